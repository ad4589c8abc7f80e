import type {
  Access,
  Call,
  Expression,
  Literal,
  Template,
} from '../../src/flow/expression/tree.ts';

/** Writes a template back; what it writes parses to the same tree but for offsets. */
export function printTemplate(template: Template): string {
  switch (template.kind) {
    case 'text':
      return template.text.startsWith('@') ? `@${template.text}` : escapeText(template.text);
    case 'expression':
      return `@${printExpression(template.expression)}`;
    case 'interpolation':
      return template.parts
        .map((part) =>
          typeof part === 'string' ? escapeText(part) : `@{${printExpression(part)}}`,
        )
        .join('');
  }
}

function escapeText(text: string): string {
  return text.replaceAll('@{', '@@{');
}

/** Writes an expression in its shortest form. */
export function printExpression(expression: Expression): string {
  const steps: string[] = [];
  let base: Expression = expression;
  // A loop: a chain of members may be as long as the text, and the stack is not.
  for (; base.kind === 'access'; base = base.of) steps.push(printStep(base));
  return [printBase(base), ...steps.reverse()].join('');
}

function printBase(base: Call | Literal): string {
  return base.kind === 'literal'
    ? printLiteral(base)
    : `${base.name}(${base.arguments.map(printExpression).join(', ')})`;
}

function printStep({ index, dotted, optional }: Access): string {
  const question = optional ? '?' : '';
  if (!dotted || index.kind !== 'literal') return `${question}[${printExpression(index)}]`;
  return `${question}.${index.value}`;
}

function printLiteral({ value }: Literal): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
