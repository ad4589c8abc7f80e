/** A function of the language, and how many arguments it takes. */
export interface FunctionEntry {
  /** As Microsoft writes it; the runtime compares names without case. */
  name: string;
  least: number;
  most: number;
}

/**
 * Every function of the language by the number of its arguments: least, most, names.
 *
 * Source: Microsoft, "Reference guide to functions in expressions for workflows in Azure Logic Apps
 * and Power Automate", https://learn.microsoft.com/azure/logic-apps/expression-functions-reference
 * (the page of 2025-10-06). Where that page asks for two or more and the signatures of Microsoft's
 * own designer (Azure/LogicAppsUX, templatefunctions.ts) for one, the wider range is used.
 * `actionBody` and `actionOutputs` were on the page until 2023 and still run; `triggers` is in
 * "Schema reference guide for trigger and action types", under trigger conditions.
 */
const BY_ARGUMENTS: readonly (readonly [number, number, string])[] = [
  [0, 0, 'action item listCallbackUrl trigger triggerBody triggerOutputs triggers workflow'],
  [0, 1, 'guid utcNow'],
  [1, 1, 'actionBody actionOutputs actions body items iterationIndexes outputs parameters'],
  [1, 1, 'result triggerFormDataMultiValues triggerFormDataValue triggerMultipartBody variables'],
  [1, 1, 'array base64 base64ToBinary base64ToString binary bool dataUri dataUriToBinary'],
  [1, 1, 'dataUriToString decimal decodeBase64 decodeDataUri decodeUriComponent'],
  [1, 1, 'encodeUriComponent int json string uriComponent uriComponentToBinary'],
  [1, 1, 'uriComponentToString xml uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme'],
  [1, 1, 'dayOfMonth dayOfWeek dayOfYear ticks'],
  [1, 1, 'empty first isInt last length not reverse toLower toUpper trim'],
  [1, 2, 'float isFloat sort startOfDay startOfHour startOfMonth'],
  [1, 3, 'formatDateTime parseDateTime'],
  [1, Number.POSITIVE_INFINITY, 'and coalesce concat createArray intersection max min or union'],
  [2, 2, 'formDataMultiValues formDataValue multipartBody'],
  [2, 2, 'add div mod mul rand range sub'],
  [2, 2, 'chunk contains dateDifference endsWith equals greater greaterOrEquals indexOf join'],
  [2, 2, 'lastIndexOf less lessOrEquals removeProperty skip split startsWith take xpath'],
  [2, 3, 'addDays addHours addMinutes addSeconds convertFromUtc convertToUtc formatNumber'],
  [2, 3, 'getFutureTime getPastTime slice substring'],
  [3, 3, 'addProperty if nthIndexOf replace setProperty'],
  [3, 4, 'addToTime convertTimeZone subtractFromTime'],
];

const ENTRIES: ReadonlyMap<string, FunctionEntry> = new Map(
  BY_ARGUMENTS.flatMap(([least, most, names]) =>
    names
      .split(' ')
      .map((name): [string, FunctionEntry] => [name.toLowerCase(), { name, least, most }]),
  ),
);

export const FUNCTION_NAMES: readonly string[] = [...ENTRIES.values()].map(({ name }) => name);

/** The function of that name, compared without case; undefined where the language has none. */
export function functionNamed(name: string): FunctionEntry | undefined {
  return ENTRIES.get(name.toLowerCase());
}
