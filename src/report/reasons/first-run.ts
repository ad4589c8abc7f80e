import { type FailedShare, hasFailed, isBlamed, type WatchedRun } from '../../plan/watched-run.ts';
import { worded } from '../../wording/reason.ts';
import { refusalWords } from './refusal.ts';

/**
 * What a reader must know of a first run that failed, without a full stop; null for any other run.
 * It never has the server's words about the run.
 */
export function failedRunMessage(run: WatchedRun | undefined, file: string): string | null {
  if (run === undefined || !hasFailed(run)) return null;
  const { action, line, code, meaning, before, since } = run;
  const place = line === null ? file : `${file}:${line}`;
  const where = action === null ? '' : ` at \`${action}\` (${place})`;
  const what = `its first run failed${where}${code === null ? '' : ` with ${code}`}`;
  const why = meaning === null ? '' : `: ${worded(refusalWords, meaning)}`;
  if (isBlamed(run)) return `${what}${why}`;
  return `${what}${why}. This change is not blamed: ${share(before)} before it failed, and ${share(since)} since`;
}

function share({ failed, of }: FailedShare): string {
  return `${failed} of ${of} ${of === 1 ? 'run' : 'runs'}`;
}
