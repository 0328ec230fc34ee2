import { z } from 'zod';
import { site } from '../../site.config.ts';
import { published as publishedSchema } from '../../schemas/api/status-list.ts';
import { apiPaths, published } from './addresses.ts';
import { apiVersion } from './list.ts';

/** Gives the JSON Schema of everything that is published as JSON: the list, one code, or one class. */
export function jsonSchema() {
  const { $schema, ...rest } = z.toJSONSchema(publishedSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: published(apiPaths.schema),
    title: `${site.name}: HTTP status codes`,
    description: `What ${apiPaths.list} and /status/404.json hold, version ${apiVersion}. Within version 1 keys are only added.`,
    ...rest,
  };
}
