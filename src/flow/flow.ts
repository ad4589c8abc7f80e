import { digAlong, digString, type Json, type JsonObject } from '../json/json.ts';
import { parseJson } from '../json/parse.ts';
import type { Path } from '../json/pointer.ts';
import { type Place, Source } from '../json/source.ts';
import type { JsonProblem, JsonReason } from '../json/syntax.ts';
import { decode } from '../json/text.ts';
import {
  type BadFileReason,
  type FlowLayout,
  type FormatName,
  recognise,
  type SkipReason,
} from './formats.ts';
import { type FileIdentity, identityOf, ownGuids } from './identity.ts';
import { type Operation, operations, type UnreadBlock } from './operations.ts';
import { type DeclaredReference, declaredReferences } from './references.ts';

/**
 * A flow of any format. `namedByFile`: its display name was made from the file's name, so it can be
 * used to find a flow, not to rename one.
 */
export interface Flow extends FileIdentity {
  /** Relative to the workspace, with `/`. */
  file: string;
  format: FormatName;
  definition: JsonObject;
  definitionPath: Path;
  /** Null for the formats without references. */
  references: DeclaredReference[] | null;
  referencesPath: Path | null;
  referencesAreArray: boolean;
  operations: Operation[];
  /** Blocks of actions that cannot be read. */
  unread: UnreadBlock[];
  source: Source;
  /** What the files of its solution say; absent where the flow is in no solution. */
  solution?: SolutionFacts;
}

/** What the files of an unpacked solution, or of Dataverse's Git integration, say about a flow. */
interface SolutionFacts {
  /** The unique names of the solutions that it is part of. */
  names: readonly string[];
  /** The state that an import would give it; null where no file says so. */
  state: 'Started' | 'Stopped' | null;
  isAgentFlow: boolean;
}

export interface BadFile {
  kind: 'invalid';
  file: string;
  problems: (Place & { reason: BadFileReason })[];
}

export interface SkippedFile {
  kind: 'skipped';
  file: string;
  reason: SkipReason;
  /** What is wrong with it, should it have been a flow before. */
  invalid?: BadFile;
}

export type ReadResult = { kind: 'flow'; flow: Flow } | SkippedFile | BadFile;

/** Reads a file's bytes as a flow of any format, or returns why it is not one. Never throws. */
export function readFlow(file: string, bytes: Uint8Array): ReadResult {
  if (isZip(bytes)) return { kind: 'skipped', file, reason: { code: 'zip-archive' } };
  const { text, encoding, undecodableAt } = decode(bytes);
  const source = new Source(file, text);
  if (undecodableAt !== null) {
    const reason: JsonReason = { code: 'text-undecodable', encoding };
    return invalid(source, [{ reason, path: [], offset: undecodableAt, length: 1 }]);
  }
  return readSource(source);
}

/** A package or a solution as it is exported starts so, like every zip archive that has files. */
function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

function readSource(source: Source): ReadResult {
  const parsed = parseJson(source.text);
  if (!parsed.ok) return invalid(source, parsed.problems);
  const recognised = recognise(parsed.value);
  switch (recognised.kind) {
    case 'skipped':
      return { kind: 'skipped', file: source.file, reason: recognised.reason };
    case 'flow':
      return { kind: 'flow', flow: buildFlow(source, parsed.value, recognised.layout) };
    case 'embedded':
      return readRow(source, parsed.value, recognised.path);
  }
}

/**
 * The row's `name` is the flow's display name; its `clientdata` is a complete solution file. Rows
 * of other processes have a `clientdata` too: one that does not mention a definition is not an
 * invalid flow.
 */
function readRow(source: Source, row: Json, path: Path): ReadResult {
  const text = digString(row, ...path.map(String)) ?? '';
  const inner = readSource(new Source(source.file, text, { source, path }));
  const isNested = inner.kind === 'flow' && inner.flow.format === 'dataverse-row';
  if (isNested || (inner.kind === 'invalid' && !text.includes('"definition"'))) {
    return { kind: 'skipped', file: source.file, reason: { code: 'not-a-flow' } };
  }
  if (inner.kind !== 'flow') return inner;
  const name = digString(row, 'name');
  const named = name ? { displayName: name, namedByFile: false } : {};
  const guids = [...inner.flow.guids, ...ownGuids(row)];
  const workflowId = digString(row, 'workflowid')?.toLowerCase() ?? inner.flow.workflowId;
  const flow: Flow = { ...inner.flow, format: 'dataverse-row', guids, workflowId, ...named };
  return { kind: 'flow', flow };
}

function invalid(source: Source, problems: JsonProblem[]): BadFile {
  return {
    kind: 'invalid',
    file: source.file,
    problems: problems.map(({ reason, path, offset, length }) => ({
      reason,
      ...source.span(path, offset, length),
    })),
  };
}

function buildFlow(source: Source, root: Json, layout: FlowLayout): Flow {
  const definition = digAlong(root, layout.definition.map(String)) as JsonObject;
  const unread: UnreadBlock[] = [];
  const references =
    layout.references === null ? undefined : digAlong(root, layout.references.map(String));
  return {
    file: source.file,
    format: layout.format,
    ...identityOf(source.file, root, layout),
    definition,
    definitionPath: layout.definition,
    references:
      layout.references === null ? null : declaredReferences(references, layout.references),
    referencesPath: layout.references,
    referencesAreArray: Array.isArray(references),
    operations: operations(definition, layout.definition, unread),
    unread,
    source,
  };
}
