import type { FlowGraph } from '../flow/graph.ts';
import type { Operation } from '../flow/operations.ts';
import type { JsonObject } from '../json/json.ts';
import { wrongName } from '../map/causes.ts';
import { nearest, type Spellings, spellingsOf } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const runAfterUnknown: FlowRule = {
  id: 'run-after-unknown',
  subject: 'flow',
  severity: 'error',
  summary: 'An action runs after an action that is not in its scope.',
  *check({ flow: { file, operations }, graph }) {
    for (const action of operations) {
      for (const { name, to } of graph().edges(action)) {
        // An action that names itself is a circle, not unknown.
        if (to !== null) continue;
        const message = `\`${action.name}\` runs after \`${name}\`, ${reason(name, action, graph())}; ${advice(name, action)}`;
        const cause = { ids: [wrongName(file, 'action', name)] };
        yield { at: [...action.path, 'runAfter', name], message, cause };
      }
    }
  },
};

function namesIn(block: JsonObject): Spellings {
  return spellingsOf(block, () => Object.keys(block));
}

function reason(name: string, { parent }: Operation, graph: FlowGraph): string {
  const [there] = graph.named(name);
  if (there === undefined) return 'but the flow has no such action';
  if (there.kind === 'trigger') return 'which is the trigger';
  if (there.parent === null) return 'which is at the top';
  const branch = there.parent === parent ? 'another branch of ' : '';
  return `which is in ${branch}\`${there.parent.name}\``;
}

function others({ siblings, name }: Operation): string[] {
  return Object.keys(siblings).filter((other) => other !== name);
}

function advice(name: string, action: Operation): string {
  const any = namesIn(action.siblings).nearest(name);
  const isItself = any === action.name;
  const near = isItself ? nearest(name, others(action)) : any;
  return near === null
    ? 'name an action of the same scope, or leave runAfter empty to come first'
    : `did you mean \`${near}\`?`;
}
