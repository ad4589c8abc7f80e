import { HistoryError, type HistoryReason } from '../workspace/history.ts';
import { GitFailure } from './command.ts';

const REASONS: Partial<Record<GitFailure['kind'], HistoryReason>> = {
  missing: { code: 'git-missing' },
  untrusted: { code: 'repository-untrusted' },
};

/** What `work` resolves with; a `GitFailure` becomes a `HistoryError`. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const unreadable = { code: 'history-unreadable', detail: error.message } as const;
    throw new HistoryError(REASONS[error.kind] ?? unreadable);
  }
}
