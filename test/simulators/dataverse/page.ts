import { order } from './compare.ts';
import type { Context } from './context.ts';
import { compileFilter } from './filter.ts';
import { badQuery, unknownColumn } from './filter-tokens.ts';
import { chosenColumns, contextUrl, projected } from './project.ts';
import { notSimulated } from './refusals.ts';
import type { Shown } from './show.ts';
import type { Table } from './tables.ts';
import { odata, type Wire } from './wire.ts';

/** What a list may be asked for; `$skip` and others are refused [doc]. */
const OPTIONS = ['$select', '$filter', '$orderby', '$top', '$count', '$skiptoken', '$expand'];

/** One page of rows: at most 5,000, or as many as `odata.maxpagesize` says; beside it `$top` is ignored [doc]. */
export function page(context: Context, table: Table, rows: Shown[]): Wire {
  const { query, call } = context;
  checkOptions(query, OPTIONS);
  chosenColumns(query, table);
  const found = sorted(filtered(rows, query, table), query, table);
  const wanted = preferredSize(call.headers.prefer);
  const size = Math.min(wanted ?? context.desk.pageSize, context.desk.pageSize);
  const top = wanted === null ? topOf(query) : null;
  const from = skipped(query);
  const to = Math.min(from + size, top ?? Number.POSITIVE_INFINITY);
  const more = to < Math.min(found.length, top ?? Number.POSITIVE_INFINITY);
  const body = {
    '@odata.context': contextUrl(context, String(context.params.set)),
    ...(query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
    value: found.slice(from, to).map((row) => projected(context, table, row)),
    ...(more ? { '@odata.nextLink': nextLink(context, to) } : {}),
  };
  const applied = wanted === null ? {} : { 'preference-applied': `odata.maxpagesize=${wanted}` };
  return odata(200, body, applied as Record<string, string>);
}

/** Refuses what a query may not say. */
export function checkOptions(query: URLSearchParams, known: string[]): void {
  for (const name of query.keys()) {
    if (!name.startsWith('$')) continue;
    if (name === '$skip') throw badQuery('Skip Clause is not supported in CRM');
    if (!known.includes(name)) throw badQuery(`The query parameter '${name}' is not supported.`);
    if (name === '$expand') throw notSimulated('$expand');
  }
}

function filtered(rows: Shown[], query: URLSearchParams, { entity, types }: Table): Shown[] {
  const text = aliased(query, '$filter');
  if (text === null) return rows;
  const test = compileFilter(text, entity, types);
  return rows.filter(({ columns }) => test(columns));
}

/** `@p` in an option means the parameter of that name. */
function aliased(query: URLSearchParams, option: string): string | null {
  return query.get(option)?.replace(/@\w+/g, (name) => query.get(name) ?? name) ?? null;
}

function sorted(rows: Shown[], query: URLSearchParams, { entity, types }: Table): Shown[] {
  const keys = (query.get('$orderby') ?? '').split(',').filter((key) => key.trim() !== '');
  const orders = keys.map((key) => {
    const [column = '', direction = 'asc'] = key.trim().split(/\s+/);
    if (!Object.hasOwn(types, column)) throw unknownColumn(column, entity);
    return { column, sign: direction === 'desc' ? -1 : 1 };
  });
  return rows.toSorted((left, right) => {
    for (const { column, sign } of orders) {
      const found = order(left.columns[column] as string, right.columns[column] as string);
      if (found !== 0) return sign * found;
    }
    return 0;
  });
}

function preferredSize(prefer: unknown): number | null {
  const size = /odata\.maxpagesize=(\d+)/.exec(String(prefer ?? ''))?.[1];
  return size === undefined ? null : Number(size);
}

function topOf(query: URLSearchParams): number | null {
  const text = query.get('$top');
  if (text === null) return null;
  if (!/^\d+$/.test(text)) throw badQuery(`Invalid value '${text}' for $top query option found.`);
  return Number(text);
}

/** The link goes back unchanged: other options beside its token are refused; with what text is a guess. */
function skipped(query: URLSearchParams): number {
  const token = query.get('$skiptoken');
  if (token === null) return 0;
  const [, number, of] = /^<cookie page="(\d+)" of="([^"]*)" \/>$/.exec(token) ?? [];
  if (number === undefined || of !== optionsOf(query)) {
    throw badQuery('Malformed XML in the Paging Cookie');
  }
  return Number(number);
}

function optionsOf(query: URLSearchParams): string {
  const others = [...query].filter(([name]) => name !== '$skiptoken');
  return encodeURIComponent(JSON.stringify(others));
}

function nextLink({ environment, call, query }: Context, to: number): string {
  const own = new URLSearchParams(query);
  const token = `<cookie page="${to}" of="${optionsOf(query)}" />`;
  own.set('$skiptoken', token);
  const [path] = call.path.split('?');
  const parts = [...own].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${environment.url}${path}?${parts.join('&')}`;
}
