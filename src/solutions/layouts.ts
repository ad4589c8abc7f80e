import { posix } from 'node:path';
import type { Folders } from './folders.ts';

/** The files beside the flows of an unpacked solution, a Git integration or an agent's clone. */
export interface LayoutFiles {
  /** `Solution.xml` and `Customizations.xml`. */
  xml: readonly string[];
  references: readonly string[];
  solutions: readonly { solution: string; components: string | null }[];
}

/** A flow in Copilot Studio's clone of an agent, and what describes it: `.yaml` in its documents. */
const CLONED_FLOW = 'workflow.json';
const CLONED_RECORDS = ['metadata.yml', 'metadata.yaml'];
const FLOW_FOLDER = /^(?:workflows|modernflows)$/i;

/** The folder that holds a solution's folder of flows; null for a flow in another layout. */
export function layoutFolder(file: string): string | null {
  const folders = file.split('/').slice(0, -1);
  const at = folders.findLastIndex((name) => FLOW_FOLDER.test(name));
  return at === -1 ? null : folders.slice(0, at).join('/');
}

/** The files of a layout that are there. An extracted solution has them without `Other/`. */
export function layoutFiles(layout: string, folders: Folders): LayoutFiles {
  const other = folders.find(layout, 'Other');
  const xml = [layout, ...(other === null ? [] : [other])].flatMap((folder) =>
    ['Solution.xml', 'Customizations.xml'].flatMap((name) => folders.find(folder, name) ?? []),
  );
  const solutions = eachIn(layout, 'solutions', folders).flatMap((folder) => {
    const solution = folders.find(folder, 'solution.yml');
    if (solution === null) return [];
    return [{ solution, components: folders.find(folder, 'solutioncomponents.yml') }];
  });
  const references = eachIn(layout, 'connectionreferences', folders).flatMap(
    (folder) => folders.find(folder, 'connectionreference.yml') ?? [],
  );
  const cloned = folders.find(layout, 'connectionreferences.mcs.yml');
  return { xml, references: cloned === null ? references : [...references, cloned], solutions };
}

function eachIn(layout: string, name: string, folders: Folders): string[] {
  const parent = folders.find(layout, name);
  if (parent === null) return [];
  return folders.names(parent).map((child) => posix.join(parent, child));
}

/** The file that describes a flow: beside it with its name, or the only one in its folder. */
export function recordFile(file: string, folders: Folders): string | null {
  const find = (name: string) => folders.find(posix.dirname(file), posix.basename(name));
  return (
    recordFiles(file)
      .map(find)
      .find((found) => found !== null) ?? null
  );
}

/** Where such a file may be, the first that is there counts; empty for a flow in another layout. */
export function recordFiles(file: string): string[] {
  if (layoutFolder(file) === null) return [];
  const inFolder = posix.basename(file) === CLONED_FLOW ? CLONED_RECORDS : ['workflow.yml'];
  return [`${file}.data.xml`, ...inFolder.map((name) => posix.join(posix.dirname(file), name))];
}
