import { everywhere, otherwise, rules } from './headers.ts';

/**
 * These two cannot say "otherwise", and Cloudflare joins the values of several rules, so pages and what they load are named.
 * To Netlify a slash at the end is no difference: there the rule that comes later wins. Both revalidate of themselves.
 */
const own = {
  paths: ['/', '/*/', '/_astro/*', '/finder/*', '/pagefind/*'],
  headers: { 'Cross-Origin-Resource-Policy': otherwise['Cross-Origin-Resource-Policy'] },
};

/** Takes the base path and the policy and gives `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(base: string, policy: string): string {
  const all = [{ paths: ['/*'], headers: everywhere(policy, true) }, own, ...rules];
  const blocks = all.flatMap(({ paths, headers }) =>
    paths.map((path) => [base + path.slice(1), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')),
  );
  return `# Netlify and Cloudflare Pages. Made from src/hosts/headers.ts.\n${blocks.join('\n')}\n`;
}

/** The two codes that hosts keep for their error pages. Every other short address is a file. */
const taken = ['404', '500'];

/** Gives `_redirects`: on Netlify `!` wins over files; Cloudflare ignores such a line, reads the next, and always redirects. */
export function redirectsFile(base: string): string {
  const lines = taken.flatMap((code) =>
    [code, `${code}/`].flatMap((from) => ['301!', '301'].map((status) => `${base}${from} ${base}status/${code}/ ${status}`)),
  );
  return `# "301!" is Netlify's: it wins over 404.html. Cloudflare ignores such a line and reads the one after it.\n${lines.join('\n')}\n`;
}
