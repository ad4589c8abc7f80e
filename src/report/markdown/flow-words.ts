import type { FlowStatus } from '../flow-items.ts';

/** What happens to a flow, or has happened, as a sign and a word: not everybody sees the sign. */
export const WORDS: Record<FlowStatus, readonly [sign: string, word: string]> = {
  create: ['🆕', 'new'],
  update: ['✏️', 'changed'],
  blocked: ['⛔', 'blocked'],
  unchanged: ['➖', 'unchanged'],
  created: ['✅', 'created'],
  updated: ['✅', 'updated'],
  failed: ['❌', 'failed'],
  restored: ['↩️', 'restored'],
  unknown: ['❓', 'outcome unknown'],
  skipped: ['⏭️', 'skipped'],
  'as-in-git': ['➖', 'as in Git'],
  differs: ['✏️', 'differs'],
  'at-risk': ['⚠️', 'at risk'],
  gone: ['❌', 'gone'],
  unclear: ['❓', 'unclear'],
  'not-read': ['❓', 'not read'],
};
