import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCli } from '../../src/terminal.ts';
import {
  clonedAgent,
  customizations,
  dataXml,
  GUID,
  gitIntegration,
  NAME,
  NOISE,
  SOLUTION_XML,
  solutionFlow,
  type Tree,
  unpacked,
  write,
} from '../solutions/layouts.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'flowgate-'));
});
afterEach(() => rm(root, { recursive: true }));

const PACKAGE = 'Export/Microsoft.Flow/flows/a9d3c5e7-1b84-4f26-8c90-3e5f7a2d6b18/definition.json';
const inPackage = JSON.stringify({
  type: 'Microsoft.Flow/flows',
  ...JSON.parse(solutionFlow()),
});

async function cli(args: readonly string[], folder = '') {
  let [stdout, stderr] = ['', ''];
  const code = await runCli(args, {
    env: {},
    root,
    cwd: join(root, folder),
    temp: root,
    version: '1.2.3',
    now: () => new Date('2026-11-22T12:00:00Z'),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

interface Problem {
  rule: string;
  file: string;
  severity: string;
  isSummary?: boolean;
}

interface Shown {
  flows: { file: string; displayName: string }[];
  skipped: { file: string; reason: { code: string; byDefault?: boolean } }[];
  findings: (Problem & { related: { file: string; problem?: Omit<Problem, 'file'> }[] })[];
}

/** The report of a check. */
async function checked(args: readonly string[] = [], folder = '') {
  const { code, stdout, stderr } = await cli(['check', '--format', 'json', ...args], folder);
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as Shown;
  return {
    code,
    files: report.flows.map(({ file }) => file),
    errors: report.findings
      .flatMap((finding) => [finding, ...finding.related.map((at) => ({ ...at, ...at.problem }))])
      .filter(({ severity, isSummary }) => severity === 'error' && isSummary !== true)
      .map(({ rule, file }) => `${rule} ${file}`),
    rules: report.findings.map(({ rule }) => rule),
    skipped: report.skipped.map(({ file, reason }) => [
      file,
      reason.code,
      reason.byDefault ?? false,
    ]),
  };
}

const mapOf = (more: object = {}, flows: object = {}): Tree => ({
  'connection-references.json': JSON.stringify({
    version: 1,
    ...more,
    environments: {
      test: {
        environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
        deployAs: 'svc@contoso.com',
        connectionReferences: {},
        flows,
      },
    },
  }),
});

describe('with no setting', () => {
  test.each<[string, Tree, string[]]>([
    ['flat', { 'flows/hr/a.json': solutionFlow() }, ['flows/hr/a.json']],
    [
      'unpacked solutions',
      { ...unpacked('A/src'), ...unpacked('B') },
      [`A/src/Workflows/${NAME}`, `B/Workflows/${NAME}`],
    ],
    ['a solution at the root', { [`Workflows/${NAME}`]: solutionFlow() }, [`Workflows/${NAME}`]],
    [
      'Git integration, flat',
      { [`src/modernflows/${NAME}`]: solutionFlow() },
      [`src/modernflows/${NAME}`],
    ],
    [
      'an agent of Copilot Studio',
      clonedAgent('agents/Expenses'),
      [`agents/Expenses/workflows/ApproveExpense-${GUID}/workflow.json`],
    ],
    ['a package', { [PACKAGE]: inPackage }, [PACKAGE]],
  ])('flows are found: %s, and nothing else is mentioned', async (_name, tree, files) => {
    await write(root, { ...NOISE, ...tree });
    expect(await checked()).toMatchObject({ code: 0, files, errors: [] });
    const { stdout } = await cli(['check']);
    for (const file of Object.keys(NOISE)) expect(stdout).not.toContain(file);
    const named = (await cli(['check', '--verbose'])).stdout;
    for (const file of ['flows/settings.json', 'logic/workflows/workflow.json']) {
      expect(named).toContain(file);
    }
  });

  test('what is no flow is in the report, as data', async () => {
    await write(root, { ...NOISE, 'flows/a.json': solutionFlow() });
    expect((await checked()).skipped).toEqual([
      ['flows/README.json', 'not-a-flow', true],
      ['flows/settings.json', 'file-not-json', true],
      ['logic/workflows/workflow.json', 'logic-apps', true],
      ['src/Workflows/tsconfig.json', 'file-not-json', true],
    ]);
  });

  test('they are found from any folder, and named from there', async () => {
    await write(root, unpacked('A'));
    await mkdir(join(root, 'A/Other/deep'), { recursive: true });
    expect((await checked([], 'A/Other/deep')).files).toEqual([`A/Workflows/${NAME}`]);
    await write(root, { [`A/Workflows/${NAME}`]: solutionFlow('contoso_Mail', 'shared_teams') });
    expect((await cli(['check'], 'A/Other')).stdout).toContain(`../Workflows/${NAME}:1:`);
    const { stdout } = await cli(['check', '--flows', 'Workflows/*.json', '--format', 'json'], 'A');
    expect(JSON.parse(stdout).flows).toHaveLength(1);
  });

  test('a connector that the solution names otherwise is found without a map', async () => {
    await write(root, {
      ...unpacked('A'),
      'A/Other/Customizations.xml': customizations('contoso_Mail', 'shared_teams'),
    });
    expect((await checked()).errors).toEqual([`connector-mismatch A/Workflows/${NAME}`]);
  });

  test('a linked folder of flows is followed, and a folder that cannot be read is named', async () => {
    await write(root, { 'automations/a.json': solutionFlow() });
    await symlink('automations', join(root, 'flows'));
    expect((await checked()).files).toEqual(['flows/a.json']);
  });
});

describe('text that does not parse', () => {
  const elsewhere = { 'x/c.json': '{ "definition": ', 'x/c.md': '{ "definition": ' };
  const broken = { 'flows/a.json': solutionFlow(), 'flows/b.json': '{ "definition": ' };
  test.each<[string, Tree, string[], number]>([
    ['is passed over where nobody named it', {}, [], 0],
    [
      'is an error that the map names',
      mapOf({}, { 'flows/b.json': {}, 'flows/a.json': {} }),
      [],
      1,
    ],
    ['is an error under the map’s files', mapOf({ files: ['flows/*.json'] }), [], 1],
    ['is an error under the option', {}, ['--flows', 'flows/*.json'], 1],
    ['is an error as an argument', {}, ['flows/b.json'], 1],
    ['is none for a folder as an argument', {}, ['flows'], 0],
    ['is an error as an argument outside of the globs', elsewhere, ['x/c.json'], 1],
    ['is none as an argument that is no JSON file', elsewhere, ['x/c.md'], 0],
  ])('%s', async (_name, map, args, errors) => {
    await write(root, { ...broken, ...map });
    const found = (await checked(args)).errors.filter((each) => each.startsWith('json-invalid'));
    expect(found).toHaveLength(errors);
  });
});

describe('a flow that does not parse, where nobody named it, is an error', () => {
  const FILE = `A/Workflows/${NAME}`;
  const sound = JSON.stringify(JSON.parse(solutionFlow()), null, 2);
  test.each<[string, string | Buffer]>([
    ['a key twice', sound.replace('"kind": "Button"', '"type": "Request", "kind": "Button"')],
    ['a comma missing', sound.replace('"type": "Request",', '"type": "Request"')],
    ['a comma too many', sound.replace('"SendEmailV2"', '"SendEmailV2",')],
    ['a comment', `// Approvals\n${sound}`],
    ['cut off', sound.slice(0, sound.indexOf('"SendEmailV2"'))],
    [
      'a merge conflict',
      sound.replace('"runAfter": {},', '<<<<<<< HEAD\n"runAfter": {},\n=======\n>>>>>>> feature'),
    ],
    ['text after its end', `${sound}\n}`],
    ['bytes that are no UTF-8', Buffer.from(sound.replace('Button', 'B\xfcr'), 'latin1')],
  ])('%s', async (_name, text) => {
    await write(root, { ...unpacked('B'), [FILE]: text });
    const { errors } = await checked();
    expect([...new Set(errors)]).toEqual([`json-invalid ${FILE}`]);
  });

  const { properties, schemaVersion } = JSON.parse(sound);
  const standard = JSON.stringify({ definition: properties.definition, kind: 'Stateful' }, null, 2);
  const resource = JSON.stringify({ properties, id: '/providers/Microsoft.Logic/workflows/a' });
  const parameters = { $connections: { value: {} } };
  const scope = '"actions": { "A": { ';
  const deep = `{ "properties": { "definition": { "triggers": {}, ${scope.repeat(1_500)} // "`;
  const templates = JSON.stringify({ properties: { ...properties, parameters }, schemaVersion });
  test.each<[string, string]>([
    ['a Logic App', `// x\n${JSON.stringify({ definition: { triggers: {} }, kind: 'Stateful' })}`],
    [
      'a Logic App that is cut off before its kind',
      standard.slice(0, standard.indexOf('"kind": "S')),
    ],
    ['a Logic App as Azure has it', resource.replace('"runAfter":{},', '"runAfter":{}}}}}')],
    ['a template of the gallery', templates.replace('"runAfter":{},', '"runAfter":{}}}}}')],
    ['one that only mentions a definition', '// x\n{ "definition": "of done", "triggers": [] }'],
    ['one without end', `{"definition":${'['.repeat(100_000)}`],
    ['one without end, below a quote in a comment', `{"definition": // "\n${'['.repeat(100_000)}`],
    ['one with actions without end', deep],
    ['a business process flow', '{ "clientdata": "{ \\"definition\\": ", }'],
  ])('but not %s', async (_name, text) => {
    await write(root, { ...unpacked('B'), [FILE]: text });
    expect((await checked()).errors).toEqual([]);
  });

  const placed = (value: string) => sound.replace('"runAfter": {}', `"runAfter": ${value}`);
  test.each([
    placed('#{After}#'),
    placed(`\${jsonencode(after)}`),
    placed('{{ after }}'),
    placed('<%= after %>'),
    placed('<After>'),
    placed('%AFTER%'),
    placed('__After__'),
    sound.replace('"runAfter": {},', '{% if after %}\n"runAfter": {},\n{% endif %}'),
    sound.replace('"runAfter": {},', '{{#if after}}"runAfter": {},{{/if}}'),
  ])('but not a template %#', async (text) => {
    await write(root, { ...unpacked('B'), [FILE]: text });
    expect((await checked()).errors).toEqual([]);
  });

  const CUT = `a: \${cut`;
  test.each([`a: \${after}`, '\\", %AFTER%', CUT])(
    'and is no template because of the text %s',
    async (text) => {
      const value = `"outputs": "${text}${text === CUT ? '' : '"'}`;
      await write(root, {
        ...unpacked('B'),
        [FILE]: placed(`{}, ${value}`).replace('"1.0.0.0",', '"1.0.0.0"'),
      });
      expect((await checked()).errors).toEqual([`json-invalid ${FILE}`]);
    },
  );
});

describe('a flow that nobody named is checked only', () => {
  const beside = { ...unpacked('A'), 'flows/a.json': solutionFlow() };
  const unmapped = async (map: Tree, args: string[] = []) => {
    await write(root, { ...beside, ...map });
    return (await checked(args)).errors.filter((each) => each.startsWith('reference-unmapped'));
  };
  const [here, there] = [
    'reference-unmapped flows/a.json',
    `reference-unmapped A/Workflows/${NAME}`,
  ];

  test.each<[string, Tree, string[], string[]]>([
    ['beside flows/', mapOf(), [], [here]],
    ['unless the map has files', mapOf({ files: ['**/*.json'] }), [], [there, here]],
    ['unless the option is set', mapOf(), ['--flows', '**/*.json'], [there, here]],
    [
      'unless an environment names it',
      mapOf({}, { [`A/Workflows/${NAME}`]: {} }),
      [],
      [there, here],
    ],
  ])('%s', async (_name, map, args, expected) => {
    expect(await unmapped(map, args)).toEqual(expected);
  });

  test('an agent flow always is', async () => {
    const agent = { [`A/Workflows/${NAME}.data.xml`]: dataXml({ kind: 1 }) };
    expect(await unmapped({ ...agent, ...mapOf({ files: ['**/*.json'] }) })).toEqual([here]);
  });

  test('an argument does not make it one that is deployed', async () => {
    expect(
      await unmapped({ 'x.json': solutionFlow(), ...mapOf({ files: ['flows/*.json'] }) }, [
        'x.json',
      ]),
    ).toEqual([]);
    expect((await checked(['x.json'])).files).toEqual(['x.json']);
  });

  test('it is shown as such, with its solution and state', async () => {
    await write(root, { ...beside, ...mapOf() });
    const { stdout } = await cli(['check']);
    expect(stdout).toMatch(/^.*\(ContosoFlows, .*\)$/m);
  });
});

describe('arguments', () => {
  const BAD = solutionFlow().replace('"SendEmailV2"', '"SendEmailV2","x":"@body(\'Nowhere\')"');
  beforeEach(() =>
    write(root, {
      'flows/a.json': BAD,
      'flows/hr/b.json': BAD,
      'other.json': '{ // x\n}',
      'README.md': 'A flow has a `"definition"` with `"triggers"`.',
      ...gitIntegration(''),
    }),
  );
  test.each<[string[], string, string[]]>([
    [['flows/a.json'], '', ['flows/a.json']],
    [['flows'], '', ['flows/a.json', 'flows/hr/b.json']],
    [['hr/'], 'flows', ['flows/hr/b.json']],
    [['../a.json', 'b.json'], 'flows/hr', ['flows/a.json', 'flows/hr/b.json']],
    [['flows\\hr\\b.json'], '', ['flows/hr/b.json']],
    [['.'], 'flows/hr', ['flows/hr/b.json']],
    [['other.json'], '', []],
    [['README.md', 'other.json'], '', []],
    [['modernflows'], '', []],
  ])('%j in %j show what is found there', async (args, folder, files) => {
    const { errors, code, rules } = await checked(args, folder);
    expect(errors).toEqual(files.map((file) => `expression-unknown-action ${file}`));
    expect(code).toBe(files.length > 0 ? 1 : 0);
    expect(rules).not.toContain('map-missing');
  });

  test('an absolute path is taken', async () => {
    expect((await checked([join(root, 'flows/a.json')])).errors).toHaveLength(1);
  });

  test.each(['none.json', '..', '/', '../outside.json'])('%s is refused', async (path) => {
    expect(await cli(['check', path])).toMatchObject({ code: 2, stdout: '' });
  });

  test('a folder in which no flow is found is named', async () => {
    await write(root, { 'docs/c.json': solutionFlow(), 'broken/flows.md': '' });
    const saying = async (...args: string[]) => (await cli(['check', ...args])).stderr;
    expect(await cli(['check', 'docs'])).toMatchObject({ code: 0 });
    expect(await saying('docs', 'broken')).toMatch(/`docs\/`.*`broken\/`/);
    expect(await saying('docs', '--quiet')).toBe('');
    for (const path of ['docs/c.json', 'other.json', 'modernflows', 'flows', '.']) {
      expect(await saying(path)).not.toContain('no flow was found');
    }
    expect((await cli(['check', 'docs', '--format', 'json'])).stdout).toMatch(/^\{/);
  });

  test('a folder of a broken flow that is accepted is not', async () => {
    const file = 'Old/Workflows/a.json';
    const accepted = { rule: 'json-invalid', flow: file, reason: 'moves', until: '2027-01-31' };
    await write(root, {
      [file]: solutionFlow().slice(0, -1),
      ...mapOf({ suppressions: [accepted] }),
    });
    expect(await cli(['check', 'Old'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('without any flow, a check of arguments is fine and one of all is not', async () => {
    await rm(join(root, 'flows'), { recursive: true });
    await rm(join(root, 'modernflows'), { recursive: true });
    expect(await cli(['check', 'other.json'])).toMatchObject({ code: 0 });
    expect(await cli(['check'])).toMatchObject({ code: 2 });
  });
});

describe('a zip archive is not read, and no broken text', () => {
  const ZIP = Buffer.from('504b0304140000000800', 'hex');
  test('where nothing else is there, the message names it', async () => {
    await write(root, { 'exports/Approvals_1_0_0_1.zip': ZIP, 'package.json': '{}' });
    const { code, stderr, stdout } = await cli(['check']);
    if (code !== 2) throw new Error(stdout + stderr);
    expect(code).toBe(2);
    expect(stderr).toContain('exports/Approvals_1_0_0_1.zip');
  });

  test('a flow elsewhere is named instead', async () => {
    await write(root, { 'a.zip': ZIP, 'docs/b.json': solutionFlow() });
    const { stderr } = await cli(['check']);
    expect(stderr).toContain('docs/b.json');
    expect(stderr).not.toContain('a.zip');
  });

  test.each([[['a.zip']], [['--flows', '*']]])('%j', async (args) => {
    await write(root, { 'a.zip': ZIP, 'b.json': solutionFlow() });
    const { errors, skipped } = await checked(args);
    expect({ errors, skipped }).toEqual({ errors: [], skipped: [['a.zip', 'zip-archive', false]] });
  });

  test('that the map names, is no flow', async () => {
    await write(root, { 'flows/a.json': ZIP, ...mapOf({}, { 'flows/a.json': {} }) });
    await write(root, { 'flows/b.json': solutionFlow() });
    expect((await checked()).errors).toEqual([
      'map-flow-missing connection-references.json',
      'reference-unmapped flows/b.json',
    ]);
  });
});

describe('a file of a solution as an argument leads to its flows', () => {
  const WRONG = solutionFlow('contoso_Mail', 'shared_teams');
  const yaml = `modernflows/${GUID}`;
  const cloned = `C/workflows/ApproveExpense-${GUID}`;
  beforeEach(() =>
    write(root, {
      ...unpacked('A'),
      [`A/Workflows/${NAME}`]: WRONG,
      'A/Workflows/tsconfig.json': '{ // x',
      ...gitIntegration(''),
      [`${yaml}/${NAME}`]: WRONG,
      [`B/Workflows/${NAME}`]: WRONG,
      ...clonedAgent('C'),
      [`${cloned}/workflow.json`]: WRONG,
      '.github/workflows/check.yml': 'on: push',
    }),
  );

  test.each<[string, string, string[]]>([
    [`A/Workflows/${NAME}.data.xml`, '', [`A/Workflows/${NAME}`]],
    [`${NAME}.data.xml`, 'A/Workflows', [`A/Workflows/${NAME}`]],
    [`${yaml}/workflow.yml`, '', [`${yaml}/${NAME}`]],
    [`${cloned}/metadata.yml`, '', [`${cloned}/workflow.json`]],
    ['C/connectionreferences.mcs.yml', '', [`${cloned}/workflow.json`]],
    ['A/Other/Customizations.xml', '', [`A/Workflows/${NAME}`]],
    ['connectionreferences/contoso_Mail/connectionreference.yml', '', [`${yaml}/${NAME}`]],
    ['.github/workflows/check.yml', '', []],
    ['A/Workflows/tsconfig.json', '', []],
  ])('%s in %j', async (argument, folder, files) => {
    const { errors } = await checked([argument], folder);
    const ofFlows = errors.filter((error) => error.startsWith('connector-mismatch'));
    expect(ofFlows).toEqual(files.map((file) => `connector-mismatch ${file}`));
    expect(errors.filter((error) => error.startsWith('json-invalid'))).toEqual(
      argument.endsWith('tsconfig.json') ? [`json-invalid ${argument}`] : [],
    );
  });
});

describe('where no flow is found', () => {
  test('the folder that was searched is named, unless it is the current one', async () => {
    await mkdir(join(root, 'docs'));
    expect((await cli(['check'], 'docs')).stderr).toContain(` in ${root}: `);
    expect((await cli(['check'])).stderr).not.toContain(root);
  });

  test('flows in other places are named, the nearest first', async () => {
    await write(root, {
      'package.json': '{}',
      'a/b/c/far.json': solutionFlow(),
      'a/near.json': solutionFlow(),
      'a/near.md': solutionFlow(),
      'node_modules/x/flow.json': solutionFlow(),
    });
    const { code, stderr, stdout } = await cli(['check']);
    if (code !== 2) throw new Error(stdout + stderr);
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\/near\.json.*a\/b\/c\/far\.json/);
    expect(stderr).not.toMatch(/near\.md|node_modules|package\.json/);
    expect((await cli(['check', '--flows', 'x/*.json'])).stderr).toContain('a/near.json');
    expect((await cli(['check', '--flows', 'a/**/*.json'])).code).toBe(0);
  });
});

test('init writes the globs into the map, so that the next check needs none', async () => {
  await write(root, { 'automations/a.json': solutionFlow(), 'A/Other/Solution.xml': SOLUTION_XML });
  const args = ['init', '--environment-id', 'Default-26e65220-5561-46ef-9783-ce5f20489241'];
  await cli([...args, '--flows', 'automations/*.json']);
  const map = JSON.parse(await readFile(join(root, 'connection-references.json'), 'utf8'));
  expect(map.files).toEqual(['automations/*.json']);
  expect((await checked()).files).toEqual(['automations/a.json']);
  const workflow = await readFile(join(root, '.github/workflows/flowgate-check.yml'), 'utf8');
  expect(workflow).not.toContain('automations');
});

test.each([[[]], [['!flows/x.json']], [['../x/*.json']], [['C:\\x']], [['']]])(
  'the files %j of a map are refused',
  async (files) => {
    await write(root, { 'flows/a.json': solutionFlow(), ...mapOf({ files }) });
    expect((await checked()).errors.map((each) => each.split(' ')[0])).toContain('map-invalid');
  },
);

test('above 200,000 files and folders a line says so', async () => {
  await write(root, { 'many/0.ts': '', 'flows/a.json': solutionFlow() });
  for (let at = 1; at < 26_000; at += 1) writeFileSync(join(root, `many/${at}.ts`), '');
  const links = Array.from({ length: 8 }, (_, at) => `link-${at}`);
  for (const link of links) await symlink('many', join(root, link));
  const check = async (folders: readonly string[]) =>
    cli(['check', ...['flows', ...folders].flatMap((folder) => ['--flows', `${folder}/*.json`])]);
  expect((await check(links)).stderr).toMatch(/^208,001 /);
  expect((await check(links.slice(0, 1))).stderr).toBe('');
}, 60_000);

test('a repository is found from a worktree, where .git is a file', async () => {
  const { repositoryOf } = await import('../../src/workspace/repository-root.ts');
  await writeFile(join(root, '.git'), 'gitdir: elsewhere\n');
  await mkdir(join(root, 'a/b'), { recursive: true });
  expect(repositoryOf(join(root, 'a/b'))).toBe(root);
});

test('where nothing is a flow, what was skipped is named with its reason', async () => {
  execFileSync('git', ['init', '--quiet', root]);
  const large = ' '.repeat(20 * 1024 ** 2 + 1);
  await write(root, { 'flows/a.json': '{}', 'flows/b.json': '{', 'flows/c.json': large });
  const { code, stderr } = await cli(['check']);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /skipped: flows\/b\.json \(not JSON \(.+\)\), flows\/c\.json \(.*20 MB.*\), flows\/a\.json \(not a flow\);/,
  );
});
