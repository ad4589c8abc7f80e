export const id = 303;
export const ids = [303];
export const modules = {

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   NOWHERE: () => (/* binding */ NOWHERE),
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


/***/ })

};
