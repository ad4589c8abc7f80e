import type { Finding, Project } from '../check.ts';
import { withSuppressions } from '../connections/accept.ts';
import type { SuppressionDocument } from '../connections/schema.ts';
import { decode } from '../flow/text.ts';
import { count, tally } from '../report/count.ts';
import { RULES } from '../rules/index.ts';
import { encode, replaceFile, writablePath } from './fixing.ts';
import { UsageError } from './usage-error.ts';
import { readWorkspaceFile } from './workspace.ts';

type Checked = Pick<Project, 'map' | 'mapFile' | 'mapProblems'>;

/**
 * What no suppression should accept: the map's own state, what is about one pull request, and what
 * stands live today.
 */
const LEFT: readonly string[] = [
  'base-map-invalid',
  'map-invalid',
  'map-missing',
  'policy-changed',
  'steward-approval',
  'suppression-stale',
  ...RULES.filter(({ subject }) => subject === 'live').map(({ id }) => id),
];

/**
 * Writes a suppression into the map for everything that is found today, so that an old repository
 * starts from there. Says what it did. Throws a `UsageError` when there is no map to write to.
 */
export async function writeBaseline(
  root: string,
  findings: readonly Finding[],
  { map, mapFile, mapProblems }: Checked,
  today: string,
): Promise<{ told: string; isChanged: boolean }> {
  if (map === null) throw new UsageError(noMap(mapFile, mapProblems === null));
  const added = suppressionsFor(findings, `baseline of ${today}`);
  if (added.length === 0) {
    return { told: `There is nothing to accept: ${mapFile} stays as it is.`, isChanged: false };
  }
  const content = readWorkspaceFile(root, mapFile);
  const decoded = content?.ok ? decode(content.bytes) : null;
  if (decoded === null || decoded.text !== map.source.text) {
    throw new UsageError(`${mapFile} has changed since it was checked; run this again`);
  }
  const text = withSuppressions(decoded.text, added);
  if (text === null) {
    throw new UsageError(
      `${mapFile} is a settings file of \`pac\`, which has no place for suppressions; write a map of its own`,
    );
  }
  await replaceFile(await writablePath(root, mapFile), encode(text, decoded));
  const rules = tally(added.map(({ rule }) => rule)).map(([rule, times]) => `${times} ${rule}`);
  return {
    told: `Wrote ${count(added.length, 'suppression')} into ${mapFile}: ${rules.join(', ')}.`,
    isChanged: true,
  };
}

/** One for a place: what is found there in several environments is accepted at once. */
function suppressionsFor(findings: readonly Finding[], reason: string): SuppressionDocument[] {
  const added = findings
    .filter(({ rule }) => !LEFT.includes(rule))
    .map(({ rule, flow, file, at }): SuppressionDocument => {
      const place = at === '' ? {} : { at };
      return { rule, flow: flow ?? file, ...place, reason };
    });
  return [...new Map(added.map((each) => [JSON.stringify(each), each])).values()];
}

function noMap(mapFile: string, isMissing: boolean): string {
  if (!isMissing) return `${mapFile} is invalid; see \`flowgate check\`, and correct it first`;
  const least = '{ "version": 1, "environments": {} }';
  return `there is no ${mapFile} to write suppressions into; write one with your environments and what they bind, or with ${least} for now`;
}
