/** A kept file: its path from the root of the site, the number of its headers, and its content, as text or in Base64. */
export interface ArchivedFile {
  path: string;
  headers: number;
  text?: string;
  base64?: string;
}

/** Everything that can be read offline, in one file. The stylesheet that all pages share is in it once. */
export interface Archive {
  headers: Record<string, string>[];
  style: string;
  files: ArchivedFile[];
  /** Short addresses, and the paths that they lead to. */
  moved: Record<string, string>;
}

const place = '<style></style>';

/** Takes a page and the stylesheet and gives the page without it. Gives any other text as it is. */
export function withoutStyle(text: string, style: string): string {
  return text.replace(`<style>${style}</style>`, place);
}

/** Takes an archived file and the stylesheet of its archive and gives the content that the file had. */
export function contentOf({ text, base64 }: ArchivedFile, style: string): string | Uint8Array<ArrayBuffer> {
  if (base64 !== undefined) return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return (text ?? '').replace(place, () => `<style>${style}</style>`);
}
