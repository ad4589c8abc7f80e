import { type GitHubEvent, readEvent } from '../github/event.ts';
import type { Diagnosis } from '../report/doctor.ts';
import { messageOf } from '../report/reasons/index.ts';
import { permissionRemedy } from '../report/reasons/token-permission.ts';
import { badFileMessage } from '../rules/reasons/file.ts';
import { mapMessage } from '../rules/reasons/map.ts';
import { errorText, isKnownError } from '../run/known-error.ts';
import type { ReadProject } from '../run/project/project.ts';
import { count } from '../wording/count.ts';

/** The oldest supported version of Node. */
const LEAST_NODE = 24;

/** The versions of Flowgate and Node. */
export function versions(flowgate: string, node: string): Diagnosis[] {
  const isNew = Number.parseInt(node, 10) >= LEAST_NODE;
  return [
    { about: 'flowgate', state: 'ok', text: `version ${flowgate}`, remedy: null },
    {
      about: 'node',
      state: isNew ? 'ok' : 'error',
      text: `version ${node}`,
      remedy: isNew ? null : `install Node ${LEAST_NODE} or newer`,
    },
  ];
}

/** Flows and map; `found`: what was read, or why it could not be. */
export function repositoryLines(found: ReadProject | Error, mapFile: string): Diagnosis[] {
  if (found instanceof Error) {
    return [{ about: 'flows', state: 'warning', text: errorText(found), remedy: null }];
  }
  const { flows, skipped, badFiles } = found;
  const bad = badFiles.flatMap(({ problems: [first] }) =>
    first === undefined ? [] : `${first.file}:${first.line}: ${badFileMessage(first.reason)}`,
  );
  const others = skipped.length > 0 ? `, ${count(skipped.length, 'other file')} skipped` : '';
  return [
    {
      about: 'flows',
      state: badFiles.length > 0 ? 'error' : 'ok',
      text: `${count(flows.length, 'flow')}${others}${bad.length > 0 ? `, ${count(bad.length, 'file')} that cannot be read` : ''}`,
      remedy: null,
    },
    ...bad.map(
      (text): Diagnosis => ({ about: 'flows', state: 'error', text, remedy: 'correct the file' }),
    ),
    ...mapLines(found, mapFile),
  ];
}

function mapLines({ map, mapProblems }: ReadProject, mapFile: string): Diagnosis[] {
  const about = 'map';
  if (mapProblems === null) {
    const text = `there is no ${mapFile}`;
    return [{ about, state: 'warning', text, remedy: '`flowgate init` writes one' }];
  }
  if (map === null) {
    return mapProblems.map(({ line, reason }) => {
      const text = `${mapFile}:${line}: ${mapMessage(reason)}`;
      return { about, state: 'error', text, remedy: 'correct the map' };
    });
  }
  const names = [...map.environments.keys()];
  const text = `${count(names.length, 'environment')}: ${names.join(', ')}`;
  return [{ about, state: 'ok', text, remedy: null }];
}

/** What the job's token may read; empty outside of a job. */
export async function githubLines(env: NodeJS.ProcessEnv): Promise<Diagnosis[]> {
  if (!env.GITHUB_ACTIONS) return [];
  const about = 'github';
  const token = env.GITHUB_TOKEN ?? '';
  if (token === '') {
    const text = 'GITHUB_TOKEN is not in the environment of this step, so nothing was tried';
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as a workflow writes it
    const remedy = 'give the step `env: GITHUB_TOKEN: ${{ github.token }}`';
    return [{ about, state: 'unknown', text, remedy }];
  }
  try {
    const event = await readEvent(env);
    return event === null ? [] : await tried(token, event);
  } catch (error) {
    if (!isKnownError(error)) throw error;
    return [{ about, state: 'error', text: errorText(error), remedy: null }];
  }
}

async function tried(token: string, event: GitHubEvent): Promise<Diagnosis[]> {
  const { tryPermissions } = await import('../github/permissions.ts');
  const all = await tryPermissions({ token, event, onNotice: () => {} });
  const lines = all.map(({ permission, failure }): Diagnosis => {
    const about = 'github';
    if (failure === null) return { about, state: 'ok', text: permission, remedy: null };
    if (failure.code !== 'github-permission-missing') {
      return { about, state: 'warning', text: messageOf(failure), remedy: null };
    }
    const remedy = permissionRemedy(failure);
    const isForDrift = permission.startsWith('issues');
    return {
      about,
      state: isForDrift ? 'warning' : 'error',
      text: `${permission} is missing`,
      remedy: isForDrift ? `${remedy}, for \`mode: drift\`` : remedy,
    };
  });
  const text =
    'what the token may write (comments, issues) cannot be read; the job’s log has it under "Set up job", GITHUB_TOKEN Permissions';
  return [...lines, { about: 'github', state: 'unknown', text, remedy: null }];
}
