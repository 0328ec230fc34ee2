import type { Frame, Page } from '@playwright/test';

/**
 * Takes a page and gives a frame in it that fills 800 pixels of height. A frame takes another width in the time of a
 * layout, without waiting for a picture as the window does. The site forbids frames, so that one header is left out.
 */
export async function openFrame(page: Page): Promise<Frame> {
  await page.route('**/frame-of-the-test', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe style="border:0;height:800px;width:1280px"></iframe>' }),
  );
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    delete headers['x-frame-options'];
    await route.fulfill({ response, headers });
  });
  await page.setViewportSize({ width: 1500, height: 820 });
  await page.goto('/frame-of-the-test');
  const frame = page.frames()[1];
  if (!frame) throw new Error('The page of the test has no frame');
  return frame;
}
