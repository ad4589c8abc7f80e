export const id = 224;
export const ids = [224];
export const modules = {

/***/ 6224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promptsOn: () => (/* binding */ promptsOn)
/* harmony export */ });
/* harmony import */ var _run_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);

/**
 * A way to ask whoever sits at a terminal; null where nobody does, as in a pipe. An answer that
 * does not come (Ctrl+C, Ctrl+D) is a `UsageError`. Until the first question nothing is read.
 */
function promptsOn(input, output) {
    if (!input.isTTY || !output.isTTY)
        return null;
    let lines = null;
    let answers = null;
    let isClosed = false;
    return {
        async ask(question) {
            if (lines === null) {
                const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6848, 23));
                lines = createInterface({ input, output });
                lines.once('close', () => {
                    isClosed = true;
                });
            }
            // The iterator keeps what is typed ahead; `question` would lose it.
            answers ??= lines[Symbol.asyncIterator]();
            lines.setPrompt(question);
            if (!isClosed)
                lines.prompt();
            const { done, value } = await answers.next();
            if (done) {
                output.write('\n');
                throw new _run_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('the question was not answered, so nothing was done');
            }
            return value.trim();
        },
        close: () => lines?.close(),
    };
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A run that cannot start as it was asked to; the message says what to change. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ })

};
