#!/usr/bin/env node
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

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8330);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8417);



process.exitCode = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), {
    env: process.env,
    root: process.cwd(),
    temp: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
    version: _package_json__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE,
    now: () => new Date(),
    stdout: process.stdout,
    stderr: process.stderr,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4627:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   Y: () => (/* binding */ allEntries)
/* harmony export */ });
/* harmony import */ var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5017);

/** The policy of `base`, or of the map itself where there is no base to judge by. */
function policyOf(map, base) {
    const judge = base ?? map;
    return {
        severities: judge?.rules ?? new Map(),
        suppressions: judge?.suppressions ?? [],
        owners: judge?.owners ?? { allow: null },
        usedBy: (entry) => (judge === null ? [] : useLists(judge, entry)),
    };
}
/**
 * The entry's own list as the judge has it; a new entry's is its own word. A new entry, and one
 * that is bound anew, answers to the lists of its connection as well: a new key opens no door to
 * an old connection.
 */
function useLists(judge, entry) {
    const entries = allEntries(judge);
    const pointer = (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .r)(entry.paths.entry);
    const same = entries.find((other) => (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .r)(other.paths.entry) === pointer);
    const onConnection = entries.filter((other) => sameConnection(other, entry));
    const lists = [(same ?? entry).usedBy];
    if (same === undefined || !sameConnection(same, entry))
        lists.push(unionOfUses(onConnection));
    return lists.filter((list) => list !== null);
}
function sameConnection(one, other) {
    return one.connectionName.toLowerCase() === other.connectionName.toLowerCase();
}
function unionOfUses(entries) {
    const lists = entries.map(({ usedBy }) => usedBy);
    return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}
/** Every entry of a map, overrides of single flows included. */
function allEntries(map) {
    return [...map.environments.values()].flatMap((environment) => [
        ...environment.entries.values(),
        ...[...environment.flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
    ]);
}


/***/ }),

/***/ 7341:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   WL: () => (/* binding */ usedReferences),
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
/**
 * The one place that decides what a key means: the flow's own override, then the environment's
 * entry for the logical name, then its entry for the key.
 */
function resolve(flow, environment) {
    const settings = environment.flows.get(flow.file) ?? null;
    const resolution = { environment, settings, bindings: [], unmapped: [] };
    for (const used of usedReferences(flow)) {
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
/** The one of `known` that is at most two edits away, case aside; short names are too near to everything. */
function nearest(name, known) {
    const written = name.toLowerCase();
    const lower = known.map((other) => other.toLowerCase());
    if (lower.includes(written))
        return known[lower.indexOf(written)] ?? null;
    if (name.length < 4 || name.length > 80 || lower.length === 0)
        return null;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written, lower);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, near) <= 2 ? (known[lower.indexOf(near)] ?? null) : null;
}
/** A name as messages show it. */
function quote(name) {
    return `\`${name.length > 80 ? `${name.slice(0, 79)}…` : name}\``;
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ FAILING)
/* harmony export */ });
/** The results that make a run fail. */
const FAILING = ['failed', 'restored', 'unknown', 'blocked'];


/***/ }),

/***/ 3948:
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

;// CONCATENATED MODULE: ./src/flow/identity.ts

/** Reads a flow's identity from the document `root`, and its name from the file's where it has none. */
function identityOf(file, root, layout) {
    const holder = layout.identity === null ? undefined : (0,json/* dig */.rO)(root, ...layout.identity.map(String));
    const displayName = (0,json/* digString */.AG)(holder, 'displayName') || null;
    return {
        displayName: displayName ?? nameOfFile(file),
        namedByFile: displayName === null,
        description: (0,json/* digString */.AG)(holder, 'description'),
        origin: originOf(root, layout),
    };
}
/** Only a live flow and deploy arguments name an environment beside the flow's own guid. */
function originOf(root, { identity }) {
    const asArguments = identity?.length === 0;
    const environmentName = asArguments
        ? (0,json/* digString */.AG)(root, 'environmentName')
        : ((0,json/* digString */.AG)(root, 'properties', 'environment', 'name') ??
            /\/environments\/([^/]+)\/flows\//i.exec((0,json/* digString */.AG)(root, 'id') ?? '')?.[1] ??
            null);
    const flowName = (0,json/* digString */.AG)(root, asArguments ? 'flowName' : 'name');
    return environmentName && flowName ? { environmentName, flowName } : null;
}
const GUID_AT_END = /-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;
/** A solution's `<Name>-<GUID>.json` without its guid; `definition.json` is named by its folder. */
function nameOfFile(file) {
    const [base = file, folder] = file.split('/').reverse();
    const name = base.replace(/\.json$/i, '');
    if (/^definition$/i.test(name) && folder)
        return folder;
    return name.replace(GUID_AT_END, '') || name;
}

// EXTERNAL MODULE: ./src/flow/operations.ts
var operations = __nccwpck_require__(288);
// EXTERNAL MODULE: ./src/flow/loss.ts
var loss = __nccwpck_require__(7749);
// EXTERNAL MODULE: ./src/flow/syntax.ts
var syntax = __nccwpck_require__(553);
;// CONCATENATED MODULE: ./src/flow/parse.ts


/**
 * Parses strict JSON and refuses what a save would silently change: duplicate keys, and numbers
 * with more digits than a JSON number keeps. Linear in the text; exact offsets are looked for
 * only when something is wrong.
 */
function parseJson(text) {
    const tokens = scan(text);
    if (tokens.tooDeepAt !== null)
        return { ok: false, problems: [(0,syntax/* tooDeep */.DI)(tokens.tooDeepAt)] };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const problem = (0,syntax/* syntaxProblem */.R8)(text, syntax/* STRICT */._K) ?? unnamed(error);
        return { ok: false, problems: [problem] };
    }
    if (tokens.keepsNumbers && countKeys(value) === tokens.keys)
        return { ok: true, value };
    return { ok: false, problems: (0,loss/* losses */.Y)(text, syntax/* STRICT */._K) };
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
            const end = endOfString(text, at) + 1;
            COLON.lastIndex = end;
            if (COLON.test(text))
                tokens.keys++;
            return end;
        }
        case '{':
        case '[':
            if (++tokens.depth > syntax/* MAX_DEPTH */.lr)
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
    if (literal !== '-' && !(0,loss/* isKept */.t)(literal))
        tokens.keepsNumbers = false;
    return at + literal.length;
}
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
function countKeys(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (Array.isArray(value))
        return value.reduce((sum, item) => sum + countKeys(item), 0);
    let sum = 0;
    for (const key in value)
        sum += 1 + countKeys(value[key]);
    return sum;
}

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
    const parsed = parseJson(source.text);
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
    const inner = readSource(new flow_source/* Source */.k(source.file, text, {}, { source, path }));
    const isNested = inner.kind === 'flow' && inner.flow.format === 'dataverse-row';
    if (isNested || (inner.kind === 'invalid' && !text.includes('"definition"'))) {
        return { kind: 'skipped', file: source.file, reason: 'not a flow' };
    }
    if (inner.kind !== 'flow')
        return inner;
    const name = (0,json/* digString */.AG)(row, 'name');
    const named = name ? { displayName: name, namedByFile: false } : {};
    return { kind: 'flow', flow: { ...inner.flow, format: 'dataverse-row', ...named } };
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
        ...identityOf(source.file, root, layout),
        definition,
        definitionPath: layout.definition,
        references: layout.references === null ? null : declaredReferences(references, layout.references),
        referencesPath: layout.references,
        referencesAreArray: Array.isArray(references),
        operations: [...(0,operations/* operations */.z)(definition, layout.definition)],
        source,
    };
}


/***/ }),

