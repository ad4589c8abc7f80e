import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { toSarif } from '../../src/report/sarif.ts';
import { RULES } from '../../src/rules/index.ts';
import { bare, call, declared, deploy, entry, mapOf } from '../rules/build.ts';
import { checkFiles, type Files, MAP_FILE } from '../rules/repository.ts';
import { finding, report, suppressed } from './builders.ts';
import { FIXABLE } from './fixable.ts';
import { many } from './many.ts';
import { RICH } from './rich.ts';

const runOf = (...given: Parameters<typeof toSarif>) => JSON.parse(toSarif(...given)).runs[0];

test('a rich report', () => {
  const { tool, results, ...run } = runOf(RICH, { version: '1.2.3' });
  // Where a rule is in the list is no matter of another rule's.
  expect({ ...run, results: results.map(withoutIndex) }).toMatchSnapshot();
  expect(tool.driver).toMatchObject({ name: 'Flowgate', version: '1.2.3' });
});

function withoutIndex({ ruleIndex: _, ...result }: Record<string, unknown>) {
  return result;
}

test('a result leads to its rule', () => {
  const { tool, results } = runOf(RICH);
  for (const { ruleId, ruleIndex } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
});

test('what follows from the same cause is related, at its line', () => {
  const related = [{ file: 'flows/ü b.json', line: 3, message: '[it](x) too' }];
  const [result] = runOf(report({ findings: [finding({ related })] })).results;
  expect(result.relatedLocations).toEqual([
    {
      id: 0,
      message: { text: '[it] (x) too' },
      physicalLocation: {
        artifactLocation: { uri: 'flows/%C3%BC%20b.json', uriBaseId: '%SRCROOT%' },
        region: { startLine: 3 },
      },
    },
  ]);
  expect(runOf(report({ findings: [finding()] })).results[0]).not.toHaveProperty(
    'relatedLocations',
  );
});

test('every rule is listed, in order, with all that GitHub shows', () => {
  const { rules } = runOf(report()).tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
  expect(
    rules[rules.findIndex(({ id }: { id: string }) => id === 'reference-unused')],
  ).toMatchSnapshot();
  for (const rule of rules) {
    expect(rule.name).toMatch(/^(?:[A-Z][a-z]*)+$/);
    expect(rule.shortDescription.text.length).toBeLessThan(1024);
    expect(rule.fullDescription.text.length).toBeLessThan(1024);
    expect(rule.properties.tags.length).toBeLessThan(10);
  }
});

test('fixes say which characters go and which come', () => {
  expect(runOf(FIXABLE).results.map(({ fixes }: { fixes: unknown }) => fixes)).toMatchSnapshot();
});

test('two calls write the same bytes', () => {
  expect(toSarif(RICH)).toBe(toSarif(structuredClone(RICH)));
});

describe('a result', () => {
  const resultOf = (parts: Parameters<typeof finding>[0]) =>
    runOf(report({ findings: [finding(parts)] })).results[0];
  const regionOf = (parts: Parameters<typeof finding>[0]) =>
    resultOf(parts).locations[0].physicalLocation.region;

  test.each([
    ['an empty range', { column: 5, endColumn: 5 }, [12, 5, 12, 6]],
    ['an end before the start', { column: 9, endColumn: 1, endLine: 3 }, [12, 9, 12, 10]],
    ['several lines', { column: 9, endLine: 14, endColumn: 1 }, [12, 9, 14, 1]],
    ['no place at all', { line: 0, column: 0, endLine: 0, endColumn: 0 }, [1, 1, 1, 2]],
  ])('%s has a region', (_, parts, [startLine, startColumn, endLine, endColumn]) => {
    expect(regionOf(parts)).toEqual({ startLine, startColumn, endLine, endColumn });
  });

  test('names its file as a URI', () => {
    const uriOf = (file: string) =>
      resultOf({ file }).locations[0].physicalLocation.artifactLocation.uri;
    expect(uriOf('flows/a b/50%#?é漢.json')).toBe('flows/a%20b/50%25%23%3F%C3%A9%E6%BC%A2.json');
    expect(uriOf('flows/\ud800\u202e[x](y).json')).toBe(
      'flows/%EF%BF%BD%E2%80%AE%5Bx%5D%28y%29.json',
    );
    expect(uriOf('c:/x.json')).toBe('c%3A/x.json');
  });

  test('says nothing that could be read as more than text', () => {
    const message = '`[click](https://evil.example)` \u202e\u0000 `x`';
    expect(resultOf({ message }).message.text).toBe(
      '`[click] (https://evil.example)` \\u202e\\u0000 `x`',
    );
  });

  test('of a rule that is not listed has no index', () => {
    expect(resultOf({ rule: 'zz-none' })).not.toHaveProperty('ruleIndex');
    expect(resultOf({ rule: RULES[3]?.id as string }).ruleIndex).toBe(3);
  });

  test('that is suppressed says why, and comes last', () => {
    const { results } = runOf(
      report({ findings: [finding({ severity: 'notice' })], suppressed: [suppressed()] }),
    );
    expect(results[1].suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'moves in Q1 (until 2027-03-31)',
      },
    ]);
  });
});

