import { answerJobs, fromNpm } from './lines.mjs';

const { version, module } = await fromNpm('undici');
const { Agent, interceptors, request } = module;

await answerJobs({ version, with: `Node.js ${process.versions.node}` }, ({ follow }) => {
  const agent = new Agent();
  const dispatcher = follow ? agent.compose(interceptors.redirect({ maxRedirections: 20 })) : agent;
  return async ({ method = 'GET', url, headers, body }) => {
    const response = await request(url, { method, headers, body, dispatcher });
    return { status: response.statusCode, headers: response.headers, body: await response.body.text() };
  };
});
