import { dig, digString, isObject, type Json, own } from '../json/json.ts';
import { numberOf } from './literals.ts';
import type { Operation } from './operations.ts';
import { triggersOf } from './triggers.ts';

/** A table or list of one connector: texts that are equal for equal ones. */
interface Table {
  connector: string;
  /** Of Dataverse the logical name, or the name of the set of rows; else all that leads there. */
  name: string;
}

/** What starts a flow by a change of rows. */
interface RowTrigger extends Table {
  trigger: Operation;
  onCreate: boolean;
  onUpdate: boolean;
  /** The columns whose change counts, in lower case; null: any column's. */
  columns: readonly string[] | null;
  /** Something decides whether a change starts the flow. */
  isFiltered: boolean;
}

/** An action that writes a row. */
interface RowWrite extends Table {
  action: Operation;
  kind: 'create' | 'update';
  /** Those that it writes, in lower case; null: it is not known which. */
  columns: readonly string[] | null;
}

const DATAVERSE = 'shared_commondataserviceforapps';

/** Whether a trigger can name the columns whose change counts; others only have conditions. */
export function namesColumns({ connector }: Pick<RowTrigger, 'connector'>): boolean {
  return connector === DATAVERSE;
}

/** Read from the trigger's parameters; null for a trigger that no change of a row starts. */
export function rowTrigger(trigger: Operation): RowTrigger | null {
  const connector = trigger.host?.connector ?? null;
  if (trigger.kind !== 'trigger' || connector === null) return null;
  const operation = operationOf(trigger);
  const conditions = own(trigger.value, 'conditions');
  const isConditional = Array.isArray(conditions) && conditions.length > 0;
  const table =
    connector === DATAVERSE
      ? dataverseTrigger(trigger, operation)
      : tableTrigger(trigger, operation);
  if (table === null) return null;
  return { ...table, trigger, connector, isFiltered: isConditional || table.isFiltered };
}

type Known = Omit<RowTrigger, 'trigger' | 'connector'>;

/**
 * 1 added, 2 deleted, 3 modified, 4 added or modified, 5 added or deleted, 6 modified or deleted,
 * 7 all. Source: https://learn.microsoft.com/power-automate/dataverse/create-update-delete-trigger
 */
function dataverseTrigger({ value }: Operation, operation: string): Known | null {
  const request = (name: string) =>
    dig(value, 'inputs', 'parameters', `subscriptionRequest/${name}`);
  const message = numberOf(request('message'));
  const name = request('entityname');
  if (operation !== 'subscribewebhooktrigger' || typeof name !== 'string') return null;
  const columns = request('filteringattributes');
  return {
    name: name.toLowerCase(),
    onCreate: message !== null && [1, 4, 5, 7].includes(message),
    onUpdate: message !== null && [3, 4, 6, 7].includes(message),
    columns: isGiven(columns) ? listOf(columns) : null,
    isFiltered: isGiven(request('filterexpression')),
  };
}

/** SharePoint, SQL and others that name a table: "created", "created or modified", "modified". */
function tableTrigger({ value }: Operation, operation: string): Known | null {
  const [, what] = /^geton(new|updated|changed)(?:file)?items(?:_?v\d+)?$/.exec(operation) ?? [];
  const parameters = dig(value, 'inputs', 'parameters');
  const name = tableOf(parameters);
  if (what === undefined || name === null) return null;
  return {
    name,
    onCreate: what !== 'changed',
    onUpdate: what !== 'new',
    columns: null,
    isFiltered: isGiven(own(parameters, '$filter')),
  };
}

/** Read from an action's parameters; null for one that writes no row, or one of another environment. */
function rowWrite(action: Operation): RowWrite | null {
  const connector = action.host?.connector ?? null;
  if (action.kind !== 'action' || connector === null) return null;
  const operation = operationOf(action);
  const parameters = dig(action.value, 'inputs', 'parameters');
  const isDataverse = connector === DATAVERSE;
  const kind = (isDataverse ? DATAVERSE_WRITES : TABLE_WRITES)(operation);
  const set = digString(parameters, 'entityName')?.toLowerCase() ?? null;
  const name = isDataverse ? set : tableOf(parameters);
  if (kind === null || name === null) return null;
  return { action, connector, name, kind, columns: columnsOf(parameters) };
}

type Writes = (operation: string) => RowWrite['kind'] | null;

const DATAVERSE_WRITES: Writes = (operation) => {
  if (operation === 'createrecord') return 'create';
  return operation === 'updaterecord' || operation === 'updateonlyrecord' ? 'update' : null;
};

const TABLE_WRITES: Writes = (operation) => {
  if (/^postitem(?:_?v\d+)?$/.test(operation)) return 'create';
  return /^patch(?:file)?item(?:_?v\d+)?$/.test(operation) ? 'update' : null;
};

/** Whether a write starts the flow; conditions are not considered. */
function starts(write: RowWrite, trigger: RowTrigger): boolean {
  if (write.connector !== trigger.connector || !isSameTable(write, trigger)) return false;
  if (write.kind === 'create') return trigger.onCreate;
  if (!trigger.onUpdate) return false;
  const { columns } = trigger;
  return columns === null || (write.columns?.some((column) => columns.includes(column)) ?? false);
}

/** A set of rows has its table's name in the plural: `account` and `accounts`. */
function isSameTable(write: RowWrite, { connector, name }: RowTrigger): boolean {
  if (connector !== DATAVERSE) return write.name === name;
  return [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')].includes(write.name);
}

function operationOf({ value }: Operation): string {
  return digString(value, 'inputs', 'host', 'operationId')?.toLowerCase() ?? '';
}

const PLACE = ['server', 'database', 'dataset', 'table'];

function tableOf(parameters: Json | undefined): string | null {
  if (typeof own(parameters, 'table') !== 'string') return null;
  return JSON.stringify(PLACE.map((name) => own(parameters, name) ?? null)).toLowerCase();
}

/** The names in `item/name` and `item/parent@odata.bind`; null where the item is one value. */
function columnsOf(parameters: Json | undefined): string[] | null {
  if (!isObject(parameters) || Object.hasOwn(parameters, 'item')) return null;
  return Object.keys(parameters).flatMap(
    (key) => /^item\/([^@/]+)/.exec(key)?.[1]?.toLowerCase() ?? [],
  );
}

function isGiven(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function listOf(columns: string): string[] {
  return columns.split(',').map((column) => column.trim().toLowerCase());
}

/**
 * The writes of a flow that start it again, where nothing ends the circle: no condition or filter
 * of the trigger, no branch around the write, no branch that ends the run.
 */
export function loopingWrites(
  operations: readonly Operation[],
): { write: RowWrite; trigger: RowTrigger }[] {
  const [trigger] = triggersOf(operations).flatMap((each) => rowTrigger(each) ?? []);
  if (trigger === undefined || trigger.isFiltered) return [];
  const ends = operations.some((each) => is(each, 'terminate') && isInBranch(each));
  if (ends) return [];
  return operations
    .filter((operation) => !isInBranch(operation))
    .flatMap((operation) => rowWrite(operation) ?? [])
    .filter((write) => starts(write, trigger))
    .map((write) => ({ write, trigger }));
}

/** Inside an action that runs one of its branches. */
function isInBranch({ parent }: Operation): boolean {
  for (let holder = parent; holder !== null; holder = holder.parent) {
    if (is(holder, 'if') || is(holder, 'switch')) return true;
  }
  return false;
}

function is({ lowerType }: Operation, name: string): boolean {
  return lowerType === name;
}
