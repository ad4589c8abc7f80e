import { type Argument, catalogue, notEverywhere } from './catalogue.ts';
import type { Profile } from './profiles.ts';
import { RpcError, refuse } from './refusals.ts';
import type { Json } from './state.ts';

const free = new Set(['list_skills', 'tool_search']);

/** "`tools/list`, `list_skills`, `tool_search` are not billed; every other tool call is metered" [said]. */
export function isBilled(tool: string): boolean {
  return !free.has(tool);
}

/** A version's reply to `tools/list`, without the tools a fault hides. */
export function toolList(profile: Profile, hidden: ReadonlySet<string>): Json[] {
  return profile.tools
    .filter((name) => !hidden.has(name))
    .map((name) => describeTool(profile, name));
}

function describeTool(profile: Profile, name: string): Json {
  const { description, required, properties } = toolOf(profile, name);
  return { name, description, inputSchema: { type: 'object', properties, required } };
}

function toolOf(profile: Profile, name: string) {
  const tool = catalogue[name];
  if (tool === undefined) throw new RpcError(-32602, `Unknown tool: ${name}`);
  const newer = notEverywhere[name] ?? [];
  const listed = profile.listed[name] ?? [];
  const properties = Object.fromEntries(
    Object.entries(tool.arguments).filter(([key]) => !newer.includes(key) || listed.includes(key)),
  );
  const required = profile.required[name] ?? tool.required;
  return { description: tool.description, required, properties };
}

/**
 * The arguments this version knows; others are ignored. A wrong type is the JSON-RPC error -32602, a
 * missing argument is the one captured failure: `environmentName is required` [seen].
 */
export function knownArguments(profile: Profile, name: string, given: Json): Json {
  const { required, properties } = toolOf(profile, name);
  const known = Object.fromEntries(Object.entries(given).filter(([key]) => key in properties));
  for (const [key, value] of Object.entries(known))
    checkType(key, value, properties[key] as Argument);
  for (const key of required) if (known[key] === undefined) throw refuse(`${key} is required`);
  return known;
}

const fits: Record<Argument['type'], (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

function checkType(key: string, value: unknown, argument: Argument): void {
  if (!fits[argument.type](value)) throw new RpcError(-32602, `${key} must be ${argument.type}`);
  if (argument.enum !== undefined && !argument.enum.includes(String(value))) {
    throw new RpcError(-32602, `${key} must be one of ${argument.enum.join(', ')}`);
  }
}
