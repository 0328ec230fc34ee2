import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response } from '../wire.ts';

const places = { 'HTTP/1.1': '{origin}', 'HTTP/2': '{h2}' };
type Version = keyof typeof places;
const link = (as: string) => ({ Link: `<hinted>; rel=preload; as=${as}` });

/** How far away a server is: Chromium drops hints that come before it is ready for them, which takes it some milliseconds. */
const distance = 100;
/** How long the page takes: on a busy machine Chromium needs its time. */
const wait = 2000;
/** The page itself asks for /late: what is asked for before, was asked for before the page was there. */
const page = '<!doctype html><title>Asked</title><img src="late" alt="">';
const html = { 'Content-Type': 'text/html' };

const hinted = (code: number, version: Version, as: string): Case => ({
  code,
  variant: `${version}, ${as}`,
  job: { requests: [{ url: `${places[version]}/asked`, how: 'navigate' }] },
  answers: {
    '/asked': {
      send:
        code === 103
          ? [distance, response(103, link(as)), wait, response(200, html, page)]
          : [response(200, { ...html, ...link(as) }, page)],
    },
    // The page is loading for so long, and what it was told to ask for has the time to arrive.
    '/late': { send: [400, response(404)] },
    '/hinted': { send: [ok('')] },
  },
});

function read({ arrived, hung, case: { code } }: Seen): Reading {
  if (hung) return 'never came back';
  const at = (path: string) => arrived.findIndex(({ target }) => target === path);
  if (at('/late') < 0) return { outcome: 'something else', detail: 'did not show the page' };
  if (at('/hinted') < 0) return 'not asked for';
  return code === 103 && at('/hinted') < at('/late') ? 'asked for early' : 'asked for afterwards';
}

const cases = [103, 200].flatMap((code) =>
  (Object.keys(places) as Version[]).flatMap((version) => ['script', 'style'].map((as) => hinted(code, version, as))),
);
const sends = (...paths: string[]) => paths.map((path) => ({ url: `{origin}${path}` }));

export const scenario: Scenario = {
  id: 'early-hints',
  title: 'Early hints',
  question: 'A 103 names a script or a stylesheet in Link, and the page takes its time. Does the browser ask for it meanwhile?',
  clients: ({ kind }) => kind === 'browser',
  outcomes: {
    'asked for early': 'It asks for what Link names while the response is still on its way.',
    'asked for afterwards': 'It asks for what Link names only when the response is there.',
    'not asked for': 'It does not ask for what Link names.',
    'never came back': 'It goes on loading, even after the connection has ended.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases,
  read,
  standard: [
    {
      codes: [103],
      outcomes: ['asked for early', 'asked for afterwards', 'not asked for'],
      level: 'none',
      source: 'RFC 8297 §2',
      note: 'A client can act on the fields of a 103 while it waits for the final response. Nothing says that it has to.',
    },
  ],
  controls: {
    positive: { case: hinted(103, 'HTTP/1.1', 'script'), sends: sends('/asked', '/hinted', '/late'), outcome: 'asked for early' },
    negative: { case: hinted(103, 'HTTP/1.1', 'script'), sends: sends('/asked', '/late'), outcome: 'not asked for' },
  },
  everyClient: { case: hinted(200, 'HTTP/1.1', 'script'), outcome: 'asked for afterwards' },
};
