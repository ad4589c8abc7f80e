import { suggestionOf } from '../../src/check/suggestion.ts';
import type { Edit, Fix } from '../../src/json/edit.ts';
import { Source } from '../../src/json/source.ts';
import { finding, flow, report } from './builders.ts';

const TEXT = `{
  "connectionReferences": {
    "shared_teams": {
      "connectionName": "teams-1"
    },
    "shared_sql": {
      "connectionName": "sql-1"
    }
  }
}`;

export function suggestion(text: string, ...edits: Edit[]) {
  const fix: Fix = { edits };
  const made = suggestionOf(new Source('flows/a.json', text), fix);
  if (made === null) throw new Error('no such fix');
  return made;
}

/** Two findings with a fix each, and one without. */
export const FIXABLE = report({
  flows: [flow('flows/a.json')],
  findings: [
    finding({
      rule: 'reference-unused',
      message: 'no operation uses the connection reference `shared_sql`; remove it',
      at: '/connectionReferences/shared_sql',
      fix: suggestion(TEXT, { kind: 'remove', path: ['connectionReferences', 'shared_sql'] }),
    }),
    finding({
      rule: 'reference-case',
      message: '`Send` uses the connection reference `Shared_Teams`; spell both alike',
      fix: suggestion(TEXT, {
        kind: 'key',
        path: ['connectionReferences', 'shared_teams'],
        to: 'Shared_Teams',
      }),
    }),
    finding({ severity: 'warning' }),
  ],
});
