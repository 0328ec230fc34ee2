import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Renderer, type Node, type OutputFormat } from '@takumi-rs/core';

const { resolve } = createRequire(import.meta.url);
const faces = [
  { name: 'Plex Mono', file: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2' },
  { name: 'Plex Mono', file: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-600-normal.woff2' },
  { name: 'Plex Sans', file: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2' },
];

async function load(): Promise<Renderer> {
  const made = new Renderer();
  for (const { name, file } of faces) await made.registerFont({ name, data: readFileSync(resolve(file)) });
  return made;
}

let loaded: Promise<Renderer> | undefined;

/** Gives the one renderer, with the fonts of the images. */
export function renderer(): Promise<Renderer> {
  return (loaded ??= load());
}

/** Takes a drawing and its size and gives the image file. */
export async function render(node: Node, width: number, height: number, format: OutputFormat = 'png'): Promise<Buffer<ArrayBuffer>> {
  return (await renderer()).render(node, { width, height, format });
}
