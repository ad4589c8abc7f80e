import { FUNCTION_NAMES, type FunctionEntry, functionNamed } from '../flow/expression/catalogue.ts';
import type { Call } from '../flow/expression/tree.ts';
import { nearest, quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const expressionFunction: FlowRule = {
  id: 'expression-function',
  subject: 'flow',
  severity: 'error',
  summary:
    'An expression calls a function that does not exist, or with the wrong number of arguments.',
  *check({ expressions }) {
    for (const string of expressions()) {
      for (const call of string.calls) {
        const fault = faultOf(call);
        if (fault === null) continue;
        const message = `${quote(string.operation.name)} calls ${quote(call.name)}${fault}`;
        yield { at: string.path, within: [call.nameSpan.start, call.nameSpan.end], message };
      }
    }
  },
};

function faultOf(call: Call): string | null {
  const entry = functionNamed(call.name);
  if (entry === undefined) return `, which is not a function of the language; ${advice(call.name)}`;
  const given = call.arguments.length;
  if (given >= entry.least && given <= entry.most) return null;
  return ` with ${count(given)}, but it takes ${accepted(entry)}`;
}

function advice(name: string): string {
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
