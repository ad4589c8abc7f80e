import { leavesOf } from '../flow/parameters.ts';
import { secretIn } from '../secrets/secrets.ts';
import { Prefixes } from './beginnings.ts';
import type { ConnectionMap, Environment } from './map.ts';
import { allParameters } from './parameters.ts';

/** A text that the map sets as a parameter's value. */
interface EnvironmentValue {
  text: string;
  /** The first parameter and the first environment with this value. */
  parameter: string;
  home: Environment;
  /** The platform's ids, in lower case, of all environments with this value. */
  homes: ReadonlySet<string>;
}

interface EnvironmentValues {
  byText: ReadonlyMap<string, EnvironmentValue>;
  urls: Prefixes<EnvironmentValue>;
  /** Position in the map. */
  order: ReadonlyMap<EnvironmentValue, number>;
}

/** Shorter texts occur for many other reasons. */
const SHORTEST = 8;

const known = new WeakMap<ConnectionMap, EnvironmentValues>();

/** Every text of this length that the map sets anywhere, except what looks like a secret. */
export function environmentValues(map: ConnectionMap): EnvironmentValues {
  const values = known.get(map) ?? collect(map);
  known.set(map, values);
  return values;
}

function collect(map: ConnectionMap): EnvironmentValues {
  const all = allParameters(map).flatMap(({ environment, name, value }) =>
    [...leavesOf(value)].flatMap(({ value: leaf }) => {
      const text = typeof leaf === 'string' ? leaf.trim().replace(/(?<!\/)\/+$/, '') : '';
      const isKept = text.length >= SHORTEST && secretIn(text, name, 'signs-in') === null;
      return isKept ? [{ text, name, environment }] : [];
    }),
  );
  const values = [...Map.groupBy(all, ({ text }) => text)].flatMap(([text, uses]) => {
    const [first] = uses;
    if (first === undefined) return [];
    const homes = new Set(uses.map(({ environment }) => idOf(environment)));
    return [{ text, parameter: first.name, home: first.environment, homes }];
  });
  return {
    byText: new Map(values.map((value) => [value.text, value])),
    urls: new Prefixes(values.filter(isUrl)),
    order: new Map(values.map((value, index) => [value, index])),
  };
}

/** Longer ones are not real addresses. */
const LONGEST_URL = 2_000;

function isUrl({ text }: EnvironmentValue): boolean {
  return text.length <= LONGEST_URL && /^https?:\/\/./i.test(text);
}

function idOf({ environmentName }: Environment): string {
  return environmentName.toLowerCase();
}

/** A value of the map that a text of a flow contains. */
interface Occurrence {
  value: EnvironmentValue;
  start: number;
}

/**
 * The values of other environments, and not of this one, that `text` equals or contains: a URL
 * alone or with a path after it; anything else only if `isWhole` says that the text may be an id.
 * Of several at one place the longest counts, since one site's address may be the beginning of
 * another's.
 */
export function foreignValues(
  text: string,
  isWhole: boolean,
  environment: Environment,
  values: EnvironmentValues,
): Occurrence[] {
  const found = urlsIn(text, values);
  const same = isWhole ? values.byText.get(text) : undefined;
  if (same !== undefined && found.length === 0) found.push({ value: same, start: 0 });
  return found.filter(({ value }) => !value.homes.has(idOf(environment)));
}

/** The offsets of URLs in a text, unless they are part of a longer name. */
function urlsIn(text: string, { urls, order }: EnvironmentValues): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { index: start } of text.matchAll(/https?:\/\//gi)) {
    for (const value of urls.at(text, start)) {
      if (/[\w.%~-]/.test(text[start + value.text.length] ?? '')) continue;
      found.push({ value, start });
      break;
    }
  }
  const place = ({ value }: Occurrence) => order.get(value) ?? 0;
  return found.toSorted((one, other) => place(one) - place(other) || one.start - other.start);
}
