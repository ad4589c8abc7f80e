import { parse } from 'yaml';
import type { Rule } from '../../src/rules/rule.ts';

interface Input {
  description: string;
  default?: string;
}

/** What the tables need of `action.yml`. */
interface ActionFile {
  inputs: Record<string, Input>;
  outputs: Record<string, { description: string }>;
}

/** The inputs that most workflows set: the README has these, the reference all. */
const USUAL = [
  'environment',
  'api-key',
  'flows',
  'connection-references',
  'mode',
  'fail-on',
  'comment',
  'dry-run',
  'on-drift',
  'deploy-refs',
];

/** The text between `<!-- name:start -->` and `<!-- name:end -->` of a document, by name. */
export function tables(
  actionYaml: string,
  rules: readonly Rule[],
): Record<'inputs' | 'usualInputs' | 'outputs' | 'rules', string> {
  const { inputs, outputs } = parse(actionYaml) as ActionFile;
  const usual = (name: string) => {
    const input = inputs[name];
    if (input === undefined) throw new Error(`action.yml has no input ${name}`);
    return input;
  };
  return {
    inputs: inputTable(Object.entries(inputs)),
    usualInputs: inputTable(USUAL.map((name) => [name, usual(name)])),
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

function inputTable(inputs: readonly [string, Input][]): string {
  const rows = inputs.map(([name, { description, default: value = '' }]) => [
    code(name),
    code(value),
    description,
  ]);
  return table(['Input', 'Default', ''], rows);
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
