import { act } from './action.ts';
import { toItsEnd } from './process/to-its-end.ts';
import * as core from './process/toolkit.ts';

// No `await` at the top level, which CommonJS does not have.
toItsEnd(act(process.env), () => core.setFailed('Flowgate ended before its work was done.'));
