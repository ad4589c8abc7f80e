"use strict";
exports.id = 9957;
exports.ids = [9957];
exports.modules = {

/***/ 9957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toFixedText: () => (/* binding */ toFixedText)
/* harmony export */ });
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2639);
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7377);
/* harmony import */ var _reasons_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2951);





/** What `--fix` changed and what it did not, before the findings that remain. */
function toFixedText(files, { color, width, wraps, isDry = false }) {
    const look = {
        paint: (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(color),
        width,
        wraps,
        source: () => null,
        path: (file) => file,
    };
    const number = files.reduce((sum, { fixed }) => sum + fixed.length, 0);
    const changed = files.filter(({ fixed }) => fixed.length > 0).length;
    const total = number === 0
        ? `Nothing ${isDry ? 'would be' : 'was'} fixed`
        : `${isDry ? 'Would fix' : 'Fixed'} ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, 'finding')} in ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(changed, 'file')}`;
    const lines = [
        ...files.flatMap((file) => fileLines(file, isDry ? 'would be fixed' : 'fixed', look)),
        look.paint('bold', total),
        '',
    ];
    return `${lines.map(_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommands */ .g9).join('\n')}\n`;
}
function fileLines({ file, fixed, reason }, word, look) {
    const left = reason === null ? [] : [`left alone: ${(0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_reasons_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileMessage */ .UW)(reason))}`];
    return [
        ...fixed.flatMap((finding) => fixedLines(finding, word, look)),
        ...left.map((text) => `${look.paint('bold', (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(file))}  ${look.paint('yellow', text)}`),
    ];
}
function fixedLines({ file, line, rule, message, fix }, word, look) {
    const place = `${look.paint('bold', (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(file))}:${line}`;
    const diff = (fix?.diff ?? []).map((changed) => {
        const style = changed.startsWith('-') ? 'red' : changed.startsWith('+') ? 'green' : 'dim';
        return `  ${look.paint(style, (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(changed, 400))}`;
    });
    return [
        `${place}  ${look.paint('green', word)}  ${look.paint('dim', (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(rule))}`,
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(message), 2, look),
        ...diff,
    ];
}


/***/ })

};
;