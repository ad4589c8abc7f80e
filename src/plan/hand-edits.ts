import type { Flow } from '../flow/flow.ts';
import { operations } from '../flow/operations.ts';
import { dig, type Json, type JsonObject, own } from '../json/json.ts';
import { toPointer } from '../json/pointer.ts';
import type { LiveFlow } from '../live/host.ts';
import type { Target } from '../live/target.ts';
import type { Environment, FlowSettings } from '../map/map.ts';
import { resolveUsed, usedReferences } from '../map/resolve.ts';
import {
  type CanonicalReference,
  canonicalDefinition,
  canonicalReferences,
  sameReference,
} from './canonical.ts';
import { contentOf } from './content.ts';
import { desiredDefinition, desiredFlow } from './desired.ts';
import { definitionDifferences, referenceDifferences } from './difference.ts';
import type { Ignored } from './ignored.ts';
import { sortKeys } from './key-order.ts';

/** A live flow that a deployment would replace, which Git may have had or not. */
export interface Suspect {
  target: Target;
  live: LiveFlow;
  /** Parts of a definition that are not compared. */
  ignored: Ignored;
  /** Where live differs from what would be written, as pointers into the flow; never its state. */
  overwritten: readonly string[];
}

/** Null where a deployment would replace nothing but the state. */
export function suspectOf(target: Target, live: LiveFlow, ignored: Ignored): Suspect | null {
  const { flow, resolution } = target;
  const wanted = contentOf(desiredFlow(flow, resolution, live.connectionReferences));
  const isRenamed = wanted.displayName !== null && wanted.displayName !== live.displayName;
  const overwritten = [
    ...(isRenamed ? [NAME] : []),
    ...referenceDifferences(live.connectionReferences, wanted.connectionReferences),
    ...definitionDifferences(live.definition, wanted.definition, ignored),
  ];
  return overwritten.length === 0 ? null : { target, live, ignored, overwritten };
}

const NAME = '/displayName';

/** The same environment with the settings of some flows alone, by their files and their guids. */
export function withFlowsOf(
  environment: Environment,
  files: ReadonlySet<string>,
  guids: ReadonlySet<string>,
): Environment {
  const flows = [...environment.flows].filter(
    ([file, { flowName }]) =>
      files.has(file) || (flowName !== null && guids.has(flowName.trim().toLowerCase())),
  );
  return { ...environment, flows: new Map(flows) };
}

/**
 * Whether Git had the live flow as it is: a version of its file has its name and definition, and
 * the map had each of its bindings. `environments`: the flow's environment in the versions of the
 * map, newest first, with its own settings alone. The state does not matter, since a deployment may
 * be asked not to change it.
 */
export function isFrom(
  version: Flow,
  suspect: Suspect,
  environments: readonly Environment[],
): boolean {
  const { live, ignored } = suspect;
  const definition = definitionThen(version, live, settingsIn(environments));
  return (
    sameDefinition(live.definition, definition, ignored) &&
    isNamedAs(version, suspect, environments) &&
    foreignBindings(version, suspect, environments).length === 0
  );
}

/** Where the live flow differs from a version, in the same sense, as pointers into the flow. */
export function differencesFrom(
  version: Flow,
  suspect: Suspect,
  environments: readonly Environment[],
): string[] {
  const { live, ignored } = suspect;
  const definition = definitionThen(version, live, settingsIn(environments));
  return [
    ...(isNamedAs(version, suspect, environments) ? [] : [NAME]),
    ...foreignBindings(version, suspect, environments),
    ...definitionDifferences(live.definition, definition, ignored),
  ];
}

function settingsIn(environments: readonly Environment[]): FlowSettings[] {
  return environments.flatMap(({ flows }) => [...flows.values()]);
}

/**
 * The name counts where it would be overwritten. Where the map knew the flow, but neither it nor the
 * file gave a name, any name is as Git had it.
 */
function isNamedAs(
  { displayName, namedByFile }: Flow,
  { live, overwritten }: Suspect,
  environments: readonly Environment[],
): boolean {
  if (!overwritten.includes(NAME) || live.displayName === displayName) return true;
  return settingsIn(environments).some((then) => {
    return then.displayName === null ? namedByFile : then.displayName === live.displayName;
  });
}

/** The version's definition; a parameter that the map ever set has the live value, if it gave it. */
function definitionThen(
  { definition, description }: Flow,
  live: LiveFlow,
  settings: readonly FlowSettings[],
): JsonObject {
  const names = new Set(settings.flatMap((then) => Object.keys(then.parameters ?? {})));
  const values = [...names].flatMap((name): [string, Json][] => {
    const found = valueIn(live.definition, name);
    const isLive = (value: Json | undefined) => sameValue(value, found);
    if (isLive(valueIn(definition, name))) return [];
    const given = settings.flatMap((then) => own(then.parameters, name) ?? []);
    const [newest] = given;
    if (newest === undefined) return [];
    return [[name, found !== undefined && given.some(isLive) ? found : newest]];
  });
  return desiredDefinition({ definition, description }, Object.fromEntries(values), true);
}

function valueIn(definition: JsonObject, parameter: string): Json | undefined {
  return dig(definition, 'parameters', parameter, 'defaultValue');
}

function sameValue(one: Json | undefined, other: Json | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other));
}

function sameDefinition(one: JsonObject, other: JsonObject, ignored: Ignored): boolean {
  const [form, otherForm] = [one, other].map((each) => canonicalDefinition(each, ignored));
  return JSON.stringify(form) === JSON.stringify(otherForm);
}

/**
 * The bindings of the live flow's operations that no map had. A reference that the server does not
 * show proves nothing, and one without an operation binds nothing.
 */
function foreignBindings(
  version: Flow,
  suspect: Suspect,
  environments: readonly Environment[],
): string[] {
  const { live } = suspect;
  const used = new Set(operations(live.definition, []).flatMap(({ host }) => host?.key ?? []));
  const had = bindingsIn(version, suspect, environments);
  return [...canonicalReferences(live.connectionReferences)].flatMap(([key, reference]) => {
    const isKnown = had.get(key)?.some((one) => sameReference(one, reference)) ?? false;
    return isKnown || !used.has(key) ? [] : [toPointer(['connectionReferences', key])];
  });
}

/** What each key was bound to, in all versions of the map. */
function bindingsIn(
  version: Flow,
  { target }: Suspect,
  environments: readonly Environment[],
): Map<string, CanonicalReference[]> {
  const used = usedReferences(version);
  const resolved = environments.flatMap((environment) => {
    const files = [...environment.flows.keys()];
    const known = files.length > 0 ? files : [version.file];
    return known.flatMap((file) => resolveUsed({ file, used }, environment).bindings);
  });
  const bindings = [...target.resolution.bindings, ...resolved];
  const forms = bindings.flatMap(({ used: { key }, entry: { connectionName, id }, source }) => [
    ...canonicalReferences({ [key]: { connectionName, id, source } }),
  ]);
  const byKey = Map.groupBy(forms, ([key]) => key);
  return new Map([...byKey].map(([key, each]) => [key, each.map(([, reference]) => reference)]));
}
