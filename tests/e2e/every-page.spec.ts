import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { misprints } from './misprints.ts';
import { chunks, paths } from './paths.ts';
import { policyProblems, watch } from './watch.ts';

// What is asked of every page is asked in one visit. A trace would keep each of their pictures.
test.use({ trace: 'off' });

for (const group of chunks(paths, 12)) {
  test(`policy, axe and print: ${group[0]} to ${group.at(-1)}`, async ({ page, baseURL }) => {
    const { found } = await watch(page, baseURL ?? '');
    for (const path of group) {
      const response = await page.goto(path);
      expect(await policyProblems(page, response), `policy of ${path}`).toEqual([]);
      // The not-found page begins by searching for what was asked for.
      if (path === '/no/such/page/') await expect(page.locator('main [data-state=done]')).toBeVisible();
      expect(await found(), `watched on ${path}`).toEqual([]);
      await expectAccessible(page, path);
      expect(await misprints(page, path), `${path} in print`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    expect(await page.context().cookies()).toEqual([]);
  });
}
