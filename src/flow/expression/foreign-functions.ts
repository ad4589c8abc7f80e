/**
 * Functions of other languages that people write in a flow, in lower case, and what to use here.
 * Sources: Microsoft's formula reference for Power Apps, its list of Excel functions, its reference
 * of adaptive expressions (Copilot Studio), and what Logic Apps has beside the common language.
 */
const INSTEAD: readonly (readonly [names: string, instead: string])[] = [
  // Empty and missing values.
  ['isblank isempty isnullorempty isnullorwhitespace', '`empty()`'],
  ['exists hasvalue', '`not(empty(…))`'],
  ['isnull isna', '`equals(…, null)`'],
  ['blank', '`null`'],
  ['ifnull ifempty ifblank nvl', '`coalesce()`'],
  ['iferror iserror', 'an action that runs after this one has failed'],
  // Conditions.
  ['iff iif ifs', '`if()`'],
  ['switch', 'a Switch action, or one `if()` inside another'],
  ['eq isequal exact', '`equals()`'],
  ['xor ne neq notequal notequals', '`not(equals(…, …))`'],
  ['gt greaterthan', '`greater()`'],
  ['gte ge greaterthanorequals greaterthanorequal greaterorequal', '`greaterOrEquals()`'],
  ['lt lessthan', '`less()`'],
  ['lte le lessthanorequals lessthanorequal lessorequal', '`lessOrEquals()`'],
  // Text.
  ['concatenate', '`concat()`'],
  ['textjoin', '`join()`'],
  ['len strlen', '`length()`'],
  ['left', '`take(…, 2)`'],
  ['right', '`substring(…, sub(length(…), 2))`'],
  ['mid substr', '`substring()`'],
  ['upper ucase touppercase', '`toUpper()`'],
  ['lower lcase tolowercase', '`toLower()`'],
  ['trimends strip', '`trim()`'],
  ['substitute replaceall', '`replace()`'],
  ['find search instr', '`indexOf()`'],
  ['includes has exactin', '`contains()`'],
  ['text', '`formatNumber()` for a number, `formatDateTime()` for a date'],
  ['format', '`formatNumber()`, `formatDateTime()` or `concat()`'],
  ['char chr', "`decodeUriComponent('%0A')`, with the character's own code"],
  ['padleft padstart', "`formatNumber(…, '0000')`"],
  ['encodeurl urlencode encodeuri', '`encodeUriComponent()`'],
  ['decodeurl urldecode decodeuri', '`decodeUriComponent()`'],
  ['encodehtml htmlencode', '`encodeXmlValue()`'],
  ['plaintext htmltotext', 'the action Html to text'],
  // Numbers.
  ['value number tonumber', '`float()` or `int()`'],
  ['toint parseint integer', '`int()`'],
  ['tofloat parsefloat double', '`float()`'],
  ['isinteger', '`isInt()`'],
  ['isnumeric isnumber', '`isFloat()` or `isInt()`'],
  ['plus', '`add()`'],
  ['minus subtract', '`sub()`'],
  ['multiply product', '`mul()`'],
  ['divide quotient', '`div()`'],
  ['modulo', '`mod()`'],
  ['round', "`float(formatNumber(…, '0.00'))`"],
  ['abs', '`max(…, mul(-1, …))`'],
  ['sum', '`add()` for two numbers, or an Apply to each with a variable for a list'],
  ['average avg', 'an Apply to each with a variable, and `div()`'],
  ['random randbetween', '`rand()`'],
  // Dates.
  ['now currenttime getutcnow', '`utcNow()`'],
  ['today utctoday currentdate getdate', "`utcNow('yyyy-MM-dd')`"],
  ['dateadd', "`addDays()`, or `addToTime(…, 1, 'Month')`"],
  ['addmonths edate', "`addToTime(…, 1, 'Month')`"],
  ['addyears', "`addToTime(…, 1, 'Year')`"],
  ['addweeks', "`addToTime(…, 1, 'Week')`"],
  ['subtractdays', '`addDays(…, -1)`'],
  ['datediff datedif', '`dateDifference()`'],
  ['formatdate datetostring', '`formatDateTime()`'],
  ['date datetime datevalue datetimevalue todate parsedate', '`parseDateTime()`'],
  ['year getyear', "`formatDateTime(…, 'yyyy')`"],
  ['month getmonth', "`formatDateTime(…, 'MM')`"],
  ['day', '`dayOfMonth()`'],
  ['hour', "`formatDateTime(…, 'HH')`"],
  ['minute', "`formatDateTime(…, 'mm')`"],
  ['second', "`formatDateTime(…, 'ss')`"],
  ['weekday', '`dayOfWeek()`'],
  ['startofweek', '`addDays(startOfDay(…), mul(-1, dayOfWeek(…)))`'],
  ['startofyear', "`formatDateTime(…, 'yyyy-01-01')`"],
  ['endofmonth eomonth', "`addDays(addToTime(startOfMonth(…), 1, 'Month'), -1)`"],
  ['unixtimestamp epoch', '`div(sub(ticks(…), 621355968000000000), 10000000)`'],
  // Lists and objects.
  ['count countrows counta', '`length()`'],
  ['countif filter where', 'the action Filter array'],
  ['lookup', 'the action Filter array, and `first()` of its result'],
  ['firstn', '`take()`'],
  ['lastn', '`skip(…, sub(length(…), 2))`'],
  ['forall foreach map select', 'the action Select, or Apply to each'],
  ['distinct unique', '`union()` of the list with itself'],
  ['sortby sortbycolumns orderby', "`sort(…, 'name')`"],
  ['append push collect', '`union(…, createArray(…))`, or the action Append to array variable'],
  ['sequence', '`range()`'],
  ['index elementat', '`first(skip(…, 2))`'],
  ['subarray', '`take(skip(…, 1), 2)`'],
  ['toarray', '`createArray()`'],
  ['merge mergeobject', '`mergeObjects()`'],
  ['addcolumns', '`addProperty()` in the action Select'],
  ['dropcolumns', '`removeProperty()` in the action Select'],
  ['createobject object', "`setProperty(json('{}'), 'name', …)`"],
  // Conversions, and the flow itself.
  ['tostring stringify tojson', '`string()`'],
  ['parsejson fromjson', '`json()`'],
  ['toboolean tobool boolean', '`bool()`'],
  ['newguid uuid', '`guid()`'],
  ['variable var', '`variables()`'],
  ['parameter appsetting', '`parameters()`, which also reads an environment variable'],
  ['user', "`triggerOutputs()?['headers']?['x-ms-user-email']` in an instant flow"],
];

/** What this language cannot do in an expression. */
const NOTHING: readonly (readonly [names: string, why: string])[] = [
  ['ismatch match matchall regex', 'the language has no regular expressions'],
  ['proper titlecase', 'the language only has `toUpper()` and `toLower()`'],
];

/** By a function of another language, in lower case: what to do instead of calling it. */
export const FOREIGN_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ...byName(INSTEAD, (instead) => `use ${instead}`),
  ...byName(NOTHING, (why) => why),
]);

function byName(
  rows: typeof INSTEAD,
  advice: (said: string) => string,
): (readonly [string, string])[] {
  return rows.flatMap(([names, said]) =>
    names.split(' ').map((name) => [name, advice(said)] as const),
  );
}
