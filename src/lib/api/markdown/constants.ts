import { evidenceText, withAndWithout, type Constant } from '../../constants.ts';
import { published } from '../addresses.ts';
import { link, literal, markdownProse } from './inline.ts';
import { list } from './parts.ts';

function item({ label, version, url, symbol, note }: Constant): string {
  return `${link(label, url)} ${version}: ${symbol ? literal(symbol) : 'No constant.'}${note ? ` ${markdownProse(note)}` : ''}`;
}

/** Takes what the runtimes call a code and gives the section that says so, as CommonMark. */
export function constantsSection(constants: Constant[]): string {
  const { rows, lacking } = withAndWithout(constants);
  const without = lacking.map(({ label, instead }) => [label, instead && literal(instead)].filter(Boolean).join(' '));
  return [
    '## In code',
    ...(rows.length > 0 ? [list(rows.map(item))] : []),
    ...(without.length > 0 ? [`No constant in ${without.join(', ')}`] : []),
    `${evidenceText(constants)} ${link('How', published('/about/#constants'))}`,
  ].join('\n\n');
}
