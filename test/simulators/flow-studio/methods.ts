import type { ToolContext } from './context.ts';
import type { Call, Desk } from './desk.ts';
import { type Language, Refusal, RpcError } from './refusals.ts';
import type { FaultContext, Stages } from './stages.ts';
import type { Json } from './state.ts';
import { knownArguments, toolList } from './tool-list.ts';
import { tools } from './tools.ts';
import { content } from './wire.ts';

/** A request while it is answered. */
export interface Running {
  desk: Desk;
  call: Call;
  stages: Stages[];
  context: FaultContext;
  language: Language;
}

const versions = ['2025-03-26', '2024-11-05'];

/** What the server does for each JSON-RPC method. */
export const methods: Record<string, (running: Running) => unknown> = {
  initialize: ({ desk, call }) => ({
    protocolVersion:
      versions.find((version) => version === call.arguments.protocolVersion) ?? versions[0],
    capabilities: { tools: {} },
    serverInfo: { name: 'FlowStudio MCP', version: desk.profile.version },
  }),
  ping: () => ({}),
  'tools/list': ({ desk }) => ({ tools: toolList(desk.profile, desk.world.hiddenTools) }),
  'tools/call': callTool,
};

function callTool({ desk, call, stages, context, language }: Running): Json {
  const tool = isOffered(desk, call.tool) ? tools[call.tool] : undefined;
  if (tool === undefined) throw new RpcError(-32602, `Unknown tool: ${call.tool}`);
  const { world, profile, pageSize } = desk;
  const toolContext: ToolContext = { world, profile, pageSize, account: call.account ?? '' };
  try {
    const refused = stages.find((stage) => stage.refusal !== undefined);
    if (refused?.refusal !== undefined) throw refused.refusal;
    const document = tool(toolContext, knownArguments(profile, call.tool, call.arguments));
    for (const stage of stages) stage.rewrite?.(document as Json, context);
    return content(document);
  } catch (problem) {
    if (problem instanceof Refusal) return content(problem.reply(language));
    throw problem;
  }
}

/** Whether `tools/list` has it. */
export function isOffered({ profile, world }: Desk, tool: string): boolean {
  return profile.tools.includes(tool) && !world.hiddenTools.has(tool);
}
