import { classCard, codeCard, ownCards, pageCard, type SocialCard } from '../lib/social-card.ts';
import { measuredPages } from './measured-pages.ts';
import { classEntries } from './status-classes.ts';
import { statusCodes } from './status-codes.ts';

/** Gives the card of every code and class, of what was measured, and of the pages that have no text of their own. */
export async function socialCards(): Promise<SocialCard[]> {
  const classes = await classEntries();
  const names = new Map(classes.map(({ id, entry }) => [id, entry.data.name]));
  return [
    ...ownCards,
    ...(await measuredPages()).map(({ path, heading, text }) => pageCard(path, heading, text, 'Measured')),
    ...classes.map(({ id, entry }) => classCard(id, entry.data)),
    ...(await statusCodes()).map((status) => codeCard(status, names.get(status.class) ?? '')),
  ];
}
