"use strict";
exports.id = 3107;
exports.ids = [3107];
exports.modules = {

/***/ 5115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   ye: () => (/* binding */ toHostError)
/* harmony export */ });
/* harmony import */ var _live_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);
/* harmony import */ var _live_host_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4045);
/* harmony import */ var _secrets_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1023);



/**
 * Why one attempt of a call failed. The caller knows whether it was a write, and whether it may be
 * repeated. A `Failure` never leaves this folder.
 */
class Failure extends Error {
    name = 'Failure';
    reason;
    /** `none` when the server certainly did nothing. */
    effect;
    /** True when the same call may succeed a moment later. */
    transient;
    /** True when every further call would end the same way. */
    isLasting;
    /** The wait that the server requests. */
    retryAfterMs;
    /** How often the call was sent. */
    tries = 1;
    /** Why it was not repeated, although that was allowed. */
    givenUp = null;
    constructor(reason, details = {}) {
        super(reason.code, { cause: details.cause });
        this.reason = reason;
        this.effect = details.effect ?? 'none';
        this.transient = details.transient ?? false;
        this.isLasting = details.isLasting ?? false;
        this.retryAfterMs = details.retryAfterMs ?? null;
    }
    get kind() {
        return (0,_live_host_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(this.reason);
    }
    /** True when the server asks for fewer calls. */
    get isThrottled() {
        return this.reason.code === 'throttled';
    }
}
/** An answer arrived, but it does not show what was done. */
function unreadable(reason) {
    return new Failure(reason, { effect: 'unknown' });
}
/** Errors of the MCP client itself, by their code. */
const OF_THE_CLIENT = {
    CONNECTION_CLOSED: { code: 'connection-closed' },
    NOT_CONNECTED: { code: 'connection-closed-before' },
    REQUEST_TIMEOUT: { code: 'timeout', seconds: null },
};
/** Any thrown value as a `Failure`; after an unexpected error it is unknown what the server did. */
function asFailure(error) {
    if (error instanceof Failure)
        return error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const detail = error instanceof Error ? error.message : String(error);
    const reason = OF_THE_CLIENT[code] ?? { code: 'answer-unusable', detail };
    return new Failure(reason, { effect: 'unknown', cause: error });
}
/** The error that leaves this folder, without secrets in its fields, stack or causes. */
function toHostError(failure, about) {
    const { call, service, write, secrets } = about;
    const { reason, effect, tries, givenUp, isLasting, cause } = failure;
    const found = {
        ...reason,
        call,
        ...(service === undefined ? {} : { service }),
        ...(tries > 1 ? { tries } : {}),
        ...(givenUp === null ? {} : { givenUp }),
    };
    return new _live_host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d((0,_secrets_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactAll */ .$I)(found, secrets), {
        mayHaveWritten: write && effect === 'unknown',
        isLasting,
        cause: (0,_secrets_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactError */ .ki)(cause, secrets),
    });
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ NEEDED),
/* harmony export */   Wc: () => (/* binding */ whoAmI),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _calls_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5486);
/* harmony import */ var _live_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2246);



const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
 * What a deployment needs of the roles of its user, by the platform's names. The least role is
 * unknown (dataverse-web-api.md, Unknown).
 */
const NEEDED = {
    read: ['prvReadWorkflow', 'prvReadconnectionreference'],
    write: ['prvWriteWorkflow', 'prvWriteconnectionreference'],
};
/** The user of the token. Throws a `HostError` where it is none, or has no role. */
async function whoAmI(client) {
    const userId = await client.send({
        kind: 'read',
        call: 'GET WhoAmI',
        url: client.url('WhoAmI'),
        read: (body) => {
            const userId = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(body, 'UserId');
            // It becomes a part of addresses.
            if (userId !== null && GUID.test(userId))
                return userId;
            throw new _calls_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({ code: 'unknown-shape', at: 'UserId' });
        },
    });
    return { userId, name: await nameOf(client, userId) };
}
async function nameOf(client, userId) {
    try {
        return await client.send({
            kind: 'read',
            call: 'GET systemusers(id)',
            url: client.url(`systemusers(${userId})`, { $select: 'fullname' }),
            read: (body) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(body, 'fullname'),
        });
    }
    catch (error) {
        if (error instanceof _live_host_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d)
            return null;
        throw error;
    }
}
/** How far the roles of a user, also those of its teams, have a privilege. Throws a `HostError`. */
function reachOf(client, userId, privilege) {
    const path = 'Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName';
    return client.send({
        kind: 'read',
        call: 'GET systemusers(id) privilege',
        url: client.url(`systemusers(${userId})/${path}(PrivilegeName='${privilege}')`),
        read: (body) => reachIn((0,_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(body, 'RolePrivileges')),
    });
}
/** `Depth` is Basic (its own rows), Local or Deep (those of business units), or Global. */
function reachIn(held) {
    const depths = Array.isArray(held) ? held.filter(_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv).map((one) => one.Depth) : [];
    if (depths.length === 0)
        return 'none';
    return depths.includes('Global') ? 'all' : 'part';
}


/***/ })

};
;