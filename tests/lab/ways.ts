/** The ways in which a page asks for something. These functions run in the page, each alone: nothing from outside is there. */
import type { Result, Sent } from './client.ts';

/** Cookies can't be set as a header there: the page has them. */
export async function askByFetch({ method = 'GET', url, headers: { Cookie, ...headers } = {}, body }: Sent): Promise<Result> {
  if (Cookie) document.cookie = Cookie;
  let status;
  try {
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
    status = response.status;
    return { status, headers: Object.fromEntries(response.headers), url: response.url, body: await response.text() };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: { name, message, ...(status && { status }) } };
  }
}

/** Each gives as `body` what became of it: `used`, `empty` (it says that all is well, and has nothing), `error`, or `no event`. */
export const useAs = {
  img: (url: string) =>
    new Promise<Result>((resolve) => {
      const image = Object.assign(new Image(), { src: url });
      image.addEventListener('load', () => resolve({ body: image.naturalWidth > 0 ? 'used' : 'empty' }));
      image.addEventListener('error', () => resolve({ body: 'error' }));
    }),
  script: (url: string) =>
    new Promise<Result>((resolve) => {
      const script = Object.assign(document.createElement('script'), { src: url });
      delete document.documentElement.dataset['lab'];
      script.addEventListener('load', () => resolve({ body: document.documentElement.dataset['lab'] ?? 'empty' }));
      script.addEventListener('error', () => resolve({ body: 'error' }));
      document.head.append(script);
    }),
  style: (url: string) =>
    new Promise<Result>((resolve) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
      const end = (body: string) => {
        resolve({ body });
        link.remove();
      };
      const applied = () => getComputedStyle(document.documentElement).getPropertyValue('--lab').trim() === 'used';
      link.addEventListener('load', () => end(applied() ? 'used' : 'empty'));
      link.addEventListener('error', () => end('error'));
      document.head.append(link);
    }),
  preload: (url: string) =>
    new Promise<Result>((resolve) => {
      const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href: url });
      link.addEventListener('load', () => resolve({ body: 'used' }));
      link.addEventListener('error', () => resolve({ body: 'error' }));
      document.head.append(link);
    }),
  iframe: (url: string) =>
    new Promise<Result>((resolve) => {
      const frame = Object.assign(document.createElement('iframe'), { src: url });
      const text = () => frame.contentDocument?.body.innerText.trim();
      frame.addEventListener('load', () => resolve({ body: text() === 'used' ? 'used' : text() === '' ? 'empty' : 'error' }));
      frame.addEventListener('error', () => resolve({ body: 'error' }));
      // A response that is no document ends the navigation, and no event tells.
      setTimeout(() => resolve({ body: 'no event' }), 2000);
      document.body.append(frame);
    }),
  eventsource: (url: string) =>
    new Promise<Result>((resolve) => {
      const source = new EventSource(url);
      const end = (body: string) => {
        resolve({ body: source.readyState === EventSource.CONNECTING ? 'tries again' : body });
        source.close();
      };
      source.addEventListener('message', () => end('used'));
      source.addEventListener('error', () => end('error'));
    }),
  websocket: (url: string) =>
    new Promise<Result>((resolve) => {
      const socket = new WebSocket(url.replace('http', 'ws'));
      socket.addEventListener('open', () => resolve({ body: 'used' }));
      socket.addEventListener('error', () => resolve({ body: 'error' }));
    }),
};
