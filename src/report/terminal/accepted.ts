import type { AcceptedFindings } from '../../fix/accept-findings.ts';
import { count, tally } from '../../wording/count.ts';

/** What `--write-baseline` wrote into the map, or would write, in a sentence. */
export function acceptedSentence(
  { suppressions, until }: Pick<AcceptedFindings, 'suppressions' | 'until'>,
  mapFile: string,
  isDry = false,
): string {
  if (suppressions.length === 0) return `There is nothing to accept: ${mapFile} was not changed.`;
  const rules = tally(suppressions.map(({ rule }) => rule));
  const listed = rules.map(([rule, times]) => `${times} ${rule}`).join(', ');
  return `${isDry ? 'Would write' : 'Wrote'} ${count(suppressions.length, 'suppression')} into ${mapFile}, until ${until}: ${listed}.`;
}
