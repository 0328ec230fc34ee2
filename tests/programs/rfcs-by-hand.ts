import type { Rfc } from '../../src/schemas/rfc.ts';

/** What no index that was at hand says: later RFCs, and which copy of them was read. An index that knows the RFC wins. */
export const byHand: Record<number, Pick<Rfc, 'title' | 'published' | 'copy'>> = {
  9457: {
    title: 'Problem Details for HTTP APIs',
    published: '2023-07',
    copy: 'source of the draft, ietf-wg-httpapi/rfc7807bis at commit ef2a6da of 2023-07-28',
  },
  9700: {
    title: 'Best Current Practice for OAuth 2.0 Security',
    published: '2025-01',
    copy: 'source of the draft, oauthstuff/draft-ietf-oauth-security-topics at commit 7c90ff1 of 2024-06-03',
  },
};
