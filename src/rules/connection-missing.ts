import { connectorOf } from '../flow/hosts.ts';
import { type BoundEntry, boundEntries, faultOf } from '../live/bound.ts';
import { signingInAt } from '../live/facts.ts';
import { boundRows } from '../live/rows.ts';
import { areTwoAccounts } from '../map/accounts.ts';
import type { Environment } from '../map/map.ts';
import { placeholderFault } from '../map/placeholder.ts';
import { plainList } from '../wording/lists.ts';
import { rowMessage } from './reasons/rows.ts';
import type { LiveContext, LiveProblem, LiveRule } from './rule.ts';

export const connectionMissing: LiveRule = {
  id: 'connection-missing',
  subject: 'live',
  severity: 'error',
  summary: "An environment has no connection with that id that the key's account may use.",
  judges: 'connections',
  *check(context) {
    yield* missingRows(context);
    for (const bound of boundEntries(context.facts)) {
      if (bound.live !== null || !bound.list.isWhole) continue;
      // A name that cannot be a connection's is reported by map-placeholder.
      if (placeholderFault(bound.entry) === null) yield problemWith(bound, context);
    }
  },
};

/** An environment that binds references in rows lacks the row itself. */
function* missingRows({ facts }: LiveContext): Generator<LiveProblem> {
  const missing = boundRows(facts).filter(({ row }) => row === undefined);
  for (const [{ paths }, [first]] of Map.groupBy(missing, ({ binding }) => binding.entry)) {
    if (first === undefined) continue;
    const environment = first.target.resolution.environment.name;
    const logicalNames = [first.logicalName];
    const message = rowMessage({ code: 'references-missing', environment, logicalNames });
    yield { at: paths.entry, environment, message };
  }
}

function problemWith(bound: BoundEntry, { facts, deploys }: LiveContext): LiveProblem {
  const { environment, entry } = bound;
  const { account } = signingInAt(facts, environment);
  const owner = entry.owner === null ? '' : ` of \`${entry.owner}\``;
  const what = `\`${entry.key}\` is bound to \`${entry.connectionName}\`${owner}, and ${who(account, environment)} sees no such connection there (${candidates(bound)})`;
  const at = {
    at: entry.paths.connectionName,
    environment: environment.name,
    ...faultOf(bound, 'binding'),
  };
  // Another account than the key's may see other connections.
  if (deploys || !areTwoAccounts(account, environment.deployAs)) {
    const message = `${what}: each save of a flow that uses it would be refused. Correct connectionName, or share the connection with that account`;
    return { ...at, message };
  }
  const message = `${what}. \`${environment.deployAs}\`, who deploys there, may see it: check with that account's key`;
  return { ...at, message, severity: 'warning' };
}

function who(account: string | null, { deployAs }: Environment): string {
  const name = account ?? deployAs;
  return name === null ? "the key's account" : `\`${name}\``;
}

const MOST = 3;

function candidates({ entry, list }: BoundEntry): string {
  const same = list.connections.filter(({ connector }) => connector === connectorOf(entry.id));
  if (same.length === 0) return 'there is none of that connector';
  const names = same.map(
    ({ connectionName, owner }) =>
      `\`${connectionName}\`${owner === null ? '' : ` of \`${owner}\``}`,
  );
  return `of that connector: ${plainList(names, MOST)}`;
}
