"use strict";
exports.id = 5661;
exports.ids = [5661];
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


/***/ })

};
;