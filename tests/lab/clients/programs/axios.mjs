import { answerJobs, fromNpm } from './lines.mjs';

const { version, module } = await fromNpm('axios');

await answerJobs({ version, with: `Node.js ${process.versions.node}` }, () => {
  const axios = module.default.create();
  return async ({ method, url, headers, body }) => {
    const { status, headers: fields, data, request } = await axios.request({ method, url, headers, data: body });
    return { status, headers: { ...fields }, body: typeof data === 'string' ? data : JSON.stringify(data), url: request.res?.responseUrl };
  };
});
