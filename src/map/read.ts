import { isObject, type Json } from '../json/json.ts';
import { parseRelaxed } from '../json/parse.ts';
import { Source } from '../json/source.ts';
import type { JsonProblem, JsonReason } from '../json/syntax.ts';
import { decode } from '../json/text.ts';
import { deployedPlaces } from './flow-places.ts';
import { type ConnectionMap, type DeployedPlaces, fromDocument, fromSettings } from './map.ts';
import { misspeltFields, repeatedNames, unknownRules } from './names.ts';
import { type MapProblem, schemaProblems } from './problems.ts';
import { mapSchema, settingsSchema } from './schema.ts';

export type MapResult = { ok: true; map: ConnectionMap } | { ok: false; problems: MapProblem[] };

interface ReadOptions {
  /** The names that `rules` and `suppressions` may use. */
  ruleIds: readonly string[];
  /** The environment of a `pac` settings file, as the input names it. */
  environment: string | null;
  /** The input `flows`; empty: nobody set it. Absent: a flow is deployed wherever it is. */
  flows?: readonly string[];
}

/**
 * Reads `connection-references.json` (comments and trailing commas allowed) or a settings file of
 * `pac solution create-settings`. Never throws: each problem comes with its own place.
 */
export function readMap(file: string, bytes: Uint8Array, options: ReadOptions): MapResult {
  const { text, encoding, undecodableAt } = decode(bytes);
  const source = new Source(file, text);
  if (undecodableAt !== null) {
    const reason: JsonReason = { code: 'text-undecodable', encoding };
    return refused(source, [{ reason, path: [], offset: undecodableAt, length: 1 }]);
  }
  const parsed = parseRelaxed(text);
  if (parsed.ok) return readValue(source, parsed.value, options);
  const { problems } = refused(source, parsed.problems);
  if (parsed.rest === undefined) return { ok: false, problems };
  const others = problemsOf(readValue(source, parsed.rest, options));
  return {
    ok: false,
    problems: [...problems, ...others.filter((each) => !isSplit(each, problems))],
  };
}

function refused(source: Source, problems: readonly JsonProblem[]) {
  return {
    ok: false as const,
    problems: problems.map(
      ({ reason, path, offset, length }): MapProblem => ({
        reason,
        ...source.span(path, offset, length),
      }),
    ),
  };
}

function readValue(source: Source, document: Json, options: ReadOptions): MapResult {
  return isSettings(document)
    ? readSettings(source, document, options)
    : readDocument(source, document, options);
}

function problemsOf(result: MapResult): MapProblem[] {
  return result.ok ? [] : result.problems;
}

/** Whether a field is missing in an object whose key is there twice: the other one may have it. */
function isSplit({ reason, at }: MapProblem, lost: readonly MapProblem[]): boolean {
  return 'isMissing' in reason && reason.isMissing && lost.some((each) => each.at === at);
}

function deployedBy({ flows }: ReadOptions): DeployedPlaces {
  return (files) => (flows === undefined ? () => true : deployedPlaces(flows, files));
}

function readDocument(source: Source, document: Json, options: ReadOptions): MapResult {
  const checked = mapSchema.safeParse(document);
  const problems = [
    ...schemaProblems(source, checked.error?.issues ?? []),
    ...misspeltFields(source, document),
    ...unknownRules(source, document, options.ruleIds),
  ];
  return checked.success && problems.length === 0
    ? { ok: true, map: fromDocument(source, checked.data, deployedBy(options)) }
    : { ok: false, problems };
}

function isSettings(document: Json): boolean {
  return isObject(document) && Array.isArray(document.ConnectionReferences);
}

function readSettings(source: Source, document: Json, options: ReadOptions): MapResult {
  const environment = options.environment || null;
  const checked = settingsSchema.safeParse(document);
  const problems = [
    ...schemaProblems(source, checked.error?.issues ?? []),
    ...repeatedNames(source, document),
    ...(environment === null ? [withoutEnvironment(source)] : []),
  ];
  return checked.success && environment !== null && problems.length === 0
    ? { ok: true, map: fromSettings(source, checked.data, environment, deployedBy(options)) }
    : { ok: false, problems };
}

function withoutEnvironment(source: Source): MapProblem {
  return { reason: { code: 'map-without-environment' }, ...source.place(['ConnectionReferences']) };
}
