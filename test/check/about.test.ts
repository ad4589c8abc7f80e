import { describe, expect, test } from '@jest/globals';
import { type Finding, oneForEachCause, problemsOf } from '../../src/check/check.ts';
import { readReport } from '../../src/report/document/read.ts';
import { toJson } from '../../src/report/json.ts';
import { fingerprints } from '../../src/report/sarif/fingerprint.ts';
import { report } from '../report/builders.ts';
import { bare, call, deploy, entry, mapOf } from '../rules/build.ts';
import { hasCorpus, realFlows } from '../rules/corpus.ts';
import { checkFiles, type Files, MAP_FILE } from '../rules/repository.ts';

/** Rules whose message has a number or a kind, and not what tells a problem from another one. */
const NUMBERED = new Set(['expression-syntax', 'expression-length', 'secret-in-definition']);

/** Groups of findings with different messages that only their order tells apart. */
function alike(findings: readonly Finding[]): string[][] {
  const all = findings.filter(({ rule }) => !NUMBERED.has(rule));
  const hashes = fingerprints(all).map((each) => each.split(':')[0]);
  const groups = Map.groupBy(all, (_, index) => hashes[index]);
  const texts = [...groups.values()].map((group) => [...new Set(group.map(textOf))]);
  return texts.filter((group) => group.length > 1);
}

function textOf({ rule, at, message }: Finding): string {
  return `${rule} ${at} ${message}`;
}

/** A file as the row of a table has it: the flow is one text. */
function asRow(text: string): string {
  return JSON.stringify({ name: 'Row', clientdata: text });
}

const WRONG = {
  A: { type: 'Http', inputs: {} },
  B: { type: 'Compose', inputs: "@concat(foo(), bar(1), body('X'), body('Y'), variables('v'))" },
  C: call('one'),
  D: call('other'),
  E: { type: 'Wait', inputs: {}, runAfter: { X: ['Succeeded'], Y: ['Succeeded'] } },
  F: { type: 'Compose', inputs: "@{parameters('p')}@{parameters('q')}@{variables('w')}" },
};

describe('a finding is told apart by data', () => {
  const map = mapOf({ production: { entries: { k: entry() } } });

  test.each<[string, Files]>([
    ['in a file', { 'flows/a.json': deploy(WRONG, {}), [MAP_FILE]: map }],
    ['in a bare definition', { 'flows/a.json': bare(WRONG) }],
    ['inside the text of a row', { 'flows/a.json': asRow(deploy(WRONG, {})), [MAP_FILE]: map }],
    ['of the map', { [MAP_FILE]: '{"environments":{"a":{"connectionReferences":{"k":{}}}}}' }],
  ])('%s', (_, files) => {
    const { findings } = checkFiles(files);
    expect(findings.length).toBeGreaterThan(2);
    expect(alike(findings)).toEqual([]);
    expect(alike(findings.flatMap(problemsOf))).toEqual([]);
  });

  test('the same where the report was written and read', () => {
    const { findings } = checkFiles({ 'flows/a.json': asRow(deploy(WRONG, {})), [MAP_FILE]: map });
    const shard = { part: 1, parts: 1, known: ['production'] };
    const read = readReport(toJson(report({ findings, shard })));
    if (read.kind !== 'report') throw new Error(JSON.stringify(read));
    expect(fingerprints(read.report.findings)).toEqual(fingerprints(findings));
    const again = oneForEachCause(read.report.findings.flatMap(problemsOf));
    expect(fingerprints(again)).toEqual(fingerprints(findings));
  });
});

describe('a dismissed alert does not cover another change', () => {
  const mapWith = (rest: object, top: object = {}) => {
    const own = { owner: 'ann@contoso.com', stewards: ['@grace'] };
    const entries = { k: entry({ ...own, ...rest }) };
    const environment = { deployAs: 'svc@contoso.com', entries };
    const document = JSON.parse(mapOf({ production: environment }));
    return JSON.stringify({ ...document, ...top });
  };
  const flow = deploy({ A: call('k') }, {});

  /** What a pull request finds that makes `head` of the map. */
  const found = (head: string) => {
    const base = { [MAP_FILE]: mapWith({}), 'flows/a.json': flow };
    const all = checkFiles(
      { [MAP_FILE]: head, 'flows/a.json': flow },
      { pull: { author: 'ada', base } },
    );
    const findings = [...all.findings, ...all.findings.flatMap(problemsOf)];
    const hashes = fingerprints(findings);
    return findings.map(({ rule }, index) => `${rule} ${hashes[index]}`);
  };
  const suppression = (flows: string) => ({
    suppressions: [{ rule: 'owner-mismatch', flow: flows, reason: 'r' }],
  });

  test.each<[string, string, string, string]>([
    ['policy-changed', 'owner', mapWith({ owner: 'b@c.com' }), mapWith({ owner: 'c@c.com' })],
    [
      'policy-changed',
      'owners.allow',
      mapWith({}, { owners: { allow: ['a*'] } }),
      mapWith({}, { owners: { allow: ['*'] } }),
    ],
    [
      'policy-changed',
      'suppressions',
      mapWith({}, suppression('flows/a.json')),
      mapWith({}, suppression('**')),
    ],
    [
      'steward-approval',
      'connectionName',
      mapWith({ connectionName: 'c-1' }),
      mapWith({ connectionName: 'c-2' }),
    ],
    [
      'owner-mismatch',
      'connectionName',
      mapWith({ connectionName: 'c-1', owner: 'b@c.com' }),
      mapWith({ connectionName: 'c-2', owner: 'b@c.com' }),
    ],
  ])('%s of %s', (rule, _field, one, other) => {
    const of = (head: string) => found(head).filter((each) => each.startsWith(rule));
    expect(of(one)).not.toEqual([]);
    expect(of(one)).toEqual(of(one));
    expect(of(other).filter((each) => of(one).includes(each))).toEqual([]);
  });

  test('steward-approval of an entry that several flows use', () => {
    const shown = (connectionName: string) => {
      const files = (text: string) => ({
        [MAP_FILE]: mapWith({ connectionName }),
        'flows/a.json': text,
        'flows/b.json': text,
      });
      const base = files(deploy({ A: { type: 'Compose', inputs: 1 } }, {}));
      const { findings } = checkFiles(files(flow), { pull: { author: 'ada', base } });
      return fingerprints(findings.filter(({ rule }) => rule === 'steward-approval'));
    };
    expect(shown('c-1')).toHaveLength(1);
    expect(shown('c-1')).toEqual(shown('c-1'));
    expect(shown('c-2')).not.toEqual(shown('c-1'));
  });
});

(hasCorpus ? describe : describe.skip)('flows as the platform wrote them', () => {
  const flows = realFlows().filter(({ bytes }) => !Buffer.from(bytes).includes('clientdata'));
  const texts = flows.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()] as const);

  test.each([
    ['as they are', (text: string) => text],
    ['each as a row', asRow],
  ])('%s', (_, from) => {
    const files = Object.fromEntries(texts.map(([file, text]) => [file, from(text)]));
    const { findings } = checkFiles(files);
    expect(findings.length).toBeGreaterThan(50);
    expect(alike(findings)).toEqual([]);
  });
});
