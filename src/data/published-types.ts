import { compile } from 'json-schema-to-typescript';
import { apiPaths, published } from '../lib/api/addresses.ts';
import { apiVersion } from '../lib/api/list.ts';
import { jsonSchema } from '../lib/api/schema.ts';

type Schema = Parameters<typeof compile>[0];

/** A reference with a description beside it would become a type of its own: the description goes around it. */
function wrapped(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$ref' in value) || !('description' in value)) return value;
  const { $ref, ...rest } = value;
  return { ...rest, allOf: [{ $ref }] };
}

/** Takes TypeScript without indentation and indents what stands in braces. Prettier would take longer for it than the pages of all codes. */
function indented(code: string): string {
  let depth = 0;
  const lines = code.split('\n').map((line) => {
    if (line.startsWith('}')) depth -= 1;
    const whole = line && '  '.repeat(depth) + line;
    if (line.endsWith('{')) depth += 1;
    return whole;
  });
  return lines.join('\n');
}

/** Gives TypeScript types for everything that is published as JSON, made from the schema as it is published. */
export async function publishedTypes(): Promise<string> {
  // A title, or else the address, would become the name of the root.
  const { title, $id, ...schema } = jsonSchema();
  const banner = [
    '/**',
    ` * ${title}. Types of ${published(apiPaths.list)} and its single records, version ${apiVersion}.`,
    ` * Made from the schema ${$id}`,
    ' */',
  ].join('\n');
  const types = await compile(JSON.parse(JSON.stringify(schema), wrapped) as Schema, 'StatusFile', {
    bannerComment: banner,
    additionalProperties: false,
    declareExternallyReferenced: true,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return indented(types);
}
