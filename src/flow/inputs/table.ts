import { orList } from '../../wording/lists.ts';
import {
  address,
  anything,
  computedList,
  condition,
  duration,
  given,
  type Kind,
  list,
  number,
  object,
  oneOf,
  responseStatus,
  something,
  text,
  valuesByName,
} from './kinds.ts';

/** A field of an operation, from the operation on. */
export interface Field {
  path: readonly string[];
  kind: Kind;
  /** What to write there. */
  wants: string;
  /** `inside`: where the object is there that holds it. Else the platform has a default. */
  isNeeded: 'always' | 'inside' | 'never';
  /** Other names that its last key may have instead. */
  or?: readonly string[];
}

const A_LIST = 'a list, or an expression that starts with `@` and gives one';
const UNITS = ['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Year'];

const CONNECTOR = [
  needs('inputs.host.operationId', text, "the connector's operation"),
  needsOne(
    'inputs.host.connectionName',
    ['connectionReferenceName', 'connection'],
    'the key of its connection reference',
  ),
];

const CONNECTOR_BY_PATH = [
  needs('inputs.path', text, "the path of the connector's operation"),
  needs('inputs.host.connection', something, 'its connection'),
];

const VARIABLE = needs('inputs.name', text, 'the name of the variable');
const BASE_TIME = needs('inputs.baseTime', something, 'the time that it starts from');
const SPAN = [
  needs('inputs.interval', number, 'how many units'),
  needs('inputs.timeUnit', oneOf(...UNITS), 'the unit, such as Day'),
];

/**
 * What an operation of each type needs, and of which kind: a path, what it takes, what to write.
 *
 * Sources: "Schema reference guide for trigger and action types in Azure Logic Apps"
 * (learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers), the sections
 * "Required"; `required` in the manifests of Microsoft's designer (Azure/LogicAppsUX,
 * designer-client-services/lib/base/manifests, of 2026-08-21); `WorkflowRunActionInputsMissingProperty`,
 * with which the service refuses a connector's action without its connection. What one of the two
 * lists has and the other makes optional is not asked for: the `method` of an ApiConnection, the
 * `statusCode` of a Response, the `value` of a SetVariable or of an increment.
 */
const TABLE = tableOf({
  http: [
    needs('inputs.method', text, 'the HTTP method, such as GET'),
    needs('inputs.uri', address, 'the whole address that it calls'),
    takes('inputs.headers', valuesByName, 'an object with each header under its name'),
    takes('inputs.queries', valuesByName, 'an object with each value under its name'),
    takes('inputs.authentication', valuesByName, 'an object with a `type`'),
  ],
  httpwebhook: [
    needs('inputs.subscribe.method', text, 'the HTTP method, such as POST'),
    needs('inputs.subscribe.uri', address, 'the whole address that it calls'),
  ],
  openapiconnection: CONNECTOR,
  openapiconnectionwebhook: CONNECTOR,
  openapiconnectionnotification: CONNECTOR,
  apiconnection: CONNECTOR_BY_PATH,
  apiconnectionwebhook: CONNECTOR_BY_PATH,
  workflow: [
    needsOne('inputs.host.workflowReferenceName', ['workflow'], 'the guid of the child flow'),
  ],
  compose: [needs('inputs', anything, 'the value that it gives')],
  parsejson: [
    needs('inputs.content', something, 'the JSON to read'),
    needs('inputs.schema', object, 'a JSON schema; `{}` takes anything'),
  ],
  select: [
    needs('inputs.from', list, A_LIST),
    needs('inputs.select', anything, 'what it makes of each item'),
  ],
  query: [
    needs('inputs.from', list, A_LIST),
    needs('inputs.where', condition, 'a condition that starts with `@`'),
  ],
  join: [
    needs('inputs.from', list, A_LIST),
    needs('inputs.joinWith', anything, 'the separator of the items'),
  ],
  table: [
    needs('inputs.from', list, A_LIST),
    needs('inputs.format', oneOf('CSV', 'HTML'), 'CSV or HTML'),
    takes('inputs.columns', list, 'a list of columns, each with `header` and `value`'),
  ],
  wait: [
    inside('inputs.interval.count', number, 'how many units to wait'),
    inside('inputs.interval.unit', oneOf(...UNITS), 'the unit, such as Minute'),
    inside('inputs.until.timestamp', text, 'the time to wait for'),
    needsOne('inputs.interval', ['until'], 'how long it waits'),
  ],
  terminate: [
    needs(
      'inputs.runStatus',
      oneOf('Failed', 'Cancelled', 'Succeeded'),
      'Failed, Cancelled or Succeeded',
    ),
  ],
  response: [
    takes('inputs.statusCode', responseStatus, 'a status such as 200'),
    takes('inputs.headers', valuesByName, 'an object with each header under its name'),
  ],
  initializevariable: [needs('inputs.variables', list, 'the variable, with `name` and `type`')],
  setvariable: [VARIABLE],
  appendtoarrayvariable: [VARIABLE, needs('inputs.value', anything, 'the item')],
  appendtostringvariable: [VARIABLE, needs('inputs.value', anything, 'the text')],
  incrementvariable: [VARIABLE],
  decrementvariable: [VARIABLE],
  foreach: [needs('foreach', list, A_LIST)],
  until: [needs('expression', condition, 'the condition that ends it, with an `@`')],
  if: [needs('expression', condition, 'its condition')],
  switch: [needs('expression', something, 'the value that it looks at')],
});

