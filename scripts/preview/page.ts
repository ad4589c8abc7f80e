import MarkdownIt from 'markdown-it';
import type { PlayedRun } from '../../test/scenarios/play.ts';

export interface Listed {
  name: string;
  title: string;
}

export function listPage(scenarios: readonly Listed[]): string {
  const items = scenarios.map(
    ({ name, title }) =>
      `<li><a href="/${encodeURIComponent(name)}">${escaped(name)}</a>: ${escaped(title)}</li>`,
  );
  return page('Scenarios', `<h1>Scenarios</h1><ul>${items.join('\n')}</ul>`);
}

/** What a scenario shows after each of its runs. */
export function scenarioPage(name: string, title: string, runs: readonly PlayedRun[]): string {
  const sections = runs.map(({ event, exitCode, comments, summary }, index) => {
    const shown = comments.map(({ author, body }) => box(`${author} commented`, body, true));
    return [
      `<h2>Run ${index + 1}: ${escaped(event.on)}, exit code ${exitCode}</h2>`,
      ...(shown.length > 0 ? shown : ['<p>No comment.</p>']),
      box('Job summary', summary, false),
    ].join('\n');
  });
  return page(
    name,
    `<h1>${escaped(title)}</h1><p><a href="/">All scenarios</a></p>${sections.join('\n')}`,
  );
}

function box(head: string, markdown: string, isComment: boolean): string {
  const size = `${markdown.length.toLocaleString('en-US')} characters`;
  const body = markdownIt(isComment).render(markdown);
  return `<section><header>${escaped(head)} · ${size}</header><div class="markdown-body">${body}</div></section>`;
}

/** In comments GitHub takes the end of a line for a break, in files and summaries it does not. */
function markdownIt(breaks: boolean) {
  const markdown = new MarkdownIt({ html: true, linkify: true, breaks });
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

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)} · Flowgate preview</title>
<link rel="stylesheet" href="/github-markdown.css">
<style>${STYLE}</style>
</head>
<body>
${body}
<script src="/mermaid.js"></script>
<script src="/preview.js"></script>
</body>
</html>
`;
}

const STYLE = `
body { font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; margin: 24px auto; max-width: 900px; color: #1f2328; }
section { border: 1px solid #d1d9e0; border-radius: 6px; margin: 16px 0; }
section > header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; padding: 8px 16px; font-size: 14px; color: #59636e; }
.markdown-body { padding: 16px; font-size: 14px; }
.markdown-body pre.mermaid { background: none; text-align: center; }
`;

/** Diagrams have no size in what is folded: all is opened until they are drawn, with #open for good. */
export const SCRIPT = `
const folded = [...document.querySelectorAll('details:not([open])')];
for (const each of folded) each.open = true;
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', deterministicIds: true });
mermaid.run().catch(console.error).finally(() => {
  if (location.hash !== '#open') for (const each of folded) each.open = false;
});
`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
