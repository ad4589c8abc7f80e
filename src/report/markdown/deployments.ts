import { dividedPlan } from './reviewed-plan.ts';
import { blocks } from './safe.ts';

/** What a deployment has to say below a pull request that was merged. */
export interface Deployment {
  /** The environments that it went to. */
  environments: readonly string[];
  body: string;
  /** False when it changed nothing: then what an earlier run did stays to be read. */
  isNews: boolean;
  /** The hidden plan that was reviewed, for the next deployment to find; empty where there is none. */
  reviewedPlan: string;
}

const SECTION = /<!-- flowgate:deployed (\S+) -->\n([\s\S]*?)\n<!-- \/flowgate:deployed -->\n*/g;
const REVIEWED =
  /<!-- flowgate:reviewed -->[\s\S]*?<\/summary>\n\n([\s\S]*?)\n\n<\/details>\n<!-- \/flowgate:reviewed -->\n*/;
const LONGEST = 60_000;

/**
 * Brings the comment of a merged pull request up to date: each deployment has its own section,
 * which the next one to the same environments replaces, and what was reviewed stays below them. A
 * plan that `previous` hides is not taken over: only the caller knows whether it is to be trusted.
 */
export function withDeployment(previous: string | null, deployment: Deployment): string {
  const { rest: before } = dividedPlan(previous ?? '');
  const sections = new Map<string, string>();
  for (const [, key = '', body = ''] of before.matchAll(SECTION)) sections.set(key, body);
  const key = deployment.environments.map(keyOf).toSorted().join(',');
  if (deployment.isNews || !sections.has(key)) sections.set(key, deployment.body.trim());
  const rest = before.replace(SECTION, '');
  const reviewed = (REVIEWED.exec(rest)?.[1] ?? rest).trim();
  const deployed = [...sections].map(
    ([name, body]) => `<!-- flowgate:deployed ${name} -->\n${body}\n<!-- /flowgate:deployed -->`,
  );
  const { reviewedPlan } = deployment;
  const whole = blocks(...deployed, reviewed === '' ? '' : folded(reviewed), reviewedPlan);
  if (whole.length <= LONGEST) return whole;
  const own = sections.get(key) ?? '';
  return blocks(
    `<!-- flowgate:deployed ${key} -->\n${own}\n<!-- /flowgate:deployed -->`,
    reviewedPlan,
  );
}

function keyOf(environment: string): string {
  return encodeURIComponent(environment).replaceAll('-', '%2D');
}

function folded(reviewed: string): string {
  const summary = '<details>\n<summary>What was reviewed</summary>';
  return `<!-- flowgate:reviewed -->\n${summary}\n\n${reviewed}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}
