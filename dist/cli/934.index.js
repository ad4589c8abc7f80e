export const id = 934;
export const ids = [934,278];
export const modules = {

/***/ 7023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ byTarget)
/* harmony export */ });
/* harmony import */ var _flow_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);

/** The order of a plan and of its outcomes: by environment and file. */
function byTarget(one, other) {
    return (0,_flow_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(one.environment, other.environment) || (0,_flow_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(one.file, other.file);
}


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ changeDigest),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3849);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);



/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. Neither key order nor line ends, encodings, commits, runs or times change it, nor do flows
 * that are left as they are: a run over all flows has the digest of one over the changed ones.
 */
function digestOf(changes) {
    return sha256(changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriting */ .x).map(({ digest }) => digest));
}
/** The digest of each environment, which a run for it alone would have. */
function digestsOf(changes) {
    const environments = Map.groupBy(changes, ({ environment }) => environment);
    return Object.fromEntries([...environments].map(([environment, those]) => [environment, digestOf(those)]));
}
/** The same over one change. */
function changeDigest(change, ignored) {
    const { environmentName, file, action, flowName, desired } = change;
    return sha256({
        environmentName,
        file,
        action,
        flowName,
        desired: desiredContent(desired, ignored),
        current: change.action === 'update' ? liveContent(change.current, ignored) : null,
    });
}
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
function desiredContent({ definition, connectionReferences, displayName, renames, description, state }, ignored) {
    return {
        definition: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalDefinition */ .AH)(definition, ignored),
        connectionReferences: references(connectionReferences),
        displayName: renames ? displayName : null,
        description,
        state,
    };
}
function liveContent({ definition, connectionReferences, displayName, state }, ignored) {
    return {
        definition: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalDefinition */ .AH)(definition, ignored),
        connectionReferences: references(connectionReferences),
        displayName,
        state,
    };
}
function references(block) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sortKeys */ .di)([...(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalReferences */ .$s)(block)].map(([key, form]) => ({ key, ...form })));
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ boundAnew),
/* harmony export */   FY: () => (/* binding */ connectionUses),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1128);


/** For each connection that is bound anew: all flows that then use it, and so depend on its owner. */
function connectionUses(changes, { index, map }) {
    const uses = boundAnew(changes);
    if (uses.size === 0 || map === null)
        return [...uses.values()];
    const bound = new Map([...uses].map(([key, use]) => [key, new Set(use.bound)]));
    const everyUse = index.flatMap((flow) => (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(map, flow.file).flatMap((environment) => {
        const { bindings } = (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveUsed */ ._d)(flow, environment);
        const keys = bindings.map(({ entry }) => keyOf(environment.name, entry.connectionName));
        return [...new Set(keys)].map((key) => ({ key, file: flow.file }));
    }));
    for (const { key, file } of everyUse) {
        if (!bound.get(key)?.has(file))
            uses.get(key)?.others.push(file);
    }
    return [...uses.values()].map((use) => ({ ...use, others: use.others.toSorted() }));
}
/** The connections that a plan binds flows anew to, by environment and name; `others` is empty. */
function boundAnew(changes) {
    const uses = new Map();
    for (const { environment, file, bindings } of changes) {
        for (const { from, to } of bindings) {
            if (to === null || isSameConnection(from, to))
                continue;
            const key = keyOf(environment, to.connectionName);
            const use = uses.get(key) ?? { environment, ...to, bound: [], others: [] };
            if (use.bound.at(-1) !== file)
                use.bound.push(file);
            uses.set(key, use);
        }
    }
    return uses;
}
/** By what a connection of an environment is known. */
function keyOf(environment, connectionName) {
    return JSON.stringify([environment, (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionId */ .y)(connectionName)]);
}
function isSameConnection(one, other) {
    return one !== null && (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sameConnection */ .h)(one.connectionName, other.connectionName);
}


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ conflictAmong),
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(171);
/* harmony import */ var _flow_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6300);
/* harmony import */ var _plan_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7023);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1147);
/* harmony import */ var _plan_uses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1931);





