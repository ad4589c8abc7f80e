import type { Project } from '../check/check.ts';
import { readEvent } from '../github/event.ts';
import { connectorNameOf, type DraftEnvironment } from '../init/draft.ts';
import type { NewMap } from '../init/init.ts';
import type { Missing } from '../init/missing.ts';
import { DEFAULTS, type Settings } from '../inputs.ts';
import type { Ask } from '../process/prompts.ts';
import { UsageError } from '../process/usage-error.ts';
import type { Look } from '../report/terminal/look.ts';
import { headLines } from '../report/terminal/wrap.ts';
import { invalidMapMessage } from '../rules/reasons/map.ts';
import type { ReadProject } from '../run/project/project.ts';
import { count } from '../wording/count.ts';
import { escapeControl } from '../wording/escape.ts';
import { andList } from '../wording/lists.ts';
import { isQuiet, lookAt, pathFromRoot, type Request, say, type Terminal } from './command.ts';
import { type Made, missingText, nextSteps } from './init-steps.ts';
import { conclude, openSession, settingsOf } from './reporting.ts';

/** Carries out `flowgate init`; returns the exit code. */
export async function init(request: Request, terminal: Terminal): Promise<number> {
  if ((await readEvent(terminal.env)) !== null) {
    throw new UsageError('`init` writes into the repository; run it in a terminal');
  }
  const settings = settingsOf('check', request, terminal);
  const made = await mapOf(settings, request, terminal);
  const files = await workflowsOf(settings, made, terminal);
  await write({ ...made.mapFiles, ...files }, settings.dryRun, terminal);
  if (settings.dryRun) {
    print(terminal, ['Dry run, nothing was written.']);
    return 0;
  }
  print(terminal, ['', 'The first check:', '']);
  // An existing map keeps its own names.
  const session = await openSession(
    'check',
    only(request, ['connection-references', 'flows', 'endpoint']),
    terminal,
  );
  const done = await session.start();
  const exitCode = await conclude(done, session);
  const { flows, checkedOnly = [] } = done.report;
  const isCheckedOnly = flows.length > 0 && checkedOnly.length === flows.length;
  const look = lookAt(terminal.stdout, terminal);
  const steps = nextSteps({ ...made, hasErrors: exitCode !== 0, isCheckedOnly }, look);
  print(terminal, ['', 'Next:', ...steps]);
  return 0;
}

interface MapOutcome extends Made {
  /** The map's file with its text; empty where a map exists. */
  mapFiles: Record<string, string>;
}

async function mapOf(
  settings: Settings,
  request: Request,
  terminal: Terminal,
): Promise<MapOutcome> {
  const { readProject } = await import('../run/project/project.ts');
  const project = await readProject({ ...settings, environments: [] }, terminal.root);
  const { mapFile, map } = project;
  if (project.mapProblems === null) {
    const { environments, text, missing } = await newMap(project, settings, request, terminal);
    const names = environments.map(({ name }) => name);
    const mapFiles = { [mapFile]: text };
    return { environments: names, throughDataverse: [], mapFile, mapFiles, missing };
  }
  if (map === null) throw new UsageError(invalidMapMessage(mapFile));
  print(terminal, [
    already(mapFile),
    ...ignoredOptions(request),
    ...filesAdvice(settings, project),
  ]);
  const all = [...map.environments.values()];
  const throughDataverse = all.filter(({ host }) => host.kind === 'dataverse');
  return {
    environments: all.map(({ name }) => name),
    throughDataverse: throughDataverse.map(({ name }) => name),
    mapFile,
    mapFiles: {},
    missing: all
      .filter(({ deployAs }) => deployAs === null)
      .map(({ name }) => ({ code: 'account-unknown', environment: name })),
  };
}

/** Makes the map, asking for what the flows do not say, and prints how it binds their references. */
async function newMap(
  project: ReadProject,
  settings: Settings,
  request: Request,
  terminal: Terminal,
): Promise<NewMap> {
  const { makeMap } = await import('../init/init.ts');
  const settingsFile = one(request, 'settings');
  const environmentId = one(request, 'environment-id');
  const doubt = doubtfulId(environmentId);
  if (doubt !== null) say(terminal, doubt);
  const prompts = terminal.prompts?.() ?? null;
  const ask = prompts?.ask ?? null;
  const made = await makeMap(project, {
    root: terminal.root,
    settings: settingsFile === null ? null : pathFromRoot(terminal, settingsFile),
    files: settings.flows.length > 0 ? settings.flows : null,
    environment: one(request, 'name') ?? one(request, 'environment'),
    environmentId,
    endpoint: settings.endpoint,
    apiKey: settings.apiKey,
    ask,
    allowsPlaceholders: ask === null ? null : (missing) => wantsPlaceholders(ask, missing),
    warn: (line) => say(terminal, line),
  }).finally(() => prompts?.close());
  const look = lookAt(terminal.stdout, terminal);
  for (const environment of made.environments) print(terminal, bindingLines(environment, look));
  return made;
}

