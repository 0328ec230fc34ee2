import type { Field } from '../exchange/message.ts';

/** What a strict parser would refuse, and the tolerant reader notes. */
export type DefectKind =
  | 'status-line'
  | 'status-line-space'
  | 'space-after-status-line'
  | 'field-line'
  | 'field-name'
  | 'space-before-colon'
  | 'obs-fold'
  | 'bare-cr'
  | 'bare-lf'
  | 'control-character'
  | 'head-end'
  | 'chunk';

/** A defect and the line it was found in. */
export interface Defect {
  kind: DefectKind;
  line: string;
}

/** A response to judge: what `parseExchange` gives, or what `readResponses` makes of anything. */
export interface Subject {
  code: number;
  phrase: string;
  fields: Field[];
  content: string;
  trailers?: Field[];
  /** HTTP version, `1.1` unless it says otherwise. */
  version?: string;
  /** Bytes of the content, where it was not UTF-8. */
  size?: number;
  /** Bytes after the end of the message that start no other one. */
  extra?: number;
  /** True when the head is all there is, and nothing can be said about content. */
  headOnly?: boolean;
  defects?: Defect[];
}

/** The request that was answered, as far as it is known. */
export interface Asked {
  method: string;
  target?: string;
  fields: Field[];
  content?: string;
  /** HTTP version, `1.1` unless it says otherwise. */
  version?: string;
}

/** What cannot be seen in the messages. */
export interface Options {
  /** Who made the response. An origin server, unless it is said; rules against an origin wait until it is. */
  role?: 'origin' | 'gateway' | 'proxy';
  /** Registered phrases by code. */
  phrases?: ReadonlyMap<number, string>;
  /** True when the request came in TLS early data, RFC 8470 §5.2. */
  earlyData?: boolean;
}
