import type { PublishNotice } from '../../plan/publish-notice.ts';
import type { Words } from '../../wording/reason.ts';
import { reviewWords } from './approval.ts';
import { missingPermission } from './token-permission.ts';

const ELSEWHERE = 'The same is in the job summary';

/** What GitHub does not show, and where it is shown instead. */
export const publishWords: Words<PublishNotice> = {
  'comment-denied': ({ pull, ...lacks }) =>
    `the comment on #${pull} could not be written: ${missingPermission(lacks)} (a pull request from a fork never has it). ${ELSEWHERE}`,
  'issue-denied': (lacks) =>
    `the issue about drift could not be written: ${missingPermission(lacks)}. ${ELSEWHERE}`,
  'check-run-denied': ({ annotations, permission }) =>
    `a step shows at most ten annotations of each level. With the job's own token and its permission \`${permission}\` Flowgate puts all ${annotations} on their lines`,
  'newer-commits': ({ pull }) =>
    `#${pull} has newer commits than this run; the comment is left to the run on the last one`,
  'merged-meanwhile': ({ pull }) =>
    `#${pull} was merged before this check had its result; the comment keeps what was reviewed`,
  'other-base-branch': ({ pull, before, now }) =>
    `#${pull} now has the base branch \`${now}\`, and this run judged it by \`${before}\`; the comment is left to the next run, which a new base branch starts only with \`edited\` in the workflow's \`types\``,
  'no-merged-pull-listed': ({ sha }) =>
    `GitHub lists no merged pull request for ${sha.slice(0, 7)}, so no comment has this result; the job summary has it. With pushes that need no pull request, set \`comment: never\``,
  'hidden-plan-dropped': ({ pull, cause }) =>
    `${reviewWords['comment-untrusted']({ code: 'comment-untrusted', pull, cause })}; the reviewed plan in it no longer counts`,
};
