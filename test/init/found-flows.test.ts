import { afterEach, describe, expect, test } from '@jest/globals';
import { api, call, declared, deploy } from '../rules/build.ts';
import { dataXml, NAME, solutionFlow, unpacked } from '../solutions/layouts.ts';
import { cli, closeAll, DEV, mapIn, PROD, repository } from './stage.ts';

afterEach(closeAll);

const connection = (name: string) => `shared-${name}-1c433d0f-a030-45eb-9795-8c2585f84781`;

/** Deploy arguments of a flow that was read from an environment. */
const from = (environmentName: string, key: string, name: string) =>
  JSON.stringify({
    ...JSON.parse(
      deploy({ Send: call(key) }, { [key]: { connectionName: name, id: api('shared_teams') } }),
    ),
    environmentName,
    flowName: '00000001-8ef2-cf74-ef06-06881916f371',
  });

const mail = deploy(
  { Send: call('shared_teams') },
  { shared_teams: declared('shared_teams', 'contoso_Teams') },
);

const ONE = ['init', '--environment-id', PROD];

/** What the new map binds, with placeholders, and which flows it names, in each environment. */
async function drafted(files: Readonly<Record<string, string>>, args: readonly string[] = ONE) {
  const root = await repository(files);
  await cli(root, args, { answers: 'y\n' });
  const { environments } = await mapIn(root);
  const check = await cli(root, ['check', '--format', 'json']);
  return {
    entries: Object.values(environments).map((each) =>
      Object.keys((each as { connectionReferences: object }).connectionReferences),
    ),
    flows: Object.values(environments).flatMap((each) =>
      Object.keys((each as { flows?: object }).flows ?? {}),
    ),
    rules: JSON.parse(check.stdout).findings.map(({ rule }: { rule: string }) => rule),
  };
}

describe('the map of init', () => {
  test('is for the flows of flows/, not for solutions beside them', async () => {
    const { entries, flows } = await drafted({
      ...(unpacked('Contoso/src') as Record<string, string>),
      'flows/a.json': mail,
    });
    expect({ entries, flows }).toEqual({ entries: [['contoso_Teams']], flows: [] });
  });

  test('is for solutions where there is nothing else, and nothing in it is unused', async () => {
    const { entries, flows, rules } = await drafted(unpacked('src') as Record<string, string>);
    expect({ entries, flows }).toEqual({ entries: [['contoso_Mail']], flows: [] });
    expect(rules).not.toContain('map-entry-unused');
  });

  test('names no flow that would be deployed by that alone', async () => {
    const [one, other] = [connection('teams'), connection('other')];
    const { flows } = await drafted({
      'a/Workflows/One.json': from(PROD, 'k', one),
      'a/Workflows/Two.json': from(PROD, 'k', one),
      'a/Workflows/Other.json': from(PROD, 'k', other),
    });
    expect(flows).toEqual([]);
    const several = await drafted(
      {
        'a/Workflows/One.json': from(PROD, 'k', one),
        'a/Workflows/Other.json': from(DEV, 'k', other),
      },
      ['init'],
    );
    expect(several).toMatchObject({ entries: [['k'], ['k']], flows: [] });
  });

  test('names them where the option finds them', async () => {
    const { flows } = await drafted(
      {
        'a/Workflows/One.json': from(PROD, 'k', connection('teams')),
        'a/Workflows/Other.json': from(DEV, 'k', connection('other')),
      },
      ['init', '--flows', 'a/Workflows/*.json'],
    );
    expect(flows.toSorted()).toEqual(['a/Workflows/One.json', 'a/Workflows/Other.json']);
  });

  test('is never for an agent flow', async () => {
    const { entries } = await drafted(
      {
        [`x/Workflows/${NAME}`]: solutionFlow(),
        [`x/Workflows/${NAME}.data.xml`]: dataXml({ kind: 1 }),
        'x/Workflows/b.json': mail,
      },
      [...ONE, '--flows', 'x/Workflows/*.json'],
    );
    expect(entries).toEqual([['contoso_Teams']]);
  });
});
