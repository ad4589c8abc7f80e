/** One bar of a chart. */
export interface Bar {
  label: string;
  value: number;
  /** The text after the bar. */
  caption: string;
}

export interface Panel {
  title: string;
  bars: readonly Bar[];
}

const WIDTH = 820;
const LABELS = 250;
const ROOM = 420;
const ROW = 26;

/** Panels of horizontal bars below each other as an SVG; each panel has a scale of its own. */
export function chart(panels: readonly Panel[]): string {
  let y = 16;
  const parts = panels.map((panel) => {
    const drawn = draw(panel, y);
    y += ROW * (panel.bars.length + 1) + 24;
    return drawn;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>Figures of docs/performance.md</title>
<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}

function draw({ title, bars }: Panel, top: number): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, caption }, index) => {
    const y = top + ROW * (index + 1);
    const length = Math.max(2, Math.round((value / most) * ROOM));
    const color = label.toLowerCase().includes('flowgate') ? '#0969da' : '#8c959f';
    return `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end" fill="#1f2328">${escaped(label)}</text>
<rect x="${LABELS}" y="${y}" width="${length}" height="18" rx="2" fill="${color}"/>
<text x="${LABELS + length + 6}" y="${y + 13}" fill="#59636e">${escaped(caption)}</text>`;
  });
  return `<text x="16" y="${top + 12}" font-weight="600" fill="#1f2328">${escaped(title)}</text>
${rows.join('\n')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
