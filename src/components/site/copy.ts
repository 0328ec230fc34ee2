/**
 * Takes a button with `data-copy`, puts that text on the clipboard, for links with the address of the page for `{page}`,
 * and says so on the button. When the clipboard is denied, it says that instead.
 */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const copy = button.dataset['copy'] ?? '';
  const text = button.matches('.copies *, .anchor') ? copy.replace('{page}', location.origin + location.pathname) : copy;
  const label = (button.dataset['label'] ??= button.textContent);
  const name = button.ariaLabel;
  if (name) button.removeAttribute('aria-label');
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed here';
  }
  setTimeout(() => {
    button.textContent = label;
    if (name) button.ariaLabel = name;
  }, 2000);
}