/** The kinds of the type `Expression`: steps that the designer has for a function. */
const EXPRESSIONS = tableOf({
  addtotime: [BASE_TIME, ...SPAN],
  subtractfromtime: [BASE_TIME, ...SPAN],
  getfuturetime: SPAN,
  getpasttime: SPAN,
  converttimezone: [
    BASE_TIME,
    needs('inputs.sourceTimeZone', text, 'the time zone of the time'),
    needs('inputs.destinationTimeZone', text, 'the time zone that it gives'),
  ],
});

const NOTHING: readonly Field[] = [];

/**
 * What an operation of that type, in lower case, and kind needs; nothing for those that the table
 * does not have.
 */
export function needsOf(lowerType: string, kind: string | null): readonly Field[] {
  if (lowerType === 'expression') return EXPRESSIONS.get((kind ?? '').toLowerCase()) ?? NOTHING;
  return TABLE.get(lowerType) ?? NOTHING;
}

/** What any trigger takes. */
export const OF_TRIGGERS: readonly Field[] = [
  takes('splitOn', computedList, 'an expression that starts with `@` and gives a list'),
];

/** What any action takes; the limits of an Until are a rule of their own. */
export const OF_LIMITS: readonly Field[] = [takes('limit.timeout', duration, 'one such as `PT1H`')];

/** What a variable takes where it is initialised. */
export const OF_VARIABLES: readonly Field[] = [
  needs('name', text, 'its name'),
  needs(
    'type',
    oneOf('Array', 'Boolean', 'Float', 'Integer', 'Object', 'String'),
    'Array, Boolean, Float, Integer, Object or String',
  ),
];

function needs(path: string, kind: Kind, wants: string): Field {
  return { path: path.split('.'), kind, wants, isNeeded: 'always' };
}

/** A field that may have the other names as well; `path` has the usual one. */
function needsOne(path: string, or: readonly string[], wants: string): Field {
  const { path: keys, ...rest } = needs(path, given, wants);
  const names = orList([keys.at(-1) ?? '', ...or]);
  return { ...rest, path: keys, or, wants: `${wants} (${names})` };
}

function inside(path: string, kind: Kind, wants: string): Field {
  return { ...needs(path, kind, wants), isNeeded: 'inside' };
}

function takes(path: string, kind: Kind, wants: string): Field {
  return { ...needs(path, kind, wants), isNeeded: 'never' };
}

function tableOf(
  needs: Readonly<Record<string, readonly Field[]>>,
): ReadonlyMap<string, readonly Field[]> {
  return new Map(Object.entries(needs));
}
