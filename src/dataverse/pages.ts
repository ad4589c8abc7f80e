import * as z from 'zod/mini';
import { Failure } from '../calls/failure.ts';
import { isObject, type Json, type JsonObject } from '../json/json.ts';
import type { Service } from '../live/host-failure.ts';
import type { Client } from './client.ts';

/** More pages than an environment has. */
const MOST_PAGES = 200;

const pageSchema = z.looseObject({
  value: z.array(z.custom<JsonObject>(isObject)),
  '@odata.nextLink': z.nullish(z.string()),
  nextLink: z.nullish(z.string()),
});

interface Asked {
  call: string;
  url: URL;
  service?: Service;
  resource?: string;
  /** Absent: `read`. */
  kind?: 'read' | 'observe';
  /** The most rows in a page. */
  size?: number;
}

/**
 * The rows of all pages. A link to another origin, or one that was followed before, is a failure:
 * the first would take the token elsewhere, the second has no end.
 */
export async function rowsOf(client: Client, asked: Asked): Promise<JsonObject[]> {
  const { size, ...request } = asked;
  const headers = size === undefined ? {} : { prefer: `odata.maxpagesize=${size}` };
  const rows: JsonObject[] = [];
  const seen = new Set<string>();
  for (let url: URL | null = asked.url; url !== null; ) {
    seen.add(url.href);
    const page: Page = await client.send({
      kind: 'read',
      ...request,
      url,
      headers,
      read: (body) => pageIn(body, asked.url, seen),
    });
    rows.push(...page.rows);
    url = page.next;
  }
  return rows;
}

interface Page {
  rows: JsonObject[];
  next: URL | null;
}

function pageIn(body: Json | undefined, first: URL, seen: ReadonlySet<string>): Page {
  const read = pageSchema.safeParse(body);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') || 'the document itself';
    throw new Failure({ code: 'unknown-shape', at });
  }
  const link = read.data['@odata.nextLink'] || read.data.nextLink || null;
  if (link === null) return { rows: read.data.value, next: null };
  const next = URL.canParse(link) ? new URL(link) : null;
  if (next?.origin !== first.origin) throw new Failure({ code: 'link-elsewhere' });
  if (seen.has(next.href) || seen.size >= MOST_PAGES) throw new Failure({ code: 'list-in-circle' });
  return { rows: read.data.value, next };
}
