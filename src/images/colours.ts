import css from '../styles/tokens.css?raw';
import { lightColours } from '../lib/tokens.ts';

/** The light colours of the site: what the images are drawn with. */
export const colours = lightColours(css);
