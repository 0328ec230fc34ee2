import { z } from 'zod';

/** Takes a schema and gives the schemas directly inside it, unwrapped of optional, default and the like. */
function inside(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => [option]);
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return [schema.unwrap()];
  if (schema instanceof z.ZodPipe) return [schema.in];
  return [];
}

function shapes(schema: z.core.$ZodType): Record<string, z.ZodType>[] {
  if (schema instanceof z.ZodObject) return [schema.shape as Record<string, z.ZodType>];
  return inside(schema).flatMap(shapes);
}

/** Takes a schema and gives every key in it with its path and description, outermost first. */
export function keysOf(schema: z.core.$ZodType, path: string[] = []): { path: string; key: string; description: string | undefined }[] {
  return shapes(schema).flatMap((shape) =>
    Object.entries(shape).flatMap(([key, value]) => [
      { path: [...path, key].join('.'), key, description: value.description },
      ...keysOf(value, [...path, key]),
    ]),
  );
}

/** Takes a schema and the path of a value and gives the keys that are known there. */
export function knownAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const names = path.filter((step) => typeof step === 'string').join('.');
  return keysOf(schema)
    .filter((entry) => entry.path === (names ? `${names}.${entry.key}` : entry.key))
    .map((entry) => entry.key);
}
