"use strict";
exports.id = 4409;
exports.ids = [4409];
exports.modules = {

/***/ 4409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   elementsIn: () => (/* binding */ elementsIn)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _refused_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7891);


/** Real files have 8 levels. */
const DEEPEST = 200;
/** Longer texts, such as forms and icons, are not what is looked for. */
const LONGEST = 2_000;
/**
 * The elements with one of the names in `wanted`: their attributes, and the texts of their children
 * by name. No entity is expanded but XML's own five, and a document type is refused. Throws for
 * what is not well-formed.
 */
function elementsIn(text, wanted) {
    const found = [];
    const path = [];
    let open = null;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('doctype', () => {
        throw new _refused_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .f('doctype');
    });
    parser.on('opentag', ({ name, attributes }) => {
        path.push(name);
        if (path.length > DEEPEST)
            throw new _refused_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .f('too-deep');
        if (open !== null || !wanted.has(name))
            return;
        open = { element: { name, attributes, texts: new Map() }, depth: path.length };
        found.push(open.element);
    });
    parser.on('text', (part) => {
        if (open?.depth !== path.length - 1)
            return;
        const { texts } = open.element;
        const [child = ''] = path.slice(-1);
        texts.set(child, `${texts.get(child) ?? ''}${part}`.slice(0, LONGEST));
    });
    parser.on('closetag', () => {
        if (open?.depth === path.length)
            open = null;
        path.pop();
    });
    parser.write(text).close();
    return found;
}


/***/ })

};
;