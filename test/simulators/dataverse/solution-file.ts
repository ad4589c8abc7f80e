import type { Json } from '../flow-studio/state.ts';
import { operations, record, referenceKey } from '../flow-studio/walk.ts';

/** The connector of a reference key, and its logical name. */
export type References = Record<string, { connector: string; logicalName: string }>;

/**
 * An unpacked solution's file: `clientdata` is its text. In `references` a text is the logical name,
 * and the key is the connector, up to the `_1` of a second key.
 */
export function solutionFile(
  definition: object,
  references: Record<string, string | References[string]>,
): Json {
  const entries = Object.entries(references).map(([key, given]) => {
    const connector = key.replace(/_\d+$/, '');
    const { logicalName, connector: name } =
      typeof given === 'string' ? { logicalName: given, connector } : given;
    const connection = { connectionReferenceLogicalName: logicalName };
    return [key, { runtimeSource: 'embedded', connection, api: { name } }];
  });
  const connectionReferences = Object.fromEntries(entries);
  return { properties: { connectionReferences, definition }, schemaVersion: '1.0.0.0' };
}

export function clientdataText(given: object | string): string {
  return typeof given === 'string' ? given : JSON.stringify(given);
}

/** The parsed `clientdata`; an empty object where it is no JSON. */
export function parsedClientdata(text: string | null): Json {
  try {
    return record(JSON.parse(text ?? ''));
  } catch {
    return {};
  }
}

export function definitionOf(clientdata: Json): Json {
  return record(record(clientdata.properties).definition);
}

/** A key's own entry of a file; null where it has none. */
export function referenceOf(clientdata: Json, key: string): Json | null {
  const references = record(record(clientdata.properties).connectionReferences);
  return Object.hasOwn(references, key) ? record(references[key]) : null;
}

export function logicalNameOf(reference: Json): string | null {
  const name = record(reference.connection).connectionReferenceLogicalName;
  return typeof name === 'string' ? name : null;
}

/** Every logical name that a file declares, once. */
export function logicalNames(text: string | null): string[] {
  const { connectionReferences } = record(parsedClientdata(text).properties);
  const names = Object.values(record(connectionReferences)).map((each) =>
    logicalNameOf(record(each)),
  );
  return [...new Set(names.filter((name) => name !== null))];
}

/** As a person's edit in the designer: one `Compose` more. */
export function withOneMore(text: string | null): string {
  const clientdata = parsedClientdata(text);
  const definition = definitionOf(clientdata);
  const edited = { type: 'Compose', inputs: 'edited by hand', runAfter: {} };
  definition.actions = { ...record(definition.actions), Edited_by_hand: edited };
  return JSON.stringify(clientdata);
}

/**
 * What a save makes of a file: `inputs.authentication` of connector operations and a `templateName`
 * of null are gone, the row's description is copied into the definition, the attributes that a
 * Dataverse trigger listens to are more [others]; which more is a guess.
 */
export function asStored(text: string, description: string | null): string {
  const clientdata = parsedClientdata(text);
  const properties = record(clientdata.properties);
  if (properties.templateName === null) delete properties.templateName;
  const definition = definitionOf(clientdata);
  for (const { body } of operations(definition)) {
    if (referenceKey(body) !== undefined) delete record(body.inputs).authentication;
  }
  if (description) definition.description = description;
  const parameters = dataverseTrigger(definition);
  if (parameters !== null) widen(parameters);
  return JSON.stringify(clientdata);
}

const PREFIX = 'subscriptionRequest/';

function widen(parameters: Json): void {
  const name = `${PREFIX}filteringattributes`;
  const key = `${parameters[`${PREFIX}entityname`]}id`;
  if (typeof parameters[name] !== 'string') return;
  const attributes = parameters[name].split(',');
  if (!attributes.includes(key)) parameters[name] = [...attributes, key].join(',');
}

/** The parameters of the trigger that waits for a change of a row; null where there is none. */
export function dataverseTrigger(definition: Json): Json | null {
  const [trigger] = operations(definition);
  if (trigger?.kind !== 'Trigger') return null;
  const { host, parameters } = record(trigger.body.inputs);
  return record(host).operationId === 'SubscribeWebhookTrigger' ? record(parameters) : null;
}

/** What the registration of a Dataverse trigger says; null where there is none. */
export function subscription(clientdata: string | null) {
  const parameters = dataverseTrigger(definitionOf(parsedClientdata(clientdata)));
  if (parameters === null) return null;
  const filter = parameters[`${PREFIX}filteringattributes`];
  return {
    entityname: String(parameters[`${PREFIX}entityname`]),
    message: Number(parameters[`${PREFIX}message`]),
    filteringattributes: typeof filter === 'string' ? filter : null,
  };
}
