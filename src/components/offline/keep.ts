import { address } from '../../lib/address.ts';
import { offlineNames } from '../../lib/offline-names.ts';

export const base = address('/');
export const names = offlineNames(base);

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL: (url: string) => string };
}

const script = address('/sw.js');
const { trustedTypes } = window as Window & { trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy('reason-phrase', {
  createScriptURL: (url) => {
    if (url === script) return url;
    throw new TypeError(`No script of this site: ${url}`);
  },
});

/** Registers the service worker. Hosts that let everything be cached for minutes would hold back a new one, so no cache is asked. */
export function register(): Promise<ServiceWorkerRegistration> {
  const url = policy?.createScriptURL(script) ?? script;
  return navigator.serviceWorker.register(url, { scope: base, updateViaCache: 'none' });
}

/** Has the browser keep a copy of the site, unless it does or the reader said no. Throws where the browser keeps nothing. */
export async function keepCopy(): Promise<void> {
  if (navigator.serviceWorker.controller || (await caches.has(names.unwanted))) return;
  await register();
}
