import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { toPointer } from '../json/pointer.ts';
import type { FlowContent } from '../live/host.ts';
import {
  type CanonicalReference,
  canonicalDefinition,
  canonicalReferences,
  describe,
  sameReference,
} from './canonical.ts';
import type { OperationChange, OutlineBlock } from './diff/change.ts';
import { type FieldChange, fieldChanges } from './diff/fields.ts';
import { match } from './diff/match.ts';
import { Outline } from './diff/outline.ts';
import { masked, type Sensitivity, sensitivityOfParameter } from './diff/secret.ts';
import { versionOf } from './diff/version.ts';
import type { Ignored } from './ignored.ts';

export type { OperationChange, OutlineBlock, OutlineNode } from './diff/change.ts';
export type { FieldChange } from './diff/fields.ts';

/** A parameter, a reference or another part, by its name. */
export interface PartChange {
  kind: 'added' | 'removed' | 'changed';
  name: string;
  /** All values of a new or removed one, otherwise those that differ. */
  fields: FieldChange[];
}

interface DefinitionDiff {
  /** In the order in which they run, outer before inner. */
  operations: OperationChange[];
  parameters: PartChange[];
  /** `description`, `outputs` and other parts of a definition. */
  parts: PartChange[];
  /** Both versions as one tree, for drawing. */
  outline: OutlineBlock[];
}

/** The differences in meaning between two versions of a flow. No value in it is a secret. */
export interface FlowDiff extends DefinitionDiff {
  displayName: FieldChange | null;
  state: FieldChange | null;
  references: PartChange[];
}

/** The difference of two versions without what is `ignored`; `before` null: everything is new. */
export function diffOf(
  before: FlowContent | null,
  after: FlowContent,
  ignored: Ignored = [],
): FlowDiff {
  const [one, other] = withoutDemandedDescription(before, after);
  return {
    displayName: word(before, before?.displayName, after.displayName),
    state: word(before, before?.state, after.state),
    references: referenceDiff(before?.connectionReferences ?? {}, after.connectionReferences),
    ...definitionDiff(one, other, ignored),
  };
}

/** The longest description that a server takes. */
const LONGEST_DESCRIPTION = 256;

/**
 * A server may demand a description of every flow, and a flow without one is sent with its name
 * there (description of the tool `update_live_flow`). So a name as the only description of the two is no
 * difference.
 */
function withoutDemandedDescription(
  before: FlowContent | null,
  after: FlowContent,
): [JsonObject, JsonObject] {
  const [one, other] = [before?.definition ?? {}, after.definition];
  if (before === null) return [one, other];
  const names = [before.displayName, after.displayName].map((name) =>
    name?.slice(0, LONGEST_DESCRIPTION).trim(),
  );
  const [was, is] = [one, other].map(({ description }) => describe(description).description);
  const isName = (text: Json | undefined) => typeof text === 'string' && names.includes(text);
  if (is === undefined && isName(was)) return [{ ...one, description: '' }, other];
  if (was === undefined && isName(is)) return [one, { ...other, description: '' }];
  return [one, other];
}

function word(
  before: FlowContent | null,
  was: string | null | undefined,
  is: string | null,
): FieldChange | null {
  if (is === null || was === is) return null;
  const shown = (text: string) => masked(text, 'plain');
  const old = before === null || was == null ? undefined : shown(was);
  return { at: '', before: old, after: shown(is) };
}

/** What differs between two definitions, in their canonical form and without the ignored parts. */
export function definitionDiff(
  before: JsonObject,
  after: JsonObject,
  ignored: Ignored = [],
): DefinitionDiff {
  const one = canonicalDefinition(before, ignored);
  const other = canonicalDefinition(after, ignored);
  const [was, is] = [versionOf(one), versionOf(other)];
  const outline = new Outline(match(was, is)).blocks(was.blocks, is.blocks);
  return {
    operations: operationsIn(outline),
    parameters: partChanges(own(one, 'parameters'), own(other, 'parameters'), true),
    parts: partChanges(otherParts(one), otherParts(other), false),
    outline,
  };
}

