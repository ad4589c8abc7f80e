"use strict";
exports.id = 4480;
exports.ids = [4480];
exports.modules = {

/***/ 4480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ianaName: () => (/* binding */ ianaName)
/* harmony export */ });
/* harmony import */ var windows_iana__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7376);
/* harmony import */ var windows_iana__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(windows_iana__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _flow_time_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1373);


/** The IANA name of a time zone by its Windows name, in any case; null where there is none. */
function ianaName(windows) {
    const wanted = windows.toLowerCase();
    const name = _flow_time_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME_ZONES */ .w.find((zone) => zone.toLowerCase() === wanted);
    // `001`, the world, has the zone's own city, and each country has others.
    return name === undefined ? null : ((0,windows_iana__WEBPACK_IMPORTED_MODULE_0__.findIana)(name, '001')[0] ?? null);
}


/***/ })

};
;