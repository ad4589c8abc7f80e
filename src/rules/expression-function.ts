import {
  FUNCTION_NAMES,
  type FunctionEntry,
  functionNamed,
  takes,
} from '../flow/expression/catalogue.ts';
import { FOREIGN_FUNCTIONS } from '../flow/expression/foreign-functions.ts';
import type { WrittenCall } from '../flow/expression/reading.ts';
import { wrongName } from '../map/causes.ts';
import { nearest, quote } from '../wording/spelling.ts';
import type { FlowRule, Severity } from './rule.ts';

export const expressionFunction: FlowRule = {
  id: 'expression-function',
  subject: 'flow',
  severity: 'error',
  summary:
    'An expression calls a function that does not exist, or with the wrong number of arguments.',
  *check({ flow: { file }, doubtful }) {
    for (const string of doubtful()) {
      for (const call of string.reading.wrongCalls) {
        const { severity = 'error', text } = faultOf(call);
        const isUnknown = functionNamed(call.name) === undefined;
        const ids = isUnknown ? [wrongName(file, 'function', call.name)] : [];
        const message = `${quote(string.operation.name)} calls ${quote(call.name)}${text}`;
        const within = [call.nameSpan.start, call.nameSpan.end] as const;
        yield { at: string.path, within, message, about: [call.name], severity, cause: { ids } };
      }
    }
  },
};

interface Fault {
  severity?: Severity;
  text: string;
}

function faultOf({ name, given }: WrittenCall): Fault {
  const entry = functionNamed(name);
  if (entry === undefined) {
    return { text: `, which is not a function of the language; ${advice(name)}` };
  }
  if (takes(entry, given)) return { severity: 'notice', text: UNSURE };
  return { text: ` with ${count(given)}, but it takes ${accepted(entry)}` };
}

const UNSURE =
  ', which Logic Apps has; whether Power Automate has it too is not documented, so try it in a test flow';

function advice(name: string): string {
  const instead = FOREIGN_FUNCTIONS.get(name.toLowerCase());
  if (instead !== undefined) return instead;
  const near = nearest(name, FUNCTION_NAMES);
  return near === null
    ? "use one of Microsoft's reference of expression functions"
    : `did you mean \`${near}\`?`;
}

function count(arguments_: number): string {
  if (arguments_ === 0) return 'no argument';
  return arguments_ === 1 ? '1 argument' : `${arguments_} arguments`;
}

function accepted({ least, most }: FunctionEntry): string {
  if (least === most) return count(least);
  if (most === Number.POSITIVE_INFINITY) return `at least ${count(least)}`;
  return `${least} to ${count(most)}`;
}