/***/ 1795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ connectorOf),
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
    if (/operationGroups\/aibuilder$/i.test(idOrName))
        return 'shared_commondataserviceforapps';
    const inApis = /\/(?:managed)?apis\/([^/]+)/i.exec(idOrName)?.[1];
    const name = (inApis ?? idOrName.split('/').at(-1) ?? '').trim().toLowerCase();
    if (name === '')
        return null;
    const base = name.replace(/(?:-5f[0-9a-f]{16,18})+$/, '');
    return base.startsWith('shared_') ? base : `shared_${base}`;
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
/** True for `{…}`: neither an array nor null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of an own key, so that `__proto__` and `constructor` in a file mean nothing. */
function own(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Follows own keys from `value`; undefined where one is missing. */
function dig(value, ...keys) {
    return keys.reduce((inner, key) => own(inner, key), value);
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
/* harmony export */   Y: () => (/* binding */ losses),
/* harmony export */   t: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/**
 * What reading and writing back a sound JSON text would silently change: keys that stand twice in
 * one object, and numbers that JSON does not keep. One problem each, in file order.
 */
function losses(text, options) {
    const problems = [];
    const open = [];
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: () => void open.push(new Set()),
        onObjectEnd: () => void open.pop(),
        onObjectProperty: (key, offset, length, _line, _column, path) => {
            const seen = open.at(-1);
            if (seen?.has(key)) {
                const message = `the key ${JSON.stringify(key)} stands twice in one object; only the last would count`;
                problems.push({ message, path: [...path(), key], offset, length });
            }
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
        .replace(/e.*$/i, '')
        .replace(/[-.]/g, '')
        .replace(/^0+|0+$/g, '');
}
function numberMessage(literal) {
    const sent = Number(literal);
    const short = literal.length > 24 ? `${literal.slice(0, 20)}…` : literal;
    return Number.isFinite(sent)
        ? `the number ${short} has more digits than JSON numbers keep and would be sent as ${sent}; write it as a string`
        : `the number ${short} is larger than JSON numbers can be; write it as a string`;
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
 * Walks over the triggers and then over every action, outer before inner, in file order.
 * Only real scopes are entered: an adaptive card inside `parameters` also says `actions`.
 */
function* operations(definition, at) {
    yield* scope('trigger', (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(definition, 'triggers'), [...at, 'triggers'], null);
    yield* scope('action', (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(definition, 'actions'), [...at, 'actions'], null);
}
function* scope(kind, siblings, at, parent) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(siblings))
        return;
    for (const [name, value] of Object.entries(siblings)) {
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
        yield operation;
        if (kind === 'action')
            yield* inside(operation);
    }
}
function* inside(operation) {
    for (const path of branches(operation.value)) {
        const block = path.reduce((value, key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, String(key)), operation.value);
        yield* scope('action', block, [...operation.path, ...path], operation);
    }
}
/** The blocks in which an action holds further actions, in file order: `default` often precedes `cases`. */
function branches(action) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(action))
        return [];
    return Object.entries(action).flatMap(([key, block]) => {
        switch (key) {
            case 'actions':
                return [[key]];
            case 'else':
            case 'default':
                return [[key, 'actions']];
            case 'cases':
                return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(block) ? Object.keys(block).map((name) => [key, name, 'actions']) : [];
            default:
                return [];
        }
    });
}


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ fromPointer),
/* harmony export */   r: () => (/* binding */ toPointer)
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
function escapeStep(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5017);


/**
 * A decoded JSON document that can say where a value stands. The tree with offsets is made only
 * when the first place is asked for.
 */
class Source {
    file;
    text;
    #options;
    #outer;
    #root = null;
    #lines = null;
    constructor(file, text, options = {}, outer = null) {
        this.file = file;
        this.text = text;
        this.#options = options;
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
        const key = node === undefined ? undefined : keyOf(node);
        if (key === undefined)
            return this.place(path);
        return this.span(path, key.offset, key.length);
    }
    /** The place of `length` characters from `offset` on, which belong to the value at `path`. */
    span(path, offset, length) {
        if (this.#outer !== null) {
            return this.#outer.source.place(this.#outer.path, [offset, offset + length]);
        }
        return { file: this.file, at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .r)(path), ...this.range(offset, length) };
    }
    /** The range of `length` characters from `offset` on, kept inside the text. */
    range(offset, length) {
        const start = this.#position(offset);
        const end = this.#position(offset + length);
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
    #find(path) {
        if (this.#root === null)
            this.#root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(this.text, [], this.#options);
        if (this.#root === undefined)
            return undefined;
        return path.reduce(step, this.#root);
    }
    #extent(node, within) {
        if (within !== undefined && node.type === 'string') {
            const [start, end] = within;
            const from = this.#offsetInString(node, start);
            return [from, Math.max(from, this.#offsetInString(node, end))];
        }
        if (node.type !== 'object' && node.type !== 'array')
            return [node.offset, node.offset + node.length];
        const key = keyOf(node);
        return key === undefined
            ? [node.offset, node.offset + 1]
            : [key.offset, key.offset + key.length];
    }
    /** Where the character `index` of a decoded string stands; its closing quote where it is shorter. */
    #offsetInString({ offset, length }, index) {
        let raw = offset + 1;
        const close = offset + length - 1;
        for (let decoded = 0; decoded < index && raw < close; decoded++) {
            if (this.text[raw] !== '\\')
                raw += 1;
            else
                raw += this.text[raw + 1] === 'u' ? 6 : 2;
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
/** A step into an array is an index, as a number or as text, so that pointers work as paths. */
function step(node, key) {
    if (node === undefined)
        return undefined;
    if (node.type !== 'array')
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(node, [String(key)]);
    return /^(?:0|[1-9]\d*)$/.test(String(key)) ? (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(node, [Number(key)]) : undefined;
}
function keyOf(node) {
    return node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
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
/** Why something could not be had of GitHub: what was wanted, what came back, what to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** Null where GitHub did not answer, or was not asked. */
    status;
    /** What the token lacks, as a workflow writes it: `contents: read`. */
    permission;
    constructor(message, { status = null, permission = null, } = {}) {
        super(message);
        this.status = status;
        this.permission = permission;
    }
}
/** Null for what is no failed request: an error of ours. */
function failureOf(error) {
    if (!(error instanceof Error) || !('status' in error) || error instanceof GitHubError)
        return null;
    if (!('response' in error) || !isObject(error.response)) {
        return { status: null, message: oneLine(error.message), headers: {} };
    }
    const { data, headers } = error.response;
    return {
        status: Number(error.status),
        message: oneLine(wordsOf(data)),
        headers: isObject(headers) ? headers : {},
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
function explained(failure, { to, permission }) {
    const { status, message } = failure;
    const could = `Could not ${to}`;
    const said = message === '' ? `GitHub answered ${status}` : `GitHub answered ${status}, ${message}`;
    const grant = `\`${permission}\` under \`permissions:\` of the job`;
    if (status === null) {
        return new GitHubError(`${could}: no answer from GitHub (${message || 'connection lost'}).`);
    }
    if (isDenied(failure)) {
        return new GitHubError(`${could}: the token lacks a permission. Add ${grant}. (${said}.)`, {
            status,
            permission,
        });
    }
    return new GitHubError(`${could}: ${said}.${adviceFor(failure, grant)}`, { status });
}
function adviceFor(failure, grant) {
    if (isRateLimit(failure))
        return ' The token has reached a rate limit; run the job again later.';
    switch (failure.status) {
        case 401:
            return ' The `github-token` is not valid, or has expired.';
        case 404:
            return ` It is not there, or the token may not see it: check ${grant}.`;
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

/***/ 3629:
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
    constructor(message, { kind, code = null, mayHaveWritten = false, cause }) {
        super(message, { cause });
        this.kind = kind;
        this.code = code;
        this.mayHaveWritten = mayHaveWritten;
    }
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
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
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

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ stepsByEnvironment),
/* harmony export */   YJ: () => (/* binding */ findingsByFile),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   hh: () => (/* binding */ sameConnection),
/* harmony export */   s0: () => (/* binding */ sameOwner),
/* harmony export */   z: () => (/* binding */ bindingDiffers)
/* harmony export */ });
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
    if (outcome === null)
        return change?.action === 'unchanged' && change.reason === null;
    return outcome.result === 'unchanged' && outcome.error === null;
}
function bindingDiffers({ from, to }) {
    return !sameConnection(from, to) || !sameOwner(from, to);
}
function sameConnection(one, other) {
    return one?.connectionName.toLowerCase() === other?.connectionName.toLowerCase();
}
function sameOwner(one, other) {
    return one?.owner?.toLowerCase() === other?.owner?.toLowerCase();
}


/***/ }),

/***/ 6501:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Lu: () => (/* binding */ stepCounts),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5861);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6900);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(776);



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
    const parts = report.outcomes.length > 0 ? [...deployed, found] : [found, ...deployed];
    return parts.join(' · ');
}
function foundSentence({ findings, flows }) {
    if (findings.length === 0)
        return flows.length === 0
            ? 'No flow is concerned'
            : `No findings in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(flows.length, 'flow')}`;
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsByFile */ .YJ)(findings);
    const inFlows = groups.filter(({ isFlow }) => isFlow).length;
    const where = [
        ...(inFlows > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(inFlows, 'flow')] : []),
        ...(inFlows < groups.length ? ['the map'] : []),
    ];
    return `${severityCounts(findings)} in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerated */ .BD)(where)}`;
}
/** `2 errors, 1 warning`. */
function severityCounts(findings) {
    return ['error', 'warning', 'notice']
        .map((severity) => ({
        severity,
        found: findings.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ found }) => found > 0)
        .map(({ severity, found }) => (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(found, severity))
        .join(', ');
}
function deploymentSentences(report) {
    const each = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsByEnvironment */ .Eg)(report);
    if (each.length === 0)
        return report.plan === null ? [] : ['nothing planned'];
    if (each.length <= 3) {
        return each.map(({ environment, steps }) => stepsSentence(steps, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenedName */ .cn)(environment, 60), report.mode));
    }
    const all = each.flatMap(({ steps }) => steps);
    return [stepsSentence(all, (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(each.length, 'environment'), report.mode)];
}
function stepsSentence(steps, environment, mode) {
    const counts = stepCounts(steps, mode);
    const isPlanned = mode !== 'drift' &&
        steps.every(({ outcome }) => outcome === null) &&
        steps.some(({ change }) => change?.action !== 'blocked');
    return `${counts}${isPlanned ? ' planned for' : ' in'} ${environment}`;
}
/** `1 update, 4 unchanged`, `1 created, 1 failed`, `2 differ, 3 do not`. */
function stepCounts(steps, mode) {
    const outcomes = steps.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    if (outcomes.length > 0)
        return resultCounts(outcomes);
    const actions = actionsOf(steps.flatMap(({ change }) => (change === null ? [] : [change])));
    const { create, update, unchanged, blocked } = actions;
    if (mode === 'drift')
        return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(create + update)} differ, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(unchanged + blocked)} do not`;
    return [
        ...(blocked > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(blocked)} blocked`] : []),
        ...(create > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(create, 'create')] : []),
        ...(update > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(update, 'update')] : []),
        ...(unchanged > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(unchanged)} unchanged`] : []),
    ].join(', ');
}
function resultCounts(outcomes) {
    const results = resultsOf(outcomes);
    return RESULTS.filter((result) => results[result] > 0)
        .map((result) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(results[result])} ${result}`)
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


/***/ }),

/***/ 687:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failureSentence),
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4535);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5861);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6900);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6501);




