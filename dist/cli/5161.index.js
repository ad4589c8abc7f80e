"use strict";
exports.id = 5161;
exports.ids = [5161];
exports.modules = {

/***/ 5161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPayload: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1121);




const sha = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .SHA */ .h, 'expected the sha of a commit'));
const repository = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const pullSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._positive */ .NC()),
    /** Null for an account that was deleted, which GitHub shows as `ghost`. */
    user: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    base: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: repository }),
    /** Null for a fork that was deleted. */
    head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, repo: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(repository) }),
});
/** Other content of an event file is not checked (Webhook events and payloads). */
const payloadSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(pullSchema),
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_sha: sha })),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(sha),
    head_commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
    commits: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))),
    deleted: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
});
/** Reads the file that GITHUB_EVENT_PATH names. */
async function readPayload(path) {
    if (!path)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_({ code: 'event-file-not-named' });
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        const detail = error.code ?? error.message;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_({ code: 'event-file-unreadable', path, detail });
    });
    const checked = payloadSchema.safeParse(parse(text, path));
    if (checked.success)
        return checked.data;
    const [issue] = checked.error.issues;
    const [at, detail] = [issue?.path.join('.') ?? '', issue?.message ?? ''];
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_({ code: 'event-file-unexpected', path, at, detail });
}
/** The parser's own message quotes the file. */
function parse(text, path) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_({ code: 'event-file-not-json', path });
    }
}


/***/ })

};
;