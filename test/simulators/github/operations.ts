import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from './json-schema.ts';

/** Operations of GitHub by name, `GET /repos/{owner}/{repo}`, with the schemas that they refer to. */
export interface Operations {
  operations: Record<string, Operation>;
  components: { schemas: Record<string, Schema> };
}

export interface Operation {
  path: Record<string, Schema>;
  query: Record<string, Schema>;
  /** Which parameters of the query must be there. */
  required: string[];
  /** Null where it takes no body. */
  body: Schema | null;
  /** The body of each answer by its status; null where it has none. */
  responses: Record<string, Schema | null>;
}

/** What GitHub's own description says of the operations that are served here. */
export const FILE = join(import.meta.dirname, 'operations.json');

export const readOperations = (): Operations => JSON.parse(readFileSync(FILE, 'utf8'));

/** The same for a route and for its operation, which differ in the names of their parameters. */
export const shapeOf = (name: string) => name.replace(/[:*]\w+|\{\w+\}/g, '{}');
