import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.js' },
  testEnvironment: '<rootDir>/test/support/environment.js',
  testSequencer: '<rootDir>/test/support/sequencer.ts',
  setupFiles: ['<rootDir>/test/support/start-clock.js', '<rootDir>/test/support/short-waits.ts'],
  reporters: [
    'default',
    ...(process.env.JEST_RESULTS ? ['<rootDir>/test/support/json-reporter.js'] : []),
  ],
  // One more than there are cores: some test files wait for processes and for servers.
  maxWorkers: availableParallelism() + 1,
  testTimeout: 180_000,
};
