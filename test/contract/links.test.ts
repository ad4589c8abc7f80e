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
  const text = withoutCode(read(file));
  const targets = LINKS.flatMap((link) => [...text.matchAll(link)]).map(
    ([, target = '']) => target,
  );

  test('its links lead somewhere', () => {
    expect(targets.filter((target) => !leads(file, target))).toEqual([]);
  });
});

function leads(file: string, target: string): boolean {
  if (/^(https?|mailto):/.test(target) && !target.startsWith(OURS)) return true;
  const path = target.startsWith(OURS)
    ? target.slice(OURS.length)
    : posix.join(posix.dirname(file), target.startsWith('#') ? posix.basename(file) : '', target);
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
