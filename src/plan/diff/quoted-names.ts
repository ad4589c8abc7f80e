import { isObject, type Json } from '../../json/json.ts';

/** Replaces the text in single quotes, as expressions name actions. */
export function replaceQuoted(text: string, replace: (name: string) => string): string {
  const parts = text.split("'");
  return parts
    .map((part, index) => (index === 0 || index === parts.length - 1 ? part : replace(part)))
    .join("'");
}

/** A part with the new names of actions that were renamed, in expressions and in `runAfter`. */
export function withNewNames(own: Json, names: ReadonlyMap<string, string>): Json {
  const named = renamedIn(own, names);
  if (!isObject(named) || !isObject(named.runAfter)) return named;
  const after = Object.entries(named.runAfter).map(
    ([name, statuses]) => [names.get(name) ?? name, statuses] as const,
  );
  const sorted = after.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { ...named, runAfter: Object.fromEntries(sorted) };
}

function renamedIn(value: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return replaceQuoted(value, (name) => names.get(name) ?? name);
  if (Array.isArray(value)) return value.map((each) => renamedIn(each, names));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, renamedIn(inner, names)]);
  return Object.fromEntries(entries);
}
