const main = document.querySelector('main') as HTMLElement;
const filters = main.querySelector('.filters') as HTMLElement;
const fields = [...filters.querySelectorAll('select')];
const rows = [...main.querySelectorAll<HTMLTableRowElement>('tbody tr')];
const said = filters.querySelector('[role=status]') as HTMLElement;

/** Whether a row is what is asked of one filter. */
const fits: Record<string, (row: DOMStringMap, value: string) => boolean> = {
  code: ({ code }, value) => code === value,
  outcome: ({ outcome }, value) => outcome === value,
  client: ({ clients }, value) => (clients ?? '').split(' ').includes(value),
  standard: ({ departs }) => departs !== undefined,
};

/** Shows what is asked, and gives the part of the address that asks for it. */
function show(): string {
  const asked = fields.filter(({ value }) => value);
  for (const row of rows) row.hidden = !asked.every(({ name, value }) => fits[name]?.(row.dataset, value));
  const shown = rows.filter((row) => !row.hidden).length;
  const text = shown === rows.length ? `${shown} rows` : `${shown} of ${rows.length} rows`;
  if (said.textContent !== text) said.textContent = text;
  (main.querySelector('[data-none]') as HTMLElement).hidden = shown > 0;
  (main.querySelector('.sheet') as HTMLElement).hidden = shown === 0;
  return String(new URLSearchParams(asked.map(({ name, value }) => [name, value])));
}

function restore(): void {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = query.get(field.name) ?? '';
    if (field.selectedIndex < 0) field.value = '';
  }
  show();
}

filters.addEventListener('change', () => {
  const query = show();
  history.pushState(null, '', location.pathname + (query && `?${query}`));
});
addEventListener('popstate', restore);
restore();
filters.removeAttribute('data-off');
