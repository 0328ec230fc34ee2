import { readFileSync } from 'node:fs';
import { lightColours } from '../lib/tokens.ts';
import { render } from './renderer.ts';

/** The light colours of the site: what the images are drawn with. */
export const colours = lightColours(readFileSync('src/styles/tokens.css', 'utf8'));

/** Takes a colour as the tokens have it and gives it as the renderer draws it, `#fdfcf9`, for files that know no oklch. */
export async function hex(colour: string | undefined): Promise<string> {
  const pixel = await render({ type: 'container', style: { width: 1, height: 1, backgroundColor: colour } }, 1, 1, 'raw');
  return `#${pixel.toString('hex', 0, 3)}`;
}
