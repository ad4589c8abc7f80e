import type { Report } from './report.ts';

/** The targets of links. Everything may be missing: a terminal knows none of it. */
export interface View {
  serverUrl: string | null;
  repository: string | null;
  /** The commit that the line numbers of findings refer to. */
  sha: string | null;
  pull: number | null;
  runUrl: string | null;
}

/** Without any links. */
export const NOWHERE: View = {
  serverUrl: null,
  repository: null,
  sha: null,
  pull: null,
  runUrl: null,
};

/** Longer addresses are useless, and come from hostile names. */
const LONGEST = 1_000;

type Lines = Pick<Report['findings'][number], 'line' | 'endLine'>;

/** A file at the commit, or a range of its lines. */
export function blobUrl(view: View, file: string, lines: Lines | null = null): string | null {
  const { serverUrl, repository, sha } = view;
  if (serverUrl === null || repository === null || sha === null) return null;
  if (file.length > LONGEST) return null;
  const url = `${serverUrl}/${repository}/blob/${encoded(sha)}/${encodedPath(file)}${fragment(lines)}`;
  return url.length > LONGEST ? null : url;
}

function fragment(lines: Lines | null): string {
  if (lines === null) return '';
  return lines.endLine > lines.line ? `#L${lines.line}-L${lines.endLine}` : `#L${lines.line}`;
}

/** The page of the reported commit; null where the repository or commit is unknown. */
export function commitUrl({ serverUrl, repository, sha }: View): string | null {
  if (serverUrl === null || repository === null || sha === null) return null;
  return `${serverUrl}/${repository}/commit/${encoded(sha)}`;
}

/** A file as a relative URI. */
export function encodedPath(file: string): string {
  return file.split('/').map(encoded).join('/');
}

function encoded(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
