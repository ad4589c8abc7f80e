import { nearest, quote } from '../connections/spelling.ts';
import { isObject, own } from '../flow/json.ts';
import type { FlowContext, FlowRule, Problem } from './rule.ts';

/** The platform's own, which a deployment adds where they are missing. */
const OF_PLATFORM = ['$connections', '$authentication'];

export const parameterUndeclared: FlowRule = {
  id: 'parameter-undeclared',
  subject: 'flow',
  severity: 'error',
  summary: 'A parameter is used that the definition does not declare.',
  *check(context) {
    const { flow, expressions } = context;
    const parameters = own(flow.definition, 'parameters');
    const names = isObject(parameters) ? Object.keys(parameters) : [];
    const declared = new Set(names.map((name) => name.toLowerCase()));
    yield* ofPlatform(context, declared);
    for (const string of expressions()) {
      for (const { kind, name, start, end } of string.names) {
        if (kind !== 'parameter' || declared.has(name.toLowerCase()) || isOfPlatform(name))
          continue;
        const near = nearest(name, names);
        const advice =
          near === null ? 'declare it under `parameters`' : `did you mean \`${near}\`?`;
        const message = `${quote(string.operation.name)} reads the parameter ${quote(name)}, which the definition does not declare; ${advice}`;
        yield { at: string.path, within: [start, end], message };
      }
    }
  },
};

function isOfPlatform(name: string): boolean {
  return OF_PLATFORM.includes(name.toLowerCase());
}

/** Every operation that calls a connector needs both, whether it says so or not. */
function* ofPlatform({ flow }: FlowContext, declared: ReadonlySet<string>): Generator<Problem> {
  const user = flow.operations.find(({ host }) => host !== null);
  if (user === undefined) return;
  for (const name of OF_PLATFORM.filter((needed) => !declared.has(needed))) {
    yield {
      at: [...flow.definitionPath, 'parameters'],
      severity: 'warning',
      message: `the definition does not declare the parameter \`${name}\`, which ${quote(user.name)} needs to call its connector; the deployment adds it, and other tools may not`,
    };
  }
}
