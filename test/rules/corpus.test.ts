import { describe, expect, test } from '@jest/globals';
import { ACCOUNT, entriesFor, hasCorpus, realFlows } from './corpus.ts';
import { checkFiles, lineOf, MAP_FILE } from './repository.ts';

(hasCorpus ? describe : describe.skip)('flows as the platform wrote them', () => {
  const flows = realFlows();
  const files = Object.fromEntries(flows.map(({ file, bytes }) => [file, bytes]));

  test('are all there', () => expect(flows.length).toBe(205));

  test('are fine without a map', () => {
    const { findings } = checkFiles(files);
    expect(findings.filter(isWrong).map(lineOf)).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'map-missing')).toHaveLength(1);
  });

  test('are fine with a map that binds every key, or logical name', () => {
    const connectionReferences = Object.fromEntries(
      flows.flatMap(({ flow }) => {
        const entries = Object.entries(entriesFor(flow));
        return entries.flatMap(([key, entry]) => {
          const name = flow.references?.find((reference) => reference.key === key)?.logicalName;
          return name ? [[name, entry]] : [];
        });
      }),
    );
    const named = flows.map(({ file, flow }) => {
      const inFlow = Object.entries(entriesFor(flow)).filter(
        ([key]) => !flow.references?.find((reference) => reference.key === key)?.logicalName,
      );
      return [file, { connectionReferences: Object.fromEntries(inFlow) }];
    });
    const production = {
      environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
      deployAs: ACCOUNT,
      connectionReferences,
      flows: Object.fromEntries(named),
    };
    const map = JSON.stringify({ version: 1, environments: { production } });
    const { findings } = checkFiles({ ...files, [MAP_FILE]: map });
    expect(findings.filter(isWrong).map(lineOf)).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'map-entry-unused')).toEqual([]);
  });
});

/** Warnings about the flows themselves may well be right; those about the map may not. */
function isWrong({ rule, severity }: { rule: string; severity: string }): boolean {
  // Three real secrets were published: corpus-limits.test.ts knows where.
  if (rule === 'secret-in-definition') return false;
  return severity === 'error' || (/^(?:map|owner|teams)-/.test(rule) && severity === 'warning');
}
