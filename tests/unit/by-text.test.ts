import { expect, test } from 'vitest';
import { byText } from '../../src/lib/checks/by-text.ts';

test('a file is read again when its text has changed, and each file by itself', () => {
  const read: string[] = [];
  const upper = byText(({ file, text }) => {
    read.push(file);
    return text.toUpperCase();
  });
  const ask = (file: string, text: string) => upper({ file, text });
  expect([ask('a', 'x'), ask('b', 'y'), ask('a', 'x'), ask('b', 'x'), ask('a', 'x')]).toEqual(['X', 'Y', 'X', 'X', 'X']);
  expect(read).toEqual(['a', 'b', 'b']);
});
