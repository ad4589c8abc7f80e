"use strict";
exports.id = 8937;
exports.ids = [8937,5661];
exports.modules = {

/***/ 9874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf)
/* harmony export */ });
/** The content that a live flow must have to match Git and the map. */
function contentOf({ displayName, renames, state, definition, connectionReferences, }) {
    return {
        displayName: renames ? displayName : null,
        state,
        definition,
        connectionReferences,
    };
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
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9874);
/* harmony import */ var _key_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9333);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2943);





/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. It does not depend on key order, line ends, encodings, commits, runs or times, nor on flows
 * that do not change: a run over all flows has the same digest as one over the changed ones.
 */
function digestOf(changes) {
    return sha256(changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .isWriting */ .x).map(({ digest }) => digest));
}
/** The digest of each environment; a run for one environment alone has the same. */
function digestsOf(changes) {
    const environments = Map.groupBy(changes, ({ environment }) => environment);
    return Object.fromEntries([...environments].map(([environment, those]) => [environment, digestOf(those)]));
}
/** The digest of one change. */
function changeDigest(change, ignored) {
    const { environmentName, file, action, flowName, desired } = change;
    return sha256({
        environmentName,
        file,
        action,
        flowName,
        desired: formOf((0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$)(desired), ignored, { description: desired.description }),
        current: change.action === 'update' ? formOf(change.current, ignored) : null,
    });
}
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
/** `besides` comes before the state. */
function formOf({ definition, connectionReferences, displayName, state }, ignored, besides = {}) {
    return {
        definition: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalDefinition */ .AH)(definition, ignored),
        connectionReferences: references(connectionReferences),
        displayName,
        ...besides,
        state,
    };
}
function references(block) {
    return (0,_key_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortKeys */ .di)([...(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalReferences */ .$s)(block)].map(([key, form]) => ({ key, ...form })));
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ connectionUses),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   fY: () => (/* binding */ newlyUsed)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1128);
/* harmony import */ var _map_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6734);
/* harmony import */ var _bindings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4053);



/**
 * Each connection that a flow is newly bound to, with all flows that then use it and so depend on
 * its owner.
 */
function connectionUses(changes, { index, map }) {
    const uses = newlyUsed(changes);
    if (uses.size === 0 || map === null)
        return [...uses.values()];
    const bound = new Map([...uses].map(([key, use]) => [key, new Set(use.bound)]));
    const everyUse = index.flatMap((flow) => (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsOf */ .M2)(map, flow).flatMap((environment) => {
        const { bindings } = (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveUsed */ ._d)(flow, environment);
        const keys = bindings.map(({ entry }) => keyOf(environment.name, entry.connectionName));
        return [...new Set(keys)].map((key) => ({ key, file: flow.file }));
    }));
    for (const { key, file } of everyUse) {
        if (!bound.get(key)?.has(file))
            uses.get(key)?.others.push(file);
    }
    return [...uses.values()].map((use) => ({ ...use, others: use.others.toSorted() }));
}
/** The connections that a plan newly binds flows to, by environment and name; `others` is empty. */
function newlyUsed(changes) {
    const uses = new Map();
    for (const { environment, file, bindings } of changes) {
        for (const { from, to } of bindings) {
            if (to === null || (0,_bindings_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameConnection */ .jC)(from, to))
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
/** Identifies a connection of an environment. */
function keyOf(environment, connectionName) {
    return JSON.stringify([environment, (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionId */ .y)(connectionName)]);
}


/***/ }),

/***/ 5661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ conflictAmong),
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3954);
/* harmony import */ var _json_equal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _json_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8434);
/* harmony import */ var _plan_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7023);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1147);
/* harmony import */ var _plan_uses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1931);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5998);







/**
 * Merges the reports of shards into that of one run over all flows, byte for byte, in any order.
 * Facts that every shard has about the map appear once. Call `conflictAmong` before.
 */
