import { posix } from 'node:path';
import { corpusFile } from '../flow/shared.ts';
import { NOISE, type Tree } from './layouts.ts';

/** Real flows by their path, each put where a layout has it. */
export type Place = (file: string, index: number) => string;

const guidOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const nameOf = (file: string, index: number) =>
  `${posix.basename(file, '.json').replace(/-?[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i, '')}-${guidOf(index).toUpperCase()}.json`;

/** The four layouts in which people keep flows. */
export const PLACES: Readonly<Record<string, Place>> = {
  flat: (file, index) => `flows/team-${index % 7}/${nameOf(file, index)}`,
  'unpacked solutions': (file, index) =>
    `Solution${index % 4}/SolutionPackage/src/Workflows/${nameOf(file, index)}`,
  'git integration': (file, index) =>
    index % 2 === 0
      ? `src/modernflows/${guidOf(index)}/${nameOf(file, index)}`
      : `src/modernflows/${nameOf(file, index)}`,
  'package exports': (_file, index) =>
    `exports/flow-${index}/Microsoft.Flow/flows/${guidOf(index)}/definition.json`,
};

/** A repository of real flows in one layout, beside what is none. */
export function repositoryOf(files: readonly string[], place: Place): Tree {
  const flows: Record<string, Uint8Array | string> = {};
  for (const [index, file] of files.entries()) {
    const path = place(file, index);
    flows[path] = corpusFile(file);
    Object.assign(flows, besides(path, index));
  }
  return { ...NOISE, ...flows };
}

/** The files beside a flow in its layout. */
function besides(path: string, index: number): Tree {
  const guid = guidOf(index);
  if (path.endsWith('/definition.json')) {
    return {
      [`${posix.dirname(path)}/apisMap.json`]: '{}',
      [`${posix.dirname(path)}/connectionsMap.json`]: '{}',
    };
  }
  if (path.includes('/Workflows/')) {
    return {
      [`${path}.data.xml`]: `<Workflow WorkflowId="{${guid}}" Name="Flow ${index}"><StateCode>1</StateCode></Workflow>`,
    };
  }
  if (!path.includes(`/${guid}/`)) return {};
  return {
    [`${posix.dirname(path)}/workflow.yml`]: `Workflow:\n  '@WorkflowId': '{${guid}}'\n  '@Name': Flow ${index}\n  StateCode: 1\n`,
  };
}
