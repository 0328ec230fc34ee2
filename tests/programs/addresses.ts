/** `npm run addresses`: writes the addresses and anchors that the last build brought into `content/addresses.txt`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { builtSite } from '../../src/integrations/built-site.ts';
import { publishedBy, readAddresses, withNew, writeAddresses } from '../../src/lib/checks/addresses.ts';

const list = 'content/addresses.txt';
const text = readFileSync(list, 'utf8');
const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
const site = await builtSite(new URL('../../dist/', import.meta.url), { origin: '', base: '/', routes: new Map() });
if (!site.files.has('/index.html')) throw new Error('dist/ holds no site. Run "npm run build" first');
const known = readAddresses(text);
const all = withNew(known, publishedBy(site));
writeFileSync(list, `${head}${writeAddresses(all)}\n`);
console.log(
  `${all.length - known.length} new addresses, ${all.length} in all. Read the difference before you commit it: they are for ever.`,
);
