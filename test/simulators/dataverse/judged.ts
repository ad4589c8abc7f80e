import type { Json } from '../flow-studio/state.ts';
import type { Context } from './context.ts';
import type { FlowRow } from './rows.ts';

/** A flow as the flow service judges it. */
export interface Judged {
  context: Context;
  /** As it is now. */
  row: FlowRow;
  next: FlowRow;
  clientdata: Json;
  definition: Json;
}
