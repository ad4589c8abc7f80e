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
  ['actionbody', 'operation'],
  ['actionoutputs', 'operation'],
  ['actions', 'operation'],
  ['body', 'operation'],
  ['formdatamultivalues', 'operation'],
  ['formdatavalue', 'operation'],
  ['multipartbody', 'operation'],
  ['outputs', 'operation'],
  ['result', 'scope'],
  ['items', 'loop'],
  ['iterationindexes', 'loop'],
  ['variables', 'variable'],
  ['parameters', 'parameter'],
]);

/** The name that a call refers to; its span is the text between the quotes. */
export function nameUse(call: Call): NameUse | null {
  const kind = BY_FUNCTION.get(call.name.toLowerCase());
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
