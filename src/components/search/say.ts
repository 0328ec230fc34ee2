import { address } from '../../lib/address.ts';

/** The same text again would be announced again. */
function put(region: HTMLElement, message: string, wayOn: boolean): void {
  const next = document.createElement('p');
  next.append(message);
  if (wayOn) next.append(' ', Object.assign(document.createElement('a'), { href: address('/'), textContent: 'See all codes' }));
  if (region.textContent !== next.textContent) region.replaceChildren(...next.childNodes);
}

/**
 * Takes the live region and gives a function that says a message there, with a way on if asked, not before a time
 * (of `performance.now()`). Nothing to say clears the region at once, and what still waits to be said is dropped.
 */
export function announcer(region: HTMLElement): (message: string, wayOn: boolean, from: number) => void {
  let saying: number | undefined;
  return (message, wayOn, from) => {
    clearTimeout(saying);
    if (message) saying = window.setTimeout(put, from - performance.now(), region, message, wayOn);
    else put(region, '', false);
  };
}
