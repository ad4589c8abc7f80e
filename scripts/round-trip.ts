import { isDeepStrictEqual } from 'node:util';
import { connectFlowStudio, type FlowStudio } from '../src/flowstudio/flowstudio.ts';
import type { JsonObject } from '../src/json/json.ts';
import { type FlowSave, HostError, type LiveFlow } from '../src/live/host.ts';
import { canonicalDefinition } from '../src/plan/canonical.ts';
import { messageOf } from '../src/report/reasons/index.ts';
import { redact } from '../src/secrets/redact.ts';

export interface RoundTripOptions {
  endpoint: string;
  apiKey: string;
  /** The platform's id of an environment that this may write to. */
  environmentName: string;
  /** Part of the flow's name, so that a person knows where it came from. */
  run: string;
  tell: (line: string) => void;
}

/** How far a round trip came. */
export interface RoundTrip {
  /** Null where nothing was created for certain. */
  flowName: string | null;
  /** What was not as it should be; empty when all was. */
  problems: string[];
}

/**
 * Creates a flow that calls nothing, updates it, reads it back after each, and stops it. It stays,
 * stopped, since Flowgate deletes nothing. Its only trigger is a button that nobody presses.
 */
export async function roundTrip(options: RoundTripOptions): Promise<RoundTrip> {
  const { endpoint, apiKey, tell } = options;
  const done: RoundTrip = { flowName: null, problems: [] };
  try {
    const host = await connectFlowStudio({
      endpoint,
      apiKey,
      onRetry: (retry) => tell(messageOf(retry)),
    });
    try {
      await travel(host, options, done);
    } finally {
      await host.close();
    }
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    done.problems.push(messageOf(error.failure));
  }
  return done;
}

async function travel(host: FlowStudio, options: RoundTripOptions, done: RoundTrip): Promise<void> {
  const { environmentName, run, tell } = options;
  const displayName = `Flowgate round trip ${run}`;
  const save = (flowName: string | null, text: string): FlowSave => ({
    environmentName,
    flowName,
    displayName,
    title: displayName,
    description: null,
    definition: definitionOf(text),
    connectionReferences: {},
  });
  done.flowName = await host.saveFlow(save(null, 'created'));
  tell(`created ${done.flowName}, "${displayName}"`);
  compare(await host.readFlow(environmentName, done.flowName), displayName, 'created', done);
  const updated = await host.saveFlow(save(done.flowName, 'updated'));
  tell(`updated ${updated}`);
  if (updated !== done.flowName)
    done.problems.push(`the update answered with another guid, ${updated}`);
  compare(await host.readFlow(environmentName, done.flowName), displayName, 'updated', done);
  const named = (await host.listFlows(environmentName)).filter(
    (flow) => flow.displayName === displayName,
  );
  if (named.length !== 1) done.problems.push(`${named.length} flows have that name, and not one`);
  const state = await host.setState(environmentName, done.flowName, 'Stopped');
  tell(`its state is ${state}`);
  if (state !== 'Stopped') done.problems.push(`it was to be stopped, and is ${state}`);
}

/** A button and a text: no connection, nothing that starts by itself. */
function definitionOf(text: string): JsonObject {
  return {
    $schema:
      'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    parameters: {},
    triggers: {
      manual: {
        type: 'Request',
        kind: 'Button',
        inputs: { schema: { type: 'object', properties: {}, required: [] } },
      },
    },
    actions: { Say: { type: 'Compose', runAfter: {}, inputs: text } },
  };
}

function compare(live: LiveFlow | null, name: string, text: string, { problems }: RoundTrip): void {
  if (live === null) {
    problems.push(`after it was ${text} it is not to be read`);
    return;
  }
  if (live.displayName !== name) problems.push(`after it was ${text} its name is another one`);
  const [is, wanted] = [
    canonicalDefinition(live.definition),
    canonicalDefinition(definitionOf(text)),
  ];
  if (isDeepStrictEqual(is, wanted)) return;
  const different = Object.keys({ ...is, ...wanted }).filter(
    (part) => !isDeepStrictEqual(is[part], wanted[part]),
  );
  problems.push(`after it was ${text} it reads back with other ${different.join(', ')}`);
}

/** Runs it with what the environment says; returns the exit code: 0 all ok, 1 not, 2 a setting is missing. */
export async function main(env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<number> {
  const { FLOW_STUDIO_API_KEY: apiKey, FLOWGATE_ENVIRONMENT_ID: environmentName } = env;
  if (!apiKey || !environmentName) {
    print('FLOW_STUDIO_API_KEY and FLOWGATE_ENVIRONMENT_ID say with which key, and where');
    return 2;
  }
  const tell = (line: string) => print(redact(line, [apiKey]));
  const { flowName, problems } = await roundTrip({
    endpoint: env.FLOWGATE_ENDPOINT || 'https://mcp.flowstudio.app/mcp',
    apiKey,
    environmentName,
    run: env.GITHUB_RUN_ID || new Date().toISOString(),
    tell,
  });
  for (const problem of problems) tell(`wrong: ${problem}`);
  tell(
    flowName === null
      ? 'no flow was made'
      : `the flow ${flowName} is left there; delete it when you have looked at it`,
  );
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.env, console.log);
