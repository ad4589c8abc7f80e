import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readFlow } from '../src/flow/flow.ts';
import { decode } from '../src/json/text.ts';

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus');
const corpus = existsSync(CORPUS) ? globSync('**/*.json', { cwd: CORPUS }).toSorted() : [];

/** Where the flows of the benchmark come from, for its reader. */
export const ORIGIN =
  corpus.length > 0 ? `${corpus.length} published flows` : 'generated flows (no corpus here)';

/** How many flows the comparison with others is made on. */
export const CORPUS_SIZE = corpus.length > 0 ? corpus.length : 200;

/**
 * Fills `folder`/flows with `count` flows: those of the corpus over and over, else generated ones.
 * `isDistinct`: each round has names of its own, so that its expressions are its own too.
 */
export function fill(folder: string, count: number, isDistinct = false): void {
  for (let index = 0; index < count; index++) {
    const file = join(folder, nameOf(index));
    mkdirSync(dirname(file), { recursive: true });
    const original = corpus[index % corpus.length];
    if (original === undefined) writeFileSync(file, generated(index));
    else if (!isDistinct || index < corpus.length) copyFileSync(join(CORPUS, original), file);
    else {
      const round = Math.floor(index / corpus.length);
      writeFileSync(file, renamed(join(CORPUS, original), round));
    }
  }
}

/** The file of a flow, from the folder that `fill` fills. */
export function nameOf(index: number): string {
  return `flows/team-${index % 50}/flow-${index}.json`;
}

/**
 * The same flow with other names of actions, where they are declared and where they are used: a
 * check finds as much in it as in the first.
 */
function renamed(file: string, round: number): string {
  const bytes = readFileSync(file);
  const { text } = decode(bytes);
  const result = readFlow(file, bytes);
  const operations = result.kind === 'flow' ? result.flow.operations : [];
  const actions = operations.filter(({ kind, name }) => kind === 'action' && name.length < 70);
  const names = new Set(actions.map(({ name }) => escaped(name).toLowerCase()));
  const other = (whole: string, name: string) =>
    names.has(name.toLowerCase()) ? whole.replace(name, () => `${name}_${round}`) : whole;
  return text
    .replace(/(?<!variables|parameters)\(\s*'((?:[^'"\\]|\\.)+)'\s*\)/g, other)
    .replace(/"((?:[^"\\]|\\.)+)"(?=\s*:\s*[[{])/g, other);
}

/** As JSON has it between its quotes. */
function escaped(name: string): string {
  return JSON.stringify(name).slice(1, -1);
}

/** A flow such as a solution exports: a trigger, and actions in a chain, some of them in a loop. */
function generated(index: number): string {
  const actions = Array.from({ length: 5 + (index % 20) }, (_, step) => [
    `Send_${step}`,
    message(step === 0 ? null : `Send_${step - 1}`, step),
  ]);
  const loop = {
    type: 'Foreach',
    foreach: "@triggerOutputs()?['body/value']",
    actions: { Inside: message(null, index) },
    runAfter: {},
  };
  const definition = {
    $schema:
      'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    parameters: { $connections: { defaultValue: {}, type: 'Object' } },
    triggers: { Daily: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } },
    actions: { ...Object.fromEntries(actions), Loop: loop },
  };
  const reference = { connection: {}, api: { name: 'shared_teams' } };
  const properties = { connectionReferences: { shared_teams: reference }, definition };
  return JSON.stringify({ properties, schemaVersion: '1.0.0.0' }, null, 2);
}

function message(after: string | null, step: number): object {
  return {
    type: 'OpenApiConnection',
    runAfter: after === null ? {} : { [after]: ['Succeeded'] },
    inputs: {
      host: {
        apiId: '/providers/Microsoft.PowerApps/apis/shared_teams',
        connectionName: 'shared_teams',
        operationId: 'PostMessageToConversation',
      },
      parameters: {
        'body/recipient': `@concat('channel-', string(${step}))`,
        'body/messageBody': `<p>Step ${step} of @{workflow()?['name']} at @{utcNow()}</p>`,
      },
      authentication: "@parameters('$authentication')",
    },
  };
}
