import { askedTheUser } from '../prompt.ts';
import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { ok, response, textBefore } from '../wire.ts';

const content = 'the content of the response';
const html = { 'Content-Type': 'text/html' };
const basic = 'Basic realm="lab"';
const empty = 'no content';
const full = 'with content';
const challenge = 'challenge and content';

/** What is sent in each variant. */
const variants: Record<string, (code: number) => string> = {
  [empty]: (code) => response(code, html),
  [full]: (code) => response(code, html, content),
  [challenge]: (code) => response(code, { ...html, [code === 407 ? 'Proxy-Authenticate' : 'WWW-Authenticate']: basic }, content),
  'then a 200': (code) => response(code) + response(200, html, content),
};

const navigation = (code: number, variant: string): Case => ({
  code,
  variant,
  job: { requests: [{ url: '{origin}/asked', how: variant === challenge ? 'navigate with credentials' : 'navigate' }] },
  answers: { '/asked': { send: [variants[variant]?.(code) ?? ''], then: 'close' } },
});

function read(seen: Seen): Reading {
  const { result, hung } = seen;
  if (hung) return 'never came back';
  if (askedTheUser(seen)) return 'asked the user';
  const { body = '', url = '' } = result;
  if (body.includes(content)) return 'showed the content';
  if (body.includes(textBefore)) return 'stayed on the page before';
  if (/^(?:chrome-error|about):/.test(url)) return 'showed an error page of its own';
  return body.trim() === '' && !result.error
    ? 'showed an empty page'
    : { outcome: 'something else', detail: result.error?.name ?? 'other text' };
}

const both = [200, 201, 206, 299, 300, 304, 399, 400, 404, 410, 418, 499, 500, 503, 599, 600, 999];

export const scenario: Scenario = {
  id: 'navigate',
  title: 'What a browser shows',
  question: 'Somebody follows a link, and the response has this code. What does the browser show?',
  clients: ({ kind }) => kind === 'browser',
  outcomes: {
    'showed the content': 'It shows the content of the response, as with 200.',
    'showed an empty page': 'It shows an empty page. Nothing tells that something went wrong.',
    'showed an error page of its own': 'It shows its own page that says what went wrong. What the server sent is not seen.',
    'stayed on the page before': 'It stays on the page where the link was, as if nothing had happened.',
    'asked the user': 'It asks for a name and a password before it shows anything.',
    'never came back': 'It goes on loading, even after the connection has ended.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: [
    ...[150, 199].map((code) => navigation(code, 'then a 200')),
    ...[204, 205].map((code) => navigation(code, empty)),
    ...both.flatMap((code) => (code === 304 ? [empty] : [empty, full]).map((variant) => navigation(code, variant))),
    ...[401, 407].flatMap((code) => [empty, full, challenge].map((variant) => navigation(code, variant))),
  ].toSorted((a, b) => a.code - b.code),
  read,
  standard: [
    {
      codes: [150, 199],
      outcomes: ['showed the content'],
      level: 'MUST',
      source: 'RFC 9110 §15.2',
      note: 'A client must be able to parse one or more 1xx responses before the final one, even if it does not expect them.',
    },
    {
      codes: [204, 205],
      outcomes: ['stayed on the page before'],
      level: 'none',
      source: 'https://html.spec.whatwg.org/multipage/browsing-the-web.html#attempt-to-populate-the-history-entry%27s-document',
      note: 'A navigation that gets 204 or 205 ends there: the page that was shown stays.',
    },
  ],
  controls: {
    positive: { case: navigation(404, full), sends: [{ url: '{origin}/asked' }], outcome: 'showed the content' },
    negative: { case: navigation(404, full), sends: [{ url: '{origin}/lab-page' }], outcome: 'stayed on the page before' },
  },
  everyClient: { case: { ...navigation(200, full), answers: { '/asked': { send: [ok(content)] } } }, outcome: 'showed the content' },
};
