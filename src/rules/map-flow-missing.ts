import type { SkipReason } from '../flow/formats.ts';
import type { FileInEnvironment } from '../live/target.ts';
import { Spellings } from '../wording/spelling.ts';
import type { MapContext, MapRule } from './rule.ts';

export const mapFlowMissing: MapRule = {
  id: 'map-flow-missing',
  subject: 'map',
  severity: 'error',
  summary: 'The map names a file that is missing, or that contains no flow.',
  *check(context) {
    const known = knownFiles(context);
    // A file that is not JSON is reported by json-invalid, at the exact place.
    const fine = new Set([...known.files, ...context.badFiles.map(({ file }) => file)]);
    for (const { name, flows } of context.map.environments.values()) {
      for (const { file, path } of flows.values()) {
        if (fine.has(file)) continue;
        const deleted = deletedHere(file, name, context);
        if (deleted !== null) {
          yield { at: path, environment: name, message: deleted, severity: 'warning' };
          continue;
        }
        yield { at: path, environment: name, message: messageFor(file, known) };
      }
    }
  },
};

/** What follows where this change deletes the file; null where it does not. */
function deletedHere(
  file: string,
  environment: string,
  { deleted = [], leaving = [] }: MapContext,
): string | null {
  const isThis = (one: FileInEnvironment) => one.file === file && one.environment === environment;
  if (!deleted.some(isThis)) return null;
  const live = leaving.find(isThis);
  const state = live?.state ? `, ${live.state}` : '';
  const stays = live === undefined ? 'its flow is not live' : `its flow stays live${state}`;
  return `this change deletes \`${file}\`, and ${stays}; remove this line in the same change, because it is an error in every later one`;
}

interface KnownFiles {
  files: readonly string[];
  spellings: Spellings;
  byBase: ReadonlyMap<string, readonly string[]>;
  skipped: ReadonlyMap<string, SkipReason>;
}

function knownFiles({ flows, skipped }: MapContext): KnownFiles {
  const files = flows.map(({ file }) => file);
  return {
    files,
    spellings: new Spellings(files),
    byBase: Map.groupBy(files, baseOf),
    skipped: new Map(skipped.map(({ file, reason }) => [file, reason])),
  };
}

const NO_FLOW: Partial<Record<SkipReason['code'], string>> = {
  'logic-apps': 'a Logic Apps workflow',
  'file-not-json': 'not JSON',
  'folder-unread': 'a folder',
  'zip-archive': 'a zip archive',
};

function messageFor(file: string, known: KnownFiles): string {
  const skipped = known.skipped.get(file);
  if (skipped !== undefined) {
    return `\`${file}\` is ${NO_FLOW[skipped.code] ?? 'not a flow'}, and cannot be deployed; remove it from \`flows\``;
  }
  const near = meant(file, known);
  const hint =
    near === null
      ? 'the file does not exist, or neither `files` nor the input `flows` matches it'
      : `did you mean \`${near}\`?`;
  return `no flow was read from \`${file}\`; ${hint}`;
}

/** The file with nearly that path, or the only one with that name in another folder. */
function meant(file: string, { spellings, byBase }: KnownFiles): string | null {
  const moved = byBase.get(baseOf(file)) ?? [];
  return spellings.nearest(file) ?? (moved.length === 1 ? (moved[0] ?? null) : null);
}

function baseOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
