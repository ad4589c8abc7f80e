/** By what an environment is reached. */
export type ReachedBy =
  | { kind: 'flow-studio' }
  /** `address`: the organisation's; null while nobody has approved one. */
  | { kind: 'dataverse'; address: string | null };

/** How an environment is reached whose map gives it this address; null: none. */
export function reachedAt(address: string | null): ReachedBy {
  return address === null ? { kind: 'flow-studio' } : { kind: 'dataverse', address };
}
