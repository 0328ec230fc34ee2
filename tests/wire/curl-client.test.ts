import { expect, test } from 'vitest';
import { headText } from '../../src/lib/exchange/pieces.ts';
import type { Turn } from '../content/exchanges.ts';
import { curlVersion, run } from './curl.ts';
import { each, whileSending } from './loopback.ts';
import { answered, at, finalOf, printed, report, responseBytes } from './turns.ts';

const connects = ({ request }: Turn) => request?.method === 'CONNECT';

/** The arguments that make curl ask for the turn. A CONNECT is sent to a proxy, for the request that would follow. */
function args(turn: Turn, port: number): string[] {
  const { method = 'GET', target = '/' } = turn.request ?? {};
  const common = ['--silent', '--include', '--max-time', '5', '--http1.1', '--path-as-is', '--globoff'];
  if (connects(turn)) return [...common, '--proxytunnel', '--proxy', `http://127.0.0.1:${port}`, `http://${target}/`];
  const own = method === 'HEAD' ? ['--head'] : ['--request', method];
  return [...common, '--noproxy', '*', ...own, '--request-target', target, `http://127.0.0.1:${port}/`];
}

/** curl ends with 0; with 52 or 56 where the page shows no final response, or a proxy that refuses or goes silent. */
const exits = (turn: Turn) => (!connects(turn) && (finalOf(turn)?.code ?? 0) >= 200 ? [0] : [52, 56]);

/** curl reads no content of a refused CONNECT. */
const wanted = (turn: Turn) => (connects(turn) ? turn.responses.map((response) => headText(response)).join('') : printed(turn));

test.skipIf(!curlVersion)(`curl ${curlVersion ?? '(not installed: skipped)'} reads every response as the page shows it`, async () => {
  const results = await each(answered, async (turn) => {
    const { output, exit } = await whileSending(responseBytes(turn), (port) => run('curl', args(turn, port)));
    return { at: at(turn), output, exit: exits(turn).includes(exit) ? 'as expected' : exit };
  });
  expect(results).toEqual(answered.map((turn) => ({ at: at(turn), output: wanted(turn), exit: 'as expected' })));
  report(`curl ${curlVersion}: ${answered.length} turns, ${answered.flatMap(({ responses }) => responses).length} responses`);
});
