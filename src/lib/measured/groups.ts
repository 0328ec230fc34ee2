import type { Measured, MeasuredClient, MeasuredRow } from '../../schemas/measured.ts';
import { deviation, type Deviation } from './deviation.ts';

/** Clients that did the same with a code: in all cases of `variants`, where a scenario has several of a code. */
export interface Group {
  code: number;
  variants: string[];
  outcome: string;
  /** A name that belongs to it, where all clients have the same. */
  detail?: string | undefined;
  clients: MeasuredClient[];
  /** The requirement that this outcome breaks, where there is one. */
  deviates?: Deviation | undefined;
}

/** Takes a list and what makes two of it alike and gives the lists of those that are, in the order of the first. */
export function alike<T>(list: readonly T[], key: (one: T) => unknown): T[][] {
  return [...Map.groupBy(list, (one) => JSON.stringify(key(one))).values()];
}

/** Takes what was measured in a scenario and gives it by code and outcome: codes in order, what most clients did first. */
export function groups({ rows, clients, standard }: Measured): Group[] {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const cases = alike(rows, ({ code, variant, outcome }) => [code, variant, outcome]).map((group) => {
    const { code, variant, outcome } = group[0] as MeasuredRow;
    const details = [...new Set(group.map(({ detail }) => detail))];
    const found = { code, outcome, detail: details.length === 1 ? details[0] : undefined };
    return {
      ...found,
      variants: variant ? [variant] : [],
      clients: group.map(({ client }) => byId.get(client) as MeasuredClient),
      deviates: deviation({ code, variant, outcome }, standard),
    };
  });
  const joined = alike(cases, ({ code, outcome, detail, clients: who, deviates }) => [code, outcome, detail, who, deviates]).map(
    (same) => ({
      ...(same[0] as Group),
      variants: same.flatMap(({ variants }) => variants),
    }),
  );
  const order = [...new Set(rows.map(({ variant = '' }) => variant))];
  const place = ({ variants }: Group) => order.indexOf(variants[0] ?? '');
  return joined.sort((a, b) => a.code - b.code || place(a) - place(b) || b.clients.length - a.clients.length);
}

/** Takes groups and gives them by outcome and cases, each with the codes it is about. */
export function byOutcome(all: Group[]): (Group & { codes: number[] })[] {
  return alike(all, ({ variants, outcome, deviates }) => [variants, outcome, deviates]).map((same) => ({
    ...(same[0] as Group),
    codes: same.map(({ code }) => code),
  }));
}
