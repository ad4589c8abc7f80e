import type { AcceptedFindings } from '../../fix/accept-findings.ts';
import { count, tally } from '../../wording/count.ts';

/** What `--write-baseline` wrote into the map, in a sentence. */
export function acceptedSentence(
  { suppressions, until }: Pick<AcceptedFindings, 'suppressions' | 'until'>,
  mapFile: string,
): string {
  if (suppressions.length === 0) return `There is nothing to accept: ${mapFile} stays as it is.`;
  const rules = tally(suppressions.map(({ rule }) => rule));
  const listed = rules.map(([rule, times]) => `${times} ${rule}`).join(', ');
  return `Wrote ${count(suppressions.length, 'suppression')} into ${mapFile}, until ${until}: ${listed}.`;
}
