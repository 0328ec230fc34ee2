import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages } from '../content/pages.ts';
import { built } from './site.ts';

const page = built.find(({ path }) => path === '/cheatsheet/');
const rows = page?.document.querySelectorAll('.poster li a') ?? [];

test('every code is on the sheet once, with its phrase, and what it means or who sends it', () => {
  const shown = rows.map((row) => ({
    href: row.getAttribute('href'),
    text: row.text.replace(/\s+/g, ' '),
  }));
  expect(shown).toHaveLength(pages.length);
  for (const { code, data } of pages) {
    const row = shown.find(({ href }) => href === `/status/${code}/`);
    expect(row?.text, String(code)).toContain(`${code} ${data.phrase}`);
    expect(row?.text.replaceAll('’', "'"), String(code)).toContain(data.gloss ?? data.emitter?.name.replace(/ \(.*/, ''));
  }
});

test('the list of what is cached by default is that of the content', () => {
  const key = page?.document.querySelectorAll('.keys div').find((item) => item.querySelector('dt')?.text === 'Cached by default');
  const cached = pages.filter(({ data }) => data.standing !== 'unofficial' && data.cache.rule === 'heuristic').map(({ code }) => code);
  expect(key?.querySelector('dd')?.text.trim()).toBe(cached.join(' '));
  expect(cached.length).toBeGreaterThan(10);
});

test('the sheet paints with the first round trip too', () => {
  const bytes = gzipSync(page?.html ?? '', { level: 9 }).length;
  console.log(`Cheat sheet: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(14_600);
});
