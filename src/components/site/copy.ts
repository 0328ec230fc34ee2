/**
 * Takes a button with `data-copy`, puts that text (as a full address when it has `data-copy-address`)
 * on the clipboard and says so on the button. When the clipboard is denied, it says that instead.
 */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const text = button.dataset['copy'] ?? '';
  const label = (button.dataset['label'] ??= button.textContent);
  const name = button.ariaLabel;
  if (name) button.removeAttribute('aria-label');
  try {
    await navigator.clipboard.writeText('copyAddress' in button.dataset ? new URL(text, location.href).href : text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed here';
  }
  setTimeout(() => {
    button.textContent = label;
    if (name) button.ariaLabel = name;
  }, 2000);
}
