import { site } from '../../site.config.ts';
import type { PublishedClass } from '../../schemas/api/status-class.ts';
import type { PublishedCode } from '../../schemas/api/status-code.ts';
import type { PublishedList } from '../../schemas/api/status-list.ts';
import { apiPaths, published } from './addresses.ts';
import { latest } from './citations.ts';

/** Version of the format, as in semver: within 1 keys are only added. */
export const apiVersion = '1.2.0';

/** Licence of all that is published for programs, the examples included. */
export const apiLicense = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** Takes all records and gives the list that is published. It depends on the content only, not on the time. */
export function statusList(codes: PublishedCode[], classes: PublishedClass[]): PublishedList {
  return {
    $schema: published(apiPaths.schema),
    version: apiVersion,
    site: { name: site.name, url: published('/') },
    license: apiLicense,
    updated: latest([...codes, ...classes].map(({ updated }) => updated)),
    codes,
    classes,
  };
}

/** Takes what is published and gives its text, with indentation: people read it too. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
