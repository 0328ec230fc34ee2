import { contentsPath, type Contents } from '../../lib/offline-names.ts';
import { base, names, register } from './keep.ts';

const box = document.querySelector('#offline-copy') as HTMLElement;
const button = box.querySelector('button') as HTMLButtonElement;
const said = box.querySelector('[role=status]') as HTMLElement;
const patience = 60_000;

const copies = async () => (await caches.keys()).filter((name) => name.startsWith(names.copies));

async function contents(): Promise<Contents | undefined> {
  const found = await Promise.all((await copies()).map((cacheName) => caches.match(base + contentsPath, { cacheName })));
  return (await found
    .filter((one) => one !== undefined)
    .at(-1)
    ?.json()) as Contents | undefined;
}

/** Registers the worker and waits until it says whether it has the copy. */
async function keep(): Promise<boolean> {
  await caches.delete(names.unwanted);
  await caches.open(names.wanted);
  const { active, waiting, installing } = await register();
  const { port1, port2 } = new MessageChannel();
  (active ?? waiting ?? installing)?.postMessage('keep', [port2]);
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(data === true);
    setTimeout(() => done(false), patience);
  });
}

/** Unregisters the worker and deletes what it kept. An empty cache tells the next pages to leave it so. */
async function remove(): Promise<void> {
  await caches.open(names.unwanted);
  await caches.delete(names.wanted);
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  await Promise.all([names.tabs, ...(await copies())].map((name) => caches.delete(name)));
}

async function show(): Promise<boolean> {
  const kept = await contents();
  const size = kept && `${(kept.bytes / 1e6).toFixed(1)} MB`;
  said.textContent = kept ? `This browser keeps ${kept.pages} pages and the search, ${size}.` : 'This browser keeps no copy.';
  button.textContent = kept ? 'Remove the offline copy' : 'Keep an offline copy';
  box.removeAttribute('data-off');
  return kept !== undefined;
}

async function change(): Promise<void> {
  if (await contents()) {
    await remove();
    await show();
    return;
  }
  said.textContent = 'Fetching the copy…';
  await keep();
  if (!(await show())) said.textContent = 'The copy could not be fetched. It needs a network and room for it.';
}

let work = show().catch(() => undefined);
navigator.serviceWorker?.ready.then(show).catch(() => undefined);
button.addEventListener('click', () => {
  work = work.then(change).catch(() => {
    said.textContent = 'Your browser does not allow it here.';
  }) as typeof work;
});
