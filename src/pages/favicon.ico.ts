import { drawIcon } from '../images/icon.ts';

/** The icon for what asks for this address without reading the page. */
export async function GET() {
  return new Response(await drawIcon(32, false, 'ico'), { headers: { 'Content-Type': 'image/x-icon' } });
}
