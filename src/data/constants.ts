import { getCollection } from 'astro:content';
import { constantsOf } from '../lib/constants.ts';
import { oncePerBuild } from './once.ts';

const runtimes = oncePerBuild(async () => (await getCollection('constants')).map(({ id, data }) => ({ id, ...data })));

/** Takes a code and gives what each runtime calls it, in the order of `runtimeOrder`. */
export async function constantsFor(code: number) {
  return constantsOf(code, await runtimes());
}
