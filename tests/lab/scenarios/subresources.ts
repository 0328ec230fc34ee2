import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { response, root } from '../wire.ts';

/** What is asked for: how, and content of this type that shows that it was used. */
interface Use {
  how: string;
  type: string;
  content: string;
}

const short = (value: number) => String.fromCharCode(value, 0);
const long = (value: number) => short(value) + short(0);

/** One black pixel. */
const pixel = `BM${[58, 0, 54, 40, 1, 1].map(long).join('')}${short(1)}${short(24)}${[0, 4, 0, 0, 0, 0, 0].map(long).join('')}`;

const uses: Record<string, Use> = {
  '<img>': { how: 'img', type: 'image/bmp', content: pixel },
  'SVG in <img>': { how: 'img', type: 'image/svg+xml', content: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>' },
  '<script>': { how: 'script', type: 'text/javascript', content: 'document.documentElement.dataset.lab = "used";' },
  stylesheet: { how: 'style', type: 'text/css', content: ':root { --lab: used; }' },
  preload: { how: 'preload', type: 'text/javascript', content: '"used";' },
  '<iframe>': { how: 'iframe', type: 'text/html', content: '<!doctype html>used' },
  'fetch()': { how: 'fetch', type: 'text/plain', content: 'used' },
  EventSource: { how: 'eventsource', type: 'text/event-stream', content: 'data: used\n\n' },
  WebSocket: { how: 'websocket', type: 'text/plain', content: 'used' },
};
const preflight = 'CORS preflight';
const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'PUT', 'Access-Control-Allow-Headers': 'X-Lab' };
const found = '/target';

/** The response with this code, and behind a redirect one with 200. */
const asked = (code: number, { how, type, content }: Use): Pick<Case, 'job' | 'answers'> => {
  const good = response(200, { 'Content-Type': type }, content);
  const fields =
    code === 101 ? { Upgrade: 'websocket', Connection: 'Upgrade', 'Sec-WebSocket-Accept': '{accept}' } : { 'Content-Type': type };
  const answer = response(code, code > 300 && code < 400 ? { ...fields, Location: root + found } : fields, content);
  return {
    job: { requests: [{ url: '{origin}/asked', how }] },
    // A stream that goes on: one that ends is asked for again.
    answers: { '/asked': { send: [answer], then: 'keep' }, [found]: { send: [good], then: 'keep' } },
  };
};

/** The OPTIONS is answered with this code, and the request that it is about with 200. */
const preflighted = (code: number): Pick<Case, 'job' | 'answers'> => {
  const good = { send: [response(200, open, 'used')] };
  const location = code > 300 && code < 400 ? { Location: root + found } : {};
  const cross = { method: 'PUT', url: '{other-port}/asked', headers: { 'X-Lab': 'lab' }, body: 'asked' };
  return {
    job: { requests: [{ url: '{origin}/before' }, cross] },
    answers: { '/asked': [{ send: [response(code, { ...open, ...location }, code === 200 ? '' : 'content')] }, good], [found]: good },
  };
};

const use = (code: number, variant: string): Case => ({
  code,
  variant,
  ...(uses[variant] ? asked(code, uses[variant]) : preflighted(code)),
});

function read({ result, arrived, hung }: Seen): Reading {
  if (hung) return 'never came back';
  if (result.error || result.body === 'error') return 'not used';
  if (result.body?.includes('used')) return arrived.some(({ target }) => target === found) ? 'followed' : 'used';
  if (!result.body || result.body === 'empty') return 'nothing to use';
  if (result.body === 'no event') return 'no event';
  return { outcome: 'something else', detail: result.body.slice(0, 40) };
}

const ways = [...Object.keys(uses), preflight];
const codes = [200, 203, 204, 206, 299, 301, 304, 307, 401, 404, 410, 500, 503, 599];
const withContent = codes.filter((code) => ![204, 301, 304, 307].includes(code));
const bad = withContent.filter((code) => code > 299);
const good = withContent.filter((code) => code < 300);

export const scenario: Scenario = {
  id: 'subresources',
  title: 'What a page loads',
  question: 'A page asks for an image, a script, a stream … and the response has this code. Is it used all the same?',
  clients: ({ kind }) => kind === 'browser',
  outcomes: {
    used: 'It is used, whatever the code says: the image is shown, the script runs, the stream is open.',
    'not used': 'It is not used. There is an error event, or the call throws.',
    followed: 'It goes to Location, and uses what is there.',
    'nothing to use': 'It says that all is well, and there is nothing to use.',
    'no event': 'It is not used, and no event says that it is over.',
    'never came back': 'It goes on loading, even after the connection has ended.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: [use(101, 'WebSocket'), ...codes.flatMap((code) => ways.map((way) => use(code, way)))],
  read,
  standard: [
    {
      codes: bad,
      variants: ['<script>'],
      outcomes: ['not used'],
      level: 'none',
      source: 'https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-classic-script',
      note: 'A script runs only when its response has a code from 200 to 299.',
    },
    {
      codes: [...good.filter((code) => code !== 200), ...bad],
      variants: ['EventSource'],
      outcomes: ['not used'],
      level: 'none',
      source: 'https://html.spec.whatwg.org/multipage/server-sent-events.html#dom-eventsource',
      note: 'An event stream opens with 200 and no other code. Any other ends it for good: the browser does not try again.',
    },
    {
      codes: [301, 304, 307, ...bad],
      variants: [preflight],
      outcomes: ['not used'],
      level: 'none',
      source: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
      note: 'The request is sent only when the answer to the preflight has a code from 200 to 299. A redirect is none.',
    },
    {
      codes: withContent,
      variants: ['fetch()'],
      outcomes: ['used'],
      level: 'none',
      source: 'https://fetch.spec.whatwg.org/#ok-status',
      note: 'fetch() gives you the response whatever its code is. Whether it is from 200 to 299, response.ok tells.',
    },
  ],
  controls: {
    positive: { case: use(404, 'fetch()'), sends: [{ url: '{origin}/asked' }], outcome: 'used' },
    negative: { case: use(404, 'fetch()'), sends: [{ url: '{closed}/asked' }], outcome: 'not used' },
  },
  everyClient: { case: use(200, '<img>'), outcome: 'used' },
};
