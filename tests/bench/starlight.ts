/** The same content as a Starlight site. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const site = new URL('starlight', import.meta.url).pathname;

/** Takes an empty folder and installs Starlight in it, as its lock file says. */
export function installStarlight(folder: string): void {
  cpSync(site, folder, { recursive: true });
  console.log('Installing Starlight (npm ci) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Our page as Markdown, as an author of Starlight writes it: title and description above, links within the site. */
function document(text: string): string {
  const [, title = '', rest = ''] = /^# (.*)\n\n([\s\S]*)$/.exec(text) ?? [];
  const links = rest.replace(/https:\/\/[^/\s]+\/status\/(\w+)\.md/g, '/status/$1/');
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(links.split('\n', 1)[0])}\n---\n\n${links}`;
}

/** Takes our built site and the folder of a Starlight site, and makes a page of it of every page that we publish as Markdown. */
export function writeContent(dist: string, folder: string): void {
  const docs = join(folder, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(join(docs, 'status'), { recursive: true });
  const names = readdirSync(join(dist, 'status')).filter((name) => name.endsWith('.md'));
  for (const name of names) writeFileSync(join(docs, 'status', name), document(readFileSync(join(dist, 'status', name), 'utf8')));
  const list = names.map((name) => `- [${name.slice(0, -3)}](/status/${name.slice(0, -3)}/)`).join('\n');
  writeFileSync(join(docs, 'index.md'), `---\ntitle: HTTP status codes\n---\n\n${list}\n`);
}
