import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOfCorpus } from './checks.ts';
import { run } from './processes.ts';

/** As V8 writes it: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
interface Profile {
  nodes: Node[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

interface Node {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

export interface Share {
  what: string;
  /** Of the whole process, from 0 to 1. */
  share: number;
}

export interface Profiled {
  /** All of the process. */
  phases: Share[];
  /** Those that take most of it themselves. */
  functions: Share[];
}

const SHOWN = 10;

const START = 'start of Node, loading of the bundle';
/** What the phases of the rules about flows begin with. */
export const RULES = 'rules:';

/** What a function begins, with all that it calls but what begins another phase. */
const PHASES: Readonly<Record<string, string>> = {
  findFiles: 'finding the files',
  readInside: 'reading them',
  readUnlinked: 'reading them',
  readFlow: 'decoding, JSON.parse, and whether a save would lose anything',
  buildFlow: 'the model of a flow',
  indexed: 'the model of a flow',
  stringsOf: `${RULES} reading strings and their expressions`,
  secretIn: `${RULES} looking for secrets`,
  foundInEach: `${RULES} all others about flows`,
  place: 'lines and columns of findings',
  checkFiles: 'what is left of the check',
  handOver: 'the report',
  '(garbage collector)': 'collecting garbage',
};

/** Where the time of a check of the corpus goes. */
export function profile(folder: string): Profiled {
  const command = checkOfCorpus(folder);
  const into = join(folder, 'profile');
  mkdirSync(into, { recursive: true });
  run({ ...command, args: ['--cpu-prof', `--cpu-prof-dir=${into}`, ...command.args] });
  const [file] = globSync(join(into, '*.cpuprofile'));
  if (file === undefined) throw new Error('Node wrote no profile');
  const measured: Profile = JSON.parse(readFileSync(file, 'utf8'));
  const functions = new Map(measured.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  return {
    phases: shares(measured, phasesOf(measured)),
    functions: shares(measured, functions).slice(0, SHOWN),
  };
}

/** The phase of each node: its own, or that of what called it. */
function phasesOf({ nodes }: Profile): Map<number, string> {
  const phases = new Map<number, string>();
  // A node stands before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    const phase = PHASES[plain(callFrame.functionName)] ?? phases.get(id) ?? START;
    for (const each of [id, ...children]) phases.set(each, phase);
  }
  return phases;
}

/** The time of each name, by the nodes that have it. */
function shares({ samples, timeDeltas }: Profile, names: ReadonlyMap<number, string>): Share[] {
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

/** A name as the source has it: the bundle's second function of a name is `name$1`. */
function plain(functionName: string): string {
  return functionName.replace(/\$\d+$/, '');
}

/** V8's own work is in brackets; modules are compiled and loaded by Node's own functions. */
function nameOf({ functionName, url }: Node['callFrame']): string {
  if (url.startsWith('node:')) return `Node: ${url.slice(5)}`;
  if (functionName.startsWith('RegExp: ')) return 'regular expressions';
  return functionName === '' ? 'a function without a name' : plain(functionName);
}
