const names = {
  status: { pattern: /^([1-9]\d\d)\.mdx$/, mend: 'Name it after its code, from 100 to 999: "404.mdx"' },
  classes: { pattern: /^([1-5]xx)\.mdx$/, mend: 'Name it after its class, "4xx.mdx"' },
  rfcs: { pattern: /^(\d+)\.json$/, mend: 'Name it after its RFC, "9110.json"' },
  constants: { pattern: /^([a-z][a-z0-9-]*)\.json$/, mend: 'Name it after the runtime, "go.json"' },
  measured: { pattern: /^([a-z][a-z0-9-]*)\.json$/, mend: 'Name it after the scenario, "throws.json"' },
} as const;

/**
 * Takes a folder of `content/` and a file in it and gives the id of the entry: 404, 4xx or go.
 * Throws, naming file and mend, when the file could not be one.
 */
export function contentId(folder: keyof typeof names, file: string): string {
  const { pattern, mend } = names[folder];
  const id = pattern.exec(file)?.[1];
  if (!id) throw new Error(`content/${folder}/${file}: file name: no page is named like this. ${mend}.`);
  return id;
}
