import { checkDefinition } from './check-definition.ts';
import { checkReferences, checkSolutionShape } from './check-references.ts';
import { environmentOf, flowOf, type ToolContext } from './context.ts';
import { definitionAsRead } from './read-shape.ts';
import { refuse } from './refusals.ts';
import type { FlowContent, Json, StoredFlow } from './state.ts';
import { record } from './walk.ts';
import { longestDescription, writeShape } from './write-shape.ts';

const writable = ['definition', 'connectionReferences', 'displayName', 'description'] as const;

/**
 * `update_live_flow`, in the order a save is judged: arguments, environment and flow, references given
 * and complete, each connection, definition, write, answer. It stops at the first refusal.
 */
export function updateFlow(context: ToolContext, given: Json): Json {
  const create = String(given.flowName ?? '').trim() === '';
  checkArguments(given, create);
  checkDescription(context, given);
  const { id: environment } = environmentOf(context.world, given);
  const flow = create ? null : flowOf(context.world, given);
  const updated = writable.filter((name) => given[name] !== undefined);

  const definition = record(given.definition ?? flow?.definition);
  if (given.definition !== undefined || given.connectionReferences !== undefined) {
    checkReferences(context, environment, definition, given);
  }
  if (given.definition !== undefined) {
    if (flow?.solutionAware) checkSolutionShape(definition);
    checkDefinition(definition);
  }

  if (given.dryRun === true) return { ...answer(context, flow, updated, false), dryRun: true };
  return answer(context, write(context, environment, flow, given), updated, create);
}

function checkArguments(given: Json, create: boolean): void {
  if (given.operations !== undefined) throw refuse('operations are not simulated', 400);
  if (String(given.description ?? '').length > longestDescription) {
    throw refuse(`description is limited to ${longestDescription} characters`, 400);
  }
  if (!create) return;
  for (const name of ['definition', 'displayName']) {
    if (given[name] === undefined) throw refuse(`${name} is required to create a flow`, 400);
  }
}

/** A server that requires a description refuses an empty one. */
function checkDescription({ profile }: ToolContext, { description }: Json): void {
  const isRequired = profile.required.update_live_flow?.includes('description') === true;
  if (isRequired && String(description ?? '').trim() === '') {
    throw refuse('description is required and must not be empty', 400);
  }
}

/** Writes what was given and nothing else: never `state`. With nothing given, nothing is written. */
function write(
  { world, profile, account }: ToolContext,
  environment: string,
  flow: StoredFlow | null,
  given: Json,
): StoredFlow {
  const change = content(given, flow, profile.mark);
  if (flow === null) {
    const created = { connectionReferences: {}, state: profile.createdState, ...change };
    const identity = { environment, name: world.newGuid(), owner: account };
    return world.add(identity, created as FlowContent, account);
  }
  if (Object.keys(change).length > 0) world.write(flow, change, account);
  return flow;
}

function content(given: Json, flow: StoredFlow | null, mark: string): Partial<FlowContent> {
  const { definition, displayName, connectionReferences, description } = given;
  const change: Partial<FlowContent> = {};
  if (displayName !== undefined) change.displayName = String(displayName);
  if (connectionReferences !== undefined) {
    change.connectionReferences = keepLogicalNames(record(connectionReferences), flow);
  }
  if (definition !== undefined || description !== undefined) {
    const next = record(definition ?? flow?.definition);
    change.definition = writeShape(next, description as string | undefined, mark);
  }
  return change;
}

/** A flow does not leave its solution because a client left out the logical names. */
function keepLogicalNames(references: Json, flow: StoredFlow | null): Json {
  const kept = Object.entries(references).map(([key, reference]) => {
    const logicalName = record(flow?.connectionReferences[key]).connectionReferenceLogicalName;
    const name = logicalName === undefined ? {} : { connectionReferenceLogicalName: logicalName };
    return [key, { ...name, ...record(reference) }];
  });
  return Object.fromEntries(kept);
}

/** `created` is the new guid (older), `true` beside `flowName` (1.2), or `false`. */
function answer(
  { profile }: ToolContext,
  flow: StoredFlow | null,
  updated: string[],
  created: boolean,
): Json {
  const withName = profile.created === 'true';
  return {
    created: created && !withName ? flow?.name : created,
    ...(withName && flow !== null ? { flowName: flow.name } : {}),
    flowKey: flow === null ? null : `${flow.environment}.${flow.name}`,
    updated,
    displayName: flow?.displayName ?? null,
    state: flow?.state ?? null,
    definition: flow === null ? null : definitionAsRead(flow),
    error: null,
  };
}
