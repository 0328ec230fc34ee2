import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtPolicy, inlineOf, withPolicy } from '../../src/hosts/policy.ts';
import { built, shorts } from './site.ts';

const pages = [...built, ...shorts];
const first = '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="';
const policy = /content-security-policy" content="([^"]*)"/.exec(built[0]?.html ?? '')?.[1] ?? '';
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('base64');

test('every page has the same policy, before every script, style and link', () => {
  expect(pages.length).toBeGreaterThan(200);
  for (const { path, html, document } of pages) {
    expect(html, path).toContain(`${first}${policy}">`);
    expect(document.querySelectorAll('meta[http-equiv=content-security-policy]').length, path).toBe(1);
    expect(/<(?:script|style|link|base)\b/.exec(html)?.index, path).toBeGreaterThan(html.indexOf(policy));
    expect(Buffer.byteLength(html.slice(0, html.indexOf(first) + 25)), path).toBeLessThan(1024);
  }
});

test('it allows what the pages hold inline, to the hash, and nothing else', () => {
  const texts = (selector: string) =>
    new Set(pages.flatMap(({ document }) => document.querySelectorAll(selector).map((item) => item.rawText)));
  const allowed = (directive: string) => {
    const sources = new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy)?.[1]?.split(' ') ?? [];
    return sources.filter((source) => source.startsWith("'sha256-")).sort();
  };
  const hashes = (selector: string) => [...texts(selector)].map((text) => `'sha256-${sha256(text)}'`).sort();
  expect(allowed('script-src')).toEqual(hashes('script:not([src]):not([type="application/ld+json"])'));
  expect(allowed('style-src')).toEqual(hashes('style'));
  expect(allowed('style-src').length).toBe(1);
  expect(pages.flatMap(({ path, html }) => (/<[^>]*\s(?:on\w+|style)=|href="javascript:/.test(html) ? [path] : []))).toEqual([]);
});

test('it starts from nothing, allows no other origin, and nothing unsafe but WebAssembly', () => {
  const sources = policy.split('; ').map((directive) => directive.split(' ').slice(1));
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(
    sources
      .flat()
      .filter((source) => !/^'sha256-/.test(source))
      .sort(),
  ).toEqual([...Array<string>(6).fill("'self'"), "'none'", "'none'", "'script'", "'wasm-unsafe-eval'", 'reason-phrase'].sort());
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types reason-phrase");
});

test('the header is the same, and says what a meta element may not', () => {
  expect(builtPolicy()).toBe(`${policy}; frame-ancestors 'none'`);
});

test('every script file has the hash of its bytes', () => {
  for (const { path, document } of pages) {
    for (const script of document.querySelectorAll('script[src]')) {
      const file = readFileSync(`dist${script.getAttribute('src')}`);
      expect(script.getAttribute('integrity'), path).toBe(`sha256-${sha256(file)}`);
    }
  }
});

const hash = (text: string) => `'sha256-${sha256(text)}'`;

test.each([
  ['a classic script, once', '<script>a()</script><p><script>a()</script>', ['a()'], []],
  ['a module and rules', '<script type="module">b()</script><script type="speculationrules">{}</script>', ['b()', '{}'], []],
  ['data', '<script type="application/ld+json">{"a":1}</script>', [], []],
  ['a file', '<script type="module" src="/a.js"></script><script src=/b.js></script>', [], []],
  ['a style', '<style>p{color:red}</style>', [], ['p{color:red}']],
  ['text in an attribute', '<meta content="<script>x</script>" name=\'<style>y</style>\'>', [], []],
  ['text in a comment or a title', '<!-- <script>x</script> --><title><style>y</style></title>', [], []],
  ['text in a script', '<script>"<style>z</style>"</script>', ['"<style>z</style>"'], []],
])('inline: %s', (_, page, scripts, styles) => {
  expect(inlineOf([page])).toEqual({ scripts: scripts.map(hash).sort(), styles: styles.map(hash) });
});

test('a page without a charset is refused', () => {
  expect(() => withPolicy('<p>', 'x')).toThrow('no <meta charset>: the policy is written after it');
});
