/** A field line of a message head, RFC 9112 §5. */
export interface Field {
  name: string;
  value: string;
}

/** A chunk as on the wire, RFC 9112 §7.1: its size line, with extensions, and the bytes of that size. */
export interface Chunk {
  line: string;
  data: string;
}

interface Common {
  fields: Field[];
  /** What is left of the body when the transfer coding is gone. */
  content: string;
  /** The chunks, the last one included, when the body came in chunks. */
  chunks?: Chunk[];
  trailers?: Field[];
}

/** A request. `waits` is true when its content is sent only after a 100, RFC 9110 §10.1.1. */
export type Request = Common & { kind: 'request'; method: string; target: string; waits?: boolean };

/** A response, interim or final. */
export type Response = Common & { kind: 'response'; code: number; phrase: string };

/** A message as on the wire, RFC 9112 §2.1. */
export type Message = Request | Response;

const encoder = new TextEncoder();

/** Takes text and gives its bytes in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Takes the fields of a message and a name in any case, and gives the value of the first such field. */
export function fieldValue(fields: Field[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}

/** Takes a request and says whether it asks for a 100 before its content is sent, RFC 9110 §10.1.1. */
export function expectsContinue(request: Pick<Request, 'fields'>): boolean {
  return fieldValue(request.fields, 'Expect')?.toLowerCase() === '100-continue';
}

/** Takes the code of a response and the method it answers and says whether it ends with its head, RFC 9112 §6.3. */
export function endsWithHead(code: number, method: string | undefined): boolean {
  const tunnel = method === 'CONNECT' && code >= 200 && code < 300;
  return method === 'HEAD' || tunnel || code < 200 || code === 204 || code === 304;
}
