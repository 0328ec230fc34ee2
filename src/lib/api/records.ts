import type { PublishedClass } from '../../schemas/api/status-class.ts';
import type { PublishedCode } from '../../schemas/api/status-code.ts';
import type { ClassFrontMatter } from '../../schemas/status-class.ts';
import type { Measured } from '../../schemas/measured.ts';
import type { Constant } from '../constants.ts';
import { plainText } from '../plain-text.ts';
import type { StatusClass } from '../status-class.ts';
import type { StatusCode } from '../status-code.ts';
import { addressesOf } from './addresses.ts';
import { citationsOf, latest, sourcesOf } from './citations.ts';
import { exchangesOf } from './exchanges.ts';
import { contractOf } from './facts.ts';
import { measuredOf } from './measured.ts';

/** A neighbour of a code, with the sentence that tells them apart. */
export interface Neighbour {
  status: Pick<StatusCode, 'code' | 'phrase'>;
  difference: string;
}

/** All that is known of one code. */
export interface CodePage {
  status: StatusCode;
  related: Neighbour[];
  constants: Constant[];
  measured: Measured[];
  body: string;
}

/** All that is known of one class. */
export interface ClassPage {
  id: StatusClass;
  data: ClassFrontMatter;
  codes: StatusCode[];
  body: string;
}

function evidenceOf({ sources, changes }: Pick<StatusCode, 'sources' | 'changes'>) {
  return { sources: sourcesOf(sources), changes, updated: latest(changes.map(({ day }) => day)) };
}

function constantOf({ symbol, note, instead, ...constant }: Constant): PublishedCode['constants'][number] {
  return { ...constant, symbol: symbol ?? null, note: note ? plainText(note) : null, instead: instead ?? null };
}

function sinceOf({ since, sources }: StatusCode): PublishedCode['since'] {
  return since ? { year: since.year, text: since.text ?? null, citations: citationsOf(since.source, sources) } : null;
}

/** Takes all that is known of a code and gives the record that is published. */
export function codeRecord({ status, related, constants, measured, body }: CodePage): PublishedCode {
  return {
    code: status.code,
    class: status.class,
    phrase: status.phrase,
    standing: status.standing,
    ...addressesOf(status.code),
    summary: plainText(status.summary),
    spec: citationsOf(status.spec),
    since: sinceOf(status),
    ...contractOf(status),
    related: related.map(({ status: { code, phrase }, difference }) => ({
      code,
      phrase,
      difference: plainText(difference),
      url: addressesOf(code).url,
    })),
    constants: constants.map(constantOf),
    exchanges: exchangesOf(body),
    conclusion: status.measured ? plainText(status.measured) : null,
    measured: measuredOf(status.code, measured),
    ...evidenceOf(status),
  };
}

/** Takes all that is known of a class and gives the record that is published. */
export function classRecord({ id, data, codes }: ClassPage): PublishedClass {
  const fact = ({ text, source }: ClassFrontMatter['actor']) => ({ text: plainText(text), citations: citationsOf(source, data.sources) });
  return {
    class: id,
    name: data.name,
    ...addressesOf(id),
    tagline: plainText(data.tagline),
    summary: plainText(data.summary),
    spec: citationsOf(data.spec),
    actor: fact(data.actor),
    retry: fact(data.retry),
    cached: fact(data.cached),
    unknown: fact(data.unknown),
    codes: codes.map(({ code }) => code),
    ...evidenceOf(data),
  };
}
