import type { Measured } from '../../schemas/measured.ts';
import { alike, groups, type Group } from './groups.ts';

/** An outcome and who had it: `all 23 programs`, `19 of 23`, or the names. */
export interface BriefOutcome extends Pick<Group, 'outcome' | 'deviates'> {
  who: string;
}

/** What clients did with one code in one scenario, short enough for the page of the code. */
export interface Brief {
  scenario: string;
  title: string;
  cases: { variants: string; outcomes: BriefOutcome[] }[];
}

const named = 6;

/** More than a few clients are counted: their names are on the page of the scenario. */
function who(clients: Group['clients'], total: number): string {
  if (clients.length === total && total > 1) return total === 2 ? 'both programs' : `all ${total} programs`;
  return clients.length > named ? `${clients.length} of ${total}` : clients.map(({ label }) => label).join(', ');
}

function casesOf(ofCode: Group[]): Brief['cases'] {
  const variants = [...new Set(ofCode.flatMap((group) => (group.variants.length > 0 ? group.variants : [''])))];
  const cases = variants.map((variant) => {
    const own = ofCode
      .filter((group) => variant === '' || group.variants.includes(variant))
      .toSorted((a, b) => b.clients.length - a.clients.length);
    const total = own.reduce((sum, { clients }) => sum + clients.length, 0);
    return { variant, outcomes: own.map(({ outcome, clients, deviates }) => ({ outcome, who: who(clients, total), deviates })) };
  });
  const joined = alike(cases, ({ outcomes }) => outcomes);
  return joined.map((same) => ({
    variants: joined.length === 1 ? '' : same.map(({ variant }) => variant).join(', '),
    outcomes: same[0]?.outcomes ?? [],
  }));
}

/** Takes a code and what was measured and gives what the page of the code says of it: scenarios without the code are left out. */
export function clientsOfCode(code: number, measured: Measured[]): Brief[] {
  const own = measured.map((one) => ({ ...one, rows: one.rows.filter((row) => row.code === code) })).filter(({ rows }) => rows.length > 0);
  return own.map((one) => ({ scenario: one.scenario, title: one.title, cases: casesOf(groups(one)) }));
}
