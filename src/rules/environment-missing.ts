import type { Environment } from '../connections/map.ts';
import type { Standing } from '../live/facts.ts';
import type { LiveEnvironment } from '../live/host.ts';
import { environmentsIn } from '../live/target.ts';
import type { LiveRule } from './rule.ts';

export const environmentMissing: LiveRule = {
  id: 'environment-missing',
  subject: 'live',
  severity: 'error',
  summary: 'An environment of the map is not visible to the key, refuses it, or is not enabled.',
  judges: 'environments',
  *check({ facts, targets }) {
    for (const environment of environmentsIn(targets)) {
      const standing = facts.environments.get(environment.environmentName)?.standing;
      const message = standing === undefined ? null : messageFor(standing, environment);
      if (message === null) continue;
      yield { at: environment.paths.environmentName, environment: environment.name, message };
    }
  },
};

function messageFor(standing: Standing, { name, environmentName }: Environment): string | null {
  const which = `the environment \`${environmentName}\`, which the map calls ${name},`;
  switch (standing.kind) {
    case 'open':
    case 'unknown':
      return null;
    case 'missing':
      return `${which} is not there for the key${seen(standing.visible)}; correct environmentName, or use the key of an account that may enter it`;
    case 'disabled':
      return `${which} has the state ${standing.state}, and nothing can be saved there; let an administrator enable it, or take it out of the map`;
    case 'refused':
      return `${which} refuses the key: ${standing.reason}`;
  }
}

const MOST = 3;

function seen(visible: readonly LiveEnvironment[] | null): string {
  if (visible === null) return '';
  if (visible.length === 0) return ', which sees none at all';
  const names = visible
    .slice(0, MOST)
    .map(({ environmentName, displayName }) => `\`${environmentName}\` (${displayName})`);
  const more = visible.length - names.length;
  return `, which sees ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
