import { variablesOf } from './check-variables.ts';
import { type Refusal, saveFailed } from './refusals.ts';
import type { Json } from './state.ts';
import { type Operation, record } from './walk.ts';

interface Limit {
  /** Says what is over the limit, or nothing. */
  over(all: Operation[]): string | undefined;
  code: string;
}

/**
 * Microsoft's limits of a definition.
 * Source: https://learn.microsoft.com/power-automate/limits-and-config
 */
const limits: Limit[] = [
  { code: 'InvalidTemplate', over: (all) => most(actionsOf(all).length, 500, 'actions') },
  { code: 'InvalidTemplate', over: (all) => first(all, 'nested', ({ depth }) => depth > 8) },
  { code: 'InvalidTemplate', over: (all) => first(all, 'switch cases', hasTooManyCases) },
  { code: 'InvalidTemplate', over: (all) => most(variablesIn(all), 250, 'variables') },
  { code: 'InvalidTemplate', over: (all) => first(all, 'expression', hasLongExpression) },
  { code: 'InvalidTemplate', over: (all) => first(all, 'until', loopsTooOften) },
  { code: 'InvalidTemplate', over: (all) => first(all, 'concurrency', isTooParallel) },
  {
    code: 'ActionDescriptionTooLong',
    over: (all) => first(actionsOf(all), 'description', isWordy),
  },
];

/** The first limit that a definition exceeds. */
export function checkLimits(_: Json, all: Operation[]): Refusal | undefined {
  for (const { code, over } of limits) {
    const text = over(all);
    if (text !== undefined) return saveFailed(code, text);
  }
  return undefined;
}

function most(count: number, limit: number, what: string): string | undefined {
  return count > limit ? `The definition has '${count}' ${what}, more than '${limit}'` : undefined;
}

function first(
  all: Operation[],
  what: string,
  isOver: (operation: Operation) => boolean,
): string | undefined {
  const found = all.find(isOver);
  return found && `The operation '${found.name}' exceeds the limit of '${what}'`;
}

function actionsOf(all: Operation[]): Operation[] {
  return all.filter(({ kind }) => kind === 'Action');
}

function variablesIn(all: Operation[]): number {
  return all.flatMap(({ body }) => variablesOf(body)).length;
}

function hasTooManyCases({ body }: Operation): boolean {
  return Object.keys(record(body.cases)).length > 25;
}

function hasLongExpression({ body }: Operation): boolean {
  const { actions: _, else: __, cases: ___, default: ____, ...own } = body;
  return strings(own).some((text) => text.startsWith('@') && text.length > 8192);
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function loopsTooOften({ body }: Operation): boolean {
  return Number(record(body.limit).count ?? 0) > 5000;
}

function isTooParallel({ kind, body }: Operation): boolean {
  const { repetitions, runs } = record(record(body.runtimeConfiguration).concurrency);
  const [chosen, limit] = kind === 'Trigger' ? [runs, 100] : [repetitions, 50];
  return chosen !== undefined && (Number(chosen) < 1 || Number(chosen) > limit);
}

/** A trigger's description is judged only when the flow is started. */
function isWordy({ body }: Operation): boolean {
  return String(body.description ?? '').length > 256;
}
