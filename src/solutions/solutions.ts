import { posix } from 'node:path';
import type { Flow, SkippedFile } from '../flow/flow.ts';
import { connectorOf } from '../flow/hosts.ts';
import type { DeclaredReference } from '../flow/references.ts';
import {
  componentsInYaml,
  ELEMENTS,
  type FlowRecord,
  type RegisteredReference,
  recordInXml,
  recordInYaml,
  referenceInXml,
  referencesInYaml,
  solutionInXml,
  solutionInYaml,
} from './facts.ts';
import { Folders } from './folders.ts';
import { type LayoutFiles, layoutFiles, layoutFolder, recordFile } from './layouts.ts';
import {
  loadParsers,
  type Parsers,
  parseSolutionFile,
  readSolutionFile,
  type SolutionContent,
} from './read-solution-file.ts';

/** What the files of solutions in a workspace say. */
export interface Solutions {
  /** The flow with what they say about it. A name from there finds a flow and never renames it. */
  complete: (flow: Flow) => Flow;
  /** The file that describes a flow; null where there is none. */
  recordFile: (file: string) => string | null;
  /** The same with another version of that file; null: there was none. */
  completeWith: (flow: Flow, record: string, bytes: Uint8Array | null) => Flow;
  /** The flows that a file of a solution says something about; empty for another file. */
  flowsOf: (file: string) => string[];
  /** The files that could not be read so far. */
  unread: () => SkippedFile[];
}

/** One unpacked solution, one Git integration of several, or one clone of an agent. */
interface Layout {
  references: ReadonlyMap<string, RegisteredReference>;
  solutions: readonly { name: string; components: readonly string[] | null }[];
  records: readonly FlowRecord[];
}

/** Finds the files of solutions beside the files of flows; null where there are none. */
export async function openSolutions(
  root: string,
  files: readonly string[],
): Promise<Solutions | null> {
  const folders = new Folders(root);
  const inLayouts = files.filter((file) => layoutFolder(file) !== null);
  const names = new Set(inLayouts.map((file) => layoutFolder(file) ?? ''));
  const layouts = new Map([...names].map((name) => [name, layoutFiles(name, folders)]));
  const records = inLayouts.flatMap((file) => recordFile(file, folders) ?? []);
  const all = [...[...layouts.values()].flatMap(filesOf), ...records];
  if (all.length === 0) return null;
  const flowsOf = (file: string) =>
    inLayouts.filter((flow) => {
      const beside = layouts.get(layoutFolder(flow) ?? '');
      return file === recordFile(flow, folders) || (beside && filesOf(beside).includes(file));
    });
  return { ...opened(root, await loadParsers(all), layouts, folders), flowsOf };
}

function filesOf({ xml, references, solutions }: LayoutFiles): string[] {
  const ofSolutions = solutions.flatMap(({ solution, components }) => [
    solution,
    ...(components === null ? [] : [components]),
  ]);
  return [...xml, ...references, ...ofSolutions];
}

function opened(
  root: string,
  parsers: Parsers,
  layouts: ReadonlyMap<string, LayoutFiles>,
  folders: Folders,
): Omit<Solutions, 'flowsOf'> {
  const unread = new Map<string, SkippedFile>();
  const read = (file: string): SolutionContent | null => {
    const content = readSolutionFile(root, file, parsers);
    if (content?.kind !== 'unread') return content;
    unread.set(file, { kind: 'skipped', file, reason: content.reason });
    return null;
  };
  const known = new Map([...layouts].map(([name, files]) => [name, layoutOf(files, read)]));
  const completeBy = (flow: Flow, own: () => FlowRecord[]): Flow => {
    const layout = known.get(layoutFolder(flow.file) ?? '/');
    return layout === undefined ? flow : completed(flow, layout, [...own(), ...layout.records]);
  };
  return {
    complete: (flow) =>
      completeBy(flow, () => {
        const file = recordFile(flow.file, folders);
        return file === null ? [] : recordsIn(read(file));
      }),
    recordFile: (file) => recordFile(file, folders),
    completeWith: (flow, record, bytes) =>
      completeBy(flow, () => (bytes === null ? [] : recordsIn(contentOf(record, bytes, parsers)))),
    unread: () => [...unread.values()],
  };
}

