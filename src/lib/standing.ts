import { classOf, genericCode } from './status-class.ts';
import type { StatusCode } from './status-code.ts';

/** Words for each standing in the IANA registry. */
export const standingWords = {
  registered: 'Registered',
  temporary: 'Temporary',
  unused: 'Reserved, unused',
  obsoleted: 'Obsoleted',
  unofficial: 'Unofficial',
};

const remarks = {
  temporary: 'Its registration is temporary: it may change, or lapse, before a standard defines it.',
  unused: 'The registry reserves this number and gives it no meaning. Do not send it.',
  obsoleted: 'The registry lists it as obsoleted. Do not build on it.',
};

const wire = {
  sent: 'sends it as a status',
  'log-only': 'writes it to logs; no client receives it',
  internal: 'knows it inside only; another code leaves it',
  'in-content': 'puts the number inside the content of another response',
  'client-made': 'makes it up on the client’s side; no server sends it',
};

/** Takes a code and gives its standing in a word or two. */
export function standingText(status: StatusCode): string {
  return status.deprecated && status.standing === 'registered' ? 'Registered, deprecated' : standingWords[status.standing];
}

function unofficial(status: StatusCode): string {
  const { code, emitter } = status;
  if (!emitter) return '';
  const generic =
    code > 599
      ? 'The number lies outside 100 to 599, so it is invalid; a client should handle it like a 5xx (RFC 9110 §15).'
      : `A client that does not know it treats it as [${genericCode(classOf(code))}] (RFC 9110 §15).`;
  const instead = emitter.instead
    .map((other) => `[${other}]`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
  return [`${emitter.name} ${wire[emitter.wire]}.`, generic, `Do not send it yourself: send ${instead}.`, status.deprecated?.note]
    .filter(Boolean)
    .join(' ');
}

/**
 * Takes a code and gives what a reader must know of its standing before anything else: a lead and a text,
 * or nothing for a code in good standing (RFC 9110 §16.2.1). The text may hold references.
 */
export function standingNotice(status: StatusCode): { lead: string; text: string } | undefined {
  if (status.standing === 'unofficial') return { lead: 'Not a standard.', text: unofficial(status) };
  const remark = status.standing === 'registered' ? '' : remarks[status.standing];
  const text = [status.deprecated?.note, remark].filter(Boolean).join(' ');
  return text ? { lead: status.deprecated ? 'Do not use it.' : `${standingWords[status.standing]}.`, text } : undefined;
}
