import { cpus, loadavg, totalmem } from 'node:os';
import type { AtOnce } from './at-once.ts';
import { type Bar, chart } from './chart.ts';
import type { Growth } from './checks.ts';
import type { Deployment } from './deployments.ts';
import { CORPUS_SIZE, ORIGIN } from './flows.ts';
import type { Timing } from './processes.ts';
import { type Profiled, RULES, type Share } from './profile.ts';
import { CHANGED, type Push } from './pushes.ts';
import type { Size } from './sizes.ts';

export interface Results {
  starts: Timing[];
  parsing: Timing[];
  others: Timing[];
  profile: Profiled;
  growth: Growth[];
  pushes: Push[];
  atOnce: AtOnce;
  deployments: Deployment[];
  calls: Record<string, string[]>;
  sizes: Size[];
  contents: Omit<Size, 'files'>[];
}

/** What else the machine was doing: on a busy one, processes with threads of their own look worse. */
const LOAD = loadavg()[0] ?? 0;

/** What keeps the check from its aims, as the profile shows. */
function limits({ parsing, profile }: Results): string {
  const rules = profile.phases
    .filter(({ what }) => what.startsWith(RULES))
    .reduce((sum, { share }) => sum + share, 0);
  const without = (parsing.at(-1)?.ratio ?? 0) * (1 - rules);
  return `Without a single rule about flows the check would take ${times(without)} as long as reading and parsing: it loads its bundle, proves that a save would lose nothing of a file, models the flow, and collects more garbage. Expressions and secrets apart, its rules are more than forty, each of which runs for a few milliseconds in all, mostly before V8 has compiled it: no function stands out. Ten times the speed of ESLint would be little more than reading and parsing the files, and Biome does less in native code than Node takes to start and parse them.`;
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
const times = (ratio: number) => `${ratio.toFixed(2)} ×`;

/** The page that the benchmark writes: all that was measured, on which machine, and when. */
export function page(results: Results, day: string): string {
  const { starts, parsing, others, profile, growth, pushes, atOnce } = results;
  const { deployments, calls, sizes, contents } = results;
  return `# Performance

Written by \`npm run bench\`, in one run, on ${day}: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${(totalmem() / 1024 ** 3).toFixed(0)} GB, Node ${process.version}, with a load of ${LOAD.toFixed(1)} at its start. Times are those of whole processes, medians of rounds in which the commands take turns; ratios are medians of the rounds' own, and mean more than the times.

![The figures of this page as bars](images/performance.svg)

## Start

${table(
  ['', 'time', 'against bare Node', 'against @actions/core'],
  starts.map(({ name, median, ratio }) => [
    name,
    ms(median),
    times(ratio),
    times(ratio / (starts[1]?.ratio ?? 1)),
  ]),
)}

To be: the action at most 1.15 × the bundle that only imports \`@actions/core\`, the terminal at most 1.8 × bare Node. Beyond Node itself, a check in the terminal loads half a megabyte of code, from V8's cache since the second call, and runs each rule for its first time.

## A check of ${CORPUS_SIZE} files

From ${ORIGIN}. What a check cannot do without, against the check with every rule (to be: at most 2.5 ×):

${table(
  ['', 'time', 'ratio'],
  parsing.map(({ name, median, ratio }) => [name, ms(median), times(ratio)]),
)}

Against other linters on the same files (to be: ten times as fast as ESLint and Spectral, no slower than Biome):

${table(
  ['', 'time', 'against Flowgate'],
  others.map(({ name, median, ratio }) => [name, ms(median), times(ratio)]),
)}

Where the time of Flowgate's check goes:

${shares(profile.phases)}

By the functions that take most of it themselves:

${shares(profile.functions)}

${limits(results)}

## Many flows

${table(
  ['flows', 'check', 'read and parse', 'ratio', 'peak memory'],
  growth.map(({ flows, time, parsing: parse, peak }) => [
    flows.toLocaleString('en'),
    ms(time),
    ms(parse),
    times(time / parse),
    `${peak.toFixed(0)} MB`,
  ]),
)}

Each further flow takes ${slope(growth, ({ time }) => time).toFixed(2)} ms and ${(1024 * slope(growth, ({ peak }) => peak)).toFixed(1)} kB (to be: at most 250 MB at 10,000 flows).

In the action, on a push that changes ${CHANGED} of them:

${table(
  ['flows', 'check', 'peak memory'],
  pushes.map(({ flows, time, peak }) => [
    flows.toLocaleString('en'),
    ms(time),
    `${peak.toFixed(0)} MB`,
  ]),
)}

Two processes at once with half of ${atOnce.flows.toLocaleString('en')} flows each take ${ms(atOnce.halves)}, one with all of them ${ms(atOnce.whole)}: what a second thread could gain at most on this machine, before its own start is paid.

## Deployment

Every flow is updated, on the server stand-in in a process of its own. The ideal is calls × latency ÷ concurrency (to be: within 1.15 × of it at 100 flows and 200 ms).

${table(
  ['flows', 'latency', 'concurrency', 'time', 'ideal', 'ratio', 'requests', 'metered calls'],
  deployments.map((each) => [
    each.flows.toLocaleString('en'),
    ms(each.latency),
    String(each.concurrency),
    ms(each.time),
    ms(each.ideal),
    each.ideal === 0 ? '' : times(each.time / each.ideal),
    String(each.requests),
    String(each.billed),
  ]),
)}

${Object.entries(calls)
  .map(([what, tools]) => `- ${what}: ${tools.map((tool) => `\`${tool}\``).join(', ')}`)
  .join('\n')}

## Size

${table(
  ['', 'size', 'files'],
  sizes.map(({ what, kilobytes, files }) => [
    `\`${what}/\``,
    `${kilobytes.toFixed(0)} kB`,
    String(files),
  ]),
)}

What fills the action's bundle:

${table(
  ['', 'size'],
  contents
    .filter(({ kilobytes }) => kilobytes >= 10)
    .map(({ what, kilobytes }) => [what, `${kilobytes.toFixed(0)} kB`]),
)}
`;
}

function shares(those: readonly Share[]): string {
  return table(
    ['', 'share'],
    those.map(({ what, share }) => [what, `${(100 * share).toFixed(1)} %`]),
  );
}

/** The same as bars. */
export function picture({ starts, others, growth }: Results): string {
  const timing = ({ name, median }: Timing): Bar => ({
    label: name,
    value: median,
    caption: ms(median),
  });
  return chart([
    { title: 'Cold start', bars: starts.map(timing) },
    { title: `A check of ${CORPUS_SIZE} files`, bars: others.map(timing) },
    {
      title: 'Flowgate: time by number of flows',
      bars: growth.map(({ flows, time }) => ({
        label: `flowgate check, ${flows}`,
        value: time,
        caption: ms(time),
      })),
    },
    {
      title: 'Flowgate: peak memory by number of flows',
      bars: growth.map(({ flows, peak }) => ({
        label: `flowgate check, ${flows}`,
        value: peak,
        caption: `${peak.toFixed(0)} MB`,
      })),
    },
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** From the smallest to the largest. */
function slope(growth: readonly Growth[], value: (each: Growth) => number): number {
  const [first, last] = [growth[0], growth.at(-1)];
  if (first === undefined || last === undefined || first === last) return Number.NaN;
  return (value(last) - value(first)) / (last.flows - first.flows);
}
