import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { FUNCTION_NAMES, functionNamed } from '../../src/flow/expression/catalogue.ts';
import { parseTemplate } from '../../src/flow/expression/parse.ts';
import {
  callsOf,
  type Expression,
  ExpressionError,
  type Span,
  type Template,
} from '../../src/flow/expression/tree.ts';
import { stringsOf } from '../../src/flow/strings.ts';
import { decode } from '../../src/json/text.ts';
import { printTemplate } from './print.ts';
import { corpusFile, corpusIndex, describeCorpus, flowOf } from './shared.ts';

/** A template as an s-expression: short to read, and without offsets. */
function shape(template: Template): string {
  switch (template.kind) {
    case 'text':
      return JSON.stringify(template.text);
    case 'expression':
      return shapeOf(template.expression);
    case 'interpolation':
      return template.parts
        .map((part) => (typeof part === 'string' ? JSON.stringify(part) : `{${shapeOf(part)}}`))
        .join(' ');
  }
}

function shapeOf(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'call':
      return `(${[expression.name, ...expression.arguments.map(shapeOf)].join(' ')})`;
    case 'access':
      return `${shapeOf(expression.of)}${expression.optional ? '?' : ''}${expression.dotted ? '.' : ''}[${shapeOf(expression.index)}]`;
  }
}

const parsed = (text: string) => shape(parseTemplate(text));

