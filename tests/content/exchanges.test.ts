import { expect, test } from 'vitest';
import { fieldValue, parseExchange, type Message } from '../../src/lib/exchange.ts';
import { exempt } from './exceptions.ts';
import { pages } from './pages.ts';

const phrases = new Map(pages.map(({ code, data }) => [code, data.emitter?.sends ?? data.phrase]));

function problems(message: Message): string[] {
  if (message.kind === 'request') return fieldValue(message.fields, 'Host') ? [] : ['a request has no Host. Add it'];
  const { code, phrase, fields } = message;
  const date = fieldValue(fields, 'Date');
  const right = phrases.get(code);
  return [
    ...(right !== undefined && right !== phrase && !right.startsWith('(')
      ? [`the status line says "${code} ${phrase}". Write "${code} ${right}"`]
      : []),
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
  const exchanges = pages.flatMap(({ file, body }) =>
    [...body.matchAll(/^```http ([^\n]+)\n([\s\S]*?)\n```$/gm)].map(([, title, text = '']) => ({ file, title, text })),
  );
  expect(exchanges.length).toBeGreaterThanOrEqual(pages.length / 2);
  expect(
    exchanges.flatMap(({ file, title, text }) =>
      parseExchange(text)
        .flatMap(problems)
        .map((problem) => `${file}: "${title}": ${problem}`),
    ),
  ).toEqual([]);
});

test('a code that is sent is shown', () => {
  const shown = (body: string, code: number) => new RegExp(`^HTTP/1.1 ${code} `, 'm').test(body);
  const lacking = pages.filter(({ code, data, body }) => (!data.emitter || data.emitter.wire === 'sent') && !shown(body, code));
  const texts = lacking.map(({ file, code }) => ({ code, text: `${file}: no exchange shows a ${code}. Add one under "## On the wire"` }));
  expect(exempt('exchange shows the code', texts)).toEqual([]);
});
