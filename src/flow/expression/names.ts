import type { FunctionEntry } from './catalogue.ts';
import type { Call, Span } from './tree.ts';

/** What the first argument of a function names. */
type Named = 'operation' | 'scope' | 'loop' | 'variable' | 'parameter';

/** A name written as a literal in an expression. Computed names are not included. */
export interface NameUse extends Span {
  kind: Named;
  name: string;
  /** In lower case: the runtime compares names without case. */
  lowerName: string;
  /** The function that uses the name, as written. */
  function: string;
}

const BY_FUNCTION: ReadonlyMap<string, Named> = new Map<string, Named>([
  ['actionBody', 'operation'],
  ['actionOutputs', 'operation'],
  ['actions', 'operation'],
  ['body', 'operation'],
  ['formDataMultiValues', 'operation'],
  ['formDataValue', 'operation'],
  ['multipartBody', 'operation'],
  ['outputs', 'operation'],
  ['result', 'scope'],
  ['items', 'loop'],
  ['iterationIndexes', 'loop'],
  ['variables', 'variable'],
  ['parameters', 'parameter'],
]);

/** The name that a call of a function refers to; its span is the text between the quotes. */
export function nameUse(call: Call, called: FunctionEntry): NameUse | null {
  const kind = BY_FUNCTION.get(called.name);
  const [name] = call.arguments;
  if (kind === undefined || name?.kind !== 'literal' || typeof name.value !== 'string') return null;
  return {
    kind,
    name: name.value,
    lowerName: name.value.toLowerCase(),
    function: call.name,
    start: name.start + 1,
    end: name.end - 1,
  };
}
