import { digString } from '../../json/json.ts';
import { quote } from '../../wording/spelling.ts';
import type { FlowGraph } from '../graph.ts';
import { around, isForeach, isUntil } from '../loops.ts';
import type { Operation } from '../operations.ts';
import type { InputFault } from './kinds.ts';

/** Where an operation of a type has a list that it goes through. */
const LISTS: ReadonlyMap<string, readonly string[]> = new Map<string, string[]>([
  ['foreach', ['foreach']],
  ['select', ['inputs', 'from']],
  ['query', ['inputs', 'from']],
  ['join', ['inputs', 'from']],
  ['table', ['inputs', 'from']],
]);

/**
 * All that an action gives, its body, or a field of its body but `value`. The groups: whose outputs,
 * their body, a field of it; whose body, a field of it.
 */
const ANSWER =
  /^@(?:outputs\('((?:[^']|'')+)'\)(\??\['body(?:(?:\/|'\]\??\[')(?!value['/])([^']+))?'\])?|body\('((?:[^']|'')+)'\)(?:\??\['(?!value['/])([^']+)'\])?)$/i;

/**
 * Types of actions whose outputs are an object with a `body`. Source: "Schema reference guide for
 * trigger and action types in Azure Logic Apps". In 1,372 published flows the outputs of none of
 * them are gone through, but for one flow that shows how an error looks.
 */
const WITH_BODY: ReadonlySet<string> = new Set([
  ...['openapiconnection', 'openapiconnectionwebhook', 'apiconnection', 'apiconnectionwebhook'],
  ...['http', 'httpwebhook', 'workflow', 'parsejson', 'select', 'query', 'join', 'table'],
]);

/**
 * Operations whose body is an object with the list as its `value`: SharePoint's and Excel's items
 * and files, SQL's and Dataverse's rows. Most others answer with the list itself. In 990 published
 * flows nobody goes through another field of theirs.
 */
const WITH_VALUE = /^(?:GetItems(?:_V\d)?|GetFileItems|ListRecords(?:WithOrganization)?)$/;

/** Those that have them; a custom connector may give the same name to anything. */
const TABLES =
  /^shared_(?:sharepointonline|excelonline(?:business)?|sql|commondataservice(?:forapps)?)$/;

/**
 * What is wrong with the list of `operation`, which is all that another action gives, or another
 * field, instead of the list in it: the run then ends with `ExpressionEvaluationFailed`.
 */
export function wrongAnswer(operation: Operation, graph: () => FlowGraph): InputFault | null {
  const path = LISTS.get(operation.lowerType);
  if (path === undefined) return null;
  const found = ANSWER.exec(digString(operation.value, ...path) ?? '');
  if (found === null) return null;
  const [, outputs, itsBody, itsField, literal = outputs ?? '', field = itsField] = found;
  const [source, other] = graph().namedInAnyCase(literal.replaceAll("''", "'").toLowerCase());
  if (source === undefined || other !== undefined) return null;
  const isBody = outputs === undefined || itsBody !== undefined;
  const hasValue = answersWithValue(source);
  if (!(isBody ? hasValue : WITH_BODY.has(source.lowerType))) return null;
  if (!isReadAtOnce(source, operation, graph())) return null;
  const list = hasValue ? `outputs('${literal}')?['body/value']` : `body('${literal}')`;
  const wants = `the list in it, such as \`@${list}\``;
  return { code: 'unfit', path: [...path], is: wordsFor(field), wants };
}

function wordsFor(field: string | undefined): string {
  if (field === undefined) return 'is an object, the whole answer of an action';
  return `is the field ${quote(field)} of an answer that has its list in \`value\``;
}

function answersWithValue({ host, value }: Operation): boolean {
  if (!TABLES.test(host?.connector ?? '')) return false;
  return WITH_VALUE.test(digString(value, 'inputs', 'host', 'operationId') ?? '');
}

/**
 * Whether `source` has ended when `reader` reads it, in the same round: out of a loop its outputs
 * are a list, one of each round.
 */
function isReadAtOnce(source: Operation, reader: Operation, graph: FlowGraph): boolean {
  const loops = around(source).filter((outer) => isForeach(outer) || isUntil(outer));
  return loops.every((loop) => graph.encloses(loop, reader)) && graph.runsBefore(source, reader);
}
