/** What a deployment has to say below a pull request that was merged. */
export interface Deployment {
  /** The environments that it went to. */
  environments: readonly string[];
  body: string;
  /** False when it changed nothing: then what an earlier run did stays to be read. */
  isNews: boolean;
}

const SECTION = /<!-- flowgate:deployed (\S+) -->\n([\s\S]*?)\n<!-- \/flowgate:deployed -->\n*/g;
const REVIEWED =
  /<!-- flowgate:reviewed -->[\s\S]*?<\/summary>\n\n([\s\S]*?)\n\n<\/details>\n<!-- \/flowgate:reviewed -->\n*/;
const LONGEST = 60_000;

/**
 * Brings the comment of a merged pull request up to date: each deployment has its own section,
 * which the next one to the same environments replaces, and what was reviewed stays below them.
 */
export function withDeployment(previous: string | null, deployment: Deployment): string {
  const sections = new Map<string, string>();
  for (const [, key = '', body = ''] of (previous ?? '').matchAll(SECTION)) sections.set(key, body);
  const key = deployment.environments.map(keyOf).toSorted().join(',');
  if (deployment.isNews || !sections.has(key)) sections.set(key, deployment.body.trim());
  const rest = (previous ?? '').replace(SECTION, '');
  const reviewed = (REVIEWED.exec(rest)?.[1] ?? rest).trim();
  const deployed = [...sections].map(
    ([name, body]) => `<!-- flowgate:deployed ${name} -->\n${body}\n<!-- /flowgate:deployed -->`,
  );
  const whole = [...deployed, ...(reviewed === '' ? [] : [folded(reviewed)])].join('\n\n');
  if (whole.length <= LONGEST) return whole;
  const own = sections.get(key) ?? '';
  return `<!-- flowgate:deployed ${key} -->\n${own}\n<!-- /flowgate:deployed -->`;
}

function keyOf(environment: string): string {
  return encodeURIComponent(environment).replaceAll('-', '%2D');
}

function folded(reviewed: string): string {
  const summary = '<details>\n<summary>What was reviewed</summary>';
  return `<!-- flowgate:reviewed -->\n${summary}\n\n${reviewed}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}
