/** Files as one commit has them. GitHub and a repository on disk have them. */
export interface FilesAtCommit {
  /** The file's exact bytes; null when that commit has no such file. `ref` is a sha. */
  readFile(path: string, ref: string): Promise<Uint8Array | null>;
  /** The same of many files, each once and in any order. */
  readFiles(
    paths: Iterable<string>,
    ref: string,
  ): AsyncIterable<readonly [path: string, bytes: Uint8Array | null]>;
}
