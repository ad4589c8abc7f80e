import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { connectionId, sameConnection } from '../../src/flow/connection-name.ts';

const ID = 'shared-teams-1c433d0f-a030-45eb-9795-8c2585f84781';

test.each([
  ID,
  ID.toUpperCase(),
  ` ${ID}\n`,
  `\u00a0${ID}\u3000`,
  `\u200b${ID}\ufeff`,
  `shared-\u200bteams${ID.slice(12)}`,
  `/providers/Microsoft.PowerApps/apis/shared_teams/connections/${ID}`,
  `connections/ ${ID} `,
  `/x/connections/${ID}/`,
  `/x/connections/${ID}/\u200b/`,
  `\\x\\${ID}`,
])('%j is one connection', (name) => {
  expect(connectionId(name)).toBe(ID);
  expect(sameConnection(name, ID)).toBe(true);
});

test.each(['', `${ID}2`, `${ID}/x`, ID.slice(7), 'shared_teams'])('%j is another', (name) => {
  expect(sameConnection(name, ID)).toBe(false);
});

test('nothing in src compares names of connections by rules of its own', () => {
  const source = join(import.meta.dirname, '../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const own = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('connection-name.ts'))
    .filter((file) =>
      /connectionName\??\.(?:trim|toLowerCase|split)\(/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
  // Whether it is a placeholder, its key or blank is a question about its text.
  expect(own.map((file) => file.replaceAll('\\', '/'))).toEqual(['map/placeholder.ts']);
});
