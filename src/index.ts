import { act } from './action.ts';
import { toItsEnd } from './process/to-its-end.ts';
import { toolkit } from './process/toolkit.ts';
import { redact } from './secrets/redact.ts';

// No `await` at the top level, which CommonJS does not have.
const { setFailed } = toolkit((text) => redact(text));
toItsEnd(act(process.env), () => setFailed('Flowgate ended before its work was done.'));
