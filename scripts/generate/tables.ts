import { parse } from 'yaml';
import type { Rule } from '../../src/rules/rule.ts';

/** What the tables need of `action.yml`. */
interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** The text between `<!-- name:start -->` and `<!-- name:end -->` of a document, by name. */
export function tables(
  actionYaml: string,
  rules: readonly Rule[],
): Record<'inputs' | 'outputs' | 'rules', string> {
  const { inputs, outputs } = parse(actionYaml) as ActionFile;
  return {
    inputs: table(
      ['Input', 'Default', ''],
      Object.entries(inputs).map(([name, { description, default: value = '' }]) => [
        code(name),
        code(value),
        description,
      ]),
    ),
    outputs: table(
      ['Output', ''],
      Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
    ),
    rules: table(
      ['Rule', 'Default', 'Reports'],
      rules.map(({ id, severity, summary }) => [`[${code(id)}](${id}.md)`, severity, summary]),
    ),
  };
}

/** Puts each text between its markers. Throws for a name that the document has no markers for. */
export function fill(document: string, texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((filled, [name, text]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = filled.indexOf(start);
    const to = filled.indexOf(end, from);
    if (from === -1 || to === -1) throw new Error(`the document lacks ${start} … ${end}`);
    return `${filled.slice(0, from + start.length)}\n${text}\n${filled.slice(to)}`;
  }, document);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}
