import { type Finding, type Project, problemsOf } from '../check/check.ts';
import { applyFixes } from '../json/apply.ts';
import type { Fix } from '../json/edit.ts';
import { editFile, type FileProblem } from '../workspace/edit-file.ts';

/** Why nothing in a file was fixed, or not everything. */
export type FixReason = FileProblem | { code: 'fixes-contradict' };

/** The result of fixing one file. */
export interface FixedFile {
  file: string;
  /** The findings that were fixed. */
  fixed: readonly Finding[];
  /** Why nothing was fixed, or not everything; null when all was. */
  reason: FixReason | null;
}

type Checked = Pick<Project, 'flows' | 'map'>;

/** Applies the certain fixes of a check's findings to the files; `isDry`: only in memory. */
export async function fixFiles(
  root: string,
  findings: readonly Finding[],
  checked: Checked,
  isDry = false,
): Promise<FixedFile[]> {
  const fixable = findings.flatMap(problemsOf).filter(({ fix }) => fix !== undefined);
  const results: FixedFile[] = [];
  for (const [file, those] of Map.groupBy(fixable, (finding) => finding.file)) {
    results.push(await fixFile(root, file, those, textOf(file, checked), isDry));
  }
  return results;
}

function textOf(file: string, { flows, map }: Checked): string | null {
  const sources = [...flows.map(({ source }) => source), ...(map === null ? [] : [map.source])];
  return sources.find((source) => source.file === file)?.text ?? null;
}

/** As a file that cannot be edited is reported when it is written. */
function problemOfDry(text: string | null): FileProblem | null {
  return text === null ? { code: 'file-not-editable' } : null;
}

async function fixFile(
  root: string,
  file: string,
  findings: readonly Finding[],
  checkedText: string | null,
  isDry: boolean,
): Promise<FixedFile> {
  const untouched = (reason: FixReason): FixedFile => ({ file, fixed: [], reason });
  if (checkedText === null) return untouched({ code: 'file-changed-since-read' });
  const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const applied = new Set<Fix>();
  const edit = (text: string) => {
    const result = applyFixes(text, fixes);
    for (const fix of result?.applied ?? []) applied.add(fix);
    return result?.text ?? null;
  };
  const problem = isDry
    ? problemOfDry(edit(checkedText))
    : await editFile(root, file, checkedText, edit);
  if (problem !== null) return untouched(problem);
  const fixed = findings.filter(({ fix }) => fix !== undefined && applied.has(fix));
  const isWhole = fixed.length === findings.length;
  return { file, fixed, reason: isWhole ? null : { code: 'fixes-contradict' } };
}
