export const id = 4491;
export const ids = [4491];
export const modules = {

/***/ 4491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ toComment),
  toSummary: () => (/* binding */ toSummary)
});

// UNUSED EXPORTS: toStopped

// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/plan/bindings.ts
var bindings = __webpack_require__(4053);
// EXTERNAL MODULE: ./src/report/markdown/safe.ts
var safe = __webpack_require__(5949);
;// CONCATENATED MODULE: ./src/report/markdown/shared-connections.ts



/** The most names shown of each connection. */
const MOST_NAMES = 8;
/** Up to this many connections are shown unfolded. */
const UNFOLDED = 4;
/**
 * The flows that already use a connection which a plan newly binds flows to: its owner can break
 * them too.
 */
function sharedConnections(uses, several, detail) {
    const shared = uses.filter(({ others }) => others.length > 0);
    if (shared.length === 0)
        return '';
    const list = (0,safe/* bullets */.e5)((0,lists/* firstLines */.UV)(shared, detail.rows, (use) => line(use, several, detail), 'connection'));
    const title = 'Other flows on these connections';
    return shared.length > UNFOLDED ? (0,safe/* details */.zH)(title, list) : (0,safe/* blocks */.Bv)(`${title}:`, list);
}
function line({ environment, connectionName, owner, others }, several, { name }) {
    const names = (0,lists/* andList */.cM)(others.map((file) => (0,safe/* code */.aY)(file, name)), MOST_NAMES);
    const of = owner === null ? '' : ` of ${(0,safe/* code */.aY)(owner, name)}`;
    const where = several ? ` in ${(0,safe/* code */.aY)(environment, name)}` : '';
    return `${(0,safe/* code */.aY)(connectionName, name)}${of}${where}: **${(0,count/* count */.U9)(others.length, 'other flow')}**, ${names}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/bindings.ts





/** Up to this many new and removed bindings are shown unfolded; changed ones always are. */
const bindings_UNFOLDED = 20;
/** The connection that a flow uses is a privilege, so its changes are shown first. */
function bindingsSection({ plan, drift, environments }, detail) {
    const of = (flows) => flows.flatMap((flow) => flow.bindings.filter(bindings/* bindingDiffers */.z).map((binding) => ({ flow, binding })));
    const several = environments.length > 1;
    return (0,safe/* blocks */.Bv)(reboundSection(of(plan?.changes ?? []), { title: 'Connections and owners that change', sides: ['From', 'To'], several }, detail, sharedConnections(plan?.connectionUses ?? [], several, detail)), reboundSection(of(drift ?? []), { title: 'Connections that are not as in Git', sides: ['In Git', 'Live'], several }, detail));
}
function reboundSection(all, { title, sides, several }, detail, besides = '') {
    if (all.length === 0)
        return '';
    const draw = (rows) => tables(rows, several, sides, detail);
    const isReplaced = ({ binding }) => binding.from !== null && binding.to !== null;
    const { replaced = [], others = [] } = Object.groupBy(all, (each) => isReplaced(each) ? 'replaced' : 'others');
    return (0,safe/* blocks */.Bv)(`#### ${title}`, all.length <= bindings_UNFOLDED
        ? draw(all)
        : (0,safe/* blocks */.Bv)(draw(replaced), folded(others.length, draw(others))), besides);
}
function folded(number, drawn) {
    return number === 0 ? '' : (0,safe/* details */.zH)(`${(0,count/* count */.U9)(number, 'reference')} newly bound or dropped`, drawn);
}
/** A table for each environment. */
function tables(all, several, sides, detail) {
    const shown = all.slice(0, detail.rows);
    const left = all.length - shown.length;
    const environments = Map.groupBy(shown, ({ flow }) => flow.environment);
    return (0,safe/* blocks */.Bv)(...[...environments].flatMap(([environment, rows]) => [
        several ? `In ${(0,safe/* code */.aY)(environment, detail.name)}:` : '',
        (0,safe/* table */.tp)(['Reference', ...sides], cells(rows, detail)),
    ]), left > 0
        ? `**${(0,lists/* more */.OS)(left, 'change')} of connections or owners** ${left === 1 ? 'is' : 'are'} not listed here.`
        : '');
}
/** The flow is named only beside its first reference. */
function cells(rows, detail) {
    return rows.map(({ flow, binding: { key, from, to } }, index) => [
        `${rows[index - 1]?.flow === flow ? '' : flowOf(flow, detail)}${(0,safe/* code */.aY)(key, detail.name)}`,
        from === null ? '_not bound_' : bound(from, null, detail),
        to === null ? '**dropped**' : bound(to, from ?? NOTHING, detail),
    ]);
}
function flowOf({ file, action }, { name }) {
    return `${(0,safe/* code */.aY)(file, name)}${action === 'blocked' ? ', blocked' : ''}<br>\u2192 `;
}
const NOTHING = { connectionName: '', owner: null };
/** The owner first, because people know it. What differs from `before` is bold. */
function bound(side, before, { name }) {
    const owner = side.owner === null ? 'owner unknown' : (0,safe/* code */.aY)(side.owner, name);
    const connection = (0,safe/* code */.aY)(side.connectionName, name);
    const ownerIsNew = before !== null && !(0,bindings/* isSameOwner */.Ie)(side, before);
    const connectionIsNew = before !== null && !(0,bindings/* isSameConnection */.jC)(side, before);
    return `${ownerIsNew ? `**${owner}**` : owner}<br>${connectionIsNew ? `**${connection}**` : connection}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/detail.ts
const FULL = {
    unchanged: true,
    fixes: true,
    related: true,
    flowDiffs: 400,
    flowDiagrams: 100,
    fields: 8,
    summaries: true,
    notices: true,
    warnings: true,
    message: 1_000,
    name: 120,
    rows: Number.POSITIVE_INFINITY,
    environments: Number.POSITIVE_INFINITY,
    rest: true,
    wholeErrors: Number.POSITIVE_INFINITY,
    errorLines: Number.POSITIVE_INFINITY,
};
/** What is left out, in this order, when a body is too long. Errors lose words, not lines. */
const CUTS = [
    { without: 'most diagrams', detail: { flowDiagrams: 6 } },
    {
        without: 'diagrams',
        insteadOf: 'most diagrams',
        detail: { flowDiagrams: 0 },
    },
    { without: 'the names of unchanged flows', detail: { unchanged: false } },
    { without: 'most changed fields', detail: { fields: 2 } },
    { without: 'what changes in most flows', detail: { flowDiffs: 12 } },
    {
        without: 'what changes action by action',
        insteadOf: 'what changes in most flows',
        detail: { flowDiffs: 0 },
    },
    {
        without: 'what changes in each flow',
        insteadOf: 'what changes action by action',
        detail: { summaries: false },
    },
    { without: 'suggested fixes', detail: { fixes: false } },
    { without: 'places related to findings', detail: { related: false } },
    { without: 'notices', detail: { notices: false } },
    { without: 'the ends of long messages', detail: { message: 160, name: 80 } },
    { without: 'most planned changes', detail: { rows: 40, environments: 12 } },
    {
        without: 'the rules that did not run and the files that were skipped',
        detail: { rest: false },
    },
    { without: 'warnings', detail: { warnings: false } },
    {
        without: 'the messages of some errors',
        detail: { wholeErrors: 0, rows: 10, environments: 6, name: 60 },
    },
];

// EXTERNAL MODULE: ./src/plan/drift.ts
var drift = __webpack_require__(7056);
// EXTERNAL MODULE: ./src/report/drift.ts
var report_drift = __webpack_require__(8101);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
;// CONCATENATED MODULE: ./src/report/diff-summary.ts

const KINDS = [
    'added',
    'removed',
    'renamed',
    'moved',
    'changed',
];
/** What changes in a flow, in a few words: `2 actions added, 1 changed`, `trigger`. */
function diffSummary({ operations, ...diff }) {
    const triggers = operations.filter(({ operation }) => operation === 'trigger');
    const actions = operations.filter(({ operation }) => operation === 'action');
    return [
        ...(triggers.length > 0 ? ['trigger changed'] : []),
        ...actionCounts(actions),
        ...(diff.parameters.length > 0 ? [(0,count/* count */.U9)(diff.parameters.length, 'parameter')] : []),
        ...(diff.displayName === null ? [] : ['display name']),
        ...(diff.parts.some(({ name }) => name === 'description') ? ['description'] : []),
        ...others(diff.parts),
        ...(diff.references.length > 0 ? [(0,count/* count */.U9)(diff.references.length, 'reference')] : []),
        ...(diff.state === null ? [] : ['state']),
    ];
}
/** `2 actions added, 1 changed`: the noun once. */
function actionCounts(actions) {
    const counts = KINDS.map((kind) => ({
        kind,
        number: actions.filter((action) => action.kind === kind).length,
    })).filter(({ number }) => number > 0);
    if (counts.length === 0)
        return [];
    const parts = counts.map(({ kind, number }, index) => index === 0 ? `${(0,count/* count */.U9)(number, 'action')} ${kind}` : `${number} ${kind}`);
    return [parts.join(', ')];
}
/** The other parts of a definition; there are seldom many. */
function others(parts) {
    const rest = parts.filter(({ name }) => name !== 'description');
    return rest.length > 0 ? [(0,count/* count */.U9)(rest.length, 'other part')] : [];
}

;// CONCATENATED MODULE: ./src/report/markdown/differences.ts



/** What changes in a flow, in brief. */
function differences(change, detail) {
    if (change.action === 'create')
        return created(change.diff.operations.length);
    return change.action === 'update' ? diffCell(change, detail) : '';
}
/** How two versions of a flow differ, in brief. */
function diffCell({ paths, diff }, { summaries }) {
    if (!summaries)
        return (0,count/* count */.U9)(paths.length, 'difference');
    return diffSummary(diff)
        .map((part) => (part === 'state' ? `state${stateOf(diff)}` : part))
        .join('<br>');
}
function created(operations) {
    return operations === 0 ? 'new flow' : `new flow of ${(0,count/* count */.U9)(operations, 'operation')}`;
}
function stateOf({ state }) {
    const word = (value) => (typeof value === 'string' ? (0,safe/* code */.aY)(value, 40) : 'none');
    return ` ${word(state?.before)} \u2192 ${word(state?.after)}`;
}

// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
;// CONCATENATED MODULE: ./src/report/markdown/environments.ts



const MOST_COUNTED = 40;
/** A section for each environment, while there is room; of the others only the counts. */
function eachEnvironment(all, { environments }, draw, counts) {
    const left = all.slice(environments);
    const others = left.map((each) => `- ${(0,safe/* code */.aY)(each.environment, 40)}: ${counts(each)}`);
    return (0,safe/* blocks */.Bv)(...all.slice(0, environments).map(draw), others.length > 0
        ? (0,safe/* details */.zH)(`${(0,count/* count */.U9)(left.length, 'more environment')}`, others.slice(0, MOST_COUNTED).join('\n'))
        : '');
}
function flowCell({ displayName, file }, view, { name }) {
    return `**${(0,safe/* plain */.pj)(displayName, name)}**<br>${(0,safe/* link */.nf)((0,safe/* code */.aY)(file, name), (0,links/* blobUrl */.b0)(view, file))}`;
}
/** The names of flows without anything to report, folded. */
function quietFlows(flows, how, { name, rows, unchanged }) {
    if (flows.length === 0 || !unchanged)
        return '';
    const items = flows
        .slice(0, rows)
        .map(({ displayName, file }) => `- ${(0,safe/* plain */.pj)(displayName, name)} ${(0,safe/* code */.aY)(file, name)}`);
    const left = flows.length - items.length;
    return (0,safe/* details */.zH)(`${(0,count/* count */.U9)(flows.length, 'flow')} ${how}`, [...items, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n'));
}
/** Up to this many changes are shown unfolded. */
const environments_UNFOLDED = 25;
/** A table of flows, folded where it is long, with the number of those not in it. */
function foldedTable(drawn, all, shown) {
    return (0,safe/* blocks */.Bv)(drawn !== '' && all > environments_UNFOLDED ? (0,safe/* details */.zH)((0,count/* count */.U9)(shown, 'flow'), drawn) : drawn, all > shown ? `${(0,count/* count */.U9)(all - shown, 'more flow')} not listed here.` : '');
}

// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
// EXTERNAL MODULE: ./src/wording/shorten.ts
var shorten = __webpack_require__(6617);
// EXTERNAL MODULE: ./src/report/diff-entries.ts
var diff_entries = __webpack_require__(3287);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
;// CONCATENATED MODULE: ./src/report/markdown/action-classes.ts
const STROKES = {
    added: 'stroke:#1a7f37,stroke-width:2px',
    removed: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 4',
    changed: 'stroke:#9a6700,stroke-width:2px',
    same: 'stroke:#d1d9e0',
};
const FILLS = {
    added: '#dafbe1',
    removed: '#ffebe9',
    changed: '#fff8c5',
    same: '#f6f8fa',
};
/** Paler, so that the content is more visible; Mermaid's own yellow would mean "changed". */
const SCOPES = {
    added: '#f2fdf5',
    removed: '#fff7f6',
    changed: '#fffdf0',
    same: '#ffffff',
};
/** The styles of Mermaid's classes: of operations, of scopes (`addedScope`), and of runs. */
const STYLES = new Map([
    ...Object.entries(FILLS).map(([mark, fill]) => styled(mark, mark, fill)),
    ...Object.entries(SCOPES).map(([mark, fill]) => styled(`${mark}Scope`, mark, fill)),
    ['run', 'fill:#ffffff,stroke:#d1d9e0,stroke-dasharray:2 3,color:#59636e'],
]);
function styled(name, mark, fill) {
    return [name, `fill:${fill},${STROKES[mark]},color:#1f2328`];
}

