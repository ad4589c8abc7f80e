import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 4218:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./src/report/count.ts
var count = __nccwpck_require__(5861);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./src/report/annotations.ts


const LEVELS = ['error', 'warning', 'notice'];
/** GitHub shows this many for each level and step, and drops the others in silence. */
const SHOWN = 10;
/** What stands on the lines of a pull request, errors first. */
function toAnnotations({ findings }) {
    const levels = LEVELS.map((level) => {
        const found = findings.filter(({ severity }) => severity === level);
        const shown = found.length > SHOWN ? SHOWN - 1 : found.length;
        const [next] = found.slice(shown);
        const more = found.length - shown;
        const last = next === undefined ? [] : [counting(next, more)];
        return { level, more, annotations: [...found.slice(0, shown).map(annotation), ...last] };
    });
    return {
        annotations: levels.flatMap(({ annotations }) => annotations),
        more: Object.fromEntries(levels.map(({ level, more }) => [level, more])),
    };
}
/** One finding on its line. */
function annotation(finding) {
    const { rule, severity, message, environment, help } = finding;
    return {
        level: severity,
        title: environment === null ? rule : `${rule} (${(0,visible/* visible */.RK)((0,visible/* shortened */.vI)(environment, 60))})`,
        message: `${(0,visible/* visible */.RK)((0,visible/* shortened */.vI)(message, 2_000))}\n${help}`,
        ...placeOf(finding),
    };
}
/** Stands where the first of the findings that it counts stands. */
function counting(next, more) {
    const level = next.severity;
    return {
        level,
        title: `and ${(0,count/* count */.U9)(more, `more ${level}`)}`,
        message: `and ${(0,count/* count */.U9)(more, `more ${level}`)}, this line's first. All are in the job's summary.`,
        ...placeOf(next),
    };
}
function placeOf({ file, line, column, endLine, endColumn }) {
    const lines = { file, startLine: line, endLine };
    if (line !== endLine)
        return lines;
    return { ...lines, startColumn: column, endColumn: Math.max(column, endColumn) };
}

;// CONCATENATED MODULE: ./src/report/markdown/safe.ts

/**
 * Names come from files that anyone may write. GitHub reads mentions, issues, commits and bare
 * addresses everywhere but in code, so that whatever is not a plain word is shown as code.
 */
const EMPTY = '(empty)';
/** A name as a code span, in which nothing has a meaning. */
function code(name, max = 120) {
    const shown = unmarked((0,visible/* visible */.RK)((0,visible/* shortenedName */.cn)(name, max)));
    if (shown.trim() === '')
        return EMPTY;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padding = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** A sentence of ours that may hold names; what it has in backticks stays code. */
function prose(sentence, max = 1_000) {
    const safe = (0,visible/* shortened */.vI)(sentence.trim(), max)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? code(part, max) : words(part)))
        .reduce(apart);
    return safe || EMPTY;
}
/** The fences of two code spans must not touch: they would be read as one. */
function apart(before, after) {
    return before.endsWith('`') && after.startsWith('`') ? `${before} ${after}` : before + after;
}
/** Anything that Markdown, HTML or GitHub could take for more than text. */
const MEANING = /[`*_<>[\]\\|~$&@#^]|:\/\/|:[\w+-]+:|www\.|\bgh-\d|\b[0-9a-f]{7,40}\b/i;
/** A name that reads as text where it holds nothing but words, such as most display names. */
function plain(name, max = 120) {
    return words((0,visible/* shortenedName */.cn)(name.trim(), max)) || EMPTY;
}
/** Of many spaces one stays: more would indent, and so make a block of code. */
function words(text) {
    return unmarked((0,visible/* visible */.RK)(text.replace(/ {2,}/g, ' '))).replace(/\S+/g, (word) => {
        if (!MEANING.test(word))
            return word;
        const lead = /^[("']*/.exec(word)?.[0] ?? '';
        const rest = word.slice(lead.length);
        const tail = /(?<![)"'.,;:!?])[)"'.,;:!?]*$/.exec(rest)?.[0] ?? '';
        const core = rest.slice(0, rest.length - tail.length);
        return `${lead}${code(core, word.length)}${tail}`;
    });
}
/** A name inside `<summary>`, where Markdown is not read. */
function htmlCode(name, max = 120) {
    const shown = unmarked((0,visible/* visible */.RK)((0,visible/* shortenedName */.cn)(name, max)));
    return `<code>${shown.replace(/[&<>"`]/g, (character) => ENTITIES[character] ?? '')}</code>`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '`': '&#96;',
};
/** A link around Markdown that is safe already; only its text where there is no address. */
function safe_link(text, url) {
    return url === null ? text : `[${text}](${url})`;
}
/** Lines in a fence that is longer than any run of backticks in them. */
function fenced(language, lines) {
    const body = lines.map((line) => unmarked((0,visible/* visible */.RK)(line))).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** The hidden marker of a comment must not be found in a name, code or not. */
function unmarked(text) {
    return text.replaceAll('<!--', '<! --');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** A table of cells of safe Markdown; nothing without rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
/** `summary` is HTML that is safe already. */
function details(summary, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** The blocks that are not empty, with the blank lines that Markdown needs between them. */
function blocks(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./src/deploy/outcome.ts
var deploy_outcome = __nccwpck_require__(4535);
// EXTERNAL MODULE: ./src/plan/drift.ts
var drift = __nccwpck_require__(7056);
// EXTERNAL MODULE: ./src/connections/identity-changes.ts
var identity_changes = __nccwpck_require__(5387);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __nccwpck_require__(1128);
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
function worst({ findings }) {
    const severities = new Set(findings.map(({ severity }) => severity));
    return severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'notice';
}
/** The planned changes with their outcomes, by environment; those with neither are left out. */
function stepsByEnvironment({ environments, plan, outcomes }) {
    const changes = Map.groupBy(plan?.changes ?? [], ({ environment }) => environment);
    const told = isRehearsal(outcomes) ? [] : outcomes;
    const results = Map.groupBy(told, ({ environment }) => environment);
    const names = new Set([...environments, ...changes.keys(), ...results.keys()]);
    return [...names]
        .map((environment) => ({
        environment,
        steps: stepsOf(changes.get(environment) ?? [], results.get(environment) ?? []),
    }))
        .filter(({ steps }) => steps.length > 0);
}
/** A dry run skips what it would write and has nothing to say of it: it is shown as planned. */
function isRehearsal(outcomes) {
    return (outcomes.some(({ result, error }) => result === 'skipped' && error === null) &&
        outcomes.every(({ result }) => ['skipped', 'unchanged', 'blocked'].includes(result)));
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
/** Nothing was to be done for it, and nothing is to be said of it. */
function isUnchanged({ change, outcome }) {
    if (outcome === null) {
        return change?.action === 'unchanged' && change.reason === null && !change.identity;
    }
    return outcome.result === 'unchanged' && outcome.error === null;
}
/** What needs a reader comes first: another live flow than before, then what is blocked or failed. */
function byUrgency(one, other) {
    return urgency(one) - urgency(other);
}
function urgency({ change, outcome }) {
    if (change?.identity !== undefined)
        return 0;
    if (outcome !== null)
        return deploy_outcome/* FAILING */.tz.includes(outcome.result) ? 1 : 2;
    return change?.action === 'blocked' ? 1 : 2;
}
/** What is said of a change beside what differs; mostly nothing. */
function remarksOn({ change, outcome }) {
    const identity = change?.identity && (0,identity_changes/* identityInWords */.BC)(change.identity);
    const reason = outcome?.error ?? change?.reason;
    return [identity, reason].filter((remark) => remark != null);
}
function bindingDiffers({ from, to }) {
    return !sameConnection(from, to) || !sameOwner(from, to);
}
function sameConnection(one, other) {
    return (0,connection_name/* connectionId */.y)(one?.connectionName ?? '') === (0,connection_name/* connectionId */.y)(other?.connectionName ?? '');
}
function sameOwner(one, other) {
    return one?.owner?.toLowerCase() === other?.owner?.toLowerCase();
}

;// CONCATENATED MODULE: ./src/report/sentence.ts




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
/** What happened comes first, or else what was found. */
function sentenceOf(report) {
    const [found, deployed] = [foundSentence(report), deploymentSentences(report)];
    if (report.mode === 'export')
        return deployed.join(' \u00b7 ') || 'Nothing was exported';
    const isAbout = report.outcomes.length > 0 || (report.mode === 'drift' && report.plan !== null);
    const parts = isAbout ? [...deployed, found] : [found, ...deployed];
    const { missing = [], judgedBy } = report;
    return [
        ...(missing.length > 0 ? [missingClause(missing)] : []),
        ...parts,
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
    const named = missing.slice(0, MOST_MISSING).map((shard) => (0,visible/* shortenedName */.cn)(shard, 80));
    const all = [...named, ...(more > 0 ? [`${(0,count/* amount */.vj)(more)} more`] : [])];
    return `no report of ${missing.length === 1 ? 'shard' : 'the shards'} ${(0,count/* enumerated */.BD)(all)}`;
}
function foundSentence({ findings, flows }) {
    if (findings.length === 0)
        return flows.length === 0
            ? 'No flow is concerned'
            : `No findings in ${(0,count/* count */.U9)(flows.length, 'flow')}`;
    const groups = findingsByFile(findings);
    const inFlows = groups.filter(({ isFlow }) => isFlow).length;
    const where = [
        ...(inFlows > 0 ? [(0,count/* count */.U9)(inFlows, 'flow')] : []),
        ...(inFlows < groups.length ? ['the map'] : []),
    ];
    return `${severityCounts(findings)} in ${(0,count/* enumerated */.BD)(where)}`;
}
/** `2 errors, 1 warning`. */
function severityCounts(findings) {
    return ['error', 'warning', 'notice']
        .map((severity) => ({
        severity,
        found: findings.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ found }) => found > 0)
        .map(({ severity, found }) => (0,count/* count */.U9)(found, severity))
        .join(', ');
}
function deploymentSentences(report) {
    const each = stepsByEnvironment(report);
    if (each.length === 0)
        return report.plan === null ? [] : ['nothing planned'];
    if (each.length <= 3) {
        return each.map(({ environment, steps }) => stepsSentence(steps, (0,visible/* shortenedName */.cn)(environment, 60), report.mode));
    }
    const all = each.flatMap(({ steps }) => steps);
    return [stepsSentence(all, (0,count/* count */.U9)(each.length, 'environment'), report.mode)];
}
function stepsSentence(steps, environment, mode) {
    const counts = stepCounts(steps, mode);
    const isPlanned = mode !== 'drift' &&
        steps.every(({ outcome }) => outcome === null) &&
        steps.some(({ change }) => change?.action !== 'blocked');
    return `${counts}${isPlanned ? ' planned for' : ' in'} ${environment}`;
}
/** `1 update, 4 unchanged`, `1 created, 1 failed`, `2 differ from Git, 3 as in Git`. */
function stepCounts(steps, mode) {
    const outcomes = steps.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    if (outcomes.length > 0)
        return resultCounts(outcomes);
    const changes = steps.flatMap(({ change }) => (change === null ? [] : [change]));
    if (mode === 'drift')
        return driftCounts(changes);
    const { create, update, unchanged, blocked } = actionsOf(changes);
    const elsewhere = changes.filter(({ identity }) => identity !== undefined).length;
    const counts = [
        ...(blocked > 0 ? [`${(0,count/* amount */.vj)(blocked)} blocked`] : []),
        ...(create > 0 ? [(0,count/* count */.U9)(create, 'create')] : []),
        ...(update > 0 ? [(0,count/* count */.U9)(update, 'update')] : []),
        ...(unchanged > 0 ? [`${(0,count/* amount */.vj)(unchanged)} unchanged`] : []),
    ];
    const note = elsewhere > 0 ? ` (${(0,count/* amount */.vj)(elsewhere)} on another live flow)` : '';
    return `${counts.join(', ')}${note}`;
}
/** What stands above the flows of an environment, before its name. */
function stepsTitle(mode, isDone) {
    if (mode === 'export')
        return 'Exported from';
    if (isDone)
        return 'Deployment to';
    return mode === 'drift' ? 'Live flows of' : 'Planned for';
}
/** What a reader of drift is told of one flow, in a word or two. */
function driftWord(change) {
    switch (change.action) {
        case 'create':
            return 'gone';
        case 'update':
            return 'differs';
        case 'unchanged':
            return (0,drift/* isDrifted */.T)(change) ? 'at risk' : 'as in Git';
        case 'blocked':
            return change.isUnread ? 'not read' : change.isGone ? 'gone' : 'unclear';
    }
}
const DRIFT_WORDS = ['differs', 'gone', 'at risk', 'unclear', 'not read', 'as in Git'];
/** `2 flows differ from Git, 1 gone, 3 as in Git`. */
function driftCounts(changes) {
    const told = DRIFT_WORDS.map((word) => ({
        word,
        number: changes.filter((change) => driftWord(change) === word).length,
    })).filter(({ number }) => number > 0);
    return told.map(({ word, number }) => driftCount(word, number)).join(', ');
}
function driftCount(word, number) {
    if (word !== 'differs')
        return `${(0,count/* amount */.vj)(number)} ${word}`;
    return `${(0,count/* count */.U9)(number, 'flow')} ${number === 1 ? 'differs' : 'differ'} from Git`;
}
function resultCounts(outcomes) {
    const results = resultsOf(outcomes);
    return RESULTS.filter((result) => results[result] > 0)
        .map((result) => `${(0,count/* amount */.vj)(results[result])} ${result}`)
        .join(', ');
}
function actionsOf(changes) {
    const of = (action) => changes.filter((change) => change.action === action).length;
    return Object.fromEntries(ACTIONS.map((action) => [action, of(action)]));
}
function resultsOf(outcomes) {
    const of = (result) => outcomes.filter((outcome) => outcome.result === result).length;
    return Object.fromEntries(RESULTS.map((result) => [result, of(result)]));
}

;// CONCATENATED MODULE: ./src/report/verdict.ts





function verdict(report) {
    const { findings, flows, outcomes, missing = [] } = report;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const actions = actionsOf(report.plan?.changes ?? []);
    const hasChanges = differs(report);
    const isDoubtful = warnings + actions.blocked > 0 || (report.mode === 'drift' && hasChanges);
    const failed = outcomes.some(({ result }) => deploy_outcome/* FAILING */.tz.includes(result));
    return {
        errors,
        warnings,
        notices: findings.length - errors - warnings,
        flows: flows.length,
        flowsWithFindings: findingsByFile(findings).filter(({ isFlow }) => isFlow).length,
        actions,
        results: resultsOf(outcomes),
        hasChanges,
        level: errors > 0 || failed || missing.length > 0 ? 'failure' : isDoubtful ? 'attention' : 'fine',
        sentence: sentenceOf(report),
    };
}
/**
 * Whether the plan would write anything; in `drift`, whether a live flow is not as in Git; in
 * `export`, whether a file was written.
 */
function differs({ mode, plan, outcomes }) {
    if (mode === 'export') {
        return outcomes.some(({ result }) => result === 'created' || result === 'updated');
    }
    return (plan?.changes ?? []).some((change) => mode === 'drift' ? (0,drift/* isDrifted */.T)(change) : change.action === 'create' || change.action === 'update');
}
/** Why the step fails, in one sentence; null when it does not. */
function failureSentence(report, failOn) {
    const { errors, warnings, actions, results } = verdict(report);
    const found = [
        ...(errors > 0 && failOn !== 'never' ? [(0,count/* count */.U9)(errors, 'error')] : []),
        ...(warnings > 0 && failOn === 'warning' ? [(0,count/* count */.U9)(warnings, 'warning')] : []),
    ];
    const undeployed = deploy_outcome/* FAILING */.tz.filter((result) => results[result] > 0).map((result) => outcomeClause(result, results[result]));
    // Where errors block a flow, they are the reason to fail; other blocks have none but themselves.
    const blocked = actions.blocked - (report.plan?.changes ?? []).filter(isLeftAlone).length;
    const unplanned = errors === 0 && report.outcomes.length === 0 && failOn !== 'never';
    const { missing = [] } = report;
    const reasons = [
        ...(missing.length > 0 ? [missingClause(missing)] : []),
        ...(found.length > 0 ? [`${(0,count/* enumerated */.BD)(found)} found`] : []),
        ...(unplanned && blocked > 0 ? [blockedClause(report.mode, blocked)] : []),
        ...undeployed,
        ...(report.mode === 'deploy' && report.plan === null ? ['nothing was deployed'] : []),
        ...(found.length === 0 ? commonReason(report.outcomes) : []),
    ];
    return reasons.length === 0 ? null : `Flowgate stops here: ${reasons.join('; ')}.`;
}
/** As `on-drift: skip` asks for. */
function isLeftAlone(change) {
    return change.action === 'blocked' && change.isSkipped === true;
}
function blockedClause(mode, number) {
    if (mode === 'drift')
        return `${(0,count/* count */.U9)(number, 'flow')} could not be compared with a live one`;
    return `${(0,count/* count */.U9)(number, 'planned flow')} blocked`;
}
/** One reason behind every failure, such as a key that has expired, is said at once. */
function commonReason(outcomes) {
    const failing = outcomes.filter(({ result }) => deploy_outcome/* FAILING */.tz.includes(result));
    const reasons = new Set(failing.map(({ error }) => error));
    const [reason] = reasons;
    return reasons.size === 1 && reason ? [reason.replace(/\.$/, '')] : [];
}
function outcomeClause(result, number) {
    const flows = (0,count/* count */.U9)(number, 'flow');
    if (result === 'unknown')
        return `what became of ${flows} is unknown`;
    return result === 'restored' ? `${flows} restored to what was live before` : `${flows} ${result}`;
}

;// CONCATENATED MODULE: ./src/report/check-run.ts





const check_run_LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/**
 * "The maximum size is 255 characters" (REST API, Create a check run, `annotations[].title`). The
 * rest is for telling that it was cut. The 64 KB of a message are far away: ours are cut at 2,000.
 */
const LONGEST_TITLE = 255 - 30;
/**
 * Every finding on its line, where a step's annotations would only count some of them; null where
 * the step shows them all.
 */
function toCheckRun(report, { failOn, about, view }) {
    const levels = Map.groupBy(report.findings, ({ severity }) => severity);
    if ([...levels.values()].every(({ length }) => length <= SHOWN))
        return null;
    const { level, sentence } = verdict(report);
    const isFailure = failureSentence(report, failOn) !== null;
    return {
        name: about === null ? 'Flowgate' : `Flowgate (${names(about)})`,
        conclusion: isFailure ? 'failure' : level === 'fine' ? 'success' : 'neutral',
        title: (0,visible/* shortened */.vI)((0,visible/* visible */.RK)(sentence), LONGEST_TITLE),
        summary: summaryOf(report, view),
        annotations: report.findings.map(checkAnnotation),
    };
}
const names = (about) => about.map((name) => (0,visible/* shortened */.vI)((0,visible/* visible */.RK)(name), 60)).join(', ');
function checkAnnotation(finding) {
    const { level, file, startLine, endLine, startColumn, endColumn, title, message } = annotation(finding);
    return {
        path: file,
        start_line: startLine,
        end_line: endLine,
        ...(startColumn !== undefined && { start_column: startColumn }),
        ...(endColumn !== undefined && { end_column: endColumn }),
        annotation_level: check_run_LEVELS[level],
        title: (0,visible/* shortened */.vI)(title, LONGEST_TITLE),
        message,
    };
}
/** How many of each rule; what would change stands in the comment and in the run's summary. */
function summaryOf({ findings }, { runUrl }) {
    const rules = [...Map.groupBy(findings, ({ rule }) => rule)];
    const lines = rules.map(([rule, those]) => `- ${safe_link(code(rule), those[0]?.help ?? null)}: ${those.length}`);
    const where = safe_link('the summary of the run', runUrl);
    const all = `${(0,count/* count */.U9)(findings.length, 'finding')}, each on its line. The plan is in the pull request's comment and in ${where}.`;
    return [all, '', ...lines].join('\n');
}

// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __nccwpck_require__(8850);
;// CONCATENATED MODULE: ./src/check-run.ts


/**
 * Puts every finding on its line where a step's annotations cannot: in a check run of its own.
 * True when that was done; the step then needs none.
 */
async function publishCheckRun({ github, report, project }, { failOn }, event, view, { inform, clean }) {
    if (github === null || event === null || event.pull?.isFork)
        return false;
    const known = [...(project.map?.environments.keys() ?? [])];
    const run = toCheckRun(report, { failOn, about: (0,report_report/* narrowed */.fQ)(report.environments, known), view });
    if (run === null)
        return false;
    const written = await github.writeCheckRun(event.pull?.headSha ?? event.sha, {
        ...run,
        title: clean(run.title),
        annotations: run.annotations.map((each) => ({ ...each, message: clean(each.message) })),
    });
    if (written.kind === 'denied') {
        inform(`A step shows ten annotations a level. With the job's own token and its permission \`${written.permission}\` Flowgate puts all ${run.annotations.length} on their lines.`);
    }
    return written.kind === 'written';
}

// EXTERNAL MODULE: ./src/report/markdown/reviewed-plan.ts
var reviewed_plan = __nccwpck_require__(9309);
;// CONCATENATED MODULE: ./src/hidden-plan.ts

/**
 * A check writes its own plan, beside those that other checks wrote of other environments; a
 * deployment keeps the one that was reviewed. What somebody else wrote into our comment is not to
 * pass for ours from now on: an edited comment loses its plan.
 */
async function hiddenPlan({ mode, plan }, { kind, environments }, comment) {
    const own = mode === 'check' ? plan : null;
    if (kind === 'checked' && environments === null)
        return fixed(own === null ? '' : (0,reviewed_plan/* toReviewedPlan */.sy)(own));
    const trusted = await trustedComment(comment);
    if (kind === 'deployed')
        return fixed((0,reviewed_plan/* dividedPlan */.Zx)(trusted ?? '').hidden);
    const kept = (previous) => (trusted === null ? '' : (0,reviewed_plan/* dividedPlan */.Zx)(previous).hidden);
    if (own === null)
        return { room: reviewed_plan/* LONGEST_PLAN */.vN, after: kept };
    const besides = await otherPlans(own);
    return { room: reviewed_plan/* LONGEST_PLAN */.vN, after: (previous) => (0,reviewed_plan/* toReviewedPlan */.sy)(own, besides(kept(previous))) };
}
function fixed(text) {
    return { room: text.length, after: () => text };
}
async function otherPlans(own) {
    const { reviewedPlanIn } = await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(32)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5032));
    return (hidden) => {
        const read = reviewedPlanIn(hidden);
        if (read.kind !== 'plan')
            return new Map();
        return new Map([...read.plan].filter(([name]) => !Object.hasOwn(own.digests, name)));
    };
}
/** Our comment, if nobody else edited it; null where there is none to rely on. */
async function trustedComment({ github, pull, warn, }) {
    const own = await github.ownComment(pull);
    if (own.kind === 'trusted')
        return own.body;
    if (own.kind === 'untrusted') {
        warn(`the comment on #${pull} ${own.reason}; the reviewed plan in it counts no longer.`);
    }
    return null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/report/markdown/sections.ts



const LONGEST = 59_900;
/** Of that, what deployments may fill: the rest is for what was reviewed. */
const DEPLOYED = 45_000;
/** The lines around a section, with a key of usual length. */
const FRAME = 200;
const ALL = '*';
/** Notes for Flowgate itself, which nobody sees: they stay where the text around them does not. */
const NOTES = /<!-- flowgate:(?!checked|deployed|reviewed)(?:(?!<!-- flowgate:)[\s\S])*?-->/g;
const GONE = 'Too long to stay here beside the others: it is in the summary of its run.';
/**
 * The most characters of a part's body, so that those of all `known` environments have room, and
 * the `hidden` plan.
 */
function roomFor({ kind, environments }, known, hidden) {
    const all = kind === 'deployed' ? DEPLOYED : LONGEST - hidden;
    if (environments === null || environments.length === 0)
        return all;
    const share = Math.min(1, environments.length / Math.max(1, known));
    return Math.floor(all * share) - FRAME;
}
/**
 * Brings a comment up to date with one run's part. Every deployment has its own section, and so
 * has every check that looked at some environments only; the next run on one of them replaces
 * it, and all others stay. Sections of environments that the map has no more are left out.
 * Doing it twice is the same as once.
 *
 * @param known The environments of the map, in its order; empty where there is no map.
 */
function withPart(previous, part, known) {
    const { rest, hidden } = (0,reviewed_plan/* dividedPlan */.Zx)(previous ?? '');
    const plan = part.plan(hidden);
    const comment = takenApart(rest);
    const key = sectionKey(part);
    if (part.kind === 'checked' && part.environments === null) {
        comment.checked.clear();
        comment.whole = part.body.trim();
    }
    else {
        put(comment[part.kind], key, part);
        if (part.kind === 'checked')
            comment.whole = '';
    }
    for (const sections of [comment.deployed, comment.checked])
        drop(sections, known);
    const longest = LONGEST - plan.length;
    return blocks(fitted(comment, `${part.kind} ${key}`, known, longest), plan);
}
/** A word on an environment takes the place of every older one on it. */
function put(sections, key, { body, isNews }) {
    if (!isNews && sections.has(key))
        return;
    const names = key.split(',');
    for (const other of sections.keys()) {
        if (other !== key && other.split(',').some((name) => names.includes(name))) {
            sections.delete(other);
        }
    }
    sections.set(key, body.trim());
}
function drop(sections, known) {
    if (known.length === 0)
        return;
    const keys = new Set([ALL, ...known].map(keyOf));
    for (const key of sections.keys()) {
        if (key.split(',').some((name) => !keys.has(name)))
            sections.delete(key);
    }
}
function takenApart(text) {
    const deployed = sectionsIn(text, 'deployed');
    const below = outside(text, 'deployed');
    const reviewed = (insideFold(below) ?? below).trim();
    const checked = sectionsIn(reviewed, 'checked');
    return { deployed, checked, whole: checked.size > 0 ? '' : reviewed };
}
const OPENING = /<!-- flowgate:(checked|deployed) (\S+) -->\n/g;
/** Its end is looked for once for each start, and never again where there is none. */
function* sectionsOf(text, kind) {
    const closing = `\n<!-- /flowgate:${kind} -->`;
    let end = 0;
    for (const { 0: opening, 1: found, 2: key = '', index: start } of text.matchAll(OPENING)) {
        if (found !== kind || start < end)
            continue;
        const from = start + opening.length;
        const close = text.indexOf(closing, from);
        if (close === -1)
            return;
        end = pastLines(text, close + closing.length);
        yield { key, body: text.slice(from, close), start, end };
    }
}
function pastLines(text, at) {
    let end = at;
    while (text[end] === '\n')
        end++;
    return end;
}
function sectionsIn(text, kind) {
    return new Map([...sectionsOf(text, kind)].map(({ key, body }) => [key, body]));
}
/** The text without its sections of a kind. */
function outside(text, kind) {
    const parts = [];
    let from = 0;
    for (const { start, end } of sectionsOf(text, kind)) {
        parts.push(text.slice(from, start));
        from = end;
    }
    return parts.join('') + text.slice(from);
}
/** What was reviewed, of a comment in which it is folded. */
function insideFold(text) {
    const start = text.indexOf('<!-- flowgate:reviewed -->');
    const summary = start === -1 ? -1 : text.indexOf(SUMMARY_END, start);
    if (summary === -1)
        return null;
    const from = summary + SUMMARY_END.length;
    const end = text.indexOf('\n\n</details>\n<!-- /flowgate:reviewed -->', from);
    return end === -1 ? null : text.slice(from, end);
}
const SUMMARY_END = '</summary>\n\n';
/** What goes where all is too long: what was reviewed, then the longest section but the own one. */
function fitted(comment, own, known, most) {
    for (;;) {
        const text = putTogether(comment, known);
        if (text.length <= most)
            return text;
        if (comment.deployed.size > 0 && comment.whole.length > GONE.length) {
            const notes = comment.whole.match(NOTES) ?? [];
            const shorter = [GONE, ...notes].join('\n\n');
            const isShorter = shorter.length < comment.whole.length;
            comment.whole = isShorter ? shorter : GONE;
            continue;
        }
        const [longest] = ['checked', 'deployed']
            .flatMap((kind) => [...comment[kind]].map(([key, body]) => ({ kind, key, body })))
            .filter(({ kind, key, body }) => `${kind} ${key}` !== own && body.length > GONE.length)
            .toSorted((a, b) => rank(a.kind) - rank(b.kind) || b.body.length - a.body.length);
        if (longest === undefined)
            return text;
        comment[longest.kind].set(longest.key, GONE);
    }
}
const rank = (kind) => (kind === 'checked' ? 0 : 1);
function putTogether({ deployed, checked, whole }, known) {
    const above = drawn('deployed', deployed, known);
    const below = checked.size > 0 ? drawn('checked', checked, known).join('\n\n') : whole;
    const isFolded = above.length > 0 && below !== '';
    return [...above, ...(isFolded ? [folded(below)] : [below])].filter((each) => each).join('\n\n');
}
/** In the map's order, whichever run was the first. */
function drawn(kind, sections, known) {
    const keys = known.map(keyOf);
    const place = (key) => keys.indexOf(key.split(',')[0] ?? '');
    return [...sections]
        .toSorted(([a], [b]) => place(a) - place(b))
        .map(([key, body]) => `<!-- flowgate:${kind} ${key} -->\n${body}\n<!-- /flowgate:${kind} -->`);
}
function sectionKey({ environments }) {
    const names = environments === null || environments.length === 0 ? [ALL] : environments;
    return names.map(keyOf).toSorted().join(',');
}
const LONGEST_KEY = 80;
/** Never empty, and nothing in it ends an HTML comment; of a long name its start and its hash. */
function keyOf(environment) {
    const key = encodeURIComponent(environment.toWellFormed()).replaceAll('-', '%2D') || '%';
    if (key.length <= LONGEST_KEY)
        return key;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    return `${key.slice(0, LONGEST_KEY - hash.length)}${hash}`;
}
function folded(reviewed) {
    const summary = '<details>\n<summary>What was reviewed</summary>';
    return `<!-- flowgate:reviewed -->\n${summary}\n\n${reviewed}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}

;// CONCATENATED MODULE: ./src/report/markdown/shared-connections.ts


/** As many names are told of each connection. */
const MOST_NAMES = 8;
/** As many connections are told unfolded. */
const UNFOLDED = 4;
/** The flows that already stand on a connection that is bound anew: what its owner does hits them too. */
function sharedConnections(uses, several, detail) {
    const shared = uses.filter(({ others }) => others.length > 0);
    if (shared.length === 0)
        return '';
    const shown = shared.slice(0, detail.rows);
    const left = shared.length - shown.length;
    const list = [
        ...shown.map((use) => `- ${line(use, several, detail)}`),
        ...(left > 0 ? [`- and ${(0,count/* count */.U9)(left, 'more connection')}`] : []),
    ].join('\n');
    const title = 'Other flows on these connections';
    return shared.length > UNFOLDED ? details(title, list) : blocks(`${title}:`, list);
}
function line({ environment, connectionName, owner, others }, several, { name }) {
    const shown = others.slice(0, MOST_NAMES).map((file) => code(file, name));
    const left = others.length - shown.length;
    const names = [...shown, ...(left > 0 ? [`${(0,count/* amount */.vj)(left)} more`] : [])].join(', ');
    const of = owner === null ? '' : ` of ${code(owner, name)}`;
    const where = several ? ` in ${code(environment, name)}` : '';
    return `${code(connectionName, name)}${of}${where}: **${(0,count/* count */.U9)(others.length, 'other flow')}**, ${names}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/bindings.ts




/** As many new and dropped bindings are shown unfolded; replaced ones always are. */
const bindings_UNFOLDED = 20;
/** Whose connection a flow uses is a privilege: a change of it comes before everything else. */
function bindingsSection({ mode, plan, environments }, detail) {
    const all = (plan?.changes ?? []).flatMap((change) => change.bindings.filter(bindingDiffers).map((binding) => ({ change, binding })));
    if (all.length === 0)
        return '';
    const sides = mode === 'drift' ? ['In Git', 'Live'] : ['From', 'To'];
    const draw = (rows) => tables(rows, environments.length > 1, sides, detail);
    const isReplaced = ({ binding }) => binding.from !== null && binding.to !== null;
    const { replaced = [], others = [] } = Object.groupBy(all, (each) => isReplaced(each) ? 'replaced' : 'others');
    return blocks(mode === 'drift'
        ? '#### Connections that are not as in Git'
        : '#### Connections and owners that change', all.length <= bindings_UNFOLDED
        ? draw(all)
        : blocks(draw(replaced), bindings_folded(others.length, draw(others))), sharedConnections(plan?.connectionUses ?? [], environments.length > 1, detail));
}
function bindings_folded(number, drawn) {
    return number === 0 ? '' : details(`${(0,count/* count */.U9)(number, 'reference')} newly bound or dropped`, drawn);
}
/** A table for each environment. */
function tables(all, several, sides, detail) {
    const shown = all.slice(0, detail.rows);
    const left = all.length - shown.length;
    const environments = Map.groupBy(shown, ({ change }) => change.environment);
    return blocks(...[...environments].flatMap(([environment, rows]) => [
        several ? `In ${code(environment, detail.name)}:` : '',
        table(['Reference', ...sides], cells(rows, detail)),
    ]), left > 0
        ? `**${(0,count/* count */.U9)(left, 'more change')} of connections or owners** ${left === 1 ? 'is' : 'are'} not listed here.`
        : '');
}
/** The flow is told once, above its first reference. */
function cells(rows, detail) {
    return rows.map(({ change, binding: { key, from, to } }, index) => [
        `${rows[index - 1]?.change === change ? '' : flowOf(change, detail)}${code(key, detail.name)}`,
        from === null ? '_not bound_' : bound(from, null, detail),
        to === null ? '**dropped**' : bound(to, from ?? NOTHING, detail),
    ]);
}
function flowOf({ file, action }, { name }) {
    return `${code(file, name)}${action === 'blocked' ? ', blocked' : ''}<br>\u2192 `;
}
const NOTHING = { connectionName: '', owner: null };
/** The owner first, for people know it. What is not as `before` is bold. */
function bound(side, before, { name }) {
    const owner = side.owner === null ? 'owner unknown' : code(side.owner, name);
    const connection = code(side.connectionName, name);
    const ownerIsNew = before !== null && !sameOwner(side, before);
    const connectionIsNew = before !== null && !sameConnection(side, before);
    return `${ownerIsNew ? `**${owner}**` : owner}<br>${connectionIsNew ? `**${connection}**` : connection}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/detail.ts
const FULL = {
    diagrams: true,
    unchanged: true,
    fixes: true,
    flowDiffs: 400,
    flowDiagrams: 100,
    fields: 8,
    summaries: true,
    notices: true,
    warnings: true,
    message: 1_000,
    name: 120,
    rows: Number.POSITIVE_INFINITY,
    environments: Number.POSITIVE_INFINITY,
    rest: true,
    toldErrors: Number.POSITIVE_INFINITY,
    errorLines: Number.POSITIVE_INFINITY,
};
/** What goes first when a body is too long: what a reader misses least. Errors lose words, not lines. */
const CUTS = [
    { without: 'most diagrams', detail: { flowDiagrams: 6 } },
    {
        without: 'diagrams',
        insteadOf: 'most diagrams',
        detail: { diagrams: false, flowDiagrams: 0 },
    },
    { without: 'the names of unchanged flows', detail: { unchanged: false } },
    { without: 'most changed fields', detail: { fields: 2 } },
    { without: 'what changes in most flows', detail: { flowDiffs: 12 } },
    {
        without: 'what changes action by action',
        insteadOf: 'what changes in most flows',
        detail: { flowDiffs: 0 },
    },
    {
        without: 'what changes in each flow',
        insteadOf: 'what changes action by action',
        detail: { summaries: false },
    },
    { without: 'suggested fixes', detail: { fixes: false } },
    { without: 'notices', detail: { notices: false } },
    { without: 'the ends of long messages', detail: { message: 160, name: 80 } },
    { without: 'most planned changes', detail: { rows: 40, environments: 12 } },
    {
        without: 'the rules that did not run and the files that were skipped',
        detail: { rest: false },
    },
    { without: 'warnings', detail: { warnings: false } },
    {
        without: 'the messages of some errors',
        detail: { toldErrors: 0, rows: 10, environments: 6, name: 60 },
    },
];

// EXTERNAL MODULE: ./src/report/links.ts
var links = __nccwpck_require__(3303);
;// CONCATENATED MODULE: ./src/report/markdown/diagram.ts




const MOST_CHANGED = 12;
const MOST_FLOWS = 8;
/** What changed flows use, as far as a picture stays readable; nothing when nothing changes. */
function diagram(steps) {
    const changes = steps.flatMap(({ change }) => (change === null ? [] : [change]));
    const changed = changes.filter(({ action }) => action !== 'unchanged');
    if (changed.length === 0)
        return '';
    const others = changes.filter(({ action, bindings }) => action === 'unchanged' && bindings.length > 0);
    const room = Math.max(0, MOST_FLOWS - changed.length);
    const drawn = [...changed.slice(0, MOST_CHANGED), ...others.slice(0, room)];
    const missing = changes.length - drawn.length;
    return details('Diagram: flows \u2192 references \u2192 connections \u2192 owners', blocks(fenced('mermaid', flowchart(drawn)), missing > 0 ? `${(0,count/* count */.U9)(missing, 'more flow')} not drawn.` : ''));
}
/** Nodes and edges in the order in which they were first needed, each once. */
class Flowchart {
    #nodes = new Map();
    #edges = new Map();
    node(column, name, shape, kind) {
        const id = `${column}${this.#nodes.size}`;
        const node = this.#nodes.get(`${column} ${name}`) ?? { id, name, shape, kinds: new Set() };
        node.kinds.add(kind);
        this.#nodes.set(`${column} ${name}`, node);
        return node.id;
    }
    edge(from, to, kind) {
        const kinds = this.#edges.get(`${from} ${to}`) ?? new Set();
        this.#edges.set(`${from} ${to}`, kinds.add(kind));
    }
    lines() {
        const nodes = [...this.#nodes.values()].map(({ id, name, shape: [open, close], kinds }) => `  ${id}${open}"${label(name)}"${close}:::${together(kinds)}`);
        const edges = [...this.#edges].map(([ends, kinds]) => {
            const [from, to] = ends.split(' ');
            return `  ${from} ${ARROWS[together(kinds)] ?? '-->'} ${to}`;
        });
        return ['flowchart LR', ...nodes, ...edges];
    }
}
/** What is new or gone for one flow and not for another has been there and stays. */
function together(kinds) {
    const [only = 'same', ...others] = kinds;
    return others.length === 0 ? only : 'same';
}
const ARROWS = { added: '== new ==>', removed: '-. removed .->' };
const CLASSES = [
    '  classDef create fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    '  classDef update fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    '  classDef blocked fill:#ffebe9,stroke:#cf222e,color:#1f2328',
    '  classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    '  classDef removed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4',
    '  classDef same fill:#f6f8fa,stroke:#d1d9e0,color:#1f2328',
    '  classDef unchanged fill:#f6f8fa,stroke:#d1d9e0,color:#59636e',
];
function flowchart(changes) {
    const chart = new Flowchart();
    for (const change of changes) {
        const flow = chart.node('f', change.file, ['[', ']'], change.action);
        for (const binding of change.bindings)
            drawBinding(chart, flow, binding);
    }
    return [...chart.lines(), ...CLASSES];
}
function drawBinding(chart, flow, binding) {
    const { key, from, to } = binding;
    const kind = from === null ? 'added' : to === null ? 'removed' : 'same';
    const reference = chart.node('r', key, ['([', '])'], 'same');
    chart.edge(flow, reference, kind);
    if (to !== null)
        drawConnection(chart, reference, to, bindingDiffers(binding) ? 'added' : 'same');
    if (from !== null && bindingDiffers(binding))
        drawConnection(chart, reference, from, 'removed');
}
function drawConnection(chart, reference, { connectionName, owner }, kind) {
    const connection = chart.node('c', connectionName, ['[(', ')]'], kind);
    chart.edge(reference, connection, kind);
    if (owner !== null)
        chart.edge(connection, chart.node('o', owner, ['([', '])'], 'same'), 'same');
}
/** Letters, digits and a few signs stay; the rest becomes an entity of Mermaid's, which takes no empty label. */
function label(name) {
    return (0,visible/* visible */.RK)((0,visible/* shortenedName */.cn)(name.trim() === '' ? '(empty)' : name, 60)).replace(/[^\p{L}\p{N}\p{M} /_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./src/report/diff-summary.ts

const KINDS = [
    'added',
    'removed',
    'renamed',
    'moved',
    'changed',
];
/** What changes in a flow, in a few words each: `2 actions added, 1 changed`, `trigger`. */
function diffSummary({ operations, ...diff }) {
    const triggers = operations.filter(({ operation }) => operation === 'trigger');
    const actions = operations.filter(({ operation }) => operation === 'action');
    return [
        ...(triggers.length > 0 ? ['trigger changed'] : []),
        ...actionCounts(actions),
        ...(diff.parameters.length > 0 ? [(0,count/* count */.U9)(diff.parameters.length, 'parameter')] : []),
        ...(diff.displayName === null ? [] : ['display name']),
        ...(diff.parts.some(({ name }) => name === 'description') ? ['description'] : []),
        ...others(diff.parts),
        ...(diff.references.length > 0 ? [(0,count/* count */.U9)(diff.references.length, 'reference')] : []),
        ...(diff.state === null ? [] : ['state']),
    ];
}
/** `2 actions added, 1 changed`: the noun once. */
function actionCounts(actions) {
    const counts = KINDS.map((kind) => ({
        kind,
        number: actions.filter((action) => action.kind === kind).length,
    })).filter(({ number }) => number > 0);
    if (counts.length === 0)
        return [];
    const parts = counts.map(({ kind, number }, index) => index === 0 ? `${(0,count/* count */.U9)(number, 'action')} ${kind}` : `${number} ${kind}`);
    return [parts.join(', ')];
}
/** What else a definition has, seldom and never much. */
function others(parts) {
    const rest = parts.filter(({ name }) => name !== 'description');
    return rest.length > 0 ? [(0,count/* count */.U9)(rest.length, 'other part')] : [];
}

;// CONCATENATED MODULE: ./src/report/markdown/differences.ts



/** What changes in a flow, at a glance. */
function differences(change, { summaries }) {
    if (change.action === 'create')
        return created(change.diff.operations.length);
    if (change.action !== 'update')
        return '';
    if (!summaries)
        return (0,count/* count */.U9)(change.paths.length, 'difference');
    return diffSummary(change.diff)
        .map((part) => (part === 'state' ? `state${stateOf(change.diff)}` : part))
        .join('<br>');
}
function created(operations) {
    return operations === 0 ? 'new flow' : `new flow of ${(0,count/* count */.U9)(operations, 'operation')}`;
}
function stateOf({ state }) {
    const word = (value) => (typeof value === 'string' ? code(value, 40) : 'none');
    return ` ${word(state?.before)} \u2192 ${word(state?.after)}`;
}

// EXTERNAL MODULE: ./src/flow/json.ts
var json = __nccwpck_require__(6744);
// EXTERNAL MODULE: ./src/flow/pointer.ts
var flow_pointer = __nccwpck_require__(5017);
// EXTERNAL MODULE: ./src/plan/diff/values.ts
var values = __nccwpck_require__(6601);
;// CONCATENATED MODULE: ./src/report/diff-entries.ts



/** All that changes in a flow but its bindings: what concerns the whole, then action by action. */
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
    const told = operations.filter((operation) => !isFollower(operation));
    return [
        ...whole,
        ...told.map((operation) => operationEntry(operation, limits)),
        ...(followers.length === 0 ? [] : [followersEntry(followers)]),
    ];
}
/** Of a flow that is created its trigger and its actions, by name alone. */
function createdEntries({ operations }) {
    return operations.map((operation) => operationEntry(operation, { fields: 0, value: 0 }));
}
/** It names an action that was renamed, and differs in nothing else. */
function isFollower({ kind, follows }) {
    return kind === 'changed' && follows;
}
function followersEntry(followers) {
    const names = followers.slice(0, 6).map(({ name }) => name);
    const left = followers.length - names.length;
    const title = [...names, ...(left > 0 ? [`${left} more`] : [])].join(', ');
    return {
        kind: 'changed',
        title,
        note: `only ${followers.length === 1 ? 'follows' : 'follow'} the new names`,
        fields: [],
        more: 0,
    };
}
/** The connections themselves are told as bindings. */
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
        from !== null && kind === 'renamed' ? `${from.name} \u2192 ${name}` : name,
    ];
    const what = operation === 'trigger' ? 'trigger' : '';
    const entry = { title: title.join(' \u203a '), fields: [], more: 0 };
    switch (kind) {
        case 'added':
            return { ...entry, kind, note: noted(what, kindOf(change)), ...listed(own(fields), limits) };
        case 'removed':
            return { ...entry, kind, note: noted(what, kindOf(change)) };
        case 'renamed':
            return {
                ...entry,
                kind: 'changed',
                note: noted(what, 'renamed'),
                ...(follows ? {} : listed(fields, limits)),
            };
        case 'moved':
            return {
                ...entry,
                kind: 'changed',
                note: `moved from ${diff_entries_placeOf(from?.scope ?? [], from?.at ?? '')}`,
                ...listed(fields, limits),
            };
        case 'changed':
            return { ...entry, kind, note: what, ...listed(fields, limits) };
    }
}
function noted(...notes) {
    return notes.filter((note) => note !== '').join(', ');
}
/** What it is: its type, and what it calls through which reference. */
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
/** The fields that its type and its name for the connection do not tell already. */
function own(fields) {
    return fields.filter(({ at }) => at !== '/type' && at !== '/runAfter' && !at.startsWith('/inputs/host/'));
}
function diff_entries_placeOf(scope, at) {
    const steps = (0,flow_pointer/* fromPointer */.kU)(at);
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
        fields: shown.map((field) => told(field, limits)),
        more: limits.fields === 0 ? 0 : fields.length - shown.length,
    };
}
function told({ at, before, after }, { value }) {
    if (at === '/runAfter') {
        return { name: 'runs after', before: orderText(before), after: orderText(after) };
    }
    const [was, is] = (0,values/* valueTexts */.M)(before, after, value);
    return { name: fieldName(at), before: was, after: is };
}
/** `recurrence.frequency`; what a connector is given goes by its own name, as in the designer. */
function fieldName(at) {
    const steps = (0,flow_pointer/* fromPointer */.kU)(at);
    const isGiven = steps.length > 2 && steps[0] === 'inputs' && steps[1] === 'parameters';
    return (isGiven ? steps.slice(2) : steps).join('.');
}
const ALWAYS = '["Succeeded"]';
/** `Get_items, Send (Failed, TimedOut)`. */
function orderText(runAfter) {
    if (!(0,json/* isObject */.Gv)(runAfter) || Object.keys(runAfter).length === 0)
        return 'the start';
    const names = Object.entries(runAfter).map(([name, statuses]) => JSON.stringify(statuses) === ALWAYS || !Array.isArray(statuses)
        ? name
        : `${name} (${statuses.join(', ')})`);
    return names.join(', ');
}

;// CONCATENATED MODULE: ./src/report/markdown/action-classes.ts
const STROKES = {
    added: 'stroke:#1a7f37,stroke-width:2px',
    removed: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 4',
    changed: 'stroke:#9a6700,stroke-width:2px',
    same: 'stroke:#d1d9e0',
};
const FILLS = {
    added: '#dafbe1',
    removed: '#ffebe9',
    changed: '#fff8c5',
    same: '#f6f8fa',
};
/** Paler, for what is inside to stand out; Mermaid's own yellow would say "changed". */
const SCOPES = {
    added: '#f2fdf5',
    removed: '#fff7f6',
    changed: '#fffdf0',
    same: '#ffffff',
};
/** The styles of Mermaid's classes: of operations, of scopes as `addedScope`, and of runs. */
const STYLES = new Map([
    ...Object.entries(FILLS).map(([mark, fill]) => styled(mark, mark, fill)),
    ...Object.entries(SCOPES).map(([mark, fill]) => styled(`${mark}Scope`, mark, fill)),
    ['run', 'fill:#ffffff,stroke:#d1d9e0,stroke-dasharray:2 3,color:#59636e'],
]);
function styled(name, mark, fill) {
    return [name, `fill:${fill},${STROKES[mark]},color:#1f2328`];
}

;// CONCATENATED MODULE: ./src/report/markdown/action-chart.ts





/** Writes Mermaid's lines for the actions of a flow. */
class ActionChart {
    lines = ['flowchart TB'];
    #edges = new Set();
    /** Ids by class: a scope takes its class only from a line below the arrows. */
    #classes = new Map();
    #isAllNew;
    #ids = 0;
    constructor(drawn, isAllNew) {
        this.#isAllNew = isAllNew;
        const [triggers = [], actions = []] = ['/triggers', '/actions'].map((root) => drawn
            .filter(({ block }) => block === root)
            .flatMap((block) => this.#block(block.drawn, '  ')));
        for (const trigger of triggers) {
            for (const action of actions.filter(({ isFirst }) => isFirst)) {
                this.#edge(trigger, action, false);
            }
        }
        this.lines.push(...this.#edges);
        for (const [name, ids] of this.#classes) {
            this.lines.push(`  classDef ${name} ${STYLES.get(name)}`, `  class ${ids.join(',')} ${name}`);
        }
    }
    /** Draws the operations of one block and the arrows between them. */
    #block(drawn, indent) {
        const placed = drawn.map((each) => each.kind === 'run' ? this.#run(each, indent) : this.#node(each, indent));
        const named = new Map(placed.flatMap((each) => each.names.map((name) => [name, each])));
        for (const to of placed) {
            for (const name of to.runsAfter)
                this.#edge(named.get(name), to, false);
            for (const name of to.ranAfter)
                this.#edge(named.get(name), to, true);
        }
        return placed;
    }
    #run({ nodes, operations, changes }, indent) {
        const id = this.#id();
        this.lines.push(`${indent}${id}["${runText(operations, changes)}"]`);
        this.#classify(id, changes === 0 ? 'run' : this.#isAllNew ? 'added' : 'changed');
        return {
            id,
            names: nodes.map(({ name }) => name),
            runsAfter: nodes.flatMap(({ runsAfter }) => runsAfter),
            ranAfter: nodes.flatMap(({ ranAfter }) => ranAfter),
            isGone: false,
            isFirst: nodes.some(({ runsAfter }) => runsAfter.length === 0),
        };
    }
    #node({ node, blocks, hidden }, indent) {
        const id = this.#id();
        const mark = markOf(node.change);
        const words = [
            label(node.name),
            ...(this.#isAllNew ? [] : said(node.change)),
            ...(hidden > 0 ? [`${(0,count/* amount */.vj)(hidden)} inside`] : []),
        ];
        if (blocks.length === 0) {
            const [open, close] = node.operation === 'trigger' ? ['(["', '"])'] : ['["', '"]'];
            this.lines.push(`${indent}${id}${open}${words.join('<br/>')}${close}`);
            this.#classify(id, mark);
        }
        else {
            const inside = () => this.#inside(node.type, blocks, `${indent}  `);
            this.#scope(id, words.join(', '), mark, indent, inside);
        }
        return {
            id,
            names: [node.name],
            runsAfter: node.runsAfter,
            ranAfter: node.ranAfter,
            isGone: mark === 'removed',
            isFirst: node.runsAfter.length === 0,
        };
    }
    /** Mermaid puts on the right what it reads first. */
    #inside(type, blocks, indent) {
        for (const { block, drawn } of blocks.toReversed()) {
            const branch = branchOf(block, type);
            const draw = (at) => this.#block(drawn, at);
            if (branch === null)
                draw(indent);
            else
                this.#scope(this.#id(), label(branch), 'same', indent, () => draw(`${indent}  `));
        }
    }
    #scope(id, title, mark, indent, draw) {
        this.lines.push(`${indent}subgraph ${id}["${title}"]`, `${indent}  direction TB`);
        draw();
        this.lines.push(`${indent}end`);
        this.#classify(id, `${mark}Scope`);
    }
    #classify(id, name) {
        const ids = this.#classes.get(name);
        if (ids === undefined)
            this.#classes.set(name, [id]);
        else
            ids.push(id);
    }
    #edge(from, to, isPast) {
        if (from === undefined || from === to)
            return;
        const arrow = isPast || from.isGone || to.isGone ? '-.->' : '-->';
        this.#edges.add(`  ${from.id} ${arrow} ${to.id}`);
    }
    #id() {
        this.#ids += 1;
        return `n${this.#ids}`;
    }
}
function runText(operations, changes) {
    if (changes === 0)
        return `${(0,count/* amount */.vj)(operations)} unchanged actions`;
    if (changes === operations)
        return (0,count/* count */.U9)(changes, 'more change');
    return `${(0,count/* amount */.vj)(operations)} actions, ${(0,count/* amount */.vj)(changes)} of them change`;
}
function markOf(change) {
    if (change === null || isFollower(change))
        return 'same';
    return change.kind === 'added' || change.kind === 'removed' ? change.kind : 'changed';
}
/** Colour is not for everybody. */
function said(change) {
    if (change === null || isFollower(change))
        return [];
    const { kind, from } = change;
    if (kind === 'renamed')
        return [`was ${label(from?.name ?? '')}`];
    if (kind === 'moved')
        return [`moved from ${label(from?.scope.at(-1) ?? 'the top')}`];
    return [kind];
}
/** The word for a branch; null where an action has only the one. */
function branchOf(block, type) {
    const [first, name = ''] = (0,flow_pointer/* fromPointer */.kU)(block);
    switch (first) {
        case 'else':
            return 'no';
        case 'default':
            return 'default';
        case 'cases':
            return `case ${name}`;
        default:
            return /^if$/i.test(type) ? 'yes' : null;
    }
}

;// CONCATENATED MODULE: ./src/report/markdown/thinned.ts

/** A flow of so many operations is drawn whole. */
const WHOLE = 14;
/** Keeps what changes, what holds it and what stands beside it; the rest becomes runs with a count. */
function thinned(outline, most) {
    const all = outline.flatMap(({ nodes }) => nodes);
    const isWhole = sizeOf(all) <= WHOLE;
    return new Thinning(most, isWhole).blocks(outline);
}
class Thinning {
    #left;
    #isWhole;
    #changes = new Map();
    constructor(most, isWhole) {
        this.#left = most;
        this.#isWhole = isWhole;
    }
    blocks(blocks) {
        return blocks.map(({ block, nodes }) => ({ block, drawn: this.#drawn(nodes) }));
    }
    #drawn(nodes) {
        const hot = new Set(nodes.filter((node) => this.#take(node)));
        const kept = this.#isWhole ? new Set(nodes) : new Set([...hot, ...beside(nodes, hot)]);
        const drawn = [];
        let run = [];
        const close = () => {
            const [only] = run;
            if (run.length === 1 && only !== undefined)
                drawn.push(this.#node(only, false));
            else if (run.length > 1)
                drawn.push(this.#run(run));
            run = [];
        };
        for (const node of nodes) {
            if (kept.has(node)) {
                close();
                drawn.push(this.#node(node, hot.has(node) || this.#isWhole));
            }
            else
                run.push(node);
        }
        close();
        return drawn;
    }
    /** True while there is room for one more that changes, or that holds a change. */
    #take(node) {
        if (this.#changesIn(node) === 0 || this.#left <= 0)
            return false;
        this.#left -= 1;
        return true;
    }
    #node(node, isHot) {
        const changing = node.blocks.filter(({ nodes }) => nodes.some((each) => this.#changesIn(each) > 0));
        const open = this.#isWhole ? node.blocks : isHot ? changing : [];
        const inner = node.blocks.flatMap(({ nodes }) => nodes);
        return {
            kind: 'node',
            node,
            blocks: this.blocks(open),
            hidden: open.length > 0 ? 0 : sizeOf(inner),
        };
    }
    #run(nodes) {
        const changes = nodes.reduce((sum, node) => sum + this.#changesIn(node), 0);
        return { kind: 'run', nodes, operations: sizeOf(nodes), changes };
    }
    #changesIn(node) {
        const known = this.#changes.get(node);
        if (known !== undefined)
            return known;
        const own = node.change !== null && !isFollower(node.change) ? 1 : 0;
        const inner = node.blocks.flatMap(({ nodes }) => nodes);
        const changes = inner.reduce((sum, each) => sum + this.#changesIn(each), own);
        this.#changes.set(node, changes);
        return changes;
    }
}
function beside(nodes, hot) {
    const names = new Set([...hot].flatMap(({ runsAfter, ranAfter }) => [...runsAfter, ...ranAfter]));
    const hotNames = new Set([...hot].map(({ name }) => name));
    return nodes.filter((node) => names.has(node.name) ||
        [...node.runsAfter, ...node.ranAfter].some((name) => hotNames.has(name)));
}
function sizeOf(nodes) {
    return nodes.reduce((sum, { blocks }) => sum + 1 + sizeOf(blocks.flatMap((block) => block.nodes)), 0);
}

;// CONCATENATED MODULE: ./src/report/markdown/action-diagram.ts




/** More would be no picture any more, and take a browser too long. */
const MOST_CHANGES = 30;
/** A flow's actions as they run: added, removed and changed ones in colour, the rest thinned out. */
function actionDiagram({ operations, outline }) {
    const isWorthIt = operations.some((change) => change.operation === 'action' && !isFollower(change));
    if (!isWorthIt)
        return '';
    const isAllNew = outline.every(({ nodes }) => nodes.every(({ change }) => change?.kind === 'added'));
    return fenced('mermaid', new ActionChart(thinned(outline, MOST_CHANGES), isAllNew).lines);
}

;// CONCATENATED MODULE: ./src/report/markdown/flow-diffs.ts






/** As many flows are shown unfolded. */
const flow_diffs_UNFOLDED = 1;
const MOST_ENTRIES = 40;
/** What fits into a line of a comment. */
const VALUE = 66;
/** A foldable part for each flow that changes: what changes, action by action, and its diagram. */
function flowDiffs(steps, detail) {
    const changed = steps.flatMap((step) => {
        const diff = diffIn(step);
        return diff === null ? [] : [{ step, diff }];
    });
    const shown = changed.slice(0, detail.flowDiffs);
    const left = changed.length - shown.length;
    return blocks(...shown.map(({ step, diff }, index) => details(summary(step, diff), blocks(fenced('diff', lines(step, diff, detail)), index < detail.flowDiagrams && step.outcome === null ? actionDiagram(diff) : ''), changed.length <= flow_diffs_UNFOLDED && step.outcome === null)), left > 0 && shown.length > 0 ? `${(0,count/* count */.U9)(left, 'more flow')} not told action by action.` : '');
}
/** What the step would change, or has changed. */
function diffIn({ change }) {
    if (change?.action !== 'update' && change?.action !== 'create')
        return null;
    return diffEntries(change.diff, { fields: 0, value: 0 }).length > 0 ? change.diff : null;
}
function summary({ displayName, change }, diff) {
    const words = change?.action === 'create'
        ? `new, ${(0,count/* count */.U9)(diff.operations.length, 'operation')}`
        : diffSummary(diff).join(' \u00b7 ');
    return `${htmlCode(displayName, 80)}: ${words || 'references'}`;
}
/** Colours of GitHub's: `+` green, `-` red, `!` orange. */
const SIGNS = { added: '+', removed: '-', changed: '!' };
function lines({ change }, diff, { fields }) {
    const all = change?.action === 'create'
        ? createdEntries(diff)
        : diffEntries(diff, { fields, value: VALUE });
    const left = all.length - MOST_ENTRIES;
    return [
        ...all.slice(0, MOST_ENTRIES).flatMap(entryLines),
        ...(left > 0 ? [`  and ${(0,count/* amount */.vj)(left)} more`] : []),
    ];
}
function entryLines({ kind, title, note, fields, more }) {
    const told = note === '' ? '' : `  (${shown(note, 100)})`;
    return [
        `${SIGNS[kind]} ${shown(title, 120)}${told}`,
        ...fields.flatMap(fieldLines),
        ...(more > 0 ? [`      and ${(0,count/* count */.U9)(more, 'more field')}`] : []),
    ];
}
function fieldLines({ name, before, after }) {
    const label = name === '' ? '' : `${shown(name, 60)}: `;
    return [
        ...(before === null ? [] : [`-     ${label}${shown(before, 240)}`]),
        ...(after === null ? [] : [`+     ${label}${shown(after, 240)}`]),
    ];
}
function shown(text, max) {
    return (0,visible/* visible */.RK)((0,visible/* shortenedName */.cn)(text, max));
}

;// CONCATENATED MODULE: ./src/report/markdown/flow-names.ts


/** A longer line would be of no use to paste. */
const flow_names_LONGEST = 400;
/** What to commit so that a flow that was created keeps its identity. */
function flowNamesToCommit(environment, steps, { name, rows }) {
    const created = steps.filter(({ outcome }) => outcome?.result === 'created' && outcome.flowName !== null);
    const lines = created.map(({ file, outcome }) => `${JSON.stringify(file)}: { "flowName": ${JSON.stringify(outcome?.flowName)} }`);
    const shown = lines.filter((line) => line.length <= flow_names_LONGEST).slice(0, rows);
    const left = lines.length - shown.length;
    if (lines.length === 0)
        return '';
    return blocks(`Commit ${shown.length === 1 ? 'this line' : 'these lines'} under \`flows\` of ${code(environment, name)} in the map, so that the next run knows ${lines.length === 1 ? 'the new flow' : 'the new flows'}:`, shown.length > 0 ? fenced('jsonc', shown) : '', left > 0
        ? `${(0,count/* count */.U9)(left, 'more created flow')}: see \`flowName\` in the report of the run.`
        : '');
}

;// CONCATENATED MODULE: ./src/report/markdown/environment.ts










/** As many changes are shown unfolded. */
const environment_UNFOLDED = 25;
const environment_ACTIONS = {
    create: '\ud83d\udfe2&nbsp;create',
    update: '\ud83d\udfe1&nbsp;update',
    unchanged: 'unchanged',
    blocked: '\u26d4&nbsp;blocked',
};
const environment_RESULTS = {
    created: '\u2705&nbsp;created',
    updated: '\u2705&nbsp;updated',
    unchanged: 'unchanged',
    failed: '\u274c&nbsp;failed',
    restored: '\u21a9\ufe0f&nbsp;restored',
    unknown: '\u2753&nbsp;unknown',
    skipped: 'skipped',
    blocked: '\u26d4&nbsp;blocked',
};
/** For each environment what is planned, action by action, and what became of it. */
function environmentSections(report, view, detail) {
    const all = stepsByEnvironment(report);
    const left = all.slice(detail.environments);
    const others = left.map(({ environment, steps }) => `- ${code(environment, 40)}: ${stepCounts(steps, report.mode)}`);
    return blocks(...all
        .slice(0, detail.environments)
        .map((each) => environmentSection(each, report, view, detail)), others.length > 0
        ? details(`${(0,count/* count */.U9)(left.length, 'more environment')}`, others.slice(0, 40).join('\n'))
        : '');
}
function environmentSection({ environment, steps }, report, view, detail) {
    const done = steps.filter((step) => !isUnchanged(step)).toSorted(byUrgency);
    const unchanged = steps.filter(isUnchanged);
    const shown = done.slice(0, detail.rows);
    const drawn = stepTable(shown, report.mode, view, detail);
    return blocks(`#### ${title(steps, report.mode)} ${code(environment, detail.name)}: ${stepCounts(steps, report.mode)}`, against(report), drawn !== '' && done.length > environment_UNFOLDED ? details((0,count/* count */.U9)(shown.length, 'flow'), drawn) : drawn, done.length > shown.length
        ? `${(0,count/* count */.U9)(done.length - shown.length, 'more flow')} not listed here.`
        : '', flowDiffs(shown, detail), report.mode === 'export' ? '' : flowNamesToCommit(environment, steps, detail), unmanagedNote(environment, report), detail.unchanged ? unchangedFlows(unchanged, detail) : '', detail.diagrams ? diagram(steps) : '');
}
function title(steps, mode) {
    return stepsTitle(mode, steps.some(({ outcome }) => outcome !== null));
}
/** Flows that nobody keeps in Git are counted and no more. */
function unmanagedNote(environment, { unmanaged = [] }) {
    const found = unmanaged.find((each) => each.environment === environment)?.flows.length ?? 0;
    return found === 0 ? '' : `${(0,count/* count */.U9)(found, 'live flow')} that Git does not know.`;
}
function against({ comparedWith, outcomes }) {
    if (comparedWith !== 'git' || outcomes.length > 0)
        return '';
    return 'Compared with the base branch: the live flows were not read.';
}
function stepTable(steps, mode, view, detail) {
    const deployed = steps.some(({ outcome }) => outcome !== null);
    const planned = mode === 'drift' ? ['Live', 'Flow', 'What differs'] : ['Action', 'Flow', 'What changes'];
    const headers = deployed ? ['Result', 'Flow', 'What happened'] : planned;
    return table(headers, steps.map((step) => [
        step.outcome === null ? actionOf(step, mode) : environment_RESULTS[step.outcome.result],
        flowCell(step, view, detail),
        effect(step, detail),
    ]));
}
function actionOf({ change }, mode) {
    if (change !== null && mode === 'drift') {
        return `${(0,drift/* isDrifted */.T)(change) ? '\ud83d\udfe1' : '\u26d4'}&nbsp;${driftWord(change).replaceAll(' ', '&nbsp;')}`;
    }
    return change === null ? '' : environment_ACTIONS[change.action];
}
function flowCell({ displayName, file }, view, { name }) {
    return `**${plain(displayName, name)}**<br>${safe_link(code(file, name), (0,links/* blobUrl */.b0)(view, file))}`;
}
function effect(step, detail) {
    const { change, outcome } = step;
    const state = outcome?.state ? `now ${code(outcome.state, 40)}` : '';
    const paths = change === null || outcome?.error ? '' : differences(change, detail);
    const remarks = remarksOn(step).map((remark) => prose(remark, detail.message));
    return [...remarks, paths, state].filter((part) => part !== '').join('<br>');
}
function unchangedFlows(steps, { name, rows }) {
    if (steps.length === 0)
        return '';
    const items = steps
        .slice(0, rows)
        .map(({ displayName, file }) => `- ${plain(displayName, name)} ${code(file, name)}`);
    const left = steps.length - items.length;
    return details(`${(0,count/* count */.U9)(steps.length, 'flow')} unchanged`, [...items, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n'));
}

;// CONCATENATED MODULE: ./src/report/markdown/findings.ts





const ICONS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
/** As many are shown unfolded, and the first file's in any case. */
const findings_UNFOLDED = 25;
/** Everything found, by flow, each at its line. */
function findingsSection(report, view, detail) {
    if (report.findings.length === 0)
        return '';
    const { told, named, counted } = divided(report.findings, detail);
    const { environments } = report;
    return blocks('#### Findings', groups(told, { view, detail, environments }), shortLines(named, detail), leftOut(counted, view));
}
/** What is told in full, what has a short line, and what is too much even for that. */
function divided(findings, { notices, warnings, toldErrors, errorLines }) {
    let errors = 0;
    const formOf = ({ severity }) => {
        if (severity === 'notice')
            return notices ? 'told' : 'counted';
        if (severity === 'warning')
            return warnings ? 'told' : 'counted';
        errors += 1;
        return errors <= toldErrors ? 'told' : errors <= errorLines ? 'named' : 'counted';
    };
    return { told: [], named: [], counted: [], ...Object.groupBy(findings, formOf) };
}
function groups(findings, showing) {
    let shown = 0;
    const parts = findingsByFile(findings).map((group) => {
        const isFolded = shown > 0 && shown + group.findings.length > findings_UNFOLDED;
        shown += group.findings.length;
        const list = group.findings.map((finding) => item(finding, group, showing)).join('\n');
        const counts = severityCounts(group.findings);
        if (isFolded)
            return details(`${htmlCode(group.file, showing.detail.name)}: ${counts}`, list);
        const file = safe_link(code(group.file, showing.detail.name), (0,links/* blobUrl */.b0)(showing.view, group.file));
        return blocks(`**${file}**: ${counts}`, list);
    });
    return blocks(...parts);
}
function item(finding, group, { view, detail, environments }) {
    const { file, rule, severity, line, environment, message, help, fix } = finding;
    const elsewhere = file === group.file ? '' : `${code(file, detail.name)} `;
    const place = safe_link(`line ${(0,count/* amount */.vj)(line)}`, (0,links/* blobUrl */.b0)(view, file, finding));
    const isTold = environment === null || environments.length < 2 || message.includes(environment);
    const only = isTold ? '' : ` in ${code(environment, detail.name)}`;
    const said = `- ${ICONS[severity]} ${elsewhere}${place}${only}: ${prose(message, detail.message)} ${safe_link(code(rule), help)}`;
    return fix === undefined || !detail.fixes ? said : `${said}\n${inItem(fenced('diff', fix.diff))}`;
}
/** Indented, a block belongs to the item of the list above it. */
function inItem(block) {
    return block.replace(/^/gm, '  ');
}
/** A line for each, without words, where messages would not fit. */
function shortLines(findings, { name }) {
    if (findings.length === 0)
        return '';
    const lines = findings.map(({ file, line, rule }) => `${end(file, name)}:${line} ${rule}`);
    return fenced('text', lines);
}
function end(file, max) {
    return file.length <= max ? file : `\u2026${file.slice(-max).toWellFormed()}`;
}
/** The exact number of what has no line, for each rule. */
function leftOut(counted, { runUrl }) {
    const where = runUrl === null ? 'the report of the run' : safe_link('the summary of the run', runUrl);
    const lines = ['error', 'warning', 'notice'].flatMap((severity) => {
        const found = counted.filter((finding) => finding.severity === severity);
        if (found.length === 0)
            return [];
        const rules = (0,count/* tally */.N4)(found.map(({ rule }) => rule)).map(([rule, times]) => `${code(rule)} ${(0,count/* amount */.vj)(times)}`);
        const counts = (0,count/* count */.U9)(found.length, `${severity} not listed here`, `${severity}s not listed here`);
        return [`${ICONS[severity]} **${counts}**: ${rules.join(', ')}. See ${where}.`];
    });
    return lines.join('\n\n');
}

;// CONCATENATED MODULE: ./src/report/markdown/new-owners.ts


/** Every owner of a map that the base branch does not have: nobody has agreed to them yet. */
function newOwnersSection({ newEntries = [] }, { name, rows }) {
    if (newEntries.length === 0)
        return '';
    const isShort = newEntries.length > rows;
    return blocks('#### Owners that nobody has agreed to yet', 'The base branch has no map, so this change is judged by its own. Check each owner before you merge.', isShort ? ownersTable(newEntries, name) : entriesTable(newEntries, name));
}
function entriesTable(entries, name) {
    return table(['Environment', 'Reference', 'Owner', 'Connection'], entries.map(({ environment, key, flow, owner, connectionName }) => [
        code(environment, name),
        flow === null ? code(key, name) : `${code(key, name)} of ${code(flow, name)}`,
        ownerCell(owner, name),
        code(connectionName, name),
    ]));
}
/** More owners than this nobody checks in a comment. */
const MOST = 200;
/** Where there are many entries, each owner once for an environment. */
function ownersTable(entries, name) {
    const keyOf = ({ environment, owner }) => JSON.stringify([environment, owner?.toLowerCase()]);
    const owners = [...Map.groupBy(entries, keyOf).values()];
    const rows = owners.slice(0, MOST).flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const references = (0,count/* count */.U9)(1 + others.length, 'reference');
        return [[code(first.environment, name), references, ownerCell(first.owner, name)]];
    });
    const left = owners.length - rows.length;
    return blocks(table(['Environment', 'References', 'Owner'], rows), left > 0 ? `And ${(0,count/* count */.U9)(left, 'more owner')}: read them in the map.` : '');
}
function ownerCell(owner, name) {
    return owner === null || owner.trim() === '' ? '*none is named*' : `**${code(owner, name)}**`;
}

;// CONCATENATED MODULE: ./src/report/refusal-words.ts


/** As many parts of a flow are named. */
const MOST_PARTS = 12;
/** The reviewed plan beside the new one, flow by flow. */
function toldDifferences({ differences }) {
    return (differences ?? []).map((each) => ({ file: each.file, said: saidOf(each) }));
}
/** How to approve it, and how not to have to. */
function advice({ pulls }) {
    const byHand = 'To deploy the plan as it is now, look it through and run this by hand with its digest as `approved-plan`.';
    if (pulls.length === 0)
        return byHand;
    return `${byHand} A pull request whose check runs once more right before the merge needs none.`;
}
function saidOf(difference) {
    switch (difference.kind) {
        case 'new':
            return `in no reviewed plan, and now to be ${DONE[difference.action]}`;
        case 'gone': {
            const why = difference.reason === null ? '' : `: ${difference.reason}`;
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
    const said = [
        ...(was === null ? [] : [`it was to be ${DONE[was]}`]),
        ...(parts.live.length === 0 ? [] : [`someone changed it live since: ${refusal_words_names(parts.live)}`]),
        ...(parts.written.length === 0
            ? []
            : [`what would be written is not what was reviewed: ${refusal_words_names(parts.written)}`]),
    ];
    return said.length === 0 ? 'it differs in a value that is kept secret' : said.join('; ');
}
function refusal_words_names(pointers) {
    const told = pointers.slice(0, MOST_PARTS).map(partName);
    const left = pointers.length - told.length;
    return [...told, ...(left > 0 ? [`and ${(0,count/* amount */.vj)(left)} more`] : [])].join(', ');
}
const NAMES = new Map([
    ['displayName', 'its name'],
    ['state', 'its state'],
    ['description', 'its description'],
    ['flowName', 'which live flow it is'],
    ['environmentName', 'which environment it goes to'],
]);
function partName(pointer) {
    const path = (0,flow_pointer/* fromPointer */.kU)(pointer);
    const [section = '', part = ''] = path;
    const last = `\`${(path.at(-1) ?? '').replaceAll('`', "'")}\``;
    if (section === 'connectionReferences')
        return `the binding of ${last}`;
    if (section !== 'definition')
        return NAMES.get(section) ?? last;
    const kind = refusal_words_KINDS.get(part);
    return kind === undefined ? `${last} of its definition` : `${kind} ${last}`;
}
const refusal_words_KINDS = new Map([
    ['actions', 'action'],
    ['triggers', 'trigger'],
    ['parameters', 'parameter'],
]);

;// CONCATENATED MODULE: ./src/report/markdown/refusals.ts



/** As many flows are compared with what was reviewed of them. */
const refusals_MOST = 50;
/** Where nothing was written for want of approval: the reviewed plan beside the new one, and what to do. */
function refusalsSection({ refusals }, detail) {
    return blocks(...refusals.map((refusal) => refusalSection(refusal, detail)));
}
function refusalSection(refusal, { name, message, rows }) {
    const { environment, digest, reason } = refusal;
    const all = toldDifferences(refusal);
    const shown = all.slice(0, Math.min(refusals_MOST, rows));
    const items = shown.map(({ file, said }) => `- ${code(file, name)}: ${prose(said, message)}`);
    const left = all.length - shown.length;
    return blocks(`#### Nothing was written to ${code(environment, name)}`, prose(capitalised(`${reason}.`), message), [...items, ...(left > 0 ? [`- and ${(0,count/* count */.U9)(left, 'more flow')}`] : [])].join('\n'), prose(advice(refusal)), fenced('yaml', [`approved-plan: ${digest}`]));
}
function capitalised(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

;// CONCATENATED MODULE: ./src/report/markdown/rest.ts



/** Nobody reads further, and the report has them all. */
const rest_MOST = 100;
/** What did not run and why, what was suppressed and skipped, and the plan's digest. */
function restSection(report, view, detail) {
    const lists = [notRun(report, detail), suppressed(report, detail), skipped(report, detail)];
    const parts = lists.filter(({ items }) => items.length > 0);
    return blocks(...(detail.rest
        ? parts.map(({ summary, items }) => details(summary, rest_drawn(items)))
        : [parts.map(({ summary }) => summary).join(' \u00b7 ')]), ignored(report, detail), digest(report), `<sub>${['Flowgate', ...commit(view), ...run(view)].join(' \u00b7 ')}</sub>`);
}
function rest_drawn(items) {
    const shown = items.slice(0, rest_MOST).map((draw) => `- ${draw()}`);
    const left = items.length - shown.length;
    return [...shown, ...(left > 0 ? [`- and ${(0,count/* amount */.vj)(left)} more`] : [])].join('\n');
}
function notRun({ notRun: rules }, { message }) {
    const reasons = [...Map.groupBy(rules, ({ reason }) => reason)];
    return {
        summary: `${(0,count/* count */.U9)(rules.length, 'check')} did not run`,
        items: reasons.map(([reason, those]) => () => {
            const names = those.slice(0, rest_MOST).map(({ rule }) => code(rule));
            return `${prose(reason, message)}: ${names.join(', ')}`;
        }),
    };
}
function suppressed({ suppressed: findings }, { message, name }) {
    return {
        summary: `${(0,count/* count */.U9)(findings.length, 'finding')} suppressed`,
        items: findings.map(({ rule, file, line, reason, until }) => () => {
            const end = until === null ? '' : `, until ${code(until, 20)}`;
            return `${code(rule)} in ${code(file, name)}, line ${(0,count/* amount */.vj)(line)}${end}: ${prose(reason, message)}`;
        }),
    };
}
function skipped({ skipped: files }, { message, name }) {
    return {
        summary: `${(0,count/* count */.U9)(files.length, 'file')} skipped`,
        items: files.map(({ file, reason }) => () => `${code(file, name)}: ${prose(reason, message)}`),
    };
}
/** What nobody sees a change of is never left out in silence. */
function ignored({ plan }, { name }) {
    if (plan === null || plan.ignored.length === 0)
        return '';
    const pointers = plan.ignored.slice(0, rest_MOST).map((pointer) => code(pointer, name));
    const left = plan.ignored.length - pointers.length;
    const more = left > 0 ? ` and ${(0,count/* amount */.vj)(left)} more` : '';
    return `Not compared, as \`compare.ignore\` in the map says: ${pointers.join(', ')}${more}`;
}
function digest({ mode, plan }) {
    return plan === null || mode === 'drift' ? '' : `Digest of the plan: ${code(plan.digest)}`;
}
function commit(view) {
    return view.sha === null ? [] : [`at ${safe_link(code(view.sha.slice(0, 7)), (0,links/* commitUrl */.Bg)(view))}`];
}
function run({ runUrl }) {
    return runUrl === null ? [] : [safe_link('run', runUrl)];
}

;// CONCATENATED MODULE: ./src/report/markdown.ts










/** GitHub takes 65,536, and we promise 60,000; the rest is for the hidden marker. */
const COMMENT_CHARACTERS = 59_900;
/** GitHub takes 1 MiB a step, all of its summaries together. */
const SUMMARY_BYTES = 1_000_000;
/** The comment of a pull request, or what has its place in it. */
function toComment(report, view, { room = COMMENT_CHARACTERS, about = null } = {}) {
    const prefix = about === null ? '' : `${(0,count/* enumerated */.BD)(about.map((name) => code(name, 60)))}: `;
    return markdown_fitted(report, view, (body) => body.length < room, prefix);
}
/** The same for the job's summary, where more fits. It is on the run's page: a link there leads nowhere. */
function toSummary(report, view) {
    const here = { ...view, runUrl: null };
    return markdown_fitted(report, here, (body) => Buffer.byteLength(body) < SUMMARY_BYTES);
}
/** The job's summary of a run that could not start. */
function toStopped(message) {
    return `### \u274c Flowgate stopped before it looked at a flow\n\n${prose(message, 10_000)}\n`;
}
/** The most detailed body that fits. */
function markdown_fitted(report, view, fits, prefix = '') {
    const result = verdict(report);
    let without = [];
    let detail = FULL;
    let sections = markdown_sectionsOf(report, view, detail);
    const body = () => joined(sections, result, without, view, prefix);
    for (const cut of CUTS) {
        if (fits(body()))
            return body();
        detail = { ...detail, ...cut.detail };
        const shorter = markdown_sectionsOf(report, view, detail);
        if (lengthOf(shorter) < lengthOf(sections)) {
            without = [...without.filter((part) => part !== cut.insteadOf), cut.without];
        }
        sections = shorter;
    }
    const withErrors = (changed) => {
        sections = { ...sections, ...findingsOf(report, view, { ...detail, ...changed }) };
        return body();
    };
    const { errors } = result;
    return fits(body())
        ? withErrors({ toldErrors: most(errors, (toldErrors) => fits(withErrors({ toldErrors }))) })
        : withErrors({ errorLines: most(errors, (errorLines) => fits(withErrors({ errorLines }))) });
}
/** The largest number up to `max` that will do; what does for a number does for every smaller one. */
function most(max, willDo) {
    let [low, high] = [0, max];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (willDo(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
const markdown_ICONS = { failure: '\u274c', attention: '\u26a0\ufe0f', fine: '\u2705' };
function markdown_sectionsOf(report, view, detail) {
    return {
        refusals: refusalsSection(report, detail),
        owners: newOwnersSection(report, detail),
        bindings: bindingsSection(report, detail),
        ...findingsOf(report, view, detail),
        environments: environmentSections(report, view, detail),
        rest: restSection(report, view, detail),
    };
}
function findingsOf(report, view, detail) {
    const { counted } = divided(report.findings, detail);
    return {
        findings: findingsSection(report, view, detail),
        unlisted: counted.filter(({ severity }) => severity === 'error').length,
    };
}
function lengthOf({ refusals, owners, bindings, findings, environments, rest }) {
    const parts = [refusals, owners, bindings, findings, environments, rest];
    return parts.reduce((sum, part) => sum + part.length, 0);
}
function joined({ refusals, owners, bindings, findings, unlisted, environments, rest }, { level, sentence, errors }, without, view, prefix) {
    const listed = unlisted > 0 ? ` \u00b7 ${(0,count/* amount */.vj)(errors - unlisted)} of ${(0,count/* amount */.vj)(errors)} errors listed` : '';
    const title = `### ${markdown_ICONS[level]} ${prefix}${prose(sentence)}${listed}`;
    return `${blocks(title, shortenedNote(without, view), refusals, owners, bindings, findings, environments, rest)}\n`;
}
function shortenedNote(without, { runUrl }) {
    if (without.length === 0)
        return '';
    const where = runUrl === null ? 'the log of this run' : safe_link('the summary of the run', runUrl);
    return `> Too long to be shown whole: left out are ${(0,count/* enumerated */.BD)(without)}. All of it is in ${where}.`;
}

;// CONCATENATED MODULE: ./src/comment.ts





/**
 * Brings the pull request's one comment up to date: under a pull request its own, after a merge
 * that of the pull request which was merged. Returns the comment's address, if there is one.
 */
async function publishComment({ github, report, known }, settings, event, view, { warn, clean }) {
    if (github === null || event === null || !isSaidInComment(report, settings))
        return null;
    const pull = await pullOf(event, github, warn);
    if (pull === null)
        return null;
    const place = comment_placeOf(event, report, known);
    const plan = await hiddenPlan(report, place, { github, pull, warn });
    const room = roomFor(place, known.length, plan.room);
    const about = place.kind === 'checked' ? place.environments : null;
    const body = toComment(report, { ...view, pull }, { room, about });
    const part = { ...place, body, isNews: report.outcomes.some(isChange), plan: plan.after };
    const written = await github.writeComment(pull, (old) => clean(withPart(old, part, known)), {
        createIfMissing: settings.comment === 'always' || isNeeded(report),
        isShared: place.environments !== null && known.length > 1,
    });
    if (written.kind === 'denied') {
        warn(`the comment on #${pull} could not be written: ${written.lack} (a pull request from a fork never has it). The same is in the job summary.`);
    }
    return written.kind === 'written' ? written.url : null;
}
/** A part of the flows says nothing by itself: `flowgate report merge` puts the parts together. */
function isSaidInComment({ mode }, { comment, shard }) {
    const isAboutCommit = mode !== 'drift' && mode !== 'export';
    return comment !== 'never' && isAboutCommit && (shard === null || shard.parts === 1);
}
/** The pull request to speak to; null where there is none, or none that waits for this run. */
async function pullOf(event, github, warn) {
    if (event.pull === null) {
        return event.kind === 'push' ? ((await github.mergedPull(event.sha))?.number ?? null) : null;
    }
    const { number, headSha } = event.pull;
    if ((await github.headOf(number)) === headSha)
        return number;
    warn(`#${number} has newer commits than this run; the comment is left to the run on the last one.`);
    return null;
}
/** After a merge each deployment has its section, before it each job that checks some environments. */
function comment_placeOf({ kind }, { environments }, known) {
    if (kind === 'push')
        return { kind: 'deployed', environments };
    return { kind: 'checked', environments: (0,report_report/* narrowed */.fQ)(environments, known) };
}
const isChange = ({ result }) => result !== 'unchanged';
/** There is something to read: a finding, a change, or an outcome that someone must look at. */
function isNeeded({ findings, plan, outcomes, newEntries = [], judgedBy }) {
    return (judgedBy !== undefined ||
        newEntries.length > 0 ||
        findings.length > 0 ||
        (plan?.changes.some(({ action }) => action !== 'unchanged') ?? false) ||
        outcomes.some(({ result }) => deploy_outcome/* FAILING */.tz.includes(result)));
}

// EXTERNAL MODULE: ./src/flow/redact.ts + 1 modules
var redact = __nccwpck_require__(8210);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __nccwpck_require__(6661);
// EXTERNAL MODULE: ./src/github/sha.ts
var sha = __nccwpck_require__(1121);
;// CONCATENATED MODULE: ./src/github/event.ts


const event_KINDS = new Map([
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
    const { readPayload } = await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5161));
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const kind = event_kindOf(name, payload);
    insist(kind !== 'pull-request' || payload.pull_request, `${name} has no \`pull_request\``);
    insist(kind !== 'merge-group' || payload.merge_group, `${name} has no \`merge_group\``);
    return {
        name,
        kind,
        ...runnerOf(env),
        pull: payload.pull_request ? event_pullOf(payload.pull_request) : null,
        before: beforeOf(kind, payload),
        defaultBranch: payload.repository?.default_branch ?? null,
    };
}
function event_kindOf(name, { deleted, pull_request }) {
    if (name === 'push' && deleted)
        return 'deletion';
    const kind = event_KINDS.get(name) ?? 'other';
    // A review of a pull request, a comment on its lines: the same commits, not merged yet.
    return kind === 'other' && pull_request ? 'pull-request' : kind;
}
function insist(condition, problem) {
    if (!condition)
        throw new error/* GitHubError */.y_(`The event file is not as GitHub writes it: ${problem}.`);
}
function runnerOf(env) {
    const { GITHUB_REPOSITORY = '', GITHUB_SHA = '', GITHUB_REF = '', GITHUB_RUN_ID, GITHUB_ACTOR, } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? [];
    if (!owner || !repo)
        throw misset('GITHUB_REPOSITORY', GITHUB_REPOSITORY);
    if (!sha/* SHA */.h.test(GITHUB_SHA))
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
const misset = (name, value) => new error/* GitHubError */.y_(`The environment's ${name} is ${JSON.stringify(value)}, which cannot be right.`);
function event_pullOf({ number, user, base, head }) {
    return {
        number,
        baseSha: base.sha,
        headSha: head.sha,
        baseRef: base.ref,
        author: user?.login ?? 'ghost',
        isFork: head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase(),
    };
}
const NO_COMMIT = /^0+$/;
function beforeOf(kind, { before, merge_group }) {
    if (kind === 'merge-group')
        return merge_group?.base_sha ?? null;
    if (kind !== 'push' || !before)
        return null;
    return NO_COMMIT.test(before) ? null : before;
}

// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __nccwpck_require__(8422);
// EXTERNAL MODULE: ./src/rules/index.ts + 81 modules
var rules = __nccwpck_require__(468);
;// CONCATENATED MODULE: ./src/report/markdown/drift.ts



/** Rules about what is live in an environment; those about the key tell nothing of it. */
const LIVE_RULES = rules/* RULES */.y.flatMap(({ subject, id }) => subject === 'live' && !id.startsWith('key-') ? [id] : []);
/** Whether an environment has drifted from Git. */
function standingOf(report, environment) {
    const { findings, plan } = onlyOf(report, environment);
    const changes = plan?.changes ?? [];
    if (changes.some(drift/* isDrifted */.T) || findings.some(({ rule }) => LIVE_RULES.includes(rule))) {
        return 'drifted';
    }
    const isUnread = changes.some((change) => change.action === 'blocked' && change.isUnread === true);
    return isUnread || plan === null ? 'unknown' : 'clean';
}
/** The body of an environment's issue: what the summary says of it, under 60,000 characters. */
function toIssue(report, environment, view) {
    return toComment(onlyOf(report, environment), view);
}
function onlyOf(report, environment) {
    const isOfIt = (each) => each.environment === environment;
    const { plan, findings, unmanaged = [] } = report;
    return {
        ...report,
        environments: [environment],
        findings: findings.filter(isOfIt),
        suppressed: [],
        skipped: [],
        plan: plan === null ? null : { ...plan, changes: plan.changes.filter(isOfIt) },
        unmanaged: unmanaged.filter(isOfIt),
    };
}

;// CONCATENATED MODULE: ./src/issue.ts


/**
 * Keeps one issue for each environment that a run of `drift` looked at: open while it has drifted,
 * closed when it is as in Git. What could not be read leaves its issue alone, and so does a run
 * on another branch, which compares with what is not merged.
 */
async function publishIssues({ github, report }, event, view, options) {
    if (report.mode !== 'drift' || github === null || event === null || !isOnDefault(event))
        return;
    for (const environment of report.environments) {
        const isDenied = await keepOne(github, environment, report, view, options);
        // What was denied once is denied for all.
        if (isDenied)
            return;
    }
}
async function keepOne(github, environment, report, view, { warn, clean, now }) {
    const standing = standingOf(report, environment);
    if (standing === 'unknown')
        return false;
    const day = now().toISOString().slice(0, 16).replace('T', ' ');
    const written = await github.keepIssue({
        topic: `drift ${environment}`,
        title: clean(`Flowgate: ${(0,visible/* visible */.RK)((0,visible/* shortenedName */.cn)(environment, 80))} has drifted from Git`),
        body: standing === 'clean' ? null : clean(toIssue(report, environment, view)),
        farewell: `On ${day} UTC all live flows that were compared were as in Git again.`,
    });
    if (written.kind !== 'denied')
        return false;
    warn(`the issue about drift could not be written: ${written.lack}. The same is in the job summary.`);
    return true;
}
/** Where the payload does not tell the default branch, the event is one that starts there. */
function isOnDefault({ kind, ref, defaultBranch }) {
    if (kind === 'schedule')
        return true;
    return defaultBranch === null || ref === `refs/heads/${defaultBranch}`;
}

// EXTERNAL MODULE: ./src/live/host.ts
var host = __nccwpck_require__(2246);
// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __nccwpck_require__(6997);
// EXTERNAL MODULE: ./src/workspace/links.ts
var workspace_links = __nccwpck_require__(5036);
;// CONCATENATED MODULE: ./src/known-error.ts




const KNOWN = [usage_error/* UsageError */.e, host/* HostError */.d, error/* GitHubError */.y_, workspace_links/* LinkError */.R];
/** True for the errors whose message says all; any other is a defect and is shown with its stack. */
function isKnownError(error) {
    return KNOWN.some((kind) => error instanceof kind);
}

// EXTERNAL MODULE: ./src/check.ts + 14 modules
var check = __nccwpck_require__(171);
// EXTERNAL MODULE: ./src/connections/parameters.ts
var parameters = __nccwpck_require__(229);
// EXTERNAL MODULE: ./src/connections/files.ts
var files = __nccwpck_require__(7238);
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
    const list = allowed.map((each) => `\`${(0,visible/* visible */.RK)(each)}\``).join(', ');
    return new usage_error/* UsageError */.e(`nothing was deployed: \`${(0,visible/* visible */.RK)(ref)}\` is not a ref that may deploy (allowed: ${list}); start the workflow from an allowed ref, add this one to \`deploy-refs\`, or set \`dry-run: true\``);
}

// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __nccwpck_require__(7341);
// EXTERNAL MODULE: ./src/flow/flow.ts + 2 modules
var flow = __nccwpck_require__(3312);
// EXTERNAL MODULE: ./src/run/baseline.ts + 2 modules
var run_baseline = __nccwpck_require__(9590);
// EXTERNAL MODULE: ./src/run/workspace.ts
var workspace = __nccwpck_require__(6120);
;// CONCATENATED MODULE: ./src/run/identities.ts





/** Which of the run's flows mean another live flow than before, and where changed files were. */
async function readIdentities({ index, map, mapFile }, { baseline, judge, github, affected, environments }, globs) {
    const base = judge ?? baseline?.map ?? null;
    if (map === null || base === null || baseline === null || github === null) {
        return { identities: [], filesBefore: new Map() };
    }
    const filesBefore = filesBeforeOf(baseline);
    const isNamed = (0,workspace/* matcher */.jN)(globs);
    const isFlowFile = (file) => file !== mapFile && isNamed(file);
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
    const gone = isAnyNew ? await goneFlows(baseline, github, isFlowFile) : [];
    const identities = (0,identity_changes/* identityChanges */.Mb)(looked, map, { map: base, flows, gone }).filter(({ environment }) => environments.length === 0 || environments.includes(environment));
    return { identities, filesBefore };
}
/** A flow whose content has no say, at its place before. */
function asBefore(flow, file) {
    if (file === null)
        return null;
    return file === flow.file ? flow : { ...flow, file };
}
/** Whether a map gives the flow's guid wherever it goes, so that its file has no say in it. */
function isNamedBy(map, file) {
    return (0,resolve/* environmentsOf */.M2)(map, file).every(({ flows }) => flows.get(file)?.flowName != null);
}
function filesBeforeOf({ changed }) {
    const files = [...(changed?.values() ?? [])];
    return new Map(files.map(({ path, previousPath, status }) => [
        path,
        status === 'added' ? null : (previousPath ?? path),
    ]));
}
/** The flows whose files the change deletes: a new file may take the place of one of them. */
async function goneFlows({ changed, ref }, github, isFlowFile) {
    const files = [...(changed?.values() ?? [])].filter(({ status, path }) => status === 'removed' && isFlowFile(path));
    const gone = [];
    for await (const [file, bytes] of github.readFiles(files.map(({ path }) => path), ref)) {
        const read = bytes === null ? null : (0,flow/* readFlow */.h)(file, bytes);
        if (read?.kind === 'flow')
            gone.push(read.flow);
    }
    return gone;
}

;// CONCATENATED MODULE: ./src/run/live.ts

/**
 * Reads what stands live where a run's flows go, if there is a key. Throws a `UsageError` for a
 * deployment or a look at drift that cannot be one, and for an endpoint that no key may be sent to.
 */
async function openLive(start) {
    const { apiKey } = start.settings;
    if (start.mode === 'deploy')
        insistOnDeployable(start);
    if (start.mode === 'drift')
        insistOnComparable(start);
    if (apiKey === null)
        return { side: 'no api-key', host: null, close: async () => { } };
    const { readLiveSide } = await __nccwpck_require__.e(/* import() */ 428).then(__nccwpck_require__.bind(__nccwpck_require__, 6428));
    return readLiveSide(start, apiKey);
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

// EXTERNAL MODULE: ./src/run/mode.ts
var run_mode = __nccwpck_require__(6222);
// EXTERNAL MODULE: ./src/run/project.ts
var run_project = __nccwpck_require__(8624);
;// CONCATENATED MODULE: ./src/run/lost-flows.ts


/**
 * The same project, where a file that was a flow before and is none now is an invalid one: nobody
 * would look at a flow that hides itself. Only changed files are read.
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
/** A file that is new at its place was no flow there, also where it was moved. */
function mayBeLost(file, { changed }) {
    if (changed === null)
        return true;
    const change = changed.get(file);
    return change !== undefined && change.status !== 'added' && change.status !== 'renamed';
}
function lostFlow({ file, reason }) {
    const message = `this file was a flow before this change and is none now (${reason}); put the flow back, or delete the file if the flow is to go`;
    const place = { file, at: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { kind: 'invalid', file, problems: [{ ...place, message }] };
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __nccwpck_require__(606);
// EXTERNAL MODULE: ./src/connections/consent.ts + 2 modules
var consent = __nccwpck_require__(8223);
// EXTERNAL MODULE: ./src/connections/flow-index.ts
var flow_index = __nccwpck_require__(1548);
// EXTERNAL MODULE: ./src/connections/stewards.ts
var stewards = __nccwpck_require__(9688);
;// CONCATENATED MODULE: ./src/run/pull.ts







/** How many questions GitHub is asked at a time. */
const REQUESTS = 8;
/** GitHub is asked for no more than is in question: nothing at all where nobody's consent is needed. */
async function readPull({ index, map, mapFile }, { judge, baseline, baseProblem, github, environments, notRun }, event, globs) {
    const users = new Set();
    const pull = event?.pull ?? null;
    if (pull === null)
        return { pull: 'not a pull request', users };
    if (judge === null || baseline === null || github === null) {
        if (baseProblem !== null)
            return { pull: `the base branch's ${mapFile} cannot be read`, users };
        return { pull: notRun[0]?.reason ?? `the base branch has no ${mapFile}`, users };
    }
    const noFlows = { byFile: new Map(), removed: [] };
    const nothing = { author: pull.author, approvers: [], teams: new Map(), before: noFlows };
    if (map === null || !(0,consent/* hasStewards */.i)(judge))
        return { pull: nothing, users };
    const uses = index.map((flow) => ({
        flow,
        uses: (0,resolve/* environmentsOf */.M2)(map, flow.file, environments).map((where) => (0,resolve/* resolveUsed */._d)(flow, where)),
    }));
    const before = await flowsBefore(index, baseline, github, isFlowFile(globs, mapFile));
    const stewardship = new consent/* Stewardship */.b(judge, before);
    // What stands live is not read yet: whoever may be asked for counts.
    const overUses = stewardship.overUses(uses, () => null);
    for (const { act } of overUses)
        if ('flow' in act)
            users.add(act.flow.file);
    const consents = [...stewardship.overEntries(map), ...overUses];
    const agreement = await agreementTo(consents, pull, github);
    return { pull: { ...nothing, ...agreement, before }, users };
}
function isFlowFile(globs, mapFile) {
    const isNamed = (0,workspace/* matcher */.jN)(globs);
    return (file) => file !== mapFile && isNamed(file);
}
/**
 * Flows as they were. What was no flow of the run at its old place, for no glob named it there, was
 * looked at by nobody, and used nothing.
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
/** Reviews are read where the author's own word is not enough, teams where reviews are not. */
async function agreementTo(consents, pull, github) {
    const lists = consents.flatMap((consent) => consent.lists);
    if (pull_open(lists, [pull.author]).length === 0)
        return { approvers: [], teams: new Map() };
    const approvers = await github.approvers(pull);
    const left = pull_open(lists, [pull.author, ...approvers]);
    return { approvers, teams: await membersOf(teamsIn(left), github) };
}
/** The lists none of whose users are among `people`. */
function pull_open(lists, people) {
    const nobody = new Map();
    return lists.filter((list) => !list.some((steward) => (0,stewards/* speaksFor */.ZQ)(people, steward, nobody)));
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

;// CONCATENATED MODULE: ./src/run/environments.ts

/**
 * The environments of a run by name; empty means all of the map. A deployment goes to the ones
 * that are named, or to the only one that there is. Throws a `UsageError` for a name that the map
 * lacks, and where a deployment would have to guess.
 */
function chooseEnvironments(map, mode, asked) {
    if (map === null)
        return [...asked];
    const known = [...map.environments.keys()];
    const missing = asked.find((name) => !known.includes(name));
    if (missing !== undefined) {
        throw new usage_error/* UsageError */.e(`\`environment\` names ${JSON.stringify(missing)}, and the map has ${known.join(', ') || 'none'}`);
    }
    if (mode === 'deploy' && asked.length === 0 && known.length > 1) {
        throw new usage_error/* UsageError */.e(`the map has ${known.length} environments; set \`environment\` to the one to deploy to: ${known.join(', ')}`);
    }
    return [...asked];
}

// EXTERNAL MODULE: ./src/flow/order.ts
var order = __nccwpck_require__(6300);
;// CONCATENATED MODULE: ./src/run/shard.ts

/**
 * The files of one part. Every job of a matrix computes the same parts from the same files: the
 * heaviest group first, each to the part that has least so far. A flow weighs what it has of
 * operations; child flows stay beside the flows that call them, so that one job knows their order.
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
/** Tells by one of its files which family a file is of: flows that call each other, however far. */
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

;// CONCATENATED MODULE: ./src/run/scope.ts




/** Decides what a run looks at, with what GitHub tells of the change. */
async function readScope(settings, mode, project, { event, warn, root }) {
    const environments = chooseEnvironments(project.map, mode, settings.environments);
    const github = await connect(settings, mode, event, warn);
    if (event === null || github === null || mode === 'drift') {
        const affected = sharded(project, null, settings);
        const unjudged = { judge: null, baseProblem: null, isSelfJudged: false, notRun: [] };
        return { environments, github, baseline: null, affected, ...unjudged };
    }
    const { affectedBy, readBaseline } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9590));
    const [environment = null] = settings.environments;
    const baseline = await readBaseline(project, event, github, environment, root);
    const base = (0,run_mode/* isJudged */.sL)(event) && baseline !== null ? baseline.base : null;
    const isSelfJudged = base?.kind === 'none' && project.map !== null;
    return {
        environments,
        github,
        baseline,
        judge: base === null ? null : (baseline?.map ?? null),
        baseProblem: base?.kind === 'unreadable' ? base.problem : null,
        isSelfJudged,
        notRun: base === null ? [] : unusually(judgedBy(base, project)),
        affected: sharded(project, isChangedOnly(settings, event) ? affectedBy(project, baseline) : null, settings),
    };
}
/** Of the affected files those of this job's part. */
function sharded(project, affected, { shard }) {
    return shard === null ? affected : filesOfShard(project, affected, shard);
}
async function connect({ githubToken, changedOnly }, mode, event, warn) {
    if (event === null)
        return null;
    if (githubToken === null) {
        if (!(0,run_mode/* isJudged */.sL)(event))
            return null;
        throw new usage_error/* UsageError */.e("`github-token` is empty: a pull request is judged by the rules of its base branch, which are read with it; leave the input out to use the job's own token");
    }
    const looksBack = event.kind !== 'schedule' && (event.kind !== 'manual' || changedOnly === true);
    // Drift has no before; its issue is written with the token.
    if (!looksBack && mode !== 'drift')
        return null;
    const { connectGitHub } = await __nccwpck_require__.e(/* import() */ 177).then(__nccwpck_require__.bind(__nccwpck_require__, 8177));
    return connectGitHub({ token: githubToken, event, onWarning: warn });
}
function unusually(reason) {
    return reason === null ? [] : [{ rule: 'base-policy', reason }];
}
/** What a reader must know of what judges the change; null where it is the base branch's map. */
function judgedBy(base, { map, mapFile }) {
    if (base.kind === 'none' && map !== null) {
        return `the base branch has no ${mapFile}, so this change is judged by its own`;
    }
    if (base.kind !== 'older')
        return null;
    const commit = base.commit.slice(0, 7);
    return `the base branch's ${mapFile} cannot be read (${base.problem}), so this change is judged by that of ${commit}, the newest that can be read`;
}
function isChangedOnly({ changedOnly }, event) {
    return changedOnly === 'auto' ? (0,run_mode/* isJudged */.sL)(event) || event.kind === 'push' : changedOnly;
}

;// CONCATENATED MODULE: ./src/run/reading.ts




/**
 * Reads a workspace as far as a run needs it. Where flows are compared, with something or with each
 * other, a first look makes the index that tells which the run is about, and those alone are read
 * again and kept. Any other run reads each flow only as its check comes to it. Throws a
 * `UsageError` when it cannot start.
 */
async function readInScope(settings, mode, surroundings) {
    const { root, event } = surroundings;
    const isComparing = settings.apiKey !== null || settings.shard !== null || event !== null;
    const opened = await (0,run_project/* openProject */.U8)(settings, root, isComparing);
    const known = isComparing ? (0,run_project/* indexProject */.gR)(opened) : opened;
    const scope = await readScope(settings, mode, known, surroundings);
    const { pull, users } = await readPull(known, scope, event, settings.flows);
    const { affected } = scope;
    const isNeeded = (file) => affected === null || affected.has(file) || users.has(file);
    if (!isComparing)
        return { project: opened, scope, pull };
    const project = await withLostFlows(known, scope.baseline, scope.github);
    (0,run_project/* insistOnFlow */.yK)(project, settings.flows);
    return { project: (0,run_project/* readAgain */.n)(project, root, isNeeded), scope, pull };
}

;// CONCATENATED MODULE: ./src/main.ts








/**
 * Reads the flows, loads the map, looks at what is live where there is a key, checks usage and
 * ownership, plans what would change, and deploys where it is asked to. Throws a `UsageError` when
 * it cannot start.
 */
async function main_run(settings, surroundings) {
    const mode = (0,run_mode/* decideMode */.ap)(settings.mode, surroundings.event);
    checkDeployRef(mode, settings, surroundings.event);
    if (mode === 'export') {
        const { exportKnown } = await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(804)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9804));
        return exportKnown(settings, surroundings);
    }
    const { project: read, scope, pull } = await readInScope(settings, mode, surroundings);
    const { environments, affected, github } = scope;
    const today = surroundings.now().toISOString().slice(0, 10);
    const opened = { ...read, baseMap: scope.judge, baseProblem: scope.baseProblem };
    const start = { settings, surroundings, mode, project: opened, scope };
    const live = await openLive(start);
    try {
        const changes = await readIdentities(read, scope, settings.flows);
        const held = new Set(read.flows);
        const flows = [];
        const files = noting(read.files, (flow) => {
            if (affected === null || affected.has(flow.file))
                flows.push((0,report_report/* summarise */.fS)(flow));
        });
        const { checked, facts, ...after } = (0,check/* checkFiles */.gw)({ ...opened, files }, {
            environments,
            affected,
            today,
            pull: typeof pull === 'string' ? pull : { ...pull, ...changes },
            live: live.side,
            isLiveOnly: mode === 'drift',
        }, (flow, findings) => held.has(flow) || isFixable(findings));
        const project = { ...after.project, index: read.index };
        const { planAndDeploy } = await __nccwpck_require__.e(/* import() */ 948).then(__nccwpck_require__.bind(__nccwpck_require__, 6948));
        const { identities } = changes;
        const done = await planAndDeploy({ ...start, project, checked, live, identities });
        const report = reportOf({ ...start, project }, flows, checked, done);
        return {
            report,
            planned: done.planned,
            project,
            secrets: (0,parameters/* secretPaths */.$Q)(project.map, facts),
            known: environmentsOf(project),
            github,
            snapshots: done.snapshots,
        };
    }
    finally {
        await live.close();
    }
}
function isFixable(findings) {
    return findings.some(({ fix }) => fix !== undefined);
}
function reportOf({ settings, mode, project, scope }, flows, checked, done) {
    const { environments } = scope;
    const { shard } = settings;
    const known = environmentsOf(project);
    return {
        version: 1,
        mode,
        environments: environments.length > 0 ? environments : known,
        flows,
        skipped: project.skipped.map(report_report/* summariseSkipped */.br),
        findings: checked.findings,
        notRun: [...checked.notRun, ...scope.notRun, ...done.notRun],
        suppressed: checked.suppressed,
        plan: done.planned,
        comparedWith: done.planned?.comparedWith ?? null,
        outcomes: done.outcomes,
        refusals: done.refusals,
        ...judgement(project, scope),
        ...(done.unmanaged === undefined ? {} : { unmanaged: done.unmanaged }),
        ...(shard === null ? {} : { shard: { ...shard, known } }),
    };
}
/** What a reader must know of the map that judges, where it is not the base branch's newest. */
function judgement({ map }, { baseline, judge, isSelfJudged }) {
    const base = judge === null ? null : (baseline?.base ?? null);
    return {
        ...(base?.kind === 'older' ? { judgedBy: base.commit } : {}),
        ...(isSelfJudged && map !== null ? { newEntries: (0,report_report/* newEntriesOf */.e$)(map) } : {}),
    };
}
function environmentsOf({ map }) {
    return [...(map?.environments.keys() ?? [])];
}
/** The same files, with a word to whoever wants to see every flow as it passes. */
function* noting(files, note) {
    for (const result of files) {
        if (result.kind === 'flow')
            note(result.flow);
        yield result;
    }
}

;// CONCATENATED MODULE: ./src/report/outputs.ts


const COUNTED = [
    'created',
    'updated',
    'unchanged',
    'failed',
    'unknown',
    'restored',
];
/** The action's outputs that are a pure function of the report, by name. */
function outputsOf(report) {
    const { findings, plan, outcomes } = report;
    const changes = plan?.changes.filter(({ action }) => action === 'create' || action === 'update') ?? [];
    const environments = [...new Set(changes.map(({ environment }) => environment))];
    const counts = COUNTED.map((result) => [
        result,
        String(outcomes.filter((outcome) => outcome.result === result).length),
    ]);
    return {
        errors: String(findings.filter(({ severity }) => severity === 'error').length),
        warnings: String(findings.filter(({ severity }) => severity === 'warning').length),
        'has-changes': String(differs(report)),
        'plan-digest': plan?.digest ?? '',
        flows: (0,visible/* visibleLines */.gB)(JSON.stringify(report.flows.map(({ file }) => file))),
        ...Object.fromEntries(counts),
        matrix: (0,visible/* visibleLines */.gB)(JSON.stringify({ environment: environments, shard: shardsFor(changes) })),
    };
}
/** So many changed flows are one job's work. */
const FLOWS_PER_JOB = 250;
/** As many jobs as GitHub starts for one matrix. */
const MOST_JOBS = 256;
/** `1/3`, `2/3`, `3/3`: as many parts as the environment with most changes asks for. */
function shardsFor(changes) {
    const sizes = [...Map.groupBy(changes, ({ environment }) => environment).values()].map(({ length }) => length);
    const wanted = Math.ceil(Math.max(0, ...sizes) / FLOWS_PER_JOB);
    const parts = Math.max(1, Math.min(wanted, Math.floor(MOST_JOBS / Math.max(1, sizes.length))));
    return Array.from({ length: parts }, (_, index) => `${index + 1}/${parts}`);
}

;// CONCATENATED MODULE: ./src/report/terminal/safe.ts

/** A name on its line, with control characters and escape sequences written out. */
function safe_shown(name, max = 200) {
    return (0,visible/* visible */.RK)((0,visible/* shortenedName */.cn)(name, max));
}
function sentence(text) {
    return (0,visible/* visible */.RK)((0,visible/* shortened */.vI)(text, 2_000));
}
// Colours of ours may stand between the characters of a command.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they begin with one
const COMMAND = /^((?:\s|\u001b\[\d*m)*):(?=(?:\u001b\[\d*m)*:)/;
const OLD_COMMAND = /#((?:\u001b\[\d*m)*)#((?:\u001b\[\d*m)*)(?=\[)/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above
/** A line that the Actions runner does not take for a workflow command, old style or new. */
function harmless(line) {
    return line.replace(OLD_COMMAND, '#$1#$2 ').replace(COMMAND, '$1\\:');
}
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

;// CONCATENATED MODULE: ./src/report/terminal/wrap.ts

/** Lines of words, each after the first `indent` spaces in; a word that is too long keeps its own. */
function wrapped(text, indent, { width, wraps }) {
    const lead = ' '.repeat(indent);
    if (!wraps)
        return [lead + text];
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || columns(longer) <= width - indent)
            line = longer;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line].map((each) => lead + each);
}

;// CONCATENATED MODULE: ./src/report/terminal/end.ts




const end_STYLES = {
    failure: ['bold', 'red'],
    attention: ['bold', 'yellow'],
    fine: ['bold', 'green'],
};
/** From so many findings on, the rules are counted. */
const end_COUNTED = 10;
/** The small print, and the counts as the last line: where a reader of a log looks first. */
function endLines(report, look) {
    const { level, sentence: counts } = verdict(report);
    const small = [
        ...end_notRun(report),
        ...end_suppressed(report),
        ...end_skipped(report),
        ...unmanaged(report),
        ...byRule(report),
        ...end_ignored(report),
        ...(report.plan === null || report.mode === 'drift'
            ? []
            : [`Digest of the plan: ${safe_shown(report.plan.digest)}`]),
        ...fixable(report),
    ];
    const paint = (style, text) => wrapped(text, 2, look).map((line, index) => look.paint(style, index === 0 ? line.slice(2) : line));
    return [
        ...small.flatMap((line) => paint('dim', line)),
        ...paint(end_STYLES[level], sentence(counts)),
    ];
}
function end_notRun({ notRun: rules }) {
    return [...Map.groupBy(rules, ({ reason }) => reason)].map(([reason, those]) => {
        const names = those.map(({ rule }) => safe_shown(rule)).join(', ');
        return `Not run: ${names} (${sentence(reason)})`;
    });
}
function end_suppressed({ suppressed: findings }) {
    return findings.length === 0 ? [] : [`${(0,count/* count */.U9)(findings.length, 'finding')} suppressed`];
}
/** Flows that nobody keeps in Git are counted; the terminal's `--all` lists them. */
function unmanaged({ unmanaged: each = [] }) {
    return each
        .filter(({ flows }) => flows.length > 0)
        .map(({ environment, flows }) => `${(0,count/* count */.U9)(flows.length, 'live flow')} of ${safe_shown(environment)} that Git does not know`);
}
const MOST_REASONS = 3;
/** Which files are no flows, by why: a reader may have expected them to be. */
function end_skipped({ skipped: files }) {
    if (files.length === 0)
        return [];
    const reasons = (0,count/* tally */.N4)(files.map(({ reason }) => reason));
    const told = reasons
        .slice(0, MOST_REASONS)
        .map(([reason, times]) => `${(0,count/* amount */.vj)(times)} ${safe_shown(reason, 80)}`);
    const left = reasons.length > MOST_REASONS ? ['others'] : [];
    return [`Skipped ${(0,count/* count */.U9)(files.length, 'other file')}: ${[...told, ...left].join(', ')}`];
}
function end_ignored({ plan }) {
    if (plan === null || plan.ignored.length === 0)
        return [];
    const pointers = plan.ignored.map((pointer) => safe_shown(pointer)).join(', ');
    return [`Not compared, as \`compare.ignore\` in the map says: ${pointers}`];
}
function byRule({ findings }) {
    const rules = (0,count/* tally */.N4)(findings.map(({ rule }) => rule));
    if (findings.length < end_COUNTED || rules.length < 2)
        return [];
    return [`By rule: ${rules.map(([rule, times]) => `${safe_shown(rule)} ${(0,count/* amount */.vj)(times)}`).join(', ')}`];
}
function fixable({ findings }) {
    const number = findings.filter(({ fix }) => fix !== undefined).length;
    if (number === 0)
        return [];
    return [
        `\`flowgate check --fix\` fixes ${number === findings.length ? 'all' : (0,count/* amount */.vj)(number)} of them`,
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/frame.ts


/** The finding's line with its range underlined; of a long line, what stands around the range. */
function codeFrame(whole, range, style, look) {
    const line = whole.replace(/\r$/, '');
    const number = String(range.line);
    const start = Math.min(range.column - 1, line.length);
    const end = range.endLine > range.line
        ? line.length
        : Math.min(Math.max(range.endColumn - 1, start), line.length);
    const room = Math.max(20, look.width - number.length - 7);
    const { before, marked, after } = frame_window(line, start, end, room);
    const underline = '^'.repeat(Math.max(1, columns(marked)));
    const gutter = (label) => look.paint('dim', `  ${label.padStart(number.length)} \u2502 `);
    return [
        `${gutter(number)}${before}${look.paint(style, marked)}${after}`,
        `${gutter('')}${' '.repeat(columns(before))}${look.paint(style, underline)}`,
    ];
}
/** A third of the room goes to what stands before the range, and an ellipsis wherever it is cut. */
function frame_window(line, start, end, room) {
    const before = cutBefore(line.slice(0, start).trimStart(), Math.floor(room / 3));
    const marked = cutAfter(line.slice(start, end), room - columns(before));
    const left = room - columns(before) - columns(marked);
    return { before, marked, after: cutAfter(line.slice(end).trimEnd(), left) };
}
/** The line may have 300,000 characters: only those near the range are looked at. */
function cutBefore(text, room) {
    const near = (0,visible/* visible */.RK)(text.slice(-2 * room).toWellFormed());
    if (text.length <= 2 * room && columns(near) <= room)
        return near;
    const kept = [...near];
    while (columns(kept.join('')) >= room)
        kept.shift();
    return `\u2026${kept.join('')}`;
}
function cutAfter(text, room) {
    const near = (0,visible/* visible */.RK)(text.slice(0, 2 * Math.max(0, room)).toWellFormed());
    if (text.length <= 2 * room && columns(near) <= room)
        return near;
    if (room < 1)
        return '';
    const kept = [...near];
    while (columns(kept.join('')) >= room)
        kept.pop();
    return `${kept.join('')}\u2026`;
}

// EXTERNAL MODULE: ./src/flow/secrets.ts
var secrets = __nccwpck_require__(7121);
;// CONCATENATED MODULE: ./src/report/terminal/hidden.ts

/**
 * A line of a file with a dot for each character of a secret, to be shown in a log: what
 * `secret-in-definition` found in it, and what has the shape of a secret in any case. `number`
 * counts from 1.
 */
function withoutSecrets(line, number, findings) {
    const ranges = findings
        .filter(({ rule, line: first }) => rule === 'secret-in-definition' && first === number)
        .map(({ column, endLine, endColumn }) => [
        column - 1,
        endLine > number ? line.length : endColumn - 1,
    ]);
    return [...ranges, ...(0,secrets/* secretsByShape */.cr)(line).map(({ within }) => within)].reduce(dotted, line);
}
/** A text with a dot for each character of the ranges; of one over several lines, to its first end. */
function withoutRanges(text, ranges) {
    if (ranges.length === 0)
        return text;
    const lines = text.split('\n');
    for (const { line: first, column, endLine, endColumn } of ranges) {
        const line = lines[first - 1] ?? '';
        const end = endLine > first ? line.length : endColumn - 1;
        lines[first - 1] = dotted(line, [column - 1, end]);
    }
    return lines.join('\n');
}
function dotted(line, [start, end]) {
    return line.slice(0, start) + '\u2022'.repeat(Math.max(0, end - start)) + line.slice(end);
}

;// CONCATENATED MODULE: ./src/report/terminal/findings.ts






const findings_STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** From so many on, the findings of a file are counted above them. */
const findings_COUNTED = 3;
/**
 * One section for each file. Of each finding `file:line:column  severity  rule`, so that terminals
 * and editors make a link of its place; then what is wrong and what to do, and the line itself.
 */
function findingLines({ findings, environments }, look) {
    return findingsByFile(findings).flatMap(({ file, findings: found }) => {
        const counts = `${look.paint('underline', safe_shown(file))}  ${severityCounts(found)}`;
        const sources = linesOf(look);
        const each = found.map((finding) => {
            const line = sources(finding.file)[finding.line - 1];
            const beside = found.filter((other) => other.file === finding.file);
            const safe = line === undefined ? null : withoutSecrets(line, finding.line, beside);
            // As one text of its own: a part of a line would keep the whole file in memory.
            return [findings_lines(finding, environments, look, safe).join('\n')];
        });
        return found.length < findings_COUNTED ? each : [[counts], ...each];
    });
}
/** A file's lines, read once; what is said of a flow may stand in the map. */
function linesOf({ source }) {
    const texts = new Map();
    return (file) => {
        const known = texts.get(file) ?? source(file)?.split('\n') ?? [];
        texts.set(file, known);
        return known;
    };
}
function findings_lines(finding, environments, look, source) {
    const { file, line, column, severity, message, rule, environment } = finding;
    const { paint } = look;
    const style = findings_STYLES[severity];
    const place = `${paint('bold', safe_shown(file))}:${line}:${column}`;
    const isTold = environment === null || environments.length < 2 || message.includes(environment);
    const only = isTold ? '' : `  in ${safe_shown(environment, 40)}`;
    return [
        `${place}  ${paint(style, severity)}  ${paint('dim', safe_shown(rule))}${only}`,
        ...wrapped(sentence(message), 2, look),
        ...(source === null ? [] : codeFrame(source, finding, style, look)),
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/report/terminal/look.ts

/** The caller has decided about colours; `styleText` is not to look at the streams again. */
function paint(color) {
    return (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}
/**
 * Colour on a terminal, unless NO_COLOR or a dumb terminal says otherwise; FORCE_COLOR decides
 * where it is set, as it does for Node itself.
 */
function wantsColor(env, isTTY) {
    const { FORCE_COLOR, NO_COLOR, TERM } = env;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isTTY && !NO_COLOR && TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./src/report/terminal/refusals.ts



/** Where nothing was written for want of approval, against what was reviewed, and what to do. */
function refusalLines({ refusals }, look) {
    return refusals.flatMap((refusal) => [
        look.paint(['bold', 'red'], `Nothing was written to ${safe_shown(refusal.environment)}`),
        ...wrapped(sentence(refusal.reason), 2, look),
        ...toldDifferences(refusal).flatMap(({ file, said }) => [
            `  ${look.paint('yellow', '~')} ${safe_shown(file)}`,
            ...wrapped(sentence(said), 6, look),
        ]),
        ...wrapped(sentence(advice(refusal)), 2, look),
        `  approved-plan: ${safe_shown(refusal.digest)}`,
    ]);
}

;// CONCATENATED MODULE: ./src/report/terminal/diff.ts



const diff_SIGNS = {
    added: ['+', 'green'],
    removed: ['-', 'red'],
    changed: ['~', 'yellow'],
};
const diff_MOST_ENTRIES = 60;
const MOST_FIELDS = 12;
const INDENT = ' '.repeat(6);
/** What changes in a flow, action by action and field by field. */
function diffLines(diff, look) {
    const value = Math.max(30, Math.floor((look.width - 24) / 2));
    const all = diffEntries(diff, { fields: MOST_FIELDS, value });
    return [...all.slice(0, diff_MOST_ENTRIES).flatMap((entry) => diff_entryLines(entry, look)), ...rest(all)];
}
/** A flow that is created has its trigger and its actions by name alone. */
function createdLines(diff, look) {
    const all = createdEntries(diff);
    return [...all.slice(0, diff_MOST_ENTRIES).map((entry) => titleLine(entry, look)), ...rest(all)];
}
/** What has only one value has its line to itself. */
function diff_entryLines(entry, look) {
    const { title, fields, more } = entry;
    const [only, ...others] = fields;
    if (only !== undefined && others.length === 0 && diff_WHOLE.has(only.name) && more === 0) {
        return [`${INDENT}${fieldText({ ...only, name: title }, look)}`];
    }
    return [
        titleLine(entry, look),
        ...fields.map((field) => `${INDENT}    ${fieldText(field, look)}`),
        ...(more > 0 ? [`${INDENT}    and ${(0,count/* count */.U9)(more, 'more field')}`] : []),
    ];
}
/** The one value of a state, and of a parameter that is declared as before. */
const diff_WHOLE = new Set(['', 'defaultValue']);
function rest(entries) {
    const left = entries.length - diff_MOST_ENTRIES;
    return left > 0 ? [`${INDENT}and ${(0,count/* amount */.vj)(left)} more differences`] : [];
}
function titleLine({ kind, title, note }, { paint }) {
    const [sign, style] = diff_SIGNS[kind];
    const told = note === '' ? '' : `  ${paint('dim', safe_shown(note, 120))}`;
    return `${INDENT}${paint(style, sign)} ${safe_shown(title, 160)}${told}`;
}
function fieldText({ name, before, after }, { paint }) {
    const [sign, style] = diff_SIGNS[before === null ? 'added' : after === null ? 'removed' : 'changed'];
    const label = name === '' ? '' : `${safe_shown(name, 80)}: `;
    const sides = [
        ...(before === null ? [] : [paint('red', safe_shown(before, 400))]),
        ...(after === null ? [] : [paint('green', safe_shown(after, 400))]),
    ];
    return `${paint(style, sign)} ${label}${sides.join(' \u2192 ')}`;
}

;// CONCATENATED MODULE: ./src/report/terminal/reasons.ts


/** Joins flows that follow each other with one reason and nothing else to tell: it is said once. */
function withOneReason(steps) {
    const groups = [];
    for (const step of steps) {
        const group = groups.at(-1);
        const [first] = group ?? [];
        const isAlike = step.reason !== null && step.more.length === 0 && first?.more.length === 0;
        if (isAlike && first?.reason === step.reason && first.style === step.style)
            group?.push(step);
        else
            groups.push([step]);
    }
    return groups;
}
/** Why, below the line of a flow, or below those of all that have the same reason. */
function reasonLines(steps, look) {
    const [first] = steps;
    if (first === undefined || first.reason === null)
        return [];
    const whose = steps.length > 1 ? `all ${steps.length}: ` : '';
    return wrapped(`${whose}${sentence(first.reason)}`, 6, look).map((line) => look.paint(first.style, line));
}

;// CONCATENATED MODULE: ./src/report/terminal/steps.ts







const steps_ACTIONS = {
    create: ['+', 'green'],
    update: ['~', 'yellow'],
    unchanged: ['=', 'dim'],
    blocked: ['!', 'red'],
};
const steps_RESULTS = {
    created: ['+', 'green'],
    updated: ['~', 'green'],
    unchanged: ['=', 'dim'],
    failed: ['x', 'red'],
    restored: ['<', 'yellow'],
    unknown: ['?', 'red'],
    skipped: ['-', 'dim'],
    blocked: ['!', 'red'],
};
/** The plan, or what became of it, in the manner of Terraform. */
function stepLines({ environment, steps }, { mode, comparedWith }, look) {
    const deployed = steps.some(({ outcome }) => outcome !== null);
    const title = stepsTitle(mode, deployed);
    const against = comparedWith === 'git' && !deployed ? ', compared with Git' : '';
    const loud = steps.filter((step) => !isUnchanged(step));
    const first = loud.filter(({ change }) => change?.identity !== undefined);
    const others = loud.filter(({ change }) => change?.identity === undefined);
    const quiet = steps.length - loud.length;
    const quietly = mode === 'drift' ? 'as in Git' : 'unchanged';
    return [
        look.paint('bold', `${title} ${safe_shown(environment)}: ${stepCounts(steps, mode)}${against}`),
        ...withOneReason([...first, ...others].map((step) => tell(step, mode, look))).flatMap((those) => [
            ...those.map(({ head }) => head),
            ...reasonLines(those, look),
            ...those.flatMap(({ more }) => more),
        ]),
        ...(quiet > 0 ? [look.paint('dim', `  = ${(0,count/* count */.U9)(quiet, 'flow')} ${quietly}`)] : []),
    ];
}
function tell(step, mode, look) {
    const { change, outcome } = step;
    const isDrift = mode === 'drift' && change !== null;
    const word = outcome?.result ?? (isDrift ? driftWord(change) : (change?.action ?? 'unchanged'));
    const action = isDrift && (0,drift/* isDrifted */.T)(change) ? 'update' : (change?.action ?? 'unchanged');
    const [sign, style] = outcome ? steps_RESULTS[outcome.result] : steps_ACTIONS[action];
    const name = look.paint('bold', safe_shown(step.displayName, 80));
    const head = `  ${look.paint(style, `${sign} ${word.padEnd(9)}`)} ${name}  ${safe_shown(step.file)}`;
    const state = outcome?.state ? `  now ${safe_shown(outcome.state, 40)}` : '';
    return {
        head: `${head}${state}`,
        reason: remarksOn(step).join('. ') || null,
        style: outcome?.error && outcome.result !== 'failed' ? 'yellow' : 'red',
        more: [...steps_changed(change, look), ...(mode === 'export' ? [] : identity(step))],
    };
}
function steps_changed(change, look) {
    if (change === null || change.action === 'unchanged')
        return [];
    const rebound = change.bindings.filter(bindingDiffers);
    return [
        ...rebound.map((binding) => bindingLine(binding, look)),
        ...(change.action === 'update' ? diffLines(change.diff, look) : []),
        ...(change.action === 'create' ? createdLines(change.diff, look) : []),
    ];
}
function bindingLine({ key, from, to }, { paint }) {
    const [sign, style] = from === null ? ['+', 'green'] : to === null ? ['-', 'red'] : ['~', 'yellow'];
    const sides = [from, to].filter((side) => side !== null).map(steps_bound);
    return `      ${paint(style, sign)} ${safe_shown(key)}: ${sides.join(' \u2192 ')}${to === null ? ' dropped' : ''}`;
}
function steps_bound({ connectionName, owner }) {
    return `${safe_shown(connectionName)} (${owner === null ? 'owner unknown' : safe_shown(owner)})`;
}
/** What to commit so that a flow that was created keeps its identity. */
function identity({ file, outcome }) {
    if (outcome?.result !== 'created' || outcome.flowName === null)
        return [];
    return [
        `      commit under flows of the environment: "${safe_shown(file)}": { "flowName": "${safe_shown(outcome.flowName)}" }`,
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts







/** The report for people at a terminal, and for the log of a job. */
function toText(report, options) {
    const { color, width, wraps = false, source = () => null } = options;
    const look = { paint: paint(color), width: Math.max(40, width), wraps, source };
    const sections = [
        ...findingLines(report, look),
        ...stepsByEnvironment(report).map((each) => stepLines(each, report, look)),
        refusalLines(report, look),
        endLines(report, look),
    ];
    const lines = sections
        .filter((section) => section.length > 0)
        .map((section) => section.join('\n'));
    return `${lines.join('\n\n').split('\n').map(harmless).join('\n')}\n`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/report/detail.ts
/**
 * What the documented keys of a shard's report lack, for `flowgate report merge` of the same
 * version: no contract, and nothing to rely on. Null of a run without `shard`.
 */
function detailOf(report) {
    const { shard, comparedWith, findings, suppressed, plan, outcomes, refusals } = report;
    if (shard === undefined)
        return null;
    return {
        version: 1,
        shard,
        comparedWith,
        fixes: { findings: findings.map(fixOf), suppressed: suppressed.map(fixOf) },
        plan: plan === null ? null : planDetail(plan),
        outcomes: outcomes.map(({ displayName }) => displayName),
        refusals,
        unmanaged: report.unmanaged ?? null,
        judgedBy: report.judgedBy ?? null,
        newEntries: report.newEntries ?? null,
    };
}
function fixOf({ fix }) {
    return fix ?? null;
}
function planDetail({ comparedWith, changes, ignored, connectionUses }) {
    return { comparedWith, changes: changes.map(changeDetail), ignored, connectionUses };
}
function changeDetail(change) {
    const { environmentName, deployAs, displayName, bindings } = change;
    const connectors = bindings.map(({ connector }) => connector);
    const identity = change.identity ?? null;
    const about = { environmentName, deployAs, displayName, connectors, identity };
    switch (change.action) {
        case 'create':
            return { action: 'create', ...about, ...fingerprint(change), diff: diffDetail(change.diff) };
        case 'update': {
            const { writes, diff } = change;
            return { action: 'update', ...about, ...fingerprint(change), diff: diffDetail(diff), writes };
        }
        case 'unchanged':
            return { action: 'unchanged', ...about };
        case 'blocked': {
            const { isSkipped = false, isUnread = false, isGone = false } = change;
            return { action: 'blocked', ...about, isSkipped, isUnread, isGone };
        }
    }
}
function fingerprint({ digest, parts }) {
    const each = [...parts].map(([at, { live, written }]) => [
        at,
        live,
        written,
    ]);
    return { digest, parts: each };
}
/** The operations that change stand in the outline. */
function diffDetail({ operations: _, ...rest }) {
    return rest;
}

;// CONCATENATED MODULE: ./src/report/json.ts

/**
 * The report that scripts read. Keys stand in the documented order, and only documented ones; last,
 * of a shard alone, what `flowgate report merge` of the same version needs besides.
 */
function toJson(report) {
    const { version, mode, environments, plan } = report;
    const document = {
        version,
        mode,
        environments,
        flows: report.flows.map(json_flow),
        skipped: report.skipped.map(({ file, reason }) => ({ file, reason })),
        findings: report.findings.map(finding),
        notRun: report.notRun.map(({ rule, reason }) => ({ rule, reason })),
        suppressed: report.suppressed.map(json_suppressed),
        plan: plan === null ? null : { digest: plan.digest, changes: plan.changes.map(change) },
        outcomes: report.outcomes.map(outcome),
    };
    const text = `${JSON.stringify(document, nullInstead, 2)}\n`;
    const detail = detailOf(report);
    return detail === null ? text : withDetail(text, detail);
}
/** On one line, since nobody reads it; what is undefined stays away. */
function withDetail(text, detail) {
    return text.replace(/\n\}\n$/, () => `,\n  "detail": ${JSON.stringify(detail)}\n}\n`);
}
function nullInstead(_key, value) {
    return value === undefined ? null : value;
}
function json_flow({ file, format, displayName, trigger, actions, references }) {
    return {
        file,
        format,
        displayName,
        trigger,
        actions,
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
    const { environment, flow, help } = found;
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
        environment,
        flow,
        help,
    };
}
function json_suppressed(found) {
    return { ...finding(found), reason: found.reason, until: found.until };
}
function change(planned) {
    const { environment, file, flowName, identity, action, paths, bindings, reason } = planned;
    return {
        environment,
        file,
        flowName,
        previousFlowName: identity?.from?.flowName ?? null,
        action,
        paths,
        bindings: bindings.map(({ key, from, to }) => ({ key, from: json_bound(from), to: json_bound(to) })),
        reason,
    };
}
function json_bound(connection) {
    return connection === null
        ? null
        : { connectionName: connection.connectionName, owner: connection.owner };
}
function outcome({ environment, file, flowName, result, state, error, snapshot }) {
    return { environment, file, flowName, result, state, error, snapshot };
}

;// CONCATENATED MODULE: ./src/reports.ts





/** Writes the files that were asked for; the folders that they are in need not be there. */
async function writeReports(report, settings, { root, version = null, clean = (text) => text }) {
    if (settings.report !== null)
        await writeTo(root, settings.report, clean(toJson(report)));
    if (settings.sarif === null)
        return;
    const { toSarif } = await __nccwpck_require__.e(/* import() */ 169).then(__nccwpck_require__.bind(__nccwpck_require__, 2169));
    await writeTo(root, settings.sarif, clean(toSarif(report, { version })));
}
async function writeTo(root, file, text) {
    const path = await (0,workspace_links/* pathToWrite */.o)(root, file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, (0,visible/* visibleLines */.gB)(text));
}

;// CONCATENATED MODULE: ./src/stopping.ts
/** GitHub sends SIGINT to the step of a cancelled job, SIGTERM 7.5 s later, and kills it after 2.5 s more. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Lets a deployment end in order when the process is told to end. Until it is held, a signal ends
 * the process at once, as ever: nothing was written. A signal that comes a second time does so too.
 */
function stopOnSignals(told) {
    const controller = new AbortController();
    const stop = (name) => {
        if (controller.signal.aborted)
            return;
        told(`${name} received: no further flow is started, and what was sent is finished`);
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
/** Why the run fails although no flow did; null when nobody stopped it. */
function stoppedSentence({ signal }) {
    return signal.aborted ? 'Flowgate was stopped before it had done all.' : null;
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary_summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./src/toolkit.ts
// By their files: the package's one entry also loads its client for OIDC tokens, and with it undici,
// which takes longer to start than all of Flowgate.





/** The text of an input, without the white space around it; empty where it is not set. */
function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** Has the runner mask a text in the log. */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/** Sets an output of the step; outside of a job, where there is no file for them, says so. */
function setOutput(name, value) {
    if (process.env.GITHUB_OUTPUT) {
        issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    else {
        info('');
        issueCommand('set-output', { name }, value);
    }
}
function info(text) {
    process.stdout.write(`${(0,visible/* visibleLines */.gB)(text)}\n`);
}
const notice = annotator('notice');
const warning = annotator('warning');
const toolkit_error = annotator('error');
/** An annotation with its place, in which names of files and flows keep to their line. */
function annotator(level) {
    return (message, properties = {}) => {
        const shown = Object.entries(toCommandProperties(properties)).map(([name, value]) => [
            name,
            typeof value === 'string' ? (0,visible/* visible */.RK)(value) : value,
        ]);
        issueCommand(level, Object.fromEntries(shown), (0,visible/* visibleLines */.gB)(message));
    };
}
/** Makes the step fail when the process ends, and says why. */
function setFailed(message) {
    process.exitCode = 1;
    toolkit_error(message);
}

;// CONCATENATED MODULE: ./src/view.ts

/** Where the links of a report lead that is about an event. */
function viewOf(event) {
    if (event === null)
        return links/* NOWHERE */.JW;
    return {
        serverUrl: event.serverUrl,
        repository: `${event.owner}/${event.repo}`,
        sha: event.pull?.headSha ?? event.sha,
        pull: event.pull?.number ?? null,
        runUrl: event.runUrl,
    };
}

;// CONCATENATED MODULE: ./src/action.ts




















/** The action, from its inputs to its outputs: the one place that turns an error into a failed step. */
async function act(env) {
    const key = getInput('api-key');
    if (key !== '')
        setSecret(key);
    const clean = (text) => (0,redact/* redact */.E$)(text, [key]);
    const stop = stopOnSignals((line) => warning(line));
    const root = env.GITHUB_WORKSPACE ?? process.cwd();
    try {
        const settings = (0,inputs/* readInputs */.K)((name) => getInput(name));
        const event = await readEvent(env);
        const idle = (0,run_mode/* idleReason */.zI)(event);
        if (idle !== null)
            return info(idle);
        const done = await main_run(settings, {
            event,
            root,
            temp: env.RUNNER_TEMP ?? process.cwd(),
            now: () => new Date(),
            progress: (line) => info(harmless((0,visible/* visible */.RK)(clean(line)))),
            warn: (line) => warning(clean(line)),
            alarm: (line) => toolkit_error(clean(line), { title: 'A flow could not be put back' }),
            stop,
        });
        const failures = await publish(done, settings, event, { root, clean });
        failures.push(...[stoppedSentence(stop)].filter((sentence) => sentence !== null));
        if (failures.length > 0)
            setFailed(clean(failures.join(' ')));
    }
    catch (error) {
        const message = clean(isKnownError(error) ? error.message : crash(error));
        await attempt('The job summary', () => summary_summary.addRaw(toStopped(message), true).write());
        setFailed(message);
    }
    finally {
        stop.release();
    }
}
/**
 * Writes everything that a reader or a later step wants, the outputs first. What cannot be
 * written stops nothing else. Returns why the step fails.
 */
async function publish(done, settings, event, { root, clean }) {
    const { report } = done;
    const view = viewOf(event);
    const { report: reportPath, sarif, failOn } = settings;
    const outputs = {
        ...outputsOf(report),
        report: reportPath ?? '',
        sarif: sarif ?? '',
        snapshots: done.snapshots ?? '',
        'comment-url': '',
    };
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, clean(value));
    const unwritten = await attempt('The report', () => writeReports(report, settings, { root, clean }));
    info(clean(toText(report, { color: true, width: 120 })));
    let isOnLines = false;
    await attempt('The check run', async () => {
        const how = { inform: info, clean };
        isOnLines = await publishCheckRun(done, settings, event, view, how);
    });
    for (const { message, ...annotation } of isOnLines ? [] : toAnnotations(report).annotations) {
        annotate({ ...annotation, message: clean(message) });
    }
    const summary = clean(toSummary(report, view));
    await attempt('The job summary', () => summary_summary.addRaw(summary, true).write());
    await attempt('The comment', async () => {
        const url = await publishComment(done, settings, event, view, { warn: warning, clean });
        setOutput('comment-url', url ?? '');
    });
    await attempt('The issue', () => publishIssues(done, event, view, { warn: warning, clean, now: () => new Date() }));
    const failure = failureSentence(report, failOn);
    return [failure, unwritten].filter((sentence) => sentence !== null);
}
/** Does what can fail without making the rest fail; returns the warning that it gave. */
async function attempt(what, work) {
    try {
        await work();
        return null;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `${what} could not be written: ${reason.replace(/\.$/, '')}.`;
        warning(message);
        return message;
    }
}
const ANNOTATE = { error: toolkit_error, warning: warning, notice: notice };
function annotate({ level, message, ...properties }) {
    ANNOTATE[level](message, properties);
}
function crash(error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a defect of Flowgate; please report it with these lines:\n${details}`;
}


/***/ }),

/***/ 171:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gw: () => (/* binding */ checkFiles),
  ZL: () => (/* reexport */ helpOf),
  R3: () => (/* reexport */ judging)
});

// UNUSED EXPORTS: byPlace, check

// EXTERNAL MODULE: ./src/flow/order.ts
var order = __nccwpck_require__(6300);
;// CONCATENATED MODULE: ./src/check/finding.ts

const HELP = 'https://github.com/flowgate/flowgate/blob/main/docs/rules';
/** The page of a rule. */
function helpOf(id) {
    return `${HELP}/${id}.md`;
}
/** What every finding of a rule begins with. */
function about({ id, severity }) {
    return { rule: id, severity, help: helpOf(id) };
}
/** The order of a report: by environment, flow or file, position and rule. */
function byPlace(one, other) {
    return ((0,order/* byCodeUnit */.X)(one.environment ?? '', other.environment ?? '') ||
        (0,order/* byCodeUnit */.X)(one.flow ?? one.file, other.flow ?? other.file) ||
        (0,order/* byCodeUnit */.X)(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        (0,order/* byCodeUnit */.X)(one.rule, other.rule) ||
        (0,order/* byCodeUnit */.X)(one.message, other.message));
}

// EXTERNAL MODULE: ./src/flow/source.ts
var source = __nccwpck_require__(7599);
// EXTERNAL MODULE: ./src/fix/splice.ts
var splice = __nccwpck_require__(5847);
;// CONCATENATED MODULE: ./src/fix/diff.ts

const MOST_HUNKS = 4;
const MOST_LINES = 12;
/** Characters of a line; a file may be one line of 300,000. */
const LONGEST = 160;
/** What is shown of a long line on either side of the change. */
const AROUND = 30;
/**
 * The lines that edits change, as a diff has them: `-` before, `+` after, indented as little as
 * they can be. Short, whatever the file is like. Empty when an edit cannot be carried out.
 */
function diffLines(text, edits) {
    const all = edits.map((edit) => (0,splice/* splicesOf */.FN)(text, edit));
    const splices = all.flatMap((those) => (those === null ? [] : [those]));
    if (splices.length < all.length)
        return [];
    const hunks = splices.slice(0, MOST_HUNKS).map((those) => hunk(text.text, those));
    const left = splices.length - hunks.length;
    const more = left > 0 ? [` \u2026 and ${left} more ${left === 1 ? 'place' : 'places'}`] : [];
    return [...hunks.flat(), ...more];
}
function hunk(text, splices) {
    const start = Math.min(...splices.map(({ offset }) => offset));
    const end = Math.max(...splices.map(({ offset, length }) => offset + length));
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const before = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
    const moved = splices.map((splice) => ({ ...splice, offset: splice.offset - lineStart }));
    const { removed, added } = changedLines(lines(before), lines((0,splice/* spliced */.Zb)(before, moved)));
    const [first = '', ...others] = removed;
    const [only = '', ...more] = added;
    const isOneLine = others.length === 0 && more.length === 0 && added.length === 1;
    if (isOneLine)
        return unindented(around(first, only)).map((line, index) => index === 0 ? `-${line}` : `+${line}`);
    const shown = unindented([...removed, ...added]);
    return [...few(shown.slice(0, removed.length), '-'), ...few(shown.slice(removed.length), '+')];
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
    // The end of the property before is as good as that of the last one, which is what a reader expects.
    const isSame = next !== undefined && first.replace(/,$/, '') === next.replace(/,$/, '');
    return added.length === 0 && isSame ? { removed: [...others, next], added } : { removed, added };
}
/** Of two long lines, what stands around their difference. */
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
    const least = indents.length === 0 ? 0 : Math.min(...indents);
    return all.map((line) => line.slice(least).trimEnd());
}
function few(all, sign) {
    const shown = all.length > MOST_LINES ? all.slice(0, MOST_LINES - 1) : all;
    const left = all.length - shown.length;
    return [
        ...shown.map((line) => `${sign}${middleCut(line)}`),
        ...(left > 0 ? [`${sign}\u2026 and ${left} more lines`] : []),
    ];
}
function middleCut(line) {
    if (line.length <= LONGEST)
        return line;
    const half = LONGEST / 2;
    return `${line.slice(0, half).trimEnd()} \u2026 ${line.slice(-half)}`.toWellFormed();
}

;// CONCATENATED MODULE: ./src/fix/suggestion.ts


/** Several findings of one file want its tree. */
const trees = new WeakMap();
/** Null when the fix cannot be carried out on this text. */
function suggestionOf(source, { edits }) {
    const text = trees.get(source) ?? (0,splice/* parsed */.Yz)(source.text);
    trees.set(source, text);
    const diff = diffLines(text, edits);
    if (diff.length === 0)
        return null;
    const splices = edits.flatMap((edit) => (0,splice/* splicesOf */.FN)(text, edit) ?? []);
    const replacements = splices.map(({ offset, length, text: instead }) => ({
        ...source.range(offset, length),
        text: instead,
    }));
    return { edits, diff, replacements };
}

;// CONCATENATED MODULE: ./src/check/fixable.ts

/** What would cure a problem, as its finding tells it; nothing where that is not certain. */
function fixable(fix, source) {
    const suggestion = fix === undefined ? null : suggestionOf(source, fix);
    return suggestion === null ? {} : { fix: suggestion };
}

// EXTERNAL MODULE: ./src/live/bound.ts
var bound = __nccwpck_require__(6898);
;// CONCATENATED MODULE: ./src/live/unread.ts

/** Why a part of the facts is not known, at least somewhere; null when all of it is. */
function unread(facts, part) {
    const reasons = [...new Set(reasonsFor(facts, part))];
    const [first] = reasons;
    if (first === undefined)
        return null;
    return reasons.length === 1 ? first : `${first}; and ${reasons.length - 1} more`;
}
function reasonsFor(facts, part) {
    const { key, environments, currents } = facts;
    if (part === 'key')
        return [];
    if (key.refusal !== null)
        return ['the key was refused'];
    const places = [...environments];
    switch (part) {
        case 'environments':
            return places.flatMap(([name, { standing }]) => standing.kind === 'unknown' ? unanswered(name, standing) : []);
        case 'connections':
            return [...places.flatMap(([name, of]) => unlisted(name, of)), ...cutShort(facts)];
        case 'flows':
            return [...currents].flatMap(([{ resolution }, current]) => {
                if (current.kind !== 'unreadable')
                    return [];
                const name = resolution.environment.environmentName;
                const standing = environments.get(name)?.standing;
                if (standing?.kind === 'unknown')
                    return unanswered(name, standing);
                return isShut(standing) ? [shut(name)] : [`a live flow in ${name}: ${current.reason}`];
            });
    }
}
function unlisted(name, { standing, connections }) {
    if (connections?.kind !== 'unreadable')
        return [];
    if (isShut(standing))
        return [shut(name)];
    if (standing.kind === 'unknown')
        return unanswered(name, standing);
    return [`the connections of ${name}: ${connections.reason}`];
}
/** What is bound and not among the connections of a list that is not whole may be there or not. */
function cutShort(facts) {
    return (0,bound/* boundEntries */.X)(facts)
        .filter(({ live, list }) => live === null && !list.isWhole)
        .map(({ environment: { environmentName } }) => {
        return `the server lists only a part of the connections of ${environmentName}`;
    });
}
function unanswered(name, { reason }) {
    return [`no answer from ${name}: ${reason}`];
}
function isShut(standing) {
    return standing !== undefined && ['missing', 'disabled', 'refused'].includes(standing.kind);
}
function shut(name) {
    return `the environment ${name} is not open to the key`;
}

// EXTERNAL MODULE: ./src/rules/index.ts + 81 modules
var rules = __nccwpck_require__(468);
// EXTERNAL MODULE: ./src/connections/policy.ts
var policy = __nccwpck_require__(4627);
;// CONCATENATED MODULE: ./src/check/project.ts

/** The policy that judges a project: never its own map's where another one should. */
function judging({ map, baseMap, baseProblem = null, }) {
    return (0,policy/* policyOf */.US)(baseProblem === null ? map : null, baseMap);
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



/** A rule that could not run, or not wholly, with the reason. */
function notRun(rule, run) {
    const reason = reasonAgainst(rule, run);
    return reason === null ? [] : [{ rule: rule.id, reason }];
}
/** Why a rule has nothing, or not all, to look at; null when it has. */
function reasonAgainst(rule, run) {
    if (rule.subject === 'live')
        return reasonAgainstLive(rule, run);
    if (run.map === null && needsMap(rule, run))
        return withoutMap(run);
    if (rule.subject === 'map' && rule.judgesConnections?.(run.policy)) {
        return typeof run.live === 'string' ? run.live : unread(run.live.facts, 'connections');
    }
    return rule.subject === 'pull' && typeof run.pull === 'string' ? run.pull : null;
}
function reasonAgainstLive({ judges }, run) {
    const { live } = run;
    if (typeof live === 'string')
        return live;
    if (run.map === null)
        return withoutMap(run);
    return judges === 'edits'
        ? (live.untold ?? unread(live.facts, 'flows'))
        : unread(live.facts, judges);
}
function withoutMap({ mapFile, mapProblems }) {
    return mapProblems === null ? `no ${mapFile}` : `${mapFile} is invalid`;
}
/** That a pull request removes the map is for some of the rules to tell. */
function needsMap(rule, { mapProblems, pull }) {
    if (rule.subject === 'files')
        return false;
    if (rule.subject === 'flow')
        return rule.needs === 'map';
    if (rule.subject !== 'pull')
        return true;
    return rule.needs === 'map' || mapProblems !== null || typeof pull === 'string';
}
/**
 * A rule about pull requests finds something in few of them, and what stands live changes without
 * Git: that such a rule finds nothing now says nothing.
 */
function lookedAt(map, run) {
    const { facts, badFiles, mapFile } = run;
    const isEverywhere = [...map.environments.keys()].every((name) => isWanted(name, run));
    const silent = rules/* RULES */.y.filter((rule) => ['pull', 'live'].includes(rule.subject) || reasonAgainst(rule, run));
    return {
        files: [mapFile, ...facts.map(({ file }) => file), ...badFiles.map(({ file }) => file)],
        mapFile,
        bad: new Set(badFiles.map(({ file }) => file)),
        isLookedAt: (file) => file === mapFile || isAffected(file, run),
        isRun: (id) => isEverywhere && !silent.some((rule) => rule.id === id),
    };
}

// EXTERNAL MODULE: ./src/connections/files.ts
var connections_files = __nccwpck_require__(7238);
// EXTERNAL MODULE: ./src/connections/glob.ts
var glob = __nccwpck_require__(8531);
;// CONCATENATED MODULE: ./src/check/suppress.ts


/** What tells of suppressions is not silenced by one. */
const NEVER = 'suppression-stale';
/** Suppressions in the order of the map, looked up by what a finding is about. */
class Suppressions {
    #byRule;
    /** By rule and file: those that cover the file, by the place that they are for. */
    #covering = new Map();
    constructor(suppressions) {
        const numbered = suppressions.map((suppression, index) => ({ suppression, index }));
        this.#byRule = Map.groupBy(numbered, ({ suppression }) => suppression.rule);
    }
    /** Lists of those that accept a finding, whatever the day: one for each place around it. */
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
        const all = (this.#byRule.get(rule) ?? []).filter(({ suppression: { flow } }) => flow === undefined ? true : (0,connections_files/* matchesFile */.g)(file, flow));
        const byPlace = Map.groupBy(all, ({ suppression }) => suppression.at);
        this.#covering.set(key, byPlace);
        return byPlace;
    }
}
/** A place, and all that it is in. */
function* placesAround(at) {
    yield at;
    for (let end = at.lastIndexOf('/'); end !== -1; end = at.lastIndexOf('/', end - 1)) {
        yield at.slice(0, end);
        if (end === 0)
            return;
    }
}
/** The suppressions that hold on the day `today` (YYYY-MM-DD). */
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
 * Which suppressions there is still something for. A run that did not look at all that one covers
 * cannot tell.
 */
function suppressionUses(suppressions, findings, looked) {
    const met = new Set();
    const lookup = new Suppressions(suppressions);
    const lists = new Set(findings.flatMap((finding) => [...lookup.accepting(finding)]));
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
/** Whether a suppression covers a file of which a run cannot tell what there is to find. */
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
        return !(0,glob/* isPlainName */.sh)(flow) && [...names[which]].some((file) => (0,connections_files/* matchesFile */.g)(file, flow));
    };
}

;// CONCATENATED MODULE: ./src/check/found.ts






/** What a rule finds beyond single flows, of which each has had its turn. */
function found(rule, run) {
    switch (rule.subject) {
        case 'files':
            return foundInFiles(rule, run);
        case 'map':
            return foundInMap(rule, run);
        case 'flow':
            return []; // Each flow has had its turn.
        case 'pull':
            return foundInPull(rule, run);
        case 'live':
            return foundLive(rule, run);
        case 'suppressions':
            return []; // When all others have spoken.
    }
}
function* foundInFiles(rule, run) {
    for (const problem of rule.check(run)) {
        const flow = problem.file === run.mapFile ? null : problem.file;
        if (flow !== null && !isAffected(flow, run))
            continue;
        yield { ...about(rule), environment: null, ...problem, flow };
    }
}
function* foundInMap(rule, run) {
    const { map, facts, ...rest } = run;
    if (map === null)
        return;
    for (const problem of rule.check({ ...rest, map, flows: facts })) {
        const { at, within, message, severity = rule.severity, environment = null, fix } = problem;
        if (environment !== null && !isWanted(environment, run))
            continue;
        const place = map.source.place(at, within);
        yield {
            ...about(rule),
            severity,
            message,
            environment,
            flow: null,
            ...place,
            ...fixable(fix, map.source),
        };
    }
}
function* foundInPull(rule, run) {
    const { map, baseMap: base, uses, pull, live } = run;
    if (base === null || typeof pull === 'string' || reasonAgainst(rule, run) !== null)
        return;
    const problems = rule.check({ map, base, flows: uses, pull, live });
    yield* inMapOrFlow(rule, problems, map?.source ?? new source/* Source */.k(run.mapFile, ''), run);
}
function* foundLive(rule, run) {
    const { map, live } = run;
    if (map === null || typeof live === 'string')
        return;
    const targets = [...live.facts.currents.keys()];
    yield* inMapOrFlow(rule, rule.check({ ...live, map, targets }), map.source, run);
}
/** The problems of a rule that looks at the map and at flows alike. */
function* inMapOrFlow(rule, problems, ofMap, run) {
    for (const problem of problems) {
        const { at, within, message, environment = null, flow = null } = problem;
        if (environment !== null && !isWanted(environment, run))
            continue;
        const { severity = rule.severity } = problem;
        const place = (flow?.source ?? ofMap).place(at, within);
        yield { ...about(rule), severity, message, environment, flow: flow?.file ?? null, ...place };
    }
}
/** What the rules about suppressions say, after all else that was found. */
function foundInSuppressions(rules, findings, run) {
    const { map, today } = run;
    if (map === null)
        return [];
    const suppressions = suppressionUses(map.suppressions, findings, lookedAt(map, run));
    const judging = rules.filter((rule) => rule.subject === 'suppressions');
    return judging.flatMap((rule) => [...rule.check({ suppressions, today })].map(({ at, within, message }) => ({
        ...about(rule),
        message,
        environment: null,
        flow: null,
        ...map.source.place(at, within),
    })));
}

// EXTERNAL MODULE: ./src/connections/keys.ts
var keys = __nccwpck_require__(7189);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __nccwpck_require__(7341);
;// CONCATENATED MODULE: ./src/connections/flow-facts.ts


/** The facts of one flow, from what its keys mean in those of the environments that it goes to. */
function flowFacts(flow, map, environments) {
    const goesTo = map === null ? [] : (0,resolve/* environmentsOf */.M2)(map, flow.file, environments);
    const uses = goesTo.map((environment) => (0,resolve/* resolveUsed */._d)(flow, environment));
    return {
        file: flow.file,
        bindings: uses.flatMap(({ environment, bindings }) => bindings.map(({ entry, used }) => ({
            environment,
            entry,
            sendsCards: used.sendsCards,
            sendsMessages: used.sendsMessages,
        }))),
        keysMeant: uses.flatMap((use) => keysMeant(flow, map, use)),
        secureParameters: flow.secureParameters,
    };
}
function keysMeant(flow, map, use) {
    return use.unmapped.flatMap((used) => ((0,keys/* isConnectionId */.kV)(used.key, flow, map)
        ? (0,keys/* keyOfConnection */.PN)(used.key, flow, map)
        : (0,keys/* mappedInOtherCase */.Z8)(used, use)?.mapped) ?? []);
}

// EXTERNAL MODULE: ./src/connections/flow-index.ts
var flow_index = __nccwpck_require__(1548);
// EXTERNAL MODULE: ./src/flow/identity.ts
var identity = __nccwpck_require__(9268);
;// CONCATENATED MODULE: ./src/connections/known-flows.ts

/**
 * The guids, in lower case, of the flows that are known before any is read: those that the map
 * names, and those in the names of `files`, which say which flow it is even where one cannot be read.
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
var expressions = __nccwpck_require__(4589);
// EXTERNAL MODULE: ./src/flow/json.ts
var json = __nccwpck_require__(6744);
;// CONCATENATED MODULE: ./src/flow/graph.ts

/**
 * How the operations of a flow depend on each other: one model for the rules, the plan and the
 * diagram. Names are compared as the runtime does it, without case.
 */
class FlowGraph {
    /** Outer before inner, in file order; the scope of the triggers is among them. */
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
    /** The operations of that name: one, or none; several in a flow that is broken. */
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
     * The two operations of one scope by which `one` and `other` are ordered: themselves, or what
     * holds them. Null where none orders them: other branches of one action, or one holds the other.
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
     * True where `one` has ended, or was skipped, before `other` starts: it stands in the runAfter
     * path of `other` or of what holds it, or inside an action there. Microsoft's own condition:
     * "must either be in 'runAfter' path or within a scope action on the 'runAfter' path".
     */
    runsBefore(one, other) {
        if (one.kind === 'trigger')
            return other.kind === 'action';
        const [earlier, later] = this.meeting(one, other) ?? [];
        return earlier !== undefined && later !== undefined && this.#waitsFor(later, earlier);
    }
    /** False where a scope's order is broken: an edge leads nowhere, or in a circle. */
    isOrdered({ operations }) {
        const known = this.#ordered.get(operations) ?? this.#hasOrder(operations);
        this.#ordered.set(operations, known);
        return known;
    }
    #hasOrder(operations) {
        const inCircle = new Set(this.circles().flatMap((circle) => circle.map(({ from }) => from)));
        return operations.every((operation) => !inCircle.has(operation) && this.edges(operation).every(({ to }) => to !== null));
    }
    /** Circles of actions that wait for each other, each from its first action in the file on. */
    circles() {
        this.#circles ??= this.scopes.flatMap(({ operations }) => this.#circlesIn(operations));
        return this.#circles;
    }
    /**
     * True where a path of edges leads from `later` to `earlier`, or where so much was looked at that
     * nobody can tell: in a flow that no server takes.
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
    /** A walk along the edges, depth first; an edge back into the walk closes a circle. */
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
/** Steps along edges for all questions about a flow: far more than 500 actions, its most, need. */
const MOST_STEPS = 3_000_000;
/** One circle is enough to be refused, and each may be as long as the flow. */
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
/** The operation of the block that is `operation` or holds it; null where none does. */
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



/** What the rules about flows see of one; `known` are the guids of flows that are there. */
function contextOf(flow, known, { map }, policy, { environments, today }) {
    const goesTo = map === null ? [] : (0,resolve/* environmentsOf */.M2)(map, flow.file, environments);
    const used = (0,resolve/* usedReferences */.WL)(flow);
    return {
        flow,
        used,
        uses: goesTo.map((environment) => (0,resolve/* resolveUsed */._d)({ file: flow.file, used }, environment)),
        map,
        policy,
        today,
        knownFlows: known,
        expressions: once(() => flow.operations.flatMap(expressions/* expressionStrings */.PI)),
        graph: once(() => new FlowGraph(flow.operations)),
    };
}
/** Made when first asked for: most flows of a run are never asked. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./src/check/pass.ts








/** Goes through the files once, with every rule about flows. */
function lookAtFiles(unread, options, policy, keeps) {
    const pass = new Pass(unread, options, policy, keeps);
    for (const file of unread.files)
        pass.take(file);
    return pass.end();
}
/** Takes in one file after the other, and lets go of it. */
class Pass {
    #unread;
    #options;
    #policy;
    #keeps;
    /** Guids of the flows that are there, as far as they are known yet. */
    #known;
    #found = [];
    #looked = {
        flows: [],
        skipped: [],
        badFiles: [],
        facts: [],
        uses: [],
        findings: [],
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
    /** What is left; a finding that a later file made none is not among it. */
    end() {
        const isOpen = ({ unlessKnown }) => unlessKnown === undefined || !this.#known.has(unlessKnown);
        const findings = this.#found.filter(isOpen).map(({ finding }) => finding);
        return { ...this.#looked, findings };
    }
    #look(flow) {
        const context = contextOf(flow, this.#known, this.#unread, this.#policy, this.#options);
        this.#note((0,flow_index/* indexed */.K)(flow, context.used));
        if (typeof this.#options.pull !== 'string') {
            this.#looked.uses.push({ flow, uses: context.uses });
        }
        const isJudged = isAffected(flow.file, this.#options) && this.#options.isLiveOnly !== true;
        const found = isJudged ? foundIn(context) : [];
        this.#found.push(...found);
        const findings = found.map(({ finding }) => finding);
        if (this.#keeps(flow, findings))
            this.#looked.flows.push(flow);
    }
    #note(flow) {
        for (const guid of flow.guids)
            this.#known.add(guid);
        this.#looked.facts.push(flowFacts(flow, this.#unread.map, this.#options.environments));
    }
}
function rulesOfFlows(map) {
    return map === null ? WITHOUT_MAP : FLOW_RULES;
}
const FLOW_RULES = rules/* RULES */.y.filter((rule) => rule.subject === 'flow');
const WITHOUT_MAP = FLOW_RULES.filter(({ needs }) => needs !== 'map');
/** What every rule about flows finds in one. */
function foundIn(context) {
    const found = [];
    for (const rule of rulesOfFlows(context.map)) {
        for (const problem of rule.check(context)) {
            const finding = findingOf(problem, rule, context);
            found.push({ finding, unlessKnown: problem.unlessKnown });
        }
    }
    return found;
}
function findingOf(problem, rule, { flow, map }) {
    const { at, within, message, severity = rule.severity, environment = null, fix } = problem;
    const where = problem.inMap ? (map?.source ?? flow.source) : flow.source;
    const cure = flow.format === 'dataverse-row' ? undefined : fix;
    return {
        ...about(rule),
        severity,
        message,
        environment,
        flow: flow.file,
        ...where.place(at, within),
        ...fixable(cure, flow.source),
    };
}

;// CONCATENATED MODULE: ./src/check.ts









/** Runs every rule over every affected flow and the map. Pure: the same project gives the same result. */
function check(project, options) {
    const { flows, skipped, badFiles } = project;
    const read = flows.map((flow) => ({ kind: 'flow', flow }));
    const files = [...read, ...skipped, ...badFiles];
    const names = [...flows, ...skipped, ...badFiles].map(({ file }) => file);
    return checkFiles({ ...project, files, names }, options, () => false).checked;
}
/**
 * Runs every rule in one pass over the files: a flow is done with before the next one is taken,
 * so that the memory it takes does not grow with their number. Returns what was found, the
 * project with the flows that are kept, and a few facts of every flow.
 */
function checkFiles(unread, options, keeps) {
    const policy = judging(unread);
    const looked = lookAtFiles(unread, options, policy, keeps);
    const run = { ...unread, ...options, ...looked, policy };
    const raw = [...looked.findings, ...rulesFor(options).flatMap((rule) => [...found(rule, run)])];
    const counted = raw.flatMap((finding) => withSeverity(finding, policy));
    const stale = foundInSuppressions(rulesFor(options), counted, run).flatMap((each) => withSeverity(each, policy));
    const sorted = [...counted, ...stale].toSorted(byPlace);
    const suppressions = suppressionsOn(policy, options.today);
    const judged = sorted.map((finding) => ({
        finding,
        suppression: suppressionOf(finding, suppressions),
    }));
    const checked = {
        findings: judged.filter(({ suppression }) => !suppression).map(({ finding }) => finding),
        suppressed: judged.flatMap(({ finding, suppression }) => suppression
            ? [{ ...finding, reason: suppression.reason, until: suppression.until ?? null }]
            : []),
        notRun: rulesFor(options).flatMap((rule) => notRun(rule, run)),
    };
    const { mapFile, map, mapProblems, baseMap, baseProblem = null } = unread;
    const { flows, skipped, badFiles, facts } = looked;
    const project = { flows, skipped, badFiles, mapFile, map, mapProblems, baseMap, baseProblem };
    return { checked, project, facts };
}
function rulesFor({ isLiveOnly = false }) {
    return isLiveOnly ? LIVE_RULES : rules/* RULES */.y;
}
const LIVE_RULES = rules/* RULES */.y.filter((rule) => rule.subject === 'live');
function withSeverity(finding, policy) {
    const setting = policy.severities.get(finding.rule) ?? finding.severity;
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ sameAccount),
/* harmony export */   bl: () => (/* binding */ matchesAccount),
/* harmony export */   r3: () => (/* binding */ areTwoAccounts)
/* harmony export */ });
/* harmony import */ var _flow_blank_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9654);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8531);


/** Accounts compare without case, and without what nobody sees of them. */
function sameAccount(one, other) {
    return normalise(one) === normalise(other);
}
/** Whether both are given, and are two accounts. */
function areTwoAccounts(one, other) {
    return !(0,_flow_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z)(one) && !(0,_flow_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z)(other) && !sameAccount(one ?? '', other ?? '');
}
/**
 * True when `account` matches one of `patterns`, such as `svc-*@contoso.com`. A leading `!` is a
 * character like any other: one exclusion in a list of the allowed would allow everyone else.
 */
function matchesAccount(account, patterns) {
    const name = normalise(account);
    return patterns
        .map(normalise)
        .some((pattern) => pattern !== '' && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(asText(pattern), { dot: true })(name));
}
function asText(pattern) {
    return pattern.startsWith('!') ? `\\${pattern}` : pattern;
}
function normalise(account) {
    return (0,_flow_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInvisible */ .O)(account).toLowerCase();
}


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ Stewardship),
  i: () => (/* binding */ hasStewards)
});

// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __nccwpck_require__(1795);
// EXTERNAL MODULE: ./src/connections/policy.ts
var policy = __nccwpck_require__(4627);
// EXTERNAL MODULE: ./src/connections/identity.ts
var identity = __nccwpck_require__(7691);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __nccwpck_require__(7341);
;// CONCATENATED MODULE: ./src/connections/predecessors.ts


/** Finds what a flow of the change was at the base: the same file, or the same live flow. */
class Predecessors {
    #base;
    #before;
    #claims = new Map();
    constructor(base, before) {
        this.#base = base;
        this.#before = before;
    }
    /** `counterparts` are the base's environments that stand for the one of `resolution`. */
    of(flow, resolution, counterparts) {
        const was = this.#before.byFile.get(flow.file) ?? null;
        const own = was === null ? [] : this.#claimsOf(was, counterparts);
        const claim = (0,identity/* claimOf */._B)({ flow, resolution });
        const claims = own.some((each) => (0,identity/* claimOf */._B)(each) === claim)
            ? []
            : counterparts.map((environment) => this.#claimsIn(environment));
        const target = { flow, resolution };
        const isOther = (each) => each.flow.file !== was?.file;
        const same = claims.flatMap(({ byClaim }) => byClaim.get(claim) ?? []).filter(isOther);
        // Who goes on in a file of its own is no proof for a second user.
        const moved = same.filter((each) => claims.some(({ removed }) => removed.has(each)));
        const likely = claims
            .flatMap((each) => likelyIn(each, target, same.length > 0))
            .filter(isOther);
        const others = new Set([...same, ...likely].filter((each) => !moved.includes(each)));
        return { certain: meanings([...own, ...moved]), likely: meanings([...others]) };
    }
    #claimsOf(flow, environments) {
        return (0,resolve/* environmentsOf */.M2)(this.#base, flow.file)
            .filter((environment) => environments.includes(environment))
            .map((environment) => ({ flow, resolution: (0,resolve/* resolveUsed */._d)(flow, environment) }));
    }
    #claimsIn(environment) {
        const known = this.#claims.get(environment);
        if (known !== undefined)
            return known;
        const { byFile, removed } = this.#before;
        const inIt = (flow) => (flow === null ? [] : this.#claimsOf(flow, [environment]));
        const gone = removed.flatMap(inIt);
        const all = [...[...byFile.values()].flatMap(inIt), ...gone];
        const claims = {
            byClaim: Map.groupBy(all, identity/* claimOf */._B),
            byName: Map.groupBy(all, identity/* displayNameIn */.rh),
            removed: new Set(gone),
        };
        this.#claims.set(environment, claims);
        return claims;
    }
}
/**
 * A name leads to whatever live flow has it, and a guid that the base does not know may be that of
 * a flow that it knew by its name.
 */
function likelyIn({ byName, removed }, target, isFound) {
    const named = byName.get((0,identity/* displayNameIn */.rh)(target)) ?? [];
    if (!hasGuid(target))
        return named;
    if (isFound)
        return [];
    return [...named, ...removed].filter((each) => !hasGuid(each));
}
function hasGuid(claim) {
    return (0,identity/* knownFlowName */.TO)(claim) !== null;
}
function meanings(claims) {
    return claims.map(({ resolution }) => resolution);
}

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __nccwpck_require__(1128);
// EXTERNAL MODULE: ./src/connections/accounts.ts
var accounts = __nccwpck_require__(901);
;// CONCATENATED MODULE: ./src/connections/stewarded-entries.ts



/** The entries of the base's map, as the entries of a change are held against them. */
class StewardedEntries {
    #base;
    #fileBefore;
    #onConnection;
    #counterparts = new Map();
    /** `fileBefore` gives a file's path at the base. */
    constructor(base, fileBefore) {
        this.#base = base;
        this.#fileBefore = fileBefore;
        this.#onConnection = Map.groupBy((0,policy/* allEntries */.Yl)(base), ({ connectionName }) => (0,connection_name/* connectionId */.y)(connectionName));
    }
    /** What of an entry needs consent; null where it is as it was. */
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
     * Those of the entry, and those of the connection that it is newly bound to: one list each, so
     * that whoever keeps an entry cannot draw another's connection into it.
     */
    listsFor(placed) {
        const before = this.#before(placed);
        const { connectionName } = placed.entry;
        const isBound = before.some((was) => (0,connection_name/* sameConnection */.h)(was.entry.connectionName, connectionName));
        const keepers = isBound ? [] : this.#keepersOf(placed.entry);
        return lists([...before.map(({ entry }) => entry.stewards), keepers]);
    }
    /** The base's environments of that name or of that id: a new name for one opens no door. */
    counterpartsOf(environment) {
        const known = this.#counterparts.get(environment);
        if (known !== undefined)
            return known;
        const { name, environmentName } = environment;
        const same = [...this.#base.environments.values()].filter((other) => other.name === name || sameText(other.environmentName, environmentName));
        this.#counterparts.set(environment, same);
        return same;
    }
    /** The base's entries at its place. */
    #before({ environment, entry: { key }, file }) {
        const at = file === null ? null : this.#fileBefore(file);
        return this.counterpartsOf(environment).flatMap((there) => {
            const table = at === null ? there.entries : there.flows.get(at)?.overrides;
            const entry = table?.get(key);
            return entry === undefined ? [] : [{ environment: there, entry, file: at }];
        });
    }
    #keepersOf({ connectionName }) {
        const entries = this.#onConnection.get((0,connection_name/* connectionId */.y)(connectionName)) ?? [];
        return [...new Set(entries.flatMap(({ stewards }) => stewards))];
    }
}
/** What differs between two entries in what they bind. */
function bindingFields({ environment, entry }, was) {
    return [
        ...((0,connection_name/* sameConnection */.h)(entry.connectionName, was.entry.connectionName) ? [] : ['connectionName']),
        ...(sameText(entry.id, was.entry.id) ? [] : ['id']),
        ...((0,accounts/* sameAccount */.M_)(entry.owner ?? '', was.entry.owner ?? '') ? [] : ['owner']),
        // The same names of connections mean others elsewhere.
        ...(sameText(environment.environmentName, was.environment.environmentName)
            ? []
            : ['environmentName']),
    ];
}
const ORDER = ['connectionName', 'id', 'source', 'owner', 'environmentName'];
function byPlace(one, other) {
    return ORDER.indexOf(one) - ORDER.indexOf(other);
}
/** Each list once, and none that names nobody. */
function lists(all) {
    const named = all.filter((list) => list.length > 0);
    return [...new Map(named.map((list) => [listKey(list), list])).values()];
}
/** By what a list of stewards is known, whatever its order. */
function listKey(list) {
    return JSON.stringify(list.map((name) => name.trim().toLowerCase()).toSorted());
}
function sameText(one, other) {
    return one.trim().toLowerCase() === other.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./src/connections/consent.ts




/** The say that the base's map gives to the stewards of its connections. */
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
    /** What needs consent in the map of the change. */
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
     * What needs consent of what the keys of flows resolve to and did not at the base: that of the
     * stewards of the entry that is displaced, and of the one that it leads to. What is said of a
     * changed entry itself is not said again of its uses.
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
    /** Without those who are asked for what happens to the entry itself. */
    #listsFor(placed, displaced, isNew) {
        const own = new Set((this.#entries.consentOver(placed)?.lists ?? []).map(listKey));
        const all = [
            ...displaced.map(({ entry }) => entry.stewards),
            ...(isNew ? this.#entries.listsFor(placed) : []),
        ];
        return lists(all).filter((list) => !own.has(listKey(list)));
    }
}
/** What the key meant before, or else keys of its connector that the flow gives up, where it differs. */
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
/** Whether the flow was bound to the same before, by whatever key. */
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

/***/ 2352:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ counterparts),
/* harmony export */   PB: () => (/* binding */ sameEnvironmentId),
/* harmony export */   VW: () => (/* binding */ environmentBefore),
/* harmony export */   Xo: () => (/* binding */ environmentId),
/* harmony export */   f0: () => (/* binding */ predecessors)
/* harmony export */ });
/** An environment's id as it is compared: without case, and without spaces or a path around it. */
function environmentId(environmentName) {
    const parts = environmentName.split('/').map((part) => part.trim());
    return (parts.findLast((part) => part !== '') ?? '').toLowerCase();
}
/** Whether two texts name one environment of the platform. */
function sameEnvironmentId(one, other) {
    return environmentId(one) === environmentId(other);
}
/** The map's environments of that name, and those of that id: neither a new name nor a new id leaves them. */
function counterparts({ environments }, { name, environmentName }) {
    const known = byId.get(environments) ??
        Map.groupBy(environments.values(), (other) => environmentId(other.environmentName));
    byId.set(environments, known);
    const same = known.get(environmentId(environmentName)) ?? [];
    const named = environments.get(name);
    return named === undefined || same.includes(named) ? same : [named, ...same];
}
/** A map may have thousands of environments, and each is looked for. */
const byId = new WeakMap();
/** What an environment was in an earlier map: that of its name, and those of its id if that is another's. */
function predecessors(base, now) {
    const named = base.environments.get(now.name);
    const isSame = named && sameEnvironmentId(named.environmentName, now.environmentName);
    return isSame ? [named] : counterparts(base, now);
}
/** The one of these that the environment is compared with: that of its name, else that of its id. */
function environmentBefore(base, now) {
    return base.environments.get(now.name) ?? predecessors(base, now)[0] ?? null;
}


/***/ }),

/***/ 7238:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8531);

/** True for the file that `glob` is, and for those that it names; folders with a dot count too. */
function matchesFile(file, glob) {
    return file === glob || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(glob, { dot: true })(file);
}


/***/ }),

/***/ 1548:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ indexed)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6744);
/* harmony import */ var _flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7522);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7341);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4183);




/** A flow's entry in the index of its repository; it holds on to nothing of the flow's text. */
function indexed(flow, used = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .usedReferences */ .WL)(flow)) {
    const { file, displayName, guids, origin, references, definition, operations } = flow;
    return {
        file,
        displayName,
        guids,
        origin,
        references: references?.map(indexedReference) ?? null,
        used: used.map(indexedUse),
        secureParameters: secureParameters(definition.parameters),
        childFlows: operations.flatMap(({ childFlow }) => childFlow ?? []),
        size: operations.length,
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
        sendsCards: (0,_teams_js__WEBPACK_IMPORTED_MODULE_2__/* .isTeams */ .xW)(used) && used.uses.some(_teams_js__WEBPACK_IMPORTED_MODULE_2__/* .isCard */ .$K),
        sendsMessages: (0,_teams_js__WEBPACK_IMPORTED_MODULE_2__/* .isTeams */ .xW)(used) && used.uses.some(_teams_js__WEBPACK_IMPORTED_MODULE_2__/* .isMessage */ .K8),
    };
}
function secureParameters(declared) {
    const parameters = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(declared) ? Object.entries(declared) : [];
    return parameters.filter(([, parameter]) => (0,_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .Ut)(parameter)).map(([name]) => name);
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ LONGEST_GLOB),
/* harmony export */   Ue: () => (/* binding */ PLAIN_GLOB),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   wx: () => (/* binding */ GLOB_FAULT),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/**
 * The one matcher of globs. Anyone may write one in a pull request, so that its time is that of
 * the glob's length times the text's, whatever either is: all ways of matching go on at once.
 */
/** The longest glob, and how many globs without braces one with braces may stand for. */
const LONGEST_GLOB = 1_000;
const MOST_ALTERNATIVES = 30;
/** Why a glob is refused, in words that follow its name; null where it is not. */
function globFault(glob) {
    if (glob.length > LONGEST_GLOB)
        return 'is too long';
    if (!PLAIN_GLOB.test(glob))
        return GLOB_FAULT;
    return alternatives(glob) === null
        ? `stands for more than ${MOST_ALTERNATIVES} globs; write fewer lists in braces`
        : null;
}
/** `*` and `?`, `[\u2026]` and `{\u2026}`, and few of them; not what other tools know besides. */
const PLAIN_GLOB = /^(?![\s\S]*(?:[?*+@!]\(|\{[^{},.]*(?:\.[^{},.]+)*\.\.[^{},]*\}))(?![^*]*(?:\*+[^*]+){20}\*)/;
const GLOB_FAULT = 'has a pattern that is not supported, such as `+(\u2026)` or `{1..3}`, or more than 20 `*`; write it with `*`, `**`, `?`, `[\u2026]` and `{a,b}`';
/** A leading `!` turns a glob round. One that is refused matches nothing but itself. */
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
/** Whether a glob says no more than a name. */
function isPlainName(glob) {
    return !HAS_MEANING.test(glob);
}
/** The folder of all that a glob may name, or the one file that it is. */
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
/** Adds what stands at `at`, and returns where the next part stands. */
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
/** A star that is all of a name takes at least one character. */
function addStar(tokens, glob, at, isStart) {
    let end = at + 1;
    while (glob[end] === '*')
        end++;
    if (isStart && (end === glob.length || glob[end] === '/'))
        tokens.push({ kind: 'any' });
    tokens.push({ kind: 'star' });
    return end;
}
/** Past the bracket that closes the set at `at`; a `]` at its start is one of the set. */
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
/** Goes through the text once, with every place of the glob that may be reached so far. */
function runs(tokens, text, dot) {
    let places = new Set();
    enter(tokens, 0, places);
    for (let at = 0; at < text.length && places.size > 0; at++) {
        const character = text[at] ?? '';
        const isHidden = !dot && character === '.' && (at === 0 || text[at - 1] === '/');
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token !== undefined && takes(token, character, isHidden)) {
                goOn(tokens, token, place, character, next);
            }
        }
        places = next;
    }
    return [...places].some((place) => MAY_END.has(tokens[place]?.kind ?? 'end'));
}
/** Where one is, past a character that was taken. */
function goOn(tokens, { kind }, place, character, next) {
    if (kind === 'star')
        enter(tokens, place, next);
    else if (kind === 'all')
        next.add(place);
    else if (kind !== 'folders')
        enter(tokens, place + 1, next);
    else {
        next.add(place);
        if (character === '/')
            enter(tokens, place + 1, next);
    }
}
const MAY_END = new Set(['end', 'below', 'all']);
/** To reach what may be nothing is to reach what follows it; past a slash for folders. */
function enter(tokens, place, places) {
    for (let at = place; !places.has(at); at++) {
        places.add(at);
        const kind = tokens[at]?.kind;
        if (kind !== 'star' && kind !== 'folders')
            return;
    }
}
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

/***/ 5387:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ identityInWords),
/* harmony export */   Mb: () => (/* binding */ identityChanges),
/* harmony export */   PZ: () => (/* binding */ isOfEnvironment)
/* harmony export */ });
/* harmony import */ var _environment_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2352);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7691);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7341);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1792);




/**
 * The flows that mean another live flow than before. One that is new means another one only if
 * another file had it.
 */
function identityChanges(flows, map, before) {
    const owners = ownersBefore(before);
    return flows.flatMap((flow) => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(map, flow.file).flatMap((environment) => {
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
    if (was === null || !(0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(base, flow.file).includes(was))
        return null;
    return identityOf(flow, was);
}
/** The files that meant a live flow before, by its guid, and by its name whatever else they said. */
function ownersBefore({ map, flows, gone }) {
    const owners = new Map();
    const own = (identity, file) => {
        const key = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(identity);
        owners.set(key, (owners.get(key) ?? new Set()).add(file));
    };
    for (const flow of [...flows.values(), ...gone]) {
        if (flow === null)
            continue;
        for (const environment of (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(map, flow.file)) {
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
/** Whether all that differs is the environment's id, which is said once for all flows. */
function isOfEnvironment({ from, to, takenFrom }) {
    if (from === null || takenFrom.length > 0)
        return false;
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)({ ...from, environmentName: to.environmentName }) === (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(to);
}
/** What a file means now and what it meant before, behind its name: `points at \u2026`. */
function identityInWords({ from, to, takenFrom }) {
    const isElsewhere = from !== null && !(0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEnvironmentId */ .PB)(from.environmentName, to.environmentName);
    const told = (identity) => `${liveFlow(identity)}${isElsewhere ? ` of \`${identity.environmentName}\`` : ''}`;
    const before = from === null ? 'did not deploy here before' : `before: ${told(from)}`;
    const taken = takenFrom.length === 0 ? '' : `, which was that of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(takenFrom)}`;
    return `points at another live flow: ${told(to)}${taken}; ${before}`;
}
function liveFlow({ flowName, displayName }) {
    return flowName === null ? `the one named \`${displayName}\`` : `\`${flowName}\``;
}


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ identityIn),
/* harmony export */   TO: () => (/* binding */ knownFlowName),
/* harmony export */   US: () => (/* binding */ identityKey),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   rh: () => (/* binding */ displayNameIn)
/* harmony export */ });
/* harmony import */ var _environment_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2352);

/** A flow's guid in an environment: the map's word, else the file's own if it is of that environment. */
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
/** Equal for those that mean the same live flow. */
function identityKey({ environmentName, flowName, displayName }) {
    const flow = flowName?.trim().toLowerCase() ?? `named ${displayName}`;
    return `${(0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentId */ .Xo)(environmentName)}\n${flow}`;
}
/** The same for a target. */
function claimOf(target) {
    return identityKey(identityIn(target));
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   Mc: () => (/* reexport safe */ _policy_js__WEBPACK_IMPORTED_MODULE_1__.Mc),
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
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1128);
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1795);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4627);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8767);





/** Where an operation's text that holds its reference key stands. */
function keyPath({ path, host }) {
    return host === null ? path : [...path, ...host.path];
}
/** The keys that a flow declares; null for the formats that carry none. */
function declaredKeys({ references }) {
    if (references === null)
        return null;
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingsOf */ .Hz)(references, () => references.map(({ key }) => key));
}
/** The declared key that differs from a used one by case alone. */
function declaredInOtherCase({ key }, flow) {
    return declaredKeys(flow)?.otherCase(key) ?? null;
}
/** The map's key that differs by case alone from a name of a used key that it does not bind. */
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
/** The one of `all` that has the key; each has another. */
function withKey(key, all) {
    const known = keyed.get(all) ?? new Map(all.map((one) => [one.key, one]));
    keyed.set(all, known);
    return known.get(key);
}
/** The keys of entries of the map. */
function mappedKeys(entries) {
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingsOf */ .Hz)(entries, () => entries.keys());
}
const CONNECTOR_ID = /^\/providers\/Microsoft\.PowerApps\/apis\/[a-z0-9._-]+$/i;
/** The connector of an entry; null when its `id` is not a connector's id. */
function connectorOfEntry({ id }) {
    return CONNECTOR_ID.test(id) ? (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(id) : null;
}
/**
 * True when a host names a connection where a reference key belongs: a connection's path, one
 * that the flow's file or the map binds, or its usual shapes, `shared-<connector>-<guid>` (the
 * first group may have nine digits) and 32 hex digits. A text that is a key says nothing else.
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
/** The reference key that the flow's file, or else the map, binds to the connection `text`. */
function keyOfConnection(text, flow, map) {
    const id = (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionId */ .y)(text);
    // A binding that says a connector's name, `shared_\u2026`, is a placeholder and no connection's id.
    if (id === '' || id.startsWith('shared_'))
        return null;
    const declared = flow.references ?? [];
    const [inFile] = boundTo(id, declared);
    if (inFile !== undefined)
        return inFile.key;
    const names = new Set(boundTo(id, map === null ? [] : (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .allEntries */ .Yl)(map)).map(({ key }) => key));
    if (names.size === 0)
        return null;
    const own = declared.find(({ key, logicalName }) => names.has(key) || names.has(logicalName ?? ''));
    const [first = null] = names;
    return own?.key ?? first;
}
/** All keys of a map, overrides included. */
function allKeys(map) {
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingsOf */ .Hz)(map, () => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .allEntries */ .Yl)(map).map(({ key }) => key));
}
const byConnection = new WeakMap();
/** Those of `all` that name a connection, however it is written. */
function boundTo(name, all) {
    const known = byConnection.get(all) ??
        Map.groupBy(all, ({ connectionName }) => (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionId */ .y)(connectionName ?? ''));
    byConnection.set(all, known);
    return known.get((0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionId */ .y)(name)) ?? [];
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ secretPaths),
/* harmony export */   aS: () => (/* binding */ allParameters),
/* harmony export */   mC: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7522);

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
/** The paths in the map of all that it sets for parameters which a flow declares as secure. */
function secretPaths(map, flows) {
    if (map === null)
        return [];
    const secure = new Map(flows.map((flow) => [flow.file, flow.secureParameters]));
    return allParameters(map)
        .filter(({ file, name }) => secure.get(file)?.includes(name))
        .flatMap(({ value, path }) => [...(0,_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(value, path)].map((leaf) => leaf.path));
}


/***/ }),

/***/ 5434:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ POLICY_ITEMS)
});

// EXTERNAL MODULE: ./src/connections/identity-changes.ts
var identity_changes = __nccwpck_require__(5387);
// EXTERNAL MODULE: ./src/connections/environment-id.ts
var environment_id = __nccwpck_require__(2352);
// EXTERNAL MODULE: ./src/connections/words.ts
var words = __nccwpck_require__(1792);
;// CONCATENATED MODULE: ./src/connections/policy-differences.ts


/** Accounts and users compare without case; a glob in other letters is another, and rare. */
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
/** Null is no list at all; an empty list is one. */
function* lists(path, name, now, was) {
    if (sorted(now) === sorted(was))
        return;
    if (was === null)
        yield { path, what: `${name} is added: ${(0,words/* inWords */.r4)(now ?? [])}` };
    else if (now === null)
        yield { path, what: `${name} is removed, which was ${(0,words/* inWords */.r4)(was)}` };
    else
        yield { path, what: `${name} changes from ${(0,words/* inWords */.r4)(was)} to ${(0,words/* inWords */.r4)(now)}` };
}
/** The same for lists of which an empty one says nothing, as none does. */
const listsOrNone = (path, name, now, was) => lists(path, name, some(now), some(was));
function some(list) {
    return list.length === 0 ? null : list;
}
function sorted(list) {
    return list === null ? null : JSON.stringify([...new Set(list)].toSorted());
}
function* connectorLists(path, name, now, was) {
    const named = (list) => name.replace('connectors', `connectors.${list}`);
    yield* lists([...path, 'allow'], named('allow'), now.allow, was.allow);
    yield* listsOrNone([...path, 'deny'], named('deny'), now.deny, was.deny);
}
function* severities(path, _name, now, was) {
    for (const rule of new Set([...was.keys(), ...now.keys()])) {
        const [to, from] = [now.get(rule) ?? null, was.get(rule) ?? null];
        yield* texts([...path, rule], `the severity of \`${rule}\``, to, from);
    }
}
/** Told by rule, so that a list of hundreds is a few lines. */
function* suppressions(path, _name, now, was) {
    const [before, after] = [keysOf(was), keysOf(now)];
    const added = now.flatMap((each, index) => (before.has(keyOf(each)) ? [] : [{ each, index }]));
    for (const [rule, group] of Map.groupBy(added, ({ each }) => each.rule)) {
        const told = suppressionsOf(rule, group.map(({ each }) => each));
        yield { path: [...path, group[0]?.index ?? 0, 'rule'], what: `${told} added` };
    }
    const removed = was.filter((each) => !after.has(keyOf(each)));
    for (const [rule, group] of Map.groupBy(removed, (each) => each.rule)) {
        yield { path, what: `${suppressionsOf(rule, group)} removed` };
    }
}
function keysOf(list) {
    return new Set(list.map(keyOf));
}
/** The reason is for people: in other words it accepts the same. */
function keyOf({ rule, flow, at, until }) {
    return JSON.stringify([rule, flow, at, until]);
}
function suppressionsOf(rule, group) {
    const flows = group.map(({ flow }) => flow).filter((flow) => flow !== undefined);
    const where = flows.length < group.length ? 'everywhere' : `for ${(0,words/* inWords */.r4)([...new Set(flows)])}`;
    const [one, many] = ['a suppression', `${group.length} suppressions`];
    return `${group.length === 1 ? one : many} of \`${rule}\` ${where} ${group.length === 1 ? 'is' : 'are'}`;
}

;// CONCATENATED MODULE: ./src/connections/policy-items.ts


/**
 * The contract's list "From the base branch", and what else is shown when it changes. The holder
 * decides who must look: all stewards of the map, those of the environment, or those of the entry;
 * for a flow those of the environment. `policyOf` reads from it what judges, `policyChanges` what is
 * shown.
 */
const POLICY_ITEMS = {
    map: {
        owners: row('owners', 'base', {
            label: 'owners.allow',
            path: () => ['owners', 'allow'],
            read: (map) => map.owners.allow,
            differs: lists,
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
        suppressions: row('suppressions', 'base', {
            path: () => ['suppressions'],
            read: (map) => map.suppressions,
            differs: suppressions,
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
            differs: lists,
        }),
    },
    flow: {
        create: row('create', 'shown', {
            path: ({ settings }) => [...(settings?.path ?? []), 'create'],
            // With a guid it says nothing.
            read: ({ settings }) => settings?.create === true && settings.flowName === null ? 'true' : null,
            differs: texts,
        }),
        identity: row("a flow's identity", 'shown', {
            path: ({ settings }) => settings === null ? [] : [...settings.path, ...(settings.flowName ? ['flowName'] : [])],
            read: ({ identity }) => identity,
            *differs(path, _name, now) {
                if (now === null)
                    return;
                const { file, environment } = now;
                yield { path, what: `\`${file}\` in ${environment} ${(0,identity_changes/* identityInWords */.BC)(now)}` };
            },
        }),
    },
};
function row(item, judge, { label = item, path, read, differs }) {
    const changes = (now, was, of) => differs(path(now), `${label}${of}`, read(now), read(was));
    return { item, judge, read, changes };
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Yl: () => (/* binding */ allEntries)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1128);
/* harmony import */ var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5017);
/* harmony import */ var _environment_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2352);
/* harmony import */ var _policy_items_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5434);




/** The policy of `base`, or of the map itself where there is no base to judge by. */
function policyOf(map, base) {
    const judge = base ?? map;
    if (judge === null)
        return NO_POLICY;
    const { owners, rules, ignored, suppressions } = _policy_items_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_ITEMS */ .O.map;
    const register = registerOf(judge, map ?? judge);
    return {
        severities: rules.read(judge),
        suppressions: suppressions.read(judge),
        owners: { allow: owners.read(judge) },
        ignored: ignored.read(judge),
        usedBy: (entry) => useLists(register, entry),
        connectors: (environment) => connectorLists(judge, environment),
    };
}
const NO_POLICY = {
    severities: new Map(),
    suppressions: [],
    owners: { allow: null },
    ignored: [],
    usedBy: () => [],
    connectors: () => [],
};
/** Those of the judge's environments of that name or id; a new environment's are its own word. */
function connectorLists(judge, environment) {
    const same = (0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .counterparts */ .BF)(judge, environment);
    return (same.length === 0 ? [environment] : same).map(_policy_items_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_ITEMS */ .O.environment.connectors.read);
}
/**
 * The entry's own list as the judge has it; a new entry's is its own word. A new entry, and one
 * that is bound anew, answers to the lists of its connection as well: a new key opens no door to
 * an old connection.
 */
function useLists(judge, entry) {
    const same = judge.byPlace.get((0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(entry.paths.entry)) ?? [];
    const lists = (same.length === 0 ? [entry] : same).map(usedBy);
    if (!same.some((other) => connectionOf(other) === connectionOf(entry))) {
        lists.push(unionOfUses(judge.byConnection.get(connectionOf(entry)) ?? []));
    }
    return lists.filter((list) => list !== null);
}
const usedBy = _policy_items_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_ITEMS */ .O.entry.usedBy.read;
function registerOf(judge, map) {
    const places = [...map.environments.values()].flatMap((environment) => (0,_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .predecessors */ .f0)(judge, environment).flatMap((before) => entriesOf(before).map((entry) => ({ entry, place: placeUnder(environment.name, entry) }))));
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
/** An entry's place if its environment were called `name`; a settings file has no name in it. */
function placeUnder(name, { paths }) {
    const [top = '', environment, ...rest] = paths.entry;
    const isNamed = top === 'environments' && environment !== undefined;
    return (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(isNamed ? [top, name, ...rest] : paths.entry);
}
function connectionOf({ connectionName }) {
    return (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionId */ .y)(connectionName);
}
function unionOfUses(entries) {
    const lists = entries.map(usedBy);
    return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}
/** A map names thousands of flows, and is asked for every one of them. */
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

/***/ 7341:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
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
/** What the keys of a flow's operations mean in an environment. */
function resolve(flow, environment) {
    return resolveUsed({ file: flow.file, used: usedReferences(flow) }, environment);
}
/**
 * The one place that decides what a key means: the flow's own override, then the environment's
 * entry for the logical name, then its entry for the key.
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
/**
 * The environments to which a flow goes: those whose `flows` name it, or all of them when none
 * does. `wanted` narrows the map's environments by name; empty means every one.
 */
function environmentsOf(map, file, wanted = []) {
    const all = [...map.environments.values()];
    const naming = all.filter((environment) => environment.flows.has(file));
    const goesTo = naming.length > 0 ? naming : all;
    return wanted.length === 0 ? goesTo : goesTo.filter(({ name }) => wanted.includes(name));
}


/***/ }),

/***/ 8767:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Wg: () => (/* binding */ Spellings),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** What to say after a name that is not `known`: the one that was meant, or all that there are. */
function suggestion(name, known) {
    const near = nearest(name, known);
    return near === null ? `; known here: ${known.join(', ')}` : `; did you mean ${quote(near)}?`;
}
/** Among more names than these none is looked for that is merely near: each costs a look. */
const MOST_COMPARED = 1_000;
/** Names that are looked up without regard to case, however many there are. */
class Spellings {
    #exact;
    /** By the name in lower case, the first one so spelt. */
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
    /** The first name that is `name`, or differs from it by case alone. */
    inAnyCase(name) {
        return this.#byLower.get(name.toLowerCase()) ?? null;
    }
    /** The one that differs by case alone; null where there is none, or `name` itself is there. */
    otherCase(name) {
        return this.has(name) ? null : this.inAnyCase(name);
    }
    /**
     * The one that differs by case alone, or by at most two edits; by one in a short name, which is
     * near to everything.
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
/** The spellings of names that `owner` holds, made once: it does not change. */
function spellingsOf(owner, names) {
    const known = spellings.get(owner) ?? new Spellings(names());
    spellings.set(owner, known);
    return known;
}
/** The one of `known` that was probably meant, as `Spellings` finds it. */
function nearest(name, known) {
    return new Spellings(known).nearest(name);
}
/** A name as messages show it. */
function quote(name) {
    return `\`${name.length > 80 ? `${name.slice(0, 79)}\u2026` : name}\``;
}


/***/ }),

/***/ 9688:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   ZQ: () => (/* binding */ speaksFor),
/* harmony export */   ow: () => (/* binding */ stewardOf)
/* harmony export */ });
const USER = /^@([\w-]+(?:\[bot\])?)$/;
const TEAM = /^@([\w-]+)\/([\w-]+)$/;
/** Reads `@octocat` or `@org/team`; null for any other text, which nobody is. */
function stewardOf(text) {
    const [, login] = USER.exec(text.trim()) ?? [];
    if (login !== undefined)
        return { kind: 'user', login };
    const [, org, slug] = TEAM.exec(text.trim()) ?? [];
    return org === undefined || slug === undefined ? null : { kind: 'team', org, slug };
}
/** The name of a team by which its members are kept. */
function teamName({ org, slug }) {
    return `@${org}/${slug}`.toLowerCase();
}
/** Whether one of `people` is the steward, or of the team that it is. */
function speaksFor(people, text, teams) {
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

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ isCard),
/* harmony export */   K8: () => (/* binding */ isMessage),
/* harmony export */   xW: () => (/* binding */ isTeams)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6744);

/** True for a reference of the Teams connector, as its file or its operations name it. */
function isTeams({ uses, declared }) {
    const named = [declared?.connector, ...uses.map(({ host }) => host?.connector)];
    return named.includes('shared_teams');
}
/** A card that waits for its answer. */
function isCard({ kind, type }) {
    return kind === 'action' && type.toLowerCase() === 'openapiconnectionwebhook';
}
/** Reading a team or adding a member goes through the same connector and disturbs nothing. */
function isMessage({ kind, type, value }) {
    const operation = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(value, 'inputs', 'host', 'operationId') ?? '';
    return (kind === 'action' &&
        type.toLowerCase() === 'openapiconnection' &&
        /^(?:post|reply|send|$)/i.test(operation));
}


/***/ }),

/***/ 1792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
const MOST = 5;
/** The first few of some names, and how many more there are. */
function inWords(names) {
    if (names.length === 0)
        return 'nothing at all';
    const shown = names.slice(0, MOST).map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** Names of which any will do. */
function anyOf(names) {
    const shown = names.slice(0, MOST).map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(' or ');
}
/** The first of some names, and how many there are beside it. */
function firstOf(names) {
    const more = names.length - 1;
    return `\`${names[0] ?? ''}\`${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ blockedEnding),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   tz: () => (/* binding */ FAILING)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6744);
/* harmony import */ var _flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7522);
/* harmony import */ var _flow_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8210);
/* harmony import */ var _plan_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2943);




/** The results that make a run fail. */
const FAILING = ['failed', 'restored', 'unknown', 'blocked'];
function outcomeOf(change, ending) {
    const { environment, file, displayName, flowName } = change;
    const error = ending.error == null ? null : (0,_flow_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(ending.error, secretsOf(change));
    const nothing = { state: null, snapshot: null };
    return { environment, file, displayName, flowName, ...nothing, ...ending, error };
}
/** The values of secure parameters, which a server may quote in a refusal. */
function secretsOf(change) {
    if (!(0,_plan_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriting */ .x)(change))
        return [];
    const { parameters } = change.desired.definition;
    const secure = Object.values((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(parameters) ? parameters : {}).filter(_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecure */ .Ut);
    const values = secure.flatMap((parameter) => [...(0,_flow_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(parameter, 'defaultValue') ?? '')]);
    return values.map(({ value }) => String(value));
}
function blockedEnding({ reason, isSkipped }) {
    return { result: isSkipped ? 'skipped' : 'blocked', error: reason };
}


/***/ }),

/***/ 5847:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ splicesOf),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   Zb: () => (/* binding */ spliced),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   r2: () => (/* binding */ removal)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _flow_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8446);
/* harmony import */ var _flow_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(553);



function parsed(text) {
    return { text, root: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], _flow_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .RELAXED */ .UH) };
}
/** How a text changes for one edit; null when what it is about is not there, or is not as it says. */
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
    const isTaken = property.parent?.children?.some(({ children }) => children?.[0] !== key && children?.[0]?.value === edit.to);
    return isTaken ? null : [stringSplice(text, key, edit.to)];
}
/** A text with all of the splices done, which do not overlap. */
function spliced(text, splices) {
    return splices
        .toSorted((one, other) => other.offset - one.offset)
        .reduce((changed, { offset, length, text: instead }) => changed.slice(0, offset) + instead + changed.slice(offset + length), text);
}
function nodeAt(root, path) {
    return path.reduce((node, step) => {
        if (node === undefined)
            return undefined;
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(node, [node.type === 'array' ? Number(step) : String(step)]);
    }, root);
}
/** Only what differs is replaced, so that the rest of a string keeps its escapes. */
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
    // Half of a surrogate pair is no character: what differs takes in the whole.
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
/** The property with the white space before it, and the comma after it or else the one before. */
function removal(text, property) {
    const siblings = property.parent?.children ?? [];
    const before = siblings[siblings.indexOf(property) - 1];
    const end = property.offset + property.length;
    const after = commaAt(text, end);
    const previous = before === undefined ? null : commaAt(text, before.offset + before.length);
    const comma = after ?? previous;
    let start = property.offset;
    while (/\s/.test(text[start - 1] ?? ''))
        start--;
    // The last property takes the white space after it along: `{}` is left.
    const isOnly = siblings.length === 1 && text[start - 1] === '{';
    const stop = isOnly ? end + (/^\s*(?=\})/.exec(text.slice(end))?.[0].length ?? 0) : end;
    return [
        { offset: start, length: stop - start, text: '' },
        ...(comma === null ? [] : [{ offset: comma, length: 1, text: '' }]),
    ];
}
/** Where the comma stands that comes next, after white space and comments. */
function commaAt(text, offset) {
    const next = (0,_flow_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(text, offset);
    return text[next] === ',' ? next : null;
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutInvisible),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/**
 * Characters that take no room: controls, joiners, zero width spaces, marks of direction, fillers.
 * Unicode calls most of them default-ignorable; the blank of Braille is a symbol that shows nothing.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;
/** A text without what nobody sees of it, and without white space around it. */
function withoutInvisible(text) {
    return text.replace(INVISIBLE, '').trim();
}
/** Whether a reader sees nothing at all; also true of no text. */
function isBlank(text) {
    return text == null || withoutInvisible(text) === '';
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sameConnection),
/* harmony export */   y: () => (/* binding */ connectionId)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9654);

/**
 * What a connection's name is compared by: the last step of a path, without case and without what
 * nobody sees. Every comparison goes through it, so that no spelling passes one rule and not another.
 */
function connectionId(connectionName) {
    const steps = connectionName.split(/[/\\]/).map(_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .O);
    return (steps.findLast((step) => step !== '') ?? '').toLowerCase();
}
/** Whether two names mean the same connection. */
function sameConnection(one, other) {
    return connectionId(one) === connectionId(other);
}


/***/ }),

/***/ 4589:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PI: () => (/* binding */ expressionStrings),
  Bi: () => (/* binding */ expressionsOf)
});

// UNUSED EXPORTS: callsOf

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
/** The name that a call looks up; its span is the text between the quotes. */
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
/** Why a string does not parse, and the part of it that is to blame. */
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
 * White space as .NET has it: U+00A0 counts, which Microsoft's own flows need, and U+FEFF does not.
 * Names and white space are those of Microsoft's parser, `ExpressionScanner` in Azure/LogicAppsUX.
 */
const SPACE = /(?:[^\S\ufeff]|\u0085)*/y;
const NAME = /[^\s\u0085.,(){}@[\]?'+\-\d][^\s\u0085.,(){}@[\]?']*/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /'[^']*(?:''[^']*)*'(?!')/y;
const PUNCTUATION = '()[]{},.?';
/** What other languages quote with, and their operators: names to the scanner, but hardly meant as such. */
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
/** A character of ASCII that is no white space: what most tokens begin with. */
function isPlain(code) {
    return code > 0x20 && code < 0x7f;
}
function isLetter(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
/** A name that begins with something else than a letter: it may be meant as what it is not. */
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


/** The deepest nesting that is parsed; the deepest of Microsoft's own flows has about 20. */
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
/** `@@{` is the escape of `@{` and stands for itself. */
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
    /** `primary { ['?'] '[' expression ']' | ['?'] '.' name }` */
    expression() {
        if (++this.#depth > MAX_DEPTH) {
            throw new ExpressionError(`nested more than ${MAX_DEPTH} levels deep`, this.#token);
        }
        let expression = this.#primary();
        while (this.#is('?') || this.#is('[') || this.#is('.'))
            expression = this.#access(expression);
        this.#depth--;
        return expression;
    }
    /** Takes a token of `kind`. The one after `}` is not looked at: it may be plain text. */
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
    /** Without the sign of a zero, which means nothing. */
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
            throw new ExpressionError(`\`${name.text}\` is no value; a function is called with (\u2026), and a text stands in '\u2026'`, name);
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
        this.expect('[', 'after `?` stands `[\u2026]` or a dot and a name');
        const index = this.expression();
        const { end } = this.expect(']', 'the closing square bracket is expected here');
        return { kind: 'access', of, index, dotted: false, optional, start: of.start, end };
    }
    #is(kind) {
        return this.#token.kind === kind;
    }
    #take() {
        const token = this.#token;
        this.#token = nextToken(this.#text, token.end);
        return token;
    }
    /** What is underlined: the token itself, or the last character where the text has ended. */
    #blame() {
        const token = this.#token;
        return token.kind === 'end' ? { ...token, start: Math.max(0, this.#text.length - 1) } : token;
    }
}

// EXTERNAL MODULE: ./src/flow/json.ts
var json = __nccwpck_require__(6744);
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
function step(walk, key, value) {
    if (typeof value === 'string' ? !value.includes('@') : typeof value !== 'object')
        return;
    walk.path.push(key);
    collect(walk, value);
    walk.path.pop();
}
function collect(walk, value) {
    if (typeof value === 'string') {
        const { operation, path, found } = walk;
        found.push({ operation, path: [...path], text: value, ...readOnce(value) });
    }
    else if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++)
            step(walk, index, value[index]);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const key of Object.keys(value)) {
            if (!isSchema(walk, key))
                step(walk, key, value[key]);
        }
    }
}
/** `inputs.schema` describes JSON, and its strings are no expressions. */
function isSchema({ operation, path }, key) {
    return key === 'schema' && path.length === operation.path.length + 1 && path.at(-1) === 'inputs';
}
const readings = new Map();
/** So that what is remembered does not grow with the number of flows. */
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

/***/ 3312:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readFlow)
});

// EXTERNAL MODULE: ./src/flow/json.ts
var json = __nccwpck_require__(6744);
;// CONCATENATED MODULE: ./src/flow/formats.ts

const LOGIC_APPS = 'a Logic Apps workflow';
const NOT_A_FLOW = 'not a flow';
function flow(format, definition, references, identity) {
    return { kind: 'flow', layout: { format, definition, references, identity } };
}
const inProperties = (format) => flow(format, ['properties', 'definition'], ['properties', 'connectionReferences'], ['properties']);
/** The first that matches decides. Source of marks and order: 584 published flows. */
const FORMATS = [
    { matches: isLogicAppResource, result: { kind: 'skipped', reason: LOGIC_APPS } },
    { matches: isPackage, result: inProperties('package') },
    { matches: isLive, result: inProperties('live') },
    { matches: isSolution, result: inProperties('solution') },
    {
        matches: (root) => (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'definition')) && hasReferences(root),
        result: flow('arguments', ['definition'], ['connectionReferences'], []),
    },
    { matches: isLogicApp, result: { kind: 'skipped', reason: LOGIC_APPS } },
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
/** Tells which format a JSON document is, or why it is no Power Automate flow. */
function recognise(root) {
    const format = (0,json/* isObject */.Gv)(root) ? FORMATS.find(({ matches }) => matches(root)) : undefined;
    return format?.result ?? { kind: 'skipped', reason: NOT_A_FLOW };
}
/** A gallery template, or a workflow as Azure keeps it: either looks like a solution's file. */
function isLogicAppResource(root) {
    return ((0,json/* dig */.rO)(root, 'properties', 'parameters', '$connections', 'value') !== undefined ||
        /^Microsoft\.Logic\//i.test((0,json/* digString */.AG)(root, 'type') ?? '') ||
        /\/providers\/Microsoft\.Logic\//i.test((0,json/* digString */.AG)(root, 'id') ?? ''));
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
function isLogicApp(root) {
    const standard = (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'definition')) && /^state(ful|less)$/i.test((0,json/* digString */.AG)(root, 'kind') ?? '');
    const consumption = (0,json/* dig */.rO)(root, 'parameters', '$connections', 'value') !== undefined;
    return (standard || consumption || ((0,json/* digString */.AG)(root, '$schema') ?? '').includes('deploymentTemplate'));
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
/** An array counts: it is a flow all the same, and a rule says that its keys are lost. */
function hasReferences(holder) {
    const references = (0,json/* own */.ZV)(holder, 'connectionReferences');
    return (0,json/* isObject */.Gv)(references) || Array.isArray(references);
}

// EXTERNAL MODULE: ./src/flow/identity.ts
var identity = __nccwpck_require__(9268);
// EXTERNAL MODULE: ./src/flow/operations.ts
var operations = __nccwpck_require__(288);
// EXTERNAL MODULE: ./src/flow/parse.ts
var parse = __nccwpck_require__(9151);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __nccwpck_require__(1795);
;// CONCATENATED MODULE: ./src/flow/references.ts


/** Reads the block of references of any format; an array gives none, since its keys are lost. */
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
        connector: declaredConnector(entry),
        source: sourceOf((0,json/* digString */.AG)(entry, 'source') || (0,json/* digString */.AG)(entry, 'runtimeSource')),
    }));
}
function declaredConnector(entry) {
    const named = (0,json/* digString */.AG)(entry, 'id') ||
        (0,json/* digString */.AG)(entry, 'api', 'id') ||
        (0,json/* digString */.AG)(entry, 'api', 'name') ||
        (0,json/* digString */.AG)(entry, 'apiName');
    return named ? (0,hosts/* connectorOf */.dO)(named) : null;
}
function sourceOf(text) {
    if (!text)
        return null;
    return text.toLowerCase() === 'invoker' ? 'Invoker' : 'Embedded';
}

// EXTERNAL MODULE: ./src/flow/source.ts
var flow_source = __nccwpck_require__(7599);
// EXTERNAL MODULE: ./src/flow/text.ts
var flow_text = __nccwpck_require__(6101);
;// CONCATENATED MODULE: ./src/flow/flow.ts








/** Reads a file's bytes as a flow of any format, or says why it is none. Never throws. */
function readFlow(file, bytes) {
    const { text, encoding, undecodableAt } = (0,flow_text/* decode */.D)(bytes);
    const source = new flow_source/* Source */.k(file, text);
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
 * The row's `name` is the flow's display name; its `clientdata` is a whole solution file. Rows of
 * other processes have a `clientdata` too: what does not speak of a definition is no broken flow.
 */
function readRow(source, row, path) {
    const text = (0,json/* digString */.AG)(row, ...path.map(String)) ?? '';
    const inner = readSource(new flow_source/* Source */.k(source.file, text, { source, path }));
    const isNested = inner.kind === 'flow' && inner.flow.format === 'dataverse-row';
    if (isNested || (inner.kind === 'invalid' && !text.includes('"definition"'))) {
        return { kind: 'skipped', file: source.file, reason: 'not a flow' };
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ connectorOf),
/* harmony export */   nH: () => (/* binding */ connectorWithSuffix),
/* harmony export */   wf: () => (/* binding */ hostReference),
/* harmony export */   xi: () => (/* binding */ childFlow)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6744);

/** In order; decided by the host and not by the operation's type (4,514 uses in 584 flows). */
const SHAPES = [
    { path: ['inputs', 'host', 'connectionName'], key: (text) => text },
    { path: ['inputs', 'host', 'connectionReferenceName'], key: (text) => text },
    { path: ['inputs', 'host', 'connection', 'name'], key: keyInExpression },
];
/** Reads which connection reference an action or trigger uses; null when it uses none. */
function hostReference(operation) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(operation, 'inputs', 'host')))
        return null;
    for (const { path, key } of SHAPES) {
        const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, ...path.map(String));
        if (text === null)
            continue;
        const apiId = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, 'inputs', 'host', 'apiId');
        return { key: key(text), path, connector: apiId === null ? null : connectorOf(apiId) };
    }
    return null;
}
/** The guid of the flow that a `Workflow` action calls; null for every other operation. */
function childFlow(operation) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, 'inputs', 'host', 'workflowReferenceName');
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
 * The connector that an id or name stands for, in lower case and with its `shared_`, so that two
 * spellings of one connector are equal: the suffix of a custom connector differs between
 * environments and is cut, and an AI Builder operation goes with the Dataverse connector.
 * Null when the text names none.
 */
function connectorOf(idOrName) {
    const name = connectorWithSuffix(idOrName);
    return name === null ? null : name.replace(/(?<!-5f[0-9a-f]{16,18})(?:-5f[0-9a-f]{16,18})+$/, '');
}
/** The connector as `connectorOf` gives it, but a custom one with the suffix of its environment. */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ guidsInName),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   jC: () => (/* binding */ ownGuids),
/* harmony export */   ph: () => (/* binding */ identityKeyOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6744);

/** Reads a flow's identity from the document `root`, and its name from the file's where it has none. */
function identityOf(file, root, layout) {
    const holder = layout.identity === null ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(root, ...layout.identity.map(String));
    const displayName = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(holder, 'displayName') || null;
    return {
        displayName: displayName ?? nameOfFile(file),
        namedByFile: displayName === null,
        description: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(holder, 'description'),
        guids: [...guidsInName(file), ...ownGuids(root)],
        origin: originOf(root, layout),
    };
}
/** Only a live flow and deploy arguments name an environment beside the flow's own guid. */
function originOf(root, { identity }) {
    const asArguments = identity?.length === 0;
    const environmentName = asArguments
        ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, 'environmentName')
        : ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, 'properties', 'environment', 'name') ??
            /\/environments\/([^/]+)\/flows\//i.exec((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, 'id') ?? '')?.[1] ??
            null);
    const flowName = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, asArguments ? 'flowName' : 'name');
    return environmentName && flowName ? { environmentName, flowName } : null;
}
/** The key of a file's own guid, as deploy arguments write it and as the platform does. */
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
    const texts = ['name', 'flowName', 'workflowid'].map((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(root, key) ?? '');
    return texts.flatMap((text) => (text.match(GUID) ?? []).map((guid) => guid.toLowerCase()));
}
/** A solution's `<Name>-<GUID>.json` without its guid; `definition.json` is named by its folder. */
function nameOfFile(file) {
    const [base = file, folder] = file.split('/').reverse();
    const name = base.replace(/\.json$/i, '');
    if (/^definition$/i.test(name) && folder)
        return folder;
    return name.replace(GUID_AT_END, '') || name;
}


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ digString),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   rO: () => (/* binding */ dig)
/* harmony export */ });
/** True for `{\u2026}`: neither an array nor null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of an own key, so that `__proto__` and `constructor` in a file mean nothing. */
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
/** The string at the end of `keys`, or null when anything else is there. */
function digString(value, ...keys) {
    const found = dig(value, ...keys);
    return typeof found === 'string' ? found : null;
}


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ losses),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   xW: () => (/* binding */ RESERVED)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** A key that JavaScript's tools take for an object's prototype, and drop. */
const RESERVED = '__proto__';
/**
 * What reading and writing back a sound JSON text would silently change: keys that stand twice in
 * one object, the key `__proto__`, and numbers that JSON does not keep. One problem each, in file
 * order.
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
        ? `the key ${JSON.stringify(key)} stands twice in one object; only the last would count`
        : null;
}
/**
 * True when a number's literal survives being read and written as JSON does it: it stays finite,
 * and a whole number keeps all of its digits.
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

/***/ 6985:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutNamedSecrets),
/* harmony export */   v: () => (/* binding */ MASK)
/* harmony export */ });
/** Stands where a secret stood. */
const MASK = '***';
const NAME = '(?:pass(?:word|wd|phrase|code)|pwd|(?<![a-z])pin(?![a-z])|secret|token|credential|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key)';
/** However often JSON was put into a text of JSON: of five levels, 31 backslashes. */
const SLASHES = String.raw `\\{0,31}`;
const QUOTE = `${SLASHES}(?:["']|u002[27])|&quot;|&#39;|&#x27;`;
const APOSTROPHE = `'|&#39;|&#x27;|${SLASHES}u0027`;
/**
 * What stands before a secret and tells that it is one; the last group is the quote that opens it.
 * Every repetition has a bound, so that each takes time in proportion to the text.
 */
const OPENINGS = [
    // "password": "\u2026". A pointer has slashes, and the hash behind it is no secret.
    String.raw `["';27][^"'\\/&]{0,40}${NAME}[^"'\\/&]{0,40}(${QUOTE})\s{0,9}:\s{0,9}(\1)`,
    // password="\u2026" of XML. What may follow the end of a text of JSON begins no value.
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
/** The text without the values that the name before them tells to be secrets. */
function withoutNamedSecrets(text) {
    if (!HINT.test(text))
        return text;
    const quoted = OPENINGS.reduce((rest, opening) => cut(rest, opening, (found, from) => endOfQuoted(rest, from, found.at(-1))), text);
    const inElements = cut(quoted, ELEMENT, (found, from) => endOfElement(quoted, from, found[1] !== undefined));
    return inElements.replace(NUMBER, `$1${MASK}`);
}
/** Masks from the end of each opening on; the search goes on behind what is masked. */
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
/** An expression reads its value from elsewhere; `@@` is a written-out `@`. */
function isWrittenOut(value) {
    return value !== '' && (!value.startsWith('@') || value.startsWith('@@'));
}
/** What may end a value that a quote has opened; a flow knows few kinds of quotes. */
const ENDS = new Map(['"', "'", 'u0022', 'u0027', '&quot;', '&#39;', '&#x27;'].map((mark) => [
    mark,
    new RegExp(`${mark}|["\n]`, 'gi'),
]));
/**
 * Where the same quote stands again that is no part of the value; at the latest where the text of
 * JSON ends that holds all of it, or the line.
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
 * Of the backslashes before a quote, those that escape it: none in JSON, one in JSON inside JSON,
 * then three, seven and so on. The others are a part of what stands before it.
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

/***/ 288:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ operations)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1795);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6744);


/**
 * The triggers and then every action, outer before inner, in file order.
 * Only real scopes are entered: an adaptive card inside `parameters` also says `actions`.
 */
function operations(definition, at) {
    const found = [];
    scope('trigger', (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(definition, 'triggers'), [...at, 'triggers'], null, found);
    scope('action', (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(definition, 'actions'), [...at, 'actions'], null, found);
    return found;
}
function scope(kind, siblings, at, parent, found) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(siblings))
        return;
    for (const name of Object.keys(siblings)) {
        const value = siblings[name];
        const operation = {
            kind,
            name,
            type: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'type') ?? '',
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
/** The blocks in which an action holds further actions, in file order: `default` often precedes `cases`. */
function inside(operation, found) {
    const { value, path } = operation;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
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
                block((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(held, 'actions'), key, 'actions');
                break;
            case 'cases':
                for (const name of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(held) ? Object.keys(held) : []) {
                    block((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(held, name), 'actions'), key, name, 'actions');
                }
        }
    }
}


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** Compares by code unit, so that an order is the same on every machine. */
function byCodeUnit(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Rc: () => (/* binding */ Outline),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   un: () => (/* binding */ isEscaped)
/* harmony export */ });
/**
 * Where the values of a JSON text stand, found along the paths that are asked for and no further
 * than there: most of a text is skipped over, or not even looked at. Comments and commas at the
 * end are allowed. Of a text that is not sound, some values are not found.
 */
class Outline {
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
/** An object or array. Its children are taken in one after the other, until one is found. */
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
    /** By key, or by index as text; of a key that stands twice, the first counts. */
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
    /** Where the next child starts, or what closes the block. */
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
/** The next character that opens, closes or hides a bracket. */
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
/** Past the closing quote of the string at `start`; the text's end where there is none. */
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
/** Past white space and comments. */
function skipSpace(text, at) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    return Math.max(at, SPACE.lastIndex);
}


/***/ }),

/***/ 7522:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ environmentVariableOf),
/* harmony export */   Ut: () => (/* binding */ isSecure),
/* harmony export */   kZ: () => (/* binding */ wantedInstead),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6744);

const TEXT = { fits: (value) => typeof value === 'string', wants: 'a text' };
const OBJECT = { fits: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv, wants: 'an object' };
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
/** What a value of the type that `parameter` declares would be, where `value` is none; else null. */
function wantedInstead(parameter, value) {
    const type = TYPES.get(((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(parameter, 'type') ?? '').toLowerCase());
    return type === undefined || type.fits(value) ? null : type.wants;
}
/** Whether a parameter is declared as one whose value nobody may see. */
function isSecure(parameter) {
    return /^secure/i.test((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(parameter, 'type') ?? '');
}
/**
 * The schema name of the solution's environment variable that a parameter stands for, as in
 * `"metadata": { "schemaName": "contoso_SiteUrl" }`; null for any other parameter.
 */
function environmentVariableOf(parameter) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(parameter, 'metadata', 'schemaName') || null;
}
/** Every text, number and truth value in a parameter's value, with its path from there. */
function* leavesOf(value, path = []) {
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* leavesOf(item, [...path, index]);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        for (const [key, item] of Object.entries(value))
            yield* leavesOf(item, [...path, key]);
    }
    else
        yield { path, value };
}


/***/ }),

/***/ 9151:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ whyUnkept),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7749);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8446);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(553);



/**
 * Parses strict JSON and refuses what a save would silently change: duplicate keys, and numbers
 * with more digits than a JSON number keeps, and the key `__proto__`. Linear in the text. A sound
 * file is known by its counts; only one that may not be is looked at token by token.
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
/** True only where nothing is lost; false also where a text holds what merely looks like keys. */
function isPlainlySound(text, value) {
    const { keys, isDeep, hasLargeNumber, hasReserved } = census(value);
    return !isDeep && !hasLargeNumber && !hasReserved && keys === mostKeys(text);
}
/** Why a value that was not read by `parseJson` cannot be compared and written whole; else null. */
function whyUnkept(value) {
    const { isDeep, hasReserved } = census(value);
    if (isDeep)
        return `is nested more than ${_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} levels deep`;
    return hasReserved ? `has the key \`${_loss_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED */ .xW}\`` : null;
}
/** From here on a whole number may have more digits than are kept: sixteen with its sign. */
const LARGE = 1e14;
/** Counts the keys of a value, as far down as is read. */
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
/** How many keys a sound text has at most: strings with a colon behind, or right at their start. */
function mostKeys(text) {
    let keys = 0;
    for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
        let before = at - 1;
        while (isSpace(text.charCodeAt(before)))
            before--;
        if (text.charCodeAt(before) === 0x22 && !(0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .isEscaped */ .un)(text, before))
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
/** One pass over the text, sound or not, that counts keys and stops where it is too deep. */
function scan(text) {
    const tokens = { keys: 0, depth: 0, tooDeepAt: null, keepsNumbers: true };
    for (let at = 0; at < text.length && tokens.tooDeepAt === null;)
        at = token(text, at, tokens);
    return tokens;
}
/** Takes in the token at `at`, white space included, and returns where the next one starts. */
function token(text, at, tokens) {
    switch (text[at]) {
        case '"': {
            const end = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfString */ .ap)(text, at);
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

/***/ 5017:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   kU: () => (/* binding */ fromPointer),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
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
/** A pointer stands for the value and all that is in it: an action for its inputs. */
function isWithin(pointer, outer) {
    return pointer === outer || pointer.startsWith(`${outer}/`);
}
function escapeStep(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 8210:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m3: () => (/* binding */ holdsSignedUrl),
  u7: () => (/* binding */ isErrorLike),
  E$: () => (/* binding */ redact),
  ki: () => (/* binding */ redactError)
});

// EXTERNAL MODULE: ./src/flow/named-secrets.ts
var named_secrets = __nccwpck_require__(6985);
;// CONCATENATED MODULE: ./src/flow/secret-forms.ts
/**
 * The text without a secret, as it is and as it may be written: inside JSON, and JSON inside JSON;
 * in a URL or a form, HTML or XML, in any mixture of these; in base64, alone or among other bytes.
 */
function withoutSecret(text, secret, mask) {
    const core = withoutEnds(secret);
    const plain = text.replaceAll(secret, mask);
    const escaped = core === '' || core.length > LONGEST || PLAIN.test(core)
        ? plain
        : plain.replace(new RegExp(escapedPattern(core), 'g'), mask);
    return inBase64(secret).reduce((rest, form) => rest.replaceAll(form, mask), escaped);
}
/** Backslashes at its ends tell nothing, and would be looked for everywhere. */
function withoutEnds(secret) {
    let [start, end] = [0, secret.length];
    while (secret[start] === '\\')
        start += 1;
    while (end > start && secret[end - 1] === '\\')
        end -= 1;
    return secret.slice(start, end);
}
/** No key is longer; one that is goes only as it is, and in base64. */
const LONGEST = 4_000;
const PLAIN = /^[A-Za-z\d]*$/;
/** JSON in JSON, five levels deep, writes a quote behind 31 backslashes, and a backslash as 32. */
const DEEPEST = 32;
const BACKSLASH = String.raw `(?:\\|${percent(0x5c)}|${entity(0x5c)})`;
/**
 * Each character as it is or escaped, a run of backslashes together with those that escape what
 * follows: so there is never more than one way to take in a run.
 */
function escapedPattern(secret) {
    return secret.toWellFormed().replace(/(\\*)([^\\])/gu, (_, run, character) => {
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
/** Hexadecimal digits, large and small. */
function hex(number, digits) {
    const text = number.toString(16).padStart(digits, '0');
    return text.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
/** Alone, and behind other bytes: the characters that depend on nothing but the secret. */
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

;// CONCATENATED MODULE: ./src/flow/redact.ts


/** What is a secret by its looks. A URL is judged as a whole, so every pattern stays linear. */
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
    // A JSON web token, as it is or in base64 once more.
    [/(?:\b|(?<=%[\dA-Fa-f]{2}))(?:eyJ[\w-]{8,}(?:\.[\w-]*){0,4}|ZXlK[\w+/=-]{12,})/g, named_secrets/* MASK */.v],
];
/** The shortest text that is taken for a secret: a shorter one would blot out ordinary words. */
const SHORTEST_SECRET = 6;
/** The same for a part of a token, which is cut at its dots. */
const SHORTEST_PART = 16;
/**
 * The text without `secrets`, their parts, and all that looks like one: signed (callback) URLs,
 * JSON web tokens, bearer tokens, credentials in a URL, keys and passwords of connection strings,
 * of JSON, XML and expressions.
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
/** Whether a text holds a signed URL, such as the callback URL of a trigger. */
function holdsSignedUrl(text) {
    return /https?:/i.test(text) && SIGNED.test(text);
}
/** A signed URL loses its whole query; another one only the credentials before its host. */
function maskUrl(url) {
    const plain = url.replace(/^(https?:\/\/)[^/?#@]*@/i, `$1${named_secrets/* MASK */.v}@`);
    const query = plain.indexOf('?');
    return query !== -1 && SIGNED.test(plain.slice(query))
        ? `${plain.slice(0, query)}?${named_secrets/* MASK */.v}`
        : plain;
}
/** How many causes of causes are kept. */
const redact_DEEPEST = 5;
/**
 * A copy of an error and its causes that carries no secret: name, code, message and stack, each
 * redacted, and no other property. Undefined for what is no error.
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
/** By looks and not by class: what undici throws may come from another realm. */
function isErrorLike(value) {
    return typeof value === 'object' && value !== null && 'message' in value;
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cr: () => (/* binding */ secretsByShape),
/* harmony export */   u7: () => (/* binding */ secretIn),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** Finds a secret in `text`, by its shape or by the name of the field that holds it. */
function secretIn(text, field) {
    return byShape(text) ?? (field === null ? null : byField(text, field));
}
/** Most texts hold none of these, and are done with. */
const HINT = /sig=|key|eyJ|bearer|basic |pass|pwd|secret|token|code=|:\/\/[^/\s]+:|hook|akia|gh[a-z]_|github_|aiza|xox|q~/i;
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
        also: looksRandom,
    },
    {
        kind: 'a token',
        pattern: /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,}|xox[abprs]-[A-Za-z0-9-]{20,}|AKIA[0-9A-Z]{16}|AIza[A-Za-z0-9_-]{35})/dg,
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
        also: (secret, { index, input }) => index > 0 || /[?&]|^client_secret/i.test(input) || looksRandom(secret),
    },
    {
        kind: 'a password or key',
        pattern: /"(?:password|client_?secret|access_?token|refresh_?token|api_?key)"\s*:\s*"([^"\s@{}<>]{6,})"/dgi,
    },
];
/** `://a:bbbb@c` */
const SHORTEST = 11;
function byShape(text) {
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
        if (isPlaceholder(secret))
            continue;
        if (also === undefined || also(secret, found)) {
            secrets.push({ kind, within: [first[0], last[1]] });
        }
    }
    return secrets;
}
/** Names of fields, and of variables and parameters, that hold nothing but a password. */
const PASSWORD = /(?:password|passwd|passphrase|clientsecret|appsecret|^pwd)$/;
/** A setting, or what is done to a password. */
const NO_PASSWORD = /^(?:reset|change|force|forgot|show|hide|has|is|use|require|enable)/;
/** Names that may hold a key, and other things: here the value must look like one. */
const KEY = /(?:secret|apikey|accesskey|accountkey|subscriptionkey|functionskey|sharedkey|privatekey|secretkey|authkey|token|authorization|^pfx)$/;
const NO_KEY = /(?:skip|continuation|page|paging|next|sync|delta|change|cancellation)token$/;
function byField(text, field) {
    if (text.startsWith('@'))
        return null;
    const kind = heldBy(field);
    if (kind === 'other' || /[\s{}]/.test(text) || isPlaceholder(text))
        return null;
    const within = [0, text.length];
    if (kind === 'password')
        return text.length >= 4 ? { kind: 'a password', within } : null;
    return looksRandom(text) ? { kind: 'a key or token', within } : null;
}
/** Flows have few names of fields, and many fields. */
const held = new Map();
const MOST_NAMES = 10_000;
function heldBy(field) {
    const known = held.get(field);
    if (known !== undefined)
        return known;
    if (held.size === MOST_NAMES)
        held.clear();
    const found = heldByName(plainName(field));
    held.set(field, found);
    return found;
}
function heldByName(name) {
    if (PASSWORD.test(name) && !NO_PASSWORD.test(name))
        return 'password';
    return KEY.test(name) && !NO_KEY.test(name) ? 'key' : 'other';
}
/** `item/Client-Secret` is `clientsecret`, and so is `Client Secret (new_ClientSecret)`. */
function plainName(field) {
    const own = withoutRemark(field);
    const last = own.slice(Math.max(own.lastIndexOf('/'), own.lastIndexOf('.')) + 1);
    return last.toLowerCase().replace(/[\s_-]/g, '');
}
/** Without what stands in brackets at its end. */
function withoutRemark(field) {
    const text = field.trimEnd();
    if (!text.endsWith(')'))
        return field;
    const open = text.indexOf('(', text.lastIndexOf(')', text.length - 2) + 1);
    return open === -1 ? field : text.slice(0, open).trimEnd();
}
/** Letters and digits without a space, long enough to be no word; a path or URL is none. */
function looksRandom(text) {
    return /^(?!https?:|\/)(?=.*\d)(?=.*[a-z])[\w.~+/=:-]{16,}$/i.test(text);
}
/** What a template leaves to be filled in, and words that only say what belongs there. */
function isPlaceholder(text) {
    return (/^(?:<.*>|\[.*\]|\{.*\}|#\{.*\}#|%.*%|\$\(.*\)|\$\{.*\}|\*+|\.+|-+)?$/.test(text) ||
        /x{4,}|\*{3,}|\.{3}|^your|your[-_]|[-_]here$|placeholder|changeme|redacted|example/i.test(text) ||
        /^(?:string|text|password|passwd|secret|token|null|none|true|false|undefined|value|abc123|\d{1,5})$/i.test(text));
}


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8446);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5017);


/**
 * A decoded JSON document that can say where a value stands. Offsets are looked for only along the
 * paths that are asked for.
 */
class Source {
    file;
    text;
    #outer;
    #outline = null;
    #lines = null;
    #marks = new Map();
    constructor(file, text, outer = null) {
        this.file = file;
        this.text = text;
        this.#outer = outer;
    }
    /**
     * The place of the value at `path`, or of its nearest ancestor that exists. A scalar is
     * underlined itself, an object or array by its key. `within` narrows a string to a part of it:
     * offsets of the decoded string, escapes counted.
     */
    place(path, within) {
        let known = path;
        let node = this.#find(known);
        while (node === undefined && known.length > 0) {
            known = known.slice(0, -1);
            node = this.#find(known);
        }
        const [start, end] = node === undefined ? [0, 0] : this.#extent(node, within);
        return this.span(known, start, end - start);
    }
    /** The place of the key at `path` itself, whatever its value; else as `place`. */
    keyPlace(path) {
        const node = this.#find(path);
        if (node === undefined || node.key === null)
            return this.place(path);
        return this.span(path, node.key.offset, node.key.length);
    }
    /** The place of `length` characters from `offset` on, which belong to the value at `path`. */
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
        this.#outline ??= new _outline_js__WEBPACK_IMPORTED_MODULE_0__/* .Outline */ .Rc(this.text);
        return this.#outline.find(path);
    }
    #extent(node, within) {
        if (within !== undefined && node.type === 'string') {
            const [start, end] = within;
            const from = this.#offsetInString(node, start);
            return [from, Math.max(from, this.#offsetInString(node, end))];
        }
        const isBlock = node.type === 'object' || node.type === 'array';
        const { offset, length } = isBlock && node.key !== null ? node.key : node;
        return [offset, offset + length];
    }
    /** Where the character `index` of a decoded string stands; its closing quote where it is shorter. */
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
/** How many characters of a decoded string lie between two marks. */
const STRIDE = 256;
/** Where each mark of a string stands in the text: many places of one may be asked for. */
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

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   R8: () => (/* binding */ syntaxProblem),
/* harmony export */   UH: () => (/* binding */ RELAXED),
/* harmony export */   _K: () => (/* binding */ STRICT),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** The deepest nesting that is read; real flows stay under 60. */
const MAX_DEPTH = 200;
/** What a flow's file may say, and what the map's file may say besides. */
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
 * The first thing in `text` that JSON's grammar refuses, or that is nested too deep; null when
 * there is none. Stops there: the parser's recovery from errors nests without end.
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
/** What cannot be read after the end is told by where it stands, not by what it is. */
function messageOf(code, ended) {
    const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code);
    const told = ended && name === 'InvalidSymbol' ? 'EndOfFileExpected' : name;
    return SYNTAX_MESSAGES[told] ?? 'this is not JSON';
}


/***/ }),

/***/ 6101:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/**
 * In order: the byte-order marks, then the zero bytes that JSON's first two ASCII
 * characters leave in UTF-16 (RFC 4627, section 3). `null` stands for any byte but zero.
 */
const SIGNATURES = [
    { encoding: 'utf-8', bom: true, bytes: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', bom: true, bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bom: true, bytes: [0xfe, 0xff] },
    { encoding: 'utf-16le', bom: false, bytes: [null, 0, null, 0] },
    { encoding: 'utf-16be', bom: false, bytes: [0, null, 0, null] },
];
/** Turns a file's bytes into text without its byte-order mark. Never throws: see `undecodableAt`. */
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
/** The text before the first bytes that the encoding does not allow, found by halving. */
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
/** The first `length` bytes as text, a character that is cut off left out; null when unsound. */
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

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   to: () => (/* binding */ explained),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5242);
/* harmony import */ var _token_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(385);


/** Why something could not be had of GitHub: what was wanted, what came back, what to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** Null where GitHub did not answer, or was not asked. */
    status;
    /** What the token lacks, as a workflow writes it: `contents: read`. */
    permission;
    /** How it gets that; null where it lacks nothing. */
    remedy;
    constructor(message, { status = null, permission = null, remedy = null, } = {}) {
        super(message);
        this.status = status;
        this.permission = permission;
        this.remedy = remedy;
    }
}
/** Null for what is no failed request: an error of ours. */
function failureOf(error) {
    if (!(error instanceof Error) || !('status' in error) || error instanceof GitHubError)
        return null;
    if (!('response' in error) || !isObject(error.response)) {
        const isTooLarge = error.cause instanceof _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .ReplyTooLarge */ .mV;
        return { status: null, message: oneLine(error.message), headers: {}, isTooLarge };
    }
    const { data, headers } = error.response;
    return {
        status: Number(error.status),
        message: oneLine(wordsOf(data)),
        headers: isObject(headers) ? headers : {},
        isTooLarge: false,
    };
}
/** A page of HTML, as proxies send it, says nothing in one line. */
function wordsOf(data) {
    if (!isObject(data) || typeof data.message !== 'string')
        return '';
    const details = Array.isArray(data.errors) ? data.errors : [];
    const more = details.map((each) => (isObject(each) ? (each.message ?? '') : each));
    return [data.message, ...more].filter((text) => text !== '').join(': ');
}
/** Without a full stop: a sentence of ours goes on. */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
const isObject = (value) => typeof value === 'object' && value !== null;
/**
 * Either limit: 429, or 403 with `retry-after`, with `x-ratelimit-remaining: 0`, or with neither
 * and only the words (docs.github.com, Rate limits for the REST API).
 */
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403 || /resource not accessible/i.test(message))
        return false;
    const isSpent = String(headers['x-ratelimit-remaining']) === '0';
    return isSpent || headers['retry-after'] !== undefined || /rate limit/i.test(message);
}
/** Other reasons for a 403. The header that lists permissions comes with these too. */
const NOT_A_PERMISSION = /locked|archived|read-only|allow list|SAML|SSO|suspended|blocked|too large|spam|user agent/i;
/** A 403 for want of a permission ("Resource not accessible by integration"). */
function isDenied(failure) {
    return failure.status === 403 && !isRateLimit(failure) && !NOT_A_PERMISSION.test(failure.message);
}
/** The error for a person. `Failure`s alone are known: all else is a fault of ours. */
function explained(failure, { to, permission }, token) {
    const { status, message, isTooLarge } = failure;
    const could = `Could not ${to}`;
    const said = message === '' ? `GitHub answered ${status}` : `GitHub answered ${status}, ${message}`;
    const { remedy, place } = (0,_token_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .lackOf */ .Z)(permission, token);
    if (isTooLarge) {
        const advice = 'If a file of that size is meant, take it out of what Flowgate reads; else check what answers under the address of GitHub.';
        return new GitHubError(`${could}: ${message}. ${advice}`);
    }
    if (status === null) {
        return new GitHubError(`${could}: no answer from GitHub (${message || 'connection lost'}).`);
    }
    if (isDenied(failure)) {
        const what = token === 'classic' ? 'a scope' : 'a permission';
        const advice = remedy.replace(/^./, (letter) => letter.toUpperCase());
        const sentence = `${could}: the token lacks ${what}. ${advice}. (${said}.)`;
        return new GitHubError(sentence, { status, permission, remedy });
    }
    return new GitHubError(`${could}: ${said}.${adviceFor(failure, place)}`, { status });
}
function adviceFor(failure, place) {
    if (isRateLimit(failure))
        return ' The token has reached a rate limit; run the job again later.';
    switch (failure.status) {
        case 401:
            return ' The `github-token` is not valid, or has expired.';
        case 404:
            return ` It is not there, or the token may not see it: check ${place}.`;
        default:
            return (failure.status ?? 0) >= 500
                ? ' See https://www.githubstatus.com, and run the job again later.'
                : '';
    }
}


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ SHA)
/* harmony export */ });
/** What may name a commit. Loose: GitHub says whether there is such a one. */
const SHA = /^\w{1,64}$/;


/***/ }),

/***/ 385:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ lackOf),
/* harmony export */   a: () => (/* binding */ tokenKind)
/* harmony export */ });
/** Classic tokens alone are answered with `x-oauth-scopes`, also where they have none. */
function tokenKind(token, { headers }) {
    if (headers['x-oauth-scopes'] !== undefined || /^gh[po]_/.test(token))
        return 'classic';
    return token.startsWith('github_pat_') ? 'fine-grained' : 'job';
}
/** What a token lacks where GitHub asks for a permission, as people know it of its kind. */
function lackOf(permission, kind) {
    if (kind === 'classic') {
        const scope = permission === 'members: read' ? '`read:org`' : '`repo`';
        return {
            lack: `the classic token lacks the scope ${scope}`,
            remedy: `give the classic token the scope ${scope}`,
            place: `the scope ${scope} of the classic token`,
        };
    }
    const given = `\`${permission}\``;
    if (kind === 'fine-grained') {
        return {
            lack: `the fine-grained token lacks the permission ${given}`,
            remedy: `give the fine-grained token the permission ${given} on this repository`,
            place: `the permission ${given} of the fine-grained token`,
        };
    }
    const place = `${given} under \`permissions:\` of the job`;
    return { lack: `the job's token lacks the permission ${given}`, remedy: `add ${place}`, place };
}


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ boundedBody),
/* harmony export */   gJ: () => (/* binding */ MEBIBYTE),
/* harmony export */   mV: () => (/* binding */ ReplyTooLarge)
/* harmony export */ });
/** A reply is larger than its reader takes. */
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
    constructor(most) {
        super(`the answer is larger than ${most / MEBIBYTE} MB, unpacked, and was not read further`);
    }
}
const MEBIBYTE = 1024 * 1024;
const FIRST_BYTES = 16 * 1024;
/**
 * The whole body as it is after unpacking. Throws `ReplyTooLarge` as soon as there are more than
 * `most` bytes, and lets go of the connection. The bytes are copied: a server may send each of them
 * in a chunk of its own, and a million chunks take a hundred times their content.
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

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4218);

await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .act */ .R)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _run_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6997);

/** Every input with its default, as `action.yml` has them; a test holds the two together. */
const DEFAULTS = {
    mode: 'auto',
    'connection-references': 'connection-references.json',
    flows: 'flows/**/*.json',
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
/** As many jobs as GitHub starts for one matrix. */
const MOST_SHARDS = 256;
/**
 * Reads every input once, through `get`, which returns the text of an input or an empty string.
 * Throws a `UsageError` that names the input and what it takes.
 */
function readInputs(get, modes = ACTION_MODES) {
    const text = (name) => get(name).trim() || DEFAULTS[name];
    const optional = (name) => get(name).trim() || null;
    return {
        mode: choice('mode', text('mode'), modes),
        map: text('connection-references'),
        flows: lines(text('flows')),
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
/** A short name would never match, and a leading `!` would let every other ref in. */
function fullRefs(name, refs) {
    const wrong = refs.find((ref) => !ref.startsWith('refs/'));
    if (wrong === undefined)
        return refs;
    throw new _run_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`${name}\` takes full refs, such as refs/heads/main or refs/tags/v*; not ${JSON.stringify(wrong)}`);
}
function choice(name, text, values) {
    const value = values.find((known) => known === text);
    if (value !== undefined)
        return value;
    throw new _run_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`${name}\` is one of ${values.join(', ')}; not ${JSON.stringify(text)}`);
}
function flag(name, text) {
    return choice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
function digest(name, text) {
    if (text === null || /^sha256:[0-9a-f]{64}$/.test(text))
        return text;
    throw new _run_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`${name}\` is the digest of a plan, sha256: and 64 hexadecimal digits; not ${JSON.stringify(text)}`);
}
function wholeNumber(name, text, least, most) {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most)
        return value;
    throw new _run_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`${name}\` is a whole number from ${least} to ${most}; not ${JSON.stringify(text)}`);
}
function shard(text) {
    if (text === '')
        return null;
    const [, part = 0, parts = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
    if (part >= 1 && part <= parts && parts <= MOST_SHARDS)
        return { part, parts };
    throw new _run_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`shard\` is i/n, the i-th of n parts, of at most ${MOST_SHARDS}, such as 3/20; not ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 6898:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ liveOwnersOf),
/* harmony export */   X: () => (/* binding */ boundEntries)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1128);

/** Every entry that the targets use, once, where the connections of its environment were listed. */
function boundEntries({ environments, currents }) {
    const found = new Map();
    for (const { flow, resolution } of currents.keys()) {
        const { environment, bindings } = resolution;
        const connections = environments.get(environment.environmentName)?.connections;
        if (connections?.kind !== 'read')
            continue;
        for (const { entry } of bindings) {
            const known = found.get(entry);
            if (known === undefined) {
                const list = connections.value;
                const live = liveIn(list, entry);
                found.set(entry, { environment, entry, files: [flow.file], live, list });
            }
            else if (!known.files.includes(flow.file))
                known.files.push(flow.file);
        }
    }
    return [...found.values()];
}
function liveIn({ connections }, { connectionName }) {
    return connections.find((one) => (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sameConnection */ .h)(one.connectionName, connectionName)) ?? null;
}
/** The owners of connections in an environment, as far as the server tells them. */
function liveOwnersOf({ environments, }) {
    const owners = new Map([...environments].map(([name, { connections }]) => {
        const listed = connections?.kind === 'read' ? connections.value.connections : [];
        return [name, new Map(listed.map((one) => [(0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionId */ .y)(one.connectionName), one.owner]))];
    }));
    return ({ environmentName }) => {
        const here = owners.get(environmentName);
        return (connectionName) => here?.get((0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionId */ .y)(connectionName)) ?? null;
    };
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said),
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/** An error's words without its full stop, to be put into a sentence. */
function said(error) {
    const words = error instanceof Error ? error.message : String(error);
    return words.replace(/\.$/, '');
}
/** Why a call to the host failed; the message says what happened and what to do next. */
class HostError extends Error {
    name = 'HostError';
    kind;
    code;
    mayHaveWritten;
    isLasting;
    constructor(message, { kind, code = null, mayHaveWritten = false, isLasting = false, cause }) {
        super(message, { cause });
        this.kind = kind;
        this.code = code;
        this.mayHaveWritten = mayHaveWritten;
        this.isLasting = isLasting;
    }
}


/***/ }),

/***/ 9929:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ liveSources),
/* harmony export */   R: () => (/* binding */ liveSourceOf)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6744);

/** The source of a live flow's reference. */
function liveSourceOf(references, key) {
    return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(references, key, 'source')?.toLowerCase() === 'invoker' ? 'Invoker' : 'Embedded';
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ environmentsIn),
/* harmony export */   M9: () => (/* binding */ unreadableTargets),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   UI: () => (/* binding */ identitiesOf)
/* harmony export */ });
/* harmony import */ var _connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7341);
/* harmony import */ var _flow_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6300);


/** Every affected flow in every wanted environment that it goes to, by environment and file. */
function targetsOf({ flows, map }, affected, environments) {
    if (map === null)
        return [];
    const those = flows.filter(({ file }) => affected === null || affected.has(file));
    return inEach(those, map, environments, _connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd);
}
/** The same for every flow of the repository, as far as it tells which live flow it means. */
function identitiesOf({ index, map }, environments) {
    return map === null ? [] : inEach(index, map, environments, _connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveUsed */ ._d);
}
function inEach(flows, map, wanted, resolveIn) {
    const found = flows.flatMap((flow) => (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(map, flow.file, wanted).map((environment) => ({
        flow,
        resolution: resolveIn(flow, environment),
    })));
    return found.toSorted((one, other) => (0,_flow_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(one.resolution.environment.name, other.resolution.environment.name) ||
        (0,_flow_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(one.flow.file, other.flow.file));
}
/** The environments of some targets, each once. */
function environmentsIn(targets) {
    return [...new Set(targets.map(({ resolution }) => resolution.environment))];
}
/** The affected files that hold no readable flow, in every wanted environment that they would go to. */
function unreadableTargets({ map, badFiles, skipped, }, affected, environments) {
    if (map === null)
        return [];
    const named = (file) => [...map.environments.values()].some(({ flows }) => flows.has(file));
    const files = [
        ...badFiles.map(({ file, problems: [first] }) => ({
            file,
            reason: first?.message ?? 'it cannot be read',
        })),
        ...skipped.filter(({ file }) => named(file)),
    ];
    return files
        .filter(({ file }) => affected === null || affected.has(file))
        .flatMap(({ file, reason }) => (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(map, file, environments).map((environment) => ({ file, environment, reason })));
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unwritable)
/* harmony export */ });
/** Why a target's flow must not be written, as what stands live has it, and what to do; else null. */
function unwritable({ flow, resolution }, current) {
    const at = `environments.${resolution.environment.name}.flows["${flow.file}"]`;
    switch (current.kind) {
        case 'edited':
            return `edited by hand since Git deployed it: ${current.edits.slice(0, 5).join(', ')} would be undone; take the change over into Git, or set \`on-drift: overwrite\``;
        case 'live':
        case 'base':
        case 'new':
            return null;
        case 'absent':
            return resolution.settings?.create
                ? null
                : `no live flow has this name; write \`"create": true\` under ${at} to have it created, or the guid of the one that it is as \`"flowName"\``;
        case 'ambiguous':
            return `${current.flowNames.length} live flows have this name; write the guid of the right one under ${at}: ${current.flowNames.map((name) => `\`"flowName": "${name}"\``).join(' or ')}`;
        case 'missing':
            return `the environment has no flow ${current.flowName}; correct \`flowName\` under ${at}, or remove it and write \`"create": true\``;
        case 'unreadable':
            return `the live flow could not be read: ${current.reason}`;
    }
}


/***/ }),

/***/ 4254:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ blockReason),
/* harmony export */   c: () => (/* binding */ findingReason)
/* harmony export */ });
/* harmony import */ var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5017);
/* harmony import */ var _live_unwritable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2015);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1313);



/** Why a target must not be deployed, with what to do; null when nothing stands against it. */
function blockReason(target, current, findings, rivals) {
    return (findingReason(target, findings) ??
        bindingReason(target) ??
        parameterReason(target) ??
        rivalReason(target, rivals) ??
        (0,_live_unwritable_js__WEBPACK_IMPORTED_MODULE_1__/* .unwritable */ .m)(target, current));
}
/** The errors that concern a target, counted; null where there are none. */
function findingReason(target, findings) {
    const against = findings.filter((finding) => finding.severity === 'error' && concerns(finding, target));
    const [first] = against;
    if (first === undefined)
        return null;
    const rules = [...new Set(against.map(({ rule }) => rule))].join(', ');
    return `${against.length} ${against.length === 1 ? 'error' : 'errors'} found (${rules})`;
}
/**
 * A finding concerns a target when it is of its flow, of an entry of the map that it resolves to, or
 * of its environment as a whole.
 */
function concerns(finding, { flow, resolution }) {
    if (finding.rule === 'base-map-invalid')
        return true;
    const { environment, bindings, settings } = resolution;
    if (finding.environment !== null && finding.environment !== environment.name)
        return false;
    if (finding.flow !== null)
        return finding.flow === flow.file;
    const { paths } = environment;
    const whole = [paths.environment, paths.environmentName, paths.deployAs].map(_flow_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb);
    if (whole.includes(finding.at))
        return true;
    const relied = [
        ...bindings.flatMap(({ entry }) => Object.values(entry.paths)),
        ...(settings === null ? [] : [settings.path]),
    ];
    return relied.some((path) => (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(finding.at, (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path)));
}
/** Findings may be switched off or suppressed; a flow with a key that means nothing is not sent. */
function bindingReason({ flow, resolution }) {
    if (flow.referencesAreArray)
        return 'its connectionReferences is an array, so that their keys are lost';
    const keys = resolution.unmapped.map(({ key }) => `\`${key}\``);
    if (keys.length === 0)
        return null;
    return `the map binds no connection to ${keys.join(', ')} in ${resolution.environment.name}`;
}
/** Which of them is right is not ours to guess. */
function rivalReason(target, rivals) {
    const others = rivals(target);
    if (others.length === 0)
        return null;
    return `${others.slice(0, 3).join(' and ')} ${others.length === 1 ? 'means' : 'mean'} the same live flow; give each its own \`flowName\` or name, or take it out of \`flows\``;
}
function parameterReason({ flow, resolution }) {
    const names = (0,_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredParameters */ .wL)(flow, resolution).map((name) => `\`${name}\``);
    if (names.length === 0)
        return null;
    return `the map sets ${names.join(', ')}, which the definition does not declare as a parameter`;
}


/***/ }),

/***/ 3849:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AH: () => (/* binding */ canonicalDefinition),
  M6: () => (/* binding */ canonicalOperation),
  $s: () => (/* binding */ canonicalReferences),
  q0: () => (/* binding */ describe),
  kP: () => (/* binding */ sameReference),
  di: () => (/* binding */ sortKeys)
});

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __nccwpck_require__(1128);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __nccwpck_require__(1795);
// EXTERNAL MODULE: ./src/flow/json.ts
var json = __nccwpck_require__(6744);
// EXTERNAL MODULE: ./src/flow/pointer.ts
var flow_pointer = __nccwpck_require__(5017);
;// CONCATENATED MODULE: ./src/plan/ignored.ts


/** The canonical definition without it. In a list, whose places count, null stays behind. */
function withoutIgnored(definition, ignored) {
    const patterns = ignored.map((pointer) => (0,flow_pointer/* fromPointer */.kU)(pointer).slice(1));
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
/** What is left of the patterns behind a key. */
function below(patterns, key) {
    return patterns
        .filter(([first]) => first === '*' || first === key)
        .map((pattern) => pattern.slice(1));
}
function isMet(patterns) {
    return patterns.some((pattern) => pattern.length === 0);
}

;// CONCATENATED MODULE: ./src/plan/canonical.ts




/** The canonical form of a definition: keys sorted, the server's own additions and `ignored` gone. */
function canonicalDefinition(definition, ignored = []) {
    const { triggers, actions, parameters, outputs, description, contentVersion, ...rest } = definition;
    const form = {
        ...canonical_without(rest, ['$schema', 'metadata']),
        triggers: operations(triggers),
        actions: operations(actions),
        parameters: canonical_without(parameters, ['$connections', '$authentication']),
        ...(isEmpty(outputs) ? {} : { outputs }),
        ...(isDefaultVersion(contentVersion) ? {} : { contentVersion }),
        ...describe(description),
    };
    return withoutIgnored(sortKeys(form), ignored);
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
/** True when both name the same connection, and no other source where both tell theirs. */
function sameReference(one, other) {
    const sameSource = one.source === null || other.source === null || one.source === other.source;
    return one.connectionName === other.connectionName && one.id === other.id && sameSource;
}
/** Sorts the keys of every object, however deep; the order of lists means something and stays. */
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const keys = Object.keys(value).toSorted();
    return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key])]));
}
const BRANCHES = ['else', 'default'];
function operations(block) {
    if (!(0,json/* isObject */.Gv)(block))
        return {};
    const forms = Object.entries(block).map(([name, operation]) => [
        name,
        canonicalOperation(operation),
    ]);
    return Object.fromEntries(forms);
}
/** The canonical form of one operation, with all that is in it. */
function canonicalOperation(operation) {
    if (!(0,json/* isObject */.Gv)(operation))
        return operation;
    const form = canonical_without(operation, ['metadata', 'evaluatedRecurrence']);
    if (isEmpty(form.runAfter))
        delete form.runAfter;
    if ((0,hosts/* hostReference */.wf)(operation) !== null)
        form.inputs = canonical_without(form.inputs, ['authentication']);
    if ((0,json/* isObject */.Gv)(form.actions))
        form.actions = operations(form.actions);
    for (const branch of BRANCHES) {
        if ((0,json/* isObject */.Gv)(form[branch]))
            form[branch] = withActions(form[branch]);
    }
    if ((0,json/* isObject */.Gv)(form.cases)) {
        const cases = Object.entries(form.cases).map(([name, block]) => [name, withActions(block)]);
        form.cases = Object.fromEntries(cases);
    }
    return form;
}
function withActions(block) {
    if (!(0,json/* isObject */.Gv)(block))
        return block;
    return { ...block, actions: operations(block.actions) };
}
/** The marks that versions of the server leave at the end of a definition's description. */
const MARK = /(?<!\s|#flowstudio-mcp|Updated via Flow Studio MCP\.?)(?:\s*(?:#flowstudio-mcp|Updated via Flow Studio MCP\.?))+\s*$/i;
/** A description without the server's mark; nothing where no more is left. */
function describe(description) {
    if (typeof description !== 'string')
        return description == null ? {} : { description };
    const text = description.replace(MARK, '').trim();
    return text === '' ? {} : { description: text };
}
function isDefaultVersion(version) {
    return version === undefined || version === '1.0.0.0' || version === 'undefined';
}
function isEmpty(value) {
    return (value === undefined || value === null || ((0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0));
}
function canonical_without(value, keys) {
    if (!(0,json/* isObject */.Gv)(value))
        return value ?? {};
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ desiredFlow),
/* harmony export */   vC: () => (/* binding */ PLATFORM_PARAMETERS),
/* harmony export */   wL: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6744);
/* harmony import */ var _live_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9929);


/**
 * The parameters that the platform refuses a flow with connector operations without
 * (`InvalidPowerFlow`).
 */
const PLATFORM_PARAMETERS = {
    $connections: { defaultValue: {}, type: 'Object' },
    $authentication: { defaultValue: {}, type: 'SecureObject' },
};
/**
 * Builds what a deployment would send: one reference for each used key and no other, the
 * parameters that connector operations need, and the environment's values. `liveReferences` gives
 * the source of a reference that neither the map nor the file tells.
 */
function desiredFlow(flow, { settings, bindings }, liveReferences = {}) {
    return {
        displayName: settings?.displayName ?? flow.displayName,
        renames: settings?.displayName != null || !flow.namedByFile,
        description: flow.description,
        state: settings?.state ?? null,
        definition: desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
        connectionReferences: Object.fromEntries(bindings.map((binding) => [binding.used.key, sentReference(binding, liveReferences)])),
    };
}
/** Names of parameters that the map sets and that the flow's definition does not declare. */
function undeclaredParameters(flow, { settings }) {
    const declared = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const source = binding.source ?? (0,_live_source_js__WEBPACK_IMPORTED_MODULE_1__/* .liveSourceOf */ .R)(liveReferences, binding.used.key);
    return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}
function desiredDefinition(flow, values, needsConnections) {
    const { definition, description } = flow;
    const declared = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definition.parameters) ? definition.parameters : {};
    const set = Object.entries(values).flatMap(([name, value]) => {
        const parameter = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name);
        return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameter) ? [[name, { ...parameter, defaultValue: value }]] : [];
    });
    const parameters = {
        ...(needsConnections ? PLATFORM_PARAMETERS : {}),
        ...declared,
        ...Object.fromEntries(set),
    };
    return {
        ...definition,
        ...(description === null || definition.description !== undefined ? {} : { description }),
        ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    };
}


/***/ }),

/***/ 6535:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lV: () => (/* binding */ definitionDiff),
  KG: () => (/* binding */ definitionPaths),
  n_: () => (/* binding */ diffOf),
  wG: () => (/* binding */ pathsOf),
  lu: () => (/* binding */ referenceDiff),
  ki: () => (/* binding */ referencePaths)
});

// UNUSED EXPORTS: SECRET, operationsIn

// EXTERNAL MODULE: ./src/flow/json.ts
var json = __nccwpck_require__(6744);
// EXTERNAL MODULE: ./src/flow/pointer.ts
var pointer = __nccwpck_require__(5017);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __nccwpck_require__(3849);
// EXTERNAL MODULE: ./src/plan/diff/secret.ts
var secret = __nccwpck_require__(8603);
;// CONCATENATED MODULE: ./src/plan/diff/fields.ts



/**
 * The values in which two versions of a part differ; a part that is new or gone has only one. A
 * list is told by its elements, without the equal ones at its ends.
 */
function fieldChanges(before, after, sensitivity = 'plain') {
    const [was, is] = [before, after].map((version) => version === undefined ? undefined : (0,secret/* masked */.Iv)(version, sensitivity));
    const paths = before === undefined
        ? leaves(after ?? null, [])
        : after === undefined
            ? leaves(before, [])
            : differences(before, after, []);
    return [...paths]
        .toSorted((one, other) => rank(one) - rank(other))
        .map((path) => ({ at: (0,pointer/* toPointer */.rb)(path), before: valueAt(was, path), after: valueAt(is, path) }));
}
/** What an operation is comes first, and when it runs last. */
function rank([first]) {
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
            yield path;
    }
    else if ((0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(after)) {
        const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
        for (const key of [...keys].toSorted()) {
            const inner = [...path, key];
            const [was, is] = [valueAt(before, [key]), valueAt(after, [key])];
            if (was === undefined || is === undefined)
                yield inner;
            else
                yield* differences(was, is, inner);
        }
    }
    else if (Array.isArray(before) && Array.isArray(after)) {
        yield* fields_elements(before, after, path);
    }
    else if (before !== after)
        yield path;
}
/** The names after which an action runs mean something only together. */
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
    if (gone !== fresh && tail > 0)
        yield path;
    else {
        for (let index = head; index < Math.max(gone, fresh); index++) {
            const [was, is] = [before[index], after[index]];
            if (was === undefined || is === undefined)
                yield [...path, index];
            else
                yield* differences(was, is, [...path, index]);
        }
    }
}
function* leaves(value, path) {
    if (!(0,json/* isObject */.Gv)(value) || Object.keys(value).length === 0 || isWhole(path)) {
        if (path.length === 0 || !isEmptyObject(value))
            yield path;
    }
    else
        for (const [key, inner] of Object.entries(value))
            yield* leaves(inner, [...path, key]);
}
function isEmptyObject(value) {
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./src/plan/diff/match.ts

/**
 * An operation is the one of the same name in the same place; else one of the same content there,
 * when neither name is known to the other version; else one of the same name and type elsewhere.
 */
function match(before, after) {
    const matcher = new Matcher(before, after);
    matcher.blocks(before.blocks, after.blocks);
    matcher.moved();
    return matcher;
}
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
        const fresh = Map.groupBy(this.#after.units.filter((unit) => !this.was.has(unit)), identity);
        for (const unit of this.#before.units) {
            if (this.became.has(unit))
                continue;
            const other = fresh.get(identity(unit))?.find((each) => !this.was.has(each));
            if (other === undefined)
                continue;
            this.#join(unit, other);
            this.blocks(unit.blocks, other.blocks);
        }
    }
    #block(before, after) {
        const named = new Map(after.map((unit) => [unit.operation.name, unit]));
        for (const unit of before) {
            const other = named.get(unit.operation.name);
            if (other !== undefined)
                this.#join(unit, other);
        }
        this.#renamed(before, after);
        for (const unit of before) {
            const other = this.became.get(unit);
            if (other !== undefined)
                this.blocks(unit.blocks, other.blocks);
        }
    }
    #renamed(before, after) {
        const gone = before.filter((unit) => !this.became.has(unit) && !this.#after.names.has(unit.operation.name));
        const fresh = after.filter((unit) => !this.was.has(unit) && !this.#before.names.has(unit.operation.name));
        if (gone.length === 0 || fresh.length === 0)
            return;
        const alike = Map.groupBy(fresh, (unit) => content(unit, this.#before.names));
        for (const unit of gone) {
            const candidates = (alike.get(content(unit, this.#after.names)) ?? []).filter((other) => !this.was.has(other) && holdsTheSame(unit, other));
            const other = candidates.find((each) => each.text === unit.text) ?? candidates[0];
            if (other !== undefined)
                this.#join(unit, other);
        }
    }
    #join(before, after) {
        this.became.set(before, after);
        this.was.set(after, before);
    }
}
function identity({ operation }) {
    return JSON.stringify([operation.kind, operation.name, operation.type.toLowerCase()]);
}
/** What an operation is but for when it runs, and for names that the other version does not know. */
function content({ own, operation }, known) {
    const { runAfter: _order, ...rest } = (0,json/* isObject */.Gv)(own) ? own : { own };
    const text = JSON.stringify([operation.kind, rest]);
    return quoted(text, (name) => (known.has(name) ? name : '?'));
}
/** Replaces what stands in single quotes, as expressions name actions. */
function quoted(text, replace) {
    const parts = text.split("'");
    return parts
        .map((part, index) => (index === 0 || index === parts.length - 1 ? part : replace(part)))
        .join("'");
}
/** At least half of what stands directly in either stands in both; two that hold nothing do. */
function holdsTheSame(one, other) {
    const [ones, others] = [one, other].map(({ blocks }) => new Set([...blocks.values()].flat().map(({ operation }) => operation.name)));
    const shared = [...ones].filter((name) => others.has(name)).length;
    return 2 * shared >= Math.max(ones.size, others.size);
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
var run_order = __nccwpck_require__(8635);
;// CONCATENATED MODULE: ./src/plan/diff/outline.ts




const NOTHING = new Map();
/** Lays two versions of a flow over each other. */
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
    /** What is gone stands where it ran: behind the last before it that is still there. */
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
        const { name, type } = is.operation;
        const sensitivity = (0,secret/* sensitivityOfOperation */.Es)(name, type);
        return {
            kind: isMoved ? 'moved' : isRenamed ? 'renamed' : 'changed',
            ...placed(is),
            from: isRenamed || isMoved ? { name: was.operation.name, scope: scopeOf(was), at: was.at } : null,
            fields: isEqual ? [] : fieldChanges(was.own, is.own, sensitivity),
            follows: !isEqual && this.#follows(was, is),
        };
    }
    /** What became of the action that held it; null at the top, undefined where it is gone. */
    #parent({ parent }) {
        return parent === null ? null : this.#matching.became.get(parent);
    }
    #follows(was, is) {
        return (this.#newNames.size > 0 && JSON.stringify(withNewNames(was.own, this.#newNames)) === is.text);
    }
}
/** The trigger first; of a condition the yes before the no, and of a switch the default last. */
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
var version = __nccwpck_require__(3543);
;// CONCATENATED MODULE: ./src/plan/diff.ts









/** The difference of two versions but for what is `ignored`; `before` null: all is new. */
function diffOf(before, after, ignored = []) {
    return {
        displayName: word(before, before?.displayName, after.displayName),
        state: word(before, before?.state, after.state),
        references: referenceDiff(before?.connectionReferences ?? {}, after.connectionReferences),
        ...definitionDiff(before?.definition ?? {}, after.definition, ignored),
    };
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
/** What changes of the operations of an outline, outer before inner. */
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
        return [{ kind: kindOf(was, is), name, fields: fieldChanges(was, is, sensitivity) }];
    });
}
/** References differ by connection, connector and source, and by nothing else. */
function referenceDiff(before, after) {
    const [one, other] = [(0,canonical/* canonicalReferences */.$s)(before), (0,canonical/* canonicalReferences */.$s)(after)];
    const names = namesOf(Object.fromEntries(one), Object.fromEntries(other));
    return names.flatMap((name) => {
        const [was, is] = [one.get(name), other.get(name)];
        if (was !== undefined && is !== undefined && (0,canonical/* sameReference */.kP)(was, is))
            return [];
        const [old, fresh] = [asWritten(before, name), asWritten(after, name)];
        const fields = fieldChanges(old, fresh).filter(({ at }) => was === undefined || is === undefined || !isSame(at, was, is));
        return [{ kind: kindOf(was, is), name, fields }];
    });
}
/** A source that a version does not tell is no other. */
function isSame(at, was, is) {
    const name = at.slice(1);
    return was[name] === is[name] || was[name] === null || is[name] === null;
}
/** The three fields that count, in the letters in which they came. */
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
function kindOf(was, is) {
    return was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
}
function namesOf(one, other) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
}
/** Where two versions differ, as pointers into the flow; none where they are equal. */
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
/** One that was renamed or moved differs at its old place and at its new one. */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ waitsFor),
/* harmony export */   n: () => (/* binding */ inRunOrder)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6744);

/** The names of the actions that an operation waits for. */
function waitsFor({ operation }) {
    const runAfter = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(operation.value, 'runAfter');
    return operation.kind === 'action' && (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(runAfter) ? Object.keys(runAfter) : [];
}
/**
 * The operations of one block as they run: each after all that it waits for, and where it can be
 * directly after. Those that wait in a circle come last.
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ sensitivityOfParameter),
/* harmony export */   Es: () => (/* binding */ sensitivityOfOperation),
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   bB: () => (/* binding */ SECRET)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6744);
/* harmony import */ var _flow_named_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6985);
/* harmony import */ var _flow_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7522);



/** Stands where a value is not shown. */
const SECRET = '(secret)';
/** Names of fields that hold a secret when their value is written out. */
const NAMES = /pass(?:word|wd|phrase|code)|^pwd$|secret|token|credential|authorization|cookie|signature|^sig$|^sas$|^pfx$|connection-?string|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key|(?<![a-z])pin(?:[-_ ]?(?:code|number))?$/i;
const ENDS_IN_PIN = /[a-z\d]Pin(?:Code|Number)?$/;
const isName = (name) => NAMES.test(name) || ENDS_IN_PIN.test(name);
/** Of a query, such as that of an Azure function's address; connectors write a path for a key. */
const QUERY_NAMES = /^(?:code|key|sig)$/i;
const QUERY_PATH = /[/.]?queries[/.](?:code|key|sig)$/i;
/** What holds a secret wherever it stands: for showing, a doubt is enough. */
const SHAPES = [
    /\bsig(?:=|%3d)/i,
    /[?&;](?:code|key|token|access_token|refresh_token|id_token|password|pwd|client_secret|api[-_]?key|subscription-key)=[^&\s@{}]{6,}/i,
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)\s*=\s*[^;\s@{}]{3,}/i,
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
/** Reads a value from elsewhere, such as `@parameters('key')`, and holds none itself. */
const READS = /^@\{?[a-z]+\((?:'[^']*')?\)(?:\??\[(?:'[^']*'|\d+)\])*\}?$/i;
const HOLDERS = {
    plain: [],
    parameter: ['defaultValue', 'value', 'allowedValues'],
    operation: [],
    inputs: ['inputs'],
};
/** Where an operation has no values: names of actions and fields, statuses and types. */
const NO_VALUES = new Set(['/type', '/kind', '/runAfter', '/inputs/schema']);
/** A secure parameter, and one that is named like a secret. */
function sensitivityOfParameter(name, ...versions) {
    return versions.some(_flow_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecure */ .Ut) || isName(name) ? 'parameter' : 'plain';
}
/** A Compose action that is named like a secret. */
function sensitivityOfOperation(name, type) {
    return /^compose$/i.test(type) && isName(name) ? 'inputs' : 'operation';
}
/** The part with every secret in it replaced: by where a value stands, then by what it looks like. */
function masked(part, sensitivity) {
    const isOperation = sensitivity === 'operation' || sensitivity === 'inputs';
    const form = hide(part, { ...TOP, at: isOperation ? '' : null });
    if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(form))
        return form;
    const held = HOLDERS[sensitivity].filter((key) => (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(form, key) !== undefined);
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
    if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const isAbout = ABOUT.some((key) => isName((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .digString */ .AG)(value, key) ?? ''));
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
        isNamed: isName(key) || isValue || isQuery,
        inAuthentication: inAuthentication || /^authentication$/i.test(key),
        inQueries: /^queries$/i.test(key),
    };
}
/** No pointer of `NO_VALUES` has a longer one above it. */
const DEEPEST_PLACE = 10;
/** `{"name": "ApiKey", "value": "\u2026"}`: the one tells what the other is. */
const ABOUT = ['name', 'Name', 'key', 'Key'];
function isSecret(text, isNamed) {
    if (isNamed && text !== '' && !READS.test(text))
        return true;
    return SHAPES.some((shape) => shape.test(text)) || (0,_flow_named_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNamedSecrets */ .h)(text) !== text;
}


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ valueTexts)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8603);

/** What stands before the first difference, so that a reader finds it. */
const LEAD = 16;
const ANOTHER_SECRET = '(another secret)';
/** Two values as text, each of at most `max` characters: of long ones what is around the difference. */
function valueTexts(before, after, max) {
    const [was, is] = [textOf(before), textOf(after)];
    if (was === _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB && is === _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB)
        return [_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB, ANOTHER_SECRET];
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6744);
/* harmony import */ var _flow_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(288);
/* harmony import */ var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5017);



/** Takes a canonical definition apart. */
function versionOf(definition) {
    const known = new Map();
    const blocks = new Map();
    for (const operation of (0,_flow_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .operations */ .z)(definition, ['definition'])) {
        const parent = operation.parent === null ? null : (known.get(operation.parent) ?? null);
        const start = operation.parent?.path.length ?? 1;
        const block = (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(operation.path.slice(start, -1));
        const own = ownPart(operation);
        const at = (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(operation.path);
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
    if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || kind === 'trigger')
        return value;
    const bare = { ...value };
    if ((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(bare.actions))
        bare.actions = {};
    for (const branch of ['else', 'default']) {
        if (bare[branch] !== undefined)
            bare[branch] = bareBlock(bare[branch]);
    }
    if ((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(bare.cases)) {
        const cases = Object.entries(bare.cases).map(([name, block]) => [name, bareBlock(block)]);
        bare.cases = Object.fromEntries(cases);
    }
    return bare;
}
function bareBlock(block) {
    return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(block) && (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(block.actions) ? { ...block, actions: {} } : block;
}


/***/ }),

/***/ 7056:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isDrifted),
/* harmony export */   asDrift: () => (/* binding */ asDrift),
/* harmony export */   s: () => (/* binding */ withDrift)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4254);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1313);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6535);



const SUSPENDED = /^suspended$/i;
/**
 * Marks every live flow that is not as Git and the map want it. There is no earlier commit to look
 * at: what differs was edited by hand, or never deployed, and is told either way.
 */
function withDrift(currents, ignored) {
    return new Map([...currents].map(([target, current]) => [target, marked(target, current, ignored)]));
}
function marked({ flow, resolution }, current, ignored) {
    if (current.kind !== 'live')
        return current;
    const desired = (0,_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredFlow */ .ZA)(flow, resolution, current.flow.connectionReferences);
    const [git, live] = [inGit(desired, current.flow), asLive(desired, current.flow)];
    const paths = (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)((0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffOf */ .n_)(git, live, ignored));
    const held = isSuspended(current.flow) && !paths.includes('/state') ? ['/state'] : [];
    const edits = [...paths, ...held];
    return edits.length === 0 ? current : { ...current, kind: 'edited', edits };
}
/**
 * The plan as a reader of drift sees it: from what Git has to what is live, not the way in which
 * a deployment would go. What is wrong with a flow that has the right content is its reason.
 */
function asDrift(plan, currents, findings) {
    // That it differs is told by the change itself.
    const others = findings.filter(({ rule }) => rule !== 'flow-edited');
    const standing = new Map([...currents].map((each) => [keyOf(each[0]), each]));
    const changes = plan.changes.map((change) => {
        const found = standing.get(`${change.environment}\n${change.file}`);
        return found === undefined
            ? change
            : driftOf(change, ...found, { findings: others, ignored: plan.ignored });
    });
    return { ...plan, changes, connectionUses: [] };
}
function keyOf({ flow, resolution }) {
    return `${resolution.environment.name}\n${flow.file}`;
}
function driftOf(change, target, current, { findings, ignored }) {
    const bindings = change.bindings.map(({ from, to, ...binding }) => ({
        ...binding,
        from: to,
        to: from,
    }));
    switch (change.action) {
        case 'blocked':
            return {
                ...change,
                bindings,
                isUnread: current.kind === 'unreadable',
                isGone: current.kind === 'missing' || current.kind === 'absent',
            };
        case 'create':
            return { ...change, reason: 'there is no such live flow; it was never deployed, or deleted' };
        case 'unchanged':
            return {
                ...change,
                bindings,
                reason: heldReason(current) ?? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .findingReason */ .c)(target, findings),
            };
        case 'update': {
            const { desired, current: live } = change;
            const diff = (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffOf */ .n_)(inGit(desired, live), asLive(desired, live), ignored);
            return {
                ...change,
                bindings,
                diff,
                reason: heldReason(current) ?? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .findingReason */ .c)(target, findings),
            };
        }
    }
}
/** A name or a state that Git leaves open is as it is live. */
function inGit({ displayName, renames, state, ...desired }, live) {
    const version = {
        displayName: renames ? displayName : live.displayName,
        state: state ?? live.state,
        definition: desired.definition,
        connectionReferences: desired.connectionReferences,
    };
    return version;
}
function asLive({ state }, live) {
    return { ...live, state: state === null ? null : live.state };
}
function heldReason(current) {
    const isHeld = (current.kind === 'edited' || current.kind === 'live') && isSuspended(current.flow);
    return isHeld
        ? 'the live flow is Suspended: a policy of the tenant holds it, or it failed for too long; an administrator can tell which'
        : null;
}
function isSuspended({ state }) {
    return SUSPENDED.test(state ?? '');
}
/** Whether a change of `asDrift` tells that live is not what Git has; what was not read tells nothing. */
function isDrifted(change) {
    switch (change.action) {
        case 'create':
        case 'update':
            return true;
        case 'unchanged':
            return change.reason !== null;
        case 'blocked':
            return change.isUnread !== true;
    }
}


/***/ }),

/***/ 3042:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ reviewDifferences),
/* harmony export */   iZ: () => (/* binding */ reviewedPlanOf),
/* harmony export */   tj: () => (/* binding */ unreviewed)
/* harmony export */ });
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2943);

/** What of a plan must be kept so that it is known again. */
function reviewedPlanOf({ changes, digests }) {
    const environments = Object.entries(digests).map(([environment, digest]) => {
        const those = changes.filter((change) => change.environment === environment);
        return [environment, { digest, changes: reviewedChanges(those) }];
    });
    return new Map(environments);
}
function reviewedChanges(changes) {
    return changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriting */ .x).map((change) => {
        const { file, action, parts } = change;
        return { digest: knownBy(change), about: { file, action, parts } };
    });
}
const DIGITS = 32;
/** What a change is known again by. */
function knownBy({ digest }) {
    return digest.slice('sha256:'.length).slice(0, DIGITS);
}
/** Those of an environment's changes that nobody has seen as they are now. */
function unreviewed(changes, digest, reviewed) {
    if (reviewed.some((each) => each.digest === digest))
        return [];
    const seen = new Set(reviewed.flatMap((each) => each.changes ?? []).map((each) => each.digest));
    return changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriting */ .x).filter((change) => !seen.has(knownBy(change)));
}
/** Both plans of an environment beside each other; null where not enough of the reviewed one was kept. */
function reviewDifferences(changes, reviewed) {
    const kept = reviewed.flatMap((each) => each.changes?.map(({ about }) => about) ?? [null]);
    const abouts = kept.filter((about) => about !== null);
    if (abouts.length < kept.length)
        return null;
    // Of several pull requests with the same flow the last one counts.
    const before = new Map(abouts.map((about) => [about.file, about]));
    const now = new Map(changes.map((change) => [change.file, change]));
    const open = unreviewed(changes, '', reviewed);
    const gone = [...before.keys()].flatMap((file) => {
        const change = now.get(file);
        // What is unchanged now is as the review wanted it.
        if (change !== undefined && change.action !== 'blocked')
            return [];
        return [{ kind: 'gone', file, reason: change?.reason ?? null }];
    });
    return [...open.map((change) => differenceOf(change, before.get(change.file))), ...gone];
}
function differenceOf(change, before) {
    const { file, action, parts } = change;
    if (before === undefined)
        return { kind: 'new', file, action };
    const was = before.action === action ? null : before.action;
    if (before.parts === null)
        return { kind: 'changed', file, was, parts: null };
    const differing = (side) => [...new Set([...(before.parts?.keys() ?? []), ...parts.keys()])]
        .filter((at) => before.parts?.get(at)?.[side] !== parts.get(at)?.[side])
        .filter((at) => before.parts?.get(at)?.[side] != null || parts.get(at)?.[side] != null)
        .toSorted();
    const sides = { live: differing('live'), written: differing('written') };
    return { kind: 'changed', file, was, parts: sides };
}


/***/ }),

/***/ 2943:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isWriting)
/* harmony export */ });
/** True for what a deployment would write. */
function isWriting(change) {
    return change.action === 'create' || change.action === 'update';
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/** `1 error`, `1,204 errors`. */
function count(number, one, many = `${one}s`) {
    return `${amount(number)} ${number === 1 ? one : many}`;
}
/** With a comma between thousands; `Intl` would take 8 ms to load for it. */
function amount(number) {
    const digits = String(number);
    const lead = digits.length % 3 || 3;
    return [digits.slice(0, lead), ...(digits.slice(lead).match(/\d{3}/g) ?? [])].join(',');
}
/** `a`, `a and b`, `a, b and c`. */
function enumerated(parts) {
    if (parts.length < 2)
        return parts.join('');
    return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** How often each name occurs, the most frequent first. */
function tally(names) {
    const times = new Map();
    for (const name of names)
        times.set(name, (times.get(name) ?? 0) + 1);
    return [...times].toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   b0: () => (/* binding */ blobUrl),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/** Where nothing can be linked to. */
const NOWHERE = {
    serverUrl: null,
    repository: null,
    sha: null,
    pull: null,
    runUrl: null,
};
/** Longer addresses are of no use, and of hostile names. */
const LONGEST = 1_000;
/** A file at the commit, or lines of it. */
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

/***/ 9309:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ dividedPlan),
/* harmony export */   sy: () => (/* binding */ toReviewedPlan),
/* harmony export */   ui: () => (/* binding */ planBlockIn),
/* harmony export */   vN: () => (/* binding */ LONGEST_PLAN)
/* harmony export */ });
/* harmony import */ var _plan_reviewed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3042);

/** The most characters that the hidden plan takes of a comment. */
const LONGEST_PLAN = 12_000;
const START = '<!-- flowgate-plan\n';
const END = '\n-->';
const BLOCK = /<!-- flowgate-plan\n([^\n]*)\n-->\s*$/;
/**
 * The plan for a machine to read, as the hidden end of a comment: what a deployment compares with
 * when it is to do nothing but what was reviewed. It holds digests and names, and no value. Where
 * there is too little room, the parts of the longest flows go first, then the files, then the
 * single changes, and at last the environments.
 *
 * @param besides What other checks showed of other environments.
 */
function toReviewedPlan(plan, besides = new Map()) {
    const own = plan.comparedWith === 'live' ? (0,_plan_reviewed_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedPlanOf */ .iZ)(plan) : [];
    const reviewed = [...besides, ...own];
    const against = reviewed.length > 0 ? 'live' : plan.comparedWith;
    if (against === 'git')
        return block({ version: 1, against, environments: [] });
    const draw = (form) => block({
        version: 1,
        against,
        environments: reviewed.map(([name, each]) => [name, form(each)]),
    });
    const steps = [
        (each) => withChanges(each, Number.POSITIVE_INFINITY),
        ...[4_000, 2_000, 1_000, 500, 0].map((most) => (each) => withChanges(each, most)),
        ({ digest, changes }) => ({
            digest,
            changes: (changes ?? []).map((change) => change.digest),
        }),
        ({ digest }) => ({ digest }),
    ];
    for (const form of steps) {
        const text = draw(form);
        if (text.length <= LONGEST_PLAN)
            return text;
    }
    return block({ version: 1, against, environments: [] });
}
/** The text of the hidden plan at the end of a comment; null where there is none. */
function planBlockIn(body) {
    return BLOCK.exec(body)?.[1] ?? null;
}
/** The comment without its hidden plan, and that plan as it stands there. */
function dividedPlan(body) {
    const found = BLOCK.exec(body);
    if (found === null)
        return { rest: body, hidden: '' };
    return { rest: body.slice(0, found.index), hidden: found[0].trimEnd() };
}
function block(written) {
    return `${START}${hidden(JSON.stringify(written))}${END}`;
}
/** JSON that ends no HTML comment, mentions nobody, and is the same in every encoding. */
function hidden(json) {
    return json.replace(/[^\x20-\x7e]|[<>&@#`]/g, escaped).replaceAll('--', `-${escaped('-')}`);
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** With the parts of those flows whose parts take at most so many characters. */
function withChanges({ digest, changes }, most) {
    const written = (changes ?? []).flatMap(({ digest: own, about }) => {
        if (about === null)
            return [];
        const { file, action } = about;
        const parts = about.parts === null ? {} : writtenParts(about.parts);
        const fits = about.parts !== null && JSON.stringify(parts).length <= most;
        return [{ file, action, digest: own, ...(fits ? { parts } : {}) }];
    });
    return { digest, changes: written };
}
function writtenParts(parts) {
    const each = [...parts].map(([at, { live, written }]) => [
        at,
        live === written ? (live ?? '-') : `${live ?? '-'} ${written ?? '-'}`,
    ]);
    return Object.fromEntries(each);
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ summariseSkipped),
/* harmony export */   e$: () => (/* binding */ newEntriesOf),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   fS: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7341);

/** A run's environments where the map (`known`) has more; null where it looked at all of them. */
function narrowed(environments, known) {
    return known.every((name) => environments.includes(name)) ? null : environments;
}
/** Every entry of a map. */
function newEntriesOf(map) {
    const told = (environment, flow, entries) => [...entries.values()].map(({ key, owner, connectionName }) => {
        return { environment, key, flow, owner, connectionName };
    });
    return [...map.environments.values()].flatMap(({ name, entries, flows }) => [
        ...told(name, null, entries),
        ...[...flows.values()].flatMap(({ file, overrides }) => told(name, file, overrides)),
    ]);
}
/** What a report says of one flow. */
function summarise(flow) {
    const { file, format, displayName } = flow;
    const trigger = flow.operations.find(({ kind }) => kind === 'trigger');
    return {
        file,
        format,
        displayName,
        trigger: trigger?.type ?? '',
        actions: flow.operations.filter(({ kind }) => kind === 'action').length,
        references: (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .usedReferences */ .WL)(flow).map(({ key, declared, uses: [first, ...others] }) => ({
            key,
            logicalName: declared?.logicalName ?? null,
            connector: declared?.connector ?? first.host?.connector ?? null,
            uses: 1 + others.length,
        })),
    };
}
/** What a report says of a file that is no flow. */
function summariseSkipped({ file, reason }) {
    return { file, reason };
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   cn: () => (/* binding */ shortenedName),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * What no reader sees: control, formatting (bidi, zero-width), filler and lone surrogate characters.
 * The selectors that make an emoji of a sign stay.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}[\p{Default_Ignorable_Code_Point}--[\ufe00-\ufe0f]]]/gv;
const OUR_COLOUR = /^\[(?:[124]|2[24]|3[12369])m/;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Writes hidden characters as JSON would escape them, so that a name stays on its line and shows all of itself. */
function visible(text) {
    return text.replace(HIDDEN, escaped).replace(STACKED_MARKS, '$1\u2026');
}
/**
 * The same for a text of several lines in our colours. JSON stays what it was, since it reads each
 * of these as the character itself.
 */
function visibleLines(text) {
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
/** The beginning of a text that is too long, and how much was left out. */
function shortened(text, max) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max).toWellFormed();
    return `${head}\u2026 (+${(text.length - max).toLocaleString('en-US')} characters)`;
}
/** What telling of the cut takes: a name that is hardly longer stays whole. */
const MARGIN = 24;
/** A name's beginning and end, for the end of a path tells the most. */
function shortenedName(name, max) {
    if (name.length <= max + MARGIN)
        return name;
    const tail = Math.floor(max / 3);
    const left = (name.length - max).toLocaleString('en-US');
    const [head, end] = [name.slice(0, max - tail), name.slice(-tail)];
    return `${head}\u2026(+${left} characters)\u2026${end}`.toWellFormed();
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
    summary: 'A flow has more actions than the platform takes, over all its scopes.',
    *check({ flow: { definitionPath, operations } }) {
        const count = operations.filter(({ kind }) => kind === 'action').length;
        if (count <= MOST)
            return;
        const message = `the flow has ${count} actions, and ${MOST} is the most; move a part of them into a child flow`;
        yield { at: [...definitionPath, 'actions'], message };
    },
};

;// CONCATENATED MODULE: ./src/rules/action-name-unique.ts
const actionNameUnique = {
    id: 'action-name-unique',
    subject: 'flow',
    severity: 'error',
    summary: 'Two actions of a flow have one name, over all its scopes and without regard to case.',
    *check({ flow }) {
        const firsts = new Map();
        for (const action of flow.operations) {
            if (action.kind === 'trigger')
                continue;
            const first = firsts.get(action.name.toLowerCase());
            if (first === undefined)
                firsts.set(action.name.toLowerCase(), action);
            else {
                const message = `\`${action.name}\` ${scopeOf(action)} has the name of \`${first.name}\` ${scopeOf(first)}; names are unique over all scopes, without regard to case: rename one of them`;
                yield { at: action.path, message };
            }
        }
    },
};
function scopeOf({ parent }) {
    return parent === null ? 'at the top' : `in \`${parent.name}\``;
}

;// CONCATENATED MODULE: ./src/rules/base-map-invalid.ts
const baseMapInvalid = {
    id: 'base-map-invalid',
    subject: 'files',
    severity: 'error',
    summary: "The base branch's map cannot be read, so that nothing can judge the pull request.",
    *check({ mapFile: file, mapProblems, baseProblem = null }) {
        if (baseProblem === null)
            return;
        const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
        const isCorrected = mapProblems !== null && mapProblems.length === 0;
        const advice = isCorrected
            ? 'this change corrects it, but no earlier version can be read either, so somebody who may merge despite this error must check the whole map'
            : 'correct the map in this change, or in one before it';
        const message = `the base branch's \`${file}\` cannot be read (${baseProblem}), so nothing can judge this change; ${advice}`;
        yield { file, at: '', ...start, message };
    },
};

// EXTERNAL MODULE: ./src/flow/json.ts
var json = __nccwpck_require__(6744);
;// CONCATENATED MODULE: ./src/rules/case-limit.ts

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const case_limit_MOST = 25;
const caseLimit = {
    id: 'case-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'A Switch has more cases than the platform takes, the default one aside.',
    *check({ flow: { operations } }) {
        for (const { name, type, value, path } of operations) {
            const cases = (0,json/* own */.ZV)(value, 'cases');
            const count = (0,json/* isObject */.Gv)(cases) ? Object.keys(cases).length : 0;
            if (count <= case_limit_MOST || type.toLowerCase() !== 'switch')
                continue;
            const message = `\`${name}\` has ${count} cases, and ${case_limit_MOST} is the most; put a second Switch into its default, or look the value up in a table`;
            yield { at: [...path, 'cases'], message };
        }
    },
};

;// CONCATENATED MODULE: ./src/flow/literals.ts
/** True for a text that the runtime evaluates, wholly or in part; `@@` is a written-out `@`. */
function isExpression(text) {
    return text.replaceAll('@@', '').startsWith('@') || text.replaceAll('@@', '').includes('@{');
}
/** A number as it is written, or as text; null for an expression and for anything else. */
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
/** How many seconds an ISO 8601 duration such as `PT1H` lasts; null when the text is none. */
function secondsOf(duration) {
    const parts = DURATION.exec(duration.trim())?.slice(1);
    if (parts === undefined)
        return null;
    return parts.reduce((sum, part, index) => sum + Number((part ?? '0').replace(',', '.')) * (IN_SECONDS[index] ?? 0), 0);
}

;// CONCATENATED MODULE: ./src/rules/child-flow-unknown.ts

const childFlowUnknown = {
    id: 'child-flow-unknown',
    subject: 'flow',
    severity: 'warning',
    summary: 'A flow calls a child flow that neither the repository nor the map knows.',
    *check({ flow: { operations }, knownFlows }) {
        const told = new Set();
        for (const { name, childFlow, path } of operations) {
            if (childFlow === null || isExpression(childFlow))
                continue;
            const guid = childFlow.trim().toLowerCase();
            if (told.has(guid) || knownFlows.has(guid))
                continue;
            told.add(guid);
            const message = `\`${name}\` calls the flow \`${childFlow}\`, which neither a file of the repository nor the map's \`flows\` names; bring its file in, or give its guid as a flowName in the map`;
            const at = [...path, 'inputs', 'host', 'workflowReferenceName'];
            yield { at, message, unlessKnown: guid };
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
    summary: 'A loop or trigger runs more, or less, at a time than the platform takes.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            const setting = settingOf(operation);
            if (setting === null)
                continue;
            const { field, most, what } = setting;
            const path = ['runtimeConfiguration', 'concurrency', field];
            const count = numberOf((0,json/* dig */.rO)(operation.value, ...path));
            if (count === null || (count >= 1 && count <= most))
                continue;
            const message = `\`${operation.name}\` lets ${count} ${what} go at a time; write 1 to ${most}, or leave the setting out`;
            yield { at: [...operation.path, ...path], message };
        }
    },
};
function settingOf({ kind, type }) {
    if (kind === 'trigger')
        return TRIGGER;
    return type.toLowerCase() === 'foreach' ? LOOP : null;
}

// EXTERNAL MODULE: ./src/connections/words.ts
var words = __nccwpck_require__(1792);
// EXTERNAL MODULE: ./src/live/bound.ts
var live_bound = __nccwpck_require__(6898);
;// CONCATENATED MODULE: ./src/rules/connection-broken.ts


const connectionBroken = {
    id: 'connection-broken',
    subject: 'live',
    severity: 'error',
    summary: 'A connection that a flow uses is not connected.',
    judges: 'connections',
    // The status is as the list tells it. The connector's own test, `FlowReader.testConnection`, is a
    // metered call for each connection: for a deployment to make, not for a check.
    *check({ facts }) {
        for (const { environment, entry, files, live } of (0,live_bound/* boundEntries */.X)(facts)) {
            const status = live?.status ?? null;
            if (status === null || status.toLowerCase() === 'connected')
                continue;
            const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` in ${environment.name}, used by ${(0,words/* firstOf */.Ku)(files)}, has the status ${status}; sign it in again in Power Automate`;
            yield { at: entry.paths.connectionName, environment: environment.name, message };
        }
    },
};

// EXTERNAL MODULE: ./src/flow/hosts.ts
var flow_hosts = __nccwpck_require__(1795);
;// CONCATENATED MODULE: ./src/rules/connection-connector.ts



const connectionConnector = {
    id: 'connection-connector',
    subject: 'live',
    severity: 'error',
    summary: 'A connection is of another connector than the map says.',
    judges: 'connections',
    *check({ facts }) {
        for (const { environment, entry, files, live } of (0,live_bound/* boundEntries */.X)(facts)) {
            const is = live?.connector ?? null;
            const wanted = (0,flow_hosts/* connectorOf */.dO)(entry.id);
            if (is === null || wanted === null || is === wanted)
                continue;
            const message = `\`${entry.key}\` in ${environment.name}, used by ${(0,words/* firstOf */.Ku)(files)}, is bound to \`${entry.connectionName}\`, which is a connection of \`${is}\` and not of \`${wanted}\`; bind one of \`${wanted}\``;
            yield { at: entry.paths.connectionName, environment: environment.name, message };
        }
    },
};

// EXTERNAL MODULE: ./src/connections/accounts.ts
var accounts = __nccwpck_require__(901);
;// CONCATENATED MODULE: ./src/rules/connection-foreign.ts



const connectionForeign = {
    id: 'connection-foreign',
    subject: 'live',
    severity: 'error',
    summary: 'A connection was created by someone other than the map says, and is not shared by its word.',
    judges: 'connections',
    *check({ facts }) {
        for (const { environment, entry, files, live } of (0,live_bound/* boundEntries */.X)(facts)) {
            const creator = live?.owner ?? null;
            if (creator === null || isOwner(creator, entry))
                continue;
            const deployers = [environment.deployAs, facts.key.account].filter((one) => one !== null);
            if (isShared(entry, deployers))
                continue;
            const isOwn = deployers.some((deployer) => (0,accounts/* sameAccount */.M_)(deployer, creator));
            const remedy = isOwn
                ? 'correct owner'
                : 'correct owner and write whom it is shared with as sharedWith, or bind another connection';
            const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` in ${environment.name}, used by ${(0,words/* firstOf */.Ku)(files)}, was created by \`${creator}\`, and not by \`${entry.owner}\` as the map says; ${remedy}`;
            yield { at: entry.paths.owner, environment: environment.name, message };
        }
    },
};
/** An entry that names no owner is left to `owner-missing`. */
function isOwner(creator, { owner }) {
    return owner === null || (0,accounts/* sameAccount */.M_)(creator, owner);
}
/** By the map's word. Where nobody is known to deploy, any word of sharing counts. */
function isShared({ sharedWith }, deployers) {
    if (deployers.length === 0)
        return sharedWith.length > 0;
    return sharedWith.some((one) => deployers.some((deployer) => (0,accounts/* sameAccount */.M_)(deployer, one)));
}

// EXTERNAL MODULE: ./src/connections/keys.ts
var connections_keys = __nccwpck_require__(7189);
// EXTERNAL MODULE: ./src/connections/policy.ts
var policy = __nccwpck_require__(4627);
;// CONCATENATED MODULE: ./src/fix/host-key.ts

/** Makes each of the operations name the reference `to`; undefined where one of them says more than its key. */
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

;// CONCATENATED MODULE: ./src/rules/connection-id-as-key.ts



const connectionIdAsKey = {
    id: 'connection-id-as-key',
    subject: 'flow',
    severity: 'error',
    summary: "An operation names a connection's id where the key of a connection reference belongs.",
    *check({ flow, map, used }) {
        for (const { key: id, uses } of used) {
            if (!(0,connections_keys/* isConnectionId */.kV)(id, flow, map))
                continue;
            const key = (0,connections_keys/* keyOfConnection */.PN)(id, flow, map);
            const advice = key === null
                ? 'write the key of a connection reference, and bind the connection in the map'
                : `write \`${key}\`, the key that is bound to it`;
            const message = `\`${uses[0].name}\` names the connection \`${id}\` where a reference key belongs; ${advice}`;
            const fix = key !== null && isOnly(key, id, flow, map) ? useKey(uses, key) : undefined;
            yield { at: (0,connections_keys/* keyPath */.Dw)(uses[0]), message, fix };
        }
    },
};
/** True when the connection has no other key, and the file declares this one if it declares any. */
function isOnly(key, text, { references }, map) {
    const declared = (0,connections_keys/* boundTo */.sy)(text, references ?? []);
    if (declared.length > 0)
        return declared.length === 1;
    const names = new Set((0,connections_keys/* boundTo */.sy)(text, map === null ? [] : (0,policy/* allEntries */.Yl)(map)).map((bound) => bound.key));
    if (references === null)
        return names.size === 1;
    const own = references.filter((reference) => names.has(reference.key) || names.has(reference.logicalName ?? ''));
    return own.length === 1 && own[0]?.key === key;
}

;// CONCATENATED MODULE: ./src/connections/placeholder.ts


/** What templates leave for a later step to fill in; x's stand for the digits of a guid. */
const PLACEHOLDERS = [
    /#\{(?:(?!#\{)[^}])*\}#/,
    /\{\{(?:(?!\{\{)[^}])*\}\}/,
    /\$\{(?:(?!\$\{)[^}])*\}/,
    /<[^<>]*>/,
    /%[^%]+%/,
    /(?<=^|-)x{4,}(?:-x+)*(?=$|-)/i,
];
/** What of an id nobody has filled in; null where nothing is left open. */
function placeholderIn(text) {
    const found = PLACEHOLDERS.map((placeholder) => placeholder.exec(text)?.[0]);
    return found.find((part) => part !== undefined) ?? null;
}
/** Why the connectionName of an entry can be no connection's id; null where it can. */
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
    const connector = (0,flow_hosts/* connectorOf */.dO)(connectionName);
    if (connector !== null && connector === (0,connections_keys/* connectorOfEntry */.fK)(entry)) {
        return 'is the name of its connector';
    }
    if (!/^[A-Za-z0-9._-]+$/.test(connectionName)) {
        return 'has characters other than letters, digits, `.`, `_` and `-`';
    }
    return null;
}

;// CONCATENATED MODULE: ./src/rules/connection-missing.ts





const connectionMissing = {
    id: 'connection-missing',
    subject: 'live',
    severity: 'error',
    summary: 'An environment has no connection of that id that the account of the key may use.',
    judges: 'connections',
    *check(context) {
        for (const bound of (0,live_bound/* boundEntries */.X)(context.facts)) {
            if (bound.live !== null || !bound.list.isWhole)
                continue;
            // Of a name that can be no connection's, map-placeholder tells.
            if (placeholderFault(bound.entry) === null)
                yield problemWith(bound, context);
        }
    },
};
function problemWith(bound, { facts, deploys }) {
    const { environment, entry, files } = bound;
    const { account } = facts.key;
    const owner = entry.owner === null ? '' : ` of \`${entry.owner}\``;
    const what = `\`${entry.key}\` is bound to \`${entry.connectionName}\`${owner}, and ${who(account, environment)} sees no such connection in ${environment.name} (${candidates(bound)})`;
    const at = { at: entry.paths.connectionName, environment: environment.name };
    // Another account than the key's may see other connections.
    if (deploys || !(0,accounts/* areTwoAccounts */.r3)(account, environment.deployAs)) {
        const message = `${what}: the save of ${(0,words/* firstOf */.Ku)(files)} would be refused. Correct connectionName, or share the connection with that account`;
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
        return 'none of that connector is there';
    const names = same
        .slice(0, connection_missing_MOST)
        .map(({ connectionName, owner }) => `\`${connectionName}\`${owner === null ? '' : ` of \`${owner}\``}`);
    const more = same.length - names.length;
    return `of that connector: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./src/connections/glob.ts
var connections_glob = __nccwpck_require__(8531);
;// CONCATENATED MODULE: ./src/connections/connectors.ts




/** The connectors that a used reference calls, by whatever names one; one of them as a rule. */
function connectorsOf({ uses, declared }, entry) {
    const bound = entry !== null && (0,connections_keys/* connectorOfEntry */.fK)(entry) !== null ? [entry.id] : [];
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
 * True when one of `globs` matches the connector, with or without its suffix or its `shared_`; one
 * after `!` takes away again, whatever the others give.
 */
function matchesConnector({ name, base }, globs) {
    const names = [name, base].flatMap((one) => [one, one.replace(/^shared_/, '')]);
    const matches = (glob) => {
        const last = glob.slice(glob.lastIndexOf('/') + 1);
        return names.some((0,connections_glob/* globMatcher */.fU)(last, { nocase: true, dot: true }));
    };
    const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const taken = globs.filter((glob) => !glob.startsWith('!'));
    return taken.some(matches) && !refused.some(matches);
}

;// CONCATENATED MODULE: ./src/rules/connector-denied.ts


const connectorDenied = {
    id: 'connector-denied',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a connector that the lists of an environment refuse.',
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
                    const message = `\`${used.uses[0].name}\` uses \`${connector.name}\` through \`${used.key}\`, a connector that ${environment.name} ${fault}; use another, or ask whoever keeps the map`;
                    yield { at: (0,connections_keys/* keyPath */.Dw)(used.uses[0]), environment: environment.name, message };
                }
            }
        }
    },
};
/** What is denied stays denied, even if it is allowed as well. */
function faultOf(connector, lists) {
    for (const { allow, deny } of lists) {
        const denying = deny.find((glob) => matchesConnector(connector, [glob]));
        if (denying !== undefined && matchesConnector(connector, deny))
            return `denies (\`${denying}\`)`;
        if (allow !== null && !matchesConnector(connector, allow)) {
            return allow.length === 0
                ? 'refuses: its list of the allowed is empty'
                : `does not allow (${inWords(allow)})`;
        }
    }
    return null;
}
function inWords(globs) {
    const shown = globs.slice(0, 3).map((glob) => `\`${glob}\``);
    return [...shown, ...(globs.length > 3 ? ['\u2026'] : [])].join(', ');
}

;// CONCATENATED MODULE: ./src/rules/connector-mismatch.ts

const connectorMismatch = {
    id: 'connector-mismatch',
    subject: 'flow',
    severity: 'error',
    summary: 'An operation, the declared reference and the entry of the map name different connectors for one key.',
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
        const message = `\`${operation.name}\` calls \`${operation.host?.connector}\`, and the file declares its reference \`${key}\` for \`${connector}\`; use a reference of its own connector, or correct the declaration`;
        yield { at: (0,connections_keys/* keyPath */.Dw)(operation), message };
    }
}
/** The declared connector speaks for the operations, which were held against it already. */
function* againstMap({ used: { key, uses, declared }, entry }, { name: environment }) {
    const connector = (0,connections_keys/* connectorOfEntry */.fK)(entry);
    const declaredAs = declared?.connector ?? null;
    const differs = declaredAs !== null && connector !== null && declaredAs !== connector;
    const wrong = declaredAs === null ? outliers(uses, connector) : differs ? [uses[0]] : [];
    for (const operation of wrong) {
        const wanted = declaredAs ?? operation.host?.connector;
        const message = `\`${operation.name}\` uses the connection reference \`${key}\` for \`${wanted}\`, and the map's entry \`${entry.key}\` binds a connection of \`${connector}\` in ${environment}; bind one of \`${wanted}\``;
        yield { at: (0,connections_keys/* keyPath */.Dw)(operation), environment, message };
    }
}
/**
 * The operations that name another connector than `connector`. Where all of them agree on one,
 * the odd one out is what they are compared with, and the first of them stands for all.
 */
function outliers(uses, connector) {
    if (connector === null)
        return [];
    const naming = uses.filter(({ host }) => (host?.connector ?? null) !== null);
    const wrong = naming.filter(({ host }) => host?.connector !== connector);
    const named = new Set(naming.map(({ host }) => host?.connector));
    return named.size === 1 ? wrong.slice(0, 1) : wrong;
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
    summary: 'The description of an action or trigger is longer than the platform takes.',
    *check({ flow: { operations } }) {
        for (const { kind, name, value, path } of operations) {
            const length = (0,json/* digString */.AG)(value, 'description')?.length ?? 0;
            if (length <= description_length_MOST)
                continue;
            const message = `the description of the ${kind} \`${name}\` has ${length} characters, and ${description_length_MOST} is the most; shorten it`;
            yield { at: [...path, 'description'], message };
        }
    },
};

// EXTERNAL MODULE: ./src/live/target.ts
var target = __nccwpck_require__(6073);
;// CONCATENATED MODULE: ./src/rules/environment-missing.ts

const environmentMissing = {
    id: 'environment-missing',
    subject: 'live',
    severity: 'error',
    summary: 'An environment of the map is not visible to the key, refuses it, or is not enabled.',
    judges: 'environments',
    *check({ facts, targets }) {
        for (const environment of (0,target/* environmentsIn */.Ib)(targets)) {
            const standing = facts.environments.get(environment.environmentName)?.standing;
            const message = standing === undefined ? null : messageFor(standing, environment);
            if (message === null)
                continue;
            yield { at: environment.paths.environmentName, environment: environment.name, message };
        }
    },
};
function messageFor(standing, { name, environmentName }) {
    const which = `the environment \`${environmentName}\`, which the map calls ${name},`;
    switch (standing.kind) {
        case 'open':
        case 'unknown':
            return null;
        case 'missing':
            return `${which} is not there for the key${seen(standing.visible)}; correct environmentName, or use the key of an account that may enter it`;
        case 'disabled':
            return `${which} has the state ${standing.state}, and nothing can be saved there; let an administrator enable it, or take it out of the map`;
        case 'refused':
            return `${which} refuses the key: ${standing.reason}`;
    }
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
var flow_parameters = __nccwpck_require__(7522);
// EXTERNAL MODULE: ./src/flow/secrets.ts
var secrets = __nccwpck_require__(7121);
;// CONCATENATED MODULE: ./src/connections/beginnings.ts
/** Texts of which the longest is found that another text begins with, however many there are. */
class Beginnings {
    #sorted;
    /** Of each, the longest other one that it begins with. */
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
    /** Those that stand at `start` of `text`, the longest first. */
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
    /** What a text begins with comes before it, and so does all that stands between the two. */
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

// EXTERNAL MODULE: ./src/connections/parameters.ts
var parameters = __nccwpck_require__(229);
;// CONCATENATED MODULE: ./src/connections/environment-values.ts




/** A shorter text is said for many reasons. */
const SHORTEST = 8;
const known = new WeakMap();
/** Every text of some length that the map sets anywhere, but what is a secret by its looks. */
function environmentValues(map) {
    const values = known.get(map) ?? collect(map);
    known.set(map, values);
    return values;
}
function collect(map) {
    const said = (0,parameters/* allParameters */.aS)(map).flatMap(({ environment, name, value }) => [...(0,flow_parameters/* leavesOf */.wf)(value)].flatMap(({ value: leaf }) => {
        const text = typeof leaf === 'string' ? leaf.trim().replace(/(?<!\/)\/+$/, '') : '';
        const isKept = text.length >= SHORTEST && (0,secrets/* secretIn */.u7)(text, name) === null;
        return isKept ? [{ text, name, environment }] : [];
    }));
    const values = [...Map.groupBy(said, ({ text }) => text)].flatMap(([text, uses]) => {
        const [first] = uses;
        if (first === undefined)
            return [];
        const homes = new Set(uses.map(({ environment }) => idOf(environment)));
        return [{ text, parameter: first.name, home: first.environment, homes }];
    });
    return {
        byText: new Map(values.map((value) => [value.text, value])),
        urls: new Beginnings(values.filter(isUrl)),
        order: new Map(values.map((value, index) => [value, index])),
    };
}
/** Longer ones are no addresses of anything. */
const LONGEST_URL = 2_000;
function isUrl({ text }) {
    return text.length <= LONGEST_URL && /^https?:\/\/./i.test(text);
}
function idOf({ environmentName }) {
    return environmentName.toLowerCase();
}
/**
 * The values of other environments, and not of this one, that `text` is or has in it: a URL alone
 * or with a path behind it, anything else only where `isWhole` says that the text may be an id.
 * Of several at one place the longest decides, since one site's address may begin another's.
 */
function foreignValues(text, isWhole, environment, values) {
    const found = urlsIn(text, values);
    const same = isWhole ? values.byText.get(text) : undefined;
    if (same !== undefined && found.length === 0)
        found.push({ value: same, start: 0 });
    return found.filter(({ value }) => !value.homes.has(idOf(environment)));
}
/** Where URLs stand in a text, and not as parts of longer names. */
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

// EXTERNAL MODULE: ./src/connections/spelling.ts
var spelling = __nccwpck_require__(8767);
;// CONCATENATED MODULE: ./src/rules/environment-value.ts





const environmentValue = {
    id: 'environment-value',
    subject: 'flow',
    needs: 'map',
    severity: 'warning',
    summary: 'A flow takes a site, list or other value of one environment along to another one, or the map sets what a solution fills in.',
    *check({ map, flow, uses }) {
        if (map === null)
            return;
        const declared = (0,json/* own */.ZV)(flow.definition, 'parameters');
        const parameters = (0,json/* isObject */.Gv)(declared) ? declared : {};
        const values = environmentValues(map);
        const isIdle = values.byText.size === 0;
        for (const use of uses) {
            for (const { text, path, isWhole, told } of isIdle ? [] : literalsIn(flow, parameters, use)) {
                const [found] = foreignValues(text, isWhole, use.environment, values);
                if (found === undefined || (0,flow_parameters/* isSecure */.Ut)((0,json/* own */.ZV)(parameters, found.value.parameter)))
                    continue;
                const { home, parameter } = found.value;
                const { name } = use.environment;
                const message = `${told.holder} what ${home.name} sets as ${(0,spelling/* quote */.hD)(parameter)}, also for ${name}; ${told.advice(parameter)}`;
                const within = [found.start, found.start + found.value.text.length];
                yield { at: path, within, environment: name, message };
            }
            yield* ofSolutions(use, parameters);
        }
    },
};
/** What the map sets and the platform fills in from elsewhere. */
function* ofSolutions({ environment, settings }, declared) {
    for (const { name, path } of settings === null ? [] : (0,parameters/* parametersOf */.mC)(environment, settings)) {
        const variable = (0,flow_parameters/* environmentVariableOf */.Nr)((0,json/* own */.ZV)(declared, name));
        if (variable === null)
            continue;
        const message = `${(0,spelling/* quote */.hD)(name)} stands for ${(0,spelling/* quote */.hD)(variable)}, an environment variable of a solution, which the platform fills in by itself: set its value in ${environment.name}; what the map sets is only the default`;
        yield { at: path, inMap: true, environment: environment.name, message };
    }
}
/** The inputs of all operations, and the defaults that an environment leaves as they are. */
function* literalsIn({ operations, definitionPath }, declared, { settings }) {
    for (const [name, parameter] of Object.entries(declared)) {
        const isSet = settings !== null && Object.hasOwn(settings.parameters, name);
        if (isSet || (0,flow_parameters/* isSecure */.Ut)(parameter) || (0,flow_parameters/* environmentVariableOf */.Nr)(parameter) !== null)
            continue;
        const advice = () => 'set it in the map for every environment that the flow goes to';
        const path = [...definitionPath, 'parameters', name, 'defaultValue'];
        const told = { holder: `the default of ${(0,spelling/* quote */.hD)(name)} is`, advice };
        yield* textsIn((0,json/* own */.ZV)(parameter, 'defaultValue'), { path, isWhole: true, told });
    }
    for (const { name, value, path, host } of operations) {
        const advice = (parameter) => `read it with \`@parameters('${parameter}')\`, and set that in the map for every environment`;
        const about = { path: [...path, 'inputs'], isWhole: host !== null };
        yield* textsIn((0,json/* own */.ZV)(value, 'inputs'), {
            ...about,
            told: { holder: `${(0,spelling/* quote */.hD)(name)} writes out`, advice },
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

/** True for an action that declares variables, wherever it stands. */
function isInitialisation({ kind, type }) {
    return kind === 'action' && type.toLowerCase() === 'initializevariable';
}
/** Every variable that a flow initialises, in file order. */
function variablesOf(operations) {
    return operations.filter(isInitialisation).flatMap((action) => {
        const declared = (0,json/* own */.ZV)((0,json/* own */.ZV)(action.value, 'inputs'), 'variables');
        return (Array.isArray(declared) ? declared : []).filter(json/* isObject */.Gv).flatMap((variable) => {
            const name = (0,json/* digString */.AG)(variable, 'name');
            const type = ((0,json/* digString */.AG)(variable, 'type') ?? '').toLowerCase();
            return name === null ? [] : [{ name, type, action }];
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
/** Every action that changes a variable; one whose name is computed says nothing of which. */
function variableChanges(operations) {
    return operations.flatMap((action) => {
        const kind = action.type.toLowerCase();
        const name = (0,json/* digString */.AG)(action.value, 'inputs', 'name');
        if (!CHANGES.has(kind) || name === null || name.startsWith('@'))
            return [];
        return [{ name, kind, action, path: [...action.path, 'inputs', 'name'] }];
    });
}

;// CONCATENATED MODULE: ./src/rules/expression-case.ts



const expressionCase = {
    id: 'expression-case',
    subject: 'flow',
    severity: 'warning',
    summary: 'A name in an expression is spelt in another case than where it is declared.',
    *check(context) {
        const names = namesOf(context);
        for (const string of context.expressions()) {
            for (const use of string.names) {
                const declared = names(use);
                if (declared.includes(use.name))
                    continue;
                const meant = declared.find((name) => name.toLowerCase() === use.name.toLowerCase());
                if (meant === undefined)
                    continue;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} writes ${(0,spelling/* quote */.hD)(use.name)} for ${(0,spelling/* quote */.hD)(meant)}, which works only because the runtime ignores case; spell both alike`;
                yield { at: string.path, within: [use.start, use.end], message };
            }
        }
    },
};
/** What a name may stand for, by the function that looks it up. */
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
/**
 * Every function of the language by the number of its arguments: least, most, names.
 *
 * Source: Microsoft, "Reference guide to functions in expressions for workflows in Azure Logic Apps
 * and Power Automate", https://learn.microsoft.com/azure/logic-apps/expression-functions-reference
 * (the page of 2025-10-06). Where that page asks for two or more and the signatures of Microsoft's
 * own designer (Azure/LogicAppsUX, templatefunctions.ts) for one, the wider range stands here.
 * `actionBody` and `actionOutputs` were on the page until 2023 and still run; `triggers` is in
 * "Schema reference guide for trigger and action types", under trigger conditions.
 */
const BY_ARGUMENTS = [
    [0, 0, 'action item listCallbackUrl trigger triggerBody triggerOutputs triggers workflow'],
    [0, 1, 'guid utcNow'],
    [1, 1, 'actionBody actionOutputs actions body items iterationIndexes outputs parameters'],
    [1, 1, 'result triggerFormDataMultiValues triggerFormDataValue triggerMultipartBody variables'],
    [1, 1, 'array base64 base64ToBinary base64ToString binary bool dataUri dataUriToBinary'],
    [1, 1, 'dataUriToString decimal decodeBase64 decodeDataUri decodeUriComponent'],
    [1, 1, 'encodeUriComponent int json string uriComponent uriComponentToBinary'],
    [1, 1, 'uriComponentToString xml uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme'],
    [1, 1, 'dayOfMonth dayOfWeek dayOfYear ticks'],
    [1, 1, 'empty first isInt last length not reverse toLower toUpper trim'],
    [1, 2, 'float isFloat sort startOfDay startOfHour startOfMonth'],
    [1, 3, 'formatDateTime parseDateTime'],
    [1, Number.POSITIVE_INFINITY, 'and coalesce concat createArray intersection max min or union'],
    [2, 2, 'formDataMultiValues formDataValue multipartBody'],
    [2, 2, 'add div mod mul rand range sub'],
    [2, 2, 'chunk contains dateDifference endsWith equals greater greaterOrEquals indexOf join'],
    [2, 2, 'lastIndexOf less lessOrEquals removeProperty skip split startsWith take xpath'],
    [2, 3, 'addDays addHours addMinutes addSeconds convertFromUtc convertToUtc formatNumber'],
    [2, 3, 'getFutureTime getPastTime slice substring'],
    [3, 3, 'addProperty if nthIndexOf replace setProperty'],
    [3, 4, 'addToTime convertTimeZone subtractFromTime'],
];
const ENTRIES = new Map(BY_ARGUMENTS.flatMap(([least, most, names]) => names
    .split(' ')
    .map((name) => [name.toLowerCase(), { name, least, most }])));
const FUNCTION_NAMES = [...ENTRIES.values()].map(({ name }) => name);
/** The function of that name, case aside; undefined where the language has none. */
function functionNamed(name) {
    return ENTRIES.get(name.toLowerCase());
}

;// CONCATENATED MODULE: ./src/rules/expression-function.ts


const expressionFunction = {
    id: 'expression-function',
    subject: 'flow',
    severity: 'error',
    summary: 'An expression calls a function that the language lacks, or with a number of arguments that it does not take.',
    *check({ expressions }) {
        for (const string of expressions()) {
            for (const call of string.calls) {
                const fault = expression_function_faultOf(call);
                if (fault === null)
                    continue;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} calls ${(0,spelling/* quote */.hD)(call.name)}${fault}`;
                yield { at: string.path, within: [call.nameSpan.start, call.nameSpan.end], message };
            }
        }
    },
};
function expression_function_faultOf(call) {
    const entry = functionNamed(call.name);
    if (entry === undefined)
        return `, a function that the language lacks; ${advice(call.name)}`;
    const given = call.arguments.length;
    if (given >= entry.least && given <= entry.most)
        return null;
    return ` with ${count(given)}, and it takes ${accepted(entry)}`;
}
function advice(name) {
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

;// CONCATENATED MODULE: ./src/rules/expression-items-scope.ts

const LOOPS = new Set(['foreach', 'until']);
const expressionItemsScope = {
    id: 'expression-items-scope',
    subject: 'flow',
    severity: 'error',
    summary: 'An expression asks for the current item of a loop from outside that loop.',
    *check({ expressions, graph }) {
        for (const string of expressions()) {
            for (const use of string.names) {
                const loop = graph()
                    .named(use.name)
                    .find(({ kind }) => kind === 'action');
                if (use.kind !== 'loop' || loop === undefined)
                    continue;
                const fault = expression_items_scope_faultOf(loop, string, graph());
                if (fault === null)
                    continue;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} asks for \`${use.function}('${use.name}')\`, ${fault}`;
                yield { at: string.path, within: [use.start, use.end], message };
            }
        }
    },
};
function expression_items_scope_faultOf(loop, string, graph) {
    if (!LOOPS.has(loop.type.toLowerCase())) {
        return `and ${(0,spelling/* quote */.hD)(loop.name)} is no loop; name the loop that holds this action`;
    }
    if (graph.encloses(loop, string.operation) || isOwnCondition(loop, string))
        return null;
    return `and stands outside of that loop, where there is no current item; move it inside, or use the outputs of an action`;
}
/** The condition of an Until is evaluated in each round. */
function isOwnCondition(loop, { operation, path }) {
    return operation === loop && path[operation.path.length] === 'expression';
}

// EXTERNAL MODULE: ./src/flow/expressions.ts + 4 modules
var flow_expressions = __nccwpck_require__(4589);
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
                const message = `an expression of ${(0,spelling/* quote */.hD)(operation.name)} has ${length.toLocaleString('en')} characters, and ${expression_length_MOST.toLocaleString('en')} are allowed; take parts of it into Compose actions before it`;
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
    summary: 'A text that starts with `@`, or holds `@{\u2026}`, is no expression of the language.',
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
/** Every expression that does anything calls a function: this is an address, or a mention. */
function isHardlyMeant(text) {
    return !text.startsWith('@{') && text.startsWith('@') && !text.includes('(');
}

;// CONCATENATED MODULE: ./src/rules/expression-unknown-action.ts

const expressionUnknownAction = {
    id: 'expression-unknown-action',
    subject: 'flow',
    severity: 'error',
    summary: 'An expression refers to an action that the flow does not have.',
    *check({ flow: { operations }, expressions, graph }) {
        for (const string of expressions()) {
            for (const use of string.names) {
                if (use.kind === 'variable' || use.kind === 'parameter')
                    continue;
                const named = graph().named(use.name);
                if (named.some(({ kind }) => kind === 'action' || use.kind === 'operation'))
                    continue;
                const why = named.length > 0 ? 'which is the trigger' : `and the flow has no such ${noun(use)}`;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} refers to ${(0,spelling/* quote */.hD)(use.name)} in \`${use.function}\`, ${why}; ${expression_unknown_action_advice(use, operations)}`;
                yield { at: string.path, within: [use.start, use.end], message };
            }
        }
    },
};
function noun({ kind }) {
    return kind === 'loop' ? 'loop' : 'action';
}
function expression_unknown_action_advice(use, operations) {
    const known = (0,spelling/* spellingsOf */.Hz)(operations, () => actionNames(operations));
    // The designer shows `Send_an_email` as "Send an email", and people write what they see.
    const near = known.nearest(use.name) ?? known.inAnyCase(use.name.replaceAll(' ', '_'));
    if (near !== null)
        return `did you mean \`${near}\`?`;
    return 'name one that it has, or at run time there is nothing to refer to';
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
                if (use.kind !== 'operation' && use.kind !== 'scope')
                    continue;
                const [named, ...others] = graph().named(use.name);
                // Of several by one name, `action-name-unique` tells.
                if (named === undefined || others.length > 0 || isThere(named, string, graph()))
                    continue;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} refers to ${(0,spelling/* quote */.hD)(named.name)}, ${reason(named, string, graph())}`;
                yield { at: string.path, within: [use.start, use.end], message };
            }
        }
    },
};
/** True where the action has ended when the string is evaluated, or where that cannot be told. */
function isThere(named, { operation, path }, graph) {
    if (named.kind === 'trigger' || graph.runsBefore(named, operation))
        return true;
    const field = String(path[operation.path.length]);
    const isLast = field === 'trackedProperties' || path.includes('unsubscribe');
    const isUntil = field === 'expression' && operation.type.toLowerCase() === 'until';
    // These are evaluated when the action itself, and all that it holds, has run.
    if (isLast || isUntil)
        return named === operation || graph.encloses(operation, named);
    const [beside] = graph.meeting(named, operation) ?? [];
    // Where the order itself is broken, the rules of runAfter tell of it.
    return beside !== undefined && !graph.isOrdered(graph.scopeOf(beside));
}
function reason(named, { operation }, graph) {
    if (operation.kind === 'trigger')
        return 'and a trigger comes before every action';
    if (named === operation)
        return 'which is itself: it has no outputs before it has run';
    if (graph.encloses(named, operation))
        return 'which holds it, and ends only after it';
    if (graph.encloses(operation, named))
        return 'which it holds, and starts only after this is read';
    if (graph.runsBefore(operation, named))
        return 'which runs only after it; change their order';
    const [beside, later] = graph.meeting(named, operation) ?? [];
    if (beside === undefined || later === undefined) {
        return 'which stands in another branch: of two branches only one runs';
    }
    const inside = beside === named ? '' : `, in ${(0,spelling/* quote */.hD)(beside.name)}`;
    return `which runs beside it${inside}: nothing makes it come first; let ${(0,spelling/* quote */.hD)(later.name)} run after ${(0,spelling/* quote */.hD)(beside.name)}`;
}

// EXTERNAL MODULE: ./src/live/unwritable.ts
var unwritable = __nccwpck_require__(2015);
;// CONCATENATED MODULE: ./src/rules/flow-ambiguous.ts

const flowAmbiguous = {
    id: 'flow-ambiguous',
    subject: 'live',
    severity: 'error',
    summary: 'Several live flows have the name of a flow that nothing else identifies.',
    judges: 'flows',
    *check({ facts }) {
        for (const [target, current] of facts.currents) {
            const message = current.kind === 'ambiguous' ? (0,unwritable/* unwritable */.m)(target, current) : null;
            if (message === null)
                continue;
            const { flow, resolution } = target;
            const { environment, settings } = resolution;
            const place = settings === null ? { at: [], flow } : { at: settings.path };
            yield { ...place, environment: environment.name, message };
        }
    },
};

// EXTERNAL MODULE: ./src/flow/pointer.ts
var flow_pointer = __nccwpck_require__(5017);
;// CONCATENATED MODULE: ./src/live/hand.ts




/** What a hand did to a live flow, in words, and the first place in Git's file that it touched. */
function handiwork(edits, flow, live) {
    const read = edits.map((pointer) => hand_editOf((0,flow_pointer/* fromPointer */.kU)(pointer), flow, live));
    const groups = [...Map.groupBy(read, ({ kind }) => kind)].map(([kind, those]) => `${kind} ${(0,words/* inWords */.r4)(those.map(({ name }) => name))}`);
    const first = read.find(({ path }) => path !== null)?.path;
    return { words: groups.join('; '), at: first ?? flow.definitionPath };
}
function hand_editOf([part = '', ...steps], flow, live) {
    const name = steps.at(-1) ?? part;
    if (part === 'displayName')
        return { kind: 'renamed', name: live.displayName, path: null };
    if (part === 'connectionReferences') {
        return { kind: 'bound anew', name, path: pathOfReference(name, flow) };
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
    return user === undefined ? null : (0,connections_keys/* keyPath */.Dw)(user);
}

;// CONCATENATED MODULE: ./src/rules/flow-edited.ts

const flowEdited = {
    id: 'flow-edited',
    subject: 'live',
    severity: 'error',
    summary: 'A live flow was edited by hand since Git deployed it.',
    judges: 'edits',
    *check({ facts, onDrift }) {
        for (const [{ flow, resolution }, current] of facts.currents) {
            if (current.kind !== 'edited')
                continue;
            const { name } = resolution.environment;
            const { words, at } = handiwork(current.edits, flow, current.flow);
            const what = onDrift === 'show' ? 'is not as Git has it' : EDITED;
            const message = `the live flow in ${name} ${what} (${words}); ${FOLLOWS[onDrift]}`;
            const severity = LEFT_ALONE.includes(onDrift) ? 'error' : 'warning';
            yield { at, flow, environment: name, message, severity };
        }
    },
};
const EDITED = 'was edited by hand since Git deployed it';
/** Somebody has to decide what becomes of it. */
const LEFT_ALONE = ['fail', 'show'];
const KEEP = 'To keep the edit, take it over into this file with `flowgate drift --write`';
const FOLLOWS = {
    fail: `it is left as it is. ${KEEP}; to undo it, set \`on-drift: overwrite\``,
    skip: `it is left as it is, as \`on-drift: skip\` says. ${KEEP}`,
    show: 'take it over with `flowgate drift --write`, or deploy what Git has',
    overwrite: `a deployment undoes that, as \`on-drift: overwrite\` says. ${KEEP}`,
};

// EXTERNAL MODULE: ./src/flow/identity.ts
var identity = __nccwpck_require__(9268);
;// CONCATENATED MODULE: ./src/rules/flow-missing.ts


const flowMissing = {
    id: 'flow-missing',
    subject: 'live',
    severity: 'error',
    summary: 'An environment has no flow of that guid, or none of that name and no leave to create it.',
    judges: 'flows',
    *check({ facts }) {
        for (const [target, current] of facts.currents) {
            if (current.kind !== 'missing' && current.kind !== 'absent')
                continue;
            const message = (0,unwritable/* unwritable */.m)(target, current);
            if (message === null)
                continue;
            const { name: environment } = target.resolution.environment;
            yield { ...placeOf(target, current), environment, message };
        }
    },
};
/** Where the flow's identity is written: in the map, else in the flow's own file. */
function placeOf({ flow, resolution: { settings } }, { kind }) {
    if (kind === 'missing' && !settings?.flowName)
        return { at: [(0,identity/* identityKeyOf */.ph)(flow)], flow };
    if (settings === null)
        return { at: [], flow };
    return { at: settings.flowName === null ? settings.path : [...settings.path, 'flowName'] };
}

;// CONCATENATED MODULE: ./src/flow/triggers.ts


/**
 * Triggers that a clock or an event fires. All that a person starts is of type `Request`: a button,
 * Power Apps, an agent, a call of its URL, and a selected item or file (kind `ApiConnection`).
 * Source: https://learn.microsoft.com/power-automate/triggers-introduction, and 205 real flows.
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
/** True when nobody is known who starts the flow, so that no connection of theirs can be asked for. */
function hasNoInvoker({ type, value }) {
    const anyone = (0,json/* digString */.AG)(value, 'inputs', 'triggerAuthenticationType') ?? '';
    return AUTOMATED.includes(type.toLowerCase()) || /^all$/i.test(anyone);
}
/**
 * True for a Dataverse trigger that runs as the user who changed the row (1) or who owns it (2):
 * Dataverse actions then take that person's connection, though nobody invoked anything.
 */
function runsAsUser({ value, host }) {
    const runAs = numberOf((0,json/* dig */.rO)(value, 'inputs', 'parameters', 'subscriptionRequest/runas'));
    return host?.connector === 'shared_commondataserviceforapps' && (runAs === 1 || runAs === 2);
}

;// CONCATENATED MODULE: ./src/rules/invoker-on-automated-trigger.ts



const invokerOnAutomatedTrigger = {
    id: 'invoker-on-automated-trigger',
    subject: 'flow',
    severity: 'warning',
    summary: 'A reference waits for the connection of whoever invokes the flow, and nobody does.',
    *check(context) {
        const triggers = context.flow.operations.filter(({ kind }) => kind === 'trigger');
        const [trigger] = triggers;
        if (trigger === undefined || triggers.length > 1 || !hasNoInvoker(trigger))
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
    return runsAsUser(trigger) && connectors.every((base) => base === trigger.host?.connector);
}
/** The file's word, unless the map has its own in every environment. */
function* inFile(used, trigger, { uses }) {
    if (used.declared?.source !== 'Invoker')
        return;
    const entries = uses.map(({ bindings }) => bindings.find((one) => one.used.key === used.key));
    if (uses.length > 0 && entries.every((binding) => (binding?.entry.source ?? null) !== null))
        return;
    const message = `the file's reference \`${used.key}\` takes the connection of whoever invokes the flow, and ${nobody(trigger)}; make it Embedded`;
    yield { at: used.declared.path, message };
}
function* inMap({ key, uses: [first] }, trigger, { uses }) {
    for (const { environment, bindings } of uses) {
        const binding = bindings.find(({ used }) => used.key === key);
        if (binding?.entry.source !== 'Invoker')
            continue;
        const message = `\`${first.name}\` uses \`${key}\`, which the map lets take the connection of whoever invokes the flow in ${environment.name}, and ${nobody(trigger)}; make its source Embedded`;
        yield { at: (0,connections_keys/* keyPath */.Dw)(first), environment: environment.name, message };
    }
}
function nobody({ name }) {
    return `nobody does: it starts by its trigger \`${name}\``;
}

;// CONCATENATED MODULE: ./src/rules/json-invalid.ts
const jsonInvalid = {
    id: 'json-invalid',
    subject: 'files',
    severity: 'error',
    summary: 'A file is not JSON that Power Automate would read as it is written.',
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
    summary: 'The key expires within 7 days, and with it every deployment stops.',
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
    summary: 'The key is of another account than the one that deploys to the environment.',
    judges: 'key',
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
/** A check of several environments has one key: that it is of one of them only is no mistake. */
function elsewhere(account, first, others) {
    const names = (0,words/* inWords */.r4)(others.map(({ name }) => name));
    const message = `the key is of \`${account}\`, who does not deploy to ${names}: what is said of connections there is what \`${account}\` sees`;
    const problem = { at: first.paths.deployAs, message, severity: 'notice' };
    return problem;
}
function stranger(account, environment, deploys) {
    const { name, deployAs, paths } = environment;
    const follows = deploys
        ? `the save is made by \`${account}\`, who may use other connections`
        : `what is said of its connections is what \`${account}\` sees`;
    const message = `the key is of \`${account}\`, and the map says that \`${deployAs}\` deploys to ${name}: ${follows}. Use the key of \`${deployAs}\`, or correct deployAs`;
    return { at: paths.deployAs, environment: name, message };
}

;// CONCATENATED MODULE: ./src/rules/key-invalid.ts

const keyInvalid = {
    id: 'key-invalid',
    subject: 'live',
    severity: 'error',
    summary: 'Flow Studio does not take the key: it is refused, or has expired.',
    judges: 'key',
    *check({ facts: { key }, targets }) {
        const [environment] = (0,target/* environmentsIn */.Ib)(targets);
        if (key.refusal === null || environment === undefined)
            return;
        const message = `Flow Studio does not take the key of \`api-key\`: ${key.refusal}`;
        yield { at: environment.paths.deployAs, message };
    },
};

;// CONCATENATED MODULE: ./src/rules/map-connector-id.ts

const PREFIX = '/providers/Microsoft.PowerApps/apis/';
const mapConnectorId = {
    id: 'map-connector-id',
    subject: 'map',
    severity: 'error',
    summary: `The \`id\` of an entry is not \`${PREFIX}<connector>\`.`,
    *check({ map }) {
        for (const environment of map.environments.values()) {
            for (const entry of (0,connections_keys/* entriesOf */.Mc)(environment)) {
                if ((0,connections_keys/* connectorOfEntry */.fK)(entry) !== null)
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
/** Certain where exactly one part of the path is a connector's name, and nothing but it. */
function fixOf({ id, paths }) {
    const names = id.split('/').filter((part) => /^shared_[a-z0-9._-]+$/i.test(part));
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
        return undefined;
    return { edits: [{ kind: 'value', path: paths.id, to: PREFIX + name }] };
}

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __nccwpck_require__(1128);
;// CONCATENATED MODULE: ./src/rules/map-duplicate-connection.ts

/** Overrides are left out: they bind a key for one flow alone, whose file has chosen the name. */
const mapDuplicateConnection = {
    id: 'map-duplicate-connection',
    subject: 'map',
    severity: 'warning',
    summary: 'Two keys of one environment are bound to one connection.',
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
                    const message = `\`${entry.key}\` binds the connection of \`${first.key}\` a second time in ${environment.name}, so that its owner and who may use it stand in two places; keep one key, or bind a connection of its own`;
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
        // A flow that cannot be read may use anything.
        if (badFiles.length > 0)
            return;
        const bound = new Set(flows.flatMap(({ bindings }) => bindings.map(({ entry }) => entry)));
        // Of keys that a flow misspells, `reference-case` and `connection-id-as-key` tell.
        const meant = new Set(flows.flatMap(({ keysMeant }) => keysMeant));
        for (const environment of map.environments.values()) {
            for (const entry of (0,connections_keys/* entriesOf */.Mc)(environment)) {
                if (bound.has(entry) || meant.has(entry.key))
                    continue;
                const message = `no flow uses \`${entry.key}\` in ${environment.name}; remove it, or keep it for a flow to come`;
                yield { at: entry.paths.entry, environment: environment.name, message };
            }
        }
    },
};

// EXTERNAL MODULE: ./src/connections/environment-id.ts
var environment_id = __nccwpck_require__(2352);
;// CONCATENATED MODULE: ./src/rules/map-environment-reuse.ts



/** A connection lives in one environment; the first of the map that names it is taken to be its own. */
const mapEnvironmentReuse = {
    id: 'map-environment-reuse',
    subject: 'map',
    severity: 'error',
    summary: 'One connection is bound in two environments, and it exists in one of them at most.',
    *check({ map }) {
        const homes = new Map();
        for (const environment of map.environments.values()) {
            for (const entry of (0,connections_keys/* entriesOf */.Mc)(environment)) {
                const id = (0,connection_name/* connectionId */.y)(entry.connectionName);
                if (!isId(id))
                    continue;
                const home = homes.get(id);
                if (home === undefined)
                    homes.set(id, { environment, entry });
                else if (!(0,environment_id/* sameEnvironmentId */.PB)(home.environment.environmentName, environment.environmentName)) {
                    const message = `\`${entry.key}\` binds a connection in ${environment.name} that \`${home.entry.key}\` binds in ${home.environment.name}; a connection exists in one environment only: write the id of one that was made in ${environment.name}`;
                    yield { at: entry.paths.connectionName, environment: environment.name, message };
                }
            }
        }
    },
};
/** Of a placeholder, or a connector's name, map-placeholder tells. */
function isId(text) {
    return /^(?=\D*\d)[a-z0-9._-]+$/.test(text) && !text.startsWith('shared_');
}

;// CONCATENATED MODULE: ./src/rules/map-flow-missing.ts

const mapFlowMissing = {
    id: 'map-flow-missing',
    subject: 'map',
    severity: 'error',
    summary: 'The map names a file that is missing, or that holds no flow.',
    *check(context) {
        const known = knownFiles(context);
        // A file that is not JSON is told of by json-invalid, at the place that is wrong.
        const fine = new Set([...known.files, ...context.badFiles.map(({ file }) => file)]);
        for (const { name, flows } of context.map.environments.values()) {
            for (const { file, path } of flows.values()) {
                if (fine.has(file))
                    continue;
                yield { at: path, environment: name, message: map_flow_missing_messageFor(file, known) };
            }
        }
    },
};
function knownFiles({ flows, skipped }) {
    const files = flows.map(({ file }) => file);
    return {
        files,
        spellings: new spelling/* Spellings */.Wg(files),
        byBase: Map.groupBy(files, baseOf),
        skipped: new Map(skipped.map(({ file, reason }) => [file, reason])),
    };
}
function map_flow_missing_messageFor(file, known) {
    const skipped = known.skipped.get(file);
    if (skipped !== undefined) {
        return `\`${file}\` is ${skipped}, and cannot be deployed; take it out of \`flows\``;
    }
    const near = meant(file, known);
    const hint = near === null
        ? 'either there is no such file, or no glob of `flows` names it'
        : `did you mean \`${near}\`?`;
    return `no flow was read from \`${file}\`; ${hint}`;
}
/** The file of nearly that path, or the only one of that name in another folder. */
function meant(file, { spellings, byBase }) {
    const moved = byBase.get(baseOf(file)) ?? [];
    return spellings.nearest(file) ?? (moved.length === 1 ? (moved[0] ?? null) : null);
}
function baseOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/rules/map-invalid.ts
const mapInvalid = {
    id: 'map-invalid',
    subject: 'files',
    severity: 'error',
    summary: 'The connection-reference map cannot be read, or breaks its schema.',
    check: ({ mapProblems }) => mapProblems ?? [],
};

;// CONCATENATED MODULE: ./src/rules/map-missing.ts
const mapMissing = {
    id: 'map-missing',
    subject: 'files',
    severity: 'notice',
    summary: 'There is no connection-reference map, so nothing tells which connection a key stands for.',
    *check({ mapFile, mapProblems, baseMap, baseProblem = null }) {
        if (mapProblems !== null || baseProblem !== null)
            return;
        const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
        if (baseMap !== null) {
            const removed = `this change removes \`${mapFile}\`, and with it every rule about who may use what; put it back, or move it together with the input \`connection-references\``;
            yield { file: mapFile, at: '', ...start, message: removed, severity: 'error' };
            return;
        }
        const message = `there is no \`${mapFile}\`: flows are checked on their own, and against no environment; \`flowgate init\` writes one`;
        yield { file: mapFile, at: '', ...start, message };
    },
};

;// CONCATENATED MODULE: ./src/rules/map-placeholder.ts


const mapPlaceholder = {
    id: 'map-placeholder',
    subject: 'map',
    severity: 'error',
    summary: "The connectionName of an entry is no connection's id: empty, a placeholder, or the name of something else.",
    *check({ map }) {
        for (const environment of map.environments.values()) {
            const open = placeholderIn(environment.environmentName);
            if (open !== null) {
                const message = `the environmentName of ${environment.name} is a placeholder that nothing filled in, \`${open}\`; write the id of the environment, from its address in make.powerautomate.com`;
                const at = ['environments', environment.name, 'environmentName'];
                yield { at, environment: environment.name, message };
            }
            for (const entry of (0,connections_keys/* entriesOf */.Mc)(environment)) {
                const fault = placeholderFault(entry);
                if (fault === null)
                    continue;
                const message = `the connectionName of \`${entry.key}\` ${fault}; write the id of a connection in ${environment.name}`;
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
    summary: 'The name of an action or trigger is longer than the platform takes.',
    *check({ flow: { operations } }) {
        for (const { kind, name, path } of operations) {
            if (name.length <= name_length_MOST)
                continue;
            const message = `the name of the ${kind} \`${name.slice(0, name_length_MOST)}\u2026\` has ${name.length} characters, and ${name_length_MOST} is the most; shorten it, also where expressions and runAfter name it`;
            yield { at: path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/nesting-limit.ts
/**
 * Levels below the top one, whose actions have the depth 1: published flows go to depth 9.
 * Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits
 */
const nesting_limit_MOST = 8;
const nestingLimit = {
    id: 'nesting-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'An action stands inside more scopes than the platform takes.',
    *check({ flow: { operations } }) {
        const told = new Set();
        for (const { name, path, parent, depth } of operations) {
            // One for each scope that is full; what stands still deeper goes with it.
            if (depth !== nesting_limit_MOST + 2 || told.has(parent))
                continue;
            told.add(parent);
            const message = `\`${name}\` stands inside ${depth - 1} others, and ${nesting_limit_MOST} is the most; move \`${parent?.parent?.name}\` or what is in it into a child flow, or join conditions`;
            yield { at: path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/operation-type.ts

/**
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
const TYPES = { trigger: TRIGGERS, action: ACTIONS };
const KNOWN = { trigger: inLowerCase(TRIGGERS), action: inLowerCase(ACTIONS) };
const operationType = {
    id: 'operation-type',
    subject: 'flow',
    severity: 'error',
    summary: 'The type of an action or trigger is none that Power Automate has.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            if (KNOWN[operation.kind].has(operation.type.toLowerCase()))
                continue;
            yield { at: [...operation.path, 'type'], message: operation_type_messageFor(operation) };
        }
    },
};
function inLowerCase(types) {
    return new Set(types.map((type) => type.toLowerCase()));
}
function operation_type_messageFor({ kind, name, type }) {
    if (type === '')
        return `the ${kind} ${(0,spelling/* quote */.hD)(name)} has no type, so nothing tells what it does`;
    const other = kind === 'trigger' ? 'action' : 'trigger';
    if (KNOWN[other].has(type.toLowerCase())) {
        return `${(0,spelling/* quote */.hD)(type)} is a type of ${other}s, and ${(0,spelling/* quote */.hD)(name)} is ${kind === 'action' ? 'an action' : 'a trigger'}`;
    }
    const near = (0,spelling/* nearest */.pA)(type, TYPES[kind]);
    const advice = near === null ? 'use one that the designer writes' : `did you mean \`${near}\`?`;
    return `the ${kind} ${(0,spelling/* quote */.hD)(name)} is of the type ${(0,spelling/* quote */.hD)(type)}, which Power Automate does not have; ${advice}`;
}

;// CONCATENATED MODULE: ./src/rules/owner-mismatch.ts


const ownerMismatch = {
    id: 'owner-mismatch',
    subject: 'flow',
    severity: 'error',
    summary: 'The account that deploys may not use a connection: it neither owns it nor shares it.',
    needs: 'map',
    *check({ uses }) {
        for (const { environment, bindings } of uses) {
            const { name, deployAs } = environment;
            if (deployAs === null)
                continue;
            for (const { used, entry } of bindings) {
                if (mayUse(deployAs, entry))
                    continue;
                const message = `\`${used.key}\` is bound to the connection \`${entry.connectionName}\` of \`${entry.owner}\`, and ${name} is deployed by \`${deployAs}\`, with whom it is not shared: the save would be refused with 403 ConnectionAuthorizationFailed. Share the connection and say so in sharedWith, or bind one that \`${deployAs}\` owns`;
                yield { at: (0,connections_keys/* keyPath */.Dw)(used.uses[0]), environment: name, message };
            }
        }
    },
};
/** An entry that names no owner is left to `owner-missing`. */
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
        // An owner who is left out would escape the list.
        const isListed = policy.owners.allow !== null;
        const why = isListed ? ', since `owners.allow` lists who may own one' : '';
        for (const environment of map.environments.values()) {
            const here = bindings.filter((binding) => binding.environment === environment);
            const entries = new Set(here.map(({ entry }) => entry));
            for (const { key, owner, paths } of entries) {
                if (owner !== null)
                    continue;
                const message = `nothing says who owns the connection of \`${key}\` in ${environment.name}; write the account that made it as \`owner\`${why}`;
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
    summary: 'The owner of a connection is none of the accounts that `owners.allow` takes.',
    judgesConnections: ({ owners }) => owners.allow !== null,
    *check({ map, policy, live }) {
        const { allow } = policy.owners;
        if (allow === null)
            return;
        for (const environment of map.environments.values()) {
            for (const entry of (0,connections_keys/* entriesOf */.Mc)(environment)) {
                const { owner } = entry;
                // An entry without an owner is told of by owner-missing.
                if (owner === null || (0,accounts/* matchesAccount */.bl)(owner, allow))
                    continue;
                yield owner_not_allowed_problemWith(entry, environment, `\`${owner}\``, allow);
            }
        }
        yield* ofLiveOwners(live, allow);
    },
};
/** Whatever the map says of owners and of sharing: it may be wrong, or a lie. */
function* ofLiveOwners(live, allow) {
    if (typeof live === 'string')
        return;
    for (const { environment, entry, live: connection } of (0,live_bound/* boundEntries */.X)(live.facts)) {
        // Where the server does not tell who created it, whom it signs in as is the next best.
        const account = connection?.owner ?? connection?.signedInAs ?? null;
        if (account === null || (0,accounts/* matchesAccount */.bl)(account, allow))
            continue;
        // Then the map's own word is refused already.
        if (entry.owner !== null && (0,accounts/* sameAccount */.M_)(entry.owner, account))
            continue;
        const what = connection?.owner == null ? 'signs in as' : 'was created by';
        const start = `the connection \`${entry.connectionName}\` ${what} \`${account}\`, who`;
        yield owner_not_allowed_problemWith(entry, environment, start, allow);
    }
}
function owner_not_allowed_problemWith({ key, paths }, { name }, start, allow) {
    const message = `${start} is not an allowed owner (allowed: ${owner_not_allowed_inWords(allow)}); bind \`${key}\` in ${name} to a connection of an allowed account`;
    return { at: paths.owner, environment: name, message };
}
function owner_not_allowed_inWords(patterns) {
    if (patterns.length === 0)
        return 'nobody';
    const shown = patterns.slice(0, 3).map((pattern) => `\`${pattern}\``);
    const more = patterns.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/rules/parameter-undeclared.ts




/** The platform's own, which a deployment adds where they are missing. */
const OF_PLATFORM = ['$connections', '$authentication'];
const parameterUndeclared = {
    id: 'parameter-undeclared',
    subject: 'flow',
    severity: 'error',
    summary: 'A parameter is used or set that the definition does not declare, or not so.',
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
/** What the map sets has to be there, and of the declared type. Its value may be a secret. */
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
        const advice = near === null ? 'declare it there, or take it out here' : `did you mean \`${near}\`?`;
        return `${sets}, which the definition does not declare; ${advice}`;
    }
    const wanted = (0,flow_parameters/* wantedInstead */.kZ)(parameter, value);
    if (wanted === null)
        return null;
    return `${sets} to ${kindOf(value)}, and the definition declares it as ${String((0,json/* own */.ZV)(parameter, 'type'))}; write ${wanted}`;
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
/** Every operation that calls a connector needs both, whether it says so or not. */
function* ofPlatform({ flow }, declared) {
    const user = flow.operations.find(({ host }) => host !== null);
    if (user === undefined)
        return;
    for (const name of OF_PLATFORM.filter((needed) => !declared.has(needed))) {
        yield {
            at: [...flow.definitionPath, 'parameters'],
            severity: 'warning',
            message: `the definition does not declare the parameter \`${name}\`, which ${(0,spelling/* quote */.hD)(user.name)} needs to call its connector; the deployment adds it, and other tools may not`,
        };
    }
}

// EXTERNAL MODULE: ./src/connections/identity-changes.ts
var identity_changes = __nccwpck_require__(5387);
// EXTERNAL MODULE: ./src/connections/policy-items.ts + 1 modules
var policy_items = __nccwpck_require__(5434);
;// CONCATENATED MODULE: ./src/connections/policy-changes.ts





/** What the map `head` changes in who may use what, what counts how much, and what is accepted. */
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
/** Everyone whom a map names as a steward. */
function stewardsOf(entries) {
    return [...new Set(entries.flatMap(({ stewards }) => stewards))];
}
/** What differs between two holders, item by item of the table. */
function* changesOf(items, now, was, of) {
    for (const { changes } of Object.values(items))
        yield* changes(now, was, of);
}
function* goneEnvironments(head, base) {
    for (const was of base.environments.values()) {
        if (head.environments.has(was.name))
            continue;
        const heirs = [...head.environments.values()].filter(({ environmentName }) => (0,environment_id/* sameEnvironmentId */.PB)(environmentName, was.environmentName));
        const renamed = `is now called ${(0,words/* inWords */.r4)(heirs.map(({ name }) => name))}`;
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
    yield* changesOf(policy_items/* POLICY_ITEMS */.O.environment, now, was, ` of ${now.name}`);
}
/** Whether it is a new name for what keeps its old one too. */
function isSecond(now, was, { environments }) {
    return was.name !== now.name && environments.has(was.name);
}
function* flowChanges(now, was, { filesBefore, identities }) {
    const { create, identity } = policy_items/* POLICY_ITEMS */.O.flow;
    for (const settings of now.flows.values()) {
        const { file } = settings;
        const fileBefore = filesBefore.has(file) ? (filesBefore.get(file) ?? null) : file;
        // With a guid, `create` says nothing; and a new flow's is nobody else's.
        if (fileBefore === null || settings.flowName !== null)
            continue;
        const before = { settings: was.flows.get(fileBefore) ?? null, identity: null };
        yield* create.changes({ settings, identity: null }, before, ` of \`${file}\` in ${now.name}`);
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
    const name = `\`${was.key}\` in ${after.name}`;
    if (now !== undefined) {
        yield* changesOf(policy_items/* POLICY_ITEMS */.O.entry, now, was, ` of ${name}`);
        return;
    }
    if (isSecond(after, before, head))
        return;
    const limits = [
        ...(was.stewards.length > 0 ? [`its stewards ${(0,words/* inWords */.r4)(was.stewards)}`] : []),
        ...(was.usedBy !== null ? [`its usedBy ${(0,words/* inWords */.r4)(was.usedBy)}`] : []),
    ];
    if (limits.length === 0)
        return;
    yield {
        path: was.paths.entry,
        what: `${name} is removed, and with it ${limits.join(' and ')}`,
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
    summary: 'The pull request changes who may do what, what counts how much, what is accepted, or which live flow a file is.',
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
            const problem = { ...policy_changed_placeOf(change, byFile), message };
            yield environment === null ? problem : { ...problem, environment };
        }
    },
};
/** In the flow's own file where the map does not say which live flow it is. */
function policy_changed_placeOf({ path, file }, flows) {
    const flow = file === undefined ? undefined : flows.get(file);
    if (flow === undefined)
        return { at: path };
    return { at: flow.origin === null ? [] : [(0,identity/* identityKeyOf */.ph)(flow)], flow };
}
function look(stewards) {
    return stewards.length === 0
        ? 'the base branch names nobody for this: whoever keeps the map must look at it'
        : `by the base branch, ${(0,words/* anyOf */.EB)(stewards)} must look at it`;
}

;// CONCATENATED MODULE: ./src/rules/recurrence-interval.ts


/** Source: https://learn.microsoft.com/power-automate/limits-and-config#duration-limits */
const recurrence_interval_SHORTEST = 60;
const LONGEST = 500 * DAY;
/** A month counts 31 days: 16 months are the most that Logic Apps takes, as they fit into 500. */
const SECONDS = new Map([
    ['second', 1],
    ['minute', 60],
    ['hour', 3_600],
    ['day', DAY],
    ['week', 7 * DAY],
    ['month', 31 * DAY],
    ['year', 365 * DAY],
]);
const recurrenceInterval = {
    id: 'recurrence-interval',
    subject: 'flow',
    severity: 'error',
    summary: 'A trigger recurs more often or more seldom than the platform takes.',
    *check({ flow: { operations } }) {
        for (const operation of operations) {
            if (operation.kind === 'trigger')
                yield* ofTrigger(operation);
        }
    },
};
function* ofTrigger({ name, value, path }) {
    const frequency = (0,json/* digString */.AG)(value, 'recurrence', 'frequency');
    const interval = numberOf((0,json/* dig */.rO)(value, 'recurrence', 'interval'));
    if (frequency === null || isExpression(frequency))
        return;
    const unit = SECONDS.get(frequency.toLowerCase());
    if (unit === undefined) {
        const message = `\`${name}\` has the frequency \`${frequency}\`; write Minute, Hour, Day, Week or Month`;
        yield { at: [...path, 'recurrence', 'frequency'], message };
    }
    else if (interval !== null && !isAllowed(interval * unit)) {
        const message = `\`${name}\` recurs every ${interval} ${frequency.toLowerCase()}${interval === 1 ? '' : 's'}; write an interval from 60 seconds to 500 days`;
        yield { at: [...path, 'recurrence', 'interval'], message };
    }
}
function isAllowed(seconds) {
    return seconds >= recurrence_interval_SHORTEST && seconds <= LONGEST;
}

// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __nccwpck_require__(7341);
;// CONCATENATED MODULE: ./src/rules/reference-case.ts



const referenceCase = {
    id: 'reference-case',
    subject: 'flow',
    severity: 'error',
    summary: 'A connection reference is spelt in two ways that differ by case alone.',
    *check(context) {
        const { flow, used: all, uses } = context;
        let resolutions = null;
        const known = () => (resolutions ??= everywhere(context));
        for (const used of all) {
            const declared = (0,connections_keys/* declaredInOtherCase */.QW)(used, flow);
            if (declared === null)
                continue;
            const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, and the file declares it as \`${declared}\`; spell both alike`;
            yield {
                at: (0,connections_keys/* keyPath */.Dw)(used.uses[0]),
                message,
                fix: asDeclared(used, declared, context, known()),
            };
        }
        for (const use of uses) {
            for (const used of use.unmapped) {
                const found = (0,connections_keys/* mappedInOtherCase */.Z8)(used, use);
                if (found === null || (0,connections_keys/* declaredInOtherCase */.QW)(used, flow) !== null)
                    continue;
                const environment = use.environment.name;
                const message = `\`${used.uses[0].name}\` uses the connection reference \`${found.name}\`, and the map binds it as \`${found.mapped}\` in ${environment}; spell both alike`;
                yield {
                    at: (0,connections_keys/* keyPath */.Dw)(used.uses[0]),
                    environment,
                    message,
                    fix: asMapped(used, found, known()),
                };
            }
        }
    },
};
/** What the flow's keys mean wherever it goes, also in environments that this run leaves out. */
function everywhere({ flow, map }) {
    const environments = map === null ? [] : (0,resolve/* environmentsOf */.M2)(map, flow.file);
    return environments.map((environment) => (0,resolve/* resolve */.hd)(flow, environment));
}
/** The operations take the declared spelling, or the declaration theirs where the map has that. */
function asDeclared({ key, uses }, declared, { flow, used: all }, known) {
    const reference = (0,connections_keys/* withKey */.iC)(declared, flow.references ?? []);
    if (reference === undefined)
        return undefined;
    const isMapped = (names) => (resolution) => names.some((name) => binds(resolution, name));
    const asWritten = known.filter(isMapped([key]));
    const names = [declared, ...(reference.logicalName === null ? [] : [reference.logicalName])];
    if (asWritten.every(isMapped(names)))
        return useKey(uses, declared);
    const isMixed = (0,connections_keys/* withKey */.iC)(declared, all) !== undefined || known.some(isMapped(names));
    return isMixed ? undefined : { edits: [{ kind: 'key', path: reference.path, to: key }] };
}
/** The flow takes the map's spelling, unless another environment has another, or has the flow's. */
function asMapped({ key, uses, declared }, { name, mapped }, known) {
    const agree = known.every((resolution) => {
        const unmapped = (0,connections_keys/* withKey */.iC)(key, resolution.unmapped);
        const found = unmapped === undefined ? null : (0,connections_keys/* mappedInOtherCase */.Z8)(unmapped, resolution);
        return unmapped !== undefined && (found === null || found.mapped === mapped);
    });
    // A logical name is another system's: which spelling is right, the text does not tell.
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
    summary: "An operation uses a connection reference that the file's own references lack.",
    *check({ flow, used: all, map }) {
        if (flow.references === null || flow.referencesAreArray)
            return;
        for (const used of all) {
            if (used.declared !== null)
                continue;
            // `reference-case` and `connection-id-as-key` say it better where they apply.
            if ((0,connections_keys/* declaredInOtherCase */.QW)(used, flow) !== null || (0,connections_keys/* isConnectionId */.kV)(used.key, flow, map))
                continue;
            const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, which the file does not declare; ${reference_undeclared_advice(used.key, flow)}`;
            yield { at: (0,connections_keys/* keyPath */.Dw)(used.uses[0]), message };
        }
    },
};
function reference_undeclared_advice(key, flow) {
    const near = (0,connections_keys/* declaredKeys */.PC)(flow)?.nearest(key) ?? null;
    if (near !== null)
        return `write \`${near}\` if you mean that one, or declare it`;
    return 'add it to `connectionReferences`, or use a key that stands there';
}

;// CONCATENATED MODULE: ./src/rules/reference-unmapped.ts

const referenceUnmapped = {
    id: 'reference-unmapped',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a connection reference that the map does not bind in an environment to which the flow goes.',
    needs: 'map',
    *check(context) {
        for (const use of context.uses) {
            for (const used of use.unmapped) {
                if (!explainedElsewhere(used, use, context))
                    yield problem(used, use);
            }
        }
    },
};
/** `reference-case` and `connection-id-as-key` say it better where they apply. */
function explainedElsewhere(used, use, { flow, map }) {
    return ((0,connections_keys/* isConnectionId */.kV)(used.key, flow, map) ||
        (0,connections_keys/* declaredInOtherCase */.QW)(used, flow) !== null ||
        (0,connections_keys/* mappedInOtherCase */.Z8)(used, use) !== null);
}
function problem({ key, uses, declared }, { environment }) {
    const logicalName = declared?.logicalName;
    const near = (0,connections_keys/* mappedKeys */.Q)(environment.entries).nearest(logicalName ?? key);
    const meant = near === null ? '' : `, or write \`${near}\` if you mean that one`;
    const names = logicalName ? `neither \`${logicalName}\` nor \`${key}\`` : 'no such key';
    return {
        at: (0,connections_keys/* keyPath */.Dw)(uses[0]),
        environment: environment.name,
        message: `\`${uses[0].name}\` uses the connection reference \`${key}\`, and the map binds ${names} in ${environment.name}; add it under environments.${environment.name}.connectionReferences${meant}`,
    };
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
        const quoted = quotedTexts(context);
        for (const { key, path } of unused) {
            if (isMeant(key))
                continue;
            const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
            yield { at: path, message, fix: isNamed(key, quoted) ? undefined : removal(path) };
        }
    },
};
/** An operation misspells the key: `reference-case` or `connection-id-as-key` tells of it. */
function reference_unused_meant({ flow, used, map }) {
    const undeclared = used.filter(({ declared }) => declared === null).map((use) => use.key);
    const spelt = new spelling/* Spellings */.Wg(undeclared);
    const ids = undeclared.filter((id) => (0,connections_keys/* isConnectionId */.kV)(id, flow, map));
    const keys = new Set(ids.map((id) => (0,connections_keys/* keyOfConnection */.PN)(id, flow, map)));
    return (key) => spelt.otherCase(key) !== null || keys.has(key);
}
function removal(path) {
    return { edits: [{ kind: 'remove', path }] };
}
/** What stands between two quotes of expressions, whichever. */
function quotedTexts({ flow }) {
    return new Set(JSON.stringify(flow.definition).split("'").slice(1, -1));
}
/** An expression may name it in a way that is no use as the rules know it. */
function isNamed(key, quoted) {
    return key.includes("'") || quoted.has(JSON.stringify(key).slice(1, -1));
}

;// CONCATENATED MODULE: ./src/rules/references-as-array.ts
const referencesAsArray = {
    id: 'references-as-array',
    subject: 'flow',
    severity: 'error',
    summary: 'The file lists its connection references as an array, which has lost their keys.',
    *check({ flow: { referencesAreArray, referencesPath } }) {
        if (!referencesAreArray || referencesPath === null)
            return;
        const message = '`connectionReferences` is an array, so nothing tells which key each reference has; write an object whose keys are the ones that the operations use';
        yield { at: referencesPath, message };
    },
};

;// CONCATENATED MODULE: ./src/rules/retry-policy.ts


/** Source: https://learn.microsoft.com/power-automate/limits-and-config#retry-setting-limits */
const MOST_TRIES = 90;
const retry_policy_SHORTEST = 5;
const retry_policy_LONGEST = DAY;
/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-exception-handling#retry-policies */
const retry_policy_TYPES = ['default', 'none', 'fixed', 'exponential'];
const retryPolicy = {
    id: 'retry-policy',
    subject: 'flow',
    severity: 'error',
    summary: 'A retry policy is of no type that there is, or outside what the platform takes.',
    *check({ flow: { operations } }) {
        for (const { name, value, path } of operations) {
            const policy = (0,json/* dig */.rO)(value, 'inputs', 'retryPolicy');
            if (!(0,json/* isObject */.Gv)(policy))
                continue;
            for (const [field, faultOf] of FIELDS) {
                const fault = faultOf((0,json/* own */.ZV)(policy, field));
                if (fault === null)
                    continue;
                const message = `the retry policy of \`${name}\` has ${fault}`;
                yield { at: [...path, 'inputs', 'retryPolicy', field], message };
            }
        }
    },
};
const FIELDS = [
    ['type', faultOfType],
    ['count', faultOfCount],
    ['interval', faultOfInterval],
    ['minimumInterval', faultOfInterval],
    ['maximumInterval', faultOfInterval],
];
function faultOfType(value) {
    if (typeof value !== 'string' || isExpression(value))
        return null;
    if (retry_policy_TYPES.includes(value.toLowerCase()))
        return null;
    return `the type \`${value}\`; write none, fixed or exponential, or leave the policy out`;
}
function faultOfCount(value) {
    const count = numberOf(value);
    if (count === null || (count >= 1 && count <= MOST_TRIES))
        return null;
    return `a count of ${count}; write 1 to ${MOST_TRIES}, or the type none to try once only`;
}
function faultOfInterval(value) {
    if (typeof value !== 'string' || isExpression(value))
        return null;
    const seconds = secondsOf(value);
    if (seconds === null)
        return `an interval that is no ISO 8601 duration; write one such as \`PT20S\``;
    if (seconds >= retry_policy_SHORTEST && seconds <= retry_policy_LONGEST)
        return null;
    return `an interval of \`${value}\`; write \`PT5S\` to \`P1D\``;
}

;// CONCATENATED MODULE: ./src/rules/review-overdue.ts
const reviewOverdue = {
    id: 'review-overdue',
    subject: 'map',
    severity: 'warning',
    summary: 'An entry that a flow uses was to be looked at again by a day that has passed.',
    *check({ map, flows, today }) {
        const bindings = flows.flatMap((facts) => facts.bindings);
        for (const environment of map.environments.values()) {
            const here = bindings.filter((binding) => binding.environment === environment);
            const entries = new Set(here.map(({ entry }) => entry));
            for (const { key, reviewBy, paths } of entries) {
                // The last day itself is still in time; days in this form compare as texts.
                if (reviewBy === null || reviewBy >= today)
                    continue;
                const message = `\`${key}\` in ${environment.name} was to be looked at again by ${reviewBy}; see whether its connection, owner and users are still right, and write a new day`;
                const at = [...paths.entry, 'reviewBy'];
                yield { at, environment: environment.name, message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/run-after-cycle.ts

/** A longer circle is cut in the middle of the message. */
const SHOWN = 8;
const runAfterCycle = {
    id: 'run-after-cycle',
    subject: 'flow',
    severity: 'error',
    summary: 'Actions wait for each other in a circle, so that none of them can start.',
    *check({ graph }) {
        for (const circle of graph().circles()) {
            const [first] = circle;
            if (first === undefined)
                continue;
            yield {
                at: [...first.from.path, 'runAfter', first.name],
                message: `${run_after_cycle_inWords(circle)}; none of them can start: take one of the names out of \`runAfter\``,
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
    const cut = names.length > SHOWN;
    const shown = cut ? [...names.slice(0, SHOWN - 1), '\u2026', ...names.slice(-1)] : names;
    return `${start} runs after ${[...shown, start].join(', that after ')}`;
}

;// CONCATENATED MODULE: ./src/rules/run-after-status.ts


const STATUSES = ['Succeeded', 'Failed', 'Skipped', 'TimedOut'];
const STATUSES_IN_WORDS = '`Succeeded`, `Failed`, `Skipped` and `TimedOut`';
const runAfterStatus = {
    id: 'run-after-status',
    subject: 'flow',
    severity: 'error',
    summary: 'An action waits for a status that no action can end with.',
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
        const message = `${(0,spelling/* quote */.hD)(action.name)} does not say in a list which status of ${(0,spelling/* quote */.hD)(name)} it waits for; write a list of ${STATUSES_IN_WORDS}`;
        yield { at, message };
        return;
    }
    for (const [index, status] of statuses.entries()) {
        if (isStatus(status))
            continue;
        const message = `${(0,spelling/* quote */.hD)(action.name)} waits until ${(0,spelling/* quote */.hD)(name)} is ${(0,spelling/* quote */.hD)(JSON.stringify(status))}, which no action ends as; write one of ${STATUSES_IN_WORDS}`;
        yield { at: [...at, index], message };
    }
}
/** Flows of Microsoft's own say `SUCCEEDED`. */
function isStatus(status) {
    return (typeof status === 'string' &&
        STATUSES.some((known) => known.toLowerCase() === status.toLowerCase()));
}

;// CONCATENATED MODULE: ./src/rules/run-after-unknown.ts


const runAfterUnknown = {
    id: 'run-after-unknown',
    subject: 'flow',
    severity: 'error',
    summary: 'An action waits for one that its own scope does not have.',
    *check({ flow: { operations }, graph }) {
        for (const action of operations) {
            const runAfter = action.kind === 'action' ? (0,json/* own */.ZV)(action.value, 'runAfter') : undefined;
            if (!(0,json/* isObject */.Gv)(runAfter))
                continue;
            for (const name of Object.keys(runAfter)) {
                if (isBeside(action, name))
                    continue;
                const message = `\`${action.name}\` runs after \`${name}\`, ${run_after_unknown_reason(name, action, graph())}; ${run_after_unknown_advice(name, action)}`;
                yield { at: [...action.path, 'runAfter', name], message };
            }
        }
    },
};
/** The runtime compares names without case; the action itself is a circle, not unknown. */
function isBeside({ siblings }, name) {
    return namesIn(siblings).inAnyCase(name) !== null;
}
function namesIn(block) {
    return (0,spelling/* spellingsOf */.Hz)(block, () => Object.keys(block));
}
function run_after_unknown_reason(name, { parent }, graph) {
    const [there] = graph.named(name);
    if (there === undefined)
        return 'and the flow has no such action';
    if (there.kind === 'trigger')
        return 'which is the trigger';
    if (there.parent === null)
        return 'which stands at the top';
    const branch = there.parent === parent ? 'another branch of ' : '';
    return `which stands in ${branch}\`${there.parent.name}\``;
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

;// CONCATENATED MODULE: ./src/rules/secret-in-definition.ts


/** The message says what there is and where, and never a character of it. */
const secretInDefinition = {
    id: 'secret-in-definition',
    subject: 'flow',
    severity: 'error',
    summary: 'A signed URL, key, token or password is written out in the definition.',
    *check({ flow }) {
        for (const { holder, path, secret } of secret_in_definition_secrets(flow)) {
            const message = `${holder} holds ${secret.kind}, which everyone who reads the repository can read; renew it, and take the new one from a connection, or at run time from a key vault or a secret environment variable`;
            yield { at: path, within: secret.within, message };
        }
    },
};
function secret_in_definition_secrets({ definition, definitionPath, operations }) {
    const found = [];
    for (const operation of operations) {
        const holder = `\`${operation.name}\``;
        inOperation(operation, (path, secret) => found.push({ holder, path, secret }));
    }
    for (const [key, part] of Object.entries(definition)) {
        if (key === 'triggers' || key === 'actions')
            continue;
        inValue(part, [...definitionPath, key], key, (path, secret) => {
            const name = path[definitionPath.length + 1];
            const holder = name === undefined ? `the definition's ${key}` : `\`${name}\` in ${key}`;
            found.push({ holder, path, secret });
        });
    }
    return found;
}
/** Where an action keeps further actions: each of them is an operation by itself. */
const BRANCHES = new Set(['actions', 'else', 'cases', 'default']);
/** Its own fields. */
function inOperation({ value, path }, tell) {
    if (!(0,json/* isObject */.Gv)(value))
        return;
    const way = [...path];
    for (const key of Object.keys(value)) {
        if (BRANCHES.has(key))
            continue;
        way.push(key);
        inValue(value[key], way, key, tell);
        way.pop();
    }
}
/**
 * `field` is the name under which the value stands, and by which a password is known. `path` is
 * the walk's own and changes under way: hardly any value needs one to keep.
 */
function inValue(value, path, field, tell) {
    if (typeof value === 'string') {
        const secret = (0,secrets/* secretIn */.u7)(value, field);
        if (secret !== null)
            tell([...path], secret);
    }
    else if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) {
            path.push(index);
            inValue(value[index], path, field, tell);
            path.pop();
        }
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        inObject(value, path, field, tell);
    }
}
function inObject(value, path, field, tell) {
    const hidden = hiddenDefault(value);
    if (hidden !== null)
        tell([...path, 'defaultValue'], hidden);
    for (const key of Object.keys(value)) {
        if (key === 'defaultValue' && hidden !== null)
            continue;
        path.push(key);
        inValue(value[key], path, nameOf(key, value, field), tell);
        path.pop();
    }
}
/** A variable or header says its name beside its value; a parameter has it above its default. */
function nameOf(key, holder, above) {
    if (key === 'value')
        return (0,json/* digString */.AG)(holder, 'name') ?? (0,json/* digString */.AG)(holder, 'key') ?? above;
    return key === 'defaultValue' ? above : key;
}
/** The default of a parameter whose type says that it is secret. */
function hiddenDefault(parameter) {
    const type = (0,json/* own */.ZV)(parameter, 'type');
    if (typeof type !== 'string' || !/^secure(?:string|object)$/i.test(type))
        return null;
    const text = (0,json/* own */.ZV)(parameter, 'defaultValue');
    if (typeof text !== 'string' || (0,secrets/* isPlaceholder */.wK)(text) || text.startsWith('@'))
        return null;
    return { kind: 'the value of a secret parameter', within: [0, text.length] };
}

;// CONCATENATED MODULE: ./src/rules/solution-aware.ts
const solutionAware = {
    id: 'solution-aware',
    subject: 'flow',
    severity: 'notice',
    summary: 'A flow binds its references by logical name, as a flow of a solution does.',
    *check({ flow: { references } }) {
        const bound = (references ?? []).filter(({ logicalName }) => logicalName !== null);
        const [first] = bound;
        if (first === undefined)
            return;
        const others = bound.length === 1 ? '' : ` and ${bound.length - 1} more`;
        const message = `\`${first.key}\`${others} is bound by the logical name \`${first.logicalName}\`: the flow belongs to a solution, and the server may refuse to save it for want of \`host.connectionReferenceName\``;
        yield { at: first.path, message };
    },
};

// EXTERNAL MODULE: ./src/connections/consent.ts + 2 modules
var consent = __nccwpck_require__(8223);
// EXTERNAL MODULE: ./src/connections/stewards.ts
var stewards = __nccwpck_require__(9688);
// EXTERNAL MODULE: ./src/live/source.ts
var source = __nccwpck_require__(9929);
;// CONCATENATED MODULE: ./src/rules/steward-approval.ts





const stewardApproval = {
    id: 'steward-approval',
    subject: 'pull',
    severity: 'error',
    summary: 'The pull request binds a connection or uses one anew, and none of its stewards wrote it or approved its last commit.',
    needs: 'map',
    *check({ map, base, flows, pull, live }) {
        if (map === null)
            return;
        const stewardship = new consent/* Stewardship */.b(base, pull.before);
        const liveSource = typeof live === 'string' ? () => null : (0,source/* liveSources */.$)(live.facts);
        const consents = [
            ...stewardship.overEntries(map),
            ...stewardship.overUses(flows, liveSource),
        ];
        for (const consent of consents) {
            const missing = consent.lists.filter((list) => !isAgreed(list, pull));
            if (missing.length === 0)
                continue;
            const { act, environment } = consent;
            const message = `${told(consent)}, and no steward of it wrote this pull request or approved its last commit: ${wanted(missing)}${unknown(missing, pull)}`;
            const flow = 'flow' in act ? { flow: act.flow } : {};
            yield { at: steward_approval_placeOf(consent), ...flow, environment: environment.name, message };
        }
    },
};
function isAgreed(list, { author, approvers, teams }) {
    return list.some((steward) => (0,stewards/* speaksFor */.ZQ)([author, ...approvers], steward, teams));
}
function steward_approval_placeOf({ act, entry, environment }) {
    if ('flow' in act) {
        const { flow, key } = act;
        const declared = flow.references?.find((reference) => reference.key === key);
        const isOfFile = act.kind === 'resolved' && act.fields.join() === 'source';
        if (isOfFile && entry.source === null && declared !== undefined)
            return declared.path;
        const first = flow.operations.find(({ host }) => host?.key === key);
        return first === undefined ? [] : (0,connections_keys/* keyPath */.Dw)(first);
    }
    const field = act.kind === 'changed' && act.fields.length === 1 ? act.fields[0] : undefined;
    if (field === 'environmentName')
        return ['environments', environment.name, field];
    return field === undefined ? entry.paths.entry : [...entry.paths.entry, field];
}
function told({ act, entry, environment }) {
    const where = `\`${entry.key}\` in ${environment.name}`;
    switch (act.kind) {
        case 'bound':
            return `${where} is bound anew, to the connection \`${entry.connectionName}\``;
        case 'changed':
            return `${where} changes its ${act.fields.join(', ')}`;
        case 'used':
            return `\`${act.flow.file}\` uses ${where} for the first time${act.instead === null ? '' : `, in place of \`${act.instead}\``}`;
        case 'resolved': {
            const what = act.fields.map((field) => (field === 'source' ? sourceWords(act) : field));
            return `\`${act.key}\` of \`${act.flow.file}\` in ${environment.name} changes its ${what.join(', ')}`;
        }
    }
}
function sourceWords({ sources }) {
    const word = (source = null) => source ?? "the live flow's";
    return `source from ${word(sources?.from)} to ${word(sources?.to)}`;
}
function wanted(lists) {
    const texts = new Set(lists.map(words/* anyOf */.EB));
    return `${[...texts].join(', and also ')} must approve`;
}
/** Why someone who is asked for could not pass: a team that is not seen, a name that is none. */
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
    return members?.known === false ? `Who is in \`${text}\` is not known: ${members.reason}` : null;
}

;// CONCATENATED MODULE: ./src/rules/suppression-stale.ts
const suppressionStale = {
    id: 'suppression-stale',
    subject: 'suppressions',
    severity: 'warning',
    summary: 'A suppression of the map is past its day, or there is nothing left that it accepts.',
    *check({ suppressions, today }) {
        for (const { suppression, index, matches } of suppressions) {
            const { until } = suppression;
            // The last day itself still counts; days in this form compare as texts.
            if (until !== undefined && until < today) {
                const message = `${named(suppression)} ended on ${until}${afterwards(matches)}`;
                yield { at: ['suppressions', index, 'until'], message };
            }
            else if (matches === false) {
                const message = `${named(suppression)} accepts nothing that is still found; remove it`;
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
        return ', and nothing is left that it would accept; remove it';
    return matches
        ? ', and what it accepted counts again; put that right, and remove it'
        : '; remove it, or look again at what it accepted and write a new day';
}

// EXTERNAL MODULE: ./src/connections/teams.ts
var teams = __nccwpck_require__(4183);
;// CONCATENATED MODULE: ./src/rules/teams-shared-reference.ts


const teamsSharedReference = {
    id: 'teams-shared-reference',
    subject: 'flow',
    severity: 'warning',
    summary: 'A Teams card that waits for an answer and plain Teams messages go through one connection reference.',
    *check({ used }) {
        for (const reference of used) {
            const card = reference.uses.find((operation) => (0,teams/* isCard */.$K)(operation));
            const message = reference.uses.find((operation) => (0,teams/* isMessage */.K8)(operation));
            if (card === undefined || message === undefined || !(0,teams/* isTeams */.xW)(reference))
                continue;
            const first = reference.uses.find((operation) => operation === card || operation === message);
            yield {
                at: (0,connections_keys/* keyPath */.Dw)(first ?? card),
                message: `the card \`${card.name}\` and the message \`${message.name}\` both use the connection reference \`${reference.key}\`; give the message a Teams reference of its own, which may stand for the same connection`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/trigger-count.ts
const triggerCount = {
    id: 'trigger-count',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow has exactly one trigger, and this one has none or several.',
    *check({ flow: { definitionPath, operations } }) {
        const triggers = operations.filter(({ kind }) => kind === 'trigger');
        if (triggers.length === 1)
            return;
        const names = triggers.slice(0, 3).map(({ name }) => `\`${name}\``);
        const several = `the flow has ${triggers.length} triggers (${names.join(', ')}${triggers.length > 3 ? ', \u2026' : ''}); keep one, and make a flow of its own for each of the others`;
        const none = 'the flow has no trigger, so nothing can start it; add one under `triggers`';
        yield { at: [...definitionPath, 'triggers'], message: triggers.length === 0 ? none : several };
    },
};

;// CONCATENATED MODULE: ./src/rules/until-limit.ts


/** Source: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits */
const MOST_ROUNDS = 5_000;
/** A run lasts 30 days at most: #duration-limits of the same page. */
const until_limit_LONGEST = 30 * DAY;
const untilLimit = {
    id: 'until-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'A loop with Until has a limit of rounds or time that the platform does not take.',
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
    const count = numberOf(value);
    if (count === null || (count >= 1 && count <= MOST_ROUNDS))
        return null;
    return `is ${count}; write 1 to ${MOST_ROUNDS} rounds`;
}
function faultOfTimeout(value) {
    if (typeof value !== 'string' || isExpression(value))
        return null;
    const seconds = secondsOf(value);
    if (seconds === null)
        return 'is no ISO 8601 duration; write one such as `PT1H`';
    return seconds > until_limit_LONGEST ? 'is longer than a run may last; write at most `P30D`' : null;
}

// EXTERNAL MODULE: ./src/connections/files.ts
var files = __nccwpck_require__(7238);
;// CONCATENATED MODULE: ./src/rules/use-not-allowed.ts


const useNotAllowed = {
    id: 'use-not-allowed',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a connection reference that its `usedBy` keeps for other flows.',
    needs: 'map',
    *check({ flow, uses, policy }) {
        for (const { environment, bindings } of uses) {
            for (const { used, entry } of bindings) {
                const refusing = policy.usedBy(entry).find((globs) => !allows(globs, flow.file));
                if (refusing === undefined)
                    continue;
                const message = `\`${flow.file}\` may not use \`${used.key}\` in ${environment.name}: its usedBy allows ${use_not_allowed_inWords(refusing)}; ${use_not_allowed_advice(entry)}`;
                yield { at: (0,connections_keys/* keyPath */.Dw)(used.uses[0]), environment: environment.name, message };
            }
        }
    },
};
/** A glob after `!` takes away again, whatever the others give. */
function allows(globs, file) {
    const matches = (glob) => (0,files/* matchesFile */.g)(file, glob);
    const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const allowed = globs.filter((glob) => !glob.startsWith('!'));
    return allowed.some(matches) && !refused.some(matches);
}
function use_not_allowed_inWords(globs) {
    if (globs.length === 0)
        return 'no flow at all';
    const shown = globs.slice(0, 3).map((glob) => `\`${glob}\``);
    const more = globs.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''} only`;
}
function use_not_allowed_advice({ stewards }) {
    const people = stewards.slice(0, 3).map((steward) => `\`${steward}\``);
    const whom = people.length === 0 ? 'whoever keeps the map' : people.join(' or ');
    return `bind a connection of its own, or ask ${whom} to let it in`;
}

;// CONCATENATED MODULE: ./src/rules/variable-limit.ts

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const variable_limit_MOST = 250;
const variableLimit = {
    id: 'variable-limit',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow initialises more variables than the platform takes.',
    *check({ flow: { operations } }) {
        const variables = operations.flatMap(initialised);
        const first = variables[variable_limit_MOST];
        if (first === undefined)
            return;
        const message = `the flow initialises ${variables.length} variables, and ${variable_limit_MOST} is the most; hold some of them in one object, or use Compose for what never changes`;
        yield { at: first, message };
    },
};
/** Where each variable stands that an action initialises: one, as the designer writes it. */
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
    summary: 'A variable is initialised inside another action, and not at the top of the flow.',
    *check({ flow: { operations } }) {
        for (const action of operations) {
            if (!isInitialisation(action) || action.parent === null)
                continue;
            const message = `${(0,spelling/* quote */.hD)(action.name)} initialises a variable inside ${(0,spelling/* quote */.hD)(action.parent.name)}, which is allowed at the top of the flow only; move it there, and set the variable here`;
            yield { at: action.path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/variable-type.ts


/** What an action does to a variable, and the types of variables with which it can. */
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
    summary: 'An action increments or extends a variable of a type with which that cannot be done.',
    *check({ flow: { operations } }) {
        const variables = variablesOf(operations);
        for (const { name, kind, action, path } of variableChanges(operations)) {
            const change = variable_type_CHANGES.get(kind);
            const variable = variables.find((other) => other.name.toLowerCase() === name.toLowerCase());
            if (change === undefined || variable === undefined || !variable_type_TYPES.includes(variable.type))
                continue;
            if (change.types.includes(variable.type))
                continue;
            const message = `${(0,spelling/* quote */.hD)(action.name)} ${change.verb} the variable ${(0,spelling/* quote */.hD)(name)}, which ${(0,spelling/* quote */.hD)(variable.action.name)} initialises as ${variable.type}; it can be done with ${change.types.join(' and ')} only`;
            yield { at: path, message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/variable-undeclared.ts


const variableUndeclared = {
    id: 'variable-undeclared',
    subject: 'flow',
    severity: 'error',
    summary: 'A variable is used that no action of the flow initialises.',
    *check({ flow: { operations }, expressions }) {
        const declared = new spelling/* Spellings */.Wg(variablesOf(operations).map(({ name }) => name));
        const advice = (name) => {
            const near = declared.nearest(name);
            return near === null
                ? 'add an action at the top that initialises it'
                : `did you mean \`${near}\`?`;
        };
        for (const { name, action, path } of variableChanges(operations)) {
            if (declared.inAnyCase(name) !== null)
                continue;
            const message = `${(0,spelling/* quote */.hD)(action.name)} changes the variable ${(0,spelling/* quote */.hD)(name)}, which the flow never initialises; ${advice(name)}`;
            yield { at: path, message };
        }
        for (const string of expressions()) {
            for (const { kind, name, start, end } of string.names) {
                if (kind !== 'variable' || declared.inAnyCase(name) !== null)
                    continue;
                const message = `${(0,spelling/* quote */.hD)(string.operation.name)} reads the variable ${(0,spelling/* quote */.hD)(name)}, which the flow never initialises; ${advice(name)}`;
                yield { at: string.path, within: [start, end], message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/index.ts






































































/**
 * Every rule, in the order in which their findings make most sense to a reader: what cannot be
 * read, the flow by itself, its references, who may use them, and what stands live.
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
    expressionSyntax,
    expressionFunction,
    expressionUnknownAction,
    expressionUnreachableAction,
    expressionItemsScope,
    expressionCase,
    expressionLength,
    variableUndeclared,
    variableNested,
    variableType,
    parameterUndeclared,
    environmentValue,
    actionLimit,
    nestingLimit,
    caseLimit,
    variableLimit,
    nameLength,
    descriptionLength,
    untilLimit,
    recurrenceInterval,
    retryPolicy,
    concurrencyRange,
    childFlowUnknown,
    secretInDefinition,
    solutionAware,
    referencesAsArray,
    referenceCase,
    connectionIdAsKey,
    referenceUndeclared,
    referenceUnused,
    referenceUnmapped,
    connectorMismatch,
    connectorDenied,
    teamsSharedReference,
    invokerOnAutomatedTrigger,
    ownerMissing,
    ownerMismatch,
    ownerNotAllowed,
    useNotAllowed,
    reviewOverdue,
    stewardApproval,
    policyChanged,
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  affectedBy: () => (/* binding */ affectedBy),
  sS: () => (/* binding */ flowBefore),
  readBaseline: () => (/* binding */ readBaseline),
  n3: () => (/* binding */ readFlowsBefore),
  YJ: () => (/* binding */ removedFlows)
});

// EXTERNAL MODULE: ./src/flow/flow.ts + 2 modules
var flow = __nccwpck_require__(3312);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __nccwpck_require__(7341);
;// CONCATENATED MODULE: ./src/run/affected.ts

/**
 * The files that a change concerns: those that it touches, and the flows whose bindings,
 * identity or values it changes through the map. `base` is the map before; null when there was
 * none, which concerns every flow.
 */
function affectedFiles({ index, map }, touched, base) {
    const remapped = index.filter((flow) => meaning(flow, map) !== meaning(flow, base));
    return new Set([...touched, ...remapped.map(({ file }) => file)]);
}
/** All that a map says of a flow, as text that is equal when the map says the same. */
function meaning(flow, map) {
    if (map === null)
        return 'nothing';
    const environments = (0,resolve/* environmentsOf */.M2)(map, flow.file).map((environment) => {
        const { settings, bindings, unmapped } = (0,resolve/* resolveUsed */._d)(flow, environment);
        return {
            name: environment.name,
            environmentName: environment.environmentName,
            deployAs: environment.deployAs,
            connectors: environment.connectors,
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
var inputs = __nccwpck_require__(8422);
// EXTERNAL MODULE: ./src/run/map.ts
var map = __nccwpck_require__(9587);
// EXTERNAL MODULE: ./src/run/workspace.ts
var workspace = __nccwpck_require__(6120);
;// CONCATENATED MODULE: ./src/run/base-map.ts



/** Reads the map before a push, which may have moved it. */
async function readMapBefore({ mapFile }, changed, base) {
    const found = await firstMap([mapFile, ...previousPath(mapFile, changed)], base);
    return found === null ? { kind: 'none' } : asBaseMap(found.result);
}
/**
 * Reads the map that judges a change. It is looked for where the change says that the map is, where
 * it was, where a map is by default, and among what the change removes: a change that moves the map
 * has to answer to it all the same.
 */
async function readJudge({ map, mapFile }, changed, event, base) {
    const known = { ...base, environment: base.environment ?? onlyEnvironment(map) ?? UNNAMED };
    const paths = [mapFile, ...previousPath(mapFile, changed), inputs/* DEFAULTS */.z['connection-references']];
    const found = (await firstMap(paths, known)) ?? (await removedMap(changed, known));
    if (found === null)
        return { kind: 'none' };
    const newest = asBaseMap(found.result);
    if (newest.kind !== 'unreadable' || map === null)
        return newest;
    return (await olderMap(found.path, newest.problem, event, known)) ?? newest;
}
/** A settings file has no policy, so that its environment may have any name. */
const UNNAMED = 'the base branch';
/** A settings file that a map of one environment replaces was that environment's. */
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
async function mapAt(path, { github, ref, environment }) {
    const found = await github.lookUp(path, ref);
    if (found.kind === 'none')
        return null;
    if (found.kind === 'other')
        return { ok: false, problem: found.what };
    return parsed(path, found.bytes, environment);
}
async function parsed(path, bytes, environment) {
    if (bytes.length > workspace/* MAX_BYTES */.zx)
        return { ok: false, problem: 'it has over 20 MB' };
    return (0,map/* parseMap */.y)(path, bytes, environment);
}
/** How many removed files are looked at. */
const MOST_REMOVED = 50;
/** Moved with many changes, a map is a file that is gone and another that is new. */
async function removedMap(changed, base) {
    const gone = [...(changed?.values() ?? [])].filter(({ path, status }) => status === 'removed' && path.endsWith('.json'));
    const paths = gone.slice(0, MOST_REMOVED).map(({ path }) => path);
    if (paths.length === 0)
        return null;
    for await (const [path, bytes] of base.github.readFiles(paths, base.ref)) {
        const result = bytes === null ? null : await parsed(path, bytes, base.environment);
        if (result?.ok)
            return { path, result };
    }
    return null;
}
function asBaseMap(result) {
    if (result.ok)
        return { kind: 'read', map: result.map };
    if ('problem' in result)
        return { kind: 'unreadable', problem: result.problem };
    return { kind: 'unreadable', problem: result.problems[0]?.message ?? 'it is not valid' };
}
/** How many earlier commits of the base branch are looked at. */
const MOST_COMMITS = 30;
/** The map as the base branch last had it readable. */
async function olderMap(path, problem, event, base) {
    const { github, ref } = base;
    for await (const commit of github.commitsBefore(ref, MOST_COMMITS)) {
        const result = await mapAt(path, { ...base, ref: commit });
        if (result?.ok && (await github.wasTip(commit, baseBranch(event)))) {
            return { kind: 'older', map: result.map, commit, problem };
        }
    }
    return null;
}
/** `refs/heads/gh-readonly-queue/main/pr-7-\u2026` merges into `main`. */
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[^/]*$/;
function baseBranch({ pull, ref }) {
    return pull?.baseRef ?? QUEUE.exec(ref)?.[1] ?? null;
}

// EXTERNAL MODULE: ./src/run/mode.ts
var mode = __nccwpck_require__(6222);
;// CONCATENATED MODULE: ./src/run/baseline.ts




/**
 * Reads what an event changed, and the map before it; null where there is no before. What stands
 * behind a link may change while the link does not, and what a workflow made is in no list of
 * GitHub's: both count as changed.
 */
async function readBaseline(project, event, github, environment, root) {
    const ref = event.pull?.baseSha ?? event.before;
    if (ref === null)
        return null;
    const files = await github.changedFiles(event);
    const changed = files && (await withForeign(files, project, event, github, root));
    const base = await readBaseMap(project, changed, event, { ref, github, environment });
    const map = base.kind === 'read' || base.kind === 'older' ? base.map : null;
    return { ref, changed, map, base, flows: new Map() };
}
/** What judges a change is never taken from the change, whatever its list of files says. */
async function readBaseMap(project, changed, event, base) {
    if ((0,mode/* isJudged */.sL)(event))
        return readJudge(project, changed, event, base);
    const { map, mapFile } = project;
    const isChanged = changed === null || touchedPaths([...changed.values()]).has(mapFile);
    if (isChanged)
        return readMapBefore(project, changed, base);
    return map === null ? { kind: 'none' } : { kind: 'read', map };
}
/** Null where GitHub no longer has the commit that was checked out. */
async function withForeign(files, { mapFile, names }, event, github, root) {
    const changed = new Map(files.map((file) => [file.path, file]));
    const others = [mapFile, ...names].filter((path) => !changed.has(path));
    const { foreignFiles } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 8077));
    const found = await foreignFiles({ root, files: others, event, github });
    if (found === null)
        return null;
    for (const path of found)
        changed.set(path, { path, previousPath: null, status: 'modified' });
    return changed;
}
/** The files that a run checks and plans; null for all. */
function affectedBy(project, baseline) {
    if (baseline === null || baseline.changed === null)
        return null;
    return affectedFiles(project, touchedPaths([...baseline.changed.values()]), baseline.map);
}
/** A file that was moved was touched in both places. */
function touchedPaths(files) {
    return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}
/** Reads what `flowBefore` would read of each of these flows, in few requests where they are many. */
async function readFlowsBefore(flows, baseline, github) {
    const files = new Map();
    for (const { file } of flows) {
        if (baseline.flows.has(file) || isUnchanged(file, baseline))
            continue;
        const path = pathBefore(file, baseline);
        if (path !== null)
            files.set(path, [...(files.get(path) ?? []), file]);
    }
    for await (const [path, bytes] of github.readFiles(files.keys(), baseline.ref)) {
        const before = Promise.resolve(flowOf(path, bytes));
        for (const file of files.get(path) ?? [])
            baseline.flows.set(file, before);
    }
}
/** The flows whose files are among the flows no more, `files`: removed, moved away, or flows no longer. */
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
/** All that is known to have been there where nobody tells what changed. */
function filesOfMap({ map }) {
    const environments = [...(map?.environments.values() ?? [])];
    return [...new Set(environments.flatMap(({ flows }) => [...flows.keys()]))];
}
/** A flow as it was, read once; itself where it is as it was, and null where there was none. */
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
    return path === null ? null : flowOf(path, await github.readFile(path, baseline.ref));
}
function isUnchanged(file, { changed }) {
    return changed?.has(file) === false;
}
/** Where a file of a flow was before; null where there was none. */
function pathBefore(file, { changed }) {
    const change = changed?.get(file);
    return change?.status === 'added' ? null : (change?.previousPath ?? file);
}
function flowOf(file, bytes) {
    const result = bytes === null ? null : (0,flow/* readFlow */.h)(file, bytes);
    return result?.kind === 'flow' ? result.flow : null;
}


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseMap)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(468);

/**
 * Reads a map's bytes. The schema is loaded only here, since a third of the time that it takes to
 * start is spent on it, and a repository need not have a map.
 */
async function parseMap(file, bytes, environment) {
    const { readMap } = await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4985));
    return readMap(file, bytes, { ruleIds: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .I, environment });
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ decideMode),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   zI: () => (/* binding */ idleReason)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6997);

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
 * What to do under an event. Throws a `UsageError` where it would be unsafe: a write under a pull
 * request, or anything under the events that hand the repository's secrets to a stranger's change.
 */
function decideMode(asked, event) {
    if (event?.kind === 'untrusted') {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Flowgate does not run under \`${event.name}\`: that event gives the repository's secrets to a change that nobody has reviewed; use \`pull_request\` for checks and \`push\` for deployments`);
    }
    const mode = asked === 'auto' ? autoMode(event) : asked;
    if (mode === 'deploy' && event !== null && !mayDeploy(event)) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`deploy\` is refused under \`${event.name}\`: a change is deployed after it is merged; use \`push\` or \`workflow_dispatch\`, or \`mode: check\` here`);
    }
    if (mode === 'drift' && event !== null && !mayDeploy(event)) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`drift\` is refused under \`${event.name}\`: it compares the live flows with what is merged; use \`schedule\` or \`workflow_dispatch\``);
    }
    if (mode === 'export' && event !== null && !mayExport(event)) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`export\` is refused under \`${event.name}\`: it writes files for a pull request of its own; use \`workflow_dispatch\``);
    }
    return mode;
}
/** A pull request is judged by its base branch; a push is what the base branch has become. */
function isJudged({ kind }) {
    return kind === 'pull-request' || kind === 'merge-group';
}
/** Why there is nothing to do under an event; null where there may be. */
function idleReason(event) {
    return event?.kind === 'deletion' ? 'Nothing to do: this push deletes a branch or a tag.' : null;
}
/** Events that start on a branch or a tag of the repository, and on no pull request's commits. */
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
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`mode: auto\` knows no mode for \`${event?.name}\`; set \`mode\` to check or deploy`);
}


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   gR: () => (/* binding */ indexProject),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   oT: () => (/* binding */ withFiles),
/* harmony export */   yK: () => (/* binding */ insistOnFlow)
/* harmony export */ });
/* unused harmony export readProject */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _connections_flow_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1548);
/* harmony import */ var _flow_flow_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3312);
/* harmony import */ var _map_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9587);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6997);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6120);






/**
 * Reads the map of a workspace, and finds its files. Going through them throws a `UsageError` when
 * there is no flow at all; where something is compared, only when there is no file at all, since a
 * file that is no flow may have been one.
 */
async function openProject(where, root, isComparing) {
    const opened = await openRepository(where, root);
    const { names } = opened;
    const isLater = isComparing && names.length > 0;
    const files = isLater ? opened.files : insisting(opened.files, names, where.flows);
    return { ...opened, files, index: [], flows: [], skipped: [], badFiles: [] };
}
const MANY = 500;
/**
 * Most of what is read is garbage at once: to let its space grow makes nothing faster where flows
 * are not kept, and takes 150 MB more at 10,000 of them. For few, loading `node:v8` costs more.
 */
async function holdGarbageSmall() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 23));
    setFlagsFromString('--semi-space-growth-factor=1');
}
/** Goes through the files of a project once, and keeps of each flow only what the index has of it. */
function indexProject(project) {
    return withFiles(project, [...unkept(project.files)]);
}
/** Reads those flows of an indexed project that are needed whole, and keeps them. */
function readAgain(project, root, isNeeded) {
    const files = [...project.files].map((known) => known.kind === 'indexed' && isNeeded(known.flow.file) ? readOne(root, known.flow.file) : known);
    return withFiles(project, files);
}
/**
 * Reads the flows and the map of a workspace. Throws a `UsageError` when there is no flow at all.
 */
async function readProject(where, root) {
    const opened = await openRepository(where, root);
    return withFiles(opened, [...insisting(opened.files, opened.names, where.flows)]);
}
/** The same for a workspace that may hold no flow yet. */
async function readRepository(where, root) {
    const opened = await openRepository(where, root);
    return withFiles(opened, [...opened.files]);
}
/** A project with what its files have turned out to be. */
function withFiles(opened, files) {
    return {
        ...opened,
        files,
        // What was read last counts: what is planned must not rest on what a file was before.
        index: files.flatMap((each) => each.kind === 'indexed' ? [each.flow] : each.kind === 'flow' ? [(0,_connections_flow_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexed */ .K)(each.flow)] : []),
        flows: files.flatMap((each) => (each.kind === 'flow' ? [each.flow] : [])),
        skipped: files.filter((each) => each.kind === 'skipped'),
        badFiles: files.filter((each) => each.kind === 'invalid'),
    };
}
function* unkept(files) {
    for (const each of files) {
        yield each.kind === 'flow' ? { kind: 'indexed', flow: (0,_connections_flow_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexed */ .K)(each.flow) } : each;
    }
}
async function openRepository({ map, flows, environments }, root) {
    const mapFile = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(map.replaceAll('\\', '/'));
    const names = (await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(root, flows)).filter((file) => file !== mapFile);
    if (names.length > MANY)
        await holdGarbageSmall();
    const files = readFlows(root, names);
    return { names, files, mapFile, ...(await readMapFile(root, mapFile, environments[0] ?? null)) };
}
function* readFlows(root, names) {
    for (const name of names)
        yield readOne(root, name);
}
/** The same files; throws at their end when none of them is a flow, or was meant as one. */
function* insisting(files, names, globs) {
    let isAnyFlow = false;
    for (const each of files) {
        isAnyFlow ||= each.kind !== 'skipped';
        yield each;
    }
    if (!isAnyFlow)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(noFlow(names, globs));
}
/** Throws a `UsageError` where none of the files is a flow, or was meant as one. */
function insistOnFlow({ index, badFiles, names }, globs) {
    if (index.length + badFiles.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(noFlow(names, globs));
}
function noFlow(files, globs) {
    const where = globs.join(', ');
    return files.length === 0
        ? `no flow was found: no file matches ${where}; set \`flows\` to where the flows are, or bring live ones in with \`flowgate export\``
        : `no flow was found: nothing that matches ${where} is a Power Automate flow (looked at: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''})`;
}
function readOne(root, file) {
    return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .useWorkspaceFile */ .VP)(root, file, (content) => {
        if (content?.ok)
            return (0,_flow_flow_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlow */ .h)(file, content.bytes);
        return unreadable(file, content === null ? 'the file vanished while it was read' : content.reason);
    });
}
function unreadable(file, message) {
    const place = { file, at: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { kind: 'invalid', file, problems: [{ ...place, message }] };
}
async function readMapFile(root, mapFile, environment) {
    const content = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkspaceFile */ .sL)(root, mapFile);
    if (content === null)
        return { map: null, mapProblems: null };
    if (!content.ok)
        return { map: null, mapProblems: unreadable(mapFile, content.reason).problems };
    const result = await (0,_map_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMap */ .y)(mapFile, content.bytes, environment);
    return result.ok
        ? { map: result.map, mapProblems: [] }
        : { map: null, mapProblems: result.problems };
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A run that cannot start as it was asked to; the message says what to change. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ linkedFiles),
/* harmony export */   VP: () => (/* binding */ useWorkspaceFile),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   sL: () => (/* binding */ readWorkspaceFile),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _connections_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8531);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6997);




/** The largest file that is read; the largest flow known has 350 kB. */
const MAX_BYTES = 20 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
// All reading is synchronous: a checkout lies on a local disk, where the way to a thread and back
// costs several times what the call itself does, and nothing else is to be done meanwhile.
/**
 * The files below `root` that the globs name (`!` excludes), in a stable order and with `/`.
 * Throws a `UsageError` for a glob that leads out of the workspace.
 */
async function findFiles(root, globs) {
    for (const pattern of globs) {
        const path = pattern.replace(/^!/, '');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.split(/[\\/]/).includes('..')) {
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the glob ${JSON.stringify(pattern)} leads out of the workspace; write it relative to the repository`);
        }
        const fault = (0,_connections_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globFault */ .Hf)(path);
        if (fault !== null)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the glob ${JSON.stringify(pattern)} ${fault}`);
    }
    const include = globs.filter((pattern) => !pattern.startsWith('!'));
    if (include.length === 0) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('`flows` only excludes; add a glob that names flows, such as flows/**/*.json');
    }
    const isWanted = matcher(globs);
    const files = new Set();
    for (const base of new Set(include.map((pattern) => (0,_connections_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(pattern)))) {
        insistOnInside(root, base);
        for (const file of walk(root, base)) {
            if (isWanted(file))
                files.add(file);
        }
    }
    return [...files].toSorted();
}
/** Whether the globs name a file, by its path alone. */
function matcher(globs) {
    const isExclusion = (pattern) => pattern.startsWith('!');
    const named = globs.filter((pattern) => !isExclusion(pattern)).map((glob) => (0,_connections_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)(glob));
    const excluded = globs.filter(isExclusion).map((pattern) => (0,_connections_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)(pattern.slice(1)));
    return (file) => named.some((matches) => matches(file)) && !excluded.some((matches) => matches(file));
}
/** A folder of the repository may be a link, and a link may lead anywhere. */
function insistOnInside(root, base) {
    const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, base));
    const home = homeOf(root);
    if (real === null || real === home || isInside(home, real))
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${JSON.stringify(base)} is a link that leads out of the workspace; nothing is read there`);
}
/** Null where there is nothing. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return null;
    }
}
const LEFT_OUT = ['node_modules', '.git'];
/** Every file below `folder`, and every link, which is not followed; `folder` may be a file itself. */
function* walk(root, folder) {
    const entries = entriesIn(root, folder);
    if (entries === null)
        yield folder;
    for (const entry of entries ?? []) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory())
            yield path;
        else if (!LEFT_OUT.includes(entry.name))
            yield* walk(root, path);
    }
}
/** Null for what is no folder. Throws a `UsageError` for one that cannot be looked into. */
function entriesIn(root, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the folder ${JSON.stringify(folder || '.')} cannot be read (${code ?? String(error)}); let the job read it, or name in \`flows\` only the folders beside it`);
    }
}
/**
 * Reads a file of the workspace. What leads out of it by a link, is no plain file or is over
 * 20 MB is refused with the reason; null when there is no such file.
 */
function readWorkspaceFile(root, file) {
    return readInside(root, file, (opened) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened));
}
/**
 * The same for who is done with the bytes when `use` returns: all files are read into one buffer,
 * where one for each of thousands would wait to be collected.
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
        if (!isInside(homeOf(root), real)) {
            return { ok: false, reason: 'a symbolic link that leads out of the workspace is not read' };
        }
        return readPlainFile(real, read);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        return { ok: false, reason: `the file cannot be read (${code ?? String(error)})` };
    }
}
let known = { root: '', real: '' };
/** The workspace's real path, which stays as it is for a run. */
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
function readPlainFile(path, read) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            return { ok: false, reason: 'not a plain file' };
        if (stat.size > MAX_BYTES) {
            const megabytes = (stat.size / MEGABYTE).toFixed(1);
            return {
                ok: false,
                reason: `the file has ${megabytes} MB; files over ${MAX_BYTES / MEGABYTE} MB are not read`,
            };
        }
        return { ok: true, bytes: read(file, stat.size) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 5036:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LinkError),
/* harmony export */   o: () => (/* binding */ pathToWrite)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Somebody asked to write through a link that the repository holds. */
class LinkError extends Error {
    name = 'LinkError';
    constructor(link) {
        super(`${link} is a symbolic link in the repository, and Flowgate writes through none`);
    }
}
/**
 * The absolute path to write to for `path`, which is absolute or starts at the workspace `root`.
 * Throws a `LinkError` where a link that lies in the repository is on the way, since a commit may
 * let it lead anywhere. Links of the machine, such as one above the workspace, are followed.
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
/** The folder that Git calls the repository's, for a command may be run below it; else `folder`. */
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
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, folder);
    const isOutside = way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    if (!isOutside)
        throw new LinkError((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, link));
}
function nothingThere(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return null;
    throw error;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 6970:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 9411:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ pMap),
/* harmony export */   R_: () => (/* binding */ pMapIterable)
/* harmony export */ });
/* unused harmony exports pMapSettled, pMapKeyed, pMapSettledKeyed, pMapSkip, pMapStop */
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}

function pMapSettled(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, true);
}

function pMapKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, false);
}

function pMapSettledKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, true);
}

// Like `Promise.allKeyed` and `Promise.allSettledKeyed`, with a mapper, and for a `Map` too. Each value travels with its key, so a skipped key, which leaves no slot in the result, cannot shift the keys after it.
async function mapKeyed(input, mapper, options, isSettled) {
	const entries = getKeyedEntries(input);

	// After the values have their handlers, like the other argument errors, which `mapConcurrently` checks. It cannot check this one, as it gets the wrapper below as its mapper.
	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	const mappedEntries = await mapConcurrently(entries, async ([key, inputResult]) => {
		try {
			if (inputResult.status === 'rejected') {
				throw inputResult.reason;
			}

			const result = await mapper(inputResult.value, key);

			if (result === pMapSkip || result === pMapStop) {
				return result;
			}

			return [key, isSettled ? {status: 'fulfilled', value: result} : result];
		} catch (error) {
			if (!isSettled) {
				throw error;
			}

			return [key, {status: 'rejected', reason: error}];
		}
	}, options, false);

	if (input instanceof Map) {
		return new Map(mappedEntries);
	}

	// A null prototype, like `Promise.allKeyed`, so a key like `__proto__` or `toString` is an own property like any other.
	return Object.setPrototypeOf(Object.fromEntries(mappedEntries), null);
}

// The engine behind all the functions, except `pMapIterable`. With `isSettled`, an element or a mapper that rejects gives a `{status: 'rejected'}` result instead of an error, like `Promise.allSettled`, so `stopOnError` does not apply.
async function mapConcurrently(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		stopOnError = true,
		signal,
	} = {},
	isSettled,
) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);

		const result = [];
		// Stage the errors by index, like `result`, so they are reported in input order.
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);

		const signalListener = () => {
			reject(signal.reason);
		};

		const cleanup = () => {
			signal?.removeEventListener('abort', signalListener);
		};

		const resolve = value => {
			resolve_(value);
			cleanup();
		};

		const reject = reason => {
			if (isResolved) {
				return;
			}

			isResolved = true;
			reject_(reason);
			cleanup();

			if (!isIterableDone) {
				closeIterator(iterator);
			}
		};

		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}

			signal.addEventListener('abort', signalListener, {once: true});
		}

		const pull = createPuller(iterator);

		// Settle only once the source is done, or a mapper stopped, and every earlier pull and mapper has finished. A pull before the `done` or the stop can still produce an element, while pulls after it do not affect the result.
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
				return;
			}

			for (const index of pendingIndexes) {
				if (index < doneIndex) {
					return;
				}
			}

			if (!stopOnError) {
				const collectedErrors = [];

				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) {
					if (index in errors) {
						collectedErrors.push(errors[index]);
					}
				}

				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors)); // eslint-disable-line unicorn/error-message
					return;
				}
			}

			isResolved = true;

			// A stop ended the result before the source did, so close it, like `for await` does on a `break`. Not at the stop itself, as a source that settles its `next()` calls out of call order may still owe an earlier element, and closing could drop it.
			if (!isIterableDone) {
				closeIterator(iterator);
			}

			// `done` is final, like `for await`, so a `done` that lands between two elements ends
			// the result there and everything the source produced past it is dropped. A stop cuts it the same way.
			const lastIndex = Math.min(doneIndex, result.length);

			// Every index below `lastIndex` has a value: an index only goes unassigned when its pull reported `done` or its mapper returned `pMapStop`, and the lowest such index is `doneIndex`. So the array is dense below `lastIndex`, and the fast path can hand it over untouched.
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}

			// Otherwise this drops the skipped results and whatever the `done` or the stop cut off.
			resolve(result.slice(0, lastIndex).filter(value => value !== pMapSkip));
		};

		const next = async () => {
			// After a `done` or a stop, a pull would take an item nobody is going to map, which a one-shot source, like a queue, would lose.
			if (isResolved || currentIndex >= doneIndex) {
				return;
			}

			// Take the index when the pull starts, not when it resolves, so a source that settles
			// its `next()` calls out of call order still gets the right position.
			const index = currentIndex++;
			pendingIndexes.add(index);

			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);

				if (index < doneIndex) {
					throw error;
				}

				settleIfFinished();
				return;
			}

			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}

			// Intentionally detached
			const runner = (async () => {
				try {
					const element = await nextItem.value;

					if (isResolved || index >= doneIndex) {
						return;
					}

					const value = await mapper(element, index);

					// Ignore an item produced after an earlier pull reported `done` or an earlier mapper returned `pMapStop`.
					if (index >= doneIndex) {
						return;
					}

					// A stop ends the result here, like a `done` from the source, so settling waits only for the earlier elements.
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}

					if (value === pMapSkip) {
						skippedCount++;
					}

					result[index] = isSettled && value !== pMapSkip ? {status: 'fulfilled', value} : value;
				} catch (error) {
					if (index >= doneIndex) {
						return;
					}

					if (isSettled) {
						result[index] = {status: 'rejected', reason: error};
					} else if (stopOnError) {
						reject(error);
						return;
					} else {
						errors[index] = error;
					}
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}

				// If the iterable throws we can't really continue regardless of `stopOnError` state
				// since an iterable is likely to continue throwing after it throws once.
				// If we continue calling `next()` indefinitely we will likely end up
				// in an infinite loop of failed iteration.
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})();

			// Link the runner to the returned promise, so the async stack trace of a mapper error reaches the caller. Nothing awaits the runner, so the trace would stop there, but V8 follows a reaction that resolves another promise. The link never settles, so it never resolves the returned promise. It is a new promise for each runner, as a shared one would keep a reaction for every element.
			runner.then(() => new Promise(() => {})).then(resolve_);
		};

		// Create the concurrent runners in a detached (non-awaited)
		// promise. We need this so we can await the `next()` calls
		// to stop creating runners before hitting the concurrency limit
		// if the iterable has already been marked as done or a mapper stopped.
		// NOTE: We *must* do this for async iterators otherwise we'll spin up
		// infinite `next()` calls by default and never start the event loop.
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					// eslint-disable-next-line no-await-in-loop
					await next();
				} catch (error) {
					reject(error);
					break;
				}

				if (isResolved || currentIndex >= doneIndex) {
					break;
				}
			}
		})();
	});
}

function pMapIterable(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		backpressure = concurrency,
		preserveOrder = true,
	} = {},
) {
	validateOptions(iterable, mapper, concurrency);

	if (!isLimit(backpressure, concurrency)) {
		throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	}

	return {
		[Symbol.asyncIterator]() {
			// `isDone` lives outside the generator so the wrapper below can set it the moment the
			// consumer asks to stop. The generator is suspended on a pending `next()` at that point,
			// so its `finally` would not run until much later and workers finishing in the meantime
			// would keep pulling and mapping input for nobody.
			let isDone = false;

			const generator = (async function * () {
				const iterator = getIterator(iterable);

				// Results are consumed from the front with a moving `headIndex` instead of `shift()`.
				// `shift()` moves every remaining entry, which is O(n) per element and made the whole
				// run O(n\u00b2) whenever `backpressure` let the array grow, which is the default.
				let promises = [];
				let headIndex = 0;
				let isIterableDone = false;

				// The lowest index whose pull reported `done`. Without `preserveOrder`, the pulls after it have their slots given back, so their errors are dropped.
				let doneIndex = Number.POSITIVE_INFINITY;

				// An element that is being read, or is waiting for a mapper, does not hold a mapper slot, so the next element can be read while the mappers run. Those elements have their own cap of `concurrency`, so the source never sees more than `concurrency` overlapping `next()` calls, even with `backpressure: Infinity`. `backpressure` caps everything in flight together.
				let readingCount = 0;
				let runningMappersCount = 0;

				// The workers waiting for a mapper slot, in the order they started waiting. A finished mapper hands its slot to the oldest one.
				const mapperWaiters = new Map();
				let mapperWaiterCount = 0;
				let wokenMapperWaiterCount = 0;

				const releaseMapperSlot = () => {
					if (wokenMapperWaiterCount === mapperWaiterCount) {
						runningMappersCount--;
						return;
					}

					mapperWaiters.get(wokenMapperWaiterCount)();
					mapperWaiters.delete(wokenMapperWaiterCount++);
				};

				let index = 0;

				// The lowest index whose mapper returned `pMapStop`, or, with `preserveOrder`, whose pull, element, or mapper threw. The stream ends there, like a `break` or a `throw` in a loop. Once it is set, nothing past it is pulled, and no pending element past it is mapped, while the earlier elements still finish and are yielded first. `isDone` cannot do this, as it would drop the values of the earlier elements too.
				let stopIndex = Number.POSITIVE_INFINITY;

				// Without `preserveOrder`, each spawn still takes a slot in `promises`, so `backpressure` counts the same, but the slots are filled in the order the workers settle rather than the order they were spawned in, so the consumer gets whichever result is ready first. A worker always fills the oldest empty slot, at `fillIndex`. An empty slot is `undefined`, and a filled one holds the result itself rather than a promise, so a result costs a promise only when the consumer has to wait for it, through `wake`.
				let fillIndex = 0;
				let wake;

				// The indexes of the pulls whose worker has not filled a slot yet, without `preserveOrder`.
				const unfilledIndexes = new Set();

				// The consumer waits only when the head is empty, and then the oldest empty slot is the head, so the first fill wakes it.
				const fillSlot = result => {
					promises[fillIndex++] = result;
					wake?.(result);
					wake = undefined;
				};

				const pull = createPuller(iterator);

				function trySpawn() {
					// Do not spawn once the consumer is gone, the source is done, or the stream ends at an earlier element. The pull would be wasted work, and for a one-shot source, like a queue, it takes an item nobody is going to ask for.
					if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
						return;
					}

					readingCount++;

					// Take the index when the pull starts, not when it resolves, so a source that
					// settles its `next()` calls out of call order still gets the right position.
					const currentIndex = index++;

					// Errors must be returned as a value instead of rejecting, otherwise a promise that
					// the consumer abandons after an earlier error becomes an unhandled rejection.
					const promise = (async () => {
						try {
							let element;
							try {
								const {done, value} = await pull();

								if (done) {
									isIterableDone = true;
									doneIndex = Math.min(doneIndex, currentIndex);
									return {done: true};
								}

								// Spawn if still below the reading and backpressure limits
								trySpawn();

								element = await value;

								if (runningMappersCount < concurrency) {
									runningMappersCount++;
								} else {
									// `releaseMapperSlot` hands the slot over without decrementing `runningMappersCount`, so it is already counted.
									await new Promise(resolve => {
										mapperWaiters.set(mapperWaiterCount++, resolve);
									});
								}
							} finally {
								readingCount--;
							}

							// Spawn now that this element is no longer waiting for a mapper, so the next one is read while this one is mapped
							trySpawn();

							let returnValue;
							try {
								// The consumer stopped iterating, or the stream ends before this element, while this element was being read or waiting for a mapper, so drop it instead of doing work nobody will consume.
								if (isDone || currentIndex > stopIndex) {
									return {done: false, value: pMapSkip};
								}

								returnValue = await mapper(element, currentIndex);
							} finally {
								releaseMapperSlot();
							}

							if (returnValue === pMapStop) {
								stopIndex = Math.min(stopIndex, currentIndex);
							}

							return {done: false, value: returnValue};
						} catch (error) {
							// With `preserveOrder`, the error is thrown at its own position, after the results before it, so those still finish. Without it, the error is thrown as soon as it settles, so nothing still pending can be yielded anymore.
							// An error from a pull after the end of the source is dropped, as `done` is final, so it must have no effect. `doneIndex` is set before the worker that saw `done` settles, so its slot hand-back runs before the delivery check of any error that sees it here, and the two always agree.
							if (preserveOrder) {
								stopIndex = Math.min(stopIndex, currentIndex);
							} else if (currentIndex < doneIndex) {
								isDone = true;
							}

							return {error};
						}
					})();

					if (preserveOrder) {
						promises.push(promise);
						return;
					}

					promises.push(undefined);

					unfilledIndexes.add(currentIndex);

					// The worker never rejects, as errors are returned as a value.
					// The slot is filled here, a tick after the worker settles, rather than by the worker itself, for the same reason the consumer awaits a filled slot: so the consumer never runs, and pulls, earlier.
					promise.then(result => {
						// The slot was already given back, as the pull came after the end of the source.
						if (!unfilledIndexes.delete(currentIndex)) {
							return;
						}

						if (result.done) {
							// The pulls made after this one came after the end of the source, and a source like a queue may never answer them, so give their slots back now instead of waiting on them.
							for (const unfilledIndex of unfilledIndexes) {
								if (unfilledIndex > currentIndex) {
									unfilledIndexes.delete(unfilledIndex);
									fillSlot({done: true});
								}
							}
						}

						fillSlot(result);
					});
				}

				trySpawn();

				try {
					while (headIndex < promises.length) {
						// Without `preserveOrder`, a filled slot holds the result itself, and it is still awaited. That takes one tick, like awaiting a settled promise, so the consumer, and its `trySpawn()`, never run earlier than with a promise in the slot. Taking a ready result without the tick can make the consumer pull before it sees a stop or the end of the source, and a one-shot source, like a queue, would lose that item.
						// eslint-disable-next-line no-await-in-loop
						const result = await (promises[headIndex] ?? new Promise(resolve => {
							wake = resolve;
						}));
						const {done, value} = result;

						// Release the entry instead of leaving it for a `shift()` to move, and drop the
						// consumed prefix once it is at least half the array. That keeps the backing
						// store proportional to the results still in flight rather than to the total
						// ever spawned, which matters for an endless source, while costing one copy per
						// half of the array, so it stays O(1) per element.
						promises[headIndex] = undefined;
						headIndex++;

						if (headIndex * 2 >= promises.length) {
							promises = promises.slice(headIndex);
							fillIndex -= headIndex;
							headIndex = 0;
						}

						if (Object.hasOwn(result, 'error')) {
							throw result.error;
						}

						if (done) {
							// Without `preserveOrder`, the `done` can arrive while other workers are still running.
							if (preserveOrder) {
								return;
							}

							continue;
						}

						// The stream ends where the stop would have been yielded: after the earlier elements with `preserveOrder`, and after the results that were ready before it without.
						if (value === pMapStop) {
							return;
						}

						// Spawn if just dropped below the backpressure limit and still below the reading limit
						trySpawn();

						// A `pMapSkip` result stays in `promises` and is stepped over here. Splicing it out
						// in the worker instead would make every skip an O(n) scan and move, so a run of
						// skips would be O(n\u00b2).
						if (value === pMapSkip) {
							continue;
						}

						yield value;
					}
				} finally {
					// Stop pulling input once the consumer stops iterating, otherwise pending skipped mappers keep spawning work.
					isDone = true;

					if (!isIterableDone) {
						closeIterator(iterator);
					}
				}
			})();

			// Override `return()` and `throw()` on the generator itself instead of wrapping it, so it
			// keeps what it inherits, like `Symbol.asyncDispose` for `await using`, and `next()` stays
			// the native one. Plain functions, not `async`: the generator already returns a promise,
			// and an `async` function would wrap it in two more promises and two more microtask hops.
			const {return: generatorReturn, throw: generatorThrow} = generator;

			generator.return = value => {
				isDone = true;
				return generatorReturn.call(generator, value);
			};

			generator.throw = error => {
				isDone = true;
				return generatorThrow.call(generator, error);
			};

			return generator;
		},
	};
}

const pMapSkip = Symbol('skip');

const pMapStop = Symbol('stop');

// The checks `pMap` and `pMapIterable` share, so both reject the same input the same way.
// `mapConcurrently` runs this inside its promise, so a bad argument rejects rather than throws.
function validateOptions(iterable, mapper, concurrency) {
	// Optional chaining, so a nullish input gets this message rather than Node's internal
	// "null is not iterable".
	if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
		throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	}

	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	if (!isLimit(concurrency, 1)) {
		throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
	}
}

// Whether the value is an integer from `minimum` and up, or `Infinity`, as `concurrency` and `backpressure` must be.
function isLimit(value, minimum) {
	return (Number.isSafeInteger(value) && value >= minimum) || value === Number.POSITIVE_INFINITY;
}

// Read the entries of a `Map`, or else the own enumerable keys, strings and symbols, in the order and the way `Promise.allKeyed` does, all up front. Each value gets a handler right away, also like `Promise.allKeyed`, so a value that rejects before a mapper slot reaches it is not an unhandled rejection.
function getKeyedEntries(input) {
	if (input === null || (typeof input !== 'object' && typeof input !== 'function')) {
		throw new TypeError(`Expected \`input\` to be an object, got (${input === null ? 'null' : typeof input})`);
	}

	const entries = [];

	const addEntry = (key, value) => {
		// Resolve the whole entry, so the engine checks termination after the value settles and before the mapper runs.
		entries.push(Promise.resolve(value).then(
			value => [key, {status: 'fulfilled', value}],
			error => [key, {status: 'rejected', reason: error}],
		));
	};

	if (input instanceof Map) {
		for (const [key, value] of input) {
			addEntry(key, value);
		}
	} else {
		for (const key of Reflect.ownKeys(input)) {
			if (Object.getOwnPropertyDescriptor(input, key)?.enumerable) {
				addEntry(key, input[key]);
			}
		}
	}

	return entries;
}

// Take the async iterator when the input has both, like `for await` does.
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === undefined ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}

// Close the source so it can release its resources, like `for await` does.
// Callers must not await this so a source that is blocked in `next()` cannot block them.
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}

// Pull the next item, and stop pulling once the source has reported `done`: a source like a queue
// may block in `next()` after it is exhausted, which would hang the caller. `done` is final, like
// `for await`, so anything the source produces after it is dropped.
function createPuller(iterator) {
	let isSourceDone = false;

	// A sync iterable, like an array, answers right away, so `done` can be seen here. An async
	// iterable is seen in the `then` below, as soon as its pull settles.
	const markDone = item => {
		if (item?.done) {
			isSourceDone = true;
		}
	};

	return () => {
		if (isSourceDone) {
			return {done: true};
		}

		const result = iterator.next();
		markDone(result);

		// A sync iterable, like an array, answers right away, so `done` has been read already and
		// the result can go back untouched.
		if (typeof result?.then !== 'function') {
			return result;
		}

		// An async iterable settles later, so `done` is read off the pull once it does. That is a
		// branch of its own, which leaves the caller awaiting the pull itself rather than a promise
		// derived from it, so an async source does not pay an extra microtask per element. The
		// rejection is handled here as well as by the caller, so a pull cannot escape as an
		// unhandled rejection. A thenable that is not a promise is turned into one first, so it is
		// subscribed to once, like `for await` does, while a native promise is returned as is.
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});

		return promise;
	};
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
