import { promises } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from '../inputs.ts';
import { toJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { escapeControlLines } from '../wording/escape.ts';
import { pathToWrite } from '../workspace/links.ts';
import type { Clean } from './clean.ts';
import { refuseForeign } from './refuse-loss.ts';

interface WriteOptions extends Partial<Clean> {
  /** The workspace; the paths are relative to it. */
  root: string;
  version?: string | null;
}

/** Writes the requested files and creates their folders. */
export async function writeReports(
  report: Report,
  settings: Pick<Settings, 'report' | 'sarif'>,
  { root, version = null, clean = (text) => text }: WriteOptions,
): Promise<void> {
  // An export may have just written a flow there.
  for (const output of ['report', 'sarif'] as const) {
    if (settings[output] !== null) refuseForeign(output, settings[output], root);
  }
  if (settings.report !== null) await writeTo(root, settings.report, clean(toJson(report)));
  if (settings.sarif === null) return;
  const { toSarif } = await import('../report/sarif.ts');
  await writeTo(root, settings.sarif, clean(toSarif(report, { version })));
}

async function writeTo(root: string, file: string, text: string): Promise<void> {
  const path = await pathToWrite(root, file);
  await promises.mkdir(dirname(path), { recursive: true });
  // Not by a temporary file beside it: `/dev/stdout` is a path too.
  await promises.writeFile(path, escapeControlLines(text));
}
