import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copySite } from '../build/copy.ts';
import { grow } from './grow.ts';
import { build, type Built } from './run-build.ts';
import { writeContent } from './starlight.ts';
import { head, line } from './table.ts';

/** How often the content is there again: about 100, 300 and 1,000 pages. */
const sizes = [0, 2, 9];

const pagesIn = (folder: string) =>
  readdirSync(join(folder, 'dist/status'), { recursive: true, encoding: 'utf8' }).filter((file) => /^\d+.index\.html$/.test(file)).length;

/** Other programs only make a build slower and larger: the least of several is nearest to its own. */
const least = (list: Built[]): Built => ({
  seconds: Math.min(...list.map(({ seconds }) => seconds)),
  megabytes: Math.min(...list.map(({ megabytes }) => megabytes)),
});

/** Takes the folder of a Starlight site and prints time and memory of builds from nothing, with and without the social images, for each size. */
export async function buildRows(starlight: string, quick: boolean): Promise<void> {
  const perPage: Record<'ours' | 'other', number[]> = { ours: [], other: [] };
  for (const copies of quick ? sizes.slice(0, 2) : sizes) {
    const { folder, remove } = copySite();
    const runs = { ours: [] as Built[], images: [] as Built[], other: [] as Built[] };
    try {
      grow(folder, copies);
      for (let run = 0; run < (quick ? 1 : 3); run += 1) {
        runs.images.push(await build(folder));
        runs.ours.push(await build(folder, { SOCIAL_IMAGES: 'off' }));
        writeContent(join(folder, 'dist'), starlight);
        runs.other.push(await build(starlight));
      }
      const pages = pagesIn(folder);
      const [ours, images, other] = [least(runs.ours), least(runs.images), least(runs.other)];
      perPage.ours.push((ours.seconds / pages) * 1000);
      perPage.other.push((other.seconds / pages) * 1000);
      head(`Build from nothing, ${pages} codes`);
      console.log(line({ what: 'time without social images', ours: ours.seconds, other: other.seconds, unit: 's', wanted: 0.7 }));
      console.log(line({ what: 'time with social images', ours: images.seconds, other: other.seconds, unit: 's', wanted: 1 }));
      console.log(line({ what: 'peak memory of Node', ours: ours.megabytes, other: other.megabytes, unit: 'MB' }));
    } finally {
      remove();
    }
  }
  head('Time for each code, most codes beside fewest', 'fewest');
  for (const [name, list] of Object.entries(perPage)) {
    const what = name === 'ours' ? 'ours: no faster than linear' : 'Starlight';
    console.log(line({ what, ours: list.at(-1) ?? NaN, other: list[0] ?? NaN, unit: 'ms', ...(name === 'ours' && { wanted: 1 }) }));
  }
}
