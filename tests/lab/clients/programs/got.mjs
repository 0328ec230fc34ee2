import { answerJobs, fromNpm } from './lines.mjs';

const { version, module } = await fromNpm('got');

await answerJobs({ version, with: `Node.js ${process.versions.node}` }, ({ retry }) => {
  const got = module.default.extend(retry === false ? { retry: { limit: 0 } } : {});
  return async ({ method, url, headers, body }) => {
    const response = await got(url, { method, headers, body });
    return { status: response.statusCode, headers: response.headers, body: response.body, url: response.url };
  };
});