;// CONCATENATED MODULE: ./src/report/markdown/action-chart.ts






/** Writes Mermaid's lines for the actions of a flow. */
class ActionChart {
    lines = ['flowchart TB'];
    #edges = new Set();
    /** Ids by class: Mermaid accepts the class of a scope only below the arrows. */
    #classes = new Map();
    #isAllNew;
    #ids = 0;
    constructor(drawn, isAllNew) {
        this.#isAllNew = isAllNew;
        const [triggers = [], actions = []] = ['/triggers', '/actions'].map((root) => drawn
            .filter(({ block }) => block === root)
            .flatMap((block) => this.#block(block.drawn, '  ')));
        for (const trigger of triggers) {
            for (const action of actions.filter(({ isFirst }) => isFirst)) {
                this.#edge(trigger, action, false);
            }
        }
        this.lines.push(...this.#edges);
        for (const [name, ids] of this.#classes) {
            this.lines.push(`  classDef ${name} ${STYLES.get(name)}`, `  class ${ids.join(',')} ${name}`);
        }
    }
    /** Draws the operations of one block and the arrows between them. */
    #block(drawn, indent) {
        const placed = drawn.map((each) => each.kind === 'run' ? this.#run(each, indent) : this.#node(each, indent));
        const named = new Map(placed.flatMap((each) => each.names.map((name) => [name, each])));
        for (const to of placed) {
            for (const name of to.runsAfter)
                this.#edge(named.get(name), to, false);
            for (const name of to.ranAfter)
                this.#edge(named.get(name), to, true);
        }
        return placed;
    }
    #run({ nodes, operations, changes }, indent) {
        const id = this.#id();
        this.lines.push(`${indent}${id}["${runText(operations, changes)}"]`);
        this.#classify(id, changes === 0 ? 'run' : this.#isAllNew ? 'added' : 'changed');
        return {
            id,
            names: nodes.map(({ name }) => name),
            runsAfter: nodes.flatMap(({ runsAfter }) => runsAfter),
            ranAfter: nodes.flatMap(({ ranAfter }) => ranAfter),
            isGone: false,
            isFirst: nodes.some(({ runsAfter }) => runsAfter.length === 0),
        };
    }
    #node({ node, blocks, hidden }, indent) {
        const id = this.#id();
        const mark = markOf(node.change);
        const words = [
            label(node.name),
            ...(this.#isAllNew ? [] : changeLabels(node.change)),
            ...(hidden > 0 ? [`${(0,count/* amount */.vj)(hidden)} inside`] : []),
        ];
        if (blocks.length === 0) {
            const [open, close] = node.operation === 'trigger' ? ['(["', '"])'] : ['["', '"]'];
            this.lines.push(`${indent}${id}${open}${words.join('<br/>')}${close}`);
            this.#classify(id, mark);
        }
        else {
            const inside = () => this.#inside(node.type, blocks, `${indent}  `);
            this.#scope(id, words.join(', '), mark, indent, inside);
        }
        return {
            id,
            names: [node.name],
            runsAfter: node.runsAfter,
            ranAfter: node.ranAfter,
            isGone: mark === 'removed',
            isFirst: node.runsAfter.length === 0,
        };
    }
    /** Mermaid puts on the right what it reads first. */
    #inside(type, blocks, indent) {
        for (const { block, drawn } of blocks.toReversed()) {
            const branch = branchOf(block, type);
            const draw = (at) => this.#block(drawn, at);
            if (branch === null)
                draw(indent);
            else
                this.#scope(this.#id(), label(branch), 'same', indent, () => draw(`${indent}  `));
        }
    }
    #scope(id, title, mark, indent, draw) {
        this.lines.push(`${indent}subgraph ${id}["${title}"]`, `${indent}  direction TB`);
        draw();
        this.lines.push(`${indent}end`);
        this.#classify(id, `${mark}Scope`);
    }
    #classify(id, name) {
        const ids = this.#classes.get(name);
        if (ids === undefined)
            this.#classes.set(name, [id]);
        else
            ids.push(id);
    }
    #edge(from, to, isPast) {
        if (from === undefined || from === to)
            return;
        const arrow = isPast || from.isGone || to.isGone ? '-.->' : '-->';
        this.#edges.add(`  ${from.id} ${arrow} ${to.id}`);
    }
    #id() {
        this.#ids += 1;
        return `n${this.#ids}`;
    }
}
function runText(operations, changes) {
    if (changes === 0)
        return `${(0,count/* amount */.vj)(operations)} unchanged actions`;
    if (changes === operations)
        return (0,count/* count */.U9)(changes, 'more change');
    return `${(0,count/* amount */.vj)(operations)} actions, ${(0,count/* amount */.vj)(changes)} of them change`;
}
function markOf(change) {
    if (change === null || (0,diff_entries/* isFollower */.PQ)(change))
        return 'same';
    return change.kind === 'added' || change.kind === 'removed' ? change.kind : 'changed';
}
/** The change in words, since not everybody can see colours. */
function changeLabels(change) {
    if (change === null || (0,diff_entries/* isFollower */.PQ)(change))
        return [];
    const { kind, from } = change;
    if (kind === 'renamed')
        return [`was ${label(from?.name ?? '')}`];
    if (kind === 'moved')
        return [`moved from ${label(from?.scope.at(-1) ?? 'the top')}`];
    return [kind];
}
/** The name of a branch; null where an action has only one. */
function branchOf(block, type) {
    const [first, name = ''] = (0,pointer/* fromPointer */.kU)(block);
    switch (first) {
        case 'else':
            return 'no';
        case 'default':
            return 'default';
        case 'cases':
            return `case ${name}`;
        default:
            return /^if$/i.test(type) ? 'yes' : null;
    }
}
/**
 * Letters, digits and a few signs are kept; other characters become entities of Mermaid. A label
 * must not be empty.
 */
