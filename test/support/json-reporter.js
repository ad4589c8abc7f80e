import { writeFileSync } from 'node:fs';

/** Writes Jest's numbers to the file that `JEST_RESULTS` names, for `.ci/run`. */
export default class JsonReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    const numbers = {
      passed: numPassedTests,
      // A file that could not be run at all has no failed test of its own.
      failed: numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: numPendingTests + numTodoTests,
    };
    writeFileSync(process.env.JEST_RESULTS, JSON.stringify(numbers));
  }
}
