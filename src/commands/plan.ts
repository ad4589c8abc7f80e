import type { Request, Terminal } from './command.ts';
import { conclude, openSession } from './reporting.ts';

/** Carries out `flowgate plan`; returns the exit code. */
export async function plan(request: Request, terminal: Terminal): Promise<number> {
  const session = await openSession(
    'plan',
    request,
    request.values('since').length > 0 ? { ...terminal, isOffline: true } : terminal,
  );
  return conclude(await session.start(), session);
}
