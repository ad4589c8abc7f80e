import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

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
    const text = readFileSync(join(ROOT, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const where = `${file}:${line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) written.push({ where, pattern: toPattern(node) });
      else if (ts.isIdentifier(node) && node.text === 'RegExp' && isCall(node.parent)) {
        constructed.push(where);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { written, constructed };
}

function toPattern({ text }: ts.RegularExpressionLiteral): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

function isCall(node: ts.Node): boolean {
  return ts.isNewExpression(node) || ts.isCallExpression(node);
}
