import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const editor = 'https://www.rfc-editor.org';

async function fetched(address: string): Promise<string | undefined> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
  return answer?.ok ? await answer.text() : undefined;
}

/** Takes a file, perhaps compressed, and folders, and gives its text from the first that has it. */
function filed(name: string, folders: string[]): string | undefined {
  for (const folder of folders) {
    for (const sub of ['', 'links']) {
      const file = join(folder, sub, name);
      if (existsSync(file)) return readFileSync(file, 'utf8');
      if (existsSync(`${file}.gz`)) return gunzipSync(readFileSync(`${file}.gz`)).toString('utf8');
    }
  }
  return undefined;
}

/** Takes the name of a file of the RFC Editor and gives its text: from the folders, or from the network when there are none. */
export async function publishedCopy(name: string, folders: string[]): Promise<string | undefined> {
  if (folders.length > 0) return filed(name, folders);
  return fetched(name.startsWith('rfc-index') ? `${editor}/${name}` : `${editor}/rfc/${name}`);
}

/** Takes the number of an RFC and gives the source of its draft in Markdown, `rfc9457.md`, from the folders. */
export const draftCopy = (rfc: number, folders: string[]) => filed(`rfc${rfc}.md`, folders);
