import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a changelog about one version. Throws where there is none. */
export function releaseNotes(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split('\n', 1)[0]?.split(' ')[0] === version);
  const notes = part?.split('\n').slice(1).join('\n').trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return `${notes}\n`;
}

if (import.meta.main) {
  const changelog = readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
  process.stdout.write(releaseNotes(changelog, process.argv[2] ?? ''));
}
