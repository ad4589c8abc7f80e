import type { SuppressionDocument } from '../map/schema.ts';
import type { SuppressionRule } from './rule.ts';

export const suppressionStale: SuppressionRule = {
  id: 'suppression-stale',
  subject: 'suppressions',
  severity: 'warning',
  summary: 'A suppression of the map has expired, or matches nothing.',
  *check({ suppressions, today }) {
    for (const { suppression, index, matches } of suppressions) {
      const { until } = suppression;
      // The date itself still counts; dates in this form can be compared as texts.
      if (until !== undefined && until < today) {
        const message = `${named(suppression)} ended on ${until}${afterwards(matches)}`;
        yield { at: ['suppressions', index, 'until'], message };
      } else if (matches === false) {
        const message = `${named(suppression)} matches nothing any more; remove it`;
        yield { at: ['suppressions', index, 'rule'], message };
      }
    }
  },
};

function named({ rule, flow, at }: SuppressionDocument): string {
  const where = flow === undefined ? '' : ` for \`${flow}\``;
  return `the suppression of \`${rule}\`${where}${at === undefined ? '' : ` at \`${at}\``}`;
}

function afterwards(matches: boolean | null): string {
  if (matches === false) return ', and matches nothing any more; remove it';
  return matches
    ? ', so its findings count again; fix them, and remove it'
    : '; remove it, or check its findings and write a new date';
}
