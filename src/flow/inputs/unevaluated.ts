import { isObject, type Json, own } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import { readingOf } from '../expression/reading.ts';
import type { Operation } from '../operations.ts';

/** Fields that hold what a run evaluates, and others of the operation that do not. */
const FIELDS = ['inputs', 'expression'] as const;
const SCHEMA = /^(?:schema|headersSchema)$/;
/** A call with no argument, or with one that starts with a name or a text: none in `first(5)`. */
const CALL = /^\s*[a-z]\w*\(\s*[a-z')]/i;

/**
 * The texts that are an expression but for their `@`, so that nobody evaluates them; paths lead
 * from the operation on. Of 1,870 published flows two have one: a condition that is never true, and
 * a variable that is never what its name says.
 */
export function unevaluatedTexts({ value }: Operation): Path[] {
  const found: Path[] = [];
  for (const field of FIELDS) collect(own(value, field), [field], found);
  return found;
}

/** `steps` lead to the value. Nearly every text is out at once, and needs no path. */
function collect(value: Json | undefined, steps: (string | number)[], found: Path[]): void {
  if (typeof value === 'string') {
    if (isUnevaluated(value)) found.push([...steps]);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) inside(value[index], index, steps, found);
  } else if (isObject(value)) {
    for (const key in value) {
      if (steps.length > 1 || !SCHEMA.test(key)) inside(value[key], key, steps, found);
    }
  }
}

function inside(
  value: Json | undefined,
  key: string | number,
  steps: (string | number)[],
  found: Path[],
): void {
  steps.push(key);
  collect(value, steps, found);
  steps.pop();
}

/** True only for functions of the language, with as many arguments as they take. */
function isUnevaluated(text: string): boolean {
  if (!text.includes('(') || text.includes('@{') || !CALL.test(text)) return false;
  const { kind, wrongCalls } = readingOf(`@${text.trim()}`);
  return kind === 'expression' && wrongCalls.length === 0;
}