function merge(shards) {
    const reports = shards.toSorted(byEnvironmentAndPart);
    const all = (of) => reports.flatMap(of);
    const plan = mergedPlan(all(({ plan: part }) => (part === null ? [] : [part])));
    const missing = missingShards(reports);
    const leaving = (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctBy */ .ey)(all((report) => report.leaving ?? []), ({ environment, file }) => JSON.stringify([environment, file])).toSorted(_plan_change_js__WEBPACK_IMPORTED_MODULE_5__/* .byTarget */ .R);
    const unmanaged = all((report) => report.unmanaged ?? []);
    const checkedOnly = all((report) => report.checkedOnly ?? []);
    return {
        version: 2,
        mode: reports[0]?.mode ?? 'check',
        environments: [...new Set(all(({ environments }) => environments))],
        flows: (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctBy */ .ey)(all(({ flows }) => flows), byFile).toSorted(inFileOrder),
        skipped: (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctBy */ .ey)(all(({ skipped }) => skipped), byFile).toSorted(inFileOrder),
        findings: (0,_check_check_js__WEBPACK_IMPORTED_MODULE_0__/* .oneForEachCause */ .cu)(problemsIn(reports.map(({ findings }) => findings))),
        notRun: inRuleOrder((0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)([...all(({ notRun }) => notRun), ...missing.map(notRunForMissing)])),
        suppressed: (0,_check_check_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressedTogether */ .bf)(problemsIn(reports.map(({ suppressed }) => suppressed))),
        plan,
        ...(checkedOnly.length > 0
            ? { checkedOnly: (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctBy */ .ey)(checkedOnly, byFile).toSorted(inFileOrder) }
            : {}),
        drift: reports.some(({ drift }) => drift !== null)
            ? all(({ drift }) => drift ?? []).toSorted(_plan_change_js__WEBPACK_IMPORTED_MODULE_5__/* .byTarget */ .R)
            : null,
        ignored: [...new Set(all(({ ignored }) => ignored))],
        comparedWith: all(({ comparedWith }) => (comparedWith === null ? [] : [comparedWith]))[0] ?? null,
        outcomes: all(({ outcomes }) => outcomes).toSorted(_plan_change_js__WEBPACK_IMPORTED_MODULE_5__/* .byTarget */ .R),
        unapprovedPlans: mergedUnapproved(all(({ unapprovedPlans }) => unapprovedPlans), plan),
        ...(reports.some(({ dryRun }) => dryRun === true) ? { dryRun: true } : {}),
        ...(leaving.length > 0 ? { leaving } : {}),
        ...(reports.some((report) => report.unmanaged !== undefined)
            ? { unmanaged: (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctBy */ .ey)(unmanaged, ({ environment }) => environment) }
            : {}),
        ...judgement(reports),
        ...(missing.length > 0 ? { missing } : {}),
    };
}
/** In the order of one run: for the same rule, each shard may have other reasons. */
function inRuleOrder(all) {
    const byRule = Map.groupBy(all, ({ rule }) => rule);
    const ordered = _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RULE_IDS */ .I.flatMap((id) => (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedByData */ .tA)(byRule.get(id) ?? []));
    return [...ordered, ...all.filter(({ rule }) => !_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RULE_IDS */ .I.includes(rule))];
}
/** Each shard uses the same policy; of their own map's entries each may name some. */
function judgement(reports) {
    const judgedBy = reports.find((report) => report.judgedBy !== undefined)?.judgedBy;
    const entries = reports.flatMap(({ newEntries = [] }) => newEntries);
    const newEntries = (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctBy */ .ey)(entries, ({ environment, key, flow }) => JSON.stringify([environment, key, flow]));
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
    return (0,_json_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodeUnit */ .X)(one.file, other.file);
}
/**
 * The problems of all shards. Every shard has the findings about the map: for one rule at one place
 * the first shard counts, with the flows that the others name.
 */
