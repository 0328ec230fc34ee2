import { answerJobs } from './lines.mjs';

const hello = globalThis.Bun
  ? { version: globalThis.Bun.version }
  : globalThis.Deno
    ? { version: globalThis.Deno.version.deno, with: `V8 ${globalThis.Deno.version.v8}` }
    : { version: process.versions.node, with: `undici ${process.versions.undici}` };

/** Built-in fetch of Node, Bun or Deno. Its connections can't be told apart by job; each job has an origin of its own. */
await answerJobs(hello, () => async ({ method, url, headers, body }) => {
  const response = await fetch(url, { method, headers, body });
  const content = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), body: content, url: response.url };
});