/**
 * The report of one run over all flows, from those of its shards, in whatever order they come: the
 * same bytes wherever it is shown. What every shard tells of the map is in it once. `mergeable` has
 * been asked before.
 */
function merge(shards) {
    const reports = shards.toSorted(byEnvironmentAndPart);
    const all = (of) => reports.flatMap(of);
    const plan = mergedPlan(all(({ plan: part }) => (part === null ? [] : [part])));
    const missing = missingShards(reports);
    const unmanaged = all((report) => report.unmanaged ?? []);
    return {
        version: 1,
        mode: reports[0]?.mode ?? 'check',
        environments: [...new Set(all(({ environments }) => environments))],
        flows: once(all(({ flows }) => flows), byFile).toSorted(inFileOrder),
        skipped: once(all(({ skipped }) => skipped), byFile).toSorted(inFileOrder),
        findings: toldOnce(reports.map(({ findings }) => findings)),
        notRun: once([...all(({ notRun }) => notRun), ...missing.map(notTold)], ({ rule, reason }) => JSON.stringify([rule, reason])),
        suppressed: toldOnce(reports.map(({ suppressed }) => suppressed)),
        plan,
        comparedWith: all(({ comparedWith }) => (comparedWith === null ? [] : [comparedWith]))[0] ?? null,
        outcomes: all(({ outcomes }) => outcomes).toSorted(_plan_change_js__WEBPACK_IMPORTED_MODULE_2__/* .byTarget */ .R),
        refusals: mergedRefusals(all(({ refusals }) => refusals), plan),
        ...(reports.some((report) => report.unmanaged !== undefined)
            ? { unmanaged: once(unmanaged, ({ environment }) => environment) }
            : {}),
        ...judgement(reports),
        ...(missing.length > 0 ? { missing } : {}),
    };
}
/** Each shard says the same of the map that judges; of its own map's entries each may name some. */
function judgement(reports) {
    const judgedBy = reports.find((report) => report.judgedBy !== undefined)?.judgedBy;
    const entries = reports.flatMap(({ newEntries = [] }) => newEntries);
    const newEntries = once(entries, ({ environment, key, flow }) => JSON.stringify([environment, key, flow]));
    return {
        ...(judgedBy === undefined ? {} : { judgedBy }),
        ...(newEntries.length > 0 ? { newEntries } : {}),
    };
}
/** In the map's order; a matrix may have environments beside shards. */
function byEnvironmentAndPart(one, other) {
    const first = ({ environments: [name = ''], shard }) => shard.known.indexOf(name);
    return first(one) - first(other) || one.shard.part - other.shard.part;
}
const byFile = ({ file }) => file;
function inFileOrder(one, other) {
    return (0,_flow_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(one.file, other.file);
}
/** The first of those that are the same by their key. */
function once(each, keyOfOne) {
    return [...new Map(each.toReversed().map((one) => [keyOfOne(one), one])).values()].toReversed();
}
/**
 * What is found in the map, every shard finds, and each names the flows that it knows: of one rule
 * at one place the first shard that tells of it counts.
 */
function toldOnce(reports) {
    const told = new Set();
    const findings = reports.flatMap((found) => {
        const fresh = found.filter((one) => !told.has(placeOf(one)));
        for (const one of fresh)
            told.add(placeOf(one));
        return fresh;
    });
    return findings.toSorted(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz);
}
function placeOf({ rule, environment, flow, file, at, line, column, message }) {
    const place = [rule, environment, file, at, line, column];
    return JSON.stringify(flow === null ? place : [...place, message]);
}
function mergedPlan(plans) {
    if (plans.length === 0)
        return null;
    const changes = plans.flatMap((plan) => plan.changes).toSorted(_plan_change_js__WEBPACK_IMPORTED_MODULE_2__/* .byTarget */ .R);
    return {
        comparedWith: plans.every(({ comparedWith }) => comparedWith === 'live') ? 'live' : 'git',
        digest: (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(changes),
        digests: (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOf */ .nw)(changes),
        changes,
        ignored: [...new Set(plans.flatMap(({ ignored }) => ignored))],
        connectionUses: mergedUses(plans.flatMap(({ connectionUses }) => connectionUses), changes),
    };
}
/** To each shard the flows of another one are among the others. */
function mergedUses(uses, changes) {
    const told = Map.groupBy(uses, ({ environment, connectionName }) => (0,_plan_uses_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(environment, connectionName));
    return [...(0,_plan_uses_js__WEBPACK_IMPORTED_MODULE_4__/* .boundAnew */ .EF)(changes)].flatMap(([key, use]) => {
        const those = told.get(key);
        if (those === undefined)
            return [];
        const bound = new Set(use.bound);
        const others = those.flatMap((one) => one.others).filter((file) => !bound.has(file));
        return [{ ...use, others: [...new Set(others)].toSorted() }];
    });
}
function mergedRefusals(refusals, plan) {
    const environments = Map.groupBy(refusals, ({ environment }) => environment);
    return [...environments].map(([environment, those]) => {
        const changes = plan?.changes.filter((change) => change.environment === environment) ?? [];
        return {
            environment,
            digest: plan?.digests[environment] ?? those[0]?.digest ?? '',
            reason: [...new Set(those.map(({ reason }) => reason))].join('; '),
            pulls: [...new Set(those.flatMap(({ pulls }) => pulls))],
            differences: mergedDifferences(those, changes),
        };
    });
}
/** What is gone to one shard may be with another. */
function mergedDifferences(refusals, changes) {
    const told = refusals.flatMap(({ differences }) => (differences === null ? [] : [differences]));
    if (told.length < refusals.length)
        return null;
    const open = told.flat().filter(({ kind }) => kind !== 'gone');
    const gone = once(told.flat().filter(({ kind }) => kind === 'gone'), byFile);
    const now = new Map(changes.map((change) => [change.file, change]));
    const stillGone = gone.flatMap((one) => {
        const change = now.get(one.file);
        if (change !== undefined && change.action !== 'blocked')
            return [];
        return [{ kind: 'gone', file: one.file, reason: change?.reason ?? null }];
    });
    return [...open.toSorted(inFileOrder), ...stillGone];
}
/** Shards of the same environments belong together. */
function byEnvironments(reports) {
    return [...Map.groupBy(reports, ({ environments }) => JSON.stringify(environments)).values()];
}
/** Those that others speak of, as `2/20`, or `2/20 of test` where there are several environments. */
function missingShards(reports) {
    const groups = byEnvironments(reports);
    return groups.flatMap((those) => {
        const [first] = those;
        if (first === undefined)
            return [];
        const { environments, shard } = first;
        const came = new Set(those.map((report) => report.shard.part));
        const all = Array.from({ length: shard.parts }, (_, index) => index + 1);
        const where = groups.length === 1 ? '' : ` of ${environments.join(', ')}`;
        return all.filter((part) => !came.has(part)).map((part) => `${part}/${shard.parts}${where}`);
    });
}
function notTold(shard) {
    return {
        rule: 'shard',
        reason: `no report of shard ${shard} came, so nothing is known of its flows`,
    };
}
/** Why these reports are not of one run, in a sentence without a full stop; null where they are. */
function conflictAmong(read) {
    const [first] = read;
    const other = read.find(({ report }) => report.mode !== first?.report.mode);
    if (first !== undefined && other !== undefined) {
        return `${first.file} is of mode ${first.report.mode}, and ${other.file} of ${other.report.mode}`;
    }
    return conflict(read, sameFlows);
}
function conflict(read, between) {
    for (const [index, one] of read.entries()) {
        for (const other of read.slice(0, index)) {
            const found = between(other, one);
            if (found !== null)
                return found;
        }
    }
    return null;
}
/** Two shards that would tell of one flow. */
function sameFlows(one, other) {
    const [ours, theirs] = [one.report, other.report];
    const shared = ours.environments.filter((name) => theirs.environments.includes(name));
    const isApart = shared.length === 0 && ours.environments.length + theirs.environments.length > 0;
    if (isApart)
        return null;
    const told = ({ file, report: { environments, shard } }) => `${file} is shard ${shard.part}/${shard.parts} of ${environments.join(', ') || 'no environment'}`;
    const isSame = ours.environments.length === theirs.environments.length &&
        shared.length === ours.environments.length &&
        ours.shard.parts === theirs.shard.parts;
    if (isSame && ours.shard.part !== theirs.shard.part)
        return null;
    return `${told(one)}, and ${told(other)}`;
}


/***/ }),

/***/ 4934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readShardReports: () => (/* binding */ readShardReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/report/merge.ts
var merge = __webpack_require__(3278);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/plan/diff.ts + 3 modules
var plan_diff = __webpack_require__(6535);
// EXTERNAL MODULE: ./src/plan/digest.ts
var digest = __webpack_require__(1147);
;// CONCATENATED MODULE: ./src/report/detail-schema.ts

const detail_schema_text = schemas/* string */.YjP();
const maybeText = schemas/* nullable */.mee(detail_schema_text);
/** Anything that came out of JSON. */
const json = schemas/* custom */.IeY((value) => value !== undefined);
const detail_schema_digest = detail_schema_text.check(api/* _regex */.Fk(/^sha256:[0-9a-f]{64}$/));
const hash = schemas/* nullable */.mee(detail_schema_text.check(api/* _regex */.Fk(/^[0-9a-f]{8}$/)));
const field = schemas/* strictObject */.rej({ at: detail_schema_text, before: schemas/* optional */.lqM(json), after: schemas/* optional */.lqM(json) });
const part = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['added', 'removed', 'changed']),
    name: detail_schema_text,
    fields: schemas/* array */.YOg(field),
});
const operation = schemas/* enum */.k5n(['trigger', 'action']);
const place = { name: detail_schema_text, scope: schemas/* array */.YOg(detail_schema_text), at: detail_schema_text };
const operationChange = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['added', 'removed', 'renamed', 'moved', 'changed']),
    operation,
    type: detail_schema_text,
    ...place,
    from: schemas/* nullable */.mee(schemas/* strictObject */.rej(place)),
    fields: schemas/* array */.YOg(field),
    follows: schemas/* boolean */.zMY(),
});
const node = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    operation,
    name: detail_schema_text,
    type: detail_schema_text,
    change: schemas/* nullable */.mee(operationChange),
    runsAfter: schemas/* array */.YOg(detail_schema_text),
    ranAfter: schemas/* array */.YOg(detail_schema_text),
    blocks: schemas/* array */.YOg(block),
}));
const block = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({ block: detail_schema_text, nodes: schemas/* array */.YOg(node) }));
const diff = schemas/* strictObject */.rej({
    displayName: schemas/* nullable */.mee(field),
    state: schemas/* nullable */.mee(field),
    references: schemas/* array */.YOg(part),
    parameters: schemas/* array */.YOg(part),
    parts: schemas/* array */.YOg(part),
    outline: schemas/* array */.YOg(block),
});
const identity = schemas/* strictObject */.rej({
    environmentName: detail_schema_text,
    flowName: maybeText,
    displayName: detail_schema_text,
});
const about = {
    environmentName: detail_schema_text,
    deployAs: maybeText,
    displayName: detail_schema_text,
    connectors: schemas/* array */.YOg(maybeText),
    identity: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        from: schemas/* nullable */.mee(identity),
        to: identity,
        takenFrom: schemas/* readonly */.tBZ(schemas/* array */.YOg(detail_schema_text)),
    })),
};
const written = { ...about, digest: detail_schema_digest, parts: schemas/* array */.YOg(schemas/* tuple */.PVZ([detail_schema_text, hash, hash])), diff };
const change = schemas/* discriminatedUnion */.gMt('action', [
    schemas/* strictObject */.rej({ action: schemas/* literal */.euz('create'), ...written }),
    schemas/* strictObject */.rej({ action: schemas/* literal */.euz('update'), ...written, writes: schemas/* boolean */.zMY() }),
    schemas/* strictObject */.rej({ action: schemas/* literal */.euz('unchanged'), ...about }),
    schemas/* strictObject */.rej({
        action: schemas/* literal */.euz('blocked'),
        ...about,
        isSkipped: schemas/* boolean */.zMY(),
        isUnread: schemas/* boolean */.zMY(),
        isGone: schemas/* boolean */.zMY(),
    }),
]);
const comparedWith = schemas/* enum */.k5n(['live', 'git']);
const plan = schemas/* strictObject */.rej({
    comparedWith,
    changes: schemas/* array */.YOg(change),
    ignored: schemas/* readonly */.tBZ(schemas/* array */.YOg(detail_schema_text)),
    connectionUses: schemas/* array */.YOg(schemas/* strictObject */.rej({
        environment: detail_schema_text,
        connectionName: detail_schema_text,
        owner: maybeText,
        bound: schemas/* array */.YOg(detail_schema_text),
        others: schemas/* array */.YOg(detail_schema_text),
    })),
});
const path = schemas/* readonly */.tBZ(schemas/* array */.YOg(schemas/* union */.KCZ([detail_schema_text, schemas/* number */.aig()])));
const edit = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('value'), path, to: detail_schema_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('key'), path, to: detail_schema_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('remove'), path }),
]);
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const replacement = schemas/* strictObject */.rej({
    line: count,
    column: count,
    endLine: count,
    endColumn: count,
    text: detail_schema_text,
});
const fix = schemas/* nullable */.mee(schemas/* strictObject */.rej({
    edits: schemas/* readonly */.tBZ(schemas/* array */.YOg(edit)),
    diff: schemas/* readonly */.tBZ(schemas/* array */.YOg(detail_schema_text)),
    replacements: schemas/* readonly */.tBZ(schemas/* array */.YOg(replacement)),
}));
const action = schemas/* enum */.k5n(['create', 'update']);
const difference = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('new'), file: detail_schema_text, action }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('gone'), file: detail_schema_text, reason: maybeText }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('changed'),
        file: detail_schema_text,
        was: schemas/* nullable */.mee(action),
        parts: schemas/* nullable */.mee(schemas/* strictObject */.rej({ live: schemas/* array */.YOg(detail_schema_text), written: schemas/* array */.YOg(detail_schema_text) })),
    }),
]);
const refusal = schemas/* strictObject */.rej({
    environment: detail_schema_text,
    digest: detail_schema_digest,
    reason: detail_schema_text,
    pulls: schemas/* array */.YOg(count),
    differences: schemas/* nullable */.mee(schemas/* array */.YOg(difference)),
});
const shardNumber = schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(256));
/** As `detailOf` writes it. */
const detailSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    shard: schemas/* strictObject */.rej({ part: shardNumber, parts: shardNumber, known: schemas/* array */.YOg(detail_schema_text) }),
    comparedWith: schemas/* nullable */.mee(comparedWith),
    fixes: schemas/* strictObject */.rej({ findings: schemas/* array */.YOg(fix), suppressed: schemas/* array */.YOg(fix) }),
    plan: schemas/* nullable */.mee(plan),
    outcomes: schemas/* array */.YOg(detail_schema_text),
    refusals: schemas/* array */.YOg(refusal),
    unmanaged: schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* strictObject */.rej({
        environment: detail_schema_text,
        flows: schemas/* array */.YOg(schemas/* strictObject */.rej({ flowName: detail_schema_text, displayName: detail_schema_text })),
    }))),
    judgedBy: maybeText,
    newEntries: schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* strictObject */.rej({
        environment: detail_schema_text,
        key: detail_schema_text,
        flow: maybeText,
        owner: maybeText,
        connectionName: detail_schema_text,
    }))),
});

