import { escapeText } from '../../wording/escape.ts';
import type { Look, Style } from './look.ts';
import { wrapped } from './wrap.ts';

/** One flow as it is shown: its line, why, and what else there is to say. */
export interface ShownStep {
  head: string;
  reason: string | null;
  /** The same for steps that have the same reason, whatever its words. */
  key: string | null;
  style: Style;
  more: string[];
}

/** Joins flows that follow each other with one reason and nothing else to tell: it is said once. */
export function withOneReason(steps: readonly ShownStep[]): ShownStep[][] {
  const groups: ShownStep[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const isAlike = step.key !== null && step.more.length === 0 && first?.more.length === 0;
    if (isAlike && first?.key === step.key && first.style === step.style) group?.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** Why, below the line of a flow, or below those of all that have the same reason. */
export function reasonLines(steps: readonly ShownStep[], look: Look): string[] {
  const [first] = steps;
  if (first === undefined || first.reason === null) return [];
  const whose = steps.length > 1 ? `all ${steps.length}: ` : '';
  return wrapped(`${whose}${escapeText(first.reason)}`, 6, look).map((line) =>
    look.paint(first.style, line),
  );
}
