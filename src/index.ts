import { act } from './action.ts';

await act(process.env);