function problemsIn(reports) {
    const listed = new Map();
    for (const report of reports) {
        const here = Map.groupBy(report.flatMap(_check_check_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW), placeOf);
        for (const [place, problems] of here) {
            const known = listed.get(place);
            if (known === undefined) {
                listed.set(place, problems.map((problem) => ({ ...problem })));
            }
            else
                addRelated(known, problems);
        }
    }
    return [...listed.values()].flat();
}
/** Adds the flows that other shards name for the same problem of the map. */
function addRelated(known, others) {
    for (const [index, problem] of known.entries()) {
        const more = others[index]?.related ?? [];
        if (more.length === 0)
            continue;
        const related = (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctBy */ .ey)([...problem.related, ...more], (each) => JSON.stringify(each));
        problem.related = related.toSorted(inFileOrder);
    }
}
function placeOf({ rule, environments, flow, file, at, line, column, message }) {
    const place = [rule, environments, file, at, line, column];
    return JSON.stringify(flow === null ? place : [...place, message]);
}
function mergedPlan(plans) {
    if (plans.length === 0)
        return null;
    const changes = plans.flatMap((plan) => plan.changes).toSorted(_plan_change_js__WEBPACK_IMPORTED_MODULE_5__/* .byTarget */ .R);
    return {
        comparedWith: plans.every(({ comparedWith }) => comparedWith === 'live') ? 'live' : 'git',
        digest: (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(changes),
        digests: (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsOf */ .nw)(changes),
        changes,
        connectionUses: mergedUses(plans.flatMap(({ connectionUses }) => connectionUses), changes),
        ...mergedRows(plans),
    };
}
/** A row that several shards bind is one. */
function mergedRows(plans) {
    const groups = Map.groupBy(plans.flatMap(({ references = [] }) => references), ({ environment, logicalName }) => JSON.stringify([environment, logicalName]));
    const references = [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const flows = [first, ...others].flatMap((one) => one.flows);
        return [{ ...first, flows: [...new Set(flows)].toSorted() }];
    });
    return references.length === 0 ? {} : { references };
}
/** To each shard the flows of another one are among the others. */
function mergedUses(uses, changes) {
    const byConnection = Map.groupBy(uses, ({ environment, connectionName }) => (0,_plan_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(environment, connectionName));
    return [...(0,_plan_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .newlyUsed */ .fY)(changes)].flatMap(([key, use]) => {
        const those = byConnection.get(key);
        if (those === undefined)
            return [];
        const bound = new Set(use.bound);
        const others = those.flatMap((one) => one.others).filter((file) => !bound.has(file));
        return [{ ...use, others: [...new Set(others)].toSorted() }];
    });
}
function mergedUnapproved(unapprovedPlans, plan) {
    const environments = Map.groupBy(unapprovedPlans, ({ environment }) => environment);
    return [...environments].map(([environment, those]) => {
        const changes = plan?.changes.filter((change) => change.environment === environment) ?? [];
        return {
            environment,
            digest: plan?.digests[environment] ?? those[0]?.digest ?? '',
            reason: mergedReason(those),
            pulls: [...new Set(those.flatMap(({ pulls }) => pulls))],
            differences: mergedDifferences(those, changes),
        };
    });
}
function mergedReason(unapprovedPlans) {
    const all = unapprovedPlans.flatMap(({ reason }) => reason.code === 'several-approval-problems' ? reason.causes : [reason]);
    const [first, ...others] = (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)(all);
    return first !== undefined && others.length === 0
        ? first
        : { code: 'several-approval-problems', causes: (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)(all) };
}
/** A flow that one shard counts as gone may be in another one. */
function mergedDifferences(unapprovedPlans, changes) {
    const known = unapprovedPlans.flatMap(({ differences }) => differences === null ? [] : [differences]);
    if (known.length < unapprovedPlans.length)
        return null;
    const open = known.flat().filter(({ kind }) => kind !== 'gone');
    const gone = (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctBy */ .ey)(known.flat().filter(({ kind }) => kind === 'gone'), byFile);
    const now = new Map(changes.map((change) => [change.file, change]));
    const stillGone = gone.flatMap((one) => {
        const change = now.get(one.file);
        if (change !== undefined && change.action !== 'blocked')
            return [];
        return [{ kind: 'gone', file: one.file, reason: change?.reason ?? null }];
    });
    return [...open.toSorted(inFileOrder), ...stillGone];
}
/** Groups the shards of the same environments. */
function byEnvironments(reports) {
    return [...Map.groupBy(reports, ({ environments }) => JSON.stringify(environments)).values()];
}
/** The missing shards, as `2/20`, or `2/20 of test` where there are several environments. */
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
function notRunForMissing(shard) {
    return {
        rule: 'shard',
        reason: { code: 'shard-report-missing', shard },
    };
}
/**
 * Why these reports are not from one run, in a sentence without a full stop; null where they are.
 */
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
/** The conflict between two shards with the same flow. */
function sameFlows(one, other) {
    const [ours, theirs] = [one.report, other.report];
    const shared = ours.environments.filter((name) => theirs.environments.includes(name));
    const isApart = shared.length === 0 && ours.environments.length + theirs.environments.length > 0;
    if (isApart)
        return null;
    const shardIn = ({ file, report: { environments, shard } }) => `${file} is shard ${shard.part}/${shard.parts} of ${environments.join(', ') || 'no environment'}`;
    const isSame = ours.environments.length === theirs.environments.length &&
        shared.length === ours.environments.length &&
        ours.shard.parts === theirs.shard.parts;
    if (isSame && ours.shard.part !== theirs.shard.part)
        return null;
    return `${shardIn(one)}, and ${shardIn(other)}`;
}


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readShardReports: () => (/* binding */ readShardReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./src/plan/digest.ts
var plan_digest = __webpack_require__(1147);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/report/document/changes.ts + 1 modules
var document_changes = __webpack_require__(380);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/report/parts.ts
var parts = __webpack_require__(9356);
;// CONCATENATED MODULE: ./src/report/document/difference-schema.ts

const difference_schema_text = schemas/* string */.YjP();
/** Adds a description for readers of the JSON Schema. */
const described = (schema, description) => schema.check(schemas/* meta */.mIj({ description }));
const field = schemas/* strictObject */.rej({
    at: described(difference_schema_text, 'A JSON pointer into what differs; empty for the whole of it.'),
    before: described(schemas/* optional */.lqM(schemas/* unknown */.L5J()), 'Absent: there was nothing. A secret is `(secret)`.'),
    after: described(schemas/* optional */.lqM(schemas/* unknown */.L5J()), 'Absent: there will be nothing. A secret is `(secret)`.'),
    isOrder: described(schemas/* optional */.lqM(schemas/* literal */.euz(true)), 'Whether only the order of the keys differs, which `before` and `after` list.'),
});
const named = {
    name: difference_schema_text,
    fields: described(schemas/* array */.YOg(field), 'The values that differ; none where the flow is created.'),
};
const partSchema = schemas/* strictObject */.rej({
    what: schemas/* enum */.k5n(['displayName', 'state', 'reference', 'parameter', 'part']),
    kind: schemas/* enum */.k5n(['added', 'removed', 'changed']),
    ...named,
});
const place = { name: difference_schema_text, scope: schemas/* array */.YOg(difference_schema_text), at: difference_schema_text };
const operationSchema = schemas/* strictObject */.rej({
    what: schemas/* enum */.k5n(['trigger', 'action']),
    kind: schemas/* enum */.k5n(['added', 'removed', 'renamed', 'moved', 'changed']),
    ...named,
    type: difference_schema_text,
    scope: described(schemas/* array */.YOg(difference_schema_text), 'The actions that hold it, outermost first.'),
    at: described(difference_schema_text, 'A JSON pointer into the flow; of a removed one, into the flow as it was.'),
    from: described(schemas/* nullable */.mee(schemas/* strictObject */.rej(place)), 'Where one that was renamed or moved was.'),
    follows: described(schemas/* boolean */.zMY(), 'Whether it only follows the new names of renamed actions.'),
});
/** One change of a flow. */
const differenceSchema = schemas/* union */.KCZ([partSchema, operationSchema]);
const nodeSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    name: difference_schema_text,
    type: difference_schema_text,
    difference: described(schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(0))), 'Its index in `differences`.'),
    runsAfter: schemas/* optional */.lqM(schemas/* array */.YOg(difference_schema_text)),
    ranAfter: described(schemas/* optional */.lqM(schemas/* array */.YOg(difference_schema_text)), 'What it waited for, and is gone.'),
    blocks: schemas/* optional */.lqM(schemas/* array */.YOg(blockSchema)),
}));
/** The operations of one block, of both versions, in the order in which they run. */
const blockSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    block: described(difference_schema_text, 'From what holds it: `/triggers`, `/actions`, `/else/actions`.'),
    nodes: schemas/* array */.YOg(nodeSchema),
}));

