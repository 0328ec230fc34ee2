import { groups } from '../lib/measured/groups.ts';
import { clientsOf } from '../lib/measured/order.ts';
import { allMeasured } from './measured.ts';

/** Gives what each page of a scenario shows: what was measured, and that by case and outcome. */
export async function scenarioPages() {
  return (await allMeasured()).map((measured) => ({ measured, groups: groups(measured) }));
}

/** Gives what each page of a client shows: the client, and its results by scenario. */
export async function clientPages() {
  const pages = await scenarioPages();
  return clientsOf(pages.map(({ measured }) => measured)).map((client) => ({
    client,
    scenarios: pages.flatMap(({ measured }) => {
      const own = groups({ ...measured, rows: measured.rows.filter((row) => row.client === client.id) });
      return own.length > 0 ? [{ measured, groups: own }] : [];
    }),
  }));
}
