import { prefetch } from './prefetch.ts';

const root = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('.theme select');

for (const element of document.querySelectorAll('.theme, .find kbd, .copies, [data-copy]')) element.removeAttribute('data-off');

if (select) {
  select.value = root.dataset['theme'] ?? '';
  select.addEventListener('change', () => {
    if (select.value) root.dataset['theme'] = select.value;
    else delete root.dataset['theme'];
    try {
      localStorage.setItem('theme', select.value);
    } catch {
      // Storage is denied: the choice lasts for this page.
    }
  });
}

/** What cannot be loaded leaves the plain page: links and forms still work. */
const ignore = () => undefined;

const searchLink = document.querySelector<HTMLAnchorElement>('[data-search-open]');
/** Loads the search and, at the same time, what its first answer needs: the script first, as a host with one connection open sends in turn. */
const search = () => {
  const box = import('../search/search-box.ts');
  fetch(document.querySelector<HTMLElement>('[data-core]')?.dataset['core'] ?? '').catch(ignore);
  return box;
};
const openSearch = () =>
  search()
    .then(({ openSearch: open }) => open())
    .catch(() => searchLink && location.assign(searchLink.href));

searchLink?.addEventListener(
  'pointerenter',
  () =>
    void search()
      .then(({ prepare }) => prepare())
      .catch(ignore),
  { once: true },
);

document.addEventListener('keydown', (event) => {
  const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const control = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !(control && event.key?.toLowerCase() === 'k')) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  const copy = target.closest<HTMLElement>('[data-copy]');
  if (copy) void import('./copy.ts').then(({ copyFrom }) => copyFrom(copy)).catch(ignore);
  if (!target.closest('[data-search-open]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener('focusin', (event) => {
  const box = (event.target as HTMLElement).closest<HTMLElement>('[data-search]');
  if (box)
    void search()
      .then(({ mount }) => mount(box))
      .catch(ignore);
});

/** Whether this build can be kept for reading offline. */
declare const OFFLINE: boolean;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
if (OFFLINE && !connection?.saveData) {
  const keep = () => import('../offline/keep.ts').then(({ keepCopy }) => keepCopy()).catch(ignore);
  // Without a limit a busy browser may never be idle.
  const idle = () => void (window.requestIdleCallback?.(keep, { timeout: 5000 }) ?? setTimeout(keep));
  addEventListener('load', idle);
}
prefetch();
