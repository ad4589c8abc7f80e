import { expect, test } from '@jest/globals';
import { bare, compose } from '../rules/build.ts';
import { checkFiles, MAP_FILE } from '../rules/repository.ts';

const FLOW = bare({
  Unknown: { ...compose(), inputs: '@foo()' },
  Unsure: { ...compose(), inputs: "@utf8Length('x')" },
});

test.each([
  [undefined, ['error', 'notice']],
  ['error', ['error', 'notice']],
  ['warning', ['warning', 'notice']],
  ['notice', ['notice', 'notice']],
  ['off', []],
])(
  'with the setting %j a problem below the severity of its rule is not raised',
  (setting, severities) => {
    const rules = setting === undefined ? {} : { 'expression-function': setting };
    const map = JSON.stringify({ version: 1, environments: {}, rules });
    const { findings } = checkFiles({ 'flows/a.json': FLOW, [MAP_FILE]: map });
    const found = findings.filter(({ rule }) => rule === 'expression-function');
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  },
);
