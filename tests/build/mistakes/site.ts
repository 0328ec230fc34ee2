import { edit, remove, type Mistake } from './mistake.ts';

const add = (code: number, text: string) => edit(`content/status/${code}.mdx`, '## What it means\n', `## What it means\n\n${text}\n`);

/** What is seen in the built site only. Each stands in a file of its own, and is told by file, key and mend of its own. */
export const siteMistakes: Mistake[] = [
  {
    name: 'a broken link',
    make: add(400, 'See [this](/status/4044/).'),
    says: ['content/status/400.mdx: link /status/4044/: leads to nothing on this site. Correct it, or write the page.'],
  },
  {
    name: 'a broken fragment',
    make: add(401, 'See [this](#wires).'),
    says: ['content/status/401.mdx: link #wires: has no such anchor. /status/401/ has #meaning, #wire, #see'],
  },
  {
    name: 'a broken fragment of another page',
    make: add(402, 'See [this](/changes/#rfc9999).'),
    says: ['content/status/402.mdx: link /changes/#rfc9999: has no such anchor. /changes/ has #brief'],
  },
  {
    name: 'a link that is redirected by a page',
    make: add(403, 'See [this](/404/).'),
    says: ['content/status/403.mdx: link /404/: only leads on to /status/404/. Link that.'],
  },
  {
    name: 'a link that is redirected by the host',
    make: add(404, 'See [this](/about).'),
    says: ['content/status/404.mdx: link /about: is redirected. Write /about/, with a slash at the end.'],
  },
  {
    name: 'a link that is wrong in case',
    make: add(405, 'See [this](/About/).'),
    says: ['content/status/405.mdx: link /About/: is wrong in case. Write /about/.'],
  },
  {
    name: 'a title twice',
    make: edit('src/pages/about.mdx', /^title: .*$/m, "title: 'For programs: JSON, CSV, Markdown and types'"),
    says: [': title: "For programs: JSON, CSV, Markdown and types', ' too. Say what is different.'],
  },
  {
    name: 'a published page that is gone',
    make: remove('src/pages/facts.astro'),
    says: [
      'content/addresses.txt: /facts/: was published and is gone. Bring it back, or write there where it leads now: "/facts/ -> /…".',
      'link /facts/: leads to nothing on this site. Correct it, or write the page. It stands on 1',
    ],
  },
  {
    name: 'a published anchor that is gone',
    make: edit('content/timeline.yaml', 'rfc8470:', 'rfc8470-early:'),
    says: ['content/addresses.txt: /changes/: the anchor #rfc8470 was published and is gone. Bring it back in src/pages/changes.astro.'],
  },
];
