export const id = 611;
export const ids = [611];
export const modules = {

/***/ 3611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBaseline: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/json/append.ts
var append = __webpack_require__(1316);
// EXTERNAL MODULE: ./src/json/splice.ts
var splice = __webpack_require__(272);
// EXTERNAL MODULE: ./src/json/syntax.ts
var syntax = __webpack_require__(3407);
;// CONCATENATED MODULE: ./src/map/accept.ts




/**
 * The text of a map with suppressions added at the end of its list, or with a new list at its end;
 * null where the text is not a map. Everything else keeps its bytes: jsonc-parser's `modify` would
 * reformat the neighbours, and insert before the comment of the last one.
 */
function withSuppressions(text, added) {
    const root = (0,main.parseTree)(text, [], syntax/* RELAXED */.UH);
    if (root?.type !== 'object' || (0,main.findNodeAtLocation)(root, ['environments']) === undefined) {
        return null;
    }
    const list = (0,main.findNodeAtLocation)(root, ['suppressions']);
    const layout = (0,append/* layoutOf */.aH)(text);
    if (list?.type === 'array') {
        const items = added.map((each) => itemText(each, layout));
        return (0,splice/* applySplices */.Ut)(text, (0,append/* appended */.YP)(text, list, items, layout));
    }
    return (0,splice/* applySplices */.Ut)(text, (0,append/* appended */.YP)(text, root, [listText(added, layout)], layout));
}
/** One suppression on one line, as people write them. */
function itemText(suppression, { eol }) {
    if (eol === '')
        return JSON.stringify(suppression);
    const fields = Object.entries(suppression).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `{ ${fields.join(', ')} }`;
}
function listText(added, layout) {
    const { eol, unit } = layout;
    const items = added.map((each) => itemText(each, layout));
    if (eol === '')
        return `"suppressions":[${items.join(',')}]`;
    const lines = items.map((item) => `${eol}${unit}${unit}${item}`).join(',');
    return `"suppressions": [${lines}${eol}${unit}]`;
}

// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/rules/index.ts + 112 modules
var rules = __webpack_require__(8797);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/workspace/edit-file.ts
var edit_file = __webpack_require__(4512);
;// CONCATENATED MODULE: ./src/fix/accept-findings.ts





/**
 * Rules that no suppression should silence: about the map's own state, about one pull request, and
 * about what is live.
 */
const LEFT = [
    'base-map-invalid',
    'map-invalid',
    'map-missing',
    'policy-changed',
    'steward-approval',
    'suppression-stale',
    ...rules/* RULES */.y.filter(({ subject }) => subject === 'live').map(({ id }) => id),
];
/**
 * Adds a suppression to the map for each of today's findings, so that an old repository can start
 * from there. Returns what it did. Throws a `UsageError` when there is no map to write to.
 */
async function writeBaseline(root, findings, { map, mapFile, mapProblems }, today) {
    if (map === null)
        throw new usage_error/* UsageError */.e(noMap(mapFile, mapProblems === null));
    const added = suppressionsFor(findings, `baseline of ${today}`);
    if (added.length === 0) {
        const message = `There is nothing to accept: ${mapFile} stays as it is.`;
        return { message, problem: null, isChanged: false };
    }
    const problem = await (0,edit_file/* editFile */.$)(root, mapFile, map.source.text, (text) => {
        const edited = withSuppressions(text, added);
        if (edited === null)
            throw new usage_error/* UsageError */.e(noPlace(mapFile));
        return edited;
    });
    const rules = (0,count/* tally */.N4)(added.map(({ rule }) => rule)).map(([rule, times]) => `${times} ${rule}`);
    return {
        message: `Wrote ${(0,count/* count */.U9)(added.length, 'suppression')} into ${mapFile}: ${rules.join(', ')}.`,
        problem,
        isChanged: problem === null,
    };
}
function noPlace(mapFile) {
    return `${mapFile} is a settings file of \`pac\`, which has no place for suppressions; write a map of its own`;
}
/** One suppression for each place: it covers the finding in all environments. */
function suppressionsFor(findings, reason) {
    const added = findings
        .filter(({ rule }) => !LEFT.includes(rule))
        .map(({ rule, flow, file, at }) => {
        const place = at === '' ? {} : { at };
        return { rule, flow: flow ?? file, ...place, reason };
    });
    return [...new Map(added.map((each) => [JSON.stringify(each), each])).values()];
}
function noMap(mapFile, isMissing) {
    if (!isMissing)
        return `${mapFile} is invalid; see \`flowgate check\`, and correct it first`;
    const least = '{ "version": 1, "environments": {} }';
    return `there is no ${mapFile} to write suppressions into; write one with your environments and what they bind, or with ${least} for now`;
}


/***/ })

};
