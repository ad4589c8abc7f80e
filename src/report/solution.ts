import type { ReportedFlow } from './report.ts';

/**
 * What the files of a solution say about a flow, to follow its name: ` (ContosoFlows, on)`. Empty
 * where there are none.
 */
export function solutionWords(
  { solution }: Pick<ReportedFlow, 'solution'>,
  draw: (name: string) => string,
): string {
  if (solution == null) return '';
  const states = { Started: 'on in its file', Stopped: 'off in its file' };
  const parts = [
    ...solution.names.map(draw),
    ...(solution.state === null ? [] : [states[solution.state]]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
