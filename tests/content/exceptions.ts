/** What a page may do against a rule, and why. An exception that no page needs any more fails its rule. */
const exceptions: Record<string, Record<number, string>> = {
  'exchange shows the code': { 208: 'It stands inside the content of a 207 only.' },
  'response keeps every MUST': {},
  'response keeps every SHOULD': {
    102: 'RFC 8607 names the new attachment in Cal-Managed-ID, not in Location.',
    456: 'Microsoft documents no content, and the page invents none.',
    457: 'Microsoft documents a header field and no content.',
    463: 'The page says that the missing content is a sketch: AWS documents the number only.',
    464: 'The page says that the missing content is a sketch: AWS documents the number only.',
  },
  'replaced RFC': { 102: 'The registry still refers to RFC 2518, which defines it.' },
};

/**
 * Takes the name of a rule and its problems by code, and gives those without an exception,
 * and the exceptions that nothing needs.
 */
export function exempt(rule: string, problems: { code: number; text: string }[]): string[] {
  const allowed = exceptions[rule] ?? {};
  const unused = Object.keys(allowed).filter((code) => !problems.some((problem) => problem.code === Number(code)));
  return [
    ...problems.filter(({ code }) => !(code in allowed)).map(({ text }) => text),
    ...unused.map((code) => `tests/content/exceptions.ts: "${rule}" has an exception for ${code} that nothing needs. Remove it`),
  ];
}
