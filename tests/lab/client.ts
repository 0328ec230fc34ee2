/** What a client is asked to send. An address may hold the placeholders of `wire.ts` until the case is run. */
export interface Sent {
  method?: string;
  url: string;
  headers?: Record<string, string>;
  body?: string;
  /** How a browser is to ask: its adapter says what it knows. Others pay no heed. */
  how?: string;
}

/** One case for one client: its requests one after the other, in a session that no other case uses. */
export interface Job {
  requests: Sent[];
  /** Follow redirects, where the client does so only when it is asked to. */
  follow?: boolean;
  /** False switches automatic retries off, where the client has a switch. */
  retry?: boolean;
}

/** What became of one request, as the program that asked for it sees it. */
export interface Result {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** The address that the answer came from, where the client says so. */
  url?: string;
  /** What was thrown: class of the error, or `exit 8` of a command. */
  error?: { name: string; message?: string; status?: number };
  /** Codes of the 1xx responses, where the client shows them. */
  interim?: number[];
  /** Whatever else an adapter has to tell, for its own scenarios. */
  more?: Record<string, unknown>;
}

/** A client that is started. */
export interface Lane {
  version: string;
  /** What it runs on or with, where that matters: `urllib3 1.26.12, Python 3.11.2`. */
  with?: string;
  /** The port where the origin has to listen: for a proxy that can't be told a new one each time, and a browser whose page stays. */
  originPort?: number;
  /** It keeps caches and connections from one case to the next: each case gets a path of its own. */
  remembers?: true;
  /**
   * Takes a job and gives a result for each request. Throws when the client broke down, or the signal says that nobody waits any
   * more, and is ready for the next job.
   */
  run(job: Job, signal: AbortSignal): Promise<Result[]>;
  close(): Promise<void>;
}

export const kinds = ['library', 'cli', 'browser', 'proxy'] as const;

/** A client, and how it is had. */
export interface Client {
  id: string;
  label: string;
  kind: (typeof kinds)[number];
  language: string;
  /** Settings that differ from what the client does by itself, in words for readers. */
  settings?: string;
  /** Debian packages, and whether it needs the npm packages of clients/npm. */
  install: { debian?: string[]; npm?: boolean };
  /** Starts it. Throws `NotHere` when it is not installed. */
  open(): Promise<Lane>;
  /** How many of it may run side by side: 2 unless said otherwise. */
  lanes?: number;
}

/** A client that is not installed: reported, never made up. */
export class NotHere extends Error {}
