import { readdirSync } from 'node:fs';
import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { askedTheUser } from '../prompt.ts';
import { response } from '../wire.ts';

const folder = new URL('../../../content/status/', import.meta.url);
/** Every final code that has a page, and some that nobody has registered. */
const codes = [...new Set([...readdirSync(folder).map((file) => parseInt(file)), 299, 399, 419, 599, 600, 799])]
  .filter((code) => code >= 200)
  .sort((a, b) => a - b);

/** What a response of this code has to have, so that nothing but the code is the reason for what a client does. */
const needed: Record<number, Record<string, string>> = {
  401: { 'WWW-Authenticate': 'Basic realm="lab"' },
  405: { Allow: 'GET' },
  407: { 'Proxy-Authenticate': 'Basic realm="lab"' },
  416: { 'Content-Range': 'bytes */9' },
  426: { Upgrade: 'lab', Connection: 'Upgrade' },
};

const answered = (code: number): Case => ({
  code,
  job: { retry: false, requests: [{ url: '{origin}/asked', ...(code === 401 && { how: 'fetch with credentials' }) }] },
  answers: {
    '/asked': { send: [response(code, { 'Content-Type': 'text/plain', ...needed[code] }, code === 205 ? '' : 'content')], then: 'close' },
  },
});

function read(seen: Seen): Reading {
  const {
    result,
    waited,
    hung,
    case: { code },
  } = seen;
  if (askedTheUser(seen)) return 'asked the user';
  if (hung) return 'never came back';
  if (waited) return 'waited';
  if (result.error) return { outcome: 'threw', detail: result.error.name };
  return result.status === code ? 'returned' : { outcome: 'returned another code', detail: `${result.status ?? 'none'}` };
}

export const scenario: Scenario = {
  id: 'throws',
  title: 'Throw or return',
  question: 'The server answers with this code. Does the call give you the response, or does it throw an error?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    returned: 'The call gives you the response with this code. A command ends with exit code 0.',
    threw: 'The call throws an error, or gives one instead of the response. A command ends with another exit code.',
    'returned another code': 'The call gives you a response whose code is not the one that was sent.',
    'asked the user': 'A browser shows its dialog for name and password. The call comes back when that is closed.',
    waited: 'The call does not come back while the connection is open.',
    'never came back': 'The call neither gives anything nor throws, not even after the connection has ended.',
  },
  cases: codes.map(answered),
  read,
  standard: [],
  controls: {
    positive: { case: answered(404), sends: [{ url: '{origin}/asked' }], outcome: 'returned' },
    negative: { case: answered(404), sends: [{ url: '{closed}/asked' }], outcome: 'threw' },
  },
};
