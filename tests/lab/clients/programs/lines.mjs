import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/** Takes the name of a package and gives it, from the folder that the first argument names, with its version. */
export async function fromNpm(name) {
  const folder = process.argv[2];
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  const file = createRequire(join(folder, 'package.json')).resolve(name);
  return { version, module: await import(pathToFileURL(file).href) };
}

/** Takes what was thrown and gives it as a result, with the status where the error carries the response. */
function thrown(error) {
  const { name, message, cause, response } = error ?? {};
  const status = response?.status ?? response?.statusCode;
  const said = [message, cause?.code ?? cause?.message].filter(Boolean).join(': ');
  return { ...(status && { status }), error: { name: name ?? String(error), message: said } };
}

/**
 * Prints the line that says what is measured, then answers each job with a line. `session` takes a job and gives what sends one
 * request: it gives a result, and may throw as the client does.
 */
export async function answerJobs(hello, session) {
  console.log(JSON.stringify(hello));
  for await (const line of createInterface({ input: process.stdin })) {
    const job = JSON.parse(line);
    const send = session(job);
    const results = [];
    for (const request of job.requests) results.push(await send(request).catch(thrown));
    console.log(JSON.stringify({ results }));
  }
}
