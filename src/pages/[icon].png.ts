import type { APIRoute } from 'astro';
import { drawIcon } from '../images/icon.ts';
import { icons, type Icon } from '../lib/icons.ts';

/** The icons of the manifest, and the one that Apple's systems ask for. */
export function getStaticPaths() {
  return icons.map((icon) => ({ params: { icon: icon.name }, props: icon }));
}

export const GET: APIRoute<Icon> = async ({ props }) =>
  new Response(await drawIcon(props.size, props.whole), { headers: { 'Content-Type': 'image/png' } });
