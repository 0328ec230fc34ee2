import { parse } from 'node-html-parser';
import type { Rule, Scan } from './observatory.ts';

type Policy = Map<string, string[]>;

function parsePolicy(text: string): Policy {
  const directives = text
    .toLowerCase()
    .split(';')
    .flatMap((part) => (part.trim() ? [part.trim().split(/\s+/)] : []));
  const policy = new Map(directives.map(([name = '', ...sources]) => [name, sources.length > 0 ? sources : ["'none'"]]));
  if (policy.size !== directives.length) throw new Error('a directive twice');
  return policy;
}

/** What the header and the meta elements allow together: a source counts where all that speak of it allow it. */
function together({ headers, html }: Scan): Policy {
  const metas = parse(html).querySelectorAll('meta[http-equiv]');
  const inPage = metas.filter((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy');
  const texts = [headers['content-security-policy'], ...inPage.map((meta) => meta.getAttribute('content'))];
  const policies = texts.flatMap((text) => (text ? [parsePolicy(text)] : []));
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  return new Map(
    [...names].map((name) => {
      const lists = policies.flatMap((policy) => (policy.has(name) ? [policy.get(name) ?? []] : []));
      const allowed = (lists[0] ?? []).filter((source) => lists.every((list) => list.includes(source)));
      return [name, allowed.length > 0 ? allowed : ["'none'"]];
    }),
  );
}

const broad = /^(?:ftp:|https?:|\*|https?:\/\/\*|https?:\/\/\*\.\*)$/;
const insecure = /^(?:http|ftp):/;
const hashed = /^'(?:sha(?:256|384|512)|nonce)-/;

/** The checks in the order of the Observatory: the first that applies. */
function contentSecurityPolicy(scan: Scan): string {
  let policy: Policy;
  try {
    policy = together(scan);
  } catch {
    return 'csp-header-invalid';
  }
  if (policy.size === 0) return 'csp-not-implemented';
  const sources = (name: string) => {
    const list = policy.get(name) ?? policy.get('default-src') ?? ['*'];
    return list.some((source) => hashed.test(source)) ? list.filter((source) => source !== "'unsafe-inline'") : list;
  };
  const [script, style, passive] = [sources('script-src'), sources('style-src'), ['img-src', 'media-src']];
  if (script.includes("'strict-dynamic'")) throw new Error("'strict-dynamic' is not written down here");
  const loose = (source: string) => broad.test(source) || source === "'unsafe-inline'" || source === 'data:';
  const active = [...policy.keys()].filter((name) => !passive.includes(name)).flatMap((name) => policy.get(name) ?? []);
  if (script.some(loose) || sources('object-src').some((source) => broad.test(source))) return 'csp-implemented-with-unsafe-inline';
  if (active.some((source) => insecure.test(source))) return 'csp-implemented-with-insecure-scheme';
  if ([...script, ...style].includes("'unsafe-eval'")) return 'csp-implemented-with-unsafe-eval';
  if (passive.flatMap(sources).some((source) => insecure.test(source))) {
    return 'csp-implemented-with-insecure-scheme-in-passive-content-only';
  }
  if (style.some(loose)) return 'csp-implemented-with-unsafe-inline-in-style-src-only';
  return policy.get('default-src')?.join() === "'none'"
    ? 'csp-implemented-with-no-unsafe-default-src-none'
    : 'csp-implemented-with-no-unsafe';
}

export const policyRules: Rule[] = [
  {
    name: 'content-security-policy',
    results: {
      'csp-implemented-with-no-unsafe-default-src-none': 10,
      'csp-implemented-with-no-unsafe': 5,
      'csp-implemented-with-unsafe-inline-in-style-src-only': 0,
      'csp-implemented-with-insecure-scheme-in-passive-content-only': -10,
      'csp-implemented-with-unsafe-eval': -10,
      'csp-implemented-with-unsafe-inline': -20,
      'csp-implemented-with-insecure-scheme': -20,
      'csp-header-invalid': -25,
      'csp-not-implemented': -25,
    },
    judge: contentSecurityPolicy,
  },
  {
    name: 'x-frame-options',
    results: {
      'x-frame-options-implemented-via-csp': 5,
      'x-frame-options-sameorigin-or-deny': 0,
      'x-frame-options-not-implemented': -20,
      'x-frame-options-header-invalid': -20,
    },
    judge: (scan) => {
      if (contentSecurityPolicy(scan) !== 'csp-header-invalid' && together(scan).has('frame-ancestors')) {
        return 'x-frame-options-implemented-via-csp';
      }
      const given = scan.headers['x-frame-options']?.trim();
      if (!given) return 'x-frame-options-not-implemented';
      return `x-frame-options-${/^(?:deny|sameorigin)$/i.test(given) ? 'sameorigin-or-deny' : 'header-invalid'}`;
    },
  },
];
