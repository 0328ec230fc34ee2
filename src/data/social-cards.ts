import { classCard, codeCard, ownCards, type SocialCard } from '../lib/social-card.ts';
import { classEntries } from './status-classes.ts';
import { statusCodes } from './status-codes.ts';

/** Gives the card of every code and class, and of the pages that have no text of their own. */
export async function socialCards(): Promise<SocialCard[]> {
  const classes = await classEntries();
  const names = new Map(classes.map(({ id, entry }) => [id, entry.data.name]));
  return [
    ...ownCards,
    ...classes.map(({ id, entry }) => classCard(id, entry.data)),
    ...(await statusCodes()).map((status) => codeCard(status, names.get(status.class) ?? '')),
  ];
}
