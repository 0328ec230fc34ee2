import type { Browser } from '@playwright/test';
import { clickTo, hover } from './click.ts';
import { slow, unthrottled, type Line } from './lines.ts';
import { load, type Loaded } from './page.ts';
import { firstSearch, searches, type Searched } from './search.ts';
import { serveSite } from './server.ts';
import { head, line, median } from './table.ts';

/** The built sites, by folder. */
export interface Sites {
  ours: string;
  starlight: string;
  plain: string;
}
type Site = keyof Sites;

/** A page of a code, and another that it links to. */
const [from, to] = ['/status/404/', '/status/410/'];
const middle = <T extends object>(list: T[], key: keyof T) => median(list.map((one) => Number(one[key])));

/** Takes what measures a site and how often, and measures all sites in turn, so that each meets the same machine. */
async function inTurn<T>(names: Site[], runs: number, measure: (name: Site) => Promise<T>): Promise<Record<Site, T[]>> {
  const results: Record<Site, T[]> = { ours: [], starlight: [], plain: [] };
  for (let run = 0; run < runs; run += 1) for (const name of names) results[name].push(await measure(name));
  return results;
}

/** Takes the built sites and prints what a browser measures on them: pages, the first search, the click to the next page. */
export async function browserRows(browser: Browser, folders: Sites, parts: string[], runs: number): Promise<void> {
  const over = async (line: Line) => ({
    ours: await serveSite(folders.ours, line),
    starlight: await serveSite(folders.starlight, line),
    plain: await serveSite(folders.plain, line),
  });
  const [near, far] = [await over(unthrottled), await over(slow)];
  const pair: Site[] = ['ours', 'starlight'];
  if (parts.includes('page')) {
    const all = await inTurn<Loaded>([...pair, 'plain'], runs, (name) => load(browser, far[name], from));
    const fast = await inTurn<Loaded>([...pair, 'plain'], runs, (name) => load(browser, near[name], from));
    const rows = (other: Site, wanted: Partial<Record<'bytes' | 'lcp', number>>) => {
      head(`${from} from a cold cache`, other === 'plain' ? 'by hand' : 'Starlight');
      const row = (what: string, list: typeof all, key: keyof Loaded, unit: string, most?: number) =>
        console.log(
          line({ what, ours: middle(list.ours, key), other: middle(list[other], key), unit, ...(most !== undefined && { wanted: most }) }),
        );
      row('all bytes', all, 'bytes', 'B', wanted.bytes);
      row('requests', all, 'requests', '');
      row(`longest frame, ${slow.name}`, all, 'longest', 'ms');
      for (const [{ name }, list] of [
        [unthrottled, fast],
        [slow, all],
      ] as const) {
        row(`first paint, ${name}`, list, 'fcp', 'ms');
        row(`largest paint, ${name}`, list, 'lcp', 'ms', list === all ? wanted.lcp : undefined);
      }
    };
    rows('starlight', { bytes: 0.3, lcp: 0.65 });
    rows('plain', { lcp: 1.15 });
  }
  if (parts.includes('search')) {
    for (const query of ['404', 'too many requests', 'upstream prematurely closed']) {
      const all = await inTurn<Searched>(pair, runs, (name) =>
        firstSearch(browser, far[name], from, query, searches[name as 'ours' | 'starlight']),
      );
      head(`First search, "${query}", ${slow.name}`);
      const row = (what: string, key: keyof Searched, unit: string, wanted?: number) =>
        console.log(
          line({ what, ours: middle(all.ours, key), other: middle(all.starlight, key), unit, ...(wanted !== undefined && { wanted }) }),
        );
      row('opening to the first result', 'milliseconds', 'ms', 0.25);
      row('bytes to the first result', 'first', 'B', 0.16);
      row('bytes until nothing more comes', 'bytes', 'B', 0.16);
      row('requests', 'requests', '');
    }
  }
  if (parts.includes('click')) {
    const all = await inTurn(pair, runs, (name) => clickTo(browser, far[name], from, to));
    head(`Click to the next page, ${slow.name}`);
    const what = `click to largest paint, after ${hover} ms of hover`;
    console.log(line({ what, ours: median(all.ours), other: median(all.starlight), unit: 'ms', wanted: 0.5 }));
  }
  for (const site of [near, far].flatMap((sites) => Object.values(sites))) site.stop();
}
