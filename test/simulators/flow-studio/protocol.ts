import { setTimeout as sleep } from 'node:timers/promises';
import type { Call, Desk } from './desk.ts';
import type { Arrival } from './edge.ts';
import { faultsOf } from './faults.ts';
import { accountOf } from './key.ts';
import { isOffered, methods } from './methods.ts';
import { RpcError } from './refusals.ts';
import type { FaultContext, Stages } from './stages.ts';
import type { Json } from './state.ts';
import { isBilled } from './tool-list.ts';
import { record } from './walk.ts';
import { answer, json, result, rpcError, type Wire } from './wire.ts';

const unauthorized = json(401, { error: { message: 'The API key is invalid or has expired.' } });
const accepted = answer(202, null, '');

/** Answers one message: one per request, no session, no batches. */
export async function answerMessage(desk: Desk, { headers, text }: Arrival): Promise<Wire> {
  const message = parse(text);
  if (message === undefined) return json(400, rpcError(null, -32700, 'Parse error'));
  if (message.jsonrpc !== '2.0' || typeof message.method !== 'string') {
    return json(400, rpcError(message.id ?? null, -32600, 'Invalid Request'));
  }
  const key = headers['x-api-key']?.toString();
  if (message.id === undefined)
    return accountOf(desk.world.keys, key, desk.now()) ? accepted : unauthorized;
  return answerRequest(desk, key, message);
}

async function answerRequest(desk: Desk, key: string | undefined, message: Json): Promise<Wire> {
  const call = log(desk, message);
  const stages = faultsOf(desk.faults, desk.calls);
  const context: FaultContext = { world: desk.world, key, arguments: call.arguments };
  for (const stage of stages) stage.change?.(context);

  call.account = accountOf(desk.world.keys, key, desk.now());
  if (call.account === null) return unauthorized;
  call.billed =
    message.method === 'tools/call' && isOffered(desk, call.tool) && isBilled(call.tool);
  if (desk.latencyMs > 0) await sleep(desk.latencyMs);

  const instead = stages.find((stage) => stage.instead !== undefined);
  if (instead?.instead !== undefined) return instead.instead(message.id);
  const reply = run(desk, call, message, stages, context);
  const spoilt = stages.findLast((stage) => stage.deliver !== undefined);
  return spoilt?.deliver?.(reply) ?? json(200, reply);
}

function log(desk: Desk, { method, params }: Json): Call {
  const given = record(params);
  const isTool = method === 'tools/call';
  const call: Call = {
    tool: String(isTool ? given.name : method),
    arguments: isTool ? record(given.arguments) : given,
    billed: false,
    account: null,
  };
  desk.calls.push(call);
  return call;
}

function run(desk: Desk, call: Call, message: Json, stages: Stages[], context: FaultContext): Json {
  const language = stages.find((stage) => stage.language)?.language ?? 'en';
  try {
    const method = methods[String(message.method)];
    if (method === undefined) throw new RpcError(-32601, `Method not found: ${message.method}`);
    return result(message.id, method({ desk, call, stages, context, language }));
  } catch (problem) {
    if (problem instanceof RpcError) return rpcError(message.id, problem.code, problem.message);
    throw problem;
  }
}

function parse(text: string): Json | undefined {
  try {
    return record(JSON.parse(text));
  } catch {
    return undefined;
  }
}
