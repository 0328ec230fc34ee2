import type { Standard } from '../../src/schemas/measured.ts';
import type { Client, Job, Result } from './client.ts';
import type { Log } from './log.ts';

/** What the origin does with one request: bytes, and pauses in milliseconds between them. Placeholders are filled in. */
export interface Answer {
  send: (string | number)[];
  /** What becomes of the connection: it stays open, ends properly, or is reset. Without it, as the request asks: open, or ended for `Connection: close`. */
  then?: 'keep' | 'close' | 'reset';
  /** Answer as soon as the head of the request has come, not its content. */
  early?: true;
}

/** One thing that is tried with every client. */
export interface Case {
  code: number;
  /** What tells apart cases of the same code: the method, mostly. */
  variant?: string;
  job: Job;
  /** Answers by path; a list is for the first, second, … request of that path, and its last answer stays. Other paths get a 404. */
  answers: Record<string, Answer | Answer[]>;
  /** Nobody listens at the origin: an upstream that refuses. */
  refuses?: true;
  /** Clients whose outcome is chance, though two runs may agree, and why: they have no row. */
  chance?: { clients: string[]; reason: string };
}

/** What is known once a case has run with one client. */
export interface Seen extends Log {
  case: Case;
  results: Result[];
  /** Whether the client never came back, not even when all connections had ended. Then there are no results. */
  hung: boolean;
  /** The last of the results. */
  result: Result;
}

/** What was measured: a word of the scenario's vocabulary, and a name (a class of error, a code) where that helps. */
export type Reading = string | { outcome: string; detail?: string };

/** Shows that the reading can tell yes from no: the lab itself sends these requests, and the reading must be this. */
export interface Control {
  case: Case;
  /** What the lab sends, one request after the other, whatever the answers are. */
  sends: Job['requests'];
  outcome: string;
}

export interface Scenario {
  id: string;
  title: string;
  /** The question that the rows answer, as a reader would ask it. */
  question: string;
  /** Which clients can be asked. */
  clients: (client: Client) => boolean;
  /** The vocabulary: each outcome and what it means, one sentence. */
  outcomes: Record<string, string>;
  cases: Case[];
  /** Takes what was seen and gives the outcome. Never milliseconds, never counts. */
  read(seen: Seen): Reading;
  standard: Standard[];
  controls: { positive: Control; negative: Control };
  /** A case in which every client must give the same outcome, otherwise its rows don't count. */
  everyClient?: { case: Case; outcome: string };
  /** Milliseconds without a byte after which the origin ends the case: 3000 unless said otherwise. Longer where clients wait before they try again. */
  patience?: number;
}
