import type { TakenOver } from '../drift/write-back.ts';
import type { RunResult } from '../run/result.ts';
import { count } from '../wording/count.ts';
import { type Command, say } from './command.ts';
import { conclude, FORMAT, openSession, REPORTING_INPUTS, type Session } from './reporting.ts';

export const drift: Command = {
  name: 'drift',
  summary: 'compare the live flows and connections with Git and the map',
  inputs: REPORTING_INPUTS,
  options: [
    { name: 'write', summary: 'take what was changed live over into the files, and compare again' },
    { name: 'all', summary: 'list the live flows that Git does not know, too' },
    FORMAT,
  ],
  async carryOut(request, terminal) {
    const session = await openSession('drift', request, terminal);
    let done = await session.start();
    if (request.has('write') && (await took(done, session))) done = await session.start();
    if (request.has('all')) listUnmanaged(done, session);
    return conclude(done, session);
  },
};

/** Writes back what is safe to write, and reports it; false when no file was changed. */
async function took(
  { drift: compared, project }: RunResult,
  { terminal }: Session,
): Promise<boolean> {
  if (compared === null) return false;
  const { takeOver } = await import('../drift/write-back.ts');
  const flows = await takeOver(terminal.root, compared, project);
  for (const flow of flows) for (const line of linesOf(flow)) say(terminal, line);
  const taken = flows.filter((flow) => flow.taken.length > 0).length;
  say(terminal, taken === 0 ? 'Nothing was taken over.' : `Took over ${count(taken, 'flow')}.`);
  return taken > 0;
}

function linesOf({ file, environment, taken, left }: TakenOver): string[] {
  const about = `${file}, ${environment}`;
  return [
    ...(taken.length > 0 ? [`${about}: took over ${taken.join(', ')}`] : []),
    ...left.map((reason) => `${about}: left alone, ${reason}`),
  ];
}

function listUnmanaged({ report }: RunResult, { terminal }: Session): void {
  for (const { environment, flows } of report.unmanaged ?? []) {
    for (const { flowName, displayName } of flows) {
      say(terminal, `${environment}: ${flowName}  ${displayName}`);
    }
  }
}
