import { matchesFile } from '../map/files.ts';
import type { Policy } from '../map/policy.ts';
import type { SuppressionDocument } from '../map/schema.ts';
import type { SuppressionUse } from '../rules/rule.ts';
import { isPlainName } from '../wording/glob.ts';
import { atCause } from './causes.ts';
import type { Finding } from './finding.ts';

/** Findings about suppressions cannot be suppressed. */
const NEVER = 'suppression-stale';

/** Suppressions in the order of the map, indexed by what a finding is about. */
class Suppressions {
  readonly #byRule: ReadonlyMap<string, readonly Numbered[]>;
  /** By rule and file: the suppressions that cover the file, by the place that they name. */
  readonly #covering = new Map<string, ReadonlyMap<string | undefined, readonly Numbered[]>>();

  /** True where no finding can be accepted. */
  readonly areNone: boolean;

  constructor(suppressions: readonly SuppressionDocument[]) {
    this.areNone = suppressions.length === 0;
    const numbered = suppressions.map((suppression, index) => ({ suppression, index }));
    this.#byRule = Map.groupBy(numbered, ({ suppression }) => suppression.rule);
  }

  /**
   * The lists of suppressions that match a finding on any day: one list for each enclosing place.
   */
  *accepting({ rule, flow, file, at }: Finding): Generator<readonly Numbered[]> {
    if (rule === NEVER) return;
    const covering = this.#coveringFile(rule, flow ?? file);
    if (covering.size === 0) return;
    for (const place of [undefined, ...placesAround(at)]) {
      const list = covering.get(place);
      if (list !== undefined) yield list;
    }
  }

  #coveringFile(rule: string, file: string) {
    const key = `${rule} ${file}`;
    const known = this.#covering.get(key);
    if (known !== undefined) return known;
    const all = (this.#byRule.get(rule) ?? []).filter(({ suppression: { flow } }) =>
      flow === undefined ? true : matchesFile(file, flow),
    );
    const byPlace = Map.groupBy(all, ({ suppression }) => suppression.at);
    this.#covering.set(key, byPlace);
    return byPlace;
  }
}

interface Numbered {
  suppression: SuppressionDocument;
  index: number;
}

/** A place and all places that contain it. */
function* placesAround(at: string): Generator<string> {
  yield at;
  for (let end = at.lastIndexOf('/'); end !== -1; end = at.lastIndexOf('/', end - 1)) {
    yield at.slice(0, end);
    if (end === 0) return;
  }
}

/** The suppressions valid on the day `today` (YYYY-MM-DD). */
export function suppressionsOn(policy: Policy, today: string): Suppressions {
  const holding = policy.suppressions.filter(({ until }) => until === undefined || until >= today);
  return new Suppressions(holding);
}

/** The first suppression that accepts a finding, if there is one. */
function suppressionOf(
  finding: Finding,
  suppressions: Suppressions,
): SuppressionDocument | undefined {
  const firsts = [...suppressions.accepting(finding)].flatMap(([first]) => first ?? []);
  return firsts.toSorted((one, other) => one.index - other.index)[0]?.suppression;
}

/**
 * The suppression that accepts a problem: its own, that of the value of the map at fault, or that
 * of its `leader`, the problem from which it follows.
 */
export function acceptedBy(
  problem: Finding,
  leader: Finding | null,
  suppressions: Suppressions,
): SuppressionDocument | undefined {
  const ways = [problem, atCause(problem), leader];
  for (const way of ways) {
    const suppression = way === null ? undefined : suppressionOf(way, suppressions);
    if (suppression !== undefined) return suppression;
  }
  return undefined;
}

/** What a run checked, as far as it decides what a suppression could have matched. */
interface Looked {
  /** Every file that a finding may be about, the map's too. */
  files: readonly string[];
  mapFile: string;
  /** Files that cannot be read. */
  bad: ReadonlySet<string>;
  isLookedAt: (file: string) => boolean;
  /** Whether the rule ran completely. */
  isRun: (rule: string) => boolean;
}

/** Which suppressions are still needed. Null for one that covers more than the run checked. */
export function suppressionUses(
  suppressions: readonly SuppressionDocument[],
  findings: readonly Finding[],
  looked: Looked,
): SuppressionUse[] {
  const met = new Set<object>();
  const lookup = new Suppressions(suppressions);
  const all = findings.flatMap((finding) => [finding, atCause(finding) ?? []].flat());
  const lists = new Set(all.flatMap((finding) => [...lookup.accepting(finding)]));
  for (const list of lists) for (const { suppression } of list) met.add(suppression);
  const blind = blindSpots(looked);
  return suppressions.map((suppression, index) => {
    const isMet = met.has(suppression);
    const matches = isMet || (looked.isRun(suppression.rule) && !blind(suppression) ? false : null);
    return { suppression, index, matches };
  });
}

/** Whether a suppression covers a file whose findings are not known. */
function blindSpots({ files, bad, mapFile, isLookedAt }: Looked) {
  const isRead = (file: string) => !bad.has(file) && (file !== mapFile || bad.size === 0);
  const passedBy = files.filter((file) => !isLookedAt(file));
  const unknown = files.filter((file) => !isLookedAt(file) || !isRead(file));
  const names = { passedBy: new Set(passedBy), unknown: new Set(unknown) };
  return ({ rule, flow }: SuppressionDocument): boolean => {
    const which = rule === 'json-invalid' ? 'passedBy' : 'unknown';
    if (flow === undefined) return names[which].size > 0;
    if (names[which].has(flow)) return true;
    return !isPlainName(flow) && [...names[which]].some((file) => matchesFile(file, flow));
  };
}
