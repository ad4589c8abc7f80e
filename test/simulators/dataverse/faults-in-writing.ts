import { record } from '../flow-studio/walk.ts';
import type { FaultTable } from './faults.ts';
import { definitionOf, parsedClientdata } from './solution-file.ts';

type WritingFault = 'lost-write' | 'mangled' | 'stuck-state' | 'dead-trigger' | 'suspended';

/** What goes wrong in the write itself, while the answer says that all is well. */
export const writingFaults: FaultTable<WritingFault> = {
  'lost-write': () => ({ write: () => null }),
  mangled: ({ clientdata }) => ({
    write: ({ change, ...rest }) => {
      if (typeof change.clientdata !== 'string') return { change, ...rest };
      return {
        change: { ...change, clientdata: clientdata ?? withOneLess(change.clientdata) },
        ...rest,
      };
    },
  }),
  'stuck-state': () => ({
    write: ({ change: { statecode: _state, statuscode: _status, ...change }, ...rest }) => ({
      change,
      ...rest,
    }),
  }),
  'dead-trigger': () => ({ write: (write) => ({ ...write, registers: false }) }),
  suspended: () => ({
    write: ({ change }) => ({
      change: { ...change, statecode: 2, statuscode: 3 },
      registers: true,
    }),
  }),
};

/** Without its last action. */
function withOneLess(text: string): string {
  const clientdata = parsedClientdata(text);
  const definition = definitionOf(clientdata);
  const actions = Object.entries(record(definition.actions)).slice(0, -1);
  definition.actions = Object.fromEntries(actions);
  return JSON.stringify(clientdata);
}
