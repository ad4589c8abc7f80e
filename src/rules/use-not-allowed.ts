import { entryFault, useOf } from '../map/causes.ts';
import { matchesFile } from '../map/files.ts';
import { keyPath } from '../map/keys.ts';
import type { Entry } from '../map/map.ts';
import { andList, codes } from '../wording/lists.ts';
import type { FlowRule } from './rule.ts';

export const useNotAllowed: FlowRule = {
  id: 'use-not-allowed',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow uses a connection reference whose `usedBy` does not list the flow.',
  needs: 'map',
  *check({ flow, uses, policy }) {
    for (const { environment, bindings } of uses) {
      for (const { used, entry } of bindings) {
        const refusing = policy.usedBy(entry).find((globs) => !allows(globs, flow.file));
        if (refusing === undefined) continue;
        const why = `its usedBy allows ${allowedFlows(refusing)}; ${advice(entry)}`;
        const message = `\`${flow.file}\` may not use \`${used.key}\`: ${why}`;
        const inMap = {
          at: [...entry.paths.entry, 'usedBy'],
          message: `flows use \`${entry.key}\` that may not: ${why}`,
          each: useOf(used.uses[0]),
        };
        const cause = { ids: [entryFault('use', entry)], inMap };
        yield { at: keyPath(used.uses[0]), environment: environment.name, message, cause };
      }
    }
  },
};

/** A glob after `!` excludes what others match. */
function allows(globs: readonly string[], file: string): boolean {
  const matches = (glob: string) => matchesFile(file, glob);
  const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const allowed = globs.filter((glob) => !glob.startsWith('!'));
  return allowed.some(matches) && !refused.some(matches);
}

function allowedFlows(globs: readonly string[]): string {
  return globs.length === 0 ? 'no flow at all' : `${andList(codes(globs), 3)} only`;
}

function advice({ stewards }: Entry): string {
  const people = stewards.slice(0, 3).map((steward) => `\`${steward}\``);
  const whom = people.length === 0 ? 'the maintainers of the map' : people.join(' or ');
  return `bind another connection, or ask ${whom} to allow it`;
}