function verdict(report) {
    const { findings, flows, outcomes } = report;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const actions = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsOf */ .Ro)(report.plan?.changes ?? []);
    const failed = outcomes.some(({ result }) => _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .t.includes(result));
    return {
        errors,
        warnings,
        notices: findings.length - errors - warnings,
        flows: flows.length,
        flowsWithFindings: (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsByFile */ .YJ)(findings).filter(({ isFlow }) => isFlow).length,
        actions,
        results: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOf */ .qS)(outcomes),
        hasChanges: actions.create + actions.update > 0,
        level: errors > 0 || failed ? 'failure' : warnings + actions.blocked > 0 ? 'attention' : 'fine',
        sentence: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(report),
    };
}
/** Why the step fails, in one sentence; null when it does not. */
function failureSentence(report, failOn) {
    const { errors, warnings, actions, results } = verdict(report);
    const found = [
        ...(errors > 0 && failOn !== 'never' ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(errors, 'error')] : []),
        ...(warnings > 0 && failOn === 'warning' ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(warnings, 'warning')] : []),
    ];
    const undeployed = _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .t.filter((result) => results[result] > 0).map((result) => outcomeClause(result, results[result]));
    // Where errors block a flow, they are the reason to fail; other blocks have none but themselves.
    const unplanned = errors === 0 && report.outcomes.length === 0 && failOn !== 'never';
    const reasons = [
        ...(found.length > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerated */ .BD)(found)} found`] : []),
        ...(unplanned && actions.blocked > 0
            ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(actions.blocked, 'planned flow')} blocked`]
            : []),
        ...undeployed,
        ...commonReason(report.outcomes),
    ];
    return reasons.length === 0 ? null : `Flowgate stops here: ${reasons.join('; ')}.`;
}
/** One reason behind every failure, such as a key that has expired, is said at once. */
function commonReason(outcomes) {
    const failing = outcomes.filter(({ result }) => _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .t.includes(result));
    const reasons = new Set(failing.map(({ error }) => error));
    const [reason] = reasons;
    return reasons.size === 1 && reason ? [reason] : [];
}
function outcomeClause(result, number) {
    const flows = (0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, 'flow');
    if (result === 'unknown')
        return `what became of ${flows} is unknown`;
    return result === 'restored' ? `${flows} restored to what was live before` : `${flows} ${result}`;
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   cn: () => (/* binding */ shortenedName),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/** Control, formatting (bidi, zero-width), filler and lone surrogate characters: what no reader sees. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Writes hidden characters as JSON would escape them, so that a name stays on its line and shows all of itself. */
function visible(text) {
    return text.replace(HIDDEN, escaped).replace(STACKED_MARKS, '$1…');
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
    return `${head}… (+${(text.length - max).toLocaleString('en-US')} characters)`;
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
    return `${head}…(+${left} characters)…${end}`.toWellFormed();
}


/***/ }),

/***/ 341:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  I: () => (/* binding */ RULE_IDS)
});

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

// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __nccwpck_require__(1795);
// EXTERNAL MODULE: ./src/connections/policy.ts
var policy = __nccwpck_require__(4627);
;// CONCATENATED MODULE: ./src/connections/keys.ts


/** Where an operation's text that holds its reference key stands. */
function keyPath({ path, host }) {
    return host === null ? path : [...path, ...host.path];
}
/** The one of `names` that is `name` but for case; null when there is none, or `name` itself is there. */
function otherCase(name, names) {
    const all = [...names];
    if (all.includes(name))
        return null;
    return all.find((other) => sameText(other, name)) ?? null;
}
/** The declared key that differs from a used one by case alone. */
function declaredInOtherCase({ key }, flow) {
    return otherCase(key, flow.references?.map((reference) => reference.key) ?? []);
}
/** The map's key that differs by case alone from a name of a used key that it does not bind. */
function mappedInOtherCase({ key, declared }, { environment, settings }) {
    const keys = [...(settings?.overrides.keys() ?? []), ...environment.entries.keys()];
    for (const name of declared?.logicalName ? [declared.logicalName, key] : [key]) {
        const mapped = otherCase(name, keys);
        if (mapped !== null)
            return { name, mapped };
    }
    return null;
}
/** Every entry of one environment, overrides of single flows included. */
function entriesOf({ entries, flows }) {
    return [
        ...entries.values(),
        ...[...flows.values()].flatMap((flow) => [...flow.overrides.values()]),
    ];
}
const CONNECTOR_ID = /^\/providers\/Microsoft\.PowerApps\/apis\/[a-z0-9._-]+$/i;
/** The connector of an entry; null when its `id` is not a connector's id. */
function connectorOfEntry({ id }) {
    return CONNECTOR_ID.test(id) ? (0,hosts/* connectorOf */.dO)(id) : null;
}
/**
 * True when a host names a connection where a reference key belongs: a connection's path, one
 * that the flow's file or the map binds, or its usual shapes, `shared-<connector>-<guid>` (the
 * first group may have nine digits) and 32 hex digits. A text that is a key says nothing else.
 */
function isConnectionId(text, flow, map) {
    const isKey = ({ key }) => sameText(key, text);
    if (flow.references?.some(isKey) || (map !== null && (0,policy/* allEntries */.Y)(map).some(isKey)))
        return false;
    return (/\/connections\/[^/]+$/i.test(text) ||
        /^shared-.+-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ||
        /^[0-9a-f]{32}$/i.test(text) ||
        keyOfConnection(text, flow, map) !== null);
}
/** The reference key that the flow's file, or else the map, binds to the connection `text`. */
function keyOfConnection(text, flow, map) {
    const id = text.slice(text.lastIndexOf('/') + 1);
    // A binding that says a connector's name, `shared_…`, is a placeholder and no connection's id.
    if (id === '' || /^shared_/i.test(id))
        return null;
    const declared = flow.references ?? [];
    const inFile = declared.find(({ connectionName }) => sameText(connectionName ?? '', id));
    if (inFile !== undefined)
        return inFile.key;
    const entries = map === null ? [] : (0,policy/* allEntries */.Y)(map);
    const bound = entries.filter(({ connectionName }) => sameText(connectionName, id));
    const names = bound.map(({ key }) => key);
    const own = declared.find(({ key, logicalName }) => names.includes(key) || names.includes(logicalName ?? ''));
    return own?.key ?? names[0] ?? null;
}
function sameText(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./src/rules/connection-id-as-key.ts

const connectionIdAsKey = {
    id: 'connection-id-as-key',
    subject: 'flow',
    severity: 'error',
    summary: "An operation names a connection's id where the key of a connection reference belongs.",
    *check({ flow, map, used }) {
        for (const { key: id, uses } of used) {
            if (!isConnectionId(id, flow, map))
                continue;
            const key = keyOfConnection(id, flow, map);
            const advice = key === null
                ? 'write the key of a connection reference, and bind the connection in the map'
                : `write \`${key}\`, the key that is bound to it`;
            const message = `\`${uses[0].name}\` names the connection \`${id}\` where a reference key belongs; ${advice}`;
            yield { at: keyPath(uses[0]), message };
        }
    },
};

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
        yield { at: keyPath(operation), message };
    }
}
/** The declared connector speaks for the operations, which were held against it already. */
function* againstMap({ used: { key, uses, declared }, entry }, { name: environment }) {
    const connector = connectorOfEntry(entry);
    const declaredAs = declared?.connector ?? null;
    const differs = declaredAs !== null && connector !== null && declaredAs !== connector;
    const wrong = declaredAs === null ? outliers(uses, connector) : differs ? [uses[0]] : [];
    for (const operation of wrong) {
        const wanted = declaredAs ?? operation.host?.connector;
        const message = `\`${operation.name}\` uses the connection reference \`${key}\` for \`${wanted}\`, and the map's entry \`${entry.key}\` binds a connection of \`${connector}\` in ${environment}; bind one of \`${wanted}\``;
        yield { at: keyPath(operation), environment, message };
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

;// CONCATENATED MODULE: ./src/rules/json-invalid.ts
const jsonInvalid = {
    id: 'json-invalid',
    subject: 'files',
    severity: 'error',
    summary: 'A file is not JSON that Power Automate would read as it is written.',
    check: ({ badFiles }) => badFiles.flatMap(({ problems }) => problems),
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
            for (const entry of entriesOf(environment)) {
                if (connectorOfEntry(entry) !== null)
                    continue;
                const message = `the \`id\` of \`${entry.key}\` is not the id of a connector; write \`${suggestion(entry.id)}\``;
                yield { at: entry.paths.id, environment: environment.name, message };
            }
        }
    },
};
/** The connector's name is often there already, alone or at the end of a longer path. */
function suggestion(id) {
    const [name] = /shared_[a-z0-9._-]+/i.exec(id) ?? ['<connector>'];
    return PREFIX + name;
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
        const bindings = flows.flatMap(({ uses }) => uses.flatMap((use) => use.bindings));
        const bound = new Set(bindings.map(({ entry }) => entry));
        const meant = new Set(flows.flatMap(keysMeant));
        for (const environment of map.environments.values()) {
            for (const entry of entriesOf(environment)) {
                if (bound.has(entry) || meant.has(entry.key))
                    continue;
                const message = `no flow uses \`${entry.key}\` in ${environment.name}; remove it, or keep it for a flow to come`;
                yield { at: entry.paths.entry, environment: environment.name, message };
            }
        }
    },
};
/** Keys that a flow misspells, of which `reference-case` and `connection-id-as-key` tell. */
function keysMeant({ flow, map, uses }) {
    return uses.flatMap((use) => use.unmapped.map((used) => isConnectionId(used.key, flow, map)
        ? keyOfConnection(used.key, flow, map)
        : (mappedInOtherCase(used, use)?.mapped ?? null)));
}

