import { expect, test } from 'vitest';
import { references } from '../../src/lib/references.ts';

const shape = (prose: string) =>
  references(prose).map((piece) => {
    if (piece.kind === 'status') return `status ${piece.code} ${piece.phrase ?? '-'}`;
    return piece.kind === 'citation' ? `cite ${piece.citation.label}` : `${piece.kind} ${piece.text}`;
  });

test.each([
  ['', []],
  ['plain', ['text plain']],
  ['[404]', ['status 404 -']],
  ['see [404 Not Found].', ['text see ', 'status 404 Not Found', 'text .']],
  ['[418 (Unused)]', ['status 418 (Unused)']],
  ['set `Retry-After`', ['text set ', 'literal Retry-After']],
  ['`[404]` stays', ['literal [404]', 'text  stays']],
  ['(RFC 9110 §15.5.5)', ['text (', 'cite RFC 9110 §15.5.5', 'text )']],
  ['RFC 9110 §15, §15.1.', ['cite RFC 9110 §15', 'text , ', 'cite §15.1', 'text .']],
  ['[404](https://example.com) is a link', ['text [404](https://example.com) is a link']],
  ['[4040] and [40] are not', ['text [4040] and [40] are not']],
])('%j', (prose, expected) => expect(shape(prose)).toEqual(expected));