;// CONCATENATED MODULE: ./src/report/reading.ts




const reading_text = schemas/* string */.YjP();
const reading_maybeText = schemas/* nullable */.mee(reading_text);
const reading_count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const flow = schemas/* strictObject */.rej({
    file: reading_text,
    format: reading_text,
    displayName: reading_text,
    trigger: reading_text,
    actions: reading_count,
    references: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: reading_text, logicalName: reading_maybeText, connector: reading_maybeText, uses: reading_count })),
});
const finding = {
    rule: reading_text,
    severity: schemas/* enum */.k5n(['error', 'warning', 'notice']),
    message: reading_text,
    file: reading_text,
    line: reading_count,
    column: reading_count,
    endLine: reading_count,
    endColumn: reading_count,
    at: reading_text,
    environment: reading_maybeText,
    flow: reading_maybeText,
    help: reading_text,
};
const bound = schemas/* nullable */.mee(schemas/* strictObject */.rej({ connectionName: reading_text, owner: reading_maybeText }));
const reading_change = schemas/* strictObject */.rej({
    environment: reading_text,
    file: reading_text,
    flowName: reading_maybeText,
    previousFlowName: reading_maybeText,
    action: schemas/* enum */.k5n(['create', 'update', 'unchanged', 'blocked']),
    paths: schemas/* array */.YOg(reading_text),
    bindings: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: reading_text, from: bound, to: bound })),
    reason: reading_maybeText,
});
const outcome = schemas/* strictObject */.rej({
    environment: reading_text,
    file: reading_text,
    flowName: reading_maybeText,
    result: schemas/* enum */.k5n([
        'created',
        'updated',
        'unchanged',
        'failed',
        'restored',
        'unknown',
        'skipped',
        'blocked',
    ]),
    state: reading_maybeText,
    error: reading_maybeText,
    snapshot: reading_maybeText,
});
/** As `toJson` writes it of a run with `shard`. */
const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    mode: schemas/* enum */.k5n(['check', 'plan', 'deploy', 'drift', 'export']),
    environments: schemas/* array */.YOg(reading_text),
    flows: schemas/* array */.YOg(flow),
    skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: reading_text, reason: reading_text })),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej(finding)),
    notRun: schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: reading_text, reason: reading_text })),
    suppressed: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...finding, reason: reading_text, until: reading_maybeText })),
    plan: schemas/* nullable */.mee(schemas/* strictObject */.rej({ digest: detail_schema_digest, changes: schemas/* array */.YOg(reading_change) })),
    outcomes: schemas/* array */.YOg(outcome),
    detail: detailSchema,
});
/** What tells a shard's report of this version from every other JSON. */
const outline = schemas/* object */.Ikc({ version: schemas/* literal */.euz(1), mode: reading_text });
const withDetail = schemas/* object */.Ikc({ detail: schemas/* object */.Ikc({ version: schemas/* unknown */.L5J() }) });
/** Reads the report of a shard back. Anything may stand in the text; it never throws. */
function readReport(content) {
    try {
        return reportIn(JSON.parse(content));
    }
    catch {
        return unreadable('is no whole JSON; was it cut off?');
    }
}
function reportIn(value) {
    if (!outline.safeParse(value).success)
        return unreadable('is no report of Flowgate');
    const marked = withDetail.safeParse(value);
    if (!marked.success) {
        return unreadable('is the report of a run without `shard`; only the reports of shards are merged');
    }
    if (marked.data.detail.version !== 1) {
        return unreadable('was written by another version of Flowgate; merge with the version that ran the shards');
    }
    const checked = schema.safeParse(value);
    if (checked.success)
        return joined(checked.data);
    const [problem] = checked.error.issues;
    return damaged(`at ${problem?.path.join('.') || 'its top'}`);
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}
function damaged(what) {
    return unreadable(`is damaged, or of another version of Flowgate (${what})`);
}
/** The documented part and what it lacks, together. */
function joined(document) {
    const { detail, findings, suppressed, outcomes, plan: told, ...rest } = document;
    const { shard, comparedWith, fixes, refusals, unmanaged, judgedBy, newEntries } = detail;
    const pairs = [
        ['findings', findings.length, fixes.findings.length],
        ['suppressed', suppressed.length, fixes.suppressed.length],
        ['outcomes', outcomes.length, detail.outcomes.length],
    ];
    const uneven = pairs.find(([, one, other]) => one !== other);
    if (uneven !== undefined)
        return damaged(`${uneven[0]} and detail have not the same length`);
    const plan = planOf(told, detail.plan);
    if (plan === undefined)
        return damaged('plan and detail do not belong together');
    const report = {
        ...rest,
        findings: findings.map((each, index) => ({ ...each, ...fixAt(fixes.findings, index) })),
        suppressed: suppressed.map((each, index) => ({ ...each, ...fixAt(fixes.suppressed, index) })),
        plan,
        comparedWith,
        outcomes: outcomes.map((each, index) => ({
            ...each,
            displayName: detail.outcomes[index] ?? each.file,
        })),
        refusals,
        shard,
        ...(unmanaged === null ? {} : { unmanaged }),
        ...(judgedBy === null ? {} : { judgedBy }),
        ...(newEntries === null ? {} : { newEntries }),
    };
    return { kind: 'report', report };
}
function fixAt(fixes, index) {
    const fix = fixes[index] ?? null;
    return fix === null ? {} : { fix };
}
/** Undefined where the two are not of one plan. */
function planOf(told, detail) {
    if (told === null || detail === null)
        return told === detail ? null : undefined;
    const { comparedWith, ignored, connectionUses } = detail;
    const changes = told.changes.flatMap((each, index) => {
        const rest = detail.changes[index];
        return rest === undefined ? [] : (changeOf(each, rest) ?? []);
    });
    const isWhole = changes.length === told.changes.length && changes.length === detail.changes.length;
    if (!isWhole || (0,digest/* digestOf */.ol)(changes) !== told.digest)
        return undefined;
    const { digest: whole } = told;
    return {
        comparedWith,
        digest: whole,
        digests: (0,digest/* digestsOf */.nw)(changes),
        changes,
        ignored,
        connectionUses,
    };
}
function changeOf({ action, previousFlowName: _, ...told }, { connectors, identity, ...more }) {
    const rest = { ...more, ...(identity === null ? {} : { identity }) };
    if (action !== rest.action || connectors.length !== told.bindings.length)
        return null;
    const bindings = told.bindings.map(({ key, from, to }, index) => ({
        key,
        connector: connectors[index] ?? null,
        from,
        to,
    }));
    switch (rest.action) {
        case 'unchanged':
            return { ...told, ...rest, bindings };
        case 'blocked':
            return told.reason === null ? null : { ...told, ...rest, bindings, reason: told.reason };
        case 'create':
        case 'update': {
            const parts = new Map(rest.parts.map(([at, live, written]) => [at, { live, written }]));
            const diff = { ...rest.diff, operations: (0,plan_diff/* operationsIn */.E1)(rest.diff.outline) };
            return { ...told, ...rest, bindings, parts, diff };
        }
    }
}

// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
;// CONCATENATED MODULE: ./src/run/shard-reports.ts





/**
 * The reports of shards: files, or folders with all `.json` below them. Throws a `UsageError` for
 * one that cannot be read, where there is none, and for reports that are not of one run.
 */
async function readShardReports(paths) {
    const files = (await Promise.all(paths.map(filesAt))).flat();
    if (files.length === 0)
        throw new usage_error/* UsageError */.e(`there is no report in ${paths.join(', ')}`);
    const read = [];
    for (const file of new Set(files)) {
        const found = readReport(await (0,promises_.readFile)(file, 'utf8').catch(asUsageError));
        if (found.kind === 'unreadable')
            throw new usage_error/* UsageError */.e(`${file} ${found.reason}`);
        read.push({ file, report: found.report });
    }
    const conflict = (0,merge/* conflictAmong */.j)(read);
    if (conflict !== null)
        throw new usage_error/* UsageError */.e(`these reports are not of one run: ${conflict}`);
    return read;
}
/** In one order on every machine. */
async function filesAt(path) {
    const found = await (0,promises_.stat)(path).catch(asUsageError);
    if (!found.isDirectory())
        return [path];
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name))
        .toSorted();
}
function asUsageError(error) {
    throw new usage_error/* UsageError */.e(`${error.path ?? 'a report'} cannot be read: ${error.code ?? error.message}`);
}


/***/ })

};
