import { readFileSync } from 'node:fs';
import type { Files } from './repository.ts';

export interface Example {
  files: Files;
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

const FENCE = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

function examples(section: string): Example[] {
  const found: { files: Record<string, string>; findings: string[] }[] = [];
  let end = 0;
  for (const block of section.matchAll(FENCE)) {
    const [all, language, file, content = ''] = block;
    const prose = section.slice(end, block.index).trim() !== '';
    if (prose || found.length === 0) found.push({ files: {}, findings: [] });
    const example = found.at(-1);
    if (example && language === 'text') example.findings = content.trim().split('\n');
    else if (example && file !== undefined) example.files[file] = content;
    end = block.index + all.length;
  }
  return found;
}
