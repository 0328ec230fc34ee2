import { readFileSync } from 'node:fs';
import { wholeSquare } from '../lib/icons.ts';
import { render } from './renderer.ts';

/** Takes a size and whether the icon fills the square, and gives `public/favicon.svg` as an image file. */
export function drawIcon(size: number, whole: boolean, format: 'png' | 'ico' | 'raw' = 'png'): Promise<Buffer<ArrayBuffer>> {
  const svg = readFileSync('public/favicon.svg', 'utf8');
  const src = Buffer.from(whole ? wholeSquare(svg) : svg);
  return render({ type: 'image', src, style: { width: size, height: size } }, size, size, format);
}
