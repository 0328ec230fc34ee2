const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const form = new RegExp(String.raw`^(${days.join('|')}), (\d\d) (${months.join('|')}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$`);

/** Takes text and says whether it has the form of an IMF-fixdate, whatever day it names, RFC 9110 §5.6.7. */
export function hasFixdateForm(text: string): boolean {
  return form.test(text);
}

/**
 * Takes an IMF-fixdate and gives its time in milliseconds since 1970, RFC 9110 §5.6.7. Gives nothing for another
 * form, a day or time that does not exist, and a weekday that is not that day's (RFC 5322 §3.3). 23:59:60 is a leap second.
 */
export function imfFixdate(text: string): number | undefined {
  const [, weekday = '', day, month = '', year, hour, minute, second] = form.exec(text) ?? [];
  if (!weekday) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), months.indexOf(month), Number(day));
  const exists = date.getUTCDate() === Number(day) && days[date.getUTCDay()] === weekday;
  const inDay = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= (hour === '23' && minute === '59' ? 60 : 59);
  return exists && inDay ? date.getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 : undefined;
}
