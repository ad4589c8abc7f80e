import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';

const ROOT = join(import.meta.dirname, '../..');

export interface Pattern {
  /** File and line. */
  where: string;
  pattern: RegExp;
}

/** Every regular expression that is written in `src/`, and where one is constructed instead. */
export function patternsOfSource(): { written: Pattern[]; constructed: string[] } {
  const written: Pattern[] = [];
  const constructed: string[] = [];
  for (const file of globSync('src/**/*.ts', { cwd: ROOT }).toSorted()) {
    // Types become spaces: every line stays where it is.
    const code = stripTypeScriptTypes(readFileSync(join(ROOT, file), 'utf8'));
    const syntax = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
    for (const node of nodesOf(syntax)) {
      const where = `${file}:${node.loc?.start.line}`;
      const { regex } = node as Literal;
      if (regex !== undefined) {
        written.push({ where, pattern: new RegExp(regex.pattern, regex.flags) });
      } else if (isCallWithRegExp(node as Call)) constructed.push(where);
    }
  }
  return { written, constructed };
}

type Literal = Node & { regex?: { pattern: string; flags: string } };
type Call = Node & { callee?: Named; arguments?: Named[] };
type Named = Node & { name?: string };

/** `RegExp(…)`, `new RegExp(…)`, and a call that is given `RegExp`. */
function isCallWithRegExp({ callee, arguments: given = [] }: Call): boolean {
  return callee !== undefined && [callee, ...given].some(({ name }) => name === 'RegExp');
}

/** A node and all below it, in the order of the text. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const below of Object.values(node).flat()) {
    if (typeof below?.type === 'string') yield* nodesOf(below);
  }
}
