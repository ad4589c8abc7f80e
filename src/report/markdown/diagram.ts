import type { BindingChange, BoundConnection, ReportedChange } from '../../plan/change.ts';
import { count } from '../count.ts';
import { bindingDiffers, type Step } from '../groups.ts';
import { shortenedName, visible } from '../visible.ts';
import { blocks, details, fenced } from './safe.ts';

const MOST_CHANGED = 12;
const MOST_FLOWS = 8;

/** What changed flows use, as far as a picture stays readable; nothing when nothing changes. */
export function diagram(steps: readonly Step[]): string {
  const changes = steps.flatMap(({ change }) => (change === null ? [] : [change]));
  const changed = changes.filter(({ action }) => action !== 'unchanged');
  if (changed.length === 0) return '';
  const others = changes.filter(
    ({ action, bindings }) => action === 'unchanged' && bindings.length > 0,
  );
  const room = Math.max(0, MOST_FLOWS - changed.length);
  const drawn = [...changed.slice(0, MOST_CHANGED), ...others.slice(0, room)];
  const missing = changes.length - drawn.length;
  return details(
    'Diagram: flows → references → connections → owners',
    blocks(
      fenced('mermaid', flowchart(drawn)),
      missing > 0 ? `${count(missing, 'more flow')} not drawn.` : '',
    ),
  );
}

type Kind = ReportedChange['action'] | 'same' | 'added' | 'removed';

interface Node {
  id: string;
  name: string;
  shape: readonly [string, string];
  kinds: Set<Kind>;
}

/** Nodes and edges in the order in which they were first needed, each once. */
class Flowchart {
  readonly #nodes = new Map<string, Node>();
  readonly #edges = new Map<string, Set<Kind>>();

  node(column: string, name: string, shape: readonly [string, string], kind: Kind): string {
    const id = `${column}${this.#nodes.size}`;
    const node = this.#nodes.get(`${column} ${name}`) ?? { id, name, shape, kinds: new Set() };
    node.kinds.add(kind);
    this.#nodes.set(`${column} ${name}`, node);
    return node.id;
  }

  edge(from: string, to: string, kind: Kind): void {
    const kinds = this.#edges.get(`${from} ${to}`) ?? new Set();
    this.#edges.set(`${from} ${to}`, kinds.add(kind));
  }

  lines(): string[] {
    const nodes = [...this.#nodes.values()].map(
      ({ id, name, shape: [open, close], kinds }) =>
        `  ${id}${open}"${label(name)}"${close}:::${together(kinds)}`,
    );
    const edges = [...this.#edges].map(([ends, kinds]) => {
      const [from, to] = ends.split(' ');
      return `  ${from} ${ARROWS[together(kinds)] ?? '-->'} ${to}`;
    });
    return ['flowchart LR', ...nodes, ...edges];
  }
}

/** What is new or gone for one flow and not for another has been there and stays. */
function together(kinds: ReadonlySet<Kind>): Kind {
  const [only = 'same', ...others] = kinds;
  return others.length === 0 ? only : 'same';
}

const ARROWS: Partial<Record<Kind, string>> = { added: '== new ==>', removed: '-. removed .->' };
const CLASSES = [
  '  classDef create fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  '  classDef update fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  '  classDef blocked fill:#ffebe9,stroke:#cf222e,color:#1f2328',
  '  classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  '  classDef removed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4',
  '  classDef same fill:#f6f8fa,stroke:#d1d9e0,color:#1f2328',
  '  classDef unchanged fill:#f6f8fa,stroke:#d1d9e0,color:#59636e',
];

function flowchart(changes: readonly ReportedChange[]): string[] {
  const chart = new Flowchart();
  for (const change of changes) {
    const flow = chart.node('f', change.file, ['[', ']'], change.action);
    for (const binding of change.bindings) drawBinding(chart, flow, binding);
  }
  return [...chart.lines(), ...CLASSES];
}

function drawBinding(chart: Flowchart, flow: string, binding: BindingChange): void {
  const { key, from, to } = binding;
  const kind: Kind = from === null ? 'added' : to === null ? 'removed' : 'same';
  const reference = chart.node('r', key, ['([', '])'], 'same');
  chart.edge(flow, reference, kind);
  if (to !== null) drawConnection(chart, reference, to, bindingDiffers(binding) ? 'added' : 'same');
  if (from !== null && bindingDiffers(binding)) drawConnection(chart, reference, from, 'removed');
}

function drawConnection(
  chart: Flowchart,
  reference: string,
  { connectionName, owner }: BoundConnection,
  kind: Kind,
): void {
  const connection = chart.node('c', connectionName, ['[(', ')]'], kind);
  chart.edge(reference, connection, kind);
  if (owner !== null) chart.edge(connection, chart.node('o', owner, ['([', '])'], 'same'), 'same');
}

/** Letters, digits and a few signs stay; the rest becomes an entity of Mermaid's, which takes no empty label. */
export function label(name: string): string {
  return visible(shortenedName(name.trim() === '' ? '(empty)' : name, 60)).replace(
    /[^\p{L}\p{N}\p{M} /_-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
