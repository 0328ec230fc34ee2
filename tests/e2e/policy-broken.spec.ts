import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { give, watch, ways } from './watch.ts';

// That nothing is found on our pages must not mean that nothing looks: here is what would be found.
for (const way of ways) {
  test(`policy in ${way}: what does not belong is stopped and told`, async ({ page, baseURL }) => {
    const foreign = 'https://other.example';
    const markup = `<script>window.ran = true</script><script src="${foreign}/a.js"></script><style>h1 { color: red }</style>
    <p id="painted" style="color: red" onclick="window.ran = true">x</p><img src="${foreign}/a.png"><base href="${foreign}/">
    <iframe src="/about/"></iframe><object data="/about/"></object><link rel="stylesheet" href="/a.css"><a id="run" href="javascript:void(window.ran = true)">x</a>`;
    await give(page, way, markup);
    const { found } = await watch(page, baseURL ?? '');
    await page.goto('/about/');
    await page.locator('#painted').click();
    await page.locator('#run').click();
    const refused = await page.evaluate(async (other) => {
      const refusal = async (act: () => unknown) => {
        try {
          await act();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } };
      return Promise.all([
        refusal(() => (document.body.innerHTML = 'x')),
        refusal(() => new Worker('/pagefind/pagefind-worker.js')),
        refusal(() => setTimeout('window.ran = true')),
        refusal(() => trustedTypes.createPolicy('other', {})),
        refusal(() => fetch(other)),
      ]);
    }, foreign);
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
    expect(await page.evaluate(() => ({ ran: 'ran' in window, base: document.baseURI }))).toEqual({
      ran: false,
      base: `${baseURL}/about/`,
    });
    const told = new Set((await found()).map((text) => text.split(' ')[0]));
    const inline = ['script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr'];
    const loaded = ['img-src', 'connect-src', 'frame-src', 'object-src', 'base-uri'];
    expect([...told].sort()).toEqual([...inline, ...loaded, 'require-trusted-types-for', 'trusted-types', 'request'].sort());
  });
}

test('no other site can show a page in a frame', async ({ page, baseURL }) => {
  // On loopback as well: what comes from elsewhere may not ask for loopback at all.
  const other = createServer((_, response) => response.end(`<iframe src="${baseURL}/about/"></iframe>`)).listen(0);
  await once(other, 'listening');
  const refused = page.waitForEvent('requestfailed', { timeout: 5_000 });
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
  expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  other.close();
});
