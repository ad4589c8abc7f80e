import { useKey } from '../flow/host-key.ts';
import type { Edit, Fix } from '../json/edit.ts';
import { wrongName } from '../map/causes.ts';
import { declaredInOtherCase, keyPath, mappedInOtherCase, withKey } from '../map/keys.ts';
import { environmentsOf, type Resolution, resolve, type UsedReference } from '../map/resolve.ts';
import type { FlowContext, FlowRule } from './rule.ts';

export const referenceCase: FlowRule = {
  id: 'reference-case',
  subject: 'flow',
  severity: 'error',
  summary: 'A connection reference is written in two ways that differ only in case.',
  *check(context) {
    const { flow, used: all, uses } = context;
    let resolutions: Resolution[] | null = null;
    const known = () => (resolutions ??= everywhere(context));
    for (const used of all) {
      const declared = declaredInOtherCase(used, flow);
      if (declared === null) continue;
      const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, but the file declares it as \`${declared}\`; use the same spelling for both`;
      yield {
        at: keyPath(used.uses[0]),
        message,
        fix: asDeclared(used, declared, context, known()),
        cause: { ids: [wrongName(flow.file, 'reference', used.key)] },
      };
    }
    for (const use of uses) {
      for (const used of use.unmapped) {
        const found = mappedInOtherCase(used, use);
        if (found === null || declaredInOtherCase(used, flow) !== null) continue;
        const environment = use.environment.name;
        const message = `\`${used.uses[0].name}\` uses the connection reference \`${found.name}\`, but the map binds it as \`${found.mapped}\`; use the same spelling for both`;
        yield {
          at: keyPath(used.uses[0]),
          environment,
          message,
          fix: asMapped(used, found, known()),
          cause: { ids: [wrongName(flow.file, 'reference', used.key)] },
        };
      }
    }
  },
};

/**
 * What the flow's keys resolve to in all its environments, also in those that this run leaves out.
 */
function everywhere({ flow, map }: FlowContext): Resolution[] {
  const environments = map === null ? [] : environmentsOf(map, flow);
  return environments.map((environment) => resolve(flow, environment));
}

/**
 * The operations get the declared spelling; or the declaration gets theirs where the map has
 * theirs.
 */
function asDeclared(
  { key, uses }: UsedReference,
  declared: string,
  { flow, used: all }: FlowContext,
  known: readonly Resolution[],
): Fix | undefined {
  const reference = withKey(declared, flow.references ?? []);
  if (reference === undefined) return undefined;
  const isMapped = (names: readonly string[]) => (resolution: Resolution) =>
    names.some((name) => binds(resolution, name));
  const asWritten = known.filter(isMapped([key]));
  const names = [declared, ...(reference.logicalName === null ? [] : [reference.logicalName])];
  if (asWritten.every(isMapped(names))) return useKey(uses, declared);
  const isMixed = withKey(declared, all) !== undefined || known.some(isMapped(names));
  return isMixed ? undefined : { edits: [{ kind: 'key', path: reference.path, to: key }] };
}

/**
 * The flow gets the map's spelling, unless another environment has another one, or has the flow's.
 */
function asMapped(
  { key, uses, declared }: UsedReference,
  { name, mapped }: { name: string; mapped: string },
  known: readonly Resolution[],
): Fix | undefined {
  const agree = known.every((resolution) => {
    const unmapped = withKey(key, resolution.unmapped);
    const found = unmapped === undefined ? null : mappedInOtherCase(unmapped, resolution);
    return unmapped !== undefined && (found === null || found.mapped === mapped);
  });
  // Another system defines a logical name: the text does not show which spelling is right.
  if (!agree || name !== key) return undefined;
  const use = useKey(uses, mapped);
  if (declared === null) return use;
  const edit: Edit = { kind: 'key', path: declared.path, to: mapped };
  return use && { edits: [...use.edits, edit] };
}

function binds({ environment, settings }: Resolution, name: string): boolean {
  return environment.entries.has(name) || (settings?.overrides.has(name) ?? false);
}
