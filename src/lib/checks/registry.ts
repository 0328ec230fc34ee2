import type { Registry } from '../../schemas/registry.ts';
import type { Page } from './page.ts';

const remark = / \((OBSOLETED|TEMPORARY)\b[^)]*\)$/;
const standings: Record<string, string> = { OBSOLETED: 'obsoleted', TEMPORARY: 'temporary' };
const text = (reference = '') => /^RFC \d+/.exec(reference)?.[0];

/** Takes the Description of a row and gives the phrase in it and the standing (RFC 9110 §16.2.1). */
function row(description: string): { phrase: string; standing: string } {
  const phrase = description.replace(remark, '');
  return { phrase, standing: phrase === '(Unused)' ? 'unused' : (standings[remark.exec(description)?.[1] ?? ''] ?? 'registered') };
}

/** Takes all pages and our copy of the IANA registry, and gives what they say against it, and the codes of it without a page. */
export function registryProblems(pages: Page[], { rows }: Registry): string[] {
  const registered = new Map(rows.map((entry) => [entry.code, entry]));
  const written = new Set(pages.map(({ code }) => code));
  const missing = rows
    .filter(({ code }) => !written.has(code))
    .map(
      ({ code, description }) => `content/status/${code}.mdx: file: is missing. The registry has ${code} ${description}: write its page.`,
    );
  const wrong = pages.flatMap(({ file, code, data }) => {
    const entry = registered.get(code);
    if (!entry)
      return data.standing === 'unofficial'
        ? []
        : [`${file}: standing: the registry has no ${code}. Write "unofficial", or correct the number.`];
    const { phrase, standing } = row(entry.description);
    return [
      data.phrase !== phrase && `phrase: is "${data.phrase}". The registry has "${phrase}": write that`,
      data.standing !== standing && `standing: is "${data.standing}". The registry has "${standing}": write that`,
      text(data.spec) !== text(entry.reference) && `spec: is ${data.spec}. The registry has ${entry.reference}: write that`,
    ].flatMap((problem) => (problem ? [`${file}: ${problem}.`] : []));
  });
  return [...missing, ...wrong];
}
