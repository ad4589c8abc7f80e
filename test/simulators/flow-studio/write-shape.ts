import { createHash } from 'node:crypto';
import type { Json } from './state.ts';
import { operations, record, referenceKey } from './walk.ts';

/** Of the `description` argument; platform-written definitions carry longer ones. */
export const longestDescription = 256;

/** What a save makes of a definition: it is not byte-stable. */
export function writeShape(definition: Json, description: string | undefined, mark: string): Json {
  const saved = structuredClone(definition);
  for (const { kind, name, body } of operations(saved)) {
    if (referenceKey(body) !== undefined) body.inputs = without(body.inputs, 'authentication');
    if (kind === 'Trigger') stripInjected(body);
    else injectMetadata(name, body);
  }
  saved.description = marked(String(description ?? saved.description ?? ''), mark);
  return saved;
}

/** What a read injected into a trigger is not stored when it comes back. */
function stripInjected(body: Json): void {
  delete body.evaluatedRecurrence;
  if (body.metadata === undefined) return;
  body.metadata = without(body.metadata, 'callbackUrl');
  if (Object.keys(record(body.metadata)).length === 0) delete body.metadata;
}

/** A guid made of the action's name, so that it is the same in every run. */
function injectMetadata(name: string, body: Json): void {
  const digest = createHash('sha256').update(name).digest('hex');
  const operationMetadataId = `${digest.slice(0, 8)}-0000-4000-8000-${digest.slice(8, 20)}`;
  body.metadata = { operationMetadataId, ...record(body.metadata) };
}

/** The mark is appended once, and only where it fits. */
function marked(description: string, mark: string): string {
  if (description.includes(mark)) return description;
  const text = `${description} ${mark}`.trim();
  return text.length > longestDescription ? description : text;
}

function without(value: unknown, name: string): Json {
  const { [name]: _, ...rest } = record(value);
  return rest;
}
