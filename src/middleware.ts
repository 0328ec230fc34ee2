import { defineMiddleware } from 'astro:middleware';
import { finderFiles } from './data/finder-files.ts';

/** Tells every page where the index of the finder is: its name follows from its content, and layouts ask no data. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { core, more } = await finderFiles();
  locals.finder = { core: `/finder/${core.name}.json`, more: `/finder/${more.name}.json` };
  return next();
});
