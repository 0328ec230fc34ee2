import { colours, hex } from '../images/colours.ts';
import { manifest } from '../lib/icons.ts';

/** What a browser needs to install the site. */
export async function GET() {
  return Response.json(manifest(await hex(colours['paper'])), { headers: { 'Content-Type': 'application/manifest+json' } });
}
