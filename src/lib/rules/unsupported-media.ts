import type { Context } from './context.ts';
import { parameterised } from './lists.ts';
import type { Rule } from './rule.ts';

const asked = ({ code, request }: Context) => code === 415 && request !== undefined;

/** True when Accept-Encoding says that content without a coding is not taken, RFC 9110 §12.5.3. */
function demandsCoding({ list }: Context): boolean {
  const members = list('Accept-Encoding').map(parameterised);
  const plain = members.find(({ value }) => value.toLowerCase() === 'identity') ?? members.find(({ value }) => value === '*');
  return /^0(?:\.0*)?$/.test(plain?.parameters.get('q') ?? '');
}

/** 415 and the fields that say what would be taken. */
export const unsupportedMedia: Rule[] = [
  {
    id: '415-accepted',
    severity: 'practice',
    source: 'RFC 9110 §15.5.16, §12.5.1',
    says: 'A 415 can say in Accept, Accept-Patch or Accept-Encoding what would be taken.',
    applies: ({ code }) => code === 415,
    broken: ({ has }) => !['Accept', 'Accept-Encoding', 'Accept-Patch', 'Accept-Post'].some(has),
  },
  {
    id: '415-accept-encoding',
    severity: 'MUST',
    source: 'RFC 9110 §12.5.3',
    says: 'Accept-Encoding in a 415 says that the coding was the problem; this request had none.',
    applies: (c) => asked(c) && !demandsCoding(c),
    broken: ({ has, request }) => has('Accept-Encoding') && !request?.has('Content-Encoding'),
  },
  {
    id: '415-accept-patch',
    severity: 'SHOULD',
    source: 'RFC 5789 §2.2',
    says: 'The 415 to a PATCH lists in Accept-Patch the formats that are taken.',
    applies: (c) => asked(c) && c.method === 'PATCH' && !c.request?.has('Content-Encoding'),
    broken: ({ has }) => !has('Accept-Patch'),
  },
];
