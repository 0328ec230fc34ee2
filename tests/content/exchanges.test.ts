import { expect, test } from 'vitest';
import { fieldValue } from '../../src/lib/exchange.ts';
import { bodyText, headText, pieces, type Piece } from '../../src/lib/exchange/pieces.ts';
import { exempt } from './exceptions.ts';
import { exchanges } from './exchanges.ts';
import { pages } from './pages.ts';

const at = ({ file, title }: { file: string; title: string }) => `${file}: "${title}"`;

test('exchanges are found, and every request has a Host', () => {
  expect(exchanges.length).toBeGreaterThanOrEqual(pages.length);
  const lacking = exchanges.filter(({ messages }) =>
    messages.some((message) => message.kind === 'request' && !fieldValue(message.fields, 'Host')),
  );
  expect(lacking.map((exchange) => `${at(exchange)}: a request has no Host. Add it`)).toEqual([]);
});

const tight = (text: string) => text.replace(/\n+$/, '').replace(/\n{3,}/g, '\n\n');

test('what is parsed is what is written', () => {
  const parts = ({ message, part }: Piece) =>
    (part === 'content' ? '' : headText(message, '\n')) + (part === 'head' ? '' : bodyText(message, '\n'));
  const shown = exchanges.map(({ messages }) => pieces(messages).map(parts).map(tight).join('\n\n'));
  expect(shown.map(tight)).toEqual(exchanges.map(({ text }) => tight(text)));
});

test('a code that is sent is shown', () => {
  const shown = (body: string, code: number) => new RegExp(`^HTTP/1.1 ${code} `, 'm').test(body);
  const lacking = pages.filter(({ code, data, body }) => (!data.emitter || data.emitter.wire === 'sent') && !shown(body, code));
  const texts = lacking.map(({ file, code }) => ({ code, text: `${file}: no exchange shows a ${code}. Add one under "## On the wire"` }));
  expect(exempt('exchange shows the code', texts)).toEqual([]);
});
