import { readFileSync, readdirSync } from 'node:fs';
import type { Node } from '@takumi-rs/core';
import { renderer } from '../../src/images/renderer.ts';
import { classCard, codeCard, ownCards, pageCard, type SocialCard } from '../../src/lib/social-card.ts';
import { cardSize } from '../../src/lib/social-drawing.ts';
import { clientText } from '../../src/lib/measured/order.ts';
import { classOf, type StatusClass } from '../../src/lib/status-class.ts';
import type { Measured } from '../../src/schemas/measured.ts';
import { site } from '../../src/site.config.ts';
import { classPages, pages, split } from './pages.ts';

const results = readdirSync('content/measured').map((file) => JSON.parse(readFileSync(`content/measured/${file}`, 'utf8')) as Measured);
const programs = new Map(results.flatMap(({ clients }) => clients.map((client) => [client.id, client] as const)));
const aboutClients = [
  pageCard('/clients/surprises/', 'What contradicts common belief', site.surprisesDescription, 'Measured'),
  ...results.map(({ scenario, title, question }) => pageCard(`/clients/${scenario}/`, title, question, 'Measured')),
  ...[...programs.values()].map((client) => {
    const asked = results.filter(({ rows }) => rows.some((row) => row.client === client.id)).length;
    return pageCard(`/clients/${client.id}/`, `${client.label} ${client.version}`, clientText(client, asked), 'Measured');
  }),
];

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
  ...aboutClients,
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
type Laid = Awaited<ReturnType<Awaited<ReturnType<typeof renderer>>['measure']>>;

function runsOf({ transform, height, runs, children }: Laid): Run[] {
  const [, , , , x, y] = transform;
  const own = runs.map(({ text, x: from, width }) => ({ text, left: x + from, right: x + from + width, top: y, bottom: y + height }));
  return [...own, ...children.flatMap(runsOf)];
}

/** Takes a drawing and gives every line of text in it, in order. */
export async function measured(node: Node): Promise<Run[]> {
  return runsOf(await (await renderer()).measure(node, cardSize));
}
