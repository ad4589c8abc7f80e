"use strict";
exports.id = 3611;
exports.ids = [3611];
exports.modules = {

/***/ 3611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBaseline: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: ./src/check/check.ts + 16 modules
var check = __webpack_require__(3954);
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
var rules = __webpack_require__(5998);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/workspace/edit-file.ts
var edit_file = __webpack_require__(4512);
;// CONCATENATED MODULE: ./src/fix/accept-findings.ts






/**
 * Rules that no suppression should silence: about the map's own state, about one pull request, about
 * what is live, and what must never be accepted in advance: a placeholder and a secret.
 */
const LEFT = [
    'base-map-invalid',
    'map-invalid',
    'map-missing',
    'map-placeholder',
    'policy-changed',
    'secret-in-definition',
    'steward-approval',
    'suppression-stale',
    ...rules/* RULES */.y.filter(({ subject }) => subject === 'live').map(({ id }) => id),
];
/** How long a baseline holds: the findings come back then, unless somebody extends it. */
const BASELINE_DAYS = 90;
const DAY_MS = 86_400_000;
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}
/**
 * Adds a suppression to the map for each of today's findings, so that an old repository can start
 * from there. Returns what it did. Throws a `UsageError` when there is no map to write to.
 */
async function writeBaseline(root, findings, { map, mapFile, mapProblems }, now) {
    if (map === null)
        throw new usage_error/* UsageError */.e(noMap(mapFile, mapProblems === null));
    const [today, until] = [dayOf(now), dayOf(new Date(now.getTime() + BASELINE_DAYS * DAY_MS))];
    const added = suppressionsFor(findings, `baseline of ${today}`, until);
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
        message: `Wrote ${(0,count/* count */.U9)(added.length, 'suppression')} into ${mapFile}, until ${until}: ${rules.join(', ')}.`,
        problem,
        isChanged: problem === null,
    };
}
function noPlace(mapFile) {
    return `${mapFile} is a settings file of \`pac\`, which has no place for suppressions; write a map of its own`;
}
/**
 * What to accept for a finding: the value of the map that fails for several flows once, and nothing
 * that follows from a problem which is accepted.
 */
function acceptedFor(finding) {
    const problems = (0,check/* problemsOf */.GW)(finding);
    const leaderOf = (0,check/* leadersAmong */.FR)(problems);
    return problems.flatMap((problem) => {
        if (finding.isSummary && finding.rule === problem.rule)
            return (0,check/* atCause */.R1)(problem) ?? problem;
        return leaderOf(problem) === null ? problem : [];
    });
}
/** One suppression for each place: it covers the finding in all environments. */
function suppressionsFor(findings, reason, until) {
    const added = findings
        .flatMap(acceptedFor)
        .filter(({ rule }) => !LEFT.includes(rule))
        .map(({ rule, flow, file, at }) => {
        const place = at === '' ? {} : { at };
        return { rule, flow: flow ?? file, ...place, reason, until };
    });
    return [...new Map(added.map((each) => [JSON.stringify(each), each])).values()];
}
function noMap(mapFile, isMissing) {
    if (!isMissing)
        return `${mapFile} is invalid; see \`flowgate check\`, and correct it first`;
    const least = '{ "version": 1, "environments": {} }';
    return `there is no ${mapFile} to write suppressions into; write one with your environments and what they bind, or with ${least} for now`;
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   oY: () => (/* binding */ indentAt)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** Read from the text itself. */
function layoutOf(text) {
    const eol = /\r?\n/.exec(text)?.[0] ?? '';
    return { eol, unit: /^([ \t]+)["{[]/m.exec(text)?.[1] ?? '  ' };
}
/** Adds items at the end of an object or array, after comments too; a trailing comma is kept. */
function appended(text, holder, items, { eol, unit }) {
    const close = holder.offset + holder.length - 1;
    const last = holder.children?.at(-1);
    const end = last === undefined ? null : last.offset + last.length;
    const hasComma = end !== null && isCommaNext(text, end);
    const offset = text.slice(0, close).trimEnd().length;
    const outer = indentAt(text, holder.offset);
    const inner = last !== undefined && startsLine(text, last) ? indentAt(text, last.offset) : null;
    const lines = items.map((item) => `${eol}${eol === '' ? '' : (inner ?? outer + unit)}${item}`);
    const isClosedBelow = eol === '' || text.slice(offset, close).includes('\n');
    const content = `${lines.join(',')}${hasComma ? ',' : ''}${isClosedBelow ? '' : eol + outer}`;
    if (end === null || hasComma)
        return [{ offset, length: 0, text: content }];
    if (end === offset)
        return [{ offset, length: 0, text: `,${content}` }];
    return [
        { offset: end, length: 0, text: ',' },
        { offset, length: 0, text: content },
    ];
}
/** Whether a comma comes next, after white space and comments, which may contain commas. */
function isCommaNext(text, offset) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    scanner.setPosition(offset);
    scanner.scan();
    return text[scanner.getTokenOffset()] === ',';
}
function indentAt(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}
function startsLine(text, { offset }) {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ editFile),
/* harmony export */   b: () => (/* binding */ writeProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6755);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5036);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3064);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1225);






/**
 * Replaces the text of a file, which keeps its encoding and its permissions. `expected`: the text
 * as read before; null if it does not matter. Returns why nothing was written; null when the file
 * is as `edit` wants it.
 */
async function editFile(root, file, expected, edit) {
    const content = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__.readWorkspaceFile)(root, file);
    if (content === null)
        return { code: 'file-gone' };
    if (!content.ok)
        return { code: 'file-unreadable', cause: content.reason };
    const decoded = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(content.bytes);
    const { text } = decoded;
    if (expected !== null && text !== expected)
        return { code: 'file-changed-since-read' };
    if (!(0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l)(text, decoded).equals(content.bytes))
        return { code: 'file-not-editable' };
    const edited = await edit(text);
    if (edited === null)
        return { code: 'file-not-editable' };
    if (typeof edited !== 'string')
        return edited.reason;
    return edited === text ? null : await replaceFile(root, file, (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l)(edited, decoded));
}
async function replaceFile(root, file, bytes) {
    try {
        const path = await (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .pathToWrite */ .o)(root, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)(path, bytes, mode);
        return null;
    }
    catch (error) {
        return writeProblem(error);
    }
}
/** The disk's error on a write, as data. Throws any other error. */
function writeProblem(error) {
    if (error instanceof _links_js__WEBPACK_IMPORTED_MODULE_3__/* .LinkError */ .R)
        return { code: 'file-behind-link', link: error.link };
    const { code } = error;
    if (typeof code !== 'string')
        throw error;
    return { code: 'file-not-written', errno: code };
}


/***/ }),

/***/ 1225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Writes a file so that readers see the old content or the new one, never a part. With `mode` the
 * file has exactly those permissions.
 */
async function writeWhole(path, content, mode) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 60)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await handle.writeFile(content);
            if (mode !== undefined)
                await handle.chmod(mode);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
;