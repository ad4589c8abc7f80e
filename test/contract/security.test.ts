import { expect, test } from '@jest/globals';
import { read } from './repository.ts';

test('SECURITY.md says who can forge a reviewed plan, and each way out', () => {
  const [, section = ''] = read('SECURITY.md').split('### A forged reviewed plan');
  const [text = ''] = section.split('\n### ');
  expect(text).toContain('`require-reviewed-plan`');
  expect(text).toContain('writes as the same account');
  for (const way of ['A GitHub App', 'Protection of the environment', '`CODEOWNERS`']) {
    expect(text).toContain(`- **${way}`);
  }
});

test.each(['docs/deploying.md', 'docs/recipes.md', 'docs/architecture.md'])(
  '%s refers to it where it speaks of reviewed plans',
  (file) => {
    expect(read(file)).toContain('(../SECURITY.md#a-forged-reviewed-plan)');
  },
);
