import { robotsText } from '@/lib/sitemap';

export const dynamic = 'force-dynamic';

/** `/robots.txt`. */
export function GET() {
  return new Response(robotsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
