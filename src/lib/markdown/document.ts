/** Takes the address of a file and gives its path from `content/`, or nothing for other files. */
export function contentFile(url: URL | undefined): string | undefined {
  return /content\/(?:status|classes)\/[^/]+\.mdx$/.exec(decodeURIComponent(url?.pathname ?? ''))?.[0];
}

/** Takes a name and a text and gives the attribute of an MDX element. */
export function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute' as const, name, value };
}
