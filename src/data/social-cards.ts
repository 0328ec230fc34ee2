import { classCard, codeCard, pageCard, type SocialCard } from '../lib/social-card.ts';
import { site } from '../site.config.ts';
import { classEntries } from './status-classes.ts';
import { statusCodes } from './status-codes.ts';

/** Gives the card of every code and class, of the home page and of the search. */
export async function socialCards(): Promise<SocialCard[]> {
  const classes = await classEntries();
  const names = new Map(classes.map(({ id, entry }) => [id, entry.data.name]));
  return [
    pageCard('home', site.title, site.description),
    pageCard('search', 'Search the HTTP status codes', 'Find a status code by number, phrase, header or symptom.'),
    ...classes.map(({ id, entry }) => classCard(id, entry.data)),
    ...(await statusCodes()).map((status) => codeCard(status, names.get(status.class) ?? '')),
  ];
}
