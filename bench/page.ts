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
  comments: Timing[];
  farComments: Timing[];
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

/** Milliseconds of an answer of GitHub, as from one of its runners. */
export const FAR = 100;

/** What else the machine was doing: on a busy one, processes with threads of their own look worse. */
const LOAD = loadavg()[0] ?? 0;

/** What keeps the check from its aims, as the profile shows. */
function limits({ parsing, profile }: Results): string {
  const rules = profile.phases
    .filter(({ what }) => what.startsWith(RULES))
    .reduce((sum, { share }) => sum + share, 0);
  const without = (parsing.at(-1)?.ratio ?? 0) * (1 - rules);
  return `Without a single rule about flows the check would take ${times(without)} as long as reading and parsing: it loads its bundle, proves that a save would lose nothing of a file, models the flow, and collects more garbage. Expressions and secrets apart, its rules are more than forty, each of which runs for a few milliseconds in all, mostly before V8 has compiled it: no function stands out. Biome does less, in native code, than Node takes to start and parse the files.`;
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
const times = (ratio: number) => `${ratio.toFixed(2)} ×`;

/** The page that the benchmark writes: all that was measured, on which machine, and when. */
export function page(results: Results, day: string): string {
  const { starts, comments, farComments, parsing, others, profile, growth, pushes, atOnce } =
    results;
  const { deployments, calls, sizes, contents } = results;
  return `# Performance

${forUsers(results)}

Written by \`npm run bench\`, in one run, on ${day}: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${(totalmem() / 1024 ** 3).toFixed(0)} GB, Node ${process.version}, with a load of ${LOAD.toFixed(1)} at its start. Times are those of whole processes, medians of rounds in which the commands take turns, each round from another one on; ratios are medians of the rounds' own, with the middle half of them in brackets, and mean more than the times. CPU is the time of all processors. \`npm run bench -- --quick\` shows the same with fewer rounds, and writes nothing.

![The figures of this page as bars](images/performance.svg)

## Start

${timings(starts, 'against bare Node')}

To be: \`--version\` at most 1.1 ×, a check of one flow in the terminal at most 1.9 × bare Node.

The action on a pull request whose comment is there already, against a bundle of GitHub's own packages that makes the requests which this takes, each as soon as it can (to be: at most 1.25 ×):

${timings(comments, 'ratio')}

The same where each answer of GitHub takes ${FAR} ms:

${timings(farComments, 'ratio')}

## A check of ${CORPUS_SIZE} files

From ${ORIGIN}. The tightest reader, \`readFileSync\` as UTF-8 and \`JSON.parse\`, against the check with every rule (to be: at most 4.6 ×):

${timings(parsing, 'ratio')}

Against other linters on the same files (to be: ESLint at least 2.8 ×, Spectral at least 5 ×):

${timings(others, 'against Flowgate')}

Where the time of Flowgate's check goes:

${shares(profile.phases)}

By the functions that take most of it themselves:

${shares(profile.functions)}

${limits(results)}

## Many flows

The corpus over and over, and distinct flows, each round of the corpus with names of its own (to be: at most 5.2 × reading and parsing, and 200 MB):

${table(
  ['flows', '', 'check', 'CPU', 'read and parse', 'ratio', 'peak memory'],
  growth.map(({ flows, isDistinct, check, parsing: reading }) => [
    flows.toLocaleString('en'),
    isDistinct ? 'distinct' : 'repeated',
    ms(check.median),
    ms(check.cpu ?? Number.NaN),
    ms(reading.median),
    ratioOf(check),
    `${(check.peak ?? Number.NaN).toFixed(0)} MB`,
  ]),
)}

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

Every flow is updated by the terminal, from a Git repository whose commit before is live, on a simulator of the server in a process of its own. The ideal is the path that dependencies force: the list of connections beside the reads, in rounds of the concurrency; then each flow is saved and read back (to be, at 200 ms: at most 1.6 × for 1 flow, 1.3 × for 10, 1.15 × for 100). Beside it there is one answer that nothing else can be asked before: that to \`initialize\` in Flow Studio, a token in Dataverse.

${table(
  [
    'through',
    'flows',
    'latency',
    'concurrency',
    'rounds',
    'time',
    'ideal',
    'ratio',
    'requests',
    'metered calls',
  ],
  deployments.map((each) => [
    each.host,
    each.flows.toLocaleString('en'),
    ms(each.latency),
    String(each.concurrency),
    String(each.rounds),
    `${ms(each.time)} (${each.spread.map((time) => time.toFixed(0)).join('–')})`,
    ms(each.ideal),
    each.ideal === 0 ? '' : times(each.time / each.ideal),
    String(each.requests),
    each.host === 'Dataverse' ? '' : String(each.billed),
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
  const repeated = growth.filter(({ isDistinct }) => !isDistinct);
  const label = ({ flows }: Growth) => `flowgate check, ${flows}`;
  const megabytes = ({ check }: Growth) => check.peak ?? 0;
  return chart([
    { title: 'Cold start', bars: starts.map(timing) },
    { title: `A check of ${CORPUS_SIZE} files`, bars: others.map(timing) },
    {
      title: 'Flowgate: time by number of flows',
      bars: repeated.map((each) => ({ ...timing(each.check), label: label(each) })),
    },
    {
      title: 'Flowgate: peak memory by number of flows',
      bars: repeated.map((each) => {
        const value = megabytes(each);
        return { label: label(each), value, caption: `${value.toFixed(0)} MB` };
      }),
    },
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What a user waits for. */
function forUsers({ starts, farComments, parsing, growth, pushes, deployments }: Results): string {
  const many = growth.findLast(({ isDistinct }) => isDistinct)?.check;
  const push = pushes.at(-1);
  const deployed = deployments.filter(({ flows, latency }) => latency > 0 && flows <= 100);
  const count = (flows = 0) => flows.toLocaleString('en');
  const rows = [
    ['a check of one flow', starts.at(-1)?.median],
    [`a check of ${CORPUS_SIZE} flows`, parsing.at(-1)?.median],
    [`a check of ${count(growth.at(-1)?.flows)} flows`, many?.median],
    [
      `the action on a pull request that changes one flow, ${FAR} ms an answer of GitHub`,
      farComments.at(-1)?.median,
    ],
    [`the action on a push that changes ${CHANGED} of ${count(push?.flows)} flows`, push?.time],
    ...deployed.map(({ host, flows, latency, time }) => [
      `a deployment of ${count(flows)} changed ${flows === 1 ? 'flow' : 'flows'} through ${host}, ${latency} ms a call`,
      time,
    ]),
  ] as const;
  return table(
    ['what', 'takes'],
    rows.map(([what, time]) => [`${what}`, `${(Number(time) / 1000).toFixed(2)} s`]),
  );
}

function timings(all: readonly Timing[], against: string): string {
  return table(
    ['', 'time', 'CPU', against],
    all.map((each) => [
      each.name,
      ms(each.median),
      each.cpu === null ? '' : ms(each.cpu),
      ratioOf(each),
    ]),
  );
}

function ratioOf({ ratio, spread: [low, high] }: Timing): string {
  return `${times(ratio)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