;// CONCATENATED MODULE: ./src/report/document/change-schema.ts




const change_schema_text = schemas/* string */.YjP();
const maybeText = schemas/* nullable */.mee(change_schema_text);
/** Why something is as it is: a code, a message, and the fields of that code. */
const reasonSchema = described(schemas/* looseObject */._H3({ code: change_schema_text, message: change_schema_text }).check(schemas/* refine */.YPB((value) => (0,reasons/* reasonIn */.YY)(value) !== null)), 'A code, the same in words without a full stop, and the fields of that code.');
const digestSchema = change_schema_text.check(api/* _regex */.Fk(/^sha256:[0-9a-f]{64}$/));
const bound = schemas/* nullable */.mee(schemas/* strictObject */.rej({ connectionName: change_schema_text, owner: maybeText }));
const bindings = described(schemas/* array */.YOg(schemas/* strictObject */.rej({ key: change_schema_text, connector: maybeText, from: bound, to: bound })), 'What each reference key is bound to before and after; equal ones too.');
const compared = {
    paths: described(schemas/* array */.YOg(change_schema_text), 'What differs, as JSON pointers into the flow.'),
    differences: described(schemas/* array */.YOg(differenceSchema), 'What differs, value by value.'),
    outline: described(schemas/* array */.YOg(blockSchema), 'The operations of both versions in run order.'),
    bindings,
};
const flow = { environment: change_schema_text, file: change_schema_text, displayName: change_schema_text, flowName: maybeText };
const identity = schemas/* strictObject */.rej({
    environmentName: change_schema_text,
    flowName: maybeText,
    displayName: change_schema_text,
});
const changeSchema = schemas/* strictObject */.rej({
    ...flow,
    previousFlowName: described(maybeText, 'The live flow that the file was before this change.'),
    identity: described(schemas/* nullable */.mee(schemas/* strictObject */.rej({ from: schemas/* nullable */.mee(identity), to: identity, takenFrom: schemas/* array */.YOg(change_schema_text) })), 'That the file is another live flow than before; else null.'),
    action: schemas/* enum */.k5n(['create', 'update', 'unchanged', 'blocked']),
    ...compared,
    digest: described(schemas/* nullable */.mee(digestSchema), 'Over what would be written and what is live now.'),
    parts: described(schemas/* record */.g1P(change_schema_text.check(api/* _regex */.Fk(/^\//)), change_schema_text.check(api/* _regex */.Fk(parts/* PART */.s3))), 'Of each part a hash of what is live and of what would be written: one if they are equal, - for none.'),
    reason: schemas/* nullable */.mee(reasonSchema),
    isSkipped: described(schemas/* boolean */.zMY(), 'Whether it is left as it is on purpose (on-drift: skip).'),
});
const driftSchema = schemas/* strictObject */.rej({
    ...flow,
    ...compared,
    reason: schemas/* nullable */.mee(reasonSchema),
});
const action = schemas/* enum */.k5n(['create', 'update']);
const reviewDifference = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('new'), file: change_schema_text, action }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('gone'), file: change_schema_text, reason: schemas/* nullable */.mee(reasonSchema) }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('changed'),
        file: change_schema_text,
        was: schemas/* nullable */.mee(action),
        parts: schemas/* nullable */.mee(schemas/* strictObject */.rej({ live: schemas/* array */.YOg(change_schema_text), written: schemas/* array */.YOg(change_schema_text) })),
    }),
]);
/** An environment that nothing was written to. */
const unapprovedPlanSchema = schemas/* strictObject */.rej({
    environment: change_schema_text,
    digest: described(digestSchema, 'Of what would be written to it now.'),
    reason: reasonSchema,
    pulls: described(schemas/* array */.YOg(schemas/* int */.Whr()), 'Whose comments the plan was compared with.'),
    differences: described(schemas/* nullable */.mee(schemas/* array */.YOg(reviewDifference)), 'How the plan differs from the reviewed one; null: nothing to compare with.'),
});
const checkedOnlySchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ file: change_schema_text, reason: reasonSchema }));
const planSchema = schemas/* strictObject */.rej({
    digest: described(digestSchema, 'Over all that would be written, and what is live now.'),
    changes: schemas/* array */.YOg(changeSchema),
    checkedOnly: described(checkedOnlySchema, 'The same as `checkedOnly` of the report.'),
    references: described(schemas/* array */.YOg(schemas/* strictObject */.rej({
        environment: change_schema_text,
        logicalName: change_schema_text,
        from: bound,
        to: bound,
        flows: schemas/* array */.YOg(change_schema_text),
    })), 'Connection references of Dataverse that change.'),
    connectionUses: described(schemas/* array */.YOg(schemas/* strictObject */.rej({
        environment: change_schema_text,
        connectionName: change_schema_text,
        owner: maybeText,
        bound: described(schemas/* array */.YOg(change_schema_text), 'The flows that this plan binds to it.'),
        others: described(schemas/* array */.YOg(change_schema_text), 'The other flows of the repository on it.'),
    })), 'Each connection that a flow is newly bound to, and who uses it.'),
});

