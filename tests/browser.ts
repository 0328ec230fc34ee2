/**
 * Finds a Chromium for the tests, or gets one: Playwright's own, the system's, Playwright's download, Debian's package.
 * Run as a program it prints what it found, and fails with what to do when there is none.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** Gives the path of a Chromium that is there, or nothing. CHROMIUM_PATH comes before all others. */
export function findBrowser(): string | undefined {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return own;
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : onPath();
}

/** How Playwright starts the browser that was found: as root it has no sandbox. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findBrowser();
  return { ...(executablePath && { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function attempt(what: string, command: string, args: string[]): void {
  console.log(`No browser yet. ${what}`);
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 });
}

const ways: [string, string, string[]][] = [
  ['Asking Playwright for its Chromium.', process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium']],
  ['Reading the list of Debian packages.', 'apt-get', ['update', '-qq']],
  ['Installing the Debian package chromium.', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
];

if (import.meta.main) {
  for (const [what, command, args] of ways) if (!findBrowser()) attempt(what, command, args);
  const browser = findBrowser();
  if (!browser) {
    console.error(
      'No browser for the tests could be found or installed. Install Chromium ("apt-get install chromium" as root, or\n' +
        '"npx playwright install chromium" with access to the internet), or set CHROMIUM_PATH to one, and run the tests again.',
    );
    process.exit(1);
  }
  console.log(
    `Browser: ${execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()} (${browser})`,
  );
}
