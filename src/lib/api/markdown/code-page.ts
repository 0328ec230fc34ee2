import { contractRows, type ContractRow } from '../../contract-rows.ts';
import { standingNotice, standingText } from '../../standing.ts';
import { titleOf, type StatusCode } from '../../status-code.ts';
import { strip } from '../../strip.ts';
import { clientsOfCode } from '../../measured/brief.ts';
import type { CodePage } from '../records.ts';
import { escaped, markdownBody, markdownCitation, markdownProse, statusLink, withSource } from './inline.ts';
import { clientsSection } from './clients.ts';
import { constantsSection } from './constants.ts';
import { ending, fact, list, page, sourceSection, stripFacts } from './parts.ts';

function standing(status: StatusCode, className: string): string[] {
  return [
    fact('Class', statusLink(status.class, className)),
    fact('Standing', standingText(status) + (status.emitter ? `: ${escaped(status.emitter.name)}` : '')),
    ...(status.spec ? [fact('Defined in', markdownCitation(status.spec))] : []),
  ];
}

function notice(status: StatusCode): string | undefined {
  const found = standingNotice(status);
  return found && withSource([`**${found.lead}**`, markdownProse(found.text)], status.deprecated?.source, status.sources);
}

function contractItem({ label, facts }: ContractRow, sources: StatusCode['sources']): string {
  const texts = facts.map(({ lead, text, source }) =>
    withSource([lead && (text ? `**${escaped(lead)}**` : escaped(lead)), text && markdownProse(text)], source, sources),
  );
  return texts.length === 1 ? fact(label, texts[0] ?? '') : [`**${label}:**`, ...texts.map((text) => `  - ${text}`)].join('\n');
}

/** Takes all that is known of a code and the name of its class, and gives its page as CommonMark. */
export function codeMarkdown({ status, related, constants, measured, body }: CodePage, className: string): string {
  const [early = '', history = ''] = body.split(/^(?=## History$)/m);
  const differences = related.map(
    ({ status: other, difference }) => `${statusLink(other.code, escaped(other.phrase))}: ${markdownProse(difference)}`,
  );
  return page([
    `# ${escaped(titleOf(status))}`,
    markdownProse(status.summary),
    notice(status),
    list([...standing(status, className), ...stripFacts(strip(status), status.sources)]),
    markdownBody(early, status.code),
    clientsSection(clientsOfCode(status.code, measured), status.measured),
    `## Not to be confused with\n\n${list(differences)}`,
    `## The contract\n\n${list(contractRows(status).map((row) => contractItem(row, status.sources)))}`,
    constantsSection(constants),
    markdownBody(history, status.code),
    sourceSection(status.sources),
    ending(status.code),
  ]);
}
