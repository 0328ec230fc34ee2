import type { Context } from './context.ts';
import { parameterised } from './lists.ts';
import type { Rule } from './rule.ts';

const type = ({ value }: Context) => parameterised(value('Content-Type') ?? '');
/** Whether a response holds several parts. */
export const multipart = (c: Context) => type(c).value.toLowerCase() === 'multipart/byteranges';
const partial = ({ code }: Context) => code === 206;
const parts = (c: Context) => c.response.content.split(`--${type(c).parameters.get('boundary')}`).slice(1, -1);

/** A 206 in several parts, RFC 9110 §14.6. */
export const multipartRules: Rule[] = [
  {
    id: '206-multipart-content-range',
    severity: 'MUST',
    source: 'RFC 9110 §15.3.7.2',
    says: 'With several parts, Content-Range stands in each part and not in the head.',
    applies: (c) => partial(c) && multipart(c),
    broken: ({ has }) => has('Content-Range'),
  },
  {
    id: '206-boundary',
    severity: 'MUST',
    source: 'RFC 9110 §15.3.7.2',
    says: 'A multipart/byteranges names its boundary in Content-Type.',
    applies: (c) => partial(c) && multipart(c),
    broken: (c) => !type(c).parameters.get('boundary'),
  },
  {
    id: '206-part-content-range',
    severity: 'MUST',
    source: 'RFC 9110 §15.3.7.2',
    says: 'Each part says in Content-Range which range it holds.',
    applies: (c) => partial(c) && multipart(c) && Boolean(type(c).parameters.get('boundary')),
    broken: (c) => parts(c).some((part) => !/^content-range:/im.test(part)),
  },
  {
    id: '206-multipart-unasked',
    severity: 'MUST',
    source: 'RFC 9110 §15.3.7.2',
    says: 'Who asked for one range does not get several parts.',
    applies: ({ code, request }) => code === 206 && request?.list('Range').length === 1,
    broken: multipart,
  },
];