function label(name) {
    return (0,wording_escape/* escapeControl */.hN)((0,shorten/* shortenName */.t)(name.trim() === '' ? '(empty)' : name, 60)).replace(/[^\p{L}\p{N}\p{M} /_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./src/report/markdown/thinned.ts

/** A flow of up to this many operations is drawn completely. */
const WHOLE = 14;
/**
 * Keeps what changes, what contains it and what is beside it; the rest becomes runs with a count.
 */
function thinned(outline, most) {
    const all = outline.flatMap(({ nodes }) => nodes);
    const isWhole = sizeOf(all) <= WHOLE;
    return new Thinning(most, isWhole).blocks(outline);
}
class Thinning {
    #left;
    #isWhole;
    #changes = new Map();
    constructor(most, isWhole) {
        this.#left = most;
        this.#isWhole = isWhole;
    }
    blocks(blocks) {
        return blocks.map(({ block, nodes }) => ({ block, drawn: this.#drawn(nodes) }));
    }
    #drawn(nodes) {
        const hot = new Set(nodes.filter((node) => this.#take(node)));
        const kept = this.#isWhole ? new Set(nodes) : new Set([...hot, ...beside(nodes, hot)]);
        const drawn = [];
        let run = [];
        const close = () => {
            const [only] = run;
            if (run.length === 1 && only !== undefined)
                drawn.push(this.#node(only, false));
            else if (run.length > 1)
                drawn.push(this.#run(run));
            run = [];
        };
        for (const node of nodes) {
            if (kept.has(node)) {
                close();
                drawn.push(this.#node(node, hot.has(node) || this.#isWhole));
            }
            else
                run.push(node);
        }
        close();
        return drawn;
    }
    /** True while there is room for one more operation that changes or contains a change. */
    #take(node) {
        if (this.#changesIn(node) === 0 || this.#left <= 0)
            return false;
        this.#left -= 1;
        return true;
    }
    #node(node, isHot) {
        const changing = node.blocks.filter(({ nodes }) => nodes.some((each) => this.#changesIn(each) > 0));
        const open = this.#isWhole ? node.blocks : isHot ? changing : [];
        const inner = node.blocks.flatMap(({ nodes }) => nodes);
        return {
            kind: 'node',
            node,
            blocks: this.blocks(open),
            hidden: open.length > 0 ? 0 : sizeOf(inner),
        };
    }
    #run(nodes) {
        const changes = nodes.reduce((sum, node) => sum + this.#changesIn(node), 0);
        return { kind: 'run', nodes, operations: sizeOf(nodes), changes };
    }
    #changesIn(node) {
        const known = this.#changes.get(node);
        if (known !== undefined)
            return known;
        const own = node.change !== null && !(0,diff_entries/* isFollower */.PQ)(node.change) ? 1 : 0;
        const inner = node.blocks.flatMap(({ nodes }) => nodes);
        const changes = inner.reduce((sum, each) => sum + this.#changesIn(each), own);
        this.#changes.set(node, changes);
        return changes;
    }
}
function beside(nodes, hot) {
    const names = new Set([...hot].flatMap(({ runsAfter, ranAfter }) => [...runsAfter, ...ranAfter]));
    const hotNames = new Set([...hot].map(({ name }) => name));
    return nodes.filter((node) => names.has(node.name) ||
        [...node.runsAfter, ...node.ranAfter].some((name) => hotNames.has(name)));
}
function sizeOf(nodes) {
    return nodes.reduce((sum, { blocks }) => sum + 1 + sizeOf(blocks.flatMap((block) => block.nodes)), 0);
}

;// CONCATENATED MODULE: ./src/report/markdown/action-diagram.ts




/** A diagram with more is unreadable, and slow in a browser. */
const MOST_CHANGES = 30;
/**
 * A flow's actions in the order in which they run: added, removed and changed ones in colour, the
 * others reduced.
 */
function actionDiagram({ operations, outline }) {
    const isWorthIt = operations.some((change) => change.operation === 'action' && !(0,diff_entries/* isFollower */.PQ)(change));
    if (!isWorthIt)
        return '';
    const isAllNew = outline.every(({ nodes }) => nodes.every(({ change }) => change?.kind === 'added'));
    return (0,safe/* fenced */.OF)('mermaid', new ActionChart(thinned(outline, MOST_CHANGES), isAllNew).lines);
}

;// CONCATENATED MODULE: ./src/report/markdown/flow-diffs.ts








/** Up to this many flows are shown unfolded. */
const flow_diffs_UNFOLDED = 1;
const MOST_ENTRIES = 40;
/** What fits into a line of a comment. */
const VALUE = 66;
/** What a step would change, or has changed. */
function diffedFlow({ displayName, change, outcome }) {
    if (change?.action !== 'update' && change?.action !== 'create')
        return [];
    const isNew = change.action === 'create';
    return [{ displayName, diff: change.diff, isNew, isDone: outcome !== null }];
}
/** A foldable part for each changed flow: its changes action by action, and its diagram. */
function flowDiffs(flows, detail) {
    const changed = flows.filter(({ diff }) => (0,diff_entries/* diffEntries */.o8)(diff, { fields: 0, value: 0 }).length > 0);
    const shown = changed.slice(0, detail.flowDiffs);
    const left = changed.length - shown.length;
    return (0,safe/* blocks */.Bv)(...shown.map((flow, index) => (0,safe/* details */.zH)(summary(flow), (0,safe/* blocks */.Bv)((0,safe/* fenced */.OF)('diff', lines(flow, detail)), index < detail.flowDiagrams && !flow.isDone ? actionDiagram(flow.diff) : ''), changed.length <= flow_diffs_UNFOLDED && !flow.isDone)), left > 0 && shown.length > 0 ? `${(0,lists/* more */.OS)(left, 'flow')} not shown action by action.` : '');
}
function summary({ displayName, diff, isNew }) {
    const words = isNew
        ? `new, ${(0,count/* count */.U9)(diff.operations.length, 'operation')}`
        : diffSummary(diff).join(' \u00b7 ');
    return `${(0,safe/* htmlCode */.h8)(displayName, 80)}: ${words || 'references'}`;
}
/** GitHub's colours: `+` green, `-` red, `!` orange. */
const SIGNS = { added: '+', removed: '-', changed: '!' };
function lines({ diff, isNew }, { fields }) {
    const all = isNew ? (0,diff_entries/* createdEntries */.PZ)(diff) : (0,diff_entries/* diffEntries */.o8)(diff, { fields, value: VALUE });
    const left = all.length - MOST_ENTRIES;
    return [
        ...all.slice(0, MOST_ENTRIES).flatMap(entryLines),
        ...(left > 0 ? [`  and ${(0,lists/* more */.OS)(left)}`] : []),
    ];
}
function entryLines({ kind, title, note, fields, left }) {
    const remark = note === '' ? '' : `  (${shown(note, 100)})`;
    return [
        `${SIGNS[kind]} ${shown(title, 120)}${remark}`,
        ...fields.flatMap(fieldLines),
        ...(left > 0 ? [`      and ${(0,lists/* more */.OS)(left, 'field')}`] : []),
    ];
}
function fieldLines({ name, before, after }) {
    const label = name === '' ? '' : `${shown(name, 60)}: `;
    return [
        ...(before === null ? [] : [`-     ${label}${shown(before, 240)}`]),
        ...(after === null ? [] : [`+     ${label}${shown(after, 240)}`]),
    ];
}
function shown(text, max) {
    return (0,wording_escape/* escapeControl */.hN)((0,shorten/* shortenName */.t)(text, max));
}

;// CONCATENATED MODULE: ./src/report/markdown/drift.ts








/** For each environment the live flows that differ from Git; empty where none were compared. */
function driftSections(report, view, detail) {
    return eachEnvironment((0,report_drift/* driftByEnvironment */.Kf)(report), detail, (each) => section(each, report, view, detail), ({ entries }) => (0,report_drift/* driftCounts */.CA)(entries));
}
function section({ environment, entries }, report, view, detail) {
    const drifted = entries.filter((entry) => !(0,report_drift/* isAsInGit */.mD)(entry));
    const shown = drifted.toSorted((a, b) => rank(a) - rank(b)).slice(0, detail.rows);
    return (0,safe/* blocks */.Bv)(`#### Live flows of ${(0,safe/* code */.aY)(environment, detail.name)}: ${(0,report_drift/* driftCounts */.CA)(entries)}`, foldedTable(driftTable(shown, view, detail), drifted.length, shown.length), flowDiffs(shown.flatMap(({ displayName, diff }) => diff === null ? [] : [{ displayName, diff, isNew: false, isDone: false }]), detail), unmanagedNote(environment, report), quietFlows(entries.filter(report_drift/* isAsInGit */.mD), 'as in Git', detail));
}
/** Flows that could not be compared come first. */
function rank(entry) {
    return (0,drift/* isUncompared */.LS)(entry) ? 0 : 1;
}
function driftTable(entries, view, detail) {
    return (0,safe/* table */.tp)(['Live', 'Flow', 'What differs'], entries.map((entry) => [
        `${(0,drift/* isDrifted */.TJ)(entry) ? '\ud83d\udfe1' : '\u26d4'}&nbsp;${(0,report_drift/* driftWord */.sJ)(entry).replaceAll(' ', '&nbsp;')}`,
        flowCell(entry, view, detail),
        difference(entry, detail),
    ]));
}
function difference({ paths, diff, reason }, detail) {
    const parts = [
        reason === null ? '' : (0,safe/* prose */.CS)((0,reasons/* messageOf */.bD)(reason), detail.message),
        diff === null ? '' : diffCell({ paths, diff }, detail),
    ];
    return parts.filter((part) => part !== '').join('<br>');
}
/** Live flows that are not in Git are only counted. */
function unmanagedNote(environment, { unmanaged = [] }) {
    const found = unmanaged.find((each) => each.environment === environment)?.flows.length ?? 0;
    return found === 0 ? '' : `${(0,count/* count */.U9)(found, 'live flow')} that Git does not know.`;
}

// EXTERNAL MODULE: ./src/plan/watched-run.ts
var watched_run = __webpack_require__(8193);
// EXTERNAL MODULE: ./src/report/groups.ts + 1 modules
var groups = __webpack_require__(5801);
// EXTERNAL MODULE: ./src/report/sentence.ts
var sentence = __webpack_require__(6501);
;// CONCATENATED MODULE: ./src/report/markdown/flow-names.ts


/** A longer line would be useless to paste. */
const LONGEST = 400;
/** What to commit so that a flow that was created keeps its identity. */
function flowNamesToCommit(environment, steps, { name, rows }) {
    const created = steps.filter(({ outcome }) => outcome?.result === 'created' && outcome.flowName !== null);
    const lines = created.map(({ file, outcome }) => `${JSON.stringify(file)}: { "flowName": ${JSON.stringify(outcome?.flowName)} }`);
    const shown = lines.filter((line) => line.length <= LONGEST).slice(0, rows);
    const left = lines.length - shown.length;
    if (lines.length === 0)
        return '';
    return (0,safe/* blocks */.Bv)(`Commit ${shown.length === 1 ? 'this line' : 'these lines'} under \`flows\` of ${(0,safe/* code */.aY)(environment, name)} in the map, so that the next run knows ${lines.length === 1 ? 'the new flow' : 'the new flows'}:`, shown.length > 0 ? (0,safe/* fenced */.OF)('jsonc', shown) : '', left > 0 ? `${(0,lists/* more */.OS)(left, 'created flow')}: see \`flowName\` in the report of the run.` : '');
}

;// CONCATENATED MODULE: ./src/report/markdown/environment.ts








const ACTIONS = {
    create: '\ud83d\udfe2&nbsp;create',
    update: '\ud83d\udfe1&nbsp;update',
    unchanged: 'unchanged',
    blocked: '\u26d4&nbsp;blocked',
};
const RESULTS = {
    created: '\u2705&nbsp;created',
    updated: '\u2705&nbsp;updated',
    unchanged: 'unchanged',
    failed: '\u274c&nbsp;failed',
    restored: '\u21a9\ufe0f&nbsp;restored',
    unknown: '\u2753&nbsp;unknown',
    skipped: 'skipped',
    blocked: '\u26d4&nbsp;blocked',
};
/** For each environment the planned changes, action by action, and their outcomes. */
function environmentSections(report, view, detail) {
    return eachEnvironment((0,groups/* stepsByEnvironment */.Eg)(report), detail, (each) => environmentSection(each, report, view, detail), ({ steps }) => (0,sentence/* stepCounts */.Lu)(steps));
}
function environmentSection({ environment, steps }, report, view, detail) {
    const done = steps.filter((step) => !(0,groups/* isUnchanged */._5)(step)).toSorted(groups/* byUrgency */.td);
    const shown = done.slice(0, detail.rows);
    return (0,safe/* blocks */.Bv)(`#### ${title(steps, report.mode)} ${(0,safe/* code */.aY)(environment, detail.name)}: ${(0,sentence/* stepCounts */.Lu)(steps)}`, against(report), foldedTable(stepTable(shown, view, detail), done.length, shown.length), flowDiffs(shown.flatMap(diffedFlow), detail), report.mode === 'export' || report.hasFlowNames
        ? ''
        : flowNamesToCommit(environment, steps, detail), quietFlows(steps.filter(groups/* isUnchanged */._5), 'unchanged', detail));
}
function title(steps, mode) {
    return (0,sentence/* stepsTitle */.sg)(mode, steps.some(({ outcome }) => outcome !== null));
}
function against({ comparedWith, outcomes }) {
    if (comparedWith !== 'git' || outcomes.length > 0)
        return '';
    return 'Compared with the base branch: the live flows were not read.';
}
function stepTable(steps, view, detail) {
    const deployed = steps.some(({ outcome }) => outcome !== null);
    const headers = deployed
        ? ['Result', 'Flow', 'What happened']
        : ['Action', 'Flow', 'What changes'];
    return (0,safe/* table */.tp)(headers, steps.map((step) => [resultOf(step), flowCell(step, view, detail), effect(step, detail)]));
}
function resultOf({ change, outcome }) {
    if (outcome !== null) {
        return `${RESULTS[outcome.result]}${(0,watched_run/* isBlamed */.a)(outcome.run) ? '<br>\u274c&nbsp;first&nbsp;run' : ''}`;
    }
    return change === null ? '' : ACTIONS[change.action];
}
function effect(step, detail) {
    const { change, outcome } = step;
    const state = outcome?.state ? `now ${(0,safe/* code */.aY)(outcome.state, 40)}` : '';
    const run = outcome?.run ? `first run ${(0,safe/* code */.aY)(outcome.run.status, 40)}` : '';
    const paths = change === null || outcome?.reason ? '' : differences(change, detail);
    const remarks = (0,groups/* remarksOn */.rc)(step).map((remark) => (0,safe/* prose */.CS)(remark, detail.message));
    return [...remarks, paths, state, run].filter((part) => part !== '').join('<br>');
}

// EXTERNAL MODULE: ./src/check/check.ts + 15 modules
var check = __webpack_require__(8739);
;// CONCATENATED MODULE: ./src/report/markdown/findings.ts






const ICONS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
/** Up to this many are shown unfolded, and those of the first file always. */
const findings_UNFOLDED = 25;
/** Everything found, by flow, each at its line. */
function findingsSection(report, view, detail) {
    if (report.findings.length === 0)
        return '';
    const { whole, named, counted } = splitFindings(report.findings, detail);
    const { environments } = report;
    return (0,safe/* blocks */.Bv)('#### Findings', findings_groups(whole, { view, detail, environments }), shortLines(named, detail), leftOut(counted, view));
}
/**
 * Splits the findings into those shown completely, those with a short line, and those only counted.
 */
function splitFindings(findings, { notices, warnings, wholeErrors, errorLines }) {
    let errors = 0;
    const formOf = ({ severity }) => {
        if (severity === 'notice')
            return notices ? 'whole' : 'counted';
        if (severity === 'warning')
            return warnings ? 'whole' : 'counted';
        errors += 1;
        return errors <= wholeErrors ? 'whole' : errors <= errorLines ? 'named' : 'counted';
    };
    return { whole: [], named: [], counted: [], ...Object.groupBy(findings, formOf) };
}
function findings_groups(findings, showing) {
    let shown = 0;
    const parts = (0,groups/* findingsByFile */.YJ)(findings).map((group) => {
        const isFolded = shown > 0 && shown + group.findings.length > findings_UNFOLDED;
        shown += group.findings.length;
        const list = group.findings.map((finding) => item(finding, group, showing)).join('\n');
        const counts = (0,sentence/* severityCounts */.ur)(group.findings);
        if (isFolded)
            return (0,safe/* details */.zH)(`${(0,safe/* htmlCode */.h8)(group.file, showing.detail.name)}: ${counts}`, list);
        const file = (0,safe/* link */.nf)((0,safe/* code */.aY)(group.file, showing.detail.name), (0,links/* blobUrl */.b0)(showing.view, group.file));
        return (0,safe/* blocks */.Bv)(`**${file}**: ${counts}`, list);
    });
    return (0,safe/* blocks */.Bv)(...parts);
}
function item(finding, group, { view, detail, environments }) {
    const { file, rule, severity, line, message, help } = finding;
    const fixes = (0,check/* problemsOf */.GW)(finding).flatMap(({ fix }) => fix ?? []);
    const elsewhere = file === group.file ? '' : `${(0,safe/* code */.aY)(file, detail.name)} `;
    const place = (0,safe/* link */.nf)(`line ${(0,count/* amount */.vj)(line)}`, (0,links/* blobUrl */.b0)(view, file, finding));
    const where = (0,groups/* whereIn */.bw)(finding, environments, (name) => (0,safe/* code */.aY)(name, detail.name));
    const drawn = `- ${ICONS[severity]} ${elsewhere}${place}${where}: ${(0,safe/* prose */.CS)(message, detail.message)} ${(0,safe/* link */.nf)((0,safe/* code */.aY)(rule), help)}`;
    return [
        drawn,
        ...(detail.fixes ? fixes.slice(0, MOST_FIXES) : []).map(({ diff }) => inItem((0,safe/* fenced */.OF)('diff', diff))),
        ...relatedFold(finding, view, detail),
    ].join('\n');
}
/** The most fixes shown of one finding. */
const MOST_FIXES = 5;
/** The most places listed that follow from the same cause. */
const MOST_RELATED = 50;
function relatedFold({ related }, view, detail) {
    if (related.length === 0 || !detail.related)
        return [];
    const items = related.slice(0, MOST_RELATED).map(({ file, line, message }) => {
        const place = (0,safe/* link */.nf)(`${(0,safe/* code */.aY)(file, detail.name)}:${line}`, (0,links/* blobUrl */.b0)(view, file, lineRange(line)));
        return `- ${place}: ${(0,safe/* prose */.CS)(message, detail.message)}`;
    });
    const left = related.length - items.length;
    const list = [...items, ...(left > 0 ? [`- and ${(0,count/* amount */.vj)(left)} more`] : [])].join('\n');
    return ['', inItem((0,safe/* details */.zH)((0,count/* count */.U9)(related.length, 'related place'), list))];
}
function lineRange(line) {
    return { line, endLine: line };
}
/** Indented, so that the block belongs to the list item above it. */
function inItem(block) {
    return block.replace(/^/gm, '  ');
}
/** One line each, without the message, where messages would not fit. */
function shortLines(findings, { name }) {
    if (findings.length === 0)
        return '';
    const lines = findings.map(({ file, line, rule }) => `${end(file, name)}:${line} ${rule}`);
    return (0,safe/* fenced */.OF)('text', lines);
}
function end(file, max) {
    return file.length <= max ? file : `\u2026${file.slice(-max).toWellFormed()}`;
}
/** The exact number of findings without a line, for each rule. */
function leftOut(counted, { runUrl }) {
    const where = runUrl === null ? 'the report of the run' : (0,safe/* link */.nf)('the summary of the run', runUrl);
    const lines = ['error', 'warning', 'notice'].flatMap((severity) => {
        const found = counted.filter((finding) => finding.severity === severity);
        if (found.length === 0)
            return [];
        const rules = (0,count/* tally */.N4)(found.map(({ rule }) => rule)).map(([rule, times]) => `${(0,safe/* code */.aY)(rule)} ${(0,count/* amount */.vj)(times)}`);
        const counts = (0,count/* count */.U9)(found.length, `${severity} not listed here`, `${severity}s not listed here`);
        return [`${ICONS[severity]} **${counts}**: ${rules.join(', ')}. See ${where}.`];
    });
    return lines.join('\n\n');
}

// EXTERNAL MODULE: ./src/report/leaving.ts
var leaving = __webpack_require__(2994);
;// CONCATENATED MODULE: ./src/report/markdown/leaving.ts



/** The flows whose files the change deletes, and that nothing happens to them. */
function leavingSection(report, { name, rows }) {
    const groups = (0,leaving/* leavingGroups */.r)(report, (text) => (0,safe/* code */.aY)(text, name));
    if (groups.length === 0)
        return '';
    return (0,safe/* blocks */.Bv)(...groups.map(({ message, flows }) => {
        const shown = flows.slice(0, rows);
        const lines = shown.map((flow) => `${(0,safe/* plain */.pj)(flow.displayName, name)} ${(0,safe/* code */.aY)(flow.file, name)}`);
        const left = flows.length - shown.length;
        return (0,safe/* blocks */.Bv)(`**${message}**`, (0,safe/* bullets */.e5)([...lines, ...(left > 0 ? [(0,lists/* more */.OS)(left)] : [])]));
    }), 'Flowgate deletes and stops nothing: stop or delete them in Power Automate if nobody needs them.');
}

;// CONCATENATED MODULE: ./src/report/markdown/new-owners.ts



/** Every owner in a map that the base branch does not have: nobody has approved them yet. */
function newOwnersSection({ newEntries = [] }, { name, rows }) {
    if (newEntries.length === 0)
        return '';
    const isShort = newEntries.length > rows;
    return (0,safe/* blocks */.Bv)('#### Owners that nobody has agreed to yet', 'The base branch has no map, so this change is judged by its own. Check each owner before you merge.', isShort ? ownersTable(newEntries, name) : entriesTable(newEntries, name));
}
function entriesTable(entries, name) {
    return (0,safe/* table */.tp)(['Environment', 'Reference', 'Owner', 'Connection'], entries.map(({ environment, key, flow, owner, connectionName }) => [
        (0,safe/* code */.aY)(environment, name),
        flow === null ? (0,safe/* code */.aY)(key, name) : `${(0,safe/* code */.aY)(key, name)} of ${(0,safe/* code */.aY)(flow, name)}`,
        ownerCell(owner, name),
        (0,safe/* code */.aY)(connectionName, name),
    ]));
}
/** Nobody checks more owners than this in a comment. */
const MOST = 200;
/** Where there are many entries, each owner once for an environment. */
function ownersTable(entries, name) {
    const keyOf = ({ environment, owner }) => JSON.stringify([environment, owner?.toLowerCase()]);
    const owners = [...Map.groupBy(entries, keyOf).values()];
    const rows = owners.slice(0, MOST).flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const references = (0,count/* count */.U9)(1 + others.length, 'reference');
        return [[(0,safe/* code */.aY)(first.environment, name), references, ownerCell(first.owner, name)]];
    });
    const left = owners.length - rows.length;
    return (0,safe/* blocks */.Bv)((0,safe/* table */.tp)(['Environment', 'References', 'Owner'], rows), left > 0 ? `And ${(0,lists/* more */.OS)(left, 'owner')}: read them in the map.` : '');
}
function ownerCell(owner, name) {
    return owner === null || owner.trim() === '' ? '*none is named*' : `**${(0,safe/* code */.aY)(owner, name)}**`;
}

// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/report/markdown/rest.ts





/** Nobody reads more, and the report has them all. */
const rest_MOST = 100;
/** What did not run and why, what was suppressed and skipped, and the plan's digest. */
function restSection(report, view, detail) {
    const lists = [
        notRun(report, detail),
        suppressed(report, detail),
        checkedOnly(report, detail),
        skipped(report, detail),
    ];
    const parts = lists.filter(({ items }) => items.length > 0);
    return (0,safe/* blocks */.Bv)(loud(report, detail), ...(detail.rest
        ? parts.map(({ summary, items }) => (0,safe/* details */.zH)(summary, drawn(items)))
        : [parts.map(({ summary }) => summary).join(' \u00b7 ')]), ignored(report, detail), digest(report), `<sub>${['Flowgate', ...commit(view), ...run(view)].join(' \u00b7 ')}</sub>`);
}
function drawn(items) {
    const shown = items.slice(0, rest_MOST).map((draw) => `- ${draw()}`);
    const left = items.length - shown.length;
    return [...shown, ...(left > 0 ? [`- and ${(0,count/* amount */.vj)(left)} more`] : [])].join('\n');
}
function notRun({ notRun: all }, { message }) {
    const rules = all.filter(({ reason }) => !reasons/* LOUD */.Bs.includes(reason.code));
    return {
        summary: `${(0,count/* count */.U9)(rules.length, 'check')} did not run`,
        items: (0,reasons/* byReason */.UN)(rules).map(([reason, those]) => () => {
            const names = those.slice(0, rest_MOST).map(({ rule }) => (0,safe/* code */.aY)(rule));
            return `${(0,safe/* prose */.CS)(reason, message)}: ${names.join(', ')}`;
        }),
    };
}
/** What somebody has to make possible is never folded. */
function loud({ notRun: rules }, { message }) {
    const those = rules.filter(({ reason }) => reasons/* LOUD */.Bs.includes(reason.code));
    return (0,reasons/* byReason */.UN)(those)
        .map(([reason, same]) => {
        const names = same.map(({ rule }) => (0,safe/* code */.aY)(rule)).join(', ');
        return `\u26a0\ufe0f Not run: ${names}: ${(0,safe/* prose */.CS)(reason, message)}`;
    })
        .join('\n\n');
}
function suppressed({ suppressed: findings }, { message, name }) {
    return {
        summary: `${(0,count/* count */.U9)(findings.length, 'finding')} suppressed`,
        items: findings.map(({ rule, file, line, reason, until }) => () => {
            const end = until === null ? '' : `, until ${(0,safe/* code */.aY)(until, 20)}`;
            return `${(0,safe/* code */.aY)(rule)} in ${(0,safe/* code */.aY)(file, name)}, line ${(0,count/* amount */.vj)(line)}${end}: ${(0,safe/* prose */.CS)(reason, message)}`;
        }),
    };
}
function checkedOnly({ checkedOnly: flows = [] }, { message, name }) {
    return {
        summary: `${(0,count/* count */.U9)(flows.length, 'flow')} checked only`,
        items: flows.map(({ file, reason }) => () => `${(0,safe/* code */.aY)(file, name)}: ${(0,safe/* prose */.CS)((0,reasons/* messageOf */.bD)(reason), message)}`),
    };
}
function skipped(report, { message, name }) {
    const files = (0,report_report/* mentionedOf */.np)(report.skipped);
    return {
        summary: `${(0,count/* count */.U9)(files.length, 'file')} skipped`,
        items: files.map(({ file, reason }) => () => `${(0,safe/* code */.aY)(file, name)}: ${(0,safe/* prose */.CS)((0,reasons/* messageOf */.bD)(reason), message)}`),
    };
}
/** Always list what was not compared. */
function ignored({ ignored: all }, { name }) {
    if (all.length === 0)
        return '';
    const pointers = all.slice(0, rest_MOST).map((pointer) => (0,safe/* code */.aY)(pointer, name));
    const left = all.length - pointers.length;
    const more = left > 0 ? ` and ${(0,count/* amount */.vj)(left)} more` : '';
    return `Not compared, as \`compare.ignore\` in the map says: ${pointers.join(', ')}${more}`;
}
function digest({ plan }) {
    return plan === null ? '' : `Digest of the plan: ${(0,safe/* code */.aY)(plan.digest)}`;
}
function commit(view) {
    return view.sha === null ? [] : [`at ${(0,safe/* link */.nf)((0,safe/* code */.aY)(view.sha.slice(0, 7)), (0,links/* commitUrl */.Bg)(view))}`];
}
function run({ runUrl }) {
    return runUrl === null ? [] : [(0,safe/* link */.nf)('run', runUrl)];
}

// EXTERNAL MODULE: ./src/report/review-differences.ts
var review_differences = __webpack_require__(4677);
;// CONCATENATED MODULE: ./src/report/markdown/unapproved-plans.ts




/** The most flows that are compared with their review. */
const unapproved_plans_MOST = 50;
/**
 * For environments that were not written, because the plan is not approved: the differences from
 * the reviewed plan, and what to do.
 */
function unapprovedSection({ unapprovedPlans }, detail) {
    return (0,safe/* blocks */.Bv)(...unapprovedPlans.map((unapproved) => planSection(unapproved, detail)));
}
function planSection(unapproved, { name, message, rows }) {
    const { environment, digest, reason } = unapproved;
    const all = (0,review_differences/* differencesInWords */.t)(unapproved);
    const shown = all.slice(0, Math.min(unapproved_plans_MOST, rows));
    const items = shown.map(({ file, text }) => `- ${(0,safe/* code */.aY)(file, name)}: ${(0,safe/* prose */.CS)(text, message)}`);
    const left = all.length - shown.length;
    return (0,safe/* blocks */.Bv)(`#### Nothing was written to ${(0,safe/* code */.aY)(environment, name)}`, (0,safe/* prose */.CS)(capitalised(`${(0,reasons/* messageOf */.bD)(reason)}.`), message), [...items, ...(left > 0 ? [`- and ${(0,count/* count */.U9)(left, 'more flow')}`] : [])].join('\n'), (0,safe/* prose */.CS)((0,review_differences/* advice */.v)(unapproved)), (0,safe/* fenced */.OF)('yaml', [`approved-plan: ${digest}`]));
}
function capitalised(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
;// CONCATENATED MODULE: ./src/report/markdown.ts













/** GitHub accepts 65,536, and we promise 60,000; the rest is for the hidden marker. */
const COMMENT_CHARACTERS = 59_900;
/** GitHub accepts 1 MiB a step for all of its summaries together. */
const SUMMARY_BYTES = 1_000_000;
/** The comment on a pull request, or a section of it. */
function toComment(report, view, { room = COMMENT_CHARACTERS, about = null } = {}) {
    const prefix = about === null ? '' : `${(0,lists/* andList */.cM)(about.map((name) => (0,safe/* code */.aY)(name, 60)))}: `;
    return fitted(report, view, (body) => body.length < room, prefix);
}
/** The job's summary, which has room for more. A link to the run would lead to the same page. */
function toSummary(report, view) {
    const here = { ...view, runUrl: null };
    return fitted(report, here, (body) => Buffer.byteLength(body) < SUMMARY_BYTES);
}
/** The job's summary of a run that could not start. */
function toStopped(message) {
    return `### \u274c Flowgate stopped before it looked at a flow\n\n${prose(message, 10_000)}\n`;
}
/** The most detailed body that fits. */
function fitted(report, view, fits, prefix = '') {
    const result = (0,verdict/* verdict */.WJ)(report);
    let without = [];
    let detail = FULL;
    let sections = sectionsOf(report, view, detail);
    const body = () => joined(sections, result, without, view, prefix);
    for (const cut of CUTS) {
        if (fits(body()))
            return body();
        detail = { ...detail, ...cut.detail };
        const shorter = sectionsOf(report, view, detail);
        if (lengthOf(shorter) < lengthOf(sections)) {
            without = [...without.filter((part) => part !== cut.insteadOf), cut.without];
        }
        sections = shorter;
    }
    const withErrors = (changed) => {
        sections = { ...sections, ...findingsOf(report, view, { ...detail, ...changed }) };
        return body();
    };
    const { errors } = result;
    return fits(body())
        ? withErrors({ wholeErrors: most(errors, (wholeErrors) => fits(withErrors({ wholeErrors }))) })
        : withErrors({ errorLines: most(errors, (errorLines) => fits(withErrors({ errorLines }))) });
}
/**
 * The largest number up to `max` for which `willDo` is true; if it is true for a number, then for
 * every smaller one.
 */
function most(max, willDo) {
    let [low, high] = [0, max];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (willDo(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
const markdown_ICONS = { failure: '\u274c', attention: '\u26a0\ufe0f', fine: '\u2705' };
function sectionsOf(report, view, detail) {
    return {
        unapprovedPlans: unapprovedSection(report, detail),
        owners: newOwnersSection(report, detail),
        bindings: bindingsSection(report, detail),
        ...findingsOf(report, view, detail),
        environments: (0,safe/* blocks */.Bv)(environmentSections(report, view, detail), leavingSection(report, detail), driftSections(report, view, detail)),
        rest: restSection(report, view, detail),
    };
}
function findingsOf(report, view, detail) {
    const { counted } = splitFindings(report.findings, detail);
    return {
        findings: findingsSection(report, view, detail),
        unlisted: counted.filter(({ severity }) => severity === 'error').length,
    };
}
function lengthOf({ unapprovedPlans, owners, bindings, findings, environments, rest, }) {
    const parts = [unapprovedPlans, owners, bindings, findings, environments, rest];
    return parts.reduce((sum, part) => sum + part.length, 0);
}
function joined({ unapprovedPlans, owners, bindings, findings, unlisted, environments, rest }, { level, sentence, errors }, without, view, prefix) {
    const listed = unlisted > 0 ? ` \u00b7 ${(0,count/* amount */.vj)(errors - unlisted)} of ${(0,count/* amount */.vj)(errors)} errors listed` : '';
    const title = `### ${markdown_ICONS[level]} ${prefix}${(0,safe/* prose */.CS)(sentence)}${listed}`;
    return `${(0,safe/* blocks */.Bv)(title, shortenedNote(without, view), unapprovedPlans, owners, bindings, findings, environments, rest)}\n`;
}
function shortenedNote(without, { runUrl }) {
    if (without.length === 0)
        return '';
    const where = runUrl === null ? 'the log of this run' : (0,safe/* link */.nf)('the summary of the run', runUrl);
    return `> Too long to be shown whole: left out are ${(0,lists/* andList */.cM)(without)}. All of it is in ${where}.`;
}


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7377);
/* harmony import */ var _wording_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);


/**
 * Names come from files that anyone may write. Outside of code, GitHub interprets mentions, issues,
 * commits and bare addresses, so everything except plain words is shown as code.
 */
const EMPTY = '(empty)';
/** A name as a code span, in which nothing is interpreted. */
function code(name, max = 120) {
    const shown = unmarked((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)((0,_wording_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenName */ .t)(name, max)));
    if (shown.trim() === '')
        return EMPTY;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padding = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** A sentence of ours that may contain names; text in backticks stays code. */
function prose(sentence, max = 1_000) {
    const safe = (0,_wording_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(sentence.trim(), max)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? code(part, max) : words(part)))
        .filter((part) => part !== '')
        .map((part, index, all) => (touches(all[index - 1], part) ? ` ${part}` : part))
        .join('');
    return safe || EMPTY;
}
/** The fences of two adjacent code spans must not touch: they would be read as one. */
function touches(before, after) {
    return before?.endsWith('`') === true && after.startsWith('`');
}
/** Anything that Markdown, HTML or GitHub could interpret. */
const MEANING = /[`*_<>[\]\\|~$&@#^]|:\/\/|:[\w+-]+:|www\.|\bgh-\d|\b[0-9a-f]{7,40}\b/i;
/** A name as text where it has only plain words, as most display names do; otherwise as code. */
function plain(name, max = 120) {
    return words((0,_wording_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenName */ .t)(name.trim(), max)) || EMPTY;
}
/** Repeated spaces become one: more would indent, and so make a block of code. */
function words(text) {
    return unmarked((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)(text.replace(/ {2,}/g, ' '))).replace(/\S+/g, (word) => {
        if (!MEANING.test(word))
            return word;
        const lead = /^[("']*/.exec(word)?.[0] ?? '';
        const rest = word.slice(lead.length);
        const tail = /(?<![)"'.,;:!?])[)"'.,;:!?]*$/.exec(rest)?.[0] ?? '';
        const core = rest.slice(0, rest.length - tail.length);
        return `${lead}${code(core, word.length)}${tail}`;
    });
}
/** A name inside `<summary>`, where Markdown is not read. */
function htmlCode(name, max = 120) {
    const shown = unmarked((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)((0,_wording_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenName */ .t)(name, max)));
    return `<code>${shown.replace(/[&<>"`]/g, (character) => ENTITIES[character] ?? '')}</code>`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '`': '&#96;',
};
/** A link around Markdown that is already safe; only its text where there is no address. */
function link(text, url) {
    return url === null ? text : `[${text}](${url})`;
}
/** Lines in a fence that is longer than any run of backticks in them. */
function fenced(language, lines) {
    const body = lines.map((line) => unmarked((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)(line))).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** Prevents that the hidden marker of a comment is found in a name. */
function unmarked(text) {
    return text.replaceAll('<!--', '<! --');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** A list of lines of safe Markdown. */
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
/** A table of cells of safe Markdown; nothing without rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
/** `summary` is HTML that is already safe. */
function details(summary, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** The blocks that are not empty, separated by the blank lines that Markdown needs. */
function blocks(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ })

};
