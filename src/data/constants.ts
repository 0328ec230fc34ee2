import { getCollection } from 'astro:content';
import { constantsOf } from '../lib/constants.ts';

/** Takes a code and gives what each runtime calls it, in the order of `runtimeOrder`. */
export async function constantsFor(code: number) {
  return constantsOf(
    code,
    (await getCollection('constants')).map(({ id, data }) => ({ id, ...data })),
  );
}
