import * as z from 'zod/mini';
import type { ReviewedChange, ReviewedEnvironment, ReviewedPlan } from '../../plan/reviewed.ts';
import { PART, readParts } from '../parts.ts';
import { planBlockIn } from './reviewed-plan.ts';

const digest = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const changeSchema = z.strictObject({
  file: z.string(),
  action: z.enum(['create', 'update']),
  digest,
  parts: z.optional(z.record(z.string(), z.string().check(z.regex(PART)))),
});
const planSchema = z.strictObject({
  version: z.literal(1),
  against: z.enum(['live', 'git']),
  environments: z.array(
    z.tuple([
      z.string(),
      z.strictObject({
        digest: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
        changes: z.optional(z.array(z.union([changeSchema, digest]))),
      }),
    ]),
  ),
});

/** `against-git`: its reviewer could not see what is live. */
type ReadPlan =
  | { kind: 'plan'; plan: ReviewedPlan }
  | { kind: 'none' | 'unreadable' | 'against-git' };

/** The plan in a comment of ours. The text may be anything; never throws. */
export function reviewedPlanIn(body: string): ReadPlan {
  const text = planBlockIn(body.replaceAll('\r\n', '\n'));
  if (text === null) return { kind: 'none' };
  const checked = planSchema.safeParse(parsed(text));
  if (!checked.success) return { kind: 'unreadable' };
  if (checked.data.against === 'git') return { kind: 'against-git' };
  const environments = checked.data.environments.map(
    ([name, { digest: whole, changes }]): [string, ReviewedEnvironment] => [
      name,
      { digest: whole, changes: changes?.map(reviewedChange) ?? null },
    ],
  );
  return { kind: 'plan', plan: new Map(environments) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function reviewedChange(written: string | z.infer<typeof changeSchema>): ReviewedChange {
  if (typeof written === 'string') return { digest: written, about: null };
  const { file, action, parts } = written;
  const about = { file, action, parts: parts === undefined ? null : readParts(parts) };
  return { digest: written.digest, about };
}
