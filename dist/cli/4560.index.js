export const id = 4560;
export const ids = [4560,5036];
export const modules = {

/***/ 8739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G2: () => (/* reexport */ RANKS),
  R1: () => (/* reexport */ atCause),
  gw: () => (/* binding */ checkFiles),
  ZL: () => (/* reexport */ helpOf),
  judgingPolicy: () => (/* reexport */ judgingPolicy),
  FR: () => (/* reexport */ leadersAmong),
  cu: () => (/* reexport */ oneForEachCause),
  GW: () => (/* reexport */ problemsOf),
  bf: () => (/* binding */ suppressedTogether)
});

// UNUSED EXPORTS: byPlace, check, joinedEnvironments

// EXTERNAL MODULE: ./src/map/policy.ts
var map_policy = __webpack_require__(3754);
// EXTERNAL MODULE: ./src/rules/index.ts + 110 modules
var rules = __webpack_require__(3099);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/map/causes.ts
var causes = __webpack_require__(5668);
// EXTERNAL MODULE: ./src/json/order.ts
var order = __webpack_require__(8434);
;// CONCATENATED MODULE: ./src/check/finding.ts

/** The most severe first. */
const RANKS = { error: 0, warning: 1, notice: 2 };
const HELP = 'https://github.com/flowgate/flowgate/blob/main/docs/rules';
/** The page of a rule. */
function helpOf(id) {
    return `${HELP}/${id}.md`;
}
/** The fields that all findings of a rule share. */
function about({ id, severity }) {
    // A rule that is off runs only where the map has its severity, which then counts.
    return { rule: id, severity: severity === 'off' ? 'notice' : severity, help: helpOf(id) };
}
/** The order of a report: by environment, flow or file, position and rule. */
function byPlace(one, other) {
    return ((0,order/* byCodeUnit */.X)(one.environments[0] ?? '', other.environments[0] ?? '') ||
        (0,order/* byCodeUnit */.X)(one.flow ?? one.file, other.flow ?? other.file) ||
        (0,order/* byCodeUnit */.X)(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        (0,order/* byCodeUnit */.X)(one.rule, other.rule) ||
        (0,order/* byCodeUnit */.X)(one.message, other.message) ||
        (0,order/* byCodeUnit */.X)(one.environments.join('\n'), other.environments.join('\n')));
}
/**
 * Merges findings that differ only in their environments into one that names them all. A finding
 * without an environment stays separate.
 */
function joinedEnvironments(findings) {
    const groups = Map.groupBy(findings, (finding) => finding.environments.length === 0 ? finding : withoutEnvironment(finding));
    return [...groups.values()].flatMap((group) => {
        const same = group.length === 1 ? group : group.toSorted(byPlace);
        const [first] = same;
        return first === undefined ? [] : [same.length === 1 ? first : joined(first, same)];
    });
}
function joined(first, same) {
    const causes = same.flatMap(({ cause }) => cause ?? []);
    const [cause] = causes;
    const related = new Map(same.flatMap((finding) => finding.related.map((each) => [JSON.stringify(each), each])));
    return {
        ...first,
        environments: unionOf(same),
        related: [...related.values()],
        ...(cause === undefined
            ? {}
            : { cause: { ...cause, ids: [...new Set(causes.flatMap(({ ids }) => ids))].toSorted() } }),
    };
}
/** All environments of some findings, sorted. */
function unionOf(findings) {
    const environments = new Set(findings.flatMap((finding) => finding.environments));
    return [...environments].toSorted(order/* byCodeUnit */.X);
}
function withoutEnvironment({ rule, severity, file, at, flow, message, fix, ...rest }) {
    const { line, column, endLine, endColumn } = rest;
    const range = [line, column, endLine, endColumn];
    return JSON.stringify([rule, severity, file, at, range, flow, message, fix]);
}

;// CONCATENATED MODULE: ./src/check/causes.ts




/**
 * Rules whose findings follow from those of other rules about the same value, and how far: where
 * both are equally severe, the other one is the cause.
 */
const CONSEQUENCES = [
    'owner-mismatch',
    'reference-unused',
    'connection-foreign',
    'connection-missing',
    'connection-connector',
    'steward-approval',
    'policy-changed',
    'map-entry-unused',
];
const ONCE = new Map(rules/* RULES */.y.flatMap(({ id, once }) => (once === undefined ? [] : [[id, once]])));
/**
 * Makes one finding of all problems with one cause. The most severe is the finding, the others are
 * related to it; where a value of the map fails for several flows, the finding is at that value,
 * and all problems are related. `problemsOf` gives the problems back. In the order of a report.
 */
function oneForEachCause(problems) {
    return byCause(joinedEnvironments(problems)).map(merged).toSorted(byPlace);
}
/** The problems that a finding stands for, each as its rule found it. */
function problemsOf(finding) {
    const { isSummary = false, related } = finding;
    const following = related.flatMap(({ problem }) => problem ?? []).map(alike(finding));
    if (following.length === 0)
        return [finding];
    const own = related.filter(({ problem }) => problem === undefined);
    return isSummary ? following : [{ ...finding, related: own }, ...following];
}
/** The problems of a suppressed finding were suppressed together. */
function alike(finding) {
    if (!('until' in finding && 'reason' in finding))
        return (problem) => problem;
    const { reason, until } = finding;
    return (problem) => ({ ...problem, reason, until });
}
/** How a problem is shown if several flows have it: at the value of the map that is at fault. */
function atCause(problem) {
    const inMap = problem.cause?.inMap ?? null;
    return inMap === null ? null : { ...problem, ...placeIn(inMap) };
}
/**
 * For the problems of a finding, the problem from which another one follows, as one mistake in one
 * flow: whoever accepts the first accepts both. Null where it must be accepted by itself.
 */
function leadersAmong(problems) {
    const firsts = new Map();
    const namesOf = ({ cause }) => cause?.ids.filter(causes/* isWrongName */.dI) ?? [];
    for (const problem of problems.toSorted(byRank)) {
        for (const id of namesOf(problem))
            if (!firsts.has(id))
                firsts.set(id, problem);
    }
    return (problem) => {
        const [first] = namesOf(problem)
            .flatMap((id) => firsts.get(id) ?? [])
            .toSorted(byRank);
        return first === undefined || first === problem ? null : first;
    };
}
/** Groups problems that share a cause, directly or through others. */
function byCause(problems) {
    const heads = new Map();
    const headOf = (id) => {
        let head = id;
        for (let next = heads.get(head); next !== undefined; next = heads.get(head))
            head = next;
        if (head !== id)
            heads.set(id, head);
        return head;
    };
    const named = problems.map((problem, index) => ({ problem, ids: idsOf(problem, index) }));
    for (const { ids } of named) {
        for (const id of ids) {
            const [one, other] = [headOf(ids[0]), headOf(id)];
            if (one !== other)
                heads.set(other, one);
        }
    }
    const groups = Map.groupBy(named, ({ ids }) => headOf(ids[0]));
    return [...groups.values()].map((group) => group.map(({ problem }) => problem));
}
function idsOf(problem, index) {
    const { rule, cause } = problem;
    const elsewhere = inEveryEnvironment(problem);
    const [first, ...others] = [
        ...(cause?.ids ?? []),
        ...(ONCE.has(rule) ? [JSON.stringify(['once', rule])] : []),
        ...(elsewhere === null ? [] : [elsewhere]),
    ];
    return first === undefined ? [JSON.stringify(['alone', index])] : [first, ...others];
}
/** Equal for the same problem of the map in several environments; null for any other problem. */
function inEveryEnvironment({ rule, severity, flow, environments, at, message }) {
    const [top, environment, ...path] = (0,pointer/* fromPointer */.kU)(at);
    if (flow !== null || top !== 'environments' || environment === undefined)
        return null;
    if (!environments.includes(environment))
        return null;
    return JSON.stringify(['everywhere', rule, severity, path, message]);
}
function merged(group) {
    const problems = group.length === 1 ? group : group.toSorted(byRank);
    const [lead, ...others] = problems;
    if (others.length === 0)
        return lead;
    const same = problems.filter(({ rule }) => rule === lead.rule);
    const environments = lead.environments.length === 0 ? [] : unionOf(same);
    const shown = shownFor(lead, same);
    if (shown === null && environments.length === lead.environments.length) {
        return { ...lead, related: [...lead.related, ...relatedTo(others)] };
    }
    const { fix: _fix, cause: _cause, ...rest } = lead;
    const summary = {
        ...rest,
        ...shown,
        environments,
        isSummary: true,
        related: relatedTo(problems, shown?.file === undefined ? null : lead.rule),
    };
    return summary;
}
/** What sums up the problems of one rule that several flows have; null: the first is shown. */
function shownFor(lead, same) {
    const flows = new Set(same.map(({ flow }) => flow)).size;
    if (flows < 2)
        return null;
    const once = ONCE.get(lead.rule);
    if (once !== undefined)
        return { message: once(flows) };
    const inMap = lead.cause?.inMap ?? null;
    return inMap === null ? null : placeIn(inMap);
}
function placeIn({ each: _each, ...place }) {
    return { ...place, flow: null };
}
/** `summed`: the rule whose problems the finding tells already, so that they need fewer words. */
function relatedTo(problems, summed = null) {
    return problems.toSorted(byPlace).map((problem) => {
        const { file, line, rule, cause } = problem;
        const short = rule === summed ? cause?.inMap?.each : undefined;
        return { file, line, message: short ?? problem.message, problem };
    });
}
/** The most severe first, then what others follow from. */
function byRank(one, other) {
    return (RANKS[one.severity] - RANKS[other.severity] ||
        CONSEQUENCES.indexOf(one.rule) - CONSEQUENCES.indexOf(other.rule) ||
        ruleIndex(one) - ruleIndex(other) ||
        byPlace(one, other));
}
const ORDER = new Map(rules/* RULES */.y.map(({ id }, index) => [id, index]));
function ruleIndex({ rule }) {
    return ORDER.get(rule) ?? ORDER.size;
}

// EXTERNAL MODULE: ./src/json/source.ts
var source = __webpack_require__(5717);
// EXTERNAL MODULE: ./src/json/equal.ts
var equal = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/live/bound.ts
var bound = __webpack_require__(6898);
;// CONCATENATED MODULE: ./src/live/unread.ts


/**
 * Why a part of the facts is unknown, at least for one environment; null when it is completely
 * known.
 */
function unread(facts, part) {
    const [first, ...others] = (0,equal/* distinct */.dM)(reasonsFor(facts, part));
    if (first === undefined)
        return null;
    return others.length === 0
        ? first
        : { code: 'several-unread', cause: first, more: others.length };
}
function reasonsFor(facts, part) {
    const { key, environments, currents } = facts;
    if (part === 'key')
        return [];
    if (key.refusal !== null)
        return [{ code: 'key-refused' }];
    const places = [...environments];
    switch (part) {
        case 'environments':
            return places.flatMap(([name, { reachability }]) => reachability.kind === 'unknown' ? [unanswered(name, reachability)] : []);
        case 'connections':
            return [...places.flatMap(([name, of]) => unlisted(name, of)), ...cutShort(facts)];
        case 'flows':
            return [...currents].flatMap(([{ resolution }, current]) => {
                if (current.kind !== 'unreadable')
                    return [];
                const { environmentName } = resolution.environment;
                const reachability = environments.get(environmentName)?.reachability;
                if (reachability?.kind === 'unknown')
                    return [unanswered(environmentName, reachability)];
                return isClosed(reachability)
                    ? [{ code: 'environment-closed', environmentName }]
                    : [{ code: 'live-flow-unreadable', environmentName, cause: current.cause }];
            });
    }
}
function unlisted(environmentName, { reachability, connections }) {
    if (connections?.kind !== 'unreadable')
        return [];
    if (isClosed(reachability))
        return [{ code: 'environment-closed', environmentName }];
    if (reachability.kind === 'unknown')
        return [unanswered(environmentName, reachability)];
    return [{ code: 'connections-unreadable', environmentName, cause: connections.cause }];
}
/** A bound connection that an incomplete list does not have may exist or not. */
function cutShort(facts) {
    return (0,bound/* boundEntries */.Xp)(facts)
        .filter(({ live, list }) => live === null && !list.isWhole)
        .map(({ environment: { environmentName } }) => {
        return { code: 'connections-listed-partly', environmentName };
    });
}
function unanswered(environmentName, { cause }) {
    return { code: 'environment-unanswered', environmentName, cause };
}
function isClosed(reachability) {
    return (reachability !== undefined && ['missing', 'disabled', 'refused'].includes(reachability.kind));
}

;// CONCATENATED MODULE: ./src/check/project.ts

/**
 * The policy that applies to a project: on a pull request the base branch's, never its own map's.
 */
function judgingPolicy({ map, baseMap, baseProblem = null, }) {
    return (0,map_policy/* policyOf */.US)(baseProblem === null ? map : null, baseMap);
}
/** Whether what is found in a file counts. */
function isAffected(file, { affected }) {
    return affected === null || affected.has(file);
}
/** Whether an environment is one that the run is about. */
function isWanted(environment, { environments }) {
    return environments.length === 0 || environments.includes(environment);
}

;// CONCATENATED MODULE: ./src/check/not-run.ts




/** A rule that could not run, or not completely: once for each reason. */
function notRun(rule, input) {
    const reason = reasonAgainst(rule, input);
    if (reason !== null)
        return [{ rule: rule.id, reason }];
    return [...withoutAccount(rule, input), ...inParts(rule, input)].map((each) => ({
        rule: rule.id,
        reason: each,
    }));
}
/** What a rule about flows could not check, in a flow or in all of them. */
function inParts(rule, input) {
    if (rule.subject !== 'flow')
        return [];
    const anywhere = [...(rule.uncheckedAnywhere?.(input) ?? [])];
    const inFlows = input.unchecked.flatMap((each) => (each.rule === rule.id ? [each.reason] : []));
    return (0,equal/* sortedByData */.tA)((0,equal/* distinct */.dM)([...anywhere, ...inFlows]));
}
/** Why a rule has nothing to check, or not everything; null when it has all. */
function reasonAgainst(rule, input) {
    if (rule.subject === 'live')
        return reasonAgainstLive(rule, input);
    if (input.map === null && needsMap(rule, input))
        return withoutMap(input);
    if (rule.subject === 'map' && rule.judgesConnections?.(input.policy)) {
        return 'code' in input.live ? input.live : unread(input.live.facts, 'connections');
    }
    return rule.subject === 'pull' && 'code' in input.pull ? input.pull : null;
}
/** Where the account that deploys is unknown, what it may use cannot be checked. */
function withoutAccount(rule, input) {
    if (!('needsDeployAs' in rule) || input.map === null)
        return [];
    const environments = [...input.map.environments.values()]
        .filter(({ name, deployAs }) => deployAs === null && isWanted(name, input))
        .map(({ name }) => name);
    const { mapFile } = input;
    return environments.length === 0 ? [] : [{ code: 'deploy-as-missing', mapFile, environments }];
}
function reasonAgainstLive({ judges }, input) {
    const { live } = input;
    if ('code' in live)
        return live;
    if (input.map === null)
        return withoutMap(input);
    return unread(live.facts, judges);
}
function withoutMap({ mapFile, mapProblems }) {
    return { code: mapProblems === null ? 'map-missing' : 'map-invalid', mapFile };
}
/** Some rules report that a pull request removes the map, so they run without one. */
function needsMap(rule, { mapProblems, pull }) {
    if (rule.subject === 'files')
        return false;
    if (rule.subject === 'flow')
        return rule.needs === 'map';
    if (rule.subject !== 'pull')
        return true;
    return rule.needs === 'map' || mapProblems !== null || 'code' in pull;
}
/**
 * A rule about pull requests finds something in few of them, and what is live changes without Git.
 * If such a rule finds nothing now, a suppression may still be needed.
 */
function checkedFiles(map, input) {
    const { facts, badFiles, mapFile } = input;
    const isEverywhere = [...map.environments.keys()].every((name) => isWanted(name, input));
    const silent = rules/* RULES */.y.filter((rule) => ['pull', 'live'].includes(rule.subject) || reasonAgainst(rule, input));
    return {
        files: [mapFile, ...facts.map(({ file }) => file), ...badFiles.map(({ file }) => file)],
        mapFile,
        bad: new Set(badFiles.map(({ file }) => file)),
        isLookedAt: (file) => file === mapFile || isAffected(file, input),
        isRun: (id) => isEverywhere && !silent.some((rule) => rule.id === id),
    };
}

// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/json/splice.ts
var splice = __webpack_require__(272);
;// CONCATENATED MODULE: ./src/json/diff.ts


const MOST_HUNKS = 4;
const MOST_LINES = 12;
/** The longest line that is shown; a file may be one line of 300,000 characters. */
const LONGEST = 160;
/** How much of a long line is shown on either side of the change. */
const AROUND = 30;
/**
 * The lines that edits change, as a diff: `-` before, `+` after, with as little indentation as
 * possible. Short for any file. Empty when an edit cannot be applied.
 */
function diffOfEdits(text, edits) {
    const all = edits.map((edit) => (0,splice/* splicesOf */.FN)(text, edit));
    const splices = all.flatMap((those) => (those === null ? [] : [those]));
    if (splices.length < all.length)
        return [];
    const hunks = splices.slice(0, MOST_HUNKS).flatMap((those) => hunk(text.text, those));
    const left = splices.length - MOST_HUNKS;
    return left > 0 ? [...hunks, ` \u2026 and ${(0,lists/* more */.OS)(left, 'place')}`] : hunks;
}
function hunk(text, splices) {
    const start = Math.min(...splices.map(({ offset }) => offset));
    const end = Math.max(...splices.map(({ offset, length }) => offset + length));
    const isInOneLine = !text.slice(start, end).includes('\n');
    const lineStart = startOfLine(text, start, isInOneLine);
    const before = text.slice(lineStart, endOfLine(text, end, isInOneLine));
    const moved = splices.map((splice) => ({ ...splice, offset: splice.offset - lineStart }));
    const { removed, added } = changedLines(lines(before), lines((0,splice/* applySplices */.Ut)(before, moved)));
    const [first = '', ...others] = removed;
    const [only = '', ...rest] = added;
    const isOneLine = others.length === 0 && rest.length === 0 && added.length === 1;
    if (isOneLine)
        return unindented(around(first, only)).map((line, index) => index === 0 ? `-${line}` : `+${line}`);
    const shown = unindented([...removed, ...added]);
    return [...few(shown.slice(0, removed.length), '-'), ...few(shown.slice(removed.length), '+')];
}
/** How much of a line is read on either side of a change: more than is shown. */
const NEAR = 1_000;
function startOfLine(text, at, isInOneLine) {
    if (!isInOneLine)
        return text.lastIndexOf('\n', at - 1) + 1;
    const from = Math.max(0, at - NEAR);
    return from + text.slice(from, at).lastIndexOf('\n') + 1;
}
function endOfLine(text, at, isInOneLine) {
    const near = isInOneLine ? text.slice(at, at + NEAR) : text.slice(at);
    const end = near.indexOf('\n');
    return end === -1 ? at + near.length : at + end;
}
function lines(text) {
    return text.split('\n').map((line) => line.replace(/\r$/, ''));
}
function changedLines(before, after) {
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start])
        start++;
    let end = 0;
    while (end < most - start && before.at(-1 - end) === after.at(-1 - end))
        end++;
    const removed = before.slice(start, before.length - end);
    const added = after.slice(start, after.length - end);
    const [first = '', ...others] = removed;
    const next = before[before.length - end];
    // Where the first removed line equals the next one that stays, the later one is shown as removed,
    // as a reader expects.
    const isSame = next !== undefined && first.replace(/,$/, '') === next.replace(/,$/, '');
    return added.length === 0 && isSame ? { removed: [...others, next], added } : { removed, added };
}
/** The parts around the difference of two long lines. */
function around(before, after) {
    if (Math.max(before.length, after.length) <= LONGEST)
        return [before, after];
    const { start, end } = (0,splice/* difference */.iv)(before, after);
    return [before, after].map((line) => {
        const [from, to] = [
            Math.max(0, start - AROUND),
            Math.min(line.length, line.length - end + AROUND),
        ];
        const shown = line.slice(from, to).trim();
        return `${from > 0 ? '\u2026' : ''}${shown}${to < line.length ? '\u2026' : ''}`.toWellFormed();
    });
}
function unindented(all) {
    const indents = all
        .filter((line) => line.trim() !== '')
        .map((line) => line.length - line.trimStart().length);
    const least = indents.reduce((one, other) => Math.min(one, other), indents[0] ?? 0);
    return all.map((line) => line.slice(least).trimEnd());
}
function few(all, sign) {
    const shown = all.length > MOST_LINES ? all.slice(0, MOST_LINES - 1) : all;
    const left = all.length - shown.length;
    return [
        ...shown.map((line) => `${sign}${middleCut(line)}`),
        ...(left > 0 ? [`${sign}\u2026 and ${(0,lists/* more */.OS)(left, 'line')}`] : []),
    ];
}
function middleCut(line) {
    if (line.length <= LONGEST)
        return line;
    const half = LONGEST / 2;
    return `${line.slice(0, half).trimEnd()} \u2026 ${line.slice(-half)}`.toWellFormed();
}

;// CONCATENATED MODULE: ./src/check/suggestion.ts


/** The tree is reused by several findings of one file. */
const trees = new WeakMap();
/** Null when the fix cannot be applied to this text. */
function suggestionOf(source, { edits }) {
    const text = trees.get(source) ?? (0,splice/* parsed */.Yz)(source.text);
    trees.set(source, text);
    const diff = diffOfEdits(text, edits);
    if (diff.length === 0)
        return null;
    const splices = edits.flatMap((edit) => (0,splice/* splicesOf */.FN)(text, edit) ?? []);
    const replacements = splices.map(({ offset, length, text: instead }) => ({
        ...source.range(offset, length),
        text: instead,
    }));
    return { edits, diff, replacements };
}

;// CONCATENATED MODULE: ./src/check/placed.ts


/** A rule's problem as a finding with file and line. */
function findingAt(rule, problem, sources) {
    const { at, within, message, environment, fix, related = [], cause } = problem;
    const { source, flow, fixed = source } = sources;
    return {
        ...about(rule),
        ...(problem.severity === undefined ? {} : { severity: problem.severity }),
        message,
        environments: environment === undefined ? [] : [environment],
        flow,
        ...source.place(at, within),
        ...fixable(fix, fixed),
        related: related.map((each) => relatedAt(each, sources)),
        ...(cause === undefined ? {} : { cause: placedCause(cause, sources) }),
    };
}
function placedCause({ ids, inMap }, { map }) {
    if (inMap === undefined || map === undefined)
        return { ids, inMap: null };
    const { at, message, each } = inMap;
    return { ids, inMap: { ...map.place(at), message, each } };
}
function relatedAt(related, { source, map }) {
    if ('file' in related)
        return related;
    const { at, within, message, inMap = false, flow } = related;
    const { file, line } = (flow?.source ?? (inMap ? map : null) ?? source).place(at, within);
    return { file, line, message };
}
/** Empty when the fix is not certain. */
function fixable(fix, source) {
    const suggestion = fix === undefined ? null : suggestionOf(source, fix);
    return suggestion === null ? {} : { fix: suggestion };
}

// EXTERNAL MODULE: ./src/map/files.ts
var map_files = __webpack_require__(7141);
// EXTERNAL MODULE: ./src/wording/glob.ts
var glob = __webpack_require__(8216);
;// CONCATENATED MODULE: ./src/check/suppress.ts



/** Findings about suppressions cannot be suppressed. */
const NEVER = 'suppression-stale';
/** Suppressions in the order of the map, indexed by what a finding is about. */
class Suppressions {
    #byRule;
    /** By rule and file: the suppressions that cover the file, by the place that they name. */
    #covering = new Map();
    constructor(suppressions) {
        const numbered = suppressions.map((suppression, index) => ({ suppression, index }));
        this.#byRule = Map.groupBy(numbered, ({ suppression }) => suppression.rule);
    }
    /**
     * The lists of suppressions that match a finding on any day: one list for each enclosing place.
     */
    *accepting({ rule, flow, file, at }) {
        if (rule === NEVER)
            return;
        const covering = this.#coveringFile(rule, flow ?? file);
        if (covering.size === 0)
            return;
        for (const place of [undefined, ...placesAround(at)]) {
            const list = covering.get(place);
            if (list !== undefined)
                yield list;
        }
    }
    #coveringFile(rule, file) {
        const key = `${rule} ${file}`;
        const known = this.#covering.get(key);
        if (known !== undefined)
            return known;
        const all = (this.#byRule.get(rule) ?? []).filter(({ suppression: { flow } }) => flow === undefined ? true : (0,map_files/* matchesFile */.g)(file, flow));
        const byPlace = Map.groupBy(all, ({ suppression }) => suppression.at);
        this.#covering.set(key, byPlace);
        return byPlace;
    }
}
/** A place and all places that contain it. */
function* placesAround(at) {
    yield at;
    for (let end = at.lastIndexOf('/'); end !== -1; end = at.lastIndexOf('/', end - 1)) {
        yield at.slice(0, end);
        if (end === 0)
            return;
    }
}
/** The suppressions valid on the day `today` (YYYY-MM-DD). */
function suppressionsOn(policy, today) {
    const holding = policy.suppressions.filter(({ until }) => until === undefined || until >= today);
    return new Suppressions(holding);
}
/** The first suppression that accepts a finding, if there is one. */
function suppressionOf(finding, suppressions) {
    const firsts = [...suppressions.accepting(finding)].flatMap(([first]) => first ?? []);
    return firsts.toSorted((one, other) => one.index - other.index)[0]?.suppression;
}
/**
 * The suppression that accepts a problem: its own, that of the value of the map at fault, or that
 * of its `leader`, the problem from which it follows.
 */
function acceptedBy(problem, leader, suppressions) {
    const ways = [problem, atCause(problem), leader];
    for (const way of ways) {
        const suppression = way === null ? undefined : suppressionOf(way, suppressions);
        if (suppression !== undefined)
            return suppression;
    }
    return undefined;
}
/** Which suppressions are still needed. Null for one that covers more than the run checked. */
function suppressionUses(suppressions, findings, looked) {
    const met = new Set();
    const lookup = new Suppressions(suppressions);
    const all = findings.flatMap((finding) => [finding, atCause(finding) ?? []].flat());
    const lists = new Set(all.flatMap((finding) => [...lookup.accepting(finding)]));
    for (const list of lists)
        for (const { suppression } of list)
            met.add(suppression);
    const blind = blindSpots(looked);
    return suppressions.map((suppression, index) => {
        const isMet = met.has(suppression);
        const matches = isMet || (looked.isRun(suppression.rule) && !blind(suppression) ? false : null);
        return { suppression, index, matches };
    });
}
/** Whether a suppression covers a file whose findings are not known. */
function blindSpots({ files, bad, mapFile, isLookedAt }) {
    const isRead = (file) => !bad.has(file) && (file !== mapFile || bad.size === 0);
    const passedBy = files.filter((file) => !isLookedAt(file));
    const unknown = files.filter((file) => !isLookedAt(file) || !isRead(file));
    const names = { passedBy: new Set(passedBy), unknown: new Set(unknown) };
    return ({ rule, flow }) => {
        const which = rule === 'json-invalid' ? 'passedBy' : 'unknown';
        if (flow === undefined)
            return names[which].size > 0;
        if (names[which].has(flow))
            return true;
        return !(0,glob/* isPlainName */.sh)(flow) && [...names[which]].some((file) => (0,map_files/* matchesFile */.g)(file, flow));
    };
}

;// CONCATENATED MODULE: ./src/check/found.ts






/**
 * The findings of a rule about more than single flows; those about single flows are already
 * collected.
 */
function found(rule, input) {
    switch (rule.subject) {
        case 'files':
            return foundInFiles(rule, input);
        case 'map':
            return foundInMap(rule, input);
        case 'flow':
            return []; // Already collected.
        case 'pull':
            return foundInPull(rule, input);
        case 'live':
            return foundLive(rule, input);
        case 'suppressions':
            return []; // These run after all other rules.
    }
}
function* foundInFiles(rule, input) {
    for (const problem of rule.check(input)) {
        const flow = problem.file === input.mapFile ? null : problem.file;
        if (flow !== null && !isAffected(flow, input))
            continue;
        yield { ...about(rule), environments: [], related: [], ...problem, flow };
    }
}
function* foundInMap(rule, input) {
    const { map, facts, ...rest } = input;
    if (map === null)
        return;
    for (const problem of rule.check({ ...rest, map, flows: facts })) {
        if (isElsewhere(problem, input))
            continue;
        yield findingAt(rule, problem, { source: map.source, map: map.source, flow: null });
    }
}
/** Whether it applies only in an environment that the run is not about. */
function isElsewhere({ environment }, input) {
    return environment !== undefined && !isWanted(environment, input);
}
function* foundInPull(rule, input) {
    const { map, baseMap: base, uses, pull, live } = input;
    if (base === null || 'code' in pull || reasonAgainst(rule, input) !== null)
        return;
    const problems = rule.check({ map, base, flows: uses, pull, live });
    yield* inMapOrFlow(rule, problems, map?.source ?? new source/* Source */.k(input.mapFile, ''), input);
}
function* foundLive(rule, input) {
    const { map, live } = input;
    if (map === null || 'code' in live)
        return;
    const targets = [...live.facts.currents.keys()];
    yield* inMapOrFlow(rule, rule.check({ ...live, map, targets }), map.source, input);
}
/** The problems of a rule that looks at the map and at flows alike. */
function* inMapOrFlow(rule, problems, ofMap, input) {
    for (const problem of problems) {
        if (isElsewhere(problem, input))
            continue;
        const { flow } = problem;
        const source = flow?.source ?? ofMap;
        yield findingAt(rule, problem, { source, map: ofMap, flow: flow?.file ?? null });
    }
}
/** The findings of the rules about suppressions, which run after all others. */
function foundInSuppressions(rules, findings, input) {
    const { map, today } = input;
    if (map === null)
        return [];
    const suppressions = suppressionUses(map.suppressions, findings, checkedFiles(map, input));
    const judgingPolicy = rules.filter((rule) => rule.subject === 'suppressions');
    const { source } = map;
    return judgingPolicy.flatMap((rule) => [...rule.check({ suppressions, today })].map((problem) => findingAt(rule, problem, { source, map: source, flow: null })));
}

// EXTERNAL MODULE: ./src/map/keys.ts
var keys = __webpack_require__(6544);
// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
;// CONCATENATED MODULE: ./src/map/flow-facts.ts



/** The facts of one flow, from what its keys resolve to in the environments that it goes to. */
function flowFacts(flow, map, environments) {
    const goesTo = map === null ? [] : (0,resolve/* environmentsOf */.M2)(map, flow, environments);
    const uses = goesTo.map((environment) => (0,resolve/* resolveUsed */._d)(flow, environment));
    return {
        file: flow.file,
        bindings: uses.flatMap(({ environment, bindings }) => bindings.map(({ entry, used }) => ({
            environment,
            entry,
            sendsCards: used.sendsCards,
            sendsMessages: used.sendsMessages,
        }))),
        keysMeant: [...usedUndeployed(flow, map), ...uses.flatMap((use) => keysMeant(flow, map, use))],
        misspelt: uses.flatMap((use) => misspelt(flow, use)),
        secureParameters: flow.secureParameters,
    };
}
/** The causes are those that `reference-undeclared` and `reference-unmapped` name. */
function misspelt({ file }, { environment, unmapped }) {
    return unmapped.flatMap(({ key: written, declared }) => {
        const name = declared?.logicalName ?? written;
        const key = (0,keys/* mappedKeys */.Q)(environment.entries).nearest(name);
        if (key === null)
            return [];
        return [{ key, causes: [(0,causes/* wrongName */.p4)(file, 'reference', written), (0,causes/* unmappedName */.c0)(name)] }];
    });
}
function usedUndeployed(flow, map) {
    if (map === null || (0,resolve/* checkedOnlyReason */.S8)(map, flow) === null)
        return [];
    return flow.used.flatMap(({ key, declared }) => [key, declared?.logicalName ?? key]);
}
function keysMeant(flow, map, use) {
    return use.unmapped.flatMap((used) => ((0,keys/* isConnectionId */.kV)(used.key, flow, map)
        ? (0,keys/* keyOfConnection */.PN)(used.key, flow, map)
        : (0,keys/* mappedInOtherCase */.Z8)(used, use)?.mapped) ?? []);
}

// EXTERNAL MODULE: ./src/map/flow-index.ts
var flow_index = __webpack_require__(8057);
// EXTERNAL MODULE: ./src/flow/identity.ts
var identity = __webpack_require__(9268);
;// CONCATENATED MODULE: ./src/map/known-flows.ts

/**
 * The guids, in lower case, of flows known before any is read: those in the map, and those in the
 * names of `files`, which identify a flow even if the file cannot be read.
 */
function knownFlows(files, map) {
    const environments = [...(map?.environments.values() ?? [])];
    const mapped = environments.flatMap((environment) => [...environment.flows.values()]);
    return new Set([
        ...files.flatMap(identity/* guidsInName */.R2),
        ...mapped.flatMap(({ flowName }) => (flowName === null ? [] : [flowName.toLowerCase()])),
    ]);
}

// EXTERNAL MODULE: ./src/flow/expressions.ts + 4 modules
var expressions = __webpack_require__(4589);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
;// CONCATENATED MODULE: ./src/flow/graph.ts

/**
 * How the operations of a flow depend on each other: one model for the rules, the plan and the
 * diagram. Like the runtime, it compares names without case.
 */
class FlowGraph {
    /** Outer before inner, in file order, including the scope of the triggers. */
    scopes;
    #scopeOf = new Map();
    #named = new Map();
    #edges = new Map();
    #circles = null;
    #ordered = new Map();
    #steps = 0;
    constructor(operations) {
        const scopes = new Map();
        for (const operation of operations) {
            push(scopes, operation.siblings, operation);
            push(this.#named, operation.name.toLowerCase(), operation);
        }
        for (const [block, inside] of scopes) {
            this.#scopeOf.set(block, { parent: inside[0]?.parent ?? null, operations: inside });
            const byName = new Map(inside.map((operation) => [operation.name.toLowerCase(), operation]));
            for (const operation of inside)
                this.#edges.set(operation, edgesOf(operation, byName));
        }
        this.scopes = [...this.#scopeOf.values()];
    }
    scopeOf(operation) {
        return this.#scopeOf.get(operation.siblings) ?? { parent: operation.parent, operations: [] };
    }
    /** The operations of that name: one or none; several only in an invalid flow. */
    named(name) {
        return this.#named.get(name.toLowerCase()) ?? [];
    }
    /** What an action's `runAfter` names, in its order. */
    edges(action) {
        return this.#edges.get(action) ?? [];
    }
    /** True where `outer` holds `inner`, however deep. */
    encloses(outer, inner) {
        for (let { parent } = inner; parent !== null; parent = parent.parent) {
            if (parent === outer)
                return true;
        }
        return false;
    }
    /**
     * The two operations of one scope that decide the order of `one` and `other`: the operations
     * themselves, or actions that contain them. Null where nothing decides it: they are in different
     * branches of one action, or one contains the other.
     */
    meeting(one, other) {
        for (let later = other; later !== null; later = later.parent) {
            const earlier = holderIn(later.siblings, one);
            if (earlier !== null)
                return earlier === later ? null : [earlier, later];
        }
        return null;
    }
    /**
     * True where `one` has ended, or was skipped, before `other` starts: `one` is on the runAfter
     * path of `other` or of an action that contains `other`, or inside an action on that path.
     * Microsoft's own condition: "must either be in 'runAfter' path or within a scope action on the
     * 'runAfter' path".
     */
    runsBefore(one, other) {
        // What is none of the flow's operations is evaluated after all of them: its outputs.
        if (!this.#edges.has(other))
            return true;
        if (one.kind === 'trigger')
            return other.kind === 'action';
        const [earlier, later] = this.meeting(one, other) ?? [];
        return earlier !== undefined && later !== undefined && this.#waitsFor(later, earlier);
    }
    /** False where a scope's order is broken: a name does not exist, or actions wait in a circle. */
    isOrdered({ operations }) {
        const known = this.#ordered.get(operations) ?? this.#hasOrder(operations);
        this.#ordered.set(operations, known);
        return known;
    }
    #hasOrder(operations) {
        const inCircle = new Set(this.circles().flatMap((circle) => circle.map(({ from }) => from)));
        return operations.every((operation) => !inCircle.has(operation) && this.edges(operation).every(({ to }) => to !== null));
    }
    /** Circles of actions that wait for each other, each starting at its first action in the file. */
    circles() {
        this.#circles ??= this.scopes.flatMap(({ operations }) => this.#circlesIn(operations));
        return this.#circles;
    }
    /**
     * True where a path of edges leads from `later` to `earlier`, or where the search was stopped as
     * too long, which happens only in flows that no server accepts.
     */
    #waitsFor(later, earlier) {
        const seen = new Set();
        const open = [later];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (++this.#steps > MOST_STEPS)
                return true;
            for (const { to } of this.edges(next)) {
                if (to === earlier)
                    return true;
                if (to === null || seen.has(to))
                    continue;
                seen.add(to);
                open.push(to);
            }
        }
        return false;
    }
    #circlesIn(operations) {
        const done = new Set();
        const circles = operations.flatMap((start) => done.has(start) ? [] : this.#circlesFrom(start, done));
        const positions = new Map(operations.map((operation, index) => [operation, index]));
        return circles.slice(0, MOST_CIRCLES).map((circle) => fromFirst(circle, positions));
    }
    /** A depth-first walk along the edges; an edge back into the walk closes a circle. */
    #circlesFrom(start, done) {
        const circles = [];
        const walk = [this.#step(start, null)];
        const inWalk = new Set([start]);
        for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
            const { done: atEnd, value: edge } = top.edges.next();
            if (atEnd) {
                walk.pop();
                inWalk.delete(top.operation);
                done.add(top.operation);
            }
            else if (edge.to !== null && inWalk.has(edge.to)) {
                if (circles.length < MOST_CIRCLES)
                    circles.push(circleOf(walk, edge, edge.to));
            }
            else if (edge.to !== null && !done.has(edge.to)) {
                walk.push(this.#step(edge.to, edge));
                inWalk.add(edge.to);
            }
        }
        return circles;
    }
    #step(operation, by) {
        return { operation, by, edges: this.edges(operation).values() };
    }
}
/**
 * The most steps for all questions about a flow: far more than 500 actions, the allowed number,
 * need.
 */
const MOST_STEPS = 3_000_000;
/** One circle is enough for a refusal, and each may be as long as the flow. */
const MOST_CIRCLES = 100;
function circleOf(walk, closing, first) {
    const from = walk.findIndex(({ operation }) => operation === first);
    return [...walk.slice(from + 1).flatMap(({ by }) => by ?? []), closing];
}
function fromFirst(circle, positions) {
    const position = (index) => positions.get(circle[index]?.from) ?? 0;
    let first = 0;
    for (const index of circle.keys())
        if (position(index) < position(first))
            first = index;
    return [...circle.slice(first), ...circle.slice(0, first)];
}
function edgesOf(action, byName) {
    const runAfter = action.kind === 'action' ? (0,json/* own */.ZV)(action.value, 'runAfter') : undefined;
    if (!(0,json/* isObject */.Gv)(runAfter))
        return [];
    return Object.keys(runAfter).map((name) => ({
        from: action,
        name,
        to: byName.get(name.toLowerCase()) ?? null,
    }));
}
/** The operation of the block that is or contains `operation`; null where none does. */
function holderIn(block, operation) {
    let holder = operation;
    while (holder !== null && holder.siblings !== block)
        holder = holder.parent;
    return holder;
}
function push(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, [value]);
    else
        values.push(value);
}

;// CONCATENATED MODULE: ./src/check/context.ts



/** What the rules about flows know of one flow; `known`: the guids of flows that exist. */
function contextOf(flow, known, { map }, policy, { environments, today }) {
    const goesTo = map === null ? [] : (0,resolve/* environmentsOf */.M2)(map, flow, environments);
    const used = (0,resolve/* usedReferences */.WL)(flow);
    return {
        flow,
        used,
        uses: goesTo.map((environment) => (0,resolve/* resolveUsed */._d)({ file: flow.file, used }, environment)),
        map,
        policy,
        today,
        knownFlows: known,
        expressions: once(() => [
            ...flow.operations.flatMap(expressions/* expressionStrings */.PI),
            ...(0,expressions/* outputStrings */.Gb)(flow.definition, flow.definitionPath),
        ]),
        graph: once(() => new FlowGraph(flow.operations)),
    };
}
/** Computed on first use: most flows of a run never need it. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./src/check/pass.ts









/** Reads each file once and runs every rule about flows on it. */
function passOverFiles(unread, options, policy, keeps) {
    const pass = new Pass(unread, options, policy, keeps);
    for (const file of unread.files)
        pass.take(file);
    return pass.end();
}
/** Takes one file after another, and keeps only what is needed later. */
class Pass {
    #unread;
    #options;
    #policy;
    #keeps;
    /** Guids of the flows that exist, as far as known yet. */
    #known;
    #found = [];
    #unchecked = new Map();
    #looked = {
        flows: [],
        skipped: [],
        badFiles: [],
        facts: [],
        uses: [],
        findings: [],
        unchecked: [],
    };
    constructor(unread, options, policy, keeps) {
        this.#unread = unread;
        this.#options = options;
        this.#policy = policy;
        this.#keeps = keeps;
        this.#known = knownFlows(unread.names, unread.map);
    }
    take(file) {
        switch (file.kind) {
            case 'flow':
                this.#look(file.flow);
                break;
            case 'indexed':
                this.#note(file.flow);
                break;
            case 'skipped':
                this.#looked.skipped.push(file);
                break;
            case 'invalid':
                this.#looked.badFiles.push(file);
        }
    }
    /** The result, without findings that a later file made invalid. */
    end() {
        const isOpen = ({ unlessKnown }) => unlessKnown === undefined || !this.#known.has(unlessKnown);
        const findings = this.#found.filter(isOpen).map(({ finding }) => finding);
        return { ...this.#looked, findings, unchecked: [...this.#unchecked.values()] };
    }
    #look(flow) {
        const context = contextOf(flow, this.#known, this.#unread, this.#policy, this.#options);
        this.#note((0,flow_index/* indexed */.K)(flow, context.used));
        if (!('code' in this.#options.pull)) {
            this.#looked.uses.push({ flow, uses: context.uses });
        }
        const isJudged = isAffected(flow.file, this.#options) && this.#options.isLiveOnly !== true;
        const found = isJudged ? foundIn(context) : [];
        for (const each of found)
            this.#found.push(each);
        if (isJudged)
            this.#noteUnchecked(context);
        const findings = found.map(({ finding }) => finding);
        if (this.#keeps(flow, findings))
            this.#looked.flows.push(flow);
    }
    #noteUnchecked(context) {
        for (const rule of rulesOfFlows(context)) {
            for (const reason of rule.unchecked?.(context) ?? []) {
                this.#unchecked.set((0,equal/* keyOfData */.Xb)([rule.id, reason]), { rule: rule.id, reason });
            }
        }
    }
    #note(flow) {
        for (const guid of flow.guids)
            this.#known.add(guid);
        this.#looked.facts.push(flowFacts(flow, this.#unread.map, this.#options.environments));
    }
}
function rulesOfFlows({ map, policy }) {
    return (map === null ? WITHOUT_MAP : FLOW_RULES).filter((rule) => (0,map_policy/* isOn */.Mp)(rule, policy));
}
const FLOW_RULES = rules/* RULES */.y.filter((rule) => rule.subject === 'flow');
const WITHOUT_MAP = FLOW_RULES.filter(({ needs }) => needs !== 'map');
/** What every rule about flows finds in one. */
function foundIn(context) {
    const found = [];
    for (const rule of rulesOfFlows(context)) {
        for (const problem of rule.check(context)) {
            const finding = findingOf(problem, rule, context);
            found.push({ finding, unlessKnown: problem.unlessKnown });
        }
    }
    return found;
}
function findingOf(problem, rule, { flow, map }) {
    const source = problem.inMap ? (map?.source ?? flow.source) : flow.source;
    const { fix, ...unfixed } = problem;
    return findingAt(rule, flow.format === 'dataverse-row' ? unfixed : { ...unfixed, fix }, {
        source,
        map: map?.source,
        flow: flow.file,
        fixed: flow.source,
    });
}

;// CONCATENATED MODULE: ./src/check/check.ts












/** Runs every rule over every affected flow and the map. Pure: the same project gives the same result. */
function check(project, options) {
    const { flows, skipped, badFiles } = project;
    const read = flows.map((flow) => ({ kind: 'flow', flow }));
    const files = [...read, ...skipped, ...badFiles];
    const names = [...flows, ...skipped, ...badFiles].map(({ file }) => file);
    return checkFiles({ ...project, files, names }, options, () => false).checked;
}
/**
 * Runs every rule in one pass over the files. Each flow is released before the next one is read, so
 * memory does not grow with the number of flows. Returns the findings, the project with the flows
 * that are kept, and a few facts of every flow.
 */
function checkFiles(unread, options, keeps) {
    const policy = judgingPolicy(unread);
    const looked = passOverFiles(unread, options, policy, keeps);
    const input = { ...unread, ...options, ...looked, policy };
    const rules = rulesFor(options).filter((rule) => (0,map_policy/* isOn */.Mp)(rule, policy));
    const raw = [...looked.findings, ...rules.flatMap((rule) => [...found(rule, input)])];
    const counted = raw.flatMap((finding) => withSeverity(finding, policy));
    const stale = foundInSuppressions(rules, counted, input).flatMap((each) => withSeverity(each, policy));
    const { open, suppressed } = judged([...counted, ...stale], policy, options.today);
    const checked = {
        findings: oneForEachCause(open),
        suppressed: suppressedTogether(suppressed),
        notRun: rules.flatMap((rule) => notRun(rule, input)),
    };
    const { mapFile, map, mapProblems, baseMap, baseProblem = null } = unread;
    const { flows, skipped, badFiles, facts } = looked;
    const project = { flows, skipped, badFiles, mapFile, map, mapProblems, baseMap, baseProblem };
    return { checked, project, facts };
}
/** Splits problems into those that count and those that a suppression accepts. */
function judged(problems, policy, today) {
    const suppressions = suppressionsOn(policy, today);
    const open = [];
    const suppressed = [];
    for (const finding of oneForEachCause(problems)) {
        const together = problemsOf(finding);
        const leaderOf = leadersAmong(together);
        for (const problem of together) {
            const suppression = acceptedBy(problem, leaderOf(problem), suppressions);
            if (suppression === undefined)
                open.push(problem);
            else {
                const { reason, until = null } = suppression;
                suppressed.push({ ...problem, reason, until });
            }
        }
    }
    return { open, suppressed };
}
/** Suppressed problems with one cause are one where they have the same reason and end. */
function suppressedTogether(suppressed) {
    const byReason = Map.groupBy(suppressed, ({ reason, until }) => JSON.stringify([reason, until]));
    return [...byReason.values()].flatMap((those) => oneForEachCause(those)).toSorted(byPlace);
}
function rulesFor({ isLiveOnly = false }) {
    return isLiveOnly ? LIVE_RULES : rules/* RULES */.y;
}
const LIVE_RULES = rules/* RULES */.y.filter((rule) => rule.subject === 'live');
/** A problem that is less severe than its rule may be lowered by the map, but not raised. */
function withSeverity(finding, policy) {
    const setting = policy.severities.get(finding.rule);
    if (setting === 'off')
        return [];
    if (setting === undefined)
        return [finding];
    const isLessSevere = RANKS[finding.severity] > (DEFAULT_RANKS.get(finding.rule) ?? 2);
    return isLessSevere && RANKS[finding.severity] >= RANKS[setting]
        ? [finding]
        : [{ ...finding, severity: setting }];
}
const DEFAULT_RANKS = new Map(rules/* RULES */.y.flatMap(({ id, severity }) => (severity === 'off' ? [] : [[id, RANKS[severity]]])));


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asker),
/* harmony export */   _: () => (/* binding */ YES)
/* harmony export */ });
/* harmony import */ var _process_prompts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2886);

const YES = { name: 'yes', summary: 'do not ask before writing' };
/**
 * Asks the person at the terminal whether to write; throws `Declined` where the answer is no. Null
 * where nobody is asked: with `--yes`, in a pipe, and where `CI` is set, since a job may have a
 * terminal and nobody at it.
 */
function asker(request, { env, prompts }) {
    if (request.has(YES.name) || (env.CI ?? '') !== '')
        return null;
    const open = prompts?.() ?? null;
    if (open === null)
        return null;
    return (question) => (0,_process_prompts_js__WEBPACK_IMPORTED_MODULE_0__/* .insistOnYes */ .Xe)(open, question).finally(() => open.close());
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   _f: () => (/* binding */ pathFromRoot),
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   sb: () => (/* binding */ keptSentence),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_reasons_remedies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2854);
/* harmony import */ var _report_terminal_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48);
/* harmony import */ var _report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2951);
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7377);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8545);






/** The absolute path of what a user named from the current folder. */
function pathFrom({ root, cwd = root }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path);
}
/** The same from the root of the repository. */
function pathFromRoot(terminal, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(terminal.root, pathFrom(terminal, path)) || '.';
}
/** Where a run keeps what it replaced, in full, and how to restore it. */
function keptSentence(root, folder) {
    const path = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toSlashes */ .TH)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, folder));
    return `What was replaced is kept in ${path}; ${(0,_report_reasons_remedies_js__WEBPACK_IMPORTED_MODULE_4__/* .restoreCommand */ .O)(path)} restores it`;
}
/** A line for people who read the terminal, never for a program; `--quiet` leaves it out. */
function say(terminal, line) {
    if (terminal.detail !== 'errors')
        complain(terminal, line);
}
/** A line that `--quiet` does not leave out, because something is wrong. */
function complain(terminal, line) {
    writeLine(terminal.stderr, terminal, line);
}
/** Writes a line for people; at a terminal it is wrapped, and only its first line not indented. */
function writeLine(stream, terminal, line) {
    const lines = (0,_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .rM)((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControl */ .hN)(line), 2, lookAt(stream, terminal));
    stream.write(`${lines.map(_wording_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCommands */ .g9).join('\n')}\n`);
}
function lookAt(stream, { env, detail = 'usual' }) {
    const isTTY = Boolean(stream.isTTY);
    return { color: (0,_report_terminal_look_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(env, isTTY), width: stream.columns || 100, wraps: isTTY, detail };
}


/***/ }),

/***/ 8171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uB: () => (/* binding */ FORMAT),
  $Q: () => (/* binding */ REPORTING_INPUTS),
  Ep: () => (/* binding */ conclude),
  be: () => (/* binding */ formatOf),
  Cl: () => (/* binding */ handOver),
  fA: () => (/* binding */ openSession),
  ll: () => (/* binding */ printer),
  f5: () => (/* binding */ settingsOf),
  u5: () => (/* binding */ speaks),
  ZD: () => (/* binding */ surroundingsOf),
  M2: () => (/* binding */ textStream)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/json/text.ts
var json_text = __webpack_require__(6755);
// EXTERNAL MODULE: ./src/plan/writing.ts
var writing = __webpack_require__(2943);
// EXTERNAL MODULE: ./src/process/signals.ts
var signals = __webpack_require__(396);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/publish/report-files.ts
var report_files = __webpack_require__(4879);
// EXTERNAL MODULE: ./src/report/json.ts + 1 modules
var json = __webpack_require__(9524);
// EXTERNAL MODULE: ./src/report/terminal/hidden.ts
var terminal_hidden = __webpack_require__(9419);
// EXTERNAL MODULE: ./src/report/terminal.ts + 12 modules
var report_terminal = __webpack_require__(7026);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
// EXTERNAL MODULE: ./src/run/known-error.ts
var known_error = __webpack_require__(4634);
// EXTERNAL MODULE: ./src/run/mode.ts
var run_mode = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/check/check.ts + 15 modules
var check = __webpack_require__(8739);
// EXTERNAL MODULE: ./src/map/parameters.ts
var parameters = __webpack_require__(1444);
// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/workspace/arguments.ts
var workspace_arguments = __webpack_require__(9233);
// EXTERNAL MODULE: ./src/map/files.ts
var files = __webpack_require__(7141);
// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
;// CONCATENATED MODULE: ./src/run/deploy-refs.ts



/**
 * Throws a `UsageError` where a deployment would write from a ref that `deploy-refs` does not allow.
 * A terminal has no ref, and a dry run writes nothing.
 */
function checkDeployRef(mode, { deployRefs, dryRun }, event) {
    if (mode !== 'deploy' || dryRun || event === null)
        return;
    const { ref, defaultBranch } = event;
    if (deployRefs.length > 0) {
        if (!deployRefs.some((glob) => (0,files/* matchesFile */.g)(ref, glob)))
            throw refused(ref, deployRefs);
        return;
    }
    if (!defaultBranch) {
        throw new usage_error/* UsageError */.e('nothing was deployed: the event does not name the default branch; set `deploy-refs`, such as to `refs/heads/main`');
    }
    const only = `refs/heads/${defaultBranch}`;
    if (ref !== only)
        throw refused(ref, [only]);
}
function refused(ref, allowed) {
    const list = allowed.map((each) => `\`${(0,wording_escape/* escapeControl */.hN)(each)}\``).join(', ');
    return new usage_error/* UsageError */.e(`nothing was deployed: \`${(0,wording_escape/* escapeControl */.hN)(ref)}\` is not a ref that may deploy (allowed: ${list}); start the workflow from an allowed ref, add this one to \`deploy-refs\`, or set \`dry-run: true\``);
}

// EXTERNAL MODULE: ./src/map/identity-changes.ts
var identity_changes = __webpack_require__(4978);
// EXTERNAL MODULE: ./src/run/baseline.ts + 2 modules
var run_baseline = __webpack_require__(9590);
;// CONCATENATED MODULE: ./src/run/identities.ts



/**
 * The run's flows that identify another live flow than before, and the former paths of changed
 * files.
 */
async function readIdentities({ index, map, isFlowFile }, { baseline, judge, github, affected, environments }) {
    const base = judge ?? baseline?.map ?? null;
    if (map === null || base === null || baseline === null || github === null) {
        return { identities: [], filesBefore: new Map() };
    }
    const filesBefore = filesBeforeOf(baseline);
    const looked = index.filter(({ file }) => affected === null || affected.has(file));
    const fileBefore = (file) => filesBefore.has(file) ? (filesBefore.get(file) ?? null) : file;
    const isSettled = ({ file }) => {
        const was = fileBefore(file);
        return was !== null && isNamedBy(map, file) && isNamedBy(base, was);
    };
    const open = new Set(looked.filter((flow) => !isSettled(flow)));
    await (0,run_baseline/* readFlowsBefore */.n3)(open, baseline, github);
    const flows = new Map();
    for (const flow of index) {
        const before = open.has(flow)
            ? await (0,run_baseline/* flowBefore */.sS)(flow, baseline, github)
            : asBefore(flow, fileBefore(flow.file));
        flows.set(flow.file, before !== null && isFlowFile(before.file) ? before : null);
    }
    const isAnyNew = looked.some(({ file }) => flows.get(file) === null);
    const gone = isAnyNew ? await (0,run_baseline/* goneFlows */.xV)(baseline, github, isFlowFile) : [];
    const identities = (0,identity_changes/* identityChanges */.Mb)(looked, map, { map: base, flows, gone }).filter(({ environment }) => environments.length === 0 || environments.includes(environment));
    return { identities, filesBefore };
}
/** The former identity of a flow, at its former path, if only the map decides it. */
function asBefore(flow, file) {
    if (file === null)
        return null;
    return file === flow.file ? flow : { ...flow, file };
}
/**
 * Whether a map gives the flow's guid in all its environments, so that its file does not matter.
 */
function isNamedBy(map, file) {
    return (0,resolve/* environmentsOf */.M2)(map, { file }).every(({ flows }) => flows.get(file)?.flowName != null);
}
function filesBeforeOf({ changed }) {
    const files = [...(changed?.values() ?? [])];
    return new Map(files.map(({ path, previousPath, status }) => [
        path,
        status === 'added' ? null : (previousPath ?? path),
    ]));
}

// EXTERNAL MODULE: ./src/live/target.ts
var target = __webpack_require__(6073);
// EXTERNAL MODULE: ./src/map/identity.ts
var identity = __webpack_require__(5518);
;// CONCATENATED MODULE: ./src/run/leaving.ts




/**
 * Finds the flows whose files a change deletes, in each environment that they went to. A file that
 * was renamed is not deleted, and a live flow that another file now identifies does not leave.
 */
async function readLeaving({ index, map, isFlowFile }, { baseline, github, environments }) {
    const before = baseline?.map ?? null;
    if (map === null || before === null || baseline === null || github === null) {
        return { targets: [], isKept: () => false };
    }
    const gone = await (0,run_baseline/* goneFlows */.xV)(baseline, github, isFlowFile);
    const kept = new Set(keptIn(index, map, environments));
    const isKept = (identity) => kept.has(identity);
    const targets = gone.flatMap((flow) => (0,resolve/* environmentsOf */.M2)(before, flow, environments).flatMap((environment) => {
        const target = { flow, resolution: (0,resolve/* resolve */.hd)(flow, environment) };
        const { environmentName, name } = environment;
        const [flowName, displayName] = [(0,identity/* knownFlowName */.TO)(target), (0,identity/* displayNameIn */.rh)(target)];
        const named = (0,identity/* identityKey */.US)({ environmentName, flowName: null, displayName });
        if (isKept((0,identity/* liveFlowKey */.Kd)(target)) || isKept(named))
            return [];
        const { file } = flow;
        const leaving = { environment: name, file, displayName, flowName, state: null };
        return [{ flow: leaving, environmentName }];
    }));
    return { targets, isKept };
}
function keptIn(index, map, environments) {
    return (0,target/* identitiesOf */.UI)({ index, map }, environments).map(identity/* liveFlowKey */.Kd);
}

;// CONCATENATED MODULE: ./src/run/live.ts
/**
 * Reads what is live where a run's flows go, if there is a key. Throws a `UsageError` where the run
 * lacks something that it needs, and for an endpoint that must not get the key.
 */
async function openLive(start) {
    start.work.requireInputs(start);
    const { apiKey, isOffline = false } = start.settings;
    if (apiKey === null) {
        const leaving = start.leaving.targets.map(({ flow }) => flow);
        const nothing = { reader: null, host: null, differences: new Map(), leaving };
        const side = { code: isOffline ? 'offline' : 'no-api-key' };
        return { side, ...nothing, close: async () => { } };
    }
    const { readLiveSide } = await __webpack_require__.e(/* import() */ 7623).then(__webpack_require__.bind(__webpack_require__, 7623));
    return readLiveSide(start, apiKey);
}

// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/workspace/paths.ts
var paths = __webpack_require__(8545);
// EXTERNAL MODULE: ./src/run/data-policies.ts
var data_policies = __webpack_require__(1008);
// EXTERNAL MODULE: ./src/flow/flow.ts + 3 modules
var flow = __webpack_require__(9084);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/run/project.ts + 2 modules
var run_project = __webpack_require__(5774);
;// CONCATENATED MODULE: ./src/run/lost-flows.ts



/**
 * The same project, in which a file that was a flow before and is none now counts as invalid:
 * otherwise it would silently not be checked. Only changed files are read.
 */
async function withLostFlows(project, baseline, github) {
    if (baseline === null || github === null)
        return project;
    const suspects = new Map(project.skipped
        .filter(({ file }) => mayBeLost(file, baseline))
        .map((each) => [each.file, each]));
    if (suspects.size === 0)
        return project;
    const lost = new Map();
    for await (const [file, bytes] of github.readFiles(suspects.keys(), baseline.ref)) {
        const before = bytes === null ? null : (0,flow/* readFlow */.h)(file, bytes);
        const now = suspects.get(file);
        if (before?.kind === 'flow' && now !== undefined)
            lost.set(file, lostFlow(now));
    }
    const files = [...project.files].map((each) => {
        return each.kind === 'skipped' ? (lost.get(each.file) ?? each) : each;
    });
    return lost.size === 0 ? project : (0,run_project/* withFiles */.oT)(project, files);
}
/** A new file was not a flow at its path before, even if it was moved there. */
function mayBeLost(file, { changed }) {
    if (changed === null)
        return true;
    const change = changed.get(file);
    return change !== undefined && change.status !== 'added' && change.status !== 'renamed';
}
function lostFlow({ file, reason, invalid }) {
    if (invalid !== undefined)
        return invalid;
    const message = `this file was a flow before this change and is none now (${(0,reasons/* messageOf */.bD)(reason)}); put the flow back, or delete the file if the flow is to go`;
    const place = { file, at: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { kind: 'invalid', file, problems: [{ ...place, message }] };
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/map/consent.ts + 2 modules
var consent = __webpack_require__(3346);
// EXTERNAL MODULE: ./src/map/flow-index.ts
var flow_index = __webpack_require__(8057);
// EXTERNAL MODULE: ./src/map/stewards.ts
var stewards = __webpack_require__(6405);
;// CONCATENATED MODULE: ./src/run/pull.ts






/** How many requests are sent to GitHub at once. */
const REQUESTS = 8;
/** Requests from GitHub only what is needed: nothing where nobody's approval is needed. */
async function readPull({ index, map, mapFile, isFlowFile }, { judge, baseline, baseProblem, github, environments, isSelfJudged }, event) {
    const users = new Set();
    const pull = event?.pull ?? null;
    if (pull === null)
        return { pull: { code: 'not-a-pull-request' }, users };
    if (judge === null || baseline === null || github === null) {
        if (baseProblem !== null)
            return { pull: { code: 'base-map-invalid', mapFile }, users };
        return { pull: { code: isSelfJudged ? 'self-judged' : 'base-map-missing', mapFile }, users };
    }
    const noFlows = { byFile: new Map(), removed: [] };
    const nothing = { author: pull.author, approvers: [], teams: new Map(), before: noFlows };
    if (map === null || !(0,consent/* hasStewards */.i)(judge))
        return { pull: nothing, users };
    const uses = index.map((flow) => ({
        flow,
        uses: (0,resolve/* environmentsOf */.M2)(map, flow, environments).map((where) => (0,resolve/* resolveUsed */._d)(flow, where)),
    }));
    const before = await flowsBefore(index, baseline, github, isFlowFile);
    const stewardship = new consent/* Stewardship */.b(judge, before);
    // What is live is not read yet: everybody whose approval may be needed counts.
    const overUses = stewardship.overUses(uses, () => null);
    for (const { act } of overUses)
        if ('flow' in act)
            users.add(act.flow.file);
    const consents = [...stewardship.overEntries(map), ...overUses];
    const agreement = await agreementTo(consents, pull, github);
    return { pull: { ...nothing, ...agreement, before }, users };
}
/**
 * The flows before the change. A file that no glob matched at its former path was not checked, and
 * counts as using nothing.
 */
async function flowsBefore(flows, baseline, github, isFlowFile) {
    await (0,run_baseline/* readFlowsBefore */.n3)(flows, baseline, github);
    const read = async (flow) => {
        const found = await (0,run_baseline/* flowBefore */.sS)(flow, baseline, github);
        const before = found !== null && 'operations' in found ? (0,flow_index/* indexed */.K)(found) : found;
        const known = before !== null && isFlowFile(before.file) ? before : null;
        return [flow.file, known];
    };
    const byFile = new Map(await (0,p_map/* default */.Ay)(flows, read, { concurrency: REQUESTS }));
    const files = new Set(flows.map(({ file }) => file));
    const removed = [];
    for await (const flow of (0,run_baseline/* removedFlows */.YJ)(files, isFlowFile, baseline, github)) {
        removed.push((0,flow_index/* indexed */.K)(flow));
    }
    return { byFile, removed };
}
/** Reviews are read where the author's own approval is not enough, teams where reviews are not. */
async function agreementTo(consents, pull, github) {
    const lists = consents.flatMap((consent) => consent.lists);
    if (pull_open(lists, [pull.author]).length === 0)
        return { approvers: [], teams: new Map() };
    const approvers = await github.approvers(pull);
    const left = pull_open(lists, [pull.author, ...approvers]);
    return { approvers, teams: await membersOf(teamsIn(left), github) };
}
/** The lists without a user among `people`. */
function pull_open(lists, people) {
    const nobody = new Map();
    return lists.filter((list) => !list.some((steward) => (0,stewards/* includesSteward */._G)(people, steward, nobody)));
}
function teamsIn(lists) {
    const teams = lists.flat().flatMap((text) => {
        const steward = (0,stewards/* stewardOf */.ow)(text);
        return steward?.kind === 'team' ? [[(0,stewards/* teamName */.Ps)(steward), steward]] : [];
    });
    return [...new Map(teams).values()];
}
async function membersOf(teams, github) {
    const read = async (team) => [(0,stewards/* teamName */.Ps)(team), await github.members(team)];
    return new Map(await (0,p_map/* default */.Ay)(teams, read, { concurrency: REQUESTS }));
}

// EXTERNAL MODULE: ./src/run/require-flow.ts
var require_flow = __webpack_require__(9975);
// EXTERNAL MODULE: ./src/json/order.ts
var order = __webpack_require__(8434);
;// CONCATENATED MODULE: ./src/shards/shard.ts

/**
 * The files of one part. Every job of a matrix computes the same parts from the same files: the
 * largest group first, each to the part with the least work so far. The work of a flow is its
 * number of operations. Child flows are in the part of the flows that call them, so that one job
 * knows their order.
 */
function filesOfShard(repository, affected, { part, parts }) {
    const loads = Array.from({ length: parts }, () => 0);
    const mine = new Set();
    for (const { files, weight } of groupsOf(repository, affected).toSorted(heaviestFirst)) {
        const lightest = loads.indexOf(Math.min(...loads));
        loads[lightest] = (loads[lightest] ?? 0) + weight;
        if (lightest === part - 1)
            for (const file of files)
                mine.add(file);
    }
    return mine;
}
function heaviestFirst(one, other) {
    return other.weight - one.weight || (0,order/* byCodeUnit */.X)(one.files[0] ?? '', other.files[0] ?? '');
}
function groupsOf({ index, badFiles, skipped, map }, affected) {
    const isAffected = ({ file }) => affected === null || affected.has(file);
    const families = familiesOf(index, map);
    const ofFlows = Map.groupBy(index.filter(isAffected), ({ file }) => families(file));
    const others = [...badFiles, ...skipped].filter(isAffected);
    return [
        ...[...ofFlows.values()].map((those) => ({
            files: those.map(({ file }) => file).toSorted(order/* byCodeUnit */.X),
            weight: those.reduce((sum, { size }) => sum + 1 + size, 0),
        })),
        ...others.map(({ file }) => ({ files: [file], weight: 1 })),
    ];
}
/** The family of a file: all flows that call each other, directly or indirectly. */
function familiesOf(flows, map) {
    const heads = new Map();
    const headOf = (file) => {
        let head = file;
        for (let next = heads.get(head); next !== undefined; next = heads.get(head))
            head = next;
        return head;
    };
    const files = filesByGuid(flows, map);
    for (const { file, childFlows } of flows) {
        for (const childFlow of childFlows) {
            for (const child of files.get(childFlow.trim().toLowerCase()) ?? []) {
                const [one, other] = [headOf(file), headOf(child)];
                if (one !== other)
                    heads.set(one, other);
            }
        }
    }
    return headOf;
}
/** By guid in lower case; in another environment it may be another file's. */
function filesByGuid(flows, map) {
    const named = [...(map?.environments.values() ?? [])].flatMap((environment) => [...environment.flows.values()].map(({ file, flowName }) => [flowName, file]));
    const own = flows.flatMap(({ file, guids }) => guids.map((guid) => [guid, file]));
    const files = new Map();
    for (const [guid, file] of [...named, ...own]) {
        const key = guid?.toLowerCase();
        if (key !== undefined)
            files.set(key, (files.get(key) ?? new Set()).add(file));
    }
    return files;
}

// EXTERNAL MODULE: ./src/run/environments.ts
var run_environments = __webpack_require__(2923);
;// CONCATENATED MODULE: ./src/run/scope.ts







/**
 * Decides what a run covers, with what GitHub knows of the change. The project then has the flows
 * that the base branch's `files` finds, too.
 */
async function readScope(settings, mode, work, opened, { event, warn, root }) {
    const environments = (0,run_environments/* chooseEnvironments */.c)(opened.map, mode, settings.environments);
    const github = await connect(settings, opened.mapFile, work, event, warn);
    if (event === null || github === null || !work.looksBack) {
        const affected = narrowed(opened, null, settings);
        const unjudged = { judge: null, baseProblem: null, isSelfJudged: false, notRun: [] };
        const scope = { environments, github, baseline: null, affected, ...unjudged };
        return { scope, project: opened };
    }
    const { affectedBy, readBaseline } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9590));
    const [environment = null] = settings.environments;
    const options = { environment, flows: settings.flows };
    const widen = (files) => (0,run_project/* withFilesOf */.zX)(opened, files, settings, root);
    const { baseline, project } = await readBaseline(opened, event, github, options, root, widen);
    const base = (0,run_mode/* isJudged */.sL)(event) && baseline !== null ? baseline.base : null;
    const isSelfJudged = base?.kind === 'none' && project.map !== null;
    const scope = {
        environments,
        github,
        baseline,
        judge: base === null ? null : (baseline?.map ?? null),
        baseProblem: base?.kind === 'unreadable' ? base.problem : null,
        isSelfJudged,
        notRun: base === null ? [] : unusually(judgedBy(base, project)),
        affected: narrowed(project, isChangedOnly(settings, event) ? affectedBy(project, baseline) : null, settings),
    };
    return { scope, project };
}
/** Of the affected files those that the arguments name, and of them those of this job's part. */
function narrowed(project, affected, { shard, paths }) {
    const within = paths === null ? affected : withinPaths(project, affected, paths);
    return shard === null ? within : filesOfShard(project, within, shard);
}
function withinPaths({ names }, affected, paths) {
    const isNamed = (0,workspace_arguments/* isWithin */.UO)(paths);
    return new Set([...(affected ?? names)].filter(isNamed));
}
async function connect({ githubToken, changedOnly }, mapFile, work, event, warn) {
    if (event === null)
        return null;
    if (githubToken === null) {
        if (!(0,run_mode/* isJudged */.sL)(event))
            return null;
        throw new usage_error/* UsageError */.e("`github-token` is empty: a pull request is judged by the rules of its base branch, which are read with it; leave the input out to use the job's own token");
    }
    const hasBefore = event.kind !== 'schedule' && (event.kind !== 'manual' || changedOnly === true);
    // Drift uses the token to write an issue, even though there is no earlier commit.
    if (!hasBefore && work.looksBack)
        return null;
    const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4338), __webpack_require__.e(5176)]).then(__webpack_require__.bind(__webpack_require__, 5176));
    return connectGitHub({
        token: githubToken,
        event,
        mapFile,
        onNotice: (notice) => warn(`${(0,reasons/* messageOf */.bD)(notice)}.`),
    });
}
function unusually(reason) {
    return reason === null ? [] : [{ rule: 'base-policy', reason }];
}
/** What a reader must know about the policy; null where it is that of the base branch's map. */
function judgedBy(base, { map, mapFile }) {
    if (base.kind === 'none' && map !== null) {
        return { code: 'self-judged', mapFile };
    }
    if (base.kind !== 'older')
        return null;
    const { commit, problem: cause } = base;
    return { code: 'base-map-older', mapFile, commit, cause };
}
function isChangedOnly({ changedOnly }, event) {
    return changedOnly === 'auto' ? (0,run_mode/* isJudged */.sL)(event) || event.kind === 'push' : changedOnly;
}

;// CONCATENATED MODULE: ./src/run/reading.ts










/**
 * Reads a workspace as far as a run needs it. Where flows are compared, a first pass builds the
 * index, which shows the flows that the run covers; only those are read again and kept. Any other
 * run reads each flow when its check needs it. Throws a `UsageError` when it cannot start.
 */
async function readInScope(settings, mode, work, surroundings) {
    const reading = await readUndated(settings, mode, work, surroundings);
    return work.isLiveOnly ? reading : withDates(reading, surroundings);
}
/** With the dates of the data policies that apply: on a pull request, those of the base branch. */
async function withDates({ project, scope, pull }, { root, event }) {
    const { judge, baseline, github } = scope;
    if (judge !== null) {
        const ref = baseline?.base.kind === 'older' ? baseline.base.commit : (baseline?.ref ?? null);
        const dated = await (0,data_policies/* withPolicyDates */.wn)(judge, { root, github, ref });
        return { project, scope: { ...scope, judge: dated }, pull };
    }
    if (project.map === null)
        return { project, scope, pull };
    const map = await (0,data_policies/* withPolicyDates */.wn)(project.map, { root, github, ref: event?.sha ?? null });
    return { project: { ...project, map }, scope, pull };
}
async function readUndated(settings, mode, work, surroundings) {
    const { root, event } = surroundings;
    const isComparing = settings.apiKey !== null || settings.shard !== null || event !== null || mode === 'plan';
    const opened = await (0,run_project/* openProject */.U8)(settings, root, isComparing);
    requireNamedMap(opened, root);
    warnOfManyFiles(opened, surroundings);
    const { scope, project: known } = await readScope(settings, mode, work, isComparing ? (0,run_project/* indexProject */.gR)(opened) : opened, surroundings);
    const { pull, users } = await readPull(known, scope, event);
    const { affected } = scope;
    const isNeeded = (file) => affected === null || affected.has(file) || users.has(file);
    if (!isComparing)
        return { project: known, scope, pull };
    const project = await withLostFlows(known, scope.baseline, scope.github);
    (0,require_flow/* requireFlow */.g)(project);
    return { project: (0,run_project/* readAgain */.n)(project, isNeeded), scope, pull };
}
/** From this many files and folders on, finding the flows takes the most of a run. */
const MANY_ENTRIES = 200_000;
function warnOfManyFiles({ entries }, { warn }) {
    if (entries <= MANY_ENTRIES)
        return;
    warn(`${(0,count/* amount */.vj)(entries)} files and folders were searched for flows; set \`files\` in the map to where they are`);
}
/** Throws a `UsageError` where somebody named a map and there is none: it is misspelt, or moved. */
function requireNamedMap({ mapFile, mapProblems }, root) {
    const usual = (0,paths/* workspaceName */.hK)(root, inputs/* DEFAULTS */.z['connection-references']);
    if (mapProblems !== null || mapFile === usual)
        return;
    throw new usage_error/* UsageError */.e(`there is no ${mapFile}, which \`connection-references\` names as the map; correct the path, or leave it out for ${usual}`);
}

// EXTERNAL MODULE: ./src/flow/triggers.ts
var triggers = __webpack_require__(8659);
;// CONCATENATED MODULE: ./src/run/unlimited.ts


/** Which of the flows that limit their runs did not before; only those are read of the base. */
async function readUnlimited({ index }, { baseline, github, affected }) {
    const unlimitedBefore = new Set();
    if (baseline === null || github === null)
        return { unlimitedBefore };
    const limited = index.filter(({ file, limitsRuns }) => limitsRuns && (affected === null || affected.has(file)));
    await (0,run_baseline/* readFlowsBefore */.n3)(limited, baseline, github);
    for (const flow of limited) {
        const before = await (0,run_baseline/* flowBefore */.sS)(flow, baseline, github);
        if (before === null || !('operations' in before))
            continue;
        if ((0,triggers/* concurrencyPath */.RJ)(before.operations) === null)
            unlimitedBefore.add(flow.file);
    }
    return { unlimitedBefore };
}

;// CONCATENATED MODULE: ./src/run/work.ts

/** Plans what a change would do. Each path is imported only when taken. */
const planning = {
    looksBack: true,
    writes: false,
    isLiveOnly: false,
    requireInputs: () => { },
    async compare(currents, start) {
        const { withHandEdits } = await __webpack_require__.e(/* import() */ 3043).then(__webpack_require__.bind(__webpack_require__, 3043));
        return { currents: await withHandEdits(currents, start), differences: new Map() };
    },
    async finish(known) {
        const { planChanges } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 6948));
        return planChanges(known);
    },
};
/** Plans, and carries the plan out. */
const deployment = {
    ...planning,
    writes: true,
    requireInputs: insistOnDeployable,
    async finish(known) {
        const { planAndDeploy } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 6948));
        return planAndDeploy(known);
    },
};
/** Compares what Git has now with what is live; makes no plan. */
const drift = {
    looksBack: false,
    writes: false,
    isLiveOnly: true,
    requireInputs: insistOnComparable,
    async compare(currents, { project }) {
        const { compareWithLive, withDrift } = await __webpack_require__.e(/* import() */ 5248).then(__webpack_require__.bind(__webpack_require__, 5248));
        const { judgingPolicy } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8739));
        const { ignored } = judgingPolicy(project);
        const differences = compareWithLive(currents, ignored);
        return { currents: withDrift(currents, differences), differences };
    },
    async finish(known) {
        const { findDrift: lookForDrift } = await __webpack_require__.e(/* import() */ 9263).then(__webpack_require__.bind(__webpack_require__, 9263));
        return lookForDrift(known);
    },
};
const WORKS = {
    check: planning,
    plan: planning,
    deploy: deployment,
    drift,
    // It writes files, in its own code path.
    export: planning,
};
/** What a run does in a mode. */
function workOf(mode) {
    return WORKS[mode];
}
function insistOnDeployable({ settings, project }) {
    if (project.mapProblems === null) {
        throw new usage_error/* UsageError */.e(`there is no ${project.mapFile}; a deployment needs it to know which connection each reference is bound to; write one with \`flowgate init\``);
    }
    if (settings.apiKey !== null)
        return;
    throw new usage_error/* UsageError */.e('a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)');
}
function insistOnComparable({ settings, project }) {
    if (project.map === null) {
        throw new usage_error/* UsageError */.e(project.mapProblems === null
            ? `there is no ${project.mapFile}; \`drift\` needs it to know which live flow each file is; write one with \`flowgate export\``
            : `${project.mapFile} is invalid; see \`flowgate check\`, and correct it first`);
    }
    if (settings.apiKey !== null)
        return;
    throw new usage_error/* UsageError */.e('`drift` needs `api-key`, a Flow Studio key that may read the environments (in a terminal: FLOW_STUDIO_API_KEY)');
}

;// CONCATENATED MODULE: ./src/run/run.ts













/**
 * Reads the flows and the map, reads what is live where there is a key, runs the rules, plans what
 * would change, and deploys if asked to. Throws a `UsageError` when it cannot start.
 */
async function run(settings, surroundings) {
    const mode = (0,run_mode/* decideMode */.ap)(settings.mode, surroundings.event);
    checkDeployRef(mode, settings, surroundings.event);
    const work = workOf(mode);
    const { project: read, scope, pull } = await readInScope(settings, mode, work, surroundings);
    const { environments, affected, github } = scope;
    const today = surroundings.now().toISOString().slice(0, 10);
    const opened = { ...read, baseMap: scope.judge, baseProblem: scope.baseProblem };
    const leaving = await readLeaving(read, scope);
    const start = { settings, surroundings, mode, work, project: opened, scope, leaving };
    const live = await openLive(start);
    try {
        const changes = await readIdentities(read, scope);
        const held = new Set(read.flows);
        const flows = [];
        const checkedOnly = [];
        const files = noting(read.files, (flow) => {
            if (affected !== null && !affected.has(flow.file))
                return;
            flows.push((0,report/* summarise */.fS)(flow));
            const reason = read.map === null ? null : (0,resolve/* checkedOnlyReason */.S8)(read.map, flow);
            if (reason !== null)
                checkedOnly.push({ file: flow.file, reason });
        });
        const { checked, facts, ...after } = (0,check/* checkFiles */.gw)({ ...opened, files }, {
            environments,
            affected,
            today,
            pull: 'code' in pull ? pull : { ...pull, ...changes, ...(await readUnlimited(read, scope)) },
            live: live.side,
            deleted: leaving.targets.map(({ flow }) => flow),
            leaving: live.leaving,
            isLiveOnly: work.isLiveOnly,
        }, (flow, findings) => held.has(flow) || isFixable(findings));
        const project = { ...after.project, index: read.index };
        const { identities } = changes;
        const shown = shownOf(checked, settings, start);
        const listed = { flows, checkedOnly, leaving: live.leaving };
        const resultOf = (done, shownAs = mode) => ({
            report: reportOf({ ...start, project, mode: shownAs }, listed, shown, done),
            planned: done.planned,
            drift: done.drift,
            project,
            secrets: (0,parameters/* secretPaths */.$Q)(project.map, facts),
            known: environmentsOf(project),
            github,
            snapshots: done.snapshots,
        });
        const confirm = async (planned) => surroundings.confirm?.(resultOf(planned, 'plan'));
        const planning = { ...start, project, checked, live, identities, confirm };
        return resultOf(await work.finish(planning));
    }
    finally {
        await live.close();
    }
}
function isFixable(findings) {
    return findings.some(({ fix }) => fix !== undefined);
}
/**
 * With arguments a check shows only what was found in them. A plan keeps what was found in the map:
 * it decides what is blocked.
 */
function shownOf(checked, { paths }, { mode, project }) {
    if (paths === null)
        return checked;
    const isNamed = (0,workspace_arguments/* isWithin */.UO)(paths);
    const isShown = ({ flow, file }) => isNamed(flow ?? file) || isNamed(file) || (mode !== 'check' && file === project.mapFile);
    return {
        ...checked,
        findings: checked.findings.filter(isShown),
        suppressed: checked.suppressed.filter(isShown),
    };
}
function reportOf({ settings, mode, project, scope }, { flows, checkedOnly, ...listed }, checked, done) {
    const { environments } = scope;
    const { shard, paths } = settings;
    const isNamed = (0,workspace_arguments/* isWithin */.UO)(paths ?? ['']);
    const isShown = ({ file }) => isNamed(file);
    const leaving = listed.leaving.filter(isShown);
    const known = environmentsOf(project);
    return {
        version: 2,
        mode,
        environments: environments.length > 0 ? environments : known,
        flows,
        skipped: project.skipped.filter(isShown).map(report/* summariseSkipped */.br),
        findings: checked.findings,
        notRun: [...checked.notRun, ...scope.notRun, ...done.notRun],
        suppressed: checked.suppressed,
        plan: done.planned,
        ...(checkedOnly.length > 0 ? { checkedOnly } : {}),
        drift: done.drift,
        ignored: done.ignored,
        comparedWith: done.planned?.comparedWith ?? null,
        outcomes: done.outcomes,
        unapprovedPlans: done.unapprovedPlans,
        ...judgement(project, scope),
        ...(mode === 'deploy' && settings.dryRun ? { dryRun: true } : {}),
        ...(leaving.length === 0 ? {} : { leaving }),
        ...(done.unmanaged === undefined ? {} : { unmanaged: done.unmanaged }),
        ...(shard === null ? {} : { shard: { ...shard, known } }),
    };
}
/**
 * What a reader must know about the map whose policy applies, where it is not the base branch's
 * newest.
 */
function judgement({ map }, { baseline, judge, isSelfJudged }) {
    const base = judge === null ? null : (baseline?.base ?? null);
    return {
        ...(base?.kind === 'older' ? { judgedBy: base.commit } : {}),
        ...(isSelfJudged && map !== null ? { newEntries: (0,report/* newEntriesOf */.e$)(map) } : {}),
    };
}
function environmentsOf({ map }) {
    return [...(map?.environments.keys() ?? [])];
}
/** The same files, calling `note` with every flow. */
function* noting(files, note) {
    for (const result of files) {
        if (result.kind === 'flow')
            note(result.flow);
        yield result;
    }
}

// EXTERNAL MODULE: ./src/secrets/redact.ts + 1 modules
var redact = __webpack_require__(1023);
// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/workspace/read-file.ts
var read_file = __webpack_require__(3064);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
;// CONCATENATED MODULE: ./src/commands/reporting.ts























const FORMATS = ['text', 'json', 'markdown', 'sarif'];
const FORMAT = {
    name: 'format',
    value: '<format>',
    summary: 'text, json, sarif or markdown (text)',
};
/** Inputs of every command that ends in a report. */
const REPORTING_INPUTS = [
    'connection-references',
    'flows',
    'environment',
    'fail-on',
    'endpoint',
    'concurrency',
    'shard',
    'report',
    'sarif',
];
/**
 * Throws a `UsageError` for wrong options, and where the mode is not allowed. `ask`: asks before
 * something is written; null where nobody is asked.
 */
async function openSession(mode, request, terminal, ask = null) {
    const settings = withPaths(settingsOf(mode, request, terminal), request, terminal);
    const format = formatOf(request);
    (0,run_mode/* decideMode */.ap)(mode, await (0,github_event/* readEvent */.j)(terminal.env));
    const around = surroundingsOf(terminal);
    const shown = { format, terminal };
    if (ask !== null) {
        around.confirm = async (plan) => {
            printText(plan.report, { ...shown, source: sourceOf(plan, terminal) }, 'usual');
            const writes = plan.report.plan?.changes.filter(writing/* isWriting */.x) ?? [];
            const environments = [...new Set(writes.map(({ environment }) => environment))];
            await ask(`Write ${(0,count/* count */.U9)(writes.length, 'flow')} to ${(0,lists/* andList */.cM)(environments.map(wording_escape/* escapeName */.L$), 5)}?`);
        };
    }
    return { settings, ...shown, stop: around.stop, start: () => run(settings, around) };
}
/** The key comes from the environment, which unlike options is not kept in a history. */
function settingsOf(mode, request, terminal) {
    const { env, isOffline = false } = terminal;
    const get = (input) => {
        if (input === 'mode')
            return mode;
        if (input === 'api-key')
            return isOffline ? '' : (env.FLOW_STUDIO_API_KEY ?? '');
        const given = request.values(input).join('\n') || (request.has(input) ? 'true' : '');
        return input === 'endpoint' ? given || (env.FLOWGATE_ENDPOINT ?? '') : given;
    };
    const [since = null] = request.values('since');
    return fromHere({ ...(0,inputs/* readInputs */.K)(get, [mode]), isOffline, since }, request, terminal);
}
/** Paths and globs that a user writes are relative to the current folder, as they are in Git. */
function fromHere(settings, { values }, { root, cwd = root }) {
    const prefix = (0,paths/* toSlashes */.TH)((0,external_node_path_.relative)(root, cwd));
    if (prefix === '')
        return settings;
    const here = (path) => path && (0,external_node_path_.resolve)(cwd, path);
    return {
        ...settings,
        map: values('connection-references').length > 0 ? (0,external_node_path_.resolve)(cwd, settings.map) : settings.map,
        flows: settings.flows.map((glob) => globFrom(prefix, glob)),
        report: here(settings.report),
        sarif: here(settings.sarif),
        snapshots: here(settings.snapshots),
    };
}
function withPaths(settings, { operands }, { root, cwd = root }) {
    if (operands.length === 0)
        return settings;
    return { ...settings, paths: operands.map((each) => (0,workspace_arguments/* argumentPath */.Ny)(root, cwd, each)) };
}
function globFrom(prefix, glob) {
    const [, mark = '', path = ''] = /^(!?)([\s\S]*)$/.exec(glob) ?? [];
    return external_node_path_.posix.isAbsolute(path) ? glob : `${mark}${external_node_path_.posix.normalize(`${prefix}/${path}`)}`;
}
function surroundingsOf(terminal) {
    const { root, temp, now, stderr } = terminal;
    const warn = (line) => (0,command/* say */.cv)(terminal, line);
    const progress = stderr.isTTY ? warn : () => { };
    const alarm = (line) => (0,command/* complain */.cc)(terminal, `ATTENTION: ${line}`);
    return { event: null, temp, root, now, warn, alarm, progress, stop: (0,signals/* stopOnSignals */.Z)(warn) };
}
/** Throws a `UsageError` for an unknown format. */
function formatOf(request) {
    const [text = 'text'] = request.values('format');
    const format = FORMATS.find((known) => known === text);
    if (format !== undefined)
        return format;
    throw new usage_error/* UsageError */.e(`--format is ${FORMATS.join(', ')}; not ${JSON.stringify(text)}`);
}
/** Writes and prints the result of a run; returns the exit code. */
async function conclude(done, session) {
    const { settings, stop, terminal } = session;
    const failure = (0,signals/* stoppedSentence */.l)(stop) ?? (0,verdict/* failureSentence */.Qz)(done.report, settings.failOn);
    return handOver(done.report, { ...session, source: sourceOf(done, terminal), failure });
}
/** Writes the files that were asked for and prints the report; returns the exit code. */
async function handOver(report, how) {
    const { settings, format, terminal, failure } = how;
    const clean = (text) => (0,redact/* redact */.E$)(text, [terminal.env.FLOW_STUDIO_API_KEY ?? '']);
    const { root, version } = terminal;
    await (0,report_files/* writeReports */.L)(report, settings, { root, version, clean }).catch(asUsageError);
    await print(report, how);
    if (failure !== null && format !== 'text')
        (0,command/* complain */.cc)(terminal, failure);
    return failure === null ? 0 : 1;
}
/** A path that cannot be written to is a usage error. */
function asUsageError(error) {
    throw new usage_error/* UsageError */.e(`the report could not be written to ${(0,paths/* toSlashes */.TH)(error.path ?? 'its file')}: ${error.code ?? (0,known_error/* errorText */.k)(error)}`);
}
/** Output for programs has standard output to itself. */
function textStream(format, { stdout, stderr }) {
    return format === 'text' ? stdout : stderr;
}
/** Whether people are shown what was done. */
function speaks(format, terminal) {
    if (terminal.detail === 'errors')
        return false;
    return format === 'text' || textStream(format, terminal).isTTY === true;
}
/**
 * Prints a line about what was done: for people, on standard output; where that is a machine's, it
 * is progress, for a terminal alone.
 */
function printer(format, terminal) {
    const to = textStream(format, terminal);
    return (line) => {
        if (speaks(format, terminal))
            (0,command/* writeLine */._r)(to, terminal, line);
    };
}
/** `detail`: where it is not what the user wants everywhere. */
function printText(report, { format, terminal, source }, detail = terminal.detail ?? 'usual') {
    const { root, cwd = root } = terminal;
    const path = (file) => (0,paths/* toSlashes */.TH)((0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, file)));
    const to = textStream(format, terminal);
    const text = (0,report_terminal/* toText */.f)(report, { ...(0,command/* lookAt */.t5)(to, terminal), detail, source, path });
    if (text !== '')
        to.write(text);
}
async function print(report, how) {
    const { format, terminal } = how;
    const { stdout, version } = terminal;
    if (format === 'text')
        printText(report, how);
    if (format === 'json')
        stdout.write((0,json/* toJson */.a)(report));
    if (format === 'sarif') {
        const { toSarif } = await __webpack_require__.e(/* import() */ 2169).then(__webpack_require__.bind(__webpack_require__, 2169));
        stdout.write(toSarif(report, { version }));
    }
    if (format === 'markdown') {
        const { toSummary } = await __webpack_require__.e(/* import() */ 4491).then(__webpack_require__.bind(__webpack_require__, 4491));
        const { NOWHERE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3303));
        stdout.write(toSummary(report, NOWHERE));
    }
}
/** The text of each file that has findings; null where it cannot be shown. */
function sourceOf(done, { root }) {
    return (file) => textOf(root, file, done);
}
/**
 * A file that has findings, with the same lines and without secure values; the map as the run read
 * it, since a deployment may have added to it.
 */
function textOf(root, file, { project: { map, mapFile }, secrets }) {
    if (file === mapFile && map !== null) {
        const places = secrets.flatMap((path) => map.source.place(path));
        return (0,terminal_hidden/* withoutRanges */.L)(map.source.text, places);
    }
    return (0,read_file/* useWorkspaceFile */.V)(root, file, (content) => content?.ok ? (0,json_text/* decode */.D)(content.bytes).text : null);
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sameConnection),
/* harmony export */   y: () => (/* binding */ connectionId)
/* harmony export */ });
/* harmony import */ var _wording_last_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(613);

/**
 * The form in which connection names are compared: the last step of a path, without case and
 * without invisible characters. All comparisons use it, so that a name is equal for all rules or
 * for none.
 */
function connectionId(connectionName) {
    return (0,_wording_last_step_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStep */ .t)(connectionName);
}
/** Whether two names mean the same connection. */
function sameConnection(one, other) {
    return connectionId(one) === connectionId(other);
}


/***/ }),

/***/ 4589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PI: () => (/* binding */ expressionStrings),
  Bi: () => (/* binding */ expressionsOf),
  Gb: () => (/* binding */ outputStrings),
  kW: () => (/* binding */ templateOf)
});

// UNUSED EXPORTS: callsOf

// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
;// CONCATENATED MODULE: ./src/flow/expression/names.ts
const BY_FUNCTION = new Map([
    ['actionbody', 'operation'],
    ['actionoutputs', 'operation'],
    ['actions', 'operation'],
    ['body', 'operation'],
    ['formdatamultivalues', 'operation'],
    ['formdatavalue', 'operation'],
    ['multipartbody', 'operation'],
    ['outputs', 'operation'],
    ['result', 'scope'],
    ['items', 'loop'],
    ['iterationindexes', 'loop'],
    ['variables', 'variable'],
    ['parameters', 'parameter'],
]);
/** The name that a call refers to; its span is the text between the quotes. */
function nameUse(call) {
    const kind = BY_FUNCTION.get(call.name.toLowerCase());
    const [name] = call.arguments;
    if (kind === undefined || name?.kind !== 'literal' || typeof name.value !== 'string')
        return null;
    return {
        kind,
        name: name.value,
        function: call.name,
        start: name.start + 1,
        end: name.end - 1,
    };
}

;// CONCATENATED MODULE: ./src/flow/expression/tree.ts
/** Why a string does not parse, and the part that is wrong. */
class ExpressionError extends Error {
    name = 'ExpressionError';
    span;
    constructor(message, span) {
        super(message);
        this.span = span;
    }
}

;// CONCATENATED MODULE: ./src/flow/expression/scanner.ts

/**
 * White space as .NET defines it: with U+00A0, which Microsoft's own flows need, without U+FEFF.
 * Names and white space follow Microsoft's parser, `ExpressionScanner` in Azure/LogicAppsUX.
 */
const SPACE = /(?:[^\S\ufeff]|\u0085)*/y;
const NAME = /[^\s\u0085.,(){}@[\]?'+\-\d][^\s\u0085.,(){}@[\]?']*/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /'[^']*(?:''[^']*)*'(?!')/y;
const PUNCTUATION = '()[]{},.?';
/**
 * Quotes and operators of other languages: the scanner accepts them in names, but they are probably
 * a mistake.
 */
const QUOTES = /^["\u2018\u2019\u201c\u201d]/;
const OPERATOR = /^[!%&*/<=>^|~]+$/;
/** Reads the token at or after `at`. Throws an `ExpressionError` where none starts. */
function nextToken(text, at) {
    const start = isPlain(text.charCodeAt(at)) ? at : endOf(SPACE, text, at);
    const char = text[start];
    if (char === undefined)
        return { kind: 'end', text: '', start, end: start };
    if (char === "'")
        return stringToken(text, start);
    if (isLetter(text.charCodeAt(start))) {
        return token('name', text.slice(start, endOf(NAME, text, start)), start);
    }
    const endOfNumber = endOf(NUMBER, text, start);
    if (endOfNumber > start)
        return token('number', text.slice(start, endOfNumber), start);
    if (PUNCTUATION.includes(char))
        return token(char, char, start);
    const endOfName = endOf(NAME, text, start);
    if (endOfName > start)
        return nameToken(text.slice(start, endOfName), start);
    const shown = String.fromCodePoint(text.codePointAt(start) ?? 0);
    throw unexpected(shown, start, 'means nothing here');
}
/** An ASCII character other than white space: most tokens begin with one. */
function isPlain(code) {
    return code > 0x20 && code < 0x7f;
}
function isLetter(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
/** A name that does not begin with a letter: probably something else was meant. */
function nameToken(name, start) {
    const [quote] = QUOTES.exec(name) ?? [];
    if (quote !== undefined) {
        throw unexpected(quote, start, "does not quote a text here; write it in single quotes '\u2026'");
    }
    if (!OPERATOR.test(name))
        return token('name', name, start);
    const instead = 'is no operator; the language has functions instead, such as equals(\u2026) and not(\u2026)';
    throw unexpected(name, start, instead);
}
function unexpected(shown, start, why) {
    return new ExpressionError(`\`${shown}\` ${why}`, { start, end: start + shown.length });
}
function stringToken(text, start) {
    const end = endOf(STRING, text, start);
    if (end > start) {
        const content = text.slice(start + 1, end - 1).replaceAll("''", "'");
        return { kind: 'string', text: content, start, end };
    }
    const message = "this text does not end; close it with ', and write a quote inside it as ''";
    throw new ExpressionError(message, { start, end: text.length });
}
function token(kind, text, start) {
    return { kind, text, start, end: start + text.length };
}
/** Where the match at `at` ends; `at` itself where there is none. */
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}

;// CONCATENATED MODULE: ./src/flow/expression/parse.ts


/** The deepest nesting that is parsed; the deepest of Microsoft's own flows is about 20. */
const MAX_DEPTH = 400;
/**
 * Reads a string of a definition as the runtime does: `@\u2026` is an expression, `@{\u2026}` is
 * interpolated, `@@` is an `@`. Linear in its length. Throws an `ExpressionError` and nothing else.
 * The grammar is that of Microsoft's own parser, `ExpressionParser` in Azure/LogicAppsUX.
 */
function parseTemplate(text) {
    if (text === '@')
        return { kind: 'text', text };
    if (text.startsWith('@@'))
        return { kind: 'text', text: text.slice(1) };
    if (text.startsWith('@') && text[1] !== '{') {
        const parser = new Parser(text, 1);
        const expression = parser.expression();
        parser.expect('end', 'the expression has ended before this');
        return { kind: 'expression', expression };
    }
    return text.includes('@{') ? interpolation(text) : { kind: 'text', text };
}
/** `@@{` is the escape for a literal `@{`. */
function interpolation(text) {
    const parts = [];
    let literal = '';
    let from = 0;
    for (let at = text.indexOf('@{'); at !== -1; at = text.indexOf('@{', from)) {
        literal += text.slice(from, at);
        if (literal.endsWith('@')) {
            literal += '{';
            from = at + 2;
            continue;
        }
        if (literal !== '')
            parts.push(literal);
        literal = '';
        const parser = new Parser(text, at + 2);
        parts.push(parser.expression());
        from = parser.expect('}', 'the `@{` must be closed by a `}` before this').end;
    }
    literal += text.slice(from);
    if (parts.length === 0)
        return { kind: 'text', text: literal };
    if (literal !== '')
        parts.push(literal);
    return { kind: 'interpolation', parts };
}
const CONSTANTS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
/** A recursive-descent parser over the tokens from an offset on. */
class Parser {
    #text;
    #token;
    #depth = 0;
    constructor(text, at) {
        this.#text = text;
        this.#token = nextToken(text, at);
    }
    /** `literal | call { ['?'] '[' expression ']' | ['?'] '.' name }` */
    expression() {
        if (++this.#depth > MAX_DEPTH) {
            throw new ExpressionError(`nested more than ${MAX_DEPTH} levels deep`, this.#token);
        }
        let expression = this.#primary();
        while (this.#isAccess()) {
            if (expression.kind === 'literal')
                throw this.#nothingInside(expression);
            expression = this.#access(expression);
        }
        this.#depth--;
        return expression;
    }
    /** Takes a token of `kind`. The one after `}` is not read: it may be plain text. */
    expect(kind, otherwise) {
        const token = this.#token;
        if (token.kind !== kind)
            throw new ExpressionError(otherwise, this.#blame());
        if (kind !== '}' && kind !== 'end')
            this.#token = nextToken(this.#text, token.end);
        return token;
    }
    #primary() {
        const { kind, text, start, end } = this.#token;
        switch (kind) {
            case 'string':
                return this.#literal(text);
            case 'number':
                return this.#literal(this.#number(text));
            case 'name':
                return this.#named();
            default:
                throw new ExpressionError(kind === 'end'
                    ? 'the expression ends where a value is expected'
                    : `a value is expected and not \`${text}\``, { start: kind === 'end' ? Math.max(0, start - 1) : start, end });
        }
    }
    /** Drops the sign of a negative zero, which means nothing. */
    #number(text) {
        const value = Number(text) + 0;
        if (Number.isFinite(value))
            return value;
        throw new ExpressionError('this number is larger than numbers can be', this.#token);
    }
    #literal(value) {
        const { start, end } = this.#take();
        return { kind: 'literal', value, start, end };
    }
    #named() {
        const name = this.#take();
        if (!this.#is('(')) {
            const constant = CONSTANTS.get(name.text.toLowerCase());
            if (constant !== undefined)
                return { kind: 'literal', value: constant, start: name.start, end: name.end };
            throw new ExpressionError(`\`${name.text}\` is not a value; call a function with (\u2026), and write text in '\u2026'`, name);
        }
        this.#take();
        const values = [];
        if (!this.#is(')')) {
            values.push(this.expression());
            while (this.#is(',')) {
                this.#take();
                values.push(this.expression());
            }
        }
        const { end } = this.expect(')', `a comma or the closing bracket of \`${name.text}(\` is expected here`);
        const nameSpan = { start: name.start, end: name.end };
        return { kind: 'call', name: name.text, nameSpan, arguments: values, start: name.start, end };
    }
    #access(of) {
        const optional = this.#is('?');
        if (optional)
            this.#take();
        if (this.#is('.')) {
            this.#take();
            const name = this.expect('name', 'a name is expected after the dot');
            const index = {
                kind: 'literal',
                value: name.text,
                start: name.start,
                end: name.end,
            };
            return { kind: 'access', of, index, dotted: true, optional, start: of.start, end: name.end };
        }
        this.expect('[', '`[\u2026]`, or a dot and a name, is expected after `?`');
        const index = this.expression();
        const { end } = this.expect(']', 'the closing square bracket is expected here');
        return { kind: 'access', of, index, dotted: false, optional, start: of.start, end };
    }
    #isAccess() {
        return this.#is('?') || this.#is('[') || this.#is('.');
    }
    /** Only what a function returns has something inside. */
    #nothingInside({ value, start, end }) {
        const shown = typeof value === 'string' ? 'a text' : `\`${this.#text.slice(start, end)}\``;
        const message = `\`${this.#token.text}\` can only follow a function call; ${shown} has nothing inside`;
        return new ExpressionError(message, this.#token);
    }
    #is(kind) {
        return this.#token.kind === kind;
    }
    #take() {
        const token = this.#token;
        this.#token = nextToken(this.#text, token.end);
        return token;
    }
    /** The part to underline: the token itself, or the last character where the text has ended. */
    #blame() {
        const token = this.#token;
        return token.kind === 'end' ? { ...token, start: Math.max(0, this.#text.length - 1) } : token;
    }
}

;// CONCATENATED MODULE: ./src/flow/expressions.ts





/** The fields of an operation that are evaluated; names, descriptions and metadata are not. */
const EVALUATED = [
    'inputs',
    'expression',
    'foreach',
    'conditions',
    'splitOn',
    'limit',
    'recurrence',
    'trackedProperties',
    'correlation',
    'runtimeConfiguration',
];
/** Every string of an operation's own fields that may hold an expression, in file order. */
function expressionStrings(operation) {
    const found = [];
    if (!(0,json/* isObject */.Gv)(operation.value))
        return found;
    const walk = { operation, path: [...operation.path], found };
    for (const field of EVALUATED) {
        if (Object.hasOwn(operation.value, field))
            step(walk, field, operation.value[field]);
    }
    const cases = operation.value.cases;
    for (const [name, block] of (0,json/* isObject */.Gv)(cases) ? Object.entries(cases) : []) {
        if (!(0,json/* isObject */.Gv)(block) || !Object.hasOwn(block, 'case'))
            continue;
        walk.path.push('cases', name);
        step(walk, 'case', block.case);
        walk.path.length -= 2;
    }
    return found;
}
/** Every string of the definition's `outputs`, which are evaluated when all actions have run. */
function outputStrings(definition, at) {
    const outputs = (0,json/* own */.ZV)(definition, 'outputs');
    if (!(0,json/* isObject */.Gv)(outputs))
        return [];
    const operation = {
        kind: 'action',
        name: 'outputs',
        type: '',
        value: outputs,
        path: at,
        parent: null,
        siblings: {},
        depth: 1,
        host: null,
        childFlow: null,
    };
    const walk = { operation, path: [...at], found: [] };
    step(walk, 'outputs', outputs);
    return walk.found;
}
function step(walk, key, value) {
    if (typeof value === 'string' ? !value.includes('@') : typeof value !== 'object')
        return;
    walk.path.push(key);
    collect(walk, value);
    walk.path.pop();
}
function collect(walk, value) {
    if (typeof value === 'string') {
        keep(walk, value, [...walk.path]);
    }
    else if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++)
            step(walk, index, value[index]);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const key of Object.keys(value)) {
            if (isSchema(walk, key))
                continue;
            if (key.includes('@'))
                keep(walk, key, pointer/* KeyPath */.pR.of(...walk.path, key));
            step(walk, key, value[key]);
        }
    }
}
function keep({ operation, found }, text, path) {
    found.push({ operation, path, text, ...readOnce(text) });
}
const SCHEMAS = new Set(['schema', 'headersSchema']);
/** A schema among the inputs describes JSON, and holds no expressions; Compose has no schema. */
function isSchema({ operation, path }, key) {
    if (!SCHEMAS.has(key) || path.length !== operation.path.length + 1)
        return false;
    return path.at(-1) === 'inputs' && operation.type.toLowerCase() !== 'compose';
}
const readings = new Map();
/** So that the cache does not grow with the number of flows. */
const MOST_READINGS = 2_000;
function readOnce(text) {
    const known = readings.get(text);
    if (known !== undefined)
        return known;
    if (readings.size === MOST_READINGS)
        readings.clear();
    const reading = read(text);
    readings.set(text, reading);
    return reading;
}
function read(text) {
    try {
        const template = parseTemplate(text);
        const calls = callsOf(template);
        const names = calls.flatMap((call) => nameUse(call) ?? []);
        return { template, error: null, calls, names };
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        return { template: null, error, calls: [], names: [] };
    }
}
/** What a text is to the runtime; null where it does not parse. */
function templateOf(text) {
    return readOnce(text).template;
}
/** The expressions of a template, without the text between them. */
function expressionsOf(template) {
    switch (template?.kind) {
        case 'expression':
            return [template.expression];
        case 'interpolation':
            return template.parts.filter((part) => typeof part !== 'string');
        default:
            return [];
    }
}
/** Every call of a template, outer before inner. */
function callsOf(template) {
    const found = [];
    for (const expression of expressionsOf(template))
        collectCalls(expression, found);
    return found;
}
function collectCalls(expression, found) {
    const indexes = [];
    let base = expression;
    // A loop: a chain of members may be as long as the text, and the stack is not.
    for (; base.kind === 'access'; base = base.of)
        indexes.push(base.index);
    if (base.kind === 'call') {
        found.push(base);
        for (const argument of base.arguments)
            collectCalls(argument, found);
    }
    for (const index of indexes.reverse())
        collectCalls(index, found);
}


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readFlow)
});

// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(7105);
// EXTERNAL MODULE: ./src/json/source.ts
var json_source = __webpack_require__(5717);
// EXTERNAL MODULE: ./src/json/text.ts
var json_text = __webpack_require__(6755);
// EXTERNAL MODULE: ./src/flow/operations.ts
var operations = __webpack_require__(288);
;// CONCATENATED MODULE: ./src/flow/logic-apps.ts


/** A gallery template, or a workflow as Azure keeps it: either looks like a solution's file. */
function isLogicAppResource(root) {
    return ((0,json/* dig */.rO)(root, 'properties', 'parameters', '$connections', 'value') !== undefined ||
        /^Microsoft\.Logic\//i.test((0,json/* digString */.AG)(root, 'type') ?? '') ||
        /\/providers\/Microsoft\.Logic\//i.test((0,json/* digString */.AG)(root, 'id') ?? ''));
}
/** A workflow of Logic Apps Standard or Consumption as it is in Git, or an ARM template of one. */
function isLogicApp(root) {
    return (((0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'definition')) && KIND.test((0,json/* digString */.AG)(root, 'kind') ?? '')) ||
        (0,json/* dig */.rO)(root, 'parameters', '$connections', 'value') !== undefined ||
        (0,json/* dig */.rO)(root, '$connections', 'value') !== undefined ||
        /deploymentTemplate/i.test((0,json/* digString */.AG)(root, '$schema') ?? ''));
}
const KIND = /^(?:stateful|stateless|agent|agentic)$/i;
/** Whether a definition has an operation that only Logic Apps can run. */
function isOfLogicApps(definition) {
    return (0,operations/* operations */.z)(definition ?? null, []).some(isOperationOfLogicApps);
}
function isOperationOfLogicApps({ kind, type, value }) {
    return (TYPES.has(type.toLowerCase()) ||
        (kind === 'trigger' && /^agent$/i.test((0,json/* digString */.AG)(value, 'kind') ?? '')) ||
        (0,json/* digString */.AG)(value, 'inputs', 'host', 'connection', 'referenceName') !== null);
}
/**
 * Types of operations of Logic Apps that Power Automate lacks.
 *
 * Source: Azure/LogicAppsUX, operationmanifest.ts and the constants of the designer, 2026-08-21,
 * without the types of Dataverse's `operationtype` (see the rule `operation-type`).
 */
const TYPES = new Set([
    'agent agenthandoff mcpclienttool nestedagent invokefunction serviceprovider',
    'chunktext csharpscriptcode datamapper flatfileschemageneration parsedocument powershellcode',
    'ruleexecute xmlcompose xmlparse edifactbatchencode edifactdecode edifactencode hl7decode',
    'hl7encode swiftdecode swiftmtdecode swiftmtencode x12batchencode x12decode x12encode',
].flatMap((types) => types.split(' ')));

;// CONCATENATED MODULE: ./src/flow/formats.ts


const LOGIC_APPS = { kind: 'skipped', reason: { code: 'logic-apps' } };
const NOT_A_FLOW = { kind: 'skipped', reason: { code: 'not-a-flow' } };
function flow(format, definition, references, identity) {
    return { kind: 'flow', layout: { format, definition, references, identity } };
}
const inProperties = (format) => flow(format, ['properties', 'definition'], ['properties', 'connectionReferences'], ['properties']);
/** The first match decides. Source of marks and order: 584 published flows. */
const FORMATS = [
    { matches: isLogicAppResource, result: LOGIC_APPS },
    { matches: isMacro, result: NOT_A_FLOW },
    { matches: isPackage, result: inProperties('package') },
    { matches: isLive, result: inProperties('live') },
    { matches: isSolution, result: inProperties('solution') },
    { matches: isLogicApp, result: LOGIC_APPS },
    {
        matches: (root) => !isDeployed(root) && isOfLogicApps((0,json/* own */.ZV)(root, 'definition') ?? root),
        result: LOGIC_APPS,
    },
    {
        matches: (root) => (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'definition')) && hasReferences(root),
        result: flow('arguments', ['definition'], ['connectionReferences'], []),
    },
    { matches: isBareDefinition, result: flow('definition', [], null, null) },
    {
        matches: (root) => isWorkflow((0,json/* own */.ZV)(root, 'definition')),
        result: flow('wrapper', ['definition'], null, []),
    },
    {
        matches: (root) => (0,json/* digString */.AG)(root, 'clientdata') !== null,
        result: { kind: 'embedded', path: ['clientdata'] },
    },
];
/** The format of a JSON document, or why it is not a Power Automate flow. */
function recognise(root) {
    const format = (0,json/* isObject */.Gv)(root) ? FORMATS.find(({ matches }) => matches(root)) : undefined;
    return format?.result ?? NOT_A_FLOW;
}
/** A macro of Dynamics 365's productivity tools, which a solution keeps beside its flows. */
function isMacro(root) {
    return /^CDSClientAutomation$/i.test((0,json/* digString */.AG)(root, 'subcategory') ?? '');
}
/** Arguments of a deployment, which name the environment or the flow. */
function isDeployed(root) {
    return ['environmentName', 'flowName'].some((name) => (0,json/* digString */.AG)(root, name) !== null);
}
function isPackage(root) {
    return hasDefinition(root) && /^Microsoft\.Flow\/flows$/i.test((0,json/* digString */.AG)(root, 'type') ?? '');
}
function isLive(root) {
    return (hasDefinition(root) &&
        (/^Microsoft\.ProcessSimple\/environments\/flows$/i.test((0,json/* digString */.AG)(root, 'type') ?? '') ||
            (0,json/* digString */.AG)(root, 'properties', 'state') !== null ||
            /shared_logicflows$/i.test((0,json/* digString */.AG)(root, 'properties', 'apiId') ?? '')));
}
function isSolution(root) {
    const properties = (0,json/* own */.ZV)(root, 'properties');
    const carriesReferences = (0,json/* isObject */.Gv)(properties) && hasReferences(properties);
    return hasDefinition(root) && (carriesReferences || isWorkflow((0,json/* dig */.rO)(properties, 'definition')));
}
function isBareDefinition(root) {
    const marked = ((0,json/* digString */.AG)(root, '$schema') ?? '').includes('workflowdefinition.json') ||
        (0,json/* digString */.AG)(root, 'contentVersion') !== null;
    return marked && (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'triggers')) && (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'actions'));
}
function isWorkflow(definition) {
    return (0,json/* isObject */.Gv)((0,json/* own */.ZV)(definition, 'triggers')) && (0,json/* isObject */.Gv)((0,json/* own */.ZV)(definition, 'actions'));
}
function hasDefinition(root) {
    return (0,json/* isObject */.Gv)((0,json/* dig */.rO)(root, 'properties', 'definition'));
}
/**
 * True for an array as well: the file is still a flow, and a rule reports that its keys are lost.
 */
function hasReferences(holder) {
    const references = (0,json/* own */.ZV)(holder, 'connectionReferences');
    return (0,json/* isObject */.Gv)(references) || Array.isArray(references);
}

// EXTERNAL MODULE: ./src/flow/identity.ts
var identity = __webpack_require__(9268);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
;// CONCATENATED MODULE: ./src/flow/references.ts


/** Reads the block of references of any format; empty for an array, since its keys are lost. */
function declaredReferences(references, at) {
    if (!(0,json/* isObject */.Gv)(references))
        return [];
    return Object.entries(references).map(([key, entry]) => ({
        key,
        path: [...at, key],
        logicalName: (0,json/* digString */.AG)(entry, 'connection', 'connectionReferenceLogicalName') ||
            (0,json/* digString */.AG)(entry, 'connectionReferenceLogicalName') ||
            null,
        connectionName: (0,json/* digString */.AG)(entry, 'connectionName') || null,
        ...declaredConnector(entry),
        source: sourceOf((0,json/* digString */.AG)(entry, 'source') || (0,json/* digString */.AG)(entry, 'runtimeSource')),
    }));
}
function declaredConnector(entry) {
    const named = (0,json/* digString */.AG)(entry, 'id') ||
        (0,json/* digString */.AG)(entry, 'api', 'id') ||
        (0,json/* digString */.AG)(entry, 'api', 'name') ||
        (0,json/* digString */.AG)(entry, 'apiName');
    return named
        ? { connector: (0,hosts/* connectorOf */.dO)(named), connectorWithSuffix: (0,hosts/* connectorWithSuffix */.nH)(named) }
        : { connector: null, connectorWithSuffix: null };
}
function sourceOf(text) {
    if (!text)
        return null;
    return text.toLowerCase() === 'invoker' ? 'Invoker' : 'Embedded';
}

;// CONCATENATED MODULE: ./src/flow/flow.ts








/** Reads a file's bytes as a flow of any format, or returns why it is not one. Never throws. */
function readFlow(file, bytes) {
    const { text, encoding, undecodableAt } = (0,json_text/* decode */.D)(bytes);
    const source = new json_source/* Source */.k(file, text);
    if (undecodableAt !== null) {
        const message = `not decodable as ${encoding.toUpperCase()}; save the file as UTF-8`;
        return invalid(source, [{ message, path: [], offset: undecodableAt, length: 1 }]);
    }
    return readSource(source);
}
function readSource(source) {
    const parsed = (0,parse/* parseJson */.q)(source.text);
    if (!parsed.ok)
        return invalid(source, parsed.problems);
    const recognised = recognise(parsed.value);
    switch (recognised.kind) {
        case 'skipped':
            return { kind: 'skipped', file: source.file, reason: recognised.reason };
        case 'flow':
            return { kind: 'flow', flow: buildFlow(source, parsed.value, recognised.layout) };
        case 'embedded':
            return readRow(source, parsed.value, recognised.path);
    }
}
/**
 * The row's `name` is the flow's display name; its `clientdata` is a complete solution file. Rows
 * of other processes have a `clientdata` too: one that does not mention a definition is not an
 * invalid flow.
 */
function readRow(source, row, path) {
    const text = (0,json/* digString */.AG)(row, ...path.map(String)) ?? '';
    const inner = readSource(new json_source/* Source */.k(source.file, text, { source, path }));
    const isNested = inner.kind === 'flow' && inner.flow.format === 'dataverse-row';
    if (isNested || (inner.kind === 'invalid' && !text.includes('"definition"'))) {
        return { kind: 'skipped', file: source.file, reason: { code: 'not-a-flow' } };
    }
    if (inner.kind !== 'flow')
        return inner;
    const name = (0,json/* digString */.AG)(row, 'name');
    const named = name ? { displayName: name, namedByFile: false } : {};
    const guids = [...inner.flow.guids, ...(0,identity/* ownGuids */.jC)(row)];
    return { kind: 'flow', flow: { ...inner.flow, format: 'dataverse-row', guids, ...named } };
}
function invalid(source, problems) {
    return {
        kind: 'invalid',
        file: source.file,
        problems: problems.map(({ message, path, offset, length }) => ({
            message,
            ...source.span(path, offset, length),
        })),
    };
}
function buildFlow(source, root, layout) {
    const definition = (0,json/* dig */.rO)(root, ...layout.definition.map(String));
    const references = layout.references === null ? undefined : (0,json/* dig */.rO)(root, ...layout.references.map(String));
    return {
        file: source.file,
        format: layout.format,
        ...(0,identity/* identityOf */.cu)(source.file, root, layout),
        definition,
        definitionPath: layout.definition,
        references: layout.references === null ? null : declaredReferences(references, layout.references),
        referencesPath: layout.references,
        referencesAreArray: Array.isArray(references),
        operations: (0,operations/* operations */.z)(definition, layout.definition),
        source,
    };
}


/***/ }),

/***/ 1795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ connectorOf),
/* harmony export */   nH: () => (/* binding */ connectorWithSuffix),
/* harmony export */   wf: () => (/* binding */ hostReference),
/* harmony export */   xi: () => (/* binding */ childFlow)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);

/** In this order; the host decides, not the operation's type (4,514 uses in 584 flows). */
const SHAPES = [
    { path: ['inputs', 'host', 'connectionName'], key: (text) => text },
    { path: ['inputs', 'host', 'connectionReferenceName'], key: (text) => text },
    { path: ['inputs', 'host', 'connection', 'name'], key: keyInExpression },
];
/** Reads which connection reference an action or trigger uses; null when it uses none. */
function hostReference(operation) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(operation, 'inputs', 'host')))
        return null;
    for (const { path, key } of SHAPES) {
        const text = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, ...path.map(String));
        if (text === null)
            continue;
        const apiId = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, 'inputs', 'host', 'apiId');
        return { key: key(text), path, connector: apiId === null ? null : connectorOf(apiId) };
    }
    return null;
}
/** The guid of the flow that a `Workflow` action calls; null for every other operation. */
function childFlow(operation) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, 'inputs', 'host', 'workflowReferenceName');
}
/**
 * `@parameters('$connections')['KEY']['connectionId']`, and the same after
 * `json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']`.
 */
const KEY_IN_EXPRESSION = /'\$connections'\s*[)\]]\s*\??\[\s*'((?:[^']|'')+)'\s*\]\s*\??(?:\[\s*'connectionId'\s*\]|\.connectionId)/i;
function keyInExpression(text) {
    return KEY_IN_EXPRESSION.exec(text)?.[1]?.replaceAll("''", "'") ?? text;
}
/**
 * The connector that an id or name refers to, in lower case and with its `shared_`, so that two
 * spellings of one connector are equal. The suffix of a custom connector differs between
 * environments and is cut; an AI Builder operation counts as the Dataverse connector. Null when the
 * text names none.
 */
function connectorOf(idOrName) {
    const name = connectorWithSuffix(idOrName);
    return name === null ? null : name.replace(/(?<!-5f[0-9a-f]{16,18})(?:-5f[0-9a-f]{16,18})+$/, '');
}
/** Like `connectorOf`, but a custom connector keeps the suffix of its environment. */
function connectorWithSuffix(idOrName) {
    if (/operationGroups\/aibuilder$/i.test(idOrName))
        return 'shared_commondataserviceforapps';
    const inApis = /\/(?:managed)?apis\/([^/]+)/i.exec(idOrName)?.[1];
    const name = (inApis ?? idOrName.split('/').at(-1) ?? '').trim().toLowerCase();
    if (name === '')
        return null;
    return name.startsWith('shared_') ? name : `shared_${name}`;
}


/***/ }),

/***/ 9268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ guidsInName),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   jC: () => (/* binding */ ownGuids),
/* harmony export */   ph: () => (/* binding */ identityKeyOf)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);

/**
 * Reads a flow's identity from the document `root`, and its name from the file's name where the
 * document has none.
 */
function identityOf(file, root, layout) {
    const holder = layout.identity === null ? undefined : (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(root, ...layout.identity.map(String));
    const displayName = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(holder, 'displayName') || null;
    return {
        displayName: displayName ?? nameOfFile(file),
        namedByFile: displayName === null,
        description: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(holder, 'description'),
        guids: [...guidsInName(file), ...ownGuids(root)],
        origin: originOf(root, layout),
    };
}
/** Only a live flow and deploy arguments name an environment besides the flow's own guid. */
function originOf(root, { identity }) {
    const asArguments = identity?.length === 0;
    const environmentName = asArguments
        ? (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, 'environmentName')
        : ((0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, 'properties', 'environment', 'name') ??
            /\/environments\/([^/]+)\/flows\//i.exec((0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, 'id') ?? '')?.[1] ??
            null);
    const flowName = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, asArguments ? 'flowName' : 'name');
    return environmentName && flowName ? { environmentName, flowName } : null;
}
/** The key of a file's own guid: deploy arguments and the platform write different ones. */
function identityKeyOf({ format }) {
    return format === 'arguments' ? 'flowName' : 'name';
}
const GUID_AT_END = /-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** The guids in a file's name, and in the folder of a package's `definition.json`. */
function guidsInName(file) {
    const [base = '', folder = ''] = file.split('/').reverse();
    const named = /^definition\.json$/i.test(base) ? folder : base;
    return (named.match(GUID) ?? []).map((guid) => guid.toLowerCase());
}
/** `name` in what the platform exports, `flowName` in deploy arguments, `workflowid` in a row. */
function ownGuids(root) {
    const texts = ['name', 'flowName', 'workflowid'].map((key) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, key) ?? '');
    return texts.flatMap((text) => (text.match(GUID) ?? []).map((guid) => guid.toLowerCase()));
}
/**
 * A solution's `<Name>-<GUID>.json` without the guid; `definition.json` is named after its folder.
 */
function nameOfFile(file) {
    const [base = file, folder] = file.split('/').reverse();
    const name = base.replace(/\.json$/i, '');
    if (/^definition$/i.test(name) && folder)
        return folder;
    return name.replace(GUID_AT_END, '') || name;
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** True for a text that the runtime evaluates, completely or in part; `@@` is a literal `@`. */
function isExpression(text) {
    return text.replaceAll('@@', '').startsWith('@') || text.replaceAll('@@', '').includes('@{');
}
/**
 * The value of a number, or of a text that is one; null for anything else, such as an expression.
 */
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || !/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value))
        return null;
    return Number(value);
}
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A month is 30 days and a year 365, as .NET reads them. */
const IN_SECONDS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, HOUR, MINUTE, 1];
const DURATION = /^P(?=[\dT])(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
/** The length in seconds of an ISO 8601 duration such as `PT1H`; null for any other text. */
function secondsOf(duration) {
    const parts = DURATION.exec(duration.trim())?.slice(1);
    if (parts === undefined)
        return null;
    return parts.reduce((sum, part, index) => sum + Number((part ?? '0').replace(',', '.')) * (IN_SECONDS[index] ?? 0), 0);
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ writtenType),
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   sN: () => (/* binding */ isKnownType)
/* harmony export */ });
/**
/**
 * The types of triggers and actions of a cloud flow, as the platform writes them.
 *
 * Source: Microsoft Dataverse, table ProcessStageParameter, choices of `operationtype`, which are
 * the types of steps of a cloud flow, and `OpenApiConnectionNotification`, which they lack and the
 * platform writes. Which of them are triggers: "Schema reference guide for trigger and action types
 * in Azure Logic Apps", and what the platform writes.
 */
const CONNECTIONS = 'ApiApp ApiConnection ApiConnectionNotification ApiConnectionWebhook ApiManagement Http HttpWebhook OpenApiConnection OpenApiConnectionNotification OpenApiConnectionWebhook';
const TRIGGERS = `${CONNECTIONS} Batch Manual Recurrence Request SlidingWindow`.split(' ');
const ACTIONS = [
    CONNECTIONS,
    'AppendToArrayVariable AppendToStringVariable As2Decode As2Encode Changeset Compose',
    'DecrementVariable Expression FlatFileDecoding FlatFileEncoding Flow Foreach Function If',
    'IncrementVariable InitializeVariable IntegrationAccountArtifactLookup JavaScriptCode Join Liquid',
    'ParseJson Query Response RosettaNetDecode RosettaNetEncode RosettaNetWaitForResponse Scope',
    'Select SendToBatch SetVariable SwiftEncode Switch Table Terminate Until Wait Workflow',
    'XmlValidation Xslt',
].flatMap((names) => names.split(' '));
/** The types that the language has, as Microsoft writes them. */
const TYPES = { trigger: TRIGGERS, action: ACTIONS };
const KNOWN = { trigger: byLowerCase(TRIGGERS), action: byLowerCase(ACTIONS) };
/** True for a type that the language has, in any case. */
function isKnownType(kind, type) {
    return KNOWN[kind].has(type.toLowerCase());
}
/** The type as the platform writes it, which compares types without case; an unknown one as it is. */
function writtenType(type) {
    const name = type.toLowerCase();
    return KNOWN.trigger.get(name) ?? KNOWN.action.get(name) ?? type;
}
function byLowerCase(types) {
    return new Map(types.map((type) => [type.toLowerCase(), type]));
}


/***/ }),

/***/ 288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ operations)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5486);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);


/**
 * The triggers and then every action, outer before inner, in file order. Only real scopes are
 * searched: an adaptive card inside `parameters` may have `actions` too.
 */
function operations(definition, at) {
    const found = [];
    scope('trigger', (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(definition, 'triggers'), [...at, 'triggers'], null, found);
    scope('action', (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(definition, 'actions'), [...at, 'actions'], null, found);
    return found;
}
function scope(kind, siblings, at, parent, found) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(siblings))
        return;
    for (const name of Object.keys(siblings)) {
        const value = siblings[name];
        const operation = {
            kind,
            name,
            type: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'type') ?? '',
            value,
            path: [...at, name],
            parent,
            siblings,
            depth: (parent?.depth ?? 0) + 1,
            host: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostReference */ .wf)(value),
            childFlow: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .childFlow */ .xi)(value),
        };
        found.push(operation);
        if (kind === 'action')
            inside(operation, found);
    }
}
/**
 * The blocks with further actions inside an action, in file order: `default` often precedes
 * `cases`.
 */
function inside(operation, found) {
    const { value, path } = operation;
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return;
    const block = (actions, ...way) => scope('action', actions, [...path, ...way], operation, found);
    for (const key of Object.keys(value)) {
        const held = value[key];
        switch (key) {
            case 'actions':
                block(held, key);
                break;
            case 'else':
            case 'default':
                block((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(held, 'actions'), key, 'actions');
                break;
            case 'cases':
                for (const name of (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(held) ? Object.keys(held) : []) {
                    block((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(held, name), 'actions'), key, name, 'actions');
                }
        }
    }
}


/***/ }),

/***/ 7522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   Nr: () => (/* binding */ environmentVariableOf),
/* harmony export */   Ut: () => (/* binding */ isSecure),
/* harmony export */   nx: () => (/* binding */ expectedInstead),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);

const TEXT = { fits: (value) => typeof value === 'string', wants: 'a text' };
const OBJECT = { fits: _json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv, wants: 'an object' };
/** The types of the workflow definition language, which compares them without case. */
const TYPES = new Map([
    ['string', TEXT],
    ['securestring', TEXT],
    ['int', { fits: (value) => Number.isInteger(value), wants: 'a whole number' }],
    ['float', { fits: (value) => typeof value === 'number', wants: 'a number' }],
    ['bool', { fits: (value) => typeof value === 'boolean', wants: 'true or false' }],
    ['array', { fits: Array.isArray, wants: 'a list' }],
    ['object', OBJECT],
    ['secureobject', OBJECT],
]);
/** The same, as Microsoft writes them. */
const PARAMETER_TYPES = 'String Int Float Bool Array Object SecureString SecureObject'.split(' ');
/**
 * The type of value that `parameter` declares, in words, where `value` is of another type;
 * otherwise null.
 */
function expectedInstead(parameter, value) {
    const type = TYPES.get(((0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(parameter, 'type') ?? '').toLowerCase());
    return type === undefined || type.fits(value) ? null : type.wants;
}
/** Whether a parameter is declared as secure. */
function isSecure(parameter) {
    return /^secure/i.test((0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(parameter, 'type') ?? '');
}
/**
 * The schema name of the solution's environment variable behind a parameter, as in `"metadata": {
 * "schemaName": "contoso_SiteUrl" }`; null for any other parameter.
 */
function environmentVariableOf(parameter) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(parameter, 'metadata', 'schemaName') || null;
}
/** Every text, number and boolean in a parameter's value, with its path from there. */
function* leavesOf(value, path = []) {
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* leavesOf(item, [...path, index]);
    }
    else if ((0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        for (const [key, item] of Object.entries(value))
            yield* leavesOf(item, [...path, key]);
    }
    else
        yield { path, value };
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TIME_ZONES)
/* harmony export */ });
/**
 * The time zones of Windows, by which a schedule names its own: 131 that Microsoft's designer offers
 * (Azure/LogicAppsUX, `RECURRENCE_TIMEZONE_VALUES`, of 2026-08-21), and those of Unicode's CLDR
 * (`windowsZones.xml`, as in the package windows-iana 5.1.0) that it lacks.
 */
/** Without the ` Standard Time` at their end. */
const STANDARD = [
    'AUS Central, AUS Eastern, Afghanistan, Alaskan, Aleutian, Altai, Arab, Arabian, Arabic',
    'Argentina, Astrakhan, Atlantic, Aus Central W., Azerbaijan, Azores, Bahia, Bangladesh',
    'Belarus, Bougainville, Canada Central, Cape Verde, Caucasus, Cen. Australia',
    'Central America, Central Asia, Central Brazilian, Central Europe, Central European',
    'Central Pacific, Central, Chatham Islands, China, Cuba, Dateline, E. Africa, E. Australia',
    'E. Europe, E. South America, Easter Island, Eastern, Egypt, Ekaterinburg, FLE, Fiji, GMT',
    'GTB, Georgian, Greenland, Greenwich, Haiti, Hawaiian, India, Iran, Israel, Jordan',
    'Kaliningrad, Kamchatka, Korea, Libya, Line Islands, Lord Howe, Magadan, Magallanes',
    'Marquesas, Mauritius, Mid-Atlantic, Middle East, Montevideo, Morocco, Mountain, Myanmar',
    'N. Central Asia, Namibia, Nepal, New Zealand, Newfoundland, Norfolk, North Asia East',
    'North Asia, North Korea, Omsk, Pacific SA, Pacific, Pakistan, Paraguay, Qyzylorda, Romance',
    'Russian, SA Eastern, SA Pacific, SA Western, SE Asia, Saint Pierre, Sakhalin, Samoa',
    'Sao Tome, Saratov, Singapore, South Africa, South Sudan, Sri Lanka, Sudan, Syria, Taipei',
    'Tasmania, Tocantins, Tokyo, Tomsk, Tonga, Transbaikal, Turkey, Turks And Caicos, US Eastern',
    'US Mountain, Ulaanbaatar, Venezuela, Vladivostok, Volgograd, W. Australia',
    'W. Central Africa, W. Europe, W. Mongolia, West Asia, West Bank, West Pacific, Yakutsk',
    'Yukon',
];
const OTHERS = [
    'Central Standard Time (Mexico), Eastern Standard Time (Mexico)',
    'Mountain Standard Time (Mexico), Pacific Standard Time (Mexico), Russia Time Zone 10',
    'Russia Time Zone 11, Russia Time Zone 3, UTC, UTC+12, UTC+13, UTC-02, UTC-08, UTC-09, UTC-11',
];
/** Every name, as Windows writes it; the service compares without case. */
const TIME_ZONES = [
    ...STANDARD.flatMap((names) => names.split(', ')).map((name) => `${name} Standard Time`),
    ...OTHERS.flatMap((names) => names.split(', ')),
];


/***/ }),

/***/ 8659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ runsAsUser),
/* harmony export */   RJ: () => (/* binding */ concurrencyPath),
/* harmony export */   k4: () => (/* binding */ hasNoInvoker)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5486);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);


/**
 * Triggers that a clock or an event fires. Everything that a person starts is of type `Request`: a
 * button, Power Apps, an agent, a call of its URL, and a selected item or file (kind
 * `ApiConnection`). Source: https://learn.microsoft.com/power-automate/triggers-introduction, and
 * 205 real flows.
 */
const AUTOMATED = [
    'recurrence',
    'slidingwindow',
    'openapiconnection',
    'openapiconnectionwebhook',
    'openapiconnectionnotification',
    'apiconnection',
    'apiconnectionwebhook',
    'apiconnectionnotification',
    'http',
    'httpwebhook',
];
/** True when no known person starts the flow, so that nobody's own connection can be used. */
function hasNoInvoker({ type, value }) {
    const anyone = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'inputs', 'triggerAuthenticationType') ?? '';
    return AUTOMATED.includes(type.toLowerCase()) || /^all$/i.test(anyone);
}
/**
 * True for a Dataverse trigger that runs as the user who changed the row (1) or who owns it (2):
 * Dataverse actions then use that person's connection, although nobody invoked the flow.
 */
function runsAsUser({ value, host }) {
    const runAs = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(value, 'inputs', 'parameters', 'subscriptionRequest/runas'));
    return host?.connector === 'shared_commondataserviceforapps' && (runAs === 1 || runAs === 2);
}
/**
 * Where a flow limits how many of its runs go on at a time, from the file's root; null where it does
 * not. Source: "Change trigger concurrency" and `SingleInstance` in the schema reference.
 */
function concurrencyPath(operations) {
    for (const { kind, value, path } of operations) {
        if (kind !== 'trigger')
            continue;
        const setting = ['runtimeConfiguration', 'concurrency'];
        if ((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(value, ...setting)))
            return [...path, ...setting];
        const options = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'operationOptions') ?? '';
        if (/\bSingleInstance\b/i.test(options))
            return [...path, 'operationOptions'];
    }
    return null;
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   Tj: () => (/* binding */ permissionFor),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   fK: () => (/* binding */ ConflictError),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   nD: () => (/* binding */ LostAnswerError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5242);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5486);
/* harmony import */ var _secrets_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1023);



/**
 * Why GitHub did not do what was requested, as data; `report/reasons` has the words, the message is
 * its code.
 */
class GitHubError extends Error {
    name = 'GitHubError';
    failure;
    constructor(failure) {
        super(failure.code);
        this.failure = failure;
    }
}
/** An answer that arrived in part, or that GitHub does not send: for octokit a failed connection. */
class LostAnswerError extends Error {
    status = 500;
    lost;
    constructor(lost) {
        super(lost.code);
        this.lost = lost;
    }
}
/** A 409 that octokit's pagination does not recognise: it treats one as the end of a list. */
class ConflictError extends Error {
    failure;
    constructor(failure) {
        super('409');
        this.failure = failure;
    }
}
/** Null for an error that is not about a request. */
function failureOf(error) {
    if (error instanceof ConflictError)
        return error.failure;
    if (!(error instanceof Error) || !('status' in error))
        return null;
    if (!('response' in error) || !(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(error.response)) {
        return { status: null, lost: lostAnswer(error), quoted: '', headers: {} };
    }
    const { data, headers } = error.response;
    return {
        status: Number(error.status),
        lost: null,
        quoted: oneLine(textIn(data)),
        headers: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(headers) ? headers : {},
    };
}
function lostAnswer(error) {
    if (error instanceof LostAnswerError)
        return error.lost;
    const { cause } = error;
    return cause instanceof _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .ReplyTooLarge */ .mV
        ? { code: 'github-answer-too-large', most: cause.most }
        : { code: 'github-connection-lost', detail: oneLine(error.message) };
}
/** Empty for an HTML page, as proxies send it: it says nothing in one line. */
function textIn(data) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data) || typeof data.message !== 'string')
        return '';
    const details = Array.isArray(data.errors) ? data.errors : [];
    const more = details.map((each) => ((0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(each) ? (each.message ?? '') : each));
    return [data.message, ...more].filter((text) => text !== '').join(': ');
}
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 300);
/**
 * Either limit: 429, or 403 with `retry-after`, with `x-ratelimit-remaining: 0`, or with neither
 * and only GitHub's text (docs.github.com, Rate limits for the REST API).
 */
function isRateLimit({ status, quoted, headers }) {
    if (status === 429)
        return true;
    if (status !== 403 || /resource not accessible/i.test(quoted))
        return false;
    const isSpent = String(headers['x-ratelimit-remaining']) === '0';
    return isSpent || headers['retry-after'] !== undefined || /rate limit/i.test(quoted);
}
/** Other reasons for a 403. The header that lists permissions comes with these too. */
const NOT_A_PERMISSION = /locked|archived|read-only|allow list|SAML|SSO|suspended|blocked|too large|spam|user agent/i;
/** A 403 because of a missing permission ("Resource not accessible by integration"). */
function isDenied(failure) {
    return failure.status === 403 && !isRateLimit(failure) && !NOT_A_PERMISSION.test(failure.quoted);
}
/** The permission that each request needs. */
const PERMISSIONS = {
    'read-base-branch': 'contents: read',
    'read-pulls': 'pull-requests: read',
    'read-issues': 'issues: read',
    'read-file': 'contents: read',
    'find-commit-of-file': 'contents: read',
    'list-files': 'contents: read',
    'list-commits': 'contents: read',
    'list-file-commits': 'contents: read',
    'list-pushed-commits': 'contents: read',
    'find-merged-pull': 'pull-requests: read',
    'write-check-run': 'checks: write',
    'compare-commits': 'contents: read',
    'read-pull': 'pull-requests: read',
    'list-pull-files': 'pull-requests: read',
    'list-reviews': 'pull-requests: read',
    'read-comments': 'pull-requests: read',
    'write-comment': 'pull-requests: write',
    'write-issue': 'issues: write',
    'list-team-members': 'members: read',
};
/** The permission that a request needs, as a workflow writes it. */
function permissionFor({ code }) {
    return PERMISSIONS[code];
}
/** The error that leaves this folder for a failed request; the token is not in it. */
function toGitHubError(failure, request, token) {
    const found = meaningOf(failure, request, token.kind);
    return new GitHubError((0,_secrets_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactAll */ .$I)(found, [token.text]));
}
function meaningOf(failure, request, token) {
    const { status, lost, quoted } = failure;
    if (status === null) {
        return { ...(lost ?? { code: 'github-connection-lost', detail: '' }), request };
    }
    const answered = { request, status, quoted };
    const permission = permissionFor(request);
    if (isDenied(failure)) {
        return { code: 'github-permission-missing', ...answered, permission, token };
    }
    if (isRateLimit(failure))
        return { code: 'github-rate-limit', ...answered };
    if (status === 401)
        return { code: 'github-token-not-accepted', ...answered };
    if (status === 404)
        return { code: 'github-not-found', ...answered, permission, token };
    return { code: status >= 500 ? 'github-server-trouble' : 'github-refused', ...answered };
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1121);


const KINDS = new Map([
    ['pull_request', 'pull-request'],
    ['merge_group', 'merge-group'],
    ['push', 'push'],
    ['workflow_dispatch', 'manual'],
    ['schedule', 'schedule'],
    ['pull_request_target', 'untrusted'],
    ['workflow_run', 'untrusted'],
]);
/** The event that started the job; null where there is none, as in a terminal. */
async function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME;
    if (!name)
        return null;
    const { readPayload } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(5161)]).then(__webpack_require__.bind(__webpack_require__, 5161));
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const kind = kindOf(name, payload);
    if (kind === 'pull-request' && !payload.pull_request)
        throw partMissing(name, 'pull_request');
    if (kind === 'merge-group' && !payload.merge_group)
        throw partMissing(name, 'merge_group');
    return {
        name,
        kind,
        ...runnerOf(env),
        pull: payload.pull_request ? pullOf(payload.pull_request) : null,
        before: beforeOf(kind, payload),
        push: kind === 'push' ? pushOf(payload) : null,
        defaultBranch: payload.repository?.default_branch ?? null,
    };
}
function kindOf(name, { deleted, pull_request }) {
    if (name === 'push' && deleted)
        return 'deletion';
    const kind = KINDS.get(name) ?? 'other';
    // A review of a pull request, or a comment on its lines: the same commits, not merged yet.
    return kind === 'other' && pull_request ? 'pull-request' : kind;
}
const partMissing = (event, part) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_({ code: 'event-part-missing', event, part });
function runnerOf(env) {
    const { GITHUB_REPOSITORY = '', GITHUB_SHA = '', GITHUB_REF = '', GITHUB_RUN_ID, GITHUB_ACTOR, } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? [];
    if (!owner || !repo)
        throw misset('GITHUB_REPOSITORY', GITHUB_REPOSITORY);
    if (!_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .h.test(GITHUB_SHA))
        throw misset('GITHUB_SHA', GITHUB_SHA);
    const serverUrl = addressOf('GITHUB_SERVER_URL', env.GITHUB_SERVER_URL || 'https://github.com');
    const runUrl = GITHUB_RUN_ID
        ? `${serverUrl}/${owner}/${repo}/actions/runs/${encodeURIComponent(GITHUB_RUN_ID)}`
        : null;
    return {
        owner,
        repo,
        sha: GITHUB_SHA,
        ref: GITHUB_REF,
        apiUrl: addressOf('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com'),
        serverUrl,
        runUrl,
        actor: GITHUB_ACTOR || null,
    };
}
function addressOf(name, text) {
    const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
    if (!isWeb)
        throw misset(name, text);
    return text.replace(/(?<!\/)\/+$/, '');
}
const misset = (name, value) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_({ code: 'runner-variable-invalid', name, value });
function pullOf({ number, user, base, head }) {
    return {
        number,
        baseSha: base.sha,
        headSha: head.sha,
        baseRef: base.ref,
        author: user?.login ?? 'ghost',
        isFork: head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase(),
    };
}
function pushOf({ head_commit, commits }) {
    return { message: head_commit?.message ?? '', commits: (commits ?? []).map(({ id }) => id) };
}
const NO_COMMIT = /^0+$/;
function beforeOf(kind, { before, merge_group }) {
    if (kind === 'merge-group')
        return merge_group?.base_sha ?? null;
    if (kind !== 'push' || !before)
        return null;
    return NO_COMMIT.test(before) ? null : before;
}


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ SHA)
/* harmony export */ });
/** The form of a commit's name. Not strict: GitHub decides whether the commit exists. */
const SHA = /^\w{1,64}$/;


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ boundedBody),
/* harmony export */   gJ: () => (/* binding */ MEBIBYTE),
/* harmony export */   mV: () => (/* binding */ ReplyTooLarge)
/* harmony export */ });
/** A reply is larger than its reader accepts. */
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
    /** The most bytes that its reader accepts, after unpacking. */
    most;
    constructor(most) {
        super(`more than ${most} bytes`);
        this.most = most;
    }
}
const MEBIBYTE = 1024 * 1024;
const FIRST_BYTES = 16 * 1024;
/**
 * The complete body after unpacking. Throws `ReplyTooLarge` and closes the connection as soon as
 * there are more than `most` bytes. The bytes are copied: a server may send each of them in its own
 * chunk, and a million chunks take a hundred times the memory of their content.
 */
async function boundedBody({ headers, body }, most) {
    const isDeclaredTooLarge = Number(headers.get('content-length')) > most;
    let kept = new Uint8Array(FIRST_BYTES);
    let length = 0;
    for await (const chunk of body ?? []) {
        const end = length + chunk.length;
        if (isDeclaredTooLarge || end > most)
            throw new ReplyTooLarge(most);
        if (end > kept.length)
            kept = grown(kept, Math.min(most, Math.max(end, 2 * kept.length)));
        kept.set(chunk, length);
        length = end;
    }
    return kept.subarray(0, length);
}
function grown(bytes, size) {
    const larger = new Uint8Array(size);
    larger.set(bytes);
    return larger;
}


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ connectorNameOf),
/* harmony export */   h: () => (/* binding */ needsOf)
/* harmony export */ });
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5486);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9391);
/* harmony import */ var _map_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6734);




const APIS = '/providers/Microsoft.PowerApps/apis/';
/** All references that must be bound, in the order of the flows' files. */
function needsOf(flows) {
    return flows.flatMap((flow) => {
        const root = JSON.parse(flow.source.text);
        return (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .usedReferences */ .WL)(flow).map(({ key, declared, uses }) => {
            const block = declared === null ? undefined : valueAt(root, declared.path);
            const hosts = uses.flatMap(({ value }) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .digString */ .AG)(value, 'inputs', 'host', 'apiId') || []);
            const id = [idIn(block), ...hosts, declared?.registeredId].find((text) => text?.startsWith(APIS)) ??
                null;
            const known = declared?.connector ?? uses.find(({ host }) => host?.connector)?.host?.connector;
            return {
                flow,
                name: declared?.logicalName ?? key,
                id: id ?? (known ? `${APIS}${known}` : null),
                connectionName: isConnection(declared?.connectionName ?? '', key)
                    ? (declared?.connectionName ?? null)
                    : null,
            };
        });
    });
}
/** A file may have the connector's name, or a token, where a connection's id belongs. */
function isConnection(text, key) {
    return /^(?!shared_)(?=\D*\d)[\w.-]+$/i.test(text) && text.toLowerCase() !== key.toLowerCase();
}
function idIn(block) {
    const name = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .digString */ .AG)(block, 'api', 'name');
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .digString */ .AG)(block, 'id') || (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .digString */ .AG)(block, 'api', 'id') || (name ? APIS + name : null);
}
function valueAt(root, path) {
    return (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .fromPointer */ .kU)((0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .toPointer */ .rb)(path)).reduce(_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV, root);
}
/** The connector's name as people and lists write it. */
function connectorNameOf(id) {
    return (id === null ? null : (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(id)) ?? 'an unknown connector';
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4345);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8545);


/** Every input with its default, as in `action.yml`; a test compares the two. */
const DEFAULTS = {
    mode: 'auto',
    'connection-references': 'connection-references.json',
    flows: '',
    environment: '',
    'api-key': '',
    endpoint: 'https://mcp.flowstudio.app/mcp',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills in this expression
    'github-token': '${{ github.token }}',
    'fail-on': 'error',
    comment: 'when-needed',
    'changed-only': 'auto',
    'dry-run': 'false',
    'on-drift': 'fail',
    'deploy-refs': '',
    watch: '0',
    'require-reviewed-plan': 'false',
    'approved-plan': '',
    atomic: 'false',
    concurrency: '4',
    shard: '',
    report: '',
    sarif: '',
    snapshots: '',
};
const ACTION_MODES = ['auto', 'check', 'deploy', 'drift', 'export'];
/** Longer than a run may take to show whether it works. */
const MOST_WATCH_MINUTES = 60;
/** GitHub starts at most this many jobs for one matrix. */
const MOST_SHARDS = 256;
/**
 * Reads every input once through `get`, which returns its text or an empty string. Throws a
 * `UsageError` that names the input and its allowed values.
 */
function readInputs(get, modes = ACTION_MODES) {
    const text = (name) => get(name).trim() || DEFAULTS[name];
    const optional = (name) => get(name).trim() || null;
    return {
        mode: choice('mode', text('mode'), modes),
        map: text('connection-references'),
        flows: lines(text('flows')).map((glob) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .toSlashes */ .TH)(glob)),
        paths: null,
        environments: lines(text('environment')),
        apiKey: optional('api-key'),
        endpoint: text('endpoint'),
        githubToken: optional('github-token'),
        failOn: choice('fail-on', text('fail-on'), ['error', 'warning', 'never']),
        comment: choice('comment', text('comment'), ['always', 'when-needed', 'never']),
        changedOnly: text('changed-only') === 'auto' ? 'auto' : flag('changed-only', text('changed-only')),
        dryRun: flag('dry-run', text('dry-run')),
        onDrift: choice('on-drift', text('on-drift'), ['fail', 'skip', 'overwrite']),
        deployRefs: fullRefs('deploy-refs', lines(text('deploy-refs'))),
        watch: wholeNumber('watch', text('watch'), 0, MOST_WATCH_MINUTES),
        requireReviewedPlan: flag('require-reviewed-plan', text('require-reviewed-plan')),
        approvedPlan: digest('approved-plan', optional('approved-plan')),
        atomic: flag('atomic', text('atomic')),
        concurrency: wholeNumber('concurrency', text('concurrency'), 1, 16),
        shard: shard(text('shard')),
        report: optional('report'),
        sarif: optional('sarif'),
        snapshots: optional('snapshots'),
    };
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** A short name would never match, and a leading `!` would allow every other ref. */
function fullRefs(name, refs) {
    const wrong = refs.find((ref) => !ref.startsWith('refs/'));
    if (wrong === undefined)
        return refs;
    throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`\`${name}\` takes full refs, such as refs/heads/main or refs/tags/v*; not ${JSON.stringify(wrong)}`);
}
function choice(name, text, values) {
    const value = values.find((known) => known === text);
    if (value !== undefined)
        return value;
    throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`\`${name}\` is one of ${values.join(', ')}; not ${JSON.stringify(text)}`);
}
function flag(name, text) {
    return choice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
function digest(name, text) {
    if (text === null || /^sha256:[0-9a-f]{64}$/.test(text))
        return text;
    throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`\`${name}\` is the digest of a plan, sha256: and 64 hexadecimal digits; not ${JSON.stringify(text)}`);
}
function wholeNumber(name, text, least, most) {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most)
        return value;
    throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`\`${name}\` is a whole number from ${least} to ${most}; not ${JSON.stringify(text)}`);
}
function shard(text) {
    if (text === '')
        return null;
    const [, part = 0, parts = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
    if (part >= 1 && part <= parts && parts <= MOST_SHARDS)
        return { part, parts };
    throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`\`shard\` is i/n, the i-th of n parts, of at most ${MOST_SHARDS}, such as 3/20; not ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 3002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ keyOfData),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   ey: () => (/* binding */ distinctBy),
/* harmony export */   tA: () => (/* binding */ sortedByData)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8434);


/** A text that is equal for equal data, whatever the order of its fields. */
function keyOfData(data) {
    return JSON.stringify(data, (_name, value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.fromEntries(Object.entries(value).toSorted()) : value);
}
/** Sorted in an order that depends on the data alone. */
function sortedByData(each) {
    return each.toSorted((one, other) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(keyOfData(one), keyOfData(other)));
}
/** Without repetitions of equal data; the first one stays. */
function distinct(each) {
    return distinctBy(each, keyOfData);
}
/** The first of those with the same key. */
function distinctBy(each, keyOf) {
    return [...new Map(each.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}


/***/ }),

/***/ 5486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ digString),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   rO: () => (/* binding */ dig)
/* harmony export */ });
/** True for `{\u2026}`, but not for an array or null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of an own key, so that `__proto__` and `constructor` in a file have no effect. */
function own(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Follows own keys from `value`; undefined where one is missing. */
function dig(value, ...keys) {
    let inner = value;
    for (const key of keys)
        inner = own(inner, key);
    return inner;
}
/** The string at the end of `keys`, or null when there is no string. */
function digString(value, ...keys) {
    const found = dig(value, ...keys);
    return typeof found === 'string' ? found : null;
}


/***/ }),

/***/ 295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ losses),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   xW: () => (/* binding */ RESERVED)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** A key that JavaScript tools treat as an object's prototype, and drop. */
const RESERVED = '__proto__';
/**
 * What would silently change if a valid JSON text were read and written: duplicate keys in one
 * object, the key `__proto__`, and numbers that JSON cannot keep. One problem each, in file order.
 */
function losses(text, options) {
    const problems = [];
    const open = [];
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: () => void open.push(new Set()),
        onObjectEnd: () => void open.pop(),
        onObjectProperty: (key, offset, length, _line, _column, path) => {
            const seen = open.at(-1);
            const message = keyMessage(key, seen?.has(key) ?? false);
            if (message !== null)
                problems.push({ message, path: [...path(), key], offset, length });
            seen?.add(key);
        },
        onLiteralValue: (value, offset, length, _line, _column, path) => {
            const literal = text.slice(offset, offset + length);
            if (typeof value !== 'number' || isKept(literal))
                return;
            problems.push({ message: numberMessage(literal), path: path(), offset, length });
        },
    }, options);
    return problems;
}
function keyMessage(key, isRepeated) {
    if (key === RESERVED) {
        return `the key \`${RESERVED}\` has a meaning of its own in JavaScript; choose another name`;
    }
    return isRepeated
        ? `the key ${JSON.stringify(key)} appears twice in one object; only the last would count`
        : null;
}
/**
 * True when reading and writing keeps a number's literal as JSON does it: it stays finite, and an
 * integer keeps all of its digits.
 */
function isKept(literal) {
    const sent = Number(literal);
    if (!Number.isFinite(sent))
        return false;
    if (literal.length < 16 || !/^-?\d+$/.test(literal))
        return true;
    return significantDigits(literal) === significantDigits(String(sent));
}
function significantDigits(number) {
    return number
        .replace(/e.*/is, '')
        .replace(/[-.]/g, '')
        .replace(/^0+|(?<!0)0+$/g, '');
}
function numberMessage(literal) {
    const sent = Number(literal);
    const short = literal.length > 24 ? `${literal.slice(0, 20)}\u2026` : literal;
    return Number.isFinite(sent)
        ? `the number ${short} has more digits than JSON numbers keep and would be sent as ${sent}; write it as a string`
        : `the number ${short} is larger than JSON numbers can be; write it as a string`;
}


/***/ }),

/***/ 8434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** Compares by code unit, so that an order is the same on every machine. */
function byCodeUnit(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 7105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ whyNotKept),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(295);
/* harmony import */ var _spots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3407);



/**
 * Parses strict JSON and refuses what a save would silently change: duplicate keys, numbers with
 * more digits than a JSON number keeps, and the key `__proto__`. Takes linear time. A valid file is
 * recognised by counting; only if that fails is it read token by token.
 */
function parseJson(text) {
    const parsed = parse(text);
    if (parsed.ok && isPlainlySound(text, parsed.value))
        return parsed;
    const tokens = scan(text);
    if (tokens.tooDeepAt !== null)
        return { ok: false, problems: [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeep */ .DI)(tokens.tooDeepAt)] };
    if (!parsed.ok) {
        return { ok: false, problems: [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxProblem */ .R8)(text, _syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .STRICT */ ._K) ?? unnamed(parsed.error)] };
    }
    const { keys, hasReserved } = census(parsed.value);
    if (tokens.keepsNumbers && !hasReserved && keys === tokens.keys)
        return parsed;
    return { ok: false, problems: (0,_loss_js__WEBPACK_IMPORTED_MODULE_0__/* .losses */ .YY)(text, _syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .STRICT */ ._K) };
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, error };
    }
}
/**
 * True only where nothing is lost; false also where a text contains what merely looks like keys.
 */
function isPlainlySound(text, value) {
    const { keys, isDeep, hasLargeNumber, hasReserved } = census(value);
    return !isDeep && !hasLargeNumber && !hasReserved && keys === mostKeys(text);
}
/** Why a value that was not read by `parseJson` cannot be kept completely; null when it can. */
function whyNotKept(value) {
    const { isDeep, hasReserved } = census(value);
    if (isDeep)
        return 'nested-too-deep';
    return hasReserved ? 'reserved-key' : null;
}
/** From here on an integer may have more digits than are kept: sixteen with its sign. */
const LARGE = 1e14;
/** Counts the keys of a value, down to the deepest allowed level. */
function census(value) {
    const found = { keys: 0, isDeep: false, hasLargeNumber: false, hasReserved: false };
    take(value, 0, found);
    return found;
}
function take(value, depth, found) {
    if (typeof value === 'number') {
        if (value >= LARGE || value <= -LARGE)
            found.hasLargeNumber = true;
    }
    else if (typeof value === 'object' && value !== null) {
        if (depth === _syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
            found.isDeep = true;
        else
            takeInside(value, depth + 1, found);
    }
}
function takeInside(value, depth, found) {
    if (Array.isArray(value)) {
        for (const item of value)
            take(item, depth, found);
        return;
    }
    for (const key in value) {
        found.keys++;
        if (key === _loss_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED */ .xW)
            found.hasReserved = true;
        take(value[key], depth, found);
    }
}
/** The most keys that a valid text can have: strings followed by a colon. */
function mostKeys(text) {
    let keys = 0;
    for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
        let before = at - 1;
        while (isSpace(text.charCodeAt(before)))
            before--;
        if (text.charCodeAt(before) === 0x22 && !(0,_spots_js__WEBPACK_IMPORTED_MODULE_1__/* .isEscaped */ .un)(text, before))
            keys++;
    }
    return keys;
}
function isSpace(char) {
    return char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09;
}
function unnamed(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { message: `this is not JSON: ${reason}`, path: [], offset: 0, length: 1 };
}
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const COLON = /[ \t\r\n]*:/y;
/** One pass over the text, valid or not, that counts keys and stops where it is nested too deep. */
function scan(text) {
    const tokens = { keys: 0, depth: 0, tooDeepAt: null, keepsNumbers: true };
    for (let at = 0; at < text.length && tokens.tooDeepAt === null;)
        at = token(text, at, tokens);
    return tokens;
}
/** Reads the token at `at`, white space included, and returns where the next one starts. */
function token(text, at, tokens) {
    switch (text[at]) {
        case '"': {
            const end = (0,_spots_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfString */ .ap)(text, at);
            COLON.lastIndex = end;
            if (COLON.test(text))
                tokens.keys++;
            return end;
        }
        case '{':
        case '[':
            if (++tokens.depth > _syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
                tokens.tooDeepAt = at;
            return at + 1;
        case '}':
        case ']':
            tokens.depth--;
            return at + 1;
        default:
            return isNumberStart(text.charCodeAt(at)) ? number(text, at, tokens) : at + 1;
    }
}
function isNumberStart(char) {
    return char === 0x2d || (char >= 0x30 && char <= 0x39);
}
function number(text, at, tokens) {
    NUMBER.lastIndex = at;
    const literal = NUMBER.exec(text)?.[0] ?? '-';
    if (literal !== '-' && !(0,_loss_js__WEBPACK_IMPORTED_MODULE_0__/* .isKept */ .t8)(literal))
        tokens.keepsNumbers = false;
    return at + literal.length;
}


/***/ }),

/***/ 9391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   kU: () => (/* binding */ fromPointer),
/* harmony export */   pR: () => (/* binding */ KeyPath),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
/** The path to a property whose name is meant, and not its value; made with `KeyPath.of(\u2026)`. */
class KeyPath extends Array {
}
/** Writes a path as an RFC 6901 pointer; the root is the empty string. */
function toPointer(path) {
    return path.map((step) => `/${escapeStep(String(step))}`).join('');
}
/** Reads an RFC 6901 pointer back into its steps; indexes come back as text. */
function fromPointer(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Whether `pointer` is `outer` or inside it: a pointer to an action includes its inputs. */
function isWithin(pointer, outer) {
    return pointer === outer || pointer.startsWith(`${outer}/`);
}
function escapeStep(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 5717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9391);
/* harmony import */ var _spots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5327);


/**
 * A decoded JSON document that can locate its values. Offsets are searched only along the paths
 * that are asked for.
 */
class Source {
    file;
    text;
    #outer;
    #spots = null;
    #lines = null;
    #marks = new Map();
    constructor(file, text, outer = null) {
        this.file = file;
        this.text = text;
        this.#outer = outer;
    }
    /**
     * The place of the value at `path`, or of its nearest ancestor that exists. A scalar is
     * underlined itself, an object or array by its key; a `KeyPath` means the key alone. `within`
     * narrows a string or key to a part of it: offsets in the decoded string.
     */
    place(path, within) {
        let known = path;
        let node = this.#find(known);
        while (node === undefined && known.length > 0) {
            known = known.slice(0, -1);
            node = this.#find(known);
        }
        if (node === undefined)
            return this.span(known, 0, 0);
        const key = path instanceof _pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyPath */ .pR && known === path ? node.key : null;
        const [start, end] = key === null ? this.#extent(node, within) : this.#part(key, within);
        return this.span(known, start, end - start);
    }
    /** The place of the key at `path` itself, whatever its value; else as `place`. */
    keyPlace(path) {
        const node = this.#find(path);
        if (node === undefined || node.key === null)
            return this.place(path);
        return this.span(path, node.key.offset, node.key.length);
    }
    /** The place of `length` characters from `offset` on, inside the value at `path`. */
    span(path, offset, length) {
        if (this.#outer !== null) {
            return this.#outer.source.place(this.#outer.path, [offset, offset + length]);
        }
        return { file: this.file, at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path), ...this.range(offset, length) };
    }
    /** The range of `length` characters from `offset` on, kept inside the text. */
    range(offset, length) {
        const start = this.#position(offset);
        const end = this.#position(offset + length);
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
    #find(path) {
        this.#spots ??= new _spots_js__WEBPACK_IMPORTED_MODULE_0__/* .Spots */ .Is(this.text);
        return this.#spots.find(path);
    }
    #extent(node, within) {
        if (node.type === 'string')
            return this.#part(node, within);
        const isBlock = node.type === 'object' || node.type === 'array';
        const { offset, length } = isBlock && node.key !== null ? node.key : node;
        return [offset, offset + length];
    }
    /** A string with its quotes, or the part of it that is `within`. */
    #part(string, within) {
        if (within === undefined)
            return [string.offset, string.offset + string.length];
        const from = this.#offsetInString(string, within[0]);
        return [from, Math.max(from, this.#offsetInString(string, within[1]))];
    }
    /**
     * The offset of the character `index` of a decoded string; of its closing quote where the string
     * is shorter.
     */
    #offsetInString(spot, index) {
        const marks = this.#marks.get(spot) ?? marksOf(this.text, spot);
        this.#marks.set(spot, marks);
        const mark = Math.min(Math.floor(Math.max(index, 0) / STRIDE), marks.length - 1);
        const close = spot.offset + spot.length - 1;
        let raw = marks[mark] ?? spot.offset + 1;
        for (let decoded = mark * STRIDE; decoded < index && raw < close; decoded++) {
            raw = pastCharacter(this.text, raw);
        }
        return raw;
    }
    #position(offset) {
        this.#lines ??= lineStarts(this.text);
        const inside = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = this.#lines.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#lines[middle] <= inside)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: inside - this.#lines[low] + 1 };
    }
}
/** The number of decoded characters between two marks. */
const STRIDE = 256;
/** The offset of each mark of a string: many places of one string may be asked for. */
function marksOf(text, { offset, length }) {
    const marks = [];
    const close = offset + length - 1;
    let raw = offset + 1;
    for (let decoded = 0; raw < close; decoded++) {
        if (decoded % STRIDE === 0)
            marks.push(raw);
        raw = pastCharacter(text, raw);
    }
    return marks;
}
function pastCharacter(text, at) {
    if (text[at] !== '\\')
        return at + 1;
    return at + (text[at + 1] === 'u' ? 6 : 2);
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ splicesOf),
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   r2: () => (/* binding */ removal)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _spots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3407);



function parsed(text) {
    return { text, root: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], _syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .RELAXED */ .UH) };
}
/**
 * The splices for one edit; null when its value does not exist or differs from what the edit
 * expects.
 */
function splicesOf({ text, root }, edit) {
    const node = root === undefined ? undefined : nodeAt(root, edit.path);
    if (node === undefined)
        return null;
    if (edit.kind === 'value') {
        return node.type === 'string' ? [stringSplice(text, node, edit.to)] : null;
    }
    const property = node.parent;
    const [key] = property?.children ?? [];
    if (property?.type !== 'property' || key === undefined)
        return null;
    if (edit.kind === 'remove')
        return removal(text, property);
    const other = property.parent && childrenOf(property.parent).byName.get(edit.to);
    const isTaken = other !== undefined && other !== property;
    return isTaken ? null : [stringSplice(text, key, edit.to)];
}
/** A text with all of the splices applied, which do not overlap. */
function applySplices(text, splices) {
    return splices
        .toSorted((one, other) => other.offset - one.offset)
        .reduce((changed, { offset, length, text: instead }) => changed.slice(0, offset) + instead + changed.slice(offset + length), text);
}
function nodeAt(root, path) {
    return path.reduce((node, step) => {
        if (node === undefined)
            return undefined;
        if (node.type !== 'object')
            return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(node, [Number(step)]);
        return childrenOf(node).byName.get(String(step))?.children?.[1];
    }, root);
}
const known = new WeakMap();
function childrenOf(node) {
    const properties = node.children ?? [];
    const made = known.get(node) ?? {
        // Of duplicate names the first counts.
        byName: new Map(properties.map((each) => [String(each.children?.[0]?.value), each]).toReversed()),
        positions: new Map(properties.map((each, index) => [each, index])),
    };
    known.set(node, made);
    return made;
}
/** Replaces only what differs, so that the rest of a string keeps its escapes. */
function stringSplice(text, node, to) {
    const from = node.value;
    const { start, end } = difference(from, to);
    const offset = offsetInString(text, node, start);
    const length = offsetInString(text, node, from.length - end) - offset;
    return { offset, length, text: JSON.stringify(to.slice(start, to.length - end)).slice(1, -1) };
}
/** How many characters two texts share at their start and at their end. */
function difference(one, other) {
    const most = Math.min(one.length, other.length);
    let start = 0;
    while (start < most && one[start] === other[start])
        start++;
    let end = 0;
    while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end])
        end++;
    // Never split a surrogate pair: the difference includes both halves.
    if (/[\ud800-\udbff]/.test(one[start - 1] ?? ''))
        start--;
    if (end > 0 && /[\udc00-\udfff]/.test(one[one.length - end] ?? ''))
        end--;
    return { start, end };
}
function offsetInString(text, { offset, length }, index) {
    let raw = offset + 1;
    for (let decoded = 0; decoded < index && raw < offset + length - 1; decoded++) {
        if (text[raw] !== '\\')
            raw += 1;
        else
            raw += text[raw + 1] === 'u' ? 6 : 2;
    }
    return raw;
}
/**
 * The property with the white space before it, and the comma after it or otherwise the one before.
 */
function removal(text, property) {
    const siblings = property.parent?.children ?? [];
    const position = property.parent && childrenOf(property.parent).positions.get(property);
    const before = siblings[(position ?? 0) - 1];
    const end = property.offset + property.length;
    const after = commaAt(text, end);
    const previous = before === undefined ? null : commaAt(text, before.offset + before.length);
    const comma = after ?? previous;
    let start = property.offset;
    while (/\s/.test(text[start - 1] ?? ''))
        start--;
    // The last property is removed with the white space after it, which leaves `{}`.
    const isOnly = siblings.length === 1 && text[start - 1] === '{';
    const stop = isOnly ? end + (/^\s*(?=\})/.exec(text.slice(end))?.[0].length ?? 0) : end;
    return [
        { offset: start, length: stop - start, text: '' },
        ...(comma === null ? [] : [{ offset: comma, length: 1, text: '' }]),
    ];
}
/** The offset of the next comma, after white space and comments. */
function commaAt(text, offset) {
    const next = (0,_spots_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(text, offset);
    return text[next] === ',' ? next : null;
}


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Is: () => (/* binding */ Spots),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   un: () => (/* binding */ isEscaped)
/* harmony export */ });
/**
 * Locates values of a JSON text, searching only along the paths that are asked for: most of a text
 * is skipped, or not read. Comments and trailing commas are allowed. In an invalid text some values
 * are not found.
 */
class Spots {
    #text;
    #blocks = new Map();
    #root;
    constructor(text) {
        this.#text = text;
        this.#root = spotAt(text, skipSpace(text, 0), null);
    }
    /** The value at `path`; an index may be a number or its text. Undefined where there is none. */
    find(path) {
        let spot = this.#root;
        for (const step of path) {
            if (spot?.type !== 'object' && spot?.type !== 'array')
                return undefined;
            spot = this.#blockOf(spot).child(String(step));
        }
        return spot;
    }
    #blockOf(spot) {
        const block = this.#blocks.get(spot) ?? new Block(this.#text, spot);
        this.#blocks.set(spot, block);
        return block;
    }
}
/** An object or array. Its children are read one after the other, until one is found. */
class Block {
    #text;
    #spot;
    #children = new Map();
    #last = null;
    #isWhole = false;
    constructor(text, spot) {
        this.#text = text;
        this.#spot = spot;
    }
    /** By key, or by index as text; of a duplicate key the first counts. */
    child(name) {
        while (!this.#isWhole && !this.#children.has(name))
            this.#takeNext();
        return this.#children.get(name);
    }
    #takeNext() {
        const [text, at] = [this.#text, this.#nextStart()];
        const key = this.#spot.type === 'object' ? { offset: at, length: endOfString(text, at) - at } : null;
        const colon = key === null ? at : skipSpace(text, at + key.length);
        const child = spotAt(text, key === null ? at : skipSpace(text, colon + 1), key);
        if (child === undefined || text[at] === '}') {
            this.#isWhole = true;
            return;
        }
        const name = key === null ? String(this.#children.size) : keyText(text, at, key.length);
        if (!this.#children.has(name))
            this.#children.set(name, child);
        this.#last = child;
    }
    /** The start of the next child, or the bracket that closes the block. */
    #nextStart() {
        const text = this.#text;
        if (this.#last === null)
            return skipSpace(text, this.#spot.offset + 1);
        const comma = skipSpace(text, endOfValue(text, this.#last.offset));
        return text[comma] === ',' ? skipSpace(text, comma + 1) : comma;
    }
}
function keyText(text, offset, length) {
    const raw = text.slice(offset + 1, offset + length - 1);
    if (!raw.includes('\\'))
        return raw;
    try {
        return JSON.parse(text.slice(offset, offset + length));
    }
    catch {
        return raw;
    }
}
function spotAt(text, offset, key) {
    const type = TYPES[text[offset] ?? ''] ?? 'other';
    const isBlock = type === 'object' || type === 'array';
    const length = isBlock ? 1 : endOfValue(text, offset) - offset;
    return length > 0 ? { offset, length, type, key } : undefined;
}
const TYPES = {
    '{': 'object',
    '[': 'array',
    '"': 'string',
};
function endOfValue(text, offset) {
    switch (text[offset]) {
        case '"':
            return endOfString(text, offset);
        case '{':
        case '[':
            return endOfBlock(text, offset);
        default:
            LITERAL.lastIndex = offset;
            return LITERAL.test(text) ? LITERAL.lastIndex : offset;
    }
}
const LITERAL = /[\w.+-]+/y;
/** The next character that opens or closes a bracket, or may hide one. */
const MARK = /["{}[\]/]/g;
function endOfBlock(text, offset) {
    let depth = 0;
    MARK.lastIndex = offset;
    for (let found = MARK.test(text); found; found = MARK.test(text)) {
        const at = MARK.lastIndex - 1;
        switch (text[at]) {
            case '"':
                MARK.lastIndex = endOfString(text, at);
                break;
            case '/':
                MARK.lastIndex = Math.max(at + 1, skipSpace(text, at));
                break;
            case '{':
            case '[':
                depth++;
                break;
            default:
                if (--depth === 0)
                    return at + 1;
        }
    }
    return text.length;
}
/**
 * The offset after the closing quote of the string at `start`; the text's end where there is none.
 */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        if (!isEscaped(text, end))
            return end + 1;
    }
    return text.length;
}
/** Whether the character at `at` has an odd number of backslashes before it. */
function isEscaped(text, at) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c)
        slashes++;
    return slashes % 2 === 1;
}
const SPACE = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y;
/** The offset after white space and comments. */
function skipSpace(text, at) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    return Math.max(at, SPACE.lastIndex);
}


/***/ }),

/***/ 3407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   R8: () => (/* binding */ syntaxProblem),
/* harmony export */   UH: () => (/* binding */ RELAXED),
/* harmony export */   _K: () => (/* binding */ STRICT),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** The deepest nesting that is read; real flows stay under 60. */
const MAX_DEPTH = 200;
/** The syntax allowed in a flow's file, and in the map's file. */
const STRICT = { disallowComments: true, allowTrailingComma: false };
const RELAXED = { disallowComments: false, allowTrailingComma: true };
const SYNTAX_MESSAGES = {
    InvalidSymbol: 'this is no JSON value (a string needs double quotes)',
    InvalidNumberFormat: 'this is no JSON number',
    PropertyNameExpected: 'a key in double quotes is expected here',
    ValueExpected: 'a value is expected here',
    ColonExpected: 'a colon is expected here',
    CommaExpected: 'a comma is expected here',
    CloseBraceExpected: 'a closing brace is expected here',
    CloseBracketExpected: 'a closing bracket is expected here',
    EndOfFileExpected: 'the document has ended before this text; remove it',
    InvalidCommentToken: 'JSON has no comments; remove this one',
    UnexpectedEndOfComment: 'this comment does not end',
    UnexpectedEndOfString: 'this string does not end',
    UnexpectedEndOfNumber: 'this number does not end',
    InvalidUnicode: 'an escape \\u needs four hexadecimal digits',
    InvalidEscapeCharacter: 'this string holds an escape that is unknown to JSON',
    InvalidCharacter: 'this string holds a control character that must be escaped',
};
/**
 * The first thing in `text` that JSON's grammar does not allow, or that is nested too deep; null
 * when there is none. Stops there, because the parser's recovery from errors nests without a limit.
 */
function syntaxProblem(text, options) {
    if (text.trim() === '')
        return at('the file is empty', 0, 0);
    let depth = 0;
    let ended = false;
    const stop = (problem) => {
        throw new Stop(problem);
    };
    const deeper = (offset) => (++depth > MAX_DEPTH ? stop(tooDeep(offset)) : undefined);
    const shallower = () => {
        ended = --depth === 0;
    };
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
            onObjectBegin: deeper,
            onArrayBegin: deeper,
            onObjectEnd: shallower,
            onArrayEnd: shallower,
            onError: (code, offset, length) => stop(at(messageOf(code, ended), offset, length)),
        }, options);
    }
    catch (error) {
        if (error instanceof Stop)
            return error.problem;
        throw error;
    }
    return null;
}
function tooDeep(offset) {
    return at(`nested more than ${MAX_DEPTH} levels deep; Power Automate allows 8 levels of actions`, offset, 1);
}
class Stop extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function at(message, offset, length) {
    return { message, path: [], offset, length };
}
/** At the end of the text the message names the place, not the parser's error. */
function messageOf(code, ended) {
    const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code);
    const fault = ended && name === 'InvalidSymbol' ? 'EndOfFileExpected' : name;
    return SYNTAX_MESSAGES[fault] ?? 'this is not JSON';
}


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/**
 * In order: the byte-order marks, then the zero bytes that JSON's first two ASCII characters have
 * in UTF-16 (RFC 4627, section 3). `null`: any byte except zero.
 */
const SIGNATURES = [
    { encoding: 'utf-8', bom: true, bytes: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', bom: true, bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bom: true, bytes: [0xfe, 0xff] },
    { encoding: 'utf-16le', bom: false, bytes: [null, 0, null, 0] },
    { encoding: 'utf-16be', bom: false, bytes: [0, null, 0, null] },
];
/**
 * Decodes a file's bytes into text without its byte-order mark. Never throws: see `undecodableAt`.
 */
function decode(bytes) {
    const { encoding, bom } = SIGNATURES.find((signature) => starts(bytes, signature.bytes)) ?? {
        encoding: 'utf-8',
        bom: false,
    };
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return { text, encoding, bom, undecodableAt: null };
    }
    catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { text, encoding, bom, undecodableAt: soundStart(bytes, encoding).length };
    }
}
const BYTES = {
    'utf-8': (text) => Buffer.from(text, 'utf8'),
    'utf-16le': (text) => Buffer.from(text, 'utf16le'),
    'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
};
/** The bytes that `decode` would read as this text. */
function encode(text, { encoding, bom }) {
    return BYTES[encoding](bom ? `\uFEFF${text}` : text);
}
/** The text before the first bytes that the encoding does not allow, found by bisection. */
function soundStart(bytes, encoding) {
    let sound = 0;
    for (let unsound = bytes.length + 1; unsound - sound > 1;) {
        const middle = (sound + unsound) >> 1;
        if (decodeStart(bytes, middle, encoding) === null)
            unsound = middle;
        else
            sound = middle;
    }
    return decodeStart(bytes, sound, encoding) ?? '';
}
/** The first `length` bytes as text, without a character that is cut off; null when invalid. */
function decodeStart(bytes, length, encoding) {
    try {
        const decoder = new TextDecoder(encoding, { fatal: true });
        return decoder.decode(bytes.subarray(0, length), { stream: true });
    }
    catch {
        return null;
    }
}
function starts(bytes, signature) {
    return (bytes.length >= signature.length &&
        signature.every((byte, index) => (byte === null ? bytes[index] !== 0 : bytes[index] === byte)));
}


/***/ }),

/***/ 6898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Mw: () => (/* binding */ liveOwnersOf),
/* harmony export */   Xp: () => (/* binding */ boundEntries)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1128);
/* harmony import */ var _map_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5668);
/* harmony import */ var _map_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6544);



/** Every entry that the targets use, once, if the connections of its environment were listed. */
function boundEntries({ environments, currents }) {
    const found = new Map();
    for (const { flow, resolution } of currents.keys()) {
        const { environment, bindings } = resolution;
        const connections = environments.get(environment.environmentName)?.connections;
        if (connections?.kind !== 'read')
            continue;
        for (const { entry, used } of bindings) {
            const user = { flow, operation: used.uses[0] };
            const known = found.get(entry);
            if (known === undefined) {
                const list = connections.value;
                const live = liveIn(list, entry);
                found.set(entry, { environment, entry, users: [user], live, list });
            }
            else if (known.users.at(-1)?.flow !== flow)
                known.users.push(user);
        }
    }
    return [...found.values()];
}
/** The flows that use an entry, as what follows from its fault. */
function faultOf({ entry, users }, aspect) {
    return {
        cause: { ids: [(0,_map_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFault */ .VG)(aspect, entry)] },
        related: users.map(({ flow, operation }) => ({
            flow,
            at: (0,_map_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keyPath */ .Dw)(operation),
            message: (0,_map_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .useOf */ .jj)(operation),
        })),
    };
}
function liveIn({ connections }, { connectionName }) {
    return connections.find((one) => (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameConnection */ .h)(one.connectionName, connectionName)) ?? null;
}
/** The owners of connections in an environment, as the server shows them. */
function liveOwnersOf({ environments, }) {
    const owners = new Map([...environments].map(([name, { connections }]) => {
        const listed = connections?.kind === 'read' ? connections.value.connections : [];
        return [name, new Map(listed.map((one) => [(0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionId */ .y)(one.connectionName), one.owner]))];
    }));
    return ({ environmentName }) => {
        const here = owners.get(environmentName);
        return (connectionName) => here?.get((0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionId */ .y)(connectionName)) ?? null;
    };
}


/***/ }),

/***/ 4682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ historyMessage)
/* harmony export */ });
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(562);

const WORDS = {
    'git-missing': () => 'there is no `git` command',
    'no-repository': () => 'this folder is not in a Git repository',
    'no-commit': ({ ref }) => `this repository does not have the commit ${ref}`,
    'clone-shallow': () => 'this clone is shallow; get the older commits with `git fetch --unshallow`, or `fetch-depth: 0` in a workflow',
    'clone-partial': () => 'this clone is partial and does not have the older files; make a full one',
    'history-limit': ({ requests }) => `this run has sent its ${requests} requests to GitHub for older versions; deploy fewer flows at a time, or from a full clone`,
    'history-unreadable': ({ detail }) => detail,
};
/** Why it is unknown what Git had: for the rule, and for the plan, which blocks such a flow. */
function historyMessage(reason) {
    return (0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .M)(WORDS, reason);
}


/***/ }),

/***/ 4045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   s: () => (/* binding */ quotedIn)
/* harmony export */ });
const KINDS = {
    'endpoint-invalid': 'network',
    'endpoint-has-password': 'network',
    'endpoint-insecure': 'network',
    'proxy-invalid': 'network',
    'connection-refused': 'network',
    'name-not-resolved': 'network',
    'host-not-reached': 'network',
    'certificate-untrusted': 'network',
    'proxy-refused': 'network',
    'connection-lost': 'network',
    'headers-too-large': 'network',
    'connection-closed': 'network',
    'connection-closed-before': 'network',
    timeout: 'timeout',
    redirected: 'http',
    'html-page': 'http',
    'no-mcp-server': 'http',
    'no-mcp-calls': 'http',
    'request-too-slow': 'http',
    'request-too-large': 'http',
    'request-malformed': 'http',
    'request-declined': 'http',
    'server-trouble': 'http',
    throttled: 'http',
    'upstream-trouble': 'http',
    'key-empty': 'key',
    'key-malformed': 'key',
    'key-plan-missing': 'key',
    'key-not-accepted': 'key',
    'key-expired': 'key',
    'sign-in-required': 'sign-in',
    'not-json': 'protocol',
    'web-page': 'protocol',
    'event-stream-cut': 'protocol',
    'no-answer': 'protocol',
    'other-answer': 'protocol',
    'answer-unusable': 'protocol',
    'answer-too-large': 'protocol',
    'flow-unkept': 'protocol',
    'rpc-error': 'protocol',
    'tool-failed': 'protocol',
    'no-document': 'protocol',
    'unknown-shape': 'protocol',
    'list-in-circle': 'protocol',
    'list-cut-short': 'protocol',
    'other-flow': 'protocol',
    'created-without-id': 'protocol',
    'update-unconfirmed': 'protocol',
    'save-ignored': 'protocol',
    'created-instead': 'protocol',
    'tool-missing': 'protocol',
    'argument-missing': 'protocol',
    'no-display-name': 'protocol',
    'no-flow-id': 'protocol',
    'cannot-read-back': 'protocol',
    'call-not-allowed': 'protocol',
    refused: 'refused',
    'environment-not-visible': 'not-found',
    'flow-not-visible': 'not-found',
};
/** The layer in which a call failed. */
function kindOf({ code }) {
    return KINDS[code];
}
/** The server's own text in a failure; empty where there is none. */
function quotedIn(failure) {
    return 'quoted' in failure ? (failure.quoted ?? '') : '';
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ asHostError),
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/* harmony import */ var _host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4045);

/** Why a call to the host failed, as data; `report/reasons` has the words, the message is its code. */
class HostError extends Error {
    name = 'HostError';
    failure;
    mayHaveWritten;
    isLasting;
    constructor(failure, { mayHaveWritten = false, isLasting = false, cause } = {}) {
        super(failure.code, { cause });
        this.failure = failure;
        this.mayHaveWritten = mayHaveWritten;
        this.isLasting = isLasting;
    }
    get kind() {
        return (0,_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(this.failure);
    }
}
/** Returns a `HostError`; throws any other error. */
function asHostError(error) {
    if (error instanceof HostError)
        return error;
    throw error;
}


/***/ }),

/***/ 6246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ flowAmbiguousMessage),
/* harmony export */   e: () => (/* binding */ flowMissingMessage)
/* harmony export */ });
/* harmony import */ var _map_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);

/** For the rule, and for the plan, which blocks such a flow even if the finding is switched off. */
function flowMissingMessage({ environment, file, flowName }) {
    const at = (0,_map_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .flowEntryAt */ .qt)(environment, file);
    return flowName === null
        ? `no live flow has this name; write \`"create": true\` under ${at} to have it created, or the guid of the one that it is as \`"flowName"\``
        : `the environment has no flow ${flowName}; correct \`flowName\` under ${at}, or remove it and write \`"create": true\``;
}
/** The same. */
function flowAmbiguousMessage({ environment, file, flowNames }) {
    const lines = flowNames.map((name) => `\`"flowName": "${name}"\``).join(' or ');
    return `${flowNames.length} live flows have this name; write the guid of the right one under ${(0,_map_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .flowEntryAt */ .qt)(environment, file)}: ${lines}`;
}


/***/ }),

/***/ 9929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ liveSources),
/* harmony export */   R: () => (/* binding */ liveSourceOf)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);

/** The source of a live flow's reference. */
function liveSourceOf(references, key) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(references, key, 'source')?.toLowerCase() === 'invoker' ? 'Invoker' : 'Embedded';
}
/** The sources of all live flows that were read. */
function liveSources({ currents }) {
    const known = new Map([...currents].map(([{ flow, resolution }, current]) => [
        placeOf(flow.file, resolution.environment.name),
        current,
    ]));
    return (file, { name }, key) => sourceIn(known.get(placeOf(file, name)), key);
}
function sourceIn(current, key) {
    switch (current?.kind) {
        case 'live':
        case 'edited':
            return liveSourceOf(current.flow.connectionReferences, key);
        case 'absent':
            return 'Embedded';
        default:
            return null;
    }
}
function placeOf(file, environment) {
    return JSON.stringify([environment, file]);
}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ environmentsIn),
/* harmony export */   M9: () => (/* binding */ unreadableTargets),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   UI: () => (/* binding */ identitiesOf)
/* harmony export */ });
/* harmony import */ var _json_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8434);
/* harmony import */ var _map_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6734);


/** Every affected flow in every requested environment that it goes to, by environment and file. */
function targetsOf({ flows, map }, affected, environments) {
    if (map === null)
        return [];
    const those = flows.filter(({ file }) => affected === null || affected.has(file));
    return inEach(those, map, environments, _map_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd);
}
/** The same for every flow of the repository, with only what identifies its live flow. */
function identitiesOf({ index, map }, environments) {
    return map === null ? [] : inEach(index, map, environments, _map_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveUsed */ ._d);
}
function inEach(flows, map, wanted, resolveIn) {
    const found = flows.flatMap((flow) => (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(map, flow, wanted).map((environment) => ({
        flow,
        resolution: resolveIn(flow, environment),
    })));
    return found.toSorted((one, other) => (0,_json_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(one.resolution.environment.name, other.resolution.environment.name) ||
        (0,_json_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(one.flow.file, other.flow.file));
}
/** The environments of some targets, each once. */
function environmentsIn(targets) {
    return [...new Set(targets.map(({ resolution }) => resolution.environment))];
}
/**
 * The affected files without a readable flow, in every requested environment that they would go to.
 */
function unreadableTargets({ map, badFiles, skipped, }, affected, environments) {
    if (map === null)
        return [];
    const named = (file) => [...map.environments.values()].some(({ flows }) => flows.has(file));
    const files = [
        ...badFiles.map(({ file, problems: [first] }) => ({
            file,
            cause: { code: 'json-invalid', detail: first?.message ?? null },
        })),
        ...skipped
            .filter(({ file }) => named(file))
            .map(({ file, reason: cause }) => ({ file, cause })),
    ];
    return files
        .filter(({ file }) => affected === null || affected.has(file))
        .flatMap(({ file, cause }) => (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(map, { file }, environments).map((environment) => ({
        file,
        environment,
        cause,
    })));
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unwritable)
/* harmony export */ });
/** Why a target's live flow must not be overwritten; null when it may be. */
function unwritable({ flow, resolution }, current) {
    const place = { environment: resolution.environment.name, file: flow.file };
    switch (current.kind) {
        case 'live':
        case 'base':
        case 'new':
            return null;
        case 'edited':
            return { code: 'flow-edited', edits: current.edits, cause: current.cause };
        case 'absent':
            if (resolution.settings?.create)
                return null;
            return { code: 'flow-missing', ...place, flowName: null };
        case 'missing':
            return { code: 'flow-missing', ...place, flowName: current.flowName };
        case 'ambiguous':
            return { code: 'flow-ambiguous', ...place, flowNames: current.flowNames };
        case 'unreadable':
            return { code: 'flow-unreadable', cause: current.cause };
    }
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ sameAccount),
/* harmony export */   bl: () => (/* binding */ matchesAccount),
/* harmony export */   r3: () => (/* binding */ areTwoAccounts)
/* harmony export */ });
/* harmony import */ var _wording_blank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5290);
/* harmony import */ var _wording_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8216);


/** Accounts are compared without case and without invisible characters. */
function sameAccount(one, other) {
    return normalise(one) === normalise(other);
}
/** Whether both are given and differ. */
function areTwoAccounts(one, other) {
    return !(0,_wording_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z)(one) && !(0,_wording_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z)(other) && !sameAccount(one ?? '', other ?? '');
}
/**
 * True when `account` matches one of `patterns`, such as `svc-*@contoso.com`. A leading `!` is an
 * ordinary character: one exclusion in a list of allowed accounts would allow everyone else.
 */
function matchesAccount(account, patterns) {
    const name = normalise(account);
    return patterns
        .map(normalise)
        .some((pattern) => pattern !== '' && (0,_wording_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(asText(pattern), { dot: true })(name));
}
function asText(pattern) {
    return pattern.startsWith('!') ? `\\${pattern}` : pattern;
}
function normalise(account) {
    return (0,_wording_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInvisible */ .O)(account).toLowerCase();
}


/***/ }),

/***/ 5668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ unknownChildFlow),
/* harmony export */   VG: () => (/* binding */ entryFault),
/* harmony export */   VQ: () => (/* binding */ deniedConnector),
/* harmony export */   c0: () => (/* binding */ unmappedName),
/* harmony export */   dI: () => (/* binding */ isWrongName),
/* harmony export */   jj: () => (/* binding */ useOf),
/* harmony export */   p4: () => (/* binding */ wrongName)
/* harmony export */ });
const NAME = 'name';
/** A name that a flow writes wrongly: what it names, and the name. Case does not matter. */
function wrongName(file, kind, name) {
    return JSON.stringify([NAME, file, kind, name.toLowerCase()]);
}
/** Whether all that follows is one mistake in one flow, so that it is accepted or fixed as one. */
function isWrongName(id) {
    return id.startsWith(`["${NAME}",`);
}
/** A reference that flows use and the map does not bind, in any environment. */
function unmappedName(name) {
    return JSON.stringify(['unmapped', name]);
}
/** One aspect of an entry of the map: whose connection it binds, of which connector and in
 * which state, who may use it, and who must approve that. */
function entryFault(aspect, { paths }) {
    return JSON.stringify([aspect, ...paths.entry]);
}
/** A connector that is not allowed, in any environment. */
function deniedConnector(name) {
    return JSON.stringify(['connector-denied', name]);
}
/** A flow that others call and that does not exist. */
function unknownChildFlow(guid) {
    return JSON.stringify(['child-flow', guid]);
}
/** What follows from an entry's fault at the place of an operation. */
function useOf({ name, host }) {
    return `\`${name}\` uses \`${host?.key ?? ''}\``;
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ Stewardship),
  i: () => (/* binding */ hasStewards)
});

// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/map/policy.ts
var policy = __webpack_require__(3754);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/map/identity.ts
var identity = __webpack_require__(5518);
// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
;// CONCATENATED MODULE: ./src/map/predecessors.ts



/** Finds what a flow of the change was at the base: the same file, or the same live flow. */
class Predecessors {
    #base;
    #before;
    #targets = new Map();
    constructor(base, before) {
        this.#base = base;
        this.#before = before;
    }
    /** `counterparts`: the base's environments that correspond to the one of `resolution`. */
    of(flow, resolution, counterparts) {
        const was = this.#before.byFile.get(flow.file) ?? null;
        const own = was === null ? [] : this.#targetsOf(was, counterparts);
        const key = (0,identity/* liveFlowKey */.Kd)({ flow, resolution });
        const targets = own.some((each) => (0,identity/* liveFlowKey */.Kd)(each) === key)
            ? []
            : counterparts.map((environment) => this.#targetsIn(environment));
        const target = { flow, resolution };
        const isOther = (each) => each.flow.file !== was?.file;
        const same = targets.flatMap(({ byLiveFlow }) => byLiveFlow.get(key) ?? []).filter(isOther);
        // A flow that still has its own file does not prove that this one is its successor.
        const moved = same.filter((each) => targets.some(({ removed }) => removed.has(each)));
        const likely = targets
            .flatMap((each) => likelyIn(each, target, same.length > 0))
            .filter(isOther);
        const others = new Set([...same, ...likely].filter((each) => !moved.includes(each)));
        return { certain: meanings([...own, ...moved]), likely: meanings([...others]) };
    }
    #targetsOf(flow, environments) {
        return (0,resolve/* environmentsOf */.M2)(this.#base, flow)
            .filter((environment) => environments.includes(environment))
            .map((environment) => ({ flow, resolution: (0,resolve/* resolveUsed */._d)(flow, environment) }));
    }
    #targetsIn(environment) {
        const known = this.#targets.get(environment);
        if (known !== undefined)
            return known;
        const { byFile, removed } = this.#before;
        const inIt = (flow) => (flow === null ? [] : this.#targetsOf(flow, [environment]));
        const gone = removed.flatMap(inIt);
        const all = [...[...byFile.values()].flatMap(inIt), ...gone];
        const targets = {
            byLiveFlow: Map.groupBy(all, identity/* liveFlowKey */.Kd),
            byName: Map.groupBy(all, identity/* displayNameIn */.rh),
            removed: new Set(gone),
        };
        this.#targets.set(environment, targets);
        return targets;
    }
}
/**
 * A name may belong to any live flow, and a guid that the base does not know may be that of a flow
 * that it knew by its name.
 */
function likelyIn({ byName, removed }, target, isFound) {
    const named = byName.get((0,identity/* displayNameIn */.rh)(target)) ?? [];
    if (!hasGuid(target))
        return named;
    if (isFound)
        return [];
    return [...named, ...removed].filter((each) => !hasGuid(each));
}
function hasGuid(target) {
    return (0,identity/* knownFlowName */.TO)(target) !== null;
}
/** Each meaning once: where all flows are moved, thousands of them mean the same. */
function meanings(targets) {
    const distinct = new Map(targets.map(({ resolution }) => [meaningKey(resolution), resolution]));
    return [...distinct.values()];
}
function meaningKey(meaning) {
    const known = meaningKeys.get(meaning);
    if (known !== undefined)
        return known;
    const { environment, bindings } = meaning;
    const bound = bindings.map(({ used, entry, source }) => [
        used.key,
        (0,pointer/* toPointer */.rb)(entry.paths.entry),
        source,
    ]);
    const key = JSON.stringify([environment.name, bound]);
    meaningKeys.set(meaning, key);
    return key;
}
const meaningKeys = new WeakMap();

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/map/accounts.ts
var accounts = __webpack_require__(7480);
// EXTERNAL MODULE: ./src/map/environment-id.ts
var environment_id = __webpack_require__(1389);
;// CONCATENATED MODULE: ./src/map/stewarded-entries.ts




/** The entries of the base's map, to compare the entries of a change with. */
class StewardedEntries {
    #base;
    #fileBefore;
    #onConnection;
    #keepers = new Map();
    /** `fileBefore` gives a file's path at the base. */
    constructor(base, fileBefore) {
        this.#base = base;
        this.#fileBefore = fileBefore;
        this.#onConnection = Map.groupBy((0,policy/* allEntries */.Yl)(base), ({ connectionName }) => (0,connection_name/* connectionId */.y)(connectionName));
    }
    /** The change to an entry that needs approval; null where there is none. */
    consentOver({ environment, entry, file }) {
        const before = this.#before({ environment, entry, file });
        if (before.length === 0)
            return { fields: null, lists: lists([this.#keepersOf(entry)]) };
        const fields = new Set(before.flatMap((was) => [
            ...bindingFields({ environment, entry }, was),
            ...(entry.source === was.entry.source ? [] : ['source']),
        ]));
        if (fields.size === 0)
            return null;
        return {
            fields: [...fields].toSorted(byPlace),
            lists: this.listsFor({ environment, entry, file }),
        };
    }
    /**
     * The stewards of the entry, and those of the connection that it is newly bound to, as separate
     * lists: the stewards of one entry cannot decide about another's connection.
     */
    listsFor(placed) {
        const before = this.#before(placed);
        const { connectionName } = placed.entry;
        const isBound = before.some((was) => (0,connection_name/* sameConnection */.h)(was.entry.connectionName, connectionName));
        const keepers = isBound ? [] : this.#keepersOf(placed.entry);
        return lists([...before.map(({ entry }) => entry.stewards), keepers]);
    }
    /** The base's environments with that name or that id, so that a new name avoids no check. */
    counterpartsOf(environment) {
        return (0,environment_id/* counterparts */.BF)(this.#base, environment);
    }
    /** The base's entries at the same place. */
    #before({ environment, entry: { key }, file }) {
        const at = file === null ? null : this.#fileBefore(file);
        return this.counterpartsOf(environment).flatMap((there) => {
            const table = at === null ? there.entries : there.flows.get(at)?.overrides;
            const entry = table?.get(key);
            return entry === undefined ? [] : [{ environment: there, entry, file: at }];
        });
    }
    #keepersOf({ connectionName }) {
        const id = (0,connection_name/* connectionId */.y)(connectionName);
        const known = this.#keepers.get(id);
        if (known !== undefined)
            return known;
        const entries = this.#onConnection.get(id) ?? [];
        const keepers = [...new Set(entries.flatMap(({ stewards }) => stewards))];
        this.#keepers.set(id, keepers);
        return keepers;
    }
}
/** The fields of a binding that differ between two entries. */
function bindingFields({ environment, entry }, was) {
    return [
        ...((0,connection_name/* sameConnection */.h)(entry.connectionName, was.entry.connectionName) ? [] : ['connectionName']),
        ...(sameText(entry.id, was.entry.id) ? [] : ['id']),
        ...((0,accounts/* sameAccount */.M_)(entry.owner ?? '', was.entry.owner ?? '') ? [] : ['owner']),
        // In another environment, the same name is another connection.
        ...((0,environment_id/* sameEnvironmentId */.PB)(environment.environmentName, was.environment.environmentName)
            ? []
            : ['environmentName']),
    ];
}
const ORDER = ['connectionName', 'id', 'source', 'owner', 'environmentName'];
function byPlace(one, other) {
    return ORDER.indexOf(one) - ORDER.indexOf(other);
}
/** Each list once, without empty ones. */
function lists(all) {
    const named = all.filter((list) => list.length > 0);
    return [...new Map(named.map((list) => [listKey(list), list])).values()];
}
/** Equal for lists with the same stewards in any order. */
function listKey(list) {
    const known = keys.get(list);
    if (known !== undefined)
        return known;
    const key = JSON.stringify(list.map((name) => name.trim().toLowerCase()).toSorted());
    keys.set(list, key);
    return key;
}
/** A pull request may move every flow, and each is compared with all its possible predecessors. */
const keys = new WeakMap();
function sameText(one, other) {
    return one.trim().toLowerCase() === other.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./src/map/consent.ts




/** Which changes need the approval of the stewards in the base branch's map. */
class Stewardship {
    #base;
    #before;
    #entries;
    constructor(base, before) {
        this.#base = base;
        this.#before = before;
        const fileBefore = (file) => before.byFile.get(file)?.file ?? file;
        this.#entries = new StewardedEntries(base, fileBefore);
    }
    /** The changes to the map's entries that need approval. */
    overEntries(head) {
        return [...head.environments.values()].flatMap((environment) => placedIn(environment).flatMap((placed) => {
            const consent = this.#entries.consentOver(placed);
            if (consent === null || consent.lists.length === 0)
                return [];
            const { entry } = placed;
            return [{ environment, entry, act: entryAct(consent), lists: consent.lists }];
        }));
    }
    /**
     * The approvals needed because flows' keys resolve to something else than at the base: those of
     * the stewards of the old entry and of the new one. Changes to an entry itself are not repeated
     * for the flows that use it.
     */
    overUses(flows, liveSource) {
        if (!hasStewards(this.#base))
            return [];
        const predecessors = new Predecessors(this.#base, this.#before);
        return flows.flatMap(({ flow, uses }) => uses.flatMap((resolution) => {
            const counterparts = this.#entries.counterpartsOf(resolution.environment);
            const past = predecessors.of(flow, resolution, counterparts);
            return this.#overResolution(flow, resolution, past, liveSource);
        }));
    }
    #overResolution(flow, { environment, bindings, settings }, past, liveSource) {
        const keys = new Set(bindings.map(({ used }) => used.key));
        const asked = new Set();
        return bindings.flatMap((binding) => {
            const { entry, used } = binding;
            const live = liveSource(flow.file, environment, used.key);
            const comparing = { now: { ...binding, environment }, keys, live };
            const displaced = [...past.certain, ...past.likely].flatMap((was) => displacedIn(was, comparing));
            const isNew = past.certain.length === 0 || !past.certain.every((was) => holds(was, comparing));
            const isOverride = settings?.overrides.get(entry.key) === entry;
            const placed = { environment, entry, file: isOverride ? flow.file : null };
            const wanted = this.#listsFor(placed, displaced, isNew);
            const id = JSON.stringify([entry.key, isOverride, wanted.map(listKey)]);
            if (wanted.length === 0 || asked.has(id))
                return [];
            asked.add(id);
            return [{ environment, entry, act: useAct(flow, comparing, displaced), lists: wanted }];
        });
    }
    /** Without the lists that must approve the change to the entry itself anyway. */
    #listsFor(placed, displaced, isNew) {
        const own = new Set((this.#entries.consentOver(placed)?.lists ?? []).map(listKey));
        const all = [
            ...displaced.map(({ entry }) => entry.stewards),
            ...(isNew ? this.#entries.listsFor(placed) : []),
        ];
        return lists(all).filter((list) => !own.has(listKey(list)));
    }
}
/**
 * What the key meant before, or otherwise the keys of its connector that the flow no longer uses,
 * where they differ.
 */
function displacedIn(past, comparing) {
    const { now, keys } = comparing;
    const { environment } = past;
    const own = past.bindings.filter(({ used }) => used.key === now.used.key);
    const those = own.length > 0
        ? own
        : past.bindings.filter(({ used, entry }) => !keys.has(used.key) && (0,hosts/* connectorOf */.dO)(entry.id) === (0,hosts/* connectorOf */.dO)(now.entry.id));
    return those
        .map((binding) => ({ ...binding, environment }))
        .filter((was) => changedFields(was, comparing).length > 0);
}
/** Whether the flow had the same binding before, with any key. */
function holds(past, comparing) {
    const { environment } = past;
    return past.bindings.some((binding) => changedFields({ ...binding, environment }, comparing).length === 0);
}
function changedFields(was, { now, live }) {
    const isSameSource = (was.source ?? live) === (now.source ?? live);
    return [...bindingFields(now, was), ...(isSameSource ? [] : ['source'])];
}
function useAct(flow, comparing, displaced) {
    const { key } = comparing.now.used;
    const was = displaced.find(({ used }) => used.key === key);
    if (was === undefined) {
        return { kind: 'used', flow, key, instead: displaced[0]?.used.key ?? null };
    }
    const fields = changedFields(was, comparing);
    const sources = { from: was.source, to: comparing.now.source };
    return {
        kind: 'resolved',
        flow,
        key,
        fields,
        sources: fields.includes('source') ? sources : null,
    };
}
function entryAct({ fields }) {
    return fields === null ? { kind: 'bound' } : { kind: 'changed', fields };
}
function placedIn(environment) {
    return [
        ...[...environment.entries.values()].map((entry) => ({ environment, entry, file: null })),
        ...[...environment.flows.values()].flatMap(({ file, overrides }) => [...overrides.values()].map((entry) => ({ environment, entry, file }))),
    ];
}
/** Whether a map names any steward. */
function hasStewards(map) {
    return (0,policy/* allEntries */.Yl)(map).some(({ stewards }) => stewards.length > 0);
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   kj: () => (/* binding */ blocksOperation),
/* harmony export */   rr: () => (/* binding */ policiesOver)
/* harmony export */ });
/* harmony import */ var _environment_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1389);
/* harmony import */ var _connectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);


/** The policies that cover an environment. */
function policiesOver({ policies }, environmentName) {
    const id = (0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentId */ .Xo)(environmentName);
    return policies.filter(({ covers: { kind, environments } }) => environments.includes(id) === (kind === 'only'));
}
const EITHER = { kind: 'either' };
/**
 * The group of a connector (Power Platform admin documentation: Connector classification, Data
 * policies for custom connectors). For a custom connector that is listed by name, the URL does not
 * count. If the default is Blocked, a connector that cannot be blocked is Non-business.
 */
function classify(policy, connector) {
    if (connector.isExempt)
        return EITHER;
    const listed = policy.groups.get(connector.key);
    if (listed !== undefined) {
        return listed === 'Blocked' && (0,_connectors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotBlockable */ .X4)(connector)
            ? { kind: 'not-blockable' }
            : { kind: 'group', group: listed, source: 'listed' };
    }
    if (connector.isCustom)
        return classifyCustom(policy);
    if (connector.isBuiltIn && policy.isLegacy)
        return EITHER;
    const { defaultGroup } = policy;
    const group = defaultGroup === 'Blocked' && (0,_connectors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotBlockable */ .X4)(connector) ? 'General' : defaultGroup;
    return { kind: 'group', group, source: 'default' };
}
function classifyCustom({ customConnectors }) {
    if (customConnectors === 'by-url')
        return { kind: 'by-url' };
    if (customConnectors === 'Ignore')
        return EITHER;
    return { kind: 'group', group: customConnectors, source: 'custom' };
}
/** Whether a policy that allows a connector blocks one of its operations. */
function blocksOperation({ actions }, { key }, operationId) {
    const entry = actions.get(key);
    if (entry === undefined)
        return false;
    return (entry.rules.get(operationId.toLowerCase()) ?? entry.byDefault) === 'Block';
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ HTTP),
/* harmony export */   E0: () => (/* binding */ policyConnector),
/* harmony export */   Vj: () => (/* binding */ HTTP_WEBHOOK),
/* harmony export */   X4: () => (/* binding */ isNotBlockable),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   p3: () => (/* binding */ HTTP_REQUEST)
/* harmony export */ });
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _wording_last_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);


/** The HTTP operations, which are connectors only in data policies; their ids have no path. */
const HTTP = builtIn('Http');
const HTTP_REQUEST = builtIn('HttpRequestReceived');
const HTTP_WEBHOOK = builtIn('HttpWebhook');
const BUILT_IN = [HTTP, HTTP_REQUEST, HTTP_WEBHOOK];
function builtIn(name) {
    return { key: name.toLowerCase(), name, isBuiltIn: true, isCustom: false, isExempt: false };
}
/** The platform adds `-5f` (for `_`) or `-2d` (for `-`) and hex digits to a custom connector's name. */
const CUSTOM = /-(?:5f|2d)[0-9a-f]{14,18}$/;
/** Content Conversion cannot be classified (Connector classification, note). */
const EXEMPT = ['shared_conversionservice'];
/** The connector with this id or name; null where the text names none. */
function policyConnector(idOrName) {
    const connector = cached.get(idOrName) ?? readConnector(idOrName);
    if (cached.size === MOST_CACHED)
        cached.clear();
    cached.set(idOrName, connector);
    return connector;
}
/** Every operation of a repository names a connector, but few of the names are different. */
const cached = new Map();
const MOST_CACHED = 2_000;
function readConnector(idOrName) {
    const builtIn = BUILT_IN.find(({ key }) => key === (0,_wording_last_step_js__WEBPACK_IMPORTED_MODULE_1__/* .lastStep */ .t)(idOrName));
    if (builtIn !== undefined)
        return builtIn;
    const key = (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorWithSuffix */ .nH)(idOrName);
    if (key === null)
        return null;
    const isCustom = CUSTOM.test(key);
    return { key, name: key, isBuiltIn: false, isCustom, isExempt: EXEMPT.includes(key) };
}
/** A name that is equal in every environment: without the suffix of a custom connector. */
function baseOf({ key, isBuiltIn }) {
    return isBuiltIn ? key : ((0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(key) ?? key);
}
/**
 * Connectors that a data policy cannot block (Connector classification, List of connectors that
 * can't be blocked; the ids are those of CISA's ScubaGear).
 */
const NOT_BLOCKABLE = new Set([
    'shared_approvals',
    'shared_cloudappsecurity',
    'shared_commondataservice',
    'shared_commondataserviceforapps',
    'shared_excelonlinebusiness',
    'shared_flowpush',
    'shared_kaizala',
    'shared_microsoftformspro',
    'shared_office365',
    'shared_office365groups',
    'shared_office365groupsmail',
    'shared_office365users',
    'shared_onedriveforbusiness',
    'shared_onenote',
    'shared_planner',
    'shared_powerappsnotification',
    'shared_powerappsnotificationv2',
    'shared_powerbi',
    'shared_sharepointonline',
    'shared_shifts',
    'shared_skypeforbiz',
    'shared_teams',
    'shared_todo',
    'shared_yammer',
]);
function isNotBlockable({ key }) {
    return NOT_BLOCKABLE.has(key);
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   T: () => (/* binding */ contentAbout)
/* harmony export */ });
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3076);
/* harmony import */ var _connectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);


/** The content of a policy as text: equal for policies with the same effect. */
function contentOf(policy) {
    const { groups, actions, filtered, covers, defaultGroup, customConnectors, isLegacy } = policy;
    return JSON.stringify([
        policy.id,
        policy.name,
        covers.kind,
        covers.environments.toSorted(),
        defaultGroup,
        customConnectors,
        isLegacy,
        [...groups].toSorted(),
        [...actions].map(([key, rules]) => [key, ...rulesOf(rules)]).toSorted(),
        [...filtered].toSorted(),
    ]);
}
function rulesOf({ byDefault, rules }) {
    return [byDefault, [...rules].toSorted()];
}
/**
 * What the policies of an environment say about some connectors (base names), as text: equal if
 * they say the same.
 */
function contentAbout(policies, environmentName, connectors) {
    const texts = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .policiesOver */ .rr)(policies, environmentName).map((policy) => {
        const content = contentByBase(policy);
        const { id, name, defaultGroup, customConnectors, isLegacy } = policy;
        return [
            [id, name, defaultGroup, customConnectors, isLegacy],
            connectors.map((base) => content.get(base) ?? null),
        ];
    });
    return JSON.stringify(texts);
}
const cached = new WeakMap();
/** What a policy says about each connector that it names. Needed for every flow, so cached. */
function contentByBase(policy) {
    const content = cached.get(policy) ?? new Map(contentEntries(policy));
    cached.set(policy, content);
    return content;
}
function contentEntries({ groups, actions, filtered }) {
    const keys = [...new Set([...groups.keys(), ...actions.keys(), ...filtered])].toSorted();
    const named = Map.groupBy(keys, (key) => (0,_connectors_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)((0,_connectors_js__WEBPACK_IMPORTED_MODULE_1__/* .policyConnector */ .E0)(key)));
    return [...named].map(([base, same]) => {
        const settings = same.map((key) => {
            const rules = actions.get(key);
            return [key, groups.get(key), rules && rulesOf(rules), filtered.has(key)];
        });
        return [base, JSON.stringify(settings)];
    });
}


/***/ }),

/***/ 1428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ policyFileWords)
/* harmony export */ });
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2253);

const EXPORT = 'docs/data-policies.md describes how to export one';
/** The words for the rule `map-invalid` and for the base branch's map. */
const policyFileWords = {
    'policy-file-missing': ({ glob }) => `no file matches \`${glob}\`; commit the export of the data policy there, or remove it from \`dataPolicies\``,
    'policy-files-outside': ({ detail }) => detail,
    'policy-files-too-many': ({ files, most }) => `${files} files match, and at most ${most} are read; let \`dataPolicies\` name only exports of data policies`,
    'policy-file-behind-link': ({ file }) => `\`${file}\` is a symbolic link, or in a folder that is one; commit the file itself`,
    'policy-file-too-large': ({ file, megabytes }) => `\`${file}\` has over ${megabytes} MB; export each data policy to its own file`,
    'policy-file-unreadable': ({ file, detail }) => `\`${file}\` was not read: ${detail}`,
    'policy-file-not-json': ({ file, line, detail }) => `\`${file}\` (line ${line}) is not valid JSON: ${detail}; export the data policy again`,
    'policy-file-truncated': ({ file, line }) => `\`${file}\` (line ${line}) is truncated: \`ConvertTo-Json\` leaves out what is deeper than its \`-Depth\`; export it again with \`-Depth 10\``,
    'policy-file-not-export': ({ file, line, at }) => `\`${file}\` (line ${line}${at === '' ? '' : `, ${at}`}) is not the export of a data policy; ${EXPORT}`,
    'policy-duplicate': ({ policy, files }) => `${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .andList */ .cM)((0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4)(files), 3)} contain the data policy \`${policy}\` with different contents; keep the newer export`,
};


/***/ }),

/***/ 1900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unreadPolicies),
/* harmony export */   h: () => (/* binding */ groupName)
/* harmony export */ });
const GROUP_NAMES = {
    Confidential: 'Business',
    General: 'Non-business',
    Blocked: 'Blocked',
};
/** A group's name in the Power Platform admin center. */
function groupName(group) {
    return GROUP_NAMES[group];
}
/** The data policies of a map before their files are read. */
function unreadPolicies(globs) {
    return { globs, policies: [], unchecked: [], problems: [] };
}


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usedConnectors),
/* harmony export */   b: () => (/* binding */ policyUses)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5486);
/* harmony import */ var _connectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);


/** The operations of a flow that data policies classify, with its bindings in an environment. */
function policyUses(flow, { bindings }) {
    const bound = new Map(bindings.map(({ used: { key }, entry }) => [key, entry]));
    const declared = new Map(flow.references?.map((one) => [one.key, one.connectorWithSuffix]));
    return flow.operations.flatMap((operation) => {
        const key = operation.host?.key;
        const connector = key === undefined
            ? builtInOf(operation)
            : connectorOf(operation, declared.get(key) ?? null, bound.get(key) ?? null);
        return connector === null
            ? []
            : [{ operation, connector, operationId: operationIdOf(operation) }];
    });
}
/** The base names of the connectors that a flow uses, without the bindings of an environment. */
function usedConnectors(flow) {
    const uses = policyUses(flow, { bindings: [] });
    return [...new Set(uses.map(({ connector }) => (0,_connectors_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(connector)))];
}
/**
 * The operation itself decides, then the declaration in the file, then the map. But only the map
 * has the suffix that a custom connector has in this environment.
 */
function connectorOf({ value }, declared, entry) {
    const apiId = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'inputs', 'host', 'apiId');
    const named = [apiId, declared].flatMap((id) => (0,_connectors_js__WEBPACK_IMPORTED_MODULE_0__/* .policyConnector */ .E0)(id ?? '') ?? [])[0] ?? null;
    const here = entry === null ? null : (0,_connectors_js__WEBPACK_IMPORTED_MODULE_0__/* .policyConnector */ .E0)(entry.id);
    if (named === null)
        return here;
    return here !== null && (0,_connectors_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(here) === (0,_connectors_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(named) ? here : named;
}
/**
 * HTTP operations, and child flows, which depend on HTTP (Connector classification, note). A
 * `Request` trigger counts only with the kind `Http`: the others are buttons, apps and agents.
 */
function builtInOf({ kind, type, value, childFlow }) {
    const written = type.toLowerCase();
    if (written === 'http' || written === 'workflow' || childFlow !== null)
        return _connectors_js__WEBPACK_IMPORTED_MODULE_0__/* .HTTP */ .Bo;
    if (written === 'httpwebhook')
        return _connectors_js__WEBPACK_IMPORTED_MODULE_0__/* .HTTP_WEBHOOK */ .Vj;
    const isHttpRequest = kind === 'trigger' && written === 'request' && /^http$/i.test((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'kind') ?? '');
    return isHttpRequest ? _connectors_js__WEBPACK_IMPORTED_MODULE_0__/* .HTTP_REQUEST */ .p3 : null;
}
/** Older actions have it in their metadata, a trigger for a selected item in its inputs. */
function operationIdOf({ value }) {
    return ((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'inputs', 'host', 'operationId') ??
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'inputs', 'operationId') ??
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'metadata', 'flowSystemMetadata', 'swaggerOperationId'));
}


/***/ }),

/***/ 1389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ counterparts),
/* harmony export */   PB: () => (/* binding */ sameEnvironmentId),
/* harmony export */   VW: () => (/* binding */ environmentBefore),
/* harmony export */   Xo: () => (/* binding */ environmentId),
/* harmony export */   f0: () => (/* binding */ predecessors)
/* harmony export */ });
/* harmony import */ var _wording_last_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(613);

/**
 * The form in which environment ids are compared: without case, a path before it, and invisible
 * characters.
 */
function environmentId(environmentName) {
    return (0,_wording_last_step_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStep */ .t)(environmentName);
}
/** Whether two texts name the same environment of the platform. */
function sameEnvironmentId(one, other) {
    return environmentId(one) === environmentId(other);
}
/**
 * The map's environments with that name or that id, so that neither a new name nor a new id hides
 * them.
 */
function counterparts({ environments }, { name, environmentName }) {
    const known = byId.get(environments) ??
        Map.groupBy(environments.values(), (other) => environmentId(other.environmentName));
    byId.set(environments, known);
    const same = known.get(environmentId(environmentName)) ?? [];
    const named = environments.get(name);
    return named === undefined || same.includes(named) ? same : [named, ...same];
}
/** A map may have thousands of environments, and each of them is looked up. */
const byId = new WeakMap();
/**
 * The environments of an earlier map with the same name, or with the same id if they have another
 * name.
 */
function predecessors(base, now) {
    const named = base.environments.get(now.name);
    const isSame = named && sameEnvironmentId(named.environmentName, now.environmentName);
    return isSame ? [named] : counterparts(base, now);
}
/**
 * The earlier environment to compare with: that of the same name, otherwise that of the same id.
 */
function environmentBefore(base, now) {
    return base.environments.get(now.name) ?? predecessors(base, now)[0] ?? null;
}


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _wording_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8216);

/**
 * True for the file with this name, and for files that the glob matches, also in folders with a
 * leading dot.
 */
function matchesFile(file, glob) {
    return file === glob || (0,_wording_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(glob, { dot: true })(file);
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ indexed)
/* harmony export */ });
/* harmony import */ var _flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7522);
/* harmony import */ var _flow_triggers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8659);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5486);
/* harmony import */ var _data_policies_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1930);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6734);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5768);






/** A flow's entry in the index of its repository; it keeps nothing of the flow's text in memory. */
function indexed(flow, used = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .usedReferences */ .WL)(flow)) {
    const { file, displayName, guids, origin, solution } = flow;
    const { references, definition, operations } = flow;
    return {
        file,
        displayName,
        guids,
        origin,
        ...(solution === undefined ? {} : { solution }),
        references: references?.map(indexedReference) ?? null,
        used: used.map(indexedUse),
        secureParameters: secureParameters(definition.parameters),
        childFlows: operations.flatMap(({ childFlow }) => childFlow ?? []),
        connectors: (0,_data_policies_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .usedConnectors */ .C)(flow),
        size: operations.length,
        limitsRuns: (0,_flow_triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .concurrencyPath */ .RJ)(operations) !== null,
    };
}
function indexedReference(reference) {
    const { key, logicalName, connectionName, source } = reference;
    return { key, logicalName, connectionName, source };
}
function indexedUse(used) {
    const { key, declared } = used;
    return {
        key,
        declared: declared && { logicalName: declared.logicalName, source: declared.source },
        sendsCards: (0,_teams_js__WEBPACK_IMPORTED_MODULE_4__/* .isTeams */ .xW)(used) && used.uses.some(_teams_js__WEBPACK_IMPORTED_MODULE_4__/* .isCard */ .$K),
        sendsMessages: (0,_teams_js__WEBPACK_IMPORTED_MODULE_4__/* .isTeams */ .xW)(used) && used.uses.some(_teams_js__WEBPACK_IMPORTED_MODULE_4__/* .isMessage */ .K8),
    };
}
function secureParameters(declared) {
    const parameters = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(declared) ? Object.entries(declared) : [];
    return parameters.filter(([, parameter]) => (0,_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .Ut)(parameter)).map(([name]) => name);
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ deployedPlaces),
/* harmony export */   g: () => (/* binding */ USUAL_PLACES)
/* harmony export */ });
/* harmony import */ var _wording_glob_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);

/** Where everybody keeps flows. Content decides which of these files are flows. */
const USUAL_PLACES = [
    'flows/**/*.json',
    '**/Workflows/*.json',
    '**/workflows/*.json',
    '**/modernflows/**/*.json',
    '**/Microsoft.Flow/flows/*/definition.json',
];
/** The folder whose flows are deployed even though nobody wrote a glob. */
const DEPLOYED_FOLDER = 'flows/';
/**
 * Whether a file is in a place from which flows are deployed. `input`: the input `flows`, which
 * wins; `files`: the map's; with neither, what is found elsewhere is only checked.
 */
function deployedPlaces(input, files) {
    const written = input.length > 0 ? input : files;
    if (written === null)
        return (file) => file.startsWith(DEPLOYED_FOLDER);
    const matches = (0,_wording_glob_list_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(written);
    const known = new Map();
    return (file) => {
        const isMatch = known.get(file) ?? matches(file);
        known.set(file, isMatch);
        return isMatch;
    };
}


/***/ }),

/***/ 4978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ identityInWords),
/* harmony export */   Mb: () => (/* binding */ identityChanges),
/* harmony export */   PZ: () => (/* binding */ isOfEnvironment)
/* harmony export */ });
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2253);
/* harmony import */ var _environment_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1389);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6734);




/**
 * The flows that identify another live flow than before. A new flow counts only if another file had
 * that live flow.
 */
function identityChanges(flows, map, before) {
    const owners = ownersBefore(before);
    return flows.flatMap((flow) => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(map, flow).flatMap((environment) => {
        const was = before.flows.get(flow.file) ?? null;
        const from = was === null ? null : identityBefore(was, environment, before.map);
        const to = identityOf(flow, environment);
        if (from !== null && (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(from) === (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(to))
            return [];
        const takenFrom = [...(owners.get((0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(to)) ?? [])].filter((file) => file !== was?.file && file !== flow.file);
        if (from === null && takenFrom.length === 0)
            return [];
        return [{ environment: environment.name, file: flow.file, from, to, takenFrom }];
    }));
}
function identityOf(flow, environment) {
    const settings = environment.flows.get(flow.file) ?? null;
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityIn */ .K2)({ flow, resolution: { environment, settings } });
}
function identityBefore(flow, environment, base) {
    const was = (0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentBefore */ .VW)(base, environment);
    if (was === null || !(0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(base, flow).includes(was))
        return null;
    return identityOf(flow, was);
}
/**
 * The files that identified a live flow before, by its guid, and by its name even if they had a
 * guid.
 */
function ownersBefore({ map, flows, gone }) {
    const owners = new Map();
    const own = (identity, file) => {
        const key = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(identity);
        owners.set(key, (owners.get(key) ?? new Set()).add(file));
    };
    for (const flow of [...flows.values(), ...gone]) {
        if (flow === null)
            continue;
        for (const environment of (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(map, flow)) {
            const identity = identityOf(flow, environment);
            own(identity, flow.file);
            own({ ...identity, flowName: null }, flow.file);
        }
    }
    for (const { environmentName, flows: named } of map.environments.values()) {
        for (const { file, flowName } of named.values()) {
            if (flowName !== null)
                own({ environmentName, flowName, displayName: '' }, file);
        }
    }
    return owners;
}
/** Whether only the environment's id differs, which is reported once for all flows. */
function isOfEnvironment({ from, to, takenFrom }) {
    if (from === null || takenFrom.length > 0)
        return false;
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)({ ...from, environmentName: to.environmentName }) === (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(to);
}
/** What a file identifies now and before, as text after its name: `points at \u2026`. */
function identityInWords({ from, to, takenFrom }) {
    const isElsewhere = from !== null && !(0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEnvironmentId */ .PB)(from.environmentName, to.environmentName);
    const described = (identity) => `${liveFlow(identity)}${isElsewhere ? ` of \`${identity.environmentName}\`` : ''}`;
    const before = from === null ? 'did not deploy here before' : `before: ${described(from)}`;
    const taken = takenFrom.length === 0 ? '' : `, which was that of ${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .andList */ .cM)((0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .codes */ .F4)(takenFrom), 5)}`;
    return `points at another live flow: ${described(to)}${taken}; ${before}`;
}
function liveFlow({ flowName, displayName }) {
    return flowName === null ? `the one named \`${displayName}\`` : `\`${flowName}\``;
}


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ identityIn),
/* harmony export */   Kd: () => (/* binding */ liveFlowKey),
/* harmony export */   TO: () => (/* binding */ knownFlowName),
/* harmony export */   US: () => (/* binding */ identityKey),
/* harmony export */   qt: () => (/* binding */ flowEntryAt),
/* harmony export */   rh: () => (/* binding */ displayNameIn)
/* harmony export */ });
/* harmony import */ var _environment_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1389);

/**
 * A flow's guid in an environment: from the map, otherwise from the file if it came from that
 * environment.
 */
function knownFlowName({ flow, resolution }) {
    const { environment, settings } = resolution;
    if (settings?.flowName)
        return settings.flowName;
    const { origin } = flow;
    const isHere = (0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEnvironmentId */ .PB)(origin?.environmentName ?? '', environment.environmentName);
    return isHere ? (origin?.flowName ?? null) : null;
}
/** The name by which a flow without a guid is looked for. */
function displayNameIn({ flow, resolution }) {
    return resolution.settings?.displayName ?? flow.displayName;
}
function identityIn(target) {
    const { environmentName } = target.resolution.environment;
    return {
        environmentName,
        flowName: knownFlowName(target),
        displayName: displayNameIn(target),
    };
}
/** Equal for identities of the same live flow. */
function identityKey({ environmentName, flowName, displayName }) {
    const flow = flowName?.trim().toLowerCase() ?? `named ${displayName}`;
    return `${(0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentId */ .Xo)(environmentName)}\n${flow}`;
}
/** The same for a target. */
function liveFlowKey(target) {
    return identityKey(identityIn(target));
}
/** The place in the map that names a file's live flow, to tell a reader where to write it. */
function flowEntryAt(environment, file) {
    return `environments.${environment}.flows["${file}"]`;
}


/***/ }),

/***/ 6544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   Mc: () => (/* reexport safe */ _policy_js__WEBPACK_IMPORTED_MODULE_2__.Mc),
/* harmony export */   PC: () => (/* binding */ declaredKeys),
/* harmony export */   PN: () => (/* binding */ keyOfConnection),
/* harmony export */   Q: () => (/* binding */ mappedKeys),
/* harmony export */   QW: () => (/* binding */ declaredInOtherCase),
/* harmony export */   Z8: () => (/* binding */ mappedInOtherCase),
/* harmony export */   fK: () => (/* binding */ connectorOfEntry),
/* harmony export */   iC: () => (/* binding */ withKey),
/* harmony export */   kV: () => (/* binding */ isConnectionId),
/* harmony export */   sy: () => (/* binding */ boundTo)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1128);
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _wording_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);





/** The path to the text that holds an operation's reference key. */
function keyPath({ path, host }) {
    return host === null ? path : [...path, ...host.path];
}
/** The keys that a flow declares; null for the formats without references. */
function declaredKeys({ references }) {
    if (references === null)
        return null;
    return (0,_wording_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingsOf */ .Hz)(references, () => references.map(({ key }) => key));
}
/** The declared key that differs from a used one only by case. */
function declaredInOtherCase({ key }, flow) {
    return declaredKeys(flow)?.otherCase(key) ?? null;
}
/** The map's key that differs only by case from a name of a used key without a binding. */
function mappedInOtherCase({ key, declared }, { environment, settings }) {
    const holders = settings === null ? [] : [settings.overrides];
    const all = [...holders, environment.entries].map(mappedKeys);
    for (const name of declared?.logicalName ? [declared.logicalName, key] : [key]) {
        if (all.some((keys) => keys.has(name)))
            continue;
        const mapped = all.map((keys) => keys.inAnyCase(name)).find((found) => found !== null);
        if (mapped !== undefined)
            return { name, mapped };
    }
    return null;
}
const keyed = new WeakMap();
/** The item of `all` with the key; keys are unique. */
function withKey(key, all) {
    const known = keyed.get(all) ?? new Map(all.map((one) => [one.key, one]));
    keyed.set(all, known);
    return known.get(key);
}
/** The keys of entries of the map. */
function mappedKeys(entries) {
    return (0,_wording_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingsOf */ .Hz)(entries, () => entries.keys());
}
const CONNECTOR_ID = /^\/providers\/Microsoft\.PowerApps\/apis\/[a-z0-9._-]+$/i;
/** The connector of an entry; null when its `id` is not a connector's id. */
function connectorOfEntry({ id }) {
    return CONNECTOR_ID.test(id) ? (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(id) : null;
}
/**
 * True when a host has a connection's id instead of a reference key: a connection's path, one that
 * the flow's file or the map binds, or one of the usual forms, `shared-<connector>-<guid>` (the
 * first group may have nine digits) and 32 hex digits. A text that is also a key is not an id.
 */
function isConnectionId(text, flow, map) {
    if (declaredKeys(flow)?.inAnyCase(text) != null)
        return false;
    if (map !== null && allKeys(map).inAnyCase(text) !== null)
        return false;
    return (/\/connections\/[^/]+$/i.test(text) ||
        /^shared-.+-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ||
        /^[0-9a-f]{32}$/i.test(text) ||
        keyOfConnection(text, flow, map) !== null);
}
/** The reference key that the flow's file, or otherwise the map, binds to the connection `text`. */
function keyOfConnection(text, flow, map) {
    const id = (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionId */ .y)(text);
    // A connector's name (`shared_\u2026`) in a binding is a placeholder, not a connection's id.
    if (id === '' || id.startsWith('shared_'))
        return null;
    const declared = flow.references ?? [];
    const [inFile] = boundTo(id, declared);
    if (inFile !== undefined)
        return inFile.key;
    const names = new Set(boundTo(id, map === null ? [] : (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)(map)).map(({ key }) => key));
    if (names.size === 0)
        return null;
    const own = declared.find(({ key, logicalName }) => names.has(key) || names.has(logicalName ?? ''));
    const [first = null] = names;
    return own?.key ?? first;
}
/** All keys of a map, overrides included. */
function allKeys(map) {
    return (0,_wording_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingsOf */ .Hz)(map, () => (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)(map).map(({ key }) => key));
}
const byConnection = new WeakMap();
/** The items of `all` that are bound to a connection, with any spelling of its name. */
function boundTo(name, all) {
    const known = byConnection.get(all) ??
        Map.groupBy(all, ({ connectionName }) => (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionId */ .y)(connectionName ?? ''));
    byConnection.set(all, known);
    return known.get((0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionId */ .y)(name)) ?? [];
}


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ oldMapWords)
/* harmony export */ });
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(562);
/* harmony import */ var _data_policies_file_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1428);


/** For the rule, and for the note that an older map judges. */
const oldMapWords = {
    'path-is-folder': () => 'it is a folder',
    'path-without-file': () => 'it is a submodule, or a link that leads to no file',
    'path-through-link': ({ folder }) => `${folder} is a link or a submodule, and no folder`,
    'path-too-large': ({ megabytes }) => `it has over ${megabytes} MB`,
    'map-unreadable': ({ detail }) => detail ?? 'it is not valid',
    'data-policy-unreadable': ({ cause }) => `its dataPolicies: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .worded */ .M)(_data_policies_file_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFileWords */ .K, cause)}`,
};


/***/ }),

/***/ 1444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ secretPaths),
/* harmony export */   aS: () => (/* binding */ allParameters),
/* harmony export */   mC: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7522);

/** Every parameter that one environment sets for one flow. */
function parametersOf(environment, settings) {
    return Object.entries(settings.parameters).map(([name, value]) => ({
        environment,
        file: settings.file,
        name,
        value,
        path: [...settings.path, 'parameters', name],
    }));
}
/** Every parameter that a map sets, by environment and flow. */
function allParameters({ environments }) {
    return [...environments.values()].flatMap((environment) => [...environment.flows.values()].flatMap((settings) => parametersOf(environment, settings)));
}
/** The paths in the map of values for parameters that a flow declares as secure. */
function secretPaths(map, flows) {
    if (map === null)
        return [];
    const secure = new Map(flows.map((flow) => [flow.file, flow.secureParameters]));
    return allParameters(map)
        .filter(({ file, name }) => secure.get(file)?.includes(name))
        .flatMap(({ value, path }) => [...(0,_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(value, path)].map((leaf) => leaf.path));
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ placeholderIn),
/* harmony export */   a: () => (/* binding */ placeholderFault)
/* harmony export */ });
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6544);


/** The marks of templates for values to be filled in later; x's replace the digits of a guid. */
const PLACEHOLDERS = [
    /#\{(?:(?!#\{)[^}])*\}#/,
    /\{\{(?:(?!\{\{)[^}])*\}\}/,
    /\$\{(?:(?!\$\{)[^}])*\}/,
    /<[^<>]*>/,
    /%[^%]+%/,
    /(?<=^|-)x{4,}(?:-x+)*(?=$|-)/i,
];
/** The part of an id that was not filled in; null where there is none. */
function placeholderIn(text) {
    const found = PLACEHOLDERS.map((placeholder) => placeholder.exec(text)?.[0]);
    return found.find((part) => part !== undefined) ?? null;
}
/** Why the connectionName of an entry cannot be a connection's id; null where it can. */
function placeholderFault(entry) {
    const { key, connectionName } = entry;
    if (connectionName.trim() === '')
        return 'is empty';
    const open = placeholderIn(connectionName);
    if (open !== null)
        return `is a placeholder that nothing filled in, \`${open}\``;
    if (connectionName.toLowerCase() === key.toLowerCase())
        return 'is the key itself';
    if (/\/connections\//i.test(connectionName))
        return 'is a path, of which only the last part is the id';
    const connector = (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(connectionName);
    if (connector !== null && connector === (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorOfEntry */ .fK)(entry)) {
        return 'is the name of its connector';
    }
    if (!/^[A-Za-z0-9._-]+$/.test(connectionName)) {
        return 'has characters other than letters, digits, `.`, `_` and `-`';
    }
    return null;
}


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ POLICY_ITEMS)
});

// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/map/environment-id.ts
var environment_id = __webpack_require__(1389);
;// CONCATENATED MODULE: ./src/map/policy-differences.ts


/**
 * Accounts and users are compared without case; a glob with another case is another glob, and rare.
 */
function* texts(path, name, now, was) {
    const [to, from] = [now?.trim() || null, was?.trim() || null];
    if (to?.toLowerCase() === from?.toLowerCase())
        return;
    if (from === null)
        yield { path, what: `${name} is set to \`${to}\`` };
    else if (to === null)
        yield { path, what: `${name} is removed, which was \`${from}\`` };
    else
        yield { path, what: `${name} changes from \`${from}\` to \`${to}\`` };
}
function* ids(path, name, now, was) {
    if (!(0,environment_id/* sameEnvironmentId */.PB)(now, was))
        yield* texts(path, name, now, was);
}
/** Null means that there is no list; an empty list is a list. */
function* policy_differences_lists(path, name, now, was) {
    if (sorted(now) === sorted(was))
        return;
    if (was === null)
        yield { path, what: `${name} is added: ${listOf(now ?? [])}` };
    else if (now === null)
        yield { path, what: `${name} is removed, which was ${listOf(was)}` };
    else
        yield { path, what: `${name} changes from ${listOf(was)} to ${listOf(now)}` };
}
/** The same for lists whose empty form means the same as none. */
const listsOrNone = (path, name, now, was) => policy_differences_lists(path, name, some(now), some(was));
function some(list) {
    return list.length === 0 ? null : list;
}
function sorted(list) {
    return list === null ? null : JSON.stringify([...new Set(list)].toSorted());
}
function* connectorLists(path, name, now, was) {
    const named = (list) => name.replace('connectors', `connectors.${list}`);
    yield* policy_differences_lists([...path, 'allow'], named('allow'), now.allow, was.allow);
    yield* listsOrNone([...path, 'deny'], named('deny'), now.deny, was.deny);
}
function* severities(path, _name, now, was) {
    for (const rule of new Set([...was.keys(), ...now.keys()])) {
        const [to, from] = [now.get(rule) ?? null, was.get(rule) ?? null];
        yield* texts([...path, rule], `the severity of \`${rule}\``, to, from);
    }
}
/** Grouped by rule, so that hundreds of suppressions become a few lines. */
function* suppressions(path, _name, now, was) {
    const [before, after] = [keysOf(was), keysOf(now)];
    const added = now.flatMap((each, index) => (before.has(keyOf(each)) ? [] : [{ each, index }]));
    for (const [rule, group] of Map.groupBy(added, ({ each }) => each.rule)) {
        const added = suppressionsOf(rule, group.map(({ each }) => each));
        yield { path: [...path, group[0]?.index ?? 0, 'rule'], what: `${added} added` };
    }
    const removed = was.filter((each) => !after.has(keyOf(each)));
    for (const [rule, group] of Map.groupBy(removed, (each) => each.rule)) {
        yield { path, what: `${suppressionsOf(rule, group)} removed` };
    }
}
function keysOf(list) {
    return new Set(list.map(keyOf));
}
/** Without the reason, which is for people and has no effect. */
function keyOf({ rule, flow, at, until }) {
    return JSON.stringify([rule, flow, at, until]);
}
function suppressionsOf(rule, group) {
    const flows = group.map(({ flow }) => flow).filter((flow) => flow !== undefined);
    const where = flows.length < group.length ? 'everywhere' : `for ${listOf([...new Set(flows)])}`;
    const [one, many] = ['a suppression', `${group.length} suppressions`];
    return `${group.length === 1 ? one : many} of \`${rule}\` ${where} ${group.length === 1 ? 'is' : 'are'}`;
}
function listOf(names) {
    return (0,lists/* andList */.cM)((0,lists/* codes */.F4)(names), 5) || 'nothing at all';
}

// EXTERNAL MODULE: ./src/map/data-policies/connectors.ts
var connectors = __webpack_require__(8350);
// EXTERNAL MODULE: ./src/map/data-policies/content.ts
var content = __webpack_require__(3125);
// EXTERNAL MODULE: ./src/map/data-policies/policy.ts
var policy = __webpack_require__(1900);
;// CONCATENATED MODULE: ./src/map/data-policies/differences.ts





/** The differences between the data policies of two maps: the list, and each policy. */
function* dataPolicies(path, name, now, was) {
    yield* listsOrNone(path, name, now.globs, was.globs);
    const [after, before] = [byId(now), byId(was)];
    for (const [id, policy] of before) {
        const next = after.get(id);
        if (next === undefined)
            yield { path, what: `${titleOf(policy)} is removed` };
        else if ((0,content/* contentOf */.$)(next) !== (0,content/* contentOf */.$)(policy)) {
            yield { path, what: `${titleOf(next)} changes${summary(next, policy)}` };
        }
    }
    for (const [id, policy] of after) {
        if (!before.has(id))
            yield { path, what: `${titleOf(policy)} is added` };
    }
}
function byId({ policies }) {
    return new Map(policies.map((policy) => [policy.id, policy]));
}
function titleOf({ name, file }) {
    return `the data policy \`${name}\` (${file})`;
}
/** How many differences are listed. */
const MOST_LISTED = 5;
function summary(now, was) {
    const keys = new Set([...was.groups.keys(), ...now.groups.keys()]);
    const moved = [...keys].flatMap((key) => {
        const [to, from] = [now.groups.get(key), was.groups.get(key)];
        const name = (0,connectors/* policyConnector */.E0)(key)?.name ?? key;
        return to === from ? [] : [`\`${name}\` from ${group(from)} to ${group(to)}`];
    });
    const [to, from] = [now.defaultGroup, was.defaultGroup];
    const byDefault = to === from ? [] : [`its default from ${group(from)} to ${group(to)}`];
    const parts = PARTS.flatMap(({ of, name }) => {
        const without = { ...now, ...of(was) };
        return (0,content/* contentOf */.$)(without) === (0,content/* contentOf */.$)(now) ? [] : [name];
    });
    const all = [...byDefault, ...parts, ...moved];
    return all.length === 0 ? '' : `: ${(0,lists/* andList */.cM)(all, MOST_LISTED)}`;
}
/** The parts that are only named, not compared connector by connector. */
const PARTS = [
    { of: ({ covers }) => ({ covers }), name: 'the environments that it covers' },
    { of: ({ actions }) => ({ actions }), name: 'its rules for operations' },
    { of: ({ customConnectors }) => ({ customConnectors }), name: 'its custom connectors' },
    { of: ({ filtered }) => ({ filtered }), name: 'its endpoint rules' },
];
function group(name) {
    return name === undefined ? 'not listed' : (0,policy/* groupName */.h)(name);
}

// EXTERNAL MODULE: ./src/map/identity-changes.ts
var identity_changes = __webpack_require__(4978);
;// CONCATENATED MODULE: ./src/map/policy-items.ts



/**
 * The contract's list "From the base branch", and other items whose changes are shown. The holder
 * decides who must review: all stewards of the map, those of the environment, or those of the
 * entry; for a flow those of the environment. `policyOf` reads from it what applies,
 * `policyChanges` what is shown.
 */
const POLICY_ITEMS = {
    map: {
        owners: row('owners', 'base', {
            label: 'owners.allow',
            path: () => ['owners', 'allow'],
            read: (map) => map.owners.allow,
            differs: policy_differences_lists,
        }),
        rules: row('rules', 'base', {
            path: () => ['rules'],
            read: (map) => map.rules,
            differs: severities,
        }),
        ignored: row('compare.ignore', 'base', {
            path: () => ['compare', 'ignore'],
            read: (map) => map.compare.ignore,
            differs: listsOrNone,
        }),
        files: row('files', 'base', {
            path: () => ['files'],
            read: (map) => map.files,
            differs: policy_differences_lists,
        }),
        suppressions: row('suppressions', 'base', {
            path: () => ['suppressions'],
            read: (map) => map.suppressions,
            differs: suppressions,
        }),
        dataPolicies: row('dataPolicies', 'base', {
            path: () => ['dataPolicies'],
            read: (map) => map.dataPolicies,
            differs: dataPolicies,
        }),
    },
    environment: {
        environmentName: row("a flow's identity", 'shown', {
            label: 'environmentName',
            path: ({ paths }) => paths.environmentName,
            read: (environment) => environment.environmentName,
            differs: ids,
        }),
        deployAs: row('deployAs', 'shown', {
            path: ({ paths }) => paths.deployAs,
            read: (environment) => environment.deployAs,
            differs: texts,
        }),
        connectors: row('connectors', 'base', {
            path: ({ paths }) => [...paths.environment, 'connectors'],
            read: (environment) => environment.connectors,
            differs: connectorLists,
        }),
    },
    entry: {
        owner: row('owner', 'shown', {
            path: ({ paths }) => paths.owner,
            read: (entry) => entry.owner,
            differs: texts,
        }),
        sharedWith: row('sharedWith', 'shown', {
            path: ({ paths }) => [...paths.entry, 'sharedWith'],
            read: (entry) => entry.sharedWith,
            differs: listsOrNone,
        }),
        stewards: row('stewards', 'base', {
            path: ({ paths }) => [...paths.entry, 'stewards'],
            read: (entry) => entry.stewards,
            differs: listsOrNone,
        }),
        usedBy: row('usedBy', 'base', {
            path: ({ paths }) => [...paths.entry, 'usedBy'],
            read: (entry) => entry.usedBy,
            differs: policy_differences_lists,
        }),
    },
    flow: {
        create: row('create', 'shown', {
            path: ({ settings }) => [...(settings?.path ?? []), 'create'],
            // With a guid it has no effect.
            read: ({ settings }) => settings?.create === true && settings.flowName === null ? 'true' : null,
            differs: texts,
        }),
        identity: row("a flow's identity", 'shown', {
            path: ({ settings }) => settings === null ? [] : [...settings.path, ...(settings.flowName ? ['flowName'] : [])],
            read: ({ identity }) => identity,
            *differs(path, _name, now) {
                if (now === null)
                    return;
                yield { path, what: `\`${now.file}\` ${(0,identity_changes/* identityInWords */.BC)(now)}` };
            },
        }),
    },
};
function row(item, judge, { label = item, path, read, differs }) {
    const changes = (now, was, of) => differs(path(now), `${label}${of}`, read(now), read(was));
    return { item, judge, read, changes };
}


/***/ }),

/***/ 3754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Yl: () => (/* binding */ allEntries)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1128);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9391);
/* harmony import */ var _data_policies_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1900);
/* harmony import */ var _environment_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1389);
/* harmony import */ var _policy_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8019);





/** False for a rule that is off by default, unless the policy gives it a severity. */
function isOn(rule, { severities }) {
    return rule.severity !== 'off' || severities.has(rule.id);
}
/** The policy of `base`, or of the map itself where there is no base. */
function policyOf(map, base) {
    const judge = base ?? map;
    if (judge === null)
        return NO_POLICY;
    const { owners, rules, ignored, suppressions, dataPolicies } = _policy_items_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_ITEMS */ .O.map;
    const register = registerOf(judge, map ?? judge);
    return {
        severities: rules.read(judge),
        suppressions: suppressions.read(judge),
        owners: { allow: owners.read(judge) },
        ignored: ignored.read(judge),
        dataPolicies: dataPolicies.read(judge),
        usedBy: (entry) => useLists(register, entry),
        connectors: (environment) => connectorLists(judge, environment),
    };
}
const NO_POLICY = {
    severities: new Map(),
    suppressions: [],
    owners: { allow: null },
    ignored: [],
    dataPolicies: (0,_data_policies_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadPolicies */ ._)([]),
    usedBy: () => [],
    connectors: () => [],
};
/**
 * The lists of the base's environments with that name or id; a new environment has its own lists.
 */
function connectorLists(judge, environment) {
    const same = (0,_environment_id_js__WEBPACK_IMPORTED_MODULE_1__/* .counterparts */ .BF)(judge, environment);
    return (same.length === 0 ? [environment] : same).map(_policy_items_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_ITEMS */ .O.environment.connectors.read);
}
/**
 * The entry's own list in the base branch's map; for a new entry its own. A new entry, or one with
 * a changed connection, must respect the lists of that connection as well: a new key gives no new
 * access to an old connection.
 */
function useLists(judge, entry) {
    const same = judge.byPlace.get((0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .toPointer */ .rb)(entry.paths.entry)) ?? [];
    const lists = (same.length === 0 ? [entry] : same).map(usedBy);
    if (!same.some((other) => connectionOf(other) === connectionOf(entry))) {
        lists.push(unionOfUses(judge.byConnection.get(connectionOf(entry)) ?? []));
    }
    return lists.filter((list) => list !== null);
}
const usedBy = _policy_items_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_ITEMS */ .O.entry.usedBy.read;
function registerOf(judge, map) {
    const places = [...map.environments.values()].flatMap((environment) => (0,_environment_id_js__WEBPACK_IMPORTED_MODULE_1__/* .predecessors */ .f0)(judge, environment).flatMap((before) => entriesOf(before).map((entry) => ({ entry, place: placeUnder(environment.name, entry) }))));
    const byPlace = new Map();
    for (const { entry, place } of places) {
        const others = byPlace.get(place);
        if (others === undefined)
            byPlace.set(place, [entry]);
        else
            others.push(entry);
    }
    return { byPlace, byConnection: Map.groupBy(allEntries(judge), connectionOf) };
}
/** An entry's place if its environment had the name `name`; a settings file has no name in it. */
function placeUnder(name, { paths }) {
    const [top = '', environment, ...rest] = paths.entry;
    const isNamed = top === 'environments' && environment !== undefined;
    return (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .toPointer */ .rb)(isNamed ? [top, name, ...rest] : paths.entry);
}
function connectionOf({ connectionName }) {
    return (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionId */ .y)(connectionName);
}
function unionOfUses(entries) {
    const lists = entries.map(usedBy);
    return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}
/** A map names thousands of flows, and this is called for each of them. */
const entriesOfMaps = new WeakMap();
/** Every entry of a map, overrides of single flows included. */
function allEntries(map) {
    const known = entriesOfMaps.get(map);
    if (known !== undefined)
        return known;
    const entries = [...map.environments.values()].flatMap(entriesOf);
    entriesOfMaps.set(map, entries);
    return entries;
}
/** Every entry of one environment, overrides of single flows included. */
function entriesOf({ entries, flows }) {
    return [
        ...entries.values(),
        ...[...flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
    ];
}


/***/ }),

/***/ 6734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   S8: () => (/* binding */ checkedOnlyReason),
/* harmony export */   WL: () => (/* binding */ usedReferences),
/* harmony export */   _d: () => (/* binding */ resolveUsed),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/** Groups a flow's operations by the reference that they name. */
function usedReferences(flow) {
    const declared = new Map(flow.references?.map((reference) => [reference.key, reference]));
    const used = new Map();
    for (const operation of flow.operations) {
        const key = operation.host?.key;
        if (key === undefined)
            continue;
        const known = used.get(key);
        if (known === undefined) {
            used.set(key, { key, uses: [operation], declared: declared.get(key) ?? null });
        }
        else
            known.uses.push(operation);
    }
    return [...used.values()];
}
/** Resolves the keys of a flow's operations in an environment. */
function resolve(flow, environment) {
    return resolveUsed({ file: flow.file, used: usedReferences(flow) }, environment);
}
/**
 * The one place that decides what a key resolves to: the flow's own override, then the
 * environment's entry for the logical name, then its entry for the key.
 */
function resolveUsed(flow, environment) {
    const settings = environment.flows.get(flow.file) ?? null;
    const resolution = { environment, settings, bindings: [], unmapped: [] };
    for (const used of flow.used) {
        const entry = entryOf(used, environment, settings);
        if (entry === undefined)
            resolution.unmapped.push(used);
        else {
            const source = entry.source ?? used.declared?.source ?? null;
            resolution.bindings.push({ used, entry, source });
        }
    }
    return resolution;
}
function entryOf({ key, declared }, environment, settings) {
    const names = declared?.logicalName ? [declared.logicalName, key] : [key];
    const tables = settings === null ? [environment.entries] : [settings.overrides, environment.entries];
    for (const table of tables) {
        for (const name of names) {
            const entry = table.get(name);
            if (entry !== undefined)
                return entry;
        }
    }
    return undefined;
}
/** Null for a flow that is deployed somewhere, as far as the map has environments. */
function checkedOnlyReason(map, { file, solution }) {
    if (solution?.isAgentFlow === true)
        return { code: 'agent-flow' };
    const isNamed = [...map.environments.values()].some(({ flows }) => flows.has(file));
    return isNamed || map.deploys(file) ? null : { code: 'not-in-map' };
}
/**
 * The environments to which a flow goes: those whose `flows` name it, or all of them when none
 * does; none for a flow that is only checked. `wanted` narrows the map's environments by name;
 * empty means every one.
 */
function environmentsOf(map, flow, wanted = []) {
    if (checkedOnlyReason(map, flow) !== null)
        return [];
    const all = [...map.environments.values()];
    const naming = all.filter((environment) => environment.flows.has(flow.file));
    const goesTo = naming.length > 0 ? naming : all;
    return wanted.length === 0 ? goesTo : goesTo.filter(({ name }) => wanted.includes(name));
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   _G: () => (/* binding */ includesSteward),
/* harmony export */   ow: () => (/* binding */ stewardOf)
/* harmony export */ });
const USER = /^@([\w-]+(?:\[bot\])?)$/;
const TEAM = /^@([\w-]+)\/([\w-]+)$/;
/** Reads `@octocat` or `@org/team`; null for any other text, which names nobody. */
function stewardOf(text) {
    const [, login] = USER.exec(text.trim()) ?? [];
    if (login !== undefined)
        return { kind: 'user', login };
    const [, org, slug] = TEAM.exec(text.trim()) ?? [];
    return org === undefined || slug === undefined ? null : { kind: 'team', org, slug };
}
/** The key under which a team's members are stored. */
function teamName({ org, slug }) {
    return `@${org}/${slug}`.toLowerCase();
}
/** Whether one of `people` is the steward, or a member of the team that it names. */
function includesSteward(people, text, teams) {
    const steward = stewardOf(text);
    if (steward === null)
        return false;
    if (steward.kind === 'user')
        return people.some((login) => sameLogin(login, steward.login));
    const members = teams.get(teamName(steward));
    if (members === undefined || !members.known)
        return false;
    return people.some((login) => members.logins.some((member) => sameLogin(member, login)));
}
function sameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ isCard),
/* harmony export */   K8: () => (/* binding */ isMessage),
/* harmony export */   xW: () => (/* binding */ isTeams)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);

/** True for a reference of the Teams connector, from its file or its operations. */
function isTeams({ uses, declared }) {
    const named = [declared?.connector, ...uses.map(({ host }) => host?.connector)];
    return named.includes('shared_teams');
}
/** True for a card that waits for an answer. */
function isCard({ kind, type }) {
    return kind === 'action' && type.toLowerCase() === 'openapiconnectionwebhook';
}
/**
 * True for a plain message. Other operations of the connector, such as adding a member, do not
 * conflict with cards.
 */
function isMessage({ kind, type, value }) {
    const operation = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(value, 'inputs', 'host', 'operationId') ?? '';
    return (kind === 'action' &&
        type.toLowerCase() === 'openapiconnection' &&
        /^(?:post|reply|send|$)/i.test(operation));
}


/***/ }),

/***/ 4053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ isSameOwner),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   jC: () => (/* binding */ isSameConnection),
/* harmony export */   xj: () => (/* binding */ bindingChanges),
/* harmony export */   z: () => (/* binding */ bindingDiffers)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1128);
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5486);
/* harmony import */ var _map_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
/* harmony import */ var _map_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3849);






function ownersOf({ map, baseMap, }) {
    const entries = [map, baseMap].flatMap((known) => (known === null ? [] : (0,_map_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)(known)));
    return (connectionName) => entries.find((entry) => entry.owner !== null && (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sameConnection */ .h)(entry.connectionName, connectionName))?.owner ?? null;
}
/** The owner that the server shows comes first: the map may be wrong. */
function withLiveOwners(owners, live) {
    return (connectionName) => {
        const [inMap, onServer] = [owners(connectionName), live(connectionName)];
        const isSame = inMap !== null && onServer !== null && (0,_map_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAccount */ .M_)(inMap, onServer);
        return isSame ? inMap : (onServer ?? inMap);
    };
}
/** What each key is bound to before and after a save, by key. */
function bindingChanges(bindings, liveReferences, owners, liveOwners) {
    const ownerOf = withLiveOwners(owners, liveOwners);
    const live = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalReferences */ .$s)(liveReferences);
    const wanted = bindings.map(({ used, entry }) => {
        const was = connectionAt(liveReferences, used.key);
        return {
            key: used.key,
            connector: (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(entry.id),
            from: was ? { connectionName: was, owner: ownerOf(was) } : null,
            to: {
                connectionName: entry.connectionName,
                owner: withLiveOwners(() => entry.owner, liveOwners)(entry.connectionName),
            },
        };
    });
    const keys = new Set(bindings.map(({ used }) => used.key));
    const dropped = [...live]
        .filter(([key]) => !keys.has(key))
        .map(([key, { connectionName, id }]) => ({
        key,
        connector: (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(id),
        from: { connectionName, owner: ownerOf(connectionName) },
        to: null,
    }));
    return [...wanted, ...dropped].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
function connectionAt(references, key) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .digString */ .AG)(references, key, 'connectionName') ?? '';
}
/** Whether a binding changes its connection or the connection's owner. */
function bindingDiffers({ from, to }) {
    return !isSameConnection(from, to) || !isSameOwner(from, to);
}
/** Whether both name the same connection; null binds none. */
function isSameConnection(one, other) {
    return (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sameConnection */ .h)(one?.connectionName ?? '', other?.connectionName ?? '');
}
/** Whether both have the same owner, or none is known of either. */
function isSameOwner(one, other) {
    return (0,_map_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAccount */ .M_)(one?.owner ?? '', other?.owner ?? '');
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Fc: () => (/* binding */ operationForms),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   M6: () => (/* binding */ canonicalOperation),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _flow_operation_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4517);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5486);
/* harmony import */ var _key_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9333);
/* harmony import */ var _spelled_alike_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1489);





/** The canonical forms of a block's operations, by name. */
function operationForms(block) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(block) ? byName(block, canonicalOperation) : {};
}
/** The canonical form of one operation, with all that is in it. */
function canonicalOperation(operation) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(operation))
        return operation;
    const { actions, else: no, default: otherwise, cases, ...rest } = operation;
    const blocks = {
        actions: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(actions) ? operationForms(actions) : actions,
        else: branch(no),
        default: branch(otherwise),
        cases: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(cases) ? byName(cases, branch) : cases,
    };
    const kept = Object.entries(blocks).filter(([, block]) => !isEmpty(block));
    return (0,_key_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byKey */ .dX)({ ...ownForm(rest), ...Object.fromEntries(kept) });
}
/** A branch without actions is none. */
function branch(block) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(block))
        return block;
    const { actions, ...rest } = block;
    const inside = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(actions) ? operationForms(actions) : actions;
    return (0,_key_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byKey */ .dX)({
        ...(0,_key_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortKeys */ .di)(rest),
        ...(isEmpty(inside) ? {} : { actions: inside }),
    });
}
/** An operation but for the blocks in it. */
function ownForm(operation) {
    const { metadata: _ids, evaluatedRecurrence: _computed, runAfter, inputs, ...rest } = operation;
    const isConnector = (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostReference */ .wf)(operation) !== null;
    const form = {
        ...rest,
        ...(isEmpty(runAfter) ? {} : { runAfter: waitsForm(runAfter) }),
        ...(inputs === undefined
            ? {}
            : { inputs: isConnector ? without(inputs, ['authentication']) : inputs }),
    };
    if (typeof form.type === 'string')
        form.type = (0,_flow_operation_types_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenType */ .Iz)(form.type);
    return (0,_key_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortOperation */ .Mq)(withWrittenVariables(form));
}
function waitsForm(runAfter) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(runAfter) ? byName(runAfter, _spelled_alike_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenStatuses */ .Y) : runAfter;
}
/** The type of a variable is compared without case too. */
function withWrittenVariables(operation) {
    const variables = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(operation.inputs, 'variables');
    if (operation.type !== 'InitializeVariable' || !Array.isArray(variables))
        return operation;
    const forms = variables.map((variable) => {
        const type = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(variable, 'type');
        return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(variable) && typeof type === 'string'
            ? { ...variable, type: type.toLowerCase() }
            : variable;
    });
    return { ...operation, inputs: { ...operation.inputs, variables: forms } };
}
/** A form of each value of a block, sorted by name. */
function byName(block, formOfOne) {
    const names = Object.keys(block).toSorted();
    return Object.fromEntries(names.map((name) => [name, formOfOne(block[name])]));
}
/** Nothing, null or `{}`. */
function isEmpty(value) {
    return (value === undefined || value === null || ((0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0));
}
/** An object without some of its keys. */
function without(value, keys) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
        return value ?? {};
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}


/***/ }),

/***/ 3849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AH: () => (/* binding */ canonicalDefinition),
  $H: () => (/* binding */ canonicalParameters),
  $s: () => (/* binding */ canonicalReferences),
  q0: () => (/* binding */ describe),
  kP: () => (/* binding */ sameReference)
});

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/plan/canonical-operation.ts
var canonical_operation = __webpack_require__(4441);
// EXTERNAL MODULE: ./src/json/pointer.ts
var json_pointer = __webpack_require__(9391);
;// CONCATENATED MODULE: ./src/plan/ignored.ts


/**
 * The canonical definition without it. In a list it becomes null, so that the other items keep
 * their indexes.
 */
function withoutIgnored(definition, ignored) {
    const patterns = ignored.map((pointer) => (0,json_pointer/* fromPointer */.kU)(pointer).slice(1));
    return without(definition, patterns);
}
function without(value, patterns) {
    if (patterns.length === 0)
        return value;
    if (Array.isArray(value)) {
        return value.map((inner, index) => {
            const inside = below(patterns, String(index));
            return isMet(inside) ? null : without(inner, inside);
        });
    }
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const kept = Object.entries(value).flatMap(([key, inner]) => {
        const inside = below(patterns, key);
        return isMet(inside) ? [] : [[key, without(inner, inside)]];
    });
    return Object.fromEntries(kept);
}
/** The rest of the patterns below a key. */
function below(patterns, key) {
    return patterns
        .filter(([first]) => first === '*' || first === key)
        .map((pattern) => pattern.slice(1));
}
function isMet(patterns) {
    return patterns.some((pattern) => pattern.length === 0);
}

// EXTERNAL MODULE: ./src/plan/key-order.ts
var key_order = __webpack_require__(9333);
// EXTERNAL MODULE: ./src/plan/spelled-alike.ts
var spelled_alike = __webpack_require__(1489);
;// CONCATENATED MODULE: ./src/plan/canonical.ts






/** By definition and ignored parts. Cached as long as the definition exists. */
const canonical_forms = new WeakMap();
/**
 * The canonical form of a definition: keys sorted, without the server's own additions and
 * `ignored`. It is cached, since a run compares a live flow several times; do not change the input
 * or the result.
 */
function canonicalDefinition(definition, ignored = []) {
    const key = JSON.stringify(ignored);
    const made = canonical_forms.get(definition) ?? new Map();
    const known = made.get(key);
    if (known !== undefined)
        return known;
    const form = formOf(definition, ignored);
    canonical_forms.set(definition, made.set(key, form));
    return form;
}
function formOf(definition, ignored) {
    const { triggers, actions, parameters, outputs, description, contentVersion, ...rest } = definition;
    const form = {
        ...(0,key_order/* sortKeys */.di)((0,canonical_operation/* without */.FF)(rest, ['$schema', 'metadata'])),
        triggers: (0,canonical_operation/* operationForms */.Fc)(triggers),
        actions: (0,canonical_operation/* operationForms */.Fc)(actions),
        parameters: canonicalParameters((0,canonical_operation/* without */.FF)(parameters, ['$connections', '$authentication'])),
        ...((0,canonical_operation/* isEmpty */.Im)(outputs) ? {} : { outputs: (0,key_order/* sortKeys */.di)(outputs) }),
        ...(isDefaultVersion(contentVersion) ? {} : { contentVersion }),
        ...describe(description),
    };
    return withoutIgnored((0,key_order/* byKey */.dX)(form), ignored);
}
/** The canonical form of a block of parameters. */
function canonicalParameters(parameters) {
    if (!(0,json/* isObject */.Gv)(parameters))
        return (0,key_order/* sortParameters */.P5)(parameters);
    const forms = (0,canonical_operation/* byName */.nG)(parameters, (parameter) => (0,json/* isObject */.Gv)(parameter) && typeof parameter.type === 'string'
        ? { ...parameter, type: (0,spelled_alike/* writtenParameterType */.x)(parameter.type) }
        : parameter);
    return (0,key_order/* sortParameters */.P5)(forms);
}
/** The canonical form of a block of references, from a file, a map or the server. */
function canonicalReferences(references) {
    const entries = Object.entries(references).map(([key, reference]) => {
        const field = (name) => {
            const value = (0,json/* own */.ZV)(reference, name);
            return typeof value === 'string' ? value : '';
        };
        const form = {
            connectionName: (0,connection_name/* connectionId */.y)(field('connectionName')),
            id: field('id').toLowerCase(),
            source: field('source').toLowerCase() || null,
        };
        return [key, form];
    });
    return new Map(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
/** True when both name the same connection, and their sources do not differ where both have one. */
function sameReference(one, other) {
    const sameSource = one.source === null || other.source === null || one.source === other.source;
    return one.connectionName === other.connectionName && one.id === other.id && sameSource;
}
/** The marks that versions of the server leave at the end of a definition's description. */
const MARK = /(?<!\s|#flowstudio-mcp|Updated via Flow Studio MCP\.?)(?:\s*(?:#flowstudio-mcp|Updated via Flow Studio MCP\.?))+\s*$/i;
/** A description without the server's mark; undefined where nothing is left. */
function describe(description) {
    if (typeof description !== 'string')
        return description == null ? {} : { description };
    const text = description.replace(MARK, '').trim();
    return text === '' ? {} : { description: text };
}
function isDefaultVersion(version) {
    return version === undefined || version === '1.0.0.0' || version === 'undefined';
}


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ byTarget),
/* harmony export */   l: () => (/* binding */ isBlocked)
/* harmony export */ });
/* harmony import */ var _json_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8434);

/** True when it is blocked, and not skipped on purpose, as with `on-drift: skip`. */
function isBlocked(change) {
    return change.action === 'blocked' && change.isSkipped !== true;
}
/** The order of a plan and of its outcomes: by environment and file. */
function byTarget(one, other) {
    return (0,_json_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(one.environment, other.environment) || (0,_json_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(one.file, other.file);
}


/***/ }),

/***/ 2665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lV: () => (/* binding */ definitionDiff),
  KG: () => (/* binding */ definitionPaths),
  n_: () => (/* binding */ diffOf),
  E1: () => (/* binding */ operationsIn),
  wG: () => (/* binding */ pathsOf),
  lu: () => (/* binding */ referenceDiff),
  ki: () => (/* binding */ referencePaths)
});

// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __webpack_require__(3849);
// EXTERNAL MODULE: ./src/plan/diff/secret.ts
var secret = __webpack_require__(8603);
;// CONCATENATED MODULE: ./src/plan/diff/fields.ts



/**
 * The values in which two versions of a part differ; a part that is new or gone has only one. A
 * list is compared by its elements, without the equal ones at its ends. `shown` is the version
 * whose values are shown as those before, where it is another one than the version compared.
 */
function fieldChanges(before, after, sensitivity = 'plain', shown = before) {
    const [was, is] = [shown, after].map((version) => version === undefined ? undefined : (0,secret/* masked */.Iv)(version, sensitivity));
    return [...spotsOf(before, after)]
        .toSorted((one, other) => rank(one) - rank(other))
        .map((spot) => changeAt(spot, was, is));
}
function spotsOf(before, after) {
    if (before === undefined)
        return leaves(after ?? null, []);
    return after === undefined ? leaves(before, []) : differences(before, after, []);
}
function changeAt({ path, only, isOrder }, was, is) {
    const at = (0,pointer/* toPointer */.rb)(path);
    const before = only === 'after' ? undefined : valueAt(was, path);
    const after = only === 'before' ? undefined : valueAt(is, path);
    if (!isOrder || !(0,json/* isObject */.Gv)(before) || !(0,json/* isObject */.Gv)(after))
        return { at, before, after };
    return { at, before: keysIn(before, after), after: keysIn(after, before), isOrder };
}
function keysIn(one, other) {
    return Object.keys(one).filter((key) => Object.hasOwn(other, key));
}
/** What an operation is comes first, and when it runs last. */
function rank({ path: [first] }) {
    return first === 'type' ? 0 : first === 'runAfter' ? 2 : 1;
}
function valueAt(version, path) {
    let value = version;
    for (const step of path) {
        if (value === secret/* SECRET */.bB)
            return secret/* SECRET */.bB;
        if (Array.isArray(value))
            value = value[Number(step)];
        else if ((0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step))
            value = value[step];
        else
            return undefined;
    }
    return value;
}
function* differences(before, after, path) {
    if (isWhole(path)) {
        if (JSON.stringify(before) !== JSON.stringify(after))
            yield { path };
    }
    else if ((0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(after)) {
        yield* members(before, after, path);
    }
    else if (Array.isArray(before) && Array.isArray(after)) {
        yield* fields_elements(before, after, path);
    }
    else if (before !== after)
        yield { path };
}
function* members(before, after, path) {
    if (!hasSameOrder(before, after))
        yield { path, isOrder: true };
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key of [...keys].toSorted()) {
        const inner = [...path, key];
        const [was, is] = [valueAt(before, [key]), valueAt(after, [key])];
        if (was === undefined || is === undefined)
            yield { path: inner };
        else
            yield* differences(was, is, inner);
    }
}
/** Of the keys that both have; canonical forms have them sorted, but where their order counts. */
function hasSameOrder(before, after) {
    const others = keysIn(after, before);
    return keysIn(before, after).every((key, index) => key === others[index]);
}
/** The names in `runAfter` are compared as a unit. */
function isWhole(path) {
    return path.length === 1 && path[0] === 'runAfter';
}
function* fields_elements(before, after, path) {
    const one = before.map((each) => JSON.stringify(each));
    const other = after.map((each) => JSON.stringify(each));
    const shorter = Math.min(one.length, other.length);
    let head = 0;
    while (head < shorter && one[head] === other[head])
        head += 1;
    let tail = 0;
    while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail))
        tail += 1;
    const [gone, fresh] = [before.length - tail, after.length - tail];
    const isOneSided = head === gone || head === fresh;
    if (gone !== fresh && tail > 0 && !isOneSided)
        return yield { path };
    for (let index = head; index < Math.max(gone, fresh); index++) {
        const inner = [...path, index];
        const [was, is] = [before[index], after[index]];
        if (index >= gone)
            yield { path: inner, only: 'after' };
        else if (index >= fresh)
            yield { path: inner, only: 'before' };
        else if (was !== undefined && is !== undefined)
            yield* differences(was, is, inner);
    }
}
function* leaves(value, path) {
    if (!(0,json/* isObject */.Gv)(value) || Object.keys(value).length === 0 || isWhole(path)) {
        if (path.length === 0 || !isEmptyObject(value))
            yield { path };
    }
    else
        for (const [key, inner] of Object.entries(value))
            yield* leaves(inner, [...path, key]);
}
function isEmptyObject(value) {
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./src/plan/diff/likeness.ts

/** More operations of one type are not compared with each other: that takes their product. */
const MOST_COMPARED = 50;
/** Of what two operations hold, how much must be the same. */
const ENOUGH = 0.5;
/**
 * Pairs of operations of the same kind and type of which each is probably the other under a new
 * name, the most alike first. Alike are those that hold much the same; those that others name in
 * place of each other (`replaced`, new names by old ones); and the triggers, since there is one.
 */
function mostAlike(gone, fresh, replaced) {
    const byKind = Map.groupBy(fresh, kindOf);
    const pairs = [...Map.groupBy(gone, kindOf)].flatMap(([kind, units]) => pairsOf(units.slice(0, MOST_COMPARED), (byKind.get(kind) ?? []).slice(0, MOST_COMPARED)));
    const scored = pairs
        .map(([unit, other]) => ({ unit, other, score: score(unit, other, replaced) }))
        .filter((pair) => pair.score >= ENOUGH)
        .toSorted((one, other) => other.score - one.score);
    const taken = new Set();
    return scored.flatMap(({ unit, other }) => {
        if (taken.has(unit) || taken.has(other))
            return [];
        taken.add(unit).add(other);
        return [[unit, other]];
    });
}
/** Of the names that others use instead, the pairs of which one may be the other. */
function ofOneKind(replaced, { gone, fresh }) {
    return [...replaced].flatMap(([old, now]) => {
        const [unit, other] = [gone.get(old), fresh.get(now)];
        if (unit === undefined || other === undefined || kindOf(unit) !== kindOf(other))
            return [];
        return [[unit, other]];
    });
}
function pairsOf(units, others) {
    return units.flatMap((unit) => others.map((other) => [unit, other]));
}
/** What never changes together with a name: type, and the operation of a connector. */
function kindOf({ operation: { kind, type, value } }) {
    const host = (0,json/* dig */.rO)(value, 'inputs', 'host');
    const called = ['apiId', 'operationId', 'workflowReferenceName'].map((key) => (0,json/* digString */.AG)(host, key));
    return JSON.stringify([kind, type, ...called]);
}
function score(unit, other, replaced) {
    if (unit.operation.kind === 'trigger')
        return 1;
    const isNamedInstead = replaced.get(unit.operation.name) === other.operation.name;
    return likeness(wordsOf(unit), wordsOf(other)) + (isNamedInstead ? ENOUGH : 0);
}
/** Twice what both have, of all that both have: 1 where they are the same. */
function likeness(ones, others) {
    const left = new Map();
    for (const word of ones)
        left.set(word, (left.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of others) {
        const count = left.get(word) ?? 0;
        if (count > 0)
            shared += 1;
        left.set(word, count - 1);
    }
    const all = ones.length + others.length;
    return all === 0 ? 1 : (2 * shared) / all;
}
const words = new WeakMap();
/** Of a long text the beginning tells enough. */
const MOST_WORDS = 1_000;
/** The words of its values, with the field that each is in, and the names of what is inside. */
function wordsOf(unit) {
    const known = words.get(unit);
    if (known !== undefined)
        return known;
    const found = [];
    const { own, blocks } = unit;
    for (const [key, value] of Object.entries((0,json/* isObject */.Gv)(own) ? own : {})) {
        if (key !== 'runAfter' && key !== 'type')
            collect(value, key, found);
    }
    for (const inner of [...blocks.values()].flat())
        found.push(`/${inner.operation.name}`);
    words.set(unit, found);
    return found;
}
function collect(value, field, found) {
    if (found.length >= MOST_WORDS || field === 'host')
        return;
    if (Array.isArray(value))
        for (const each of value)
            collect(each, field, found);
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const [key, inner] of Object.entries(value))
            collect(inner, key, found);
    }
    else {
        const inText = String(value)
            .slice(0, 10 * MOST_WORDS)
            .match(/[\p{L}\d_]+/gu) ?? [];
        for (const word of inText.slice(0, MOST_WORDS))
            found.push(`${field}:${word}`);
    }
}

;// CONCATENATED MODULE: ./src/plan/diff/quoted-names.ts

/** Replaces the text in single quotes, as expressions name actions. */
function quoted(text, replace) {
    const parts = text.split("'");
    return parts
        .map((part, index) => (index === 0 || index === parts.length - 1 ? part : replace(part)))
        .join("'");
}
/** A part with the new names of actions that were renamed, in expressions and in `runAfter`. */
function withNewNames(own, names) {
    const named = renamedIn(own, names);
    if (!(0,json/* isObject */.Gv)(named) || !(0,json/* isObject */.Gv)(named.runAfter))
        return named;
    const after = Object.entries(named.runAfter).map(([name, statuses]) => [names.get(name) ?? name, statuses]);
    const sorted = after.toSorted(([one], [other]) => (one < other ? -1 : 1));
    return { ...named, runAfter: Object.fromEntries(sorted) };
}
function renamedIn(value, names) {
    if (typeof value === 'string')
        return quoted(value, (name) => names.get(name) ?? name);
    if (Array.isArray(value))
        return value.map((each) => renamedIn(each, names));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, renamedIn(inner, names)]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./src/plan/diff/run-order.ts
var run_order = __webpack_require__(8635);
;// CONCATENATED MODULE: ./src/plan/diff/replaced-names.ts

/**
 * The new name that an operation uses in place of one that is gone, in `runAfter` or in an
 * expression; null where it replaces none, or several.
 */
function replacedName(was, is, unknown) {
    const [used, uses] = [namesUsedBy(was), namesUsedBy(is)];
    const [old, ...moreOld] = [...used].filter((name) => unknown.gone.has(name));
    const [now, ...moreNow] = [...uses].filter((name) => unknown.fresh.has(name));
    const isOne = moreOld.length === 0 && moreNow.length === 0;
    return isOne && old !== undefined && now !== undefined ? [old, now] : null;
}
/** Those that all agree on. */
function agreed(pairs) {
    const byOld = Map.groupBy(pairs, ([old]) => old);
    return new Map([...byOld].flatMap(([old, those]) => {
        const [now, ...others] = new Set(those.map(([, name]) => name));
        return now === undefined || others.length > 0 ? [] : [[old, now]];
    }));
}
const names = new WeakMap();
/** What an operation, with all that is inside, has in single quotes, and what it waits for. */
function namesUsedBy(unit) {
    const known = names.get(unit);
    if (known !== undefined)
        return known;
    const quoted = JSON.stringify(unit.operation.value).split("'").slice(1, -1);
    const used = new Set([...quoted, ...(0,run_order/* waitsFor */.i)(unit)]);
    names.set(unit, used);
    return used;
}

;// CONCATENATED MODULE: ./src/plan/diff/match.ts




/**
 * An operation is the one of the same name in the same place; else, when neither name is known to
 * the other version, one of the same content there, or of the same type that is much like it or
 * that others name instead; else one of the same name and type elsewhere, or of the same content.
 */
function match(before, after) {
    const matcher = new Matcher(before, after);
    matcher.blocks(before.blocks, after.blocks);
    matcher.moved();
    return matcher;
}
/**
 * Of operations with the same content only the first ones are compared, since each is compared with
 * each.
 */
const MOST_ALIKE = 100;
/** A pair that was found tells of further ones, in a chain of renames of one after the other. */
const MOST_ROUNDS = 10;
class Matcher {
    became = new Map();
    was = new Map();
    #before;
    #after;
    constructor(before, after) {
        this.#before = before;
        this.#after = after;
    }
    blocks(before, after) {
        for (const [block, units] of before)
            this.#block(units, after.get(block) ?? []);
    }
    moved() {
        this.#elsewhere(identity, identity, () => true);
        this.#elsewhere((unit) => content(unit, this.#after.names), (unit) => content(unit, this.#before.names), (unit, other) => this.#isRename(unit, other) && holdsTheSame(unit, other));
    }
    #elsewhere(keyOfGone, keyOfFresh, isSame) {
        const fresh = Map.groupBy(this.#after.units.filter((unit) => !this.was.has(unit)), keyOfFresh);
        for (const unit of this.#before.units) {
            if (this.became.has(unit))
                continue;
            const alike = fresh.get(keyOfGone(unit)) ?? [];
            while (alike[0] !== undefined && this.was.has(alike[0]))
                alike.shift();
            const [other] = alike;
            if (other === undefined || !isSame(unit, other))
                continue;
            this.#join(unit, other);
            this.blocks(unit.blocks, other.blocks);
        }
    }
    /** Neither name is known to the other version. */
    #isRename(unit, other) {
        return (!this.#after.names.has(unit.operation.name) && !this.#before.names.has(other.operation.name));
    }
    #block(before, after) {
        const named = new Map(after.map((unit) => [unit.operation.name, unit]));
        for (const unit of before) {
            const other = named.get(unit.operation.name);
            if (other !== undefined)
                this.#join(unit, other);
        }
        this.#renamed(before, after);
        this.#changedWithName(before, after);
        for (const unit of before) {
            const other = this.became.get(unit);
            if (other !== undefined)
                this.blocks(unit.blocks, other.blocks);
        }
    }
    #renamed(before, after) {
        const { gone, fresh } = this.#left(before, after);
        if (gone.length === 0 || fresh.length === 0)
            return;
        const alike = Map.groupBy(fresh, (unit) => content(unit, this.#before.names));
        for (const unit of gone) {
            const left = alike.get(content(unit, this.#after.names)) ?? [];
            const candidates = left.slice(0, MOST_ALIKE).filter((other) => holdsTheSame(unit, other));
            const other = candidates.find((each) => each.text === unit.text) ?? candidates[0];
            if (other === undefined)
                continue;
            left.splice(left.indexOf(other), 1);
            this.#join(unit, other);
        }
    }
    /** Those that are left, and whose names the other version does not know. */
    #left(before, after) {
        return {
            gone: before.filter((unit) => !this.became.has(unit) && !this.#after.names.has(unit.operation.name)),
            fresh: after.filter((unit) => !this.was.has(unit) && !this.#before.names.has(unit.operation.name)),
        };
    }
    /** Renamed with another change: by what they hold, and by what others name instead. */
    #changedWithName(before, after) {
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const { gone, fresh } = this.#left(before, after);
            if (gone.length === 0 || fresh.length === 0)
                return;
            const unknown = { gone: byName(gone), fresh: byName(fresh) };
            const replaced = agreed(before.flatMap((unit) => this.#replacedBy(unit, unknown)));
            const pairs = round === 0 ? mostAlike(gone, fresh, replaced) : ofOneKind(replaced, unknown);
            if (pairs.length === 0)
                return;
            for (const [unit, other] of pairs)
                this.#join(unit, other);
        }
    }
    #replacedBy(unit, unknown) {
        const other = this.became.get(unit);
        const replaced = other === undefined ? null : replacedName(unit, other, unknown);
        return replaced === null ? [] : [replaced];
    }
    #join(before, after) {
        this.became.set(before, after);
        this.was.set(after, before);
    }
}
function byName(units) {
    return new Map(units.map((unit) => [unit.operation.name, unit]));
}
function identity({ operation }) {
    return JSON.stringify([operation.kind, operation.name, operation.type.toLowerCase()]);
}
/** An operation without its `runAfter`, and without names that the other version does not know. */
function content({ own, operation }, known) {
    const { runAfter: _order, ...rest } = (0,json/* isObject */.Gv)(own) ? own : { own };
    const text = JSON.stringify([operation.kind, rest]);
    return quoted(text, (name) => (known.has(name) ? name : '?'));
}
/** True when at least half of the children of each are in both; two without children match. */
function holdsTheSame(one, other) {
    const [ones, others] = [one, other].map(({ blocks }) => new Set([...blocks.values()].flat().map(({ operation }) => operation.name)));
    const shared = [...ones].filter((name) => others.has(name)).length;
    return 2 * shared >= Math.max(ones.size, others.size);
}

;// CONCATENATED MODULE: ./src/plan/diff/outline.ts




const NOTHING = new Map();
/** Merges two versions of a flow into one tree. */
class Outline {
    #matching;
    #newNames;
    constructor(matching) {
        this.#matching = matching;
        const names = [...matching.became].map(([was, is]) => [was.operation.name, is.operation.name]);
        this.#newNames = new Map(names.filter(([was, is]) => was !== is));
    }
    blocks(before, after) {
        const keys = new Set([...after.keys(), ...before.keys()]);
        return [...keys]
            .toSorted((one, other) => outline_rank(one) - outline_rank(other) || (one < other ? -1 : 1))
            .map((block) => ({
            block,
            nodes: this.#nodes(before.get(block) ?? [], after.get(block) ?? []),
        }))
            .filter(({ nodes }) => nodes.length > 0);
    }
    /** A removed operation is shown where it ran: after the last one before it that still exists. */
    #nodes(before, after) {
        const here = new Set(after);
        const behind = new Map([[null, []]]);
        const goneNames = new Set();
        let anchor = null;
        for (const unit of (0,run_order/* inRunOrder */.n)(before)) {
            const became = this.#matching.became.get(unit);
            if (became === undefined) {
                behind.get(anchor)?.push(unit);
                goneNames.add(unit.operation.name);
            }
            else if (here.has(became)) {
                anchor = became;
                behind.set(anchor, []);
            }
        }
        const gone = (at) => (behind.get(at) ?? []).map((unit) => this.#removed(unit));
        return [
            ...gone(null),
            ...(0,run_order/* inRunOrder */.n)(after).flatMap((unit) => [this.#present(unit, goneNames), ...gone(unit)]),
        ];
    }
    #removed(unit) {
        const { name, type } = unit.operation;
        return {
            ...about(unit),
            change: {
                kind: 'removed',
                ...placed(unit),
                from: null,
                fields: fieldChanges(unit.own, undefined, (0,secret/* sensitivityOfOperation */.Es)(name, type)),
                follows: false,
            },
            runsAfter: (0,run_order/* waitsFor */.i)(unit).map((before) => this.#newNames.get(before) ?? before),
            ranAfter: [],
            blocks: this.blocks(unit.blocks, NOTHING),
        };
    }
    #present(unit, goneNames) {
        const was = this.#matching.was.get(unit) ?? null;
        return {
            ...about(unit),
            change: was === null ? added(unit) : this.#changed(was, unit),
            runsAfter: (0,run_order/* waitsFor */.i)(unit),
            ranAfter: was === null ? [] : (0,run_order/* waitsFor */.i)(was).filter((name) => goneNames.has(name)),
            blocks: this.blocks(was?.blocks ?? NOTHING, unit.blocks),
        };
    }
    #changed(was, is) {
        const isRenamed = was.operation.name !== is.operation.name;
        const isMoved = was.block !== is.block || this.#parent(was) !== is.parent;
        const isEqual = was.text === is.text;
        if (isEqual && !isRenamed && !isMoved)
            return null;
        return {
            kind: isMoved ? 'moved' : isRenamed ? 'renamed' : 'changed',
            ...placed(is),
            from: isRenamed || isMoved ? { name: was.operation.name, scope: scopeOf(was), at: was.at } : null,
            ...(isEqual ? { fields: [], follows: false } : this.#fields(was, is)),
        };
    }
    /** Without those that only follow new names, unless there are no others. */
    #fields(was, is) {
        const { name, type } = is.operation;
        const sensitivity = (0,secret/* sensitivityOfOperation */.Es)(name, type);
        const renamed = this.#newNames.size === 0 ? was.own : withNewNames(was.own, this.#newNames);
        const fields = fieldChanges(renamed, is.own, sensitivity, was.own).filter(isChange);
        return fields.length > 0
            ? { fields, follows: false }
            : { fields: fieldChanges(was.own, is.own, sensitivity), follows: true };
    }
    /** What became of the action that held it; null at the top, undefined where it is gone. */
    #parent({ parent }) {
        return parent === null ? null : this.#matching.became.get(parent);
    }
}
/** A text may have the old name of an action for another reason, and be as it was. */
function isChange({ before, after, isOrder }) {
    return isOrder || before === secret/* SECRET */.bB || JSON.stringify(before) !== JSON.stringify(after);
}
/**
 * The trigger first; in a condition the yes branch before the no branch, in a switch the default
 * last.
 */
function outline_rank(block) {
    if (block === '/triggers')
        return 0;
    if (block === '/actions')
        return 1;
    return block.startsWith('/cases') ? 2 : 3;
}
function added(unit) {
    const { name, type } = unit.operation;
    const fields = fieldChanges(undefined, unit.own, (0,secret/* sensitivityOfOperation */.Es)(name, type));
    return { kind: 'added', ...placed(unit), from: null, fields, follows: false };
}
function about({ operation: { kind, name, type } }) {
    return { operation: kind, name, type };
}
function placed(unit) {
    return { ...about(unit), scope: scopeOf(unit), at: unit.at };
}
function scopeOf({ parent }) {
    return parent === null ? [] : [...scopeOf(parent), parent.operation.name];
}

// EXTERNAL MODULE: ./src/plan/diff/version.ts
var version = __webpack_require__(3543);
;// CONCATENATED MODULE: ./src/plan/diff.ts








/** The difference of two versions without what is `ignored`; `before` null: everything is new. */
function diffOf(before, after, ignored = []) {
    const [one, other] = withoutDemandedDescription(before, after);
    return {
        displayName: word(before, before?.displayName, after.displayName),
        state: word(before, before?.state, after.state),
        references: referenceDiff(before?.connectionReferences ?? {}, after.connectionReferences),
        ...definitionDiff(one, other, ignored),
    };
}
/** The longest description that a server takes. */
const LONGEST_DESCRIPTION = 256;
/**
 * A server may demand a description of every flow, and a flow without one is sent with its name
 * there (flow-studio-mcp.md, `update_live_flow`). So a name as the only description of the two is no
 * difference.
 */
function withoutDemandedDescription(before, after) {
    const [one, other] = [before?.definition ?? {}, after.definition];
    if (before === null)
        return [one, other];
    const names = [before.displayName, after.displayName].map((name) => name?.slice(0, LONGEST_DESCRIPTION).trim());
    const [was, is] = [one, other].map(({ description }) => (0,canonical/* describe */.q0)(description).description);
    const isName = (text) => typeof text === 'string' && names.includes(text);
    if (is === undefined && isName(was))
        return [{ ...one, description: '' }, other];
    if (was === undefined && isName(is))
        return [one, { ...other, description: '' }];
    return [one, other];
}
function word(before, was, is) {
    if (is === null || was === is)
        return null;
    const shown = (text) => (0,secret/* masked */.Iv)(text, 'plain');
    const old = before === null || was == null ? undefined : shown(was);
    return { at: '', before: old, after: shown(is) };
}
function definitionDiff(before, after, ignored = []) {
    const one = (0,canonical/* canonicalDefinition */.AH)(before, ignored);
    const other = (0,canonical/* canonicalDefinition */.AH)(after, ignored);
    const [was, is] = [(0,version/* versionOf */.E)(one), (0,version/* versionOf */.E)(other)];
    const outline = new Outline(match(was, is)).blocks(was.blocks, is.blocks);
    return {
        operations: operationsIn(outline),
        parameters: partChanges((0,json/* own */.ZV)(one, 'parameters'), (0,json/* own */.ZV)(other, 'parameters'), true),
        parts: partChanges(otherParts(one), otherParts(other), false),
        outline,
    };
}
/** The changed operations of an outline, outer before inner. */
function operationsIn(outline) {
    return outline.flatMap(({ nodes }) => nodes.flatMap(({ change, blocks }) => [
        ...(change === null ? [] : [change]),
        ...operationsIn(blocks),
    ]));
}
function otherParts({ triggers, actions, parameters, ...rest }) {
    return (0,json/* isObject */.Gv)(parameters) || parameters === undefined ? rest : { ...rest, parameters };
}
function partChanges(before, after, areParameters) {
    const [one, other] = [before, after].map((each) => ((0,json/* isObject */.Gv)(each) ? each : {}));
    return namesOf(one, other).flatMap((name) => {
        const [was, is] = [(0,json/* own */.ZV)(one, name), (0,json/* own */.ZV)(other, name)];
        if (was !== undefined && is !== undefined && JSON.stringify(was) === JSON.stringify(is)) {
            return [];
        }
        const sensitivity = areParameters
            ? (0,secret/* sensitivityOfParameter */.E3)(name, was ?? null, is ?? null)
            : 'plain';
        return [{ kind: diff_kindOf(was, is), name, fields: fieldChanges(was, is, sensitivity) }];
    });
}
/** References differ only by connection, connector and source. */
function referenceDiff(before, after) {
    const [one, other] = [(0,canonical/* canonicalReferences */.$s)(before), (0,canonical/* canonicalReferences */.$s)(after)];
    const names = namesOf(Object.fromEntries(one), Object.fromEntries(other));
    return names.flatMap((name) => {
        const [was, is] = [one.get(name), other.get(name)];
        if (was !== undefined && is !== undefined && (0,canonical/* sameReference */.kP)(was, is))
            return [];
        const [old, fresh] = [asWritten(before, name), asWritten(after, name)];
        const fields = fieldChanges(old, fresh).filter(({ at }) => was === undefined || is === undefined || !isSame(at, was, is));
        return [{ kind: diff_kindOf(was, is), name, fields }];
    });
}
/** A source that one version does not have is no difference. */
function isSame(at, was, is) {
    const name = at.slice(1);
    return was[name] === is[name] || was[name] === null || is[name] === null;
}
/** The three fields that are compared, as they were written. */
function asWritten(references, name) {
    const reference = (0,json/* own */.ZV)(references, name);
    if (reference === undefined)
        return undefined;
    const fields = ['connectionName', 'id', 'source'].flatMap((key) => {
        const value = (0,json/* own */.ZV)(reference, key);
        return typeof value === 'string' ? [[key, value]] : [];
    });
    return Object.fromEntries(fields);
}
function diff_kindOf(was, is) {
    return was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
}
function namesOf(one, other) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
}
/** Where two versions differ, as pointers into the flow; empty where they are equal. */
function pathsOf(diff) {
    return [
        ...(diff.displayName === null ? [] : ['/displayName']),
        ...referencePaths(diff.references),
        ...definitionPaths(diff),
        ...(diff.state === null ? [] : ['/state']),
    ];
}
function referencePaths(references) {
    return references.map(({ name }) => (0,pointer/* toPointer */.rb)(['connectionReferences', name]));
}
/** A renamed or moved operation differs at its old place and at its new one. */
function definitionPaths({ operations, parameters, parts }) {
    const all = [
        ...operations.flatMap(({ at, from }) => (from === null ? [at] : [from.at, at])),
        ...parameters.map(({ name }) => (0,pointer/* toPointer */.rb)(['definition', 'parameters', name])),
        ...parts.map(({ name }) => (0,pointer/* toPointer */.rb)(['definition', name])),
    ];
    return [...new Set(all)].toSorted();
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ waitsFor),
/* harmony export */   n: () => (/* binding */ inRunOrder)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);

/** The names of the actions that an operation waits for. */
function waitsFor({ operation }) {
    const runAfter = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(operation.value, 'runAfter');
    return operation.kind === 'action' && (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(runAfter) ? Object.keys(runAfter) : [];
}
/**
 * The operations of one block in the order in which they run: each after all that it waits for, and
 * directly after it where possible. Those that wait in a circle come last.
 */
function inRunOrder(units) {
    const named = new Map(units.map((unit) => [unit.operation.name, unit]));
    const waiting = new Map();
    const next = new Map();
    for (const unit of units) {
        const before = waitsFor(unit).flatMap((name) => named.get(name) ?? []);
        waiting.set(unit, before.length);
        for (const each of before) {
            const followers = next.get(each);
            if (followers === undefined)
                next.set(each, [unit]);
            else
                followers.push(unit);
        }
    }
    const ordered = new Set();
    const ready = units.filter((unit) => waiting.get(unit) === 0).toReversed();
    for (let unit = ready.pop(); unit !== undefined; unit = ready.pop()) {
        ordered.add(unit);
        for (const follower of (next.get(unit) ?? []).toReversed()) {
            const left = (waiting.get(follower) ?? 0) - 1;
            waiting.set(follower, left);
            if (left === 0)
                ready.push(follower);
        }
    }
    return [...ordered, ...units.filter((unit) => !ordered.has(unit))];
}


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ sensitivityOfParameter),
/* harmony export */   Es: () => (/* binding */ sensitivityOfOperation),
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   bB: () => (/* binding */ SECRET)
/* harmony export */ });
/* harmony import */ var _flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7522);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5486);
/* harmony import */ var _secrets_named_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3576);



/** Shown instead of a secret value. */
const SECRET = '(secret)';
/** Names of fields that hold a secret when their value is a literal. */
const NAMES = /pass(?:word|wd|phrase|code)|^pwd$|secret|token|credential|authorization|cookie|signature|^sig$|^sas$|^pfx$|connection-?string|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key|(?<![a-z])pin(?:[-_ ]?(?:code|number))?$/i;
const ENDS_IN_PIN = /[a-z\d]Pin(?:Code|Number)?$/;
const isName = (name) => NAMES.test(name) || ENDS_IN_PIN.test(name);
/**
 * Names in a query, such as that of an Azure function's address; connectors use `key` for a path.
 */
const QUERY_NAMES = /^(?:code|key|sig)$/i;
const QUERY_PATH = /[/.]?queries[/.](?:code|key|sig)$/i;
/** Forms of secrets at any place: when values are shown, a suspicion is enough. */
const SHAPES = [
    /\bsig(?:=|%3d)/i,
    /[?&;](?:code|key|token|access_token|refresh_token|id_token|password|pwd|client_secret|api[-_]?key|subscription-key)=[^&\s@{}]{6,}/i,
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)\s*=\s*[^;\s@{}]{3,}/i,
    /(?:api[-_]?key|subscription-key|functions-key|authorization|cookie|passw(?:or)?d|pwd|secret|\bsig)["']?\s{0,9}[:=]\s{0,9}["']?[^\s"'@{}<>,;&]{6}/i,
    /\beyJ[\w-]{8,}/,
    /\b(?:Bearer|Basic|SharedKey)\s+[\w.~+/=-]{8,}/i,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|xox[abeoprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|sk-[\w-]{16,})/,
    /[\w.~-]{3}\dQ~[\w.~-]{30,}/,
    /:\/\/[^\s/:@'"?#]+:[^\s/@'"?#]+@/,
    /webhook\.office\.com|outlook\.office\.com\/webhook|hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks/i,
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{38,}={1,2}(?![\w=])/,
    /(?<![\w/])(?=[a-z]*[A-Z\d])(?=[a-zA-Z]*\d)(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])[A-Za-z\d]{40,}(?![\w/])/,
];
/** Reads a value from elsewhere, such as `@parameters('key')`, and contains none itself. */
const READS = /^@\{?[a-z]+\((?:'[^']*')?\)(?:\??\[(?:'[^']*'|\d+)\])*\}?$/i;
const HOLDERS = {
    plain: [],
    parameter: ['defaultValue', 'value', 'allowedValues'],
    operation: [],
    inputs: ['inputs'],
};
/**
 * Fields of an operation without secret values: names of actions and fields, statuses and types.
 */
const NO_VALUES = new Set(['/type', '/kind', '/runAfter', '/inputs/schema']);
/** True for a secure parameter, and for one with a name like a secret. */
function sensitivityOfParameter(name, ...versions) {
    return versions.some(_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .Ut) || isName(name) ? 'parameter' : 'plain';
}
/** True for a Compose action with a name like a secret. */
function sensitivityOfOperation(name, type) {
    return /^compose$/i.test(type) && isName(name) ? 'inputs' : 'operation';
}
/** The part with every secret in it replaced: found first by its place, then by its form. */
function masked(part, sensitivity) {
    const isOperation = sensitivity === 'operation' || sensitivity === 'inputs';
    const form = hide(part, { ...TOP, at: isOperation ? '' : null });
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(form))
        return form;
    const held = HOLDERS[sensitivity].filter((key) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(form, key) !== undefined);
    return { ...form, ...Object.fromEntries(held.map((key) => [key, SECRET])) };
}
const TOP = { at: null, isNamed: false, inAuthentication: false, inQueries: false };
function hide(value, place) {
    if (place.at !== null && NO_VALUES.has(place.at))
        return value;
    if (typeof value === 'string')
        return isSecret(value, place.isNamed) ? SECRET : value;
    if (typeof value === 'number')
        return place.isNamed ? SECRET : value;
    if (Array.isArray(value))
        return value.map((each) => hide(each, { ...place, at: null }));
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const isAbout = ABOUT.some((key) => isName((0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .digString */ .AG)(value, key) ?? ''));
    const entries = Object.entries(value).map(([key, inner]) => {
        return [key, hide(inner, placeOf(key, isAbout, place))];
    });
    return Object.fromEntries(entries);
}
function placeOf(key, isAbout, above) {
    const { inAuthentication, inQueries } = above;
    const isValue = /^value$/i.test(key) && (isAbout || inAuthentication);
    const isQuery = (inQueries && QUERY_NAMES.test(key)) || QUERY_PATH.test(key);
    const isPlace = above.at !== null && above.at.length <= DEEPEST_PLACE && !key.includes('/');
    return {
        at: isPlace ? `${above.at}/${key}` : null,
        // All parts of a secret are secret: `"credentials": {"user": \u2026, "value": \u2026}`.
        isNamed: above.isNamed || isName(key) || isValue || isQuery,
        inAuthentication: inAuthentication || /^authentication$/i.test(key),
        inQueries: /^queries$/i.test(key),
    };
}
/** The pointers in `NO_VALUES` are not deeper than this. */
const DEEPEST_PLACE = 10;
/** `{"name": "ApiKey", "value": "\u2026"}`: the name says what the value is. */
const ABOUT = ['name', 'Name', 'key', 'Key'];
function isSecret(text, isNamed) {
    if (isNamed && text !== '' && !READS.test(text))
        return true;
    return SHAPES.some((shape) => shape.test(text)) || (0,_secrets_named_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutNamedSecrets */ .h)(text) !== text;
}


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ valueTexts),
/* harmony export */   T: () => (/* binding */ orderTexts)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8603);

/** How much is shown before the first difference, so that a reader finds it. */
const LEAD = 16;
const ANOTHER_SECRET = '(another secret)';
/**
 * Two values as text, each of at most `max` characters: of long ones the part around the
 * difference.
 */
function valueTexts(before, after, max) {
    const [was, is] = [textOf(before), textOf(after)];
    if (was === _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB && is === _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB)
        return [_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB, ANOTHER_SECRET];
    return aroundDifference(was, is, max);
}
/** Two orders of the same names, the same way. */
function orderTexts(before, after, max) {
    return aroundDifference(before.join(', '), after.join(', '), max);
}
function aroundDifference(was, is, max) {
    if (was === null || is === null)
        return [cut(was, 0, max), cut(is, 0, max)];
    if (was.length <= max && is.length <= max)
        return [was, is];
    let same = 0;
    while (same < was.length && was[same] === is[same])
        same += 1;
    const last = Math.max(was.length, is.length) - max;
    const start = same <= max - LEAD ? 0 : Math.min(same - LEAD, last);
    return [cut(was, start, max), cut(is, start, max)];
}
function textOf(value) {
    if (value === undefined)
        return null;
    return value === _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB ? _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB : JSON.stringify(value);
}
function cut(text, start, max) {
    if (text === null || (start === 0 && text.length <= max))
        return text;
    const part = text.slice(start, start + max).toWellFormed();
    return `${start > 0 ? '\u2026' : ''}${part}${start + max < text.length ? '\u2026' : ''}`;
}


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var _flow_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(288);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5486);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9391);



/** Splits a canonical definition into its operations. */
function versionOf(definition) {
    const known = new Map();
    const blocks = new Map();
    for (const operation of (0,_flow_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .operations */ .z)(definition, ['definition'])) {
        const parent = operation.parent === null ? null : (known.get(operation.parent) ?? null);
        const start = operation.parent?.path.length ?? 1;
        const block = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(operation.path.slice(start, -1));
        const own = ownPart(operation);
        const at = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(operation.path);
        const text = JSON.stringify(own);
        const unit = { operation, at, own, text, parent, block, blocks: new Map() };
        known.set(operation, unit);
        const beside = parent?.blocks ?? blocks;
        const units = beside.get(block);
        if (units === undefined)
            beside.set(block, [unit]);
        else
            units.push(unit);
    }
    const names = new Set([...known.keys()].map(({ name }) => name));
    return { units: [...known.values()], blocks, names };
}
function ownPart({ kind, value }) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || kind === 'trigger')
        return value;
    const { cases } = value;
    const bare = withoutBlocks(value, ['actions', 'else', 'default']);
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(cases))
        return bare;
    const values = Object.entries(cases).map(([name, block]) => [
        name,
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(block) ? withoutBlocks(block, ['actions']) : block,
    ]);
    return { ...bare, cases: Object.fromEntries(values) };
}
/** Without the actions in it: a branch that has nothing else is none of its own. */
function withoutBlocks(value, blocks) {
    const kept = Object.entries(value).flatMap(([key, inner]) => {
        if (!blocks.includes(key) || !(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(inner))
            return [[key, inner]];
        if (key === 'actions')
            return [];
        const bare = withoutBlocks(inner, ['actions']);
        return Object.keys(bare).length === 0 ? [] : [[key, bare]];
    });
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 7056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ isUncompared),
/* harmony export */   TJ: () => (/* binding */ isDrifted),
/* harmony export */   wM: () => (/* binding */ driftStatus)
/* harmony export */ });
const STATUSES = {
    'not-live': 'gone',
    'flow-missing': 'gone',
    'live-flow-suspended': 'at-risk',
    'errors-found': 'at-risk',
    'flow-unreadable': 'not-read',
    'no-flow-in-file': 'unclear',
    'flow-ambiguous': 'unclear',
    'same-live-flow': 'unclear',
    'references-as-array': 'unclear',
    'reference-unmapped': 'unclear',
    'parameter-undeclared': 'unclear',
};
function driftStatus({ paths, reason }) {
    if (paths.length > 0)
        return 'differs';
    return reason === null ? 'as-in-git' : STATUSES[reason.code];
}
/** True when live is known to differ from Git; false for a flow that was not read. */
function isDrifted(entry) {
    const status = driftStatus(entry);
    return status !== 'as-in-git' && status !== 'not-read';
}
/** True when no live flow was found to compare with, or it is unclear which one it is. */
function isUncompared(entry) {
    const status = driftStatus(entry);
    return status === 'unclear' || status === 'not-read' || entry.reason?.code === 'flow-missing';
}


/***/ }),

/***/ 9333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ parameterInOrderOf),
/* harmony export */   M_: () => (/* binding */ operationInOrderOf),
/* harmony export */   Mq: () => (/* binding */ sortOperation),
/* harmony export */   P5: () => (/* binding */ sortParameters),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   di: () => (/* binding */ sortKeys)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);

/**
 * Where the order of an object's keys counts; everywhere else the platform reads values by name.
 *
 * | what | because |
 * |---|---|
 * | the columns of a Select | a CSV or HTML table without columns of its own has them in that order |
 * | a value: of Compose, a variable, a parameter, a list that an action takes | tables, and texts by `string()` or `concat()`, are made of it |
 * | the body of an HTTP request or a response | it is sent as text; a receiver may sign it, or need `@odata.type` first |
 * | the inputs of a trigger that a person or an app starts | the form shows them in that order, and Power Apps passes them by position |
 *
 * Published flows show that the platform keeps the order of all keys. It does not count for what a
 * connector or a child flow is given, for what an app or an agent gets back, for headers, queries
 * and other schemas, for cases, and for actions, whose order is `runAfter`.
 */
const BY_TYPE = {
    appendtoarrayvariable: { inputs: { value: 'value' } },
    appendtostringvariable: { inputs: { value: 'value' } },
    compose: { inputs: 'value' },
    foreach: { foreach: 'value' },
    http: { inputs: { body: 'value' } },
    httpwebhook: { inputs: { subscribe: { body: 'value' }, unsubscribe: { body: 'value' } } },
    initializevariable: { inputs: { variables: { '*': { value: 'value' } } } },
    join: { inputs: { from: 'value' } },
    parsejson: { inputs: { content: 'value' } },
    query: { inputs: { from: 'value' } },
    response: { inputs: { body: 'value' } },
    select: { inputs: { from: 'value', select: 'value' } },
    setvariable: { inputs: { value: 'value' } },
    table: { inputs: { from: 'value' } },
};
const OF_PARAMETERS = { '*': { defaultValue: 'value', value: 'value' } };
const OF_FORM = { inputs: { schema: { properties: 'names' } } };
/** An operation of which every key is sorted, but where the order counts. */
function sortOperation(operation) {
    return sort(operation, orderOf(operation));
}
function orderOf({ type, kind }) {
    const name = String(type).toLowerCase();
    const isHttp = kind === undefined || /^http$/i.test(String(kind));
    if (name === 'request')
        return isHttp ? undefined : OF_FORM;
    if (name === 'response' && !isHttp)
        return undefined;
    return Object.hasOwn(BY_TYPE, name) ? BY_TYPE[name] : undefined;
}
/** The same of a definition's parameters. */
function sortParameters(parameters) {
    return sort(parameters, OF_PARAMETERS);
}
/** An operation with its keys in the order of `other`, but where the order counts and for blocks. */
function operationInOrderOf(operation, other) {
    return inOrderOf(operation, other, { ...orderInside(operation), ...BLOCKS });
}
const BLOCKS = { actions: 'value', else: 'value', default: 'value', cases: 'value' };
function orderInside(operation) {
    const order = orderOf(operation);
    return typeof order === 'object' ? order : {};
}
/** The same of one parameter. */
function parameterInOrderOf(parameter, other) {
    return inOrderOf(parameter, other, inside(OF_PARAMETERS, '*'));
}
function inOrderOf(value, other, order) {
    if (order === 'value')
        return value;
    if (Array.isArray(value)) {
        const others = Array.isArray(other) ? other : [];
        return value.map((each, index) => inOrderOf(each, others[index], inside(order, '*')));
    }
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const first = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(other) && order !== 'names' ? Object.keys(other) : [];
    const keys = [...first.filter((key) => Object.hasOwn(value, key)), ...Object.keys(value)];
    return Object.fromEntries([...new Set(keys)].map((key) => [
        key,
        inOrderOf(value[key], (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(other, key), inside(order, key)),
    ]));
}
/** Sorts the keys of every object, however deep; the order of lists means something and stays. */
function sortKeys(value) {
    return sort(value, undefined);
}
/** Sorts an object's own keys, and nothing inside. */
function byKey(value) {
    const keys = Object.keys(value).toSorted();
    return Object.fromEntries(keys.map((key) => [key, value[key]]));
}
function sort(value, order) {
    if (order === 'value')
        return value;
    if (Array.isArray(value))
        return value.map((each) => sort(each, inside(order, '*')));
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const keys = Object.keys(value);
    const inOrder = order === 'names' ? keys : keys.toSorted();
    return Object.fromEntries(inOrder.map((key) => [key, sort(value[key], inside(order, key))]));
}
function inside(order, key) {
    if (order === undefined || typeof order === 'string')
        return undefined;
    return Object.hasOwn(order, key) ? order[key] : order['*'];
}


/***/ }),

/***/ 8655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ blockedEnding),
/* harmony export */   f1: () => (/* binding */ withoutSecretsOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   tz: () => (/* binding */ FAILING)
/* harmony export */ });
/* harmony import */ var _flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7522);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5486);
/* harmony import */ var _secrets_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1023);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);




/** The results that make a run fail. */
const FAILING = ['failed', 'restored', 'unknown', 'blocked'];
function outcomeOf(change, { isAsItWas = false, ...ending }) {
    const { environment, file, displayName, flowName } = change;
    const reason = withoutSecretsOf(change, ending.reason ?? null);
    const nothing = { state: null, snapshot: null };
    const outcome = { environment, file, displayName, flowName, ...nothing, ...ending, reason };
    return isAsItWas ? { ...outcome, snapshot: null } : outcome;
}
/** A reason without the values of secure parameters, which a server may quote in a refusal. */
function withoutSecretsOf(change, reason) {
    return (0,_secrets_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactAll */ .$I)(reason, secretsOf(change));
}
function secretsOf(change) {
    if (!(0,_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriting */ .x)(change))
        return [];
    const { parameters } = change.desired.definition;
    const secure = Object.values((0,_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(parameters) ? parameters : {}).filter(_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .Ut);
    const values = secure.flatMap((parameter) => [...(0,_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)((0,_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(parameter, 'defaultValue') ?? '')]);
    return values.map(({ value }) => String(value));
}
function blockedEnding({ reason, isSkipped }) {
    return { result: isSkipped ? 'skipped' : 'blocked', reason };
}


/***/ }),

/***/ 1489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writtenStatuses),
/* harmony export */   x: () => (/* binding */ writtenParameterType)
/* harmony export */ });
/** Types of parameters as the platform writes them; it compares them without case. */
const PARAMETER_TYPES = byLower('Array Bool Float Int Object SecureObject SecureString String');
/** The statuses after which an action may run, in the order in which the designer lists them. */
const STATUSES = byLower('Succeeded Failed Skipped TimedOut');
const IN_ORDER = [...STATUSES.values()];
function byLower(names) {
    return new Map(names.split(' ').map((name) => [name.toLowerCase(), name]));
}
/** `array` and `Array` are one type; an unknown one stays as it is. */
function writtenParameterType(type) {
    return PARAMETER_TYPES.get(type.toLowerCase()) ?? type;
}
/** The statuses of a `runAfter` entry: each once, in one order and one spelling. */
function writtenStatuses(statuses) {
    if (!Array.isArray(statuses))
        return statuses;
    const written = new Set(statuses.map((status) => writtenStatus(status)));
    const known = IN_ORDER.filter((status) => written.has(status));
    return [...known, ...[...written].filter((status) => !IN_ORDER.includes(status))];
}
function writtenStatus(status) {
    return typeof status === 'string' ? (STATUSES.get(status.toLowerCase()) ?? status) : status;
}


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hasFailed),
/* harmony export */   a: () => (/* binding */ isBlamed)
/* harmony export */ });
/** Whether a flow's first run failed. */
function hasFailed(run) {
    return run?.status === 'Failed';
}
/** Whether the failure is blamed on the deployment: not where most runs failed before it too. */
function isBlamed(run) {
    return run !== undefined && hasFailed(run) && run.before.failed * 2 <= run.before.of;
}


/***/ }),

/***/ 2943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isWriting)
/* harmony export */ });
/** True for what a deployment would write. */
function isWriting(change) {
    return change.action === 'create' || change.action === 'update';
}


/***/ }),

/***/ 396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals),
/* harmony export */   l: () => (/* binding */ stoppedSentence)
/* harmony export */ });
/**
 * GitHub sends SIGINT to the step of a cancelled job, SIGTERM 7.5 s later, and kills it after 2.5 s
 * more.
 */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Lets a deployment end in order when the process is asked to end. Until `hold` is called, a signal
 * ends the process at once as usual: nothing was written. So does a second signal.
 */
function stopOnSignals(warn) {
    const controller = new AbortController();
    const stop = (name) => {
        if (controller.signal.aborted)
            return;
        warn(`${name} received: no further flow is started, and what was sent is finished`);
        controller.abort();
    };
    return {
        hold: () => {
            for (const name of SIGNALS)
                process.once(name, stop);
        },
        release: () => {
            for (const name of SIGNALS)
                process.off(name, stop);
        },
        signal: controller.signal,
    };
}
/** Why the run fails although no flow did; null when it was not stopped. */
function stoppedSentence({ signal }) {
    return signal.aborted ? 'Flowgate was stopped before it had done all.' : null;
}


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9524);
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7377);
/* harmony import */ var _workspace_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5036);





/** Writes the requested files and creates their folders. */
async function writeReports(report, settings, { root, version = null, clean = (text) => text }) {
    if (settings.report !== null)
        await writeTo(root, settings.report, clean((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(report)));
    if (settings.sarif === null)
        return;
    const { toSarif } = await __webpack_require__.e(/* import() */ 2169).then(__webpack_require__.bind(__webpack_require__, 2169));
    await writeTo(root, settings.sarif, clean(toSarif(report, { version })));
}
async function writeTo(root, file, text) {
    const path = await (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_4__/* .pathToWrite */ .o)(root, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControlLines */ .Sz)(text));
}


/***/ }),

/***/ 3287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ isFollower),
/* harmony export */   PZ: () => (/* binding */ createdEntries),
/* harmony export */   o8: () => (/* binding */ diffEntries)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5486);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9391);
/* harmony import */ var _plan_diff_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2253);




/**
 * All changes of a flow except its bindings: first those of the flow itself, then action by action.
 */
function diffEntries(diff, limits) {
    const { displayName, state, references, parts, parameters, operations } = diff;
    const whole = [
        ...(displayName === null ? [] : [partEntry('display name', [displayName], limits)]),
        ...(state === null ? [] : [partEntry('state', [state], limits)]),
        ...references.flatMap((reference) => referenceEntry(reference, limits)),
        ...parts.map((part) => partEntry(part.name, part.fields, limits, part.kind)),
        ...parameters.map(({ name, fields, kind }) => partEntry(`parameter ${name}`, fields, limits, kind)),
    ];
    const followers = operations.filter(isFollower);
    const switched = switchedTogether(operations);
    const folded = new Set([...followers, ...switched.flat()]);
    const others = operations.filter((operation) => !folded.has(operation));
    return [
        ...whole,
        ...others.map((operation) => operationEntry(operation, limits)),
        ...switched.map(switchedEntry),
        ...(followers.length === 0 ? [] : [followersEntry(followers)]),
    ];
}
/** The trigger and actions of a flow that is created, only by name. */
function createdEntries({ operations }) {
    return operations.map((operation) => operationEntry(operation, { fields: 0, value: 0 }));
}
/** True when it only names an action that was renamed. */
function isFollower({ kind, follows }) {
    return kind === 'changed' && follows;
}
function followersEntry(followers) {
    return foldedEntry(followers, `only ${followers.length === 1 ? 'follows' : 'follow'} the new names`);
}
function foldedEntry(operations, note) {
    const names = operations.map(({ name }) => name);
    return { kind: 'changed', title: (0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .andList */ .cM)(names, 6), note, fields: [], left: 0 };
}
/** Of operations that only go from one reference to another, those that do it together. */
function switchedTogether(operations) {
    const groups = Map.groupBy(operations, (operation) => {
        const field = switchOf(operation);
        return field === null ? null : JSON.stringify([field.before, field.after]);
    });
    groups.delete(null);
    return [...groups.values()].filter(({ length }) => length > 1);
}
/** The one field of an operation that changes, where that is its reference. */
function switchOf({ kind, fields }) {
    const [field, ...others] = fields;
    const isReference = field?.at === '/inputs/host/connectionName' && others.length === 0;
    return kind === 'changed' && isReference ? field : null;
}
function switchedEntry(operations) {
    const [first] = operations.flatMap(({ fields }) => fields);
    return foldedEntry(operations, `only the reference: ${String(first?.before)} \u2192 ${String(first?.after)}`);
}
/** Without the connections, which are shown as bindings. */
function referenceEntry({ kind, name, fields }, limits) {
    const others = fields.filter(({ at }) => at !== '/connectionName');
    if (kind !== 'changed' || others.length === 0)
        return [];
    return [partEntry(`reference ${name}`, others, limits)];
}
function partEntry(title, fields, limits, kind = 'changed') {
    return { kind, title, note: '', ...listed(fields, limits) };
}
function operationEntry(change, limits) {
    const { kind, name, operation, from, fields, follows } = change;
    const title = [
        ...change.scope,
        from !== null && from.name !== name ? `${from.name} \u2192 ${name}` : name,
    ];
    const what = operation === 'trigger' ? 'trigger' : '';
    const entry = { title: title.join(' \u203a '), fields: [], left: 0 };
    switch (kind) {
        case 'added':
            return {
                ...entry,
                kind,
                note: withNote(what, kindOf(change)),
                ...listed(own(fields), limits),
            };
        case 'removed':
            return { ...entry, kind, note: withNote(what, kindOf(change)) };
        case 'renamed':
            return {
                ...entry,
                kind: 'changed',
                note: withNote(what, 'renamed'),
                ...(follows ? {} : listed(fields, limits)),
            };
        case 'moved':
            return {
                ...entry,
                kind: 'changed',
                note: `moved from ${placeOf(from?.scope ?? [], from?.at ?? '')}`,
                ...listed(fields, limits),
            };
        case 'changed':
            return { ...entry, kind, note: what, ...listed(fields, limits) };
    }
}
function withNote(...notes) {
    return notes.filter((note) => note !== '').join(', ');
}
/** Its type, and what it calls through which reference. */
function kindOf({ type, fields }) {
    const host = (name) => {
        const field = fields.find(({ at }) => at === `/inputs/host/${name}`);
        const value = field?.after ?? field?.before;
        return typeof value === 'string' ? value : null;
    };
    const called = host('operationId');
    const key = host('connectionName') ?? host('connectionReferenceName');
    return key === null ? (called ?? type) : `${called ?? type} through ${key}`;
}
/** The fields that its type and connection do not show already. */
function own(fields) {
    return fields.filter(({ at }) => at !== '/type' && at !== '/runAfter' && !at.startsWith('/inputs/host/'));
}
function placeOf(scope, at) {
    const steps = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .fromPointer */ .kU)(at);
    const branch = steps.at(-4) === 'cases'
        ? `, case ${steps.at(-3)}`
        : steps.at(-3) === 'else' && scope.at(-1) !== 'else'
            ? ', else'
            : '';
    return scope.length === 0 ? 'the top' : `${scope.join(' \u203a ')}${branch}`;
}
function listed(fields, limits) {
    const shown = fields.slice(0, limits.fields);
    return {
        fields: shown.map((field) => shortField(field, limits)),
        left: limits.fields === 0 ? 0 : fields.length - shown.length,
    };
}
function shortField(field, { value }) {
    const { at, before, after } = field;
    if (at === '/runAfter') {
        return { name: 'runs after', before: orderText(before), after: orderText(after) };
    }
    if (field.isOrder) {
        const [was, is] = (0,_plan_diff_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orderTexts */ .T)(before, after, value);
        return { name: orderName(at), before: was, after: is };
    }
    const [was, is] = (0,_plan_diff_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valueTexts */ .M)(before, after, value);
    return { name: fieldName(at), before: was, after: is };
}
/** What is in another order: the keys of an object whose order counts. */
function orderName(at) {
    switch (at) {
        case '/inputs/select':
            return 'column order';
        case '/inputs/schema/properties':
            return 'order of the inputs';
        default:
            return at === '' ? 'order' : `order of ${fieldName(at)}`;
    }
}
/** `recurrence.frequency`; what a connector is given goes by its own name, as in the designer. */
function fieldName(at) {
    const steps = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .fromPointer */ .kU)(at);
    const isGiven = steps.length > 2 && steps[0] === 'inputs' && steps[1] === 'parameters';
    return (isGiven ? steps.slice(2) : steps).join('.');
}
const ALWAYS = '["Succeeded"]';
/** `Get_items, Send (Failed, TimedOut)`. */
function orderText(runAfter) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(runAfter) || Object.keys(runAfter).length === 0)
        return 'the start';
    const names = Object.entries(runAfter).map(([name, statuses]) => JSON.stringify(statuses) === ALWAYS || !Array.isArray(statuses)
        ? name
        : `${name} (${statuses.join(', ')})`);
    return names.join(', ');
}


/***/ }),

/***/ 380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wL: () => (/* binding */ changeDocument),
  ft: () => (/* binding */ changeFrom),
  DR: () => (/* binding */ driftDocument),
  mm: () => (/* binding */ driftFrom)
});

// EXTERNAL MODULE: ./src/report/parts.ts
var report_parts = __webpack_require__(9356);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/plan/diff.ts + 6 modules
var diff = __webpack_require__(2665);
;// CONCATENATED MODULE: ./src/report/document/differences.ts

/** For a flow that is created, the values are left out: they are all in its file. */
function diffDocument(diff, isNew = false) {
    const parts = partsOf(diff).map((part) => isNew && !isWord(part) ? { ...part, fields: [] } : part);
    const numbers = new Map(diff.operations.map((each, index) => [each, parts.length + index]));
    const operations = diff.operations.map((change) => operationOf(change, isNew));
    return {
        differences: [...parts, ...operations],
        outline: diff.outline.map((block) => blockOf(block, numbers)),
    };
}
function isWord({ what }) {
    return what === 'displayName' || what === 'state';
}
function partsOf({ displayName, state, references, parameters, parts }) {
    const word = (what, field) => field === null ? [] : [partOf(what)({ kind: 'changed', name: what, fields: [field] })];
    return [
        ...word('displayName', displayName),
        ...word('state', state),
        ...references.map(partOf('reference')),
        ...parameters.map(partOf('parameter')),
        ...parts.map(partOf('part')),
    ];
}
function partOf(what) {
    return ({ kind, name, fields }) => ({ what, kind, name, fields });
}
function operationOf(change, isNew) {
    const { kind, operation: what, name, type, scope, at, from, follows } = change;
    const fields = isNew ? change.fields.filter(isOfHost) : change.fields;
    return { what, kind, name, fields, type, scope, at, from, follows };
}
/**
 * True for a field shown beside the name already: which operation is called through which
 * reference.
 */
function isOfHost({ at }) {
    return at.startsWith('/inputs/host/');
}
function blockOf({ block, nodes }, numbers) {
    return { block, nodes: nodes.map((node) => nodeOf(node, numbers)) };
}
function nodeOf({ name, type, change, runsAfter, ranAfter, blocks }, numbers) {
    return {
        name,
        type,
        ...(change === null ? {} : { difference: numbers.get(change) }),
        ...(runsAfter.length === 0 ? {} : { runsAfter }),
        ...(ranAfter.length === 0 ? {} : { ranAfter }),
        ...(blocks.length === 0 ? {} : { blocks: blocks.map((block) => blockOf(block, numbers)) }),
    };
}
/** The differences from the report's JSON; null where the two parts do not match each other. */
function diffFrom({ differences, outline }) {
    const parts = (what) => differences.filter((each) => each.what === what).map(partFrom);
    const word = (what) => parts(what)[0]?.fields[0] ?? null;
    const operations = differences.flatMap((each, index) => (isOperation(each) ? [index] : []));
    const inOutline = numbersIn(outline).toSorted((one, other) => one - other);
    if (operations.join() !== inOutline.join())
        return null;
    const blocks = blocksFrom(outline, differences.map(operationFrom));
    return {
        displayName: word('displayName'),
        state: word('state'),
        references: parts('reference'),
        parameters: parts('parameter'),
        parts: parts('part'),
        operations: (0,diff/* operationsIn */.E1)(blocks),
        outline: blocks,
    };
}
/** The indexes of the differences that an outline refers to. */
function numbersIn(outline) {
    return outline.flatMap(({ nodes }) => nodes.flatMap(({ difference, blocks = [] }) => [
        ...(difference === undefined ? [] : [difference]),
        ...numbersIn(blocks),
    ]));
}
function isOperation(each) {
    return each.what === 'trigger' || each.what === 'action';
}
function partFrom({ kind, name, fields }) {
    return { kind: kind, name, fields: fields };
}
function operationFrom(each) {
    if (!isOperation(each))
        return null;
    const { what: operation, fields, ...rest } = each;
    return { operation, ...rest, fields: fields.map(fieldFrom) };
}
/** Data from JSON is valid JSON. */
function fieldFrom({ at, ...values }) {
    return { at, ...values };
}
function blocksFrom(blocks, changes) {
    return blocks.map(({ block, nodes }) => {
        const operation = block === '/triggers' ? 'trigger' : 'action';
        return { block, nodes: nodes.map((node) => nodeFrom(node, operation, changes)) };
    });
}
function nodeFrom({ name, type, difference, runsAfter = [], ranAfter = [], blocks = [] }, operation, changes) {
    const change = difference === undefined ? null : (changes[difference] ?? null);
    return {
        operation,
        name,
        type,
        change,
        runsAfter,
        ranAfter,
        blocks: blocksFrom(blocks, changes),
    };
}

;// CONCATENATED MODULE: ./src/report/document/changes.ts



const NOTHING = { differences: [], outline: [] };
/** A change as in the report's JSON. */
function changeDocument(change) {
    const { environment, file, displayName, flowName, action, paths, reason } = change;
    const isWritten = change.action === 'create' || change.action === 'update';
    const { differences, outline } = isWritten
        ? diffDocument(change.diff, action === 'create')
        : NOTHING;
    return {
        environment,
        file,
        displayName,
        flowName,
        previousFlowName: change.identity?.from?.flowName ?? null,
        identity: identityDocument(change),
        action,
        paths,
        differences,
        outline,
        bindings: change.bindings.map(bindingDocument),
        digest: isWritten ? change.digest : null,
        parts: isWritten ? (0,report_parts/* writtenParts */.Kt)(change.parts) : {},
        reason: (0,reasons/* maybeReason */.hz)(reason),
        isSkipped: change.action === 'blocked' && change.isSkipped === true,
    };
}
function identityDocument({ identity }) {
    if (identity === undefined)
        return null;
    const { from, to, takenFrom } = identity;
    const side = ({ environmentName, flowName, displayName }) => ({
        environmentName,
        flowName,
        displayName,
    });
    return { from: from && side(from), to: side(to), takenFrom: [...takenFrom] };
}
function bindingDocument({ key, connector, from, to }) {
    return { key, connector, from: bound(from), to: bound(to) };
}
function bound(side) {
    return side && { connectionName: side.connectionName, owner: side.owner };
}
/** A change from the report's JSON; null where its parts do not match each other. */
function changeFrom(document) {
    const { action, reason, identity, differences, outline, digest, parts, ...rest } = document;
    const { previousFlowName: _, isSkipped, ...known } = rest;
    const about = {
        ...known,
        ...(identity === null ? {} : { identity }),
        reason: (0,reasons/* reasonIn */.YY)(reason),
    };
    switch (action) {
        case 'unchanged':
            return { ...about, action };
        case 'blocked':
            return about.reason === null
                ? null
                : { ...about, action, reason: about.reason, isSkipped };
        case 'create':
        case 'update': {
            const diff = diffFrom({ differences, outline });
            if (diff === null || digest === null)
                return null;
            return { ...about, action, diff, digest, parts: (0,report_parts/* readParts */.fp)(parts) };
        }
    }
}
/** A flow of a drift report as in the report's JSON. */
function driftDocument(entry) {
    const { environment, file, displayName, flowName, paths, diff, bindings, reason } = entry;
    return {
        environment,
        file,
        displayName,
        flowName,
        paths,
        ...(diff === null ? NOTHING : diffDocument(diff)),
        bindings: bindings.map(bindingDocument),
        reason: (0,reasons/* maybeReason */.hz)(reason),
    };
}
/** An entry of drift from the report's JSON; null where its parts do not match each other. */
function driftFrom(document) {
    const { differences, outline, reason, ...rest } = document;
    const diff = diffFrom({ differences, outline });
    if (diff === null)
        return null;
    const isCompared = differences.length > 0;
    return {
        ...rest,
        diff: isCompared ? diff : null,
        reason: (0,reasons/* reasonIn */.YY)(reason),
    };
}


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ driftCounts),
/* harmony export */   Kf: () => (/* binding */ driftByEnvironment),
/* harmony export */   mD: () => (/* binding */ isAsInGit),
/* harmony export */   sJ: () => (/* binding */ driftWord)
/* harmony export */ });
/* harmony import */ var _plan_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7056);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);


/** The live flows by environment; environments without flows are left out. */
function driftByEnvironment({ environments, drift }) {
    const found = Map.groupBy(drift ?? [], ({ environment }) => environment);
    return [...new Set([...environments, ...found.keys()])]
        .map((environment) => ({ environment, entries: found.get(environment) ?? [] }))
        .filter(({ entries }) => entries.length > 0);
}
/** In the order in which they are counted. */
const WORDS = {
    differs: 'differs',
    gone: 'gone',
    'at-risk': 'at risk',
    unclear: 'unclear',
    'not-read': 'not read',
    'as-in-git': 'as in Git',
};
/** The status of one live flow in a word or two. */
function driftWord(entry) {
    return WORDS[(0,_plan_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftStatus */ .wM)(entry)];
}
function isAsInGit(entry) {
    return (0,_plan_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftStatus */ .wM)(entry) === 'as-in-git';
}
/** `2 flows differ from Git, 1 gone, 3 as in Git`. */
function driftCounts(entries) {
    const found = Map.groupBy(entries, _plan_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftStatus */ .wM);
    return Object.keys(WORDS)
        .flatMap((status) => {
        const number = found.get(status)?.length ?? 0;
        return number === 0 ? [] : [driftCount(status, number)];
    })
        .join(', ');
}
function driftCount(status, number) {
    if (status !== 'differs')
        return `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(number)} ${WORDS[status]}`;
    return `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, 'flow')} ${number === 1 ? 'differs' : 'differ'} from Git`;
}


/***/ }),

/***/ 5801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  YJ: () => (/* binding */ findingsByFile),
  VX: () => (/* binding */ flowsConcerned),
  _5: () => (/* binding */ isUnchanged),
  tw: () => (/* binding */ remarksKey),
  rc: () => (/* binding */ remarksOn),
  Eg: () => (/* binding */ stepsByEnvironment),
  bw: () => (/* binding */ whereIn)
});

// EXTERNAL MODULE: ./src/check/check.ts + 15 modules
var check = __webpack_require__(8739);
// EXTERNAL MODULE: ./src/json/equal.ts
var equal = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/map/identity-changes.ts
var identity_changes = __webpack_require__(4978);
// EXTERNAL MODULE: ./src/plan/outcome.ts
var plan_outcome = __webpack_require__(8655);
// EXTERNAL MODULE: ./src/plan/watched-run.ts
var watched_run = __webpack_require__(8193);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/wording/reason.ts
var reason = __webpack_require__(562);
// EXTERNAL MODULE: ./src/report/reasons/refusal.ts
var refusal = __webpack_require__(3260);
;// CONCATENATED MODULE: ./src/report/reasons/first-run.ts



/**
 * What a reader must know of a first run that failed, without a full stop; null for any other run.
 * It never has the server's words about the run.
 */
function failedRunMessage(run, file) {
    if (run === undefined || !(0,watched_run/* hasFailed */.W)(run))
        return null;
    const { action, line, code, meaning, before, since } = run;
    const place = line === null ? file : `${file}:${line}`;
    const where = action === null ? '' : ` at \`${action}\` (${place})`;
    const what = `its first run failed${where}${code === null ? '' : ` with ${code}`}`;
    const why = meaning === null ? '' : `: ${(0,reason/* worded */.M)(refusal/* refusalWords */.W, meaning)}`;
    if ((0,watched_run/* isBlamed */.a)(run))
        return `${what}${why}`;
    return `${what}${why}. This change is not blamed: ${share(before)} before it failed, and ${share(since)} since`;
}
function share({ failed, of }) {
    return `${failed} of ${of} ${of === 1 ? 'run' : 'runs'}`;
}

// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
;// CONCATENATED MODULE: ./src/report/groups.ts








/** In the report's order, but files with errors first. */
function findingsByFile(findings) {
    const groups = [...Map.groupBy(findings, ({ flow, file }) => flow ?? file)].map(([file, found]) => ({
        file,
        isFlow: found.some(({ flow }) => flow !== null),
        findings: found,
    }));
    const { error = [], warning = [], notice = [] } = Object.groupBy(groups, worst);
    return [...error, ...warning, ...notice];
}
/** The flows with a problem of their own, also one that is related to another finding. */
function flowsConcerned(findings) {
    return new Set(findings.flatMap(check/* problemsOf */.GW).flatMap(({ flow }) => flow ?? []));
}
function worst({ findings }) {
    const severities = new Set(findings.map(({ severity }) => severity));
    return severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'notice';
}
const MOST_ENVIRONMENTS = 5;
/**
 * The environments of a finding, as ` in a, b and 3 more`; empty where the run checked one
 * environment.
 */
function whereIn({ environments }, all, draw) {
    if (all.length < 2 || environments.length === 0)
        return '';
    const names = environments.slice(0, MOST_ENVIRONMENTS).map(draw).join(', ');
    const left = environments.length - MOST_ENVIRONMENTS;
    return ` in ${names}${left > 0 ? ` and ${(0,count/* amount */.vj)(left)} more` : ''}`;
}
/**
 * The planned changes with their outcomes, by environment; environments with neither are left out.
 * What a dry run skips is shown as planned.
 */
function stepsByEnvironment({ environments, plan, outcomes, dryRun = false, }) {
    const changes = Map.groupBy(plan?.changes ?? [], ({ environment }) => environment);
    const real = dryRun ? [] : outcomes;
    const results = Map.groupBy(real, ({ environment }) => environment);
    const names = new Set([...environments, ...changes.keys(), ...results.keys()]);
    return [...names]
        .map((environment) => ({
        environment,
        steps: stepsOf(changes.get(environment) ?? [], results.get(environment) ?? []),
    }))
        .filter(({ steps }) => steps.length > 0);
}
function stepsOf(changes, outcomes) {
    const left = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
    const planned = changes.map((change) => {
        const outcome = left.get(change.file) ?? null;
        left.delete(change.file);
        return { file: change.file, displayName: change.displayName, change, outcome };
    });
    const others = [...left.values()].map((outcome) => ({
        file: outcome.file,
        displayName: outcome.displayName,
        change: null,
        outcome,
    }));
    return [...planned, ...others];
}
/** Nothing had to be done, and there is nothing to report. */
function isUnchanged({ change, outcome }) {
    if (outcome === null) {
        return change?.action === 'unchanged' && change.reason === null && !change.identity;
    }
    return outcome.result === 'unchanged' && outcome.reason === null;
}
/**
 * What a reader must see comes first: another live flow than before, then blocked or failed ones.
 */
function byUrgency(one, other) {
    return urgency(one) - urgency(other);
}
function urgency({ change, outcome }) {
    if (change?.identity !== undefined)
        return 0;
    if (outcome !== null) {
        return plan_outcome/* FAILING */.tz.includes(outcome.result) || (0,watched_run/* isBlamed */.a)(outcome.run) ? 1 : 2;
    }
    return change?.action === 'blocked' ? 1 : 2;
}
/** What a reader should know about a change besides its differences; usually nothing. */
function remarksOn({ file, change, outcome }) {
    const identity = change?.identity && (0,identity_changes/* identityInWords */.BC)(change.identity);
    const reason = outcome?.reason ?? change?.reason ?? null;
    const run = failedRunMessage(outcome?.run, file);
    return [identity, reason && (0,reasons/* messageOf */.bD)(reason), run].filter((remark) => remark != null);
}
/** Equal for steps with the same remarks; null where there are none. */
function remarksKey({ change, outcome }) {
    const identity = change?.identity ?? null;
    const reason = outcome?.reason ?? change?.reason ?? null;
    const run = (0,watched_run/* hasFailed */.W)(outcome?.run) ? outcome?.run : null;
    if (identity === null && reason === null && run === null)
        return null;
    return (0,equal/* keyOfData */.Xb)([identity, reason, run ?? null]);
}


/***/ }),

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ toJson)
});

;// CONCATENATED MODULE: ./src/json/layout.ts
/** A value of up to this length, with all its content, is written on one line. */
const ROOM = 100;
/** JSON for people and programs: two spaces a level, and short values on one line. */
function formatJson(value) {
    const parts = [];
    draw(value, 0, parts);
    return `${parts.join('')}\n`;
}
function draw(value, level, parts) {
    if (!isContainer(value)) {
        parts.push(JSON.stringify(value));
        return;
    }
    const line = onOneLine(value, ROOM - 2 * level);
    if (line !== null) {
        parts.push(line);
        return;
    }
    const isList = Array.isArray(value);
    const indent = `\n${'  '.repeat(level + 1)}`;
    for (const [index, name] of namesIn(value).entries()) {
        parts.push(index > 0 ? ',' : isList ? '[' : '{', indent);
        if (!isList)
            parts.push(JSON.stringify(name), ': ');
        draw(value[name], level + 1, parts);
    }
    parts.push(indent.slice(0, -2), isList ? ']' : '}');
}
/** Null as soon as it is longer than the room. */
function onOneLine(value, room) {
    if (isContainer(value))
        return containerLine(value, room);
    return typeof value === 'string' && value.length > room ? null : JSON.stringify(value);
}
function containerLine(value, room) {
    const isList = Array.isArray(value);
    const names = namesIn(value);
    // Every part takes at least a comma, a space and a character.
    if (names.length === 0)
        return isList ? '[]' : '{}';
    if (names.length * 3 > room)
        return null;
    const items = [];
    let left = room - 4;
    for (const name of names) {
        const item = onOneLine(value[name], left);
        if (item === null)
            return null;
        items.push(isList ? item : `${JSON.stringify(name)}: ${item}`);
        left -= (items.at(-1)?.length ?? 0) + 2;
    }
    if (left < -2)
        return null;
    return isList ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
/** Undefined values are left out. */
function namesIn(value) {
    return Object.keys(value).filter((name) => value[name] !== undefined);
}

// EXTERNAL MODULE: ./src/report/document/changes.ts + 1 modules
var document_changes = __webpack_require__(380);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
;// CONCATENATED MODULE: ./src/report/json.ts



/** The report for scripts; `flowgate report merge` reads it. */
function toJson(report) {
    return formatJson(documentOf(report));
}
/** All keys are always there, in the documented order. */
function documentOf(report) {
    const { version, mode, environments, plan, drift, shard } = report;
    return {
        version,
        mode,
        environments,
        flows: report.flows.map(flow),
        skipped: report.skipped.map(({ file, reason }) => ({ file, reason: (0,reasons/* reasonDocument */.Gi)(reason) })),
        findings: report.findings.map(finding),
        notRun: report.notRun.map(({ rule, reason }) => ({ rule, reason: (0,reasons/* reasonDocument */.Gi)(reason) })),
        suppressed: report.suppressed.map(suppressed),
        comparedWith: report.comparedWith,
        plan: plan === null ? null : planDocument(plan, report.checkedOnly ?? []),
        drift: drift === null ? null : drift.map(document_changes/* driftDocument */.DR),
        ignored: [...report.ignored],
        dryRun: report.dryRun ?? false,
        outcomes: report.outcomes.map(outcome),
        unapprovedPlans: report.unapprovedPlans.map(unapprovedPlan),
        leaving: report.leaving?.map(leavingFlow) ?? [],
        unmanaged: report.unmanaged?.map(unmanaged) ?? null,
        judgedBy: report.judgedBy ?? null,
        newEntries: report.newEntries?.map(newEntry) ?? null,
        shard: shard === undefined ? null : { part: shard.part, parts: shard.parts, known: shard.known },
        missing: report.missing ?? [],
    };
}
function flow({ solution, references, ...rest }) {
    const { file, format, displayName, trigger, actions } = rest;
    return {
        file,
        format,
        displayName,
        trigger,
        actions,
        solution: solution === undefined ? null : { names: [...solution.names], state: solution.state },
        references: references.map(({ key, logicalName, connector, uses }) => ({
            key,
            logicalName,
            connector,
            uses,
        })),
    };
}
function finding(found) {
    const { rule, severity, message, file, line, column, endLine, endColumn, at } = found;
    const { environments, flow: concerned, help, related, fix, cause, isSummary = false } = found;
    return {
        rule,
        severity,
        message,
        file,
        line,
        column,
        endLine,
        endColumn,
        at,
        environments,
        flow: concerned,
        help,
        related: related.map(relatedDocument),
        fix: fix === undefined ? null : fixDocument(fix),
        cause: causeDocument(cause),
        isSummary,
    };
}
function relatedDocument({ file, line, message, problem }) {
    const place = { file, line, message };
    if (problem === undefined)
        return place;
    const { rule, message: own, severity, column, endLine, endColumn, at, environments, flow: of, help, } = problem;
    const related = problem.related.map((each) => {
        return { file: each.file, line: each.line, message: each.message };
    });
    const fix = problem.fix === undefined ? null : fixDocument(problem.fix);
    const range = { column, endLine, endColumn };
    const found = {
        rule,
        message: own,
        severity,
        ...range,
        at,
        environments,
        flow: of,
        help,
        related,
        fix,
    };
    return { ...place, problem: { ...found, cause: causeDocument(problem.cause) } };
}
function causeDocument(cause) {
    if (cause === undefined)
        return null;
    const { ids, inMap } = cause;
    if (inMap === null)
        return { ids: [...ids], inMap };
    const { file, at, line, column, endLine, endColumn, message, each } = inMap;
    return { ids: [...ids], inMap: { file, at, line, column, endLine, endColumn, message, each } };
}
function fixDocument({ edits, diff, replacements }) {
    return {
        edits: edits.map(({ path, ...edit }) => ({ ...edit, path: [...path] })),
        diff: [...diff],
        replacements: replacements.map(({ line, column, endLine, endColumn, text }) => ({
            line,
            column,
            endLine,
            endColumn,
            text,
        })),
    };
}
function suppressed(found) {
    return { ...finding(found), reason: found.reason, until: found.until };
}
function planDocument({ digest, changes, connectionUses }, checkedOnly) {
    return {
        digest,
        changes: changes.map(document_changes/* changeDocument */.wL),
        checkedOnly: checkedOnly.map(({ file, reason }) => ({
            file,
            reason: (0,reasons/* reasonDocument */.Gi)(reason),
        })),
        references: [],
        connectionUses: connectionUses.map(({ environment, connectionName, owner, bound, others }) => ({
            environment,
            connectionName,
            owner,
            bound,
            others,
        })),
    };
}
function outcome({ environment, file, displayName, ...ending }) {
    const { flowName, result, state, snapshot } = ending;
    const reason = (0,reasons/* maybeReason */.hz)(ending.reason);
    const run = ending.run === undefined ? null : runDocument(ending.run);
    return { environment, file, displayName, flowName, result, state, reason, snapshot, run };
}
function runDocument(run) {
    const { status, startTime, action, code, line, before, since } = run;
    const reason = (0,reasons/* maybeReason */.hz)(run.meaning);
    return { status, startTime, action, code, line, reason, before, since };
}
function unapprovedPlan({ environment, digest, reason, pulls, differences, }) {
    return {
        environment,
        digest,
        reason: (0,reasons/* reasonDocument */.Gi)(reason),
        pulls,
        differences: differences?.map((each) => each.kind === 'gone' ? { ...each, reason: (0,reasons/* maybeReason */.hz)(each.reason) } : each) ?? null,
    };
}
function leavingFlow({ environment, file, displayName, flowName, state }) {
    return { environment, file, displayName, flowName, state };
}
function unmanaged({ environment, flows }) {
    const named = flows.map(({ flowName, displayName }) => ({ flowName, displayName }));
    return { environment, flows: named };
}
function newEntry({ environment, key, flow: only, owner, connectionName, }) {
    return { environment, key, flow: only, owner, connectionName };
}


/***/ }),

/***/ 2994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ leavingClause),
/* harmony export */   r: () => (/* binding */ leavingGroups)
/* harmony export */ });
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);

/**
 * The flows that leave Git by environment and live state: `2 flows leave Git; they stay live,
 * Started`. The environment is named by `draw` where there are several.
 */
function leavingGroups({ leaving = [], environments }, draw) {
    const groups = Map.groupBy(leaving, ({ environment, state }) => JSON.stringify([environment, state]));
    return [...groups.values()].flatMap((flows) => {
        const [first] = flows;
        if (first === undefined)
            return [];
        const where = environments.length > 1 ? ` in ${draw(first.environment)}` : '';
        const state = first.state === null ? '' : `, ${draw(first.state)}`;
        const [leave, stay] = flows.length === 1 ? ['leaves', 'it stays'] : ['leave', 'they stay'];
        return [
            {
                message: `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(flows.length, 'flow')} ${leave} Git${where}; ${stay} live${state}`,
                flows,
            },
        ];
    });
}
/** The same for the verdict, as one part of a sentence for all; null where no flow leaves. */
function leavingClause({ leaving = [] }) {
    const files = new Set(leaving.map(({ file }) => file)).size;
    if (files === 0)
        return null;
    return files === 1
        ? '1 flow leaves Git and stays live'
        : `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'flow')} leave Git and stay live`;
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   NOWHERE: () => (/* binding */ NOWHERE),
/* harmony export */   b0: () => (/* binding */ blobUrl),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/** Without any links. */
const NOWHERE = {
    serverUrl: null,
    repository: null,
    sha: null,
    pull: null,
    runUrl: null,
};
/** Longer addresses are useless, and come from hostile names. */
const LONGEST = 1_000;
/** A file at the commit, or a range of its lines. */
function blobUrl(view, file, lines = null) {
    const { serverUrl, repository, sha } = view;
    if (serverUrl === null || repository === null || sha === null)
        return null;
    if (file.length > LONGEST)
        return null;
    const url = `${serverUrl}/${repository}/blob/${encoded(sha)}/${encodedPath(file)}${fragment(lines)}`;
    return url.length > LONGEST ? null : url;
}
function fragment(lines) {
    if (lines === null)
        return '';
    return lines.endLine > lines.line ? `#L${lines.line}-L${lines.endLine}` : `#L${lines.line}`;
}
function commitUrl({ serverUrl, repository, sha }) {
    if (serverUrl === null || repository === null || sha === null)
        return null;
    return `${serverUrl}/${repository}/commit/${encoded(sha)}`;
}
/** A file as a relative URI. */
function encodedPath(file) {
    return file.split('/').map(encoded).join('/');
}
function encoded(segment) {
    return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}


/***/ }),

/***/ 9356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ writtenParts),
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   s3: () => (/* binding */ PART)
/* harmony export */ });
/** A hash, or those of the live side and of what would be written; `-` for none. */
const PART = /^(?:[0-9a-f]{8}|-)(?: (?:[0-9a-f]{8}|-))?$/;
/** By pointer, both sides of a part in one short text. */
function writtenParts(parts) {
    const each = [...parts].map(([at, { live, written }]) => [
        at,
        live === written ? (live ?? '-') : `${live ?? '-'} ${written ?? '-'}`,
    ]);
    return Object.fromEntries(each);
}
function readParts(written) {
    return new Map(Object.entries(written).map(([at, text]) => [at, partOf(text)]));
}
function partOf(text) {
    const [live = '-', written = live] = text.split(' ');
    const hash = (word) => (word === '-' ? null : word);
    return { live: hash(live), written: hash(written) };
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ fileWords),
/* harmony export */   UW: () => (/* binding */ fileMessage),
/* harmony export */   _n: () => (/* binding */ fileReadMessage)
/* harmony export */ });
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(562);

const MEGABYTE = 1024 * 1024;
const readWords = {
    'file-outside-workspace': () => 'a symbolic link that leads out of the workspace is not read',
    'file-not-regular': () => 'it is not a regular file',
    'file-too-large': ({ bytes, most }) => `the file has ${(bytes / MEGABYTE).toFixed(1)} MB; files over ${most / MEGABYTE} MB are not read`,
    'file-read-failed': ({ errno }) => `the file cannot be read (${errno})`,
};
/** Why a file of the workspace is not read. */
function fileReadMessage(problem) {
    return (0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .M)(readWords, problem);
}
const fileWords = {
    'file-exists': () => 'the file already exists',
    'file-gone': () => 'the file no longer exists',
    'file-unreadable': ({ cause }) => fileReadMessage(cause),
    'file-changed-since-read': () => 'the file has changed since it was read',
    'file-not-editable': () => 'the file cannot be changed without changing more than what differs',
    'file-behind-link': ({ link }) => `${link} is a symbolic link in the repository, and Flowgate writes through none`,
    'file-not-written': ({ errno }) => `the file cannot be written (${errno})`,
};
const fixWords = {
    ...fileWords,
    'fixes-contradict': () => 'two fixes contradict each other',
};
/** Why nothing was written to a file, as part of a sentence without a full stop. */
function fileMessage(problem) {
    return (0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .M)(fixWords, problem);
}


/***/ }),

/***/ 7956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ givenUpWords),
/* harmony export */   Gh: () => (/* binding */ retryWords),
/* harmony export */   Ul: () => (/* binding */ hostWords),
/* harmony export */   yd: () => (/* binding */ hostMessage)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5242);
/* harmony import */ var _json_loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(295);
/* harmony import */ var _json_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3407);
/* harmony import */ var _live_host_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4045);
/* harmony import */ var _map_data_policies_connectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8350);
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2253);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(562);







const RENEW = 'make a new one at https://mcp.flowstudio.app and store it in the secret that `api-key` reads (in a terminal: FLOW_STUDIO_API_KEY)';
const NETWORK = 'check the network, the proxy settings and `endpoint`, then run again';
const OTHER_VERSION = 'this server may have a version that this version of Flowgate does not know yet';
const AGAIN = `run again; if it happens again, ${OTHER_VERSION}`;
const OBSTACLES = {
    'nested-too-deep': `is nested more than ${_json_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} levels deep`,
    'reserved-key': `has the key \`${_json_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .RESERVED */ .xW}\``,
};
const WORDS = {
    'endpoint-invalid': () => 'the endpoint is not a URL; write it as https://host/path',
    'endpoint-has-password': () => 'the endpoint has a user name or password; put the key into `api-key`, nothing else is sent',
    'endpoint-insecure': () => 'the endpoint is neither https nor http on loopback, so the key would be sent unencrypted; use https',
    'proxy-invalid': ({ variables }) => `a proxy in the environment (${variables.join(', ')}) is not a URL; correct it`,
    'connection-refused': (failure) => unanswered(failure, `${failure.host} refuses connections`),
    'name-not-resolved': (failure) => unanswered(failure, `the name ${failure.host} could not be resolved`),
    'host-not-reached': (failure) => unanswered(failure, `${failure.host} could not be reached`),
    'certificate-untrusted': (failure) => unanswered(failure, `the certificate of ${failure.host} is not trusted, so the key was not sent`),
    'proxy-refused': (failure) => unanswered(failure, `the proxy of the environment does not connect to ${failure.host}`),
    'connection-lost': (failure) => unanswered(failure, `the connection to ${failure.host} broke before the whole answer came`),
    'headers-too-large': (failure) => unanswered(failure, `the headers of the answer of ${failure.host} are too large`),
    'connection-closed': () => 'the run closed its connection before the answer came',
    'connection-closed-before': () => 'the run has already closed its connection',
    timeout: ({ seconds }) => `Flow Studio did not answer ${seconds === null ? 'in time' : `within ${seconds} s`}; run again`,
    redirected: (failure) => http(failure, `Flow Studio redirected the request${failure.location === null ? '' : ` to ${failure.location}`}. Redirects are never followed, so that the key is not sent along; if the server has moved, write its new address into \`endpoint\``),
    'html-page': (failure) => http(failure, `an HTML page came back instead of an answer: something in front of ${failure.host} blocked the request. Ask the administrator of the network, or Flow Studio's support, to let this runner through`),
    'no-mcp-server': (failure) => http(failure, `${failure.host} has no MCP server at ${failure.path}; correct \`endpoint\``),
    'no-mcp-calls': (failure) => http(failure, `${failure.host} takes no MCP calls at ${failure.path}; correct \`endpoint\` (it ends in /mcp)`),
    'request-too-slow': (failure) => http(failure, 'Flow Studio did not receive the request in time; run again'),
    'request-too-large': (failure) => http(failure, 'the flow is larger than Flow Studio accepts; split it'),
    'request-malformed': (failure) => http(failure, `Flow Studio did not understand the request; ${OTHER_VERSION}`),
    'request-declined': (failure) => http(failure, 'Flow Studio rejected the request; check `endpoint`'),
    'server-trouble': (failure) => http(failure, 'Flow Studio has a problem of its own; run again later'),
    throttled: (failure) => http(failure, 'Flow Studio is throttling this key; run again later, or with a lower `concurrency`'),
    'key-empty': () => `the Flow Studio key is empty; ${RENEW}`,
    'key-malformed': () => `the Flow Studio key contains a space, a line break or another character that no key has; copy it again, without "Bearer" or quotes, or ${RENEW}`,
    'key-plan-missing': (failure) => http(failure, "this key's account does not have the plan or the quota that Flow Studio asks for"),
    'key-not-accepted': (failure) => http(failure, failure.isMidRun
        ? `Flow Studio refused the key, which it accepted a moment ago: it expired during the run, was revoked, or may not do this; ${RENEW}`
        : `Flow Studio refused the key: it is unknown, revoked, or not for this server; ${RENEW}`),
    'key-expired': (failure) => http(failure, `the Flow Studio key expired on ${failure.day}${failure.isMidRun ? ', during the run' : ''} (keys are valid for 30 days); ${RENEW}`),
    'sign-in-required': () => "Flow Studio asks the key's owner to sign in, which a run cannot do. That person must connect an MCP client to Flow Studio with this key, call grant_flow_studio_access and follow its link; then run again",
    'not-json': () => `the answer is not complete JSON; it may be truncated; ${AGAIN}`,
    'web-page': () => 'a web page came back instead of an answer: `endpoint` is not an MCP server, or something in front of it asks for a sign-in',
    'event-stream-cut': () => `Flow Studio answered with an event stream that ends without the answer; ${AGAIN}`,
    'no-answer': () => `Flow Studio sent a message that does not answer the call; ${AGAIN}`,
    'other-answer': () => `Flow Studio sent the answer to another call; ${AGAIN}`,
    'answer-unusable': ({ detail }) => `the answer could not be used (${detail}); if it happens again, report it to Flowgate`,
    'answer-too-large': ({ host, most }) => `the answer of ${host} is larger than ${most / _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .MEBIBYTE */ .gJ} MB, unpacked, and was not read further; check that \`endpoint\` is a Flow Studio server; if it is, report the size to its support`,
    'flow-unkept': ({ flowName, obstacle }) => `the live flow ${flowName} ${OBSTACLES[obstacle]}, so Flowgate cannot compare or restore it; change that in Power Automate`,
    'rpc-error': ({ rpcCode, isRun, quoted }) => `Flow Studio answered with the protocol error ${rpcCode}${isRun ? '' : ', so the call was not run'}${quotedText(quoted)}; ${OTHER_VERSION}`,
    'tool-failed': ({ quoted }) => `Flow Studio reports that the tool failed${quotedText(quoted)}`,
    'no-document': ({ quoted }) => `the answer of Flow Studio holds ${quoted === null ? 'nothing' : `"${quoted}"`} instead of a JSON document; ${AGAIN}`,
    'unknown-shape': ({ at }) => `the answer of Flow Studio has an unknown shape (at ${at}); ${AGAIN}`,
    'list-in-circle': () => `Flow Studio lists the same flows again and again, so the list has no end; ${AGAIN}`,
    'list-cut-short': ({ listed, total }) => `Flow Studio lists ${listed} of ${total} flows and no further page, so a flow that is not in the list may exist; run again, or write the flow's guid as \`flowName\` into the map`,
    'other-flow': ({ requested, found }) => `Flow Studio was asked for the flow ${requested} and answered with ${found}; that answer is not used`,
    'created-without-id': () => `Flow Studio accepted the new flow and does not return its id; ${AGAIN}`,
    'created-instead': ({ created, flowName }) => `Flow Studio created the flow ${created} instead of updating ${flowName}; delete it if nobody needs it`,
    'update-unconfirmed': () => `Flow Studio does not say what it updated; ${AGAIN}`,
    'save-ignored': () => `the server accepted the save and changed nothing; ${OTHER_VERSION}`,
    'tool-missing': ({ tool, server }) => `${server} has no tool ${tool}; its version may be too old or too new for this version of Flowgate`,
    'argument-missing': ({ tool, argument, server }) => `the tool ${tool} of ${server} has no argument ${argument}, so nothing was sent; ${OTHER_VERSION}`,
    'no-display-name': () => 'a new flow needs a display name, so nothing was sent',
    'no-flow-id': () => 'the flow to update has no id, so nothing was sent',
    'cannot-read-back': () => 'this server has no tool get_live_flow, which is needed to verify a save, so nothing was sent',
    'call-not-allowed': ({ tools }) => `this connection may only call ${tools.join(', ')}, so nothing was sent; this is a defect of Flowgate, please report it`,
    refused: ({ quoted, violation }) => `${violation === undefined ? 'the server refused' : violated(violation)}${quotedText(quoted)}`,
    'upstream-trouble': ({ status, quoted }) => `Power Automate failed behind Flow Studio (${status})${quotedText(quoted)}; run again later`,
    'environment-not-visible': ({ environmentName, quoted }) => `the environment ${environmentName} does not exist for this key${quotedText(quoted)}; correct \`environmentName\` in the map, or use the key of an account that has access to it`,
    'flow-not-visible': ({ environmentName, flowName, quoted }) => `the environment ${environmentName} has no flow ${flowName} for this key${quotedText(quoted)}; correct \`flowName\` in the map, or share the flow with the key's account`,
};
/** Why a call is not repeated. */
const givenUpWords = {
    'run-stopped': () => 'the run was stopped',
    'call-waited-enough': () => 'one call waits no longer than 180 s',
    'retries-spent': ({ tries }) => `the run has retried ${tries} calls, which is the most`,
    'waiting-spent': ({ seconds, most }) => `the run has waited ${seconds} s of the ${most} s that it may wait`,
    'wait-too-long': ({ seconds }) => `the server asks for a wait of ${seconds} s, longer than a run waits`,
};
const hostWords = (0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .framed */ .Q)(WORDS, ofTheCall);
const retryWords = {
    'waiting-for-server': (retry) => `${retry.call}: Flow Studio asks for fewer calls; all calls wait ${retry.seconds} s (${tries(retry)})`,
    'trying-again': (retry) => `${retry.call}: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .worded */ .M)(WORDS, retry.cause)}. Trying again in ${retry.seconds} s (${tries(retry)})`,
};
function tries({ next, most }) {
    return `try ${next} of ${most}`;
}
/** Failures that say nothing about the flow or the key: for them it helps to name the call. */
const NAMES_THE_CALL = ['network', 'timeout', 'http', 'protocol'];
function ofTheCall(failure, words) {
    const { call, tries, givenUp, isUnsent } = failure;
    const isNamed = call !== undefined && NAMES_THE_CALL.includes((0,_live_host_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(failure));
    return [
        isNamed ? `${call}: ` : '',
        words,
        tries === undefined ? '' : ` (${tries} tries)`,
        givenUp === undefined ? '' : `; ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .worded */ .M)(givenUpWords, givenUp)}`,
        isUnsent ? '; no further call was sent' : '',
    ].join('');
}
function unanswered({ detail }, what) {
    return `no answer from Flow Studio: ${what} (${detail}); ${NETWORK}`;
}
/** What the server answered, with its status where it has one, and what that means. */
function http({ status, quoted }, words) {
    const parts = [
        ...(status === null ? [] : [`HTTP ${status}`]),
        ...(quoted === null || quoted === '' ? [] : [`"${quoted}"`]),
    ];
    return parts.length === 0 ? words : `${parts.join(' ')}: ${words}`;
}
/** The data policy that forbids a save or a start, with the connectors that the server names. */
function violated({ policy, connectors }) {
    const named = connectors.map((id) => (0,_map_data_policies_connectors_js__WEBPACK_IMPORTED_MODULE_4__/* .policyConnector */ .E0)(id)?.name ?? id);
    const [what, where] = [(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .andList */ .cM)((0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .codes */ .F4)(named)), named.length > 1 ? ' in one flow' : ''];
    const subject = policy === null ? 'a data policy' : `the data policy \`${policy}\``;
    return `${subject} forbids ${what === '' ? 'what this flow uses' : what}${where}`;
}
function quotedText(quoted) {
    return quoted === null || quoted === '' ? '' : `: "${quoted}"`;
}
/** A refusal by a host, or an error on the way to it, in words. */
function hostMessage(failure) {
    return (0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .worded */ .M)(hostWords, failure);
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bs: () => (/* binding */ LOUD),
  UN: () => (/* binding */ byReason),
  hz: () => (/* binding */ maybeReason),
  bD: () => (/* binding */ messageOf),
  Gi: () => (/* binding */ reasonDocument),
  YY: () => (/* binding */ reasonIn)
});

// EXTERNAL MODULE: ./src/json/equal.ts
var equal = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/wording/reason.ts
var wording_reason = __webpack_require__(562);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/http/bounded-body.ts
var bounded_body = __webpack_require__(5242);
// EXTERNAL MODULE: ./src/report/reasons/token-permission.ts
var token_permission = __webpack_require__(7817);
;// CONCATENATED MODULE: ./src/report/reasons/github.ts



const SHORT_SHA = 7;
const github_short = (sha) => sha.slice(0, SHORT_SHA);
/** What was requested, as text after "could not". */
const requestWords = {
    'read-base-branch': () => 'read the base branch',
    'read-pulls': () => 'read pull requests',
    'read-issues': () => 'read issues',
    'read-file': ({ path, ref }) => `read ${path} at ${ref}`,
    'find-commit-of-file': ({ path, ref, repository }) => `read ${path}: GitHub shows no commit ${ref} in ${repository}`,
    'list-files': ({ ref }) => `list the files of ${ref}`,
    'list-commits': ({ ref }) => `list the commits up to ${ref}`,
    'list-file-commits': ({ path, ref }) => `list the commits of ${path} up to ${ref}`,
    'list-pushed-commits': ({ sha }) => `list the commits of the push to ${sha}`,
    'find-merged-pull': ({ sha }) => `find the pull request that brought ${sha}`,
    'write-check-run': ({ sha }) => `write the check run of ${sha}`,
    'compare-commits': ({ before, after }) => `compare ${github_short(before)} with ${github_short(after)}`,
    'read-pull': ({ pull }) => `read pull request #${pull}`,
    'list-pull-files': ({ pull }) => `list the files of pull request #${pull}`,
    'list-reviews': ({ pull }) => `list the reviews of pull request #${pull}`,
    'read-comments': ({ pull }) => `read the comments of #${pull}`,
    'write-comment': ({ pull }) => `comment on #${pull}`,
    'write-issue': ({ title }) => `write the issue ${JSON.stringify(title)}`,
    'list-team-members': ({ team }) => `list the members of ${team}`,
};
const lostWords = {
    'github-connection-lost': ({ detail }) => detail || 'connection lost',
    'github-answer-cut': ({ detail }) => detail === null ? 'the answer broke off' : `the answer broke off: ${detail}`,
    'github-answer-type': ({ type }) => `an answer of type ${type}`,
    'github-answer-too-large': ({ most }) => `the answer is larger than ${most / bounded_body/* MEBIBYTE */.gJ} MB, unpacked, and was not read further`,
};
const unanswered = (failure) => `${couldNot(failure)}: no answer from GitHub (${(0,wording_reason/* worded */.M)(lostWords, failure)})`;
const githubWords = {
    'event-file-not-named': () => 'the environment names no event file (GITHUB_EVENT_PATH)',
    'event-file-unreadable': ({ path, detail }) => `could not read the event file ${path}: ${detail}`,
    'event-file-not-json': ({ path }) => `the event file ${path} is not JSON`,
    'event-file-unexpected': ({ path, at, detail }) => `the event file ${path} is not as GitHub writes it: ${at || 'its root'}, ${detail}`,
    'event-part-missing': ({ event, part }) => `the event file is not as GitHub writes it: ${event} has no \`${part}\``,
    'runner-variable-invalid': ({ name, value }) => `the environment's ${name} is ${JSON.stringify(value)}, which cannot be right`,
    'github-token-empty': () => 'there is no `github-token`',
    'github-token-malformed': () => 'the `github-token` has characters that no token has',
    'no-commit-named': ({ path }) => `could not read ${path}: no commit was named`,
    'file-too-large-for-github': ({ path, ref, megabytes }) => `could not read ${path} at ${ref}: it has over ${megabytes} MB`,
    'comment-too-long': ({ pull, characters, most }) => `the comment on #${pull} is too long for GitHub: ${characters} characters, of at most ${most}`,
    'github-connection-lost': unanswered,
    'github-answer-cut': unanswered,
    'github-answer-type': unanswered,
    'github-answer-too-large': (failure) => `${couldNot(failure)}: ${(0,wording_reason/* worded */.M)(lostWords, failure)}. If a file of that size is meant, take it out of what Flowgate reads; else check what answers under the address of GitHub`,
    'github-permission-missing': (failure) => `${couldNot(failure)}: the token lacks ${failure.token === 'classic' ? 'a scope' : 'a permission'}; ${(0,token_permission/* permissionRemedy */.uF)(failure)} (${answer(failure)})`,
    'github-not-found': (failure) => `${couldNot(failure)}: ${answer(failure)}. It is not there, or the token may not see it: check ${(0,token_permission/* permissionPlace */.VK)(failure)}`,
    'github-rate-limit': (failure) => `${couldNot(failure)}: ${answer(failure)}. The token has reached a rate limit; run the job again later`,
    'github-token-not-accepted': (failure) => `${couldNot(failure)}: ${answer(failure)}. The \`github-token\` is not valid, or has expired`,
    'github-server-trouble': (failure) => `${couldNot(failure)}: ${answer(failure)}. See https://www.githubstatus.com, and run the job again later`,
    'github-refused': (failure) => `${couldNot(failure)}: ${answer(failure)}`,
};
const unlistedWords = {
    ...githubWords,
    'pull-changed-since-event': ({ pull }) => `pull request #${pull} has changed since this job's event`,
    'pull-lists-too-few': ({ pull, listed, changed }) => `GitHub lists only ${listed} of ${changed} files that pull request #${pull} changes`,
    'comparison-lists-too-few': ({ most, before }) => `${most} files or more changed since ${github_short(before)}`,
    'branch-rewritten': ({ before, after }) => `the branch was rewritten (${github_short(before)} is no ancestor of ${github_short(after)})`,
    'commits-not-connected': ({ before, after }) => `GitHub finds no way from ${github_short(before)} to ${github_short(after)}`,
    'commits-not-comparable': ({ before, after }) => `GitHub cannot compare ${github_short(before)} with ${github_short(after)}`,
};
const noticeWords = {
    'waiting-for-github': ({ seconds }) => `GitHub asks for patience; waiting ${seconds} s`,
    'files-not-listed': ({ cause }) => `${(0,wording_reason/* worded */.M)(unlistedWords, cause)}: every flow counts as changed`,
    'push-cut': ({ commits, most }) => `the push has ${commits} commits; the pull requests of the newest ${most} are looked for`,
    'push-too-long': () => 'the push has too many commits; only its last one is asked for its pull request',
    'comment-left-over': ({ url }) => `the comment ${url} of Flowgate is left over and may be deleted`,
};
function couldNot({ request }) {
    return `could not ${(0,wording_reason/* worded */.M)(requestWords, request)}`;
}
function answer({ status, quoted }) {
    return `GitHub answered ${status}${quoted === '' ? '' : `, "${quoted}"`}`;
}

;// CONCATENATED MODULE: ./src/report/reasons/approval.ts




const doubtWords = {
    'editor-not-asked': () => 'GitHub did not answer who edited it last',
    'edits-not-known': () => 'GitHub does not say whether somebody edited it',
    'editor-not-known': () => 'somebody edited it, and GitHub does not say who',
    'edited-by': ({ login }) => `${login} edited it`,
};
const reviewWords = {
    'not-a-push': () => 'this is no push of a merged pull request, so `approved-plan` must name the plan',
    'no-github-token': () => 'without `github-token` no pull request can be read',
    'no-merged-pull': () => 'no merged pull request has these commits',
    'pulls-not-read': ({ cause }) => (0,wording_reason/* worded */.M)(githubWords, cause),
    'no-own-comment': ({ pull }) => `#${pull} has no comment of this token's account`,
    'comment-untrusted': ({ pull, cause }) => `the comment on #${pull} is not trusted: ${(0,wording_reason/* worded */.M)(doubtWords, cause)}`,
    'comment-without-plan': ({ pull }) => `the comment on #${pull} shows no plan`,
    'plan-unreadable': ({ pull }) => `the plan in the comment on #${pull} cannot be read`,
    'plan-against-git': ({ pull }) => `the comment on #${pull} shows a plan that was compared with Git only: give the pull request's check the \`api-key\``,
    'environment-not-shown': ({ pull, environment }) => `#${pull} showed no plan for ${environment}`,
};
const oneProblemWords = {
    'other-plan-approved': ({ digest }) => `not written, because \`approved-plan\` is not the digest of this plan, which is \`${digest}\``,
    'other-environment-approved': () => 'not written, because `approved-plan` approves only another environment',
    'plan-not-reviewed': ({ unreviewed, pulls, problems }) => {
        const shown = pulls.length === 0 ? [] : [differsFrom(pulls, unreviewed)];
        const causes = [...shown, ...problems.map((problem) => (0,wording_reason/* worded */.M)(reviewWords, problem))];
        return `not written, because nobody reviewed it as it is: ${causes.join('; ')}`;
    },
};
const approvalWords = {
    ...oneProblemWords,
    'several-approval-problems': ({ causes }) => causes.map((cause) => (0,wording_reason/* worded */.M)(oneProblemWords, cause)).join('; '),
};
function differsFrom(pulls, changes) {
    const where = (0,lists/* andList */.cM)(pulls.map((pull) => `#${pull}`));
    return changes === 1
        ? `1 change of this plan is not as ${where} showed it`
        : `${(0,count/* count */.U9)(changes, 'change')} of this plan are not as ${where} showed them`;
}

;// CONCATENATED MODULE: ./src/report/reasons/checked-only.ts
const checkedOnlyWords = {
    'not-in-map': () => 'name it in the map to deploy it',
    'agent-flow': () => 'an agent flow is never deployed',
};

// EXTERNAL MODULE: ./src/report/reasons/file.ts
var file = __webpack_require__(820);
// EXTERNAL MODULE: ./src/report/reasons/host.ts
var host = __webpack_require__(7956);
// EXTERNAL MODULE: ./src/report/reasons/refusal.ts
var refusal = __webpack_require__(3260);
// EXTERNAL MODULE: ./src/report/reasons/remedies.ts
var remedies = __webpack_require__(2854);
;// CONCATENATED MODULE: ./src/report/reasons/outcome.ts





const MOST_DIFFERENCES = 4;
const mismatchWords = {
    'part-missing': ({ at }) => `${at} is missing`,
    'part-unexpected': ({ at }) => `${at} exists and should not`,
    'part-moved': ({ at, found }) => `${found} is where ${at} should be`,
    'value-differs': ({ at, found, wanted }) => {
        if (found === null)
            return `${at} is missing instead of ${wanted}`;
        return wanted === null
            ? `${at} is ${found} and should not exist`
            : `${at} is ${found} instead of ${wanted}`;
    },
    'references-hidden': ({ at }) => `${at} is not shown`,
};
const snapshotProblemWords = {
    'file-behind-link': file/* fileWords */.Ad['file-behind-link'],
    'disk-error': ({ detail }) => detail,
};
/** The first differences. */
function differencesText(differences) {
    const shown = differences.slice(0, MOST_DIFFERENCES).map((each) => (0,wording_reason/* worded */.M)(mismatchWords, each));
    const more = differences.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
const unseenWords = {
    ...host/* hostWords */.Ul,
    'flow-not-there': () => 'the flow does not exist',
    'flow-not-listed': () => 'no flow of that name is listed yet',
    'name-shared': ({ flowNames }) => `${flowNames.length} flows have that name now (${flowNames.join(', ')})`,
};
const unverifiedWords = {
    'saved-not-seen': ({ createdAs, cause }) => `it was saved${createdAs === null ? '' : ` as ${createdAs}`}, and could not be read back: ${(0,wording_reason/* worded */.M)(unseenWords, cause)}`,
    'reply-lost': ({ lost, cause }) => `${(0,host/* hostMessage */.yd)(lost)}; whether it was written could not be read: ${(0,wording_reason/* worded */.M)(unseenWords, cause)}`,
    'reply-lost-and-hidden': ({ lost }) => `${(0,host/* hostMessage */.yd)(lost)}; only its connections were to change, and the server does not show them`,
    'reply-lost-and-differs': ({ lost, differences }) => `${(0,host/* hostMessage */.yd)(lost)}; the live flow is neither as it was nor as it should be (${differencesText(differences)})`,
    'reply-lost-and-new-differs': ({ lost, differences }) => `${(0,host/* hostMessage */.yd)(lost)}; a flow of that name exists now, and it differs from the file: ${differencesText(differences)}`,
};
const restoreProblemWords = {
    ...host/* hostWords */.Ul,
    ...unverifiedWords,
    'not-kept': ({ cause }) => `nothing was sent, because the flow as it is now could not be kept: ${(0,wording_reason/* worded */.M)(snapshotProblemWords, cause)}`,
    'not-read': ({ cause }) => `reading it failed: ${(0,wording_reason/* worded */.M)(unseenWords, cause)}`,
    'edited-meanwhile': () => 'it is neither as it was deployed nor as it was before, so somebody may have edited it since',
    'still-differs': ({ lost, differences }) => `${lost === null ? '' : `${(0,host/* hostMessage */.yd)(lost)}; `}it still differs: ${differencesText(differences)}`,
    'state-differs': ({ state, wanted }) => `its content is as it was, and it is ${state ?? 'in an unknown state'} instead of ${wanted}`,
    'state-not-restored': ({ state, wanted, cause }) => `its content is as it was, and it is ${state ?? 'in an unknown state'} instead of ${wanted}: ${(0,host/* hostMessage */.yd)(cause)}`,
    'state-not-seen': ({ wanted, lost, cause }) => `its content is as it was, and whether it is ${wanted} is unknown: ${unread(lost, cause)}`,
};
const stopWords = {
    ...host/* hostWords */.Ul,
    'not-stopped': ({ state }) => `it is ${state ?? 'in an unknown state'}`,
    'stop-not-seen': ({ lost, cause }) => `whether it is stopped is unknown: ${unread(lost, cause)}`,
    'started-meanwhile': () => 'somebody has started or edited it since, so it was left as it is',
    'not-own': () => 'the answer to its create was lost, so it may be the flow of another run, and was left as it is',
};
const unfinishedWords = {
    ...refusal/* refusalWords */.W,
    'references-not-seen': ({ cause }) => `whether its references are bound could not be read: ${(0,host/* hostMessage */.yd)(cause)}`,
    'differs-from-file': ({ differences }) => `it differs from the file: ${differencesText(differences)}`,
    'twins-not-checked': ({ cause }) => `whether another run created a flow of that name at the same time could not be read, so it was not started: ${(0,host/* hostMessage */.yd)(cause)}`,
    'not-own-state': ({ lost, state, wanted }) => `it is ${state ?? 'in an unknown state'} instead of ${wanted}; the answer to the create was lost, so it may be the flow of another run, and was left as it is: ${(0,host/* hostMessage */.yd)(lost)}`,
};
const obstacleWords = {
    ...file/* fileWords */.Ad,
    'dataverse-row': () => 'a Dataverse row cannot be written back',
};
const exportWords = {
    'listed-but-gone': () => 'it was listed, and no longer exists',
    'signed-url-in-definition': () => 'its definition contains a signed URL, which everybody who reads the repository could call; move it into a secure parameter or a variable, and export the flow again',
    'file-differs': () => 'the file differs from the live flow; --force takes over the live content',
    ...file/* fileWords */.Ad,
    'file-not-updated': ({ cause }) => `the file differs from the live flow, and ${(0,wording_reason/* worded */.M)(obstacleWords, cause)}`,
};
const SUSPENDED = 'a policy of the environment (data loss prevention) or of its license suspends it; only an administrator can allow its connectors, and turn it on again';
const outcomeWords = {
    ...host/* hostWords */.Ul,
    ...refusal/* refusalWords */.W,
    ...exportWords,
    'run-stopped-before': (reason) => `it was not started, because the run was stopped; ${(0,remedies/* deployCommand */.J)(reason)} continues from here`,
    'run-atomic-before': ({ file }) => `it was not started, because \`${file}\` was not deployed and the run is atomic`,
    'called-flow-failed': ({ file, result }) => `it calls the flow of \`${file}\`, which ended as ${result}; deploy that one first`,
    'host-lost': ({ cause }) => `${(0,host/* hostMessage */.yd)(cause)}. Nothing was sent for this flow`,
    'connection-test-failed': ({ key, connectionName, status }) => `\`${key}\`: the test of the connection ${connectionName} ended with ${status}; sign it in again in Power Automate, or bind another one`,
    'connection-test-refused': ({ key, connectionName, cause }) => `\`${key}\`: the test of the connection ${connectionName} was refused: ${(0,host/* hostMessage */.yd)(cause)}; correct connectionName in the map, or share the connection with the deploying account`,
    'name-taken': ({ flowNames }) => `it was not created, because somebody created a flow of that name after it was planned (${flowNames.join(', ')}); run again to see the new plan`,
    'name-not-checked': ({ cause }) => `it was not created, because looking for its name again failed: ${(0,host/* hostMessage */.yd)(cause)}`,
    'changed-since-plan': ({ differences }) => `the flow was not touched, because somebody changed it after it was planned (${differencesText(differences)}); run again to see the new plan`,
    'not-read-again': ({ cause }) => `the flow was not touched, because reading it again failed: ${(0,wording_reason/* worded */.M)(unseenWords, cause)}`,
    'snapshot-not-written': ({ cause }) => `the flow was not touched, because its snapshot could not be written: ${(0,wording_reason/* worded */.M)(snapshotProblemWords, cause)}`,
    'not-written': ({ lost }) => `${(0,host/* hostMessage */.yd)(lost)}; the live flow is as it was, so it is safe to run again`,
    'created-twice': ({ flowName, others, environment, displayName, problem }) => `it was created as ${flowName}, and another run had created a flow named "${displayName}" before (${others.join(', ')}); ${stoppedText(problem)}. Delete ${flowName} in Power Automate; ${(0,remedies/* deployCommand */.J)({ environment })} then finds the other one by its name`,
    'create-answered-with-old': ({ answered, environment, displayName, isWrittenOver, namesakes }) => `the server answered with the guid of a flow that was there before, ${answered}, so no new flow is known; ${oldFlowText(isWrittenOver)}. ${namesakesText(displayName, namesakes)}. Look at both in Power Automate before ${(0,remedies/* deployCommand */.J)({ environment })}`,
    'created-unfinished': ({ flowName, environment, cause }) => `it was created as ${flowName}, and ${(0,wording_reason/* worded */.M)(unfinishedWords, cause)}. ${(0,remedies/* deployCommand */.J)({ environment })} finds it by its name and updates it`,
    'create-uncertain': ({ environment, displayName, cause }) => `${(0,wording_reason/* worded */.M)(unverifiedWords, cause)}. Settle it with ${(0,remedies/* deployCommand */.J)({ environment })} in a minute: it looks for "${displayName}" by its name first, and creates no second one`,
    'update-uncertain': ({ environment, environmentName, flowName, snapshot, cause }) => {
        const isMixed = cause.code === 'reply-lost-and-differs';
        const command = isMixed ? (0,remedies/* restoreCommand */.O)(snapshot) : (0,remedies/* deployCommand */.J)({ environment });
        return `${(0,wording_reason/* worded */.M)(unverifiedWords, cause)}. Settle it with ${command}, for flow ${flowName} in ${environmentName}; the flow as it was is kept in ${snapshot}`;
    },
    'mismatch-restored': ({ differences, kept }) => `the server accepted the flow and kept something else: ${differencesText(differences)}. It is as it was before${kept === null ? '' : `; what the server had kept is in ${kept}`}`,
    'mismatch-not-restored': ({ differences, problem, snapshot }) => `the server accepted the flow and kept something else: ${differencesText(differences)}. It could not be restored: ${(0,wording_reason/* worded */.M)(restoreProblemWords, problem)}; ${(0,remedies/* restoreCommand */.O)(snapshot)} restores it`,
    defect: ({ environment, detail }) => `this is a defect of Flowgate, please report it: ${detail}. Settle it with ${(0,remedies/* deployCommand */.J)({ environment })}`,
    'flow-suspended': () => `the flow is saved, and is suspended since then; ${SUSPENDED}`,
    'state-not-reached': ({ isSaved, state, wanted }) => `${saved(isSaved)} it is ${state} and not ${wanted}; ${state === 'Suspended' ? SUSPENDED : remedy(wanted)}`,
    'state-refused': ({ isSaved, state, wanted, cause }) => `${saved(isSaved)} it is still ${state ?? 'in its old state'}: ${(0,wording_reason/* worded */.M)(refusal/* refusalWords */.W, cause)}; ${remedy(wanted)}`,
    'state-unknown': ({ isSaved, wanted, environment, lost, cause }) => `${saved(isSaved)} whether it is ${wanted} now is unknown: ${unread(lost, cause)}. Settle it with ${(0,remedies/* deployCommand */.J)({ environment })}`,
    'begins-stopped': () => 'new flows begin stopped; write `"state": "Started"` for it in the map, or turn it on in Power Automate',
    'references-not-shown': ({ isNew }) => isNew
        ? 'the server does not show the references of the new flow, also after a second save; open it in Power Automate to see whether its connections are bound'
        : 'the server does not show the references of this flow, so whether its connections are bound as planned is not proven',
    'created-first': ({ others, environment }) => `another run created a flow of the same name after it (${others.join(', ')}), which must be deleted in Power Automate; until then ${(0,remedies/* deployCommand */.J)({ environment })} finds two flows, unless the map has the guid of this one`,
    'create-reply-lost': ({ lost }) => `the answer to the create was lost (${(0,host/* hostMessage */.yd)(lost)}), and a flow of that name and content is there since then`,
    'state-changed': ({ before, state }) => `it was ${before ?? 'in an unknown state'} before it was saved and is ${state ?? 'in an unknown one'} now; write the \`state\` that it should have in the map`,
    undone: ({ file, before }) => `${first(before)}It is as it was before, because ${notDeployed(file)}`,
    'not-undone': ({ file, before, problem, snapshot }) => `${first(before)}It should be as it was, because ${notDeployed(file)}, and was not restored: ${(0,wording_reason/* worded */.M)(restoreProblemWords, problem)}; ${withSnapshot(snapshot)}`,
    'create-not-undone': ({ file, before, ...created }) => `${first(before)}It should not exist, because ${notDeployed(file)}: ${createdStays(created)}`,
};
/** Says that a created flow cannot be deleted, and what to do. */
function createdStays({ environment, flowName, problem, }) {
    return `it was created as ${flowName}, and Flow Studio has no tool that deletes a flow; ${stoppedText(problem)}. Delete it in Power Automate, or let ${(0,remedies/* deployCommand */.J)({ environment })} find it by its name`;
}
function stoppedText(problem) {
    return problem === null
        ? 'it is stopped'
        : `it is not known to be stopped (${(0,wording_reason/* worded */.M)(stopWords, problem)})`;
}
function oldFlowText(isWrittenOver) {
    if (isWrittenOver === null)
        return 'whether that flow was written over could not be read';
    return isWrittenOver
        ? 'that flow has the content of the file now'
        : 'that flow does not have the content of the file, and was not touched';
}
function namesakesText(displayName, namesakes) {
    if (namesakes === null)
        return `Whether a flow named "${displayName}" exists could not be read`;
    return namesakes.length === 0
        ? `No flow named "${displayName}" is listed`
        : `A flow named "${displayName}" is listed: ${namesakes.join(', ')}`;
}
/** Why something could not be read, after an answer that may be lost too. */
function unread(lost, cause) {
    const words = (0,wording_reason/* worded */.M)(unseenWords, cause);
    return lost === null
        ? `reading it failed: ${words}`
        : `${(0,host/* hostMessage */.yd)(lost)}; reading it failed as well: ${words}`;
}
/** The file that holds the former flow, and the command that restores it. */
function withSnapshot(snapshot) {
    return `its snapshot is ${snapshot}, and ${(0,remedies/* restoreCommand */.O)(snapshot)} restores it`;
}
function notDeployed(file) {
    return `\`${file}\` was not deployed and the run is atomic`;
}
/** What had happened before, as a separate sentence. */
function first(before) {
    return before === null ? '' : `${(0,wording_reason/* worded */.M)(outcomeWords, before)}. `;
}
function saved(isSaved) {
    return isSaved ? 'the flow is saved, but' : 'only its state was to change, and';
}
function remedy(wanted) {
    return `run again, or ${wanted === 'Started' ? 'turn it on' : 'turn it off'} in Power Automate`;
}

;// CONCATENATED MODULE: ./src/report/reasons/deployment.ts



const deploymentWords = {
    'calls-in-circle': ({ files }) => `these flows call each other in a circle, and are written in the plan's order: ${files.join(' \u2192 ')}`,
    'flow-not-restored': ({ displayName, flowName, problem, snapshot }) => `${displayName} (${flowName}) could not be restored to how it was before this run: ${(0,wording_reason/* worded */.M)(restoreProblemWords, problem)}; ${withSnapshot(snapshot)}`,
    'created-flow-stays': ({ displayName, ...created }) => `${displayName} stays: ${createdStays(created)}`,
    'left-deployed': ({ displayName, result, snapshot }) => `${displayName} stays ${result}, because the run was stopped${snapshot === null ? '' : `; ${(0,remedies/* restoreCommand */.O)(snapshot)} restores it`}`,
};

// EXTERNAL MODULE: ./src/map/old-map-words.ts
var old_map_words = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/live/history-words.ts
var history_words = __webpack_require__(4682);
// EXTERNAL MODULE: ./src/live/identity-words.ts
var identity_words = __webpack_require__(6246);
;// CONCATENATED MODULE: ./src/report/reasons/live.ts





/** Why a part of what is live is unknown. */
const unreadWords = {
    'key-refused': () => 'the key was refused',
    'environment-closed': ({ environmentName }) => `the key has no access to the environment ${environmentName}`,
    'environment-unanswered': ({ environmentName, cause }) => `no answer from ${environmentName}: ${(0,host/* hostMessage */.yd)(cause)}`,
    'connections-listed-partly': ({ environmentName }) => `the server lists only a part of the connections of ${environmentName}`,
    'connections-unreadable': ({ environmentName, cause }) => `the connections of ${environmentName}: ${(0,host/* hostMessage */.yd)(cause)}`,
    'live-flow-unreadable': ({ environmentName, cause }) => `a live flow in ${environmentName}: ${(0,host/* hostMessage */.yd)(cause)}`,
    'several-unread': ({ cause, more }) => `${(0,wording_reason/* worded */.M)(unreadWords, cause)}; and ${(0,count/* amount */.vj)(more)} more`,
};
/** The most edits of a flow that are named. */
const MOST_EDITS = 5;
/** The first edits of a live flow, as pointers. */
function editsText(edits) {
    const more = edits.length - MOST_EDITS;
    const named = edits.slice(0, MOST_EDITS).join(', ');
    return more > 0 ? `${named} and ${(0,count/* amount */.vj)(more)} more` : named;
}
/** That Git never had a live flow as it is, or why that is unknown. */
function editedText({ cause }) {
    return cause === null
        ? 'Git never had the live flow as it is'
        : `it is unknown whether Git had the live flow as it is (${(0,history_words/* historyMessage */.C)(cause)})`;
}
/** Why the live flow must not be overwritten, and what to do. */
const unwritableWords = {
    'flow-edited': (reason) => `${editedText(reason)}; a deployment would overwrite ${editsText(reason.edits)}. Commit the live version first, or run by hand with \`on-drift: overwrite\` after a dry run`,
    'flow-missing': identity_words/* flowMissingMessage */.e,
    'flow-ambiguous': identity_words/* flowAmbiguousMessage */.S,
    'flow-unreadable': ({ cause }) => `the live flow could not be read: ${(0,host/* hostMessage */.yd)(cause)}`,
};

;// CONCATENATED MODULE: ./src/report/reasons/not-run.ts






const unwatchedWords = {
    'runs-not-offered': () => 'this version of Flow Studio does not list runs',
    'runs-not-read': ({ cause }) => (0,host/* hostMessage */.yd)(cause),
    'flow-not-started': ({ state }) => `it is ${state ?? 'in an unknown state'}`,
    'started-by-person': () => 'a person or another flow starts it',
    'trigger-not-known': ({ type }) => `when a trigger of type ${type} fires is not known`,
    'schedule-not-due': ({ minutes }) => `its schedule is not due within ${(0,count/* count */.U9)(minutes, 'minute')}`,
    'schedule-not-certain': () => 'when its schedule is due is not certain',
    'no-run-began': ({ minutes }) => `no run began within ${(0,count/* count */.U9)(minutes, 'minute')}`,
    'modified-time-missing': () => 'the server does not say when it was saved, so its runs before and after look the same',
    'watched-enough': ({ most }) => `a run of Flowgate watches ${most} flows at most`,
    'watch-stopped': () => 'the run was stopped while it watched',
};
const MOST_FILES = 3;
const notRunWords = {
    ...unreadWords,
    'data-policy-only-listed': ({ file, policies }) => `${file} is only a list of data policies (${(0,lists/* andList */.cM)(policies, 3)}), without their connectors; export each policy by its id, as docs/data-policies.md describes`,
    'data-policy-legacy-export': ({ file }) => `${file} is an export of Get-AdminDlpPolicy, which has no blocked connectors; use Get-DlpPolicy | ConvertTo-Json -Depth 10`,
    'data-policy-settings-unassigned': ({ file }) => `${file} has connector settings, but does not name their data policy; put the policy's id into the file name`,
    'data-policy-custom-connector': ({ policy, connector }) => `the data policy ${policy} classifies the custom connector ${connector} by the URL of its host, which is not in a flow; check it in the Power Platform admin center`,
    'data-policy-endpoints': ({ policy, connector }) => `the data policy ${policy} allows only some endpoints of ${connector}, which are not compared; check them in the Power Platform admin center`,
    'data-policy-not-blockable': ({ policy, connector }) => `the data policy ${policy} blocks ${connector} or some of its operations, which Microsoft does not allow a policy to block; check it in the Power Platform admin center`,
    'data-policy-operation-unknown': ({ policy, connector }) => `the data policy ${policy} has rules for operations of ${connector}, but an action does not name its operation; save the flow once in the new designer`,
    'no-api-key': () => 'no api-key',
    offline: () => 'offline: `--live` checks this, with the key',
    'not-a-pull-request': () => 'not a pull request',
    'base-map-missing': ({ mapFile }) => `the base branch has no ${mapFile}`,
    'base-map-invalid': ({ mapFile }) => `the base branch's ${mapFile} cannot be read`,
    'base-map-older': ({ mapFile, commit, cause }) => `the base branch's ${mapFile} cannot be read (${(0,wording_reason/* worded */.M)(old_map_words/* oldMapWords */.D, cause)}), so this change is judged by that of ${commit.slice(0, 7)}, the newest that can be read`,
    'self-judged': ({ mapFile }) => `the base branch has no ${mapFile}, so this change is judged by its own`,
    'map-missing': ({ mapFile }) => `no ${mapFile}`,
    'map-invalid': ({ mapFile }) => `${mapFile} is invalid`,
    'deploy-as-missing': ({ mapFile, environments }) => `${mapFile} has no deployAs for ${(0,lists/* andList */.cM)(environments, 5)}, so it is unknown whether that account may use the connections; write the account of the key that deploys there`,
    'nothing-to-compare': () => 'no api-key, so there is nothing to compare with',
    'first-run-not-seen': ({ environment, files, cause }) => `first run of ${(0,lists/* andList */.cM)(files, MOST_FILES)} in ${environment}: ${(0,wording_reason/* worded */.M)(unwatchedWords, cause)}`,
    'shard-report-missing': ({ shard }) => `the report of shard ${shard} is missing, so nothing is known of its flows`,
};

;// CONCATENATED MODULE: ./src/report/reasons/skipped.ts

const skippedWords = {
    'logic-apps': () => 'Logic Apps workflow',
    'not-a-flow': () => 'not a flow',
    'file-not-json': ({ detail }) => `not JSON${detail === null ? '' : ` (${detail})`}`,
    'solution-file-unread': ({ cause }) => `a file of a solution that is not read (${(0,file/* fileReadMessage */._n)(cause)})`,
    'solution-file-undecodable': ({ encoding }) => `a file of a solution that is not decodable as ${encoding.toUpperCase()}`,
    'solution-file-malformed': ({ format, detail }) => `a file of a solution that is not valid ${format} (${detail})`,
    'solution-file-refused': ({ what }) => `a file of a solution that ${what === 'doctype' ? 'has a document type' : 'is nested too deeply'}`,
    'folder-unread': ({ errno }) => `a folder that cannot be read (${errno})`,
};

;// CONCATENATED MODULE: ./src/report/reasons/plan.ts





/** The most files with the same live flow that are named. */
const plan_MOST_FILES = 3;
/** Why a file holds no flow. */
const noFlowWords = {
    ...skippedWords,
    'json-invalid': ({ detail }) => detail ?? 'it cannot be read',
};
const planWords = {
    ...unwritableWords,
    'errors-found': ({ errors, rules }) => `${(0,count/* count */.U9)(errors, 'error')} found (${rules.join(', ')})`,
    'references-as-array': () => 'its connectionReferences is an array, so that their keys are lost',
    'reference-unmapped': ({ environment, keys }) => `the map has no connection for ${(0,lists/* andList */.cM)((0,lists/* codes */.F4)(keys), 5)} in ${environment}`,
    'parameter-undeclared': ({ parameters }) => `the map sets ${(0,lists/* andList */.cM)((0,lists/* codes */.F4)(parameters), 5)}, which the definition does not declare as a parameter`,
    'same-live-flow': ({ others }) => `${(0,lists/* andList */.cM)(fileTexts(others))} ${others.length === 1 ? 'means' : 'mean'} the same live flow; give each its own \`flowName\` or name, or take it out of \`flows\``,
    'no-flow-in-file': ({ cause }) => `no flow can be read from it: ${(0,wording_reason/* worded */.M)(noFlowWords, cause)}`,
    'not-looked-up': () => 'new in Git; the deployment looks for a live flow with its guid or its name',
    'edit-overwritten': (reason) => `${editedText(reason)}; the deployment overwrites ${editsText(reason.edits)}`,
    'not-live': () => 'the environment has no such flow: it was never deployed, or it was deleted',
    'live-flow-suspended': () => 'the live flow is Suspended: a policy of the tenant stopped it, or it failed for too long; an administrator can see which',
};
function fileTexts(files) {
    const more = files.length - plan_MOST_FILES;
    const named = files
        .slice(0, plan_MOST_FILES)
        .map(({ file, environment }) => `\`${file}\` in ${environment}`);
    return more > 0 ? [...named, `${(0,count/* amount */.vj)(more)} more`] : named;
}

;// CONCATENATED MODULE: ./src/report/reasons/restore.ts


const comparisonWords = {
    'as-it-was': () => 'as it was',
    differs: ({ differences }) => differencesText(differences),
    unreadable: ({ cause }) => `could not be read: ${(0,wording_reason/* worded */.M)(unseenWords, cause)}`,
};
/** As text after the flow's name. */
const restoredWords = {
    'already-as-it-was': () => 'is as it was',
    restored: ({ kept, isUnproven }) => `is restored${isUnproven ? ', as far as the server shows it: it does not show the references' : ''}; the flow as it was until now is kept in ${kept}`,
    'not-restored': ({ problem, kept }) => `is not restored: ${(0,wording_reason/* worded */.M)(restoreProblemWords, problem)}${kept === null ? '' : `; the flow as it was until now is kept in ${kept}`}`,
};
/** Why a file is not a snapshot. */
const snapshotWords = {
    'snapshot-not-json': () => 'it is not JSON',
    'not-a-snapshot': () => 'it is not a snapshot of Flowgate',
    'snapshot-version': ({ version }) => `it is a snapshot of version ${version}, and this Flowgate reads version 1`,
    'snapshot-damaged': ({ at }) => `it is a damaged snapshot (at ${at})`,
    'snapshot-too-large': () => 'it is too large',
};

;// CONCATENATED MODULE: ./src/report/reasons/index.ts













const WORDS = {
    ...host/* hostWords */.Ul,
    ...host/* givenUpWords */.EX,
    ...host/* retryWords */.Gh,
    ...githubWords,
    ...noticeWords,
    ...skippedWords,
    ...checkedOnlyWords,
    ...notRunWords,
    ...planWords,
    ...approvalWords,
    ...reviewWords,
    ...outcomeWords,
    ...deploymentWords,
    ...comparisonWords,
    ...restoredWords,
    ...snapshotWords,
};
/** The message of a reason: part of a sentence without a full stop. */
function messageOf(reason) {
    return (0,wording_reason/* worded */.M)(WORDS, reason);
}
/** A reason as in the report's JSON: its code, the message that people see, and its fields. */
function reasonDocument({ code, ...fields }) {
    const reason = { code, ...fields };
    return { code, message: messageOf(reason), ...fields };
}
/** The same; null where there is no reason. */
function maybeReason(reason) {
    return reason == null ? null : reasonDocument(reason);
}
/** The reason in such a document; null where it is none, or lacks fields that its message needs. */
function reasonIn(document) {
    if (!(0,json/* isObject */.Gv)(document) || !Object.hasOwn(WORDS, String(document.code)))
        return null;
    const { message: _, ...reason } = document;
    try {
        messageOf(reason);
        return reason;
    }
    catch {
        return null;
    }
}
/** Groups items with the same reason under its message. */
function byReason(all) {
    const groups = Map.groupBy(all, ({ reason }) => (0,equal/* keyOfData */.Xb)(reason)).values();
    return [...groups].flatMap((those) => {
        const [first] = those;
        return first === undefined ? [] : [[messageOf(first.reason), those]];
    });
}
/** Codes of what did not run because a person left something out, which readers must see. */
const LOUD = ['deploy-as-missing'];


/***/ }),

/***/ 3260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/* harmony import */ var _live_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4045);
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2253);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(562);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7956);




/** What was refused and why, and what to do. */
const WORDS = {
    'policy-violated': (refused) => `${policyOf(refused)} ${forbidden(refused)}; an administrator must allow it in the Power Platform admin center, or the flow must use another connector`,
    'connection-not-allowed': (refused) => `${accountOf(refused.deployAs)} may not use ${connections(refused.connections)}${usedBy(refused)}; deploy with the owner's key, share the connection with that account, or bind the reference to a connection of its own`,
    'connection-not-configured': (refused) => `a connection is unknown here, expired, or of another environment: ${connections(refused.connections)}. List those of that connector in ${refused.environmentName} (\`list_live_connections\`), and correct connectionName in the map or sign in the connection again`,
    'connection-in-place-of-key': (refused) => `${operationOf(refused)} has the name of a connection where the key of a reference belongs; write the key, one of ${keys(refused.keys)}`,
    'references-not-received': () => 'Flow Studio found connector operations and no connectionReferences, which Flowgate always sends: this is a defect of Flowgate, or that version of the server has another name for them; report it',
    'operation-without-reference': (refused) => `${operationOf(refused)} has no connection reference, or the flow is solution-aware and needs \`host.connectionReferenceName\`; write the key, and deploy a flow of a solution with its solution`,
    'authentication-not-allowed': (refused) => `${operationOf(refused)} has \`inputs.authentication\`, which this save does not allow; remove it from the connector operations of the file`,
    'definition-invalid': (refused) => `the definition is wrong${refused.operation === null ? ` in ${refused.file}` : ` at ${place(refused.operation)}`}; correct it there, as the server says`,
    'parameter-missing': ({ file, parameter }) => `${file} does not declare the parameter ${parameter ?? '$connections or $authentication'}; declare it under the definition's \`parameters\``,
    'variable-invalid': (refused) => `${operationOf(refused, 'an action')} initializes a variable below the top level, or uses one that no action initializes; initialize each variable once, at the top level, before it is used`,
    'description-too-long': (refused) => `the description of ${operationOf(refused)} is longer than 256 characters; shorten it (that of a trigger is refused only when the flow is started)`,
    'operation-unknown': (refused) => `${operationOf(refused)} uses an operation that its connector does not have, or parameters that do not fit; compare it with the designer`,
    'resource-not-found': (refused) => `the site, list or table of ${operationOf(refused)} is not found with this connection, or not open to it; it is probably one of another environment: set the value for ${refused.environment} under \`parameters\` in the map`,
    'references-not-bound-yet': () => 'the flow cannot be started before its references are bound; deploy it again, which binds them and then starts it',
    'invoker-not-there': (refused) => `${operationOf(refused)} uses the connection of the person who starts the flow, and nobody starts it; write \`"source": "Embedded"\` for its reference in the map`,
    'target-not-found': ({ environment, file }) => `the environment or the flow does not exist for this key; correct \`environmentName\` of ${environment}, or \`flowName\` of ${file}, in the map`,
    'throttled-too-long': () => 'Flow Studio or Power Automate throttles this key (5 calls a connection a minute is a documented limit), also after the waits that it asked for; run again in a few minutes, or with a lower `concurrency`',
    'refusal-unknown': ({ cause, operation }) => `${(0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostMessage */ .yd)(cause)}${operation === null ? '' : ` (this is about ${place(operation)})`}`,
};
const refusalWords = (0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .framed */ .Q)(WORDS, withTheServersWords);
function withTheServersWords({ code, cause }, words) {
    // The server's words about a run are never read.
    const isUnread = cause.code === 'refused' && cause.quoted === '';
    if (code === 'refusal-unknown' || isUnread)
        return words;
    const quoted = (0,_live_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedIn */ .s)(cause);
    return `${words}. The server said: ${quoted === '' ? (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostMessage */ .yd)(cause) : `"${quoted}"`}`;
}
/** The place of an operation, where a reader can find it. */
function place({ kind, name, file, line }) {
    return `the ${kind} \`${name}\` (${file}:${line})`;
}
function placeInBrackets({ kind, name, file, line }) {
    return `${kind} \`${name}\`, ${file}:${line}`;
}
function operationOf({ operation, file }, unnamed = 'an operation') {
    return operation === null ? `${unnamed} of ${file}` : place(operation);
}
function policyOf({ policy, environment }) {
    return policy === null
        ? `a data policy of ${environment}`
        : `the data policy \`${policy}\` of ${environment}`;
}
/** The forbidden pair, or the blocked connectors. */
function forbidden(refused) {
    const { connectors } = refused;
    if (connectors.length === 0) {
        return `forbids a connector or a combination of connectors${usedBy(refused)}`;
    }
    const named = connectors.map(({ name, operation }) => operation === null ? `\`${name}\`` : `\`${name}\` (${placeInBrackets(operation)})`);
    return connectors.length === 1
        ? `forbids ${named.join('')}`
        : `forbids ${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .andList */ .cM)(named)} in one flow`;
}
function usedBy({ operation }) {
    return operation === null ? '' : `, used by ${place(operation)}`;
}
function accountOf(deployAs) {
    return deployAs === null ? 'the account of the API key' : `the deploying account ${deployAs}`;
}
function keys(names) {
    return names.map((key) => `\`${key}\``).join(', ') || 'those in connectionReferences';
}
function connections(suspects) {
    const names = suspects.map(({ key, connectionName, owner }) => {
        const whose = owner === null ? '' : `, owned by ${owner}`;
        return `\`${key}\` (connection ${connectionName ?? 'none'}${whose})`;
    });
    return names.length === 0 ? 'one of its connections' : names.join(' and ');
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deployCommand),
/* harmony export */   O: () => (/* binding */ restoreCommand)
/* harmony export */ });
/* harmony import */ var _wording_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(906);

/** The command that restores a flow from a snapshot. */
function restoreCommand(snapshot) {
    return `\`flowgate restore ${(0,_wording_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(snapshot)}\``;
}
/** The command that compares with the live flows again and deploys the rest. */
function deployCommand({ environment }) {
    return `\`flowgate deploy --environment ${(0,_wording_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(environment)}\``;
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   VK: () => (/* binding */ permissionPlace),
/* harmony export */   uF: () => (/* binding */ permissionRemedy)
/* harmony export */ });
/** What a token lacks, as a clause. */
function missingPermission(about) {
    switch (about.token) {
        case 'classic':
            return `the classic token lacks the scope ${scopeOf(about)}`;
        case 'fine-grained':
            return `the fine-grained token lacks the permission \`${about.permission}\``;
        case 'job':
            return `the job's token lacks the permission \`${about.permission}\``;
    }
}
/** How to give a token what it lacks. */
function permissionRemedy(about) {
    switch (about.token) {
        case 'classic':
            return `give the classic token the scope ${scopeOf(about)}`;
        case 'fine-grained':
            return `give the fine-grained token the permission \`${about.permission}\` on this repository`;
        case 'job':
            return `add ${permissionPlace(about)}`;
    }
}
/** Where a permission is set. */
function permissionPlace({ permission, token }) {
    switch (token) {
        case 'classic':
            return `the scope ${scopeOf({ permission })} of the classic token`;
        case 'fine-grained':
            return `the permission \`${permission}\` of the fine-grained token`;
        case 'job':
            return `\`${permission}\` under \`permissions:\` of the job`;
    }
}
/** The scope of a classic token that includes a permission. */
function scopeOf({ permission }) {
    return permission === 'members: read' ? '`read:org`' : '`repo`';
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ summariseSkipped),
/* harmony export */   e$: () => (/* binding */ newEntriesOf),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   np: () => (/* binding */ mentionedOf)
/* harmony export */ });
/* harmony import */ var _map_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6734);

/** A run's environments where the map (`known`) has more; null where it checked all of them. */
function narrowed(environments, known) {
    return known.every((name) => environments.includes(name)) ? null : environments;
}
/** Every entry of a map. */
function newEntriesOf(map) {
    const bindingsIn = (environment, flow, entries) => [...entries.values()].map(({ key, owner, connectionName }) => {
        return { environment, key, flow, owner, connectionName };
    });
    return [...map.environments.values()].flatMap(({ name, entries, flows }) => [
        ...bindingsIn(name, null, entries),
        ...[...flows.values()].flatMap(({ file, overrides }) => bindingsIn(name, file, overrides)),
    ]);
}
/** A flow as the report lists it. */
function summarise(flow) {
    const { file, format, displayName, solution } = flow;
    const trigger = flow.operations.find(({ kind }) => kind === 'trigger');
    return {
        file,
        format,
        displayName,
        trigger: trigger?.type ?? '',
        actions: flow.operations.filter(({ kind }) => kind === 'action').length,
        ...(solution === undefined
            ? {}
            : { solution: { names: solution.names, state: solution.state } }),
        references: (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .usedReferences */ .WL)(flow).map(({ key, declared, uses: [first, ...others] }) => ({
            key,
            logicalName: declared?.logicalName ?? null,
            connector: declared?.connector ?? first.host?.connector ?? null,
            uses: 1 + others.length,
        })),
    };
}
/** The skipped files that a reader may have expected to be flows: somebody named them. */
function mentionedOf(skipped) {
    return skipped.filter(({ reason }) => !('byDefault' in reason));
}
/** A file that is not a flow, as the report lists it. */
function summariseSkipped({ file, reason }) {
    return { file, reason };
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differencesInWords),
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9391);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);



/** The most parts of a flow that are named. */
const MOST_PARTS = 12;
/** The differences between the reviewed and the current plan, flow by flow. */
function differencesInWords({ differences }) {
    return (differences ?? []).map((each) => ({ file: each.file, text: textOf(each) }));
}
/** How to approve the plan, and how to avoid the need for it. */
function advice({ pulls }) {
    const byHand = 'To deploy the plan as it is now, look it through and run this by hand with its digest as `approved-plan`.';
    if (pulls.length === 0)
        return byHand;
    return `${byHand} A pull request whose check runs once more right before the merge needs none.`;
}
function textOf(difference) {
    switch (difference.kind) {
        case 'new':
            return `in no reviewed plan, and now to be ${DONE[difference.action]}`;
        case 'gone': {
            const why = difference.reason === null ? '' : `: ${(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(difference.reason)}`;
            return `reviewed, and not written now${why}`;
        }
        case 'changed':
            return changed(difference);
    }
}
const DONE = { create: 'created', update: 'updated' };
function changed({ was, parts }) {
    if (parts === null)
        return 'not as it was reviewed; the comment had no room for its parts';
    const changes = [
        ...(was === null ? [] : [`it was to be ${DONE[was]}`]),
        ...(parts.live.length === 0 ? [] : [`someone changed it live since: ${names(parts.live)}`]),
        ...(parts.written.length === 0
            ? []
            : [`what would be written is not what was reviewed: ${names(parts.written)}`]),
    ];
    return changes.length === 0 ? 'it differs in a value that is kept secret' : changes.join('; ');
}
function names(pointers) {
    const named = pointers.slice(0, MOST_PARTS).map(partName);
    const left = pointers.length - named.length;
    return [...named, ...(left > 0 ? [`and ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(left)} more`] : [])].join(', ');
}
const NAMES = new Map([
    ['displayName', 'its name'],
    ['state', 'its state'],
    ['description', 'its description'],
    ['flowName', 'which live flow it is'],
    ['environmentName', 'which environment it goes to'],
]);
function partName(pointer) {
    const path = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .fromPointer */ .kU)(pointer);
    const [section = '', part = ''] = path;
    const last = `\`${(path.at(-1) ?? '').replaceAll('`', "'")}\``;
    if (section === 'connectionReferences')
        return `the binding of ${last}`;
    if (section !== 'definition')
        return NAMES.get(section) ?? last;
    const kind = KINDS.get(part);
    return kind === undefined ? `${last} of its definition` : `${kind} ${last}`;
}
const KINDS = new Map([
    ['actions', 'action'],
    ['triggers', 'trigger'],
    ['parameters', 'parameter'],
]);


/***/ }),

/***/ 6501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Gb: () => (/* binding */ missingClause),
/* harmony export */   Lu: () => (/* binding */ stepCounts),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   Zl: () => (/* binding */ failedRunsOf),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   sg: () => (/* binding */ stepsTitle),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _plan_watched_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8193);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2639);
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2253);
/* harmony import */ var _wording_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6617);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8101);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5801);
/* harmony import */ var _leaving_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2994);







const ACTIONS = ['create', 'update', 'unchanged', 'blocked'];
const RESULTS = [
    'failed',
    'unknown',
    'restored',
    'blocked',
    'created',
    'updated',
    'unchanged',
    'skipped',
];
/** Outcomes come first; without any, the findings. */
function sentenceOf(report) {
    const [found, deployed] = [foundSentence(report), environmentSentences(report)];
    if (report.mode === 'export')
        return deployed.join(' \u00b7 ') || 'Nothing was exported';
    const { dryRun = false } = report;
    const isAbout = report.outcomes.length > 0 || report.drift !== null;
    const parts = isAbout ? [...deployed, found] : [found, ...deployed];
    const { missing = [], judgedBy } = report;
    const leaving = (0,_leaving_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingClause */ .k)(report);
    return [
        ...(missing.length > 0 ? [missingClause(missing)] : []),
        ...(dryRun ? ['Dry run, nothing was written'] : []),
        ...parts,
        ...(leaving === null ? [] : [leaving]),
        ...(judgedBy === undefined ? [] : [judgeClause(judgedBy)]),
    ].join(' \u00b7 ');
}
function judgeClause(commit) {
    return `judged by the map of ${commit.slice(0, 7)}, the newest of the base branch that can be read`;
}
const MOST_MISSING = 5;
/** `no report of shard 2/20 and of 1 more`. */
function missingClause(missing) {
    const more = missing.length - MOST_MISSING;
    const named = missing.slice(0, MOST_MISSING).map((shard) => (0,_wording_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenName */ .t)(shard, 80));
    const all = [...named, ...(more > 0 ? [`${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(more)} more`] : [])];
    return `no report of ${missing.length === 1 ? 'shard' : 'the shards'} ${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .andList */ .cM)(all)}`;
}
function foundSentence({ findings, flows }) {
    if (findings.length === 0)
        return flows.length === 0
            ? 'No flow is concerned'
            : `No findings in ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(flows.length, 'flow')}`;
    const inFlows = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .flowsConcerned */ .VX)(findings).size;
    const where = [
        ...(inFlows > 0 ? [(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(inFlows, 'flow')] : []),
        ...(findings.some(({ flow }) => flow === null) ? ['the map'] : []),
    ];
    return `${severityCounts(findings)} in ${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .andList */ .cM)(where)}`;
}
/** `2 errors, 1 warning`. */
function severityCounts(findings) {
    return ['error', 'warning', 'notice']
        .map((severity) => ({
        severity,
        found: findings.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ found }) => found > 0)
        .map(({ severity, found }) => (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(found, severity))
        .join(', ');
}
function environmentSentences(report) {
    if (report.drift !== null) {
        const each = (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftByEnvironment */ .Kf)(report).map(({ environment, entries }) => [environment, entries]);
        if (each.length === 0)
            return ['nothing to compare'];
        return forEach(each, (entries, where) => `${(0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftCounts */ .CA)(entries)} in ${where}`);
    }
    const each = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsByEnvironment */ .Eg)(report).map(({ environment, steps }) => [environment, steps]);
    if (each.length === 0)
        return report.plan === null ? [] : ['nothing planned'];
    return forEach(each, stepsSentence);
}
/** A sentence for each environment; for many, one sentence for all. */
function forEach(each, say) {
    if (each.length <= 3) {
        return each.map(([environment, flows]) => say(flows, (0,_wording_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenName */ .t)(environment, 60)));
    }
    return [
        say(each.flatMap(([, flows]) => flows), (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(each.length, 'environment')),
    ];
}
function stepsSentence(steps, environment) {
    const counts = stepCounts(steps);
    const isPlanned = steps.every(({ outcome }) => outcome === null) &&
        steps.some(({ change }) => change?.action !== 'blocked');
    return `${counts}${isPlanned ? ' planned for' : ' in'} ${environment}`;
}
/** `1 update, 4 unchanged`, `1 created, 1 failed`. */
function stepCounts(steps) {
    const outcomes = steps.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    if (outcomes.length > 0)
        return resultCounts(outcomes);
    const changes = steps.flatMap(({ change }) => (change === null ? [] : [change]));
    const { create, update, unchanged, blocked } = actionsOf(changes);
    const elsewhere = changes.filter(({ identity }) => identity !== undefined).length;
    const counts = [
        ...(blocked > 0 ? [`${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(blocked)} blocked`] : []),
        ...(create > 0 ? [(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(create, 'create')] : []),
        ...(update > 0 ? [(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(update, 'update')] : []),
        ...(unchanged > 0 ? [`${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(unchanged)} unchanged`] : []),
    ];
    const note = elsewhere > 0 ? ` (${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(elsewhere)} on another live flow)` : '';
    return `${counts.join(', ')}${note}`;
}
/** The heading above the flows of an environment, before its name. */
function stepsTitle(mode, isDone) {
    if (mode === 'export')
        return 'Exported from';
    return isDone ? 'Deployment to' : 'Planned for';
}
function resultCounts(outcomes) {
    const results = resultsOf(outcomes);
    const counts = RESULTS.filter((result) => results[result] > 0).map((result) => `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(results[result])} ${result}`);
    const failedRuns = failedRunsOf(outcomes);
    return [...counts, ...(failedRuns > 0 ? [`${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(failedRuns, 'first run')} failed`] : [])].join(', ');
}
/** How many first runs failed that are blamed on the deployment. */
function failedRunsOf(outcomes) {
    return outcomes.filter(({ run }) => (0,_plan_watched_run_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlamed */ .a)(run)).length;
}
function actionsOf(changes) {
    const of = (action) => changes.filter((change) => change.action === action).length;
    return Object.fromEntries(ACTIONS.map((action) => [action, of(action)]));
}
function resultsOf(outcomes) {
    const of = (result) => outcomes.filter((outcome) => outcome.result === result).length;
    return Object.fromEntries(RESULTS.map((result) => [result, of(result)]));
}


/***/ }),

/***/ 7026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ toText)
});

// EXTERNAL MODULE: ./src/plan/outcome.ts
var plan_outcome = __webpack_require__(8655);
// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
// EXTERNAL MODULE: ./src/report/drift.ts
var report_drift = __webpack_require__(8101);
// EXTERNAL MODULE: ./src/report/groups.ts + 1 modules
var groups = __webpack_require__(5801);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var report_reasons = __webpack_require__(3938);
;// CONCATENATED MODULE: ./src/report/solution.ts
/**
 * What the files of a solution say about a flow, to follow its name: ` (ContosoFlows, on)`. Empty
 * where there are none.
 */
function solutionWords({ solution }, draw) {
    if (solution == null)
        return '';
    const states = { Started: 'on in its file', Stopped: 'off in its file' };
    const parts = [
        ...solution.names.map(draw),
        ...(solution.state === null ? [] : [states[solution.state]]),
    ];
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

;// CONCATENATED MODULE: ./src/report/terminal/checked-only.ts




const MOST = 10;
/** The flows that are checked and never deployed, by reason. */
function checkedOnlyLines({ checkedOnly = [], flows }, look) {
    const byFile = new Map(flows.map((flow) => [flow.file, flow]));
    return (0,report_reasons/* byReason */.UN)(checkedOnly).flatMap(([message, those]) => [
        look.paint('bold', `Checked only: ${(0,wording_escape/* escapeText */.X1)(message)}`),
        ...those.slice(0, MOST).map(({ file }) => {
            const flow = byFile.get(file);
            const about = flow === undefined ? '' : solutionWords(flow, (text) => (0,wording_escape/* escapeName */.L$)(text, 80));
            return `  ${look.paint('bold', (0,wording_escape/* escapeName */.L$)(flow?.displayName ?? file, 80))}  ${(0,wording_escape/* escapeName */.L$)(look.path(file))}${about}`;
        }),
        ...(those.length > MOST
            ? [look.paint('dim', `  and ${(0,count/* count */.U9)(those.length - MOST, 'more flow')}`)]
            : []),
    ]);
}

// EXTERNAL MODULE: ./src/json/equal.ts
var equal = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/plan/bindings.ts
var bindings = __webpack_require__(4053);
// EXTERNAL MODULE: ./src/plan/drift.ts
var drift = __webpack_require__(7056);
// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/report/diff-entries.ts
var diff_entries = __webpack_require__(3287);
;// CONCATENATED MODULE: ./src/report/terminal/diff.ts



const SIGNS = {
    added: ['+', 'green'],
    removed: ['-', 'red'],
    changed: ['~', 'yellow'],
};
const MOST_ENTRIES = 60;
const MOST_FIELDS = 12;
const INDENT = ' '.repeat(6);
/** What changes in a flow, action by action and field by field. */
function diffLines(diff, look) {
    const value = Math.max(30, Math.floor((look.width - 24) / 2));
    const all = (0,diff_entries/* diffEntries */.o8)(diff, { fields: MOST_FIELDS, value });
    return [...all.slice(0, MOST_ENTRIES).flatMap((entry) => entryLines(entry, look)), ...rest(all)];
}
/** The trigger and actions of a flow that is created, only by name. */
function createdLines(diff, look) {
    const all = (0,diff_entries/* createdEntries */.PZ)(diff);
    return [...all.slice(0, MOST_ENTRIES).map((entry) => titleLine(entry, look)), ...rest(all)];
}
/** An entry with only one value is shown on a single line. */
function entryLines(entry, look) {
    const { title, fields, left } = entry;
    const [only, ...others] = fields;
    if (only !== undefined && others.length === 0 && WHOLE.has(only.name) && left === 0) {
        return [`${INDENT}${fieldText({ ...only, name: title }, look)}`];
    }
    return [
        titleLine(entry, look),
        ...fields.map((field) => `${INDENT}    ${fieldText(field, look)}`),
        ...(left > 0 ? [`${INDENT}    and ${(0,lists/* more */.OS)(left, 'field')}`] : []),
    ];
}
/** The single value of a state, and of a parameter that was declared before. */
const WHOLE = new Set(['', 'defaultValue']);
function rest(entries) {
    const left = entries.length - MOST_ENTRIES;
    return left > 0 ? [`${INDENT}and ${(0,lists/* more */.OS)(left, 'difference')}`] : [];
}
function titleLine({ kind, title, note }, { paint }) {
    const [sign, style] = SIGNS[kind];
    const remark = note === '' ? '' : `  ${paint('dim', (0,wording_escape/* escapeName */.L$)(note, 120))}`;
    return `${INDENT}${paint(style, sign)} ${(0,wording_escape/* escapeName */.L$)(title, 160)}${remark}`;
}
function fieldText({ name, before, after }, { paint }) {
    const [sign, style] = SIGNS[before === null ? 'added' : after === null ? 'removed' : 'changed'];
    const label = name === '' ? '' : `${(0,wording_escape/* escapeName */.L$)(name, 80)}: `;
    const sides = [
        ...(before === null ? [] : [paint('red', (0,wording_escape/* escapeName */.L$)(before, 400))]),
        ...(after === null ? [] : [paint('green', (0,wording_escape/* escapeName */.L$)(after, 400))]),
    ];
    return `${paint(style, sign)} ${label}${sides.join(' \u2192 ')}`;
}

// EXTERNAL MODULE: ./src/report/terminal/wrap.ts
var wrap = __webpack_require__(2951);
;// CONCATENATED MODULE: ./src/report/terminal/reasons.ts


/** Merges consecutive flows with the same reason and no further lines: the reason is shown once. */
function withOneReason(steps) {
    const groups = [];
    for (const step of steps) {
        const group = groups.at(-1);
        const [first] = group ?? [];
        const isAlike = step.key !== null && step.more.length === 0 && first?.more.length === 0;
        if (isAlike && first?.key === step.key && first.style === step.style)
            group?.push(step);
        else
            groups.push([step]);
    }
    return groups;
}
/** The reason, below the line of a flow, or below those of all flows with the same reason. */
function reasonLines(steps, look) {
    const [first] = steps;
    if (first === undefined || first.reason === null)
        return [];
    const whose = steps.length > 1 ? `all ${steps.length}: ` : '';
    return (0,wrap/* wrapped */.ky)(`${whose}${(0,wording_escape/* escapeText */.X1)(first.reason)}`, 6, look).map((line) => look.paint(first.style, line));
}

// EXTERNAL MODULE: ./src/plan/watched-run.ts
var watched_run = __webpack_require__(8193);
// EXTERNAL MODULE: ./src/report/sentence.ts
var sentence = __webpack_require__(6501);
;// CONCATENATED MODULE: ./src/report/terminal/steps.ts









const ACTIONS = {
    create: ['+', 'green'],
    update: ['~', 'yellow'],
    unchanged: ['=', 'dim'],
    blocked: ['!', 'red'],
};
const RESULTS = {
    created: ['+', 'green'],
    updated: ['~', 'green'],
    unchanged: ['=', 'dim'],
    failed: ['x', 'red'],
    restored: ['<', 'yellow'],
    unknown: ['?', 'red'],
    skipped: ['-', 'dim'],
    blocked: ['!', 'red'],
};
/** The plan or its outcomes, in the style of Terraform. */
function stepLines({ environment, steps }, { mode, comparedWith, hasFlowNames = false }, look) {
    const deployed = steps.some(({ outcome }) => outcome !== null);
    const title = (0,sentence/* stepsTitle */.sg)(mode, deployed);
    const against = comparedWith === 'git' && !deployed ? ', compared with Git' : '';
    const loud = steps.filter((step) => !(0,groups/* isUnchanged */._5)(step));
    const first = loud.filter(({ change }) => change?.identity !== undefined);
    const others = loud.filter(({ change }) => change?.identity === undefined);
    const quiet = steps.length - loud.length;
    const isToCommit = mode !== 'export' && !hasFlowNames;
    return [
        look.paint('bold', `${title} ${(0,wording_escape/* escapeName */.L$)(environment)}: ${(0,sentence/* stepCounts */.Lu)(steps)}${against}`),
        ...withOneReason([...first, ...others].map((step) => shownStep(step, isToCommit, look))).flatMap((those) => [
            ...those.flatMap(({ head }) => head),
            ...reasonLines(those, look),
            ...those.flatMap(({ more }) => more),
        ]),
        ...(quiet > 0 ? [look.paint('dim', `  = ${(0,count/* count */.U9)(quiet, 'flow')} unchanged`)] : []),
    ];
}
function shownStep(step, isToCommit, look) {
    const { change, outcome } = step;
    const action = change?.action ?? 'unchanged';
    const word = outcome?.result ?? action;
    const [sign, style] = outcome ? RESULTS[outcome.result] : ACTIONS[action];
    const notes = [
        outcome?.state ? `now ${(0,wording_escape/* escapeName */.L$)(outcome.state, 40)}` : '',
        outcome?.run ? `first run ${(0,wording_escape/* escapeName */.L$)(outcome.run.status, 40)}` : '',
    ];
    const note = notes.filter((text) => text !== '').join(', ');
    return {
        head: stepHead(`${sign} ${word.padEnd(9)}`, style, step, note, look),
        reason: (0,groups/* remarksOn */.rc)(step).join('. ') || null,
        key: (0,groups/* remarksKey */.tw)(step),
        style: isMild(outcome) ? 'yellow' : 'red',
        more: [...changed(change, look), ...(isToCommit ? identity(step) : [])],
    };
}
/** Whether a remark on an outcome is not about its failure. */
function isMild(outcome) {
    if (outcome === null || outcome.result === 'failed' || (0,watched_run/* isBlamed */.a)(outcome.run))
        return false;
    return outcome.reason !== null || (0,watched_run/* hasFailed */.W)(outcome.run);
}
/** What happens to a flow, its name, its file, and a note. */
function stepHead(word, style, { displayName, file }, note, look) {
    const name = (0,wording_escape/* escapeName */.L$)(displayName, 80);
    const parts = [
        {
            text: `  ${word} ${name}`,
            drawn: `  ${look.paint(style, word)} ${look.paint('bold', name)}`,
        },
        { text: (0,wording_escape/* escapeName */.L$)(look.path(file)), drawn: (0,wording_escape/* escapeName */.L$)(look.path(file)) },
        { text: note, drawn: note },
    ];
    return (0,wrap/* headLines */.Ol)(parts, 14, look);
}
function changed(change, look) {
    if (change === null || change.action === 'unchanged')
        return [];
    const rebound = change.bindings.filter(bindings/* bindingDiffers */.z);
    return [
        ...rebound.map((binding) => bindingLine(binding, look)),
        ...(change.action === 'update' ? diffLines(change.diff, look) : []),
        ...(change.action === 'create' ? createdLines(change.diff, look) : []),
    ];
}
function bindingLine({ key, from, to }, { paint }) {
    const [sign, style] = from === null ? ['+', 'green'] : to === null ? ['-', 'red'] : ['~', 'yellow'];
    const sides = [from, to].filter((side) => side !== null).map(bound);
    return `      ${paint(style, sign)} ${(0,wording_escape/* escapeName */.L$)(key)}: ${sides.join(' \u2192 ')}${to === null ? ' dropped' : ''}`;
}
function bound({ connectionName, owner }) {
    return `${(0,wording_escape/* escapeName */.L$)(connectionName)} (${owner === null ? 'owner unknown' : (0,wording_escape/* escapeName */.L$)(owner)})`;
}
/** What to commit so that a flow that was created keeps its identity. */
function identity({ file, outcome }) {
    if (outcome?.result !== 'created' || outcome.flowName === null)
        return [];
    return [
        `      commit under flows of the environment: "${(0,wording_escape/* escapeName */.L$)(file)}": { "flowName": "${(0,wording_escape/* escapeName */.L$)(outcome.flowName)}" }`,
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/drift.ts










/** A section for each environment: the live flows that differ from Git, and their number. */
function driftLines(report, look) {
    return (0,report_drift/* driftByEnvironment */.Kf)(report).map(({ environment, entries }) => {
        const loud = entries.filter((entry) => !(0,report_drift/* isAsInGit */.mD)(entry));
        const quiet = entries.length - loud.length;
        return [
            look.paint('bold', `Live flows of ${(0,wording_escape/* escapeName */.L$)(environment)}: ${(0,report_drift/* driftCounts */.CA)(entries)}`),
            ...withOneReason(loud.map((entry) => drift_shownStep(entry, look))).flatMap((those) => [
                ...those.flatMap(({ head }) => head),
                ...reasonLines(those, look),
                ...those.flatMap(({ more }) => more),
            ]),
            ...(quiet > 0 ? [look.paint('dim', `  = ${(0,count/* count */.U9)(quiet, 'flow')} as in Git`)] : []),
        ];
    });
}
function drift_shownStep(entry, look) {
    const [sign, style] = (0,drift/* isDrifted */.TJ)(entry) ? ['~', 'yellow'] : ['!', 'red'];
    return {
        head: stepHead(`${sign} ${(0,report_drift/* driftWord */.sJ)(entry).padEnd(9)}`, style, entry, '', look),
        reason: entry.reason === null ? null : (0,report_reasons/* messageOf */.bD)(entry.reason),
        key: entry.reason === null ? null : (0,equal/* keyOfData */.Xb)(entry.reason),
        style: 'red',
        more: [
            ...entry.bindings.filter(bindings/* bindingDiffers */.z).map((binding) => bindingLine(binding, look)),
            ...(entry.diff === null ? [] : diffLines(entry.diff, look)),
        ],
    };
}

// EXTERNAL MODULE: ./src/check/check.ts + 15 modules
var check = __webpack_require__(8739);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
;// CONCATENATED MODULE: ./src/report/terminal/end.ts







const STYLES = {
    failure: ['bold', 'red'],
    attention: ['bold', 'yellow'],
    fine: ['bold', 'green'],
};
/** From this many findings on, the rules are counted. */
const COUNTED = 10;
/** The small print, and the counts as the last line, where readers of a log look first. */
function endLines(report, look, detail = 'usual') {
    const small = [
        ...notRun(report, false),
        ...suppressed(report),
        ...(detail === 'all' ? [] : skipped(report)),
        ...unmanaged(report),
        ...byRule(report),
        ...ignored(report),
        ...(report.plan === null ? [] : [`Digest of the plan: ${(0,wording_escape/* escapeName */.L$)(report.plan.digest)}`]),
        ...fixable(report),
    ];
    return [
        ...small.flatMap((line) => painted('dim', line, look)),
        ...notRun(report, true).flatMap((line) => painted('yellow', line, look)),
        ...verdictLines(report, look),
    ];
}
/** What a reader looks for first: the counts. */
function verdictLines(report, look) {
    const { level, sentence } = (0,verdict/* verdict */.WJ)(report);
    return painted(STYLES[level], (0,wording_escape/* escapeText */.X1)(sentence), look);
}
function painted(style, text, look) {
    return (0,wrap/* hanging */.rM)(text, 2, look).map((line) => look.paint(style, line));
}
/** `isLoud`: those that somebody has to make possible. */
function notRun({ notRun: rules }, isLoud) {
    const those = rules.filter(({ reason }) => report_reasons/* LOUD */.Bs.includes(reason.code) === isLoud);
    return (0,report_reasons/* byReason */.UN)(those).map(([message, those]) => {
        const names = those.map(({ rule }) => (0,wording_escape/* escapeName */.L$)(rule)).join(', ');
        return `Not run: ${names} (${(0,wording_escape/* escapeText */.X1)(message)})`;
    });
}
function suppressed({ suppressed: findings }) {
    return findings.length === 0 ? [] : [`${(0,count/* count */.U9)(findings.length, 'finding')} suppressed`];
}
/** Live flows that are not in Git are counted; the terminal's `--all` lists them. */
function unmanaged({ unmanaged: each = [] }) {
    return each
        .filter(({ flows }) => flows.length > 0)
        .map(({ environment, flows }) => `${(0,count/* count */.U9)(flows.length, 'live flow')} of ${(0,wording_escape/* escapeName */.L$)(environment)} that Git does not know`);
}
const MOST_REASONS = 3;
/** Which files are not flows, by reason: a reader may have expected them to be. */
function skipped(report) {
    const files = (0,report_report/* mentionedOf */.np)(report.skipped);
    if (files.length === 0)
        return [];
    const reasons = (0,report_reasons/* byReason */.UN)(files).toSorted(([, some], [, others]) => others.length - some.length);
    const counted = reasons
        .slice(0, MOST_REASONS)
        .map(([message, those]) => `${(0,count/* amount */.vj)(those.length)} ${(0,wording_escape/* escapeName */.L$)(message, 80)}`);
    const left = reasons.length > MOST_REASONS ? ['others'] : [];
    return [`Skipped ${(0,count/* count */.U9)(files.length, 'other file')}: ${[...counted, ...left].join(', ')}`];
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return [];
    const pointers = all.map((pointer) => (0,wording_escape/* escapeName */.L$)(pointer)).join(', ');
    return [`Not compared, as \`compare.ignore\` in the map says: ${pointers}`];
}
function byRule({ findings }) {
    const rules = (0,count/* tally */.N4)(findings.map(({ rule }) => rule));
    if (findings.length < COUNTED || rules.length < 2)
        return [];
    return [
        `By rule: ${rules.map(([rule, times]) => `${(0,wording_escape/* escapeName */.L$)(rule)} ${(0,count/* amount */.vj)(times)}`).join(', ')}`,
    ];
}
function fixable({ findings }) {
    const isFixable = (finding) => (0,check/* problemsOf */.GW)(finding).some(({ fix }) => fix !== undefined);
    const number = findings.filter(isFixable).length;
    if (number === 0)
        return [];
    return [
        `\`flowgate check --fix\` fixes ${number === findings.length ? 'all' : (0,count/* amount */.vj)(number)} of them`,
    ];
}

// EXTERNAL MODULE: ./src/json/order.ts
var order = __webpack_require__(8434);
// EXTERNAL MODULE: ./src/wording/columns.ts
var columns = __webpack_require__(435);
;// CONCATENATED MODULE: ./src/report/terminal/frame.ts


/** The finding's line with its range underlined; of a long line, the part around the range. */
function codeFrame(whole, range, style, look) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const number = String(range.line);
    const start = Math.min(range.column - 1, line.length);
    const end = range.endLine > range.line
        ? line.length
        : Math.min(Math.max(range.endColumn - 1, start), line.length);
    const room = Math.max(20, look.width - number.length - 7);
    const { before, marked, after } = frame_window(line, start, end, room);
    const underline = '^'.repeat(Math.max(1, (0,columns/* columns */.Y)(marked)));
    const gutter = (label) => look.paint('dim', `  ${label.padStart(number.length)} \u2502 `);
    return [
        `${gutter(number)}${before}${look.paint(style, marked)}${after}`,
        `${gutter('')}${' '.repeat((0,columns/* columns */.Y)(before))}${look.paint(style, underline)}`,
    ];
}
/** A third of the room is for the text before the range; an ellipsis marks each cut. */
function frame_window(line, start, end, room) {
    const before = cutBefore(line.slice(0, start).trimStart(), Math.floor(room / 3));
    const marked = cutAfter(line.slice(start, end), room - (0,columns/* columns */.Y)(before));
    const left = room - (0,columns/* columns */.Y)(before) - (0,columns/* columns */.Y)(marked);
    return { before, marked, after: cutAfter(line.slice(end).trimEnd(), left) };
}
/** The line may have 300,000 characters: only those near the range are read. */
function cutBefore(text, room) {
    const near = (0,wording_escape/* escapeControl */.hN)(text.slice(-2 * room).toWellFormed());
    if (text.length <= 2 * room && (0,columns/* columns */.Y)(near) <= room)
        return near;
    const kept = [...near];
    while ((0,columns/* columns */.Y)(kept.join('')) >= room)
        kept.shift();
    return `\u2026${kept.join('')}`;
}
function cutAfter(text, room) {
    const near = (0,wording_escape/* escapeControl */.hN)(text.slice(0, 2 * Math.max(0, room)).toWellFormed());
    if (text.length <= 2 * room && (0,columns/* columns */.Y)(near) <= room)
        return near;
    if (room < 1)
        return '';
    const kept = [...near];
    while ((0,columns/* columns */.Y)(kept.join('')) >= room)
        kept.pop();
    return `${kept.join('')}\u2026`;
}

// EXTERNAL MODULE: ./src/report/terminal/hidden.ts
var terminal_hidden = __webpack_require__(9419);
;// CONCATENATED MODULE: ./src/report/terminal/findings.ts








const findings_STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** From this many on, the findings of a file are counted above them. */
const findings_COUNTED = 3;
/**
 * One section for each file. Each finding is `file:line:column  severity  rule`, so that terminals
 * and editors make a link of its place; below it what is wrong, what to do, and the line itself.
 */
function findingLines({ findings, environments }, look) {
    return (0,groups/* findingsByFile */.YJ)(findings).flatMap(({ file, findings: grouped }) => {
        const found = grouped.toSorted(byLine(file));
        const counts = `${look.paint('underline', (0,wording_escape/* escapeName */.L$)(look.path(file)))}  ${(0,sentence/* severityCounts */.ur)(found)}`;
        const lineOf = safeLines(found, linesOf(look));
        const each = found.map((finding) => {
            // Joined into a new string: a part of a line would keep the complete file in memory.
            return [lines(finding, environments, look, lineOf(finding)).join('\n')];
        });
        return found.length < findings_COUNTED ? each : [[counts], ...each];
    });
}
/** The order of the file, then what is about it in other files; the report's order otherwise. */
function byLine(own) {
    return (one, other) => Number(one.file !== own) - Number(other.file !== own) ||
        (0,order/* byCodeUnit */.X)(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column;
}
/**
 * The line of a finding without its secrets. Each line is cleaned once, since all findings may be
 * on it.
 */
function safeLines(findings, sources) {
    const placeOf = ({ file, line }) => `${line} ${file}`;
    const byLine = Map.groupBy(findings, placeOf);
    const known = new Map();
    return (finding) => {
        const [place, line] = [placeOf(finding), sources(finding.file)[finding.line - 1]];
        if (line === undefined)
            return null;
        const safe = known.get(place) ?? (0,terminal_hidden/* withoutSecrets */.c)(line, finding.line, byLine.get(place) ?? []);
        known.set(place, safe);
        return safe;
    };
}
/** A file's lines, read once; the place of a finding about a flow may be in the map. */
function linesOf({ source }) {
    const texts = new Map();
    return (file) => {
        const known = texts.get(file) ?? source(file)?.split('\n') ?? [];
        texts.set(file, known);
        return known;
    };
}
function lines(finding, environments, look, source) {
    const { file, line, column, severity, message, rule } = finding;
    const { paint } = look;
    const style = findings_STYLES[severity];
    const [name, place] = [(0,wording_escape/* escapeName */.L$)(look.path(file)), `:${line}:${column}`];
    const where = (0,groups/* whereIn */.bw)(finding, environments, (each) => (0,wording_escape/* escapeName */.L$)(each, 40)).trim();
    const head = [
        { text: `${name}${place}`, drawn: `${paint('bold', name)}${place}` },
        { text: severity, drawn: paint(style, severity) },
        { text: (0,wording_escape/* escapeName */.L$)(rule), drawn: paint('dim', (0,wording_escape/* escapeName */.L$)(rule)) },
        { text: where, drawn: where },
    ];
    return [
        ...(0,wrap/* headLines */.Ol)(head, 2, look),
        ...(0,wrap/* wrapped */.ky)((0,wording_escape/* escapeText */.X1)(message), 2, look),
        ...(source === null ? [] : codeFrame(source, finding, style, look)),
        ...relatedLines(finding, look),
    ];
}
const MOST_RELATED = 5;
function relatedLines({ related }, look) {
    const lines = related
        .slice(0, MOST_RELATED)
        .flatMap(({ file, line, message }) => (0,wrap/* wrapped */.ky)(`${(0,wrap/* unbroken */.D_)((0,wording_escape/* escapeName */.L$)(look.path(file)))}:${line}  ${(0,wording_escape/* escapeText */.X1)(message)}`, 4, look));
    const left = related.length - MOST_RELATED;
    const all = left > 0 ? [...lines, `    and ${(0,count/* count */.U9)(left, 'more place')}`] : lines;
    return all.map((line) => look.paint('dim', line));
}

// EXTERNAL MODULE: ./src/report/leaving.ts
var leaving = __webpack_require__(2994);
;// CONCATENATED MODULE: ./src/report/terminal/leaving.ts



const leaving_MOST = 20;
/** The flows whose files the change deletes, and that nothing happens to them. */
function leavingLines(report, { paint }) {
    const groups = (0,leaving/* leavingGroups */.r)(report, (text) => (0,wording_escape/* escapeName */.L$)(text, 60));
    return groups.flatMap(({ message, flows }) => [
        paint('bold', message),
        ...(0,lists/* firstLines */.UV)(flows, leaving_MOST, ({ displayName, file }) => `  ${(0,wording_escape/* escapeName */.L$)(displayName, 80)}  ${(0,wording_escape/* escapeName */.L$)(file)}`),
    ]);
}

// EXTERNAL MODULE: ./src/report/terminal/look.ts
var terminal_look = __webpack_require__(48);
;// CONCATENATED MODULE: ./src/report/terminal/skipped.ts



/** Every file that is not a flow, with the reason. */
function skippedLines({ skipped }, look) {
    return skipped.flatMap(({ file, reason }) => {
        const name = (0,wrap/* unbroken */.D_)((0,wording_escape/* escapeName */.L$)(look.path(file)));
        return (0,wrap/* hanging */.rM)(`Skipped ${name}: ${(0,wording_escape/* escapeText */.X1)((0,report_reasons/* messageOf */.bD)(reason))}`, 2, look).map((line) => look.paint('dim', line));
    });
}

// EXTERNAL MODULE: ./src/report/review-differences.ts
var review_differences = __webpack_require__(4677);
;// CONCATENATED MODULE: ./src/report/terminal/unapproved-plans.ts




/**
 * For environments that were not written, because the plan is not approved: the differences from
 * the review, and what to do.
 */
function unapprovedLines({ unapprovedPlans }, look) {
    return unapprovedPlans.flatMap((unapproved) => [
        look.paint(['bold', 'red'], `Nothing was written to ${(0,wording_escape/* escapeName */.L$)(unapproved.environment)}`),
        ...(0,wrap/* wrapped */.ky)((0,wording_escape/* escapeText */.X1)((0,report_reasons/* messageOf */.bD)(unapproved.reason)), 2, look),
        ...(0,review_differences/* differencesInWords */.t)(unapproved).flatMap(({ file, text }) => [
            `  ${look.paint('yellow', '~')} ${(0,wording_escape/* escapeName */.L$)(file)}`,
            ...(0,wrap/* wrapped */.ky)((0,wording_escape/* escapeText */.X1)(text), 6, look),
        ]),
        ...(0,wrap/* wrapped */.ky)((0,wording_escape/* escapeText */.X1)((0,review_differences/* advice */.v)(unapproved)), 2, look),
        `  approved-plan: ${(0,wording_escape/* escapeName */.L$)(unapproved.digest)}`,
    ]);
}

;// CONCATENATED MODULE: ./src/report/terminal.ts













const asItIs = (file) => file;
/** The report for people at a terminal, and for the log of a job. */
function toText(report, options) {
    const { color, width, wraps = false, source = () => null, path = asItIs, detail = 'usual', } = options;
    const look = { paint: (0,terminal_look/* paint */.n)(color), width: Math.max(40, width), wraps, source, path };
    const sections = detail === 'errors' ? wrong(report, look) : terminal_all(report, look, detail);
    const lines = sections
        .filter((section) => section.length > 0)
        .map((section) => section.join('\n'));
    if (lines.length === 0)
        return '';
    return `${lines.join('\n\n').split('\n').map(wording_escape/* escapeCommands */.g9).join('\n')}\n`;
}
function terminal_all(report, look, detail) {
    return [
        ...findingLines(report, look),
        ...(0,groups/* stepsByEnvironment */.Eg)(report).map((each) => stepLines(each, report, look)),
        leavingLines(report, look),
        ...driftLines(report, look),
        checkedOnlyLines(report, look),
        unapprovedLines(report, look),
        ...(detail === 'all' ? [skippedLines(report, look)] : []),
        endLines(report, look, detail),
    ];
}
/** Errors, flows that are blocked or failed, and the verdict; nothing where all is well. */
function wrong(report, look) {
    const findings = report.findings.filter(({ severity }) => severity === 'error');
    const steps = (0,groups/* stepsByEnvironment */.Eg)(report)
        .map((each) => ({ ...each, steps: each.steps.filter(isWrong) }))
        .filter((each) => each.steps.length > 0);
    const drift = (report.drift ?? []).filter((entry) => !(0,report_drift/* isAsInGit */.mD)(entry));
    const sections = [
        ...findingLines({ ...report, findings }, look),
        ...steps.map((each) => stepLines(each, report, look)),
        ...(drift.length > 0 ? driftLines({ ...report, drift }, look) : []),
        unapprovedLines(report, look),
    ].filter((section) => section.length > 0);
    return sections.length === 0 ? [] : [...sections, verdictLines(report, look)];
}
function isWrong({ change, outcome }) {
    if (outcome !== null)
        return plan_outcome/* FAILING */.tz.includes(outcome.result) || outcome.result === 'blocked';
    return change?.action === 'blocked';
}


/***/ }),

/***/ 9419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutRanges),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _secrets_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7768);

/**
 * A line of a file, to be shown in a log, with a dot for each character of a secret: what
 * `secret-in-definition` found in it, and everything that looks like a secret. `number` counts from
 * 1.
 */
function withoutSecrets(line, number, findings) {
    const ranges = findings
        .filter(({ rule, line: first }) => rule === 'secret-in-definition' && first === number)
        .map(({ column, endLine, endColumn }) => [
        column - 1,
        endLine > number ? line.length : endColumn - 1,
    ]);
    return dotted(line, [...ranges, ...(0,_secrets_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsByShape */ .c)(line).map(({ within }) => within)]);
}
/**
 * A text with a dot for each character of the ranges; of a range over several lines, up to its
 * first line end.
 */
function withoutRanges(text, ranges) {
    if (ranges.length === 0)
        return text;
    const lines = text.split('\n');
    for (const [first, inLine] of Map.groupBy(ranges, ({ line }) => line)) {
        const line = lines[first - 1] ?? '';
        const ends = inLine.map(({ column, endLine, endColumn }) => [
            column - 1,
            endLine > first ? line.length : endColumn - 1,
        ]);
        lines[first - 1] = dotted(line, ends);
    }
    return lines.join('\n');
}
/** Built from its parts: a line may be a complete file, and hold thousands of secrets. */
function dotted(line, ranges) {
    const parts = [];
    let at = 0;
    for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
        const [from, to] = [Math.max(start, at), Math.min(end, line.length)];
        if (to <= from)
            continue;
        parts.push(line.slice(at, from), '\u2022'.repeat(to - from));
        at = to;
    }
    return parts.join('') + line.slice(at);
}


/***/ }),

/***/ 48:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** The caller has decided about colours; `styleText` must not check the streams again. */
function paint(color) {
    return (style, text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
}
/**
 * True on a terminal, unless NO_COLOR is set or the terminal is dumb; FORCE_COLOR overrides both,
 * as in Node itself.
 */
function wantsColor(env, isTTY) {
    const { FORCE_COLOR, NO_COLOR, TERM } = env;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isTTY && !NO_COLOR && TERM !== 'dumb';
}


/***/ }),

/***/ 2951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Ol: () => (/* binding */ headLines),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _wording_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(435);

/** Stands for a space at which no line is broken, until the lines are made. */
const GLUE = '\u{f0000}';
/** A name or a path that is kept on one line, whatever is in it. */
function unbroken(text) {
    return text.replaceAll(' ', GLUE);
}
/**
 * The words in lines, indented by `indent` spaces after the first; a word that is too long has its
 * own line. What is between two backticks, such as a command, is one word where it fits on a line.
 */
function wrapped(text, indent, { width, wraps }) {
    const lead = ' '.repeat(indent);
    if (!wraps)
        return [lead + text.replaceAll(GLUE, ' ')];
    const room = width - indent;
    const glued = text.replace(/`[^`]+`/g, (code) => ((0,_wording_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(code) > room ? code : unbroken(code)));
    const lines = [];
    let line = '';
    for (const word of glued.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || (0,_wording_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(longer) <= room)
            line = longer;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line].map((each) => lead + each.replaceAll(GLUE, ' '));
}
/** The same, where the first line is not indented. */
function hanging(text, indent, look) {
    return wrapped(text, indent, look).map((line, index) => index === 0 ? line.slice(indent) : line);
}
/**
 * Parts of a heading on one line, two spaces between them. Where they do not fit, the rest goes on
 * in the next line, so that the terminal cuts no path and no name.
 */
function headLines(parts, indent, { width, wraps }) {
    const lines = [];
    for (const { text, drawn } of parts.filter((part) => part.text !== '')) {
        const last = lines.at(-1);
        if (last === undefined)
            lines.push({ taken: (0,_wording_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(text), drawn });
        else if (!wraps || last.taken + 2 + (0,_wording_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(text) <= width) {
            last.taken += 2 + (0,_wording_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(text);
            last.drawn += `  ${drawn}`;
        }
        else
            lines.push({ taken: indent + (0,_wording_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(text), drawn: ' '.repeat(indent) + drawn });
    }
    return lines.map((line) => line.drawn);
}


/***/ }),

/***/ 687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ failureSentence),
/* harmony export */   WJ: () => (/* binding */ verdict)
/* harmony export */ });
/* unused harmony export differs */
/* harmony import */ var _json_equal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3002);
/* harmony import */ var _plan_change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7023);
/* harmony import */ var _plan_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7056);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8655);
/* harmony import */ var _plan_writing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2943);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2639);
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2253);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8101);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5801);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3938);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6501);











function verdict(report) {
    const { findings, flows, outcomes, missing = [] } = report;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const actions = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsOf */ .Ro)(report.plan?.changes ?? []);
    const hasChanges = differs(report);
    const isDoubtful = warnings + actions.blocked > 0 || (report.drift ?? []).some((entry) => !(0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .isAsInGit */ .mD)(entry));
    const failed = outcomes.some(({ result }) => _plan_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .tz.includes(result)) || (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .failedRunsOf */ .Zl)(outcomes) > 0;
    return {
        errors,
        warnings,
        notices: findings.length - errors - warnings,
        flows: flows.length,
        flowsWithFindings: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .flowsConcerned */ .VX)(findings).size,
        actions,
        results: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsOf */ .qS)(outcomes),
        hasChanges,
        level: errors > 0 || failed || missing.length > 0 ? 'failure' : isDoubtful ? 'attention' : 'fine',
        sentence: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceOf */ .$N)(report),
    };
}
/**
 * Whether the plan would write anything, or a live flow differs from Git; in `export`, whether a
 * file was written.
 */
function differs({ mode, plan, drift, outcomes }) {
    if (mode === 'export') {
        return outcomes.some(({ result }) => result === 'created' || result === 'updated');
    }
    return (plan?.changes ?? []).some(_plan_writing_js__WEBPACK_IMPORTED_MODULE_6__/* .isWriting */ .x) || (drift ?? []).some(_plan_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrifted */ .TJ);
}
/** Why the step fails, in one sentence; null when it does not. */
function failureSentence(report, failOn) {
    const { errors, warnings, results } = verdict(report);
    const found = [
        ...(errors > 0 && failOn !== 'never' ? [(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(errors, 'error')] : []),
        ...(warnings > 0 && failOn === 'warning' ? [(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(warnings, 'warning')] : []),
    ];
    const undeployed = _plan_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .tz.filter((result) => results[result] > 0).map((result) => outcomeClause(result, results[result]));
    // If errors block flows, the errors are why the run fails; other blocks are reasons of their own.
    const unplanned = errors === 0 && report.outcomes.length === 0 && failOn !== 'never';
    const { missing = [] } = report;
    const reasons = [
        ...(missing.length > 0 ? [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .missingClause */ .Gb)(missing)] : []),
        ...(found.length > 0 ? [`${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_8__/* .andList */ .cM)(found)} found`] : []),
        ...(unplanned ? blockedClauses(report) : []),
        ...undeployed,
        ...failedRunClause((0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .failedRunsOf */ .Zl)(report.outcomes)),
        ...(report.mode === 'deploy' && report.plan === null ? ['nothing was deployed'] : []),
        ...(found.length === 0 ? commonReason(report.outcomes) : []),
    ];
    return reasons.length === 0 ? null : `Flowgate stops here: ${reasons.join('; ')}.`;
}
function blockedClauses({ plan, drift }) {
    const blocked = (plan?.changes ?? []).filter(_plan_change_js__WEBPACK_IMPORTED_MODULE_9__/* .isBlocked */ .l).length;
    const uncompared = (drift ?? []).filter(_plan_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncompared */ .LS).length;
    return [
        ...(blocked > 0 ? [`${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(blocked, 'planned flow')} blocked`] : []),
        ...(uncompared > 0
            ? [`${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(uncompared, 'flow')} could not be compared with a live one`]
            : []),
    ];
}
/** One reason behind every failure, such as an expired key, is shown at once. */
function commonReason(outcomes) {
    const failing = outcomes.filter(({ result }) => _plan_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .tz.includes(result));
    const different = new Set(failing.map(({ reason }) => (0,_json_equal_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOfData */ .Xb)(reason)));
    const [first] = failing;
    return different.size === 1 && first?.reason ? [(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(first.reason)] : [];
}
function failedRunClause(failedRuns) {
    return failedRuns === 0 ? [] : [`the first run of ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(failedRuns, 'flow')} failed`];
}
function outcomeClause(result, number) {
    const flows = (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(number, 'flow');
    if (result === 'unknown')
        return `what became of ${flows} is unknown`;
    return result === 'restored' ? `${flows} restored to what was live before` : `${flows} ${result}`;
}


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  I: () => (/* binding */ RULE_IDS)
});

;// CONCATENATED MODULE: ./src/rules/action-limit.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST = 500;
const actionLimit = {
    id: 'action-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow has more actions than Power Automate allows, counted over all its scopes.',
    *check({ flow: { definitionPath, operations } }) {
        const count = operations.filter(({ kind }) => kind === 'action').length;
        if (count <= MOST)
            return;
        const message = `the flow has ${count} actions, but at most ${MOST} are allowed; move a part of them into a child flow`;
        yield { at: [...definitionPath, 'actions'], message };
    },
};

;// CONCATENATED MODULE: ./src/rules/action-name-unique.ts
const actionNameUnique = {
    id: 'action-name-unique',
    subject: 'flow',
    severity: 'error',
    summary: 'Two actions of a flow have the same name, in any scope and ignoring case.',
    *check({ flow }) {
        const firsts = new Map();
        for (const action of flow.operations) {
            if (action.kind === 'trigger')
                continue;
            const first = firsts.get(action.name.toLowerCase());
            if (first === undefined)
                firsts.set(action.name.toLowerCase(), action);
            else {
                const message = `\`${action.name}\` ${scopeOf(action)} has the same name as \`${first.name}\` ${scopeOf(first)}; names must be unique across all scopes, ignoring case: rename one of them`;
                yield { at: action.path, message };
            }
        }
    },
};
function scopeOf({ parent }) {
    return parent === null ? 'at the top' : `in \`${parent.name}\``;
}

// EXTERNAL MODULE: ./src/map/old-map-words.ts
var old_map_words = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/wording/reason.ts
var wording_reason = __webpack_require__(562);
;// CONCATENATED MODULE: ./src/rules/base-map-invalid.ts


const baseMapInvalid = {
    id: 'base-map-invalid',
    subject: 'files',
    severity: 'error',
    summary: "The base branch's map cannot be read, so the pull request cannot be judged.",
    *check({ mapFile: file, map, baseProblem = null }) {
        if (baseProblem === null)
            return;
        const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
        const isCorrected = map !== null && map.dataPolicies.problems.length === 0;
        const advice = isCorrected
            ? 'this change corrects it, but no earlier version can be read either; somebody who may merge despite this error must check the whole map'
            : 'correct the map in this change or in an earlier one';
        const message = `the base branch's \`${file}\` cannot be read (${(0,wording_reason/* worded */.M)(old_map_words/* oldMapWords */.D, baseProblem)}), so this change cannot be judged; ${advice}`;
        yield { file, at: '', ...start, message };
    },
};

// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
;// CONCATENATED MODULE: ./src/rules/case-limit.ts

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const case_limit_MOST = 25;
const caseLimit = {
    id: 'case-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'A Switch has more cases than Power Automate allows, not counting the default.',
    *check({ flow: { operations } }) {
        for (const { name, type, value, path } of operations) {
            const cases = (0,json/* own */.ZV)(value, 'cases');
            const count = (0,json/* isObject */.Gv)(cases) ? Object.keys(cases).length : 0;
            if (count <= case_limit_MOST || type.toLowerCase() !== 'switch')
                continue;
            const message = `\`${name}\` has ${count} cases, but at most ${case_limit_MOST} are allowed; put a second Switch into the default case, or look the value up in a table`;
            yield { at: [...path, 'cases'], message };
        }
    },
};

// EXTERNAL MODULE: ./src/flow/literals.ts
var literals = __webpack_require__(8362);
// EXTERNAL MODULE: ./src/map/causes.ts
var causes = __webpack_require__(5668);
;// CONCATENATED MODULE: ./src/rules/child-flow-unknown.ts


const childFlowUnknown = {
    id: 'child-flow-unknown',
    subject: 'flow',
    severity: 'warning',
    summary: 'A flow calls a child flow that is neither in the repository nor in the map.',
    *check({ flow: { operations }, knownFlows }) {
        const reported = new Set();
        for (const { name, childFlow, path } of operations) {
            if (childFlow === null || (0,literals/* isExpression */.BH)(childFlow))
                continue;
            const guid = childFlow.trim().toLowerCase();
            if (reported.has(guid) || knownFlows.has(guid))
                continue;
            reported.add(guid);
            const message = `\`${name}\` calls the flow \`${childFlow}\`, which is neither in the repository nor in the map's \`flows\`; add its file, or write its guid as a flowName in the map`;
            const at = [...path, 'inputs', 'host', 'workflowReferenceName'];
            yield { at, message, unlessKnown: guid, cause: { ids: [(0,causes/* unknownChildFlow */.N_)(guid)] } };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/concurrency-range.ts


/** Source: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits */
const LOOP = { field: 'repetitions', most: 50, what: 'rounds' };
const TRIGGER = { field: 'runs', most: 100, what: 'runs' };
const concurrencyRange = {
    id: 'concurrency-range',
    subject: 'flow',
    severity: 'error',
    summary: 'The concurrency of a loop or trigger is outside of the allowed range.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            const setting = settingOf(operation);
            if (setting === null)
                continue;
            const { field, most, what } = setting;
            const path = ['runtimeConfiguration', 'concurrency', field];
            const count = (0,literals/* numberOf */.rl)((0,json/* dig */.rO)(operation.value, ...path));
            if (count === null || (count >= 1 && count <= most))
                continue;
            const message = `\`${operation.name}\` runs ${count} ${what} at a time; write 1 to ${most}, or remove the setting`;
            yield { at: [...operation.path, ...path], message };
        }
    },
};
function settingOf({ kind, type }) {
    if (kind === 'trigger')
        return TRIGGER;
    return type.toLowerCase() === 'foreach' ? LOOP : null;
}

// EXTERNAL MODULE: ./src/live/bound.ts
var live_bound = __webpack_require__(6898);
;// CONCATENATED MODULE: ./src/rules/connection-broken.ts

const connectionBroken = {
    id: 'connection-broken',
    subject: 'live',
    severity: 'error',
    summary: 'A connection that a flow uses is not connected.',
    judges: 'connections',
    // The status is from the list. The connector's own test, `FlowReader.testConnection`, is a
    // metered call for each connection, which only a deployment makes.
    *check({ facts }) {
        for (const bound of (0,live_bound/* boundEntries */.Xp)(facts)) {
            const { environment, entry, live } = bound;
            const status = live?.status ?? null;
            if (status === null || status.toLowerCase() === 'connected')
                continue;
            const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` has the status ${status}; sign it in again in Power Automate`;
            yield {
                at: entry.paths.connectionName,
                environment: environment.name,
                message,
                ...(0,live_bound/* faultOf */.Kl)(bound, 'status'),
            };
        }
    },
};

// EXTERNAL MODULE: ./src/flow/hosts.ts
var flow_hosts = __webpack_require__(1795);
;// CONCATENATED MODULE: ./src/rules/connection-connector.ts


const connectionConnector = {
    id: 'connection-connector',
    subject: 'live',
    severity: 'error',
    summary: 'A connection belongs to another connector than the map says.',
    judges: 'connections',
    *check({ facts }) {
        for (const bound of (0,live_bound/* boundEntries */.Xp)(facts)) {
            const { environment, entry, live } = bound;
            const is = live?.connector ?? null;
            const wanted = (0,flow_hosts/* connectorOf */.dO)(entry.id);
            if (is === null || wanted === null || is === wanted)
                continue;
            const message = `\`${entry.key}\` is bound to \`${entry.connectionName}\`, which is a connection of \`${is}\` and not of \`${wanted}\`; bind one of \`${wanted}\``;
            yield {
                at: entry.paths.connectionName,
                environment: environment.name,
                message,
                ...(0,live_bound/* faultOf */.Kl)(bound, 'connector'),
            };
        }
    },
};

// EXTERNAL MODULE: ./src/map/accounts.ts
var accounts = __webpack_require__(7480);
;// CONCATENATED MODULE: ./src/rules/connection-foreign.ts


const connectionForeign = {
    id: 'connection-foreign',
    subject: 'live',
    severity: 'error',
    summary: "A connection was created by someone other than the map says, and the map doesn't list it as shared.",
    judges: 'connections',
    *check({ facts }) {
        for (const bound of (0,live_bound/* boundEntries */.Xp)(facts)) {
            const { environment, entry, live } = bound;
            const creator = live?.owner ?? null;
            if (creator === null || isOwner(creator, entry))
                continue;
            const deployers = [environment.deployAs, facts.key.account].filter((one) => one !== null);
            if (isShared(entry, deployers))
                continue;
            const isOwn = deployers.some((deployer) => (0,accounts/* sameAccount */.M_)(deployer, creator));
            const remedy = isOwn
                ? 'correct owner'
                : 'correct owner and list the deploying account in sharedWith, or bind another connection';
            const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` was created by \`${creator}\`, not by \`${entry.owner}\` as the map says; ${remedy}`;
            yield {
                at: entry.paths.owner,
                environment: environment.name,
                message,
                ...(0,live_bound/* faultOf */.Kl)(bound, 'binding'),
            };
        }
    },
};
/** An entry without an owner is reported by `owner-missing`. */
function isOwner(creator, { owner }) {
    return owner === null || (0,accounts/* sameAccount */.M_)(creator, owner);
}
/** As the map says. Where the deploying account is unknown, any sharing counts. */
function isShared({ sharedWith }, deployers) {
    if (deployers.length === 0)
        return sharedWith.length > 0;
    return sharedWith.some((one) => deployers.some((deployer) => (0,accounts/* sameAccount */.M_)(deployer, one)));
}

;// CONCATENATED MODULE: ./src/flow/host-key.ts

/**
 * Edits that make each operation use the reference `to`; undefined where one cannot be edited
 * safely.
 */
function useKey(operations, to) {
    const edits = operations.map((operation) => editOf(operation, to));
    return edits.includes(null) ? undefined : { edits: edits.filter((edit) => edit !== null) };
}
function editOf({ path, value, host }, to) {
    const text = host === null ? null : (0,json/* digString */.AG)(value, ...host.path.map(String));
    if (host === null || text === null)
        return null;
    const at = [...path, ...host.path];
    const isExpression = host.path.at(-1) === 'name';
    if (!isExpression)
        return text === host.key ? { kind: 'value', path: at, to } : null;
    const [before, after, ...others] = text.split(quoted(host.key));
    if (before === undefined || after === undefined || others.length > 0)
        return null;
    return { kind: 'value', path: at, to: before + quoted(to) + after };
}
/** A key as an expression has it: `['shared_teams']`. */
function quoted(key) {
    return `['${key.replaceAll("'", "''")}']`;
}

// EXTERNAL MODULE: ./src/map/keys.ts
var map_keys = __webpack_require__(6544);
// EXTERNAL MODULE: ./src/map/policy.ts
var policy = __webpack_require__(3754);
;// CONCATENATED MODULE: ./src/rules/connection-id-as-key.ts




const connectionIdAsKey = {
    id: 'connection-id-as-key',
    subject: 'flow',
    severity: 'error',
    summary: "An operation names a connection's id where the key of a connection reference belongs.",
    *check({ flow, map, used }) {
        for (const { key: id, uses } of used) {
            if (!(0,map_keys/* isConnectionId */.kV)(id, flow, map))
                continue;
            const key = (0,map_keys/* keyOfConnection */.PN)(id, flow, map);
            const advice = key === null
                ? 'write the key of a connection reference, and bind the connection in the map'
                : `write \`${key}\`, the key that is bound to it`;
            const message = `\`${uses[0].name}\` names the connection \`${id}\` where a reference key belongs; ${advice}`;
            const fix = key !== null && isOnly(key, id, flow, map) ? useKey(uses, key) : undefined;
            const cause = { ids: [(0,causes/* wrongName */.p4)(flow.file, 'reference', id)] };
            yield { at: (0,map_keys/* keyPath */.Dw)(uses[0]), message, fix, cause };
        }
    },
};
/** True when the connection has no other key, and the file declares this one if it declares any. */
function isOnly(key, text, { references }, map) {
    const declared = (0,map_keys/* boundTo */.sy)(text, references ?? []);
    if (declared.length > 0)
        return declared.length === 1;
    const names = new Set((0,map_keys/* boundTo */.sy)(text, map === null ? [] : (0,policy/* allEntries */.Yl)(map)).map((bound) => bound.key));
    if (references === null)
        return names.size === 1;
    const own = references.filter((reference) => names.has(reference.key) || names.has(reference.logicalName ?? ''));
    return own.length === 1 && own[0]?.key === key;
}

// EXTERNAL MODULE: ./src/map/placeholder.ts
var placeholder = __webpack_require__(2895);
;// CONCATENATED MODULE: ./src/rules/connection-missing.ts




const connectionMissing = {
    id: 'connection-missing',
    subject: 'live',
    severity: 'error',
    summary: "An environment has no connection with that id that the key's account may use.",
    judges: 'connections',
    *check(context) {
        for (const bound of (0,live_bound/* boundEntries */.Xp)(context.facts)) {
            if (bound.live !== null || !bound.list.isWhole)
                continue;
            // A name that cannot be a connection's is reported by map-placeholder.
            if ((0,placeholder/* placeholderFault */.a)(bound.entry) === null)
                yield problemWith(bound, context);
        }
    },
};
function problemWith(bound, { facts, deploys }) {
    const { environment, entry } = bound;
    const { account } = facts.key;
    const owner = entry.owner === null ? '' : ` of \`${entry.owner}\``;
    const what = `\`${entry.key}\` is bound to \`${entry.connectionName}\`${owner}, and ${who(account, environment)} sees no such connection there (${candidates(bound)})`;
    const at = {
        at: entry.paths.connectionName,
        environment: environment.name,
        ...(0,live_bound/* faultOf */.Kl)(bound, 'binding'),
    };
    // Another account than the key's may see other connections.
    if (deploys || !(0,accounts/* areTwoAccounts */.r3)(account, environment.deployAs)) {
        const message = `${what}: each save of a flow that uses it would be refused. Correct connectionName, or share the connection with that account`;
        return { ...at, message };
    }
    const message = `${what}. \`${environment.deployAs}\`, who deploys there, may see it: check with that account's key`;
    return { ...at, message, severity: 'warning' };
}
function who(account, { deployAs }) {
    const name = account ?? deployAs;
    return name === null ? "the key's account" : `\`${name}\``;
}
const connection_missing_MOST = 3;
function candidates({ entry, list }) {
    const same = list.connections.filter(({ connector }) => connector === (0,flow_hosts/* connectorOf */.dO)(entry.id));
    if (same.length === 0)
        return 'there is none of that connector';
    const names = same
        .slice(0, connection_missing_MOST)
        .map(({ connectionName, owner }) => `\`${connectionName}\`${owner === null ? '' : ` of \`${owner}\``}`);
    const more = same.length - names.length;
    return `of that connector: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./src/wording/glob.ts
var wording_glob = __webpack_require__(8216);
;// CONCATENATED MODULE: ./src/map/connectors.ts




/** The connectors that a used reference calls, from all names of them; usually one. */
function connectorsOf({ uses, declared }, entry) {
    const bound = entry !== null && (0,map_keys/* connectorOfEntry */.fK)(entry) !== null ? [entry.id] : [];
    const hosts = uses.map(({ value }) => (0,json/* digString */.AG)(value, 'inputs', 'host', 'apiId') ?? '');
    const found = new Map();
    for (const id of [...bound, ...hosts, declared?.connector ?? '']) {
        const name = (0,flow_hosts/* connectorWithSuffix */.nH)(id);
        const base = (0,flow_hosts/* connectorOf */.dO)(id);
        if (name !== null && base !== null && !found.has(base))
            found.set(base, { name, base });
    }
    return [...found.values()];
}
/**
 * True when one of `globs` matches the connector, with or without its suffix or its `shared_`; a
 * glob after `!` excludes what others match.
 */
function matchesConnector({ name, base }, globs) {
    const names = [name, base].flatMap((one) => [one, one.replace(/^shared_/, '')]);
    const matches = (glob) => {
        const last = glob.slice(glob.lastIndexOf('/') + 1);
        return names.some((0,wording_glob/* globMatcher */.fU)(last, { nocase: true, dot: true }));
    };
    const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const taken = globs.filter((glob) => !glob.startsWith('!'));
    return taken.some(matches) && !refused.some(matches);
}

// EXTERNAL MODULE: ./src/wording/lists.ts
var wording_lists = __webpack_require__(2253);
;// CONCATENATED MODULE: ./src/rules/connector-denied.ts




const connectorDenied = {
    id: 'connector-denied',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a connector that an environment does not allow.',
    needs: 'map',
    *check({ uses, policy }) {
        for (const { environment, bindings, unmapped } of uses) {
            const lists = policy.connectors(environment);
            const references = [
                ...bindings,
                ...unmapped.map((used) => ({ used, entry: null })),
            ];
            for (const { used, entry } of references) {
                for (const connector of connectorsOf(used, entry)) {
                    const fault = faultOf(connector, lists);
                    if (fault === null)
                        continue;
                    const inMap = {
                        at: [...environment.paths.environment, 'connectors'],
                        message: `flows use \`${connector.name}\`, a connector that the environment ${fault}; use another, or ask the maintainers of the map`,
                        each: (0,causes/* useOf */.jj)(used.uses[0]),
                    };
                    const cause = { ids: [(0,causes/* deniedConnector */.VQ)(connector.name)], inMap };
                    const message = `\`${used.uses[0].name}\` uses \`${connector.name}\` through \`${used.key}\`, a connector that the environment ${fault}; use another, or ask the maintainers of the map`;
                    yield { at: (0,map_keys/* keyPath */.Dw)(used.uses[0]), environment: environment.name, message, cause };
                }
            }
        }
    },
};
/** A denied connector stays denied, even if it is also allowed. */
function faultOf(connector, lists) {
    for (const { allow, deny } of lists) {
        const denying = deny.find((glob) => matchesConnector(connector, [glob]));
        if (denying !== undefined && matchesConnector(connector, deny))
            return `denies (\`${denying}\`)`;
        if (allow !== null && !matchesConnector(connector, allow)) {
            return allow.length === 0
                ? 'does not allow: its list of allowed connectors is empty'
                : `does not allow (${(0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(allow), 3)})`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/rules/connector-mismatch.ts



const connectorMismatch = {
    id: 'connector-mismatch',
    subject: 'flow',
    severity: 'error',
    summary: "An operation, the file's reference and the map's entry name different connectors for one key.",
    *check({ used, uses }) {
        for (const reference of used)
            yield* againstDeclared(reference);
        for (const { environment, bindings } of uses) {
            for (const binding of bindings)
                yield* againstMap(binding, environment);
        }
    },
};
function* againstDeclared({ key, uses, declared }) {
    const connector = declared?.connector ?? null;
    for (const operation of outliers(uses, connector)) {
        const message = `\`${operation.name}\` calls \`${operation.host?.connector}\`, but the file declares its reference \`${key}\` for \`${connector}\`; use a reference of the right connector, or correct the declaration`;
        yield { at: (0,map_keys/* keyPath */.Dw)(operation), message };
    }
    yield* againstSolution(declared);
}
/** A logical name means one connector, whatever flow uses it. */
function* againstSolution(declared) {
    const registered = (0,flow_hosts/* connectorOf */.dO)(declared?.registeredId ?? '');
    if (declared === null || registered === null || declared.connector === registered)
        return;
    const { key, connector, logicalName, path } = declared;
    const message = `\`${key}\` is declared for \`${connector}\`, but the solution's connection reference \`${logicalName}\` is one of \`${registered}\`; name a connection reference of \`${connector}\``;
    yield { at: path, message };
}
/** The declared connector is compared for all operations, which were compared with it already. */
function* againstMap({ used: { key, uses, declared }, entry }, { name: environment }) {
    const connector = (0,map_keys/* connectorOfEntry */.fK)(entry);
    const declaredAs = declared?.connector ?? null;
    const differs = declaredAs !== null && connector !== null && declaredAs !== connector;
    const wrong = declaredAs === null ? outliers(uses, connector) : differs ? [uses[0]] : [];
    for (const operation of wrong) {
        const wanted = declaredAs ?? operation.host?.connector;
        const why = `the map's entry \`${entry.key}\` binds a connection of \`${connector}\`; bind one of \`${wanted}\``;
        const message = `\`${operation.name}\` uses the connection reference \`${key}\` for \`${wanted}\`, but ${why}`;
        const cause = {
            ids: [(0,causes/* entryFault */.VG)('connector', entry)],
            inMap: {
                at: entry.paths.id,
                message: `flows need \`${wanted}\`, but ${why}`,
                each: (0,causes/* useOf */.jj)(operation),
            },
        };
        yield { at: (0,map_keys/* keyPath */.Dw)(operation), environment, message, cause };
    }
}
/**
 * The operations that name another connector than `connector`. Where all of them agree on another
 * one, `connector` itself is the exception, and only the first operation is reported.
 */
function outliers(uses, connector) {
    if (connector === null)
        return [];
    const naming = uses.filter(({ host }) => (host?.connector ?? null) !== null);
    const wrong = naming.filter(({ host }) => host?.connector !== connector);
    const named = new Set(naming.map(({ host }) => host?.connector));
    return named.size === 1 ? wrong.slice(0, 1) : wrong;
}

// EXTERNAL MODULE: ./src/map/data-policies/classify.ts
var classify = __webpack_require__(3076);
// EXTERNAL MODULE: ./src/map/data-policies/connectors.ts
var connectors = __webpack_require__(8350);
// EXTERNAL MODULE: ./src/map/data-policies/policy.ts
var data_policies_policy = __webpack_require__(1900);
// EXTERNAL MODULE: ./src/map/data-policies/uses.ts
var data_policies_uses = __webpack_require__(1930);
;// CONCATENATED MODULE: ./src/map/data-policies/violations.ts


/** Everything that a policy forbids among the uses of a flow, once per connector and operation. */
function* violationsOf(policy, uses) {
    const grouped = [];
    for (const same of byConnector(uses)) {
        const found = (0,classify/* classify */.L8)(policy, same[0].connector);
        if (found.kind === 'group' && found.group === 'Blocked') {
            yield { kind: 'blocked', uses: same, source: found.source };
            continue;
        }
        yield* blockedOperations(policy, same);
        if (found.kind !== 'group')
            continue;
        grouped.push({ use: same[0], group: found.group, source: found.source });
    }
    const [first] = grouped;
    const second = grouped.find(({ group }) => group !== first?.group);
    if (first !== undefined && second !== undefined)
        yield { kind: 'mixed', first, second };
}
function* blockedOperations(policy, uses) {
    if (!hasActionRules(policy, uses))
        return;
    const named = uses.filter(({ operationId }) => operationId !== null);
    for (const [operationId, same] of Map.groupBy(named, (use) => use.operationId ?? '')) {
        const [first, ...others] = same;
        if (first === undefined || !(0,classify/* blocksOperation */.kj)(policy, first.connector, operationId))
            continue;
        yield { kind: 'operation-blocked', uses: [first, ...others], operationId };
    }
}
/** Only connectors that can be blocked have rules for operations (Connector action control). */
function hasActionRules(policy, [{ connector }]) {
    return policy.actions.has(connector.key) && !connector.isCustom && !(0,connectors/* isNotBlockable */.X4)(connector);
}
/** The parts of a policy that cannot be checked among the uses of a flow. */
function* uncheckedIn(policy, uses) {
    for (const same of byConnector(uses)) {
        const [{ connector }] = same;
        const about = { policy: policy.name, connector: connector.name };
        const found = (0,classify/* classify */.L8)(policy, connector);
        for (const code of whyUnchecked(policy, same, found))
            yield { code, ...about };
    }
}
function* whyUnchecked(policy, uses, found) {
    const [{ connector }] = uses;
    if (found.kind === 'group' && found.group === 'Blocked')
        return;
    if (found.kind === 'by-url')
        yield 'data-policy-custom-connector';
    if (policy.filtered.has(connector.key))
        yield 'data-policy-endpoints';
    const blocksSome = uses.some(({ operationId }) => operationId !== null && (0,classify/* blocksOperation */.kj)(policy, connector, operationId));
    const isIgnored = blocksSome && !hasActionRules(policy, uses);
    if (found.kind === 'not-blockable' || isIgnored)
        yield 'data-policy-not-blockable';
    const isUnknown = uses.some(({ operationId }) => operationId === null);
    if (isUnknown && hasActionRules(policy, uses))
        yield 'data-policy-operation-unknown';
}
function byConnector(uses) {
    const groups = Map.groupBy(uses, ({ connector }) => connector.key);
    return [...groups.values()].flatMap((same) => {
        const [first, ...others] = same;
        return first === undefined ? [] : [[first, ...others]];
    });
}

// EXTERNAL MODULE: ./src/wording/spelling.ts
var spelling = __webpack_require__(5156);
;// CONCATENATED MODULE: ./src/rules/data-policy.ts






const dataPolicy = {
    id: 'data-policy',
    subject: 'flow',
    severity: 'error',
    summary: 'A data policy (DLP) of the environment forbids what a flow uses.',
    needs: 'map',
    *check(context) {
        for (const { policy, uses, environment } of appliedPolicies(context)) {
            for (const violation of violationsOf(policy, uses)) {
                yield { ...problemOf(violation, policy), environment };
            }
        }
    },
    *unchecked(context) {
        for (const { policy, uses } of appliedPolicies(context))
            yield* uncheckedIn(policy, uses);
    },
    *uncheckedAnywhere({ map, policy }) {
        yield* policy.dataPolicies.unchecked;
        yield* map?.dataPolicies.unchecked ?? [];
    },
};
/** Every policy of every environment that a flow goes to; the flow must comply with each. */
function* appliedPolicies({ flow, uses: all, policy: { dataPolicies }, }) {
    for (const resolution of all) {
        const { name, environmentName } = resolution.environment;
        const policies = (0,classify/* policiesOver */.rr)(dataPolicies, environmentName);
        if (policies.length === 0)
            continue;
        const uses = (0,data_policies_uses/* policyUses */.b)(flow, resolution);
        for (const policy of policies)
            yield { policy, uses, environment: name };
    }
}
function problemOf(violation, policy) {
    switch (violation.kind) {
        case 'blocked':
            return blocked(violation, policy);
        case 'operation-blocked':
            return operationBlocked(violation, policy);
        case 'mixed':
            return mixed(violation, policy);
    }
}
const ASK = 'ask an administrator of the data policy to allow it, and commit the new export';
function blocked({ uses: [first, ...others], source }, policy) {
    const message = `${usesOf(first)}, a connector that ${titleOf(policy)} ${BLOCKS[source]} ${copyOf(policy)}; use another one, or ${ASK}`;
    return { at: first.operation.path, message, related: others.map(also) };
}
const BLOCKS = {
    listed: 'blocks',
    default: 'blocks by default',
    custom: 'blocks like all custom connectors',
};
function operationBlocked({ uses: [first, ...others], operationId }, policy) {
    const { operation, connector } = first;
    const message = `\`${operation.name}\` calls \`${operationId}\` of \`${connector.name}\`, which ${titleOf(policy)} blocks ${copyOf(policy)}; use another operation, or ${ASK}`;
    return { at: operation.path, message, related: others.map(also) };
}
function mixed({ first, second }, policy) {
    const [one, other] = [grouped(second), grouped(first)];
    const message = `${one}, and ${other}, which ${titleOf(policy)} forbids in one flow ${copyOf(policy)}; split the flow, or ask an administrator of the data policy to put both connectors into one group, and commit the new export`;
    return {
        at: second.use.operation.path,
        message,
        related: [{ at: first.use.operation.path, message: other }],
    };
}
function grouped({ use, group, source }) {
    return `${usesOf(use)} (${(0,data_policies_policy/* groupName */.h)(group)}${source === 'default' ? ' by default' : ''})`;
}
function also({ operation, connector }) {
    return { at: operation.path, message: `${usesOf({ operation, connector })} too` };
}
function usesOf({ operation, connector }) {
    const isChild = connector === connectors/* HTTP */.Bo && !/^http$/i.test(operation.type);
    return `\`${operation.name}\` ${isChild ? 'runs a child flow, which counts as' : 'uses'} \`${connector.name}\``;
}
function titleOf({ name }) {
    return `the data policy ${(0,spelling/* quote */.hD)(name)}`;
}
/** An export is a copy, so the reader must see how old it is. */
function copyOf({ file, committed }) {
    return committed === null ? `(${file})` : `(${file}, committed ${committed})`;
}

;// CONCATENATED MODULE: ./src/rules/description-length.ts

/**
 * The flow's own description may be longer: published ones are.
 * Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits
 */
const description_length_MOST = 256;
const descriptionLength = {
    id: 'description-length',
    subject: 'flow',
    severity: 'error',
    summary: 'The description of an action or trigger is longer than Power Automate allows.',
    *check({ flow: { operations } }) {
        for (const { kind, name, value, path } of operations) {
            const length = (0,json/* digString */.AG)(value, 'description')?.length ?? 0;
            if (length <= description_length_MOST)
                continue;
            const message = `the description of the ${kind} \`${name}\` has ${length} characters, but at most ${description_length_MOST} are allowed; shorten it`;
            yield { at: [...path, 'description'], message };
        }
    },
};

// EXTERNAL MODULE: ./src/live/host-failure.ts
var host_failure = __webpack_require__(4045);
// EXTERNAL MODULE: ./src/live/target.ts
var target = __webpack_require__(6073);
;// CONCATENATED MODULE: ./src/rules/environment-missing.ts


const environmentMissing = {
    id: 'environment-missing',
    subject: 'live',
    severity: 'error',
    summary: 'An environment of the map is not visible to the key, refuses the key, or is not enabled.',
    judges: 'environments',
    *check({ facts, targets }) {
        for (const environment of (0,target/* environmentsIn */.Ib)(targets)) {
            const reachability = facts.environments.get(environment.environmentName)?.reachability;
            const message = reachability === undefined ? null : messageFor(reachability, environment);
            if (message === null)
                continue;
            yield { at: environment.paths.environmentName, environment: environment.name, message };
        }
    },
};
function messageFor(reachability, { environmentName }) {
    const which = `the environment \`${environmentName}\``;
    switch (reachability.kind) {
        case 'open':
        case 'unknown':
            return null;
        case 'missing':
            return `${which} is not visible to the key${seen(reachability.visible)}; correct environmentName, or use the key of an account that has access to it`;
        case 'disabled':
            return `${which} has the state ${reachability.state}, so nothing can be saved there; ask an administrator to enable it, or remove it from the map`;
        case 'refused':
            return `${which} refuses the key${stateClause(reachability.cause)}; use the key of an account that has access to it`;
    }
}
function stateClause(failure) {
    const quoted = (0,host_failure/* quotedIn */.s)(failure);
    return quoted === '' ? '' : `: "${quoted}"`;
}
const environment_missing_MOST = 3;
function seen(visible) {
    if (visible === null)
        return '';
    if (visible.length === 0)
        return ', which sees none at all';
    const names = visible
        .slice(0, environment_missing_MOST)
        .map(({ environmentName, displayName }) => `\`${environmentName}\` (${displayName})`);
    const more = visible.length - names.length;
    return `, which sees ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./src/flow/parameters.ts
var flow_parameters = __webpack_require__(7522);
// EXTERNAL MODULE: ./src/secrets/looks.ts
var looks = __webpack_require__(2661);
// EXTERNAL MODULE: ./src/secrets/secret-shapes.ts
var secret_shapes = __webpack_require__(7768);
;// CONCATENATED MODULE: ./src/secrets/secrets.ts


/** Finds a secret in `text`, by its shape or by the name of the field that holds it. */
function secretIn(text, name, use) {
    return (0,secret_shapes/* secretByShape */.P)(text) ?? (name === null || use === 'text' ? null : byName(text, name, use));
}
function byName(text, name, use) {
    if (/^@(?!@)|[\s{}]/.test(text))
        return null;
    const held = heldBy(name, use === 'query');
    if (held === 'other' || (0,looks/* isPlaceholder */.wK)(text) || (0,looks/* isReference */.A_)(text))
        return null;
    const within = [0, text.length];
    if ((0,looks/* looksLikeKey */.zC)(text))
        return { kind: 'a key or token', within };
    return held === 'password' && isPassword(text, use) ? { kind: 'a password', within } : null;
}
function isPassword(text, use) {
    if (text.length < SHORTEST || isPlainGuidance(text, use))
        return false;
    return use === 'kept' ? (0,looks/* looksLikePassword */.Dp)(text) : true;
}
/** A shorter one is a setting, or a number of one. */
const SHORTEST = 4;
/** Who signs in with a word for a password has that password. */
function isPlainGuidance(text, use) {
    return use !== 'signs-in' && (0,looks/* isWordForOne */.mS)(text);
}
/** Names of fields, variables and parameters whose value is a password. */
const PASSWORD = /(?:password|passwd|passphrase|clientsecret|appsecret|^pwd)$/;
/** A setting, or what is done to a password. */
const NO_PASSWORD = /^(?:reset|change|force|forgot|show|hide|has|is|use|require|enable|allow)/;
/** Names that may hold a key, or other things: here the value must look like a key. */
const KEY = /(?:secret|apikey|accesskey|accountkey|subscriptionkey|functionskey|sharedkey|privatekey|secretkey|authkey|token|authorization|^pfx)$/;
const NO_KEY = /(?:skip|continuation|page|paging|next|sync|delta|change|cancellation)token$/;
const QUERY_KEY = /^(?:code|key|sig)$/;
/** Flows have few names of fields, and many fields. */
const held = new Map();
const MOST_NAMES = 10_000;
function heldBy(field, inQuery) {
    const name = inQuery ? `?${field}` : field;
    const known = held.get(name);
    if (known !== undefined)
        return known;
    if (held.size === MOST_NAMES)
        held.clear();
    const found = heldByName(plainName(field), inQuery);
    held.set(name, found);
    return found;
}
function heldByName(name, inQuery) {
    if (PASSWORD.test(name) && !NO_PASSWORD.test(name))
        return 'password';
    if (inQuery && QUERY_KEY.test(name))
        return 'key';
    return KEY.test(name) && !NO_KEY.test(name) ? 'key' : 'other';
}
/** `item/Client-Secret` becomes `clientsecret`, and so does `Client Secret (new_ClientSecret)`. */
function plainName(field) {
    const own = withoutRemark(field);
    const last = own.slice(Math.max(own.lastIndexOf('/'), own.lastIndexOf('.')) + 1);
    return last.toLowerCase().replace(/[\s_-]/g, '');
}
/** Without a text in brackets at the end. */
function withoutRemark(field) {
    const text = field.trimEnd();
    if (!text.endsWith(')'))
        return field;
    const open = text.indexOf('(', text.lastIndexOf(')', text.length - 2) + 1);
    return open === -1 ? field : text.slice(0, open).trimEnd();
}

;// CONCATENATED MODULE: ./src/map/beginnings.ts
/**
 * A set of texts; finds those that another text begins with, the longest first, in any number of
 * them.
 */
class Prefixes {
    #sorted;
    /** For each text, the longest other one that it begins with. */
    #within;
    #longest;
    constructor(values) {
        this.#sorted = values.toSorted((one, other) => (one.text < other.text ? -1 : 1));
        this.#longest = values.reduce((most, { text }) => Math.max(most, text.length), 0);
        const open = [];
        this.#within = this.#sorted.map(({ text }, index) => {
            while (open.length > 0 && !text.startsWith(this.#textOf(open.at(-1))))
                open.pop();
            const within = open.at(-1) ?? null;
            open.push(index);
            return within;
        });
    }
    /** The texts found at `start` of `text`, the longest first. */
    *at(text, start) {
        const rest = text.slice(start, start + this.#longest);
        let index = this.#lastUpTo(rest);
        while (index !== null) {
            const value = this.#sorted[index];
            if (value !== undefined && rest.startsWith(value.text))
                yield value;
            index = this.#within[index] ?? null;
        }
    }
    /** A text's beginnings sort before it, and so do all texts between the two. */
    #lastUpTo(text) {
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#textOf(middle) <= text)
                low = middle + 1;
            else
                high = middle;
        }
        return low === 0 ? null : low - 1;
    }
    #textOf(index) {
        return index === undefined ? '' : (this.#sorted[index]?.text ?? '');
    }
}

// EXTERNAL MODULE: ./src/map/parameters.ts
var parameters = __webpack_require__(1444);
;// CONCATENATED MODULE: ./src/map/environment-values.ts




/** Shorter texts occur for many other reasons. */
const environment_values_SHORTEST = 8;
const known = new WeakMap();
/** Every text of this length that the map sets anywhere, except what looks like a secret. */
function environmentValues(map) {
    const values = known.get(map) ?? collect(map);
    known.set(map, values);
    return values;
}
function collect(map) {
    const all = (0,parameters/* allParameters */.aS)(map).flatMap(({ environment, name, value }) => [...(0,flow_parameters/* leavesOf */.wf)(value)].flatMap(({ value: leaf }) => {
        const text = typeof leaf === 'string' ? leaf.trim().replace(/(?<!\/)\/+$/, '') : '';
        const isKept = text.length >= environment_values_SHORTEST && secretIn(text, name, 'signs-in') === null;
        return isKept ? [{ text, name, environment }] : [];
    }));
    const values = [...Map.groupBy(all, ({ text }) => text)].flatMap(([text, uses]) => {
        const [first] = uses;
        if (first === undefined)
            return [];
        const homes = new Set(uses.map(({ environment }) => idOf(environment)));
        return [{ text, parameter: first.name, home: first.environment, homes }];
    });
    return {
        byText: new Map(values.map((value) => [value.text, value])),
        urls: new Prefixes(values.filter(isUrl)),
        order: new Map(values.map((value, index) => [value, index])),
    };
}
/** Longer ones are not real addresses. */
const LONGEST_URL = 2_000;
function isUrl({ text }) {
    return text.length <= LONGEST_URL && /^https?:\/\/./i.test(text);
}
function idOf({ environmentName }) {
    return environmentName.toLowerCase();
}
/**
 * The values of other environments, and not of this one, that `text` equals or contains: a URL
 * alone or with a path after it; anything else only if `isWhole` says that the text may be an id.
 * Of several at one place the longest counts, since one site's address may be the beginning of
 * another's.
 */
function foreignValues(text, isWhole, environment, values) {
    const found = urlsIn(text, values);
    const same = isWhole ? values.byText.get(text) : undefined;
    if (same !== undefined && found.length === 0)
        found.push({ value: same, start: 0 });
    return found.filter(({ value }) => !value.homes.has(idOf(environment)));
}
/** The offsets of URLs in a text, unless they are part of a longer name. */
function urlsIn(text, { urls, order }) {
    const found = [];
    for (const { index: start } of text.matchAll(/https?:\/\//gi)) {
        for (const value of urls.at(text, start)) {
            if (/[\w.%~-]/.test(text[start + value.text.length] ?? ''))
                continue;
            found.push({ value, start });
            break;
        }
    }
    const place = ({ value }) => order.get(value) ?? 0;
    return found.toSorted((one, other) => place(one) - place(other) || one.start - other.start);
}

;// CONCATENATED MODULE: ./src/rules/environment-value.ts





const environmentValue = {
    id: 'environment-value',
    subject: 'flow',
    needs: 'map',
    severity: 'warning',
    summary: 'A flow takes a site, list or other value from one environment to another, or the map sets a value that comes from a solution.',
    *check({ map, flow, uses }) {
        if (map === null)
            return;
        const declared = (0,json/* own */.ZV)(flow.definition, 'parameters');
        const parameters = (0,json/* isObject */.Gv)(declared) ? declared : {};
        const values = environmentValues(map);
        const isIdle = values.byText.size === 0;
        for (const use of uses) {
            for (const { text, path, isWhole, wording } of isIdle
                ? []
                : literalsIn(flow, parameters, use)) {
                const [found] = foreignValues(text, isWhole, use.environment, values);
                if (found === undefined || (0,flow_parameters/* isSecure */.Ut)((0,json/* own */.ZV)(parameters, found.value.parameter)))
                    continue;
                const { home, parameter } = found.value;
                const { name } = use.environment;
                const message = `${wording.start} the value of ${(0,spelling/* quote */.hD)(parameter)} for ${home.name}, but the flow also goes to another environment; ${wording.advice(parameter)}`;
                const within = [found.start, found.start + found.value.text.length];
                yield { at: path, within, environment: name, message };
            }
            yield* ofSolutions(use, parameters);
        }
    },
};
/** Values that the map sets although the platform takes them from elsewhere. */
function* ofSolutions({ environment, settings }, declared) {
    for (const { name, path } of settings === null ? [] : (0,parameters/* parametersOf */.mC)(environment, settings)) {
        const variable = (0,flow_parameters/* environmentVariableOf */.Nr)((0,json/* own */.ZV)(declared, name));
        if (variable === null)
            continue;
        const message = `${(0,spelling/* quote */.hD)(name)} is the value of ${(0,spelling/* quote */.hD)(variable)}, an environment variable of a solution that Power Automate fills in: set its value in the environment; the map sets only its default`;
        yield { at: path, inMap: true, environment: environment.name, message };
    }
}
/** The inputs of all operations, and the defaults that an environment does not replace. */
function* literalsIn({ operations, definitionPath }, declared, { settings }) {
    for (const [name, parameter] of Object.entries(declared)) {
        const isSet = settings !== null && Object.hasOwn(settings.parameters, name);
        if (isSet || (0,flow_parameters/* isSecure */.Ut)(parameter) || (0,flow_parameters/* environmentVariableOf */.Nr)(parameter) !== null)
            continue;
        const advice = () => 'set it in the map for every environment that the flow goes to';
        const path = [...definitionPath, 'parameters', name, 'defaultValue'];
        const wording = { start: `the default of ${(0,spelling/* quote */.hD)(name)} is`, advice };
        yield* textsIn((0,json/* own */.ZV)(parameter, 'defaultValue'), { path, isWhole: true, wording });
    }
    for (const { name, value, path, host } of operations) {
        const advice = (parameter) => `read it with \`@parameters('${parameter}')\`, and set the parameter in the map for every environment`;
        const about = { path: [...path, 'inputs'], isWhole: host !== null };
        yield* textsIn((0,json/* own */.ZV)(value, 'inputs'), {
            ...about,
            wording: { start: `${(0,spelling/* quote */.hD)(name)} contains`, advice },
        });
    }
}
function* textsIn(value, about) {
    if (value === undefined)
        return;
    for (const { path, value: text } of (0,flow_parameters/* leavesOf */.wf)(value, about.path)) {
        if (typeof text === 'string')
            yield { ...about, text, path };
    }
}

;// CONCATENATED MODULE: ./src/flow/expression/variables.ts

/** What concerns variables, by their names: the runtime compares them without case. */
function byVariable(items) {
    return Map.groupBy(items, ({ name }) => name.toLowerCase());
}
/** True for an action that declares variables, at any depth. */
function isInitialisation({ kind, type }) {
    return kind === 'action' && type.toLowerCase() === 'initializevariable';
}
/** Every variable that a flow initialises, in file order. */
function variablesOf(operations) {
    return operations.filter(isInitialisation).flatMap((action) => {
        const declared = (0,json/* own */.ZV)((0,json/* own */.ZV)(action.value, 'inputs'), 'variables');
        return (Array.isArray(declared) ? declared : []).flatMap((variable, index) => {
            const name = (0,json/* digString */.AG)(variable, 'name');
            const type = ((0,json/* digString */.AG)(variable, 'type') ?? '').toLowerCase();
            const path = [...action.path, 'inputs', 'variables', index];
            return name === null ? [] : [{ name, type, action, path }];
        });
    });
}
const CHANGES = new Set([
    'setvariable',
    'incrementvariable',
    'decrementvariable',
    'appendtostringvariable',
    'appendtoarrayvariable',
]);
/** Every action that changes a variable; computed names are left out. */
function variableChanges(operations) {
    return operations.flatMap((action) => {
        const kind = action.type.toLowerCase();
        const name = (0,json/* digString */.AG)(action.value, 'inputs', 'name');
        if (!CHANGES.has(kind) || name === null || name.startsWith('@'))
            return [];
        return [{ name, kind, action, path: [...action.path, 'inputs', 'name'] }];
    });
}
/** Every use of a variable by a name that is written out, operation by operation in file order. */
function variableUses(operations, strings) {
    const changes = variableChanges(operations).map(({ name, action, path }) => {
        return { name, verb: 'changes', operation: action, place: { at: path } };
    });
    const reads = strings.flatMap(({ operation, path, names }) => names
        .filter(({ kind }) => kind === 'variable')
        .map(({ name, start, end }) => {
        return { name, verb: 'reads', operation, place: { at: path, within: [start, end] } };
    }));
    const positions = new Map(operations.map((operation, index) => [operation, index]));
    const position = ({ operation }) => positions.get(operation) ?? 0;
    return [...changes, ...reads].toSorted((one, other) => position(one) - position(other));
}

// EXTERNAL MODULE: ./src/json/pointer.ts
var json_pointer = __webpack_require__(9391);
;// CONCATENATED MODULE: ./src/rules/expression-case.ts




const expressionCase = {
    id: 'expression-case',
    subject: 'flow',
    severity: 'warning',
    summary: 'A name in an expression differs from its declaration in case.',
    *check(context) {
        const names = namesOf(context);
        for (const string of context.expressions()) {
            const wrong = string.names.flatMap((use) => otherwise(use, names(use)));
            const fix = rewritten(string, wrong);
            for (const { use, meant } of wrong) {
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} writes ${(0,spelling/* quote */.hD)(use.name)} for ${(0,spelling/* quote */.hD)(meant)}, which works only because the runtime ignores case; write both the same`;
                yield { at: string.path, within: [use.start, use.end], message, fix };
            }
        }
    },
};
function otherwise(use, declared) {
    if (declared.includes(use.name))
        return [];
    const alike = new Set(declared.filter((name) => name.toLowerCase() === use.name.toLowerCase()));
    const [meant] = alike;
    return meant === undefined ? [] : [{ use, meant, isCertain: alike.size === 1 }];
}
/** One edit for all names of a string, since two edits of it would contradict each other. */
function rewritten({ path, text }, wrong) {
    if (path instanceof json_pointer/* KeyPath */.pR || !wrong.every(({ isCertain }) => isCertain))
        return undefined;
    const to = wrong.toReversed().reduce((done, { use, meant }) => {
        const literal = meant.replaceAll("'", "''");
        return done.slice(0, use.start) + literal + done.slice(use.end);
    }, text);
    return { edits: [{ kind: 'value', path, to }] };
}
/** The names that a name may refer to, by the function that uses it. */
function namesOf({ flow, graph }) {
    const variables = variablesOf(flow.operations).map(({ name }) => name);
    const parameters = (0,json/* own */.ZV)(flow.definition, 'parameters');
    const parameterNames = (0,json/* isObject */.Gv)(parameters) ? Object.keys(parameters) : [];
    return (use) => {
        switch (use.kind) {
            case 'variable':
                return variables;
            case 'parameter':
                return parameterNames;
            default:
                return graph()
                    .named(use.name)
                    .map(({ name }) => name);
        }
    };
}

;// CONCATENATED MODULE: ./src/flow/expression/catalogue.ts
const ANY = Number.POSITIVE_INFINITY;
/**
 * Every function of the language by the number of its arguments: least, most, names.
 *
 * Source: Microsoft, "Reference guide to functions in expressions for workflows in Azure Logic Apps
 * and Power Automate", https://learn.microsoft.com/azure/logic-apps/expression-functions-reference
 * (the page of 2025-10-06), and the signatures of Microsoft's own designer (Azure/LogicAppsUX,
 * templatefunctions.ts of 2026-08-21), which has what the page lacks: `mergeObjects`,
 * `formatTimeSpan`, the four of XML. Where they differ, and where published flows run with another
 * number, the widest range is here: `createArray()` is an empty list, and `equals` takes more than
 * two. `actionBody` and `actionOutputs` were on the page until 2023 and still run; `triggers` is in
 * "Schema reference guide for trigger and action types", under trigger conditions.
 */
const BY_ARGUMENTS = [
    [0, 0, 'action item listCallbackUrl trigger triggerBody triggerOutputs triggers workflow'],
    [0, 1, 'guid result utcNow'],
    [0, ANY, 'createArray'],
    [1, 1, 'actionBody actionOutputs actions body items iterationIndexes outputs parameters'],
    [1, 1, 'triggerFormDataMultiValues triggerFormDataValue triggerMultipartBody variables'],
    [1, 1, 'array base64 base64ToBinary base64ToString binary bool dataUri dataUriToBinary'],
    [1, 1, 'dataUriToString decimal decodeBase64 decodeDataUri decodeUriComponent'],
    [1, 1, 'int json string uriComponentToBinary'],
    [1, 1, 'uriComponentToString xml uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme'],
    [1, 1, 'decodeXmlName decodeXmlValue encodeXmlName encodeXmlValue'],
    [1, 1, 'dayOfMonth dayOfWeek dayOfYear ticks'],
    [1, 1, 'empty first isInt last length not reverse toLower toUpper trim'],
    [1, 2, 'float isFloat sort startOfDay startOfHour startOfMonth'],
    [1, 3, 'formatDateTime parseDateTime'],
    [1, ANY, 'and coalesce concat encodeUriComponent intersection max min or union uriComponent'],
    [2, 2, 'formDataMultiValues formDataValue multipartBody'],
    [2, 2, 'add div mergeObjects mod mul rand range sub'],
    [2, 2, 'chunk contains dateDifference endsWith greater greaterOrEquals indexOf join'],
    [2, 2, 'lastIndexOf less lessOrEquals removeProperty skip split startsWith take xpath'],
    [2, 3, 'addDays addHours addMinutes addSeconds convertFromUtc convertToUtc formatNumber'],
    [2, 3, 'formatTimeSpan getFutureTime getPastTime slice substring'],
    [2, ANY, 'equals'],
    [3, 3, 'addProperty if nthIndexOf replace setProperty'],
    [3, 4, 'addToTime convertTimeZone subtractFromTime'],
];
/** In the designer of Logic Apps, and neither on the page nor in a published flow. */
const UNSURE = [
    [1, 1, 'trimByteOrderMark utf16Length utf8Length'],
];
const ENTRIES = new Map([...entriesOf(BY_ARGUMENTS, false), ...entriesOf(UNSURE, true)].map((entry) => [
    entry.name.toLowerCase(),
    entry,
]));
function entriesOf(rows, isUnsure) {
    return rows.flatMap(([least, most, names]) => names.split(' ').map((name) => ({ name, least, most, isUnsure })));
}
const FUNCTION_NAMES = [...ENTRIES.values()].map(({ name }) => name);
/** The function of that name, compared without case; undefined where the language has none. */
function functionNamed(name) {
    return ENTRIES.get(name.toLowerCase());
}

;// CONCATENATED MODULE: ./src/flow/expression/foreign-functions.ts
/**
 * Functions of other languages that people write in a flow, in lower case, and what to use here.
 * Sources: Microsoft's formula reference for Power Apps, its list of Excel functions, its reference
 * of adaptive expressions (Copilot Studio), and what Logic Apps has beside the common language.
 */
const INSTEAD = [
    // Empty and missing values.
    ['isblank isempty isnullorempty isnullorwhitespace', '`empty()`'],
    ['exists hasvalue', '`not(empty(\u2026))`'],
    ['isnull isna', '`equals(\u2026, null)`'],
    ['blank', '`null`'],
    ['ifnull ifempty ifblank nvl', '`coalesce()`'],
    ['iferror iserror', 'an action that runs after this one has failed'],
    // Conditions.
    ['iff iif ifs', '`if()`'],
    ['switch', 'a Switch action, or one `if()` inside another'],
    ['eq isequal exact', '`equals()`'],
    ['xor ne neq notequal notequals', '`not(equals(\u2026, \u2026))`'],
    ['gt greaterthan', '`greater()`'],
    ['gte ge greaterthanorequals greaterthanorequal greaterorequal', '`greaterOrEquals()`'],
    ['lt lessthan', '`less()`'],
    ['lte le lessthanorequals lessthanorequal lessorequal', '`lessOrEquals()`'],
    // Text.
    ['concatenate', '`concat()`'],
    ['textjoin', '`join()`'],
    ['len strlen', '`length()`'],
    ['left', '`take(\u2026, 2)`'],
    ['right', '`substring(\u2026, sub(length(\u2026), 2))`'],
    ['mid substr', '`substring()`'],
    ['upper ucase touppercase', '`toUpper()`'],
    ['lower lcase tolowercase', '`toLower()`'],
    ['trimends strip', '`trim()`'],
    ['substitute replaceall', '`replace()`'],
    ['find search instr', '`indexOf()`'],
    ['includes has exactin', '`contains()`'],
    ['text', '`formatNumber()` for a number, `formatDateTime()` for a date'],
    ['format', '`formatNumber()`, `formatDateTime()` or `concat()`'],
    ['char chr', "`decodeUriComponent('%0A')`, with the character's own code"],
    ['padleft padstart', "`formatNumber(\u2026, '0000')`"],
    ['encodeurl urlencode encodeuri', '`encodeUriComponent()`'],
    ['decodeurl urldecode decodeuri', '`decodeUriComponent()`'],
    ['encodehtml htmlencode', '`encodeXmlValue()`'],
    ['plaintext htmltotext', 'the action Html to text'],
    // Numbers.
    ['value number tonumber', '`float()` or `int()`'],
    ['toint parseint integer', '`int()`'],
    ['tofloat parsefloat double', '`float()`'],
    ['isnumeric isnumber', '`isFloat()` or `isInt()`'],
    ['plus', '`add()`'],
    ['minus subtract', '`sub()`'],
    ['multiply product', '`mul()`'],
    ['divide quotient', '`div()`'],
    ['modulo', '`mod()`'],
    ['round', "`float(formatNumber(\u2026, '0.00'))`"],
    ['abs', '`max(\u2026, mul(-1, \u2026))`'],
    ['sum', '`add()` for two numbers, or an Apply to each with a variable for a list'],
    ['average avg', 'an Apply to each with a variable, and `div()`'],
    ['random randbetween', '`rand()`'],
    // Dates.
    ['now currenttime getutcnow', '`utcNow()`'],
    ['today utctoday currentdate getdate', "`utcNow('yyyy-MM-dd')`"],
    ['dateadd', "`addDays()`, or `addToTime(\u2026, 1, 'Month')`"],
    ['addmonths edate', "`addToTime(\u2026, 1, 'Month')`"],
    ['addyears', "`addToTime(\u2026, 1, 'Year')`"],
    ['addweeks', "`addToTime(\u2026, 1, 'Week')`"],
    ['subtractdays', '`addDays(\u2026, -1)`'],
    ['datediff datedif', '`dateDifference()`'],
    ['formatdate datetostring', '`formatDateTime()`'],
    ['date datetime datevalue datetimevalue todate parsedate', '`parseDateTime()`'],
    ['year getyear', "`formatDateTime(\u2026, 'yyyy')`"],
    ['month getmonth', "`formatDateTime(\u2026, 'MM')`"],
    ['day', '`dayOfMonth()`'],
    ['hour', "`formatDateTime(\u2026, 'HH')`"],
    ['minute', "`formatDateTime(\u2026, 'mm')`"],
    ['second', "`formatDateTime(\u2026, 'ss')`"],
    ['weekday', '`dayOfWeek()`'],
    ['startofweek', '`addDays(startOfDay(\u2026), mul(-1, dayOfWeek(\u2026)))`'],
    ['startofyear', "`formatDateTime(\u2026, 'yyyy-01-01')`"],
    ['endofmonth eomonth', "`addDays(addToTime(startOfMonth(\u2026), 1, 'Month'), -1)`"],
    ['unixtimestamp epoch', '`div(sub(ticks(\u2026), 621355968000000000), 10000000)`'],
    // Lists and objects.
    ['count countrows counta', '`length()`'],
    ['countif filter where', 'the action Filter array'],
    ['lookup', 'the action Filter array, and `first()` of its result'],
    ['firstn', '`take()`'],
    ['lastn', '`skip(\u2026, sub(length(\u2026), 2))`'],
    ['forall foreach map select', 'the action Select, or Apply to each'],
    ['distinct unique', '`union()` of the list with itself'],
    ['sortby sortbycolumns orderby', "`sort(\u2026, 'name')`"],
    ['append push collect', '`union(\u2026, createArray(\u2026))`, or the action Append to array variable'],
    ['sequence', '`range()`'],
    ['index elementat', '`first(skip(\u2026, 2))`'],
    ['subarray', '`take(skip(\u2026, 1), 2)`'],
    ['toarray', '`createArray()`'],
    ['merge mergeobject', '`mergeObjects()`'],
    ['addcolumns', '`addProperty()` in the action Select'],
    ['dropcolumns', '`removeProperty()` in the action Select'],
    ['createobject object', "`setProperty(json('{}'), 'name', \u2026)`"],
    // Conversions, and the flow itself.
    ['tostring stringify tojson', '`string()`'],
    ['parsejson fromjson', '`json()`'],
    ['toboolean tobool boolean', '`bool()`'],
    ['newguid uuid', '`guid()`'],
    ['variable var', '`variables()`'],
    ['parameter appsetting', '`parameters()`, which also reads an environment variable'],
    ['user', "`triggerOutputs()?['headers']?['x-ms-user-email']` in an instant flow"],
];
/** What this language cannot do in an expression. */
const NOTHING = [
    ['ismatch match matchall regex', 'the language has no regular expressions'],
    ['proper titlecase', 'the language only has `toUpper()` and `toLower()`'],
];
const FOREIGN_FUNCTIONS = new Map([
    ...foreign_functions_byName(INSTEAD, (instead) => `use ${instead}`),
    ...foreign_functions_byName(NOTHING, (why) => why),
]);
function foreign_functions_byName(rows, advice) {
    return rows.flatMap(([names, said]) => names.split(' ').map((name) => [name, advice(said)]));
}
/** What to do instead of calling a function of another language; null where the name is unknown. */
function insteadOf(name) {
    return FOREIGN_FUNCTIONS.get(name.toLowerCase()) ?? null;
}

;// CONCATENATED MODULE: ./src/rules/expression-function.ts




const expressionFunction = {
    id: 'expression-function',
    subject: 'flow',
    severity: 'error',
    summary: 'An expression calls a function that does not exist, or with the wrong number of arguments.',
    *check({ flow: { file }, expressions }) {
        for (const string of expressions()) {
            for (const call of string.calls) {
                const fault = expression_function_faultOf(call);
                if (fault === null)
                    continue;
                const { severity = 'error', text } = fault;
                const isUnknown = functionNamed(call.name) === undefined;
                const ids = isUnknown ? [(0,causes/* wrongName */.p4)(file, 'function', call.name)] : [];
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} calls ${(0,spelling/* quote */.hD)(call.name)}${text}`;
                const within = [call.nameSpan.start, call.nameSpan.end];
                yield { at: string.path, within, message, severity, cause: { ids } };
            }
        }
    },
};
function expression_function_faultOf(call) {
    const entry = functionNamed(call.name);
    if (entry === undefined) {
        return { text: `, which is not a function of the language; ${advice(call.name)}` };
    }
    const given = call.arguments.length;
    if (given < entry.least || given > entry.most) {
        return { text: ` with ${count(given)}, but it takes ${accepted(entry)}` };
    }
    return entry.isUnsure ? { severity: 'notice', text: expression_function_UNSURE } : null;
}
const expression_function_UNSURE = ', which Logic Apps has; whether Power Automate has it too is not documented, so try it in a test flow';
function advice(name) {
    const instead = insteadOf(name);
    if (instead !== null)
        return instead;
    const near = (0,spelling/* nearest */.pA)(name, FUNCTION_NAMES);
    return near === null
        ? "use one of Microsoft's reference of expression functions"
        : `did you mean \`${near}\`?`;
}
function count(arguments_) {
    if (arguments_ === 0)
        return 'no argument';
    return arguments_ === 1 ? '1 argument' : `${arguments_} arguments`;
}
function accepted({ least, most }) {
    if (least === most)
        return count(least);
    if (most === Number.POSITIVE_INFINITY)
        return `at least ${count(least)}`;
    return `${least} to ${count(most)}`;
}

;// CONCATENATED MODULE: ./src/flow/loops.ts


function isForeach({ type }) {
    return type.toLowerCase() === 'foreach';
}
function isUntil({ type }) {
    return type.toLowerCase() === 'until';
}
/** The actions that hold an operation, innermost first. */
function* around({ parent }) {
    for (let outer = parent; outer !== null; outer = outer.parent)
        yield outer;
}
/** The innermost loop around an action; undefined where there is none. */
function loopAround(action) {
    return around(action).find((outer) => isForeach(outer) || isUntil(outer));
}
/**
 * How many rounds of a Foreach run at a time: 1, unless `concurrency` says more, and in a Foreach
 * inside another one. Null where that is computed.
 * Sources: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits
 * ("1 is the default limit", other than in Logic Apps) and
 * https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#foreach-loop ("a
 * nested For each action always runs sequentially").
 */
function roundsAtOnce(loop) {
    const repetitions = (0,json/* dig */.rO)(loop.value, 'runtimeConfiguration', 'concurrency', 'repetitions');
    const isSequential = /^sequential$/i.test((0,json/* digString */.AG)(loop.value, 'operationOptions') ?? '');
    if (!isForeach(loop) || isSequential || around(loop).some(isForeach))
        return 1;
    return (0,literals/* numberOf */.rl)(repetitions) ?? 1;
}

// EXTERNAL MODULE: ./src/flow/operation-types.ts
var operation_types = __webpack_require__(4517);
;// CONCATENATED MODULE: ./src/rules/expression-items-scope.ts



const expressionItemsScope = {
    id: 'expression-items-scope',
    subject: 'flow',
    severity: 'error',
    summary: 'An expression reads the current item of a loop outside of that loop.',
    *check({ expressions, graph }) {
        const reported = new Set();
        for (const string of expressions()) {
            for (const use of string.names)
                yield* loopProblem(use, string, graph());
            const problem = itemProblem(string);
            // One for all calls of `item` in an operation that has none.
            if (problem === null || reported.has(string.operation))
                continue;
            reported.add(string.operation);
            yield problem;
        }
    },
};
function* loopProblem(use, string, graph) {
    if (use.kind !== 'loop')
        return;
    const loop = graph.named(use.name).find(({ kind }) => kind === 'action');
    const fault = loop === undefined ? null : expression_items_scope_faultOf(loop, use, string, graph);
    if (fault === null)
        return;
    const message = `${(0,spelling/* quote */.hD)(string.operation.name)} reads \`${use.function}('${use.name}')\`${fault}`;
    yield { at: string.path, within: [use.start, use.end], message };
}
function expression_items_scope_faultOf(loop, use, string, graph) {
    if (!isForeach(loop) && !isUntil(loop)) {
        return `, but ${(0,spelling/* quote */.hD)(loop.name)} is not a loop; name the loop that contains this action`;
    }
    if (isUntil(loop) && use.function.toLowerCase() === 'items') {
        return `, but ${(0,spelling/* quote */.hD)(loop.name)} is an Until, which has rounds and no items; use iterationIndexes`;
    }
    if (graph.encloses(loop, string.operation) || isOwnCondition(loop, string))
        return null;
    return ` outside of that loop, where there is no current item; move it inside, or use the outputs of an action`;
}
/** The condition of an Until is evaluated in each round. */
function isOwnCondition(loop, { operation, path }) {
    return operation === loop && path[operation.path.length] === 'expression';
}
function itemProblem(string) {
    const call = string.calls.find(({ name }) => name.toLowerCase() === 'item');
    if (call === undefined || hasItem(string))
        return null;
    const message = `${(0,spelling/* quote */.hD)(string.operation.name)} reads \`item()\`, but no Foreach contains it, and this input is not evaluated item by item; name the value, or move the action into the loop`;
    return { at: string.path, within: [call.start, call.end], message };
}
/** True as well where it is not known what is evaluated, and when. */
function hasItem({ operation, path }) {
    const [field, input] = path.slice(operation.path.length);
    if (operation.kind === 'trigger' || field === 'trackedProperties')
        return true;
    if (!(0,operation_types/* isKnownType */.sN)('action', operation.type))
        return true;
    if (around(operation).some(isForeach))
        return true;
    return /^(?:select|query|table|join)$/i.test(operation.type) && input !== 'from';
}

// EXTERNAL MODULE: ./src/flow/expressions.ts + 4 modules
var flow_expressions = __webpack_require__(4589);
;// CONCATENATED MODULE: ./src/rules/expression-length.ts


/** Microsoft, "Limits of automated, scheduled, and instant flows", expressions. */
const expression_length_MOST = 8192;
const expressionLength = {
    id: 'expression-length',
    subject: 'flow',
    severity: 'error',
    summary: 'An expression is longer than 8,192 characters.',
    *check({ expressions }) {
        for (const { operation, path, template } of expressions()) {
            for (const { start, end } of (0,flow_expressions/* expressionsOf */.Bi)(template)) {
                const length = end - start;
                if (length <= expression_length_MOST)
                    continue;
                const message = `an expression of ${(0,spelling/* quote */.hD)(operation.name)} has ${length.toLocaleString('en')} characters, but at most ${expression_length_MOST.toLocaleString('en')} are allowed; move parts of it into Compose actions before it`;
                yield { at: path, within: [start, end], message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/expression-syntax.ts

const expressionSyntax = {
    id: 'expression-syntax',
    subject: 'flow',
    severity: 'error',
    summary: 'A text that starts with `@`, or contains `@{\u2026}`, is not a valid expression.',
    *check({ expressions }) {
        for (const { operation, path, text, error } of expressions()) {
            if (error === null)
                continue;
            const advice = isHardlyMeant(text)
                ? '; a text that only starts with an @ has two of them'
                : '';
            const message = `an expression of ${(0,spelling/* quote */.hD)(operation.name)} does not parse: ${error.message}${advice}`;
            yield { at: path, within: [error.span.start, error.span.end], message };
        }
    },
};
/**
 * An expression that does anything calls a function: without one it is probably an address or a
 * mention.
 */
function isHardlyMeant(text) {
    return !text.startsWith('@{') && text.startsWith('@') && !text.includes('(');
}

;// CONCATENATED MODULE: ./src/rules/expression-unknown-action.ts


const expressionUnknownAction = {
    id: 'expression-unknown-action',
    subject: 'flow',
    severity: 'error',
    summary: 'An expression refers to an action that the flow does not have.',
    *check({ flow: { file, operations }, expressions, graph }) {
        for (const string of expressions()) {
            for (const use of string.names) {
                if (use.kind === 'variable' || use.kind === 'parameter')
                    continue;
                const named = graph().named(use.name);
                if (named.some(({ kind }) => kind === 'action' || use.kind === 'operation'))
                    continue;
                const why = named.length > 0 ? 'which is the trigger' : `but the flow has no such ${noun(use)}`;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} refers to ${(0,spelling/* quote */.hD)(use.name)} in \`${use.function}\`, ${why}; ${expression_unknown_action_advice(use, operations)}`;
                const cause = { ids: [(0,causes/* wrongName */.p4)(file, 'action', use.name)] };
                yield { at: string.path, within: [use.start, use.end], message, cause };
            }
        }
    },
};
function noun({ kind }) {
    return kind === 'loop' ? 'loop' : 'action';
}
function expression_unknown_action_advice(use, operations) {
    const known = (0,spelling/* spellingsOf */.Hz)(operations, () => actionNames(operations));
    // The designer shows `Send_an_email` as "Send an email", and people type what they see.
    const near = known.nearest(use.name) ?? known.inAnyCase(use.name.replaceAll(' ', '_'));
    if (near !== null)
        return `did you mean \`${near}\`?`;
    return 'name one that exists in the flow';
}
function actionNames(operations) {
    return operations.filter(({ kind }) => kind === 'action').map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/rules/expression-unreachable-action.ts


const expressionUnreachableAction = {
    id: 'expression-unreachable-action',
    subject: 'flow',
    severity: 'error',
    summary: 'An expression refers to an action that does not run before it.',
    *check({ expressions, graph }) {
        for (const string of expressions()) {
            for (const use of string.names) {
                const [named, ...others] = isOutput(use) ? graph().named(use.name) : [];
                // Several of one name are reported by `action-name-unique`.
                if (named === undefined || others.length > 0)
                    continue;
                const why = reasonOf(named, use, string, graph());
                if (why === null)
                    continue;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} refers to ${(0,spelling/* quote */.hD)(named.name)}, ${why}`;
                yield { at: string.path, within: [use.start, use.end], message };
            }
        }
    },
};
function isOutput({ kind }) {
    return kind === 'operation' || kind === 'scope';
}
/** Why the outputs cannot be read there; null where they can, or where that is unknown. */
function reasonOf(named, { kind }, string, graph) {
    if (!isThere(named, string, graph))
        return reason(named, string, graph);
    return kind === 'operation' ? tooDeep(named, string, graph) : null;
}
/** True where the action has ended when the string is evaluated, or where that is unknown. */
function isThere(named, { operation, path }, graph) {
    if (named.kind === 'trigger' || graph.runsBefore(named, operation))
        return true;
    const field = String(path[operation.path.length]);
    const isLast = field === 'trackedProperties' || path.includes('unsubscribe');
    const isUntil = field === 'expression' && operation.type.toLowerCase() === 'until';
    // These are evaluated after the action itself and everything inside it.
    if (isLast || isUntil)
        return named === operation || graph.encloses(operation, named);
    const [beside] = graph.meeting(named, operation) ?? [];
    // Where the order itself is broken, the rules about runAfter report it.
    return beside !== undefined && !graph.isOrdered(graph.scopeOf(beside));
}
/** Out of one Foreach an output is a list of all rounds; out of two of them the server reads none. */
function tooDeep(named, { operation }, graph) {
    const [inner, outer] = around(named).filter((each) => isForeach(each) && each !== operation && !graph.encloses(each, operation));
    if (inner === undefined || outer === undefined)
        return null;
    return `which is inside two loops, ${(0,spelling/* quote */.hD)(outer.name)} and ${(0,spelling/* quote */.hD)(inner.name)}, and cannot be read outside of both; collect its outputs in a Compose after ${(0,spelling/* quote */.hD)(inner.name)}`;
}
function reason(named, { operation }, graph) {
    if (operation.kind === 'trigger')
        return 'but a trigger comes before every action';
    if (named === operation)
        return 'which is itself: it has no outputs before it has run';
    if (graph.encloses(named, operation))
        return 'which contains it and ends after it';
    if (graph.encloses(operation, named))
        return 'which it contains and which starts only after this is read';
    if (graph.runsBefore(operation, named))
        return 'which runs after it; change their order';
    const [beside, later] = graph.meeting(named, operation) ?? [];
    if (beside === undefined || later === undefined) {
        return 'which is in another branch: only one of the branches runs';
    }
    const inside = beside === named ? '' : `, in ${(0,spelling/* quote */.hD)(beside.name)}`;
    return `which may run at the same time${inside}: nothing makes it run first; let ${(0,spelling/* quote */.hD)(later.name)} run after ${(0,spelling/* quote */.hD)(beside.name)}`;
}

// EXTERNAL MODULE: ./src/live/identity-words.ts
var identity_words = __webpack_require__(6246);
// EXTERNAL MODULE: ./src/live/unwritable.ts
var unwritable = __webpack_require__(2015);
;// CONCATENATED MODULE: ./src/rules/flow-ambiguous.ts


const flowAmbiguous = {
    id: 'flow-ambiguous',
    subject: 'live',
    severity: 'error',
    summary: 'Several live flows have the name of a flow in Git, and nothing else says which one it is.',
    judges: 'flows',
    *check({ facts }) {
        for (const [target, current] of facts.currents) {
            const reason = (0,unwritable/* unwritable */.m)(target, current);
            if (reason?.code !== 'flow-ambiguous')
                continue;
            const { flow, resolution } = target;
            const { environment, settings } = resolution;
            const place = settings === null ? { at: [], flow } : { at: settings.path };
            const message = (0,identity_words/* flowAmbiguousMessage */.S)(reason);
            yield { ...place, environment: environment.name, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/live/hand-edits.ts




/** The manual changes of a live flow in words, and the first changed place in Git's file. */
function manualEdits(edits, flow, live) {
    const read = edits.map((pointer) => hand_edits_editOf((0,json_pointer/* fromPointer */.kU)(pointer), flow, live));
    const groups = [...Map.groupBy(read, ({ kind }) => kind)].map(([kind, those]) => `${kind} ${(0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(those.map(({ name }) => name)), 5)}`);
    const first = read.find(({ path }) => path !== null)?.path;
    return { words: groups.join('; '), at: first ?? flow.definitionPath };
}
function hand_edits_editOf([part = '', ...steps], flow, live) {
    const name = steps.at(-1) ?? part;
    if (part === 'displayName')
        return { kind: 'renamed', name: live.displayName, path: null };
    if (part === 'connectionReferences') {
        return { kind: 'changed the connection of', name, path: pathOfReference(name, flow) };
    }
    const isHere = (0,json/* dig */.rO)(flow.definition, ...steps) !== undefined;
    const isLive = (0,json/* dig */.rO)(live.definition, ...steps) !== undefined;
    const kind = isHere && isLive ? 'changed' : isHere ? 'removed' : 'added';
    return { kind, name, path: isHere ? [...flow.definitionPath, ...steps] : null };
}
function pathOfReference(key, flow) {
    const { references, referencesPath, operations } = flow;
    if (referencesPath !== null && references?.some((reference) => reference.key === key)) {
        return [...referencesPath, key];
    }
    const user = operations.find(({ host }) => host?.key === key);
    return user === undefined ? null : (0,map_keys/* keyPath */.Dw)(user);
}

// EXTERNAL MODULE: ./src/live/history-words.ts
var history_words = __webpack_require__(4682);
;// CONCATENATED MODULE: ./src/rules/flow-edited.ts


const flowEdited = {
    id: 'flow-edited',
    subject: 'live',
    severity: 'error',
    summary: 'Git never had the live flow as it is: somebody edited it by hand, or it was never in Git.',
    judges: 'flows',
    *check({ facts, onDrift }) {
        for (const [{ flow, resolution }, current] of facts.currents) {
            if (current.kind !== 'edited')
                continue;
            const { name } = resolution.environment;
            const { words, at } = manualEdits(current.edits, flow, current.flow);
            const what = onDrift === 'show' ? SHOWN : current.cause === null ? FOREIGN : UNKNOWN;
            const why = current.cause === null ? '' : `: ${(0,history_words/* historyMessage */.C)(current.cause)}`;
            const message = `${what(words)}${why}; ${FOLLOWS[onDrift]}`;
            const severity = LEFT_ALONE.includes(onDrift) ? 'error' : 'warning';
            yield { at, flow, environment: name, message, severity };
        }
    },
};
const SHOWN = (edits) => `the live flow is not as Git has it (${edits})`;
const FOREIGN = (edits) => `Git never had the live flow as it is (${edits})`;
const UNKNOWN = (edits) => `the live flow differs from Git (${edits}), and it is unknown whether Git ever had it so`;
/** The modes in which a person must decide what to do with it. */
const LEFT_ALONE = ['fail', 'show'];
const KEEP = 'commit it first (`flowgate drift --write`)';
const FOLLOWS = {
    fail: `it is not overwritten. To keep it, ${KEEP}; to replace it, read a dry run, then run by hand with \`on-drift: overwrite\``,
    skip: `it is not overwritten, because of \`on-drift: skip\`. To keep it, ${KEEP}`,
    show: 'copy it into the file with `flowgate drift --write`, or deploy what Git has',
    overwrite: `a deployment overwrites it, because of \`on-drift: overwrite\`. To keep it, ${KEEP}`,
};

// EXTERNAL MODULE: ./src/flow/identity.ts
var identity = __webpack_require__(9268);
;// CONCATENATED MODULE: ./src/rules/flow-missing.ts



const flowMissing = {
    id: 'flow-missing',
    subject: 'live',
    severity: 'error',
    summary: 'An environment has no flow with that guid, or none with that name and `"create": true` is not set.',
    judges: 'flows',
    *check({ facts }) {
        for (const [target, current] of facts.currents) {
            const reason = (0,unwritable/* unwritable */.m)(target, current);
            if (reason?.code !== 'flow-missing')
                continue;
            const { environment } = reason;
            yield { ...placeOf(target, current), environment, message: (0,identity_words/* flowMissingMessage */.e)(reason) };
        }
    },
};
/** Where the flow's identity is written: in the map, otherwise in the flow's own file. */
function placeOf({ flow, resolution: { settings } }, { kind }) {
    if (kind === 'missing' && !settings?.flowName)
        return { at: [(0,identity/* identityKeyOf */.ph)(flow)], flow };
    if (settings === null)
        return { at: [], flow };
    return { at: settings.flowName === null ? settings.path : [...settings.path, 'flowName'] };
}

;// CONCATENATED MODULE: ./src/rules/hard-coded-value.ts



/** What a text is that belongs to one environment or person. */
const KINDS = [
    // Not those of services that are the same for everybody.
    [/^https?:\/\/(?!graph\.microsoft\.com|login\.microsoftonline\.com)[^\s@{}]+$/i, 'an address'],
    [/^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i, 'a guid'],
    [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\s*;\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+)*;?$/, 'a mail address'],
];
/** A value is not shown: an address may hold a key. Each is reported once, at its first place. */
const hardCodedValue = {
    id: 'hard-coded-value',
    subject: 'flow',
    severity: 'off',
    summary: 'An action or trigger names a site, list, person or other thing of one environment.',
    *check({ flow: { operations } }) {
        const values = Map.groupBy(operations.flatMap(hard_coded_value_literals), ({ text }) => text.toLowerCase());
        for (const [first, ...others] of values.values()) {
            if (first === undefined)
                continue;
            const message = `${(0,spelling/* quote */.hD)(first.operation.name)} has ${first.kind} written out; read it from a parameter, which the map sets for each environment`;
            const related = others.slice(0, MOST_RELATED).map(({ operation, path }) => ({
                at: path,
                message: `${(0,spelling/* quote */.hD)(operation.name)} has the same`,
            }));
            const problem = { at: first.path, message, related };
            yield problem;
        }
    },
};
const MOST_RELATED = 10;
/**
 * What a connector is asked with, and the address of a call. The models of AI Builder have the same
 * guid in every environment.
 */
function hard_coded_value_literals(operation) {
    const { value, path, host } = operation;
    if (/^aibuilder/i.test((0,json/* digString */.AG)(value, 'inputs', 'host', 'operationId') ?? ''))
        return [];
    const fields = host === null ? ['uri'] : ['parameters'];
    return fields.flatMap((field) => {
        const given = (0,json/* dig */.rO)(value, 'inputs', field);
        return given === undefined
            ? []
            : [...(0,flow_parameters/* leavesOf */.wf)(given, [...path, 'inputs', field])].flatMap((leaf) => literalOf(operation, leaf.path, leaf.value));
    });
}
function literalOf(operation, path, value) {
    // The platform's own name of a subscription is the flow's guid.
    if (typeof value !== 'string' || path.at(-1) === 'subscriptionRequest/name')
        return [];
    const text = value.trim();
    const [, kind] = KINDS.find(([pattern]) => pattern.test(text)) ?? [];
    return kind === undefined ? [] : [{ operation, path, text, kind }];
}

;// CONCATENATED MODULE: ./src/rules/http-trigger-open.ts


const httpTriggerOpen = {
    id: 'http-trigger-open',
    subject: 'flow',
    severity: 'warning',
    summary: 'Anybody who has its address can start a flow, and is not asked who they are.',
    *check({ flow: { operations } }) {
        for (const trigger of operations) {
            const who = callersOf(trigger);
            if (who === null || asksForKey(trigger))
                continue;
            const says = who === ''
                ? 'does not say who may call it, and may be open to anybody with its address'
                : 'may be called by anybody with its address';
            const message = `${(0,spelling/* quote */.hD)(trigger.name)} ${says}; set \`triggerAuthenticationType\` to Tenant, or let a condition compare a key in a header`;
            const field = who === '' ? [] : ['triggerAuthenticationType'];
            yield { at: [...trigger.path, 'inputs', ...field], message };
        }
    },
};
/** `All`, or empty where an HTTP trigger does not say; null for a trigger that asks who calls. */
function callersOf({ kind, type, value }) {
    if (kind !== 'trigger' || type.toLowerCase() !== 'request')
        return null;
    const who = (0,json/* digString */.AG)(value, 'inputs', 'triggerAuthenticationType') ?? '';
    if (/^all$/i.test(who))
        return who;
    return who === '' && /^http$/i.test((0,json/* digString */.AG)(value, 'kind') ?? '') ? '' : null;
}
/** A condition of the trigger that looks at the caller's headers. */
function asksForKey({ value }) {
    const conditions = (0,json/* own */.ZV)(value, 'conditions');
    return /headers/i.test(JSON.stringify(conditions ?? null));
}

// EXTERNAL MODULE: ./src/flow/triggers.ts
var flow_triggers = __webpack_require__(8659);
;// CONCATENATED MODULE: ./src/rules/invoker-on-automated-trigger.ts



const invokerOnAutomatedTrigger = {
    id: 'invoker-on-automated-trigger',
    subject: 'flow',
    severity: 'warning',
    summary: 'A reference needs the connection of the person who starts the flow, but no person starts it.',
    *check(context) {
        const triggers = context.flow.operations.filter(({ kind }) => kind === 'trigger');
        const [trigger] = triggers;
        if (trigger === undefined || triggers.length > 1 || !(0,flow_triggers/* hasNoInvoker */.k4)(trigger))
            return;
        const references = context.used.filter((used) => !isOfTheUser(used, trigger));
        for (const used of references) {
            yield* inFile(used, trigger, context);
            yield* inMap(used, trigger, context);
        }
    },
};
function isOfTheUser(used, trigger) {
    const connectors = connectorsOf(used, null).map(({ base }) => base);
    return (0,flow_triggers/* runsAsUser */.Al)(trigger) && connectors.every((base) => base === trigger.host?.connector);
}
/** The file's own source, unless the map sets one in every environment. */
function* inFile(used, trigger, { uses }) {
    if (used.declared?.source !== 'Invoker')
        return;
    const entries = uses.map(({ bindings }) => bindings.find((one) => one.used.key === used.key));
    if (uses.length > 0 && entries.every((binding) => (binding?.entry.source ?? null) !== null))
        return;
    const message = `the file's reference \`${used.key}\` needs the connection of the person who starts the flow, but ${nobody(trigger)}; make it Embedded`;
    yield { at: used.declared.path, message };
}
function* inMap({ key, uses: [first] }, trigger, { uses }) {
    for (const { environment, bindings } of uses) {
        const binding = bindings.find(({ used }) => used.key === key);
        if (binding?.entry.source !== 'Invoker')
            continue;
        const message = `\`${first.name}\` uses \`${key}\`, which needs the connection of the person who starts the flow, but ${nobody(trigger)}; make its source Embedded`;
        yield { at: (0,map_keys/* keyPath */.Dw)(first), environment: environment.name, message };
    }
}
function nobody({ name }) {
    return `no person does: its trigger is \`${name}\``;
}

;// CONCATENATED MODULE: ./src/rules/json-invalid.ts
const jsonInvalid = {
    id: 'json-invalid',
    subject: 'files',
    severity: 'error',
    summary: 'A file is not valid JSON, or Power Automate would not read it as it is written.',
    check: ({ badFiles }) => badFiles.flatMap(({ problems }) => problems),
};

;// CONCATENATED MODULE: ./src/rules/key-expiring.ts

/** "Warn while \u2264 7 days are left" of the 30 that a key lives (flow-studio-mcp.md, Transport). */
const DAYS = 7;
const DAY_MS = 86_400_000;
const keyExpiring = {
    id: 'key-expiring',
    subject: 'live',
    severity: 'warning',
    summary: 'The key expires within 7 days; after that nothing can be deployed.',
    judges: 'key',
    *check({ facts: { key }, targets, now }) {
        const [environment] = (0,target/* environmentsIn */.Ib)(targets);
        const { expiresAt, refusal } = key;
        if (environment === undefined || expiresAt === null || refusal !== null)
            return;
        if (expiresAt.getTime() - now.getTime() > DAYS * DAY_MS)
            return;
        const day = expiresAt.toISOString().slice(0, 10);
        const message = `the Flow Studio key of \`api-key\` expires on ${day}, and nothing can be deployed from then on; make a new one at https://mcp.flowstudio.app and store it in the secret that \`api-key\` reads (in a terminal: FLOW_STUDIO_API_KEY)`;
        yield { at: environment.paths.deployAs, message };
    },
};

;// CONCATENATED MODULE: ./src/rules/key-identity.ts



const keyIdentity = {
    id: 'key-identity',
    subject: 'live',
    severity: 'warning',
    summary: 'The key belongs to another account than the one that deploys to the environment.',
    judges: 'key',
    needsDeployAs: true,
    *check({ facts: { key }, targets, deploys }) {
        const { account } = key;
        if (account === null)
            return;
        const environments = (0,target/* environmentsIn */.Ib)(targets);
        const others = environments.filter(({ deployAs }) => (0,accounts/* areTwoAccounts */.r3)(account, deployAs));
        const [first] = others;
        const isOwnElsewhere = environments.some(({ deployAs }) => deployAs !== null && (0,accounts/* sameAccount */.M_)(account, deployAs));
        if (first !== undefined && isOwnElsewhere && !deploys)
            yield elsewhere(account, first, others);
        else
            yield* others.map((environment) => stranger(account, environment, deploys));
    },
};
/**
 * A check of several environments has one key: it is no mistake if the key fits only one of them.
 */
function elsewhere(account, first, others) {
    const names = (0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(others.map(({ name }) => name)), 5);
    const message = `the key belongs to \`${account}\`, which does not deploy to ${names}: findings about connections there show what \`${account}\` can see`;
    const problem = { at: first.paths.deployAs, message, severity: 'notice' };
    return problem;
}
function stranger(account, environment, deploys) {
    const { name, deployAs, paths } = environment;
    const follows = deploys
        ? `\`${account}\` saves the flows, and may not be allowed to use the same connections`
        : `findings about its connections show what \`${account}\` can see`;
    const message = `the key belongs to \`${account}\`, but the map says that \`${deployAs}\` deploys there: ${follows}. Use the key of \`${deployAs}\`, or correct deployAs`;
    return { at: paths.deployAs, environment: name, message };
}

;// CONCATENATED MODULE: ./src/rules/key-invalid.ts


const keyInvalid = {
    id: 'key-invalid',
    subject: 'live',
    severity: 'error',
    summary: 'Flow Studio does not accept the key: it is refused, or has expired.',
    judges: 'key',
    *check({ facts: { key }, targets }) {
        const [environment] = (0,target/* environmentsIn */.Ib)(targets);
        if (key.refusal === null || environment === undefined)
            return;
        yield { at: environment.paths.deployAs, message: key_invalid_messageFor(key.refusal) };
    },
};
const RENEW = 'create a new one at https://mcp.flowstudio.app and store it in the secret';
function key_invalid_messageFor(failure) {
    const quoted = (0,host_failure/* quotedIn */.s)(failure);
    const quote = quoted === '' ? '' : ` ("${quoted}")`;
    switch (failure.code) {
        case 'key-empty':
            return `\`api-key\` is empty; ${RENEW}`;
        case 'key-malformed':
            return `\`api-key\` contains a space, a line break or another character that no key has; copy it again, without "Bearer" or quotes`;
        case 'key-expired':
            return `the key of \`api-key\` expired on ${failure.day}; ${RENEW}`;
        case 'key-plan-missing':
            return `the account of \`api-key\` does not have the plan or the quota that Flow Studio asks for${quote}`;
        case 'sign-in-required':
            return "Flow Studio asks the key's owner to sign in; that person must call grant_flow_studio_access with an MCP client and this key, and follow its link";
        default:
            return `Flow Studio refused the key of \`api-key\`${quote}; ${RENEW}`;
    }
}

;// CONCATENATED MODULE: ./src/rules/list-unbounded.ts


/** Lists of rows and items: Dataverse, and connectors with tables or lists. */
const LISTS = /^(?:listrecords(?:withorganization)?|get(?:file)?items)(?:_?v\d+)?$/i;
const listUnbounded = {
    id: 'list-unbounded',
    subject: 'flow',
    severity: 'off',
    summary: 'An action lists all rows or items, but reads no more than one page of them.',
    *check({ flow: { operations } }) {
        for (const action of operations) {
            if (action.kind !== 'action' || !isList(action) || isBounded(action))
                continue;
            const message = `${(0,spelling/* quote */.hD)(action.name)} lists all there is, but reads only one page of it, and leaves out the rest without a word; switch on pagination, or set \`$filter\` or \`$top\``;
            yield { at: action.path, message };
        }
    },
};
function isList({ value }) {
    return LISTS.test((0,json/* digString */.AG)(value, 'inputs', 'host', 'operationId') ?? '');
}
function isBounded({ value }) {
    const pages = (0,json/* dig */.rO)(value, 'runtimeConfiguration', 'paginationPolicy', 'minimumItemCount');
    const limits = ['$top', '$filter', '$skiptoken', 'fetchXml'];
    return [pages, ...limits.map((name) => (0,json/* dig */.rO)(value, 'inputs', 'parameters', name))].some((given) => given !== undefined && given !== null && given !== '');
}

;// CONCATENATED MODULE: ./src/rules/map-connector-id.ts

const PREFIX = '/providers/Microsoft.PowerApps/apis/';
const mapConnectorId = {
    id: 'map-connector-id',
    subject: 'map',
    severity: 'error',
    summary: `The \`id\` of an entry is not \`${PREFIX}<connector>\`.`,
    *check({ map }) {
        for (const environment of map.environments.values()) {
            for (const entry of (0,map_keys/* entriesOf */.Mc)(environment)) {
                if ((0,map_keys/* connectorOfEntry */.fK)(entry) !== null)
                    continue;
                const message = `the \`id\` of \`${entry.key}\` is not the id of a connector; write \`${suggestion(entry.id)}\``;
                const fix = fixOf(entry);
                yield { at: entry.paths.id, environment: environment.name, message, fix };
            }
        }
    },
};
/** The connector's name is often there already, alone or at the end of a longer path. */
function suggestion(id) {
    const [name] = /shared_[a-z0-9._-]+/i.exec(id) ?? ['<connector>'];
    return PREFIX + name;
}
/** Certain where exactly one part of the path is a connector's name, and nothing else. */
function fixOf({ id, paths }) {
    const names = id.split('/').filter((part) => /^shared_[a-z0-9._-]+$/i.test(part));
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
        return undefined;
    return { edits: [{ kind: 'value', path: paths.id, to: PREFIX + name }] };
}

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
;// CONCATENATED MODULE: ./src/rules/map-duplicate-connection.ts

/** Overrides are not checked: they bind a key for one flow only, whose file has chosen the name. */
const mapDuplicateConnection = {
    id: 'map-duplicate-connection',
    subject: 'map',
    severity: 'warning',
    summary: 'Two keys of one environment are bound to the same connection.',
    *check({ map, flows }) {
        for (const environment of map.environments.values()) {
            const firsts = new Map();
            for (const entry of environment.entries.values()) {
                const id = (0,connection_name/* connectionId */.y)(entry.connectionName);
                const first = firsts.get(id);
                if (id === '')
                    continue;
                if (first === undefined)
                    firsts.set(id, entry);
                else if (!flows.some((flow) => teamsAsksForBoth(flow, environment, [first, entry]))) {
                    const message = `\`${entry.key}\` is bound to the same connection as \`${first.key}\`, so its owner and its allowed flows are written twice; keep one key, or bind another connection`;
                    yield { at: entry.paths.connectionName, environment: environment.name, message };
                }
            }
        }
    },
};
/** A flow that sends a card through one of the two, and messages through the other. */
function teamsAsksForBoth({ bindings }, environment, pair) {
    const here = bindings.filter((binding) => binding.environment === environment);
    const [one, other] = pair.map((entry) => here.find((binding) => binding.entry === entry));
    if (one === undefined || other === undefined)
        return false;
    return (one.sendsCards && other.sendsMessages) || (other.sendsCards && one.sendsMessages);
}

;// CONCATENATED MODULE: ./src/rules/map-entry-unused.ts

const mapEntryUnused = {
    id: 'map-entry-unused',
    subject: 'map',
    severity: 'notice',
    summary: 'The map binds a connection reference that no flow uses.',
    *check({ map, flows, badFiles }) {
        // A flow that cannot be read may use any entry.
        if (badFiles.length > 0)
            return;
        const bound = new Set(flows.flatMap(({ bindings }) => bindings.map(({ entry }) => entry)));
        // Those that a flow misspells are reported by `reference-case` and `connection-id-as-key`.
        const meant = new Set(flows.flatMap(({ keysMeant }) => keysMeant));
        const all = flows.flatMap((facts) => facts.misspelt);
        const misspelt = Map.groupBy(all, ({ key }) => key);
        for (const environment of map.environments.values()) {
            for (const entry of (0,map_keys/* entriesOf */.Mc)(environment)) {
                if (bound.has(entry) || meant.has(entry.key))
                    continue;
                const message = `no flow uses \`${entry.key}\`; remove it, or keep it for a future flow`;
                const ids = misspelt.get(entry.key)?.flatMap(({ causes }) => causes) ?? [];
                yield { at: entry.paths.entry, environment: environment.name, message, cause: { ids } };
            }
        }
    },
};

// EXTERNAL MODULE: ./src/map/environment-id.ts
var environment_id = __webpack_require__(1389);
;// CONCATENATED MODULE: ./src/rules/map-environment-reuse.ts



/**
 * A connection exists in one environment; the first in the map that names it is assumed to be that
 * one.
 */
const mapEnvironmentReuse = {
    id: 'map-environment-reuse',
    subject: 'map',
    severity: 'error',
    summary: 'One connection is bound in two environments, but it can exist in only one of them.',
    *check({ map }) {
        const homes = new Map();
        for (const environment of map.environments.values()) {
            for (const entry of (0,map_keys/* entriesOf */.Mc)(environment)) {
                const id = (0,connection_name/* connectionId */.y)(entry.connectionName);
                if (!isId(id))
                    continue;
                const home = homes.get(id);
                if (home === undefined)
                    homes.set(id, { environment, entry });
                else if (!(0,environment_id/* sameEnvironmentId */.PB)(home.environment.environmentName, environment.environmentName)) {
                    const message = `\`${entry.key}\` is bound to the same connection as \`${home.entry.key}\` in ${home.environment.name}, but a connection exists in one environment only; write the id of a connection that was made in this environment`;
                    yield { at: entry.paths.connectionName, environment: environment.name, message };
                }
            }
        }
    },
};
/** A placeholder, or a connector's name, is reported by map-placeholder. */
function isId(text) {
    return /^(?=\D*\d)[a-z0-9._-]+$/.test(text) && !text.startsWith('shared_');
}

;// CONCATENATED MODULE: ./src/rules/map-flow-missing.ts

const mapFlowMissing = {
    id: 'map-flow-missing',
    subject: 'map',
    severity: 'error',
    summary: 'The map names a file that is missing, or that contains no flow.',
    *check(context) {
        const known = knownFiles(context);
        // A file that is not JSON is reported by json-invalid, at the exact place.
        const fine = new Set([...known.files, ...context.badFiles.map(({ file }) => file)]);
        for (const { name, flows } of context.map.environments.values()) {
            for (const { file, path } of flows.values()) {
                if (fine.has(file))
                    continue;
                const deleted = deletedHere(file, name, context);
                if (deleted !== null) {
                    yield { at: path, environment: name, message: deleted, severity: 'warning' };
                    continue;
                }
                yield { at: path, environment: name, message: map_flow_missing_messageFor(file, known) };
            }
        }
    },
};
/** What follows where this change deletes the file; null where it does not. */
function deletedHere(file, environment, { deleted = [], leaving = [] }) {
    const isThis = (one) => one.file === file && one.environment === environment;
    if (!deleted.some(isThis))
        return null;
    const live = leaving.find(isThis);
    const state = live?.state ? `, ${live.state}` : '';
    const stays = live === undefined ? 'its flow is not live' : `its flow stays live${state}`;
    return `this change deletes \`${file}\`, and ${stays}; remove this line in the same change, because it is an error in every later one`;
}
function knownFiles({ flows, skipped }) {
    const files = flows.map(({ file }) => file);
    return {
        files,
        spellings: new spelling/* Spellings */.Wg(files),
        byBase: Map.groupBy(files, baseOf),
        skipped: new Map(skipped.map(({ file, reason }) => [file, reason])),
    };
}
const NO_FLOW = {
    'logic-apps': 'a Logic Apps workflow',
    'file-not-json': 'not JSON',
    'folder-unread': 'a folder',
};
function map_flow_missing_messageFor(file, known) {
    const skipped = known.skipped.get(file);
    if (skipped !== undefined) {
        return `\`${file}\` is ${NO_FLOW[skipped.code] ?? 'not a flow'}, and cannot be deployed; remove it from \`flows\``;
    }
    const near = meant(file, known);
    const hint = near === null
        ? 'the file does not exist, or neither `files` nor the input `flows` matches it'
        : `did you mean \`${near}\`?`;
    return `no flow was read from \`${file}\`; ${hint}`;
}
/** The file with nearly that path, or the only one with that name in another folder. */
function meant(file, { spellings, byBase }) {
    const moved = byBase.get(baseOf(file)) ?? [];
    return spellings.nearest(file) ?? (moved.length === 1 ? (moved[0] ?? null) : null);
}
function baseOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./src/map/data-policies/file-reasons.ts
var file_reasons = __webpack_require__(1428);
;// CONCATENATED MODULE: ./src/rules/map-invalid.ts


const mapInvalid = {
    id: 'map-invalid',
    subject: 'files',
    severity: 'error',
    summary: 'The map cannot be read, does not fit its schema, or names a data policy that cannot be read.',
    *check({ mapProblems, map }) {
        yield* mapProblems ?? [];
        if (map === null)
            return;
        for (const { path, reason } of map.dataPolicies.problems) {
            yield { ...map.source.place(path), message: (0,wording_reason/* worded */.M)(file_reasons/* policyFileWords */.K, reason) };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/map-missing.ts
const mapMissing = {
    id: 'map-missing',
    subject: 'files',
    severity: 'notice',
    summary: 'There is no map, so it is unknown which connection a key means.',
    *check({ mapFile, mapProblems, baseMap, baseProblem = null }) {
        if (mapProblems !== null || baseProblem !== null)
            return;
        const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
        if (baseMap !== null) {
            const removed = `this change removes \`${mapFile}\`, and with it every rule about who may use what; put it back, or move it together with the input \`connection-references\``;
            yield { file: mapFile, at: '', ...start, message: removed, severity: 'error' };
            return;
        }
        const message = `there is no \`${mapFile}\`: flows are checked, but against no environment; \`flowgate init\` writes one`;
        yield { file: mapFile, at: '', ...start, message };
    },
};

;// CONCATENATED MODULE: ./src/rules/map-placeholder.ts


const mapPlaceholder = {
    id: 'map-placeholder',
    subject: 'map',
    severity: 'error',
    summary: 'The connectionName of an entry is not the id of a connection: it is empty, a placeholder, or the name of something else.',
    *check({ map }) {
        for (const environment of map.environments.values()) {
            const open = (0,placeholder/* placeholderIn */.P)(environment.environmentName);
            if (open !== null) {
                const message = `the environmentName is a placeholder that was not filled in, \`${open}\`; write the id of the environment, from its address in make.powerautomate.com`;
                const at = ['environments', environment.name, 'environmentName'];
                yield { at, environment: environment.name, message };
            }
            for (const entry of (0,map_keys/* entriesOf */.Mc)(environment)) {
                const fault = (0,placeholder/* placeholderFault */.a)(entry);
                if (fault === null)
                    continue;
                const message = `the connectionName of \`${entry.key}\` ${fault}; write the id of a connection in this environment`;
                yield { at: entry.paths.connectionName, environment: environment.name, message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/name-length.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const name_length_MOST = 80;
const nameLength = {
    id: 'name-length',
    subject: 'flow',
    severity: 'error',
    summary: 'The name of an action or trigger is longer than Power Automate allows.',
    *check({ flow: { operations } }) {
        for (const { kind, name, path } of operations) {
            if (name.length <= name_length_MOST)
                continue;
            const message = `the name of the ${kind} \`${name.slice(0, name_length_MOST)}\u2026\` has ${name.length} characters, but at most ${name_length_MOST} are allowed; shorten it, also in expressions and in \`runAfter\``;
            yield { at: path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/nesting-limit.ts
/**
 * Levels below the top one, whose actions have the depth 1: published flows go to depth 9. Source:
 * https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits
 */
const nesting_limit_MOST = 8;
const nestingLimit = {
    id: 'nesting-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'An action is nested deeper than Power Automate allows.',
    *check({ flow: { operations } }) {
        const reported = new Set();
        for (const { name, path, parent, depth } of operations) {
            // One finding for each scope at the limit; deeper operations are not reported again.
            if (depth !== nesting_limit_MOST + 2 || reported.has(parent))
                continue;
            reported.add(parent);
            const message = `\`${name}\` is inside ${depth - 1} others, but at most ${nesting_limit_MOST} are allowed; move \`${parent?.parent?.name}\` or its content into a child flow, or combine conditions`;
            yield { at: path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/no-failure-path.ts


/** Types that call something outside of the flow, beside connectors. */
const CALLS = new Set(['http', 'httpwebhook', 'workflow']);
const FAILURES = new Set(['failed', 'timedout']);
const noFailurePath = {
    id: 'no-failure-path',
    subject: 'flow',
    severity: 'off',
    summary: 'A flow calls other services, and no action of it runs when one of the calls fails.',
    *check({ flow: { operations, definitionPath } }) {
        const actions = operations.filter(({ kind }) => kind === 'action');
        const call = actions.find(isCall);
        if (call === undefined || actions.some(runsAfterFailure))
            return;
        const message = `no action runs when one fails, such as ${(0,spelling/* quote */.hD)(call.name)}; put the calls into a scope, and let an action run after it has Failed or TimedOut`;
        yield { at: [...definitionPath, 'actions'], message };
    },
};
function isCall({ host, type }) {
    return host !== null || CALLS.has(type.toLowerCase());
}
function runsAfterFailure({ value }) {
    const runAfter = (0,json/* own */.ZV)(value, 'runAfter');
    return ((0,json/* isObject */.Gv)(runAfter) ? Object.values(runAfter) : [])
        .flat()
        .some((status) => FAILURES.has(String(status).toLowerCase()));
}

;// CONCATENATED MODULE: ./src/flow/inputs/kinds.ts



const anything = () => null;
/** Something that is not null. */
const something = (value) => (value === null ? 'is null' : null);
/** A text that is not empty. */
const kinds_text = (value) => {
    if (typeof value !== 'string')
        return `is ${nounOf(value)}, not a text`;
    return value.trim() === '' ? 'is empty' : null;
};
/** A whole address. One that is put together, or that a pipeline fills in, is not looked into. */
const address = (value) => {
    if (typeof value !== 'string' || value.trim() === '')
        return kinds_text(value);
    if ((0,flow_expressions/* templateOf */.kW)(value)?.kind !== 'text')
        return null;
    const isRelative = /^(?:\/|[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/:?#]|$))/i.test(value.trim());
    return isRelative ? 'has no `https://` in front' : null;
};
/** A number, also as text. */
const number = (value) => {
    if (isComputed(value) || (0,literals/* numberOf */.rl)(value) !== null)
        return null;
    return `is ${nounOf(value)}, not a number`;
};
const object = (value) => isComputed(value) || (0,json/* isObject */.Gv)(value) ? null : `is ${nounOf(value)}, not an object`;
/** A list, or an expression that gives one. */
const list = (value) => {
    if (Array.isArray(value))
        return null;
    if (typeof value !== 'string')
        return `is ${nounOf(value)}, not a list`;
    switch ((0,flow_expressions/* templateOf */.kW)(value)?.kind) {
        case 'text':
            return 'is a text, which is not evaluated';
        case 'interpolation':
            return 'is a text, because `@{\u2026}` always gives one';
        default:
            return null;
    }
};
/** An expression that gives a list, of a trigger that starts a run for each of its items. */
const computedList = (value) => typeof value === 'string' ? list(value) : `is ${nounOf(value)}, not an expression`;
/** An expression that is true or false. */
const condition = (value) => {
    if (typeof value === 'boolean' || (0,json/* isObject */.Gv)(value))
        return null;
    if (typeof value !== 'string')
        return `is ${nounOf(value)}, not an expression`;
    const isConstant = /^\s*(?:true|false)\s*$/i.test(value);
    return (0,flow_expressions/* templateOf */.kW)(value)?.kind === 'text' && !isConstant
        ? 'is a text, which is not evaluated'
        : null;
};
/** One of some words, whatever their case. */
function oneOf(...words) {
    return (value) => {
        if (isComputed(value))
            return null;
        if (typeof value !== 'string')
            return `is ${nounOf(value)}`;
        const isWord = words.some((word) => word.toLowerCase() === value.trim().toLowerCase());
        return isWord ? null : `is \`${value.slice(0, 40)}\``;
    };
}
/** A status that a response may have; a redirect is none of them. */
const responseStatus = (value) => {
    const status = (0,literals/* numberOf */.rl)(value);
    if (isComputed(value))
        return null;
    if (status === null)
        return `is ${nounOf(value)}, not a number`;
    const isAllowed = (status >= 200 && status < 300) || (status >= 400 && status < 600);
    return isAllowed ? null : `is ${status}, which is not 2xx, 4xx or 5xx`;
};
function isComputed(value) {
    return typeof value === 'string' && (0,flow_expressions/* templateOf */.kW)(value)?.kind !== 'text';
}
function nounOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'string':
            return 'a text';
        case 'number':
            return 'a number';
        case 'boolean':
            return value ? 'true' : 'false';
        default:
            return 'an object';
    }
}

;// CONCATENATED MODULE: ./src/flow/inputs/conditions.ts



/**
 * What is wrong with a condition that is written as a tree, such as `{ "and": [{ "equals": [\u2026] }] }`:
 * each operator is a function of the language, with its operands as a list. An empty object, which
 * nobody knows the meaning of, is no fault.
 */
function* conditionFaults(value, path) {
    if (!(0,json/* isObject */.Gv)(value)) {
        const is = condition(value);
        if (is !== null)
            yield { code: 'unfit', path, is, wants: 'a condition, with an `@`' };
        return;
    }
    for (const [operator, operands] of Object.entries(value)) {
        yield* operatorFaults(operator, operands, [...path, operator]);
    }
}
function* operatorFaults(operator, operands, path) {
    const lower = operator.toLowerCase();
    if (lower === 'and' || lower === 'or' || lower === 'not') {
        yield* connectedFaults(lower, operands, path);
        return;
    }
    const entry = functionNamed(operator);
    if (entry === undefined) {
        const wants = 'one such as `equals`';
        yield { code: 'unfit', path, is: 'is not an operator', wants };
    }
    else if (!Array.isArray(operands)) {
        yield { code: 'unfit', path, is: 'has no list of operands', wants: 'a list of them' };
    }
    else if (operands.length < entry.least || operands.length > entry.most) {
        const is = `has ${operands.length} operands`;
        yield { code: 'unfit', path, is, wants: `${entry.least} of them` };
    }
}
/** `not` has one condition, the others a list of them. */
function* connectedFaults(operator, operands, path) {
    if (Array.isArray(operands)) {
        for (const [index, inner] of operands.entries())
            yield* conditionFaults(inner, [...path, index]);
    }
    else if (operator === 'not') {
        yield* conditionFaults(operands, path);
    }
    else {
        yield { code: 'unfit', path, is: 'has no list of conditions', wants: 'a list of them' };
    }
}

;// CONCATENATED MODULE: ./src/flow/inputs/table.ts

const A_LIST = 'a list, or an expression that starts with `@` and gives one';
const UNITS = ['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Year'];
const CONNECTOR = {
    fields: [needs('inputs.host.operationId', kinds_text, "the connector's operation")],
    choices: [
        {
            oneOf: ['connectionName', 'connectionReferenceName', 'connection'].map((name) => [
                'inputs',
                'host',
                name,
            ]),
            wants: 'the key of its connection reference',
        },
    ],
};
const CONNECTOR_BY_PATH = {
    fields: [
        needs('inputs.path', kinds_text, "the path of the connector's operation"),
        needs('inputs.host.connection', something, 'its connection'),
    ],
};
const VARIABLE = needs('inputs.name', kinds_text, 'the name of the variable');
const BASE_TIME = needs('inputs.baseTime', something, 'the time that it starts from');
const SPAN = [
    needs('inputs.interval', number, 'how many units'),
    needs('inputs.timeUnit', oneOf(...UNITS), 'the unit, such as Day'),
];
/**
 * What an operation of each type needs, and of which kind: a path, what it takes, what to write.
 *
 * Sources: "Schema reference guide for trigger and action types in Azure Logic Apps"
 * (learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers), the sections
 * "Required"; `required` in the manifests of Microsoft's designer (Azure/LogicAppsUX,
 * designer-client-services/lib/base/manifests, of 2026-08-21); `WorkflowRunActionInputsMissingProperty`,
 * with which the service refuses a connector's action without its connection. What one of the two
 * lists has and the other makes optional is not asked for: the `method` of an ApiConnection, the
 * `statusCode` of a Response, the `value` of a SetVariable or of an increment.
 */
const TABLE = {
    http: {
        fields: [
            needs('inputs.method', kinds_text, 'the HTTP method, such as GET'),
            needs('inputs.uri', address, 'the whole address that it calls'),
        ],
    },
    httpwebhook: {
        fields: [
            needs('inputs.subscribe.method', kinds_text, 'the HTTP method, such as POST'),
            needs('inputs.subscribe.uri', address, 'the whole address that it calls'),
        ],
    },
    openapiconnection: CONNECTOR,
    openapiconnectionwebhook: CONNECTOR,
    openapiconnectionnotification: CONNECTOR,
    apiconnection: CONNECTOR_BY_PATH,
    apiconnectionwebhook: CONNECTOR_BY_PATH,
    workflow: {
        fields: [],
        choices: [
            {
                oneOf: [
                    ['inputs', 'host', 'workflowReferenceName'],
                    ['inputs', 'host', 'workflow'],
                ],
                wants: 'the guid of the child flow',
            },
        ],
    },
    compose: { fields: [needs('inputs', anything, 'the value that it gives')] },
    parsejson: {
        fields: [
            needs('inputs.content', something, 'the JSON to read'),
            needs('inputs.schema', object, 'a JSON schema; `{}` takes anything'),
        ],
    },
    select: {
        fields: [
            needs('inputs.from', list, A_LIST),
            needs('inputs.select', anything, 'what it makes of each item'),
        ],
    },
    query: {
        fields: [
            needs('inputs.from', list, A_LIST),
            needs('inputs.where', condition, 'a condition that starts with `@`'),
        ],
    },
    join: {
        fields: [
            needs('inputs.from', list, A_LIST),
            needs('inputs.joinWith', anything, 'the separator of the items'),
        ],
    },
    table: {
        fields: [
            needs('inputs.from', list, A_LIST),
            needs('inputs.format', oneOf('CSV', 'HTML'), 'CSV or HTML'),
            takes('inputs.columns', list, 'a list of columns, each with `header` and `value`'),
        ],
    },
    wait: {
        fields: [
            inside('inputs.interval.count', number, 'how many units to wait'),
            inside('inputs.interval.unit', oneOf(...UNITS), 'the unit, such as Minute'),
            inside('inputs.until.timestamp', kinds_text, 'the time to wait for'),
        ],
        choices: [
            {
                oneOf: [
                    ['inputs', 'interval'],
                    ['inputs', 'until'],
                ],
                wants: 'how long it waits',
            },
        ],
    },
    terminate: {
        fields: [
            needs('inputs.runStatus', oneOf('Failed', 'Cancelled', 'Succeeded'), 'Failed, Cancelled or Succeeded'),
        ],
    },
    response: { fields: [takes('inputs.statusCode', responseStatus, 'a status such as 200')] },
    initializevariable: {
        fields: [needs('inputs.variables', list, 'the variable, with `name` and `type`')],
    },
    setvariable: { fields: [VARIABLE] },
    appendtoarrayvariable: { fields: [VARIABLE, needs('inputs.value', anything, 'the item')] },
    appendtostringvariable: { fields: [VARIABLE, needs('inputs.value', anything, 'the text')] },
    incrementvariable: { fields: [VARIABLE] },
    decrementvariable: { fields: [VARIABLE] },
    foreach: {
        fields: [needs('foreach', list, A_LIST)],
    },
    until: { fields: [needs('expression', condition, 'the condition that ends it, with an `@`')] },
    if: { fields: [needs('expression', condition, 'its condition')] },
    switch: { fields: [needs('expression', something, 'the value that it looks at')] },
};
/** The kinds of the type `Expression`: steps that the designer has for a function. */
const EXPRESSIONS = {
    addtotime: { fields: [BASE_TIME, ...SPAN] },
    subtractfromtime: { fields: [BASE_TIME, ...SPAN] },
    getfuturetime: { fields: SPAN },
    getpasttime: { fields: SPAN },
    converttimezone: {
        fields: [
            BASE_TIME,
            needs('inputs.sourceTimeZone', kinds_text, 'the time zone of the time'),
            needs('inputs.destinationTimeZone', kinds_text, 'the time zone that it gives'),
        ],
    },
};
const table_NOTHING = { fields: [] };
/** What an operation of that type and kind needs; nothing for those that the table does not have. */
function needsOf(type, kind) {
    const table = type.toLowerCase() === 'expression' ? EXPRESSIONS : TABLE;
    const key = (type.toLowerCase() === 'expression' ? (kind ?? '') : type).toLowerCase();
    const { fields, choices = [] } = Object.hasOwn(table, key) ? (table[key] ?? table_NOTHING) : table_NOTHING;
    return { fields, choices };
}
/** What any trigger takes. */
const OF_TRIGGERS = [
    takes('splitOn', computedList, 'an expression that starts with `@` and gives a list'),
];
/** What a variable takes where it is initialised. */
const OF_VARIABLES = [
    needs('name', kinds_text, 'its name'),
    needs('type', oneOf('Array', 'Boolean', 'Float', 'Integer', 'Object', 'String'), 'Array, Boolean, Float, Integer, Object or String'),
];
function needs(path, kind, wants) {
    return { path: path.split('.'), kind, wants, isNeeded: 'always' };
}
function inside(path, kind, wants) {
    return { ...needs(path, kind, wants), isNeeded: 'inside' };
}
function takes(path, kind, wants) {
    return { ...needs(path, kind, wants), isNeeded: 'never' };
}

;// CONCATENATED MODULE: ./src/flow/inputs/faults.ts






/** All that is wrong with an operation's own fields; paths lead from the operation on. */
function* inputFaults({ kind, type, value }) {
    if (!(0,json/* isObject */.Gv)(value))
        return;
    const { fields, choices } = needsOf(type, (0,json/* digString */.AG)(value, 'kind'));
    yield* fieldFaults(value, fields);
    for (const choice of choices)
        yield* choiceFaults(value, choice);
    if (kind === 'trigger')
        yield* triggerFaults(value);
    else
        yield* statusFaults(value);
    switch (type.toLowerCase()) {
        case 'initializevariable':
            yield* variableFaults(value);
            break;
        case 'if':
        case 'until':
            yield* treeFaults(value);
            break;
        case 'switch':
            yield* caseFaults(value);
    }
}
function* fieldFaults(value, fields) {
    /** Of objects that are missing, what they would hold. */
    const missing = new Map();
    for (const field of fields) {
        const found = follow(value, field.path);
        if (found.value !== undefined)
            yield* unfit(found.value, found.path, field);
        else if (found.isComputed || field.isNeeded === 'never')
            continue;
        else if (found.path.length === field.path.length) {
            yield { code: 'missing', path: found.path, wants: field.wants };
        }
        else if (field.isNeeded === 'always') {
            const { names } = missing.get(found.path.join('.')) ?? { names: [] };
            const all = [...names, field.path.at(-1) ?? ''];
            missing.set(found.path.join('.'), { path: found.path, names: all });
        }
    }
    for (const { path, names } of missing.values()) {
        yield { code: 'missing', path, wants: `it with ${(0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(names))}` };
    }
}
function* unfit(value, path, { kind, wants }) {
    const is = kind(value);
    if (is !== null)
        yield { code: 'unfit', path, is, wants };
}
/** Follows keys without regard to case, as the service reads them. */
function follow(start, keys) {
    const path = [];
    let value = start;
    for (const key of keys) {
        if (typeof value === 'string' && (0,flow_expressions/* templateOf */.kW)(value)?.kind !== 'text') {
            return { path, value: undefined, isComputed: true };
        }
        if (!(0,json/* isObject */.Gv)(value))
            return { path, value: undefined, isComputed: false };
        const written = Object.hasOwn(value, key)
            ? key
            : (Object.keys(value).find((name) => name.toLowerCase() === key.toLowerCase()) ?? key);
        path.push(written);
        value = (0,json/* own */.ZV)(value, written);
        if (value === undefined)
            return { path, value, isComputed: false };
    }
    return { path, value, isComputed: false };
}
function* choiceFaults(value, { oneOf, wants }) {
    const found = oneOf.map((path) => follow(value, path));
    if (found.some((one) => one.isComputed || faults_isThere(one.value)))
        return;
    const [first] = found;
    if (first === undefined)
        return;
    const isHeld = first.path.length === oneOf[0]?.length;
    const names = isHeld ? (0,wording_lists/* orList */.A3)(oneOf.map((path) => path.at(-1) ?? '')) : '';
    yield { code: 'missing', path: first.path, wants: isHeld ? `${wants} (${names})` : wants };
}
function faults_isThere(value) {
    return value !== undefined && value !== null && value !== '';
}
function* triggerFaults(value) {
    yield* fieldFaults(value, OF_TRIGGERS);
    const conditions = (0,json/* own */.ZV)(value, 'conditions');
    for (const [index, each] of Array.isArray(conditions) ? conditions.entries() : []) {
        const expression = (0,json/* own */.ZV)(each, 'expression');
        const is = expression === undefined ? null : condition(expression);
        if (is === null)
            continue;
        const path = ['conditions', index, 'expression'];
        yield { code: 'unfit', path, is, wants: 'a condition that starts with `@`' };
    }
}
/** An action that waits for no status of another one. */
function* statusFaults(value) {
    const runAfter = (0,json/* own */.ZV)(value, 'runAfter');
    for (const [name, statuses] of (0,json/* isObject */.Gv)(runAfter) ? Object.entries(runAfter) : []) {
        if (!Array.isArray(statuses) || statuses.length > 0)
            continue;
        const wants = 'the statuses that it waits for, such as Succeeded, or remove the name';
        yield { code: 'unfit', path: ['runAfter', name], is: 'is an empty list', wants };
    }
}
function* variableFaults(value) {
    const variables = (0,json/* dig */.rO)(value, 'inputs', 'variables');
    for (const [index, variable] of Array.isArray(variables) ? variables.entries() : []) {
        for (const fault of fieldFaults(variable, OF_VARIABLES)) {
            yield { ...fault, path: ['inputs', 'variables', index, ...fault.path] };
        }
    }
}
function* treeFaults(value) {
    const expression = (0,json/* own */.ZV)(value, 'expression');
    if ((0,json/* isObject */.Gv)(expression))
        yield* conditionFaults(expression, ['expression']);
}
/** A case without a value, and one whose value an earlier case has. */
function* caseFaults(value) {
    const cases = (0,json/* own */.ZV)(value, 'cases');
    const known = new Map();
    for (const [name, block] of (0,json/* isObject */.Gv)(cases) ? Object.entries(cases) : []) {
        const given = (0,json/* own */.ZV)(block, 'case');
        const path = ['cases', name, 'case'];
        if (given === undefined) {
            yield { code: 'missing', path, wants: 'the value of the case' };
            continue;
        }
        const text = JSON.stringify(given);
        const earlier = known.get(text);
        if (earlier === undefined)
            known.set(text, name);
        else
            yield { code: 'unfit', path, is: `is that of \`${earlier}\` too`, wants: 'another value' };
    }
}

;// CONCATENATED MODULE: ./src/rules/operation-inputs.ts


const operationInputs = {
    id: 'operation-inputs',
    subject: 'flow',
    severity: 'error',
    summary: 'An action or trigger lacks what its type needs, or has it of the wrong kind.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            for (const fault of inputFaults(operation)) {
                yield { at: [...operation.path, ...fault.path], message: operation_inputs_messageFor(operation, fault) };
            }
        }
    },
};
function operation_inputs_messageFor({ name }, fault) {
    const field = fieldName(fault.path);
    return fault.code === 'missing'
        ? `${(0,spelling/* quote */.hD)(name)} has no ${field}; write ${fault.wants}`
        : `${field} of ${(0,spelling/* quote */.hD)(name)} ${fault.is}; write ${fault.wants}`;
}
/** As people call it: `inputs` is left out, and where in a list it is. */
function fieldName(path) {
    const keys = path.filter((step) => typeof step === 'string');
    const own = keys[0] === 'inputs' && keys.length > 1 ? keys.slice(1) : keys;
    return (0,spelling/* quote */.hD)(own.join('.'));
}

;// CONCATENATED MODULE: ./src/rules/operation-type.ts


const operationType = {
    id: 'operation-type',
    subject: 'flow',
    severity: 'error',
    summary: 'Power Automate does not have the type of an action or trigger.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            if ((0,operation_types/* isKnownType */.sN)(operation.kind, operation.type))
                continue;
            yield { at: [...operation.path, 'type'], message: operation_type_messageFor(operation) };
        }
    },
};
function operation_type_messageFor({ kind, name, type }) {
    if (type === '')
        return `the ${kind} ${(0,spelling/* quote */.hD)(name)} has no type, so Power Automate cannot run it`;
    const other = kind === 'trigger' ? 'action' : 'trigger';
    if ((0,operation_types/* isKnownType */.sN)(other, type)) {
        return `${(0,spelling/* quote */.hD)(type)} is a type of ${other}s, and ${(0,spelling/* quote */.hD)(name)} is ${kind === 'action' ? 'an action' : 'a trigger'}`;
    }
    const near = (0,spelling/* nearest */.pA)(type, operation_types/* TYPES */.QE[kind]);
    const advice = near === null ? 'use one that the designer writes' : `did you mean \`${near}\`?`;
    return `the ${kind} ${(0,spelling/* quote */.hD)(name)} is of the type ${(0,spelling/* quote */.hD)(type)}, which Power Automate does not have; ${advice}`;
}

;// CONCATENATED MODULE: ./src/rules/owner-mismatch.ts



const ownerMismatch = {
    id: 'owner-mismatch',
    subject: 'flow',
    severity: 'error',
    summary: 'The account that deploys may not use a connection: it does not own it, and the connection is not shared with it.',
    needs: 'map',
    needsDeployAs: true,
    *check({ uses }) {
        for (const { environment, bindings } of uses) {
            const { name, deployAs } = environment;
            if (deployAs === null)
                continue;
            for (const { used, entry } of bindings) {
                if (mayUse(deployAs, entry))
                    continue;
                const what = `is bound to the connection \`${entry.connectionName}\` of \`${entry.owner}\`, but \`${deployAs}\` deploys there, and the connection is not shared with it: the save would be refused with 403 ConnectionAuthorizationFailed. Share the connection and add the account to sharedWith, or bind one that \`${deployAs}\` owns`;
                const cause = {
                    ids: [(0,causes/* entryFault */.VG)('binding', entry)],
                    inMap: {
                        at: entry.paths.entry,
                        message: `\`${entry.key}\` ${what}`,
                        each: (0,causes/* useOf */.jj)(used.uses[0]),
                    },
                };
                const message = `\`${used.key}\` ${what}`;
                yield { at: (0,map_keys/* keyPath */.Dw)(used.uses[0]), environment: name, message, cause };
            }
        }
    },
};
/** An entry without an owner is reported by `owner-missing`. */
function mayUse(account, { owner, sharedWith }) {
    if (owner === null)
        return true;
    return [owner, ...sharedWith].some((allowed) => (0,accounts/* sameAccount */.M_)(allowed, account));
}

;// CONCATENATED MODULE: ./src/rules/owner-missing.ts
const ownerMissing = {
    id: 'owner-missing',
    subject: 'map',
    severity: 'warning',
    summary: 'An entry that a flow uses does not say who owns its connection.',
    *check({ map, flows, policy }) {
        const bindings = flows.flatMap((facts) => facts.bindings);
        // Without this, an entry without an owner would avoid the list.
        const isListed = policy.owners.allow !== null;
        const why = isListed ? ', because `owners.allow` lists the allowed owners' : '';
        for (const environment of map.environments.values()) {
            const here = bindings.filter((binding) => binding.environment === environment);
            const entries = new Set(here.map(({ entry }) => entry));
            for (const { key, owner, paths } of entries) {
                if (owner !== null)
                    continue;
                const message = `the map does not say who owns the connection of \`${key}\`; write the account that created it as \`owner\`${why}`;
                const severity = isListed ? 'error' : 'warning';
                yield { at: paths.entry, environment: environment.name, message, severity };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/owner-not-allowed.ts




const ownerNotAllowed = {
    id: 'owner-not-allowed',
    subject: 'map',
    severity: 'error',
    summary: 'The owner of a connection is not an allowed owner (`owners.allow`).',
    judgesConnections: ({ owners }) => owners.allow !== null,
    *check({ map, policy, live }) {
        const { allow } = policy.owners;
        if (allow === null)
            return;
        for (const environment of map.environments.values()) {
            for (const entry of (0,map_keys/* entriesOf */.Mc)(environment)) {
                const { owner } = entry;
                // An entry without an owner is reported by owner-missing.
                if (owner === null || (0,accounts/* matchesAccount */.bl)(owner, allow))
                    continue;
                yield owner_not_allowed_problemWith(entry, environment, `\`${owner}\``, allow);
            }
        }
        yield* ofLiveOwners(live, allow);
    },
};
/** Independent of the owners and sharing in the map, which may be wrong. */
function* ofLiveOwners(live, allow) {
    if ('code' in live)
        return;
    for (const { environment, entry, live: connection } of (0,live_bound/* boundEntries */.Xp)(live.facts)) {
        // Where the server does not name the creator, the sign-in account is the best substitute.
        const account = connection?.owner ?? connection?.signedInAs ?? null;
        if (account === null || (0,accounts/* matchesAccount */.bl)(account, allow))
            continue;
        // Then the owner in the map is reported already.
        if (entry.owner !== null && (0,accounts/* sameAccount */.M_)(entry.owner, account))
            continue;
        const what = connection?.owner == null ? 'signs in as' : 'was created by';
        const start = `the connection \`${entry.connectionName}\` ${what} \`${account}\`, who`;
        yield owner_not_allowed_problemWith(entry, environment, start, allow);
    }
}
function owner_not_allowed_problemWith(entry, { name }, start, allow) {
    const { key, paths } = entry;
    const cause = { ids: [(0,causes/* entryFault */.VG)('binding', entry)] };
    const message = `${start} is not an allowed owner (allowed: ${inWords(allow)}); bind \`${key}\` to a connection of an allowed account`;
    return { at: paths.owner, environment: name, message, cause };
}
function inWords(patterns) {
    if (patterns.length === 0)
        return 'nobody';
    const shown = patterns.slice(0, 3).map((pattern) => `\`${pattern}\``);
    const more = patterns.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/flow/run-conditions.ts


/** How an action that runs may end, in lower case; one that does not run is skipped. */
const ENDS = ['succeeded', 'failed', 'timedout'];
const SKIPPED = 'skipped';
/** Edges that are followed for all questions about a flow: far more than 500 actions need. */
const MOST_STEPS = 200_000;
/**
 * What the statuses in `runAfter` say of a run, beyond the order: an action starts once all that
 * it waits for have ended with one of the statuses that it names, and is skipped otherwise.
 */
class RunConditions {
    #graph;
    #required = new Map();
    #sound = new Map();
    #always = new Map();
    #steps = 0;
    constructor(graph) {
        this.#graph = graph;
    }
    /**
     * True where `later` cannot start unless `earlier`, an action at the top, has run before: it was
     * not skipped. True as well where nobody can tell: `runAfter` is broken, or too much to look at.
     */
    needs(later, earlier) {
        const holder = this.#graph.meeting(earlier, later)?.[1];
        if (!this.#isSound(earlier))
            return true;
        if (holder === undefined)
            return false;
        const statuses = this.#requiredBy(holder).get(earlier);
        if (this.#steps > MOST_STEPS || (statuses !== undefined && !statuses.has(SKIPPED)))
            return true;
        return this.#graph.runsBefore(earlier, later) && this.#alwaysRuns(earlier);
    }
    /** True where one run may be in both at the same time; false where nobody can tell. */
    overlap(one, other) {
        const meeting = this.#graph.meeting(one, other);
        if (meeting === null || !this.#isSound(meeting[0]))
            return false;
        if (this.#graph.runsBefore(one, other) || this.#graph.runsBefore(other, one))
            return false;
        const [first, second] = meeting.map((each) => this.#requiredBy(each));
        if (first === undefined || second === undefined || this.#steps > MOST_STEPS)
            return false;
        return ![...first].some(([waited, statuses]) => both(second.get(waited), statuses).size === 0);
    }
    /** True where all actions of its scope wait for actions that exist, by statuses that exist. */
    #isSound(operation) {
        const scope = this.#graph.scopeOf(operation);
        const known = this.#sound.get(operation.siblings);
        if (known !== undefined)
            return known;
        const edges = scope.operations.flatMap((each) => this.#graph.edges(each));
        const isSound = edges.length <= MOST_STEPS && this.#graph.isOrdered(scope) && edges.every(hasStatuses);
        this.#sound.set(operation.siblings, isSound);
        return isSound;
    }
    /** How the actions of its scope must have ended for `operation` to start. */
    #requiredBy(operation) {
        const known = this.#required.get(operation);
        if (known !== undefined)
            return known;
        const required = new Map();
        const started = new Set([operation]);
        // A set is walked to its end, and what is added meanwhile as well.
        for (const each of started) {
            for (const edge of this.#graph.edges(each)) {
                if (edge.to === null || ++this.#steps > MOST_STEPS)
                    continue;
                const statuses = statusesOf(edge);
                required.set(edge.to, both(required.get(edge.to), statuses));
                if (!statuses.has(SKIPPED))
                    started.add(edge.to);
            }
        }
        this.#required.set(operation, required);
        return required;
    }
    /** True where nothing that happens in a run can make it skip this action. */
    #alwaysRuns(action) {
        const running = new Set([action]);
        for (const each of running) {
            const known = this.#always.get(each);
            const edges = known === undefined ? this.#graph.edges(each) : [];
            if (known === false || edges.some((edge) => !this.#isMet(edge, running))) {
                this.#always.set(action, false);
                return false;
            }
        }
        for (const each of running)
            this.#always.set(each, true);
        return true;
    }
    /** True where the action ends as it must, if it runs; that it does is added to what must hold. */
    #isMet(edge, running) {
        const statuses = statusesOf(edge);
        if (edge.to === null || !endsOf(edge.to).every((end) => statuses.has(end)))
            return false;
        if (!statuses.has(SKIPPED))
            running.add(edge.to);
        return true;
    }
}
function endsOf({ value }) {
    return cannotFail(value) ? ENDS.slice(0, 1) : ENDS;
}
/**
 * True for an action that flows have as a heading, and for an initialisation: if it fails, it did
 * run, and the run has failed already.
 */
function cannotFail(action) {
    switch ((0,json/* digString */.AG)(action, 'type')?.toLowerCase()) {
        case 'initializevariable':
            return true;
        case 'compose':
            return !JSON.stringify((0,json/* own */.ZV)(action, 'inputs') ?? null).includes('@');
        case 'scope': {
            const actions = (0,json/* own */.ZV)(action, 'actions');
            return (0,json/* isObject */.Gv)(actions) && Object.values(actions).every(cannotFail);
        }
        default:
            return !(0,operation_types/* isKnownType */.sN)('action', (0,json/* digString */.AG)(action, 'type') ?? '');
    }
}
/** The statuses, in lower case, with which an action may end for the one that waits for it. */
function statusesOf({ from, name }) {
    const statuses = (0,json/* own */.ZV)((0,json/* own */.ZV)(from.value, 'runAfter'), name);
    return new Set((Array.isArray(statuses) ? statuses : []).map((status) => String(status).toLowerCase()));
}
function hasStatuses(edge) {
    const statuses = [...statusesOf(edge)];
    return statuses.length > 0 && statuses.every((each) => each === SKIPPED || ENDS.includes(each));
}
/** What an action may end with where two edges wait for it; `one` may be none. */
function both(one, other) {
    return one === undefined ? other : new Set([...one].filter((status) => other.has(status)));
}

;// CONCATENATED MODULE: ./src/rules/parallel-variable-write.ts





/**
 * Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#foreach-loop
 * ("Increment variable, Decrement variable, and Append to variable might return unpredictable
 * results in parallel loops").
 */
const parallelVariableWrite = {
    id: 'parallel-variable-write',
    subject: 'flow',
    severity: 'warning',
    summary: 'A variable is changed in rounds of a loop, or in branches, that run at the same time.',
    *check({ flow: { operations }, expressions, graph }) {
        const changesOf = byVariable(variableChanges(operations));
        const declared = byVariable(variablesOf(operations));
        const usesOf = byVariable(variableUses(operations, expressions()));
        const conditions = new RunConditions(graph());
        const clashes = [...changesOf].flatMap(([name, all]) => {
            // Others are reported by `variable-undeclared`.
            if (!declared.has(name))
                return [];
            const changes = all.slice(0, MOST_CHANGES);
            const reads = (usesOf.get(name) ?? []).filter(({ verb }) => verb === 'reads');
            const readers = reads.map(({ operation }) => operation);
            return [...inRounds(changes, readers, graph()), ...inBranches(changes, conditions, graph())];
        });
        // One for each loop or block of branches: that they run at once is what is wrong.
        for (const same of Map.groupBy(clashes, ({ cause }) => cause).values())
            yield* parallel_variable_write_problemOf(same);
    },
};
/** A flow with more actions is refused. */
const MOST_CHANGES = 500;
function* inRounds(changes, readers, graph) {
    for (const [loop, inLoop] of Map.groupBy(changes, parallelLoop)) {
        if (loop === undefined)
            continue;
        const isRead = readers.some((reader) => graph.encloses(loop, reader));
        if (!isRead && setOneValue(inLoop))
            continue;
        const where = `in ${(0,spelling/* quote */.hD)(loop.name)}, which runs up to ${roundsAtOnce(loop)} rounds at a time`;
        yield { changes: inLoop, cause: loop, onlyOrder: !isRead && inLoop.every(appends), where };
    }
}
function parallelLoop({ action }) {
    return around(action).find((each) => roundsAtOnce(each) > 1);
}
/** The first change that another one may overtake, if there is one; not one of the same rounds. */
function* inBranches(changes, conditions, graph) {
    for (const [index, first] of changes.entries()) {
        const loop = parallelLoop(first);
        const others = changes
            .slice(index + 1)
            .filter((each) => loop === undefined || parallelLoop(each) !== loop)
            .filter(({ action }) => conditions.overlap(first.action, action));
        const [second] = others;
        const all = [first, ...others];
        if (second === undefined || setOneValue(all))
            continue;
        const [branch] = graph.meeting(first.action, second.action) ?? [first.action];
        const where = `while ${(0,spelling/* quote */.hD)(second.action.name)} may do so in a parallel branch`;
        yield { changes: all, cause: branch.siblings, onlyOrder: all.every(appends), where };
        return;
    }
}
/** True for a flag: whichever comes last, the value is the same. */
function setOneValue(changes) {
    const [first, ...others] = changes.map(({ kind, action }) => kind === 'setvariable' ? JSON.stringify((0,json/* dig */.rO)(action.value, 'inputs', 'value')) : undefined);
    return isConstant(first) && others.every((value) => value === first);
}
/** The designer writes a truth value as an expression. */
function isConstant(value) {
    return value !== undefined && (!value.includes('@') || /^"@(?:true|false|null)"$/i.test(value));
}
function appends({ kind }) {
    return kind.startsWith('append');
}
function* parallel_variable_write_problemOf(clashes) {
    const worst = clashes.find(({ onlyOrder }) => !onlyOrder) ?? clashes[0];
    const first = worst?.changes[0];
    if (worst === undefined || first === undefined)
        return;
    const { onlyOrder, where } = worst;
    const others = clashes.flatMap(({ changes }) => changes).filter((change) => change !== first);
    yield {
        at: first.path,
        severity: onlyOrder ? 'notice' : 'warning',
        message: `${says(first)} ${where}, so ${onlyOrder ? ORDER : VALUE}`,
        related: others.map((change) => ({ at: change.path, message: says(change) })),
    };
}
const ORDER = 'the order of what is appended is not certain; sort it afterwards, or avoid the parallelism';
const VALUE = 'one may overwrite or read what another one wrote; let them run one after the other, or use Compose instead of the variable';
function says({ action, name, kind }) {
    const verb = kind.startsWith('append') ? 'appends to' : 'changes';
    return `${(0,spelling/* quote */.hD)(action.name)} ${verb} the variable ${(0,spelling/* quote */.hD)(name)}`;
}

;// CONCATENATED MODULE: ./src/rules/parameter-undeclared.ts




/** The platform's own parameters, which a deployment adds where they are missing. */
const OF_PLATFORM = ['$connections', '$authentication'];
const parameterUndeclared = {
    id: 'parameter-undeclared',
    subject: 'flow',
    severity: 'error',
    summary: 'A parameter is used or set that the definition does not declare, or declares with another type.',
    *check(context) {
        const { flow, expressions } = context;
        const parameters = parametersIn(flow.definition);
        const names = Object.keys(parameters);
        const declared = new Set(names.map((name) => name.toLowerCase()));
        yield* ofPlatform(context, declared);
        for (const string of expressions()) {
            for (const { kind, name, start, end } of string.names) {
                if (kind !== 'parameter' || declared.has(name.toLowerCase()) || isOfPlatform(name))
                    continue;
                const near = parameterNames(parameters).nearest(name);
                const advice = near === null ? 'declare it under `parameters`' : `did you mean \`${near}\`?`;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} reads the parameter ${(0,spelling/* quote */.hD)(name)}, which the definition does not declare; ${advice}`;
                yield { at: string.path, within: [start, end], message };
            }
        }
        yield* setByMap(context, parameters);
    },
};
function parametersIn(definition) {
    const parameters = (0,json/* own */.ZV)(definition, 'parameters');
    return (0,json/* isObject */.Gv)(parameters) ? parameters : {};
}
function parameterNames(declared) {
    return (0,spelling/* spellingsOf */.Hz)(declared, () => Object.keys(declared));
}
/**
 * A parameter that the map sets must exist, and have the declared type. Its value may be a secret.
 */
function* setByMap({ uses }, declared) {
    for (const { environment, settings } of uses) {
        for (const set of settings === null ? [] : (0,parameters/* parametersOf */.mC)(environment, settings)) {
            const message = parameter_undeclared_faultOf(set, declared);
            if (message !== null) {
                yield { at: set.path, inMap: true, environment: environment.name, message };
            }
        }
    }
}
function parameter_undeclared_faultOf({ name, value }, declared) {
    const parameter = (0,json/* own */.ZV)(declared, name);
    const sets = `the map sets the parameter ${(0,spelling/* quote */.hD)(name)}`;
    if (parameter === undefined) {
        const near = parameterNames(declared).nearest(name);
        const advice = near === null ? 'declare it there, or remove it here' : `did you mean \`${near}\`?`;
        return `${sets}, which the definition does not declare; ${advice}`;
    }
    const wanted = (0,flow_parameters/* expectedInstead */.nx)(parameter, value);
    if (wanted === null)
        return null;
    return `${sets} to ${kindOf(value)}, but the definition declares it as ${String((0,json/* own */.ZV)(parameter, 'type'))}; write ${wanted}`;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    const kinds = {
        string: 'a text',
        number: Number.isInteger(value) ? 'a whole number' : 'a number',
        boolean: 'true or false',
    };
    return kinds[typeof value] ?? 'an object';
}
function isOfPlatform(name) {
    return OF_PLATFORM.includes(name.toLowerCase());
}
/** Every operation that calls a connector needs both, even if it does not name them. */
function* ofPlatform({ flow }, declared) {
    const user = flow.operations.find(({ host }) => host !== null);
    if (user === undefined)
        return;
    for (const name of OF_PLATFORM.filter((needed) => !declared.has(needed))) {
        yield {
            at: [...flow.definitionPath, 'parameters'],
            severity: 'warning',
            message: `the definition does not declare the parameter \`${name}\`, which ${(0,spelling/* quote */.hD)(user.name)} needs to call its connector; the deployment adds it, but other tools may not`,
        };
    }
}

;// CONCATENATED MODULE: ./src/rules/parameter-value.ts




/** The platform's own, to which it gives their values. */
const parameter_value_OF_PLATFORM = ['$connections', '$authentication'];
/** A message never shows a value: it may be a secret. */
const parameterValue = {
    id: 'parameter-value',
    subject: 'flow',
    severity: 'error',
    summary: 'A parameter has no value, neither in the definition nor from the map, or one that its type does not allow.',
    *check(context) {
        const { definition, definitionPath } = context.flow;
        const parameters = (0,json/* own */.ZV)(definition, 'parameters');
        for (const [name, parameter] of (0,json/* isObject */.Gv)(parameters) ? Object.entries(parameters) : []) {
            if (parameter_value_OF_PLATFORM.includes(name.toLowerCase()))
                continue;
            const path = [...definitionPath, 'parameters', name];
            const fault = parameter_value_faultOf(name, parameter, path);
            if (fault !== null)
                yield fault;
            else if (isWithoutValue(parameter))
                yield* inEnvironments(name, path, context);
        }
    },
};
function parameter_value_faultOf(name, parameter, path) {
    const type = (0,json/* digString */.AG)(parameter, 'type');
    const advice = `write ${(0,wording_lists/* orList */.A3)(flow_parameters/* PARAMETER_TYPES */.KZ)}`;
    if (type === null) {
        return { at: path, message: `the parameter ${(0,spelling/* quote */.hD)(name)} has no type; ${advice}` };
    }
    if (!flow_parameters/* PARAMETER_TYPES */.KZ.some((known) => known.toLowerCase() === type.toLowerCase())) {
        const message = `the parameter ${(0,spelling/* quote */.hD)(name)} has the type ${(0,spelling/* quote */.hD)(type)}, which there is not; ${advice}`;
        return { at: [...path, 'type'], message };
    }
    // The platform writes the default of a solution's variable, and another value takes its place.
    if ((0,flow_parameters/* environmentVariableOf */.Nr)(parameter) !== null)
        return null;
    for (const field of ['value', 'defaultValue']) {
        const fault = faultOfValue(name, parameter, (0,json/* own */.ZV)(parameter, field) ?? null);
        if (fault !== null)
            return { at: [...path, field], message: fault };
    }
    return null;
}
function faultOfValue(name, parameter, value) {
    if (value === null)
        return null;
    const wanted = (0,flow_parameters/* expectedInstead */.nx)(parameter, value);
    if (wanted !== null) {
        return `the value of the parameter ${(0,spelling/* quote */.hD)(name)} does not have its type ${(0,json/* digString */.AG)(parameter, 'type')}; write ${wanted}`;
    }
    const allowed = (0,json/* own */.ZV)(parameter, 'allowedValues');
    if (!Array.isArray(allowed) || allowed.some((one) => isSame(one, value)))
        return null;
    return `the value of the parameter ${(0,spelling/* quote */.hD)(name)} is not among its \`allowedValues\`; write one of them`;
}
/** Texts are compared without case, which is the less that may be asked. */
function isSame(one, other) {
    return JSON.stringify(one).toLowerCase() === JSON.stringify(other).toLowerCase();
}
/** A secret's value belongs in no file, and a solution's variable has its own. */
function isWithoutValue(parameter) {
    if ((0,flow_parameters/* isSecure */.Ut)(parameter) || (0,flow_parameters/* environmentVariableOf */.Nr)(parameter) !== null)
        return false;
    return ['value', 'defaultValue'].every((field) => (0,json/* own */.ZV)(parameter, field) === undefined);
}
/** Where a flow goes to environments, each of them may set the value. */
function* inEnvironments(name, at, { map, uses }) {
    const problem = {
        at,
        message: `the parameter ${(0,spelling/* quote */.hD)(name)} has no value; write its \`defaultValue\`, or set it in the map`,
    };
    if (map === null || map.environments.size === 0)
        yield problem;
    for (const { environment, settings } of uses) {
        if (settings !== null && Object.hasOwn(settings.parameters, name))
            continue;
        yield { ...problem, environment: environment.name };
    }
}

// EXTERNAL MODULE: ./src/map/identity-changes.ts
var identity_changes = __webpack_require__(4978);
// EXTERNAL MODULE: ./src/map/policy-items.ts + 2 modules
var policy_items = __webpack_require__(8019);
;// CONCATENATED MODULE: ./src/map/policy-changes.ts





/** The changes of the map `head` to permissions, severities and suppressions. */
function* policyChanges(head, base, flows) {
    const everyone = stewardsOf((0,policy/* allEntries */.Yl)(base));
    for (const change of changesOf(policy_items/* POLICY_ITEMS */.O.map, head, base, '')) {
        yield { ...change, environment: null, stewards: everyone };
    }
    yield* goneEnvironments(head, base);
    for (const now of head.environments.values()) {
        const was = (0,environment_id/* environmentBefore */.VW)(base, now);
        if (was === null)
            continue;
        const about = { environment: now.name, stewards: stewardsOf((0,policy/* entriesOf */.Mc)(was)) };
        for (const change of environmentChanges(now, was, head))
            yield { ...about, ...change };
        for (const change of flowChanges(now, was, flows))
            yield { ...about, ...change };
        for (const entry of (0,policy/* entriesOf */.Mc)(was)) {
            const own = { environment: now.name, stewards: entry.stewards };
            for (const change of entryChanges(entry, was, now, head))
                yield { ...own, ...change };
        }
    }
}
/** All stewards named in a map. */
function stewardsOf(entries) {
    return [...new Set(entries.flatMap(({ stewards }) => stewards))];
}
/** The differences between two holders, for each item of the table. */
function* changesOf(items, now, was, of) {
    for (const { changes } of Object.values(items))
        yield* changes(now, was, of);
}
function* goneEnvironments(head, base) {
    for (const was of base.environments.values()) {
        if (head.environments.has(was.name))
            continue;
        const heirs = [...head.environments.values()].filter(({ environmentName }) => (0,environment_id/* sameEnvironmentId */.PB)(environmentName, was.environmentName));
        const renamed = `is now called ${(0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(heirs.map(({ name }) => name)), 5)}`;
        const removed = 'is removed, with all that it allows and forbids';
        yield {
            path: ['environments', was.name],
            environment: was.name,
            stewards: stewardsOf((0,policy/* entriesOf */.Mc)(was)),
            what: `the environment \`${was.name}\` ${heirs.length > 0 ? renamed : removed}`,
        };
    }
}
function* environmentChanges(now, was, head) {
    if (isSecond(now, was, head)) {
        const what = `the environment \`${now.name}\` is added, with the id of \`${was.name}\``;
        yield { path: now.paths.environment, what };
    }
    yield* changesOf(policy_items/* POLICY_ITEMS */.O.environment, now, was, '');
}
/** Whether it is a new name for an environment that keeps its old name too. */
function isSecond(now, was, { environments }) {
    return was.name !== now.name && environments.has(was.name);
}
function* flowChanges(now, was, { filesBefore, identities }) {
    const { create, identity } = policy_items/* POLICY_ITEMS */.O.flow;
    for (const settings of now.flows.values()) {
        const { file } = settings;
        const fileBefore = filesBefore.has(file) ? (filesBefore.get(file) ?? null) : file;
        // With a guid, `create` has no effect; and a new file is not somebody else's flow.
        if (fileBefore === null || settings.flowName !== null)
            continue;
        const before = { settings: was.flows.get(fileBefore) ?? null, identity: null };
        yield* create.changes({ settings, identity: null }, before, ` of \`${file}\``);
    }
    const here = identities.filter(({ environment }) => environment === now.name);
    for (const change of here.filter((one) => !(0,identity_changes/* isOfEnvironment */.PZ)(one))) {
        const settings = now.flows.get(change.file) ?? null;
        const changes = identity.changes({ settings, identity: change }, { settings, identity: null }, '');
        const place = settings?.flowName ? {} : { file: change.file };
        for (const each of changes)
            yield { ...each, ...place };
    }
}
function* entryChanges(was, before, after, head) {
    const now = counterpart(was, before, after);
    const name = `\`${was.key}\``;
    if (now !== undefined) {
        const changes = changesOf(policy_items/* POLICY_ITEMS */.O.entry, now, was, ` of ${name}`);
        for (const change of changes)
            yield { ...change, entry: now };
        return;
    }
    if (isSecond(after, before, head))
        return;
    const limits = [
        ...(was.stewards.length > 0 ? [`its stewards ${(0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(was.stewards), 5)}`] : []),
        ...(was.usedBy !== null ? [`its usedBy ${(0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(was.usedBy), 5) || 'no flow'}`] : []),
    ];
    if (limits.length === 0)
        return;
    yield {
        path: was.paths.entry,
        what: `${name} is removed, and with it ${(0,wording_lists/* andList */.cM)(limits)}`,
    };
}
/** The entry at the same place: in the environment, or in the overrides of the same flow. */
function counterpart(was, before, after) {
    if (before.entries.get(was.key) === was)
        return after.entries.get(was.key);
    const holder = [...before.flows.values()].find(({ overrides }) => overrides.get(was.key) === was);
    return after.flows.get(holder?.file ?? '')?.overrides.get(was.key);
}

;// CONCATENATED MODULE: ./src/rules/policy-changed.ts





const policyChanged = {
    id: 'policy-changed',
    subject: 'pull',
    severity: 'warning',
    summary: 'The pull request changes who may do what, how findings count, or which live flow a file is.',
    *check({ map, base, flows, pull }) {
        if (map === null) {
            const what = 'the map is removed, and with it all that it allows and forbids';
            yield { at: [], message: `${what}; ${look(stewardsOf((0,policy/* allEntries */.Yl)(base)))}` };
            return;
        }
        const byFile = new Map(flows.map(({ flow }) => [flow.file, flow]));
        for (const change of policyChanges(map, base, pull)) {
            const { what, environment, stewards } = change;
            const message = `${what}; ${look(stewards)}`;
            const cause = { ids: causesOf(change) };
            const problem = { ...policy_changed_placeOf(change, byFile), message, cause };
            yield environment === null ? problem : { ...problem, environment };
        }
    },
};
/** A change of an entry goes with the approval and the faults of the same aspect. */
function causesOf({ path, entry }) {
    if (entry === undefined)
        return [];
    const aspect = ASPECTS[String(path.at(-1))];
    return aspect === undefined ? [] : [(0,causes/* entryFault */.VG)(aspect, entry)];
}
/** A change of the stewards themselves is always shown by itself. */
const ASPECTS = {
    owner: 'binding',
    sharedWith: 'binding',
    usedBy: 'use',
};
/** In the flow's own file where the map does not identify the live flow. */
function policy_changed_placeOf({ path, file }, flows) {
    const flow = file === undefined ? undefined : flows.get(file);
    if (flow === undefined)
        return { at: path };
    return { at: flow.origin === null ? [] : [(0,identity/* identityKeyOf */.ph)(flow)], flow };
}
function look(stewards) {
    return stewards.length === 0
        ? "the maintainers of the map must review this (the base branch's map names nobody for it)"
        : `${(0,wording_lists/* orList */.A3)((0,wording_lists/* codes */.F4)(stewards), 5)} must review this (base branch's map)`;
}

;// CONCATENATED MODULE: ./src/rules/recurrence-interval.ts


/** Source: https://learn.microsoft.com/power-automate/limits-and-config#duration-limits */
const recurrence_interval_SHORTEST = 60;
const LONGEST = 500 * literals/* DAY */.d_;
/** A month counts 31 days: Logic Apps accepts at most 16 months, as they fit into 500 days. */
const SECONDS = new Map([
    ['second', 1],
    ['minute', 60],
    ['hour', 3_600],
    ['day', literals/* DAY */.d_],
    ['week', 7 * literals/* DAY */.d_],
    ['month', 31 * literals/* DAY */.d_],
    ['year', 365 * literals/* DAY */.d_],
]);
const recurrenceInterval = {
    id: 'recurrence-interval',
    subject: 'flow',
    severity: 'error',
    summary: 'A trigger runs more or less often than Power Automate allows.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            if (operation.kind === 'trigger')
                yield* ofTrigger(operation);
        }
    },
};
function* ofTrigger({ name, value, path }) {
    const frequency = (0,json/* digString */.AG)(value, 'recurrence', 'frequency');
    const interval = (0,literals/* numberOf */.rl)((0,json/* dig */.rO)(value, 'recurrence', 'interval'));
    if (frequency === null || (0,literals/* isExpression */.BH)(frequency))
        return;
    const unit = SECONDS.get(frequency.toLowerCase());
    if (unit === undefined || interval === null || isAllowed(interval * unit))
        return;
    const message = `\`${name}\` runs every ${interval} ${frequency.toLowerCase()}${interval === 1 ? '' : 's'}; write an interval from 60 seconds to 500 days`;
    yield { at: [...path, 'recurrence', 'interval'], message };
}
function isAllowed(seconds) {
    return seconds >= recurrence_interval_SHORTEST && seconds <= LONGEST;
}

// EXTERNAL MODULE: ./src/flow/time-zones.ts
var time_zones = __webpack_require__(1373);
;// CONCATENATED MODULE: ./src/rules/recurrence-schedule.ts





/** The triggers that a clock starts; others may leave their recurrence to the service. */
const OF_CLOCKS = new Set(['recurrence', 'slidingwindow']);
/** Source: the JSON schema 2016-06-01/workflowdefinition.json, `recurrence`. */
const FREQUENCIES = ['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Year'];
const recurrence_schedule_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const recurrenceSchedule = {
    id: 'recurrence-schedule',
    subject: 'flow',
    severity: 'error',
    summary: 'The schedule of a trigger has a frequency, day, time or time zone that it cannot have.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            if (operation.kind === 'trigger')
                yield* recurrence_schedule_ofTrigger(operation);
        }
    },
};
function* recurrence_schedule_ofTrigger({ name, type, value, path }) {
    const recurrence = (0,json/* own */.ZV)(value, 'recurrence');
    const isClock = OF_CLOCKS.has(type.toLowerCase());
    if (!(0,json/* isObject */.Gv)(recurrence)) {
        const message = `${(0,spelling/* quote */.hD)(name)} has no recurrence, so it never starts; write \`frequency\` and \`interval\``;
        if (isClock && typeof recurrence !== 'string')
            yield { at: [...path, 'recurrence'], message };
        return;
    }
    for (const [field, faultOf] of FIELDS) {
        const given = (0,json/* own */.ZV)(recurrence, field);
        if (given === undefined && !isClock)
            continue;
        const fault = faultOf(given);
        if (fault === null)
            continue;
        yield { at: [...path, 'recurrence', field], message: `${(0,spelling/* quote */.hD)(name)} ${fault}` };
    }
    yield* ofSchedule(name, recurrence, [...path, 'recurrence', 'schedule']);
}
const FIELDS = [
    ['frequency', faultOfFrequency],
    ['interval', faultOfInterval],
    ['timeZone', faultOfTimeZone],
];
function faultOfFrequency(value) {
    const advice = `write ${(0,wording_lists/* orList */.A3)(FREQUENCIES)}`;
    if (value === undefined)
        return `has no \`frequency\`; ${advice}`;
    if (typeof value !== 'string')
        return `has a \`frequency\` that is no text; ${advice}`;
    if ((0,literals/* isExpression */.BH)(value) || inAnyCase(FREQUENCIES, value))
        return null;
    return `has the frequency ${(0,spelling/* quote */.hD)(value)}; ${advice}`;
}
function faultOfInterval(value) {
    if (value === undefined)
        return 'has no `interval`; write how many units are between two runs';
    if (typeof value === 'string' && (0,literals/* isExpression */.BH)(value))
        return null;
    return (0,literals/* numberOf */.rl)(value) === null ? 'has an `interval` that is not a number; write one' : null;
}
const zones = new spelling/* Spellings */.Wg(time_zones/* TIME_ZONES */.w);
function faultOfTimeZone(value) {
    if (typeof value !== 'string' || value === '' || (0,literals/* isExpression */.BH)(value))
        return null;
    if (zones.inAnyCase(value) !== null)
        return null;
    const near = zones.nearest(value);
    const advice = near === null
        ? 'write the name that Windows has for it, such as `W. Europe Standard Time`'
        : `did you mean ${(0,spelling/* quote */.hD)(near)}?`;
    return `is in the time zone ${(0,spelling/* quote */.hD)(value)}, which Windows does not have; ${advice}`;
}
function inAnyCase(known, word) {
    return known.some((one) => one.toLowerCase() === word.trim().toLowerCase());
}
const MARKS = [
    { field: 'hours', isMark: isWithin(0, 23), wants: 'hours from 0 to 23' },
    { field: 'minutes', isMark: isWithin(0, 59), wants: 'minutes from 0 to 59' },
    { field: 'weekDays', isMark: isDay, wants: 'days such as Monday', only: 'Week' },
    { field: 'monthDays', isMark: isWithin(-31, 31), wants: 'days from 1 to 31', only: 'Month' },
];
function* ofSchedule(name, recurrence, at) {
    const schedule = (0,json/* own */.ZV)(recurrence, 'schedule');
    const frequency = (0,json/* own */.ZV)(recurrence, 'frequency');
    for (const mark of MARKS) {
        const given = (0,json/* own */.ZV)(schedule, mark.field);
        if (given === undefined || given === null)
            continue;
        const place = [...at, mark.field];
        if (isRefusedWith(frequency, mark.only) && !(Array.isArray(given) && given.length === 0)) {
            const message = `${(0,spelling/* quote */.hD)(name)} has \`${mark.field}\`, which need the frequency ${mark.only}; it has ${frequency}`;
            yield { at: place, message };
        }
        else
            yield* ofMarks(name, given, mark, place);
    }
}
function* ofMarks(name, given, mark, at) {
    const isList = Array.isArray(given);
    for (const [index, each] of isList ? given.entries() : [[0, given]]) {
        if (mark.isMark(each))
            continue;
        const message = `${(0,spelling/* quote */.hD)(name)} has ${(0,spelling/* quote */.hD)(JSON.stringify(each))} among its \`${mark.field}\`; write ${mark.wants}`;
        yield { at: isList ? [...at, index] : at, message };
    }
}
/** Only of frequencies that there are: another one is reported itself. */
function isRefusedWith(frequency, only) {
    return (only !== undefined &&
        typeof frequency === 'string' &&
        inAnyCase(FREQUENCIES, frequency) &&
        frequency.trim().toLowerCase() !== only.toLowerCase());
}
function isWithin(least, most) {
    return (value) => {
        if (typeof value === 'string' && (0,literals/* isExpression */.BH)(value))
            return true;
        const number = (0,literals/* numberOf */.rl)(value);
        return number !== null && Number.isInteger(number) && number >= least && number <= most;
    };
}
/** The documentation has several days in one text as well. */
function isDay(value) {
    if (typeof value !== 'string')
        return false;
    return (0,literals/* isExpression */.BH)(value) || value.split(',').every((day) => inAnyCase(recurrence_schedule_DAYS, day));
}

// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
;// CONCATENATED MODULE: ./src/rules/reference-case.ts




const referenceCase = {
    id: 'reference-case',
    subject: 'flow',
    severity: 'error',
    summary: 'A connection reference is written in two ways that differ only in case.',
    *check(context) {
        const { flow, used: all, uses } = context;
        let resolutions = null;
        const known = () => (resolutions ??= everywhere(context));
        for (const used of all) {
            const declared = (0,map_keys/* declaredInOtherCase */.QW)(used, flow);
            if (declared === null)
                continue;
            const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, but the file declares it as \`${declared}\`; write both the same`;
            yield {
                at: (0,map_keys/* keyPath */.Dw)(used.uses[0]),
                message,
                fix: asDeclared(used, declared, context, known()),
                cause: { ids: [(0,causes/* wrongName */.p4)(flow.file, 'reference', used.key)] },
            };
        }
        for (const use of uses) {
            for (const used of use.unmapped) {
                const found = (0,map_keys/* mappedInOtherCase */.Z8)(used, use);
                if (found === null || (0,map_keys/* declaredInOtherCase */.QW)(used, flow) !== null)
                    continue;
                const environment = use.environment.name;
                const message = `\`${used.uses[0].name}\` uses the connection reference \`${found.name}\`, but the map binds it as \`${found.mapped}\`; write both the same`;
                yield {
                    at: (0,map_keys/* keyPath */.Dw)(used.uses[0]),
                    environment,
                    message,
                    fix: asMapped(used, found, known()),
                    cause: { ids: [(0,causes/* wrongName */.p4)(flow.file, 'reference', used.key)] },
                };
            }
        }
    },
};
/**
 * What the flow's keys resolve to in all its environments, also in those that this run leaves out.
 */
function everywhere({ flow, map }) {
    const environments = map === null ? [] : (0,resolve/* environmentsOf */.M2)(map, flow);
    return environments.map((environment) => (0,resolve/* resolve */.hd)(flow, environment));
}
/**
 * The operations get the declared spelling; or the declaration gets theirs where the map has
 * theirs.
 */
function asDeclared({ key, uses }, declared, { flow, used: all }, known) {
    const reference = (0,map_keys/* withKey */.iC)(declared, flow.references ?? []);
    if (reference === undefined)
        return undefined;
    const isMapped = (names) => (resolution) => names.some((name) => binds(resolution, name));
    const asWritten = known.filter(isMapped([key]));
    const names = [declared, ...(reference.logicalName === null ? [] : [reference.logicalName])];
    if (asWritten.every(isMapped(names)))
        return useKey(uses, declared);
    const isMixed = (0,map_keys/* withKey */.iC)(declared, all) !== undefined || known.some(isMapped(names));
    return isMixed ? undefined : { edits: [{ kind: 'key', path: reference.path, to: key }] };
}
/**
 * The flow gets the map's spelling, unless another environment has another one, or has the flow's.
 */
function asMapped({ key, uses, declared }, { name, mapped }, known) {
    const agree = known.every((resolution) => {
        const unmapped = (0,map_keys/* withKey */.iC)(key, resolution.unmapped);
        const found = unmapped === undefined ? null : (0,map_keys/* mappedInOtherCase */.Z8)(unmapped, resolution);
        return unmapped !== undefined && (found === null || found.mapped === mapped);
    });
    // Another system defines a logical name: the text does not show which spelling is right.
    if (!agree || name !== key)
        return undefined;
    const use = useKey(uses, mapped);
    if (declared === null)
        return use;
    const edit = { kind: 'key', path: declared.path, to: mapped };
    return use && { edits: [...use.edits, edit] };
}
function binds({ environment, settings }, name) {
    return environment.entries.has(name) || (settings?.overrides.has(name) ?? false);
}

;// CONCATENATED MODULE: ./src/rules/reference-undeclared.ts


const referenceUndeclared = {
    id: 'reference-undeclared',
    subject: 'flow',
    severity: 'error',
    summary: 'An operation uses a connection reference that the file does not declare.',
    *check({ flow, used: all, map }) {
        if (flow.references === null || flow.referencesAreArray)
            return;
        for (const used of all) {
            if (used.declared !== null)
                continue;
            // `reference-case` and `connection-id-as-key` report it more precisely where they apply.
            if ((0,map_keys/* declaredInOtherCase */.QW)(used, flow) !== null || (0,map_keys/* isConnectionId */.kV)(used.key, flow, map))
                continue;
            const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, which the file does not declare; ${reference_undeclared_advice(used.key, flow)}`;
            const cause = { ids: [(0,causes/* wrongName */.p4)(flow.file, 'reference', used.key)] };
            yield { at: (0,map_keys/* keyPath */.Dw)(used.uses[0]), message, cause };
        }
    },
};
function reference_undeclared_advice(key, flow) {
    const near = (0,map_keys/* declaredKeys */.PC)(flow)?.nearest(key) ?? null;
    if (near !== null)
        return `write \`${near}\` if you mean that one, or declare it`;
    return 'add it to `connectionReferences`, or use a key that is there';
}

;// CONCATENATED MODULE: ./src/rules/reference-unmapped.ts


const referenceUnmapped = {
    id: 'reference-unmapped',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a connection reference that the map does not bind in an environment of the flow.',
    needs: 'map',
    *check(context) {
        for (const use of context.uses) {
            for (const used of use.unmapped) {
                if (!explainedElsewhere(used, use, context))
                    yield problem(used, use, context.flow);
            }
        }
    },
};
/** `reference-case` and `connection-id-as-key` report it more precisely where they apply. */
function explainedElsewhere(used, use, { flow, map }) {
    return ((0,map_keys/* isConnectionId */.kV)(used.key, flow, map) ||
        (0,map_keys/* declaredInOtherCase */.QW)(used, flow) !== null ||
        (0,map_keys/* mappedInOtherCase */.Z8)(used, use) !== null);
}
function problem(used, { environment }, flow) {
    const { key, uses, declared } = used;
    const logicalName = declared?.logicalName;
    const near = (0,map_keys/* mappedKeys */.Q)(environment.entries).nearest(logicalName ?? key);
    const meant = near === null ? '' : `, or write \`${near}\` if you mean that one`;
    const names = logicalName ? `neither \`${logicalName}\` nor \`${key}\`` : 'no such key';
    const rest = `the map binds ${names}; add it under \`connectionReferences\` of the environment${meant}`;
    const inMap = {
        at: [...environment.paths.environment, 'connectionReferences'],
        message: `flows use the connection reference \`${key}\`, but ${rest}`,
        each: (0,causes/* useOf */.jj)(uses[0]),
    };
    return {
        at: (0,map_keys/* keyPath */.Dw)(uses[0]),
        environment: environment.name,
        message: `\`${uses[0].name}\` uses the connection reference \`${key}\`, but ${rest}`,
        cause: isUndeclared(used, flow)
            ? { ids: [(0,causes/* wrongName */.p4)(flow.file, 'reference', key)] }
            : { ids: [(0,causes/* unmappedName */.c0)(logicalName ?? key)], inMap },
    };
}
/** Then the flow's own key is wrong, and not the map. */
function isUndeclared({ declared }, { references }) {
    return references !== null && declared === null;
}

;// CONCATENATED MODULE: ./src/rules/reference-unused.ts



const referenceUnused = {
    id: 'reference-unused',
    subject: 'flow',
    severity: 'error',
    summary: 'The file declares a connection reference that no operation uses.',
    *check(context) {
        const used = new Set(context.used.map(({ key }) => key));
        const unused = (context.flow.references ?? []).filter(({ key }) => !used.has(key));
        if (unused.length === 0)
            return;
        const isMeant = reference_unused_meant(context);
        const misspelt = misspellings(context, unused);
        const quoted = quotedTexts(context);
        const isNear = mayBeMeant(context, misspelt);
        for (const reference of unused) {
            const { key, path } = reference;
            if (isMeant(key))
                continue;
            const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
            const ids = misspelt(key).map((name) => (0,causes/* wrongName */.p4)(context.flow.file, 'reference', name));
            const isCertain = !isNamed(key, quoted) && !isNear(reference);
            const fix = isCertain ? removal(path) : undefined;
            yield { at: path, message, fix, cause: { ids } };
        }
    },
};
/** An operation misspells the key: `reference-case` or `connection-id-as-key` reports it. */
function reference_unused_meant({ flow, used, map }) {
    const undeclared = used.filter(({ declared }) => declared === null).map((use) => use.key);
    const spelt = new spelling/* Spellings */.Wg(undeclared);
    const ids = undeclared.filter((id) => (0,map_keys/* isConnectionId */.kV)(id, flow, map));
    const keys = new Set(ids.map((id) => (0,map_keys/* keyOfConnection */.PN)(id, flow, map)));
    return (key) => spelt.otherCase(key) !== null || keys.has(key);
}
/**
 * The undeclared keys that are probably meant to be a declared one: by their spelling, or because
 * nothing else of the connector is undeclared, and nothing else of it is unused.
 */
function misspellings({ flow, used }, unused) {
    const undeclared = used.filter(({ declared }) => declared === null);
    const near = new Map(undeclared.map(({ key }) => [key, (0,map_keys/* declaredKeys */.PC)(flow)?.nearest(key)]));
    const byConnector = Map.groupBy(undeclared, ({ uses: [first] }) => first.host?.connector ?? null);
    const unusedBy = Map.groupBy(unused, ({ connector }) => connector);
    return (key) => {
        const spelt = undeclared.filter((use) => near.get(use.key) === key);
        if (spelt.length > 0)
            return spelt.map((use) => use.key);
        const connector = unused.find((reference) => reference.key === key)?.connector ?? null;
        const candidates = connector === null ? [] : (byConnector.get(connector) ?? []);
        const isOnly = candidates.length === 1 && unusedBy.get(connector)?.length === 1;
        return isOnly ? candidates.map((use) => use.key) : [];
    };
}
/**
 * Whether a declaration may be the one that an operation misspells: `misspellings` says so, or it
 * has a similar name or the same connector. To remove it would lose what the operation needs.
 */
function mayBeMeant({ used }, misspelt) {
    const undeclared = used.filter(({ declared }) => declared === null);
    const spelt = new spelling/* Spellings */.Wg(undeclared.map(({ key }) => key));
    const hosts = undeclared.flatMap(({ uses }) => uses.map(({ host }) => host));
    const connectors = new Set(hosts.map((host) => host?.connector ?? null));
    return ({ key, connector }) => misspelt(key).length > 0 ||
        spelt.nearest(key) !== null ||
        (connector !== null && connectors.has(connector));
}
function removal(path) {
    return { edits: [{ kind: 'remove', path }] };
}
/** Every text between two quotes of expressions. */
function quotedTexts({ flow }) {
    return new Set(JSON.stringify(flow.definition).split("'").slice(1, -1));
}
/** An expression may name it in a way that does not count as a use. */
function isNamed(key, quoted) {
    return key.includes("'") || quoted.has(JSON.stringify(key).slice(1, -1));
}

;// CONCATENATED MODULE: ./src/rules/references-as-array.ts
const referencesAsArray = {
    id: 'references-as-array',
    subject: 'flow',
    severity: 'error',
    summary: 'The file lists its connection references as an array, so their keys are lost.',
    *check({ flow: { referencesAreArray, referencesPath } }) {
        if (!referencesAreArray || referencesPath === null)
            return;
        const message = '`connectionReferences` is an array, so the keys of the references are lost; write an object whose keys are the ones that the operations use';
        yield { at: referencesPath, message };
    },
};

;// CONCATENATED MODULE: ./src/rules/response-misplaced.ts



/**
 * Sources: https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#response-action,
 * and the codes `WorkflowUnsupported{Recurrence,SplitOn,Batch}TriggerForResponseAction` of the
 * service, in Azure/LogicAppsUX, baseactionresult.ts.
 */
const responseMisplaced = {
    id: 'response-misplaced',
    subject: 'flow',
    severity: 'error',
    summary: 'A Response is inside a loop, or in a flow that no call starts.',
    *check({ flow: { operations } }) {
        const answering = [];
        for (const response of operations) {
            if (response.kind !== 'action' || response.type.toLowerCase() !== 'response')
                continue;
            const loop = loopAround(response);
            if (loop === undefined) {
                answering.push(response);
                continue;
            }
            const message = `${(0,spelling/* quote */.hD)(response.name)} is a Response inside the loop ${(0,spelling/* quote */.hD)(loop.name)}, where none is allowed; collect the results in the loop, and respond after it`;
            yield { at: response.path, message };
        }
        const [trigger, ...others] = operations.filter(({ kind }) => kind === 'trigger');
        if (trigger !== undefined && others.length === 0)
            yield* withoutCaller(answering, trigger);
    },
};
/** One for all of them: the trigger is what is wrong with each. */
function* withoutCaller(responses, trigger) {
    const obstacle = obstacleOf(trigger);
    const isCalled = /^(?:request|manual)$/i.test(trigger.type);
    const refused = responses.filter((response) => obstacle !== null && !isAsynchronous(response));
    const [first, ...others] = refused.length > 0 || isCalled ? refused : responses;
    if (first === undefined)
        return;
    const why = obstacle ?? `the trigger ${(0,spelling/* quote */.hD)(trigger.name)} is an event and no call`;
    const message = `${(0,spelling/* quote */.hD)(first.name)} is a Response, but nobody waits for one: ${why}; remove it, or start the flow with a call (a trigger of the type Request)`;
    const related = others.map(({ name, path }) => ({
        at: path,
        message: `so is ${(0,spelling/* quote */.hD)(name)}`,
    }));
    const severity = refused.length > 0 ? 'error' : 'warning';
    yield { at: first.path, message, severity, related };
}
/** What of a trigger makes the server refuse a Response; null where it takes one. */
function obstacleOf({ name, type, value }) {
    if ((0,json/* own */.ZV)(value, 'splitOn') !== undefined) {
        return `\`splitOn\` of the trigger ${(0,spelling/* quote */.hD)(name)} starts a run for each item`;
    }
    const isTimed = /^(?:recurrence|slidingwindow|batch)$/i.test(type);
    if (!isTimed && (0,json/* own */.ZV)(value, 'recurrence') === undefined)
        return null;
    return `the trigger ${(0,spelling/* quote */.hD)(name)} starts the flow by a recurrence`;
}
/** Such a Response does not answer the call itself, which was accepted with 202 already. */
function isAsynchronous({ value }) {
    return /\basynchronous\b/i.test((0,json/* digString */.AG)(value, 'operationOptions') ?? '');
}

;// CONCATENATED MODULE: ./src/rules/retry-policy.ts


/** Source: https://learn.microsoft.com/power-automate/limits-and-config#retry-setting-limits */
const MOST_TRIES = 90;
const retry_policy_SHORTEST = 5;
const retry_policy_LONGEST = literals/* DAY */.d_;
/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-exception-handling#retry-policies */
const TYPES = ['default', 'none', 'fixed', 'exponential'];
const retryPolicy = {
    id: 'retry-policy',
    subject: 'flow',
    severity: 'error',
    summary: 'A retry policy has a type that does not exist, or a value outside of the allowed range.',
    *check({ flow: { operations } }) {
        for (const { name, value, path } of operations) {
            const policy = (0,json/* dig */.rO)(value, 'inputs', 'retryPolicy');
            if (!(0,json/* isObject */.Gv)(policy))
                continue;
            for (const [field, faultOf] of retry_policy_FIELDS) {
                const fault = faultOf((0,json/* own */.ZV)(policy, field));
                if (fault === null)
                    continue;
                const message = `the retry policy of \`${name}\` has ${fault}`;
                yield { at: [...path, 'inputs', 'retryPolicy', field], message };
            }
        }
    },
};
const retry_policy_FIELDS = [
    ['type', faultOfType],
    ['count', faultOfCount],
    ['interval', retry_policy_faultOfInterval],
    ['minimumInterval', retry_policy_faultOfInterval],
    ['maximumInterval', retry_policy_faultOfInterval],
];
function faultOfType(value) {
    if (typeof value !== 'string' || (0,literals/* isExpression */.BH)(value))
        return null;
    if (TYPES.includes(value.toLowerCase()))
        return null;
    return `the type \`${value}\`; write none, fixed or exponential, or remove the policy`;
}
function faultOfCount(value) {
    const count = (0,literals/* numberOf */.rl)(value);
    if (count === null || (count >= 1 && count <= MOST_TRIES))
        return null;
    return `a count of ${count}; write 1 to ${MOST_TRIES}, or the type none to try once only`;
}
function retry_policy_faultOfInterval(value) {
    if (typeof value !== 'string' || (0,literals/* isExpression */.BH)(value))
        return null;
    const seconds = (0,literals/* secondsOf */.TM)(value);
    if (seconds === null)
        return `an interval that is not an ISO 8601 duration; write one such as \`PT20S\``;
    if (seconds >= retry_policy_SHORTEST && seconds <= retry_policy_LONGEST)
        return null;
    return `an interval of \`${value}\`; write \`PT5S\` to \`P1D\``;
}

;// CONCATENATED MODULE: ./src/rules/review-overdue.ts
const reviewOverdue = {
    id: 'review-overdue',
    subject: 'map',
    severity: 'warning',
    summary: 'The review date of an entry that a flow uses has passed.',
    *check({ map, flows, today }) {
        const bindings = flows.flatMap((facts) => facts.bindings);
        for (const environment of map.environments.values()) {
            const here = bindings.filter((binding) => binding.environment === environment);
            const entries = new Set(here.map(({ entry }) => entry));
            for (const { key, reviewBy, paths } of entries) {
                // The date itself is still in time; dates in this form can be compared as texts.
                if (reviewBy === null || reviewBy >= today)
                    continue;
                const message = `\`${key}\` was due for review by ${reviewBy}; check its connection, owner and users, and write a new date`;
                const at = [...paths.entry, 'reviewBy'];
                yield { at, environment: environment.name, message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/run-after-cycle.ts

/** A longer circle is cut in the middle of the message. */
const run_after_cycle_SHOWN = 8;
const runAfterCycle = {
    id: 'run-after-cycle',
    subject: 'flow',
    severity: 'error',
    summary: 'Actions wait for each other in a circle, so none of them can start.',
    *check({ graph }) {
        for (const circle of graph().circles()) {
            const [first] = circle;
            if (first === undefined)
                continue;
            yield {
                at: [...first.from.path, 'runAfter', first.name],
                message: `${run_after_cycle_inWords(circle)}; none of them can start: remove one of the names from \`runAfter\``,
            };
        }
    },
};
function run_after_cycle_inWords(circle) {
    const [first, ...others] = circle;
    const start = (0,spelling/* quote */.hD)(first?.from.name ?? '');
    if (others.length === 0)
        return `${start} runs after itself`;
    const names = others.map(({ from }) => (0,spelling/* quote */.hD)(from.name));
    const cut = names.length > run_after_cycle_SHOWN;
    const shown = cut ? [...names.slice(0, run_after_cycle_SHOWN - 1), '\u2026', ...names.slice(-1)] : names;
    return `${start} runs after ${[...shown, start].join(', that after ')}`;
}

;// CONCATENATED MODULE: ./src/rules/run-after-status.ts


const STATUSES = ['Succeeded', 'Failed', 'Skipped', 'TimedOut'];
const STATUSES_IN_WORDS = '`Succeeded`, `Failed`, `Skipped` and `TimedOut`';
const runAfterStatus = {
    id: 'run-after-status',
    subject: 'flow',
    severity: 'error',
    summary: 'An action waits for a status that does not exist.',
    *check({ flow: { operations } }) {
        for (const action of operations) {
            const runAfter = action.kind === 'action' ? (0,json/* own */.ZV)(action.value, 'runAfter') : undefined;
            for (const [name, statuses] of (0,json/* isObject */.Gv)(runAfter) ? Object.entries(runAfter) : []) {
                yield* problems(action, name, statuses);
            }
        }
    },
};
function* problems(action, name, statuses) {
    const at = [...action.path, 'runAfter', name];
    if (!Array.isArray(statuses)) {
        const message = `${(0,spelling/* quote */.hD)(action.name)} has no list of the statuses of ${(0,spelling/* quote */.hD)(name)} that it waits for; write a list of ${STATUSES_IN_WORDS}`;
        yield { at, message };
        return;
    }
    for (const [index, status] of statuses.entries()) {
        if (isStatus(status))
            continue;
        const message = `${(0,spelling/* quote */.hD)(action.name)} waits until ${(0,spelling/* quote */.hD)(name)} is ${(0,spelling/* quote */.hD)(JSON.stringify(status))}, which no action ends with; write one of ${STATUSES_IN_WORDS}`;
        yield { at: [...at, index], message };
    }
}
/** Flows of Microsoft itself have `SUCCEEDED`. */
function isStatus(status) {
    return (typeof status === 'string' &&
        STATUSES.some((known) => known.toLowerCase() === status.toLowerCase()));
}

;// CONCATENATED MODULE: ./src/rules/run-after-unknown.ts



const runAfterUnknown = {
    id: 'run-after-unknown',
    subject: 'flow',
    severity: 'error',
    summary: 'An action runs after an action that is not in its scope.',
    *check({ flow: { file, operations }, graph }) {
        for (const action of operations) {
            const runAfter = action.kind === 'action' ? (0,json/* own */.ZV)(action.value, 'runAfter') : undefined;
            if (!(0,json/* isObject */.Gv)(runAfter))
                continue;
            for (const name of Object.keys(runAfter)) {
                if (isBeside(action, name))
                    continue;
                const message = `\`${action.name}\` runs after \`${name}\`, ${run_after_unknown_reason(name, action, graph())}; ${run_after_unknown_advice(name, action)}`;
                const cause = { ids: [(0,causes/* wrongName */.p4)(file, 'action', name)] };
                yield { at: [...action.path, 'runAfter', name], message, cause };
            }
        }
    },
};
/**
 * The runtime compares names without case; an action that names itself is a circle, not unknown.
 */
function isBeside({ siblings }, name) {
    return namesIn(siblings).inAnyCase(name) !== null;
}
function namesIn(block) {
    return (0,spelling/* spellingsOf */.Hz)(block, () => Object.keys(block));
}
function run_after_unknown_reason(name, { parent }, graph) {
    const [there] = graph.named(name);
    if (there === undefined)
        return 'but the flow has no such action';
    if (there.kind === 'trigger')
        return 'which is the trigger';
    if (there.parent === null)
        return 'which is at the top';
    const branch = there.parent === parent ? 'another branch of ' : '';
    return `which is in ${branch}\`${there.parent.name}\``;
}
function others({ siblings, name }) {
    return Object.keys(siblings).filter((other) => other !== name);
}
function run_after_unknown_advice(name, action) {
    const any = namesIn(action.siblings).nearest(name);
    const isItself = any === action.name;
    const near = isItself ? (0,spelling/* nearest */.pA)(name, others(action)) : any;
    return near === null
        ? 'name an action of the same scope, or leave runAfter empty to come first'
        : `did you mean \`${near}\`?`;
}

;// CONCATENATED MODULE: ./src/secrets/search.ts


/** Looks for secrets in a value, however deep. Its path changes under way: hardly any value needs one to keep. */
class SecretSearch {
    #path;
    #tell;
    /** `path` leads to the value; `tell` gets that of each secret. */
    constructor(path, tell) {
        this.#path = [...path];
        this.#tell = tell;
    }
    found(kind, text) {
        this.#tell([...this.#path], { kind, within: [0, text.length] });
    }
    inside(key, look) {
        this.#path.push(key);
        look();
        this.#path.pop();
    }
    /** `name` is the name of the value's field, by which a password is recognised. */
    value(value, name, use) {
        if (typeof value === 'string') {
            const secret = secretIn(value, name, use);
            if (secret !== null)
                this.#tell([...this.#path], secret);
        }
        else if (Array.isArray(value)) {
            value.forEach((each, index) => void this.inside(index, () => this.value(each, name, use)));
        }
        else if ((0,json/* isObject */.Gv)(value)) {
            this.object(value, name, use);
        }
    }
    /** The keys of `without` are passed over at the first level. */
    object(value, name, use, without) {
        for (const key of Object.keys(value)) {
            if (without?.has(key))
                continue;
            this.inside(key, () => {
                this.value(value[key], nameOf(key, value, name), useOf(key, use));
            });
        }
    }
}
/** A variable or header says its name beside its value. */
function nameOf(key, holder, above) {
    if (key !== 'value')
        return key;
    return (0,json/* digString */.AG)(holder, 'name') ?? (0,json/* digString */.AG)(holder, 'key') ?? above;
}
function useOf(key, above) {
    if (above !== 'sent')
        return above;
    if (/^authentication$/i.test(key))
        return 'signs-in';
    return /^queries(?:\/|$)/i.test(key) ? 'query' : above;
}

;// CONCATENATED MODULE: ./src/flow/written-secrets.ts




/** Every secret of a flow. Where a value is decides whether its name tells anything. */
function writtenSecrets({ definition, definitionPath, operations }) {
    const found = [];
    for (const operation of operations) {
        const holder = { operation: operation.name };
        const search = new SecretSearch(operation.path, (path, secret) => found.push({ holder, path, secret }));
        inOperation(operation, search);
    }
    for (const [part, value] of Object.entries(definition)) {
        if (part === 'triggers' || part === 'actions')
            continue;
        const search = new SecretSearch([...definitionPath, part], (path, secret) => {
            const name = path[definitionPath.length + 1]?.toString() ?? null;
            found.push({ holder: { part, name }, path, secret });
        });
        if (part === 'parameters')
            inParameters(value, search);
        else
            search.value(value, null, part === 'metadata' ? 'text' : 'kept');
    }
    return found;
}
/** Where an operation has no values of its own: further actions, names of actions, types. */
const NO_VALUES = new Set([
    ...['actions', 'else', 'cases', 'default', 'tools'],
    ...['type', 'kind', 'runAfter', 'metadata'],
]);
/** What its inputs hold beside values: names of the connector and its operation; types. */
const NO_INPUTS = new Set(['host', 'schema', 'retryPolicy']);
function inOperation({ type, value }, search) {
    if (!(0,json/* isObject */.Gv)(value))
        return;
    const use = KEEPS.has(type.toLowerCase()) ? 'kept' : 'sent';
    for (const key of Object.keys(value)) {
        if (NO_VALUES.has(key))
            continue;
        search.inside(key, () => {
            const part = value[key];
            if (key !== 'inputs')
                search.value(part, null, 'text');
            else if ((0,json/* isObject */.Gv)(part))
                search.object(part, null, use, NO_INPUTS);
            else
                search.value(part, null, use);
        });
    }
}
/** Types of actions that work on a value within the flow; all others send it somewhere. */
const KEEPS = new Set([
    'appendtoarrayvariable appendtostringvariable compose decrementvariable expression foreach if',
    'incrementvariable initializevariable join parsejson query scope select setvariable switch',
    'table terminate until wait',
].flatMap((types) => types.split(' ')));
function inParameters(parameters, search) {
    if (!(0,json/* isObject */.Gv)(parameters))
        return;
    for (const [name, parameter] of Object.entries(parameters)) {
        if ((0,json/* isObject */.Gv)(parameter))
            search.inside(name, () => inParameter(name, parameter, search));
    }
}
const VALUES = new Set(['defaultValue', 'value', 'allowedValues']);
function inParameter(name, parameter, search) {
    const isSecret = (0,flow_parameters/* isSecure */.Ut)(parameter);
    for (const key of Object.keys(parameter)) {
        const value = parameter[key];
        search.inside(key, () => {
            if (!VALUES.has(key))
                search.value(value, null, 'text');
            else if (isSecret && isWrittenOut(value))
                search.found(SECURE, value);
            else
                search.value(value, name, 'kept');
        });
    }
}
const SECURE = 'the value of a secret parameter';
/** The type of the parameter says that it is secret. */
function isWrittenOut(value) {
    return (typeof value === 'string' &&
        !(0,looks/* isPlaceholder */.wK)(value) &&
        !(0,looks/* isReference */.A_)(value) &&
        !value.startsWith('@'));
}

;// CONCATENATED MODULE: ./src/rules/secret-in-definition.ts

/** The message names the kind of secret and its place, and never a character of it. */
const secretInDefinition = {
    id: 'secret-in-definition',
    subject: 'flow',
    severity: 'error',
    summary: 'A signed URL, key, token or password is written in the definition.',
    *check({ flow }) {
        for (const { holder, path, secret } of writtenSecrets(flow)) {
            const message = `${worded(holder)} contains ${secret.kind}, which everyone with access to the repository can read; replace it, and read the new one from a connection, a key vault or a secret environment variable`;
            yield { at: path, within: secret.within, message };
        }
    },
};
function worded(holder) {
    if ('operation' in holder)
        return `\`${holder.operation}\``;
    const { part, name } = holder;
    return name === null ? `the definition's ${part}` : `\`${name}\` in ${part}`;
}

;// CONCATENATED MODULE: ./src/rules/secure-data-missing.ts



const secureDataMissing = {
    id: 'secure-data-missing',
    subject: 'flow',
    severity: 'warning',
    summary: 'An action reads or sends a secret, which the history of its runs then shows.',
    *check(context) {
        const readers = context.flow.operations.filter(readsSecret);
        for (const reader of readers) {
            if (hides(reader, 'outputs'))
                continue;
            const message = `${(0,spelling/* quote */.hD)(reader.name)} reads a secret, and the run history shows it; switch on Secure Outputs`;
            yield { at: reader.path, message, related: usersOf(reader, context) };
        }
        yield* sent(context);
    },
};
/** Operations of the connector Azure Key Vault that give what the vault hides. */
const VAULT_READS = /^(?:getsecret(?:version)?|decryptdata(?:withversion)?)$/i;
function readsSecret({ type, value, host }) {
    const operation = (0,json/* digString */.AG)(value, 'inputs', 'host', 'operationId') ?? '';
    if (host?.connector === 'shared_keyvault')
        return VAULT_READS.test(operation);
    const action = (0,json/* digString */.AG)(value, 'inputs', 'parameters', 'actionName') ?? '';
    if (/^RetrieveEnvironmentVariableSecretValue$/i.test(action))
        return true;
    const address = (0,json/* digString */.AG)(value, 'inputs', 'uri') ?? '';
    return type.toLowerCase() === 'http' && /\.vault\.azure\.net\/secrets\//i.test(address);
}
function hides({ value }, side) {
    const hidden = (0,json/* dig */.rO)(value, 'runtimeConfiguration', 'secureData', 'properties');
    return Array.isArray(hidden) && hidden.includes(side);
}
/** Where the secret is shown as well; all of it is hidden with the outputs that it comes from. */
function usersOf(reader, { expressions }) {
    const users = expressions().filter(({ operation, names }) => names.some(({ kind, name }) => kind === 'operation' &&
        name.toLowerCase() === reader.name.toLowerCase() &&
        operation !== reader &&
        !hides(operation, 'inputs')));
    const first = new Map();
    for (const string of users) {
        if (!first.has(string.operation))
            first.set(string.operation, string);
    }
    return [...first.values()]
        .slice(0, secure_data_missing_MOST_RELATED)
        .map(({ operation, path }) => ({ at: path, message: `${(0,spelling/* quote */.hD)(operation.name)} uses it` }));
}
const secure_data_missing_MOST_RELATED = 10;
/** Secret parameters, which are hidden by themselves but not where an action takes them. */
function* sent({ flow, expressions }) {
    const declared = (0,json/* own */.ZV)(flow.definition, 'parameters');
    const secrets = Object.entries((0,json/* isObject */.Gv)(declared) ? declared : {})
        .filter(([name, parameter]) => !name.startsWith('$') && (0,flow_parameters/* isSecure */.Ut)(parameter))
        .map(([name]) => name.toLowerCase());
    const seen = new Set();
    for (const { operation, path, names } of expressions()) {
        if (seen.has(operation) || isHidden(operation, path))
            continue;
        const use = names.find(({ kind, name }) => kind === 'parameter' && secrets.includes(name.toLowerCase()));
        if (use === undefined)
            continue;
        seen.add(operation);
        const advice = isVariable(operation)
            ? 'use the parameter where it is needed, since variables are always shown'
            : 'switch on Secure Inputs';
        const message = `${(0,spelling/* quote */.hD)(operation.name)} takes the secret parameter ${(0,spelling/* quote */.hD)(use.name)}, and the run history shows it; ${advice}`;
        yield { at: path, within: [use.start, use.end], message };
    }
}
/** The service itself hides how a call is authenticated. */
function isHidden(operation, path) {
    const [top, field, name] = path.slice(operation.path.length).map(String);
    if (top !== 'inputs' || field === 'authentication')
        return true;
    const isAuthorization = field === 'headers' && /^authorization$/i.test(name ?? '');
    return isAuthorization || hides(operation, 'inputs');
}
function isVariable({ type }) {
    return /variable$/i.test(type);
}

;// CONCATENATED MODULE: ./src/rules/solution-aware.ts
const solutionAware = {
    id: 'solution-aware',
    subject: 'flow',
    severity: 'notice',
    summary: 'A flow binds its references by logical name, as flows of a solution do.',
    once: (flows) => `${flows} flows bind references by logical name: they belong to a solution, and the server may refuse to save them because \`host.connectionReferenceName\` is missing`,
    *check({ flow: { references } }) {
        const bound = (references ?? []).filter(({ logicalName }) => logicalName !== null);
        const [first] = bound;
        if (first === undefined)
            return;
        const others = bound.length === 1 ? '' : ` and ${bound.length - 1} more`;
        const message = `\`${first.key}\`${others} is bound by the logical name \`${first.logicalName}\`: the flow belongs to a solution, and the server may refuse to save it because \`host.connectionReferenceName\` is missing`;
        yield { at: first.path, message };
    },
};

// EXTERNAL MODULE: ./src/live/source.ts
var source = __webpack_require__(9929);
// EXTERNAL MODULE: ./src/map/consent.ts + 2 modules
var consent = __webpack_require__(3346);
// EXTERNAL MODULE: ./src/map/stewards.ts
var stewards = __webpack_require__(6405);
;// CONCATENATED MODULE: ./src/rules/steward-approval.ts






const stewardApproval = {
    id: 'steward-approval',
    subject: 'pull',
    severity: 'error',
    summary: 'The pull request changes a connection or uses it for the first time, and no steward wrote the pull request or approved its last commit.',
    needs: 'map',
    *check({ map, base, flows, pull, live }) {
        if (map === null)
            return;
        const stewardship = new consent/* Stewardship */.b(base, pull.before);
        const liveSource = 'code' in live ? () => null : (0,source/* liveSources */.$)(live.facts);
        const consents = [
            ...stewardship.overEntries(map),
            ...stewardship.overUses(flows, liveSource),
        ];
        for (const consent of consents) {
            const missing = consent.lists.filter((list) => !isAgreed(list, pull));
            if (missing.length === 0)
                continue;
            const { act, environment } = consent;
            const why = `, and no steward of it wrote this pull request or approved its last commit: ${wanted(missing)}${unknown(missing, pull)}`;
            const message = `${changeOf(consent)}${why}`;
            const cause = causeOf(consent, why);
            const flow = 'flow' in act ? { flow: act.flow } : {};
            yield { at: steward_approval_placeOf(consent), ...flow, environment: environment.name, message, cause };
        }
    },
};
/** A change of the entry itself, or its use by flows, which may be many. */
function causeOf(consent, why) {
    const { act, entry } = consent;
    if (!('flow' in act))
        return { ids: [(0,causes/* entryFault */.VG)('binding', entry)] };
    const message = `flows of this pull request change what they use of \`${entry.key}\`${why}`;
    return {
        ids: [(0,causes/* entryFault */.VG)('approval', entry)],
        inMap: { at: entry.paths.entry, message, each: changeOf(consent) },
    };
}
function isAgreed(list, { author, approvers, teams }) {
    return list.some((steward) => (0,stewards/* includesSteward */._G)([author, ...approvers], steward, teams));
}
function steward_approval_placeOf({ act, entry, environment }) {
    if ('flow' in act) {
        const { flow, key } = act;
        const declared = flow.references?.find((reference) => reference.key === key);
        const isOfFile = act.kind === 'resolved' && act.fields.join() === 'source';
        if (isOfFile && entry.source === null && declared !== undefined)
            return declared.path;
        const first = flow.operations.find(({ host }) => host?.key === key);
        return first === undefined ? [] : (0,map_keys/* keyPath */.Dw)(first);
    }
    const field = act.kind === 'changed' && act.fields.length === 1 ? act.fields[0] : undefined;
    if (field === 'environmentName')
        return ['environments', environment.name, field];
    return field === undefined ? entry.paths.entry : [...entry.paths.entry, field];
}
function changeOf({ act, entry }) {
    const where = `\`${entry.key}\``;
    switch (act.kind) {
        case 'bound':
            return `${where} is a new entry, bound to \`${entry.connectionName}\``;
        case 'changed':
            return `${where} changes its ${act.fields.join(', ')}`;
        case 'used':
            return `\`${act.flow.file}\` uses ${where} for the first time${act.instead === null ? '' : `, in place of \`${act.instead}\``}`;
        case 'resolved': {
            const what = act.fields.map((field) => (field === 'source' ? sourceWords(act) : field));
            return `\`${act.key}\` of \`${act.flow.file}\` changes its ${what.join(', ')}`;
        }
    }
}
function sourceWords({ sources }) {
    const word = (source = null) => source ?? "the live flow's";
    return `source from ${word(sources?.from)} to ${word(sources?.to)}`;
}
function wanted(lists) {
    const texts = new Set(lists.map((names) => (0,wording_lists/* orList */.A3)((0,wording_lists/* codes */.F4)(names), 5)));
    return `${[...texts].join(', and also ')} must approve`;
}
/** Why a steward cannot approve: a team that is not visible, or a name that is not a steward's. */
function unknown(lists, { teams }) {
    const reasons = new Set(lists.flat().flatMap((text) => {
        const reason = reasonAgainst(text, teams);
        return reason === null ? [] : [reason];
    }));
    return [...reasons].map((reason) => `. ${reason}`).join('');
}
function reasonAgainst(text, teams) {
    const steward = (0,stewards/* stewardOf */.ow)(text);
    if (steward === null)
        return `\`${text}\` is no user or team of GitHub: write \`@user\` or \`@organization/team\``;
    if (steward.kind === 'user')
        return null;
    const members = teams.get((0,stewards/* teamName */.Ps)(steward));
    if (members === undefined || members.known)
        return null;
    const { status, quoted } = members;
    const answer = `GitHub answered ${status}${quoted === '' ? '' : `, "${quoted}"`}`;
    return `Who is in \`${text}\` is not known: ${answer}: ${NO_MEMBERS}`;
}
const NO_MEMBERS = "there is no such team, or the token lacks `members: read` of the organization, which a job's own token never has; give `github-token` that of a GitHub App which has it";

;// CONCATENATED MODULE: ./src/rules/suppression-stale.ts
const suppressionStale = {
    id: 'suppression-stale',
    subject: 'suppressions',
    severity: 'warning',
    summary: 'A suppression of the map has expired, or matches nothing.',
    *check({ suppressions, today }) {
        for (const { suppression, index, matches } of suppressions) {
            const { until } = suppression;
            // The date itself still counts; dates in this form can be compared as texts.
            if (until !== undefined && until < today) {
                const message = `${named(suppression)} ended on ${until}${afterwards(matches)}`;
                yield { at: ['suppressions', index, 'until'], message };
            }
            else if (matches === false) {
                const message = `${named(suppression)} matches nothing any more; remove it`;
                yield { at: ['suppressions', index, 'rule'], message };
            }
        }
    },
};
function named({ rule, flow, at }) {
    const where = flow === undefined ? '' : ` for \`${flow}\``;
    return `the suppression of \`${rule}\`${where}${at === undefined ? '' : ` at \`${at}\``}`;
}
function afterwards(matches) {
    if (matches === false)
        return ', and matches nothing any more; remove it';
    return matches
        ? ', so its findings count again; fix them, and remove it'
        : '; remove it, or check its findings and write a new date';
}

// EXTERNAL MODULE: ./src/map/teams.ts
var teams = __webpack_require__(5768);
;// CONCATENATED MODULE: ./src/rules/teams-shared-reference.ts


const teamsSharedReference = {
    id: 'teams-shared-reference',
    subject: 'flow',
    severity: 'warning',
    summary: 'A Teams card that waits for an answer and plain Teams messages use the same connection reference.',
    *check({ used }) {
        for (const reference of used) {
            const card = reference.uses.find((operation) => (0,teams/* isCard */.$K)(operation));
            const message = reference.uses.find((operation) => (0,teams/* isMessage */.K8)(operation));
            if (card === undefined || message === undefined || !(0,teams/* isTeams */.xW)(reference))
                continue;
            const first = reference.uses.find((operation) => operation === card || operation === message);
            yield {
                at: (0,map_keys/* keyPath */.Dw)(first ?? card),
                message: `the card \`${card.name}\` and the message \`${message.name}\` both use the connection reference \`${reference.key}\`; give the message its own Teams reference, which may be bound to the same connection`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/terminate-in-loop.ts


/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#terminate-action */
const terminateInLoop = {
    id: 'terminate-in-loop',
    subject: 'flow',
    severity: 'error',
    summary: 'A Terminate is inside a loop, where Power Automate does not allow it.',
    *check({ flow: { operations } }) {
        for (const action of operations) {
            const loop = action.type.toLowerCase() === 'terminate' ? loopAround(action) : undefined;
            if (loop === undefined)
                continue;
            const message = `${(0,spelling/* quote */.hD)(action.name)} is a Terminate inside the loop ${(0,spelling/* quote */.hD)(loop.name)}, where none is allowed; set a variable in the loop, and terminate after it`;
            yield { at: action.path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/trigger-concurrency-added.ts

const triggerConcurrencyAdded = {
    id: 'trigger-concurrency-added',
    subject: 'pull',
    severity: 'warning',
    summary: 'The pull request limits how many runs of a flow go on at a time, which cannot be undone.',
    *check({ flows, pull }) {
        for (const { flow } of flows) {
            const at = (0,flow_triggers/* concurrencyPath */.RJ)(flow.operations);
            if (at === null || !pull.unlimitedBefore.has(flow.file))
                continue;
            const message = 'the trigger gets a limit of runs at a time, and once it is saved only a new flow is without one; leave it out, unless it is meant for good';
            yield { at, flow, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/trigger-count.ts

const triggerCount = {
    id: 'trigger-count',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow has no trigger, or several; it must have exactly one.',
    *check({ flow: { definitionPath, operations } }) {
        const triggers = operations.filter(({ kind }) => kind === 'trigger');
        if (triggers.length === 1)
            return;
        const names = (0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(triggers.map(({ name }) => name)), 3);
        const several = `the flow has ${triggers.length} triggers (${names}); keep one, and make a separate flow for each of the others`;
        const none = 'the flow has no trigger, so nothing can start it; add one under `triggers`';
        yield { at: [...definitionPath, 'triggers'], message: triggers.length === 0 ? none : several };
    },
};

;// CONCATENATED MODULE: ./src/flow/rows.ts


const DATAVERSE = 'shared_commondataserviceforapps';
/** Read from the trigger's parameters; null for a trigger that no change of a row starts. */
function rowTrigger(trigger) {
    const connector = trigger.host?.connector ?? null;
    if (trigger.kind !== 'trigger' || connector === null)
        return null;
    const operation = operationOf(trigger);
    const conditions = (0,json/* own */.ZV)(trigger.value, 'conditions');
    const isConditional = Array.isArray(conditions) && conditions.length > 0;
    const table = connector === DATAVERSE
        ? dataverseTrigger(trigger, operation)
        : tableTrigger(trigger, operation);
    if (table === null)
        return null;
    return { ...table, trigger, connector, isFiltered: isConditional || table.isFiltered };
}
/**
 * 1 added, 2 deleted, 3 modified, 4 added or modified, 5 added or deleted, 6 modified or deleted,
 * 7 all. Source: https://learn.microsoft.com/power-automate/dataverse/create-update-delete-trigger
 */
function dataverseTrigger({ value }, operation) {
    const request = (name) => (0,json/* dig */.rO)(value, 'inputs', 'parameters', `subscriptionRequest/${name}`);
    const message = (0,literals/* numberOf */.rl)(request('message'));
    const name = request('entityname');
    if (operation !== 'subscribewebhooktrigger' || typeof name !== 'string')
        return null;
    const columns = request('filteringattributes');
    return {
        name: name.toLowerCase(),
        onCreate: message !== null && [1, 4, 5, 7].includes(message),
        onUpdate: message !== null && [3, 4, 6, 7].includes(message),
        columns: isGiven(columns) ? listOf(columns) : null,
        isFiltered: isGiven(request('filterexpression')),
    };
}
/** SharePoint, SQL and others that name a table: "created", "created or modified", "modified". */
function tableTrigger({ value }, operation) {
    const [, what] = /^geton(new|updated|changed)(?:file)?items(?:_?v\d+)?$/.exec(operation) ?? [];
    const parameters = (0,json/* dig */.rO)(value, 'inputs', 'parameters');
    const name = tableOf(parameters);
    if (what === undefined || name === null)
        return null;
    return {
        name,
        onCreate: what !== 'changed',
        onUpdate: what !== 'new',
        columns: null,
        isFiltered: isGiven((0,json/* own */.ZV)(parameters, '$filter')),
    };
}
/** Read from an action's parameters; null for one that writes no row, or one of another environment. */
function rowWrite(action) {
    const connector = action.host?.connector ?? null;
    if (action.kind !== 'action' || connector === null)
        return null;
    const operation = operationOf(action);
    const parameters = (0,json/* dig */.rO)(action.value, 'inputs', 'parameters');
    const isDataverse = connector === DATAVERSE;
    const kind = (isDataverse ? DATAVERSE_WRITES : TABLE_WRITES)(operation);
    const set = (0,json/* digString */.AG)(parameters, 'entityName')?.toLowerCase() ?? null;
    const name = isDataverse ? set : tableOf(parameters);
    if (kind === null || name === null)
        return null;
    return { action, connector, name, kind, columns: columnsOf(parameters) };
}
const DATAVERSE_WRITES = (operation) => {
    if (operation === 'createrecord')
        return 'create';
    return operation === 'updaterecord' || operation === 'updateonlyrecord' ? 'update' : null;
};
const TABLE_WRITES = (operation) => {
    if (/^postitem(?:_?v\d+)?$/.test(operation))
        return 'create';
    return /^patch(?:file)?item(?:_?v\d+)?$/.test(operation) ? 'update' : null;
};
/** Whether a write is one that starts the flow, whatever conditions there are. */
function starts(write, trigger) {
    if (write.connector !== trigger.connector || !isSameTable(write, trigger))
        return false;
    if (write.kind === 'create')
        return trigger.onCreate;
    if (!trigger.onUpdate)
        return false;
    const { columns } = trigger;
    return columns === null || (write.columns?.some((column) => columns.includes(column)) ?? false);
}
/** A set of rows has its table's name in the plural: `account` and `accounts`. */
function isSameTable(write, { connector, name }) {
    if (connector !== DATAVERSE)
        return write.name === name;
    return [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')].includes(write.name);
}
function operationOf({ value }) {
    return (0,json/* digString */.AG)(value, 'inputs', 'host', 'operationId')?.toLowerCase() ?? '';
}
const PLACE = ['server', 'database', 'dataset', 'table'];
function tableOf(parameters) {
    if (typeof (0,json/* own */.ZV)(parameters, 'table') !== 'string')
        return null;
    return JSON.stringify(PLACE.map((name) => (0,json/* own */.ZV)(parameters, name) ?? null)).toLowerCase();
}
/** Of `item/name` and `item/parent@odata.bind` the names; null where the item is one value. */
function columnsOf(parameters) {
    if (!(0,json/* isObject */.Gv)(parameters) || Object.hasOwn(parameters, 'item'))
        return null;
    return Object.keys(parameters).flatMap((key) => /^item\/([^@/]+)/.exec(key)?.[1]?.toLowerCase() ?? []);
}
function isGiven(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function listOf(columns) {
    return columns.split(',').map((column) => column.trim().toLowerCase());
}
/**
 * The writes of a flow that start it again, without anything that ends the circle: neither a
 * condition or filter of the trigger, nor a branch around the write, nor one in which the run ends.
 */
function loopingWrites(operations) {
    const [trigger] = operations.flatMap((operation) => rowTrigger(operation) ?? []);
    if (trigger === undefined || trigger.isFiltered)
        return [];
    const ends = operations.some((each) => is(each, 'terminate') && isInBranch(each));
    if (ends)
        return [];
    return operations
        .filter((operation) => !isInBranch(operation))
        .flatMap((operation) => rowWrite(operation) ?? [])
        .filter((write) => starts(write, trigger))
        .map((write) => ({ write, trigger }));
}
/** Inside an action that runs one of its branches. */
function isInBranch({ parent }) {
    for (let holder = parent; holder !== null; holder = holder.parent) {
        if (is(holder, 'if') || is(holder, 'switch'))
            return true;
    }
    return false;
}
function is({ type }, name) {
    return type.toLowerCase() === name;
}

;// CONCATENATED MODULE: ./src/rules/trigger-loop.ts


const triggerLoop = {
    id: 'trigger-loop',
    subject: 'flow',
    severity: 'warning',
    summary: 'A flow changes the table or list whose changes start it, and so starts itself again.',
    *check({ flow: { operations } }) {
        for (const { write, trigger } of loopingWrites(operations)) {
            const { name, path } = write.action;
            const does = write.kind === 'create' ? 'adds a row to' : 'changes a row of';
            const message = `${(0,spelling/* quote */.hD)(name)} ${does} what ${(0,spelling/* quote */.hD)(trigger.trigger.name)} waits for, so the flow starts itself again, without an end; add a condition to the trigger${write.kind === 'create' ? '' : ', or let it wait for columns that the flow does not write'}`;
            const related = [{ at: trigger.trigger.path, message: 'the trigger that it starts' }];
            yield { at: path, message, related };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/trigger-unfiltered.ts


/** Silent where `trigger-loop` reports the same lack with what follows from it. */
const triggerUnfiltered = {
    id: 'trigger-unfiltered',
    subject: 'flow',
    severity: 'notice',
    summary: 'Every change of every row starts a flow, whichever of its columns was changed.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            const trigger = rowTrigger(operation);
            if (trigger === null || !trigger.onUpdate)
                continue;
            if (trigger.isFiltered || trigger.columns !== null)
                continue;
            if (loopingWrites(operations).length > 0)
                continue;
            const message = `${(0,spelling/* quote */.hD)(operation.name)} starts the flow at every change of every row; name the columns that matter, or add a condition`;
            yield { at: operation.path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/until-default.ts




/**
 * What the designer writes, and what counts where a part is missing.
 * Sources: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits,
 * and until.ts of Microsoft's designer (Azure/LogicAppsUX).
 */
const COUNT = 60;
const TIMEOUT = 'PT1H';
const untilDefault = {
    id: 'until-default',
    subject: 'flow',
    severity: 'notice',
    summary: 'An Until has the default limits, and nothing notices when it reaches them.',
    *check({ flow: { operations }, expressions, graph }) {
        for (const loop of operations) {
            if (!isUntil(loop) || !hasDefaultLimit(loop) || failsAtLimit(loop))
                continue;
            if (isCheckedLater(loop, expressions(), graph()))
                continue;
            const message = `${(0,spelling/* quote */.hD)(loop.name)} gives up after ${COUNT} rounds or an hour, which are the defaults, and then counts as succeeded; set limits that fit, and check after the loop whether its condition holds`;
            yield { at: [...loop.path, 'limit'], message };
        }
    },
};
/** A loop without any `limit` is refused. */
function hasDefaultLimit({ value }) {
    const limit = (0,json/* own */.ZV)(value, 'limit');
    if (!(0,json/* isObject */.Gv)(limit))
        return false;
    const { count = COUNT, timeout = TIMEOUT } = limit;
    return (0,literals/* numberOf */.rl)(count) === COUNT && (0,literals/* secondsOf */.TM)(String(timeout)) === (0,literals/* secondsOf */.TM)(TIMEOUT);
}
/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#until-loop */
function failsAtLimit({ value }) {
    return /\bFailWhenLimitsReached\b/i.test((0,json/* digString */.AG)(value, 'operationOptions') ?? '');
}
/** True where a condition after the loop asks for what the loop itself waits for. */
function isCheckedLater(loop, strings, graph) {
    const awaited = new Set(strings.filter(({ operation }) => operation === loop).flatMap(until_default_namesIn));
    return strings.some((string) => /^(?:if|switch)$/i.test(string.operation.type) &&
        until_default_namesIn(string).some((name) => awaited.has(name)) &&
        graph.runsBefore(loop, string.operation));
}
function until_default_namesIn({ names }) {
    return names.map(({ kind, name }) => `${kind} ${name.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./src/rules/until-limit.ts


/** Source: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits */
const MOST_ROUNDS = 5_000;
/** A run lasts 30 days at most: #duration-limits of the same page. */
const until_limit_LONGEST = 30 * literals/* DAY */.d_;
const untilLimit = {
    id: 'until-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'The limit of an Until loop is outside of the allowed range.',
    *check({ flow: { operations } }) {
        for (const { name, type, value, path } of operations) {
            if (type.toLowerCase() !== 'until')
                continue;
            for (const [field, faultOf] of until_limit_FIELDS) {
                const fault = faultOf((0,json/* dig */.rO)(value, 'limit', field));
                if (fault === null)
                    continue;
                yield { at: [...path, 'limit', field], message: `the ${field} of \`${name}\` ${fault}` };
            }
        }
    },
};
const until_limit_FIELDS = [
    ['count', until_limit_faultOfCount],
    ['timeout', faultOfTimeout],
];
function until_limit_faultOfCount(value) {
    const count = (0,literals/* numberOf */.rl)(value);
    if (count === null || (count >= 1 && count <= MOST_ROUNDS))
        return null;
    return `is ${count}; write 1 to ${MOST_ROUNDS} rounds`;
}
function faultOfTimeout(value) {
    if (typeof value !== 'string' || (0,literals/* isExpression */.BH)(value))
        return null;
    const seconds = (0,literals/* secondsOf */.TM)(value);
    if (seconds === null)
        return 'is not an ISO 8601 duration; write one such as `PT1H`';
    return seconds > until_limit_LONGEST ? 'is longer than a run may last; write at most `P30D`' : null;
}

// EXTERNAL MODULE: ./src/map/files.ts
var files = __webpack_require__(7141);
;// CONCATENATED MODULE: ./src/rules/use-not-allowed.ts




const useNotAllowed = {
    id: 'use-not-allowed',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a connection reference whose `usedBy` does not list the flow.',
    needs: 'map',
    *check({ flow, uses, policy }) {
        for (const { environment, bindings } of uses) {
            for (const { used, entry } of bindings) {
                const refusing = policy.usedBy(entry).find((globs) => !allows(globs, flow.file));
                if (refusing === undefined)
                    continue;
                const why = `its usedBy allows ${allowedFlows(refusing)}; ${use_not_allowed_advice(entry)}`;
                const message = `\`${flow.file}\` may not use \`${used.key}\`: ${why}`;
                const inMap = {
                    at: [...entry.paths.entry, 'usedBy'],
                    message: `flows use \`${entry.key}\` that may not: ${why}`,
                    each: (0,causes/* useOf */.jj)(used.uses[0]),
                };
                const cause = { ids: [(0,causes/* entryFault */.VG)('use', entry)], inMap };
                yield { at: (0,map_keys/* keyPath */.Dw)(used.uses[0]), environment: environment.name, message, cause };
            }
        }
    },
};
/** A glob after `!` excludes what others match. */
function allows(globs, file) {
    const matches = (glob) => (0,files/* matchesFile */.g)(file, glob);
    const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const allowed = globs.filter((glob) => !glob.startsWith('!'));
    return allowed.some(matches) && !refused.some(matches);
}
function allowedFlows(globs) {
    return globs.length === 0 ? 'no flow at all' : `${(0,wording_lists/* andList */.cM)((0,wording_lists/* codes */.F4)(globs), 3)} only`;
}
function use_not_allowed_advice({ stewards }) {
    const people = stewards.slice(0, 3).map((steward) => `\`${steward}\``);
    const whom = people.length === 0 ? 'the maintainers of the map' : people.join(' or ');
    return `bind another connection, or ask ${whom} to allow it`;
}

;// CONCATENATED MODULE: ./src/rules/variable-before-init.ts



const variableBeforeInit = {
    id: 'variable-before-init',
    subject: 'flow',
    severity: 'warning',
    summary: 'A variable is used where its initialisation need not have run.',
    *check({ flow: { operations }, expressions, graph }) {
        const early = earlyUses(variableUses(operations, expressions()), operations, graph());
        // One for all variables of an action at the top that comes too early.
        for (const [first, ...others] of Map.groupBy(early, ({ holder }) => holder).values()) {
            if (first === undefined)
                continue;
            const related = [...first.more, ...others.flatMap(({ use, more }) => [use, ...more])];
            yield {
                ...first.use.place,
                message: `${variable_before_init_says(first.use)}, ${variable_before_init_reason(first, graph())}`,
                related: related.map((use) => ({ ...use.place, message: variable_before_init_says(use) })),
            };
        }
    },
};
function earlyUses(uses, operations, graph) {
    const usesOf = byVariable(uses);
    const conditions = new RunConditions(graph);
    return [...byVariable(variablesOf(operations))].flatMap(([name, [variable, ...others]]) => {
        // Several are reported by `variable-duplicate`, and one that is nested by `variable-nested`.
        if (variable === undefined || others.length > 0 || variable.action.parent !== null)
            return [];
        const { action } = variable;
        const [use, ...more] = (usesOf.get(name) ?? []).filter(({ operation }) => !conditions.needs(operation, action));
        if (use === undefined)
            return [];
        const holder = graph.meeting(action, use.operation)?.[1] ?? use.operation;
        return [{ use, more, variable, holder }];
    });
}
function variable_before_init_says({ operation, verb, name }) {
    return `${(0,spelling/* quote */.hD)(operation.name)} ${verb} the variable ${(0,spelling/* quote */.hD)(name)}`;
}
function variable_before_init_reason({ use, variable: { action }, holder }, graph) {
    const { operation } = use;
    const start = (0,spelling/* quote */.hD)(action.name);
    if (operation.kind === 'trigger')
        return 'but a trigger comes before every action';
    if (operation === action)
        return 'which it initialises itself: it has no value before';
    if (graph.runsBefore(operation, action))
        return `which ${start} initialises later; change their order`;
    if (graph.runsBefore(action, operation)) {
        const who = holder === operation ? '' : `${(0,spelling/* quote */.hD)(holder.name)} `;
        return `but ${who}may run where ${start}, which initialises it, was skipped; initialise it before anything that can fail`;
    }
    return `which ${start} may initialise later, since nothing makes it run first; let ${(0,spelling/* quote */.hD)(holder.name)} run after ${start}`;
}

;// CONCATENATED MODULE: ./src/rules/variable-duplicate.ts


const variableDuplicate = {
    id: 'variable-duplicate',
    subject: 'flow',
    severity: 'error',
    summary: 'A variable is initialised more than once; case makes no difference.',
    *check({ flow: { operations } }) {
        const known = new Map();
        for (const variable of variablesOf(operations)) {
            const { name, action, path } = variable;
            const first = known.get(name.toLowerCase());
            known.set(name.toLowerCase(), first ?? variable);
            if (first === undefined)
                continue;
            const as = first.name === name ? '' : ` as ${(0,spelling/* quote */.hD)(first.name)}`;
            const message = `${(0,spelling/* quote */.hD)(action.name)} initialises the variable ${(0,spelling/* quote */.hD)(name)}, which ${(0,spelling/* quote */.hD)(first.action.name)} initialises already${as}; use SetVariable here, or another name`;
            yield { at: [...path, 'name'], message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/variable-limit.ts

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const variable_limit_MOST = 250;
const variableLimit = {
    id: 'variable-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow initialises more variables than Power Automate allows.',
    *check({ flow: { operations } }) {
        const variables = operations.flatMap(initialised);
        const first = variables[variable_limit_MOST];
        if (first === undefined)
            return;
        const message = `the flow initialises ${variables.length} variables, but at most ${variable_limit_MOST} are allowed; keep some of them in one object, or use Compose for values that never change`;
        yield { at: first, message };
    },
};
/** The paths of the variables that an action initialises: one, as the designer writes it. */
function initialised({ type, value, path }) {
    if (type.toLowerCase() !== 'initializevariable')
        return [];
    const variables = (0,json/* dig */.rO)(value, 'inputs', 'variables');
    const count = Array.isArray(variables) ? variables.length : 0;
    return Array.from({ length: count }, (_, index) => [...path, 'inputs', 'variables', index]);
}

;// CONCATENATED MODULE: ./src/rules/variable-nested.ts


const variableNested = {
    id: 'variable-nested',
    subject: 'flow',
    severity: 'error',
    summary: 'A variable is initialised inside another action, not at the top of the flow.',
    *check({ flow: { operations } }) {
        for (const action of operations) {
            if (!isInitialisation(action) || action.parent === null)
                continue;
            const message = `${(0,spelling/* quote */.hD)(action.name)} initialises a variable inside ${(0,spelling/* quote */.hD)(action.parent.name)}, which is allowed only at the top of the flow; move it there, and set the variable here`;
            yield { at: action.path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/variable-self-reference.ts


const variableSelfReference = {
    id: 'variable-self-reference',
    subject: 'flow',
    severity: 'error',
    summary: 'A SetVariable has a value that reads the variable itself.',
    *check({ flow: { operations }, expressions }) {
        const targets = new Map(variableChanges(operations)
            .filter(({ kind }) => kind === 'setvariable')
            .map(({ action, name }) => [action, name]));
        for (const { operation, path, names } of expressions()) {
            const target = targets.get(operation);
            const read = names.find(({ kind, name }) => kind === 'variable' && name.toLowerCase() === target?.toLowerCase());
            if (target === undefined || read === undefined)
                continue;
            targets.delete(operation);
            const message = `${(0,spelling/* quote */.hD)(operation.name)} sets the variable ${(0,spelling/* quote */.hD)(target)} to a value that reads it; compute the value in a Compose before, or use an action that increments or appends`;
            yield { at: path, within: [read.start, read.end], message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/variable-type.ts


/** What an action does to a variable, and the types of variables that it works with. */
const variable_type_CHANGES = new Map([
    ['incrementvariable', { verb: 'increments', types: ['integer', 'float'] }],
    ['decrementvariable', { verb: 'decrements', types: ['integer', 'float'] }],
    ['appendtostringvariable', { verb: 'appends a text to', types: ['string'] }],
    ['appendtoarrayvariable', { verb: 'appends an item to', types: ['array'] }],
]);
const variable_type_TYPES = ['array', 'boolean', 'float', 'integer', 'object', 'string'];
const variableType = {
    id: 'variable-type',
    subject: 'flow',
    severity: 'warning',
    summary: "An action changes a variable in a way that the variable's type does not allow.",
    *check({ flow: { operations } }) {
        const variables = variablesOf(operations);
        for (const { name, kind, action, path } of variableChanges(operations)) {
            const change = variable_type_CHANGES.get(kind);
            const variable = variables.find((other) => other.name.toLowerCase() === name.toLowerCase());
            if (change === undefined || variable === undefined || !variable_type_TYPES.includes(variable.type))
                continue;
            if (change.types.includes(variable.type))
                continue;
            const message = `${(0,spelling/* quote */.hD)(action.name)} ${change.verb} the variable ${(0,spelling/* quote */.hD)(name)}, which ${(0,spelling/* quote */.hD)(variable.action.name)} initialises as ${variable.type}; this needs a variable of the type ${change.types.join(' or ')}`;
            yield { at: path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/variable-undeclared.ts



const variableUndeclared = {
    id: 'variable-undeclared',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a variable that no action initialises.',
    *check({ flow: { file, operations }, expressions }) {
        const declared = new spelling/* Spellings */.Wg(variablesOf(operations).map(({ name }) => name));
        for (const { name, verb, operation, place } of variableUses(operations, expressions())) {
            if (declared.inAnyCase(name) !== null)
                continue;
            const near = declared.nearest(name);
            const advice = near === null
                ? 'add an action at the top that initialises it'
                : `did you mean \`${near}\`?`;
            const message = `${(0,spelling/* quote */.hD)(operation.name)} ${verb} the variable ${(0,spelling/* quote */.hD)(name)}, which the flow never initialises; ${advice}`;
            yield { ...place, message, cause: { ids: [(0,causes/* wrongName */.p4)(file, 'variable', name)] } };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/variable-unused.ts


const variableUnused = {
    id: 'variable-unused',
    subject: 'flow',
    severity: 'notice',
    summary: 'A variable is initialised, but nothing reads it.',
    *check({ flow: { operations, definition }, expressions }) {
        const variables = byVariable(variablesOf(operations));
        const uses = byVariable(variableUses(operations, expressions()));
        const isRead = (key) => uses.get(key)?.some(({ verb }) => verb === 'reads') ?? false;
        const candidates = [...variables].filter(([key]) => !isRead(key));
        // A variable that is used and not declared may be meant to be one of these.
        if (candidates.length === 0 || [...uses.keys()].some((key) => !variables.has(key)))
            return;
        if (expressions().some(mayReadAny))
            return;
        const read = namesRead(definition);
        const asked = actionsAsked(expressions());
        for (const [key, [variable, ...others]] of candidates) {
            // Several are reported by `variable-duplicate`.
            if (variable === undefined || others.length > 0 || read.has(key))
                continue;
            const changes = uses.get(key) ?? [];
            const actions = [variable.action, ...changes.map(({ operation }) => operation)];
            if (actions.some(({ name }) => asked.has(name.toLowerCase())))
                continue;
            yield {
                at: [...variable.path, 'name'],
                message: `nothing reads the variable ${(0,spelling/* quote */.hD)(variable.name)}; remove it${changes.length === 0 ? '' : ', and what changes it'}`,
                related: changes.map(({ operation, place }) => {
                    return { ...place, message: `${(0,spelling/* quote */.hD)(operation.name)} changes it` };
                }),
            };
        }
    },
};
/** True for a text that reads a variable of a computed name, or that nobody can read. */
function mayReadAny({ error, calls, names }) {
    const reads = calls.filter(({ name }) => name.toLowerCase() === 'variables');
    return error !== null || reads.length > names.filter(({ kind }) => kind === 'variable').length;
}
/** The variables that are read anywhere, in lower case: in a property's name or an output as well. */
function namesRead(definition) {
    const text = JSON.stringify(definition);
    const reads = text.matchAll(/variables\s*\(\s*'((?:[^']|'')*)'/gi);
    return new Set([...reads].map(([, name = '']) => name.replaceAll("''", "'").toLowerCase()));
}
/** The actions whose outputs are read, in lower case: those of SetVariable hold its value. */
function actionsAsked(strings) {
    const names = strings.flatMap((string) => string.names);
    return new Set(names.filter(({ kind }) => kind === 'operation').map(({ name }) => name.toLowerCase()));
}

;// CONCATENATED MODULE: ./src/rules/index.ts


























































































/**
 * Every rule, in the most useful order of findings: what cannot be read, the flow by itself, its
 * references, who may use them, and what is live.
 */
const RULES = [
    mapMissing,
    mapInvalid,
    baseMapInvalid,
    mapFlowMissing,
    mapConnectorId,
    mapPlaceholder,
    mapEnvironmentReuse,
    mapDuplicateConnection,
    mapEntryUnused,
    jsonInvalid,
    triggerCount,
    actionNameUnique,
    runAfterUnknown,
    runAfterCycle,
    runAfterStatus,
    operationType,
    operationInputs,
    terminateInLoop,
    responseMisplaced,
    expressionSyntax,
    expressionFunction,
    expressionUnknownAction,
    expressionUnreachableAction,
    expressionItemsScope,
    expressionCase,
    expressionLength,
    variableUndeclared,
    variableNested,
    variableDuplicate,
    variableBeforeInit,
    variableSelfReference,
    variableType,
    parallelVariableWrite,
    variableUnused,
    parameterUndeclared,
    parameterValue,
    environmentValue,
    actionLimit,
    nestingLimit,
    caseLimit,
    variableLimit,
    nameLength,
    descriptionLength,
    untilLimit,
    untilDefault,
    recurrenceInterval,
    recurrenceSchedule,
    retryPolicy,
    concurrencyRange,
    childFlowUnknown,
    secretInDefinition,
    secureDataMissing,
    httpTriggerOpen,
    triggerLoop,
    triggerUnfiltered,
    noFailurePath,
    listUnbounded,
    hardCodedValue,
    solutionAware,
    referencesAsArray,
    referenceCase,
    connectionIdAsKey,
    referenceUndeclared,
    referenceUnused,
    referenceUnmapped,
    connectorMismatch,
    connectorDenied,
    dataPolicy,
    teamsSharedReference,
    invokerOnAutomatedTrigger,
    ownerMissing,
    ownerMismatch,
    ownerNotAllowed,
    useNotAllowed,
    reviewOverdue,
    stewardApproval,
    policyChanged,
    triggerConcurrencyAdded,
    keyInvalid,
    keyExpiring,
    keyIdentity,
    environmentMissing,
    connectionMissing,
    connectionBroken,
    connectionForeign,
    connectionConnector,
    flowMissing,
    flowAmbiguous,
    flowEdited,
    suppressionStale,
];
const RULE_IDS = RULES.map(({ id }) => id);


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  affectedBy: () => (/* binding */ affectedBy),
  hT: () => (/* binding */ changedFrom),
  sS: () => (/* binding */ flowBefore),
  gB: () => (/* binding */ flowOf),
  xV: () => (/* binding */ goneFlows),
  readBaseline: () => (/* binding */ readBaseline),
  n3: () => (/* binding */ readFlowsBefore),
  YJ: () => (/* binding */ removedFlows)
});

// EXTERNAL MODULE: ./src/flow/flow.ts + 3 modules
var flow = __webpack_require__(9084);
// EXTERNAL MODULE: ./src/solutions/layouts.ts
var layouts = __webpack_require__(1399);
// EXTERNAL MODULE: ./src/wording/glob-list.ts
var glob_list = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/map/data-policies/connectors.ts
var data_policies_connectors = __webpack_require__(8350);
// EXTERNAL MODULE: ./src/map/data-policies/content.ts
var content = __webpack_require__(3125);
// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
;// CONCATENATED MODULE: ./src/run/affected.ts



/**
 * The files that a change concerns: those that it changes, and the flows whose bindings, identity,
 * values or data policies it changes through the map. `base`: the map before; null when there was
 * none, which concerns every flow.
 */
function affectedFiles({ index, map }, touched, base) {
    const remapped = index.filter((flow) => meaning(flow, map) !== meaning(flow, base));
    return new Set([...touched, ...remapped.map(({ file }) => file)]);
}
/** What a map says about a flow, as text: equal when the map says the same. */
function meaning(flow, map) {
    if (map === null)
        return 'nothing';
    const environments = (0,resolve/* environmentsOf */.M2)(map, flow).map((environment) => {
        const { settings, bindings, unmapped } = (0,resolve/* resolveUsed */._d)(flow, environment);
        const bound = bindings.flatMap(({ entry }) => (0,data_policies_connectors/* policyConnector */.E0)(entry.id) ?? []).map(data_policies_connectors/* baseOf */.bx);
        const connectors = [...new Set([...flow.connectors, ...bound])];
        return {
            name: environment.name,
            environmentName: environment.environmentName,
            deployAs: environment.deployAs,
            connectors: environment.connectors,
            dataPolicies: (0,content/* contentAbout */.T)(map.dataPolicies, environment.environmentName, connectors),
            settings: settings && { ...settings, path: null, overrides: null },
            bindings: bindings.map(({ used, entry, source }) => [
                used.key,
                { ...entry, paths: null },
                source,
            ]),
            unmapped: unmapped.map(({ key }) => key),
        };
    });
    return JSON.stringify(environments);
}

// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/json/order.ts
var order = __webpack_require__(8434);
// EXTERNAL MODULE: ./src/workspace/read-file.ts
var read_file = __webpack_require__(3064);
// EXTERNAL MODULE: ./src/run/data-policies.ts
var data_policies = __webpack_require__(1008);
// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
;// CONCATENATED MODULE: ./src/run/base-map.ts





/** Reads the map before a push; the push may have moved it. */
async function readMapBefore({ mapFile }, changed, base) {
    const found = await firstMap([mapFile, ...previousPath(mapFile, changed)], base);
    return found === null ? { kind: 'none' } : asBaseMap(found.result, base);
}
/**
 * Reads the map whose policy applies to a change. It is looked for at the path that the change
 * uses, at its former path, at the default path, and among the removed files: a change that moves
 * the map is still judged by it.
 */
async function readJudge({ map, mapFile }, changed, event, base) {
    const known = { ...base, environment: base.environment ?? onlyEnvironment(map) ?? UNNAMED };
    const paths = [mapFile, ...previousPath(mapFile, changed), inputs/* DEFAULTS */.z['connection-references']];
    const found = (await firstMap(paths, known)) ?? (await removedMap(changed, known));
    if (found === null)
        return { kind: 'none' };
    const newest = await asBaseMap(found.result, known);
    const isCorrected = map !== null && map.dataPolicies.problems.length === 0;
    if (newest.kind !== 'unreadable' || !isCorrected)
        return newest;
    return (await olderMap(found.path, newest.problem, event, known)) ?? newest;
}
/** A settings file has no policy, so that its environment may have any name. */
const UNNAMED = 'the base branch';
/**
 * The environment of a settings file is that of the map of one environment which replaces the file.
 */
function onlyEnvironment(map) {
    const [name = null, ...others] = map?.environments.keys() ?? [];
    return others.length === 0 ? name : null;
}
function previousPath(file, changed) {
    const previous = changed?.get(file)?.previousPath ?? null;
    return previous === null ? [] : [previous];
}
async function firstMap(paths, base) {
    for (const path of new Set(paths)) {
        const result = await mapAt(path, base);
        if (result !== null)
            return { path, result };
    }
    return null;
}
async function mapAt(path, base) {
    const found = await base.github.fileAt(path, base.ref);
    if (found.kind === 'none')
        return null;
    if (found.kind === 'other')
        return { ok: false, problem: found.reason };
    return parsed(path, found.bytes, base);
}
const TOO_LARGE = { code: 'path-too-large', megabytes: read_file/* MAX_BYTES */.z / 1024 / 1024 };
async function parsed(path, bytes, { environment, flows }) {
    if (bytes.length > read_file/* MAX_BYTES */.z)
        return { ok: false, problem: TOO_LARGE };
    return (0,map/* parseMap */.y)(path, bytes, { environment, flows });
}
/**
 * If the map was moved among many changes, it is a removed file, or one that was renamed, and a new
 * one. A settings file has no policy, so a complete map is preferred.
 */
async function removedMap(changed, base) {
    const gone = [...(changed?.values() ?? [])].flatMap(({ path, status, previousPath }) => status === 'removed' ? [path] : (previousPath ?? []));
    const paths = gone.filter((path) => path.endsWith('.json'));
    const found = [];
    for await (const [path, bytes] of base.github.readFiles(paths, base.ref)) {
        if (bytes === null || !mayBeMap(bytes))
            continue;
        const result = await parsed(path, bytes, base);
        if (result.ok)
            found.push({ path, result });
    }
    const sorted = found.toSorted((one, other) => (0,order/* byCodeUnit */.X)(one.path, other.path));
    return sorted.find(isWhole) ?? sorted[0] ?? null;
}
/** Most files that a change removes are flows. In UTF-16 a NUL follows each letter. */
function mayBeMap(bytes) {
    const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
    return text.includes('environments') || text.includes('ConnectionReferences');
}
function isWhole({ result }) {
    return (result.ok &&
        [...result.map.environments.values()].some(({ paths }) => paths.environment.length > 0));
}
/** A map whose data policies cannot be read counts as unreadable. */
async function asBaseMap(result, { github, ref }) {
    if (result.ok) {
        const map = await (0,data_policies/* withCommittedPolicies */.Hc)(result.map, github, ref);
        const [first] = map.dataPolicies.problems;
        if (first === undefined)
            return { kind: 'read', map };
        const problem = { code: 'data-policy-unreadable', cause: first.reason };
        return { kind: 'unreadable', problem };
    }
    if ('problem' in result)
        return { kind: 'unreadable', problem: result.problem };
    const detail = result.problems[0]?.message ?? null;
    return { kind: 'unreadable', problem: { code: 'map-unreadable', detail } };
}
/** How many earlier commits of the base branch are checked. */
const MOST_COMMITS = 30;
/** The newest readable map of the base branch. */
async function olderMap(path, problem, event, base) {
    const { github, ref } = base;
    let newer = ref;
    for await (const commit of github.commitsBefore(ref, MOST_COMMITS)) {
        const result = await mapAt(path, { ...base, ref: commit });
        const older = result?.ok ? await asBaseMap(result, { github, ref: commit }) : null;
        if (older?.kind === 'read' && (await github.wasTip(commit, newer, baseBranch(event)))) {
            return { kind: 'older', map: older.map, commit, problem };
        }
        newer = commit;
    }
    return null;
}
/** `refs/heads/gh-readonly-queue/main/pr-7-\u2026` will be merged into `main`. */
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[^/]*$/;
function baseBranch({ pull, ref }) {
    return pull?.baseRef ?? QUEUE.exec(ref)?.[1] ?? null;
}

// EXTERNAL MODULE: ./src/run/mode.ts
var mode = __webpack_require__(6222);
;// CONCATENATED MODULE: ./src/run/baseline.ts






/**
 * Reads what an event changed, and the map before it; null where there is no before. The target of
 * a link may change while the link does not, and files that a workflow created are in no list of
 * GitHub's: both count as changed. `widen` adds the flows that a map's `files` finds.
 */
async function readBaseline(opened, event, github, options, root, widen) {
    const ref = event.pull?.baseSha ?? event.before;
    if (ref === null)
        return { baseline: null, project: opened };
    const files = await github.changedFiles(event);
    const listed = files && new Map(files.map((file) => [file.path, file]));
    const look = { event, github, root };
    const known = await withForeign(listed, filesOf(opened), look);
    const base = await readBaseMap(opened, known, event, { ref, github, ...options });
    const map = base.kind === 'read' || base.kind === 'older' ? base.map : null;
    const project = (0,mode/* isJudged */.sL)(event) ? await widen(map?.files ?? null) : opened;
    const changed = project === opened ? known : await withForeign(known, filesOf(project), look);
    const { solutions } = project;
    return { baseline: { ref, changed, map, base, flows: new Map(), solutions }, project };
}
/** The map whose policy applies is never taken from the change, whatever its list of files says. */
async function readBaseMap(project, changed, event, base) {
    if ((0,mode/* isJudged */.sL)(event))
        return readJudge(project, changed, event, base);
    const { map } = project;
    if (isMapChanged(project, changed))
        return readMapBefore(project, changed, base);
    return map === null ? { kind: 'none' } : { kind: 'read', map };
}
/** The map, the files that may be flows, and those that describe them. */
function filesOf({ mapFile, names, solutions }) {
    const records = names.flatMap((name) => solutions?.recordFile(name) ?? []);
    return [mapFile, ...names, ...new Set(records)];
}
/** Whether a change affects the map, or a data policy that it names. */
function isMapChanged({ map, mapFile }, changed) {
    if (changed === null)
        return true;
    const isPolicy = (0,glob_list/* matcher */.j)(map?.dataPolicies.globs ?? []);
    const touched = [...touchedPaths([...changed.values()])];
    return touched.some((path) => path === mapFile || isPolicy(path));
}
/** Null where GitHub no longer has the commit that was checked out. */
async function withForeign(changed, files, look) {
    if (changed === null)
        return null;
    const others = files.filter((path) => !changed.has(path));
    const { foreignFiles } = await __webpack_require__.e(/* import() */ 8077).then(__webpack_require__.bind(__webpack_require__, 8077));
    const found = await foreignFiles({ ...look, files: others });
    const foreign = found?.map((path) => [path, { path, previousPath: null, status: 'modified' }]);
    return foreign === undefined ? null : new Map([...changed, ...foreign]);
}
/** The files to check and plan; null for all. */
function affectedBy(project, baseline) {
    if (baseline === null || baseline.changed === null)
        return null;
    const touched = touchedPaths([...baseline.changed.values()]);
    const described = project.index
        .map(({ file }) => file)
        .filter((file) => touched.has(recordOf(file, baseline) ?? ''));
    return affectedFiles(project, new Set([...touched, ...described]), baseline.map);
}
/** A moved file counts as changed in both places. */
function touchedPaths(files) {
    return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}
/** Reads in advance what `flowBefore` would read for each flow, with few requests. */
async function readFlowsBefore(flows, baseline, github) {
    const files = new Map();
    for (const { file } of flows) {
        if (baseline.flows.has(file) || isUnchanged(file, baseline))
            continue;
        const path = pathBefore(file, baseline);
        if (path !== null)
            files.set(path, [...(files.get(path) ?? []), file]);
    }
    const records = await readRecords([...files.values()].flat(), baseline, github);
    for await (const [path, bytes] of github.readFiles(files.keys(), baseline.ref)) {
        for (const file of files.get(path) ?? []) {
            const before = completeBefore(file, flowOf(path, bytes), baseline, records);
            baseline.flows.set(file, Promise.resolve(before));
        }
    }
}
/**
 * The flows whose files are no longer among the flows `files`: removed, moved away, or changed into
 * something else.
 */
async function* removedFlows(files, isFlowFile, baseline, github) {
    const gone = [...(baseline.changed?.keys() ?? filesOfMap(baseline))]
        .filter((file) => !files.has(file))
        .flatMap((file) => pathBefore(file, baseline) ?? [])
        .filter(isFlowFile);
    for await (const [path, bytes] of github.readFiles(gone, baseline.ref)) {
        const flow = flowOf(path, bytes);
        if (flow !== null)
            yield flow;
    }
}
/** All files known to have existed, where the changed ones are unknown. */
function filesOfMap({ map }) {
    const environments = [...(map?.environments.values() ?? [])];
    return [...new Set(environments.flatMap(({ flows }) => [...flows.keys()]))];
}
/** The flows whose files the change deletes, read once: a new file may continue one of them. */
function goneFlows(baseline, github, isFlowFile) {
    baseline.gone ??= readGone(baseline, github, isFlowFile);
    return baseline.gone;
}
async function readGone(baseline, github, isFlowFile) {
    const { changed, ref } = baseline;
    const removed = [...(changed?.values() ?? [])]
        .filter(({ status, path }) => status === 'removed' && isFlowFile(path))
        .map(({ path }) => path);
    const records = await readRecords(removed, baseline, github);
    const gone = [];
    for await (const [file, bytes] of github.readFiles(removed, ref)) {
        const flow = completeBefore(file, flowOf(file, bytes), baseline, records);
        if (flow !== null)
            gone.push(flow);
    }
    return gone;
}
/**
 * A flow before the change, read once; the flow itself if it did not change, null if there was
 * none.
 */
async function flowBefore(flow, baseline, github) {
    if (isUnchanged(flow.file, baseline))
        return flow;
    const known = baseline.flows.get(flow.file);
    if (known !== undefined)
        return known;
    const before = readFlowBefore(flow.file, baseline, github);
    baseline.flows.set(flow.file, before);
    return before;
}
async function readFlowBefore(file, baseline, github) {
    const path = pathBefore(file, baseline);
    if (path === null)
        return null;
    const before = flowOf(path, await github.readFile(path, baseline.ref));
    return completeBefore(file, before, baseline, await readRecords([file], baseline, github));
}
/** The file that describes a flow now; otherwise the one that the change deletes. */
function recordOf(file, { solutions, changed }) {
    const isDeleted = (record) => changed?.get(record)?.status === 'removed';
    return solutions?.recordFile(file) ?? (0,layouts/* recordFiles */.B5)(file).find(isDeleted) ?? null;
}
/** The former bytes of the files that describe flows and changed, by their former path. */
async function readRecords(files, baseline, github) {
    const paths = files
        .flatMap((file) => recordOf(file, baseline) ?? [])
        .filter((record) => baseline.changed?.has(record) !== false)
        .flatMap((record) => pathBefore(record, baseline) ?? []);
    return new Map(await Array.fromAsync(github.readFiles(new Set(paths), baseline.ref)));
}
/** A former flow with what its solution said then; `records`: the files that say so, if changed. */
function completeBefore(file, before, baseline, records) {
    const { solutions, changed } = baseline;
    const record = recordOf(file, baseline);
    if (before === null || solutions === null || record === null)
        return before;
    const now = { ...before, file };
    const path = pathBefore(record, baseline);
    const completed = changed?.has(record) === false
        ? solutions.complete(now)
        : solutions.completeWith(now, record, records.get(path ?? '') ?? null);
    return { ...completed, file: before.file };
}
/** Where a changed flow's file was before; null where it is unchanged, or new. */
function changedFrom(file, baseline) {
    return isUnchanged(file, baseline) ? null : pathBefore(file, baseline);
}
function isUnchanged(file, baseline) {
    const { changed } = baseline;
    if (changed?.has(file) !== false)
        return false;
    const record = recordOf(file, baseline);
    return record === null || !changed.has(record);
}
/** The former path of a flow's file; null where there was none. */
function pathBefore(file, { changed }) {
    const change = changed?.get(file);
    return change?.status === 'added' ? null : (change?.previousPath ?? file);
}
/** The flow in a file's bytes; null where there is none. */
function flowOf(file, bytes) {
    const result = bytes === null ? null : (0,flow/* readFlow */.h)(file, bytes);
    return result?.kind === 'flow' ? result.flow : null;
}


/***/ }),

/***/ 1008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ withCommittedPolicies),
/* harmony export */   Ux: () => (/* binding */ withWorkspacePolicies),
/* harmony export */   wn: () => (/* binding */ withPolicyDates)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(606);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);
/* harmony import */ var _json_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8434);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9391);
/* harmony import */ var _map_data_policies_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1900);
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(820);
/* harmony import */ var _wording_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8216);
/* harmony import */ var _wording_glob_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4461);
/* harmony import */ var _workspace_find_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3493);
/* harmony import */ var _workspace_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3064);
/* harmony import */ var _workspace_real_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9409);












/** A tenant has about ten policies; a glob with more files than this is a mistake. */
const MOST_FILES = 100;
const MEGABYTES = _workspace_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BYTES */ .z / 1024 / 1024;
/** How many requests to GitHub run at a time. */
const REQUESTS = 8;
/** The map with its data policies, read from the workspace. Links are not followed. */
async function withWorkspacePolicies(map, root) {
    return withPolicies(map, async (globs) => {
        const files = await (0,_workspace_find_files_js__WEBPACK_IMPORTED_MODULE_5__/* .findFiles */ .lY)(root, globs);
        if (files.length > MOST_FILES)
            return tooMany(files.length);
        const linked = new Set(await (0,_workspace_real_path_js__WEBPACK_IMPORTED_MODULE_7__/* .linkedFiles */ .$S)(root, files));
        return files.map((file) => (linked.has(file) ? behindLink(file) : workspaceFile(root, file)));
    });
}
/** The map of a commit with its data policies, read from the same commit. No link is followed. */
async function withCommittedPolicies(map, github, ref) {
    return withPolicies(map, async (globs) => {
        const folders = globs.filter((glob) => !glob.startsWith('!')).map(_wording_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS);
        const mayBeBelow = (folder) => folders.some((base) => base === '' || (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(base, folder) || (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(folder, base));
        const listed = await github.filesAt(ref, { isWanted: (0,_wording_glob_list_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .j)(globs), mayBeBelow });
        const files = (listed ?? []).toSorted((one, other) => (0,_json_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodeUnit */ .X)(one.path, other.path));
        if (files.length > MOST_FILES)
            return tooMany(files.length);
        return committedFiles(files, github, ref);
    });
}
async function committedFiles(files, github, ref) {
    const readable = files.filter((file) => file.kind === 'file' && file.bytes <= _workspace_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BYTES */ .z);
    const paths = readable.map(({ path }) => path);
    const bytes = new Map(await Array.fromAsync(github.readFiles(paths, ref)));
    return files.map(({ path: file, kind }) => {
        if (kind === 'link')
            return behindLink(file);
        const read = bytes.get(file) ?? null;
        return read === null ? tooLarge(file) : { file, bytes: read };
    });
}
async function withPolicies(map, find) {
    const { globs } = map.dataPolicies;
    if (globs.every((glob) => glob.startsWith('!')))
        return map;
    // The schema of the exports is loaded only if there are some.
    const [found, { gatherPolicies }] = await Promise.all([
        find(globs).catch(outside),
        Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(1124)]).then(__webpack_require__.bind(__webpack_require__, 1124)),
    ]);
    const dataPolicies = Array.isArray(found)
        ? gatherPolicies(globs, found)
        : { ...(0,_map_data_policies_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadPolicies */ ._)(globs), problems: [{ path: ['dataPolicies'], reason: found }] };
    return { ...map, dataPolicies };
}
/** A folder may be unreadable, or a link that leads out of the workspace. */
function outside(error) {
    if (error instanceof _process_usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e)
        return { code: 'policy-files-outside', detail: error.message };
    throw error;
}
function tooMany(files) {
    return { code: 'policy-files-too-many', files, most: MOST_FILES };
}
function behindLink(file) {
    return { file, reason: { code: 'policy-file-behind-link', file } };
}
function tooLarge(file) {
    return { file, reason: { code: 'policy-file-too-large', file, megabytes: MEGABYTES } };
}
function workspaceFile(root, file) {
    const content = (0,_workspace_read_file_js__WEBPACK_IMPORTED_MODULE_6__.readWorkspaceFile)(root, file);
    // The file was found, so it is a link without a target.
    if (content === null)
        return behindLink(file);
    if (content.ok)
        return { file, bytes: content.bytes };
    return {
        file,
        reason: { code: 'policy-file-unreadable', file, detail: (0,_report_reasons_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileReadMessage */ ._n)(content.reason) },
    };
}
/** The map with the date of each data policy: an export is a copy, and becomes outdated. */
async function withPolicyDates(map, source) {
    const { dataPolicies } = map;
    const files = [...new Set(dataPolicies.policies.map(({ file }) => file))];
    if (files.length === 0)
        return map;
    const days = await daysOf(files, source);
    const policies = dataPolicies.policies.map((policy) => ({
        ...policy,
        committed: days.get(policy.file) ?? null,
    }));
    return { ...map, dataPolicies: { ...dataPolicies, policies } };
}
async function daysOf(files, { root, github, ref }) {
    if (github === null || ref === null) {
        const { lastCommits } = await __webpack_require__.e(/* import() */ 8002).then(__webpack_require__.bind(__webpack_require__, 8002));
        return lastCommits(root, files);
    }
    const dayOf = async (file) => [file, await dayAt(file, github, ref)];
    return new Map(await (0,p_map__WEBPACK_IMPORTED_MODULE_11__/* ["default"] */ .Ay)(files, dayOf, { concurrency: REQUESTS }));
}
/** A date is only shown, so a failure to read it does not fail the run. */
async function dayAt(file, github, ref) {
    try {
        return await github.lastChange(file, ref);
    }
    catch (error) {
        if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 2923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chooseEnvironments)
/* harmony export */ });
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);

/**
 * The environments of a run by name; empty means all of the map. A deployment goes to the named
 * ones, or to the only one. Throws a `UsageError` for an unknown name, and where a deployment would
 * have to guess.
 */
function chooseEnvironments(map, mode, asked) {
    if (map === null)
        return [...asked];
    const known = [...map.environments.keys()];
    const missing = asked.find((name) => !known.includes(name));
    if (missing !== undefined) {
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`environment\` names ${JSON.stringify(missing)}, and the map has ${known.join(', ') || 'none'}`);
    }
    if (mode === 'deploy' && asked.length === 0 && known.length > 1) {
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`the map has ${known.length} environments; set \`environment\` to the one to deploy to: ${known.join(', ')}`);
    }
    return [...asked];
}


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText),
/* harmony export */   u: () => (/* binding */ isKnownError)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);
/* harmony import */ var _live_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2246);
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(820);
/* harmony import */ var _report_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3938);
/* harmony import */ var _workspace_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5036);






const KNOWN = [_process_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e, _live_host_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d, _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_, _workspace_links_js__WEBPACK_IMPORTED_MODULE_4__/* .LinkError */ .R];
/** True for errors whose message is enough; any other is a defect and is shown with its stack. */
function isKnownError(error) {
    return KNOWN.some((kind) => error instanceof kind);
}
/** The message of an error, as part of a sentence without a full stop. */
function errorText(error) {
    if (error instanceof _live_host_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d || error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
        return (0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error.failure);
    if (error instanceof _workspace_links_js__WEBPACK_IMPORTED_MODULE_4__/* .LinkError */ .R)
        return (0,_report_reasons_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileMessage */ .UW)({ code: 'file-behind-link', link: error.link });
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseMap)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3099);

/**
 * Parses a map's bytes. The schema is loaded only here, since it takes a third of the start time,
 * and a repository need not have a map.
 */
async function parseMap(file, bytes, { environment, flows }) {
    const { readMap } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(8518)]).then(__webpack_require__.bind(__webpack_require__, 8518));
    return readMap(file, bytes, { ruleIds: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .I, environment, flows });
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ decideMode),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* unused harmony export idleReason */
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);

const AUTO = {
    'pull-request': 'check',
    'merge-group': 'check',
    push: 'deploy',
    manual: 'deploy',
    schedule: 'drift',
    deletion: null,
    untrusted: null,
    other: null,
};
/**
 * The mode for an event. Throws a `UsageError` where it would be unsafe: a write on a pull request,
 * or anything on the events that give the repository's secrets to a stranger's change.
 */
function decideMode(asked, event) {
    if (event?.kind === 'untrusted') {
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Flowgate does not run under \`${event.name}\`: that event gives the repository's secrets to a change that nobody has reviewed; use \`pull_request\` for checks and \`push\` for deployments`);
    }
    const mode = asked === 'auto' ? autoMode(event) : asked;
    if (mode === 'deploy' && event !== null && !mayDeploy(event)) {
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`deploy\` is refused under \`${event.name}\`: a change is deployed after it is merged; use \`push\` or \`workflow_dispatch\`, or \`mode: check\` here`);
    }
    if (mode === 'drift' && event !== null && !mayDeploy(event)) {
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`drift\` is refused under \`${event.name}\`: it compares the live flows with what is merged; use \`schedule\` or \`workflow_dispatch\``);
    }
    if (mode === 'export' && event !== null && !mayExport(event)) {
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`export\` is refused under \`${event.name}\`: it writes files for a pull request of its own; use \`workflow_dispatch\``);
    }
    return mode;
}
/**
 * On a pull request the base branch's policy applies; on a push the pushed map is the base
 * branch's.
 */
function isJudged({ kind }) {
    return kind === 'pull-request' || kind === 'merge-group';
}
/** Why there is nothing to do for an event; null where there may be. */
function idleReason(event) {
    return event?.kind === 'deletion' ? 'Nothing to do: this push deletes a branch or a tag.' : null;
}
/**
 * Events that start on a branch or a tag of the repository, and not on a pull request's commits.
 */
const DEPLOYING = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'release'];
function mayDeploy({ name, ref }) {
    return DEPLOYING.includes(name) && !ref.startsWith('refs/pull/');
}
function mayExport({ name, ref }) {
    return name === 'workflow_dispatch' && !ref.startsWith('refs/pull/');
}
function autoMode(event) {
    const mode = event === null ? 'check' : AUTO[event.kind];
    if (mode !== null)
        return mode;
    throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`mode: auto\` knows no mode for \`${event?.name}\`; set \`mode\` to check or deploy`);
}


/***/ }),

/***/ 5774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ indexProject),
  U8: () => (/* binding */ openProject),
  n: () => (/* binding */ readAgain),
  readProject: () => (/* binding */ readProject),
  Nu: () => (/* binding */ readRepository),
  oT: () => (/* binding */ withFiles),
  zX: () => (/* binding */ withFilesOf)
});

// EXTERNAL MODULE: ./src/json/order.ts
var order = __webpack_require__(8434);
// EXTERNAL MODULE: ./src/map/flow-index.ts
var flow_index = __webpack_require__(8057);
// EXTERNAL MODULE: ./src/map/flow-places.ts
var flow_places = __webpack_require__(8541);
// EXTERNAL MODULE: ./src/report/reasons/file.ts
var reasons_file = __webpack_require__(820);
// EXTERNAL MODULE: ./src/solutions/layouts.ts
var layouts = __webpack_require__(1399);
// EXTERNAL MODULE: ./src/workspace/arguments.ts
var workspace_arguments = __webpack_require__(9233);
// EXTERNAL MODULE: ./src/workspace/find-files.ts + 1 modules
var find_files = __webpack_require__(3493);
// EXTERNAL MODULE: ./src/workspace/paths.ts
var workspace_paths = __webpack_require__(8545);
// EXTERNAL MODULE: ./src/workspace/read-file.ts
var read_file = __webpack_require__(3064);
// EXTERNAL MODULE: ./src/run/data-policies.ts
var data_policies = __webpack_require__(1008);
// EXTERNAL MODULE: ./src/flow/flow.ts + 3 modules
var flow = __webpack_require__(9084);
// EXTERNAL MODULE: ./src/json/text.ts
var json_text = __webpack_require__(6755);
// EXTERNAL MODULE: ./src/json/equal.ts
var equal = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/wording/glob-list.ts
var glob_list = __webpack_require__(4461);
;// CONCATENATED MODULE: ./src/run/sought.ts



/**
 * The input `flows`, else the `files` of every map that counts, each of which adds files and takes
 * none out; null stands for a map without `files`, or for no map.
 */
function soughtBy(input, files) {
    if (input.length > 0)
        return { lists: [input], written: [input] };
    const lists = (0,equal/* distinctBy */.ey)(files.map((globs) => globs ?? flow_places/* USUAL_PLACES */.g), equal/* keyOfData */.Xb);
    return { lists, written: lists.filter((globs) => globs !== flow_places/* USUAL_PLACES */.g) };
}
/** Whether one of the lists matches a file. */
function matchesAny(lists) {
    const matchers = lists.map(glob_list/* matcher */.j);
    return (file) => matchers.some((matches) => matches(file));
}

;// CONCATENATED MODULE: ./src/run/flow-reader.ts





/**
 * Reads files as flows. A file that nobody named and that is no flow is skipped, whatever is in it:
 * the usual places contain other files too. `complete` adds what other files say about a flow.
 */
function flowReader(root, naming, complete) {
    const isNamed = namedBy(naming);
    return (file) => {
        const { result, mentionsFlow } = readOne(root, file);
        if (result.kind === 'flow')
            return { kind: 'flow', flow: complete(result.flow) };
        return isNamed(file, mentionsFlow) ? result : passedOver(result);
    };
}
/**
 * Named is what the map, a glob that somebody wrote, or an argument names. An argument that no glob
 * finds may be any file that was changed: it counts only as JSON whose text mentions a flow.
 */
function namedBy({ sought, map, paths }) {
    const isWritten = matchesAny(sought.written);
    const isSought = matchesAny(sought.lists);
    const inMap = new Set([...(map?.environments.values() ?? [])].flatMap(({ flows }) => [...flows.keys()]));
    const given = new Set(paths);
    return (file, mentionsFlow) => isWritten(file) || inMap.has(file) || (given.has(file) && (mentionsFlow || isSought(file)));
}
function passedOver(result) {
    const { file } = result;
    if (result.kind === 'skipped')
        return { ...result, reason: asByDefault(result.reason) };
    const detail = result.problems[0]?.message ?? null;
    return {
        kind: 'skipped',
        file,
        reason: { code: 'file-not-json', detail, byDefault: true },
        invalid: result,
    };
}
function asByDefault(reason) {
    switch (reason.code) {
        case 'logic-apps':
        case 'not-a-flow':
        case 'file-not-json':
            return { ...reason, byDefault: true };
        default:
            return reason;
    }
}
function readOne(root, file) {
    return (0,read_file/* useWorkspaceFile */.V)(root, file, (content) => {
        if (!content?.ok) {
            const message = content === null ? 'the file vanished while it was read' : (0,reasons_file/* fileReadMessage */._n)(content.reason);
            return { result: unreadable(file, message), mentionsFlow: false };
        }
        const result = (0,flow/* readFlow */.h)(file, content.bytes);
        const isBroken = result.kind === 'invalid' && /\.json$/i.test(file);
        return { result, mentionsFlow: isBroken && mentionsFlow(content.bytes) };
    });
}
function mentionsFlow(bytes) {
    return /"(?:definition|triggers)"/.test((0,json_text/* decode */.D)(bytes).text);
}
/** A file whose content could not be read. */
function unreadable(file, message) {
    const place = { file, at: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { kind: 'invalid', file, problems: [{ ...place, message }] };
}

// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
// EXTERNAL MODULE: ./src/run/require-flow.ts
var require_flow = __webpack_require__(9975);
;// CONCATENATED MODULE: ./src/run/project.ts














/**
 * Reads the map of a workspace, and finds its files. Iterating over them throws a `UsageError` when
 * there is no flow at all; when something is compared, only when there is no file at all, since a
 * file that is no flow may have been one.
 */
async function openProject(where, root, isComparing) {
    const opened = await openRepository(where, root);
    const isLater = isComparing && opened.names.length > 0;
    const files = isLater ? opened.files : (0,require_flow/* requiringFlow */.T)(opened.files, opened);
    return { ...opened, files, index: [], flows: [], skipped: [], badFiles: [] };
}
const MANY = 500;
/**
 * Most of what is read becomes garbage at once: a larger heap makes nothing faster where flows are
 * not kept, and takes 150 MB more at 10,000 flows. For few flows, loading `node:v8` costs more.
 */
async function limitHeapGrowth() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 23));
    setFlagsFromString('--semi-space-growth-factor=1');
}
/** Reads the files of a project once, and keeps only each flow's entry in the index. */
function indexProject(project) {
    return withFiles(project, [...unkept(project.files)]);
}
/** Reads the flows of an indexed project that are needed completely, and keeps them. */
function readAgain(project, isNeeded) {
    const files = [...project.files].map((known) => known.kind === 'indexed' && isNeeded(known.flow.file)
        ? stillFlow(project.read(known.flow.file))
        : known);
    return withFiles(project, files);
}
/** What was a flow a moment ago, and cannot be read now, is not skipped. */
function stillFlow(result) {
    return result.kind === 'skipped' ? (result.invalid ?? result) : result;
}
/**
 * The same project with the flows that another map's `files` finds besides: each map adds files and
 * takes none out.
 */
async function withFilesOf(project, files, { flows, paths = null }, root) {
    const sought = soughtBy(flows, [project.map?.files ?? null, files]);
    if (sought.lists.length === project.sought.lists.length)
        return project;
    const { mapFile, map, mapProblems } = project;
    const wider = await openFiles({ root, mapFile, map, mapProblems, paths }, sought);
    const read = [...project.files];
    const known = new Map(read.map((each) => [nameOf(each), each]));
    const all = wider.names.map((name) => known.get(name) ?? unkeptOne(wider.read(name)));
    const isRead = new Set(wider.names);
    const others = read.filter((each) => !isRead.has(nameOf(each)));
    return withFiles(wider, [...all, ...others]);
}
/**
 * Reads the flows and the map of a workspace. Throws a `UsageError` when there is no flow at all.
 */
async function readProject(where, root) {
    const opened = await openRepository(where, root);
    return withFiles(opened, [...(0,require_flow/* requiringFlow */.T)(opened.files, opened)]);
}
/** The same for a workspace that may not have a flow yet. */
async function readRepository(where, root) {
    const opened = await openRepository(where, root);
    return withFiles(opened, [...opened.files]);
}
/** A project with the results of reading its files. */
function withFiles(opened, files) {
    return {
        ...opened,
        files,
        // The version read last counts: a plan must not use an earlier version of a file.
        index: files.flatMap((each) => each.kind === 'indexed' ? [each.flow] : each.kind === 'flow' ? [(0,flow_index/* indexed */.K)(each.flow)] : []),
        flows: files.flatMap((each) => (each.kind === 'flow' ? [each.flow] : [])),
        skipped: files.filter((each) => each.kind === 'skipped'),
        badFiles: files.filter((each) => each.kind === 'invalid'),
    };
}
function* unkept(files) {
    for (const each of files)
        yield unkeptOne(each);
}
function unkeptOne(each) {
    return each.kind === 'flow' ? { kind: 'indexed', flow: (0,flow_index/* indexed */.K)(each.flow) } : each;
}
function nameOf(each) {
    return 'flow' in each ? each.flow.file : each.file;
}
async function openRepository(where, root) {
    const { flows, environments, paths = null } = where;
    const mapFile = (0,workspace_paths/* workspaceName */.hK)(root, where.map);
    const environment = environments[0] ?? null;
    const read = await readMapFile(root, mapFile, { environment, flows });
    const sought = soughtBy(flows, [read.map?.files ?? null]);
    return openFiles({ root, mapFile, ...read, paths }, sought);
}
async function openFiles({ root, mapFile, map, mapProblems, paths }, sought) {
    const unread = [];
    // The usual places are everywhere, and so may be folders that the user cannot read.
    const isUsual = sought.lists.includes(flow_places/* USUAL_PLACES */.g);
    const note = (folder) => void unread.push(folder);
    const found = (0,find_files/* findByLists */.SQ)(root, sought.lists, isUsual ? note : find_files/* refuseUnread */.CV);
    const names = withArguments(found.files, paths).filter((file) => file !== mapFile);
    if (names.length > MANY)
        await limitHeapGrowth();
    const solutions = await solutionsBeside(root, names);
    const complete = solutions?.complete ?? ((flow) => flow);
    const read = flowReader(root, { sought, map, paths }, complete);
    const others = () => [...unread.map(unreadFolder), ...(solutions?.unread() ?? [])];
    const isSought = matchesAny(sought.lists);
    return {
        names,
        files: readAll(names, read, others),
        read,
        solutions,
        isFlowFile: (file) => file !== mapFile && isSought(file),
        mapFile,
        map,
        mapProblems,
        sought,
        paths,
        entries: found.entries,
    };
}
/** The code that reads solutions is loaded only where a flow may be in one. */
async function solutionsBeside(root, names) {
    if (!names.some((name) => (0,layouts/* layoutFolder */.Z1)(name) !== null))
        return null;
    const { openSolutions } = await __webpack_require__.e(/* import() */ 4729).then(__webpack_require__.bind(__webpack_require__, 4729));
    return openSolutions(root, names);
}
/** An argument is read even if no glob finds it. */
function withArguments(files, paths) {
    const given = (paths ?? []).filter((path) => !(0,workspace_arguments/* isFolder */.lQ)(path));
    return [...new Set([...files, ...given])].toSorted(order/* byCodeUnit */.X);
}
function* readAll(names, read, others) {
    for (const name of names)
        yield read(name);
    yield* others();
}
function unreadFolder({ folder, errno }) {
    return { kind: 'skipped', file: folder, reason: { code: 'folder-unread', errno } };
}
async function readMapFile(root, mapFile, options) {
    const content = (0,read_file.readWorkspaceFile)(root, mapFile);
    if (content === null)
        return { map: null, mapProblems: null };
    if (!content.ok) {
        const { problems } = unreadable(mapFile, (0,reasons_file/* fileReadMessage */._n)(content.reason));
        return { map: null, mapProblems: problems };
    }
    const result = await (0,map/* parseMap */.y)(mapFile, content.bytes, options);
    return result.ok
        ? { map: await (0,data_policies/* withWorkspacePolicies */.Ux)(result.map, root), mapProblems: [] }
        : { map: null, mapProblems: result.problems };
}


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requiringFlow),
/* harmony export */   g: () => (/* binding */ requireFlow)
/* harmony export */ });
/* harmony import */ var _map_flow_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8541);
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4345);
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2253);



/** The same files; throws at their end when none of them is a flow, or should be one. */
function* requiringFlow(files, required) {
    let isAnyFlow = false;
    for (const each of files) {
        isAnyFlow ||= each.kind !== 'skipped';
        yield each;
    }
    if (!isAnyFlow)
        refuse(required);
}
/** Throws a `UsageError` where none of the files is a flow, or should be one. */
function requireFlow(project) {
    if (project.index.length + project.badFiles.length === 0)
        refuse(project);
}
function refuse({ sought, names, paths }) {
    if (paths !== null)
        return;
    const where = sought.lists.map((globs) => globs.join(', ')).join(', ');
    const isUsual = sought.lists.includes(_map_flow_places_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_PLACES */ .g);
    const remedy = 'set `flows`, or `files` in the map, to where the flows are, or bring live ones in with `flowgate export`';
    throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(names.length === 0
        ? `no flow was found: no file matches ${where}; ${remedy}`
        : `no flow was found: nothing that matches ${where} is a Power Automate flow (looked at: ${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .andList */ .cM)(names, 3)})${isUsual ? `; ${remedy}` : ''}`);
}


/***/ }),

/***/ 2661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   Dp: () => (/* binding */ looksLikePassword),
/* harmony export */   mS: () => (/* binding */ isWordForOne),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
/** What a template leaves to be filled in, and words that only say what belongs there. */
function isPlaceholder(text) {
    return (/^(?:<.*>|\[.*\]|\{.*\}|#\{.*\}#|%.*%|\$\(.*\)|\$\{.*\}|[*\u2022\u25cf.-]+)?$/.test(text) ||
        /x{4,}|\*{3,}|\u2022{3}|\.{3}|^your|your[-_]|[-_]here$|placeholder|change[-_]?me|redacted|example/i.test(text) ||
        /^(?:todo|tbd|fixme|dummy|sample|insert|enter|fill)\b|replace[-_]?(?:me|this|with)/i.test(text) ||
        /^(?:string|text|null|none|true|false|undefined|value|abc123|\d{1,5})$/i.test(text) ||
        /^(?:password|passwd|secret|token|yes|no|required|optional|enabled|disabled|hidden|unchanged)$/i.test(text));
}
/** A word or a name for a secret, such as `ClientSecret` or `kv-admin-password`, and none itself. */
function isWordForOne(text) {
    return text.length <= LONGEST_NAME && /^[a-z_.\s-]+$/i.test(text) && WORD.test(text);
}
const LONGEST_NAME = 127;
const WORD = /passw|passphrase|kennwort|pwd|secret|token|credential|key/i;
/** Where a vault or a setting keeps one: an address, a path, an Azure resource. */
function isReference(text) {
    return /^(?:https?:\/\/|\/|(?:kv|env|secret|keyvault|vault):|\w[\w-]*\.vault\.)/i.test(text);
}
/**
 * Made by a machine: letters and digits in turns, or base64 with its own signs. A name such as
 * `contoso-app2-secret-2026` has its digits at the end of its words.
 */
function looksLikeKey(text) {
    if (!/^[\w.~+/=:-]{16,}$/.test(text) || !/[a-z]/i.test(text) || isReference(text))
        return false;
    const turns = text.match(/\d(?=[a-z])/gi)?.length ?? 0;
    return turns >= 3 || /^[a-z\d+/]{32,}={1,2}$/i.test(text);
}
/** Chosen by a person who was asked for letters, digits and a sign; an address is none. */
function looksLikePassword(text) {
    return (/^(?=.*[a-z])(?=.*\d)(?=.*[!@#$%&*+=?^~|;,])[^\s{}<>"]{6,64}$/i.test(text) &&
        !isReference(text) &&
        !/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(text));
}


/***/ }),

/***/ 3576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutNamedSecrets),
/* harmony export */   v: () => (/* binding */ MASK)
/* harmony export */ });
/** Replaces a secret. */
const MASK = '***';
const NAME = '(?:pass(?:word|wd|phrase|code)|pwd|(?<![a-z])pin(?![a-z])|secret|token|credential|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key)';
/** For JSON text inside JSON text, several times: five levels have 31 backslashes. */
const SLASHES = String.raw `\\{0,31}`;
const QUOTE = `${SLASHES}(?:["']|u002[27])|&quot;|&#39;|&#x27;`;
const APOSTROPHE = `'|&#39;|&#x27;|${SLASHES}u0027`;
/**
 * The text before a secret that shows that it is one; the last group is the opening quote. Every
 * repetition has a limit, so that each takes linear time.
 */
const OPENINGS = [
    // "password": "\u2026". A pointer has slashes, and a hash after it is not a secret.
    String.raw `["';27][^"'\\/&]{0,40}${NAME}[^"'\\/&]{0,40}(${QUOTE})\s{0,9}:\s{0,9}(\1)`,
    // password="\u2026" in XML. What may follow the end of a JSON text does not begin a value.
    String.raw `${NAME}[\w.-]{0,40}\s{0,9}=\s{0,9}(${QUOTE})(?![\s,}\]:\\"'])`,
    // setProperty(\u2026, 'password', '\u2026')
    String.raw `['97][^"'\\/&]{0,40}${NAME}[^"'\\/&]{0,40}(?:${APOSTROPHE})\s{0,9},\s{0,9}(${APOSTROPHE})`,
    // concat('Bearer ', '\u2026')
    String.raw `\b(?:Bearer|Basic|SharedKey)\s{0,9}(?:(?:${APOSTROPHE})\s{0,9},|@\{)\s{0,9}(?:base64\(\s{0,9})?(${APOSTROPHE})`,
].map((source) => new RegExp(source, 'gi'));
const ELEMENT = new RegExp(String.raw `(?:<|&lt;|u003c)(?:[\w-]{1,40}:)?[\w.-]{0,40}?${NAME}[\w.-]{0,40}(?:\s[^<>]{0,200}?)?(?:>|&gt;|${SLASHES}u003e)\s{0,9}(<!\[CDATA\[|&lt;!\[CDATA\[)?`, 'gi');
/** `"pin": 1234` */
const NUMBER = new RegExp(String.raw `((?:pass(?:word|code)|pwd|(?<![a-z])pin)(?:code)?(?:${QUOTE})\s{0,9}:\s{0,9})\d{3,}`, 'gi');
const HINT = /pass|pwd|pin|secret|token|credential|key|bearer|basic/i;
/** The text without the values that the name before them marks as secrets. */
function withoutNamedSecrets(text) {
    if (!HINT.test(text))
        return text;
    const quoted = OPENINGS.reduce((rest, opening) => cut(rest, opening, (found, from) => endOfQuoted(rest, from, found.at(-1))), text);
    const inElements = cut(quoted, ELEMENT, (found, from) => endOfElement(quoted, from, found[1] !== undefined));
    return inElements.replace(NUMBER, `$1${MASK}`);
}
/** Masks a value after each opening; the search continues after it. */
function cut(text, opening, endOf) {
    const parts = [];
    let kept = 0;
    opening.lastIndex = 0;
    for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
        const from = opening.lastIndex;
        const end = endOf(found, from);
        if (!isWrittenOut(text.slice(from, end).trimStart()))
            continue;
        parts.push(text.slice(kept, from), MASK);
        kept = end;
        opening.lastIndex = end;
    }
    return parts.join('') + text.slice(kept);
}
/** False for an expression, which reads its value from elsewhere; `@@` is a literal `@`. */
function isWrittenOut(value) {
    return value !== '' && (!value.startsWith('@') || value.startsWith('@@'));
}
/** What may end a value in quotes, by the kind of quote. */
const ENDS = new Map(['"', "'", 'u0022', 'u0027', '&quot;', '&#39;', '&#x27;'].map((mark) => [
    mark,
    new RegExp(`${mark}|["\n]`, 'gi'),
]));
/**
 * The next quote of the same kind that is not part of the value; otherwise the end of the JSON text
 * around it, or of the line.
 */
function endOfQuoted(text, from, quote = '"') {
    const mark = quote.replace(/^\\+/, '');
    const level = levelOf(quote.length - mark.length);
    const end = ENDS.get(mark.toLowerCase());
    end.lastIndex = from;
    for (let found = end.exec(text); found !== null; found = end.exec(text)) {
        const { index } = found;
        if (found[0] === '\n')
            return index;
        const own = levelOf(slashesBefore(text, index, from));
        const isDoubled = found[0] === "'" && text[index + 1] === "'" && index > from;
        if (isDoubled)
            end.lastIndex = index + 2;
        else if (own <= level)
            return index - own;
    }
    return text.length;
}
function endOfElement(text, from, isRaw) {
    const end = isRaw ? /\]\]|["\n]/g : /<|&lt;|u003c|"/gi;
    end.lastIndex = from;
    for (let found = end.exec(text); found !== null; found = end.exec(text)) {
        const slashes = slashesBefore(text, found.index, from);
        if (found[0] !== '"')
            return found.index - slashes;
        if (levelOf(slashes) === 0)
            return found.index;
    }
    return text.length;
}
/**
 * How many of the backslashes before a quote escape it: none in JSON, one in JSON inside JSON, then
 * three, seven and so on. The others belong to the text before it.
 */
function levelOf(slashes) {
    return (slashes ^ (slashes + 1)) >> 1;
}
function slashesBefore(text, at, from) {
    let slashes = 0;
    while (at - slashes > from && text[at - slashes - 1] === '\\')
        slashes += 1;
    return slashes;
}


/***/ }),

/***/ 1023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m3: () => (/* binding */ holdsSignedUrl),
  u7: () => (/* binding */ isErrorLike),
  E$: () => (/* binding */ redact),
  $I: () => (/* binding */ redactAll),
  ki: () => (/* binding */ redactError)
});

// EXTERNAL MODULE: ./src/secrets/named-secrets.ts
var named_secrets = __webpack_require__(3576);
;// CONCATENATED MODULE: ./src/secrets/secret-forms.ts
/**
 * The text without a secret in all its usual forms: plain; inside JSON, and JSON inside JSON; in a
 * URL or a form, HTML or XML, in any mixture of these; in base64, alone or among other bytes.
 */
function withoutSecret(text, secret, mask) {
    const core = withoutEnds(secret);
    const plain = text.replaceAll(secret, mask);
    const escaped = core === '' || core.length > LONGEST || PLAIN.test(core)
        ? plain
        : plain.replace(new RegExp(escapedPattern(core), 'g'), mask);
    return inBase64(secret).reduce((rest, form) => rest.replaceAll(form, mask), escaped);
}
/** Without backslashes at its ends, which reveal nothing and would be searched for everywhere. */
function withoutEnds(secret) {
    let [start, end] = [0, secret.length];
    while (secret[start] === '\\')
        start += 1;
    while (end > start && secret[end - 1] === '\\')
        end -= 1;
    return secret.slice(start, end);
}
/** No key is longer; a longer secret is only searched in its plain form and in base64. */
const LONGEST = 4_000;
const PLAIN = /^[A-Za-z\d]*$/;
/**
 * JSON inside JSON, five levels deep, writes a quote after 31 backslashes, and a backslash as 32.
 */
const DEEPEST = 32;
const BACKSLASH = String.raw `(?:\\|${percent(0x5c)}|${entity(0x5c)})`;
/**
 * Each character plain or escaped; a run of backslashes is matched together with those that escape
 * what follows, so there is only one way to match a run.
 */
function escapedPattern(secret) {
    return secret
        .toWellFormed()
        .replace(/(?<!\\)(\\*)([^\\])/gu, (_, run, character) => {
        if (run === '' && PLAIN.test(character))
            return character;
        const most = DEEPEST * run.length + DEEPEST - 1;
        return `${BACKSLASH}{${run.length},${most}}${escapedCharacter(character)}`;
    });
}
const NAMED = new Map([
    ['&', '&(?:amp;){1,4}'],
    ['<', '&(?:amp;){0,4}lt;'],
    ['>', '&(?:amp;){0,4}gt;'],
    ['"', '&(?:amp;){0,4}quot;'],
    ["'", '&(?:amp;){0,4}apos;'],
    [' ', '\\+'],
    ['\n', 'n'],
    ['\r', 'r'],
    ['\t', 't'],
]);
function escapedCharacter(character) {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    const bytes = [...Buffer.from(character, 'utf8')];
    const named = NAMED.get(character);
    const forms = [
        ...(named === undefined ? [] : [named]),
        units.map((unit) => `u${hex(unit, 4)}`).join('\\\\{1,31}'),
        bytes.map(percent).join(''),
        entity(character.codePointAt(0) ?? 0),
        units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''),
    ];
    return `(?:${forms.join('|')})`;
}
/** Encoded up to five times. */
function percent(byte) {
    return `%(?:25){0,4}${hex(byte, 2)}`;
}
function entity(point) {
    return `&(?:amp;){0,4}#(?:0{0,4}${point}|[xX]0{0,4}${hex(point, 0)});`;
}
/** Hexadecimal digits in lower or upper case. */
function hex(number, digits) {
    const text = number.toString(16).padStart(digits, '0');
    return text.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
/** Alone, and after other bytes: the characters that depend only on the secret. */
function inBase64(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const alone = bytes.toString('base64url');
    const inside = [0, 1, 2].map((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
        const over = (before + bytes.length) % 3;
        return text.slice(before === 0 ? 0 : before + 1, over === 0 ? undefined : -1);
    });
    const forms = [alone, ...inside].filter(({ length }) => length >= SHORTEST_BASE64);
    const usual = forms.map((form) => form.replaceAll('-', '+').replaceAll('_', '/'));
    return [...new Set([...forms, ...usual, ...usual.map(encodeURIComponent)])];
}
/** A shorter piece may be anything. */
const SHORTEST_BASE64 = 8;

;// CONCATENATED MODULE: ./src/secrets/redact.ts


/** What looks like a secret. A URL is matched as a unit, so every pattern stays linear. */
const RULES = [
    [/https?:\/\/(?:\\u0026|[^\s"'<>\\])+/gi, maskUrl],
    [
        /(\b|%26|%3F|u0026)(sig|access_token|client_secret)(=|%3D|\\+u003d)[^\s"'<>&\\]+/gi,
        `$1$2$3${named_secrets/* MASK */.v}`,
    ],
    // The key of an Azure function.
    [/((?:[?&;]|u0026|%26|%3F)code(?:=|%3D|\\+u003d))[^\s"'<>&\\]{16,}/gi, `$1${named_secrets/* MASK */.v}`],
    [/("code\\{0,31}"\s{0,9}:\s{0,9}\\{0,31}")[A-Za-z\d/+_-]{40,200}={1,2}/g, `$1${named_secrets/* MASK */.v}`],
    // Of a connection string.
    [
        /\b((?:AccountKey|SharedAccessKey|SharedSecret(?:Value)?|Password|Pwd)(?:=|%3D))[^\s"'<>;&\\]{3,}/gi,
        `$1${named_secrets/* MASK */.v}`,
    ],
    [/\b(Bearer|Basic|SharedKey)\s+[\w.~+/=:-]{16,}/gi, `$1 ${named_secrets/* MASK */.v}`],
    [/\b(x-api-key["']?\s*[:=]\s*["']?)[\w.~+/=-]{8,}/gi, `$1${named_secrets/* MASK */.v}`],
    // A JSON web token, plain or encoded in base64 once more.
    [/(?:\b|(?<=%[\dA-Fa-f]{2}))(?:eyJ[\w-]{8,}(?:\.[\w-]*){0,4}|ZXlK[\w+/=-]{12,})/g, named_secrets/* MASK */.v],
];
/** The shortest text that counts as a secret: a shorter one would remove ordinary words. */
const SHORTEST_SECRET = 6;
/** The same for a part of a token, which is split at its dots. */
const SHORTEST_PART = 16;
/**
 * The text without `secrets`, their parts, and everything that looks like a secret: signed
 * (callback) URLs, JSON web tokens, bearer tokens, credentials in a URL, keys and passwords of
 * connection strings, of JSON, XML and expressions.
 */
function redact(text, secrets = []) {
    const parts = secrets.flatMap((secret) => secret.split('.'));
    const known = [
        ...secrets.filter(({ length }) => length >= SHORTEST_SECRET),
        ...parts.filter(({ length }) => length >= SHORTEST_PART),
    ];
    const without = known.reduce((rest, secret) => withoutSecret(rest, secret, named_secrets/* MASK */.v), text);
    return (0,named_secrets/* withoutNamedSecrets */.h)(RULES.reduce((rest, rule) => apply(rest, rule), without));
}
function apply(text, [pattern, replacement]) {
    return typeof replacement === 'string'
        ? text.replace(pattern, replacement)
        : text.replace(pattern, replacement);
}
const SIGNED = /(?:\b|%26|%3F|u0026)sig(?:=|%3D|\\+u003d)/i;
/** Whether a text contains a signed URL, such as the callback URL of a trigger. */
function holdsSignedUrl(text) {
    return /https?:/i.test(text) && SIGNED.test(text);
}
/** A signed URL loses its complete query; another one only the credentials before its host. */
function maskUrl(url) {
    const plain = url.replace(/^(https?:\/\/)[^/?#@]*@/i, `$1${named_secrets/* MASK */.v}@`);
    const query = plain.indexOf('?');
    return query !== -1 && SIGNED.test(plain.slice(query))
        ? `${plain.slice(0, query)}?${named_secrets/* MASK */.v}`
        : plain;
}
/** The same for every text in some data, except `code`, which is ours. */
function redactAll(value, secrets = []) {
    if (typeof value === 'string')
        return redact(value, secrets);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((each) => redactAll(each, secrets));
    const fields = Object.entries(value).map(([name, field]) => [
        name,
        name === 'code' ? field : redactAll(field, secrets),
    ]);
    return Object.fromEntries(fields);
}
/** How many nested causes are kept. */
const redact_DEEPEST = 5;
/**
 * A copy of an error and its causes without secrets: name, code, message and stack, each redacted,
 * and no other property. Undefined for anything else.
 */
function redactError(error, secrets = [], depth = 0) {
    if (!isErrorLike(error) || depth === redact_DEEPEST)
        return undefined;
    const cause = redactError(error.cause, secrets, depth + 1);
    const message = redact(error.message, secrets);
    const copy = new Error(message, cause === undefined ? {} : { cause });
    copy.name = error.name;
    copy.stack = redact(error.stack ?? `${error.name}: ${message}`, secrets);
    if ('code' in error && typeof error.code === 'string')
        Object.assign(copy, { code: error.code });
    return copy;
}
/** By its properties and not by class: what undici throws may come from another realm. */
function isErrorLike(value) {
    return typeof value === 'object' && value !== null && 'message' in value;
}


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ secretByShape),
/* harmony export */   c: () => (/* binding */ secretsByShape)
/* harmony export */ });
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2661);

/** Most texts hold none of these, and are done with. */
const HINT = /sig=|key|eyJ|bearer|basic |pass|pwd|secret|token|code=|:\/\/[^/\s]+:|hook|akia|gh[a-z]_|github_|aiza|xox|q~|sk[-_]|rk_live|glpat|sg\./i;
const SHAPES = [
    { kind: 'a signed URL', pattern: /[?&;]sig=([A-Za-z0-9%+/_-]{20,}=*)/dgi },
    {
        kind: 'an account key',
        pattern: /(?:AccountKey|SharedAccessKey|SharedSecret(?:Value)?)\s*=\s*([A-Za-z0-9+/]{30,}={0,2})/dgi,
    },
    {
        kind: 'a connection string with its password',
        pattern: /(?:^|[;"'\s])(?:password|pwd)\s*=\s*([^;'"\s@{}<>%]{4,})/dgi,
        beside: /(?:server|data source|host|user id|uid|username|database|initial catalog)\s*=/i,
        also: (secret) => !(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordForOne */ .mS)(secret),
    },
    { kind: 'a private key', pattern: /(-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[^"]*)/dg },
    {
        kind: 'a token',
        // Found by its dots, of which a text has fewer than places where a token may start.
        pattern: /(?<=\b(eyJ[A-Za-z0-9_-]{8,}))(\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})/dg,
    },
    {
        kind: 'a token',
        pattern: /\bBearer\s+([A-Za-z0-9._~+/-]{20,}=*)/dgi,
        also: isLongMix,
    },
    {
        kind: 'a token',
        pattern: /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,}|xox[abprs]-[A-Za-z0-9-]{20,}|AKIA[0-9A-Z]{16}|AIza[A-Za-z0-9_-]{35}|[rs]k_live_[A-Za-z0-9]{20,}|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}|glpat-[A-Za-z0-9_-]{20,}|SG\.[\w-]{16,}\.[\w-]{32,})/dg,
    },
    { kind: 'a client secret', pattern: /(?<![\w.~-])([\w.~-]{3}\dQ~[\w.~-]{31,34})(?![\w.~-])/dg },
    {
        kind: 'a user name and password',
        pattern: /(?:^|\s)Basic\s+([A-Za-z0-9+/]{8,}={0,2})(?![A-Za-z0-9+/@{])/dg,
        also: (secret) => /^[ -~][ -9;-~]*:[ -~]+$/.test(Buffer.from(secret, 'base64').toString('latin1')),
    },
    {
        kind: 'a user name and password',
        pattern: /:\/\/[^\s/:@'"?#]+:([^\s/:@'"{}<>?#]{4,})@(?=[\w.-]+)/dg,
    },
    {
        kind: 'a webhook that anyone may post to',
        pattern: /(?:\.webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook|hooks\.slack\.com\/services|discord\.com\/api\/webhooks)\/([\w@-]+\/[\w/-]{16,})/dgi,
    },
    {
        kind: 'a function key',
        // An address without a key is taken as well, so that none is searched twice.
        pattern: /\.azurewebsites\.net\/(?:\S*[?&]code=([A-Za-z0-9_%/+-]{30,}=*)|\S*)/dgi,
    },
    {
        kind: 'a password or key',
        pattern: /(?:^|[?&])(?:client_secret|password|access_token|refresh_token|api[-_]?key|subscription-key)=([^&\s@{}<>'"[\]]{6,})/dgi,
        // A URL or a form, and no prose.
        beside: /^(?:https?:\/\/|\s*\S+\s*$)/i,
        also: (secret, { index, input }) => !(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordForOne */ .mS)(secret) &&
            (index > 0 || /[?&]|^client_secret/i.test(input) || isLongMix(secret)),
    },
    {
        kind: 'a password or key',
        pattern: /"(?:password|client_?secret|access_?token|refresh_?token|api_?key)"\s*:\s*"([^"\s@{}<>]{6,})"/dgi,
        also: (secret) => !(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordForOne */ .mS)(secret),
    },
];
/** `://a:bbbb@c` */
const SHORTEST = 11;
/** The first secret in `text` that is known by its shape. */
function secretByShape(text) {
    if (!mayHoldOne(text))
        return null;
    for (const shape of SHAPES) {
        const [secret] = ofShape(shape, text);
        if (secret !== undefined)
            return secret;
    }
    return null;
}
/** Every secret in `text` that is known by its shape, in the order of the shapes. */
function secretsByShape(text) {
    return mayHoldOne(text) ? SHAPES.flatMap((shape) => ofShape(shape, text)) : [];
}
function mayHoldOne(text) {
    return text.length >= SHORTEST && HINT.test(text);
}
/** Without `matchAll`, which copies the pattern for every text. */
function ofShape({ kind, pattern, beside, also }, text) {
    const secrets = [];
    if (beside !== undefined && !beside.test(text))
        return secrets;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const [first, last] = [found.indices?.[1], found.indices?.at(-1)];
        if (first === undefined || last === undefined)
            continue;
        const secret = text.slice(first[0], last[1]);
        if ((0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(secret))
            continue;
        if (also === undefined || also(secret, found)) {
            secrets.push({ kind, within: [first[0], last[1]] });
        }
    }
    return secrets;
}
/** Letters and digits, and long enough to be no word; behind `Bearer` that is enough. */
function isLongMix(text) {
    return /^(?!https?:|\/)(?=.*\d)(?=.*[a-z])[\w.~+/=:-]{16,}$/i.test(text);
}


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   W7: () => (/* binding */ layoutFiles),
/* harmony export */   Z1: () => (/* binding */ layoutFolder),
/* harmony export */   mR: () => (/* binding */ recordFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const FLOW_FOLDER = /^(?:workflows|modernflows)$/i;
/** The folder that holds a solution's folder of flows; null for a flow in another layout. */
function layoutFolder(file) {
    const folders = file.split('/').slice(0, -1);
    const at = folders.findLastIndex((name) => FLOW_FOLDER.test(name));
    return at === -1 ? null : folders.slice(0, at).join('/');
}
/** The files of a layout that are there. An extracted solution has them without `Other/`. */
function layoutFiles(layout, folders) {
    const other = folders.find(layout, 'Other');
    const xml = [layout, ...(other === null ? [] : [other])].flatMap((folder) => ['Solution.xml', 'Customizations.xml'].flatMap((name) => folders.find(folder, name) ?? []));
    const solutions = eachIn(layout, 'solutions', folders).flatMap((folder) => {
        const solution = folders.find(folder, 'solution.yml');
        if (solution === null)
            return [];
        return [{ solution, components: folders.find(folder, 'solutioncomponents.yml') }];
    });
    const references = eachIn(layout, 'connectionreferences', folders).flatMap((folder) => folders.find(folder, 'connectionreference.yml') ?? []);
    return { xml, references, solutions };
}
function eachIn(layout, name, folders) {
    const parent = folders.find(layout, name);
    if (parent === null)
        return [];
    return folders.names(parent).map((child) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(parent, child));
}
/** The file that describes a flow: beside it with its name, or the only one in its folder. */
function recordFile(file, folders) {
    const find = (name) => folders.find(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name));
    return (recordFiles(file)
        .map(find)
        .find((found) => found !== null) ?? null);
}
/** Where such a file may be, the first that is there counts; empty for a flow in another layout. */
function recordFiles(file) {
    if (layoutFolder(file) === null)
        return [];
    return [`${file}.data.xml`, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), 'workflow.yml')];
}


/***/ }),

/***/ 4560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// UNUSED EXPORTS: parse

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/commands/command.ts
var commands_command = __webpack_require__(3155);
// EXTERNAL MODULE: ./src/inputs.ts
var src_inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/report/terminal/wrap.ts
var wrap = __webpack_require__(2951);
;// CONCATENATED MODULE: ./src/commands/help.ts


/** How a terminal's help describes the inputs of the action. */
const INPUTS = {
    'connection-references': { value: '<file>', summary: 'the map' },
    flows: { value: '<glob>', isList: true, summary: 'which files; ! excludes' },
    environment: { value: '<name>', isList: true, summary: 'an environment of the map' },
    endpoint: { value: '<url>', summary: 'the Flow Studio MCP server' },
    'fail-on': { value: '<severity>', summary: 'error, warning or never' },
    'dry-run': { summary: 'show, and change nothing' },
    'on-drift': {
        value: '<what>',
        summary: 'a live flow that Git never had: fail, skip or overwrite',
    },
    watch: { value: '<minutes>', summary: 'wait for the first runs of what was deployed, 0 to 60' },
    'require-reviewed-plan': { summary: 'write only what was approved' },
    'approved-plan': { value: '<digest>', summary: 'the digest of the plan that was approved' },
    atomic: { summary: 'one flow fails: restore those already written' },
    concurrency: { value: '<n>', summary: 'flows at a time, 1 to 16' },
    shard: { value: '<i/n>', summary: 'one part of the flows' },
    report: { value: '<file>', summary: 'write the report as JSON as well' },
    sarif: { value: '<file>', summary: 'write the findings as SARIF 2.1.0 as well' },
    snapshots: { value: '<folder>', summary: 'where flows are kept before they are replaced' },
};
/** Options that every command takes. */
const GLOBAL_OPTIONS = [
    { name: 'quiet', summary: 'show errors only' },
    { name: 'verbose', summary: 'name each file that was skipped' },
    { name: 'help', summary: 'show this help' },
    { name: 'version', summary: 'show the version' },
];
/** All options of a command of its own, its inputs first. */
function optionsOf({ inputs, options }) {
    const shared = inputs.map((name) => {
        const known = INPUTS[name] ?? { value: '<text>', summary: '' };
        const byDefault = known.value === undefined || src_inputs/* DEFAULTS */.z[name] === '' ? '' : ` (${src_inputs/* DEFAULTS */.z[name]})`;
        return { ...known, name, summary: `${known.summary}${byDefault}` };
    });
    return [...shared, ...options];
}
const DOCUMENTS = 'https://github.com/flowgate/flowgate/tree/main/docs';
const ENDING = [
    "The Flow Studio key is read from FLOW_STUDIO_API_KEY, the server's address from FLOWGATE_ENDPOINT.",
    'Exit: 0 fine, 1 findings or failed outcomes, 2 wrong usage, no flow found, or a crash.',
    `Documents: ${DOCUMENTS}`,
];
const EXAMPLES = [
    ['flowgate check', 'check the flows and the map of this repository'],
    ['flowgate export --all', 'bring the live flows of an environment into Git'],
    ['flowgate deploy --dry-run', 'show what a deployment would write'],
    ['flowgate explain owner-mismatch', 'read why a rule reports something'],
];
/** The general help: which commands there are. */
function generalHelp(commands, look) {
    const rows = commands.map(({ name, operands, summary }) => [
        operands === undefined ? name : `${name} ${operands}`,
        summary,
    ]);
    return `Usage: flowgate <command> [options]

${paragraph('Checks Power Automate flows and the connection references that they use, and deploys them.', look)}

Commands
${aligned(rows, look)}

Options of every command
${aligned(GLOBAL_OPTIONS.map(rowOf), look)}

Examples
${aligned(EXAMPLES, look)}

flowgate <command> --help lists the command's options.

${ending(look)}`;
}
/** The help of one command: its options and examples. */
function commandHelp(command, look) {
    const { name, operands = '', summary, examples } = command;
    return `Usage: flowgate ${[name, operands, '[options]'].filter((part) => part !== '').join(' ')}

${paragraph(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, look)}

Options
${aligned([...optionsOf(command), ...GLOBAL_OPTIONS].map(rowOf), look)}

Examples
${aligned(examples.map(([call, does]) => [`flowgate ${call}`, does]), look)}

${ending(look)}`;
}
function rowOf({ name, value = '', isList, summary }) {
    return [`--${name} ${value}`.trimEnd(), isList ? `${summary}; may be repeated` : summary];
}
/** Two columns; in a narrow terminal the right one is below the left one. */
function aligned(rows, look) {
    const indent = Math.max(...rows.map(([left = '']) => left.length)) + 4;
    const isNarrow = look.wraps && indent > look.width / 2;
    return rows
        .flatMap(([left = '', right = '']) => {
        if (isNarrow)
            return [`  ${left}`, ...(0,wrap/* wrapped */.ky)(right, 6, look)];
        const [first = '', ...others] = (0,wrap/* hanging */.rM)(right, indent, look);
        return [`  ${left}`.padEnd(indent) + first, ...others];
    })
        .join('\n');
}
function paragraph(text, look) {
    return (0,wrap/* wrapped */.ky)(text, 0, look).join('\n');
}
function ending(look) {
    return `${ENDING.map((line) => (0,wrap/* hanging */.rM)(line, 2, look).join('\n')).join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/report/reasons/file.ts
var file = __webpack_require__(820);
// EXTERNAL MODULE: ./src/commands/reporting.ts + 12 modules
var reporting = __webpack_require__(8171);
;// CONCATENATED MODULE: ./src/commands/check.ts




const check = {
    name: 'check',
    operands: '[paths...]',
    summary: 'check flows and the map; needs no key',
    inputs: [...reporting/* REPORTING_INPUTS */.$Q, 'dry-run'],
    options: [
        { name: 'live', summary: 'check what is live too, with the key' },
        { name: 'fix', summary: 'write what is certain into the files, and check again' },
        { name: 'write-baseline', summary: 'accept what is found today, in the map, for 90 days' },
        reporting/* FORMAT */.uB,
    ],
    examples: [
        ['check', 'everything, offline'],
        ['check --live', 'with the live flows and connections'],
        ['check --fix --dry-run', 'show what --fix would write'],
        ['check --format json', 'the report for a program'],
    ],
    async carryOut(request, terminal) {
        const wish = wishOf(request, terminal);
        const at = request.has('live') ? terminal : { ...terminal, isOffline: true };
        const session = await (0,reporting/* openSession */.fA)('check', request, at);
        let done = await session.start();
        if (wish.fixes && (await fixed(done, session)))
            done = await session.start();
        if (wish.accepts && (await accepted(done, session)))
            done = await session.start();
        const { dryRun } = session.settings;
        return (0,reporting/* conclude */.Ep)({ ...done, report: { ...done.report, dryRun } }, session);
    },
};
function wishOf(request, { env }) {
    const [fixes, accepts] = [request.has('fix'), request.has('write-baseline')];
    if (request.has('live') && (env.FLOW_STUDIO_API_KEY ?? '') === '') {
        throw new usage_error/* UsageError */.e('`--live` needs the key in FLOW_STUDIO_API_KEY');
    }
    if (request.has('dry-run') && (!fixes || accepts)) {
        throw new usage_error/* UsageError */.e('`--dry-run` goes with --fix; a check alone writes nothing');
    }
    return { fixes, accepts };
}
/** Applies the safe fixes and reports them; false when no file was changed. */
async function fixed({ report, project }, { format, terminal, settings: { dryRun } }) {
    const { fixFiles } = await __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 522));
    const { toFixedText } = await __webpack_require__.e(/* import() */ 9957).then(__webpack_require__.bind(__webpack_require__, 9957));
    const files = await fixFiles(terminal.root, report.findings, project, dryRun);
    const to = (0,reporting/* textStream */.M2)(format, terminal);
    const text = toFixedText(files, { ...(0,commands_command/* lookAt */.t5)(to, terminal), isDry: dryRun });
    if ((0,reporting/* speaks */.u5)(format, terminal))
        to.write(text);
    return !dryRun && files.some((file) => file.fixed.length > 0);
}
/**
 * Adds suppressions to the map for the findings and reports it; false when there was nothing to
 * add.
 */
async function accepted({ report, project }, session) {
    const { format, terminal } = session;
    const { writeBaseline } = await __webpack_require__.e(/* import() */ 3611).then(__webpack_require__.bind(__webpack_require__, 3611));
    const { message, problem, isChanged } = await writeBaseline(terminal.root, report.findings, project, terminal.now());
    if (problem !== null) {
        throw new usage_error/* UsageError */.e(`${project.mapFile}: ${(0,file/* fileMessage */.UW)(problem)}; run this again`);
    }
    (0,reporting/* printer */.ll)(format, terminal)(message);
    return isChanged;
}

// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/commands/asking.ts
var asking = __webpack_require__(3695);
;// CONCATENATED MODULE: ./src/commands/deploy.ts




/** Outside of a job the guids of created flows are written into the map, or shown to be committed. */
async function withFlowNames(done, { env, root }, print) {
    if (env.GITHUB_ACTIONS === 'true')
        return done;
    const { writeFlowNames } = await __webpack_require__.e(/* import() */ 8898).then(__webpack_require__.bind(__webpack_require__, 8898));
    const written = await writeFlowNames(root, done);
    if (written === 0)
        return done;
    const { mapFile } = done.project;
    print(`${mapFile} has the flowName of ${(0,count/* count */.U9)(written, 'new flow')} now; commit it`);
    return { ...done, report: { ...done.report, hasFlowNames: true } };
}
const deploy = {
    name: 'deploy',
    operands: '[paths...]',
    summary: 'check, plan, and write to the live flows',
    inputs: [
        ...reporting/* REPORTING_INPUTS */.$Q,
        'dry-run',
        'on-drift',
        'watch',
        'require-reviewed-plan',
        'approved-plan',
        'atomic',
        'snapshots',
    ],
    options: [asking/* YES */._, reporting/* FORMAT */.uB],
    examples: [
        ['deploy --dry-run', 'show what would be written'],
        ['deploy --environment production', 'write to this environment'],
    ],
    async carryOut(request, terminal) {
        const session = await (0,reporting/* openSession */.fA)('deploy', request, terminal, (0,asking/* asker */.N)(request, terminal));
        try {
            const done = await session.start();
            const print = (0,reporting/* printer */.ll)(session.format, terminal);
            if (done.snapshots !== null)
                print((0,commands_command/* keptSentence */.sb)(terminal.root, done.snapshots));
            return await (0,reporting/* conclude */.Ep)(await withFlowNames(done, terminal, print), session);
        }
        finally {
            session.stop.release();
        }
    },
};

// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
// EXTERNAL MODULE: ./src/report/terminal/look.ts
var terminal_look = __webpack_require__(48);
;// CONCATENATED MODULE: ./src/report/doctor.ts



const MARKS = {
    ok: ['ok', 'green'],
    warning: ['warning', 'yellow'],
    error: ['error', 'red'],
    unknown: ['unknown', 'dim'],
};
const WIDTH = Math.max(...Object.values(MARKS).map(([mark]) => mark.length));
/** For people: one line each, with what to do below it. */
function doctorText(diagnoses, { color, width, wraps }) {
    const painted = (0,terminal_look/* paint */.n)(color);
    const look = {
        paint: painted,
        width,
        wraps,
        source: () => null,
        path: (file) => file,
    };
    const column = Math.max(...diagnoses.map(({ about }) => about.length));
    const indent = WIDTH + column + 4;
    const lines = diagnoses.flatMap(({ about, state, text, remedy }) => {
        const [mark, style] = MARKS[state];
        const head = `${painted(style, mark.padEnd(WIDTH))}  ${(0,wording_escape/* escapeText */.X1)(about).padEnd(column)}  `;
        const [first = '', ...rest] = (0,wrap/* wrapped */.ky)((0,wording_escape/* escapeText */.X1)(text), indent, look);
        const todo = remedy === null ? [] : (0,wrap/* wrapped */.ky)(`\u2192 ${(0,wording_escape/* escapeText */.X1)(remedy)}`, indent, look);
        return [head + first.trimStart(), ...rest, ...todo];
    });
    return `${lines.map(wording_escape/* escapeCommands */.g9).join('\n')}\n`;
}
/** For programs. */
function doctorJson(diagnoses, version) {
    const worst = ['error', 'warning'].find((one) => diagnoses.some(({ state }) => state === one));
    const document = { version: 1, flowgate: version, state: worst ?? 'ok', diagnoses };
    return `${JSON.stringify(document, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./src/commands/doctor.ts





const doctor_INPUTS = [
    'connection-references',
    'flows',
    'environment',
    'endpoint',
];
const doctor = {
    name: 'doctor',
    summary: 'check what a run depends on: key, server, environments, connections, flows, map',
    inputs: doctor_INPUTS,
    options: [
        { name: 'format', value: '<format>', summary: 'text or json (text)' },
        {
            name: 'record',
            value: '<folder>',
            summary: "write the server's answers there, without names, texts and secrets",
        },
    ],
    examples: [
        ['doctor', 'key, server, environments, connections, flows and map'],
        ['doctor --format json', 'the same for a program'],
    ],
    async carryOut(request, terminal) {
        const isJson = wantsJson(request);
        const settings = (0,reporting/* settingsOf */.f5)('check', request, terminal);
        const [folder] = request.values('record');
        if (folder !== undefined && settings.apiKey === null) {
            throw new usage_error/* UsageError */.e('`--record` needs the key in FLOW_STUDIO_API_KEY');
        }
        const { diagnose } = await __webpack_require__.e(/* import() */ 6436).then(__webpack_require__.bind(__webpack_require__, 6436));
        const replies = [];
        const diagnoses = await diagnose({
            ...settings,
            root: terminal.root,
            env: terminal.env,
            version: terminal.version,
            now: terminal.now(),
            progress: (line) => (0,commands_command/* say */.cv)(terminal, line),
            onReply: folder === undefined ? null : (reply) => void replies.push(reply),
        });
        const { stdout } = terminal;
        if (isJson)
            stdout.write(doctorJson(diagnoses, terminal.version));
        else
            stdout.write(doctorText(diagnoses, (0,commands_command/* lookAt */.t5)(stdout, terminal)));
        if (folder !== undefined)
            await record(folder, replies, terminal);
        return diagnoses.some(({ state }) => state === 'error') ? 1 : 0;
    },
};
function wantsJson(request) {
    const [format = 'text'] = request.values('format');
    if (format === 'text' || format === 'json')
        return format === 'json';
    throw new usage_error/* UsageError */.e(`--format is text or json here; not ${JSON.stringify(format)}`);
}
async function record(folder, replies, terminal) {
    const { writeRecording } = await __webpack_require__.e(/* import() */ 7822).then(__webpack_require__.bind(__webpack_require__, 7822));
    const names = await writeRecording(terminal.root, (0,commands_command/* pathFromRoot */._f)(terminal, folder), replies);
    (0,commands_command/* say */.cv)(terminal, `Recorded ${(0,count/* count */.U9)(names.length, 'answer')} in ${folder}, without names, texts and secrets. The lines above name accounts and environments: look through both before you attach them.`);
}

// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/wording/reason.ts
var wording_reason = __webpack_require__(562);
;// CONCATENATED MODULE: ./src/report/reasons/write-back.ts



const writeBackWords = {
    ...file/* fileWords */.Ad,
    'bound-otherwise': ({ key, live, map }) => `\`${key}\` is bound to ${live} live, and to ${map} in the map: write the right one into the map, or deploy`,
    'environments-differ': ({ environments }) => `the flow differs in ${(0,lists/* andList */.cM)(environments)}; choose one with --environment`,
    'flow-not-read': () => 'the file is gone',
    'dataverse-row': () => 'a Dataverse row cannot be written back; keep the flow in a file of its own',
    'map-not-written': ({ mapFile, cause }) => `${mapFile}: ${(0,file/* fileMessage */.UW)(cause)}`,
    'result-not-a-flow': () => 'the file would not hold a readable flow',
    'still-different': ({ paths }) => `it would still differ at ${(0,lists/* andList */.cM)(paths, 3)}, which the map sets for this environment`,
    'flow-not-in-map': () => 'the map does not name the flow',
    'state-not-in-map': ({ state }) => `the map cannot set the state ${state}`,
};
/** Why parts of a live flow were not written into the files, as part of a sentence. */
function writeBackMessage(reason) {
    return (0,wording_reason/* worded */.M)(writeBackWords, reason);
}

;// CONCATENATED MODULE: ./src/commands/drift.ts




const drift = {
    name: 'drift',
    summary: 'compare the live flows and connections with Git and the map',
    inputs: reporting/* REPORTING_INPUTS */.$Q,
    options: [
        { name: 'write', summary: 'take what was changed live over into the files, and compare again' },
        { name: 'all', summary: 'list the live flows that Git does not know, too' },
        reporting/* FORMAT */.uB,
    ],
    examples: [
        ['drift', 'show what was changed live'],
        ['drift --write', 'take it over into the files'],
    ],
    async carryOut(request, terminal) {
        const session = await (0,reporting/* openSession */.fA)('drift', request, terminal);
        let done = await session.start();
        if (request.has('write') && (await wroteBack(done, session)))
            done = await session.start();
        if (request.has('all'))
            listUnmanaged(done, session);
        return (0,reporting/* conclude */.Ep)(done, session);
    },
};
/** Writes back what is safe to write, and reports it; false when no file was changed. */
async function wroteBack({ drift: compared, project }, { format, terminal }) {
    if (compared === null)
        return false;
    const { writeBack } = await Promise.all(/* import() */[__webpack_require__.e(4718), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 6162));
    const flows = await writeBack(terminal.root, compared, project);
    const print = (0,reporting/* printer */.ll)(format, terminal);
    for (const flow of flows)
        for (const line of linesOf(flow))
            print(line);
    const changed = flows.filter(({ written }) => written.length > 0).length;
    print(changed === 0 ? 'Nothing was taken over.' : `Took over ${(0,count/* count */.U9)(changed, 'flow')}.`);
    return changed > 0;
}
function linesOf({ file, environment, written, skipped }) {
    const about = `${file}, ${environment}`;
    return [
        ...(written.length > 0 ? [`${about}: took over ${written.join(', ')}`] : []),
        ...skipped.map((each) => `${about}: left alone, ${skippedText(each)}`),
    ];
}
function skippedText({ parts, reason }) {
    const message = writeBackMessage(reason);
    return parts.length === 0 ? message : `${(0,lists/* andList */.cM)(parts)}: ${message}`;
}
function listUnmanaged({ report }, { format, terminal }) {
    const print = (0,reporting/* printer */.ll)(format, terminal);
    for (const { environment, flows } of report.unmanaged ?? []) {
        for (const { flowName, displayName } of flows) {
            print(`${environment}: ${flowName}  ${displayName}`);
        }
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/check/check.ts + 15 modules
var check_check = __webpack_require__(8739);
;// CONCATENATED MODULE: ./src/report/terminal/page.ts



/**
 * A page of the documents for a terminal: headings in bold, paragraphs wrapped, code indented
 * and not wrapped unless it is `text`. Of Markdown it knows what the pages of the rules use.
 */
function toPageText(markdown, { color, width, wraps, address }) {
    const path = (file) => file;
    const look = {
        paint: (0,terminal_look/* paint */.n)(color),
        width: Math.max(40, width),
        wraps,
        source: () => null,
        path,
    };
    const parts = fencesApart((0,wording_escape/* escapeControlLines */.Sz)(markdown).trim());
    const blocks = parts.flatMap((part) => part.startsWith('```')
        ? [code(part, look)]
        : part
            .trim()
            .split(/\n{2,}/)
            .map(prose(look)));
    const text = [...blocks.filter((block) => block !== ''), look.paint('dim', address)].join('\n\n');
    return `${text.split('\n').map(wording_escape/* escapeCommands */.g9).join('\n')}\n`;
}
/** The text in parts, each of which is a block of code from fence to fence, or has none. */
function fencesApart(markdown) {
    const parts = [[]];
    let isCode = false;
    for (const line of markdown.split('\n')) {
        const isFence = line.startsWith('```');
        if (isFence && !isCode)
            parts.push([]);
        parts.at(-1)?.push(line);
        if (isFence && isCode)
            parts.push([]);
        if (isFence)
            isCode = !isCode;
    }
    return parts.map((lines) => lines.join('\n'));
}
function code(block, look) {
    const [fence = '', ...lines] = block.split('\n');
    const [, language, file = ''] = /^```(\S*) ?(\S*)/.exec(fence) ?? [];
    const own = { ...look, wraps: look.wraps && language === 'text' };
    const indented = lines.slice(0, -1).flatMap((line) => (0,wrap/* wrapped */.ky)(line, 4, own));
    const heading = file === '' ? [] : [look.paint('dim', `  ${file}`)];
    return [...heading, ...indented.map((line) => line.trimEnd())].join('\n');
}
function prose(look) {
    return (block) => {
        const heading = /^#+ (.*)$/.exec(block);
        if (heading !== null)
            return look.paint('bold', plain(heading[1] ?? ''));
        if (/^([-*|]|\d+\.) ?/.test(block))
            return block.split('\n').map(item(look)).join('\n');
        return (0,wrap/* wrapped */.ky)(plain(block.replaceAll('\n', ' ')), 0, look).join('\n');
    };
}
/** A line of a list or a table; later lines of the item are indented. */
function item(look) {
    return (line) => (0,wrap/* hanging */.rM)(plain(line), 2, look).join('\n');
}
/** Without the marks of emphasis; a link to another page of these documents is only its text. */
function plain(text) {
    return text
        .replace(/\[([^[\]]{1,200})\]\((https?:[^()\s]{1,300})\)/g, (_, words, url) => `${words} (${(0,wrap/* unbroken */.D_)(url)})`)
        .replace(/\[([^[\]]{1,200})\]\([^()]{0,300}\)/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/(^|[\s(])_([^_]+)_(?=\W|$)/g, '$1$2');
}

// EXTERNAL MODULE: ./src/rules/index.ts + 110 modules
var rules = __webpack_require__(3099);
// EXTERNAL MODULE: ./src/wording/spelling.ts
var spelling = __webpack_require__(5156);
;// CONCATENATED MODULE: ./src/commands/explain.ts








const explain = {
    name: 'explain',
    operands: '<rule>',
    summary: "show a rule's page: what it reports, why, and how to fix it",
    inputs: [],
    options: [],
    examples: [['explain owner-mismatch', 'why the owner of a connection matters']],
    async carryOut({ operands }, terminal) {
        const [rule, ...others] = operands;
        if (rule === undefined || others.length > 0) {
            throw new usage_error/* UsageError */.e('name one rule, as in `flowgate explain owner-mismatch`');
        }
        const known = knownRule(rule);
        const page = await pageOf(known, terminal);
        const { stdout } = terminal;
        stdout.write(toPageText(page, { ...(0,commands_command/* lookAt */.t5)(stdout, terminal), address: (0,check_check/* helpOf */.ZL)(known) }));
        return 0;
    },
};
function knownRule(given) {
    const ids = rules/* RULES */.y.map(({ id }) => id);
    const id = given.toLowerCase();
    if (ids.includes(id))
        return id;
    const near = (0,spelling/* nearest */.pA)(id, ids);
    const advice = near === null ? `all rules: ${(0,check_check/* helpOf */.ZL)('README')}` : `did you mean \`flowgate explain ${near}\`?`;
    throw new usage_error/* UsageError */.e(`there is no rule ${JSON.stringify(given)}; ${advice}`);
}
async function pageOf(rule, { documents }) {
    const folder = documents?.() ?? null;
    const page = folder === null
        ? null
        : await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'rules', `${rule}.md`), 'utf8').catch(() => null);
    if (page !== null)
        return page;
    throw new usage_error/* UsageError */.e(`the page is not in this installation; read it at ${(0,check_check/* helpOf */.ZL)(rule)}`);
}

// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/publish/report-files.ts
var report_files = __webpack_require__(4879);
// EXTERNAL MODULE: ./src/report/terminal.ts + 12 modules
var report_terminal = __webpack_require__(7026);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
// EXTERNAL MODULE: ./src/run/mode.ts
var mode = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/wording/shell.ts
var shell = __webpack_require__(906);
;// CONCATENATED MODULE: ./src/commands/export.ts











const exporting = {
    name: 'export',
    summary: 'write live flows as files, and what they are bound to into the map',
    inputs: ['connection-references', 'flows', 'environment', 'endpoint', 'concurrency', 'report'],
    options: [
        { name: 'environment-id', value: '<id>', summary: 'the environment to export from' },
        { name: 'name', value: '<name>', summary: 'what the map calls a new environment' },
        { name: 'flow', value: '<flow>', isList: true, summary: 'a flow, by name or guid' },
        { name: 'all', summary: 'every flow of the environment' },
        { name: 'format', value: '<format>', summary: 'of new files: tidy or live (tidy)' },
        { name: 'force', summary: 'take the live content over into files that differ' },
    ],
    examples: [
        ['export', 'choose an environment, and list its flows'],
        ['export --environment-id <id> --flow "Invoice reminder"', 'write one flow'],
        ['export --environment production --all', 'write every flow'],
    ],
    async carryOut(request, terminal) {
        const settings = (0,reporting/* settingsOf */.f5)('export', request, terminal);
        (0,mode/* decideMode */.ap)('export', await (0,github_event/* readEvent */.j)(terminal.env));
        const wish = export_wishOf(request, settings.environments);
        const surroundings = (0,reporting/* surroundingsOf */.ZD)(terminal);
        const { chosenEnvironment, exportFrom, readForExport, sourceOf, withReader } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(4718), __webpack_require__.e(8141), __webpack_require__.e(3254)]).then(__webpack_require__.bind(__webpack_require__, 3254));
        const project = await readForExport(settings, terminal.root);
        const prompts = terminal.prompts?.() ?? null;
        const ask = prompts?.ask ?? null;
        return withReader(settings, surroundings, async (reader, key) => {
            const isOpen = wish.environment === null && wish.environmentId === null;
            const environmentId = isOpen ? await chosenEnvironment(reader, ask) : wish.environmentId;
            const named = { environmentId, environment: wish.environment ?? wish.name };
            const source = await sourceOf(named, project, reader);
            if (wish.flows.length === 0)
                return listFlows(source.listed, source.environmentName, terminal);
            const exporter = { settings, surroundings, reader, key, ask };
            const done = await exportFrom(source, wish, project, exporter);
            await (0,report_files/* writeReports */.L)(done.report, settings, { root: terminal.root });
            return concludeExport(done, terminal);
        }).finally(() => prompts?.close());
    },
};
function export_wishOf(request, environments) {
    const [environmentId = null, flows] = [
        request.values('environment-id')[0],
        request.values('flow'),
    ];
    const [environment = null, ...others] = environments;
    if (others.length > 0)
        throw new usage_error/* UsageError */.e('`export` takes one --environment at a time');
    const [name = null] = request.values('name');
    if (name !== null && environment !== null) {
        throw new usage_error/* UsageError */.e('give --environment, for one in the map, or --name, for a new one');
    }
    const isAll = request.has('all');
    if (isAll && flows.length > 0)
        throw new usage_error/* UsageError */.e('give --flow or --all, not both');
    return {
        environmentId,
        environment,
        name,
        flows: isAll ? 'all' : flows,
        format: formatOf(request),
        isForced: request.has('force'),
    };
}
function formatOf(request) {
    const [format = 'tidy'] = request.values('format');
    if (format === 'tidy' || format === 'live')
        return format;
    throw new usage_error/* UsageError */.e(`--format is tidy or live; not ${JSON.stringify(format)}`);
}
/** Lists the flows, to choose from or to search; a script that named no flows gets an error. */
function listFlows(flows, environmentName, terminal) {
    for (const { flowName, displayName } of flows) {
        terminal.stdout.write(`${(0,wording_escape/* escapeCommands */.g9)(`${flowName}  ${(0,wording_escape/* escapeControl */.hN)(displayName)}`)}\n`);
    }
    if (!terminal.stdout.isTTY) {
        throw new usage_error/* UsageError */.e('say which flows to export: --flow with a name or guid, or --all');
    }
    for (const line of howToGoOn(flows.length, environmentName)) {
        terminal.stdout.write(`${(0,wording_escape/* escapeCommands */.g9)((0,wording_escape/* escapeControl */.hN)(line))}\n`);
    }
    return 0;
}
/** How many flows there are, and the commands that write them. */
function howToGoOn(flows, environmentName) {
    if (flows === 0)
        return [`There are no flows in ${environmentName}.`];
    const call = `flowgate export --environment-id ${(0,shell/* shellWord */.r)(environmentName)}`;
    return [
        `${(0,count/* count */.U9)(flows, 'flow')}. Write one, or all:`,
        `  ${call} --flow <name>`,
        `  ${call} --all`,
    ];
}
function concludeExport({ report }, terminal) {
    terminal.stdout.write((0,report_terminal/* toText */.f)(report, (0,commands_command/* lookAt */.t5)(terminal.stdout, terminal)));
    return (0,verdict/* failureSentence */.Qz)(report, 'error') === null ? 0 : 1;
}

// EXTERNAL MODULE: ./src/init/draft.ts
var draft = __webpack_require__(3453);
// EXTERNAL MODULE: ./src/workflows/starting.ts + 2 modules
var starting = __webpack_require__(9840);
;// CONCATENATED MODULE: ./src/commands/init.ts












const init_INPUTS = [
    'connection-references',
    'flows',
    'environment',
    'endpoint',
    'dry-run',
];
const init = {
    name: 'init',
    summary: 'write the map and the workflows for flows that are in Git, and check them',
    inputs: init_INPUTS,
    options: [
        { name: 'settings', value: '<file>', summary: 'a file of `pac solution create-settings`' },
        { name: 'environment-id', value: '<id>', summary: 'the id of the environment' },
        { name: 'name', value: '<name>', summary: 'what the map calls the environment' },
    ],
    examples: [
        ['init', 'write what is missing, and ask where there is a choice'],
        ['init --environment-id <id>', 'for flows that go to this environment'],
        ['init --dry-run', 'show what would be written'],
    ],
    async carryOut(request, terminal) {
        if ((await (0,github_event/* readEvent */.j)(terminal.env)) !== null) {
            throw new usage_error/* UsageError */.e('`init` writes into the repository; run it in a terminal');
        }
        const settings = (0,reporting/* settingsOf */.f5)('check', request, terminal);
        const made = await mapOf(settings, request, terminal);
        const { environments, mapFile, mapFiles, missing } = made;
        const files = await workflowsOf(settings, made, terminal);
        await write({ ...mapFiles, ...files }, settings.dryRun, terminal);
        if (settings.dryRun) {
            print(terminal, ['Dry run, nothing was written.']);
            return 0;
        }
        print(terminal, ['', 'The first check:', '']);
        // An existing map keeps its own names.
        const session = await (0,reporting/* openSession */.fA)('check', only(request, ['connection-references', 'flows', 'endpoint']), terminal);
        await (0,reporting/* conclude */.Ep)(await session.start(), session);
        const steps = nextSteps([...environments, starting/* DRIFT_ENVIRONMENT */.wI], missing, mapFile);
        const look = (0,commands_command/* lookAt */.t5)(terminal.stdout, terminal);
        const lines = steps.flatMap((step, index) => stepLines(step, index + 1, look));
        print(terminal, ['', 'Next:', ...lines]);
        return 0;
    },
};
/** What the user must still do; `places`: the GitHub environments that the workflows name. */
function nextSteps(places, missing, mapFile) {
    const secrets = places.map((place) => `gh secret set FLOW_STUDIO_API_KEY --env ${(0,shell/* shellWord */.r)(place)}`);
    return [
        ...(missing.length === 0
            ? []
            : [{ text: `Add to ${mapFile}:`, items: missing.map((each) => (0,wording_reason/* worded */.M)(MISSING, each)) }]),
        { text: 'Commit the flows, the map and the workflows.' },
        { text: 'Store the Flow Studio key as a secret of these GitHub environments:', calls: secrets },
        { text: 'See what a deployment would do:', calls: ['flowgate deploy --dry-run'] },
    ];
}
function stepLines({ text, items = [], calls = [] }, number, look) {
    return [
        `  ${number}. ${(0,wrap/* hanging */.rM)((0,wording_escape/* escapeControl */.hN)(text), 5, look).join('\n')}`,
        ...items.map((item) => `     - ${(0,wrap/* hanging */.rM)((0,wording_escape/* escapeControl */.hN)(item), 7, look).join('\n')}`),
        ...calls.map((call) => `     ${(0,wording_escape/* escapeControl */.hN)(call)}`),
    ];
}
const MISSING = {
    'environment-id-unknown': ({ environment }) => `${environment}: its environmentName, the id in the address of make.powerautomate.com`,
    'account-unknown': ({ environment }) => `${environment}: deployAs, the account of the key that deploys there`,
    'connection-unknown': ({ environment, key, id, origin }) => `${environment}: a connection of ${(0,draft/* connectorNameOf */.O)(id || null)} for the key ${key} (${origin})`,
};
async function mapOf(settings, request, terminal) {
    const { readProject } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5774));
    const project = await readProject({ ...settings, environments: [] }, terminal.root);
    const { mapFile } = project;
    if (project.mapProblems !== null) {
        print(terminal, [already(mapFile), ...filesAdvice(settings, project)]);
        const environments = [...(project.map?.environments.keys() ?? [])];
        return { environments, mapFile, mapFiles: {}, missing: [] };
    }
    const settingsFile = one(request, 'settings');
    const { makeMap } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(8141), __webpack_require__.e(6242)]).then(__webpack_require__.bind(__webpack_require__, 6242));
    const prompts = terminal.prompts?.() ?? null;
    const ask = prompts?.ask ?? null;
    const made = await makeMap(project, {
        root: terminal.root,
        settings: settingsFile === null ? null : (0,commands_command/* pathFromRoot */._f)(terminal, settingsFile),
        files: settings.flows.length > 0 ? settings.flows : null,
        environment: one(request, 'name') ?? one(request, 'environment'),
        environmentId: one(request, 'environment-id'),
        endpoint: settings.endpoint,
        apiKey: settings.apiKey,
        ask,
        allowsPlaceholders: ask === null ? null : (missing) => wantsPlaceholders(ask, missing),
        warn: (line) => (0,commands_command/* say */.cv)(terminal, line),
    }).finally(() => prompts?.close());
    const look = (0,commands_command/* lookAt */.t5)(terminal.stdout, terminal);
    for (const environment of made.environments)
        print(terminal, bindingLines(environment, look));
    const { environments, text, missing } = made;
    const mapFiles = { [mapFile]: text };
    return { environments: environments.map(({ name }) => name), mapFile, mapFiles, missing };
}
async function wantsPlaceholders(ask, missing) {
    const lines = missing.map((each) => `  ${(0,wording_escape/* escapeControl */.hN)((0,wording_reason/* worded */.M)(MISSING, each))}`);
    const question = 'Write placeholders for them, to fill in later? Otherwise they are left out.';
    const answer = await ask(`Not known:\n${lines.join('\n')}\n${question} [y/N] `);
    return /^y(es)?$/i.test(answer);
}
/** How to find the flows of `--flows` with no option, where a map exists and does not say it. */
function filesAdvice({ flows }, { map }) {
    if (flows.length === 0 || map?.files !== null)
        return [];
    const files = (0,wording_escape/* escapeControl */.hN)(JSON.stringify(flows));
    return [`  add "files": ${files} to it, to find these flows without --flows`];
}
function one(request, option) {
    const [text, ...others] = request.values(option);
    if (others.length > 0)
        throw new usage_error/* UsageError */.e(`--${option} is given once here`);
    return text?.trim() || null;
}
/** What each reference of an environment is bound to, and where that is known from. */
function bindingLines({ name, environmentName, deployAs, entries }, look) {
    const width = Math.max(0, ...[...entries.keys()].map((key) => key.length));
    const rows = [...entries].map(([key, { connectionName, id, origin }]) => {
        const bound = connectionName ?? `? (${(0,draft/* connectorNameOf */.O)(id || null)})`;
        return [`  ${key.padEnd(width)}`, bound, origin];
    });
    const where = environmentName ?? 'its id is not known: see --environment-id';
    const account = deployAs === null ? '' : `deployed by ${deployAs}`;
    const lines = [[name, where, account], ...rows].flatMap((parts) => {
        const texts = parts.map((part) => (0,wording_escape/* escapeControl */.hN)(part));
        return (0,wrap/* headLines */.Ol)(texts.map((text) => ({ text, drawn: text })), 6, look);
    });
    return [...lines, ''];
}
async function workflowsOf(settings, { environments: names, mapFile, mapFiles }, { root }) {
    const { workflowTexts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9840));
    const { defaultBranch } = await __webpack_require__.e(/* import() */ 3594).then(__webpack_require__.bind(__webpack_require__, 3594));
    // A new map has the globs as its `files`.
    const flows = mapFile in mapFiles ? '' : settings.flows.join('\n');
    const given = { 'connection-references': mapFile, flows };
    const inputs = Object.entries(given).filter(([name, value]) => value !== src_inputs/* DEFAULTS */.z[name]);
    const isLast = (name) => /prod/i.test(name);
    return workflowTexts({
        environments: [...names.filter((name) => !isLast(name)), ...names.filter(isLast)],
        branch: await defaultBranch(root),
        inputs: Object.fromEntries(inputs),
    });
}
/** Writes what does not exist yet, or shows it. */
async function write(files, isDry, terminal) {
    const { root } = terminal;
    const { writeNew } = await __webpack_require__.e(/* import() */ 3594).then(__webpack_require__.bind(__webpack_require__, 3594));
    const { readWorkspaceFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3064));
    for (const [file, text] of Object.entries(files)) {
        const isThere = isDry
            ? readWorkspaceFile(root, file) !== null
            : !(await writeNew(root, file, text));
        const lines = text.split('\n');
        const about = (0,wording_escape/* escapeControl */.hN)(file);
        if (isThere)
            print(terminal, [already(file)]);
        else if (isDry)
            print(terminal, [`Would write ${about}:`, '', ...lines]);
        else
            print(terminal, [`Wrote ${about} (${(0,count/* count */.U9)(lines.length - 1, 'line')})`]);
    }
}
function already(file) {
    return `${(0,wording_escape/* escapeControl */.hN)(file)} exists already, and is not changed`;
}
/** Prints lines for people, unless they want errors only. */
function print({ stdout, detail }, lines) {
    if (detail !== 'errors')
        stdout.write(`${lines.join('\n')}\n`);
}
/** The request with only these options. */
function only(request, options) {
    return {
        operands: [],
        values: (option) => (options.includes(option) ? request.values(option) : []),
        has: () => false,
    };
}

;// CONCATENATED MODULE: ./src/commands/plan.ts

const plan = {
    name: 'plan',
    operands: '[paths...]',
    summary: 'check, and show what a deployment would change',
    inputs: [...reporting/* REPORTING_INPUTS */.$Q, 'on-drift'],
    options: [
        {
            name: 'since',
            value: '<ref>',
            summary: 'compare with this commit, and not with what is live',
        },
        reporting/* FORMAT */.uB,
    ],
    examples: [
        ['plan', 'with the key: what a deployment would change in the live flows'],
        ['plan --since HEAD~1', 'what the last commit changed'],
    ],
    async carryOut(request, terminal) {
        const session = await (0,reporting/* openSession */.fA)('plan', request, request.values('since').length > 0 ? { ...terminal, isOffline: true } : terminal);
        return (0,reporting/* conclude */.Ep)(await session.start(), session);
    },
};

// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
;// CONCATENATED MODULE: ./src/publish/view.ts

/** The link targets of a report about an event. */
function viewOf(event) {
    if (event === null)
        return links.NOWHERE;
    return {
        serverUrl: event.serverUrl,
        repository: `${event.owner}/${event.repo}`,
        sha: event.pull?.headSha ?? event.sha,
        pull: event.pull?.number ?? null,
        runUrl: event.runUrl,
    };
}

// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/run/known-error.ts
var known_error = __webpack_require__(4634);
// EXTERNAL MODULE: ./src/secrets/redact.ts + 1 modules
var redact = __webpack_require__(1023);
// EXTERNAL MODULE: ./src/workspace/paths.ts
var paths = __webpack_require__(8545);
;// CONCATENATED MODULE: ./src/commands/report.ts












const report = {
    name: 'report',
    operands: 'merge <reports...>',
    summary: 'put the reports of all shards together, as of one run',
    inputs: ['connection-references', 'fail-on', 'report', 'sarif'],
    options: [
        { name: 'comment', summary: "in a workflow: bring the pull request's comment up to date" },
        reporting/* FORMAT */.uB,
    ],
    examples: [['report merge reports/*.json --report report.json', 'join what the shards wrote']],
    async carryOut(request, terminal) {
        // Here the flag has another meaning than the input of that name.
        const settings = (0,reporting/* settingsOf */.f5)('check', { ...request, has: () => false }, terminal);
        const format = (0,reporting/* formatOf */.be)(request);
        const paths = pathsOf(request).map((path) => (0,commands_command/* pathFrom */.Iw)(terminal, path));
        const event = await (0,github_event/* readEvent */.j)(terminal.env);
        const github = request.has('comment') ? await connect(event, settings.map, terminal) : null;
        const { readShardReports } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(8937)]).then(__webpack_require__.bind(__webpack_require__, 8937));
        const { merge } = await __webpack_require__.e(/* import() */ 5661).then(__webpack_require__.bind(__webpack_require__, 5661));
        const read = await readShardReports(paths);
        const merged = merge(read.map((one) => one.report));
        const [known = []] = read.map((one) => one.report.shard.known);
        const failure = (0,verdict/* failureSentence */.Qz)(merged, settings.failOn);
        const source = () => null;
        const exitCode = await (0,reporting/* handOver */.Cl)(merged, { settings, format, terminal, source, failure });
        await writeSummary(merged, event, terminal);
        await comment({ report: merged, known, github }, event, terminal);
        return exitCode;
    },
};
function pathsOf({ operands: [what, ...paths] }) {
    if (what !== 'merge') {
        throw new usage_error/* UsageError */.e('what to do with reports is missing; there is flowgate report merge');
    }
    if (paths.length > 0)
        return paths;
    throw new usage_error/* UsageError */.e('name the reports to merge: files, or the folder they are in');
}
/**
 * Throws a `UsageError` where there is no pull request to comment on, or commenting is not allowed.
 */
async function connect(event, map, terminal) {
    const token = terminal.env.GITHUB_TOKEN ?? '';
    if (event === null || token === '') {
        throw new usage_error/* UsageError */.e('--comment is for a job of a workflow, with GITHUB_TOKEN in its environment');
    }
    (0,mode/* decideMode */.ap)('check', event);
    const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4338), __webpack_require__.e(5176)]).then(__webpack_require__.bind(__webpack_require__, 5176));
    const mapFile = (0,paths/* workspaceName */.hK)(terminal.root, map);
    const onNotice = (notice) => (0,commands_command/* say */.cv)(terminal, `${(0,reasons/* messageOf */.bD)(notice)}.`);
    return connectGitHub({ token, event, mapFile, onNotice });
}
/** Appends to what the job's other steps have written. */
async function writeSummary(merged, event, terminal) {
    const path = terminal.env.GITHUB_STEP_SUMMARY ?? '';
    if (path === '')
        return;
    const { toSummary } = await __webpack_require__.e(/* import() */ 4491).then(__webpack_require__.bind(__webpack_require__, 4491));
    const summary = clean(toSummary(merged, viewOf(event)), terminal);
    await (0,promises_.appendFile)(path, `${summary}\n`).catch((error) => unwritten('job summary', error, terminal));
}
/** The report is complete without the comment: a refusal of GitHub is a warning. */
async function comment(merged, event, terminal) {
    if (merged.github === null)
        return;
    const { publishComment } = await Promise.all(/* import() */[__webpack_require__.e(4491), __webpack_require__.e(2416)]).then(__webpack_require__.bind(__webpack_require__, 2416));
    const asked = { comment: 'when-needed', shard: null };
    const how = {
        warn: (line) => (0,commands_command/* say */.cv)(terminal, line),
        clean: (text) => (0,redact/* redact */.E$)(text),
    };
    await publishComment(merged, asked, event, viewOf(event), how).catch((error) => unwritten('comment', error, terminal));
}
function unwritten(what, error, terminal) {
    (0,commands_command/* say */.cv)(terminal, `The ${what} could not be written: ${(0,known_error/* errorText */.k)(error)}.`);
}
function clean(text, { env }) {
    return (0,redact/* redact */.E$)(text, [env.GITHUB_TOKEN ?? '']);
}

;// CONCATENATED MODULE: ./src/commands/restore.ts


const restore = {
    name: 'restore',
    operands: '<snapshots...>',
    summary: 'restore flows from snapshots',
    inputs: ['dry-run', 'endpoint', 'snapshots'],
    options: [asking/* YES */._],
    examples: [
        ['restore snapshots --dry-run', 'show which flows differ from their snapshots'],
        ['restore snapshots/2026-11-22T120000Z-invoice.json', 'restore one flow'],
    ],
    async carryOut(request, terminal) {
        if (request.operands.length === 0) {
            throw new usage_error/* UsageError */.e('name the snapshots to restore: files, or the folder they are in');
        }
        const { restoreFlows } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(2399)]).then(__webpack_require__.bind(__webpack_require__, 2399));
        return restoreFlows(request, terminal);
    },
};

;// CONCATENATED MODULE: ./src/commands/index.ts










/** Every command, in the order of the help. */
const COMMANDS = [
    init,
    exporting,
    check,
    plan,
    deploy,
    restore,
    drift,
    report,
    explain,
    doctor,
];

// EXTERNAL MODULE: ./src/process/prompts.ts
var prompts = __webpack_require__(2886);
;// CONCATENATED MODULE: ./src/terminal.ts











/** Runs one command and returns the exit code; never throws. */
async function runCli(args, around) {
    const key = around.env.FLOW_STUDIO_API_KEY ?? '';
    const terminal = {
        ...around,
        stdout: guarded(around.stdout, key),
        stderr: guarded(around.stderr, key),
        prompts: () => fitting(around.prompts?.() ?? null, (0,commands_command/* lookAt */.t5)(around.stdout, around)),
    };
    try {
        const called = parse(args);
        if (called.kind === 'run') {
            const { command, request } = called;
            return await command.carryOut(request, { ...terminal, detail: detailOf(request) });
        }
        const { stdout, version } = terminal;
        stdout.write(called.kind === 'version' ? `${version}\n` : helpFor(called.command, terminal));
        return 0;
    }
    catch (error) {
        if (error instanceof prompts/* Declined */.FX) {
            terminal.stderr.write('Nothing was changed.\n');
            return 1;
        }
        for (const line of describe(error).split('\n'))
            (0,commands_command/* complain */.cc)(terminal, line);
        return 2;
    }
}
function helpFor(command, terminal) {
    const look = (0,commands_command/* lookAt */.t5)(terminal.stdout, terminal);
    return command === null ? generalHelp(COMMANDS, look) : commandHelp(command, look);
}
/** Prompts whose questions are wrapped at the terminal's width. */
function fitting(prompts, look) {
    if (prompts === null)
        return null;
    const fitted = (line) => {
        const indent = line.length - line.trimStart().length;
        return line.slice(0, indent) + (0,wrap/* hanging */.rM)(line.trimStart(), indent + 2, look).join('\n');
    };
    return {
        ask: (question) => prompts.ask(question.split('\n').map(fitted).join('\n')),
        close: () => prompts.close(),
    };
}
function detailOf(request) {
    const isQuiet = request.has('quiet');
    if (isQuiet && request.has('verbose'))
        throw new usage_error/* UsageError */.e('give --quiet or --verbose, not both');
    if (isQuiet)
        return 'errors';
    return request.has('verbose') ? 'all' : 'usual';
}
/** The command and its arguments. Throws a `UsageError` for unknown ones. */
function parse(args) {
    const named = args.find((arg) => !arg.startsWith('-'));
    if (named === 'help')
        return parse([...args.filter((arg) => arg !== named), '--help']);
    const command = COMMANDS.find(({ name }) => name === named);
    if (command === undefined)
        return parseWithout(args, named);
    const { values, positionals } = parseOptions(args, command);
    if (values.version === true)
        return { kind: 'version' };
    if (values.help === true)
        return { kind: 'help', command };
    const operands = positionals.slice(1);
    if (command.operands === undefined && operands.length > 0) {
        throw new usage_error/* UsageError */.e(`unexpected argument ${JSON.stringify(operands.join(' '))}; try flowgate ${command.name} --help`);
    }
    const request = {
        operands,
        values: (option) => [values[option]].flat().filter((value) => typeof value === 'string'),
        has: (flag) => values[flag] === true,
    };
    return { kind: 'run', command, request };
}
/** Options without a command. */
function parseWithout(args, named) {
    const asked = (long, short) => args.includes(long) || args.includes(short);
    if (named === undefined && asked('--version', '-v'))
        return { kind: 'version' };
    if (named === undefined && (args.length === 0 || asked('--help', '-h'))) {
        return { kind: 'help', command: null };
    }
    const given = named ?? args[0] ?? '';
    const meant = (0,spelling/* nearest */.pA)(given, COMMANDS.map(({ name }) => name));
    const isOption = named === undefined;
    const advice = meant === null || isOption ? 'try flowgate --help' : `did you mean flowgate ${meant}?`;
    const what = named === undefined ? 'is not an option' : 'is not a command';
    throw new usage_error/* UsageError */.e(`${JSON.stringify(given)} ${what}; ${advice}`);
}
function parseOptions(args, command) {
    const options = {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
    };
    for (const { name, value, isList = false } of [...optionsOf(command), ...GLOBAL_OPTIONS]) {
        if (name in options)
            continue;
        options[name] = { type: value === undefined ? 'boolean' : 'string', multiple: isList };
    }
    const config = { args: [...args], options, allowPositionals: true };
    const { tokens } = (0,external_node_util_.parseArgs)({ ...config, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
            throw new usage_error/* UsageError */.e(unknownOption(token.rawName, token.name, command));
        }
    }
    try {
        return (0,external_node_util_.parseArgs)(config);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new usage_error/* UsageError */.e(`${reason}; try flowgate ${command.name} --help`);
    }
}
function unknownOption(given, name, command) {
    const others = COMMANDS.filter((other) => optionsOf(other).some((option) => option.name === name));
    const owners = others.map((other) => `\`flowgate ${other.name}\``).join(', ');
    if (others.length > 0)
        return `${given} is an option of ${owners} only`;
    const own = [...optionsOf(command), ...GLOBAL_OPTIONS].map((option) => option.name);
    const meant = (0,spelling/* nearest */.pA)(name, own);
    const advice = meant === null ? `try flowgate ${command.name} --help` : `did you mean --${meant}?`;
    return `${given} is not an option of \`flowgate ${command.name}\`; ${advice}`;
}
/**
 * Removes the key and control characters from everything printed, even if a server or a file
 * contains them.
 */
function guarded(stream, key) {
    const { isTTY, columns } = stream;
    return {
        ...(isTTY === undefined ? {} : { isTTY }),
        ...(columns === undefined ? {} : { columns }),
        write: (text) => stream.write((0,wording_escape/* escapeControlLines */.Sz)((0,redact/* redact */.E$)(text, [key]))),
    };
}
function describe(error) {
    if ((0,known_error/* isKnownError */.u)(error))
        return `flowgate: ${(0,known_error/* errorText */.k)(error)}`;
    const details = error instanceof Error ? error.stack : String(error);
    return `flowgate: this is a defect of Flowgate; please report it with these lines:\n${details}`;
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutInvisible),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/**
 * Characters without width: controls, joiners, zero width spaces, direction marks, fillers. Unicode
 * calls most of them default-ignorable; the blank of Braille is a symbol that shows nothing.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;
/** A text without invisible characters, and without white space around it. */
function withoutInvisible(text) {
    return text.replace(INVISIBLE, '').trim();
}
/** Whether nothing is visible; also true for no text. */
function isBlank(text) {
    return text == null || withoutInvisible(text) === '';
}


/***/ }),

/***/ 435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** How many columns of a terminal a text takes. */
function columns(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let taken = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        taken += WIDE.test(character) ? 2 : 1;
    }
    return taken;
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/** `1 error`, `1,204 errors`. */
function count(number, one, many = `${one}s`) {
    return `${amount(number)} ${number === 1 ? one : many}`;
}
/** With a comma between thousands; loading `Intl` would take 8 ms. */
function amount(number) {
    const digits = String(number);
    const lead = digits.length % 3 || 3;
    return [digits.slice(0, lead), ...(digits.slice(lead).match(/\d{3}/g) ?? [])].join(',');
}
/** How often each name occurs, the most frequent first. */
function tally(names) {
    const times = new Map();
    for (const name of names)
        times.set(name, (times.get(name) ?? 0) + 1);
    return [...times].toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
}


/***/ }),

/***/ 7377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   Sz: () => (/* binding */ escapeControlLines),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   g9: () => (/* binding */ escapeCommands),
/* harmony export */   hN: () => (/* binding */ escapeControl)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6617);

/**
 * Invisible characters: control, formatting (bidi, zero-width), filler and lone surrogate
 * characters. The selectors that turn a sign into an emoji are not included.
 */
const HIDDEN = /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const OUR_COLOUR = /^\[(?:[124]|2[24]|3[12369])m/;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Writes hidden characters as JSON would escape them, so that a name stays on its line and is
 * completely visible.
 */
function escapeControl(text) {
    return text.replace(HIDDEN, escaped).replace(STACKED_MARKS, '$1\u2026');
}
/**
 * The same for a text of several lines with our colours. JSON keeps its meaning, since these
 * escapes are read as the characters themselves.
 */
function escapeControlLines(text) {
    return text.replace(HIDDEN, (character, index) => {
        if (character === '\n')
            return character;
        const isOurs = character === '\u001b' && OUR_COLOUR.test(text.slice(index + 1, index + 5));
        return isOurs ? character : escaped(character);
    });
}
function escaped(character) {
    return NAMED[character] ?? unitsOf(character).join('');
}
function unitsOf(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A name on its line: shortened to about `max` characters, and escaped. */
function escapeName(name, max = 200) {
    return escapeControl((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenName */ .t)(name, max));
}
/** A message on its line: shortened, and escaped. */
function escapeText(text) {
    return escapeControl((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, 2_000));
}
// Our colours may be between the characters of a command.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they begin with one
const COMMAND = /^((?:\s|\u001b\[\d*m)*):(?=(?:\u001b\[\d*m)*:)/;
const OLD_COMMAND = /#((?:\u001b\[\d*m)*)#((?:\u001b\[\d*m)*)(?=\[)/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above
/** A line that the Actions runner does not read as a workflow command, old style or new. */
function escapeCommands(line) {
    return line.replace(OLD_COMMAND, '#$1#$2 ').replace(COMMAND, '$1\\:');
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8216);

/** Whether a list of globs matches a text; a glob after `!` excludes what others match. */
function matcher(globs) {
    const isExclusion = (pattern) => pattern.startsWith('!');
    const named = globs.filter((pattern) => !isExclusion(pattern)).map((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(glob));
    const excluded = globs.filter(isExclusion).map((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(pattern.slice(1)));
    return (text) => named.some((matches) => matches(text)) && !excluded.some((matches) => matches(text));
}


/***/ }),

/***/ 8216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ LONGEST_GLOB),
/* harmony export */   Ue: () => (/* binding */ PLAIN_GLOB),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   wx: () => (/* binding */ GLOB_FAULT),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/**
 * The only matcher of globs. Anyone may write one in a pull request, so its time is limited to the
 * glob's length times the text's length: all ways of matching are followed at once.
 */
/**
 * The longest glob; how many globs without braces one with braces may become, and their total
 * length.
 */
const LONGEST_GLOB = 1_000;
const MOST_ALTERNATIVES = 30;
const LONGEST_TOGETHER = 2 * LONGEST_GLOB;
/** Why a glob is refused, as text after its name; null where it is accepted. */
function globFault(glob) {
    if (glob.length > LONGEST_GLOB)
        return 'is too long';
    if (!PLAIN_GLOB.test(glob))
        return GLOB_FAULT;
    const all = alternatives(glob);
    if (all === null)
        return `expands to more than ${MOST_ALTERNATIVES} globs; write fewer lists in braces`;
    return all.join('').length > LONGEST_TOGETHER
        ? `expands to globs of more than ${LONGEST_TOGETHER} characters; write shorter ones`
        : null;
}
/** Only `*` and `?`, `[\u2026]` and `{\u2026}`, up to a limit; no other syntax of other tools. */
const PLAIN_GLOB = /^(?![\s\S]*(?:[?*+@!]\(|\{[^{},.]*(?:\.[^{},.]+)*\.\.[^{},]*\}))(?![^*]*(?:\*+[^*]+){20}\*)/;
const GLOB_FAULT = 'has a pattern that is not supported, such as `+(\u2026)` or `{1..3}`, or more than 20 `*`; write it with `*`, `**`, `?`, `[\u2026]` and `{a,b}`';
/** A leading `!` inverts a glob. A refused glob matches only its own text. */
function globMatcher(glob, options = {}) {
    const key = `${options.dot ? 'd' : ''}${options.nocase ? 'n' : ''}:${glob}`;
    const known = matchers.get(key);
    if (known !== undefined)
        return known;
    if (matchers.size === MOST_KNOWN)
        matchers.clear();
    const made = makeMatcher(glob, options);
    matchers.set(key, made);
    return made;
}
const matchers = new Map();
const MOST_KNOWN = 20_000;
function makeMatcher(glob, options) {
    if (!HAS_MEANING.test(glob)) {
        const plain = folded(glob, options);
        return (text) => folded(text, options) === plain;
    }
    if (globFault(glob) !== null)
        return (text) => text === glob;
    if (glob.startsWith('!')) {
        const matches = makeMatcher(glob.slice(1), options);
        return (text) => !matches(text);
    }
    const relative = folded(glob, options).replace(/^\.\//, '');
    const programs = (alternatives(relative) ?? []).map(tokensOf);
    return (text) => {
        const written = folded(text, options);
        return programs.some((tokens) => runs(tokens, written, options.dot ?? false));
    };
}
const HAS_MEANING = /[*?[{\\]|^!|^\.\//;
/** Whether a glob is only a name. */
function isPlainName(glob) {
    return !HAS_MEANING.test(glob);
}
/** The folder of all files that a glob may match, or the one file that it names. */
function folderOf(glob) {
    const path = glob.replace(/^\.\//, '');
    if (isPlainName(path))
        return path;
    return path.slice(0, Math.max(0, path.lastIndexOf('/', path.search(/[*?[{\\]/))));
}
function folded(text, { nocase }) {
    return nocase ? text.toLowerCase() : text;
}
/** A glob with braces as globs without; null where they are too many. */
function alternatives(glob) {
    if (!glob.includes('{'))
        return [glob];
    let open = [''];
    for (let at = 0; at < glob.length;) {
        const { parts, end } = pieceAt(glob, at);
        const inner = parts.map(({ text, isList }) => (isList ? alternatives(text) : [text]));
        if (inner.includes(null))
            return null;
        const all = inner.flatMap((texts) => texts ?? []);
        if (open.length * all.length > MOST_ALTERNATIVES)
            return null;
        open = open.flatMap((start) => all.map((text) => start + text));
        at = end;
    }
    return open;
}
/** The list in braces at `at`, or else what comes before the next one. */
function pieceAt(glob, at) {
    if (glob[at] === '{') {
        const list = listAt(glob, at);
        if (list !== null)
            return list;
    }
    let end = at + 1;
    if (glob[at] === '\\')
        end++;
    else if (glob[at] === '[')
        end = endOfSet(glob, at) ?? end;
    return { parts: [{ text: glob.slice(at, end), isList: false }], end };
}
/** A list has a comma: `{a}` is text. */
function listAt(glob, at) {
    const cuts = [at];
    let depth = 0;
    for (let next = at; next < glob.length; next++) {
        const character = glob[next];
        if (character === '\\')
            next++;
        else if (character === '{')
            depth++;
        else if (character === ',' && depth === 1)
            cuts.push(next);
        else if (character === '}' && --depth === 0) {
            if (cuts.length === 1)
                return null;
            const texts = cuts.map((cut, index) => glob.slice(cut + 1, cuts[index + 1] ?? next));
            return { parts: texts.map((text) => ({ text, isList: true })), end: next + 1 };
        }
    }
    return null;
}
function tokensOf(glob) {
    if (glob === '**')
        return [{ kind: 'all' }];
    const tokens = [];
    for (let at = 0; at < glob.length;) {
        const isStart = at === 0 || glob[at - 1] === '/';
        if (glob[at] === '/' && glob.slice(at) === '/**') {
            return [...tokens, { kind: 'below' }, { kind: 'all' }];
        }
        if (isStart && glob.startsWith('**/', at)) {
            if (tokens.at(-1)?.kind !== 'folders')
                tokens.push({ kind: 'folders' });
            at += 3;
        }
        else
            at = addToken(tokens, glob, at, isStart);
    }
    return tokens;
}
/** Adds the token at `at`, and returns the start of the next one. */
function addToken(tokens, glob, at, isStart) {
    const character = glob[at] ?? '';
    if (character === '*')
        return addStar(tokens, glob, at, isStart);
    const end = character === '[' ? endOfSet(glob, at) : null;
    if (end !== null) {
        tokens.push({ kind: 'set', holds: setOf(glob.slice(at + 1, end - 1)) });
        return end;
    }
    if (character === '?')
        tokens.push({ kind: 'any' });
    else {
        const escaped = character === '\\' ? glob[at + 1] : undefined;
        tokens.push({ kind: 'character', character: escaped ?? character, isStart });
        if (escaped !== undefined)
            return at + 2;
    }
    return at + 1;
}
/** A star that is a complete name matches at least one character. */
function addStar(tokens, glob, at, isStart) {
    let end = at + 1;
    while (glob[end] === '*')
        end++;
    if (isStart && (end === glob.length || glob[end] === '/'))
        tokens.push({ kind: 'any' });
    tokens.push({ kind: 'star' });
    return end;
}
/**
 * The offset after the bracket that closes the set at `at`; a `]` at its start belongs to the set.
 */
function endOfSet(glob, at) {
    const first = glob[at + 1] === '^' ? at + 2 : at + 1;
    for (let next = first; next < glob.length && glob[next] !== '/'; next++) {
        if (glob[next] === '\\')
            next++;
        else if (glob[next] === ']' && next > first)
            return next + 1;
    }
    return null;
}
function setOf(text) {
    const isNegative = text.startsWith('^');
    const members = (isNegative ? text.slice(1) : text).replace(/\\(.)/g, '$1');
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const from = members[at] ?? '';
        const to = members[at + 1] === '-' ? members[at + 2] : undefined;
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            at += 2;
    }
    return (character) => character !== '/' &&
        ranges.some(([from, to]) => from <= character && character <= to) !== isNegative;
}
/** Reads the text once, with every place of the glob that can be reached so far. */
function runs(tokens, text, dot) {
    let [places, next] = [new Places(tokens), new Places(tokens)];
    places.enter(0);
    for (let at = 0; at < text.length && places.count > 0; at++) {
        const character = text[at] ?? '';
        const isHidden = !dot && character === '.' && (at === 0 || text[at - 1] === '/');
        for (let index = 0; index < places.count; index++) {
            const place = places.list[index] ?? 0;
            const token = tokens[place];
            if (token !== undefined && takes(token, character, isHidden)) {
                goOn(token, place, character, next);
            }
        }
        [places, next] = [next, places];
        next.clear();
    }
    return places.list
        .subarray(0, places.count)
        .some((place) => MAY_END.has(tokens[place]?.kind ?? 'end'));
}
/** Places of a glob, each once; a `Set` of them takes ten times as long. */
class Places {
    list;
    count = 0;
    #tokens;
    #isIn;
    constructor(tokens) {
        this.#tokens = tokens;
        this.list = new Uint16Array(tokens.length + 1);
        this.#isIn = new Uint8Array(tokens.length + 1);
    }
    add(place) {
        if (this.#isIn[place] === 1)
            return;
        this.#isIn[place] = 1;
        this.list[this.count++] = place;
    }
    /**
     * Also enters the following place if this one may match nothing; for folders the place after the
     * slash.
     */
    enter(place) {
        for (let at = place; this.#isIn[at] !== 1; at++) {
            this.add(at);
            const kind = this.#tokens[at]?.kind;
            if (kind !== 'star' && kind !== 'folders')
                return;
        }
    }
    clear() {
        for (let index = 0; index < this.count; index++)
            this.#isIn[this.list[index] ?? 0] = 0;
        this.count = 0;
    }
}
/** The next place after a matched character. */
function goOn({ kind }, place, character, next) {
    if (kind === 'star')
        next.enter(place);
    else if (kind === 'all')
        next.add(place);
    else if (kind !== 'folders')
        next.enter(place + 1);
    else {
        next.add(place);
        if (character === '/')
            next.enter(place + 1);
    }
}
const MAY_END = new Set(['end', 'below', 'all']);
function takes(token, character, isHidden) {
    switch (token.kind) {
        case 'character':
            return token.character === character && (!isHidden || token.isStart);
        case 'set':
            return token.holds(character);
        case 'any':
        case 'star':
            return !isHidden && character !== '/';
        case 'below':
            return character === '/';
        case 'folders':
        case 'all':
            return !isHidden;
    }
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lastStep)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5290);

/**
 * The form in which ids are compared: the last step of a path, without case and without invisible
 * characters.
 */
function lastStep(id) {
    if (PLAIN.test(id))
        return id.toLowerCase();
    const steps = id.split(/[/\\]/).map(_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .O);
    return (steps.findLast((step) => step !== '') ?? '').toLowerCase();
}
const PLAIN = /^[\w.-]+$/;


/***/ }),

/***/ 2253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ orList),
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   UV: () => (/* binding */ firstLines),
/* harmony export */   cM: () => (/* binding */ andList)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);

/** `a`, `a and b`, `a, b and c`; with more than `most` of them `a, b and 3 more`. */
function andList(items, most = Number.POSITIVE_INFINITY) {
    return joined(items, most, 'and');
}
/** The same for alternatives: `a, b or 3 more`. */
function orList(items, most = Number.POSITIVE_INFINITY) {
    return joined(items, most, 'or');
}
function joined(items, most, word) {
    const left = items.length - most;
    const parts = left > 0 ? [...items.slice(0, most), more(left)] : items;
    if (parts.length < 2)
        return parts.join('');
    return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}
/** Names as code, for `andList` and `orList`. */
function codes(names) {
    return names.map((name) => `\`${name}\``);
}
/**
 * A line for each of the first `most` items, and one with the number of the others: `and 3 more
 * flows`.
 */
function firstLines(items, most, line, one = '') {
    const left = items.length - most;
    const lines = items.slice(0, most).map(line);
    return left > 0 ? [...lines, `and ${more(left, one)}`] : lines;
}
/** `3 more`, `1 more flow`, `1,204 more flows`. */
function more(left, one = '') {
    const what = one === '' || left === 1 ? one : `${one}s`;
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(left)} more ${what}`.trimEnd();
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ worded),
/* harmony export */   Q: () => (/* binding */ framed)
/* harmony export */ });
/** The message of one reason, from its table. */
function worded(words, reason) {
    // A reason read from a file may have any code, even `toString`.
    if (!Object.hasOwn(words, reason.code))
        throw new TypeError(`no words for ${reason.code}`);
    return words[reason.code](reason);
}
/** The same table with `frame` applied to each message. */
function framed(words, frame) {
    const all = Object.keys(words).map((code) => [
        code,
        (reason) => frame(reason, worded(words, reason)),
    ]);
    return Object.fromEntries(all);
}


/***/ }),

/***/ 906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * Characters that end a text in single quotes; PowerShell treats the typographic ones in the same
 * way.
 */
const SINGLE = /['\u2018\u2019\u201a\u201b]/;
/** Characters that end a text in double quotes, or have a meaning in it, in either shell. */
const MEANT = /["\u201c\u201d\u201e$`\\!]/;
/**
 * A word of a printed command, quoted so that bash and PowerShell both read it correctly. Only
 * where no form suits both, it is the one for the shell of this `platform`.
 */
function shellWord(word, platform = process.platform) {
    if (/^[\w./:][\w./:+=-]*$/.test(word))
        return word;
    if (!SINGLE.test(word))
        return `'${word}'`;
    if (!MEANT.test(word))
        return `"${word}"`;
    return platform === 'win32'
        ? `'${word.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`
        : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten),
/* harmony export */   t: () => (/* binding */ shortenName)
/* harmony export */ });
/** The beginning of a text that is too long, and how much was left out. */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max).toWellFormed();
    return `${head}\u2026 (+${(text.length - max).toLocaleString('en-US')} characters)`;
}
/** The length of the note about the cut: a name that is hardly longer is not cut. */
const MARGIN = 24;
/** A name's beginning and end, because the end of a path is the most useful part. */
function shortenName(name, max) {
    if (name.length <= max + MARGIN)
        return name;
    const tail = Math.floor(max / 3);
    const left = (name.length - max).toLocaleString('en-US');
    const [head, end] = [name.slice(0, max - tail), name.slice(-tail)];
    return `${head}\u2026(+${left} characters)\u2026${end}`.toWellFormed();
}


/***/ }),

/***/ 5156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Wg: () => (/* binding */ Spellings),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The hint after an unknown name: the name that was probably meant, or all known names. */
function suggestion(name, known) {
    const near = nearest(name, known);
    return near === null ? `; known here: ${known.join(', ')}` : `; did you mean ${quote(near)}?`;
}
/** Among more names than this no similar one is searched, because each comparison takes time. */
const MOST_COMPARED = 1_000;
/** A large set of names that can be looked up without case. */
class Spellings {
    #exact;
    /** By the name in lower case, the first one with that spelling. */
    #byLower = new Map();
    constructor(names) {
        this.#exact = new Set(names);
        for (const name of this.#exact) {
            const lower = name.toLowerCase();
            if (!this.#byLower.has(lower))
                this.#byLower.set(lower, name);
        }
    }
    has(name) {
        return this.#exact.has(name);
    }
    /** The first name that equals `name`, or differs from it only by case. */
    inAnyCase(name) {
        return this.#byLower.get(name.toLowerCase()) ?? null;
    }
    /** The name that differs only by case; null where there is none, or `name` itself is known. */
    otherCase(name) {
        return this.has(name) ? null : this.inAnyCase(name);
    }
    /**
     * The name that differs only by case, or by at most two edits; by one edit for a short name, to
     * which too many are similar.
     */
    nearest(name) {
        const written = name.toLowerCase();
        const same = this.#byLower.get(written);
        if (same !== undefined)
            return same;
        const size = this.#byLower.size;
        if (name.length < 4 || name.length > 80 || size === 0 || size > MOST_COMPARED)
            return null;
        const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written, [...this.#byLower.keys()]);
        const edits = name.length < 6 ? 1 : 2;
        return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, near) <= edits ? (this.#byLower.get(near) ?? null) : null;
    }
}
const spellings = new WeakMap();
/** The spellings of names in `owner`, computed once: it does not change. */
function spellingsOf(owner, names) {
    const known = spellings.get(owner) ?? new Spellings(names());
    spellings.set(owner, known);
    return known;
}
/** The name of `known` that was probably meant, as `Spellings` finds it. */
function nearest(name, known) {
    return new Spellings(known).nearest(name);
}
/** A name as messages show it. */
function quote(name) {
    return `\`${name.length > 80 ? `${name.slice(0, 79)}\u2026` : name}\``;
}


/***/ }),

/***/ 9840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wI: () => (/* binding */ DRIFT_ENVIRONMENT),
  workflowTexts: () => (/* binding */ workflowTexts)
});

// UNUSED EXPORTS: checkPulls, watchDrift

;// CONCATENATED MODULE: ./src/workflows/yaml.ts
/** A document, or a part of one for display. */
function toYaml(value) {
    const lines = isList(value)
        ? value.flatMap(itemLines)
        : Object.entries(value).flatMap(entryLines);
    return `${lines.join('\n')}\n`;
}
/** The entries of a document as lines, with an empty line between any two. */
function separated(map) {
    return Object.entries(map).flatMap(([key, value], index, all) => {
        const lines = entryLines([key, value]);
        const isFirst = index === 0 || isComment(all[index - 1]?.[0] ?? '');
        return isFirst || lines.length === 0 ? lines : ['', ...lines];
    });
}
/**
 * A text from elsewhere: in quotes where YAML would read something else, in lines where it has
 * several.
 */
function quoted(text) {
    if (text.includes('\n'))
        return `|\n${text}`;
    const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
function indented(lines) {
    return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
function entryLines([key, value]) {
    if (value === undefined)
        return [];
    if (isComment(key))
        return linesOf(value).map((line) => `# ${line}`);
    if (value === null)
        return [`${key}:`];
    if (isList(value) && value.some((item) => typeof item === 'object')) {
        return [`${key}:`, ...indented(value.flatMap(itemLines))];
    }
    if (isList(value))
        return [`${key}: [${value.join(', ')}]`];
    if (typeof value === 'object') {
        return [`${key}:`, ...indented(Object.entries(value).flatMap(entryLines))];
    }
    const [first = '', ...rest] = linesOf(value);
    return [`${key}: ${first}`, ...indented(rest)];
}
function itemLines(item) {
    if (typeof item !== 'object' || item === null || isList(item))
        return [`- ${item}`];
    const entries = Object.entries(item).filter(([, value]) => value !== undefined);
    const above = entries.filter(([key]) => isComment(key)).flatMap(entryLines);
    const [first = '', ...rest] = entries.filter(([key]) => !isComment(key)).flatMap(entryLines);
    return [...above, `- ${first}`, ...indented(rest)];
}
function isComment(key) {
    return key.startsWith('#');
}
function isList(value) {
    return Array.isArray(value);
}
function linesOf(value) {
    return String(value).split('\n');
}

;// CONCATENATED MODULE: ./src/workflows/pieces.ts

/** The text of a workflow's file, with blank lines between its parts and between its jobs. */
function workflowText({ jobs, ...head }) {
    return `${[...separated(head), '', 'jobs:', ...indented(separated(jobs))].join('\n')}\n`;
}
function expression(text) {
    return `\${{ ${text} }}`;
}
const KEY = expression('secrets.FLOW_STUDIO_API_KEY');
/**
 * Every pull request, and again when its base branch changes, since another branch has another
 * policy.
 */
const PULL_REQUEST = {
    pull_request: {
        types: '[opened, synchronize, reopened, edited] # edited: also when the base branch changes',
    },
};
/** Every merge into the branch. */
function pushTo(branch = 'main') {
    return { push: { branches: [branch] } };
}
const DRY_RUN = {
    'dry-run': { description: 'Only show what would change', type: 'boolean', default: true },
};
const ON_DRIFT = {
    'on-drift': {
        description: 'A live flow that Git never had; read a dry run before you overwrite it',
        type: 'choice',
        options: ['fail', 'skip', 'overwrite'],
        default: 'fail',
    },
};
/**
 * One deployment at a time; none that waits is dropped. GitHub does not allow it together with
 * cancel-in-progress.
 */
function oneAfterTheOther(group) {
    return { group, queue: 'max # without it, only the newest waiting deployment is kept' };
}
/** A newer run cancels one in progress; only for checks. */
function newestOnly(group) {
    return { group, 'cancel-in-progress': 'true # a newer push makes the older check worthless' };
}
/** A job on GitHub's own runner; the conditions for running it come first. */
function job({ needs, if: condition, strategy, ...rest }) {
    const where = { 'runs-on': 'ubuntu-latest', 'timeout-minutes': 30 };
    return { needs, if: condition, strategy, ...where, ...rest };
}
const CHECKOUT = {
    uses: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
    with: { 'persist-credentials': false },
};
/** The step that runs Flowgate; `about`: the fields before the action's name. */
function flowgate(inputs = {}, about = {}) {
    const isBare = Object.keys(inputs).length === 0;
    return { ...about, uses: 'flowgate/flowgate@v1', with: isBare ? undefined : inputs };
}

;// CONCATENATED MODULE: ./src/workflows/starting.ts


/** GitHub's environment with the key of the nightly run, which needs no approval. */
const DRIFT_ENVIRONMENT = 'drift';
/**
 * The three workflows to start with, by file: each with the fewest permissions that its mode needs.
 */
function workflowTexts(options) {
    const given = Object.entries(options.inputs).map(([name, text]) => [name, quoted(text)]);
    const inputs = Object.fromEntries(given);
    return {
        '.github/workflows/flowgate-check.yml': workflowText(checkPulls('Flowgate check', inputs)),
        '.github/workflows/flowgate-deploy.yml': workflowText(deployAll(options, inputs)),
        '.github/workflows/flowgate-drift.yml': workflowText(watchDrift('Flowgate drift', inputs)),
    };
}
/** Checks pull requests without a key. */
function checkPulls(name, inputs = {}) {
    const about = {
        '#': `No key and no secret: all that is checked is in the repository. A fork's token cannot
comment: there the job's summary has the same.`,
    };
    return {
        name,
        '# on': `Every pull request, whatever it touches: a required check that is left out would wait for ever.
Do not skip the job with an \`if\`: GitHub counts a skipped job as passed.`,
        on: PULL_REQUEST,
        permissions: {
            contents: 'read # the files of the base branch, whose rules judge the change',
            'pull-requests': 'write # the comment',
        },
        concurrency: newestOnly(`${groupOf(name)}-${expression('github.event.pull_request.number')}`),
        jobs: { check: job({ 'timeout-minutes': 10, steps: [CHECKOUT, flowgate(inputs, about)] }) },
    };
}
/** Looks for drift every night. */
function watchDrift(name, inputs = {}) {
    return {
        name,
        '# on': 'Every night: what somebody changed by hand, as an issue for each environment.',
        on: { schedule: [{ cron: '"17 3 * * *"' }], workflow_dispatch: null },
        permissions: { contents: 'read', issues: 'write # one issue for each environment' },
        concurrency: { group: groupOf(name) },
        jobs: {
            drift: job({
                environment: `${DRIFT_ENVIRONMENT} # GitHub's environment: it holds the key, and asks for no approval`,
                steps: [CHECKOUT, flowgate({ mode: 'drift', ...inputs, 'api-key': KEY })],
            }),
        },
    };
}
function deployAll({ environments, branch }, inputs) {
    const name = 'Flowgate deploy';
    const { each, strategy, choice } = destinationOf(environments);
    return {
        name,
        '# on': 'What a push changed; by hand every flow, or with `dry-run` only how the live flows differ from Git.',
        on: {
            ...pushTo(quoted(branch)),
            workflow_dispatch: { inputs: { ...choice, ...DRY_RUN, ...ON_DRIFT } },
        },
        permissions: {
            contents: 'read',
            'pull-requests': 'write # the outcome goes into the comment of the merged pull request',
        },
        concurrency: oneAfterTheOther(groupOf(name)),
        jobs: {
            deploy: job({
                strategy,
                environment: each && `${each} # GitHub's environment: it holds the key, and may ask for an approval`,
                steps: [
                    CHECKOUT,
                    flowgate({
                        ...inputs,
                        environment: each,
                        'api-key': KEY,
                        'dry-run': expression('inputs.dry-run || false'),
                        'on-drift': expression("inputs.on-drift || 'fail'"),
                    }),
                ],
            }),
        },
    };
}
/** One environment after the other; after the first failure the others do not start. */
function destinationOf(environments) {
    const [first, ...others] = environments.map(quoted);
    if (others.length === 0)
        return { each: first };
    const all = JSON.stringify(environments).replaceAll("'", "''");
    const chosen = "inputs.environment && format('[{0}]', toJSON(inputs.environment))";
    const options = [first, ...others];
    return {
        each: expression('matrix.environment'),
        strategy: {
            'max-parallel': 1,
            matrix: { environment: expression(`fromJSON(${chosen} || '${all}')`) },
        },
        choice: {
            environment: { description: 'Where to', type: 'choice', options, default: first },
        },
    };
}
/** The concurrency group of a workflow, from its name. */
function groupOf(name) {
    return name.toLowerCase().replaceAll(' ', '-');
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ argumentPath),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9409);





/**
 * The path from the root of what an argument names, with `/`; that of a folder ends with one, that
 * of the root is empty. `cwd`: the folder that the argument is relative to. Throws a `UsageError`
 * for what is not there, and for what is outside of the root.
 */
function argumentPath(root, cwd, argument) {
    const found = [argument, argument.replaceAll('\\', '/')]
        .map((text) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, text))
        .map((path) => ({ path, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) }))
        .find(({ stat }) => stat !== undefined);
    if (found?.stat === undefined) {
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`there is no file or folder ${JSON.stringify(argument)}`);
    }
    const name = nameIn(root, found.path);
    if (name === null) {
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${JSON.stringify(argument)} is outside of the repository ${(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .toSlashes */ .TH)(root)}; name files and folders in it`);
    }
    return found.stat.isDirectory() && name !== '' ? `${name}/` : name;
}
/** Null for what is outside; a folder above the repository may be a link. */
function nameIn(root, path) {
    const pairs = [
        [root, path],
        [(0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(root), (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(path) ?? path],
    ];
    const inside = pairs.find(([folder, target]) => folder === target || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, target));
    return inside === undefined ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .toSlashes */ .TH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(...inside));
}
/** Whether a path of `argumentPath` is a folder. */
function isFolder(path) {
    return path === '' || path.endsWith('/');
}
/** Whether a file is one of the arguments, or in one of them. */
function isWithin(paths) {
    const files = new Set(paths.filter((path) => !isFolder(path)));
    const folders = paths.filter(isFolder);
    return (file) => files.has(file) || folders.some((folder) => file.startsWith(folder));
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SQ: () => (/* binding */ findByLists),
  lY: () => (/* binding */ findFiles),
  CV: () => (/* binding */ refuseUnread)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/wording/glob.ts
var glob = __webpack_require__(8216);
// EXTERNAL MODULE: ./src/wording/glob-list.ts
var glob_list = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/workspace/paths.ts
var paths = __webpack_require__(8545);
// EXTERNAL MODULE: ./src/workspace/real-path.ts
var real_path = __webpack_require__(9409);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/workspace/walk.ts



/**
 * Every file below the folders of `bases`, each folder once, and every link, which is not followed;
 * a base itself may be a link, or a file.
 */
function* walk(root, bases, options) {
    for (const base of topmost(root, bases))
        yield* walkFolder(root, base, options);
}
/** The folders that are not reached from another one of them. */
function topmost(root, bases) {
    const all = [...new Set(bases)];
    return all.filter((base) => !all.some((other) => isBelow(base, other)) || isBehindLink(root, base));
}
function isBelow(folder, other) {
    return folder !== other && (other === '' || folder.startsWith(`${other}/`));
}
function isBehindLink(root, base) {
    const real = (0,real_path/* realPath */.Ye)((0,external_node_path_.join)(root, base));
    return real !== null && real !== (0,external_node_path_.join)((0,real_path/* homeOf */.lt)(root), base);
}
function* walkFolder(root, folder, options) {
    const entries = entriesIn(root, folder, options);
    if (entries === null)
        yield folder;
    else
        options.onFolder(entries.length);
    for (const entry of entries ?? []) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory())
            yield path;
        else if (!isLeftOut(entry.name, options))
            yield* walkFolder(root, path, options);
    }
}
function isLeftOut(name, { dots }) {
    const folded = name.toLowerCase();
    return folded === 'node_modules' || (name.startsWith('.') && (!dots || folded === '.git'));
}
/** Null for what is not a folder; empty for a folder that cannot be read. */
function entriesIn(root, folder, { onUnread }) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        onUnread({ folder: folder || '.', errno: code ?? String(error) });
        return [];
    }
}

;// CONCATENATED MODULE: ./src/workspace/find-files.ts







/**
 * The files below `root` that the globs match (`!` excludes), in a stable order and with `/`.
 * Throws a `UsageError` for a glob that leads out of the workspace, and for a folder that cannot be
 * read.
 */
async function findFiles(root, globs) {
    return findByLists(root, [globs], refuseUnread).files;
}
/**
 * The files that one of several lists of globs matches, in one walk for all of them. Throws a
 * `UsageError` for a glob that leads out of the workspace.
 */
function findByLists(root, lists, onUnread) {
    const bases = lists.flatMap(foldersOf);
    for (const base of bases)
        requireInside(root, base);
    const matchers = lists.map(glob_list/* matcher */.j);
    const files = new Set();
    let entries = 0;
    const options = {
        dots: lists.flat().some((glob) => /(?:^|\/)\.(?!\/)/.test(glob)),
        onUnread,
        onFolder: (count) => {
            entries += count;
        },
    };
    for (const file of walk(root, bases, options)) {
        if (matchers.some((matches) => matches(file)))
            files.add(file);
    }
    return { files: [...files].toSorted(), entries };
}
/** Throws the `UsageError` for a folder that somebody's glob names and that cannot be read. */
function refuseUnread({ folder, errno }) {
    throw new usage_error/* UsageError */.e(`the folder ${JSON.stringify(folder)} cannot be read (${errno}); let the job read it, or name in \`flows\` only the folders beside it`);
}
/** The folders that a list of globs may find files in. */
function foldersOf(globs) {
    for (const pattern of globs) {
        const path = pattern.replace(/^!/, '');
        if ((0,paths/* leadsOut */.qm)(path)) {
            throw new usage_error/* UsageError */.e(`the glob ${JSON.stringify(pattern)} leads out of the workspace; write it relative to the repository`);
        }
        const fault = (0,glob/* globFault */.Hf)(path);
        if (fault !== null)
            throw new usage_error/* UsageError */.e(`the glob ${JSON.stringify(pattern)} ${fault}`);
    }
    const include = globs.filter((pattern) => !pattern.startsWith('!'));
    if (include.length > 0)
        return include.map((pattern) => (0,glob/* folderOf */.yS)(pattern));
    throw new usage_error/* UsageError */.e('`flows` only excludes; add a glob that names flows, such as flows/**/*.json');
}
/** A folder of the repository may be a link, and a link may lead anywhere. */
function requireInside(root, base) {
    const real = (0,real_path/* realPath */.Ye)((0,external_node_path_.join)(root, base));
    const home = (0,real_path/* homeOf */.lt)(root);
    if (real === null || real === home || (0,paths/* isInside */.FK)(home, real))
        return;
    throw new usage_error/* UsageError */.e(`${JSON.stringify(base)} is a link that leads out of the workspace; nothing is read there`);
}


/***/ }),

/***/ 5036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LinkError),
/* harmony export */   o: () => (/* binding */ pathToWrite),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);



/** A path to write to leads through a link in the repository. */
class LinkError extends Error {
    name = 'LinkError';
    /** Its path in the repository. */
    link;
    constructor(link) {
        super(`${link} is a link`);
        this.link = link;
    }
}
/**
 * The absolute path to write to for `path`, which is absolute or relative to the workspace `root`.
 * Throws a `LinkError` where a link in the repository is on the way, since a commit may make it
 * lead anywhere. Links outside of the repository, such as one above the workspace, are followed.
 */
async function pathToWrite(root, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const repository = await repositoryOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root));
    const { root: top } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target);
    let folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top);
    for (const name of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (await isLink(next))
            refuseIn(repository, folder, next);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(next).catch(nothingThere);
        if (real === null)
            return target;
        folder = real;
    }
    return target;
}
/**
 * The root of the repository that `folder` is in, the nearest one with a `.git`, which is a file in
 * a worktree and in a submodule; `folder` itself where there is none.
 */
async function repositoryOf(folder) {
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.git')).catch(() => null)) !== null)
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return folder;
    }
}
async function isLink(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(nothingThere))?.isSymbolicLink() ?? false;
}
function refuseIn(repository, folder, link) {
    const isWithin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, folder) === '' || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(repository, folder);
    if (isWithin)
        throw new LinkError((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .toSlashes */ .TH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, link)));
}
function nothingThere(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return null;
    throw error;
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   TH: () => (/* binding */ toSlashes),
/* harmony export */   hK: () => (/* binding */ workspaceName),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

// Each uses the paths of this machine, unless another platform's `path` module is given.
/** A path in the form in which it is shown and compared: with `/`, also on Windows. */
function toSlashes(file, { sep } = (node_path__WEBPACK_IMPORTED_MODULE_0___default())) {
    return sep === '/' ? file : file.replaceAll(sep, '/');
}
/** Whether `target` lies below `folder`, both absolute. */
function isInside(folder, target, { relative, isAbsolute, sep } = (node_path__WEBPACK_IMPORTED_MODULE_0___default())) {
    const way = relative(folder, target);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** Whether a path or a glob starts at a root, a drive or a share, or goes up. */
function leadsOut(file, { parse } = (node_path__WEBPACK_IMPORTED_MODULE_0___default())) {
    return parse(file).root !== '' || file.split(/[\\/]/).includes('..');
}
/** The name in the workspace of a file that a user named (`.\\map.json`, or its absolute path). */
function workspaceName(root, file, platform = (node_path__WEBPACK_IMPORTED_MODULE_0___default())) {
    const isWhole = platform.isAbsolute(file) && isInside(root, file, platform);
    const named = isWhole ? platform.relative(root, file) : file;
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(named.replaceAll('\\', '/'));
}


/***/ }),

/***/ 3064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ useWorkspaceFile),
/* harmony export */   readWorkspaceFile: () => (/* binding */ readWorkspaceFile),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9409);




/** The largest file that is read; the largest known flow has 350 kB. */
const MAX_BYTES = 20 * 1024 * 1024;
// Reading is synchronous: a checkout is on a local disk, where using a thread costs several times
// what the call itself does, and there is nothing else to do meanwhile.
/**
 * Reads a file of the workspace. A file that is outside of it because of a link, is not a regular
 * file or is over 20 MB is refused with the reason; null when there is no such file.
 */
function readWorkspaceFile(root, file) {
    return readInside(root, file, (opened) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened));
}
/**
 * The same for callers that need the bytes only until `use` returns: all files are read into one
 * buffer, instead of one for each of thousands.
 */
function useWorkspaceFile(root, file, use) {
    return use(readInside(root, file, readIntoScratch));
}
let scratch = Buffer.alloc(0);
function readIntoScratch(file, size) {
    if (scratch.length < size)
        scratch = Buffer.allocUnsafeSlow(2 * size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) {
        read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, scratch, length, size - length, null);
    }
    return scratch.subarray(0, length);
}
function readInside(root, file, read) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)((0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(root), real)) {
            return { ok: false, reason: { code: 'file-outside-workspace' } };
        }
        return readPlainFile(real, read);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        return { ok: false, reason: { code: 'file-read-failed', errno: code ?? String(error) } };
    }
}
function readPlainFile(path, read) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            return { ok: false, reason: { code: 'file-not-regular' } };
        if (stat.size > MAX_BYTES) {
            const sizes = { bytes: stat.size, most: MAX_BYTES };
            return { ok: false, reason: { code: 'file-too-large', ...sizes } };
        }
        return { ok: true, bytes: read(file, stat.size) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ linkedFiles),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The path after following all links; null where nothing exists. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return null;
    }
}
let known = { root: '', real: '' };
/** The workspace's real path, which does not change during a run. */
function homeOf(root) {
    if (known.root !== root)
        known = { root, real: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root) };
    return known.real;
}
/** Those of `files` that are links, or below one. */
async function linkedFiles(root, files) {
    const base = homeOf(root);
    return files.filter((file) => (realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, file)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, file)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, file));
}


/***/ })

};
