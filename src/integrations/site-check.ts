import { readFile } from 'node:fs/promises';
import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { basePath } from '../hosts/headers.ts';
import { addressProblems, readAddresses } from '../lib/checks/addresses.ts';
import { headProblems } from '../lib/checks/heads.ts';
import { linkProblems } from '../lib/checks/links.ts';
import { builtSite, type Place } from './built-site.ts';
import { refuse } from './refusal.ts';

/** Astro only warns of these, and lets one page win. */
function twice(routes: readonly IntegrationResolvedRoute[]): string[] {
  return [...Map.groupBy(routes, ({ pattern }) => pattern)].flatMap(([pattern, [first, ...others]]) =>
    others.map(({ entrypoint }) => `${entrypoint}: route: ${pattern} is that of ${first?.entrypoint} too. Rename one of the two files.`),
  );
}

/**
 * Checks the built site, and stops the build with every problem at once: two files for one route, links, titles, and
 * published addresses that are gone. It must come after all that writes pages.
 */
export function siteCheck(): AstroIntegration {
  let building = false;
  let root: URL;
  let place: Place = { origin: '', base: '/', routes: new Map() };
  return {
    name: 'site-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        building = command === 'build';
      },
      'astro:routes:resolved': ({ routes }) => {
        if (building) refuse('The site', twice(routes));
        place = { ...place, routes: new Map(routes.map(({ pattern, entrypoint }) => [pattern, entrypoint])) };
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
        place = { ...place, origin: new URL(config.site ?? 'https://localhost').origin, base: basePath(config.base) };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = await builtSite(dir, place);
        const known = readAddresses(await readFile(new URL('content/addresses.txt', root), 'utf8'));
        refuse('The site', [...linkProblems(site), ...headProblems(site), ...addressProblems(known, site)]);
        logger.info(`${site.pages.size} pages and ${known.length} published addresses are sound`);
      },
    },
  };
}
