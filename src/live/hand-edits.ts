import type { Flow } from '../flow/flow.ts';
import { dig } from '../json/json.ts';
import { fromPointer, type Path } from '../json/pointer.ts';
import { keyPath } from '../map/keys.ts';
import { andList, codes } from '../wording/lists.ts';
import type { LiveFlow } from './host.ts';

/** A manual change of a live flow, compared with the flow in Git. */
interface Edit {
  kind: 'added' | 'removed' | 'changed' | 'changed the connection of' | 'renamed';
  name: string;
  /** Its place in the flow's file; null where Git has nothing there. */
  path: Path | null;
}

/** The manual changes of a live flow in words, and the first changed place in Git's file. */
export function manualEdits(
  edits: readonly string[],
  flow: Flow,
  live: LiveFlow,
): { words: string; at: Path } {
  const read = edits.map((pointer) => editOf(fromPointer(pointer), flow, live));
  const groups = [...Map.groupBy(read, ({ kind }) => kind)].map(
    ([kind, those]) => `${kind} ${andList(codes(those.map(({ name }) => name)), 5)}`,
  );
  const first = read.find(({ path }) => path !== null)?.path;
  return { words: groups.join('; '), at: first ?? flow.definitionPath };
}

function editOf([part = '', ...steps]: readonly string[], flow: Flow, live: LiveFlow): Edit {
  const name = steps.at(-1) ?? part;
  if (part === 'displayName') return { kind: 'renamed', name: live.displayName, path: null };
  if (part === 'connectionReferences') {
    return { kind: 'changed the connection of', name, path: pathOfReference(name, flow) };
  }
  const isHere = dig(flow.definition, ...steps) !== undefined;
  const isLive = dig(live.definition, ...steps) !== undefined;
  const kind = isHere && isLive ? 'changed' : isHere ? 'removed' : 'added';
  return { kind, name, path: isHere ? [...flow.definitionPath, ...steps] : null };
}

function pathOfReference(key: string, flow: Flow): Path | null {
  const { references, referencesPath, operations } = flow;
  if (referencesPath !== null && references?.some((reference) => reference.key === key)) {
    return [...referencesPath, key];
  }
  const user = operations.find(({ host }) => host?.key === key);
  return user === undefined ? null : keyPath(user);
}
