import { expect, test } from '@jest/globals';
import { type Flow, readFlow } from '../../src/flow/flow.ts';
import { decode } from '../../src/json/text.ts';
import { usedReferences } from '../../src/map/resolve.ts';
import { corpusFile, corpusIndex, describeCorpus, utf8, utf16be, utf16le } from './shared.ts';

const FORMATS: Record<string, string> = {
  'solution-workflow': 'solution',
  'legacy-package': 'package',
};

const listed = (text = '') => text.split(',').filter((item) => item !== '');

function read(path: string, bytes: Uint8Array): Flow {
  const result = readFlow(path, bytes);
  if (result.kind !== 'flow') throw new Error(`${path}: ${JSON.stringify(result)}`);
  return result.flow;
}

/** What INDEX.tsv says of a flow, from the flow as it was read. */
function counted(flow: Flow) {
  const actions = flow.operations.filter(({ kind }) => kind === 'action');
  return {
    format: flow.format,
    actions: actions.length,
    triggers: flow.operations.length - actions.length,
    connectorUses: flow.operations.filter(({ host }) => host !== null).length,
    used: usedReferences(flow)
      .map(({ key, uses }) => `${key}*${uses.length}`)
      .sort(),
    declared: flow.references?.map(({ key }) => key).sort(),
    depth: Math.max(0, ...actions.map(({ depth }) => depth)),
  };
}

/** A flow without the source that it was read from, for comparison. */
const meaning = ({ source: _, ...flow }: Flow) => JSON.stringify(flow, withoutParents);
const withoutParents = (key: string, value: unknown) =>
  key === 'parent' || key === 'siblings' ? undefined : value;

describeCorpus('the 205 published flows', () => {
  const index = corpusIndex();

  test('are all there', () => {
    expect(index).toHaveLength(205);
  });

  test.each(index.map((row) => [row.path ?? '', row] as const))('%s', (path, row) => {
    const flow = read(path, corpusFile(path));
    const found = counted(flow);
    expect(found).toMatchObject({
      format: FORMATS[row.format ?? ''],
      actions: Number(row.actions),
      triggers: Number(row.triggers),
      used: listed(row.used).sort(),
      declared: listed(row.declared).sort(),
    });
    expect(found.connectorUses).toBe(Number(row.connector_actions));
    expect(found.depth).toBe(Number(row.max_depth));
  });

  test('mean the same in every encoding and with any line ends', () => {
    for (const { path = '' } of index) {
      const bytes = corpusFile(path);
      const { text } = decode(bytes);
      const expected = meaning(read(path, bytes));
      const variants: [string, Uint8Array][] = [
        ['UTF-8', utf8(text)],
        ['UTF-8 with BOM', utf8(`\uFEFF${text}`)],
        ['UTF-16LE', utf16le(text)],
        ['UTF-16LE with BOM', utf16le(`\uFEFF${text}`)],
        ['UTF-16BE', utf16be(text)],
        ['UTF-16BE with BOM', utf16be(`\uFEFF${text}`)],
        ['CRLF', utf8(text.replace(/\r?\n/g, '\r\n'))],
        ['one line', utf8(JSON.stringify(JSON.parse(text)))],
      ];
      for (const [name, variant] of variants) {
        const flow = read(path, variant);
        if (meaning(flow) !== expected) throw new Error(`${path} differs as ${name}`);
      }
    }
  });

  test('name a connector for every declared reference, the same as its operations', () => {
    for (const { path = '' } of index) {
      const flow = read(path, corpusFile(path));
      const declared = new Map(flow.references?.map((reference) => [reference.key, reference]));
      for (const { host } of flow.operations) {
        if (host?.connector == null) continue;
        expect(declared.get(host.key)?.connector).toBe(host.connector);
      }
    }
  });

  test('have a place for every operation, at its name', () => {
    for (const { path = '' } of index) {
      const flow = read(path, corpusFile(path));
      const lines = flow.source.text.split('\n');
      for (const operation of flow.operations) {
        const place = flow.source.place(operation.path);
        const name = lines[place.line - 1]?.slice(place.column - 1, place.endColumn - 1);
        if (JSON.parse(name ?? '') !== operation.name) throw new Error(`${path}: ${name}`);
      }
    }
  });
});
