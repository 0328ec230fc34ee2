const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Takes lines of fields and gives them as CSV (RFC 4180 §2): quoted where needed, each line ended by CR LF. */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}
