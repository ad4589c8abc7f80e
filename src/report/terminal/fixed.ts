import type { Finding } from '../../check.ts';
import { count } from '../count.ts';
import { type Look, paint } from './look.ts';
import { harmless, sentence, shown } from './safe.ts';
import { wrapped } from './wrap.ts';

interface FixedFile {
  file: string;
  fixed: readonly Finding[];
  reason: string | null;
}

/** What `--fix` wrote, and what it left alone, before the findings that remain. */
export function toFixedText(
  files: readonly FixedFile[],
  { color, width, wraps }: { color: boolean; width: number; wraps: boolean },
): string {
  const look: Look = { paint: paint(color), width, wraps, source: () => null };
  const number = files.reduce((sum, { fixed }) => sum + fixed.length, 0);
  const changed = files.filter(({ fixed }) => fixed.length > 0).length;
  const total =
    number === 0
      ? 'Nothing was fixed'
      : `Fixed ${count(number, 'finding')} in ${count(changed, 'file')}`;
  const lines = [...files.flatMap((file) => fileLines(file, look)), look.paint('bold', total), ''];
  return `${lines.map(harmless).join('\n')}\n`;
}

function fileLines({ file, fixed, reason }: FixedFile, look: Look): string[] {
  const left = reason === null ? [] : [`left alone: ${sentence(reason)}`];
  return [
    ...fixed.flatMap((finding) => fixedLines(finding, look)),
    ...left.map((said) => `${look.paint('bold', shown(file))}  ${look.paint('yellow', said)}`),
  ];
}

function fixedLines({ file, line, rule, message, fix }: Finding, look: Look): string[] {
  const place = `${look.paint('bold', shown(file))}:${line}`;
  const diff = (fix?.diff ?? []).map((changed) => {
    const style = changed.startsWith('-') ? 'red' : changed.startsWith('+') ? 'green' : 'dim';
    return `  ${look.paint(style, shown(changed, 400))}`;
  });
  return [
    `${place}  ${look.paint('green', 'fixed')}  ${look.paint('dim', shown(rule))}`,
    ...wrapped(sentence(message), 2, look),
    ...diff,
  ];
}
