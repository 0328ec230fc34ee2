import type { CDPSession, Page } from '@playwright/test';

/** How fast line and processor are. */
export interface Line {
  name: string;
  latency: number;
  bitsPerSecond: number;
  slowdown: number;
}

export const unthrottled: Line = { name: 'no throttle', latency: 0, bitsPerSecond: -1, slowdown: 1 };
export const slow: Line = { name: '150 ms, 1.6 Mbit/s, 4x CPU', latency: 150, bitsPerSecond: 1.6e6, slowdown: 4 };

/** Bytes and requests of a page since the last `reset`, headers included; `settled` waits until nothing has come for a second. */
export interface Traffic {
  bytes: number;
  requests: number;
  reset: () => void;
  settled: () => Promise<void>;
}

/** Takes a page and puts it on a line; gives its traffic, counted on the way. */
export async function putOn(page: Page, { latency, bitsPerSecond, slowdown }: Line): Promise<Traffic> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const open = new Set<string>();
  let last = 0;
  const traffic: Traffic = {
    bytes: 0,
    requests: 0,
    reset: () => Object.assign(traffic, { bytes: 0, requests: 0 }),
    settled: async () => {
      while (open.size > 0 || performance.now() - last < 1000) await page.waitForTimeout(100);
    },
  };
  const ended = (id: string, bytes = 0) => {
    open.delete(id);
    traffic.bytes += bytes;
    last = performance.now();
  };
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId }) => {
    open.add(requestId);
    traffic.requests += 1;
    last = performance.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => ended(requestId, encodedDataLength));
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId));
  const throughput = bitsPerSecond < 0 ? -1 : bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return traffic;
}
