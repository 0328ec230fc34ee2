import type { Node } from '@takumi-rs/core';
import type { SocialCard } from '../../src/lib/social-card.ts';
import { main, safeArea } from '../../src/lib/social-drawing.ts';
import { measured, type Run } from './cards.ts';

const joined = (runs: Run[]) =>
  runs
    .map(({ text }) => text.trim())
    .join(' ')
    .replaceAll('\u2060', '');

/** The renderer lets the space at the end of a line hang out. */
const hanging = ({ text }: Run) => (text.endsWith(' ') ? 14 : 0.5);

/** Takes a card and its drawing and says what leaves the safe area, touches something else, or is broken inside a word. */
export async function misfits(card: SocialCard, drawing: Node): Promise<string[]> {
  const runs = await measured(drawing);
  const brand = runs.slice(-3);
  const notes = runs.filter(({ left }) => left < main).slice(0, -3);
  const column = runs.filter(({ left }) => left >= main);
  const { left, right, top, bottom } = safeArea;
  const outside = runs.filter((run) => run.left < left || run.right > right + hanging(run) || run.top < top || run.bottom > bottom + 0.5);
  const touching = notes.filter((run) => run.right > main - 16 || run.bottom > (brand[0]?.top ?? 0) - 16);
  const shown = [...card.notes, card.id ?? '', card.title, card.text].join(' ').replace(/\s+/g, ' ').trim();
  const said = [joined(notes), joined(column)].join(' ').replace(/\s+/g, ' ').trim();
  return [
    ...outside.map(({ text }) => `"${text}" leaves the safe area`),
    ...touching.map(({ text }) => `"${text}" has no room in the margin`),
    ...(said === shown ? [] : [`reads "${said}", not "${shown}"`]),
  ];
}
