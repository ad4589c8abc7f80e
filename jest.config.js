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
  // Jest leaves a core for a person who is waiting; of two that is half.
  maxWorkers: '100%',
  testTimeout: 180_000,
};
