/**
 * Answers from the copy of its version. A page that comes from a copy gets its scripts and indexes from the same copy,
 * also when a newer version has taken over; a page that came from the network gets all of them from there.
 */
import { contentsPath } from '../lib/offline-names.ts';
import { at, base, fill, isWhole, kept, version } from './copy.ts';
import { worker, type FetchEvent } from './scope.ts';
import { adopt, pin, tidy, versionOf } from './tabs.ts';

/** Files that are opened by themselves: data and images. Offline the browser says so better than the not-found page. */
const file = /\.(?!html$)[a-z]+$/;
const ignore = () => undefined;

async function page(event: FetchEvent, { search }: URL, address: string): Promise<Response> {
  const give = (answer: Response) => {
    if (answer.ok || answer.status === 404) event.waitUntil(pin(event.resultingClientId));
    return answer;
  };
  const [whole, found, folder] = await Promise.all([at(contentsPath), address, `${address}/`].map((one) => kept(one)));
  if (!whole) event.waitUntil(fill().catch(ignore));
  if (whole && found) return give(found);
  if (whole && folder) return folder.ok ? Response.redirect(`${address}/${search}`, 301) : folder;
  try {
    return await fetch(event.request);
  } catch (error) {
    const lost = whole && (await kept(at('404.html')));
    if (!lost) throw error;
    return give(new Response(lost.body, { status: 404, statusText: 'Not Found', headers: lost.headers }));
  }
}

async function part({ request, clientId }: FetchEvent, address: string): Promise<Response> {
  const from = await versionOf(clientId);
  const found = from && (await kept(address, from));
  if (found) return found;
  // The copy of an older page is gone. What the host has now belongs to a newer build, but for names that tell the content.
  if (from && from !== version && !address.startsWith(at('_astro/'))) return Response.error();
  return fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(
    fill()
      .then(() => adopt().catch(ignore))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (request.method !== 'GET' || request.headers.has('Range') || !request.url.startsWith(base)) return;
  const url = new URL(request.url);
  const address = (url.origin + url.pathname).replace(/\/index\.html$/, '/');
  if (request.mode !== 'navigate') {
    if (clientId) event.respondWith(part(event, address));
    return;
  }
  // Once the next page is there, the one before it needs its copy no longer.
  event.waitUntil(worker.clients.get(event.resultingClientId).then(tidy));
  if (!file.test(url.pathname)) event.respondWith(page(event, url, address));
});

/** The about page asks for a copy, and wants to know whether it is there. */
worker.addEventListener('message', (event) => {
  const answer = (is: boolean) => event.ports[0]?.postMessage(is);
  event.waitUntil(
    fill()
      .then(isWhole)
      .then(answer, () => answer(false)),
  );
});
