/** What TypeScript knows of service workers only without a DOM, as far as it is used here. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchEvent extends Lasting {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Tab {
  id: string;
  url: string;
}
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: {
    get(id: string): Promise<Tab | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Tab[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

/** The service worker itself. */
export const worker = self as unknown as Scope;
