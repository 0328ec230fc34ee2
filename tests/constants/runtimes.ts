import { compiled } from './compiled.ts';
import type { Extraction } from './extraction.ts';
import { scripted } from './scripted.ts';

/** Every runtime whose names the site shows. */
export const runtimes: Extraction[] = [...scripted, ...compiled];
