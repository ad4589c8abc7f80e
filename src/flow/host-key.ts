import type { Edit, Fix } from '../json/edit.ts';
import { digString } from '../json/json.ts';
import type { Operation } from './operations.ts';

/**
 * Edits that make each operation use the reference `to`; undefined where one cannot be edited
 * safely.
 */
export function useKey(operations: readonly Operation[], to: string): Fix | undefined {
  const edits = operations.map((operation) => editOf(operation, to));
  return edits.includes(null) ? undefined : { edits: edits.filter((edit) => edit !== null) };
}

function editOf({ path, value, host }: Operation, to: string): Edit | null {
  const text = host === null ? null : digString(value, ...host.path.map(String));
  if (host === null || text === null) return null;
  const at = [...path, ...host.path];
  const isExpression = host.path.at(-1) === 'name';
  if (!isExpression) return text === host.key ? { kind: 'value', path: at, to } : null;
  const [before, after, ...others] = text.split(quoted(host.key));
  if (before === undefined || after === undefined || others.length > 0) return null;
  return { kind: 'value', path: at, to: before + quoted(to) + after };
}

/** A key as an expression has it: `['shared_teams']`. */
function quoted(key: string): string {
  return `['${key.replaceAll("'", "''")}']`;
}
