import { references } from '../references.ts';
import type { StatusCode } from '../status-code.ts';
import type { Change } from '../timeline.ts';
import { citedIn, citedRfcProblems, type KnownRfc } from './cited-rfcs.ts';
import type { Referring } from './page.ts';

const file = 'content/timeline.yaml';
const anchor = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function codeProblems({ id, codes, what }: Change, phrases: Map<number, string>): string[] {
  const strangers = codes.filter((code) => !phrases.has(code)).map((code) => `codes: ${code} has no page. Write it, or leave ${code} out`);
  const references_ = references(what).flatMap((piece) => {
    if (piece.kind !== 'status' || (phrases.has(piece.code) && phrases.get(piece.code) === (piece.phrase ?? phrases.get(piece.code))))
      return [];
    return [
      `what: [${piece.code}${piece.phrase ? ` ${piece.phrase}` : ''}] is not the name of a page. Write ${piece.code} and its phrase of today`,
    ];
  });
  return [...strangers, ...references_].map((text) => `${file}: ${id}: ${text}.`);
}

/** Takes changes and gives them as the checks of citations see pages, each named by the file and its anchor. */
export function changesAsPages(changes: readonly Change[]): Referring[] {
  return changes.map(({ id, ...data }) => ({ file: `${file}: ${id}`, data, body: '' }));
}

/** Takes the timeline as written, all codes, and the RFCs by number, and gives what is wrong with it, each with file, key and mend. */
export function timelineProblems(
  changes: readonly Change[],
  codes: readonly Pick<StatusCode, 'code' | 'phrase'>[],
  rfcs: ReadonlyMap<number, KnownRfc>,
): string[] {
  const phrases = new Map(codes.map(({ code, phrase }) => [code, phrase]));
  if (changes.length === 0) return [`${file}: holds no entry, or is no YAML. The message above says where.`];
  const ownProblems = changes.flatMap((change) => [
    ...(anchor.test(change.id) ? [] : [`${file}: ${change.id}: is not an anchor. Write the text and what changed, "rfc9110-renamed".`]),
    ...codeProblems(change, phrases),
  ]);
  return [...ownProblems, ...citedRfcProblems(citedIn(changesAsPages(changes)), rfcs)];
}
