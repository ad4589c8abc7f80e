import type {
  ApprovalProblem,
  DistrustReason,
  OneApprovalProblem,
  ReviewProblem,
} from '../../plan/reviewed.ts';
import { count } from '../../wording/count.ts';
import { andList } from '../../wording/lists.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { githubWords } from './github.ts';

const distrustWords: Words<DistrustReason> = {
  'editor-not-asked': () => 'GitHub did not answer who edited it last',
  'edits-not-known': () => 'GitHub does not say whether somebody edited it',
  'editor-not-known': () => 'somebody edited it, and GitHub does not say who',
  'edited-by': ({ login }) => `${login} edited it`,
};

export const reviewWords: Words<ReviewProblem> = {
  'not-a-push': () =>
    'this is not a push of a merged pull request, so `approved-plan` must name the plan',
  'no-github-token': () => 'without `github-token` no pull request can be read',
  'no-merged-pull': () => 'no merged pull request has these commits',
  'pulls-not-read': ({ cause }) => worded(githubWords, cause),
  'no-own-comment': ({ pull }) => `#${pull} has no comment of this token's account`,
  'comment-untrusted': ({ pull, cause }) =>
    `the comment on #${pull} is not trusted: ${worded(distrustWords, cause)}`,
  'comment-without-plan': ({ pull }) => `the comment on #${pull} shows no plan`,
  'plan-unreadable': ({ pull }) => `the plan in the comment on #${pull} cannot be read`,
  'plan-against-git': ({ pull }) =>
    `the comment on #${pull} shows a plan that was compared with Git only: give the pull request's check the \`api-key\``,
  'environment-not-shown': ({ pull, environment }) => `#${pull} showed no plan for ${environment}`,
};

const oneProblemWords: Words<OneApprovalProblem> = {
  'other-plan-approved': ({ digest }) =>
    `not written, because \`approved-plan\` is not the digest of this plan, which is \`${digest}\``,
  'other-environment-approved': () =>
    'not written, because `approved-plan` approves only another environment',
  'plan-not-reviewed': ({ unreviewed, pulls, problems }) => {
    const shown = pulls.length === 0 ? [] : [differsFrom(pulls, unreviewed)];
    const causes = [...shown, ...problems.map((problem) => worded(reviewWords, problem))];
    return `not written, because nobody reviewed it as it is: ${causes.join('; ')}`;
  },
};

export const approvalWords: Words<ApprovalProblem> = {
  ...oneProblemWords,
  'several-approval-problems': ({ causes }) =>
    causes.map((cause) => worded(oneProblemWords, cause)).join('; '),
};

function differsFrom(pulls: readonly number[], changes: number): string {
  const where = andList(pulls.map((pull) => `#${pull}`));
  return changes === 1
    ? `1 change of this plan is not as ${where} showed it`
    : `${count(changes, 'change')} of this plan are not as ${where} showed them`;
}
