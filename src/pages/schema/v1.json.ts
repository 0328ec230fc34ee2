import { jsonText } from '../../lib/api/list.ts';
import { jsonSchema } from '../../lib/api/schema.ts';

/** The JSON Schema of all that is published as JSON. */
export function GET() {
  return new Response(jsonText(jsonSchema()), { headers: { 'Content-Type': 'application/schema+json' } });
}
