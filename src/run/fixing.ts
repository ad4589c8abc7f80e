import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Finding, Project } from '../check.ts';
import { applyFixes } from '../fix/apply.ts';
import { type DecodedText, decode, type Encoding } from '../flow/text.ts';
import { pathToWrite } from '../workspace/links.ts';
import { writeWhole } from './whole-file.ts';
import { readWorkspaceFile } from './workspace.ts';

/** What became of the fixes of one file. */
export interface FixedFile {
  file: string;
  /** The findings that are cured. */
  fixed: readonly Finding[];
  /** Why nothing, or not everything, was fixed; null when all was. */
  reason: string | null;
}

type Checked = Pick<Project, 'flows' | 'map'>;

/** Carries out, in place, what the findings of a check say how to fix for certain. */
export async function fixFiles(
  root: string,
  findings: readonly Finding[],
  checked: Checked,
): Promise<FixedFile[]> {
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  const results: FixedFile[] = [];
  for (const [file, those] of Map.groupBy(fixable, (finding) => finding.file)) {
    results.push(await fixFile(root, file, those, textOf(file, checked)));
  }
  return results;
}

function textOf(file: string, { flows, map }: Checked): string | null {
  const sources = [...flows.map(({ source }) => source), ...(map === null ? [] : [map.source])];
  return sources.find((source) => source.file === file)?.text ?? null;
}

async function fixFile(
  root: string,
  file: string,
  findings: readonly Finding[],
  checkedText: string | null,
): Promise<FixedFile> {
  const untouched = (reason: string): FixedFile => ({ file, fixed: [], reason });
  const content = readWorkspaceFile(root, file);
  if (content === null) return untouched('the file is gone');
  if (!content.ok) return untouched(content.reason);
  const decoded = decode(content.bytes);
  if (decoded.text !== checkedText) return untouched('the file has changed since it was checked');
  const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const applied = applyFixes(decoded.text, fixes);
  const kept = encode(decoded.text, decoded);
  if (applied === null || !kept.equals(content.bytes)) {
    return untouched('it could not be fixed without changing more than was asked for');
  }
  try {
    await replaceFile(await writablePath(root, file), encode(applied.text, decoded));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return untouched(`the file cannot be written (${code ?? message})`);
  }
  const fixed = findings.filter(({ fix }) => fix !== undefined && applied.applied.has(fix));
  const reason = fixed.length < findings.length ? 'two fixes contradict each other' : null;
  return { file, fixed, reason };
}

const BYTES: Record<Encoding, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
};

/** The bytes that `decode` would read as this text. */
export function encode(text: string, { encoding, bom }: DecodedText): Buffer {
  return BYTES[encoding](bom ? `\uFEFF${text}` : text);
}

/** The path of a file that may be replaced. */
export async function writablePath(root: string, file: string): Promise<string> {
  const path = await pathToWrite(root, file);
  await access(path, constants.W_OK);
  return path;
}

/** Replaces a file, which keeps its permissions. */
export async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const { mode } = await stat(path);
  await writeWhole(path, bytes, mode);
}
