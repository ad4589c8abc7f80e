import * as z from 'zod/mini';
import { Failure } from '../calls/failure.ts';
import type { JsonObject } from '../json/json.ts';

/** Tools that change nothing, with any arguments. */
export const READING: ReadonlySet<string> = new Set([
  'list_live_environments',
  'list_live_connections',
  'list_live_flows',
  'get_live_flow',
  'test_live_connection',
  'get_live_flow_runs',
  'get_live_flow_run_error',
]);

/** All tools that Flowgate can use. */
export const WRITING: ReadonlySet<string> = new Set([
  ...READING,
  'update_live_flow',
  'set_live_flow_state',
]);

/** One page of the reply to `tools/list`; other fields are allowed. */
export const toolPageSchema = z.looseObject({
  tools: z.array(
    z.looseObject({
      name: z.string(),
      inputSchema: z.optional(
        z.looseObject({
          properties: z.optional(z.record(z.string(), z.unknown())),
          required: z.optional(z.array(z.string())),
        }),
      ),
    }),
  ),
  nextCursor: z.nullish(z.string()),
});

type ToolPage = z.infer<typeof toolPageSchema>;

/** A tool as this server describes it. */
export interface Tool {
  name: string;
  /** Null when the server does not list its arguments. */
  accepts: ReadonlySet<string> | null;
  requires: ReadonlySet<string>;
}

/** Whether a tool has an argument; a tool without a list is assumed to be as documented. */
export function acceptsArgument({ accepts }: Tool, argument: string): boolean {
  return accepts === null || accepts.has(argument);
}

interface Server {
  name: string;
  version: string;
  host: string;
}

/** What a server says about itself. */
export interface ServerFacts {
  name: string;
  /** Empty where the server does not name it. */
  version: string;
  tools: readonly Tool[];
}

/** What this server offers, from `tools/list`. */
export class Catalogue {
  readonly facts: ServerFacts;
  private readonly tools: ReadonlyMap<string, Tool>;
  private readonly server: string;

  constructor(pages: ToolPage[], { name, version, host }: Server) {
    const tools = pages.flatMap((page) => page.tools.map(toTool));
    this.tools = new Map(tools.map((tool) => [tool.name, tool]));
    this.server = `${name} ${version} at ${host}`;
    this.facts = { name, version, tools };
  }

  find(name: string): Tool | null {
    return this.tools.get(name) ?? null;
  }

  /** The tool, or a failure that names it and the server. */
  tool(name: string): Tool {
    const tool = this.find(name);
    if (tool !== null) return tool;
    throw new Failure({ code: 'tool-missing', tool: name, server: this.server });
  }

  /**
   * The arguments to send: all of `needed`, and those of `wanted` that the tool's schema has and
   * that are not null. It is a failure if the schema lacks a needed one, since leaving it out would
   * change what the call means: without `flowName` an update creates a flow.
   */
  fit({ name, accepts }: Tool, needed: JsonObject, wanted: JsonObject): JsonObject {
    const missing = Object.keys(needed).find((key) => accepts !== null && !accepts.has(key));
    if (missing !== undefined) {
      const { server } = this;
      throw new Failure({ code: 'argument-missing', tool: name, argument: missing, server });
    }
    const extra = Object.entries(wanted).filter(
      ([key, value]) => value !== null && accepts?.has(key),
    );
    return { ...needed, ...Object.fromEntries(extra) };
  }
}

function toTool({ name, inputSchema }: ToolPage['tools'][number]): Tool {
  const properties = inputSchema?.properties;
  const accepts = properties === undefined ? null : new Set(Object.keys(properties));
  return { name, accepts, requires: new Set(inputSchema?.required ?? []) };
}
