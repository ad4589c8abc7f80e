import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import pMap from 'p-map';
import { type Played, play } from '../scenarios/play.ts';
import { leaks } from '../scenarios/secrets.ts';
import type { Fault } from '../simulators/flow-studio/index.ts';
import { ACTION } from '../support/entries.ts';
import { CANARY_KEY, FILES, lyingServer, MISHAPS, SECRETS, UNSEEN } from './canaries.ts';
import { isAll } from './cases.ts';
import { inShortTime, now } from './clock.ts';
import { checkOut } from './deployment.ts';

const { startFlowStudio } = await import('../simulators/flow-studio/index.ts');
const { runCli } = await import('../../src/terminal.ts');

const COMMANDS = [['check'], ['plan'], ['deploy', '--dry-run'], ['deploy']];
const FORMATS = ['text', 'json', 'sarif', 'markdown'];

/** What a fault of a call can come to: only a deployment writes. */
function commandsFor({ isAlone, faults }: (typeof MISHAPS)[number]) {
  const isOfWrite = faults.some(({ tool }) => tool === 'update_live_flow');
  return isAlone || isOfWrite ? COMMANDS.slice(-1) : COMMANDS;
}

/** Each single secret is told in one of the eight ways. */
const SHARE = 8;

/**
 * One secret at a time in the format that prints most: the report, and the text beside it. Where a
 * mishap has several commands, the formats take turns, so that it is seen in each of them; with
 * `FAULTS=all` every command is played in every format, and every secret is told in every way.
 */
function casesFor(format: string) {
  return MISHAPS.flatMap((mishap, number) => {
    if (mishap.isAlone && (format !== 'json' || !(isAll || mishap.turn % SHARE === 0))) return [];
    const commands = commandsFor(mishap);
    const isTurn = (_: unknown, index: number) =>
      isAll || commands.length === 1 || FORMATS[(number + index) % FORMATS.length] === format;
    return commands.filter(isTurn).map((command) => ({ ...mishap, command }));
  });
}

test.each(FORMATS)(
  'a terminal shows no secret as %s, whatever server and files hold',
  async (format) => {
    const each = await pMap(
      casesFor(format),
      async ({ name, faults, command }) => {
        const shown = await terminal([...command, '--format', format], faults);
        return seenIn(shown).map((words) => `${name}, ${command.join(' ')}: ${words}`);
      },
      { concurrency: 8 },
    );
    expect(each.flat()).toEqual([]);
  },
  300_000,
);

test('what is looked for is there to be found', async () => {
  const { definitions } = await terminal(['deploy'], []);
  for (const secret of Object.values(SECRETS)) {
    expect(definitions).toContain(JSON.stringify(secret).slice(1, -1));
  }
});

/** The action costs a process each: a server's words come through in one of three ways. */
const WAYS = isAll ? '.*' : '(a body of HTTP 500|isError|a refusal)';
const IN_THE_ACTION = MISHAPS.filter(
  ({ name }) =>
    name === 'nothing' || new RegExp(`^everything in ${WAYS} of update_live_flow$`).test(name),
);

describe('the action shows no secret', () => {
  test.each(IN_THE_ACTION)(
    'when a server tells $name',
    async ({ faults }) => {
      const inputs = {
        'api-key': CANARY_KEY,
        report: 'out/report.json',
        sarif: 'out/result.sarif',
      };
      const played = await play(
        {
          title: '',
          commits: FILES,
          flowStudio: lyingServer(faults),
          runs: [
            { event: { on: 'pull_request', base: 'base', head: 'merged' }, inputs },
            { event: { on: 'push', before: 'base', after: 'merged' }, inputs },
          ],
        },
        ACTION,
      );
      expect(played.runs.map(({ outputs }) => outputs.report)).toEqual(
        Array(2).fill(inputs.report),
      );
      expect(leaks(withoutSnapshots(played), UNSEEN)).toEqual([]);
    },
    60_000,
  );
});

/** A snapshot holds the flow whole, and is as secret as the flow; its name is not. */
function withoutSnapshots(played: Played): Played {
  const runs = played.runs.map((run) => {
    const written = Object.entries(run.written).map(([path, content]) =>
      path.includes('flowgate-snapshots') ? [path, ''] : [path, content],
    );
    return { ...run, written: Object.fromEntries(written) };
  });
  return { ...played, runs };
}

interface Shown {
  /** All that was printed or written, by place. */
  places: Record<string, string>;
  /** What the server holds in the end. */
  definitions: string;
}

async function terminal(given: readonly string[], faults: Fault[]): Promise<Shown> {
  const home = await mkdtemp(join(tmpdir(), 'flowgate-canary-'));
  return inShortTime(async () => {
    const studio = await startFlowStudio(lyingServer(faults));
    const printed = { stdout: [] as string[], stderr: [] as string[] };
    const written = [
      '--report',
      join(home, 'out/report.json'),
      '--sarif',
      join(home, 'out/a.sarif'),
    ];
    try {
      await checkOut({ files: FILES.merged as Record<string, string> }, home);
      await runCli([...given, '--endpoint', studio.url, ...written], {
        env: { FLOW_STUDIO_API_KEY: CANARY_KEY },
        root: home,
        temp: home,
        version: '0.0.0',
        now,
        stdout: { write: (text) => printed.stdout.push(text) },
        stderr: { isTTY: true, write: (text) => printed.stderr.push(text) },
      });
      const places = {
        stdout: printed.stdout.join(''),
        stderr: printed.stderr.join(''),
        ...(await filesIn(join(home, 'out'))),
        'names of snapshots': (await namesIn(join(home, 'flowgate-snapshots'))).join('\n'),
      };
      return { places, definitions: JSON.stringify(studio.state.flows()) };
    } finally {
      await studio.close();
      await rm(home, { recursive: true });
    }
  });
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await namesIn(folder);
  const read = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(read));
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch(() => []);
}

/** Each secret that was seen, with what stands before it. */
function seenIn({ places }: Shown): string[] {
  return Object.entries(places).flatMap(([place, text]) =>
    UNSEEN.flatMap((secret) => {
      const at = text.indexOf(secret);
      if (at === -1) return [];
      const around = text.slice(Math.max(0, at - 50), at + 20).replaceAll('\n', ' ');
      return [`${place} shows …${around}…`];
    }),
  );
}
