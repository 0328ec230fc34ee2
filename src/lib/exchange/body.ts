import { parseField } from './head.ts';
import { bytesOf, fieldValue, type Chunk, type Field, type Message } from './message.ts';

const sizeLine = /^([\dA-Fa-f]+)(?:[ \t]*;.*)?$/;

/** Takes text and a number of bytes and gives the text that has them. Throws when bytes are lacking or a character is cut. */
function takeBytes(text: string, size: number, what: string): string {
  const bytes = bytesOf(text);
  if (bytes.length < size) throw new Error(`${what} is ${size}, and ${bytes.length} bytes follow. Count again`);
  const taken = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(0, size));
  if (!text.startsWith(taken)) throw new Error(`${what} ${size} ends inside a character. Count bytes of UTF-8`);
  return taken;
}

/** Cuts a line off, with its end. The last line of a text may lack the end. */
function takeLine(text: string): { line: string; rest: string } {
  const end = text.indexOf('\n');
  return end < 0 ? { line: text, rest: '' } : { line: text.slice(0, end), rest: text.slice(end + 1) };
}

/**
 * Takes text that starts with a chunked body, lines ending in LF for CRLF, and gives chunks, trailer fields
 * and what is left, RFC 9112 §7.1. Throws when a size is none or does not fit, and when no chunk of size 0 comes.
 */
function takeChunks(text: string): { chunks: Chunk[]; trailers: Field[]; rest: string } {
  const chunks: Chunk[] = [];
  const trailers: Field[] = [];
  let rest = text;
  let size = 0;
  do {
    const first = takeLine(rest);
    const match = sizeLine.exec(first.line);
    if (!match) throw new Error(`"${first.line}" is no chunk size. Write the bytes of the chunk in hexadecimal, and 0 at the end`);
    size = parseInt(match[1] ?? '', 16);
    const data = takeBytes(first.rest, size, `Chunk size 0x${match[1]}`);
    rest = first.rest.slice(data.length);
    if (size > 0 && !rest.startsWith('\n')) throw new Error(`Chunk "${data}" goes on after ${size} bytes. Mend its size`);
    if (size > 0) rest = rest.slice(1);
    chunks.push({ line: first.line, data });
  } while (size > 0);
  for (let next = takeLine(rest); ; next = takeLine(rest)) {
    rest = next.rest;
    if (!next.line) return { chunks, trailers, rest };
    trailers.push(parseField(next.line));
  }
}

/** Takes a message with its fields and the text after its head, gives it the content and returns what is left, RFC 9112 §6.3. */
export function takeBody(text: string, message: Message): string {
  const lengths = message.fields.filter(({ name }) => name.toLowerCase() === 'content-length');
  const coding = fieldValue(message.fields, 'Transfer-Encoding');
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked') throw new Error(`Transfer-Encoding "${coding}" is not read here. Show it as "chunked"`);
    if (lengths.length > 0) throw new Error('Content-Length and Transfer-Encoding do not go together (RFC 9112 §6.2). Remove one');
    const { chunks, trailers, rest } = takeChunks(text);
    Object.assign(message, { chunks, content: chunks.map(({ data }) => data).join('') }, trailers.length > 0 && { trailers });
    return rest;
  }
  if (lengths.length > 1) throw new Error('Content-Length stands there twice. Remove one');
  const length = lengths[0]?.value ?? '0';
  if (!/^\d+$/.test(length)) throw new Error(`Content-Length "${length}" is no number of bytes. Count them`);
  message.content = takeBytes(text, Number(length), 'Content-Length');
  return text.slice(message.content.length);
}
