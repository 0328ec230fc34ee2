import { mount } from './search-box.ts';

/** Opens the search: the dialog, or the box of a page that is nothing but search. Focus returns on closing. */
export function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
  const box = (dialog ?? document).querySelector<HTMLElement>('[data-search]');
  if (!box) return;
  mount(box);
  if (dialog && !dialog.open) {
    dialog.onpointerdown = (event) => event.target === dialog && dialog.close();
    dialog.showModal();
  }
  box.querySelector('input')?.select();
}
