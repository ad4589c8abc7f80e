import type { Json } from '../flow-studio/state.ts';
import type { Context } from './context.ts';
import { unknownColumn } from './filter-tokens.ts';
import { refuse } from './refusals.ts';
import type { Shown } from './show.ts';
import { labelOf, type Table } from './tables.ts';
import { odata, type Wire } from './wire.ts';

/** `404 0x80040217` [others]. */
export function doesNotExist(entity: string, id: string) {
  return refuse(404, '0x80040217', `Entity '${entity}' With Id = ${id} Does Not Exist`);
}

export function etag({ version }: Pick<Shown, 'version'>): string {
  return `W/"${version}"`;
}

/** `204` with the row's address, or with `return=representation` the row [doc]. */
export function written(context: Context, table: Table, shown: Shown, created = false): Wire {
  const { environment, call, params } = context;
  const address = `${environment.url}/api/data/v9.2/${params.set}(${shown.columns[table.key]})`;
  if (!String(call.headers.prefer ?? '').includes('return=representation')) {
    return odata(204, undefined, { 'odata-entityid': address });
  }
  const body = {
    '@odata.context': `${environment.url}/api/data/v9.2/$metadata#${params.set}/$entity`,
    ...projected(context, table, shown),
  };
  const headers = { 'preference-applied': 'return=representation', 'odata-entityid': address };
  return odata(created ? 201 : 200, body, headers);
}

/** What `$select` names; null where there is none. */
export function chosenColumns(query: URLSearchParams, table: Table): string[] | null {
  const names = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const unknown = names?.find((name) => !Object.hasOwn(table.types, name));
  if (unknown !== undefined) throw unknownColumn(unknown, table.entity);
  return names ?? null;
}

/** The chosen columns, beside the etag and the key, which always come [doc]. */
export function projected({ query, environment, call }: Context, table: Table, row: Shown): Json {
  const names = chosenColumns(query, table) ?? Object.keys(row.columns);
  const shown: Json = { '@odata.etag': etag(row) };
  const asked = annotations(call.headers.prefer);
  for (const name of new Set([...names, table.key])) {
    const value = row.columns[name] ?? null;
    const label = labelOf(table, name, value, environment);
    if (label !== null && /\*|FormattedValue/.test(asked ?? '')) {
      shown[`${name}@OData.Community.Display.V1.FormattedValue`] = label;
    }
    shown[name] = value;
  }
  return shown;
}

/** Which annotations a request prefers; null: none. */
export function annotations(prefer: unknown): string | null {
  return /odata\.include-annotations="?([^"]*)"?/.exec(String(prefer ?? ''))?.[1] ?? null;
}

/** `@odata.context` of rows of a set. */
export function contextUrl({ environment, query }: Context, what: string): string {
  const select = query.get('$select');
  const [set = '', rest] = what.split('/');
  const columns = select === null ? '' : `(${select})`;
  return `${environment.url}/api/data/v9.2/$metadata#${set}${columns}${rest ? `/${rest}` : ''}`;
}