async function wantsPlaceholders(ask: Ask, missing: readonly Missing[]): Promise<boolean> {
  const lines = missing.map((each) => `  ${escapeControl(missingText(each))}`);
  const question = 'Write placeholders for them, to fill in later? Otherwise they are left out.';
  const answer = await ask(`Not known:\n${lines.join('\n')}\n${question} [y/N] `);
  return /^y(es)?$/i.test(answer);
}

/** Options that say what is in a new map. */
const FOR_A_NEW_MAP = ['settings', 'environment-id', 'name'];

function ignoredOptions(request: Request): string[] {
  const given = FOR_A_NEW_MAP.filter((option) => request.values(option).length > 0);
  if (given.length === 0) return [];
  const names = andList(given.map((option) => `--${option}`));
  return [`  ${names} ${given.length === 1 ? 'is' : 'are'} ignored, because there is a map`];
}

const GUID = /[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}/i;

/** A line about an id that is probably a name; null where it may be one. */
function doubtfulId(id: string | null): string | null {
  if (id === null || GUID.test(id)) return null;
  return `The id of an environment has a guid in it, as in the address of make.powerautomate.com; ${JSON.stringify(id)} has none.`;
}

/** How to find the flows of `--flows` with no option, where a map exists and does not say it. */
function filesAdvice({ flows }: Settings, { map }: Pick<Project, 'map'>): string[] {
  if (flows.length === 0 || map?.files !== null) return [];
  const files = escapeControl(JSON.stringify(flows));
  return [`  add "files": ${files} to it, to find these flows without --flows`];
}

function one(request: Request, option: string): string | null {
  const [text, ...others] = request.values(option);
  if (others.length > 0) throw new UsageError(`--${option} is given once here`);
  return text?.trim() || null;
}

/** What each reference of an environment is bound to, and where that is known from. */
function bindingLines(
  { name, environmentName, deployAs, entries }: DraftEnvironment,
  look: Pick<Look, 'width' | 'wraps'>,
): string[] {
  const width = Math.max(0, ...[...entries.keys()].map((key) => key.length));
  const rows = [...entries].map(([key, { connectionName, id, origin }]) => {
    const bound = connectionName ?? `? (${connectorNameOf(id || null)})`;
    return [`  ${key.padEnd(width)}`, bound, origin];
  });
  const where = environmentName ?? 'its id is not known: see --environment-id';
  const account = deployAs === null ? '' : `deployed by ${deployAs}`;
  const lines = [[name, where, account], ...rows].flatMap((parts) => {
    const texts = parts.map((part) => escapeControl(part));
    return headLines(
      texts.map((text) => ({ text, drawn: text })),
      6,
      look,
    );
  });
  return [...lines, ''];
}

async function workflowsOf(
  settings: Settings,
  { environments: names, throughDataverse, mapFile, mapFiles }: MapOutcome,
  { root }: Terminal,
): Promise<Record<string, string>> {
  const { workflowTexts } = await import('../workflows/starting.ts');
  const { defaultBranch } = await import('../init/new-files.ts');
  // A new map has the globs as its `files`.
  const flows = mapFile in mapFiles ? '' : settings.flows.join('\n');
  const given = { 'connection-references': mapFile, flows };
  const inputs = Object.entries(given).filter(
    ([name, value]) => value !== DEFAULTS[name as keyof typeof given],
  );
  const isLast = (name: string) => /prod/i.test(name);
  return workflowTexts({
    environments: [...names.filter((name) => !isLast(name)), ...names.filter(isLast)],
    throughDataverse,
    branch: await defaultBranch(root),
    inputs: Object.fromEntries(inputs),
  });
}

/** Writes what does not exist yet, or shows it. */
async function write(
  files: Record<string, string>,
  isDry: boolean,
  terminal: Terminal,
): Promise<void> {
  const { root } = terminal;
  const { writeIfAbsent } = await import('../init/new-files.ts');
  const { readWorkspaceFile } = await import('../workspace/read-file.ts');
  for (const [file, text] of Object.entries(files)) {
    const isThere = isDry
      ? readWorkspaceFile(root, file) !== null
      : !(await writeIfAbsent(root, file, text));
    const lines = text.split('\n');
    const about = escapeControl(file);
    if (isThere) print(terminal, [already(file)]);
    else if (isDry) print(terminal, [`Would write ${about}:`, '', ...lines]);
    else print(terminal, [`Wrote ${about} (${count(lines.length - 1, 'line')})`]);
  }
}

function already(file: string): string {
  return `${escapeControl(file)} exists already, and is not changed`;
}

/** Prints lines for people, unless they want errors only. */
function print(terminal: Terminal, lines: readonly string[]): void {
  if (!isQuiet(terminal)) terminal.stdout.write(`${lines.join('\n')}\n`);
}

/** The request with only these options. */
function only(request: Request, options: readonly string[]): Request {
  return {
    operands: [],
    values: (option) => (options.includes(option) ? request.values(option) : []),
    has: () => false,
  };
}
