import type { Message } from './message.ts';
import type { Place } from './wire.ts';

/** A request as it came. */
export interface Arrived extends Message {
  method: string;
  /** Path and query; the address whole where a proxy was asked. */
  target: string;
  place: Place;
  /** Connections are counted from 1, in the order in which they were opened. */
  connection: number;
}

export interface Connection {
  place: Place;
  number: number;
  /** Who ended it, when it has ended. */
  endedBy?: 'client' | 'origin';
}

/** What an origin saw during one case. */
export interface Log {
  /** Requests in the order in which their heads came, of all places. */
  arrived: Arrived[];
  connections: Connection[];
  /** Whether the origin ended the case because nothing happened any more. */
  waited: boolean;
}