function contentOf(file: string, bytes: Uint8Array, parsers: Parsers): SolutionContent | null {
  const content = parseSolutionFile(file, bytes, parsers);
  return content?.kind === 'unread' ? null : content;
}

type Read = (file: string) => SolutionContent | null;

function layoutOf({ xml, references, solutions }: LayoutFiles, read: Read): Layout {
  const contents = xml.map(read);
  const elements = (name: string) => contents.flatMap((content) => elementsOf(content, name));
  const registered = [
    ...elements(ELEMENTS.reference).flatMap((element) => referenceInXml(element) ?? []),
    ...references.flatMap((file) => withDocument(read(file), referencesInYaml) ?? []),
  ];
  const unpacked = elements(ELEMENTS.solution).flatMap((element) => solutionInXml(element) ?? []);
  return {
    references: new Map(registered.map((reference) => [reference.logicalName, reference])),
    solutions: [
      ...[...new Set(unpacked)].map((name) => ({ name, components: null })),
      ...solutions.flatMap(({ solution, components }) => {
        const name = withDocument(read(solution), solutionInYaml);
        const listed =
          components === null ? null : withDocument(read(components), componentsInYaml);
        return name === null ? [] : [{ name, components: listed }];
      }),
    ],
    records: elements(ELEMENTS.flow).map(recordInXml),
  };
}

function elementsOf(content: SolutionContent | null, wanted: string) {
  if (content?.kind !== 'xml') return [];
  return content.elements.filter(({ name }) => name === wanted);
}

function withDocument<T>(
  content: SolutionContent | null,
  take: (document: Extract<SolutionContent, { kind: 'yaml' }>['document']) => T,
): T | null {
  return content?.kind === 'yaml' ? take(content.document) : null;
}

function recordsIn(content: SolutionContent | null): FlowRecord[] {
  const inYaml = withDocument(content, recordInYaml);
  return inYaml === null ? elementsOf(content, ELEMENTS.flow).map(recordInXml) : [inYaml];
}

function completed(flow: Flow, layout: Layout, records: readonly FlowRecord[]): Flow {
  const record = records.find((one) => isOf(one, flow)) ?? null;
  const { displayName, guid = null, state = null, isAgentFlow = false } = record ?? {};
  return {
    ...flow,
    ...(flow.namedByFile && displayName ? { displayName } : {}),
    guids: guid === null ? flow.guids : [...new Set([...flow.guids, guid])],
    workflowId: flow.workflowId ?? guid,
    references: flow.references?.map((one) => withConnector(one, layout)) ?? null,
    solution: { names: solutionsOf(flow, layout), state, isAgentFlow },
  };
}

/** One that names no flow is about the flow beside it. */
function isOf({ guid, jsonFile }: FlowRecord, { file, guids }: Flow): boolean {
  if (jsonFile !== null) return jsonFile === posix.basename(file).toLowerCase();
  return guid === null || guids.length === 0 || guids.includes(guid);
}

/** A solution that does not list its parts has all flows of its layout. */
function solutionsOf({ guids }: Flow, { solutions }: Layout): string[] {
  return solutions
    .filter(
      ({ components }) =>
        components === null || components.some((path) => guids.some((guid) => path.includes(guid))),
    )
    .map(({ name }) => name);
}

function withConnector(reference: DeclaredReference, { references }: Layout): DeclaredReference {
  const registered = references.get(reference.logicalName?.toLowerCase() ?? '');
  if (registered === undefined) return reference;
  const { connectorId } = registered;
  const connector = reference.connector ?? connectorOf(connectorId);
  return { ...reference, connector, registeredId: connectorId };
}
