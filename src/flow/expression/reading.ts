import { memo } from '../../json/memo.ts';
import { mayHoldSecret } from '../../secrets/secret-shapes.ts';
import { type FunctionEntry, functionNamed, takes } from './catalogue.ts';
import { hasLooseCall } from './loose-calls.ts';
import { type NameUse, nameUse } from './names.ts';
import { parseTemplate } from './parse.ts';
import {
  type Call,
  callsOf,
  type Expression,
  ExpressionError,
  expressionsOf,
  type Span,
  type Template,
} from './tree.ts';

/**
 * What the rules ask of a text of a definition; the same for every string of that text. It keeps
 * nothing of the tree, which takes three times the memory.
 */
export interface ExpressionReading {
  /** What the text is to the runtime; null when it does not parse: see `error`. */
  kind: Template['kind'] | null;
  error: Pick<ExpressionError, 'message' | 'span'> | null;
  /** Those of a function that the language lacks or may lack, or with a wrong number of arguments. */
  wrongCalls: readonly WrittenCall[];
  /** The expressions that are longer than a flow may have. */
  tooLong: readonly Span[];
  /** The first call of `item()`. */
  item: WrittenCall | null;
  /** Every literal name. */
  names: readonly NameUse[];
  /** It reads a variable of a computed name, or nobody can read what it does. */
  mayReadAnyVariable: boolean;
  /** Whether it is worth looking for a secret that is known by its shape. */
  mayHoldSecret: boolean;
  /** Whether it is worth looking for a call in the part of the text that nobody evaluates. */
  mayCallInText: boolean;
}

/** Of a text that parses. */
type Parsed = ExpressionReading & { kind: Template['kind'] };

/** A call without what its arguments are. */
export interface WrittenCall extends Pick<Call, 'name' | 'nameSpan' | 'start' | 'end'> {
  /** The number of its arguments. */
  given: number;
}

/**
 * The longest expression that a flow may have.
 * Source: Microsoft, "Limits of automated, scheduled, and instant flows", expressions.
 */
export const LONGEST_EXPRESSION = 8192;

/** 205 published flows have 2,683 different ones; a repository of thousands repeats its own. */
const MOST_READINGS = 20_000;

/** Reads a text as the runtime does. */
export const readingOf = memo(MOST_READINGS, (text): ExpressionReading => {
  const hint = { mayHoldSecret: mayHoldSecret(text) };
  try {
    const reading = ofTemplate(parseTemplate(text));
    const mayCallInText = reading.kind !== 'expression' && hasLooseCall(text);
    return shared({ ...reading, ...hint, mayCallInText });
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const { message, span } = error;
    return {
      ...NOTHING.text,
      ...hint,
      kind: null,
      error: { message, span },
      mayReadAnyVariable: true,
    };
  }
});

/** What a text is to the runtime; null where it does not parse. */
export function templateKind(text: string): ExpressionReading['kind'] {
  return text.includes('@') ? readingOf(text).kind : 'text';
}

function ofTemplate(template: Template): Omit<Parsed, 'mayHoldSecret' | 'mayCallInText'> {
  const wrongCalls: WrittenCall[] = [];
  const names: NameUse[] = [];
  let item: WrittenCall | null = null;
  let mayReadAnyVariable = false;
  for (const call of callsOf(template)) {
    const entry = functionNamed(call.name);
    if (isWrong(call, entry)) wrongCalls.push(withoutArguments(call));
    const use = entry === undefined ? null : nameUse(call, entry);
    if (use !== null) names.push(use);
    else if (entry?.name === 'variables') mayReadAnyVariable = true;
    else if (entry?.name === 'item') item ??= withoutArguments(call);
  }
  const tooLong = expressionsOf(template).filter(isTooLong).map(spanOf);
  const { kind } = template;
  return { kind, error: null, wrongCalls, tooLong, item, names, mayReadAnyVariable };
}

function isWrong(call: Call, entry: FunctionEntry | undefined): boolean {
  return entry === undefined || entry.isUnsure || !takes(entry, call.arguments.length);
}

function withoutArguments({ name, nameSpan, start, end, arguments: given }: Call): WrittenCall {
  return { name, nameSpan, start, end, given: given.length };
}

function isTooLong({ start, end }: Expression): boolean {
  return end - start > LONGEST_EXPRESSION;
}

function spanOf({ start, end }: Expression): Span {
  return { start, end };
}

/** One object for all texts in which there is nothing to keep, and one list for all empty ones. */
function shared(reading: Parsed): ExpressionReading {
  const { kind, names, wrongCalls, tooLong, item } = reading;
  const kept = { names: orNone(names), wrongCalls: orNone(wrongCalls), tooLong: orNone(tooLong) };
  const hasNone = kept.names === NONE && kept.wrongCalls === NONE && kept.tooLong === NONE;
  const isPlain = item === null && !reading.mayReadAnyVariable && !mayHold(reading);
  if (hasNone && isPlain) return NOTHING[kind];
  return { ...reading, ...kept };
}

function mayHold({ mayHoldSecret, mayCallInText }: ExpressionReading): boolean {
  return mayHoldSecret || mayCallInText;
}

const NONE: readonly never[] = [];

function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}

const NOTHING = {
  text: nothing('text'),
  expression: nothing('expression'),
  interpolation: nothing('interpolation'),
};

function nothing(kind: Template['kind']): ExpressionReading {
  const none = { wrongCalls: NONE, tooLong: NONE, names: NONE };
  return {
    kind,
    error: null,
    ...none,
    item: null,
    mayReadAnyVariable: false,
    mayHoldSecret: false,
    mayCallInText: false,
  };
}
