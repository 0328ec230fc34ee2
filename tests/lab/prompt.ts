import { field } from './message.ts';
import type { Seen } from './scenario.ts';

/** Tells whether a browser asked for a name and a password: the lab has them at hand, and a request with them has come. */
export const askedTheUser = ({ arrived, case: { job } }: Seen): boolean =>
  job.requests.every(({ headers }) => !headers?.['Authorization']) && arrived.some(({ headers }) => field(headers, 'authorization'));
