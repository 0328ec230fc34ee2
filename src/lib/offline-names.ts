/** Entry that says what a copy holds: it is written last, so a copy that has it is whole. */
export const contentsPath = 'offline/contents.json';

/** What a whole copy holds, for the reader. */
export interface Contents {
  pages: number;
  bytes: number;
}

/**
 * Takes the path that the site has on its host (`/`, `/docs/`) and gives the names of the caches that reading offline
 * needs. `copies` begins the name of each copy, and the version ends it. `wanted` and `unwanted` are empty: that one
 * is there is the reader's choice.
 */
export function offlineNames(base: string) {
  const all = `reason-phrase ${base}`;
  return { copies: `${all} copy `, tabs: `${all} tabs`, wanted: `${all} wanted`, unwanted: `${all} unwanted` };
}
