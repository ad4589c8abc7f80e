import type { Look, Style } from './look.ts';
import { sentence } from './safe.ts';
import { wrapped } from './wrap.ts';

/** One flow as it is told: its line, why, and what else there is to say. */
export interface Told {
  head: string;
  reason: string | null;
  style: Style;
  more: string[];
}

/** Joins flows that follow each other with one reason and nothing else to tell: it is said once. */
export function withOneReason(steps: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const isAlike = step.reason !== null && step.more.length === 0 && first?.more.length === 0;
    if (isAlike && first?.reason === step.reason && first.style === step.style) group?.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** Why, below the line of a flow, or below those of all that have the same reason. */
export function reasonLines(steps: readonly Told[], look: Look): string[] {
  const [first] = steps;
  if (first === undefined || first.reason === null) return [];
  const whose = steps.length > 1 ? `all ${steps.length}: ` : '';
  return wrapped(`${whose}${sentence(first.reason)}`, 6, look).map((line) =>
    look.paint(first.style, line),
  );
}
