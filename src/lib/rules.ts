import { authentication } from './rules/authentication.ts';
import { caching } from './rules/caching.ts';
import { conditional } from './rules/conditional.ts';
import { connectionRules } from './rules/connection.ts';
import { content } from './rules/content.ts';
import { contextOf } from './rules/context.ts';
import { datesRules } from './rules/dates.ts';
import { explanations } from './rules/explanations.ts';
import { framing } from './rules/framing.ts';
import { informational } from './rules/informational.ts';
import { lines } from './rules/lines.ts';
import type { Asked, Options, Subject } from './rules/message.ts';
import { multipartRules } from './rules/multipart.ts';
import { rangeRequests } from './rules/range-requests.ts';
import { ranges } from './rules/ranges.ts';
import { redirects } from './rules/redirects.ts';
import { refusals } from './rules/refusals.ts';
import { repeated } from './rules/repeated.ts';
import { retry } from './rules/retry.ts';
import type { Rule, Severity } from './rules/rule.ts';
import { senders } from './rules/senders.ts';
import { syntax } from './rules/syntax.ts';
import { transferCodings } from './rules/transfer-codings.ts';
import { unsupportedMedia } from './rules/unsupported-media.ts';

export { readResponses } from './rules/read.ts';
export type { Asked, Options, Subject } from './rules/message.ts';
export type { Rule, Severity } from './rules/rule.ts';

/** All requirements on a response that can be seen in it and its request. */
export const rules: Rule[] = [
  ...lines,
  ...repeated,
  ...syntax,
  ...framing,
  ...transferCodings,
  ...content,
  ...explanations,
  ...datesRules,
  ...authentication,
  ...redirects,
  ...ranges,
  ...multipartRules,
  ...rangeRequests,
  ...conditional,
  ...caching,
  ...retry,
  ...connectionRules,
  ...informational,
  ...refusals,
  ...unsupportedMedia,
  ...senders,
];

/** A requirement that a response does not keep. `found` is what was at fault, where one thing is. */
export interface Finding {
  id: string;
  severity: Severity;
  source: string;
  says: string;
  found?: string;
}

const order: Severity[] = ['MUST', 'SHOULD', 'MAY', 'practice'];

/** Takes a response, the request that it answers if there is one, and what cannot be seen, and gives what is wrong, gravest first. */
export function findings(response: Subject, request?: Asked, options?: Options): Finding[] {
  const context = contextOf(response, request, options);
  const found = rules.flatMap((rule): Finding[] => {
    const broken = (rule.applies?.(context) ?? true) && rule.broken(context);
    const { id, severity, source, says } = rule;
    return broken === false || broken === undefined
      ? []
      : [{ id, severity, source, says, ...(typeof broken === 'string' && broken && { found: broken }) }];
  });
  return found.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
