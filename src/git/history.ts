import {
  type FileAtCommit,
  type History,
  HistoryError,
  MOST_COMMITS,
} from '../workspace/history.ts';
import { type GitLimits, gitIn } from './command.ts';
import { explained } from './explained.ts';
import { type Bytes, readObjects } from './objects.ts';
import { commitAt, openRepository, type Repository } from './repository.ts';
import { commitsThatChanged, fileChanges } from './walk.ts';

interface Opened extends Repository {
  tip: string;
}

/**
 * The history of a repository on disk, up to the commit that `ref` names, for paths relative to
 * `folder`. The repository is opened at once, and nothing of it is read before it is asked for.
 */
export function gitHistory(folder: string, ref: string, limits?: GitLimits): History {
  const opening = opened(folder, ref, limits);
  // Whoever asks for something gets the error.
  opening.catch(() => {});
  let isPartial = false;
  let ahead = Promise.resolve(NOTHING);
  return {
    readAhead(paths) {
      const git = gitIn(folder, limits ?? AHEAD);
      ahead = opening.then((known) => readAhead({ ...known, git }, paths)).catch(() => NOTHING);
    },
    async versionsOf(paths) {
      const { versions } = await ahead;
      const [known, others] = parted(paths, (path) => versions.get(path));
      const found = await explained(async () => versionsOf(await opening, others));
      return new Map([...known, ...found]);
    },
    async *read(files) {
      const { contents } = await ahead;
      const [known, others] = parted(files, ({ blob }) => contents.get(blob));
      const found = await explained(async () => readObjects(await opening, others));
      for (const [file, bytes] of [...known, ...found]) {
        // A walk has named the blob, so that it was not cloned.
        if (bytes === 'missing') isPartial ||= file.blob !== null;
        yield [file, bytes === 'missing' ? null : bytes] as const;
      }
    },
    async gap() {
      const { isShallow } = await explained(() => opening);
      if (isShallow) return { code: 'clone-shallow' };
      return isPartial ? { code: 'clone-partial' } : null;
    },
  };
}

async function opened(folder: string, ref: string, limits?: GitLimits): Promise<Opened> {
  const [repository, tip] = await Promise.all([
    openRepository(folder, limits),
    commitAt(gitIn(folder, limits), ref),
  ]);
  if (repository === null) throw new HistoryError({ code: 'no-repository' });
  if (tip === null) throw new HistoryError({ code: 'no-commit', ref });
  return { ...repository, tip };
}

/** What was read before anybody asked for it. */
interface Ahead {
  versions: ReadonlyMap<string, FileAtCommit[]>;
  /** By the name of the blob. */
  contents: ReadonlyMap<string | null, Bytes>;
}

const NOTHING: Ahead = { versions: new Map(), contents: new Map() };
/** Perhaps nobody asks for it, and the action ends only when git does. */
const AHEAD: GitLimits = { timeoutMs: 5_000, mostBytes: 16 * 1024 * 1024 };
/** Versions of a file. */
const MOST_AHEAD = 5;

/** All versions of the paths, and the newest ones' bytes. */
async function readAhead(opened: Opened, paths: readonly string[]): Promise<Ahead> {
  const versions = await versionsOf(opened, paths);
  const newest = [...versions.values()].flatMap((all) => all.slice(0, MOST_AHEAD));
  const read = await readObjects(opened, newest);
  return { versions, contents: new Map(read.map(([{ blob }, bytes]) => [blob, bytes])) };
}

/** Those of which something is known, with it, and the others. */
function parted<Item, Known>(
  items: readonly Item[],
  knownOf: (item: Item) => Known | undefined,
): [[Item, Known][], Item[]] {
  const known = items.flatMap((item): [Item, Known][] => {
    const found = knownOf(item);
    return found === undefined ? [] : [[item, found]];
  });
  return [known, items.filter((item) => knownOf(item) === undefined)];
}

async function versionsOf(
  { git, prefix, tip }: Opened,
  paths: readonly string[],
): Promise<Map<string, FileAtCommit[]>> {
  const files = new Map(
    paths.map((path) => [path, { changes: 0, blobs: new Map<string, string>() }]),
  );
  for (const some of inCommandLines(paths)) {
    const commits = await commitsThatChanged(git, tip, some);
    for (const { commit, path, blob } of await fileChanges(git, commits, some)) {
      const file = path.startsWith(prefix) ? files.get(path.slice(prefix.length)) : undefined;
      if (file === undefined || file.changes === MOST_COMMITS) continue;
      file.changes += 1;
      if (blob !== null && !file.blobs.has(blob)) file.blobs.set(blob, commit);
    }
  }
  const versions = [...files].map(
    ([path, { blobs }]) =>
      [path, [...blobs].map(([blob, commit]): FileAtCommit => ({ path, commit, blob }))] as const,
  );
  return new Map(versions);
}

/** Windows takes 32,767 characters for a command line. */
const MOST_CHARACTERS = 16_000;

function inCommandLines(paths: readonly string[]): string[][] {
  const lines: string[][] = [];
  let left = 0;
  for (const path of paths) {
    left -= path.length;
    if (left < 0 || lines.length === 0) {
      lines.push([]);
      left = MOST_CHARACTERS - path.length;
    }
    lines.at(-1)?.push(path);
  }
  return lines;
}