/** The changed operations of an outline, outer before inner. */
export function operationsIn(outline: readonly OutlineBlock[]): OperationChange[] {
  return outline.flatMap(({ nodes }) =>
    nodes.flatMap(({ change, blocks }) => [
      ...(change === null ? [] : [change]),
      ...operationsIn(blocks),
    ]),
  );
}

function otherParts({ triggers, actions, parameters, ...rest }: JsonObject): JsonObject {
  return isObject(parameters) || parameters === undefined ? rest : { ...rest, parameters };
}

function partChanges(
  before: Json | undefined,
  after: Json | undefined,
  areParameters: boolean,
): PartChange[] {
  const [one, other] = [before, after].map((each) => (isObject(each) ? each : {})) as [
    JsonObject,
    JsonObject,
  ];
  return namesOf(one, other).flatMap((name): PartChange[] => {
    const [was, is] = [own(one, name), own(other, name)];
    if (was !== undefined && is !== undefined && JSON.stringify(was) === JSON.stringify(is)) {
      return [];
    }
    const sensitivity: Sensitivity = areParameters
      ? sensitivityOfParameter(name, was ?? null, is ?? null)
      : 'plain';
    return [{ kind: kindOf(was, is), name, fields: fieldChanges(was, is, sensitivity) }];
  });
}

/** References differ only by connection, connector and source. */
export function referenceDiff(before: object, after: object): PartChange[] {
  const [one, other] = [canonicalReferences(before), canonicalReferences(after)];
  const names = namesOf(Object.fromEntries(one), Object.fromEntries(other));
  return names.flatMap((name): PartChange[] => {
    const [was, is] = [one.get(name), other.get(name)];
    if (was !== undefined && is !== undefined && sameReference(was, is)) return [];
    const [old, fresh] = [asWritten(before, name), asWritten(after, name)];
    const fields = fieldChanges(old, fresh).filter(
      ({ at }) => was === undefined || is === undefined || !isSame(at, was, is),
    );
    return [{ kind: kindOf(was, is), name, fields }];
  });
}

/** A source that only one version has does not count as a difference. */
function isSame(at: string, was: CanonicalReference, is: CanonicalReference): boolean {
  const name = at.slice(1) as keyof CanonicalReference;
  return was[name] === is[name] || was[name] == null || is[name] == null;
}

/** The fields that are compared, as they were written. */
function asWritten(references: object, name: string): Json | undefined {
  const reference = own(references as JsonObject, name);
  if (reference === undefined) return undefined;
  const fields = ['connectionName', 'logicalName', 'id', 'source'].flatMap((key) => {
    const value = own(reference, key);
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(fields);
}

function kindOf(was: unknown, is: unknown): PartChange['kind'] {
  return was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
}

function namesOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
}

/** Where two versions differ, as pointers into the flow; empty where they are equal. */
export function pathsOf(diff: FlowDiff): string[] {
  return [
    ...(diff.displayName === null ? [] : ['/displayName']),
    ...referencePaths(diff.references),
    ...definitionPaths(diff),
    ...(diff.state === null ? [] : ['/state']),
  ];
}

/** Pointers to the references that differ, by key. */
export function referencePaths(references: readonly PartChange[]): string[] {
  return references.map(({ name }) => toPointer(['connectionReferences', name]));
}

/** A renamed or moved operation differs at its old place and at its new one. */
export function definitionPaths({ operations, parameters, parts }: DefinitionDiff): string[] {
  const all = [
    ...operations.flatMap(({ at, from }) => (from === null ? [at] : [from.at, at])),
    ...parameters.map(({ name }) => toPointer(['definition', 'parameters', name])),
    ...parts.map(({ name }) => toPointer(['definition', name])),
  ];
  return [...new Set(all)].toSorted();
}
