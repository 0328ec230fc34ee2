import type { Context } from './context.ts';
import { grammar } from './grammar.ts';
import { multipart } from './multipart.ts';
import type { Rule } from './rule.ts';

const partial = ({ code }: Context) => code === 206;
const bytesAsked = ({ request }: Context) => request === undefined || /^bytes=/i.test(request.value('Range') ?? '');

/** Only chunks are undone when a response is read; with another transfer coding the size is that of the coded bytes. */
const sizeKnown = ({ list }: Context) => list('Transfer-Encoding').every((coding) => coding.toLowerCase() === 'chunked');

/** The numbers of a Content-Range; nothing where it has none. */
function range({ value }: Context): { first: number; last: number; complete: number } | undefined {
  const [, first, last, complete] = /^\S+ (\d+)-(\d+)\/(\d+|\*)$/.exec(value('Content-Range') ?? '') ?? [];
  return first === undefined
    ? undefined
    : { first: Number(first), last: Number(last), complete: complete === '*' ? Infinity : Number(complete) };
}

/** 206 in one part, 416, and Content-Range. */
export const ranges: Rule[] = [
  {
    id: '206-content-range',
    severity: 'MUST',
    source: 'RFC 9110 §15.3.7.1',
    says: 'A 206 says in Content-Range which part it holds.',
    applies: (c) => partial(c) && !multipart(c),
    broken: ({ has }) => !has('Content-Range'),
  },
  {
    id: '206-size',
    severity: 'MUST',
    source: 'RFC 9110 §15.3.7.1',
    says: 'The content is exactly the range that Content-Range names.',
    applies: (c) => partial(c) && !multipart(c) && !c.bodiless && sizeKnown(c) && /^bytes /i.test(c.value('Content-Range') ?? ''),
    broken: (c) => {
      const named = range(c);
      return (
        c.size !== undefined &&
        named &&
        named.last - named.first + 1 !== c.size &&
        `${named.last - named.first + 1} bytes named, ${c.size} sent`
      );
    },
  },
  {
    id: 'content-range-order',
    severity: 'practice',
    source: 'RFC 9110 §14.4',
    says: 'Content-Range is invalid: its last position comes before the first, or lies beyond the complete length.',
    broken: (c) => {
      const { first, last, complete } = range(c) ?? { first: 0, last: 0, complete: 1 };
      return (last < first || complete <= last) && c.value('Content-Range');
    },
  },
  {
    id: 'content-range-elsewhere',
    severity: 'practice',
    source: 'RFC 9110 §14.4',
    says: 'Content-Range means something with 206 and 416 only.',
    applies: ({ code }) => code !== 206 && code !== 416,
    broken: ({ has }) => has('Content-Range'),
  },
  {
    id: '416-content-range',
    severity: 'SHOULD',
    source: 'RFC 9110 §15.5.17, §14.4',
    says: 'A 416 gives the length there is, as in "Content-Range: bytes */1234".',
    applies: (c) => c.code === 416 && bytesAsked(c),
    broken: ({ value }) =>
      !/^bytes \*\/\d+$/i.test(value('Content-Range') ?? '') || !grammar.contentRange.test(value('Content-Range') ?? ''),
  },
];
