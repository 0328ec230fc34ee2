import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registry } from '../../src/schemas/registry.ts';
import { pages } from './pages.ts';

const { rows } = registry.parse(JSON.parse(readFileSync('content/registry.json', 'utf8')));
const remark = / \((OBSOLETED|TEMPORARY)\b[^)]*\)$/;
const standings: Record<string, string> = { OBSOLETED: 'obsoleted', TEMPORARY: 'temporary' };

test('every row of the IANA registry has its page, with the registered phrase and standing', () => {
  const wrong = rows.flatMap(({ code, description }) => {
    const page = pages.find((candidate) => candidate.code === code);
    if (!page) return [`content/status/${code}.mdx is missing. The registry has ${code} ${description}`];
    const phrase = description.replace(remark, '');
    const standing = phrase === '(Unused)' ? 'unused' : (standings[remark.exec(description)?.[1] ?? ''] ?? 'registered');
    return [
      ...(page.data.phrase === phrase ? [] : [`${page.file}: phrase: is "${page.data.phrase}". The registry has "${phrase}"`]),
      ...(page.data.standing === standing ? [] : [`${page.file}: standing: is "${page.data.standing}". The registry has "${standing}"`]),
    ];
  });
  expect(wrong).toEqual([]);
  expect(rows).toHaveLength(64);
});

test('a code that the registry does not have is unofficial', () => {
  const registered = new Set(rows.map(({ code }) => code));
  const wrong = pages
    .filter(({ code, data }) => !registered.has(code) && data.standing !== 'unofficial')
    .map(({ file }) => `${file}: standing: the registry has no such code. Write "unofficial"`);
  expect(wrong).toEqual([]);
});

test('the definition of a code is the text that the registry refers to', () => {
  const text = (reference: string) => /^RFC \d+/.exec(reference)?.[0];
  const wrong = rows.flatMap(({ code, reference }) => {
    const page = pages.find((candidate) => candidate.code === code);
    return text(page?.data.spec ?? '') === text(reference)
      ? []
      : [`content/status/${code}.mdx: spec: is ${page?.data.spec}. The registry has ${reference}`];
  });
  expect(wrong).toEqual([]);
});
