/** Asks every query of a file on the real search page and prints the figures and the misses: `npm run score:search -- FILE`. */
import { readFileSync } from 'node:fs';
import { figures, placeOf, type Asked } from './figures.ts';
import { resultsOf, withSite } from './run.ts';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name a file of queries: npm run score:search -- tests/search/own.json');

const row = (name: string, answers: Parameters<typeof figures>[0]) => {
  const { queries, top1, top3, mrr } = figures(answers);
  console.log(
    `${name.padEnd(18)} ${String(queries).padStart(4)}  top-1 ${top1.toFixed(3)}  top-3 ${top3.toFixed(3)}  MRR ${mrr.toFixed(3)}`,
  );
};

await withSite(async (browser, base) => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${base}/search/`);
  for (const file of files) {
    const answers: { asked: Asked; ids: string[] }[] = [];
    for (const asked of JSON.parse(readFileSync(file, 'utf8')) as Asked[]) answers.push({ asked, ids: await resultsOf(page, asked.query) });
    console.log(`\n${file}`);
    row('all', answers);
    for (const [intent, list] of Map.groupBy(answers, ({ asked }) => asked.intent)) row(intent, list);
    for (const [part, list] of Map.groupBy(answers, ({ asked }) => asked.part ?? '')) if (part) row(`part: ${part}`, list);
    for (const { asked, ids } of answers.filter(({ asked, ids }) => asked.part !== 'held' && placeOf(asked, ids) !== 1)) {
      console.log(
        `  miss  ${asked.intent}: "${asked.query}" wants ${asked.best.join(' or ')}, got ${ids.slice(0, 5).join(' ') || 'nothing'}`,
      );
    }
  }
});
