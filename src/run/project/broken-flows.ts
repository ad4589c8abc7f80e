import { type ReadResult, readFlow, type SkippedFile } from '../../flow/flow.ts';
import { readAtHead } from '../../git/objects.ts';

/**
 * The results of reading files, those that do not parse last: where the last commit on disk has a
 * flow in such a file, it is invalid. Git is asked once, and only where a file does not parse.
 */
export function* withBrokenFlows(
  root: string,
  results: Iterable<ReadResult>,
): Generator<ReadResult> {
  const broken: SkippedFile[] = [];
  for (const each of results) {
    if (each.kind === 'skipped' && each.invalid !== undefined) broken.push(each);
    else yield each;
  }
  const committed = readAtHead(
    root,
    broken.map(({ file }) => file),
  );
  for (const each of broken) {
    const bytes = committed.get(each.file);
    const wasFlow = bytes !== undefined && readFlow(each.file, bytes).kind === 'flow';
    yield wasFlow ? (each.invalid ?? each) : each;
  }
}
