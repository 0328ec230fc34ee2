import { statusAddress } from './address.ts';
import { classOf } from './status-class.ts';
import { xmlText } from './xml-text.ts';

/** Takes a code, and its phrase or part of it, and gives the link to its page as HTML.  */
export function statusLink(code: number | string, phrase = ''): string {
  return `<a class="ref k${classOf(Number(code))[0]}" href="${statusAddress(code)}"><b>${code}</b>${phrase && ` ${xmlText(phrase)}`}</a>`;
}
