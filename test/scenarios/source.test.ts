import { isWholeRun } from '../support/entries.ts';
import { isUpdate, testScenarios } from './promises.ts';

/**
 * What a run of all tests plays on `src/`, since it plays every scenario on `dist/`, which is what
 * `src/` builds to: each mode, each event, each service, with a key and without. A run of a path or
 * a name plays all that it asks for.
 */
const EVERYDAY = [
  'drift-edited',
  'export-by-hand',
  'first-runs-watched',
  'fork',
  'push-deploys',
  'solution-deployed',
  'with-key',
];

testScenarios('src/index.ts', isWholeRun && !isUpdate ? EVERYDAY : undefined);
