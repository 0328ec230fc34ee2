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

/** Bytes and requests of a page since the last `reset`, headers included; `settled` waits until nothing has come for two seconds. */
export interface Traffic {
  bytes: number;
  requests: number;
  reset: () => void;
  settled: () => Promise<void>;
}

/** Takes a page and puts it on a line; gives its traffic, counted on the way. */
export async function putOn(page: Page, { latency, bitsPerSecond, slowdown }: Line): Promise<Traffic> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let last = 0;
  const traffic: Traffic = {
    bytes: 0,
    requests: 0,
    reset: () => Object.assign(traffic, { bytes: 0, requests: 0 }),
    settled: async () => {
      while (performance.now() - last < 2000) await page.waitForTimeout(100);
    },
  };
  const moved = () => {
    last = performance.now();
  };
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', () => {
    traffic.requests += 1;
    moved();
  });
  // The end of what a worker asks for is not told here: so it counts what moves, not what is open.
  session.on('Network.dataReceived', moved);
  session.on('Network.loadingFailed', moved);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    moved();
  });
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
