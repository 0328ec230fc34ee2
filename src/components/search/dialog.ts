/** Shows the dialog of the search, where there is one, and gives its box, or that of a page that is nothing but search. */
export function openBox(): HTMLElement | null {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
  if (dialog && !dialog.open) {
    dialog.onpointerdown = (event) => event.target === dialog && dialog.close();
    dialog.showModal();
  }
  return (dialog ?? document).querySelector('[data-search]');
}
