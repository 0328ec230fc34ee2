/** Words for who has to act. */
export const actorText = {
  nobody: 'Nobody',
  caller: 'The caller',
  server: 'The server',
  gateway: 'The gateway',
  both: 'Either side',
};

/** Words for each advice on trying again. */
export const retryText = {
  none: 'Nothing to retry',
  no: 'No',
  changed: 'After a change',
  credentials: 'With other credentials',
  wait: 'Yes, after waiting',
  idempotent: 'Idempotent requests only',
};

/** A word for each of them, where there is room for no more. */
export const retryWord = { none: '', no: 'no', changed: 'change', credentials: 'login', wait: 'wait', idempotent: 'again' };

/** Words for each rule on caching. */
export const cacheText = {
  heuristic: 'Yes, by default',
  explicit: 'Only if told to',
  forbidden: 'Never',
  none: 'Nothing to cache',
};

/** Words for each rule on content. */
export const contentText = {
  none: 'Must be none',
  empty: 'Must be empty',
  expected: 'Expected',
  explain: 'Should explain',
  optional: 'Optional',
};

/** Words for each rule on the method of a redirected request. */
export const methodText = {
  kept: 'Kept, and the content is sent again',
  'post-may-become-get': 'POST may become GET',
  'becomes-get': 'Becomes GET',
  'not-followed': 'Not followed',
};

/** Words for each way in which an unofficial code is met. */
export const wireText = {
  sent: 'Sent as a status',
  'log-only': 'In logs only, never on the wire',
  internal: 'Inside its configuration only; another code leaves it',
  'in-content': 'Inside the content of another response',
  'client-made': 'Made up by a client, never on the wire',
};
