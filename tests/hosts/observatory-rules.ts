import { parse } from 'node-html-parser';
import type { Rule } from './observatory.ts';

const referrers = {
  'referrer-policy-private': ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'],
  'referrer-policy-unsafe': ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'],
};
const half = 15_552_000;

/** All rules but those that read the Content-Security-Policy. */
export const headerRules: Rule[] = [
  {
    name: 'cookies',
    results: { 'cookies-not-found': 0 },
    judge: ({ headers }) => (headers['set-cookie'] ? 'a cookie' : 'cookies-not-found'),
  },
  {
    name: 'cross-origin-resource-sharing',
    results: {
      'cross-origin-resource-sharing-not-implemented': 0,
      'cross-origin-resource-sharing-implemented-with-public-access': 0,
    },
    judge: ({ preflight }) => {
      const given = preflight['access-control-allow-origin'];
      if (!given) return 'cross-origin-resource-sharing-not-implemented';
      return given === '*' ? 'cross-origin-resource-sharing-implemented-with-public-access' : `access for ${given}`;
    },
  },
  {
    name: 'redirection',
    results: {
      'redirection-to-https': 0,
      'redirection-not-needed-no-http': 0,
      'redirection-off-host-from-http': -5,
      'redirection-not-to-https': -20,
      'redirection-missing': -20,
    },
    judge: ({ domain, plain }) => {
      if (!plain) return 'redirection-not-needed-no-http';
      if (!plain.location) return 'redirection-missing';
      const { protocol, hostname } = new URL(plain.location, `http://${domain}`);
      if (protocol !== 'https:') return 'redirection-not-to-https';
      return hostname === domain ? 'redirection-to-https' : 'redirection-off-host-from-http';
    },
  },
  {
    name: 'referrer-policy',
    results: {
      'referrer-policy-private': 5,
      'referrer-policy-not-implemented': 0,
      'referrer-policy-unsafe': -5,
      'referrer-policy-header-invalid': -5,
    },
    judge: ({ headers }) => {
      const given = headers['referrer-policy']?.split(',').map((value) => value.trim().toLowerCase());
      if (!given) return 'referrer-policy-not-implemented';
      const last = given.findLast((value) => Object.values(referrers).flat().includes(value)) ?? '';
      return Object.entries(referrers).find(([, values]) => values.includes(last))?.[0] ?? 'referrer-policy-header-invalid';
    },
  },
  {
    name: 'strict-transport-security',
    results: {
      'hsts-implemented-max-age-at-least-six-months': 0,
      'hsts-implemented-max-age-less-than-six-months': -10,
      'hsts-not-implemented': -20,
      'hsts-header-invalid': -20,
    },
    judge: ({ headers }) => {
      const given = headers['strict-transport-security'];
      if (!given) return 'hsts-not-implemented';
      const age = /(?:^|;)\s*max-age=(\d+)/i.exec(given)?.[1];
      if (!age || given.includes(',')) return 'hsts-header-invalid';
      return `hsts-implemented-max-age-${Number(age) < half ? 'less-than' : 'at-least'}-six-months`;
    },
  },
  {
    name: 'subresource-integrity',
    results: {
      'sri-implemented-and-all-scripts-loaded-securely': 5,
      'sri-not-implemented-but-no-scripts-loaded': 0,
      'sri-not-implemented-but-all-scripts-loaded-from-secure-origin': 0,
    },
    judge: ({ html }) => {
      const scripts = parse(html).querySelectorAll('script');
      if (scripts.some((script) => /^(?:https?:)?\/\//.test(script.getAttribute('src') ?? ''))) return 'a script of another origin';
      if (scripts.length === 0) return 'sri-not-implemented-but-no-scripts-loaded';
      return scripts.some((script) => script.hasAttribute('src') && script.hasAttribute('integrity'))
        ? 'sri-implemented-and-all-scripts-loaded-securely'
        : 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin';
    },
  },
  {
    name: 'x-content-type-options',
    results: {
      'x-content-type-options-nosniff': 0,
      'x-content-type-options-not-implemented': -5,
      'x-content-type-options-header-invalid': -5,
    },
    judge: ({ headers }) => {
      const given = headers['x-content-type-options']?.trim().toLowerCase();
      const said = { nosniff: 'nosniff', undefined: 'not-implemented' };
      return `x-content-type-options-${said[String(given) as keyof typeof said] ?? 'header-invalid'}`;
    },
  },
  {
    name: 'cross-origin-resource-policy',
    results: {
      'corp-implemented-with-same-origin': 10,
      'corp-implemented-with-same-site': 10,
      'corp-implemented-with-cross-origin': 0,
      'corp-not-implemented': 0,
      'corp-header-invalid': -5,
    },
    judge: ({ headers }) => {
      const given = headers['cross-origin-resource-policy']?.trim().toLowerCase();
      if (!given) return 'corp-not-implemented';
      return /^(?:same-origin|same-site|cross-origin)$/.test(given) ? `corp-implemented-with-${given}` : 'corp-header-invalid';
    },
  },
];
