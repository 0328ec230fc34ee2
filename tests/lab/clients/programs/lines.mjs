import { createInterface } from 'node:readline';

/** Takes what is thrown and gives it as an error of a result; the cause is what says more in fetch. */
function thrown(error) {
  const { name, message, cause } = error ?? {};
  const status = error?.status ?? error?.response?.status ?? error?.response?.statusCode;
  return { name: name ?? String(error), message: [message, cause?.code ?? cause?.message].filter(Boolean).join(': '), status };
}

/**
 * Prints the line that says what is measured, then answers each job with a line. `session` gives, for each job, what sends one
 * request: it takes the request and the job, gives a result, and may throw as the client does.
 */
export async function answerJobs(hello, session) {
  console.log(JSON.stringify(hello));
  for await (const line of createInterface({ input: process.stdin })) {
    const job = JSON.parse(line);
    const send = await session(job);
    const results = [];
    for (const request of job.requests) {
      try {
        results.push(await send(request, job));
      } catch (error) {
        results.push({ error: thrown(error), ...(error?.response?.statusCode && { status: error.response.statusCode }) });
      }
    }
    console.log(JSON.stringify({ results }));
  }
}