// EXTERNAL MODULE: ./src/connections/spelling.ts
var spelling = __nccwpck_require__(8767);
;// CONCATENATED MODULE: ./src/rules/map-flow-missing.ts

const mapFlowMissing = {
    id: 'map-flow-missing',
    subject: 'map',
    severity: 'error',
    summary: 'The map names a file that is missing, or that holds no flow.',
    *check(context) {
        // A file that is not JSON is told of by json-invalid, at the place that is wrong.
        const fine = new Set([...files(context), ...context.badFiles.map(({ file }) => file)]);
        for (const { name, flows } of context.map.environments.values()) {
            for (const { file, path } of flows.values()) {
                if (fine.has(file))
                    continue;
                yield { at: path, environment: name, message: messageFor(file, context) };
            }
        }
    },
};
function messageFor(file, context) {
    const skipped = context.skipped.find((other) => other.file === file);
    if (skipped !== undefined) {
        return `\`${file}\` is ${skipped.reason}, and cannot be deployed; take it out of \`flows\``;
    }
    const near = meant(file, files(context));
    const hint = near === null ? 'write its path from the root of the repository' : `did you mean \`${near}\`?`;
    return `no flow was read from \`${file}\`; ${hint}`;
}
function files({ flows }) {
    return flows.map(({ flow }) => flow.file);
}
/** The file of nearly that path, or the only one of that name in another folder. */
function meant(file, known) {
    const base = file.split('/').at(-1);
    const moved = known.filter((other) => other.split('/').at(-1) === base);
    return (0,spelling/* nearest */.pA)(file, known) ?? (moved.length === 1 ? (moved[0] ?? null) : null);
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
    *check({ mapFile, mapProblems }) {
        if (mapProblems !== null)
            return;
        const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
        const message = `there is no \`${mapFile}\`: flows are checked on their own, and against no environment; write one as the README shows`;
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
            for (const entry of entriesOf(environment)) {
                const fault = faultOf(entry);
                if (fault === null)
                    continue;
                const message = `the connectionName of \`${entry.key}\` ${fault}; write the id of a connection in ${environment.name}`;
                yield { at: entry.paths.connectionName, environment: environment.name, message };
            }
        }
    },
};
/** What templates leave for a later step to fill in; x's stand for the digits of a guid. */
const PLACEHOLDERS = [
    /#\{[^}]*\}#/,
    /\{\{[^}]*\}\}/,
    /\$\{[^}]*\}/,
    /<[^>]*>/,
    /%[^%]+%/,
    /(?<=^|-)x{4,}(?:-x+)*(?=$|-)/i,
];
function faultOf(entry) {
    const { key, connectionName } = entry;
    if (connectionName.trim() === '')
        return 'is empty';
    for (const placeholder of PLACEHOLDERS) {
        const [text] = placeholder.exec(connectionName) ?? [];
        if (text !== undefined)
            return `is a placeholder that nothing filled in, \`${text}\``;
    }
    if (connectionName.toLowerCase() === key.toLowerCase())
        return 'is the key itself';
    if (/\/connections\//i.test(connectionName))
        return 'is a path, of which only the last part is the id';
    const connector = (0,hosts/* connectorOf */.dO)(connectionName);
    if (connector !== null && connector === connectorOfEntry(entry)) {
        return 'is the name of its connector';
    }
    if (!/^[A-Za-z0-9._-]+$/.test(connectionName)) {
        return 'has characters other than letters, digits, `.`, `_` and `-`';
    }
    return null;
}

;// CONCATENATED MODULE: ./src/connections/accounts.ts

/** Accounts compare without case and without the spaces around them. */
function sameAccount(one, other) {
    return normalise(one) === normalise(other);
}
/**
 * True when `account` matches one of `patterns`, such as `svc-*@contoso.com`. A leading `!` is a
 * character like any other: one exclusion in a list of the allowed would allow everyone else.
 */
function matchesAccount(account, patterns) {
    const name = normalise(account);
    return patterns
        .map(normalise)
        .some((pattern) => pattern !== '' && picomatch.isMatch(name, pattern, AS_TEXT));
}
/** An account is no path: a dot at its start means nothing. */
const AS_TEXT = { dot: true, nonegate: true };
function normalise(account) {
    return account.trim().toLowerCase();
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
            if (deployAs === null || deployAs.trim() === '')
                continue;
            for (const { used, entry } of bindings) {
                if (mayUse(deployAs, entry))
                    continue;
                const message = `\`${used.key}\` is bound to the connection \`${entry.connectionName}\` of \`${entry.owner}\`, and ${name} is deployed by \`${deployAs}\`, with whom it is not shared: the save would be refused with 403 ConnectionAuthorizationFailed. Share the connection and say so in sharedWith, or bind one that \`${deployAs}\` owns`;
                yield { at: keyPath(used.uses[0]), environment: name, message };
            }
        }
    },
};
/** An entry that names no owner is left to `owner-missing`. */
function mayUse(account, { owner, sharedWith }) {
    if (owner === null || owner.trim() === '')
        return true;
    return [owner, ...sharedWith].some((allowed) => sameAccount(allowed, account));
}

;// CONCATENATED MODULE: ./src/rules/owner-missing.ts
const ownerMissing = {
    id: 'owner-missing',
    subject: 'map',
    severity: 'warning',
    summary: 'An entry that a flow uses does not say who owns its connection.',
    *check({ map, flows }) {
        const uses = flows.flatMap((context) => context.uses);
        for (const environment of map.environments.values()) {
            const here = uses.filter((use) => use.environment === environment);
            const entries = new Set(here.flatMap(({ bindings }) => bindings.map(({ entry }) => entry)));
            for (const { key, owner, paths } of entries) {
                if (owner !== null && owner.trim() !== '')
                    continue;
                const message = `nothing says who owns the connection of \`${key}\` in ${environment.name}; write the account that made it as \`owner\``;
                yield { at: paths.entry, environment: environment.name, message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/reference-case.ts

const referenceCase = {
    id: 'reference-case',
    subject: 'flow',
    severity: 'error',
    summary: 'A connection reference is spelt in two ways that differ by case alone.',
    *check({ flow, used: all, uses }) {
        for (const used of all) {
            const declared = declaredInOtherCase(used, flow);
            if (declared === null)
                continue;
            const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, and the file declares it as \`${declared}\`; spell both alike`;
            yield { at: keyPath(used.uses[0]), message };
        }
        for (const use of uses) {
            for (const used of use.unmapped) {
                const found = mappedInOtherCase(used, use);
                if (found === null || declaredInOtherCase(used, flow) !== null)
                    continue;
                const environment = use.environment.name;
                const message = `\`${used.uses[0].name}\` uses the connection reference \`${found.name}\`, and the map binds it as \`${found.mapped}\` in ${environment}; spell both alike`;
                yield { at: keyPath(used.uses[0]), environment, message };
            }
        }
    },
};

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
            if (declaredInOtherCase(used, flow) !== null || isConnectionId(used.key, flow, map))
                continue;
            const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, which the file does not declare; ${advice(used.key, flow.references)}`;
            yield { at: keyPath(used.uses[0]), message };
        }
    },
};
function advice(key, references) {
    const near = (0,spelling/* nearest */.pA)(key, references.map((reference) => reference.key));
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
    return (isConnectionId(used.key, flow, map) ||
        declaredInOtherCase(used, flow) !== null ||
        mappedInOtherCase(used, use) !== null);
}
function problem({ key, uses, declared }, { environment }) {
    const logicalName = declared?.logicalName;
    const near = (0,spelling/* nearest */.pA)(logicalName ?? key, [...environment.entries.keys()]);
    const meant = near === null ? '' : `, or write \`${near}\` if you mean that one`;
    const names = logicalName ? `neither \`${logicalName}\` nor \`${key}\`` : 'no such key';
    return {
        at: keyPath(uses[0]),
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
        for (const { key, path } of context.flow.references ?? []) {
            if (used.has(key) || isMeant(key, context))
                continue;
            const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
            yield { at: path, message };
        }
    },
};
/** An operation misspells the key: `reference-case` or `connection-id-as-key` tells of it. */
function isMeant(key, { flow, used, map }) {
    const undeclared = used.filter(({ declared }) => declared === null).map((use) => use.key);
    return (otherCase(key, undeclared) !== null ||
        undeclared.some((id) => isConnectionId(id, flow, map) && keyOfConnection(id, flow, map) === key));
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

// EXTERNAL MODULE: ./src/flow/json.ts
var json = __nccwpck_require__(6744);
;// CONCATENATED MODULE: ./src/rules/run-after-unknown.ts


const runAfterUnknown = {
    id: 'run-after-unknown',
    subject: 'flow',
    severity: 'error',
    summary: 'An action waits for one that its own scope does not have.',
    *check({ flow: { operations } }) {
        for (const action of operations) {
            const runAfter = action.kind === 'action' ? (0,json/* own */.ZV)(action.value, 'runAfter') : undefined;
            if (!(0,json/* isObject */.Gv)(runAfter))
                continue;
            const siblings = Object.keys(action.siblings).filter((name) => name !== action.name);
            // The runtime compares names without case; the action itself is a circle, not unknown.
            const known = new Set([...siblings, action.name].map((name) => name.toLowerCase()));
            for (const name of Object.keys(runAfter)) {
                if (known.has(name.toLowerCase()))
                    continue;
                const message = `\`${action.name}\` runs after \`${name}\`, ${reason(name, action, operations)}; ${run_after_unknown_advice(name, siblings)}`;
                yield { at: [...action.path, 'runAfter', name], message };
            }
        }
    },
};
function reason(name, { parent }, operations) {
    const there = operations.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (there === undefined)
        return 'and the flow has no such action';
    if (there.kind === 'trigger')
        return 'which is the trigger';
    if (there.parent === null)
        return 'which stands at the top';
    const branch = there.parent === parent ? 'another branch of ' : '';
    return `which stands in ${branch}\`${there.parent.name}\``;
}
function run_after_unknown_advice(name, siblings) {
    const near = (0,spelling/* nearest */.pA)(name, siblings);
    return near === null
        ? 'name an action of the same scope, or leave runAfter empty to come first'
        : `did you mean \`${near}\`?`;
}

;// CONCATENATED MODULE: ./src/rules/teams-shared-reference.ts


const teamsSharedReference = {
    id: 'teams-shared-reference',
    subject: 'flow',
    severity: 'warning',
    summary: 'A Teams card that waits for an answer and plain Teams messages go through one connection reference.',
    *check({ used }) {
        for (const reference of used) {
            const card = reference.uses.find((operation) => isCard(operation));
            const message = reference.uses.find((operation) => isMessage(operation));
            if (card === undefined || message === undefined || !isTeams(reference))
                continue;
            const first = reference.uses.find((operation) => operation === card || operation === message);
            yield {
                at: keyPath(first ?? card),
                message: `the card \`${card.name}\` and the message \`${message.name}\` both use the connection reference \`${reference.key}\`; give the message a Teams reference of its own, which may stand for the same connection`,
            };
        }
    },
};
function isTeams({ uses, declared }) {
    const named = [declared?.connector, ...uses.map(({ host }) => host?.connector)];
    return named.includes('shared_teams');
}
function isCard({ kind, type }) {
    return kind === 'action' && type.toLowerCase() === 'openapiconnectionwebhook';
}
/** Reading a team or adding a member goes through the same connector and disturbs nothing. */
function isMessage({ kind, type, value }) {
    const operation = (0,json/* digString */.AG)(value, 'inputs', 'host', 'operationId') ?? '';
    return (kind === 'action' &&
        type.toLowerCase() === 'openapiconnection' &&
        /^(?:post|reply|send|$)/i.test(operation));
}

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
        const several = `the flow has ${triggers.length} triggers (${names.join(', ')}${triggers.length > 3 ? ', …' : ''}); keep one, and make a flow of its own for each of the others`;
        const none = 'the flow has no trigger, so nothing can start it; add one under `triggers`';
        yield { at: [...definitionPath, 'triggers'], message: triggers.length === 0 ? none : several };
    },
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var node_modules_picomatch = __nccwpck_require__(4006);
var picomatch_default = /*#__PURE__*/__nccwpck_require__.n(node_modules_picomatch);
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
                const message = `\`${flow.file}\` may not use \`${used.key}\` in ${environment.name}: its usedBy allows ${inWords(refusing)}; ${use_not_allowed_advice(entry)}`;
                yield { at: keyPath(used.uses[0]), environment: environment.name, message };
            }
        }
    },
};
/** A glob after `!` takes away again, whatever the others give. */
function allows(globs, file) {
    const matches = (glob) => glob === file || picomatch_default().isMatch(file, glob, { dot: true });
    const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const allowed = globs.filter((glob) => !glob.startsWith('!'));
    return allowed.some(matches) && !refused.some(matches);
}
function inWords(globs) {
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

;// CONCATENATED MODULE: ./src/rules/index.ts





















/**
 * Every rule, in the order in which their findings make most sense to a reader: what cannot be
 * read, the flow by itself, its references, and who may use them.
 */
const RULES = [
    mapMissing,
    mapInvalid,
    mapFlowMissing,
    mapConnectorId,
    mapPlaceholder,
    mapEntryUnused,
    jsonInvalid,
    triggerCount,
    actionNameUnique,
    runAfterUnknown,
    referencesAsArray,
    referenceCase,
    connectionIdAsKey,
    referenceUndeclared,
    referenceUnused,
    referenceUnmapped,
    connectorMismatch,
    teamsSharedReference,
    ownerMissing,
    ownerMismatch,
    useNotAllowed,
];
const RULE_IDS = RULES.map(({ id }) => id);


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseMap)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(341);

