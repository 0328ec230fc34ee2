import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../../src/integrations/files.ts';
import { buildIn, copySite } from './copy.ts';

const { folder, remove } = copySite();
afterAll(remove);

/** Another folder, time zone, language, home, user and day. Only `node_modules` is shared, and the host. */
const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'ar_EG.UTF-8',
  LC_ALL: 'ar_EG.UTF-8',
  HOME: join(folder, 'home'),
  USER: 'somebody-else',
  LOGNAME: 'somebody-else',
  SOCIAL_IMAGES: existsSync('dist/social') ? 'on' : 'off',
  NODE_OPTIONS: `--import=${pathToFileURL('tests/build/other-day.ts').href}`,
};
const building = buildIn(folder, elsewhere);
const names = await filesIn(pathToFileURL('dist/'));

test('an untouched copy builds, and the build warns of nothing', async () => {
  const { passed, output } = await building;
  expect(passed ? 'The build passed.' : output).toBe('The build passed.');
  expect(output).toContain('published addresses are sound');
  expect(output.split('\n').filter((line) => /warn|deprecat/i.test(line))).toEqual([]);
}, 600_000);

test('a build in another folder, time zone and language, on another day, is the same byte for byte', async () => {
  await building;
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  const stale = 'Was dist/ built from these files? Run "npm run build" first';
  expect(await filesIn(pathToFileURL(join(folder, 'dist/'))), stale).toEqual(names);
  const differing = names.filter((name) => hash(join('dist', name)) !== hash(join(folder, 'dist', name)));
  expect(differing, stale).toEqual([]);
  expect(names.length).toBeGreaterThan(1000);
}, 600_000);

test('no path of the machine is in the built site', () => {
  const shared = [resolve('.'), homedir(), pathToFileURL('.').href, process.execPath].filter((path) => path.length > 5);
  // Short ones, "/root" or "web", cannot be told from words; a home that leaks would differ in the other build.
  if (hostname().length > 5) shared.push(hostname());
  const holding = names.flatMap((name) => {
    const bytes = readFileSync(join('dist', name));
    const text = (bytes.length > 1 && bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes).toString('latin1');
    return shared.filter((path) => text.includes(path)).map((path) => `dist/${name} holds ${path}`);
  });
  expect(holding).toEqual([]);
});
