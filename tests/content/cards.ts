import { readFileSync, readdirSync } from 'node:fs';
import type { Node } from '@takumi-rs/core';
import { renderer } from '../../src/images/renderer.ts';
import { classCard, codeCard, ownCards, pageCard, type SocialCard } from '../../src/lib/social-card.ts';
import { cardSize } from '../../src/lib/social-drawing.ts';
import { classOf, type StatusClass } from '../../src/lib/status-class.ts';
import { classPages, pages, split } from './pages.ts';

interface Prose {
  heading: string;
  description: string;
  path: string;
}
const prose = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => split(readFileSync(`src/pages/${file}`, 'utf8')).data as Prose);

const className = (id: StatusClass) => classPages.find((page) => page.id === id)?.data.name ?? '';

/** Every social card, made from the content as it is, without a build. */
export const cards: SocialCard[] = [
  ...ownCards,
  ...prose.map(({ heading, description, path }) => pageCard(path, heading, description)),
  ...classPages.map(({ id, data }) => classCard(id as StatusClass, data)),
  ...pages.map(({ code, data }) => codeCard({ ...data, code, class: classOf(code) }, className(classOf(code)))),
];

/** A line of text where the renderer puts it. `top` and `bottom` are those of its block. */
export interface Run {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
type Measured = Awaited<ReturnType<Awaited<ReturnType<typeof renderer>>['measure']>>;

function runsOf({ transform, height, runs, children }: Measured): Run[] {
  const [, , , , x, y] = transform;
  const own = runs.map(({ text, x: from, width }) => ({ text, left: x + from, right: x + from + width, top: y, bottom: y + height }));
  return [...own, ...children.flatMap(runsOf)];
}

/** Takes a drawing and gives every line of text in it, in order. */
export async function measured(node: Node): Promise<Run[]> {
  return runsOf(await (await renderer()).measure(node, cardSize));
}
