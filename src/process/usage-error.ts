/** A run that cannot start as it was asked to; the message says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
