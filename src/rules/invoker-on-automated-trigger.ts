import type { Operation } from '../flow/operations.ts';
import { hasNoInvoker, runsAsUser, triggersOf } from '../flow/triggers.ts';
import { connectorsOf } from '../map/connectors.ts';
import { keyPath } from '../map/keys.ts';
import type { Entry } from '../map/map.ts';
import type { UsedReference } from '../map/resolve.ts';
import type { FlowRule, Problem } from './rule.ts';

export const invokerOnAutomatedTrigger: FlowRule = {
  id: 'invoker-on-automated-trigger',
  subject: 'flow',
  severity: 'warning',
  summary:
    'A reference needs the connection of the person who starts the flow, but no person starts it.',
  *check(context) {
    const triggers = triggersOf(context.flow.operations);
    const [trigger] = triggers;
    if (trigger === undefined || triggers.length > 1 || !hasNoInvoker(trigger)) return;
    const references = context.used.filter((used) => !isOfTheUser(used, trigger));
    const uses = context.uses.map(({ environment, bindings }) => ({
      environment: environment.name,
      sources: new Map(bindings.map(({ used, entry }) => [used.key, entry.source])),
    }));
    for (const used of references) {
      yield* inFile(used, trigger, uses);
      yield* inMap(used, trigger, uses);
    }
  },
};

function isOfTheUser(used: UsedReference, trigger: Operation): boolean {
  if (!runsAsUser(trigger)) return false;
  return connectorsOf(used, null).every(({ base }) => base === trigger.host?.connector);
}

/** What an environment's map says of the source of each key that it binds. */
interface MappedSources {
  environment: string;
  sources: ReadonlyMap<string, Entry['source']>;
}

/** The file's own source, unless the map sets one in every environment. */
function* inFile(
  used: UsedReference,
  trigger: Operation,
  uses: readonly MappedSources[],
): Generator<Problem> {
  if (used.declared?.source !== 'Invoker') return;
  const isSet = ({ sources }: MappedSources) => (sources.get(used.key) ?? null) !== null;
  if (uses.length > 0 && uses.every(isSet)) return;
  const message = `the file's reference \`${used.key}\` needs the connection of the person who starts the flow, but ${nobody(trigger)}; make it Embedded`;
  yield { at: used.declared.path, message };
}

function* inMap(
  { key, uses: [first] }: UsedReference,
  trigger: Operation,
  uses: readonly MappedSources[],
): Generator<Problem> {
  for (const { environment, sources } of uses) {
    if (sources.get(key) !== 'Invoker') continue;
    const message = `\`${first.name}\` uses \`${key}\`, which needs the connection of the person who starts the flow, but ${nobody(trigger)}; make its source Embedded`;
    yield { at: keyPath(first), environment, message };
  }
}

function nobody({ name }: Operation): string {
  return `no person does: its trigger is \`${name}\``;
}
