import { answerJobs, fromNpm } from './lines.mjs';

const { version, module } = await fromNpm('ky');

await answerJobs({ version, with: `fetch of Node.js ${process.versions.node}` }, ({ retry }) => {
  const ky = module.default.create(retry === false ? { retry: 0 } : {});
  return async ({ method, url, headers, body }) => {
    const response = await ky(url, { method, headers, body });
    const content = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), body: content, url: response.url };
  };
});