function failure(text: string): ExpressionError {
  try {
    parseTemplate(text);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error(`${text} parses`);
}

describe('a template', () => {
  test.each([
    ['', '""'],
    ['@', '"@"'],
    ['plain', '"plain"'],
    ['ada@contoso.com', '"ada@contoso.com"'],
    ['@@', '"@"'],
    ['@@{x}', '"@{x}"'],
    ['@@x @{y}', '"@x @{y}"'],
    ['a @@{x}', '"a @{x}"'],
    ['a @@@{x}', '"a @@{x}"'],
    ["a @@{x} @{'b'}", '"a @{x} " {"b"}'],
    ["@{'a'}@{'b'}", '{"a"} {"b"}'],
    ["@{'a'}@b", '{"a"} "@b"'],
    ["@{'}'}", '{"}"}'],
    ["@{'{'} }", '{"{"} " }"'],
    ["@'It''s'", '"It\'s"'],
    ["@''''", '"\'"'],
    ["@''", '""'],
    ['@ true', 'true'],
    ['@FALSE', 'false'],
    ['@Null', 'null'],
    ['@null()', '(null)'],
    ['@-1', '-1'],
    ['@+1.50', '1.5'],
    ['@.3', '0.3'],
    ['@-0', '0'],
    ['@1e3', '1000'],
    ['@f()', '(f)'],
    ["@f( 1 ,g('a', h()))", '(f 1 (g "a" (h)))'],
    ['@f(1,\u00a02)\u00a0', '(f 1 2)'],
    ['@f(1,\u0085\u20032\r\n\t)', '(f 1 2)'],
    ["@f()['a']?['b'][0]", '(f)["a"]?["b"][0]'],
    ['@f().a?.b', '(f).["a"]?.["b"]'],
    ['@f() ? [ g() ] . a', '(f)?[(g)].["a"]'],
    ['@f().x-ms-id', '(f).["x-ms-id"]'],
    ['@f().größe', '(f).["größe"]'],
    ['@f()?.$value', '(f)?.["$value"]'],
    ["@f(g()['a'])", '(f (g)["a"])'],
  ])('%s is %s', (text, expected) => expect(parsed(text)).toBe(expected));

  const FAULTS = [
    ['@f(', '('],
    ['@f(1', '1'],
    ['@f(1 2)', '2'],
    ['@f(1,)', ')'],
    ['@f()x', 'x'],
    ['@f))', 'f'],
    ["@'abc", "'abc"],
    ["@f('a''b)", "'a''b)"],
    ['@f("a")', '"'],
    ['@f(‘a’)', '‘'],
    ['@f() == 1', '=='],
    ['@f(1 + 2)', '+'],
    ['@f()?', '?'],
    ['@f()[1', '1'],
    ['@f().', '.'],
    ['@f().[1]', '['],
    ['a @{f()', ')'],
    ['a @{}', '}'],
    ["@'a'['b']", '['],
    ["@null?['x']", '?'],
    ["@f(1['b'])", '['],
    ['@f(g()[True.x])', '.'],
    ["a @{ 'a' ?.b}", '?'],
    ['@1 .b', '.'],
    ["@f('a' @{b})", '@'],
    ['@1e999', '1e999'],
    ['@f(\ufeff1)', '\ufeff'],
    ['@contoso.com', 'contoso'],
  ] as const;

  test.each(FAULTS)('%s does not parse because of %s', (text, blamed) => {
    const { span } = failure(text);
    expect(text.slice(span.start, span.end)).toBe(blamed);
  });

  test('each fault has its message', () => {
    const messages = FAULTS.map(([text]) => `${text}: ${failure(text).message}`);
    expect(messages.join('\n')).toMatchSnapshot();
  });

  test('names of functions keep their place', () => {
    const text = "x @{toUpper( Outputs('A') )}";
    expect(
      callsOf(parseTemplate(text)).map(({ nameSpan }) => text.slice(nameSpan.start, nameSpan.end)),
    ).toEqual(['toUpper', 'Outputs']);
  });
});

describe('any text', () => {
  /** Pieces of which expressions are made, so that many of the texts parse, or nearly do. */
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'@{}[]().,?\'\u00a0 1-a"') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('@{', '@@', "''", "'x'", 'f(', 'f()', '?[', '.a', '1.5'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
  );
  const loose = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  const name = fc
    .string({ unit: fc.constantFrom(...'abcXYZ_$-9é"'), minLength: 1, maxLength: 6 })
    .map((text) => `f${text}`);
  const { expression } = fc.letrec<{ expression: string; value: string; call: string }>((tie) => ({
    value: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }).map((s) => `'${s.replaceAll("'", "''")}'`),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.constantFrom('true', 'False', 'null'),
    ),
    call: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc
        .tuple(name, fc.array(tie('expression'), { maxLength: 3 }))
        .map(([callee, inner]) => `${callee}( ${inner.join('\u00a0, ')})`),
      fc
        .tuple(tie('call'), fc.constantFrom('', '?'), tie('expression'))
        .map(([of, optional, index]) => `${of}${optional}[${index}]`),
      fc
        .tuple(tie('call'), fc.constantFrom(' ', '?'), name)
        .map(([of, optional, member]) => `${of}${optional}.${member}`),
    ),
    expression: fc.oneof({ maxDepth: 5, withCrossShrink: true }, tie('value'), tie('call')),
  }));
  const sound = fc.oneof(
    expression.map((inner) => `@${inner}`),
    fc
      .array(
        fc.oneof(
          expression.map((inner) => `@{${inner}}`),
          fc.constantFrom('a', ' ', "'", '}'),
        ),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('throws an ExpressionError or nothing, which blames a part of the text', () => {
    fc.assert(
      fc.property(loose, (text) => {
        try {
          parseTemplate(text);
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error;
          expect(isInside(error.span, text)).toBe(true);
          expect(error.span.end).toBeGreaterThan(error.span.start);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('that is well formed parses', () => {
    fc.assert(
      fc.property(sound, (text) => void parseTemplate(text)),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['loose', loose],
    ['sound', sound],
  ])('parses to the same when it is printed: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const template = parsedOrNull(text);
        fc.pre(template !== null);
        const printed = printTemplate(template as Template);
        expect(shape(parseTemplate(printed))).toBe(shape(template as Template));
        expect(printTemplate(parseTemplate(printed))).toBe(printed);
      }),
      { numRuns: 2000 },
    );
  });

  test('has its parts inside of it, each inside of the next', () => {
    fc.assert(
      fc.property(sound, (text) => {
        for (const part of expressionsIn(parseTemplate(text))) checkSpans(part, text);
      }),
      { numRuns: 2000 },
    );
  });
});

function parsedOrNull(text: string): Template | null {
  try {
    return parseTemplate(text);
  } catch {
    return null;
  }
}

function expressionsIn(template: Template): Expression[] {
  if (template.kind === 'text') return [];
  return template.kind === 'expression'
    ? [template.expression]
    : template.parts.filter((part) => typeof part !== 'string');
}

const isInside = ({ start, end }: Span, text: string) =>
  start >= 0 && start <= end && end <= text.length;

/** Children lie inside of their parent, in order, and do not overlap. */
function checkSpans(expression: Expression, text: string): void {
  if (!isInside(expression, text)) throw new Error('outside of the text');
  const written = text.slice(expression.start, expression.end);
  if (written !== written.trim() || written === '') throw new Error(`ragged: ${written}`);
  let from = expression.start;
  for (const child of childrenOf(expression)) {
    if (child.start < from || child.end > expression.end) throw new Error(`overlap in ${written}`);
    from = child.end;
    if ('kind' in child) checkSpans(child, text);
  }
}

function childrenOf(expression: Expression): (Expression | Span)[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'call':
      return [expression.nameSpan, ...expression.arguments];
    case 'access':
      return [expression.of, expression.index];
  }
}

describe('a hostile text', () => {
  const MANY = 50_000;

  test.each([
    ['brackets', `@${'('.repeat(MANY)}`],
    ['calls', `@${'f('.repeat(MANY)}`],
    ['closed calls', `@${'f('.repeat(MANY)}${')'.repeat(MANY)}`],
    ['indexes', `@${'f()['.repeat(MANY)}`],
    ['interpolations', '@{'.repeat(MANY)],
    ['braces', `@{${'{'.repeat(MANY)}`],
    ['quotes', `@${"'".repeat(MANY + 1)}`],
    ['open texts', `@f(${"'a' ".repeat(MANY)}`],
  ])('of %s is refused', (_, text) => expect(failure(text)).toBeInstanceOf(ExpressionError));

  test.each([
    ['members', `@f()${'.a'.repeat(MANY)}`],
    ['optional indexes', `@f()${"?['a']".repeat(MANY)}`],
    ['arguments', `@f(${Array(MANY).fill('1').join(',')})`],
    ['interpolations', "@{'a'}".repeat(MANY)],
    ['escapes', ` ${'@@{'.repeat(MANY)}`],
    ['doubled quotes', `@${"''".repeat(MANY)}`],
  ])('of %s is read, printed and walked over', (_, text) => {
    const template = parseTemplate(text);
    expect(printTemplate(parseTemplate(printTemplate(template)))).toBe(printTemplate(template));
    expect(callsOf(template).length).toBeLessThan(2);
  });

  test.each([
    ['calls', (n: number) => `@f(${"g('a', 1), ".repeat(n)}1)`],
    ['members', (n: number) => `@f()${"?['a'].b".repeat(n)}`],
    ['interpolations', (n: number) => "a @{f('b')} ".repeat(n)],
    ['escapes', (n: number) => ` ${'@@{ '.repeat(n)}@{f()}`],
    ['doubled quotes', (n: number) => `@f('${"''".repeat(n)}')`],
    ['open quotes', (n: number) => `@f('${"''".repeat(n)}`],
  ])('takes twice the steps when it is twice as long: %s', (_, make) => {
    const once = stepsOf(make(1_000));
    const twice = stepsOf(make(2_000));
    expect(twice).toBeLessThan(2.1 * once + 20);
    expect(twice).toBeLessThan(6 * make(2_000).length);
  });
});

/** Characters matched, and attempts to match, while a text is read. */
function stepsOf(text: string): number {
  const exec = jest.spyOn(RegExp.prototype, 'exec');
  try {
    parsedOrNull(text);
    return exec.mock.results.reduce(
      (sum, { value }) => sum + 1 + ((value as RegExpExecArray | null)?.[0].length ?? 0),
      0,
    );
  } finally {
    exec.mockRestore();
  }
}

describe('the catalogue', () => {
  test('has each function once, whatever the case', () => {
    expect(new Set(FUNCTION_NAMES.map((name) => name.toLowerCase())).size).toBe(
      FUNCTION_NAMES.length,
    );
    expect(FUNCTION_NAMES.length).toBe(137);
    expect(functionNamed('TOLOWER')).toMatchObject({ name: 'toLower', least: 1, most: 1 });
    expect(functionNamed('constructor')).toBeUndefined();
  });

  test.each([
    ['utcNow', 0, 1],
    ['substring', 2, 3],
    ['concat', 1, Number.POSITIVE_INFINITY],
    ['if', 3, 3],
    ['parseDateTime', 1, 3],
    ['addToTime', 3, 4],
    ['workflow', 0, 0],
  ])('%s takes %d to %d', (name, least, most) =>
    expect(functionNamed(name)).toMatchObject({ name, least, most }),
  );
});

describe('the strings of an operation', () => {
  const shown = (action: object) => {
    const flow = flowOf({
      contentVersion: '1.0.0.0',
      triggers: { manual: { type: 'Request' } },
      actions: { A: action },
    });
    return stringsOf(flow).expressions.map(
      ({ path, text }) => `${path.slice(2).join('/')} ${text}`,
    );
  };

  test('are those of the fields that are evaluated, with the names in them, and no schema', () => {
    const action = {
      type: 'Switch',
      description: '@description',
      metadata: { flowSystemMetadata: '@metadata' },
      runAfter: { '@runAfter': ['@status'] },
      inputs: { '@key': ['@a()', { b: '@{b()}' }], schema: { title: '@schema' }, plain: 'x' },
      expression: { and: [{ equals: ['@c()', true] }] },
      correlation: { clientTrackingId: '@d()' },
      cases: { One: { case: '@e()', actions: {} } },
      trackedProperties: { '@k': '@f()' },
    };
    expect(shown(action)).toEqual([
      'inputs/@key @key',
      'inputs/@key/0 @a()',
      'inputs/@key/1/b @{b()}',
      'expression/and/0/equals/0 @c()',
      'correlation/clientTrackingId @d()',
      'cases/One/case @e()',
      'trackedProperties/@k @k',
      'trackedProperties/@k @f()',
    ]);
  });
});

describeCorpus('the expressions of the 205 published flows', () => {
  test('parse, and parse to the same when they are printed', () => {
    const strings = corpusIndex().flatMap(({ path = '' }) => {
      const { definitionPath, operations } = flowOf(decode(corpusFile(path)).text);
      return stringsOf({ definition: {}, definitionPath, operations }).expressions;
    });
    expect(strings).toHaveLength(6305);
    expect(strings.filter(({ reading }) => reading.error !== null)).toEqual([]);
    for (const { text } of strings) {
      const known = parseTemplate(text);
      if (parsed(printTemplate(known)) !== shape(known)) throw new Error(text);
      for (const part of expressionsIn(known)) checkSpans(part, text);
    }
  });
});
