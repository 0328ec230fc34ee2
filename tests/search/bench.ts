/** Measures the search in a browser with the processor slowed down four times: `npm run bench:search`. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { withSite } from './run.ts';

const typed = ['404', 'too many requests', 'bad gatway', 'moved permanently', 'Retry-After', 'csrf token mismatch'];
const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const weigh = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

const named = (folder: string, pattern: RegExp) =>
  readdirSync(folder)
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file}`);
const files = [...named('dist/_astro', /^search-box\..*\.js$/), ...named('dist/finder', /^core\..*\.json$/)];
const weight = files.map((file) => ({ file, bytes: weigh(file) }));
for (const { file, bytes } of weight) console.log(`${file.replace('dist/', '').padEnd(40)} ${bytes} bytes`);
console.log(`Finder and its index before the first answer: ${weight.reduce((sum, { bytes }) => sum + bytes, 0)} bytes, compressed`);

await withSite(async (browser, base) => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${base}/status/404/`);
  await page.keyboard.press('/');
  const first = await page.evaluate(async () => {
    const form = document.querySelector('dialog [data-search]') as HTMLElement;
    const input = form.querySelector('input') as HTMLInputElement;
    const seen = (test: () => boolean) =>
      new Promise<number>((done) => {
        const look = () => (test() ? done(performance.now()) : requestAnimationFrame(look));
        look();
      });
    const start = performance.now();
    input.value = 'timeout';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const finder = await seen(() => form.querySelector('[aria-label=Codes] a') !== null);
    const text = await seen(() => form.dataset['state'] === 'done');
    return { finder: finder - start, text: text - start };
  });
  console.log(
    `First answer after opening, 4x slower: finder ${first.finder.toFixed(0)} ms, with Pagefind's full text ${first.text.toFixed(0)} ms`,
  );

  const times = await page.evaluate(async (queries) => {
    const form = document.querySelector('dialog [data-search]') as HTMLElement;
    const input = form.querySelector('input') as HTMLInputElement;
    const measured: number[] = [];
    for (const query of queries) {
      for (let end = 1; end <= query.length; end += 1) {
        input.value = query.slice(0, end);
        const start = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        measured.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 120));
      }
    }
    return measured;
  }, typed);
  const worst = Math.max(...times);
  console.log(
    `Keystroke to painted result, 4x slower: median ${median(times).toFixed(1)} ms, longest ${worst.toFixed(1)} ms, ${times.length} keystrokes`,
  );
});
