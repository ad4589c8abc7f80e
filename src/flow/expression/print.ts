import type { Expression, Literal, Template } from './tree.ts';

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
  switch (expression.kind) {
    case 'literal':
      return printLiteral(expression);
    case 'call':
      return `${expression.name}(${expression.arguments.map(printExpression).join(', ')})`;
    case 'access': {
      const { of, index, dotted, optional } = expression;
      const step =
        dotted && index.kind === 'literal' ? `.${index.value}` : `[${printExpression(index)}]`;
      return `${printExpression(of)}${optional ? '?' : ''}${step}`;
    }
  }
}

function printLiteral({ value }: Literal): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
