/** Something that was checked on a day: a source of a page, or a data file. */
export interface Dated {
  file: string;
  key: string;
  what: string;
  checked: string;
}

/** Takes a day, `2026-08-31`, and gives the one so many months before it: the last of its month where that is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Takes what was checked and a day and gives what was checked before it, oldest first. */
export function staleSince(dated: Dated[], day: string): Dated[] {
  return dated
    .filter(({ checked }) => checked < day)
    .sort((a, b) => a.checked.localeCompare(b.checked, 'en') || a.file.localeCompare(b.file, 'en'));
}

/** Takes what was checked and gives each file once with its oldest check, oldest first. */
export function oldestByFile(dated: Dated[]): Dated[] {
  return [...Map.groupBy(staleSince(dated, '9999'), ({ file }) => file).values()].flatMap(([oldest]) => oldest ?? []);
}
