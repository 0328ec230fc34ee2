/**
 * Takes a button with `data-copy`, puts that text on the clipboard, with the address of the page for `{page}`,
 * and says so on the button. When the clipboard is denied, it says that instead.
 */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const text = (button.dataset['copy'] ?? '').replace('{page}', location.origin + location.pathname);
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
