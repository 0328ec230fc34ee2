/** A page that somebody wrote by hand: the same text in the same elements, and nothing else. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** Elements that say what a text is. All others are taken away, and their text stays. */
const kept = 'h1 h2 h3 p ol ul li a code pre dl dt dd table thead tbody tr th td b em strong nav main'.split(' ');

function plain(html: string): string {
  const document = parse(html);
  for (const element of document.querySelectorAll('script, style, button, form, select, dialog')) element.remove();
  const text = document
    .querySelector('body')
    ?.innerHTML.replace(/<(\/?)([\w-]+)([^>]*)>/g, (_, close: string, name: string, attributes: string) =>
      kept.includes(name) ? `<${close}${name}${name === 'a' && !close ? (/ href="[^"]*"/.exec(attributes)?.[0] ?? '') : ''}>` : '',
    );
  const title = document.querySelector('title')?.text ?? '';
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n${text}\n</html>\n`;
}

/** Takes our built site and a folder, and writes the page of 404 plainly. */
export function writePlain(dist: string, folder: string): void {
  const page = 'status/404';
  mkdirSync(join(folder, page), { recursive: true });
  writeFileSync(join(folder, page, 'index.html'), plain(readFileSync(join(dist, page, 'index.html'), 'utf8')));
}
