import { bytesOf, endsWithHead, type Field } from '../exchange/message.ts';
import { listMembers } from './lists.ts';
import type { Asked, Options, Subject } from './message.ts';

/** The fields of one message, asked by name in any case. */
export interface Fields {
  has(name: string): boolean;
  /** All lines of the field, joined as RFC 9110 §5.3 says; nothing when it is absent. */
  value(name: string): string | undefined;
  lines(name: string): string[];
  /** The members of a list field, without empty ones, RFC 9110 §5.6.1. */
  list(name: string): string[];
}

/** What a rule sees of a response: its fields, what follows from them, the request and the options. */
export interface Context extends Fields {
  response: Subject;
  code: number;
  /** HTTP/1.0 or 1.1: lines, Connection, transfer codings. */
  textual: boolean;
  /** Bytes of the content; nothing when it is not known. */
  size: number | undefined;
  /** True when the message ends with its head whatever its fields say, RFC 9112 §6.3. */
  bodiless: boolean;
  /** The fields of the request; nothing when there is none. */
  request: (Fields & { method: string }) | undefined;
  asked: Asked | undefined;
  method: string | undefined;
  options: Options;
}

function fieldsOf(fields: Field[]): Fields {
  const lines = (name: string) => fields.filter((field) => field.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value);
  return {
    lines,
    has: (name) => lines(name).length > 0,
    value: (name) => (lines(name).length > 0 ? lines(name).join(', ') : undefined),
    list: (name) => listMembers(lines(name).join(', ')).filter(Boolean),
  };
}

/** Takes a response, its request and the options and gives what rules ask of them. */
export function contextOf(response: Subject, asked?: Asked, options: Options = {}): Context {
  const method = asked?.method;
  return {
    ...fieldsOf(response.fields),
    response,
    code: response.code,
    textual: (response.version ?? '1.1').startsWith('1'),
    size: response.headOnly ? undefined : (response.size ?? bytesOf(response.content).length),
    bodiless: endsWithHead(response.code, method),
    request: asked && { ...fieldsOf(asked.fields), method: asked.method },
    asked,
    method,
    options,
  };
}
