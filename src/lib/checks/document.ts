import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** A file of content: its path from the root of the repository, and its text. */
export interface ContentFile {
  file: string;
  text: string;
}

/** Takes the text of a page and gives its front matter and its body, or nothing where there is no front matter. */
export function split(text: string): { front: string; body: string } | undefined {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return front === undefined || body === undefined ? undefined : { front, body };
}

/**
 * Takes YAML and the number of lines that stand before it, and gives what it holds. Days stay as written: YAML's own
 * dates would make the third of March of the thirty-first of February. Throws with line and mend.
 */
export function readYaml(text: string, linesBefore = 0): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mend = error.reason.startsWith('duplicated')
      ? 'Keep one of the two'
      : 'A text with a colon, a quote, "#" or a bracket stands in quotes';
    throw new Error(`line ${error.mark.line + 1 + linesBefore} is no YAML: ${error.reason}. ${mend}.`, { cause: error });
  }
}

/** Takes JSON and gives what it holds. Throws with place and mend. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`is no JSON: ${(error as Error).message}. Correct it there.`, { cause: error });
  }
}
