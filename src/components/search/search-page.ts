import { mount } from './search-box.ts';

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = form?.querySelector('input');

if (form && input) {
  const asked = () => new URLSearchParams(location.search).get('q') ?? '';
  input.value = asked();
  input.addEventListener('input', () => {
    const url = new URL(location.href);
    url.searchParams.set('q', input.value);
    history.replaceState(null, '', url);
  });
  mount(form);
  input.focus();
}
