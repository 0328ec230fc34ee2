import type { PlaywrightTestConfig } from '@playwright/test';
import { advice, askAll, browsers, findBrowser, type Browser } from '../browser.ts';

/** Specs that run in each browser that is here: those that ask nothing of one alone, as a PDF, DevTools or a change of the system's theme. */
const everywhere = ['addresses', 'cheat-sheet', 'facts', 'keyboard-stops', 'read', 'search', 'search-closing', 'search-loading', 'theme'];
/** Specs that differ in the dark. */
const inTheDark = ['axe-kinds', 'theme'];
/** Specs of which Chromium is asked more elsewhere: on every page. */
const sampled = ['axe-kinds'];

type Scheme = 'light' | 'dark';
interface Project {
  browser: Browser;
  /** What the name of the project adds to that of the browser. */
  suffix?: string;
  scheme?: Scheme;
  script?: boolean;
  specs?: string[];
  without?: string[];
}

const projects: Project[] = [
  { browser: 'chromium', without: sampled },
  { browser: 'chromium', suffix: 'dark', scheme: 'dark', specs: ['theme'] },
  { browser: 'firefox', specs: [...everywhere, ...sampled] },
  { browser: 'firefox', suffix: 'dark', scheme: 'dark', specs: inTheDark },
  { browser: 'firefox', suffix: 'no-script', script: false, specs: ['without-script'] },
  { browser: 'webkit', specs: [...everywhere, 'without-script', ...sampled] },
];

/** Without a graphics card one would be emulated; and a page is gone before its code, compiled anew, has paid: a third of all work. */
const forShortPages = ['--disable-gpu', '--js-flags=--no-maglev --no-turbofan'];

const files = (specs: string[]) => specs.map((name) => `**/${name}.spec.ts`);
const isRoot = process.getuid?.() === 0;

/** Firefox of the system is driven by WebDriver BiDi, which knows neither of these: so they are preferences. */
const preferences = (scheme: Scheme, script: boolean) => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  'javascript.enabled': script,
  // Without a window it finds no mouse.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  // Going back to a page that was kept in memory is not reported: the test would wait for ever.
  'browser.sessionhistory.max_total_viewers': 0,
});

function toProject({ browser, suffix, scheme = 'light', script = true, specs, without = [] }: Project) {
  const executablePath = findBrowser(browser);
  if (!executablePath) return [];
  const system = browser === 'firefox' && executablePath !== browsers.firefox.type.executablePath();
  return [
    {
      name: [browser, suffix].filter(Boolean).join('-'),
      ...(specs && { testMatch: files(specs) }),
      testIgnore: files(without),
      use: {
        browserName: browser,
        colorScheme: scheme,
        ...(!script && { javaScriptEnabled: false }),
        ...(system && { channel: 'moz-firefox' }),
        launchOptions: {
          executablePath,
          ...(browser === 'chromium' && { args: [...forShortPages, ...(isRoot ? ['--no-sandbox'] : [])] }),
          ...(browser === 'firefox' && { firefoxUserPrefs: preferences(scheme, script) }),
        },
      },
    },
  ];
}

/** Gives the projects of Chromium, or with BROWSERS=all those of every other browser that is here. Says once, and not in each worker, which is not. */
export function projectsHere(): NonNullable<PlaywrightTestConfig['projects']> {
  const asked = projects.filter(({ browser }) => (browser === 'chromium') !== askAll);
  const missing = (Object.keys(browsers) as Browser[]).filter((name) => askAll && !findBrowser(name));
  if (!process.env['TEST_WORKER_INDEX'])
    for (const name of missing) console.log(`SKIPPED: no ${browsers[name].label}, so none of its tests run. ${advice(name)}`);
  return asked.flatMap(toProject);
}
