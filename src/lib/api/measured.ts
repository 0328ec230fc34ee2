import type { PublishedCode } from '../../schemas/api/status-code.ts';
import type { Measured } from '../../schemas/measured.ts';
import { fullAddress } from '../address.ts';
import { measuredAddress } from '../measured/addresses.ts';
import { groups } from '../measured/groups.ts';

/** Takes a code and what was measured and gives what was found about this code, as it is published. */
export function measuredOf(code: number, measured: Measured[]): PublishedCode['measured'] {
  return measured.flatMap((one) =>
    groups({ ...one, rows: one.rows.filter((row) => row.code === code) }).map(({ variants, outcome, deviates, clients }) => ({
      scenario: one.scenario,
      question: one.question,
      cases: variants,
      outcome,
      departs: deviates ? (deviates.level === 'none' ? 'other' : deviates.level) : null,
      clients: clients.map(({ id, version }) => ({ id, version })),
      url: fullAddress(measuredAddress(one.scenario)),
    })),
  );
}
