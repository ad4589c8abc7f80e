/** The change of an operation, shown as a colour. */
export type Mark = 'added' | 'removed' | 'changed' | 'same';

const STROKES: Record<Mark, string> = {
  added: 'stroke:#1a7f37,stroke-width:2px',
  removed: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 4',
  changed: 'stroke:#9a6700,stroke-width:2px',
  same: 'stroke:#d1d9e0',
};
const FILLS: Record<Mark, string> = {
  added: '#dafbe1',
  removed: '#ffebe9',
  changed: '#fff8c5',
  same: '#f6f8fa',
};
/** Paler, so that the content is more visible; Mermaid's own yellow would mean "changed". */
const SCOPES: Record<Mark, string> = {
  added: '#f2fdf5',
  removed: '#fff7f6',
  changed: '#fffdf0',
  same: '#ffffff',
};

/** The styles of Mermaid's classes: of operations, of scopes (`addedScope`), and of runs. */
export const STYLES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FILLS).map(([mark, fill]) => styled(mark, mark as Mark, fill)),
  ...Object.entries(SCOPES).map(([mark, fill]) => styled(`${mark}Scope`, mark as Mark, fill)),
  ['run', 'fill:#ffffff,stroke:#d1d9e0,stroke-dasharray:2 3,color:#59636e'],
]);

function styled(name: string, mark: Mark, fill: string): [string, string] {
  return [name, `fill:${fill},${STROKES[mark]},color:#1f2328`];
}
