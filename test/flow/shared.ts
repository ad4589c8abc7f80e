import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe } from '@jest/globals';
import { type BadFile, type Flow, readFlow, type SkippedFile } from '../../src/flow/flow.ts';

const SAMPLES = new URL('../../../shared/samples/', import.meta.url);
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** Suites over files outside the project; jest says `skipped` where a folder is missing. */
export const describeSamples = existsSync(SAMPLES) ? describe : describe.skip;
export const describeCorpus = existsSync(CORPUS) ? describe : describe.skip;

export function sampleNames(): string[] {
  return existsSync(SAMPLES) ? readdirSync(SAMPLES).sort() : [];
}

export function sample(name: string): Uint8Array {
  return readFileSync(new URL(name, SAMPLES));
}

/** The rows of INDEX.tsv by column; none where the corpus is missing. */
export function corpusIndex(): Record<string, string>[] {
  if (!existsSync(CORPUS)) return [];
  const [head = '', ...lines] = readFileSync(new URL('INDEX.tsv', CORPUS), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

export function corpusFile(path: string): Uint8Array {
  return readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), CORPUS));
}

export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
export const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
export const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

/** A value as JSON text; a text as it is. */
const written = (content: unknown): string =>
  typeof content === 'string' ? content : JSON.stringify(content, null, 2);

export function flowOf(content: unknown, file = 'flows/a.json'): Flow {
  const result = readFlow(file, utf8(written(content)));
  if (result.kind !== 'flow') throw new Error(`no flow: ${JSON.stringify(result)}`);
  return result.flow;
}

export function badFileOf(content: unknown): BadFile {
  const result = readFlow('flows/a.json', utf8(written(content)));
  if (result.kind !== 'invalid') throw new Error(`not invalid: ${result.kind}`);
  return result;
}

export function skippedOf(content: unknown): SkippedFile {
  const result = readFlow('flows/a.json', utf8(written(content)));
  if (result.kind !== 'skipped') throw new Error(`not skipped: ${result.kind}`);
  return result;
}

/** The text that a place's range covers, of a text with `\n` or `\r\n` between lines. */
export function covered(
  text: string,
  place: { line: number; column: number; endLine: number; endColumn: number },
): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
  return text.slice(offset(place.line, place.column), offset(place.endLine, place.endColumn));
}

export const DEFINITION_SCHEMA =
  'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';

/** A definition with a button for a trigger. */
export function definition(actions: object = {}, more: object = {}): object {
  return {
    $schema: DEFINITION_SCHEMA,
    contentVersion: '1.0.0.0',
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: {} } } },
    actions,
    ...more,
  };
}

/** An action that uses the reference `key`. */
export function uses(key: string): object {
  return {
    type: 'OpenApiConnection',
    runAfter: {},
    inputs: {
      host: {
        apiId: '/providers/Microsoft.PowerApps/apis/shared_teams',
        connectionName: key,
        operationId: 'Post',
      },
    },
  };
}

/** A solution's flow with `actions` and these `references`. */
export function solution(actions: object = {}, references: object = {}): object {
  return {
    properties: { connectionReferences: references, definition: definition(actions) },
    schemaVersion: '1.0.0.0',
  };
}
