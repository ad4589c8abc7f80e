import type { ExportRequest } from '../export/export.ts';
import type { ExportFormat } from '../export/write-flows.ts';
import { readEvent } from '../github/event.ts';
import type { FlowSummary } from '../live/host.ts';
import { UsageError } from '../process/usage-error.ts';
import { writeReports } from '../publish/report-files.ts';
import { toText } from '../report/terminal.ts';
import { failureSentence } from '../report/verdict.ts';
import { decideMode } from '../run/mode.ts';
import type { RunResult } from '../run/result.ts';
import { count } from '../wording/count.ts';
import { escapeCommands, escapeControl } from '../wording/escape.ts';
import { shellWord } from '../wording/shell.ts';
import { isQuiet, lookAt, type Request, type Terminal } from './command.ts';
import { settingsOf, surroundingsOf } from './reporting.ts';

/** Carries out `flowgate export`; returns the exit code. */
export async function exporting(request: Request, terminal: Terminal): Promise<number> {
  const settings = settingsOf('export', request, terminal);
  decideMode('export', await readEvent(terminal.env));
  const wish = wishOf(request, settings.environments);
  const surroundings = surroundingsOf(terminal);
  const { chosenEnvironment, exportFrom, readForExport, sourceOf, withReader } = await import(
    '../export/export.ts'
  );
  const project = await readForExport(settings, terminal.root);
  const prompts = terminal.prompts?.() ?? null;
  const ask = prompts?.ask ?? null;
  return withReader(settings, surroundings, async (reader, key) => {
    const isOpen = wish.environment === null && wish.environmentId === null;
    const environmentId = isOpen ? await chosenEnvironment(reader, ask) : wish.environmentId;
    const named = { environmentId, environment: wish.environment ?? wish.name };
    const source = await sourceOf(named, project, reader);
    if (wish.flows.length === 0) return listFlows(source.listed, source.environmentName, terminal);
    const exporter = { settings, surroundings, reader, key, ask };
    const done = await exportFrom(source, wish, project, exporter);
    await writeReports(done.report, settings, { root: terminal.root });
    return concludeExport(done, terminal);
  }).finally(() => prompts?.close());
}

/** What to export, and what the map is to call its environment. */
interface Wish extends ExportRequest {
  name: string | null;
}

function wishOf(request: Request, environments: readonly string[]): Wish {
  const [environmentId = null, flows] = [
    request.values('environment-id')[0],
    request.values('flow'),
  ];
  const [environment = null, ...others] = environments;
  if (others.length > 0) throw new UsageError('`export` takes one --environment at a time');
  const [name = null] = request.values('name');
  if (name !== null && environment !== null) {
    throw new UsageError('give --environment, for one in the map, or --name, for a new one');
  }
  const isAll = request.has('all');
  if (isAll && flows.length > 0) throw new UsageError('give --flow or --all, not both');
  return {
    environmentId,
    environment,
    name,
    flows: isAll ? 'all' : flows,
    format: formatOf(request),
    isForced: request.has('force'),
  };
}

function formatOf(request: Request): ExportFormat {
  const [format = 'tidy'] = request.values('format');
  if (format === 'tidy' || format === 'live') return format;
  throw new UsageError(`--format is tidy or live; not ${JSON.stringify(format)}`);
}

/** Lists the flows, to choose from or to search; a script that named no flows gets an error. */
function listFlows(
  flows: readonly FlowSummary[],
  environmentName: string,
  terminal: Terminal,
): number {
  const quiet = isQuiet(terminal);
  for (const { flowName, displayName } of quiet ? [] : flows) {
    terminal.stdout.write(`${escapeCommands(`${flowName}  ${escapeControl(displayName)}`)}\n`);
  }
  if (!terminal.stdout.isTTY) {
    throw new UsageError('say which flows to export: --flow with a name or guid, or --all');
  }
  for (const line of quiet ? [] : howToGoOn(flows.length, environmentName)) {
    terminal.stdout.write(`${escapeCommands(escapeControl(line))}\n`);
  }
  return 0;
}

/** How many flows there are, and the commands that write them. */
function howToGoOn(flows: number, environmentName: string): string[] {
  if (flows === 0) return [`There are no flows in ${environmentName}.`];
  const call = `flowgate export --environment-id ${shellWord(environmentName)}`;
  return [
    `${count(flows, 'flow')}. Write one, or all:`,
    `  ${call} --flow <name>`,
    `  ${call} --all`,
  ];
}

function concludeExport({ report }: RunResult, terminal: Terminal): number {
  terminal.stdout.write(toText(report, lookAt(terminal.stdout, terminal)));
  return failureSentence(report, 'error') === null ? 0 : 1;
}
