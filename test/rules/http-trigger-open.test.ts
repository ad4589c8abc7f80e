import { expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { checkFiles } from './repository.ts';

function found(inputs: object, rest: object = {}): string[] {
  const trigger = { type: 'Request', kind: 'Http', inputs, ...rest };
  const { findings } = checkFiles({ 'a.json': bare({}, { T: trigger }) });
  return findings.filter(({ rule }) => rule === 'http-trigger-open').map(({ at }) => at);
}

const WHO = '/triggers/T/inputs/triggerAuthenticationType';

test.each<[object, object, string[]]>([
  [{ triggerAuthenticationType: 'All' }, {}, [WHO]],
  [{ triggerAuthenticationType: 'all' }, { type: 'request', kind: 'HTTP' }, [WHO]],
  [{ triggerAuthenticationType: 'All' }, { kind: 'TeamsWebhook' }, [WHO]],
  [{}, {}, ['/triggers/T/inputs']],
  [{ schema: {} }, { kind: 'http' }, ['/triggers/T/inputs']],
  [{ triggerAuthenticationType: 'Tenant' }, {}, []],
  [{ triggerAuthenticationType: 'Specific', triggerAllowedUsers: 'a@b.c' }, {}, []],
  [{}, { kind: 'Button' }, []],
  [{}, { kind: 'PowerAppV2' }, []],
  [{}, { kind: 'Skills' }, []],
  [{}, { kind: undefined }, []],
  [{ triggerAuthenticationType: 'All' }, { type: 'OpenApiConnectionWebhook' }, []],
])('%j %j', (inputs, rest, at) => expect(found(inputs, rest)).toEqual(at));

test('a condition that looks at headers asks who calls, another one does not', () => {
  const open = { triggerAuthenticationType: 'All' };
  const conditions = (expression: string) => ({ conditions: [{ expression }] });
  const key = "@equals(triggerOutputs()['headers']?['x-key'], parameters('key'))";
  expect(found(open, conditions(key))).toEqual([]);
  expect(found(open, conditions("@equals(triggerBody()?['a'], 1)"))).toEqual([WHO]);
});
