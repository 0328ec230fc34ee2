import { fileOf, type BuiltSite } from './site.ts';

/** An address that was published: its anchors, or where it leads now that it was given up. */
export interface Address {
  path: string;
  anchors: string[];
  movedTo?: string;
}

const list = 'content/addresses.txt';
const line = /^(\/\S*)(?: -> (\/\S*)|((?: #\S+)*))$/;

/** Files that belong to a build and to no reader: their names change, or hosts read them, or they are the not-found page. */
const internal = /^\/(?:_astro|offline|pagefind|finder|social)\/|^\/_|^\/404\.html$|\/\.|\.(?:gz|br)$/;

const ending = (path: string) => /(?:\/|\.\w+)$/.exec(path)?.[0];

/** Takes the text of the list and gives its addresses. Throws, naming line and mend, where it is none. */
export function readAddresses(text: string): Address[] {
  return text.split('\n').flatMap((written, index) => {
    if (written === '' || written.startsWith('# ')) return [];
    const [, path, movedTo, anchors = ''] = line.exec(written) ?? [];
    const at = `${list}: line ${index + 1}`;
    if (!path) throw new Error(`${at}: is no address. Write "/about/ #facts #ours" or "/old/ -> /new/".`);
    if (movedTo && ending(movedTo) !== ending(path))
      throw new Error(`${at}: leads a page to a file, or to one of another kind. Name one of the same.`);
    return [{ path, anchors: anchors.split(' #').slice(1), ...(movedTo && { movedTo }) }];
  });
}

/** Takes addresses and gives the lines of the list, in order. */
export function writeAddresses(addresses: readonly Address[]): string {
  const lines = addresses.map(({ path, anchors, movedTo }) => (movedTo ? `${path} -> ${movedTo}` : [path, ...anchors].join(' #')));
  return lines.sort().join('\n');
}

/** Takes the built site and gives the addresses that it publishes. `/4XX/` goes with `/4xx/`: some disks know only one of them. */
export function publishedBy({ files, pages }: BuiltSite): Address[] {
  return [...files]
    .filter((file) => !internal.test(file) && (file === file.toLowerCase() || !files.has(file.toLowerCase())))
    .map((file) => file.replace(/(?<=\/)index\.html$/, ''))
    .map((path) => ({ path, anchors: pages.get(path)?.anchors ?? [] }));
}

/** Takes the list and what a build publishes and gives the list with what is new. Nothing is ever taken out of it. */
export function withNew(known: readonly Address[], published: readonly Address[]): Address[] {
  const byPath = new Map(known.map((address) => [address.path, address]));
  for (const { path, anchors } of published) {
    const before = byPath.get(path);
    if (!before?.movedTo) byPath.set(path, { path, anchors: [...new Set([...(before?.anchors ?? []), ...anchors])] });
  }
  return [...byPath.values()];
}

/** Takes the list and the built site and gives the addresses and anchors that were published and are gone. */
export function addressProblems(known: readonly Address[], { files, pages }: BuiltSite): string[] {
  return known.flatMap(({ path, anchors, movedTo }) => {
    const page = pages.get(path);
    if (movedTo && !files.has(fileOf(movedTo))) return [`${list}: ${path}: leads on to ${movedTo}, which is not there. Name another.`];
    if (!files.has(fileOf(path)))
      return [`${list}: ${path}: was published and is gone. Bring it back, or write there where it leads now: "${path} -> /…".`];
    if (movedTo && page && !page.leadsOn) return [`${list}: ${path}: is a page, and leads on to ${movedTo}. Delete one of the two.`];
    if (movedTo || !page) return [];
    const gone = anchors.filter((anchor) => !page.ids.has(anchor));
    return gone.map((anchor) => `${list}: ${path}: the anchor #${anchor} was published and is gone. Bring it back in ${page.file}.`);
  });
}
