import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Settings } from './inputs.ts';
import { toJson } from './report/json.ts';
import type { Report } from './report/report.ts';

interface WriteOptions {
  version?: string | null;
  /** Takes the secrets out of a text. */
  clean?: (text: string) => string;
}

/** Writes the files that were asked for; the folders that they are in need not be there. */
export async function writeReports(
  report: Report,
  settings: Pick<Settings, 'report' | 'sarif'>,
  { version = null, clean = (text) => text }: WriteOptions = {},
): Promise<void> {
  if (settings.report !== null) await writeTo(settings.report, clean(toJson(report)));
  if (settings.sarif === null) return;
  const { toSarif } = await import('./report/sarif.ts');
  await writeTo(settings.sarif, clean(toSarif(report, { version })));
}

async function writeTo(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
