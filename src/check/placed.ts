import type { Fix } from '../json/edit.ts';
import { type Path, toPointer } from '../json/pointer.ts';
import type { Place, Source } from '../json/source.ts';
import type { Problem, ProblemCause, RelatedProblem, Rule } from '../rules/rule.ts';
import { about, type Cause, type Finding, type RelatedPlace } from './finding.ts';
import { suggestionOf } from './suggestion.ts';

/** The files that hold the values of a problem. */
interface Sources {
  /** The file of the problem itself. */
  source: Source;
  map: Source | undefined;
  /** The file of the flow that it concerns; null for the map itself. */
  flow: string | null;
  /** The file that the edits of its fix change. */
  fixed?: Source;
}

/** A rule's problem as a finding with file and line. */
export function findingAt(rule: Rule, problem: Problem, sources: Sources): Finding {
  const { at, within, message, about: own, environment, fix, related = [], cause, ask } = problem;
  const { source, flow, fixed = source } = sources;
  return {
    ...about(rule),
    ...(problem.severity === undefined ? {} : { severity: problem.severity }),
    message,
    environments: environment === undefined ? [] : [environment],
    flow,
    ...placed(source, at, own, within),
    ...fixable(fix, fixed),
    related: related.map((each) => relatedAt(each, sources)),
    ...(ask === undefined || ask.length === 0 ? {} : { ask }),
    ...(cause === undefined ? {} : { cause: placedCause(cause, sources) }),
  };
}

function placedCause({ ids, inMap }: ProblemCause, { map }: Sources): Cause {
  if (inMap === undefined || map === undefined) return { ids, inMap: null };
  const { at, about: own, message, each } = inMap;
  return { ids, inMap: { ...placed(map, at, own), message, each } };
}

/** A value that is missing, or inside a text of the file, is told apart by its own path too. */
function placed(
  source: Source,
  at: Path,
  own: readonly string[] = [],
  within?: readonly [number, number],
): Place & Pick<Finding, 'about'> {
  const place = source.place(at, within);
  const path = toPointer(at);
  const all = place.at === path ? own : [path, ...own];
  return all.length === 0 ? place : { ...place, about: all };
}

function relatedAt(related: RelatedProblem, { source, map }: Sources): RelatedPlace {
  if ('file' in related) return related;
  const { at, within, message, inMap = false, flow } = related;
  const { file, line } = (flow?.source ?? (inMap ? map : null) ?? source).place(at, within);
  return { file, line, message };
}

/** Empty when the fix is not certain. */
function fixable(fix: Fix | undefined, source: Source): Pick<Finding, 'fix'> {
  const suggestion = fix === undefined ? null : suggestionOf(source, fix);
  return suggestion === null ? {} : { fix: suggestion };
}
