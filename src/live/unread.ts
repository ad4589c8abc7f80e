import { boundEntries } from './bound.ts';
import type { EnvironmentFacts, LiveFacts, Standing } from './facts.ts';

/** What a judgement of the live side may rest on. */
export type LivePart = 'key' | 'environments' | 'connections' | 'flows';

/** Why a part of the facts is not known, at least somewhere; null when all of it is. */
export function unread(facts: LiveFacts, part: LivePart): string | null {
  const reasons = [...new Set(reasonsFor(facts, part))];
  const [first] = reasons;
  if (first === undefined) return null;
  return reasons.length === 1 ? first : `${first}; and ${reasons.length - 1} more`;
}

function reasonsFor(facts: LiveFacts, part: LivePart): string[] {
  const { key, environments, currents } = facts;
  if (part === 'key') return [];
  if (key.refusal !== null) return ['the key was refused'];
  const places = [...environments];
  switch (part) {
    case 'environments':
      return places.flatMap(([name, { standing }]) =>
        standing.kind === 'unknown' ? unanswered(name, standing) : [],
      );
    case 'connections':
      return [...places.flatMap(([name, of]) => unlisted(name, of)), ...cutShort(facts)];
    case 'flows':
      return [...currents].flatMap(([{ resolution }, current]) => {
        if (current.kind !== 'unreadable') return [];
        const name = resolution.environment.environmentName;
        const standing = environments.get(name)?.standing;
        if (standing?.kind === 'unknown') return unanswered(name, standing);
        return isShut(standing) ? [shut(name)] : [`a live flow in ${name}: ${current.reason}`];
      });
  }
}

function unlisted(name: string, { standing, connections }: EnvironmentFacts): string[] {
  if (connections?.kind !== 'unreadable') return [];
  if (isShut(standing)) return [shut(name)];
  if (standing.kind === 'unknown') return unanswered(name, standing);
  return [`the connections of ${name}: ${connections.reason}`];
}

/** What is bound and not among the connections of a list that is not whole may be there or not. */
function cutShort(facts: LiveFacts): string[] {
  return boundEntries(facts)
    .filter(({ live, list }) => live === null && !list.isWhole)
    .map(({ environment: { environmentName } }) => {
      return `the server lists only a part of the connections of ${environmentName}`;
    });
}

function unanswered(name: string, { reason }: { reason: string }): string[] {
  return [`no answer from ${name}: ${reason}`];
}

function isShut(standing: Standing | undefined): boolean {
  return standing !== undefined && ['missing', 'disabled', 'refused'].includes(standing.kind);
}

function shut(name: string): string {
  return `the environment ${name} is not open to the key`;
}
