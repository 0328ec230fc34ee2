import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classAnchors, classSections, statusAnchors, statusSections } from '../../src/lib/sections.ts';
import { keysOf } from '../../src/schemas/keys.ts';
import { rfc } from '../../src/schemas/rfc.ts';
import { runtime } from '../../src/schemas/runtime.ts';
import { statusClass } from '../../src/schemas/status-class.ts';
import { statusCode } from '../../src/schemas/status-code.ts';
import { changeKinds, timelineEntry } from '../../src/schemas/timeline.ts';

const guide = readFileSync('content/README.md', 'utf8');
const schemas = { statusCode, statusClass, runtime, timelineEntry, rfc };

test.each(Object.entries(schemas))('every key of %s is described and stands in the guide', (_, schema) => {
  const keys = keysOf(schema);
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter(({ description }) => !description).map(({ path }) => `${path}: add .describe("…") in src/schemas`)).toEqual([]);
  expect(keys.filter(({ key }) => !guide.includes(`\`${key}\``)).map(({ path }) => `${path}: explain it in content/README.md`)).toEqual([]);
});

test('every section and its anchor stand in the guide', () => {
  const lacking = [...statusSections, ...classSections].filter(
    ({ title, id }) => !guide.includes(`\`## ${title}\``) || !guide.includes(`\`#${id}\``),
  );
  expect(lacking).toEqual([]);
  expect([...statusAnchors, ...classAnchors].filter((id) => !guide.includes(`\`#${id}\``))).toEqual([]);
});

test('every kind of change stands in the guide', () => {
  expect(changeKinds.filter((kind) => !guide.includes(`\`${kind}\``))).toEqual([]);
});

test('the model in the guide is the page of 404, whole', () => {
  const [, model] = /<!-- model: status\/404.mdx -->\n`{4,}mdx\n([\s\S]*?)\n`{4,}\n/.exec(guide) ?? [];
  expect(model, 'copy content/status/404.mdx into content/README.md').toBe(readFileSync('content/status/404.mdx', 'utf8').trimEnd());
});
