/**
 * Finds the browsers for the tests: Playwright's own, or the system's. Chromium is needed, and is got where it is
 * missing: Playwright's download, Debian's package. Firefox and WebKit are got for `npm run test:browsers`; what cannot be
 * got is told, and its tests are skipped. Run as a program it prints what it found, and fails with what to do when there is no Chromium.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit } from '@playwright/test';

export const browsers = {
  chromium: {
    label: 'Chromium',
    type: chromium,
    // The shell has no window to draw, and needs three quarters of the time.
    programs: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    packages: ['chromium-headless-shell'],
  },
  firefox: { label: 'Firefox', type: firefox, programs: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
  webkit: { label: 'WebKit', type: webkit, programs: [], packages: [] },
};
export type Browser = keyof typeof browsers;

/** Whether tests ask every browser, or Chromium alone, which has to be quick. */
export const askAll = process.env['BROWSERS'] === 'all';

/** Gives the path of a browser that is there, but for those of a name, or nothing. CHROMIUM_PATH, FIREFOX_PATH and WEBKIT_PATH come before all others. */
export function findBrowser(name: Browser = 'chromium', except = /^$/): string | undefined {
  const { type, programs } = browsers[name];
  const own = process.env[`${name.toUpperCase()}_PATH`];
  if (own) return own;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return [type.executablePath(), ...system].find((file) => !except.test(file) && existsSync(file));
}

/** Says what to do so that the tests of a browser run. */
export function advice(name: Browser): string {
  const { label, packages } = browsers[name];
  const ways = [
    ...packages.map((each) => `"apt-get install ${each}" as root`),
    `"npx playwright install ${name}" with access to the internet`,
  ];
  return `Install ${label} (${ways.join(', or ')}), or set ${name.toUpperCase()}_PATH to one.`;
}

/** How Playwright starts Chromium: as root it has no sandbox. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findBrowser();
  return { ...(executablePath && { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function attempt(what: string, command: string, args: string[]): boolean {
  console.log(what);
  return spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0;
}

const playwright = (...args: string[]): [string, string[]] => [process.execPath, ['node_modules/@playwright/test/cli.js', ...args]];
let online = true;

/** Playwright's download comes with no libraries, and is not asked for again when it could not be reached. */
function get(name: Browser): void {
  const { label, packages } = browsers[name];
  if (online) online = attempt(`No ${label} yet. Asking Playwright for its own.`, ...playwright('install', name));
  if (findBrowser(name)) return void attempt(`Installing what ${label} needs.`, ...playwright('install-deps', name));
  if (packages.length === 0 || !existsSync('/usr/bin/apt-get')) return;
  attempt('Reading the list of Debian packages.', 'apt-get', ['update', '-qq']);
  attempt(`Installing the Debian package of ${label}.`, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

if (import.meta.main) {
  for (const name of Object.keys(browsers) as Browser[]) {
    const needed = name === 'chromium';
    if (!findBrowser(name) && (needed || askAll)) get(name);
    const path = findBrowser(name);
    if (path) {
      const version = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 }).stdout.trim();
      console.log(`Browser: ${version || browsers[name].label} (${path})`);
    } else if (needed) {
      console.error(`No browser for the tests could be found or installed. ${advice(name)} Then run the tests again.`);
      process.exitCode = 1;
    } else if (askAll) console.log(`Browser: no ${browsers[name].label}, so its tests are skipped. ${advice(name)}`);
  }
}
