import { address, fullAddress } from '../../address.ts';
import { measuredAddress } from '../../measured/addresses.ts';
import type { Brief, BriefOutcome } from '../../measured/brief.ts';
import { deviationText } from '../../measured/deviation.ts';
import { escaped, link, markdownProse } from './inline.ts';
import { list } from './parts.ts';

const outcomeText = ({ outcome, who, deviates }: BriefOutcome) =>
  `**${outcome}** ${escaped(who)}${deviates ? ` (${deviationText(deviates)})` : ''}`;

/** Takes what clients do with a code, and the conclusion, and gives the section that says so, as CommonMark. */
export function clientsSection(briefs: Brief[], conclusion: string | undefined): string {
  const items = briefs.map(({ scenario, title, cases }) => {
    const texts = cases.map(({ variants, outcomes }) => (variants && `${escaped(variants)}: `) + outcomes.map(outcomeText).join('; '));
    return `${link(escaped(title), fullAddress(measuredAddress(scenario)))}${texts.map((text) => `\n  - ${text}`).join('')}`;
  });
  const ways = `Measured with ${link('these versions', fullAddress(address('/clients/#programs')))}.`;
  return ['## What clients do', conclusion && markdownProse(conclusion), list(items), ways].filter(Boolean).join('\n\n');
}
