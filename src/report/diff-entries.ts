import { isObject, type Json } from '../json/json.ts';
import { fromPointer } from '../json/pointer.ts';
import { orderTexts, valueTexts } from '../plan/diff/values.ts';
import type { FieldChange, FlowDiff, OperationChange, PartChange } from '../plan/diff.ts';
import { andList } from '../wording/lists.ts';

/** One change of a flow in words. Names and values are not escaped. */
export interface DiffEntry {
  kind: 'added' | 'removed' | 'changed';
  title: string;
  note: string;
  fields: DiffField[];
  /** How many fields are not listed. */
  left: number;
}

/** Null where there was, or will be, nothing. */
export interface DiffField {
  name: string;
  before: string | null;
  after: string | null;
}

interface EntryLimits {
  /** How many fields of one entry are shown, and how many characters of a value. */
  fields: number;
  value: number;
}

/**
 * All changes of a flow except its bindings: first those of the flow itself, then action by action.
 */
export function diffEntries(diff: FlowDiff, limits: EntryLimits): DiffEntry[] {
  const { displayName, state, references, parts, parameters, operations } = diff;
  const whole = [
    ...(displayName === null ? [] : [partEntry('display name', [displayName], limits)]),
    ...(state === null ? [] : [partEntry('state', [state], limits)]),
    ...references.flatMap((reference) => referenceEntry(reference, limits)),
    ...parts.map((part) => partEntry(part.name, part.fields, limits, part.kind)),
    ...parameters.map(({ name, fields, kind }) =>
      partEntry(`parameter ${name}`, fields, limits, kind),
    ),
  ];
  const followers = operations.filter(isFollower);
  const switched = switchedTogether(operations);
  const folded = new Set([...followers, ...switched.flat()]);
  const others = operations.filter((operation) => !folded.has(operation));
  return [
    ...whole,
    ...others.map((operation) => operationEntry(operation, limits)),
    ...switched.map(switchedEntry),
    ...(followers.length === 0 ? [] : [followersEntry(followers)]),
  ];
}

/** The trigger and actions of a flow that is created, only by name. */
export function createdEntries({ operations }: FlowDiff): DiffEntry[] {
  return operations.map((operation) => operationEntry(operation, { fields: 0, value: 0 }));
}

/** True when it only names an action that was renamed. */
export function isFollower({ kind, follows }: OperationChange): boolean {
  return kind === 'changed' && follows;
}

function followersEntry(followers: readonly OperationChange[]): DiffEntry {
  return foldedEntry(
    followers,
    `only ${followers.length === 1 ? 'follows' : 'follow'} the new names`,
  );
}

function foldedEntry(operations: readonly OperationChange[], note: string): DiffEntry {
  const names = operations.map(({ name }) => name);
  return { kind: 'changed', title: andList(names, 6), note, fields: [], left: 0 };
}

