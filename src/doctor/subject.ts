import { Failure } from '../calls/failure.ts';
import type { FederatedSubject } from '../dataverse/dataverse.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { SubjectTemplate } from '../github/subject-template.ts';
import type { Diagnosis } from '../report/doctor.ts';
import { messageOf } from '../report/reasons/index.ts';
import { isOfPulls } from '../rules/reasons/access.ts';
import { errorText, isKnownError } from '../run/known-error.ts';

const ABOUT = 'subject';
const SUB = 'actions/oidc/customization/sub';

/** What GitHub sends as the subject of a job, as far as it can be known from here. */
export interface Subjects {
  /** What this job sends; null outside of a job that has an identity. */
  sent: FederatedSubject | null;
  /** How the subjects of the repository's jobs begin; null where it is unknown. */
  prefix: string | null;
  lines: Diagnosis[];
}

interface Asked {
  /** Null outside of a job with an identity. */
  idToken: (() => Promise<FederatedSubject>) | null;
  env: NodeJS.ProcessEnv;
}

/** Asks GitHub for a token of this job, and how it writes the subjects of the repository's jobs. */
export async function readSubjects({ idToken, env }: Asked): Promise<Subjects> {
  const { GITHUB_REPOSITORY: repository = '' } = env;
  const { sent, lines } = await sentLine(idToken);
  const template = await templateOf(env);
  const known = template instanceof Error ? null : template;
  const all = [...lines, ...(sent === null ? [] : formLines(sent)), ...templateLine(template)];
  const own = /^repo:[^:]+/.exec(sent?.subject ?? '')?.[0] ?? null;
  const prefix = own ?? known?.prefix ?? (repository === '' ? null : `repo:${repository}`);
  if (idToken === null) all.push(unseenLine(repository || 'OWNER/REPOSITORY'));
  return { sent, prefix, lines: all };
}

async function sentLine(idToken: Asked['idToken']): Promise<Pick<Subjects, 'sent' | 'lines'>> {
  if (idToken === null) return { sent: null, lines: [] };
  try {
    const sent = await idToken();
    const text = `this job sends \`${sent.subject}\`; a federated credential of the application must have exactly this`;
    return { sent, lines: [{ about: ABOUT, state: 'ok', text, remedy: null }] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const text = messageOf(
      error instanceof Failure ? error.reason : { code: 'id-token-not-given', detail },
    );
    return { sent: null, lines: [{ about: ABOUT, state: 'error', text, remedy: null }] };
  }
}

function formLines(sent: FederatedSubject): Diagnosis[] {
  const { immutable } = sent;
  if (isOfPulls(sent.subject)) {
    const text =
      'every pull request of the repository has this subject: an application that has a federated credential for it can be used by whoever can push a branch';
    const remedy =
      'use an application that may only read for it; let the one that deploys sign in from a job with a GitHub environment';
    return [{ about: ABOUT, state: 'warning', text, remedy }];
  }
  if (immutable === null) return [];
  const text = `after a rename of the repository, or by choice, GitHub sends \`${immutable}\``;
  const remedy = 'add a second federated credential with it before that';
  return [{ about: ABOUT, state: 'ok', text, remedy }];
}

/** Outside of a job, or for a token that may not read it, the form is unknown. */
async function templateOf(env: NodeJS.ProcessEnv): Promise<SubjectTemplate | Error | null> {
  const { GITHUB_ACTIONS, GITHUB_TOKEN: token = '' } = env;
  if (!GITHUB_ACTIONS || token === '') return null;
  const { readSubjectTemplate } = await import('../github/subject-template.ts');
  const { readEvent } = await import('../github/event.ts');
  try {
    const event: GitHubEvent | null = await readEvent(env);
    return event && (await readSubjectTemplate({ token, event, onNotice: () => {} }));
  } catch (error) {
    if (isKnownError(error)) return error;
    throw error;
  }
}

function templateLine(template: SubjectTemplate | Error | null): Diagnosis[] {
  const about = ABOUT;
  if (template === null) return [];
  if (template instanceof Error) {
    const text = `how GitHub writes it for other jobs is unknown: ${errorText(template)}`;
    return [{ about, state: 'unknown', text, remedy: null }];
  }
  const { claims, prefix } = template;
  if (claims !== null) {
    const text = `the repository has a template of its own (${claims.join(', ')}), so only a job shows its subject`;
    return [{ about, state: 'warning', text, remedy: null }];
  }
  const text = `GitHub's own template, beginning with \`${prefix ?? 'repo:…'}\``;
  return [{ about, state: 'ok', text, remedy: null }];
}

function unseenLine(repository: string): Diagnosis {
  const text = `what a job sends is only seen in a job: run \`flowgate doctor\` in a step of one with \`id-token: write\`, or ask \`gh api repos/${repository}/${SUB}\`, whose \`sub_claim_prefix\` begins it`;
  return { about: ABOUT, state: 'unknown', text, remedy: null };
}
