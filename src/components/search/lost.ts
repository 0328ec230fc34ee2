import { address, statusAddress } from '../../lib/address.ts';
import { resolvePath } from '../../lib/search/resolve.ts';
import { loadFinder } from './finder-index.ts';
import { mount } from './search-box.ts';

const form = document.querySelector<HTMLFormElement>('main [data-search]');
const input = form?.querySelector('input');

/** Goes to the page that the address means when that is certain, and searches for its words when not. */
async function find(path: string): Promise<void> {
  const { typed, id } = resolvePath(path, await loadFinder());
  const target = id && statusAddress(id);
  // On a host that lacks the page itself, the way on would lead here again, for ever.
  if (target && target !== location.pathname) return location.replace(target + location.hash);
  if (!form || !input || input.value) return;
  input.value = typed;
  mount(form);
}

if (location.pathname.startsWith(address('/'))) {
  find(location.pathname.slice(address('').length)).catch(() => undefined);
}
