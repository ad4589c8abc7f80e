import type { Flow } from '../flow/flow.ts';
import { digAlong } from '../json/json.ts';
import { fromPointer, type Path } from '../json/pointer.ts';
import { keyPath } from '../map/keys.ts';
import type { LiveFlow } from './host.ts';

/** A manual change of a live flow, compared with the flow in Git. */
export interface ManualEdit {
  kind: 'added' | 'removed' | 'changed' | 'rebound' | 'renamed';
  name: string;
  /** Its place in the flow's file; null where Git has nothing there. */
  path: Path | null;
}

/** The manual changes of a live flow, from the pointers to what differs. */
export function manualEdits(pointers: readonly string[], flow: Flow, live: LiveFlow): ManualEdit[] {
  return pointers.map((pointer) => editOf(fromPointer(pointer), flow, live));
}

function editOf([part = '', ...steps]: readonly string[], flow: Flow, live: LiveFlow): ManualEdit {
  const name = steps.at(-1) ?? part;
  if (part === 'displayName') return { kind: 'renamed', name: live.displayName, path: null };
  if (part === 'connectionReferences') {
    return { kind: 'rebound', name, path: pathOfReference(name, flow) };
  }
  const isHere = digAlong(flow.definition, steps) !== undefined;
  const isLive = digAlong(live.definition, steps) !== undefined;
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
