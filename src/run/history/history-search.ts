import type { Flow } from '../../flow/flow.ts';
import type { Environment } from '../../map/map.ts';
import { isFrom, type Suspect, withFlowsOf } from '../../plan/hand-edits.ts';
import { count } from '../../wording/count.ts';
import {
  type FileAtCommit,
  type History,
  HistoryError,
  type HistoryReason,
  isFilePath,
} from '../../workspace/history.ts';
import { changedFrom } from '../base/baseline.ts';
import { flowOf } from '../base/flows-before.ts';
import type { Prepared } from '../prepared.ts';
import { pastMaps, versionsOfEnvironment } from './past-maps.ts';

/** A live flow that no version is known to equal yet. */
export interface Case {
  suspect: Suspect;
  /** Its file now and before. */
  files: Set<string>;
  /** Its environment in the known versions of the map. */
  environments: Environment[];
  /** The newest versions, to show the manual change. */
  nearest: Map<number, Flow>;
}

/** In how many versions of a flow a manual change is looked for. */
const NEAREST = 5;
/** How many versions of a file are read at first: most flows are as one of these. */
const FIRST = 5;

/**
 * Looks for live flows in what Git had: what would be written, what was before the change, and then
 * the history of the map and of each file, newest first.
 */
export class HistorySearch {
  readonly open: Set<Case>;
  private readonly start: Prepared;

  constructor(suspects: readonly Suspect[], start: Prepared) {
    this.start = start;
    this.open = new Set(suspects.map((suspect) => this.caseOf(suspect)));
    for (const one of this.open) this.compare(one, one.suspect.target.flow, 0);
  }

  /**
   * Leaves in `open` the flows that Git is not known to have had. Returns why it may have had them
   * all the same; null where it never had them.
   */
  async run(history: History): Promise<HistoryReason | null> {
    if (this.open.size === 0) return null;
    const flows = count(this.open.size, 'live flow');
    this.start.surroundings.progress(`Comparing ${flows} with older versions in Git`);
    try {
      await this.compareBefore(history);
      if (this.open.size > 0) await this.addMaps(history);
      if (this.open.size > 0) await this.compareVersions(history);
      return this.open.size > 0 ? await history.gap() : null;
    } catch (error) {
      if (error instanceof HistoryError) return error.reason;
      throw error;
    }
  }

  private caseOf(suspect: Suspect): Case {
    const { flow, resolution } = suspect.target;
    const { baseline } = this.start.scope;
    const before = baseline && changedFrom(flow.file, baseline);
    const files = new Set([flow.file, ...(before === null ? [] : [before])]);
    const one: Case = { suspect, files, environments: [], nearest: new Map() };
    addEnvironments(one, [resolution.environment]);
    if (baseline?.map) addEnvironments(one, baseline.map.environments.values());
    return one;
  }

  /** What Git had just before the change; a history that is simplified may leave it out. */
  private async compareBefore(history: History): Promise<void> {
    const { baseline } = this.start.scope;
    if (baseline === null) return;
    const users = new Map<string, Case[]>();
    for (const one of this.open) {
      const { file } = one.suspect.target.flow;
      const [path, known] = [changedFrom(file, baseline), await baseline.flows.get(file)];
      if (known) this.compare(one, known, 1);
      else if (path !== null && known === undefined) {
        users.set(path, [...(users.get(path) ?? []), one]);
      }
    }
    const files = [...users.keys()].map((path) => ({ path, commit: baseline.ref, blob: null }));
    for await (const [{ path }, bytes] of history.read(files)) {
      const before = flowOf(path, bytes);
      for (const one of users.get(path) ?? []) {
        baseline.flows.set(one.suspect.target.flow.file, Promise.resolve(before));
        if (before !== null) this.compare(one, before, 1);
      }
    }
  }

  private async addMaps(history: History): Promise<void> {
    for await (const { environments } of pastMaps(history, this.start)) {
      const slim = this.slimmed(environments);
      for (const one of this.open) addEnvironments(one, slim);
    }
    for (const one of this.open) {
      for (const [order, version] of one.nearest) this.compare(one, version, order);
    }
  }

  /** A map may name thousands of flows. */
  private slimmed(environments: ReadonlyMap<string, Environment>): Environment[] {
    const files = new Set([...this.open].flatMap((one) => [...one.files]));
    const guids = new Set([...this.open].map(({ suspect }) => guidOf(suspect)));
    return [...environments.values()].map((each) => withFlowsOf(each, files, guids));
  }

  private async compareVersions(history: History): Promise<void> {
    const paths = new Set([...this.open].flatMap(({ files }) => [...files]));
    const listed = await history.versionsOf([...paths].filter(isFilePath));
    for (const isIn of [(n: number) => n < FIRST, (n: number) => n >= FIRST]) {
      const users = this.usersOf(listed, isIn);
      for await (const [file, bytes] of history.read([...users.keys()])) {
        const version = flowOf(file.path, bytes);
        for (const { one, number } of users.get(file) ?? []) {
          if (version !== null) this.compare(one, version, number + 2);
        }
      }
    }
  }

  /** The flows to compare with each version, whose number in its file's list is that of a round. */
  private usersOf(
    listed: ReadonlyMap<string, readonly FileAtCommit[]>,
    isInRound: (number: number) => boolean,
  ): Map<FileAtCommit, { one: Case; number: number }[]> {
    const users = [...this.open].flatMap((one) =>
      [...one.files].flatMap((path) =>
        [...(listed.get(path)?.entries() ?? [])].map(([number, file]) => ({ one, number, file })),
      ),
    );
    return Map.groupBy(
      users.filter(({ one, number, file }) => isInRound(number) && !this.isCompared(one, file)),
      ({ file }) => file,
    );
  }

  /** Whether a version is the one before the change, which was read first. */
  private isCompared({ suspect }: Case, { path, commit }: FileAtCommit): boolean {
    const { baseline } = this.start.scope;
    return commit === baseline?.ref && path === changedFrom(suspect.target.flow.file, baseline);
  }

  private compare(one: Case, version: Flow, order: number): void {
    if (!this.open.has(one)) return;
    if (isFrom(version, one.suspect, one.environments)) this.open.delete(one);
    else if (order < NEAREST) one.nearest.set(order, version);
  }
}

function addEnvironments(one: Case, environments: Iterable<Environment>): void {
  const { suspect, files } = one;
  const { environment } = suspect.target.resolution;
  const guids = new Set([guidOf(suspect)]);
  for (const found of versionsOfEnvironment(environments, environment)) {
    const own = withFlowsOf(found, files, guids);
    one.environments.push(own);
    for (const file of own.flows.keys()) files.add(file);
  }
}

function guidOf({ live }: Suspect): string {
  return live.flowName.toLowerCase();
}
