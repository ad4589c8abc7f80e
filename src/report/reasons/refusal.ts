import { quotedIn } from '../../live/host-failure.ts';
import type {
  NamedOperation,
  RefusalReason,
  RefusedSave,
  SuspectConnection,
} from '../../plan/refusal-reason.ts';
import { andList } from '../../wording/lists.ts';
import { framed, type Words } from '../../wording/reason.ts';
import { hostMessage } from './host.ts';

/** What was refused and why, and what to do. */
const WORDS: Words<RefusalReason> = {
  'policy-violated': (refused) =>
    `${policyOf(refused)} ${forbidden(refused)}; an administrator must allow it in the Power Platform admin center, or the flow must use another connector`,
  'connection-not-allowed': (refused) =>
    `${accountOf(refused.deployAs)} may not use ${connections(refused.connections)}${usedBy(refused)}; deploy with the owner's key, share the connection with that account, or bind the reference to a connection of its own`,
  'connection-not-configured': (refused) =>
    `a connection is unknown here, expired, or of another environment: ${connections(refused.connections)}. List those of that connector in ${refused.environmentName} (\`list_live_connections\`), and correct connectionName in the map or sign in the connection again`,
  'connection-in-place-of-key': (refused) =>
    `${operationOf(refused)} has the name of a connection where the key of a reference belongs; write the key, one of ${keys(refused.keys)}`,
  'references-not-received': () =>
    'Flow Studio found connector operations and no connectionReferences, which Flowgate always sends: this is a defect of Flowgate, or that version of the server has another name for them; report it',
  'operation-without-reference': (refused) =>
    `${operationOf(refused)} has no connection reference, or the flow is solution-aware and needs \`host.connectionReferenceName\`; write the key, and deploy a flow of a solution with its solution`,
  'authentication-not-allowed': (refused) =>
    `${operationOf(refused)} has \`inputs.authentication\`, which this save does not allow; remove it from the connector operations of the file`,
  'definition-invalid': (refused) =>
    `the definition is wrong${refused.operation === null ? ` in ${refused.file}` : ` at ${place(refused.operation)}`}; correct it there, as the server says`,
  'parameter-missing': ({ file, parameter }) =>
    `${file} does not declare the parameter ${parameter ?? '$connections or $authentication'}; declare it under the definition's \`parameters\``,
  'variable-invalid': (refused) =>
    `${operationOf(refused, 'an action')} initializes a variable below the top level, or uses one that no action initializes; initialize each variable once, at the top level, before it is used`,
  'description-too-long': (refused) =>
    `the description of ${operationOf(refused)} is longer than 256 characters; shorten it (that of a trigger is refused only when the flow is started)`,
  'operation-unknown': (refused) =>
    `${operationOf(refused)} uses an operation that its connector does not have, or parameters that do not fit; compare it with the designer`,
  'resource-not-found': (refused) =>
    `the site, list or table of ${operationOf(refused)} is not found with this connection, or not accessible to it; it is probably one of another environment: set the value for ${refused.environment} under \`parameters\` in the map`,
  'references-not-bound-yet': () =>
    'the flow cannot be started before its references are bound; deploy it again, which binds them and then starts it',
  'invoker-not-there': (refused) =>
    `${operationOf(refused)} uses the connection of the person who starts the flow, and nobody starts it; write \`"source": "Embedded"\` for its reference in the map`,
  'target-not-found': ({ environment, file }) =>
    `the environment or the flow does not exist for this key; correct \`environmentName\` of ${environment}, or \`flowName\` of ${file}, in the map`,
  'throttled-too-long': () =>
    'Flow Studio or Power Automate throttles this key (the documented limit is 5 calls per connection per minute), even after the waits that it asked for; run again in a few minutes, or with a lower `concurrency`',
  'row-not-bound': ({ environment, file }) =>
    `a connection reference that ${file} uses has no connection in ${environment}; bind it in the map, or in Power Apps, then run again`,
  'licence-missing': ({ environment }) =>
    `the owner of the flow has no licence for what it uses in ${environment}; a flow of an application needs a Process licence for premium connectors`,
  'called-flow-unpublished': ({ file }) =>
    `${file} calls a flow that was never published; publish that one first`,
  'called-flow-for-invoker': ({ file }) =>
    `${file} calls a flow whose connections are those of the person who starts it; set its run-only connections to fixed ones`,
  'owner-is-application': ({ environment }) =>
    `an application owns the flow, so a person's sign-in may not turn it on in ${environment}; deploy with the application's identity`,
  'trigger-concurrency-kept': ({ file }) =>
    `the trigger of ${file} no longer limits its runs, which cannot be undone once it was set; write the limit into the file again`,
  'changed-in-between': ({ file, environment }) =>
    `somebody changed the live flow of ${file} in ${environment} after it was read, so it was not overwritten; look at the change, then run again`,
  'draft-blocks-save': ({ file, environment }) =>
    `the live flow of ${file} in ${environment} has unpublished changes, which block every save; whoever made them must publish or discard them`,
  'refusal-unknown': ({ cause, operation }) =>
    `${hostMessage(cause)}${operation === null ? '' : ` (this is about ${place(operation)})`}`,
};

export const refusalWords = framed(WORDS, withTheServersWords);

function withTheServersWords({ code, cause }: RefusalReason, words: string): string {
  // The server's words about a run are never read.
  const isUnread = cause.code === 'refused' && cause.quoted === '';
  if (code === 'refusal-unknown' || isUnread) return words;
  const quoted = quotedIn(cause);
  return `${words}. The server said: ${quoted === '' ? hostMessage(cause) : `"${quoted}"`}`;
}

/** The place of an operation, where a reader can find it. */
function place({ kind, name, file, line }: NamedOperation): string {
  return `the ${kind} \`${name}\` (${file}:${line})`;
}

function placeInBrackets({ kind, name, file, line }: NamedOperation): string {
  return `${kind} \`${name}\`, ${file}:${line}`;
}

function operationOf({ operation, file }: RefusedSave, unnamed = 'an operation'): string {
  return operation === null ? `${unnamed} of ${file}` : place(operation);
}

function policyOf({ policy, environment }: Violated): string {
  return policy === null
    ? `a data policy of ${environment}`
    : `the data policy \`${policy}\` of ${environment}`;
}

/** The forbidden pair, or the blocked connectors. */
function forbidden(refused: Violated): string {
  const { connectors } = refused;
  if (connectors.length === 0) {
    return `forbids a connector or a combination of connectors${usedBy(refused)}`;
  }
  const named = connectors.map(({ name, operation }) =>
    operation === null ? `\`${name}\`` : `\`${name}\` (${placeInBrackets(operation)})`,
  );
  return connectors.length === 1
    ? `forbids ${named.join('')}`
    : `forbids ${andList(named)} in one flow`;
}

type Violated = Extract<RefusalReason, { code: 'policy-violated' }>;

function usedBy({ operation }: RefusedSave): string {
  return operation === null ? '' : `, used by ${place(operation)}`;
}

function accountOf(deployAs: string | null): string {
  return deployAs === null ? 'the account of the API key' : `the deploying account ${deployAs}`;
}

function keys(names: readonly string[]): string {
  return names.map((key) => `\`${key}\``).join(', ') || 'those in connectionReferences';
}

function connections(suspects: readonly SuspectConnection[]): string {
  const names = suspects.map(({ key, connectionName, owner }) => {
    const whose = owner === null ? '' : `, owned by ${owner}`;
    return `\`${key}\` (connection ${connectionName ?? 'none'}${whose})`;
  });
  return names.length === 0 ? 'one of its connections' : names.join(' and ');
}