/**
 * Reads a map's bytes. The schema is loaded only here, since a third of the time that it takes to
 * start is spent on it, and a repository need not have a map.
 */
async function parseMap(file, bytes, environment) {
    const { readMap } = await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(646)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1646));
    return readMap(file, bytes, { ruleIds: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .I, environment });
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

/***/ 8417:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __nccwpck_require__(6661);
// EXTERNAL MODULE: ./src/github/sha.ts
var sha = __nccwpck_require__(1121);
;// CONCATENATED MODULE: ./src/github/event.ts


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
    const { readPayload } = await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5161));
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const kind = kindOf(name, payload);
    insist(kind !== 'pull-request' || payload.pull_request, `${name} has no \`pull_request\``);
    insist(kind !== 'merge-group' || payload.merge_group, `${name} has no \`merge_group\``);
    return {
        name,
        kind,
        ...runnerOf(env),
        pull: payload.pull_request ? pullOf(payload.pull_request) : null,
        before: beforeOf(kind, payload),
        defaultBranch: payload.repository?.default_branch ?? null,
    };
}
/** A push that deletes a branch has no commit of its own: GITHUB_SHA is the default branch's. */
function kindOf(name, { deleted }) {
    return name === 'push' && deleted ? 'other' : (KINDS.get(name) ?? 'other');
}
function insist(condition, problem) {
    if (!condition)
        throw new github_error/* GitHubError */.y_(`The event file is not as GitHub writes it: ${problem}.`);
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
    return text.replace(/\/+$/, '');
}
const misset = (name, value) => new github_error/* GitHubError */.y_(`The environment's ${name} is ${JSON.stringify(value)}, which cannot be right.`);
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
const NO_COMMIT = /^0+$/;
function beforeOf(kind, { before, merge_group }) {
    if (kind === 'merge-group')
        return merge_group?.base_sha ?? null;
    if (kind !== 'push' || !before)
        return null;
    return NO_COMMIT.test(before) ? null : before;
}

// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __nccwpck_require__(6997);
;// CONCATENATED MODULE: ./src/inputs.ts

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
    'require-reviewed-plan': 'false',
    'approved-plan': '',
    atomic: 'false',
    concurrency: '4',
    shard: '',
    report: '',
    sarif: '',
    snapshots: '',
};
/**
 * Reads every input once, through `get`, which returns the text of an input or an empty string.
 * Throws a `UsageError` that names the input and what it takes.
 */
function readInputs(get) {
    const text = (name) => get(name).trim() || DEFAULTS[name];
    const optional = (name) => get(name).trim() || null;
    refuseUnbuilt(text);
    return {
        mode: choice('mode', text('mode'), ['auto', 'check', 'plan', 'deploy', 'drift', 'export']),
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
        concurrency: wholeNumber('concurrency', text('concurrency'), 1, 16),
        report: optional('report'),
        snapshots: optional('snapshots'),
    };
}
/**
 * Inputs of the contract that this version does not carry out yet, with the only values that it
 * can honour: a safeguard that is asked for and not there must stop the run.
 */
