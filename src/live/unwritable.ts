import type { Current } from './current.ts';
import type { Target } from './target.ts';

/** Why a target's flow must not be written, as what stands live has it, and what to do; else null. */
export function unwritable({ flow, resolution }: Target, current: Current): string | null {
  const at = `environments.${resolution.environment.name}.flows["${flow.file}"]`;
  switch (current.kind) {
    case 'edited':
      return `edited by hand since Git deployed it: ${current.edits.slice(0, 5).join(', ')} would be undone; take the change over into Git, or set \`on-drift: overwrite\``;
    case 'live':
    case 'base':
    case 'new':
      return null;
    case 'absent':
      return resolution.settings?.create
        ? null
        : `no live flow has this name; write \`"create": true\` under ${at} to have it created, or the guid of the one that it is as \`"flowName"\``;
    case 'ambiguous':
      return `${current.flowNames.length} live flows have this name; write the guid of the right one under ${at}: ${current.flowNames.map((name) => `\`"flowName": "${name}"\``).join(' or ')}`;
    case 'missing':
      return `the environment has no flow ${current.flowName}; correct \`flowName\` under ${at}, or remove it and write \`"create": true\``;
    case 'unreadable':
      return `the live flow could not be read: ${current.reason}`;
  }
}
