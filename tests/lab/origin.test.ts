import { expect, it } from 'vitest';
import { openOrigin } from './origin.ts';
import { rawRequest } from './raw.ts';
import type { Case } from './scenario.ts';
import { ok, response, root } from './wire.ts';

const tried = (answers: Case['answers'], more: Partial<Case> = {}): Case => ({ code: 200, job: { requests: [] }, answers, ...more });

/** Opens an origin with these answers, sends requests one after the other and gives results and log. */
async function ask(
  made: Case,
  requests: { url: string; method?: string; body?: string; headers?: Record<string, string> }[],
  patience = 2000,
) {
  const origin = await openOrigin(made, { patience });
  const results = [];
  for (const request of origin.fill(requests)) results.push(await rawRequest(request, { patience: 5000 }));
  await origin.close();
  return { results, log: origin.log };
}

it('puts exactly the bytes on the wire that a case has, whatever they are', async () => {
  const bytes = 'HTTP/1.1 999 \xfc\r\nX : y\n\r\n\x00\xff';
  const { results } = await ask(tried({ '/': { send: [bytes], then: 'close' } }), [{ url: '{origin}/' }]);
  expect(results[0]?.more?.['raw']).toBe(bytes);
  expect(results[0]?.more?.['closed']).toBe(true);
});

it('logs method, headers and content of each request, and on which connection and host it came', async () => {
  const made = tried({ '*': { send: [ok()] } }, { job: { requests: [{ url: '{other-host}/' }] } });
  const { log } = await ask(made, [
    { method: 'PUT', url: '{origin}/a?b', headers: { 'X-Key': 'one' }, body: 'asked' },
    { method: 'POST', url: '{other-host}/c', headers: { 'Transfer-Encoding': 'chunked' } },
  ]);
  expect(log.arrived[0]).toMatchObject({
    method: 'PUT',
    target: '/a?b',
    content: 'asked',
    complete: true,
    connection: 1,
    place: '{origin}',
  });
  expect(log.arrived[0]?.headers).toContainEqual(['X-Key', 'one']);
  expect(log.arrived[1]).toMatchObject({ method: 'POST', target: '/c', complete: false, connection: 2, place: '{other-host}' });
  expect(log.waited).toBe(true);
});

it('reads chunks', async () => {
  const origin = await openOrigin(tried({ '*': { send: [ok()] } }), { patience: 2000 });
  const url = origin.fill('{origin}/');
  await rawRequest({ method: 'POST', url, headers: { 'Transfer-Encoding': 'chunked', X: '1\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n' } });
  await origin.close();
  expect(origin.log.arrived[0]).toMatchObject({ content: 'abcde', complete: true });
});

it('answers the first and the second request of a path differently, and an unknown path with 404', async () => {
  const made = tried({ '/': [{ send: [response(503)] }, { send: [response(204)] }] });
  const { results } = await ask(
    made,
    ['/', '/?again', '/', '/else'].map((path) => ({ url: `{origin}${path}` })),
  );
  expect(results.map(({ status }) => status)).toEqual([503, 204, 204, 404]);
});

it('shows interim responses apart from the final one', async () => {
  const { results } = await ask(tried({ '/': { send: [response(103) + response(103), 20, ok('final')] } }), [{ url: '{origin}/' }]);
  expect(results[0]).toMatchObject({ interim: [103, 103], status: 200, body: 'final' });
});

it('resets, closes and refuses', async () => {
  const made = tried({ '/reset': { send: [], then: 'reset' }, '/close': { send: [], then: 'close' } });
  const { results, log } = await ask(made, [{ url: '{origin}/reset' }, { url: '{origin}/close' }]);
  expect(results.map(({ error }) => error?.message ?? error?.name)).toEqual(['read ECONNRESET', 'no answer']);
  expect(log.connections.map(({ endedBy }) => endedBy)).toEqual(['origin', 'origin']);
  const refused = await ask(tried({}, { refuses: true }), [{ url: '{origin}/' }]);
  expect(refused.results[0]?.error?.message).toMatch(/ECONNREFUSED/);
});

it('ends a case in which nothing happens any more', async () => {
  const { results, log } = await ask(tried({ '/': { send: [] } }), [{ url: '{origin}/' }], 200);
  expect(log.waited).toBe(true);
  expect(results[0]?.error).toBeDefined();
});

it('has its addresses under the path given, and does not answer what comes late for another', async () => {
  const made = tried({ '/start': { send: [response(301, { Location: `${root}/target` })] }, '*': { send: [ok()] } });
  const origin = await openOrigin(made, { patience: 2000, path: '/case-7' });
  const url = origin.fill('{origin}/start');
  const { more } = await rawRequest({ url });
  const late = await rawRequest({ url: url.replace('case-7', 'case-6') });
  await origin.close();
  expect(more?.['raw']).toContain('Location: /case-7/target\r\n');
  expect(late.status).toBeUndefined();
  expect(origin.log.arrived.map(({ target }) => target)).toEqual(['/start']);
});

it('knows a port at which nobody listens, and no second time the same', async () => {
  const made = tried({}, { job: { requests: [{ url: '{closed}/' }] } });
  const origins = await Promise.all([1, 2].map(() => openOrigin(made, { patience: 2000 })));
  const urls = origins.map((origin) => origin.fill('{closed}/'));
  const results = await Promise.all(urls.map((url) => rawRequest({ url })));
  await Promise.all(origins.map((origin) => origin.close()));
  expect(new Set(urls).size).toBe(2);
  for (const { error } of results) expect(error?.message).toMatch(/ECONNREFUSED/);
});

it('closes after its answer where the request asks for it', async () => {
  const asked = { url: '{origin}/', headers: { Connection: 'close' } };
  const { log } = await ask(tried({ '/': { send: [ok()] } }), [asked]);
  expect(log.connections[0]?.endedBy).toBe('origin');
});