/** Of operations that only go from one reference to another, those that do it together. */
function switchedTogether(operations: readonly OperationChange[]): OperationChange[][] {
  const groups = Map.groupBy(operations, (operation) => {
    const field = switchOf(operation);
    return field === null ? null : JSON.stringify([field.before, field.after]);
  });
  groups.delete(null);
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The one field of an operation that changes, where that is its reference. */
function switchOf({ kind, fields }: OperationChange): FieldChange | null {
  const [field, ...others] = fields;
  const isReference = field?.at === '/inputs/host/connectionName' && others.length === 0;
  return kind === 'changed' && isReference ? field : null;
}

function switchedEntry(operations: OperationChange[]): DiffEntry {
  const [first] = operations.flatMap(({ fields }) => fields);
  return foldedEntry(
    operations,
    `only the reference: ${String(first?.before)} → ${String(first?.after)}`,
  );
}

/** Without the connections, which are shown as bindings. */
function referenceEntry({ kind, name, fields }: PartChange, limits: EntryLimits): DiffEntry[] {
  const others = fields.filter(({ at }) => at !== '/connectionName');
  if (kind !== 'changed' || others.length === 0) return [];
  return [partEntry(`reference ${name}`, others, limits)];
}

function partEntry(
  title: string,
  fields: readonly FieldChange[],
  limits: EntryLimits,
  kind: PartChange['kind'] = 'changed',
): DiffEntry {
  return { kind, title, note: '', ...listed(fields, limits) };
}

function operationEntry(change: OperationChange, limits: EntryLimits): DiffEntry {
  const { kind, name, operation, from, fields, follows } = change;
  const title = [
    ...change.scope,
    from !== null && from.name !== name ? `${from.name} → ${name}` : name,
  ];
  const what = operation === 'trigger' ? 'trigger' : '';
  const entry = { title: title.join(' › '), fields: [], left: 0 };
  switch (kind) {
    case 'added':
      return {
        ...entry,
        kind,
        note: withNote(what, kindOf(change)),
        ...listed(own(fields), limits),
      };
    case 'removed':
      return { ...entry, kind, note: withNote(what, kindOf(change)) };
    case 'renamed':
      return {
        ...entry,
        kind: 'changed',
        note: withNote(what, 'renamed'),
        ...(follows ? {} : listed(fields, limits)),
      };
    case 'moved':
      return {
        ...entry,
        kind: 'changed',
        note: `moved from ${placeOf(from?.scope ?? [], from?.at ?? '')}`,
        ...listed(fields, limits),
      };
    case 'changed':
      return { ...entry, kind, note: what, ...listed(fields, limits) };
  }
}

function withNote(...notes: readonly string[]): string {
  return notes.filter((note) => note !== '').join(', ');
}

/** Its type, and what it calls through which reference. */
function kindOf({ type, fields }: OperationChange): string {
  const host = (name: string) => {
    const field = fields.find(({ at }) => at === `/inputs/host/${name}`);
    const value = field?.after ?? field?.before;
    return typeof value === 'string' ? value : null;
  };
  const called = host('operationId');
  const key = host('connectionName') ?? host('connectionReferenceName');
  return key === null ? (called ?? type) : `${called ?? type} through ${key}`;
}

/** The fields that its type and connection do not show already. */
function own(fields: readonly FieldChange[]): FieldChange[] {
  return fields.filter(
    ({ at }) => at !== '/type' && at !== '/runAfter' && !at.startsWith('/inputs/host/'),
  );
}

function placeOf(scope: readonly string[], at: string): string {
  const steps = fromPointer(at);
  const branch =
    steps.at(-4) === 'cases'
      ? `, case ${steps.at(-3)}`
      : steps.at(-3) === 'else' && scope.at(-1) !== 'else'
        ? ', else'
        : '';
  return scope.length === 0 ? 'the top' : `${scope.join(' › ')}${branch}`;
}

function listed(
  fields: readonly FieldChange[],
  limits: EntryLimits,
): Pick<DiffEntry, 'fields' | 'left'> {
  const shown = fields.slice(0, limits.fields);
  return {
    fields: shown.map((field) => shortField(field, limits)),
    left: limits.fields === 0 ? 0 : fields.length - shown.length,
  };
}

function shortField(field: FieldChange, { value }: EntryLimits): DiffField {
  const { at, before, after } = field;
  if (at === '/runAfter') {
    return { name: 'runs after', before: orderText(before), after: orderText(after) };
  }
  if (field.isOrder) {
    const [was, is] = orderTexts(before as string[], after as string[], value);
    return { name: orderName(at), before: was, after: is };
  }
  const [was, is] = valueTexts(before, after, value);
  return { name: fieldName(at), before: was, after: is };
}

/** What is in another order: the keys of an object whose order counts. */
function orderName(at: string): string {
  switch (at) {
    case '/inputs/select':
      return 'column order';
    case '/inputs/schema/properties':
      return 'order of the inputs';
    default:
      return at === '' ? 'order' : `order of ${fieldName(at)}`;
  }
}

/** `recurrence.frequency`; what a connector is given goes by its own name, as in the designer. */
function fieldName(at: string): string {
  const steps = fromPointer(at);
  const isGiven = steps.length > 2 && steps[0] === 'inputs' && steps[1] === 'parameters';
  return (isGiven ? steps.slice(2) : steps).join('.');
}

const ALWAYS = '["Succeeded"]';

/** `Get_items, Send (Failed, TimedOut)`. */
function orderText(runAfter: Json | undefined): string {
  if (!isObject(runAfter) || Object.keys(runAfter).length === 0) return 'the start';
  const names = Object.entries(runAfter).map(([name, statuses]) =>
    JSON.stringify(statuses) === ALWAYS || !Array.isArray(statuses)
      ? name
      : `${name} (${statuses.join(', ')})`,
  );
  return names.join(', ');
}
