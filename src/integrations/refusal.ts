/** Takes what has problems, and them, and throws them all together, if there are any. Without a stack: readers need file, key and mend. */
export function refuse(what: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const error = new Error(`${what} has ${count}. Nothing was published.\n\n${problems.join('\n')}\n`);
  delete error.stack;
  throw error;
}
