/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.js' },
  testEnvironment: 'node',
  reporters: [
    'default',
    ...(process.env.JEST_RESULTS ? ['<rootDir>/test/support/json-reporter.js'] : []),
  ],
  testTimeout: 180_000,
};
