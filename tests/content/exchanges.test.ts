import { expect, test } from 'vitest';
import { fieldValue, parseExchange, type Message } from '../../src/lib/exchange.ts';
import { pages } from './pages.ts';

const phrases = new Map(pages.map(({ code, data }) => [code, data.phrase]));

function problems(message: Message): string[] {
  if (message.kind === 'request') return fieldValue(message.fields, 'Host') ? [] : ['a request has no Host. Add it'];
  const { code, phrase, fields } = message;
  const date = fieldValue(fields, 'Date');
  const right = phrases.get(code);
  return [
    ...(right && right !== phrase && !right.startsWith('(') ? [`the status line says "${code} ${phrase}". Write "${code} ${right}"`] : []),
    ...(code >= 200 && !date ? [`a ${code} has no Date. Add it`] : []),
    ...(date && new Date(date).toUTCString() !== date ? [`Date "${date}" is not ${new Date(date).toUTCString()}. Mend it`] : []),
    ...(message.content && !fieldValue(fields, 'Content-Type') ? [`a ${code} has content and no Content-Type. Add it`] : []),
    ...(code < 200 || code === 204
      ? fieldValue(fields, 'Content-Length')
        ? [`a ${code} has Content-Length. Remove it (RFC 9110 §8.6)`]
        : []
      : []),
  ];
}

test('every exchange on a page says what its page says', () => {
  let count = 0;
  const wrong = pages.flatMap(({ file, body, code, data }) => {
    const sources = [...body.matchAll(/^```http ([^\n]+)\n([\s\S]*?)\n```$/gm)];
    count += sources.length;
    const messages = sources.flatMap(([, , text = '']) => parseExchange(text));
    const shown = messages.some((message) => message.kind === 'response' && message.code === code);
    const onWire = !data.emitter || data.emitter.wire === 'sent';
    return [
      ...messages.flatMap(problems),
      ...(shown || !onWire ? [] : [`no exchange shows a ${code}. Add one under "## On the wire"`]),
    ].map((text) => `${file}: ${text}`);
  });
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(pages.length / 2);
});
