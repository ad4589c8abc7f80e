import type { Reachability } from '../live/facts.ts';
import type { HostFailure, LiveEnvironment } from '../live/host.ts';
import { quotedIn } from '../live/host-failure.ts';
import { environmentsIn } from '../live/target.ts';
import type { Environment } from '../map/map.ts';
import { plainList } from '../wording/lists.ts';
import { accessMessage } from './reasons/access.ts';
import type { LiveRule } from './rule.ts';

export const environmentMissing: LiveRule = {
  id: 'environment-missing',
  subject: 'live',
  severity: 'error',
  summary:
    'An environment of the map is not visible to the key, refuses the key, or is not enabled.',
  judges: 'environments',
  *check({ facts, targets }) {
    for (const environment of environmentsIn(targets)) {
      const reachability = facts.environments.get(environment.environmentName)?.reachability;
      const message = reachability === undefined ? null : messageFor(reachability, environment);
      if (message === null) continue;
      yield { at: environment.paths.environmentName, environment: environment.name, message };
    }
  },
};

function messageFor(reachability: Reachability, { environmentName }: Environment): string | null {
  const access = 'cause' in reachability ? accessMessage(reachability.cause) : null;
  if (access !== null && reachability.kind !== 'unknown') return access;
  const which = `the environment \`${environmentName}\``;
  switch (reachability.kind) {
    case 'open':
    case 'unknown':
    case 'unconnected':
      return null;
    case 'missing':
      return `${which} is not visible to the key${visibleNames(reachability.visible)}; correct environmentName, or use the key of an account that has access to it`;
    case 'disabled':
      return `${which} has the state ${reachability.state}, so nothing can be saved there; ask an administrator to enable it, or remove it from the map`;
    case 'refused':
      return `${which} refuses the key${stateClause(reachability.cause)}; use the key of an account that has access to it`;
  }
}

function stateClause(failure: HostFailure): string {
  const quoted = quotedIn(failure);
  return quoted === '' ? '' : `: "${quoted}"`;
}

const MOST = 3;

function visibleNames(visible: readonly LiveEnvironment[] | null): string {
  if (visible === null) return '';
  if (visible.length === 0) return ', which sees none at all';
  const names = visible.map(
    ({ environmentName, displayName }) => `\`${environmentName}\` (${displayName})`,
  );
  return `, which sees ${plainList(names, MOST)}`;
}
