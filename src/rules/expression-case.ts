import type { NameUse } from '../flow/expression/names.ts';
import type { ExpressionString } from '../flow/expressions.ts';
import type { ResolvedName } from '../flow/names-used.ts';
import type { Fix } from '../json/edit.ts';
import { isObject, own } from '../json/json.ts';
import { KeyPath } from '../json/pointer.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowContext, FlowRule } from './rule.ts';

export const expressionCase: FlowRule = {
  id: 'expression-case',
  subject: 'flow',
  severity: 'warning',
  summary: 'A name in an expression differs from its declaration in case.',
  *check(context) {
    const declared = declaredIn(context);
    for (const { string, names } of context.names()) {
      if (names.every(isWrittenAsNamed)) continue;
      const wrong = names.flatMap((name) => otherwise(name.use, declared(name)));
      if (wrong.length === 0) continue;
      const fix = rewritten(string, wrong);
      for (const { use, meant } of wrong) {
        const message = `${quote(string.operation.name)} writes ${quote(use.name)} for ${quote(meant)}, which works only because the runtime ignores case; write both the same`;
        yield {
          at: string.path,
          within: [use.start, use.end],
          message,
          about: [use.kind, use.name],
          fix,
        };
      }
    }
  },
};

/** Nearly every name of an operation is: it needs no lists of names. */
function isWrittenAsNamed({ use, named }: ResolvedName): boolean {
  return named.some(({ name }) => name === use.name);
}

const NONE: readonly OtherCase[] = [];

/** A name that is written in another case than it is declared. */
interface OtherCase {
  use: NameUse;
  meant: string;
  /** Whether nothing else could be meant. */
  isCertain: boolean;
}

function otherwise(use: NameUse, declared: readonly string[]): readonly OtherCase[] {
  if (declared.includes(use.name)) return NONE;
  const alike = new Set(declared.filter((name) => name.toLowerCase() === use.lowerName));
  const [meant] = alike;
  return meant === undefined ? [] : [{ use, meant, isCertain: alike.size === 1 }];
}

/** One edit for all names of a string, since two edits of it would contradict each other. */
function rewritten({ path, text }: ExpressionString, wrong: readonly OtherCase[]): Fix | undefined {
  if (path instanceof KeyPath || !wrong.every(({ isCertain }) => isCertain)) return undefined;
  const to = wrong.toReversed().reduce((done, { use, meant }) => {
    const literal = meant.replaceAll("'", "''");
    return done.slice(0, use.start) + literal + done.slice(use.end);
  }, text);
  return { edits: [{ kind: 'value', path, to }] };
}

/** The names that a name may refer to, by the function that uses it. */
function declaredIn({ flow, variables }: FlowContext): (name: ResolvedName) => readonly string[] {
  const variableNames = variables().declared.map(({ name }) => name);
  const parameters = own(flow.definition, 'parameters');
  const parameterNames = isObject(parameters) ? Object.keys(parameters) : [];
  return ({ use, named }) => {
    switch (use.kind) {
      case 'variable':
        return variableNames;
      case 'parameter':
        return parameterNames;
      default:
        return named.map(({ name }) => name);
    }
  };
}
