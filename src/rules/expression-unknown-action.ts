import type { NameUse } from '../flow/expression/names.ts';
import type { Operation } from '../flow/operations.ts';
import { wrongName } from '../map/causes.ts';
import { quote, spellingsOf } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const expressionUnknownAction: FlowRule = {
  id: 'expression-unknown-action',
  subject: 'flow',
  severity: 'error',
  summary: 'An expression refers to an action that the flow does not have.',
  *check({ flow: { file, operations }, names }) {
    const { operation, scope, loop } = names();
    for (const { use, string, named } of [...operation, ...scope, ...loop]) {
      if (named.some(({ kind }) => kind === 'action' || use.kind === 'operation')) continue;
      const why =
        named.length > 0 ? 'which is the trigger' : `but the flow has no such ${noun(use)}`;
      const message = `${quote(string.operation.name)} refers to ${quote(use.name)} in \`${use.function}\`, ${why}; ${advice(use, operations)}`;
      const about = [use.function, use.name];
      const cause = { ids: [wrongName(file, 'action', use.name)] };
      yield { at: string.path, within: [use.start, use.end], message, about, cause };
    }
  },
};

function noun({ kind }: NameUse): string {
  return kind === 'loop' ? 'loop' : 'action';
}

function advice(use: NameUse, operations: readonly Operation[]): string {
  const known = spellingsOf(operations, () => actionNames(operations));
  // The designer shows `Send_an_email` as "Send an email", and people type what they see.
  const near = known.nearest(use.name) ?? known.inAnyCase(use.name.replaceAll(' ', '_'));
  if (near !== null) return `did you mean \`${near}\`?`;
  return 'name one that exists in the flow';
}

function actionNames(operations: readonly Operation[]): string[] {
  return operations.filter(({ kind }) => kind === 'action').map(({ name }) => name);
}