describe('limits', () => {
  const levels = (run: { results: { level: string }[] }) => run.results.map(({ level }) => level);

  test('25,000 results at most, the most severe, and the cut is shown', () => {
    const text = toSarif(many(25_003));
    const [run] = JSON.parse(text).runs;
    expect(levels(run)).toHaveLength(25_000);
    const counts = ['error', 'warning', 'note'].map(
      (level) => levels(run).filter((each) => each === level).length,
    );
    expect(counts).toEqual([12_502, 6_251, 6_247]);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /\b25,000 of 25,003\b/,
    );
    expect(gzipSync(text, { level: 1 }).length).toBeLessThan(10_000_000);
    expect(runOf(many(60)).invocations[0]).not.toHaveProperty('toolExecutionNotifications');
  });

  test('fewer where even those are too large for GitHub when packed', () => {
    // Hashes cannot be packed to less than half.
    const message = (seed: number) =>
      Array.from({ length: 160 }, (_, at) =>
        createHash('sha256').update(`${seed} ${at}`).digest('base64'),
      ).join('');
    const findings = Array.from({ length: 2_000 }, (_, at) => finding({ message: message(at) }));
    const text = toSarif(report({ findings }));
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(levels(JSON.parse(text).runs[0]).length).toBeGreaterThan(1_000);
  });
});

describe('the fingerprint', () => {
  const hashes = (files: Files) => {
    const { findings, suppressed } = checkFiles(files);
    const { results } = runOf(report({ findings, suppressed }));
    type Result = { ruleId: string; partialFingerprints: Record<string, string> };
    return results.map(({ ruleId, partialFingerprints }: Result) => ({
      ruleId,
      ...partialFingerprints,
    }));
  };
  const flow = deploy({ A: call('x'), B: call('y') }, { z: declared('shared_teams') });
  const map = mapOf({ production: { entries: { k: entry() } }, test: { entries: { k: entry() } } });
  const files = (text: string | Uint8Array) => ({ 'a.json': text, [MAP_FILE]: map });
  const before = hashes(files(flow));

  test('there is one for each result, under the name that GitHub reads', () => {
    expect(before.length).toBeGreaterThan(5);
    const all = before.map(
      ({ primaryLocationLineHash }: Record<string, string>) => primaryLocationLineHash,
    );
    expect(new Set(all).size).toBe(all.length);
    for (const each of all) expect(each).toMatch(/^[0-9a-f]{16}:\d+$/);
  });

  test.each<[string, string | Uint8Array]>([
    ['lines move', `\n\n\n${flow.replaceAll('\n', '\n\n')}`],
    ['lines end in CRLF', flow.replaceAll('\n', '\r\n')],
    ['all is on one line', JSON.stringify(JSON.parse(flow))],
    ['the file is UTF-16', Buffer.from(`\uFEFF${flow}`, 'utf16le')],
    ['the file is UTF-16 the other way round', Buffer.from(`\uFEFF${flow}`, 'utf16le').swap16()],
    ['the file has a mark', `\uFEFF${flow}`],
  ])('stays when %s', (_, text) => expect(hashes(files(text))).toEqual(before));

  test('goes with its own finding when another is fixed', () => {
    const fixed = hashes(files(deploy({ A: call('x') }, { z: declared('shared_teams') })));
    expect(fixed.length).toBeLessThan(before.length);
    for (const each of fixed) expect(before).toContainEqual(each);
  });

  test('two equal findings are numbered', () => {
    const twice = [
      finding(),
      finding({ line: 40, endLine: 40 }),
      finding({ environments: ['test'] }),
    ];
    const ordinals = runOf(report({ findings: twice })).results.map(
      (each: { partialFingerprints: Record<string, string> }) =>
        each.partialFingerprints['flowgate/v2']?.split(':')[1],
    );
    expect(ordinals).toEqual(['1', '2', '1']);
  });

  test('the environments count', () => {
    const of = (environments: string[]) =>
      runOf(report({ findings: [finding({ environments })] })).results[0].partialFingerprints[
        'flowgate/v2'
      ];
    expect(of([])).toBe('5fa348f146bf8389:1');
    expect(of(['test'])).toBe('0d35d0923032d5cf:1');
    expect(new Set([of([]), of(['test']), of(['production', 'test'])]).size).toBe(3);
  });

  test('is about what the rule says it is about, not words', () => {
    const of = (changes: Parameters<typeof finding>[0]) =>
      runOf(report({ findings: [finding(changes)] })).results[0].partialFingerprints;
    expect(of({ message: '`a` is wrong; did you mean `b`?' })).toEqual(of({ message: 'wrong' }));
    expect(of({ about: ['a'] })).not.toEqual(of({ about: ['b'] }));
    expect(of({ about: ['a'] })).not.toEqual(of({}));
  });
});

test('a bare flow without a map has results too', () => {
  const { findings } = checkFiles({ 'a.json': bare({ Send: call('k') }) });
  expect(runOf(report({ findings })).results[0].locations[0]).not.toHaveProperty(
    'logicalLocations',
  );
});
