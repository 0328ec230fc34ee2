import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everywhere } from '../../src/hosts/headers.ts';
import { builtPolicy } from '../../src/hosts/policy.ts';
import { advice, findServer, type Server } from '../servers.ts';
import { ask, reach } from './requests.ts';
import { encodings, start, type Running } from './start.ts';
import { files, fresh, lost, script, shortForms, shown } from './table.ts';

const plain = { br: brotliDecompressSync, gzip: gunzipSync };

const installed = (name: string) => name === 'preview' || findServer(name as Server) !== undefined;

for (const name of ['preview', 'nginx', 'caddy'])
  for (const base of ['/', '/docs/']) {
    if (!installed(name)) console.log(advice(name as Server));
    describe.skipIf(!installed(name))(`${name} under ${base}`, () => {
      let running: Running | undefined;
      const url = (path: string) => (running?.origin ?? '') + base.slice(0, -1) + path;
      beforeAll(async () => {
        running = await start(name, base);
      });
      afterAll(() => running?.stop());

      // The links inside the files of short addresses hold the base path of the build, so "/docs/" asks for redirects alone.
      const forms = Object.entries(shortForms).flatMap(([page, all]) => all.map((form) => [form, page] as const));
      test.each(base === '/' ? forms : name === 'preview' ? [['/status/404', '/status/404/'] as const] : forms)(
        '%s leads to %s',
        async (form, page) => {
          const { page: end, status, redirects } = await reach(url(form));
          expect({ end, status }).toEqual({ end: base.slice(0, -1) + page, status: 200 });
          expect(redirects.every((code) => code === 301 || code === 308)).toBe(true);
          if (name !== 'preview' && form !== page) expect(redirects.length, 'redirects').toBeGreaterThan(0);
        },
      );

      test.each(lost)('%s is the not-found page, status 404', async (path) => {
        const { status, headers, body } = await ask(url(path));
        expect(status).toBe(404);
        expect(body.toString()).toBe(readFileSync('dist/404.html', 'utf8'));
        expect(headers).toMatchObject({ 'cache-control': fresh });
        expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
      });

      const asked = files.flatMap((file) => ['identity', 'gzip, br'].map((encoding) => [...file, encoding] as const));
      test.each(asked)('%s: type %s, cache, origin', async (path, type, cache, open, encoding) => {
        const { status, headers } = await ask(url(path), { 'Accept-Encoding': encoding });
        expect(status).toBe(200);
        expect(headers['content-type']).toMatch(type);
        expect(headers['cache-control']).toBe(cache);
        expect(headers['access-control-allow-origin']).toBe(open ? '*' : undefined);
        expect(headers['cross-origin-resource-policy']).toBe(open || shown.includes(path) ? 'cross-origin' : 'same-origin');
      });

      test.each(['/', '/status/404/', '/status/404', '/no/such/page', script])('%s has the security headers, once each', async (path) => {
        const { headers } = await ask(url(path));
        for (const [header, value] of Object.entries(everywhere(builtPolicy()))) expect(headers[header.toLowerCase()], header).toBe(value);
        expect(headers['cross-origin-resource-policy']).toBe('same-origin');
        // RFC 6797 §7.2: never over plain http.
        expect(headers).not.toHaveProperty('strict-transport-security');
        expect(headers).not.toHaveProperty('set-cookie');
      });

      test.for(['br', 'gzip'])('%s is sent to those who take it, with the same text', async (encoding, { skip }) => {
        skip(!encodings(name).includes(encoding), 'nginx has no module for brotli here: libnginx-mod-http-brotli-static');
        const page = readFileSync('dist/status/404/index.html');
        const { headers, body } = await ask(url('/status/404/'), { 'Accept-Encoding': encoding });
        expect(headers).toMatchObject({ 'content-encoding': encoding, vary: expect.stringMatching(/accept-encoding/i) as string });
        expect(headers['content-type']).toMatch(/^text\/html/);
        expect(plain[encoding as 'br'](body).equals(page)).toBe(true);
        const without = await ask(url('/status/404/'));
        expect(without.headers['content-encoding']).toBeUndefined();
        expect(without.headers['vary']).toMatch(/accept-encoding/i);
        expect(without.body.equals(page)).toBe(true);
      });

      test.each(['/status/404/', script])('%s is not sent again to those who have it', async (path) => {
        const first = await ask(url(path), { 'Accept-Encoding': 'gzip' });
        const again = await ask(url(path), { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers['etag'] ?? '' });
        expect(first.headers['etag']).toBeTruthy();
        expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 });
      });

      test('HEAD has the headers of GET and no body', async () => {
        for (const path of ['/status/404/', '/no/such/page']) {
          const [get, head] = [await ask(url(path)), await ask(url(path), {}, 'HEAD')];
          expect({ status: head.status, bytes: head.body.length }).toEqual({ status: get.status, bytes: 0 });
          expect(head.headers['content-length']).toBe(get.headers['content-length']);
        }
      });

      test('POST is refused', async () => {
        expect((await ask(url('/status/404/'), {}, 'POST')).status).toBe(405);
      });

      test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/status/../../package.json', '/%00'])(
        '%s shows nothing from outside',
        async (path) => {
          const { status, body } = await ask(url(path));
          expect(status).toBeGreaterThanOrEqual(400);
          expect(body.toString()).not.toContain('"devDependencies"');
        },
      );

      test('/404.html is the page itself, not a loop', async () => {
        expect((await ask(url('/404.html'))).status).toBe(200);
      });
    });
  }
