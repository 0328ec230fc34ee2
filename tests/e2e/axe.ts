import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Takes a page that is open and puts axe into it, for all that is asked of it until it goes elsewhere. */
export const bringAxe = (page: Page) => page.evaluate(source);

/** Takes a page with axe in it, the parts to judge and what is asked, and gives each violation, and each contrast that axe cannot decide. */
export const findings = (page: Page, parts: string[], asked: axe.RunOptions): Promise<string[]> =>
  page.evaluate(
    async ([include, options]) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      // What passed is not wanted, and there is no stylesheet or video to wait for.
      const { violations, incomplete } = await engine.run(
        { include },
        { ...options, resultTypes: ['violations', 'incomplete'], preload: false },
      );
      const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
      const message = ({ html, any }: axe.NodeResult) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`;
      return [...violations, ...undecided].map(({ id, nodes }) => `${id}: ${nodes.slice(0, 5).map(message).join(' | ')}`);
    },
    [parts, asked] as const,
  );
