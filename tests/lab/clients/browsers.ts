import type { LaunchOptions } from 'playwright-core';
import { openBrowser } from '../browse.ts';
import { NotHere, type Client } from '../client.ts';
import { bareEnvironment } from '../program.ts';

type Id = 'chromium' | 'firefox';

/** The program that drives browsers is loaded only where one is opened. */
async function launch(id: Id, options: LaunchOptions) {
  const { advice, browsers, findBrowser } = await import('../../browser.ts');
  // What people use comes first; the shell answers alike, and has no error pages of its own.
  const executablePath = findBrowser(id, /shell/) ?? findBrowser(id);
  if (!executablePath) throw new NotHere(advice(id));
  const { type } = browsers[id];
  const system = executablePath !== type.executablePath();
  return type.launch({ ...options, ...(id === 'firefox' && system && { channel: 'moz-firefox' }), executablePath, env: bareEnvironment() });
}

/**
 * Without the settings that its own driver recommends: one of them shows an empty page where people see an error page.
 * These keep it from asking the internet.
 */
const quiet = {
  'remote.prefs.recommended': false,
  'browser.region.network.url': '',
  'browser.topsites.contile.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
};

/** Frames that nobody sees, and old pages to which nobody goes back, are nearly half of its work. */
const unseen = { 'layout.frame_rate': 5, 'browser.sessionhistory.max_total_viewers': 0 };

const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const settings = 'no window; fetch() in a page of the same origin where the scenario names no other way; a Cookie is one that the page has';
const shared = { kind: 'browser' as const, language: 'JavaScript', settings };

export const clients: Client[] = [
  {
    ...shared,
    id: 'chromium',
    label: 'Chromium',
    install: { debian: ['chromium'] },
    open: () => openBrowser(() => launch('chromium', { args: ['--disable-gpu', ...noSandbox] })),
  },
  {
    ...shared,
    id: 'firefox',
    label: 'Firefox',
    install: { debian: ['firefox-esr'] },
    open: () => openBrowser(() => launch('firefox', { firefoxUserPrefs: { ...quiet, ...unseen } })),
  },
];
