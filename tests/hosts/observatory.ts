/**
 * The scoring rules of the MDN HTTP Observatory, algorithm 4 (package 1.4.8), as data: names, results and points are its own.
 * Left out is what the site cannot reach, and a scan that does throws: cookies, scripts of other origins, 'strict-dynamic'.
 * The preload list of HSTS is left out too: it is a matter of the domain, not of what the site sends.
 */
import { policyRules } from './observatory-policy.ts';
import { headerRules } from './observatory-rules.ts';

/** What a scan sees: the page over https, what http answers (`undefined`: nobody does), and the answer to a preflight. */
export interface Scan {
  domain: string;
  headers: Record<string, string | undefined>;
  html: string;
  plain: { location: string | undefined } | undefined;
  preflight: Record<string, string | undefined>;
}

export interface Rule {
  name: string;
  /** Each result, with its points. */
  results: Record<string, number>;
  judge: (scan: Scan) => string;
}

const rules = [...policyRules, ...headerRules];

/** The most that these rules give: no site gets more that sets no cookie and is not in the preload list. */
export const best = rules.reduce((sum, { results }) => sum + Math.max(...Object.values(results)), 100);

/** Takes a scan and gives its score and the result of each rule. Points above 100 count once nothing worse than 90 is left. Throws for what is left out. */
export function observe(scan: Scan): { score: number; results: Record<string, string> } {
  const results = Object.fromEntries(rules.map(({ name, judge }) => [name, judge(scan)]));
  const points = rules.map((rule) => {
    const given = rule.results[results[rule.name] ?? ''];
    if (given === undefined) throw new Error(`${rule.name}: "${results[rule.name]}" is not written down here`);
    return given;
  });
  const sum = (list: number[]) => list.reduce((one, other) => one + other, 100);
  const without = sum(points.filter((given) => given < 0));
  return { score: Math.max(0, without >= 90 ? sum(points) : without), results };
}
