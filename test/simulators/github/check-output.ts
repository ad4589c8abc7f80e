import type { Call } from './call.ts';
import { invalidRequest } from './errors.ts';
import type { Annotation } from './world.ts';

const LONGEST_TEXT = 65_535;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 64 * 1024;

/** Of a shape that GitHub's description has been held against. */
interface Output {
  title?: string;
  summary?: string;
  text?: string;
  annotations?: Annotation[];
}

function annotationsOf({ annotations = [] }: Output): Annotation[] {
  for (const annotation of annotations) checkSizes(annotation);
  return annotations;
}

/** Create a check run, `output.annotations`: the sizes, and columns only on a single line. */
function checkSizes({ title = '', message, ...place }: Annotation): void {
  if (title.length > LONGEST_TITLE) throw invalidRequest('"title" is too long.');
  if (Buffer.byteLength(message) > LONGEST_MESSAGE) throw invalidRequest('"message" is too long.');
  const hasColumns = place.start_column !== undefined || place.end_column !== undefined;
  if (hasColumns && place.start_line !== place.end_line) {
    throw invalidRequest('Columns are only supported on the same line.');
  }
}

function textOf(output: Output, key: 'title' | 'summary' | 'text'): string | null {
  const text = output[key];
  if (text === undefined) return null;
  if (key === 'title' || text.length <= LONGEST_TEXT) return text;
  throw invalidRequest(
    `Only ${LONGEST_TEXT} characters are allowed; ${text.length} were supplied.`,
  );
}

/** What a request sets. A conclusion alone completes the run (Create a check run, `conclusion`). */
export function changesOf({ body }: Call) {
  const output = body.output as Output | undefined;
  const conclusion = typeof body.conclusion === 'string' ? body.conclusion : undefined;
  const status = typeof body.status === 'string' ? body.status : undefined;
  if (status === 'completed' && !conclusion) throw invalidRequest(`"conclusion" wasn't supplied.`);
  return {
    ...(conclusion && { conclusion, status: 'completed' }),
    ...(status && !conclusion && { status }),
    ...(output && {
      title: textOf(output, 'title'),
      summary: textOf(output, 'summary'),
      text: textOf(output, 'text'),
    }),
    added: output ? annotationsOf(output) : [],
  };
}
