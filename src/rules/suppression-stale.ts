import type { SuppressionDocument } from '../connections/schema.ts';
import type { SuppressionRule } from './rule.ts';

export const suppressionStale: SuppressionRule = {
  id: 'suppression-stale',
  subject: 'suppressions',
  severity: 'warning',
  summary: 'A suppression of the map is past its day, or there is nothing left that it accepts.',
  *check({ suppressions, today }) {
    for (const { suppression, index, matches } of suppressions) {
      const { until } = suppression;
      // The last day itself still counts; days in this form compare as texts.
      if (until !== undefined && until < today) {
        const message = `${named(suppression)} ended on ${until}${afterwards(matches)}`;
        yield { at: ['suppressions', index, 'until'], message };
      } else if (matches === false) {
        const message = `${named(suppression)} accepts nothing that is still found; remove it`;
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
  if (matches === false) return ', and nothing is left that it would accept; remove it';
  return matches
    ? ', and what it accepted counts again; put that right, and remove it'
    : '; remove it, or look again at what it accepted and write a new day';
}
