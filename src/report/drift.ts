import { type DriftEntry, type DriftStatus, driftStatus } from '../plan/drift.ts';
import { amount, count } from '../wording/count.ts';
import type { Report } from './report.ts';

interface EnvironmentDrift {
  environment: string;
  entries: DriftEntry[];
}

/** The live flows by environment; environments without flows are left out. */
export function driftByEnvironment({ environments, drift }: Report): EnvironmentDrift[] {
  const found = Map.groupBy(drift ?? [], ({ environment }) => environment);
  return [...new Set([...environments, ...found.keys()])]
    .map((environment) => ({ environment, entries: found.get(environment) ?? [] }))
    .filter(({ entries }) => entries.length > 0);
}

/** In the order in which they are counted. */
const WORDS = {
  differs: 'differs',
  gone: 'gone',
  'at-risk': 'at risk',
  unclear: 'unclear',
  'not-read': 'not read',
  'as-in-git': 'as in Git',
} as const satisfies Record<DriftStatus, string>;

/** The status of one live flow in a word or two. */
export function driftWord(entry: DriftEntry): string {
  return WORDS[driftStatus(entry)];
}

/** Whether a live flow is as Git has it. */
export function isAsInGit(entry: DriftEntry): boolean {
  return driftStatus(entry) === 'as-in-git';
}

/** `2 flows differ from Git, 1 gone, 3 as in Git`. */
export function driftCounts(entries: readonly DriftEntry[]): string {
  const found = Map.groupBy(entries, driftStatus);
  return (Object.keys(WORDS) as DriftStatus[])
    .flatMap((status) => {
      const number = found.get(status)?.length ?? 0;
      return number === 0 ? [] : [driftCount(status, number)];
    })
    .join(', ');
}

function driftCount(status: DriftStatus, number: number): string {
  if (status !== 'differs') return `${amount(number)} ${WORDS[status]}`;
  return `${count(number, 'flow')} ${number === 1 ? 'differs' : 'differ'} from Git`;
}
