import { fromPointer } from '../../flow/pointer.ts';
import type { Change } from '../../plan/plan.ts';
import { amount, count } from '../count.ts';
import type { Detail } from './detail.ts';
import { code } from './safe.ts';

/** The parts of a flow that change, by the names that they have in the designer. */
export function differences({ action, paths }: Change, { paths: listed, name }: Detail): string {
  if (action === 'create') return 'new flow';
  if (paths.length === 0) return '';
  if (listed === 0) return count(paths.length, 'difference');
  const shown = paths.slice(0, listed).map((path) => difference(path, name));
  const left = paths.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${amount(left)} more`] : [])].join('<br>');
}

const STRUCTURE = new Set(['actions', 'else', 'cases', 'default']);

function difference(path: string, max: number): string {
  const [part = '', kind = '', ...steps] = fromPointer(path);
  if (part === 'connectionReferences') return `reference ${code(kind, max)}`;
  if (path === '/displayName') return 'display name';
  if (path === '/state') return 'state';
  if (part !== 'definition' || kind === '') return code(path.slice(1), max);
  if (kind === 'triggers') return `trigger ${code(steps.join('/'), max)}`;
  if (kind === 'parameters') return `parameter ${code(steps.join('/'), max)}`;
  if (kind !== 'actions') return code([kind, ...steps].join('/'), max);
  return `action ${code(named(steps), max)}`;
}

/** Names of actions from the outermost scope to the action, without the keys in between. */
function named(steps: readonly string[]): string {
  return steps.filter((step, index) => index === 0 || !STRUCTURE.has(step)).join(' › ');
}
