import type { SkipReason } from '../flow/formats.ts';
import type { Json } from '../json/json.ts';
import { decode } from '../json/text.ts';
import { readWorkspaceFile } from '../workspace/read-file.ts';
import { ELEMENTS, type SolutionElement } from './facts.ts';
import { RefusedError } from './refused-error.ts';

/** The parsers that the files at hand need; null: there is no such file. */
export interface Parsers {
  xml: ((text: string, wanted: ReadonlySet<string>) => SolutionElement[]) | null;
  yaml: ((text: string) => Json) | null;
}

/** What is in a file: elements of XML, or a document of YAML. */
export type SolutionContent =
  | { kind: 'xml'; elements: readonly SolutionElement[] }
  | { kind: 'yaml'; document: Json };

type ReadSolutionFile = SolutionContent | { kind: 'unread'; reason: SkipReason };

/** Each parser is loaded only where it has something to read. */
export async function loadParsers(files: readonly string[]): Promise<Parsers> {
  const isAny = (test: (file: string) => boolean) => files.some(test);
  return {
    xml: isAny(isXml) ? (await import('./xml.ts')).elementsIn : null,
    yaml: isAny((file) => !isXml(file)) ? (await import('./yaml.ts')).yamlDocument : null,
  };
}

/** Real files of YAML have 2 kB. */
const MOST_YAML = 256 * 1024;
const WANTED = new Set<string>(Object.values(ELEMENTS));

/** Reads a file of a solution. Never throws; null where it is gone. */
export function readSolutionFile(
  root: string,
  file: string,
  parsers: Parsers,
): ReadSolutionFile | null {
  const content = readWorkspaceFile(root, file);
  if (content === null) return null;
  if (!content.ok) return unread({ code: 'solution-file-unread', cause: content.reason });
  return parseSolutionFile(file, content.bytes, parsers);
}

/** The content of a file of a solution, which may be anything. Never throws. */
export function parseSolutionFile(
  file: string,
  bytes: Uint8Array,
  parsers: Parsers,
): ReadSolutionFile | null {
  if (!isXml(file) && bytes.length > MOST_YAML) {
    const cause = { code: 'file-too-large', bytes: bytes.length, most: MOST_YAML } as const;
    return unread({ code: 'solution-file-unread', cause });
  }
  const { text, encoding, undecodableAt } = decode(bytes);
  if (undecodableAt !== null) return unread({ code: 'solution-file-undecodable', encoding });
  return parsed(file, text, parsers);
}

function parsed(file: string, text: string, { xml, yaml }: Parsers): ReadSolutionFile | null {
  const format = isXml(file) ? 'XML' : 'YAML';
  try {
    if (format === 'XML') return xml && { kind: 'xml', elements: xml(text, WANTED) };
    return yaml && { kind: 'yaml', document: yaml(text) };
  } catch (error) {
    if (error instanceof RefusedError) {
      return unread({ code: 'solution-file-refused', what: error.what });
    }
    // What is nested too deeply ends the stack, which is an error like any other here.
    const [detail = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return unread({
      code: 'solution-file-malformed',
      format,
      detail: detail.replace(/:$/, '').slice(0, 200),
    });
  }
}

function unread(reason: SkipReason): ReadSolutionFile {
  return { kind: 'unread', reason };
}

function isXml(file: string): boolean {
  return /\.xml$/i.test(file);
}
