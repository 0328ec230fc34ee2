import type { StatusFrontMatter } from '../schemas/status-code.ts';
import type { StatusClass } from './status-class.ts';

/** The whole record of one code: its front matter, and what follows from the file name. */
export interface StatusCode extends StatusFrontMatter {
  code: number;
  class: StatusClass;
}

/** Takes a code and gives its title, `404 Not Found`. */
export function titleOf(status: Pick<StatusCode, 'code' | 'phrase'>): string {
  return `${status.code} ${status.phrase}`;
}

/** Takes all codes in order and one of them, and gives the ones before and after it. */
export function beside<T extends { code: number }>(codes: T[], code: number): { previous?: T; next?: T } {
  const index = codes.findIndex((status) => status.code === code);
  const previous = codes[index - 1];
  const next = codes[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Takes all codes and gives a function that takes one of them and gives those it is confused with, each with the difference. */
export function neighbours(codes: StatusCode[]): (status: StatusCode) => { status: StatusCode; difference: string }[] {
  const byCode = new Map(codes.map((status) => [status.code, status]));
  return (status) => status.related.map(({ code, difference }) => ({ status: byCode.get(code) as StatusCode, difference }));
}
