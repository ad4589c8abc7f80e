"use strict";
exports.id = 5141;
exports.ids = [5141];
exports.modules = {

/***/ 5141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   documentIn: () => (/* binding */ documentIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5486);
/* harmony import */ var _refused_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7891);



/** Every scalar is a text; an alias is refused. Throws for what is not well-formed. */
function documentIn(text) {
    if (isDeep(text))
        throw new _refused_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .f('too-deep');
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
    if ((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(document))
        return document;
    throw new SyntaxError('it is not a mapping');
}
/** Real files have 6 levels; the parser's time grows with the square of the levels. */
const DEEPEST = 200;
const DASHES = /^[ \t]*(?:[-?:][ \t]+){200}/m;
/** By brackets, wherever they are, and by dashes; each level by indentation costs a longer line. */
function isDeep(text) {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
        depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
        if (depth > DEEPEST)
            return true;
    }
    return DASHES.test(text);
}


/***/ })

};
;