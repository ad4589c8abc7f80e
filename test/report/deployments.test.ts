import { expect, test } from '@jest/globals';
import { withDeployment } from '../../src/report/markdown/deployments.ts';

const review = '### plan\n\n<details>\n<summary>x</summary>\n\ny\n\n</details>\n\nDigest';
const to = (environment: string, body: string, isNews = true) => ({
  environments: [environment],
  body,
  isNews,
  reviewedPlan: '',
});

test('each deployment has its section, and what was reviewed stays below', () => {
  const first = withDeployment(review, to('test', 'one'));
  expect(first).toMatchInlineSnapshot(`
"<!-- flowgate:deployed test -->
one
<!-- /flowgate:deployed -->

<!-- flowgate:reviewed -->
<details>
<summary>What was reviewed</summary>

### plan

<details>
<summary>x</summary>

y

</details>

Digest

</details>
<!-- /flowgate:reviewed -->"
`);
  const both = withDeployment(first, to('production', 'two'));
  expect(both).toBe(
    first.replace(
      '<!-- flowgate:reviewed',
      '<!-- flowgate:deployed production -->\ntwo\n<!-- /flowgate:deployed -->\n\n<!-- flowgate:reviewed',
    ),
  );
  expect(withDeployment(both, to('test', 'again'))).toBe(both.replace('\none\n', '\nagain\n'));
});

test('a run that changed nothing leaves the outcome of the one before', () => {
  const first = withDeployment(review, to('test', 'created'));
  expect(withDeployment(first, to('test', 'unchanged', false))).toBe(first);
  expect(withDeployment(null, to('test', 'unchanged', false))).toContain('unchanged');
});

test('no environment breaks out of its section, and the own outcome is kept when all is too long', () => {
  const hostile = withDeployment(null, to('--> @octocat', 'x'));
  expect(hostile.split('\n')[0]).toBe('<!-- flowgate:deployed %2D%2D%3E%20%40octocat -->');
  const long = withDeployment('y'.repeat(50_000), to('test', 'z'.repeat(20_000)));
  expect(long.length).toBeLessThan(60_000);
  expect(long).toContain('z'.repeat(20_000));
});
