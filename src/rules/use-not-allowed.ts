import { matchesFile } from '../connections/files.ts';
import { keyPath } from '../connections/keys.ts';
import type { Entry } from '../connections/map.ts';
import type { FlowRule } from './rule.ts';

export const useNotAllowed: FlowRule = {
  id: 'use-not-allowed',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow uses a connection reference that its `usedBy` keeps for other flows.',
  needs: 'map',
  *check({ flow, uses, policy }) {
    for (const { environment, bindings } of uses) {
      for (const { used, entry } of bindings) {
        const refusing = policy.usedBy(entry).find((globs) => !allows(globs, flow.file));
        if (refusing === undefined) continue;
        const message = `\`${flow.file}\` may not use \`${used.key}\` in ${environment.name}: its usedBy allows ${inWords(refusing)}; ${advice(entry)}`;
        yield { at: keyPath(used.uses[0]), environment: environment.name, message };
      }
    }
  },
};

/** A glob after `!` takes away again, whatever the others give. */
function allows(globs: readonly string[], file: string): boolean {
  const matches = (glob: string) => matchesFile(file, glob);
  const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const allowed = globs.filter((glob) => !glob.startsWith('!'));
  return allowed.some(matches) && !refused.some(matches);
}

function inWords(globs: readonly string[]): string {
  if (globs.length === 0) return 'no flow at all';
  const shown = globs.slice(0, 3).map((glob) => `\`${glob}\``);
  const more = globs.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''} only`;
}

function advice({ stewards }: Entry): string {
  const people = stewards.slice(0, 3).map((steward) => `\`${steward}\``);
  const whom = people.length === 0 ? 'whoever keeps the map' : people.join(' or ');
  return `bind a connection of its own, or ask ${whom} to let it in`;
}
