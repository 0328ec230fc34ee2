/** A query of a file like `own.json`: what must come first, and what may stand among the first three. */
export interface Asked {
  id: string;
  query: string;
  intent: string;
  best: (number | string)[];
  good: (number | string)[];
  source: string;
  part?: string;
}

/** How well a list of queries was answered: shares from 0 to 1, and the mean reciprocal rank of the best. */
export interface Figures {
  queries: number;
  top1: number;
  top3: number;
  mrr: number;
}

/** Takes a query and the ids that came, in order, and gives its place: 1 for the first, 0 for not found. */
export function placeOf(asked: Asked, ids: string[]): number {
  return ids.findIndex((id) => asked.best.map(String).includes(id)) + 1;
}

/** Takes the queries with what came for each and gives the figures. */
export function figures(answers: { asked: Asked; ids: string[] }[]): Figures {
  const share = (test: (asked: Asked, ids: string[]) => boolean) =>
    answers.filter(({ asked, ids }) => test(asked, ids)).length / answers.length;
  const good = (asked: Asked) => [...asked.best, ...asked.good].map(String);
  return {
    queries: answers.length,
    top1: share((asked, ids) => placeOf(asked, ids) === 1),
    top3: share((asked, ids) => ids.slice(0, 3).some((id) => good(asked).includes(id))),
    mrr: answers.reduce((sum, { asked, ids }) => sum + (placeOf(asked, ids) && 1 / placeOf(asked, ids)), 0) / answers.length,
  };
}
