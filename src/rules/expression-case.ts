import type { NameUse } from '../flow/expression/names.ts';
import type { ExpressionString } from '../flow/expressions.ts';
import type { UsedName } from '../flow/names-used.ts';
import type { Fix } from '../json/edit.ts';
import { isObject, own } from '../json/json.ts';
import { KeyPath } from '../json/pointer.ts';
import { wrongName } from '../map/causes.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowContext, FlowRule } from './rule.ts';

export const expressionCase: FlowRule = {
  id: 'expression-case',
  subject: 'flow',
  severity: 'warning',
  summary: 'A name in an expression differs from its declaration in case.',
  *check(context) {
    const { file } = context.flow;
    const declared = declaredIn(context);
    const used = Object.values(context.names()).flat();
    const all = used.flatMap((name) => otherwise(name, declared(name)));
    for (const [string, wrong] of Map.groupBy(all, ({ string }) => string)) {
      const fix = rewritten(string, wrong);
      for (const { use, meant } of wrong) {
        const message = `${quote(string.operation.name)} writes ${quote(use.name)} for ${quote(meant)}, which works only because the runtime ignores case; use the same spelling for both`;
        yield {
          at: string.path,
          within: [use.start, use.end],
          message,
          about: [use.kind, use.name],
          cause: { ids: [wrongName(file, kindOf(use), meant)] },
          fix,
        };
      }
    }
  },
};

const NONE: readonly OtherCase[] = [];

/** A name that is written in another case than it is declared. */
interface OtherCase extends Pick<UsedName, 'use' | 'string'> {
  meant: string;
  /** Whether nothing else could be meant. */
  isCertain: boolean;
}

function otherwise({ use, string }: UsedName, alike: readonly string[]): readonly OtherCase[] {
  const [meant] = alike;
  if (meant === undefined || alike.includes(use.name)) return NONE;
  return [{ use, string, meant, isCertain: alike.every((name) => name === meant) }];
}

/** One edit for all names of a string, since two edits of it would contradict each other. */
function rewritten({ path, text }: ExpressionString, wrong: readonly OtherCase[]): Fix | undefined {
  if (path instanceof KeyPath || !wrong.every(({ isCertain }) => isCertain)) return undefined;
  const fromLast = wrong.toSorted((one, other) => other.use.start - one.use.start);
  const to = fromLast.reduce((done, { use, meant }) => {
    const literal = meant.replaceAll("'", "''");
    return done.slice(0, use.start) + literal + done.slice(use.end);
  }, text);
  return { edits: [{ kind: 'value', path, to }] };
}

function kindOf({ kind }: NameUse): 'action' | 'variable' | 'parameter' {
  return kind === 'variable' || kind === 'parameter' ? kind : 'action';
}

/** The declared names that a name may refer to, in any case, by the function that uses it. */
function declaredIn({ flow, variables }: FlowContext): (name: UsedName) => readonly string[] {
  const variablesBy = inLowerCase([...new Set(variables().declared.map(({ name }) => name))]);
  const parameters = own(flow.definition, 'parameters');
  const parametersBy = inLowerCase(isObject(parameters) ? Object.keys(parameters) : []);
  return ({ use, named }) => {
    switch (use.kind) {
      case 'variable':
        return variablesBy.get(use.lowerName) ?? [];
      case 'parameter':
        return parametersBy.get(use.lowerName) ?? [];
      default:
        return named.map(({ name }) => name);
    }
  };
}

function inLowerCase(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(names, (name) => name.toLowerCase());
}
