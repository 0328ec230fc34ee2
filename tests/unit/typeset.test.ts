import { expect, test } from 'vitest';
import { typeset } from '../../src/lib/typeset.ts';

test.each([
  ["the proxy's log", 'the proxy’s log'],
  ['say "redirect" twice', 'say “redirect” twice'],
  ['("no")', '(“no”)'],
  ["'a' and “b”", '‘a’ and “b”'],
  ['nothing', 'nothing'],
])('%j', (prose, expected) => expect(typeset(prose)).toBe(expected));
