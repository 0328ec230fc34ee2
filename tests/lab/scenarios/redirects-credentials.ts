import type { Case, Reading, Scenario, Seen } from '../scenario.ts';
import { field } from '../message.ts';
import { response } from '../wire.ts';

const secrets = { Authorization: 'Bearer lab', Cookie: 'lab=secret', 'X-Api-Key': 'lab-secret' };
const targets = { 'the same origin': '{origin}', 'another port': '{other-port}', 'another host': '{other-host}' };
type Secret = keyof typeof secrets;
const names = Object.keys(secrets) as Secret[];
/** A browser asks the new origin whether it may go there with such headers: it may. */
const allowed = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': names.join(', ') };
const places = Object.keys(targets) as (keyof typeof targets)[];

const redirect = (code: number, name: Secret, place: keyof typeof targets): Case => ({
  code,
  variant: `${name}, ${place}`,
  job: { follow: true, retry: false, requests: [{ url: '{origin}/start', headers: { [name]: secrets[name] } }] },
  answers: {
    '/start': { send: [response(code, { Location: `${targets[place]}/target` })] },
    '/target': { send: [response(200, allowed, 'target')] },
  },
});

function read({ arrived, result, hung, case: { code, variant = '' } }: Seen): Reading {
  if (hung) return { outcome: 'something else', detail: 'never came back' };
  const name = names.find((each) => variant.startsWith(each)) ?? 'Authorization';
  const carried = (path: string) =>
    arrived
      .filter(({ method, target }) => method !== 'OPTIONS' && target === path)
      .map(({ headers }) => field(headers, name.toLowerCase()));
  if (carried('/start')[0] !== secrets[name]) return { outcome: 'something else', detail: 'not sent in the first request' };
  const [next] = carried('/target');
  if (carried('/target').length === 0) {
    if (result.error) return { outcome: 'threw', detail: result.error.name };
    return result.status === code ? 'not followed' : { outcome: 'something else', detail: `status ${result.status}` };
  }
  if (next === undefined) return 'not sent';
  return next === secrets[name] ? 'sent' : { outcome: 'something else', detail: 'sent with another value' };
}

const sends = (headers?: Record<string, string>) => [
  { url: '{origin}/start', headers: { Authorization: secrets.Authorization } },
  { url: '{other-host}/target', ...(headers && { headers }) },
];
const elsewhere = (name: Secret) => places.slice(1).map((place) => `${name}, ${place}`);

export const scenario: Scenario = {
  id: 'redirects-credentials',
  title: 'Credentials after a redirect',
  question: 'You set Authorization, Cookie or X-Api-Key, and the server redirects elsewhere. Does your secret go there?',
  clients: ({ kind }) => kind !== 'proxy',
  outcomes: {
    sent: 'It follows, and sends the header that you set to the new address too.',
    'not sent': 'It follows without the header.',
    'not followed': 'It gives you the redirect and asks for nothing more.',
    threw: 'It throws an error, or ends with one, without going to the new address.',
    'something else': 'It does something that none of the other words describes.',
  },
  cases: [301, 302, 303, 307, 308].flatMap((code) => names.flatMap((name) => places.map((place) => redirect(code, name, place)))),
  read,
  standard: [
    {
      codes: [301, 302, 303, 307, 308],
      variants: [...elsewhere('Authorization'), ...elsewhere('Cookie')],
      outcomes: ['not sent', 'not followed', 'threw'],
      level: 'none',
      source: 'RFC 9110 §15.4',
      note: 'A user agent is told to consider removing fields that the caller added where there are security implications, Authorization and Cookie above all. Fetch removes Authorization as soon as the origin differs: host, port or scheme.',
    },
  ],
  controls: {
    positive: {
      case: redirect(302, 'Authorization', 'another host'),
      sends: sends({ Authorization: secrets.Authorization }),
      outcome: 'sent',
    },
    negative: { case: redirect(302, 'Authorization', 'another host'), sends: sends(), outcome: 'not sent' },
  },
};
