import { describe, expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { checkFiles } from './repository.ts';
import { ofList, watching, writing } from './row-triggers.ts';

/** The names of the actions that are reported. */
function found(trigger: object, actions: Record<string, object>): (string | undefined)[] {
  const { findings } = checkFiles({ 'a.json': bare(actions, { T: trigger }) });
  return findings
    .filter(({ rule }) => rule === 'trigger-loop')
    .map(({ at }) => at.split('/').at(-1));
}

const loops = (trigger: object, write: object) => found(trigger, { W: write }).length > 0;

describe('Dataverse', () => {
  test.each<[Record<string, unknown>, object, boolean]>([
    [{ message: 3 }, writing('accounts', ['name']), true],
    [{ message: '4' }, writing('accounts', ['name'], 'UpdateRecord'), true],
    [{ message: 3 }, writing('accounts', ['name'], 'CreateRecord'), false],
    [{ message: 1 }, writing('accounts', ['name'], 'CreateRecord'), true],
    [{ message: 1 }, writing('accounts', ['name']), false],
    [{ message: 2 }, writing('accounts', ['name']), false],
    [{ message: 7 }, writing('accounts', ['name'], 'createrecord'), true],
    [{ message: 3 }, writing('contacts', ['name']), false],
    [{ entityname: 'activity' }, writing('activities', ['name']), true],
    [{ entityname: 'ctso_box' }, writing('ctso_boxes', ['name']), true],
    [{ entityname: 'Account' }, writing('ACCOUNTS', ['name']), true],
    [{ filteringattributes: 'name, revenue' }, writing('accounts', ['Revenue']), true],
    [{ filteringattributes: 'revenue' }, writing('accounts', ['name']), false],
    [{ filteringattributes: 'ownerid' }, writing('accounts', ['ownerid@odata.bind']), true],
    [{ filteringattributes: ' ' }, writing('accounts', ['name']), true],
    [{ filterexpression: 'revenue gt 1' }, writing('accounts', ['name']), false],
    [{ message: 3 }, writing('accounts', ['name'], 'UpdateOnlyRecordWithOrganization'), false],
    [{ message: '@variables(1)' }, writing('accounts', ['name']), false],
  ])('%j', (request, write, expected) => expect(loops(watching(request), write)).toBe(expected));

  test('columns that are computed say nothing against a list of columns', () => {
    const computed = writing('accounts', []);
    Object.assign(computed.inputs.parameters, { item: '@triggerBody()' });
    expect(loops(watching({ filteringattributes: 'name' }), computed)).toBe(false);
    expect(loops(watching({}), computed)).toBe(true);
  });
});

describe('lists and tables', () => {
  test.each<[string, string, boolean]>([
    ['GetOnUpdatedItems', 'PatchItem', true],
    ['GetOnUpdatedFileItems', 'PatchFileItem', true],
    ['GetOnUpdatedItems_V2', 'PatchItem_V2', true],
    ['GetOnUpdatedItems', 'PostItem', true],
    ['GetOnNewItems', 'PostItem', true],
    ['GetOnNewItems', 'PatchItem', false],
    ['GetOnChangedItems', 'PatchItem', true],
    ['GetOnChangedItems', 'PostItem', false],
    ['GetOnUpdatedItems', 'GetItem', false],
    ['GetOnDeletedItems', 'PatchItem', false],
  ])('%s and %s', (trigger, write, expected) => {
    expect(loops(ofList(trigger), ofList(write))).toBe(expected);
  });

  test('of another site or list are others; case is none', () => {
    const trigger = ofList('GetOnUpdatedItems');
    expect(loops(trigger, ofList('PatchItem', { table: 'Other' }))).toBe(false);
    expect(loops(trigger, ofList('PatchItem', { dataset: 'https://x' }))).toBe(false);
    expect(loops(trigger, ofList('PatchItem', { table: 'ORDERS' }))).toBe(true);
  });

  test('one parameter means one list', () => {
    const place = { dataset: "@parameters('Site')", table: "@parameters('List')" };
    expect(loops(ofList('GetOnUpdatedItems', place), ofList('PatchItem', place))).toBe(true);
  });

  test('without a table there is none', () => {
    const nowhere = { table: undefined };
    expect(loops(ofList('GetOnUpdatedItems', nowhere), ofList('PatchItem', nowhere))).toBe(false);
  });
});

describe('what may end the circle', () => {
  const write = writing('accounts', ['name']);
  const trigger = watching({});

  test('a condition or filter of the trigger', () => {
    const conditions = [{ expression: '@true' }];
    expect(loops(watching({}, { conditions }), write)).toBe(false);
    expect(loops(watching({}, { conditions: [] }), write)).toBe(true);
    const list = { $filter: "Status eq 'New'" };
    expect(loops(ofList('GetOnUpdatedItems', list), ofList('PatchItem'))).toBe(false);
  });

  test('a branch around the write, however far out, but no scope and no loop', () => {
    const inside = (type: string, W: object) => ({ type, runAfter: {}, actions: { W } });
    expect(found(trigger, { If: inside('If', inside('Scope', write)) })).toEqual([]);
    expect(found(trigger, { Scope: inside('Scope', write) })).toEqual(['W']);
    expect(found(trigger, { Each: { ...inside('Foreach', write), foreach: '@x' } })).toEqual(['W']);
    const cases = { One: { case: 1, actions: { W: write } } };
    expect(found(trigger, { Switch: { type: 'Switch', expression: '@x', cases } })).toEqual([]);
  });

  test('an end of the run in a branch, but none that always comes', () => {
    const End = { type: 'Terminate', runAfter: {}, inputs: { runStatus: 'Cancelled' } };
    const If = { type: 'If', expression: '@true', actions: { End } };
    expect(found(trigger, { If, W: write })).toEqual([]);
    expect(found(trigger, { W: write, End })).toEqual(['W']);
  });
});

test('the trigger is named beside it', () => {
  const { findings } = checkFiles({
    'a.json': bare({ W: writing('accounts', ['name']) }, { T: watching({}) }),
  });
  const [loop] = findings.filter(({ rule }) => rule === 'trigger-loop');
  expect(loop?.related).toEqual([expect.objectContaining({ file: 'a.json', line: 4 })]);
});
