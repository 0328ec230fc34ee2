const note = 'A note of at least twenty characters.';

/** Takes a code and what to change, and gives front matter that the schema accepts. */
export function frontMatter(code: number, change: object = {}) {
  return {
    phrase: `Phrase of ${code}`,
    standing: 'registered',
    spec: 'RFC 9110 §15.5.5',
    summary: `A plain sentence about ${code} that is long enough to pass.`,
    actor: { who: 'caller', text: 'The caller' },
    retry: { advice: 'no', note },
    cache: { rule: 'explicit', note },
    content: { rule: 'explain', note },
    headers: [],
    generators: { who: ['origin'] },
    related: [400, 410, 404]
      .filter((other) => other !== code)
      .slice(0, 2)
      .map((other) => ({ code: other, difference: 'A difference to tell.' })),
    changes: [{ day: '2026-11-22', what: 'First published.' }],
    sources: [{ cite: 'RFC 9110 §15.5.5', checked: '2026-11-22' }],
    ...change,
  };
}
