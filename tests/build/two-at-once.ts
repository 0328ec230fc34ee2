/** Takes jobs and runs them two at once, in order. Gives what each will give. */
export function twoAtOnce<T>(jobs: (() => Promise<T>)[]): Promise<T>[] {
  const results = jobs.map(() => Promise.withResolvers<T>());
  const waiting = jobs.entries();
  const work = async () => {
    for (const [index, job] of waiting) {
      results[index]?.resolve(job());
      // A job that fails is told by the test that waits for it, and holds up no other.
      await results[index]?.promise.catch(() => undefined);
    }
  };
  void work();
  void work();
  return results.map(({ promise }) => promise);
}
