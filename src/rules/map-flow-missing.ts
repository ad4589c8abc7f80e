import { nearest } from '../connections/spelling.ts';
import type { MapContext, MapRule } from './rule.ts';

export const mapFlowMissing: MapRule = {
  id: 'map-flow-missing',
  subject: 'map',
  severity: 'error',
  summary: 'The map names a file that is missing, or that holds no flow.',
  *check(context) {
    // A file that is not JSON is told of by json-invalid, at the place that is wrong.
    const fine = new Set([...files(context), ...context.badFiles.map(({ file }) => file)]);
    for (const { name, flows } of context.map.environments.values()) {
      for (const { file, path } of flows.values()) {
        if (fine.has(file)) continue;
        yield { at: path, environment: name, message: messageFor(file, context) };
      }
    }
  },
};

function messageFor(file: string, context: MapContext): string {
  const skipped = context.skipped.find((other) => other.file === file);
  if (skipped !== undefined) {
    return `\`${file}\` is ${skipped.reason}, and cannot be deployed; take it out of \`flows\``;
  }
  const near = meant(file, files(context));
  const hint =
    near === null
      ? 'either there is no such file, or no glob of `flows` names it'
      : `did you mean \`${near}\`?`;
  return `no flow was read from \`${file}\`; ${hint}`;
}

function files({ flows }: MapContext): string[] {
  return flows.map(({ file }) => file);
}

/** The file of nearly that path, or the only one of that name in another folder. */
function meant(file: string, known: string[]): string | null {
  const base = file.split('/').at(-1);
  const moved = known.filter((other) => other.split('/').at(-1) === base);
  return nearest(file, known) ?? (moved.length === 1 ? (moved[0] ?? null) : null);
}
