import {
  type FieldChange,
  type FlowDiff,
  type OperationChange,
  type OutlineBlock,
  type OutlineNode,
  operationsIn,
  type PartChange,
} from '../../plan/diff.ts';
import type {
  BlockDocument,
  DifferenceDocument,
  NodeDocument,
  OperationDocument,
  PartDocument,
} from './difference-schema.ts';

export interface DiffDocument {
  differences: DifferenceDocument[];
  outline: BlockDocument[];
}

/** For a flow that is created, the values are left out: they are all in its file. */
export function diffDocument(diff: FlowDiff, isNew = false): DiffDocument {
  const parts = partsOf(diff).map((part) =>
    isNew && !isWord(part) ? { ...part, fields: [] } : part,
  );
  const numbers = new Map(diff.operations.map((each, index) => [each, parts.length + index]));
  const operations = diff.operations.map((change) => operationOf(change, isNew));
  return {
    differences: [...parts, ...operations],
    outline: diff.outline.map((block) => blockOf(block, numbers)),
  };
}

function isWord({ what }: PartDocument): boolean {
  return what === 'displayName' || what === 'state';
}

function partsOf({ displayName, state, references, parameters, parts }: FlowDiff): PartDocument[] {
  const word = (what: 'displayName' | 'state', field: FieldChange | null) =>
    field === null ? [] : [partOf(what)({ kind: 'changed', name: what, fields: [field] })];
  return [
    ...word('displayName', displayName),
    ...word('state', state),
    ...references.map(partOf('reference')),
    ...parameters.map(partOf('parameter')),
    ...parts.map(partOf('part')),
  ];
}

function partOf(what: PartDocument['what']) {
  return ({ kind, name, fields }: PartChange): PartDocument => ({ what, kind, name, fields });
}

function operationOf(change: OperationChange, isNew: boolean): OperationDocument {
  const { kind, operation: what, name, type, scope, at, from, follows } = change;
  const fields = isNew ? change.fields.filter(isOfHost) : change.fields;
  return { what, kind, name, fields, type, scope, at, from, follows };
}

/**
 * True for a field shown beside the name already: which operation is called through which
 * reference.
 */
function isOfHost({ at }: FieldChange): boolean {
  return at.startsWith('/inputs/host/');
}

type Numbers = ReadonlyMap<OperationChange, number>;

function blockOf({ block, nodes }: OutlineBlock, numbers: Numbers): BlockDocument {
  return { block, nodes: nodes.map((node) => nodeOf(node, numbers)) };
}

function nodeOf(
  { name, type, change, runsAfter, ranAfter, blocks }: OutlineNode,
  numbers: Numbers,
): NodeDocument {
  return {
    name,
    type,
    ...(change === null ? {} : { difference: numbers.get(change) }),
    ...(runsAfter.length === 0 ? {} : { runsAfter }),
    ...(ranAfter.length === 0 ? {} : { ranAfter }),
    ...(blocks.length === 0 ? {} : { blocks: blocks.map((block) => blockOf(block, numbers)) }),
  };
}

/** The differences from the report's JSON; null where the two parts do not match each other. */
export function diffFrom({ differences, outline }: DiffDocument): FlowDiff | null {
  const parts = (what: PartDocument['what']) =>
    differences.filter((each) => each.what === what).map(partFrom);
  const word = (what: 'displayName' | 'state') => parts(what)[0]?.fields[0] ?? null;
  const operations = differences.flatMap((each, index) => (isOperation(each) ? [index] : []));
  const inOutline = numbersIn(outline).toSorted((one, other) => one - other);
  if (operations.join() !== inOutline.join()) return null;
  const blocks = blocksFrom(outline, differences.map(operationFrom));
  return {
    displayName: word('displayName'),
    state: word('state'),
    references: parts('reference'),
    parameters: parts('parameter'),
    parts: parts('part'),
    operations: operationsIn(blocks),
    outline: blocks,
  };
}

/** The indexes of the differences that an outline refers to. */
function numbersIn(outline: readonly BlockDocument[]): number[] {
  return outline.flatMap(({ nodes }) =>
    nodes.flatMap(({ difference, blocks = [] }) => [
      ...(difference === undefined ? [] : [difference]),
      ...numbersIn(blocks),
    ]),
  );
}

function isOperation(each: DifferenceDocument): each is OperationDocument {
  return each.what === 'trigger' || each.what === 'action';
}

function partFrom({ kind, name, fields }: DifferenceDocument): PartChange {
  return { kind: kind as PartChange['kind'], name, fields: fields as FieldChange[] };
}

function operationFrom(each: DifferenceDocument): OperationChange | null {
  if (!isOperation(each)) return null;
  const { what: operation, fields, ...rest } = each;
  return { operation, ...rest, fields: fields.map(fieldFrom) };
}

/** Data from JSON is valid JSON. */
function fieldFrom({ at, ...values }: OperationDocument['fields'][number]): FieldChange {
  return { at, ...(values as Omit<FieldChange, 'at'>) };
}

type Changes = readonly (OperationChange | null)[];

function blocksFrom(blocks: readonly BlockDocument[], changes: Changes): OutlineBlock[] {
  return blocks.map(({ block, nodes }) => {
    const operation = block === '/triggers' ? 'trigger' : 'action';
    return { block, nodes: nodes.map((node) => nodeFrom(node, operation, changes)) };
  });
}

function nodeFrom(
  { name, type, difference, runsAfter = [], ranAfter = [], blocks = [] }: NodeDocument,
  operation: OutlineNode['operation'],
  changes: Changes,
): OutlineNode {
  const change = difference === undefined ? null : (changes[difference] ?? null);
  return {
    operation,
    name,
    type,
    change,
    runsAfter,
    ranAfter,
    blocks: blocksFrom(blocks, changes),
  };
}
