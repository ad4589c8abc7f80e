/** A function of the language, and how many arguments it takes. */
export interface FunctionEntry {
  /** As Microsoft writes it; the runtime compares names without case. */
  name: string;
  least: number;
  most: number;
  /** Logic Apps has it, and nobody knows whether Power Automate does. */
  isUnsure: boolean;
}

const ANY = Number.POSITIVE_INFINITY;

/**
 * Every function of the language by the number of its arguments: least, most, names.
 *
 * Source: Microsoft, "Reference guide to functions in expressions for workflows in Azure Logic Apps
 * and Power Automate", https://learn.microsoft.com/azure/logic-apps/expression-functions-reference
 * (the page of 2025-10-06), and the signatures of Microsoft's own designer (Azure/LogicAppsUX,
 * templatefunctions.ts of 2026-08-21), which has what the page lacks: `mergeObjects`,
 * `formatTimeSpan`, the four of XML. Where they differ, and where published flows run with another
 * number, the widest range is here: `createArray()` is an empty list, and `equals` takes more than
 * two. `actionBody` and `actionOutputs` were on the page until 2023 and still run; `triggers` is in
 * "Schema reference guide for trigger and action types", under trigger conditions.
 */
const BY_ARGUMENTS: readonly (readonly [number, number, string])[] = [
  [0, 0, 'action item listCallbackUrl trigger triggerBody triggerOutputs triggers workflow'],
  [0, 1, 'guid result utcNow'],
  [0, ANY, 'createArray'],
  [1, 1, 'actionBody actionOutputs actions body items iterationIndexes outputs parameters'],
  [1, 1, 'triggerFormDataMultiValues triggerFormDataValue triggerMultipartBody variables'],
  [1, 1, 'array base64 base64ToBinary base64ToString binary bool dataUri dataUriToBinary'],
  [1, 1, 'dataUriToString decimal decodeBase64 decodeDataUri decodeUriComponent'],
  [1, 1, 'int json string uriComponentToBinary'],
  [1, 1, 'uriComponentToString xml uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme'],
  [1, 1, 'decodeXmlName decodeXmlValue encodeXmlName encodeXmlValue'],
  [1, 1, 'dayOfMonth dayOfWeek dayOfYear ticks'],
  [1, 1, 'empty first isInt last length not reverse toLower toUpper trim'],
  [1, 2, 'float isFloat sort startOfDay startOfHour startOfMonth'],
  [1, 3, 'formatDateTime parseDateTime'],
  [1, ANY, 'and coalesce concat encodeUriComponent intersection max min or union uriComponent'],
  [2, 2, 'formDataMultiValues formDataValue multipartBody'],
  [2, 2, 'add div mergeObjects mod mul rand range sub'],
  [2, 2, 'chunk contains dateDifference endsWith greater greaterOrEquals indexOf join'],
  [2, 2, 'lastIndexOf less lessOrEquals removeProperty skip split startsWith take xpath'],
  [2, 3, 'addDays addHours addMinutes addSeconds convertFromUtc convertToUtc formatNumber'],
  [2, 3, 'formatTimeSpan getFutureTime getPastTime slice substring'],
  [2, ANY, 'equals'],
  [3, 3, 'addProperty if nthIndexOf replace setProperty'],
  [3, 4, 'addToTime convertTimeZone subtractFromTime'],
];

/** In the designer of Logic Apps, but not on Microsoft's page and in no published flow. */
const UNSURE: readonly (readonly [number, number, string])[] = [
  [1, 1, 'trimByteOrderMark utf16Length utf8Length'],
];

const ENTRIES = [...entriesOf(BY_ARGUMENTS, false), ...entriesOf(UNSURE, true)];
/** By the name as Microsoft writes it, which most flows do too, and in lower case. */
const BY_NAME: ReadonlyMap<string, FunctionEntry> = new Map(
  ENTRIES.flatMap((entry) => [entry.name, entry.name.toLowerCase()].map((name) => [name, entry])),
);

function entriesOf(rows: typeof BY_ARGUMENTS, isUnsure: boolean): FunctionEntry[] {
  return rows.flatMap(([least, most, names]) =>
    names.split(' ').map((name) => ({ name, least, most, isUnsure })),
  );
}

export const FUNCTION_NAMES: readonly string[] = ENTRIES.map(({ name }) => name);

/** The function of that name, compared without case; undefined where the language has none. */
export function functionNamed(name: string): FunctionEntry | undefined {
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase());
}

/** Whether a function may be called with so many arguments. */
export function takes({ least, most }: FunctionEntry, given: number): boolean {
  return given >= least && given <= most;
}
