import { existsSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built, shorts } from './site.ts';

const ids = built.flatMap(({ path }) => /^\/status\/([^/]+)\/$/.exec(path)?.[1] ?? []);
const upper = ids.filter((id) => id.endsWith('xx')).map((id) => id.toUpperCase());

test('every code and class has its short addresses, and each leads to its page', () => {
  const wanted = [...ids, ...upper]
    .map((id) => `/${id}/`)
    .concat(
      upper.map((id) => `/status/${id}/`),
      '/status/',
    );
  const made = shorts.map(({ path }) => path);
  // Where case makes no difference, 4XX is the file of 4xx.
  const folded = existsSync('dist/STATUS') ? wanted.filter((path) => path === path.toLowerCase()) : wanted;
  expect(made.toSorted()).toEqual(folded.sort());
  for (const { path, document } of shorts) {
    const target = path === '/status/' ? '/' : `/status/${path.split('/').at(-2)?.toLowerCase()}/`;
    expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'), path).toBe(`0; url=${target}`);
    expect(document.querySelector('a')?.getAttribute('href'), path).toBe(target);
    expect(new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname, path).toBe(target);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content'), path).toBe('noindex');
  }
});

test('their script is the same on all of them, and their HTML is valid', async () => {
  expect(
    new Set(
      shorts.map(({ document }) =>
        document
          .querySelectorAll('script')
          .map((script) => script.text)
          .join(),
      ),
    ).size,
  ).toBe(1);
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'void-style': 'off', 'doctype-style': 'off' } });
  for (const { path, html } of shorts) {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`))).toEqual([]);
  }
});

test('every page has both compressed files, and they hold the same text', () => {
  for (const { path, html } of built) {
    const file = `dist${path.endsWith('/') ? `${path}index.html` : path}`;
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString() === html, path).toBe(true);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString() === html, path).toBe(true);
  }
});
