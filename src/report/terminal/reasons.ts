import { escapeText } from '../../wording/escape.ts';
import type { Look, Style } from './look.ts';
import { wrapped } from './wrap.ts';

/** One flow as it is shown: its line, its reason, and further lines. */
export interface ShownStep {
  /** Its line, or more where the terminal is narrow. */
  head: string[];
  reason: string | null;
  /** Equal for steps with the same reason. */
  key: string | null;
  style: Style;
  more: string[];
}

/** Merges consecutive flows with the same reason and no further lines: the reason is shown once. */
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

/** The reason, below the line of a flow, or below those of all flows with the same reason. */
export function reasonLines(steps: readonly ShownStep[], look: Look): string[] {
  const [first] = steps;
  if (first === undefined || first.reason === null) return [];
  const whose = steps.length > 1 ? `all ${steps.length}: ` : '';
  return wrapped(`${whose}${escapeText(first.reason)}`, 6, look).map((line) =>
    look.paint(first.style, line),
  );
}
