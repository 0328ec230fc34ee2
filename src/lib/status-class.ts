/** A class of status codes, named by its first digit (RFC 9110 §15). */
export type StatusClass = '1xx' | '2xx' | '3xx' | '4xx' | '5xx';

export const statusClasses: readonly StatusClass[] = ['1xx', '2xx', '3xx', '4xx', '5xx'];

/**
 * Takes a code and gives its class (RFC 9110 §15). Codes outside 100–599 are invalid;
 * a client treats them as 5xx, and so do we.
 */
export function classOf(code: number): StatusClass {
  return statusClasses[Math.floor(code / 100) - 1] ?? '5xx';
}

/** Takes a class and gives the code that an unknown code of it stands for: 4xx, 400 (RFC 9110 §15). */
export function genericCode(statusClass: StatusClass): number {
  return Number(statusClass[0]) * 100;
}
