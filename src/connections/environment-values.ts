import { leavesOf } from '../flow/parameters.ts';
import { secretIn } from '../flow/secrets.ts';
import type { ConnectionMap, Environment } from './map.ts';
import { allParameters } from './parameters.ts';

/** A text that the map gives to a parameter. */
export interface EnvironmentValue {
  text: string;
  /** The first parameter, and the first environment, that has it. */
  parameter: string;
  home: Environment;
  /** The platform's ids, in lower case, of all environments that have it. */
  homes: ReadonlySet<string>;
}

interface EnvironmentValues {
  byText: ReadonlyMap<string, EnvironmentValue>;
  urls: readonly EnvironmentValue[];
}

/** A shorter text is said for many reasons. */
const SHORTEST = 8;

const known = new WeakMap<ConnectionMap, EnvironmentValues>();

/** Every text of some length that the map sets anywhere, but what is a secret by its looks. */
export function environmentValues(map: ConnectionMap): EnvironmentValues {
  const values = known.get(map) ?? collect(map);
  known.set(map, values);
  return values;
}

function collect(map: ConnectionMap): EnvironmentValues {
  const said = allParameters(map).flatMap(({ environment, name, value }) =>
    [...leavesOf(value)].flatMap(({ value: leaf }) => {
      const text = typeof leaf === 'string' ? leaf.trim().replace(/(?<!\/)\/+$/, '') : '';
      const isKept = text.length >= SHORTEST && secretIn(text, name) === null;
      return isKept ? [{ text, name, environment }] : [];
    }),
  );
  const values = [...Map.groupBy(said, ({ text }) => text)].flatMap(([text, uses]) => {
    const [first] = uses;
    if (first === undefined) return [];
    const homes = new Set(uses.map(({ environment }) => idOf(environment)));
    return [{ text, parameter: first.name, home: first.environment, homes }];
  });
  return {
    byText: new Map(values.map((value) => [value.text, value])),
    urls: values.filter(({ text }) => /^https?:\/\/./i.test(text)),
  };
}

function idOf({ environmentName }: Environment): string {
  return environmentName.toLowerCase();
}

/** A value of the map that stands in a text of a flow. */
export interface Occurrence {
  value: EnvironmentValue;
  start: number;
}

/**
 * The values of other environments, and not of this one, that `text` is or has in it: a URL alone
 * or with a path behind it, anything else only where `isWhole` says that the text may be an id.
 * Of several at one place the longest decides, since one site's address may begin another's.
 */
export function foreignValues(
  text: string,
  isWhole: boolean,
  environment: Environment,
  { byText, urls }: EnvironmentValues,
): Occurrence[] {
  const found = text.includes('://')
    ? urls.flatMap((value) => placesOf(value.text, text).map((start) => ({ value, start })))
    : [];
  const same = isWhole ? byText.get(text) : undefined;
  if (same !== undefined && found.length === 0) found.push({ value: same, start: 0 });
  return found.filter(({ value, start }) => {
    const isPart = found.some(
      (other) => other.start === start && other.value.text.length > value.text.length,
    );
    return !isPart && !value.homes.has(idOf(environment));
  });
}

/** Where a URL stands in a text, and not as a part of a longer name. */
function placesOf(url: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(url); at !== -1; at = text.indexOf(url, at + 1)) {
    if (!/[\w.%~-]/.test(text[at + url.length] ?? '')) places.push(at);
  }
  return places;
}
