import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ACTION, exists, filesEnding, read, withoutCode } from './repository.ts';

/** `[text](target)`, `![text](target)`, `[name]: target`, `href="target"`, `src="target"`. */
const LINKS = [
  /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g,
  /^\[[^\]]+\]:\s*(\S+)/gm,
  /\b(?:href|src)="([^"]+)"/g,
];
const OURS = `https://github.com/${ACTION}/blob/main/`;

describe.each(filesEnding('.md'))('%s', (file) => {
  test('its links lead somewhere', () => {
    expect(targetsOf(file).filter((target) => !leads(file, target))).toEqual([]);
  });
});

test('every document is linked from the README, or from one that is', () => {
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file) || !file.endsWith('.md') || !exists(file)) return;
    seen.add(file);
    for (const target of targetsOf(file)) {
      if (!/^(https?|mailto):|^#/.test(target)) follow(pathOf(file, target).split('#')[0] ?? '');
    }
  };
  follow('README.md');
  const documents = filesEnding('.md').filter((file) => !file.startsWith('.github/'));
  expect(documents.filter((file) => !seen.has(file))).toEqual(['CHANGELOG.md']);
});

function targetsOf(file: string): string[] {
  const text = withoutCode(read(file));
  return LINKS.flatMap((link) => [...text.matchAll(link)]).map(([, target = '']) => target);
}

function pathOf(file: string, target: string): string {
  return posix.join(
    posix.dirname(file),
    target.startsWith('#') ? posix.basename(file) : '',
    target,
  );
}

function leads(file: string, target: string): boolean {
  if (/^(https?|mailto):/.test(target) && !target.startsWith(OURS)) return true;
  const path = target.startsWith(OURS) ? target.slice(OURS.length) : pathOf(file, target);
  const [place = '', anchor] = (target.startsWith('#') ? `${file}${target}` : path).split('#');
  if (!exists(decodeURI(place))) return false;
  return anchor === undefined || !place.endsWith('.md') || anchors(place).has(anchor);
}

/** The anchors that GitHub gives the headings of a document. */
function anchors(file: string): Set<string> {
  const headings = read(file)
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  const seen = new Map<string, number>();
  const slugs = [...headings].map(([, title = '']) => {
    const slug = title
      .toLowerCase()
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
  return new Set(slugs);
}
