import { groups } from '../lib/measured/groups.ts';
import { clientText, clientsOf } from '../lib/measured/order.ts';
import { site } from '../site.config.ts';
import { allMeasured } from './measured.ts';
import { oncePerBuild } from './once.ts';

/** Gives what each page of a scenario shows: what was measured, and that by case and outcome. */
export const scenarioPages = oncePerBuild(async () => (await allMeasured()).map((measured) => ({ measured, groups: groups(measured) })));

/** Gives what each page of a client shows: the client, and its results by scenario. */
export const clientPages = oncePerBuild(async () => {
  const pages = await scenarioPages();
  return clientsOf(pages.map(({ measured }) => measured)).map((client) => ({
    client,
    scenarios: pages.flatMap(({ measured }) => {
      const own = groups({ ...measured, rows: measured.rows.filter((row) => row.client === client.id) });
      return own.length > 0 ? [{ measured, groups: own }] : [];
    }),
  }));
});

/** What other files say of a page about what was measured: its path, heading and text, and the last day of measuring. */
export interface MeasuredPage {
  path: string;
  heading: string;
  text: string;
  day: string;
}

const latest = (days: string[]) => days.toSorted().at(-1) ?? '';

/** Gives every page about what was measured but the list of them, with what to say of it. */
export async function measuredPages(): Promise<MeasuredPage[]> {
  const scenarios = (await scenarioPages()).map(({ measured: { scenario, title, question, clients } }) => ({
    path: `/clients/${scenario}/`,
    heading: title,
    text: question,
    day: latest(clients.map(({ day }) => day)),
  }));
  const clients = (await clientPages()).map(({ client, scenarios: all }) => ({
    path: `/clients/${client.id}/`,
    heading: `${client.label} ${client.version}`,
    text: clientText(client, all.length),
    day: client.day,
  }));
  const surprises = {
    path: '/clients/surprises/',
    heading: 'What contradicts common belief',
    text: site.surprisesDescription,
    day: latest(scenarios.map(({ day }) => day)),
  };
  return [surprises, ...scenarios, ...clients];
}
