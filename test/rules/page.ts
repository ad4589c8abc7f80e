import { readFileSync } from 'node:fs';
import type { LiveStory } from './live.ts';
import type { Files, PullStory } from './repository.ts';

export interface Example {
  files: Files;
  /** Files as they are at the base branch, for an example of a pull request. */
  base: Files;
  pull: PullStory | null;
  /** What is live, for an example of a run with a key. */
  live: LiveStory | null;
  /** The lines of the `text` block that closes it. */
  findings: string[];
}

export interface Page {
  /** Every line before the first section, without the empty ones. */
  head: string[];
  /** The titles of the sections, in order. */
  sections: string[];
  reported: Example[];
  accepted: Example[];
}

interface Mutable extends Example {
  files: Record<string, string>;
  base: Record<string, string>;
}

const FOLDER = new URL('../../docs/rules/', import.meta.url);

/** Reads the page of a rule. Blocks that follow each other without prose make one example. */
export function readPage(id: string): Page {
  const [head = '', ...sections] = readFileSync(new URL(`${id}.md`, FOLDER), 'utf8').split(/^## /m);
  const section = (title: string) => sections.find((text) => text.startsWith(`${title}\n`)) ?? '';
  return {
    head: head.split('\n').filter((line) => line !== ''),
    sections: sections.map((text) => text.slice(0, text.indexOf('\n'))),
    reported: examples(section('Reported')),
    accepted: examples(section('Accepted')),
  };
}

/**
 * A line with `{1..501}` means 501 of them, numbered, so that a page can show a flow that is
 * too large. They come on one line, for the lines below to keep their numbers.
 */
function expanded(content: string): string {
  return content.replace(/^.*\{1\.\.(\d+)\}.*$/gm, (line, count: string) =>
    Array.from({ length: Number(count) }, (_, index) =>
      line.trim().replace(/\{1\.\.\d+\}/g, String(index + 1)),
    ).join(', '),
  );
}

/**
 * A language and a file; `base` after it: the file as the base branch has it. A file `pull-request`
 * holds who wrote the change, who approved it, and who is in which team; a file `live` what the
 * environment holds, and whose key the run has.
 */
const FENCE = /^```(\w+)(?: (\S+)( base)?)?\n([\s\S]*?)^```$/gm;

function examples(section: string): Example[] {
  const found: Mutable[] = [];
  let end = 0;
  for (const block of section.matchAll(FENCE)) {
    const prose = section.slice(end, block.index).trim() !== '';
    if (prose || found.length === 0) {
      found.push({ files: {}, base: {}, pull: null, live: null, findings: [] });
    }
    const example = found.at(-1);
    if (example !== undefined) take(block, example);
    end = block.index + block[0].length;
  }
  return found;
}

function take([, language, file, isBase, content = '']: RegExpExecArray, example: Mutable): void {
  if (language === 'text') example.findings = content.trim().split('\n');
  else if (file === 'pull-request') example.pull = JSON.parse(content) as PullStory;
  else if (file === 'live') example.live = JSON.parse(content) as LiveStory;
  else if (file !== undefined) example[isBase ? 'base' : 'files'][file] = expanded(content);
}
