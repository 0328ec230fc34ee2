import { readFileSync } from 'node:fs';
import { readYaml } from '../../src/lib/checks/document.ts';
import type { Change } from '../../src/lib/timeline.ts';
import { timelineEntry } from '../../src/schemas/timeline.ts';

const written = readYaml(readFileSync('content/timeline.yaml', 'utf8')) as Record<string, unknown>;

/** The timeline as written, in the order of the file. */
export const changes: Change[] = Object.entries(written).map(([id, entry]) => ({ ...timelineEntry.parse(entry), id }));

/** The phrases of the RFCs' own lists of codes, by section, as read on 2026-11-22. */
export const rfcPhrases = JSON.parse(readFileSync('tests/content/rfc-phrases.json', 'utf8')) as Record<string, Record<string, string>>;

/** Takes the list of a section and gives its codes. */
export const codesIn = (section: string) => Object.keys(rfcPhrases[section] ?? {}).map(Number);
