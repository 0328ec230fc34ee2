import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile } from '../../src/hosts/netlify.ts';
import { builtPolicy } from '../../src/hosts/policy.ts';
import { advice, findServer, type Server } from '../servers.ts';
import { best, observe, type Scan } from './observatory.ts';
import { ask } from './requests.ts';
import { start, type Running } from './start.ts';

const domain = 'localhost';
const html = readFileSync('dist/index.html', 'utf8');

/** Scans what a server sends as the Observatory does: the home page over https and over http, and a preflight. */
async function scan({ origin, plain, ca }: Running): Promise<Scan> {
  const page = await ask(`${origin}/`, { 'Accept-Encoding': 'gzip, br' }, 'GET', ca);
  const unencrypted = ca ? await ask(`${plain}/`, { Host: domain }) : page;
  const preflight = { 'Access-Control-Request-Method': 'GET', Origin: 'https://observatory.example' };
  const { headers } = await ask(`${origin}/`, preflight, 'OPTIONS', ca);
  return {
    domain,
    headers: page.headers,
    html,
    plain: { location: unencrypted.headers['location'] },
    preflight: headers,
  };
}

/** What Netlify and Cloudflare Pages send for the home page by the file that the build wrote. They redirect to https themselves. */
function fromFile(): Scan {
  const headers: Scan['headers'] = {};
  let applies = false;
  for (const line of headersFile('/', builtPolicy()).split('\n')) {
    if (/^\S/.test(line)) applies = line === '/' || line === '/*';
    const [, name = '', value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (applies && name) headers[name.toLowerCase()] = value;
  }
  return { domain, headers, html, plain: { location: `https://${domain}/` }, preflight: {} };
}

test(`a site without cookies, outside of the preload list, gets ${best} at most`, () => {
  expect(best).toBe(135);
});

for (const name of ['nginx', 'caddy'] as Server[]) {
  if (!findServer(name)) console.log(advice(name));
  describe.skipIf(!findServer(name))(`${name} with a domain`, () => {
    let running: Running | undefined;
    beforeAll(async () => {
      running = await start(name, '/', domain);
    });
    afterAll(() => running?.stop());

    test(`gets ${best}`, async () => {
      const { score, results } = observe(await scan(running as Running));
      console.log(`Observatory, ${name} over TLS: ${score}`);
      expect({ score, ...results }).toMatchObject({ score: best, redirection: 'redirection-to-https' });
    });

    test('sends http to https by its path, and says so for a year', async () => {
      const { origin, plain, ca } = running as Running;
      const { status, headers } = await ask(`${plain}/status/404/?a=1`, { Host: domain });
      expect([301, 308]).toContain(status);
      expect(new URL(headers['location'] ?? '')).toMatchObject({
        protocol: 'https:',
        hostname: domain,
        pathname: '/status/404/',
        search: '?a=1',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
      for (const path of ['/status/404/', '/no/such', '/status.json']) {
        const { headers: secure } = await ask(origin + path, {}, 'GET', ca);
        expect(secure['strict-transport-security'], path).toBe('max-age=31536000');
      }
    });
  });
}

test(`the file of Netlify and Cloudflare Pages gets ${best}`, () => {
  expect(observe(fromFile()).score).toBe(best);
});

test('the preview, which has no TLS, lacks nothing else', async () => {
  const running = await start('preview', '/');
  const { score, results } = observe(await scan(running).finally(() => running.stop()));
  const lacking = ['redirection-missing', 'hsts-not-implemented'];
  const others = observe(fromFile()).results;
  expect(score).toBe(60);
  expect(
    Object.entries(results)
      .filter(([rule, result]) => result !== others[rule])
      .map(([, result]) => result)
      .sort(),
  ).toEqual(lacking.sort());
});

const header = (name: string, value: string | undefined) => ({ headers: { ...fromFile().headers, [name]: value } });
const policy = builtPolicy();

/** What the score falls to when one thing is left out or spoilt. Each score is what the Observatory's own code gave. */
test.each<[what: string, change: Partial<Scan>, score: number]>([
  ['no header but a policy in the page', header('content-security-policy', undefined), 80],
  ['no policy at all', { ...header('content-security-policy', undefined), html: '<script src="/a.js" integrity="x"></script>' }, 55],
  ["'unsafe-inline' beside hashes", header('content-security-policy', policy.replace("'self'", "'self' 'unsafe-inline'")), 135],
  ["'unsafe-inline' alone", { ...header('content-security-policy', "script-src 'unsafe-inline'"), html: '' }, 60],
  ["'unsafe-eval'", { ...header('content-security-policy', policy.replaceAll('wasm-unsafe', 'unsafe')), html: '' }, 110],
  ["'self' as default", { ...header('content-security-policy', policy.replace("'none'", "'self'")), html: '' }, 125],
  ['a directive twice', header('content-security-policy', `${policy}; img-src 'none'`), 55],
  ['images from http', { ...header('content-security-policy', policy.replace("img-src 'self'", 'img-src http:')), html: '' }, 110],
  ['scripts from anywhere', { ...header('content-security-policy', "default-src 'none'; script-src https:"), html: '' }, 60],
  ['styles from anywhere', { ...header('content-security-policy', policy.replace(/style-src [^;]*/, 'style-src https:')), html: '' }, 120],
  ['no integrity', { html: html.replaceAll(/ integrity="[^"]*"/g, '') }, 130],
  ['a referrer for everybody', header('referrer-policy', 'unsafe-url'), 125],
  ['no referrer policy', header('referrer-policy', undefined), 130],
  ['a short HSTS', header('strict-transport-security', 'max-age=86400'), 125],
  ['no HSTS', header('strict-transport-security', undefined), 80],
  ['sniffing', header('x-content-type-options', undefined), 130],
  ['CORP for all', header('cross-origin-resource-policy', 'cross-origin'), 125],
  ['CORP from two rules', header('cross-origin-resource-policy', 'same-origin, cross-origin'), 120],
  ['http to itself', { plain: { location: `http://${domain}/en/` } }, 80],
  ['http to another host', { plain: { location: 'https://www.example.org/' } }, 130],
  ['no http', { plain: undefined }, 135],
])('%s', (_, change, score) => {
  expect(observe({ ...fromFile(), ...change }).score).toBe(score);
});
