import { type Flow, type ReadResult, readFlow } from '../../flow/flow.ts';
import type { BadFileReason, SkipReason } from '../../flow/formats.ts';
import { isMeantAsFlow } from '../../flow/meant-as-flow.ts';
import { decode } from '../../json/text.ts';
import type { ConnectionMap } from '../../map/map.ts';
import { type UsesFile, workspaceReader } from '../../workspace/read-file.ts';
import { matchesAny, type Sought } from './sought.ts';

/** What decides whether a file that is not a flow is skipped or an error. */
interface Naming {
  sought: Sought;
  map: ConnectionMap | null;
  /** The files and folders that were given as arguments; null: none. */
  paths: readonly string[] | null;
}

/** Reads one file of the workspace as a flow. */
export type ReadsFlow = (file: string) => ReadResult;

/**
 * Reads files as flows. A file that nobody named and that is no flow is skipped: the usual places
 * contain other files too. One that does not parse, but is plainly a flow, is not. `complete` adds
 * what other files say about a flow.
 */
export function flowReader(
  root: string,
  naming: Naming,
  complete: (flow: Flow) => Flow,
): ReadsFlow {
  const isNamed = namedBy(naming);
  const useFile = workspaceReader(root);
  return (file) => {
    const { result, mentionsFlow, isMeant } = readOne(useFile, file);
    if (result.kind === 'flow') return { kind: 'flow', flow: complete(result.flow) };
    return isMeant || isNamed(file, mentionsFlow) ? result : passedOver(result);
  };
}

type IsNamed = (file: string, mentionsFlow: boolean) => boolean;

/**
 * Named is what the map, a glob that somebody wrote, or an argument names. An argument that no glob
 * finds may be any file that was changed: it counts only as JSON whose text mentions a flow.
 */
function namedBy({ sought, map, paths }: Naming): IsNamed {
  const isWritten = matchesAny(sought.written);
  const isSought = matchesAny(sought.lists);
  const inMap = new Set(
    [...(map?.environments.values() ?? [])].flatMap(({ flows }) => [...flows.keys()]),
  );
  const given = new Set(paths);
  return (file, mentionsFlow) =>
    isWritten(file) || inMap.has(file) || (given.has(file) && (mentionsFlow || isSought(file)));
}

function passedOver(result: Exclude<ReadResult, { kind: 'flow' }>): ReadResult {
  const { file } = result;
  if (result.kind === 'skipped') return { ...result, reason: asByDefault(result.reason) };
  const cause = result.problems[0]?.reason ?? null;
  return {
    kind: 'skipped',
    file,
    reason: { code: 'file-not-json', cause, byDefault: true },
    invalid: result,
  };
}

function asByDefault(reason: SkipReason): SkipReason {
  switch (reason.code) {
    case 'logic-apps':
    case 'not-a-flow':
    case 'file-not-json':
      return { ...reason, byDefault: true };
    default:
      return reason;
  }
}

interface ReadFile {
  result: ReadResult;
  /** Whether the text of a file that does not parse mentions a flow. */
  mentionsFlow: boolean;
  /** Whether it is plainly a flow, but for what does not parse. */
  isMeant: boolean;
}

function readOne(useFile: UsesFile, file: string): ReadFile {
  return useFile(file, (content) => {
    if (!content?.ok) {
      const reason = content?.reason ?? ({ code: 'file-vanished' } as const);
      return { result: unreadableFile(file, reason), mentionsFlow: false, isMeant: false };
    }
    const result = readFlow(file, content.bytes);
    const isBroken = result.kind === 'invalid' && /\.json$/i.test(file);
    const isMentioned = isBroken && mentionsFlow(content.bytes);
    const isMeant = isMentioned && isMeantAsFlow(content.bytes);
    return { result, mentionsFlow: isMentioned, isMeant };
  });
}

function mentionsFlow(bytes: Uint8Array): boolean {
  return /"(?:definition|triggers)"/.test(decode(bytes).text);
}

/** A file whose content could not be read. */
export function unreadableFile<R extends BadFileReason>(file: string, reason: R) {
  const place = { file, at: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { kind: 'invalid' as const, file, problems: [{ ...place, reason }] };
}
