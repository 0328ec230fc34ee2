const note = 'A note of at least twenty characters.';
const source = 'RFC 9110 §15.5.5';

/** Takes a code and what to change, and gives front matter that the schema accepts. */
export function frontMatter(code: number, change: object = {}) {
  return {
    phrase: `Phrase of ${code}`,
    standing: 'registered',
    spec: 'RFC 9110 §15.5.5',
    summary: `A plain sentence about ${code} that is long enough to pass.`,
    gloss: 'emitter' in change ? undefined : `In a few words: ${code}`,
    actor: { who: 'caller', text: 'The caller', source },
    retry: { advice: 'no', note, source },
    cache: { rule: 'explicit', note, source },
    content: { rule: 'explain', note, source },
    headers: [],
    generators: { who: ['origin'], source },
    related: [400, 410, 404]
      .filter((other) => other !== code)
      .slice(0, 2)
      .map((other) => ({ code: other, difference: 'A difference to tell.' })),
    changes: [{ day: '2026-11-22', what: 'First published.' }],
    sources: [{ cite: 'RFC 9110 §15.5.5', checked: '2026-11-22' }],
    ...change,
  };
}
