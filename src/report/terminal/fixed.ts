import type { Finding } from '../../check/check.ts';
import type { FixedFile } from '../../fix/fix-files.ts';
import { count } from '../../wording/count.ts';
import { escapeCommands, escapeName, escapeText } from '../../wording/escape.ts';
import { fileMessage } from '../reasons/file.ts';
import { type Look, paint } from './look.ts';
import { wrapped } from './wrap.ts';

interface FixedOptions {
  color: boolean;
  width: number;
  wraps: boolean;
  /** Nothing was written: it is what would be. */
  isDry?: boolean;
}

/** What `--fix` changed and what it did not, before the findings that remain. */
export function toFixedText(
  files: readonly FixedFile[],
  { color, width, wraps, isDry = false }: FixedOptions,
): string {
  const look: Look = {
    paint: paint(color),
    width,
    wraps,
    source: () => null,
    path: (file: string) => file,
  };
  const number = files.reduce((sum, { fixed }) => sum + fixed.length, 0);
  const changed = files.filter(({ fixed }) => fixed.length > 0).length;
  const total =
    number === 0
      ? `Nothing ${isDry ? 'would be' : 'was'} fixed`
      : `${isDry ? 'Would fix' : 'Fixed'} ${count(number, 'finding')} in ${count(changed, 'file')}`;
  const lines = [
    ...files.flatMap((file) => fileLines(file, isDry ? 'would be fixed' : 'fixed', look)),
    look.paint('bold', total),
    '',
  ];
  return `${lines.map(escapeCommands).join('\n')}\n`;
}

function fileLines({ file, fixed, reason }: FixedFile, word: string, look: Look): string[] {
  const left = reason === null ? [] : [`left alone: ${escapeText(fileMessage(reason))}`];
  return [
    ...fixed.flatMap((finding) => fixedLines(finding, word, look)),
    ...left.map((text) => `${look.paint('bold', escapeName(file))}  ${look.paint('yellow', text)}`),
  ];
}

function fixedLines(
  { file, line, rule, message, fix }: Finding,
  word: string,
  look: Look,
): string[] {
  const place = `${look.paint('bold', escapeName(file))}:${line}`;
  const diff = (fix?.diff ?? []).map((changed) => {
    const style = changed.startsWith('-') ? 'red' : changed.startsWith('+') ? 'green' : 'dim';
    return `  ${look.paint(style, escapeName(changed, 400))}`;
  });
  return [
    `${place}  ${look.paint('green', word)}  ${look.paint('dim', escapeName(rule))}`,
    ...wrapped(escapeText(message), 2, look),
    ...diff,
  ];
}
