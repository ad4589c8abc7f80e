import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOfCorpus } from './checks.ts';
import { run } from './processes.ts';

/** As V8 writes it: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

export interface Share {
  what: string;
  /** Of the whole process, from 0 to 1. */
  share: number;
}

const SHOWN = 14;

/** Where the time of a check of the corpus goes, by the functions that take most of it themselves. */
export function profile(folder: string): Share[] {
  const command = checkOfCorpus(folder);
  const into = join(folder, 'profile');
  mkdirSync(into, { recursive: true });
  run({ ...command, args: ['--cpu-prof', `--cpu-prof-dir=${into}`, ...command.args] });
  const [file] = globSync(join(into, '*.cpuprofile'));
  if (file === undefined) throw new Error('Node wrote no profile');
  return shares(JSON.parse(readFileSync(file, 'utf8'))).slice(0, SHOWN);
}

function shares({ nodes, samples, timeDeltas }: Profile): Share[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    const time = timeDeltas[index] ?? 0;
    times.set(name, (times.get(name) ?? 0) + time);
    total += time;
  }
  return [...times]
    .map(([what, time]) => ({ what, share: time / total }))
    .toSorted((one, other) => other.share - one.share);
}

/** V8's own work stands in brackets; modules are compiled and loaded by Node's own functions. */
function nameOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (url.startsWith('node:')) return `Node: ${url.slice(5)}`;
  return functionName === '' ? 'a function without a name' : functionName;
}