;// CONCATENATED MODULE: ./src/report/document/schema.ts



/** The version of the report's format. */
const REPORT_VERSION = 2;
const schema_text = schemas/* string */.YjP();
const schema_maybeText = schemas/* nullable */.mee(schema_text);
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const flowSchema = schemas/* strictObject */.rej({
    file: schema_text,
    format: schema_text,
    displayName: schema_text,
    trigger: schema_text,
    actions: count,
    solution: described(schemas/* nullable */.mee(schemas/* strictObject */.rej({
        names: described(schemas/* array */.YOg(schema_text), 'The unique names of the solutions that it is part of.'),
        state: described(schemas/* nullable */.mee(schemas/* enum */.k5n(['Started', 'Stopped'])), 'What an import would make of it; Flowgate never acts on it.'),
    })), 'What the files of its solution say; null: it is in none.'),
    references: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: schema_text, logicalName: schema_maybeText, connector: schema_maybeText, uses: count })),
});
const path = schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* number */.aig()]));
const edit = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('value'), path, to: schema_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('key'), path, to: schema_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('remove'), path }),
]);
const range = { line: count, column: count, endLine: count, endColumn: count };
const fix = schemas/* strictObject */.rej({
    edits: schemas/* array */.YOg(edit),
    diff: schemas/* array */.YOg(schema_text),
    replacements: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...range, text: schema_text })),
});
const severity = schemas/* enum */.k5n(['error', 'warning', 'notice']);
const pointer = described(schema_text, 'A JSON pointer into the file.');
const cause = described(schemas/* nullable */.mee(schemas/* strictObject */.rej({
    ids: described(schemas/* array */.YOg(schema_text), 'Problems that share one of them are one finding.'),
    inMap: described(schemas/* nullable */.mee(schemas/* strictObject */.rej({ file: schema_text, at: pointer, ...range, message: schema_text, each: schema_text })), 'The value of the map at fault; null: each flow is at fault itself.'),
})), 'What is at fault, for `flowgate report merge`; null: nothing else follows from it.');
const ask = described(schemas/* array */.YOg(schema_text), "Whom the base branch's map asks to approve or review it.");
const schema_place = { file: schema_text, line: count, message: schema_text };
const relatedPlace = schemas/* strictObject */.rej(schema_place);
/** A problem that is related to a finding; file and line are those of its place. */
const relatedProblem = schemas/* strictObject */.rej({
    rule: schema_text,
    message: schema_text,
    severity,
    column: count,
    endLine: count,
    endColumn: count,
    at: pointer,
    environments: schemas/* array */.YOg(schema_text),
    flow: schema_maybeText,
    help: schema_text,
    ask,
    related: schemas/* array */.YOg(relatedPlace),
    fix: schemas/* nullable */.mee(fix),
    cause,
});
const finding = {
    rule: schema_text,
    severity,
    message: schema_text,
    file: schema_text,
    ...range,
    at: pointer,
    environments: described(schemas/* array */.YOg(schema_text), 'Where it holds; empty: it is about no environment.'),
    flow: described(schema_maybeText, 'The flow that it concerns; null for the map itself.'),
    help: schema_text,
    ask,
    related: described(schemas/* array */.YOg(schemas/* strictObject */.rej({ ...schema_place, problem: schemas/* optional */.lqM(relatedProblem) })), 'What follows from the same cause; `problem`: what a rule found there.'),
    fix: described(schemas/* nullable */.mee(fix), 'What `flowgate check --fix` writes; null: nothing.'),
    cause,
    isSummary: described(schemas/* boolean */.zMY(), 'It sums up its related problems, and is none itself.'),
};
const suppressedFinding = schemas/* strictObject */.rej({ ...finding, reason: schema_text, until: schema_maybeText });
const share = schemas/* strictObject */.rej({ failed: count, of: count });
const outcome = schemas/* strictObject */.rej({
    environment: schema_text,
    file: schema_text,
    displayName: schema_text,
    flowName: schema_maybeText,
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
    state: described(schema_maybeText, 'The state afterwards; null: nobody asked.'),
    reason: schemas/* nullable */.mee(reasonSchema),
    snapshot: described(schema_maybeText, 'Where the flow as it was is kept.'),
    run: described(schemas/* nullable */.mee(schemas/* strictObject */.rej({
        status: schema_text,
        startTime: schema_text,
        action: described(schema_maybeText, 'The action that made it fail.'),
        code: schema_maybeText,
        line: described(schemas/* nullable */.mee(count), "The action's line in the file."),
        reason: described(schemas/* nullable */.mee(reasonSchema), 'What the code means, if that is known.'),
        before: described(share, 'Of the finished ones among the ten runs before the save.'),
        since: described(share, 'Of the finished runs since, as far as they are listed.'),
    })), 'The first run afterwards; null: none was seen.'),
});
const shardNumber = schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(256));
/** The report as it is written and read. All keys are always written, in this order. */
const reportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(REPORT_VERSION),
    mode: schemas/* enum */.k5n(['check', 'plan', 'deploy', 'drift', 'export']),
    environments: schemas/* array */.YOg(schema_text),
    flows: schemas/* array */.YOg(flowSchema),
    skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schema_text, reason: reasonSchema })),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej(finding)),
    notRun: schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: schema_text, reason: reasonSchema })),
    suppressed: schemas/* array */.YOg(suppressedFinding),
    comparedWith: described(schemas/* nullable */.mee(schemas/* enum */.k5n(['live', 'git'])), 'What the plan was compared with.'),
    plan: described(schemas/* nullable */.mee(planSchema), 'Null: there was nothing to compare with.'),
    checkedOnly: described(checkedOnlySchema, 'Flows that are checked and never deployed.'),
    drift: described(schemas/* nullable */.mee(schemas/* array */.YOg(driftSchema)), 'Each live flow beside Git; in mode drift.'),
    ignored: described(schemas/* array */.YOg(schema_text), 'What `compare.ignore` leaves out, as JSON pointers.'),
    dryRun: described(schemas/* boolean */.zMY(), 'Whether the run was asked to write nothing.'),
    outcomes: schemas/* array */.YOg(outcome),
    unapprovedPlans: described(schemas/* array */.YOg(unapprovedPlanSchema), 'Environments that nobody approved a write to.'),
    leaving: described(schemas/* array */.YOg(schemas/* strictObject */.rej({
        environment: schema_text,
        file: schema_text,
        displayName: schema_text,
        flowName: schema_maybeText,
        state: described(schema_maybeText, 'Its live state; null: it was not read.'),
    })), 'Flows whose files the change deletes; they stay live.'),
    unmanaged: described(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* strictObject */.rej({
        environment: schema_text,
        flows: schemas/* array */.YOg(schemas/* strictObject */.rej({ flowName: schema_text, displayName: schema_text })),
    }))), 'Live flows that Git does not know; null: nobody looked.'),
    judgedBy: described(schema_maybeText, "The base branch's commit whose map judges, if not its newest."),
    newEntries: described(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* strictObject */.rej({
        environment: schema_text,
        key: schema_text,
        flow: schema_maybeText,
        owner: schema_maybeText,
        connectionName: schema_text,
    }))), 'The entries of a map that the base branch does not have; null: it has one.'),
    shard: described(schemas/* nullable */.mee(schemas/* strictObject */.rej({
        part: shardNumber,
        parts: shardNumber,
        known: described(schemas/* array */.YOg(schema_text), 'Every environment of the map, in its order.'),
    })), 'Of which part of the flows it is; null: of all.'),
    missing: described(schemas/* array */.YOg(schema_text), 'Of a merged report, the parts that are not in it.'),
});

