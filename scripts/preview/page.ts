import MarkdownIt from 'markdown-it';
import type { PlayedRun } from '../../test/scenarios/play.ts';

export interface Listed {
  name: string;
  title: string;
}

/** How a page is shown. */
export interface Look {
  theme: 'light' | 'dark';
  /** In pixels; 390 is a phone. */
  width: number;
  /** One box alone, as `2-comment` or `1-summary`; null: all. */
  only: string | null;
}

export function lookIn(asked: URLSearchParams): Look {
  const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
  return { theme, width: Number(asked.get('width')) || 900, only: asked.get('only') };
}

const USUAL = lookIn(new URLSearchParams());

export function listPage(scenarios: readonly Listed[]): string {
  const items = scenarios.map(
    ({ name, title }) =>
      `<li><a href="/${encodeURIComponent(name)}">${escaped(name)}</a>: ${escaped(title)}</li>`,
  );
  return page('Scenarios', `<h1>Scenarios</h1><ul>${items.join('\n')}</ul>`, USUAL);
}

/** What a scenario shows after each of its runs. */
export function scenarioPage(
  name: string,
  title: string,
  runs: readonly PlayedRun[],
  look: Look,
): string {
  const boxes = runs.map(({ event, exitCode, comments, issues, summary }, index) => ({
    head: `<h2>Run ${index + 1}: ${escaped(event.on)}, exit code ${exitCode}</h2>`,
    shown: [
      ...comments.map(({ author, body }) => ({
        id: `${index + 1}-comment`,
        text: box(`${author} commented`, body, true),
      })),
      ...issues.map(({ body }) => ({ id: `${index + 1}-issue`, text: box('Issue', body, true) })),
      { id: `${index + 1}-summary`, text: box('Job summary', summary, false) },
    ],
  }));
  const chosen = boxes.flatMap(({ shown }) => shown.filter(({ id }) => id === look.only));
  if (chosen.length > 0) return page(name, chosen.map(({ text }) => text).join('\n'), look);
  const sections = boxes.map(({ head, shown }) =>
    [head, ...shown.map(({ text }) => text)].join('\n'),
  );
  return page(
    name,
    `<h1>${escaped(title)}</h1><p><a href="/">All scenarios</a></p>${sections.join('\n')}`,
    look,
  );
}

function box(head: string, markdown: string, isComment: boolean): string {
  const size = `${markdown.length.toLocaleString('en-US')} characters`;
  const body = markdownIt(isComment).render(markdown);
  return `<section><header>${escaped(head)} · ${size}</header><div class="markdown-body">${body}</div></section>`;
}

/** In comments GitHub takes the end of a line for a break, in files and summaries it does not. */
function markdownIt(breaks: boolean) {
  const markdown = new MarkdownIt({ html: true, linkify: true, breaks, highlight: coloured });
  const fence = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index];
    if (token?.info.trim() === 'mermaid') {
      return `<pre class="mermaid">${escaped(token.content)}</pre>`;
    }
    return fence?.(tokens, index, ...rest) ?? '';
  };
  return markdown;
}

const SIGNS: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed', '!': 'changed' };

/** The lines of a `diff` in GitHub's colours; no other language. */
function coloured(code: string, language: string): string {
  if (language !== 'diff') return '';
  const lines = code.replace(/\n$/, '').split('\n');
  return lines
    .map((line) => `<span class="${SIGNS[line.charAt(0)] ?? ''}">${escaped(line)}</span>`)
    .join('\n');
}

function page(title: string, body: string, { theme, width }: Look): string {
  return `<!doctype html>
<html lang="en" data-theme="${theme}">
<head>
<meta charset="utf-8">
<title>${escaped(title)} · Flowgate preview</title>
<link rel="stylesheet" href="/${theme}.css">
<style>${STYLE} body { max-width: ${width}px; }</style>
</head>
<body>
${body}
<script src="/mermaid.js"></script>
<script src="/preview.js"></script>
</body>
</html>
`;
}

/** GitHub's colours, and its rule that a table scrolls where it does not fit. */
const STYLE = `
:root { --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --head: #f6f8fa; --page: #ffffff; --added: #116329; --added-bg: #dafbe1; --removed: #82071e; --removed-bg: #ffebe9; --changed: #953800; }
:root[data-theme="dark"] { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --head: #151b23; --page: #0d1117; --added: #aff5b4; --added-bg: #033a16; --removed: #ffdcd7; --removed-bg: #67060c; --changed: #ffa657; }
body { font-family: -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; margin: 24px auto; padding: 0 8px; color: var(--text); background: var(--page); }
section { border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; }
section > header { background: var(--head); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; font-size: 14px; color: var(--muted); }
.markdown-body { padding: 16px; font-size: 14px; border-radius: 0 0 6px 6px; }
.markdown-body pre.mermaid { background: none; text-align: center; }
.added { color: var(--added); background: var(--added-bg); }
.removed { color: var(--removed); background: var(--removed-bg); }
.changed { color: var(--changed); }
`;

/** Diagrams have no size in what is folded: all is opened until they are drawn, with #open for good. */
export const SCRIPT = `
const folded = [...document.querySelectorAll('details:not([open])')];
for (const each of folded) each.open = true;
const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'default';
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', deterministicIds: true, theme });
mermaid.run().catch(console.error).finally(() => {
  if (location.hash !== '#open') for (const each of folded) each.open = false;
});
`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
