import type { Json } from '../flow-studio/state.ts';
import { record } from '../flow-studio/walk.ts';
import type { Context } from './context.ts';
import { badQuery } from './filter-tokens.ts';
import { type Refusal, refuse } from './refusals.ts';
import { type Edm, type SetName, type Table, tables } from './tables.ts';

const HELP =
  'For more information on this error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293';

/** The longest text of a column, where it matters here [doc]. */
const longest: Record<string, number> = { name: 100, connectionreferencedisplayname: 100 };

/**
 * The columns that a request writes. A column that the table lacks is refused; one that is there but
 * not `writable` is ignored, and another type than JSON gets 415: both guesses.
 */
export function payloadOf({ call, params }: Context, writable: readonly string[]): Json {
  const set = params.set as SetName;
  if (!call.headers['content-type']?.startsWith('application/json')) {
    throw refuse(415, '', `The request entity's media type is not supported for this resource.`);
  }
  const body = parsed(call.body, set);
  const table: Table = tables[set];
  const columns = Object.entries(body).filter(([name]) => !name.startsWith('@odata.'));
  for (const [name, value] of columns) check(name, value, set, table);
  return Object.fromEntries(columns.filter(([name]) => writable.includes(name)));
}

function parsed(text: string, set: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return record(value);
  } catch {
    // Refused below, like any other text that is no object.
  }
  throw inPayload(set, 'Newtonsoft.Json.JsonReaderException: Unexpected character encountered.');
}

function check(name: string, value: unknown, set: string, { entity, types }: Table): void {
  if (/^_\w+_value$/.test(name)) {
    throw badQuery(
      'CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.',
    );
  }
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type === undefined) {
    const of = `'Microsoft.Dynamics.CRM.${entity}'`;
    throw inPayload(
      set,
      `Microsoft.Crm.CrmException: Invalid property '${name}' was found in entity ${of}. ---> Microsoft.OData.ODataException: The property '${name}' does not exist on type ${of}. Make sure to only use property names that are defined by the type.`,
    );
  }
  if (value !== null && !fits(value, type)) {
    const text = `Microsoft.OData.ODataException: Cannot convert the literal of property '${name}' to the expected type 'Edm.${type === 'int' ? 'Int32' : 'String'}'.`;
    throw inPayload(set, text);
  }
  const limit = longest[name];
  if (typeof value === 'string' && limit !== undefined && value.length > limit) {
    const text = `A validation error occurred. The length of the '${name}' attribute of the '${entity}' entity exceeded the maximum allowed length of '${limit}'.`;
    throw refuse(400, '0x80044331', text);
  }
}

function fits(value: unknown, type: Edm): boolean {
  if (type === 'int') return Number.isInteger(value);
  return typeof value === (type === 'bool' ? 'boolean' : 'string');
}

/** `0x80048d19` [others]. */
function inPayload(set: string, inner: string): Refusal {
  const text = `Error identified in Payload provided by the user for Entity :'${set}', ${HELP}  ---->  InnerException : ${inner}`;
  return refuse(400, '0x80048d19', text);
}