const UNBUILT = [
    { name: 'on-drift', only: ['fail'] },
    { name: 'require-reviewed-plan', only: ['false'] },
    { name: 'approved-plan', only: [''] },
    { name: 'atomic', only: ['false'] },
    { name: 'shard', only: [''] },
    { name: 'sarif', only: [''] },
];
function refuseUnbuilt(text) {
    for (const { name, only } of UNBUILT) {
        if (only.includes(text(name)))
            continue;
        throw new usage_error/* UsageError */.e(`\`${name}\` is not carried out by this version of Flowgate; leave it out`);
    }
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function choice(name, text, values) {
    const value = values.find((known) => known === text);
    if (value !== undefined)
        return value;
    throw new usage_error/* UsageError */.e(`\`${name}\` is one of ${values.join(', ')}; not ${JSON.stringify(text)}`);
}
function flag(name, text) {
    return choice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
function wholeNumber(name, text, least, most) {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most)
        return value;
    throw new usage_error/* UsageError */.e(`\`${name}\` is a whole number from ${least} to ${most}; not ${JSON.stringify(text)}`);
}

// EXTERNAL MODULE: ./src/plan/host.ts
var host = __nccwpck_require__(3629);
;// CONCATENATED MODULE: ./src/known-error.ts



/** True for the errors whose message says all; any other is a defect and is shown with its stack. */
function isKnownError(error) {
    return error instanceof usage_error/* UsageError */.e || error instanceof host/* HostError */.d || error instanceof github_error/* GitHubError */.y_;
}

// EXTERNAL MODULE: ./src/connections/policy.ts
var connections_policy = __nccwpck_require__(4627);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __nccwpck_require__(7341);
// EXTERNAL MODULE: ./src/rules/index.ts + 23 modules
var rules = __nccwpck_require__(341);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
var picomatch_default = /*#__PURE__*/__nccwpck_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/suppress.ts

/** The suppression that accepts a finding on the day `today` (YYYY-MM-DD), if there is one. */
function suppressionOf(finding, policy, today) {
    return policy.suppressions.find((suppression) => suppression.rule === finding.rule &&
        (suppression.until === undefined || suppression.until >= today) &&
        (suppression.at === undefined || suppression.at === finding.at) &&
        (suppression.flow === undefined || matchesFile(finding, suppression.flow)));
}
function matchesFile({ flow, file }, glob) {
    const target = flow ?? file;
    return target === glob || picomatch_default().isMatch(target, glob);
}

;// CONCATENATED MODULE: ./src/check.ts




const HELP = 'https://github.com/flowgate/flowgate/blob/main/docs/rules';
/** Runs every rule over every affected flow and the map. Pure: the same project gives the same result. */
function check(project, options) {
    const policy = (0,connections_policy/* policyOf */.U)(project.map, project.baseMap);
    const contexts = project.flows.map((flow) => contextOf(flow, project, policy, options));
    const run = { ...project, ...options, contexts, policy };
    const raw = rules/* RULES */.y.flatMap((rule) => [...found(rule, run)]);
    const counted = raw.flatMap((finding) => withSeverity(finding, policy));
    const sorted = counted.toSorted(byPlace);
    const judged = sorted.map((finding) => ({
        finding,
        suppression: suppressionOf(finding, policy, options.today),
    }));
    return {
        findings: judged.filter(({ suppression }) => !suppression).map(({ finding }) => finding),
        suppressed: judged.flatMap(({ finding, suppression }) => suppression
            ? [{ ...finding, reason: suppression.reason, until: suppression.until ?? null }]
            : []),
        notRun: rules/* RULES */.y.flatMap((rule) => notRun(rule, project)),
    };
}
function contextOf(flow, { map }, policy, { environments, today }) {
    const goesTo = map === null ? [] : (0,resolve/* environmentsOf */.M2)(map, flow.file, environments);
    const uses = goesTo.map((environment) => (0,resolve/* resolve */.hd)(flow, environment));
    return { flow, used: (0,resolve/* usedReferences */.WL)(flow), uses, map, policy, today };
}
function found(rule, run) {
    switch (rule.subject) {
        case 'files':
            return foundInFiles(rule, run);
        case 'map':
            return foundInMap(rule, run);
        case 'flow':
            return foundInFlows(rule, run);
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
    const { map, contexts, ...rest } = run;
    if (map === null)
        return;
    for (const problem of rule.check({ ...rest, map, flows: contexts })) {
        const { at, within, message, environment = null } = problem;
        if (environment !== null && !isWanted(environment, run))
            continue;
        yield { ...about(rule), message, environment, flow: null, ...map.source.place(at, within) };
    }
}
function* foundInFlows(rule, run) {
    if (run.map === null && rule.needs === 'map')
        return;
    for (const context of run.contexts) {
        const { source, file } = context.flow;
        if (!isAffected(file, run))
            continue;
        for (const { at, within, message, environment = null } of rule.check(context)) {
            yield { ...about(rule), message, environment, flow: file, ...source.place(at, within) };
        }
    }
}
function about({ id, severity }) {
    return { rule: id, severity, help: `${HELP}/${id}.md` };
}
function isAffected(file, { affected }) {
    return affected === null || affected.has(file);
}
function isWanted(environment, { environments }) {
    return environments.length === 0 || environments.includes(environment);
}
function withSeverity(finding, policy) {
    const setting = policy.severities.get(finding.rule) ?? finding.severity;
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
}
function notRun(rule, { map, mapFile, mapProblems }) {
    if (map !== null || rule.subject === 'files')
        return [];
    if (rule.subject === 'flow' && rule.needs !== 'map')
        return [];
    const reason = mapProblems === null ? `no ${mapFile}` : `${mapFile} is invalid`;
    return [{ rule: rule.id, reason }];
}
function byPlace(one, other) {
    return (compare(one.environment ?? '', other.environment ?? '') ||
        compare(one.flow ?? one.file, other.flow ?? other.file) ||
        compare(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(one.rule, other.rule) ||
        compare(one.message, other.message));
}
/** By code unit, so that the order is the same on every machine. */
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/report/report.ts

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
        references: (0,resolve/* usedReferences */.WL)(flow).map(({ key, declared, uses: [first, ...others] }) => ({
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

;// CONCATENATED MODULE: ./src/run/mode.ts

const AUTO = {
    'pull-request': 'check',
    'merge-group': 'check',
    push: 'deploy',
    manual: 'deploy',
    schedule: 'drift',
    untrusted: null,
    other: null,
};
/**
 * What to do under an event. Throws a `UsageError` where it would be unsafe: a write under a pull
 * request, or anything under the events that hand the repository's secrets to a stranger's change.
 */
function decideMode(asked, event) {
    if (event?.kind === 'untrusted') {
        throw new usage_error/* UsageError */.e(`Flowgate does not run under \`${event.name}\`: that event gives the repository's secrets to a change that nobody has reviewed; use \`pull_request\` for checks and \`push\` for deployments`);
    }
    const mode = asked === 'auto' ? autoMode(event) : asked;
    if (mode === 'deploy' && (event?.kind === 'pull-request' || event?.kind === 'merge-group')) {
        throw new usage_error/* UsageError */.e(`\`deploy\` is refused under \`${event.name}\`: a change is deployed after it is merged; use \`push\` or \`workflow_dispatch\`, or \`mode: check\` here`);
    }
    if (mode === 'drift' || mode === 'export') {
        throw new usage_error/* UsageError */.e(`\`${mode}\` is not carried out by this version of Flowgate`);
    }
    return mode;
}
function autoMode(event) {
    const mode = event === null ? 'check' : AUTO[event.kind];
    if (mode !== null)
        return mode;
    throw new usage_error/* UsageError */.e(`\`mode: auto\` knows no mode for \`${event?.name}\`; set \`mode\` to check or deploy`);
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __nccwpck_require__(606);
// EXTERNAL MODULE: ./src/flow/flow.ts + 4 modules
var flow = __nccwpck_require__(3948);
// EXTERNAL MODULE: ./src/run/map.ts
var map = __nccwpck_require__(9587);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/run/workspace.ts





/** The largest file that is read; the largest flow known has 350 kB. */
const MAX_BYTES = 20 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/**
 * The files below `root` that the globs name (`!` excludes), in a stable order and with `/`.
 * Throws a `UsageError` for a glob that leads out of the workspace.
 */
async function findFiles(root, globs) {
    for (const pattern of globs) {
        const path = pattern.replace(/^!/, '');
        if ((0,external_node_path_.isAbsolute)(path) || path.split(/[\\/]/).includes('..')) {
            throw new usage_error/* UsageError */.e(`the glob ${JSON.stringify(pattern)} leads out of the workspace; write it relative to the repository`);
        }
    }
    const include = globs.filter((pattern) => !pattern.startsWith('!'));
    const exclude = globs.filter((pattern) => pattern.startsWith('!'));
    const isNamed = picomatch_default()(include);
    const isExcluded = picomatch_default()(exclude.map((pattern) => pattern.slice(1)));
    const files = new Set();
    for (const base of new Set(include.map((pattern) => picomatch_default().scan(pattern).base))) {
        for await (const file of walk(root, base)) {
            if (isNamed(file) && !isExcluded(file))
                files.add(file);
        }
    }
    return [...files].toSorted();
}
const LEFT_OUT = ['node_modules', '.git'];
/** Every file below `folder`, and every link, which is not followed; `folder` may be a file itself. */
async function* walk(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => null);
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
/**
 * Reads a file of the workspace. What leads out of it by a link, is no plain file or is over
 * 20 MB is refused with the reason; null when there is no such file.
 */
async function readWorkspaceFile(root, file) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, file));
        if (!isInside(await (0,promises_.realpath)(root), real)) {
            return { ok: false, reason: 'a symbolic link that leads out of the workspace is not read' };
        }
        return await readPlainFile(real);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        return { ok: false, reason: `the file cannot be read (${code ?? String(error)})` };
    }
}
async function readPlainFile(path) {
    const handle = await (0,promises_.open)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            return { ok: false, reason: 'not a plain file' };
        if (stat.size > MAX_BYTES) {
            const megabytes = (stat.size / MEGABYTE).toFixed(1);
            return {
                ok: false,
                reason: `the file has ${megabytes} MB; files over ${MAX_BYTES / MEGABYTE} MB are not read`,
            };
        }
        return { ok: true, bytes: await handle.readFile() };
    }
    finally {
        await handle.close();
    }
}
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '' && !way.startsWith(`..${external_node_path_.sep}`) && way !== '..' && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/run/project.ts





/** How many files are open at a time. */
const OPEN_FILES = 32;
/**
 * Reads the flows and the map of a workspace. Throws a `UsageError` when there is no flow at all.
 */
async function readProject({ map, flows, environments }, root) {
    const mapFile = map.replaceAll('\\', '/').replace(/^\.\//, '');
    const files = (await findFiles(root, flows)).filter((file) => file !== mapFile);
    const results = await (0,p_map/* default */.Ay)(files, (file) => readOne(root, file), { concurrency: OPEN_FILES });
    if (results.every(({ kind }) => kind === 'skipped'))
        throw new usage_error/* UsageError */.e(noFlow(files, flows));
    return {
        flows: results.flatMap((result) => (result.kind === 'flow' ? [result.flow] : [])),
        skipped: results.filter((result) => result.kind === 'skipped'),
        badFiles: results.filter((result) => result.kind === 'invalid'),
        mapFile,
        ...(await readMapFile(root, mapFile, environments[0] ?? null)),
    };
}
function noFlow(files, globs) {
    const where = globs.join(', ');
    return files.length === 0
        ? `no flow was found: no file matches ${where}; set \`flows\` to where the flows are`
        : `no flow was found: nothing that matches ${where} is a Power Automate flow (looked at: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''})`;
}
async function readOne(root, file) {
    const content = await readWorkspaceFile(root, file);
    if (content?.ok)
        return (0,flow/* readFlow */.h)(file, content.bytes);
    return unreadable(file, content === null ? 'the file vanished while it was read' : content.reason);
}
function unreadable(file, message) {
    const place = { file, at: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { kind: 'invalid', file, problems: [{ ...place, message }] };
}
async function readMapFile(root, mapFile, environment) {
    const content = await readWorkspaceFile(root, mapFile);
    if (content === null)
        return { map: null, mapProblems: null };
    if (!content.ok)
        return { map: null, mapProblems: unreadable(mapFile, content.reason).problems };
    const result = await (0,map/* parseMap */.y)(mapFile, content.bytes, environment);
    return result.ok
        ? { map: result.map, mapProblems: [] }
        : { map: null, mapProblems: result.problems };
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

;// CONCATENATED MODULE: ./src/run/scope.ts


/** Decides what a run looks at, with what GitHub tells of the change. */
async function readScope(settings, mode, project, { event, warn }) {
    const environments = chooseEnvironments(project.map, mode, settings.environments);
    const github = await connect(settings, event, warn);
    if (event === null || github === null) {
        return { environments, github, baseline: null, judge: null, affected: null, notRun: [] };
    }
    const { affectedBy, readBaseline } = await __nccwpck_require__.e(/* import() */ 638).then(__nccwpck_require__.bind(__nccwpck_require__, 9638));
    const baseline = await readBaseline(project, event, github, settings.environments[0] ?? null);
    const judge = isJudged(event) ? (baseline?.map ?? null) : null;
    const isSelfJudged = isJudged(event) && judge === null && project.map !== null;
    return {
        environments,
        github,
        baseline,
        judge,
        notRun: isSelfJudged ? [selfJudged(project.mapFile)] : [],
        affected: isChangedOnly(settings, event) ? affectedBy(project, baseline) : null,
    };
}
async function connect({ githubToken, changedOnly }, event, warn) {
    if (event === null)
        return null;
    if (githubToken === null) {
        if (!isJudged(event))
            return null;
        throw new usage_error/* UsageError */.e("`github-token` is empty: a pull request is judged by the rules of its base branch, which are read with it; leave the input out to use the job's own token");
    }
    if (event.kind === 'schedule' || (event.kind === 'manual' && changedOnly !== true))
        return null;
    const { connectGitHub } = await __nccwpck_require__.e(/* import() */ 154).then(__nccwpck_require__.bind(__nccwpck_require__, 9154));
    return connectGitHub({ token: githubToken, event, onWarning: warn });
}
function selfJudged(mapFile) {
    const reason = `the base branch has no ${mapFile} that can be read, so this change is judged by its own`;
    return { rule: 'base-policy', reason };
}
/** A pull request is judged by its base branch; a push is what the base branch has become. */
function isJudged({ kind }) {
    return kind === 'pull-request' || kind === 'merge-group';
}
function isChangedOnly({ changedOnly }, event) {
    return changedOnly === 'auto' ? isJudged(event) || event.kind === 'push' : changedOnly;
}

;// CONCATENATED MODULE: ./src/main.ts





/**
 * Reads the flows, loads the map, checks usage and ownership, plans what would change, and
 * deploys where it is asked to. Throws a `UsageError` when it cannot start.
 */
async function run(settings, surroundings) {
    const mode = decideMode(settings.mode, surroundings.event);
    const read = await readProject(settings, surroundings.root);
    const scope = await readScope(settings, mode, read, surroundings);
    const { environments, affected, github } = scope;
    const project = { ...read, baseMap: scope.judge };
    const today = surroundings.now().toISOString().slice(0, 10);
    const checked = check(project, { environments, affected, today });
    const { planAndDeploy } = await __nccwpck_require__.e(/* import() */ 157).then(__nccwpck_require__.bind(__nccwpck_require__, 9157));
    const done = await planAndDeploy({ settings, surroundings, mode, project, scope, checked });
    const flows = project.flows.filter(({ file }) => affected === null || affected.has(file));
    const known = [...(project.map?.environments.keys() ?? [])];
    const report = {
        version: 1,
        mode,
        environments: environments.length > 0 ? environments : known,
        flows: flows.map(summarise),
        skipped: project.skipped.map(summariseSkipped),
        findings: checked.findings,
        notRun: [...checked.notRun, ...scope.notRun, ...done.notRun],
        suppressed: checked.suppressed,
        plan: done.planned,
        comparedWith: done.planned?.comparedWith ?? null,
        outcomes: done.outcomes,
    };
    return { report, project, github, snapshots: done.snapshots };
}

;// CONCATENATED MODULE: ./src/report/json.ts
/** The report that scripts read. Keys stand in the documented order, and only documented ones. */
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
        suppressed: report.suppressed.map(suppressed),
        plan: plan === null ? null : { digest: plan.digest, changes: plan.changes.map(change) },
        outcomes: report.outcomes.map(outcome),
    };
    return `${JSON.stringify(document, nullInstead, 2)}\n`;
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
function suppressed(found) {
    return { ...finding(found), reason: found.reason, until: found.until };
}
function change(planned) {
    const { environment, file, flowName, action, paths, bindings, reason } = planned;
    return {
        environment,
        file,
        flowName,
        action,
        paths,
        bindings: bindings.map(({ key, from, to }) => ({ key, from: bound(from), to: bound(to) })),
        reason,
    };
}
function bound(connection) {
    return connection === null
        ? null
        : { connectionName: connection.connectionName, owner: connection.owner };
}
function outcome({ environment, file, flowName, result, state, error, snapshot }) {
    return { environment, file, flowName, result, state, error, snapshot };
}

// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __nccwpck_require__(6900);
// EXTERNAL MODULE: ./src/report/count.ts
var count = __nccwpck_require__(5861);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __nccwpck_require__(687);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./src/report/terminal/safe.ts

/** A name on its line, with control characters and escape sequences written out. */
function shown(name, max = 200) {
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
    let taken = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        taken += WIDE.test(character) ? 2 : 1;
    }
    return taken;
}

;// CONCATENATED MODULE: ./src/report/terminal/end.ts



const STYLES = {
    failure: ['bold', 'red'],
    attention: ['bold', 'yellow'],
    fine: ['bold', 'green'],
};
/** The small print, and the counts as the last line: where a reader of a log looks first. */
function endLines(report, { paint }) {
    const { notRun, suppressed, skipped, plan } = report;
    const { level, sentence: counts } = (0,verdict/* verdict */.W)(report);
    const reasons = Map.groupBy(notRun, ({ reason }) => reason);
    return [
        ...[...reasons].map(([reason, rules]) => {
            const names = rules.map(({ rule }) => shown(rule)).join(', ');
            return paint('dim', `Not run: ${names} (${sentence(reason)})`);
        }),
        ...(suppressed.length > 0
            ? [paint('dim', `${(0,count/* count */.U9)(suppressed.length, 'finding')} suppressed`)]
            : []),
        ...(skipped.length > 0
            ? [paint('dim', `${(0,count/* count */.U9)(skipped.length, 'file')} skipped, no flows`)]
            : []),
        ...(plan === null ? [] : [paint('dim', `Digest of the plan: ${shown(plan.digest)}`)]),
        paint(STYLES[level], sentence(counts)),
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/frame.ts


/** The finding's line with its range underlined; of a long line, what stands around the range. */
function codeFrame(text, range, style, look) {
    const line = text.split('\n')[range.line - 1]?.replace(/\r$/, '');
    if (line === undefined)
        return [];
    const number = String(range.line);
    const start = Math.min(range.column - 1, line.length);
    const end = range.endLine > range.line
        ? line.length
        : Math.min(Math.max(range.endColumn - 1, start), line.length);
    const room = Math.max(20, look.width - number.length - 7);
    const { before, marked, after } = frame_window(line, start, end, room);
    const underline = '^'.repeat(Math.max(1, columns(marked)));
    const gutter = (label) => look.paint('dim', `  ${label.padStart(number.length)} │ `);
    return [
        `${gutter(number)}${before}${look.paint(style, marked)}${after}`,
        `${gutter('')}${' '.repeat(columns(before))}${look.paint(style, underline)}`,
    ];
}
/** A third of the room goes to what stands before the range, and an ellipsis wherever it is cut. */
function frame_window(line, start, end, room) {
    const lead = line.slice(0, start).trimStart();
    const before = cutBefore((0,visible/* visible */.RK)(lead), Math.floor(room / 3));
    const marked = cutAfter((0,visible/* visible */.RK)(line.slice(start, end)), room - before.length);
    const after = cutAfter((0,visible/* visible */.RK)(line.slice(end).trimEnd()), room - before.length - marked.length);
    return { before, marked, after };
}
function cutBefore(text, room) {
    return text.length <= room ? text : `…${text.slice(text.length - room + 1).toWellFormed()}`;
}
function cutAfter(text, room) {
    if (text.length <= room)
        return text;
    return room < 1 ? '' : `${text.slice(0, room - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./src/report/terminal/findings.ts



const findings_STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** One section for each file: `file:line:column  severity  message  rule`, and the line itself. */
function findingLines(findings, look) {
    return (0,groups/* findingsByFile */.YJ)(findings).map((group) => group.findings.flatMap((finding) => findingWithFrame(finding, look)));
}
function findingWithFrame(finding, look) {
    const { file, line, column, severity, message, rule } = finding;
    const { paint } = look;
    const style = findings_STYLES[severity];
    const place = `${paint('bold', shown(file))}:${line}:${column}`;
    const text = look.source(file);
    return [
        `${place}  ${paint(style, severity)}  ${sentence(message)}  ${paint('dim', rule)}`,
        ...(text === null ? [] : codeFrame(text, finding, style, look)),
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/look.ts

/** The caller has decided about colours; `styleText` is not to look at the streams again. */
function paint(color) {
    return (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}

// EXTERNAL MODULE: ./src/flow/pointer.ts
var pointer = __nccwpck_require__(5017);
// EXTERNAL MODULE: ./src/report/sentence.ts
var report_sentence = __nccwpck_require__(6501);
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
const MOST_PATHS = 12;
/** The plan, or what became of it, in the manner of Terraform. */
function stepLines({ environment, steps }, { mode, comparedWith }, look) {
    const deployed = steps.some(({ outcome }) => outcome !== null);
    const title = deployed ? 'Deployed to' : mode === 'drift' ? 'Live flows of' : 'Planned for';
    const against = comparedWith === 'git' && !deployed ? ', compared with Git' : '';
    const quiet = steps.filter(groups/* isUnchanged */._5).length;
    return [
        look.paint('bold', `${title} ${shown(environment)}: ${(0,report_sentence/* stepCounts */.Lu)(steps, mode)}${against}`),
        ...steps.filter((step) => !(0,groups/* isUnchanged */._5)(step)).flatMap((step) => oneStep(step, look)),
        ...(quiet > 0 ? [look.paint('dim', `  = ${(0,count/* count */.U9)(quiet, 'flow')} unchanged`)] : []),
    ];
}
function oneStep(step, look) {
    const { change, outcome } = step;
    const word = outcome?.result ?? change?.action ?? 'unchanged';
    const [sign, style] = outcome ? RESULTS[outcome.result] : ACTIONS[change?.action ?? 'unchanged'];
    const name = look.paint('bold', shown(step.displayName, 80));
    const head = `  ${look.paint(style, `${sign} ${word.padEnd(9)}`)} ${name}  ${shown(step.file)}`;
    const state = outcome?.state ? `  now ${shown(outcome.state, 40)}` : '';
    return [`${head}${state}`, ...said(step, look), ...changed(change, look), ...identity(step)];
}
function said({ change, outcome }, { paint }) {
    const text = outcome?.error ?? change?.reason ?? null;
    const style = outcome?.error && outcome.result !== 'failed' ? 'yellow' : 'red';
    return text === null ? [] : [`      ${paint(style, sentence(text))}`];
}
function changed(change, look) {
    if (change === null || change.action === 'unchanged')
        return [];
    const rebound = change.bindings.filter(groups/* bindingDiffers */.z);
    const told = new Set(rebound.map(({ key }) => (0,pointer/* toPointer */.r)(['connectionReferences', key])));
    const paths = change.action === 'create' ? [] : change.paths.filter((path) => !told.has(path));
    const left = paths.length - MOST_PATHS;
    return [
        ...rebound.map((binding) => bindingLine(binding, look)),
        ...paths
            .slice(0, MOST_PATHS)
            .map((path) => `      ${look.paint('yellow', '~')} ${shown(path)}`),
        ...(left > 0 ? [`      and ${(0,count/* amount */.vj)(left)} more differences`] : []),
    ];
}
function bindingLine({ key, from, to }, { paint }) {
    const [sign, style] = from === null ? ['+', 'green'] : to === null ? ['-', 'red'] : ['~', 'yellow'];
    const sides = [from, to].filter((side) => side !== null).map(steps_bound);
    return `      ${paint(style, sign)} ${shown(key)}: ${sides.join(' → ')}${to === null ? ' dropped' : ''}`;
}
function steps_bound({ connectionName, owner }) {
    return `${shown(connectionName)} (${owner === null ? 'owner unknown' : shown(owner)})`;
}
/** What to commit so that a flow that was created keeps its identity. */
function identity({ file, outcome }) {
    if (outcome?.result !== 'created' || outcome.flowName === null)
        return [];
    return [
        `      commit under flows of the environment: "${shown(file)}": { "flowName": "${shown(outcome.flowName)}" }`,
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts






/** The report for people at a terminal, and for the log of a job. */
function toText(report, { color, width, source = () => null }) {
    const look = { paint: paint(color), width: Math.max(40, width), source };
    const sections = [
        ...findingLines(report.findings, look),
        ...(0,groups/* stepsByEnvironment */.Eg)(report).map((each) => stepLines(each, report, look)),
        endLines(report, look),
    ];
    const lines = sections
        .filter((section) => section.length > 0)
        .map((section) => section.join('\n'));
    return `${lines.join('\n\n').split('\n').map(harmless).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/terminal.ts











const COMMANDS = ['check', 'plan', 'deploy', 'drift', 'export'];
const FORMATS = ['text', 'json', 'markdown', 'sarif'];
/** Inputs that have no meaning in a terminal; the key comes from the environment, not the history. */
const ACTION_ONLY = [
    'mode',
    'api-key',
    'github-token',
    'comment',
    'changed-only',
];
const terminal_HELP = `Usage: flowgate <command> [options]

Checks Power Automate flows and the connection references that they use, and deploys them.

Commands
  check     check flows and the map; needs no key
  plan      check, and show what a deployment would change
  deploy    check, plan, and write to the live flows

Options
  --connection-references <file>  the map (connection-references.json)
  --flows <glob>                  which files; may be repeated, ! excludes (flows/**/*.json)
  --environment <name>            an environment of the map; may be repeated
  --fail-on <severity>            error, warning or never (error)
  --format <format>               text, json or markdown (text)
  --report <file>                 write the report as JSON as well
  --concurrency <n>               flows at a time, 1 to 16 (4)
  --dry-run                       deploy: show, and change nothing
  --snapshots <folder>            deploy: where flows are kept before they are replaced
  --endpoint <url>                the Flow Studio MCP server
  --help, --version

The Flow Studio key is read from FLOW_STUDIO_API_KEY.
Exit: 0 fine, 1 findings or failed outcomes, 2 wrong usage, no flow found, or a crash.
`;
/** Runs one command and returns the exit code; never throws. */
async function runCli(args, terminal) {
    try {
        const request = parse(args, terminal);
        if (typeof request === 'string') {
            terminal.stdout.write(request);
            return 0;
        }
        return await execute(request, terminal);
    }
    catch (error) {
        terminal.stderr.write(`${describe(error)}\n`);
        return 2;
    }
}
function parse(args, { env, version }) {
    const { values, positionals } = parseOptions(args);
    if (values.version)
        return `${version}\n`;
    if (values.help || (positionals.length === 0 && args.length === 0))
        return terminal_HELP;
    const [name, ...rest] = positionals;
    const command = COMMANDS.find((known) => known === name);
    if (command === undefined || rest.length > 0) {
        const wrong = command === undefined ? (name ?? 'nothing') : rest.join(' ');
        throw new usage_error/* UsageError */.e(`${JSON.stringify(wrong)} is no command; try flowgate --help`);
    }
    const format = FORMATS.find((known) => known === (values.format ?? 'text'));
    if (format === undefined || format === 'sarif') {
        throw new usage_error/* UsageError */.e(`--format is text, json or markdown; not ${JSON.stringify(values.format)}`);
    }
    const given = (input) => [values[input]].flat().filter((value) => value !== undefined);
    const get = (input) => {
        if (input === 'mode')
            return command;
        if (input === 'api-key')
            return env.FLOW_STUDIO_API_KEY ?? '';
        return given(input).map(String).join('\n');
    };
    return { command, format, get };
}
function parseOptions(args) {
    const inputs = Object.keys(DEFAULTS).filter((name) => !ACTION_ONLY.includes(name));
    const options = {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        format: { type: 'string' },
    };
    for (const name of inputs) {
        const isFlag = DEFAULTS[name] === 'false';
        const isList = name === 'flows' || name === 'environment';
        options[name] = { type: isFlag ? 'boolean' : 'string', multiple: isList };
    }
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${error instanceof Error ? error.message : error}; try flowgate --help`);
    }
}
async function execute({ command, format, get }, terminal) {
    const settings = readInputs(get);
    decideMode(command, await readEvent(terminal.env));
    const { stdout, stderr, root, temp, now } = terminal;
    const say = (line) => void stderr.write(`${line}\n`);
    const done = await run(settings, {
        event: null,
        temp,
        root,
        now,
        progress: stderr.isTTY ? say : () => { },
        warn: say,
    });
    if (settings.report !== null)
        await (0,promises_.writeFile)(settings.report, toJson(done.report));
    await print(done, format, terminal);
    const failure = (0,verdict/* failureSentence */.Q)(done.report, settings.failOn);
    if (failure !== null && format !== 'text')
        stdout.isTTY || say(failure);
    return failure === null ? 0 : 1;
}
async function print(done, format, { stdout, stderr, env }) {
    const textTo = format === 'text' ? stdout : stderr;
    const color = Boolean(textTo.isTTY) && !env.NO_COLOR;
    const texts = new Map(done.project.flows.map(({ file, source }) => [file, source.text]));
    const text = toText(done.report, {
        color,
        width: textTo.columns ?? 100,
        source: (file) => texts.get(file) ?? null,
    });
    textTo.write(text);
    if (format === 'json')
        stdout.write(toJson(done.report));
    if (format === 'markdown') {
        const { toSummary } = await __nccwpck_require__.e(/* import() */ 883).then(__nccwpck_require__.bind(__nccwpck_require__, 8883));
        stdout.write(toSummary(done.report, {
            serverUrl: null,
            repository: null,
            sha: null,
            pull: null,
            runUrl: null,
        }));
    }
}
function describe(error) {
    if (isKnownError(error))
        return `flowgate: ${error.message}`;
    const details = error instanceof Error ? error.stack : String(error);
    return `flowgate: this is a defect of Flowgate; please report it with these lines:\n${details}`;
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

/***/ 4589:
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

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
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
/* harmony export */   Ay: () => (/* binding */ pMap)
/* harmony export */ });
/* unused harmony exports pMapSettled, pMapKeyed, pMapSettledKeyed, pMapIterable, pMapSkip, pMapStop */
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
				// run O(n²) whenever `backpressure` let the array grow, which is the default.
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
						// skips would be O(n²).
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


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

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
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
