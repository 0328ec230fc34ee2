const part = /"(?:[^"\\]|\\.)*"|[^]/g;

/** Takes a field value and gives what stands between its commas, commas in quotes aside, RFC 9110 §5.6.1. Empty members stay. */
export function listMembers(value: string): string[] {
  const members = [''];
  for (const [piece] of value.matchAll(part)) members.push(...(piece === ',' ? [''] : [(members.pop() ?? '') + piece]));
  return members.map((member) => member.trim());
}

/** A value with parameters after semicolons, RFC 9110 §5.6.6. Names in small letters, quotes taken off. */
export interface Parameterised {
  value: string;
  parameters: Map<string, string>;
}

/** Takes `value; name=value` and gives value and parameters. */
export function parameterised(text: string): Parameterised {
  const [value = '', ...rest] = text.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((piece) => piece.trim());
  const pairs = rest.filter(Boolean).map((piece) => /^([^=]*?)\s*(?:=\s*"?(.*?)"?)?$/.exec(piece));
  return { value, parameters: new Map(pairs.map((pair) => [(pair?.[1] ?? '').toLowerCase(), pair?.[2] ?? ''])) };
}
