import type { Flow } from '../flow/flow.ts';
import { type Json, type JsonObject, own } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import type { LiveFlow } from '../live/host.ts';
import { mergeLive } from './merge-live.ts';
import { logicalName, usedKeys } from './normalise.ts';

/**
 * A flow's own document with the live content, in the format of its file. `values` are the
 * parameters that the map sets, which are not written to the file.
 */
export function liveDocument(
  flow: Flow,
  live: LiveFlow,
  values: Readonly<Record<string, Json>>,
): Json {
  const definition = mergeLive(flow.definition, live.definition, values);
  let root = replacedAt(JSON.parse(flow.source.text), flow.definitionPath, definition);
  const holder = flow.definitionPath.slice(0, -1);
  if (!flow.namedByFile) root = replacedAt(root, [...holder, 'displayName'], live.displayName);
  if (flow.referencesPath === null) return root;
  return replacedAt(root, flow.referencesPath, references(flow, live, usedKeys(definition)));
}

/** The file's references without unused ones, and with new ones. */
function references(flow: Flow, live: LiveFlow, keys: readonly string[]): JsonObject {
  const declared = valueAt(JSON.parse(flow.source.text), flow.referencesPath ?? []) as JsonObject;
  const before = new Set(usedKeys(flow.definition));
  const kept = Object.entries(declared).filter(([key]) => keys.includes(key) || !before.has(key));
  const added = keys.filter((key) => !Object.hasOwn(declared, key));
  const fresh = added.map((key): [string, Json] => [
    key,
    reference(flow, own(live.connectionReferences, key)),
  ]);
  return Object.fromEntries([...kept, ...fresh]);
}

function reference({ format }: Flow, live: Json | undefined): Json {
  const id = String(own(live, 'id') ?? '');
  const source = String(own(live, 'source') ?? 'Embedded');
  const name = logicalName(live);
  if (format === 'solution') {
    return {
      runtimeSource: source.toLowerCase(),
      connection: name === null ? {} : { connectionReferenceLogicalName: name },
      api: { name: id.split('/').at(-1) ?? '' },
    };
  }
  return { id, source, ...(name === null ? {} : { connectionReferenceLogicalName: name }) };
}

function replacedAt(root: Json, [step, ...rest]: Path, value: Json): Json {
  if (step === undefined) return value;
  const holder = root as JsonObject;
  return { ...holder, [step]: replacedAt(holder[step] ?? {}, rest, value) };
}

function valueAt(root: Json, path: Path): Json {
  return path.reduce<Json>((value, step) => own(value, String(step)) ?? {}, root);
}
