/**
 * Writes content/rfcs/ from the texts of the RFCs that pages, timeline and rules cite: `npm run rfcs -- FOLDER…` reads rfc9110.txt, its
 * draft's source rfc9110.md, and rfc-index.txt there (plain or .gz, as Debian's doc-rfc packages have them);
 * without a folder it asks rfc-editor.org. Exits with 1 and changes nothing when a text or the index is missing.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { draftSections } from '../../src/lib/rfc/draft-sections.ts';
import { rfcSections } from '../../src/lib/rfc/headings.ts';
import { indexDay, indexEntry } from '../../src/lib/rfc/index-entries.ts';
import { rfcTable } from '../../src/lib/rfc/table.ts';
import { rules } from '../../src/lib/rules.ts';
import { rfc as schema } from '../../src/schemas/rfc.ts';
import { citedByRules, citedIn } from '../../src/lib/checks/cited-rfcs.ts';
import { changesAsPages } from '../../src/lib/checks/timeline.ts';
import { classPages, pages } from '../content/pages.ts';
import { changes } from '../content/timeline-data.ts';
import { draftCopy, publishedCopy } from './rfc-copies.ts';
import { byHand } from './rfcs-by-hand.ts';

const target = 'content/rfcs';
const folders = process.argv.slice(2);
const cited = Map.groupBy([...citedIn([...pages, ...classPages, ...changesAsPages(changes)]), ...citedByRules(rules)], ({ rfc }) => rfc);
const index = await publishedCopy('rfc-index.txt', folders);
const missing = index ? [] : ['rfc-index.txt'];
const tables: { rfc: number; json: string }[] = [];

for (const [rfc, citations] of [...cited].sort(([a], [b]) => a - b)) {
  const text = await publishedCopy(`rfc${rfc}.txt`, folders);
  const draft = text ? undefined : draftCopy(rfc, folders);
  const { copy, ...known } = byHand[rfc] ?? { title: '', published: '' };
  const entry = indexEntry(index ?? '', rfc) ?? { ...known, obsoletedBy: [], updatedBy: [] };
  const sections = text ? rfcSections(text) : draftSections(draft ?? '');
  if (sections.length === 0 || !index) missing.push(`rfc${rfc}.txt`);
  else {
    const head = { ...entry, index: indexDay(index), ...(draft && copy ? { copy } : {}) };
    const table = schema.parse(rfcTable(head, sections, new Set(citations.map(({ section }) => section))));
    tables.push({ rfc, json: await format(JSON.stringify(table, null, 2), { ...(await resolveConfig('x.json')), parser: 'json' }) });
  }
}

if (missing.length > 0) {
  console.error(
    `Not found ${folders.length > 0 ? `in ${folders.join(', ')}` : 'on the network'}: ${missing.join(', ')}. Nothing was changed.`,
  );
  process.exit(1);
}
mkdirSync(target, { recursive: true });
for (const file of readdirSync(target)) rmSync(`${target}/${file}`);
for (const { rfc, json } of tables) writeFileSync(`${target}/${rfc}.json`, json);
console.log(`${target}: ${tables.length} RFCs, ${tables.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0)} bytes.`);
