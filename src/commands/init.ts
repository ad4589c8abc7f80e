import { readEvent } from '../github/event.ts';
import type { DraftEnvironment } from '../init/draft.ts';
import { connectorNameOf } from '../init/draft.ts';
import { DEFAULTS, type InputName, type Settings } from '../inputs.ts';
import { UsageError } from '../process/usage-error.ts';
import { count } from '../wording/count.ts';
import { escapeControl } from '../wording/escape.ts';
import { DRIFT_ENVIRONMENT } from '../workflows/starting.ts';
import type { Command, Request, Terminal } from './command.ts';
import { pathFromRoot, say } from './command.ts';
import { conclude, openSession, settingsOf } from './reporting.ts';

const INPUTS = [
  'connection-references',
  'flows',
  'environment',
  'endpoint',
  'dry-run',
] as const satisfies readonly InputName[];

export const init: Command = {
  name: 'init',
  summary: 'write the map and the workflows for flows that are in Git, and check them',
  inputs: INPUTS,
  options: [
    { name: 'settings', value: '<file>', summary: 'a file of `pac solution create-settings`' },
    { name: 'environment-id', value: '<id>', summary: 'the id of the environment' },
  ],
  async carryOut(request, terminal) {
    if ((await readEvent(terminal.env)) !== null) {
      throw new UsageError('`init` writes into the repository; run it in a terminal');
    }
    const settings = settingsOf('check', request, terminal);
    const made = await mapOf(settings, request, terminal);
    const { environments, mapFiles, isOpen } = made;
    const files = await workflowsOf(settings, made, terminal);
    const isNew = await write({ ...mapFiles, ...files }, settings.dryRun, terminal);
    if (settings.dryRun) return 0;
    if (isNew) terminal.stdout.write(next([...environments, DRIFT_ENVIRONMENT], isOpen));
    terminal.stdout.write('The first check:\n\n');
    // An existing map keeps its own names.
    const session = await openSession(
      'check',
      only(request, ['connection-references', 'flows', 'endpoint']),
      terminal,
    );
    return conclude(await session.start(), session);
  },
};

/** What the user must still do; `places`: the GitHub environments that the workflows name. */
function next(places: readonly string[], isOpen: boolean): string {
  return `
Next: ${isOpen ? 'fill in what is still a placeholder, ' : ''}commit these files, and store the Flow Studio key as the secret
FLOW_STUDIO_API_KEY of these environments in the repository's settings: ${escapeControl(places.join(', '))}.

`;
}

interface MapOutcome {
  environments: string[];
  mapFile: string;
  /** The map's file with its text; empty where a map exists. */
  mapFiles: Record<string, string>;
  /** Whether it contains a placeholder. */
  isOpen: boolean;
}

async function mapOf(
  settings: Settings,
  request: Request,
  terminal: Terminal,
): Promise<MapOutcome> {
  const { readProject } = await import('../run/project.ts');
  const project = await readProject({ ...settings, environments: [] }, terminal.root);
  if (project.mapProblems !== null) {
    terminal.stdout.write(
      `${escapeControl(project.mapFile)} is there already, and stays as it is\n`,
    );
    if (settings.flows.length > 0 && project.map?.files === null) {
      const files = JSON.stringify(settings.flows);
      terminal.stdout.write(
        `  add "files": ${escapeControl(files)} to it, to find these flows without --flows\n`,
      );
    }
    const environments = [...(project.map?.environments.keys() ?? [])];
    return { environments, mapFile: project.mapFile, mapFiles: {}, isOpen: false };
  }
  const settingsFile = one(request, 'settings');
  const { makeMap } = await import('../init/init.ts');
  const prompts = terminal.prompts?.() ?? null;
  const made = await makeMap(project, {
    root: terminal.root,
    settings: settingsFile === null ? null : pathFromRoot(terminal, settingsFile),
    files: settings.flows.length > 0 ? settings.flows : null,
    environment: one(request, 'environment'),
    environmentId: one(request, 'environment-id'),
    endpoint: settings.endpoint,
    apiKey: settings.apiKey,
    ask: prompts?.ask ?? null,
    warn: (line) => say(terminal, line),
  }).finally(() => prompts?.close());
  for (const environment of made.environments) terminal.stdout.write(bindingsText(environment));
  return {
    environments: made.environments.map(({ name }) => name),
    mapFile: project.mapFile,
    mapFiles: { [project.mapFile]: made.text },
    isOpen: made.environments.some(isOpenDraft),
  };
}

function isOpenDraft({ environmentName, entries }: DraftEnvironment): boolean {
  const bound = [...entries.values()].map(({ connectionName }) => connectionName);
  return [environmentName, ...bound].includes(null);
}

function one(request: Request, option: string): string | null {
  const [text, ...others] = request.values(option);
  if (others.length > 0) throw new UsageError(`--${option} is given once here`);
  return text?.trim() || null;
}

/** What each reference of an environment is bound to, and where that is known from. */
function bindingsText({ name, environmentName, entries }: DraftEnvironment): string {
  const width = Math.max(0, ...[...entries.keys()].map((key) => key.length));
  const rows = [...entries].map(([key, { connectionName, id, origin }]) => {
    const bound = connectionName ?? `? (${connectorNameOf(id || null)})`;
    return `  ${escapeControl(`${key.padEnd(width)}  ${bound}  ${origin}`)}\n`;
  });
  const where = environmentName ?? 'its id is not known: see --environment-id';
  return `${escapeControl(`${name}  ${where}`)}\n${rows.join('')}\n`;
}

async function workflowsOf(
  settings: Settings,
  { environments: names, mapFile, mapFiles }: MapOutcome,
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
    branch: await defaultBranch(root),
    inputs: Object.fromEntries(inputs),
  });
}

/** Writes what does not exist yet, or shows it; true when something was written. */
async function write(
  files: Record<string, string>,
  isDry: boolean,
  { root, stdout }: Terminal,
): Promise<boolean> {
  const { writeNew } = await import('../init/new-files.ts');
  const { readWorkspaceFile } = await import('../workspace/read-file.ts');
  let written = 0;
  for (const [file, text] of Object.entries(files)) {
    const isThere = isDry
      ? readWorkspaceFile(root, file) !== null
      : !(await writeNew(root, file, text));
    if (isThere) stdout.write(`${escapeControl(file)} is there already, and stays as it is\n`);
    else if (isDry) stdout.write(`Would write ${escapeControl(file)}:\n\n${text}\n`);
    else
      stdout.write(
        `Wrote ${escapeControl(file)} (${count(text.split('\n').length - 1, 'line')})\n`,
      );
    if (!isThere && !isDry) written += 1;
  }
  return written > 0;
}

/** The request with only these options. */
function only(request: Request, options: readonly string[]): Request {
  return {
    operands: [],
    values: (option) => (options.includes(option) ? request.values(option) : []),
    has: () => false,
  };
}
