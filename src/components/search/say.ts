import { address } from '../../lib/address.ts';

/** Takes the live region and a message and says it, with a way on if asked. The same text again would be announced again. */
export function say(region: HTMLElement, message: string, wayOn: boolean): void {
  const next = document.createElement('p');
  next.append(message);
  if (wayOn) next.append(' ', Object.assign(document.createElement('a'), { href: address('/'), textContent: 'See all codes' }));
  if (region.textContent !== next.textContent) region.replaceChildren(...next.childNodes);
}