;// CONCATENATED MODULE: ./src/report/document/read.ts





/** The fields of a report of any version. */
const outline = schemas/* object */.Ikc({ version: schemas/* number */.aig(), mode: schemas/* string */.YjP() });
/** Reads the report of a shard. The text may be anything; never throws. */
function readReport(content) {
    const value = parsed(content);
    if (value === undefined)
        return unreadable('is not complete JSON; it may be truncated');
    try {
        return reportIn(value);
    }
    catch {
        return damaged('it is nested too deeply');
    }
}
function parsed(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}
function reportIn(value) {
    const marked = outline.safeParse(value);
    if (!marked.success)
        return unreadable('is not a report of Flowgate');
    const { version } = marked.data;
    if (version !== REPORT_VERSION) {
        return unreadable(`is a report of version ${version}, and this Flowgate reads version ${REPORT_VERSION}; merge with the version that ran the shards`);
    }
    const checked = reportSchema.safeParse(value);
    if (!checked.success) {
        const [problem] = checked.error.issues;
        return damaged(`at ${problem?.path.map(String).join('.') || 'its top'}`);
    }
    const { shard } = checked.data;
    if (shard === null) {
        return unreadable('is the report of a run without `shard`; only the reports of shards are merged');
    }
    return reportFrom(checked.data, shard);
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}
function damaged(where) {
    return unreadable(`is damaged, or of another version of Flowgate (${where})`);
}
function reportFrom(document, shard) {
    const { dryRun, leaving, unmanaged, judgedBy, newEntries, ignored, checkedOnly: _only, missing: _missing, ...rest } = document;
    const plan = planFrom(document);
    if (typeof plan === 'string')
        return damaged(plan);
    const drift = document.drift?.map(document_changes/* driftFrom */.mm) ?? null;
    if (drift?.includes(null))
        return damaged('at drift');
    const report = {
        ...rest,
        flows: document.flows.map(({ solution, ...flow }) => ({
            ...flow,
            ...(solution === null ? {} : { solution }),
        })),
        ...checkedOnlyOf(document),
        skipped: document.skipped.map((each) => ({ ...each, reason: reasonOf(each) })),
        ignored,
        findings: document.findings.map(findingFrom),
        notRun: document.notRun.map((each) => ({ ...each, reason: reasonOf(each) })),
        suppressed: document.suppressed.map(findingFrom),
        plan,
        drift: drift === null ? null : drift.filter((entry) => entry !== null),
        outcomes: document.outcomes.map(outcomeFrom),
        unapprovedPlans: document.unapprovedPlans.map(unapprovedPlanFrom),
        shard,
        ...(dryRun ? { dryRun } : {}),
        ...(leaving.length === 0 ? {} : { leaving }),
        ...(unmanaged === null ? {} : { unmanaged }),
        ...(judgedBy === null ? {} : { judgedBy }),
        ...(newEntries === null ? {} : { newEntries }),
    };
    return { kind: 'report', report };
}
function checkedOnlyOf({ checkedOnly: those }) {
    if (those.length === 0)
        return {};
    return {
        checkedOnly: those.map((each) => ({ ...each, reason: reasonOf(each) })),
    };
}
function outcomeFrom({ reason, run, ...rest }) {
    const outcome = { ...rest, reason: (0,reasons/* reasonIn */.YY)(reason) };
    if (run === null)
        return outcome;
    const { reason: meaning, ...known } = run;
    return { ...outcome, run: { ...known, meaning: (0,reasons/* reasonIn */.YY)(meaning) } };
}
/** The reason as data; the schema has checked that it is one of ours. */
function reasonOf(document) {
    return (0,reasons/* reasonIn */.YY)(document.reason);
}
function findingFrom(document) {
    const { fix, cause, isSummary, related, ask, ...found } = document;
    return {
        ...found,
        related: related.map(relatedFrom),
        ...(ask.length === 0 ? {} : { ask }),
        ...(fix === null ? {} : { fix }),
        ...(cause === null ? {} : { cause }),
        ...(isSummary ? { isSummary } : {}),
    };
}
function relatedFrom({ problem, ...place }) {
    return problem === undefined
        ? place
        : { ...place, problem: findingFrom({ ...place, ...problem, isSummary: false }) };
}
/** Fails too where its parts do not match each other. */
function planFrom({ plan, comparedWith }) {
    if (plan === null)
        return null;
    if (comparedWith === null)
        return 'at comparedWith';
    const { digest, connectionUses, references } = plan;
    const rows = references.length === 0 ? {} : { references };
    const read = plan.changes.map(document_changes/* changeFrom */.ft);
    if (read.includes(null))
        return `at plan.changes.${read.indexOf(null)}`;
    const changes = read.filter((change) => change !== null);
    if ((0,plan_digest/* digestOf */.ol)(changes) !== digest)
        return 'at plan.digest';
    const digests = (0,plan_digest/* digestsOf */.nw)(changes);
    return { comparedWith, digest, digests, changes, connectionUses, ...rows };
}
function unapprovedPlanFrom({ reason, differences, ...rest }) {
    return {
        ...rest,
        reason: (0,reasons/* reasonIn */.YY)(reason),
        differences: differences?.map((each) => each.kind === 'gone'
            ? { ...each, reason: (0,reasons/* reasonIn */.YY)(each.reason) }
            : each) ?? null,
    };
}

// EXTERNAL MODULE: ./src/workspace/paths.ts
var paths = __webpack_require__(8545);
// EXTERNAL MODULE: ./src/shards/merge.ts
var merge = __webpack_require__(5661);
;// CONCATENATED MODULE: ./src/shards/shard-reports.ts






/**
 * The reports of shards: files, or folders with all `.json` below them. Throws a `UsageError` for
 * one that cannot be read, where there is none, and for reports that are not from one run.
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
/** In the same order on every machine. */
async function filesAt(path) {
    const found = await (0,promises_.stat)(path).catch(asUsageError);
    if (!found.isDirectory())
        return [path];
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map(({ parentPath, name }) => (0,paths/* toSlashes */.TH)((0,external_node_path_.join)(parentPath, name)))
        .toSorted();
}
function asUsageError(error) {
    throw new usage_error/* UsageError */.e(`${error.path ?? 'a report'} cannot be read: ${error.code ?? error.message}`);
}


/***/ })

};
;