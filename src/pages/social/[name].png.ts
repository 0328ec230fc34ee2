import type { APIRoute } from 'astro';
import { socialCards } from '../../data/social-cards.ts';
import { colours } from '../../images/colours.ts';
import { render } from '../../images/renderer.ts';
import { pageCard, type SocialCard } from '../../lib/social-card.ts';
import { cardSize, drawCard } from '../../lib/social-drawing.ts';

interface Prose {
  heading: string;
  description: string;
  path: string;
}
const prose = Object.values(import.meta.glob<Prose>('../**/*.mdx', { eager: true, import: 'frontmatter' }));

/** A social image for each page: codes, classes, prose, home, search. None with SOCIAL_IMAGES=off. */
export async function getStaticPaths() {
  if (process.env['SOCIAL_IMAGES'] === 'off') return [];
  const pages = prose.map(({ heading, description, path }) => pageCard(path, heading, description));
  return [...(await socialCards()), ...pages].map((card) => ({ params: { name: card.name }, props: { card } }));
}

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(await render(drawCard(props.card, colours), cardSize.width, cardSize.height), { headers: { 'Content-Type': 'image/png' } });
