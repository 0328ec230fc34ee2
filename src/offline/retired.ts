/** Takes the place of the worker when the site is built with OFFLINE=off: deletes all copies, then itself. */
import { offlineNames } from '../lib/offline-names.ts';
import { worker } from './scope.ts';

async function retire(): Promise<void> {
  const { copies, tabs } = offlineNames(new URL(worker.registration.scope).pathname);
  const ours = (await caches.keys()).filter((name) => name.startsWith(copies) || name === tabs);
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(retire()));
