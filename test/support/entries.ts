/** Whether the run is of all tests: `environment.js` finds out. */
export const { isWholeRun } = globalThis as { isWholeRun?: boolean };

/** What starts the action: as it is shipped where a run is of all tests, else its source. */
export const ACTION = isWholeRun ? 'dist/index.js' : 'src/index.ts';

/** The same for the command of a terminal. */
export const TERMINAL = isWholeRun ? 'dist/cli/index.js' : 'src/cli.ts';
