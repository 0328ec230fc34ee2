import { site } from '../site.config.ts';
import { address } from './address.ts';

/** An icon of the site. `whole` ones fill the square, for systems that cut their own shape out of it. */
export interface Icon {
  name: string;
  size: number;
  whole: boolean;
  /** What the manifest says it is for; the others are linked from the head. */
  purpose?: 'any' | 'maskable';
}

export const icons: Icon[] = [
  { name: 'apple-touch-icon', size: 180, whole: true },
  { name: 'icon-192', size: 192, whole: false, purpose: 'any' },
  { name: 'icon-512', size: 512, whole: false, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, whole: true, purpose: 'maskable' },
];

/** Takes the drawing, `favicon.svg`, and gives it without rounded corners. */
export function wholeSquare(svg: string): string {
  return svg.replace(/(<rect[^>]*) rx="[^"]*"/, '$1');
}

/** Takes the colour of the paper, `#fdfcf9`, and gives the web app manifest under the base path of this build. */
export function manifest(paper: string) {
  return {
    id: address('/'),
    name: `${site.name}: ${site.title}`,
    short_name: site.name,
    description: site.description,
    lang: 'en',
    start_url: address('/'),
    scope: address('/'),
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    icons: icons.flatMap(({ name, size, purpose }) =>
      purpose ? [{ src: address(`/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  };
}
