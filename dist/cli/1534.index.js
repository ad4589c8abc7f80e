"use strict";
exports.id = 1534;
exports.ids = [1534];
exports.modules = {

/***/ 4111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tR: () => (/* binding */ dispatcherFor),
  cv: () => (/* binding */ exchange)
});

// UNUSED EXPORTS: MOST_ANSWER_BYTES

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./src/http/bounded-body.ts
var bounded_body = __webpack_require__(5242);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(507);
// EXTERNAL MODULE: ./src/calls/failure.ts
var failure = __webpack_require__(5115);
// EXTERNAL MODULE: ./src/secrets/redact.ts + 1 modules
var redact = __webpack_require__(1023);
;// CONCATENATED MODULE: ./src/calls/network.ts


/** By the code of Node or undici. Before the connection is open, nothing has been sent. */
const FAULTS = [
    { codes: ['ECONNREFUSED'], found: 'connection-refused', effect: 'none', transient: true },
    {
        codes: ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'],
        found: 'name-not-resolved',
        effect: 'none',
        transient: true,
    },
    {
        codes: ['UND_ERR_CONNECT_TIMEOUT', 'ENETUNREACH', 'EHOSTUNREACH', 'EHOSTDOWN'],
        found: 'host-not-reached',
        effect: 'none',
        transient: true,
    },
    {
        codes: [
            'CERT_HAS_EXPIRED',
            'DEPTH_ZERO_SELF_SIGNED_CERT',
            'SELF_SIGNED_CERT_IN_CHAIN',
            'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
            'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
            'ERR_TLS_CERT_ALTNAME_INVALID',
            'ERR_SSL_WRONG_VERSION_NUMBER',
            'UND_ERR_PRX_TLS',
        ],
        found: 'certificate-untrusted',
        effect: 'none',
        transient: false,
    },
    {
        codes: ['UND_ERR_HEADERS_OVERFLOW'],
        found: 'headers-too-large',
        effect: 'unknown',
        transient: false,
    },
];
/** A proxy's refusal, which undici reports as an aborted request. */
const PROXY_REFUSED = {
    codes: [],
    found: 'proxy-refused',
    effect: 'none',
    transient: true,
};
const CUT_OFF = {
    codes: [],
    found: 'connection-lost',
    effect: 'unknown',
    transient: true,
};
/** What a `fetch` that threw means. */
function networkFailure(error, host) {
    const all = [...chain(error)];
    const fault = FAULTS.find(({ codes }) => all.some((one) => codes.includes(codeOf(one))));
    const { found, effect, transient } = fault ?? otherFault(all);
    const last = all.at(-1);
    const detail = last?.message || (last && codeOf(last)) || String(error);
    return new failure/* Failure */.HR({ code: found, host, detail }, { effect, transient, cause: error });
}
function otherFault(all) {
    if (all.some(({ message }) => message.startsWith('Proxy response')))
        return PROXY_REFUSED;
    const connecting = all.some((one) => 'syscall' in one && one.syscall === 'connect');
    return connecting ? { ...CUT_OFF, effect: 'none' } : CUT_OFF;
}
function* chain(error) {
    for (let one = error; (0,redact/* isErrorLike */.u7)(one); one = one.cause)
        yield one;
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

;// CONCATENATED MODULE: ./src/calls/exchange.ts





const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/**
 * The proxies that the environment names; for https they only carry a tunnel. A proxy is never used
 * for loopback, since it would see the key. Each call has its own connection: on one kept open, the
 * server closing it could not be distinguished from a lost answer. The timeout is the call's own.
 */
function dispatcherFor(url) {
    const options = { headersTimeout: 0, bodyTimeout: 0, pipelining: 0 };
    const proxied = PROXY_VARIABLES.some((name) => process.env[name]);
    if ((0,loopback/* isLoopback */.U)(url) || !proxied)
        return new undici.Agent(options);
    try {
        return new undici.EnvHttpProxyAgent(options);
    }
    catch {
        throw new failure/* Failure */.HR({ code: 'proxy-invalid', variables: PROXY_VARIABLES });
    }
}
/**
 * The largest answer that is read, in unpacked bytes: a flow has 50\u2013500 KB (flow-studio-mcp.md,
 * Transport), and a list of ten thousand flows stays under 10 MB.
 */
const MOST_ANSWER_BYTES = 32 * bounded_body/* MEBIBYTE */.gJ;
/** GitHub kills a cancelled job 10 s after the signal; one call and one read fit in. */
const LAST_CALL_MS = 4_000;
/**
 * Sends a request and reads the complete answer within the timeout; follows no redirect. Throws a
 * `Failure` for every layer below the answer.
 */
async function exchange(dispatcher, { url, method, headers, body, signal }, { timeoutMs, ending }) {
    const late = new AbortController();
    const stop = () => late.abort();
    const hurry = () => timers.push(setTimeout(stop, Math.min(timeoutMs, LAST_CALL_MS)));
    const timers = [setTimeout(stop, timeoutMs)];
    signal?.addEventListener('abort', stop, { once: true });
    if (ending?.aborted)
        hurry();
    ending?.addEventListener('abort', hurry, { once: true });
    try {
        const how = { method, redirect: 'manual', headers, body, dispatcher };
        const answer = await (0,undici.fetch)(url, { ...how, signal: late.signal });
        const text = new TextDecoder().decode(await (0,bounded_body/* boundedBody */._j)(answer, MOST_ANSWER_BYTES));
        return { status: answer.status, headers: answer.headers, text };
    }
    catch (error) {
        if (error instanceof bounded_body/* ReplyTooLarge */.mV)
            throw tooLarge(url.host);
        if (late.signal.aborted && !signal?.aborted) {
            throw timedOut(ending?.aborted ? Math.min(timeoutMs, LAST_CALL_MS) : timeoutMs);
        }
        throw networkFailure(error, url.host);
    }
    finally {
        timers.forEach(clearTimeout);
        signal?.removeEventListener('abort', stop);
        ending?.removeEventListener('abort', hurry);
    }
}
/**
 * A repeated request would get an answer of the same size. It is unknown what a write has done by
 * then.
 */
function tooLarge(host) {
    const reason = { code: 'answer-too-large', host, most: MOST_ANSWER_BYTES };
    return new failure/* Failure */.HR(reason, { effect: 'unknown' });
}
function timedOut(timeoutMs) {
    const reason = { code: 'timeout', seconds: timeoutMs / 1000 };
    return new failure/* Failure */.HR(reason, { effect: 'unknown', transient: true });
}


/***/ }),

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

/***/ 3334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/** The longest total wait of a run before repeated calls. */
const LONGEST_RUN_WAIT_MS = 600_000;
const MOST_RUN_RETRIES = 100;
/** Between two calls once the server throttles; 12 s is the documented "5 calls a minute". */
const FIRST_GAP_MS = 500;
const LONGEST_GAP_MS = 12_000;
/**
 * The waits that all calls of a run share: if one call must wait, the others wait as well, and none
 * starts while the server asks for time.
 */
class Pace {
    options;
    pause = Promise.resolve();
    /** The start delay: doubled by each 429, halved by each success. */
    gapMs = 0;
    waitedMs = 0;
    waitingUntil = 0;
    retries = 0;
    constructor(options) {
        this.options = options;
    }
    /** Resolves when a new call may be sent. */
    async turn() {
        const gap = this.gapMs;
        if (gap > 0)
            this.hold(gap);
        await this.pause;
    }
    succeeded() {
        this.gapMs = this.gapMs / 2 < FIRST_GAP_MS ? 0 : this.gapMs / 2;
    }
    /** Why nothing waits any more; null while the run goes on. */
    stopped() {
        return this.options.signal?.aborted ? { code: 'run-stopped' } : null;
    }
    /** Why a call may not be repeated after `wait`; null when it may. */
    refusal(wait) {
        if (this.retries >= MOST_RUN_RETRIES) {
            return { code: 'retries-spent', tries: MOST_RUN_RETRIES };
        }
        if (this.waitedMs + this.addedBy(wait) <= LONGEST_RUN_WAIT_MS)
            return null;
        const seconds = Math.round(this.waitedMs / 1000);
        return { code: 'waiting-spent', seconds, most: LONGEST_RUN_WAIT_MS / 1000 };
    }
    /** Waits before a repeated call; after a 429 every other call waits too. */
    async wait(milliseconds, { isThrottled }) {
        this.retries += 1;
        this.waitedMs += this.addedBy(milliseconds);
        this.waitingUntil = Math.max(this.waitingUntil, this.time() + milliseconds);
        const own = this.sleep(milliseconds);
        if (isThrottled) {
            this.slowDown();
            this.pause = Promise.all([this.pause, own]).then(() => { });
        }
        await own;
        await this.pause;
    }
    /** For a call that must not be repeated: the others still wait. */
    heed(milliseconds, { isThrottled }) {
        if (!isThrottled)
            return;
        this.slowDown();
        this.hold(milliseconds);
    }
    slowDown() {
        this.gapMs = Math.min(LONGEST_GAP_MS, Math.max(FIRST_GAP_MS, this.gapMs * 2));
    }
    /** Makes every later call wait that long, after any other wait. */
    hold(milliseconds) {
        if (this.waitedMs + milliseconds > LONGEST_RUN_WAIT_MS)
            return;
        this.waitedMs += milliseconds;
        this.waitingUntil = Math.max(this.waitingUntil, this.time()) + milliseconds;
        this.pause = this.pause.then(() => this.sleep(milliseconds));
    }
    /** Overlapping waits count once: only the time that the run waits counts. */
    addedBy(wait) {
        const now = this.time();
        return Math.max(0, now + wait - Math.max(now, this.waitingUntil));
    }
    time() {
        return this.options.now().getTime();
    }
    async sleep(milliseconds) {
        const { sleep, signal } = this.options;
        if (!signal?.aborted)
            await sleep(milliseconds, signal);
    }
}


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);

/**
 * Reads and updates are retried, a create never (flow-studio-mcp.md, Refusals a client explains).
 * After a lost reply the caller checks an update; a state may be set twice. What is only observed
 * (`observe`) takes nothing of the run's budget: its caller asks again later.
 */
const MAY_TRY_AGAIN = {
    read: ({ transient }) => transient,
    observe: () => false,
    update: ({ transient, effect }) => transient && effect === 'none',
    'set-state': ({ transient }) => transient,
    create: () => false,
};
const MOST_TRIES = 4;
/** A call that timed out has already taken two minutes. */
const MOST_TIMEOUTS = 2;
/** All waits of one call together; a longer `Retry-After` ends the call at once. */
const LONGEST_WAIT_MS = 180_000;
const FIRST_WAIT_MS = 1_000;
/** Runs `attempt` until it succeeds, must not be repeated, or the run's waiting time is used up. */
async function withRetries(attempt, { kind, call, service, pace, onRetry }) {
    const failures = [];
    await pace.turn();
    for (let waited = 0;;) {
        try {
            const result = await attempt();
            pace.succeeded();
            return result;
        }
        catch (error) {
            const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
            failures.push(failure);
            const wait = failure.retryAfterMs ?? backOff(failures.length);
            const late = tooLong(failure, waited + wait);
            const mayTry = MAY_TRY_AGAIN[kind](failure);
            if (!mayTry && late === null)
                pace.heed(wait, failure);
            if (!mayTry || isEnough(failures))
                throw outcome(failures, null);
            insist(failures, pace.stopped() ?? late ?? pace.refusal(wait));
            onRetry(retryOf({ call, service }, failure, wait, failures.length + 1));
            await pace.wait(wait, failure);
            waited += wait;
        }
    }
}
function insist(failures, givenUp) {
    if (givenUp !== null)
        throw outcome(failures, givenUp);
}
function retryOf({ call, service }, failure, wait, next) {
    const code = failure.isThrottled ? 'waiting-for-server' : 'trying-again';
    const named = service === undefined ? { call } : { call, service };
    return { code, ...named, cause: failure.reason, seconds: seconds(wait), next, most: MOST_TRIES };
}
function tooLong({ retryAfterMs }, wait) {
    if (wait <= LONGEST_WAIT_MS)
        return null;
    return (retryAfterMs ?? 0) > LONGEST_WAIT_MS
        ? { code: 'wait-too-long', seconds: seconds(retryAfterMs ?? 0) }
        : { code: 'call-waited-enough' };
}
function isEnough(failures) {
    const timeouts = failures.filter(({ kind }) => kind === 'timeout').length;
    return failures.length >= MOST_TRIES || timeouts >= MOST_TIMEOUTS;
}
/**
 * The last failure decides; but if an earlier attempt may have changed something, so may the call.
 */
function outcome(failures, givenUp) {
    const last = failures.at(-1);
    if (failures.some(({ effect }) => effect === 'unknown'))
        last.effect = 'unknown';
    last.tries = failures.length;
    last.givenUp = givenUp;
    return last;
}
/** 1, 2, 4 s, each reduced by up to a half so that parallel calls do not return together. */
function backOff(tries) {
    return FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
}
function seconds(milliseconds) {
    return Math.round(milliseconds / 100) / 10;
}


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkEndpoint: () => (/* reexport */ checkEndpoint),
  connectFlowStudio: () => (/* binding */ connectFlowStudio),
  connectReader: () => (/* binding */ connectReader),
  missingTools: () => (/* reexport */ missingTools),
  readKey: () => (/* reexport */ readKey)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(6119);
// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/secrets/redact.ts + 1 modules
var redact = __webpack_require__(1023);
// EXTERNAL MODULE: ./src/calls/failure.ts
var calls_failure = __webpack_require__(5115);
// EXTERNAL MODULE: ./src/calls/pace.ts
var pace = __webpack_require__(3334);
// EXTERNAL MODULE: ./src/calls/retry.ts
var retry = __webpack_require__(1915);
// EXTERNAL MODULE: ./src/calls/exchange.ts + 1 modules
var exchange = __webpack_require__(4111);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/wording/retry-after.ts
var retry_after = __webpack_require__(1885);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./src/flowstudio/policy-violation.ts


const violationSchema = schemas/* looseObject */._H3({
    policyDisplayName: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    type: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    parameters: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* unknown */.L5J())),
});
/** How deep an error is searched: a violation may be in a nested error, or in the text of a message. */
const DEEPEST = 8;
/** How many connectors are read: a violation names a pair, or the blocked ones. */
const MOST = 20;
/**
 * The data policy that an error of the platform names in `extendedData.violation`; null where it
 * names none. The message may be localised, so it is not read.
 */
function policyViolation(error, depth = 0) {
    if (depth > DEEPEST)
        return null;
    if (typeof error === 'string')
        return policyViolation(jsonIn(error), depth + 1);
    if (!(0,json/* isObject */.Gv)(error))
        return null;
    const { extendedData } = error;
    const violation = (0,json/* isObject */.Gv)(extendedData) ? extendedData.violation : undefined;
    const read = (0,json/* isObject */.Gv)(violation) ? violationSchema.safeParse(violation) : null;
    if (read?.success)
        return fromData(read.data);
    for (const inner of Object.values(error)) {
        const found = policyViolation(inner, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function fromData({ policyDisplayName, type, parameters }) {
    const connectors = (parameters ?? []).filter((each) => typeof each === 'string').slice(0, MOST);
    return { policy: policyDisplayName ?? null, kind: type ?? null, connectors };
}
/** The object in a message such as `\u2026 with details "{"error":{\u2026}}".` */
function jsonIn(message) {
    if (!message.includes('extendedData'))
        return null;
    try {
        return JSON.parse(message.slice(message.indexOf('{'), message.lastIndexOf('}') + 1));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/flowstudio/upstream-codes.ts
/**
 * The form of an error of the API behind; the text around the code may be localised, the code never
 * is.
 */
const SAVE_FAILED = /save failed with code|\bcode\s+['"]\w+['"]/i;
/** Not a status: `returned with status code "Forbidden" and details "{\u2026}"`. */
const CODE = /(?<!status )\bcode['"]?\s*(?:[:=]\s*)?['"]([A-Za-z][\w.]*)['"]/i;
/** Whether the text is the answer of the API behind Flow Studio to a save. */
function isSaveError(words) {
    return SAVE_FAILED.test(words);
}
/**
 * The code of the API behind: from the text, otherwise the reply's own field, otherwise a known
 * code in the text.
 */
function upstreamCode(words, field) {
    const own = field === null || field === undefined || field === '' ? null : String(field);
    return CODE.exec(words)?.[1] ?? own ?? KNOWN_CODES.find((code) => words.includes(code)) ?? null;
}
/** Codes of a save that may appear in a text without the usual form. */
const KNOWN_CODES = [
    'ConnectionAuthorizationFailed',
    'ConnectionNotConfigured',
    'DlpViolation',
    'ApiPolicyDataFlowViolation',
    'ApiPolicyApiGroupViolation',
    'WorkflowRunActionInputsMissingProperty',
    'WorkflowRunActionInputsInvalidProperty',
    'InvalidTemplate',
    'InvalidDefinition',
    'TemplateValidationError',
    'InvalidOpenApiFlow',
    'InvalidPowerFlow',
    'InvalidVariableInitialization',
    'InvalidVariableOperation',
    'ActionDescriptionTooLong',
    'TriggerDescriptionTooLong',
    'WorkflowOperationInputsApiOperationNotFound',
    'WorkflowOperationParametersExtraParameter',
    'OpenApiOperationParameterValidationFailed',
    'DynamicOperationRequestClientFailure',
    'CannotStartUnpublishedSolutionFlow',
    'InvokerConnectionOverrideFailed',
    'MissingEnvironmentFilter',
];

;// CONCATENATED MODULE: ./src/flowstudio/refusals.ts




/** What a reply's `error` holds; every field may be missing. */
const errorSchema = schemas/* looseObject */._H3({
    message: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
    statusCode: schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()])),
    code: schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])),
});
/** Texts of an error on the way, not of a decision of the server. */
const BROKE = /timed? ?out|ETIMEDOUT|ECONNRESET|socket hang up|gateway/i;
const refused = (quoted) => ({ code: 'refused', ...quoted });
/** The first row that matches. Codes decide, since the texts may be localised. */
const MEANINGS = [
    {
        when: ({ quoted }) => asksForSignIn(quoted),
        reason: () => ({ code: 'sign-in-required' }),
    },
    {
        when: ({ status, upstreamCode }) => status === 429 || upstreamCode === 'TooManyRequests',
        transient: true,
        reason: ({ quoted }) => ({ code: 'throttled', status: null, quoted }),
    },
    {
        when: (refusal) => lacks(refusal, 'environment'),
        reason: (quoted, { subject: { environmentName = '' } }) => ({
            code: 'environment-not-visible',
            ...quoted,
            environmentName,
        }),
    },
    {
        when: (refusal) => lacks(refusal, 'flow'),
        reason: (quoted, { subject: { environmentName = '', flowName } }) => ({
            code: 'flow-not-visible',
            ...quoted,
            environmentName,
            flowName: flowName ?? '',
        }),
    },
    {
        when: ({ saveFailed, status }) => saveFailed && status >= 500,
        effect: 'unknown',
        reason: refused,
    },
    { when: ({ saveFailed }) => saveFailed, reason: refused },
    {
        when: ({ status }) => status === 408 || status >= 500,
        effect: 'unknown',
        transient: true,
        reason: (quoted, { status }) => ({ code: 'upstream-trouble', ...quoted, status }),
    },
    {
        when: ({ quoted, status }) => status === 0 && BROKE.test(quoted),
        effect: 'unknown',
        reason: refused,
    },
    { when: () => true, reason: refused },
];
/** What an `error` other than null means (flow-studio-mcp.md, A reply). */
function refusal(error, subject) {
    const read = errorSchema.safeParse(error);
    const { message, statusCode, code } = read.success ? read.data : { message: error };
    const quoted = wordsOf(message ?? error);
    const facts = {
        quoted,
        status: Number(statusCode ?? 0) || 0,
        upstreamCode: upstreamCode(quoted, code),
        saveFailed: isSaveError(quoted),
        subject,
    };
    const { reason, effect, transient } = MEANINGS.find(({ when }) => when(facts));
    const violation = policyViolation(error);
    const found = reason({ quoted, upstreamCode: facts.upstreamCode, ...(violation === null ? {} : { violation }) }, facts);
    return new calls_failure/* Failure */.HR(found, {
        effect: effect ?? 'none',
        transient: transient ?? false,
        isLasting: found.code === 'sign-in-required',
        retryAfterMs: transient === undefined ? null : waitIn(quoted),
    });
}
/** Whether a text asks a person to sign in, which nobody can do in CI. */
function asksForSignIn(words) {
    return words.includes('grant_flow_studio_access');
}
/** The failure for a reply that asks for a sign-in, in any form. */
function signInFailure() {
    return new calls_failure/* Failure */.HR({ code: 'sign-in-required' }, { isLasting: true });
}
/**
 * A 404 does not say which of the two is missing: the code decides, otherwise the names in its
 * text.
 */
function lacks(refusal, what) {
    const { status, quoted, subject, saveFailed } = refusal;
    const code = refusal.upstreamCode ?? '';
    if (code === 'MissingEnvironmentFilter')
        return what === 'environment';
    const says = /^(environment|flow|workflow)NotFound$/i.test(code);
    if (!says && (status !== 404 || saveFailed || /connection/i.test(code)))
        return false;
    return what === missingOf(code, quoted, subject);
}
function missingOf(code, words, { environmentName, flowName }) {
    if (!flowName || /environment/i.test(code))
        return 'environment';
    if (/flow/i.test(code) || words.includes(flowName))
        return 'flow';
    const namesEnvironment = words.includes(environmentName ?? '\0') || /environment/i.test(words);
    return namesEnvironment ? 'environment' : 'flow';
}
function wordsOf(message) {
    if (typeof message === 'string' && message !== '')
        return message;
    return JSON.stringify(message)?.slice(0, 200) ?? '';
}
/** `Try again in 27 seconds`, as the gateway behind Flow Studio puts it. */
function waitIn(words) {
    const seconds = /\b(\d{1,5}) seconds?\b/i.exec(words)?.[1];
    return seconds === undefined ? null : Number(seconds) * 1000;
}

;// CONCATENATED MODULE: ./src/flowstudio/messages.ts





/**
 * JSON-RPC errors after which the request certainly did not run: not parsed, no request, no method,
 * wrong arguments.
 */
const NOT_RUN = [-32700, -32600, -32601, -32602];
/**
 * The message in a body, as JSON. Throws unless it is the JSON-RPC result of the request `id`
 * (flow-studio-mcp.md, A reply).
 */
function answerIn(text, contentType, id) {
    const message = messageIn(text, contentType, id);
    if (message.error !== undefined && message.error !== null)
        throw rpcFailure(message.error);
    if (!(0,json/* isObject */.Gv)(message.result))
        throw (0,calls_failure/* unreadable */.O$)({ code: 'no-answer' });
    if (String(message.id) !== String(id))
        throw (0,calls_failure/* unreadable */.O$)({ code: 'other-answer' });
    return JSON.stringify(message);
}
function messageIn(text, contentType, id) {
    if (contentType.includes('text/event-stream'))
        return messageOfStream(text, id);
    if (contentType.includes('html') || /^\s*<(!doctype|html)\b/i.test(text)) {
        throw (0,calls_failure/* unreadable */.O$)({ code: 'web-page' });
    }
    const parsed = parse(text);
    if ((0,json/* isObject */.Gv)(parsed))
        return parsed;
    throw (0,calls_failure/* unreadable */.O$)({ code: 'not-json' });
}
/** "The client MUST support both" a JSON body and a stream of events (MCP, Streamable HTTP). */
function messageOfStream(text, id) {
    const messages = text.split(/\r\n\r\n|\n\n|\r\r/).map((event) => parse(dataOf(event)));
    const answer = messages.filter(json/* isObject */.Gv).find((message) => String(message.id) === String(id));
    if (answer !== undefined)
        return answer;
    throw (0,calls_failure/* unreadable */.O$)({ code: 'event-stream-cut' });
}
/** The data lines of an event, without the field's name (HTML, Server-sent events). */
function dataOf(event) {
    const lines = event.split(/\r\n|\n|\r/).filter((line) => line.startsWith('data:'));
    return lines.map((line) => line.slice('data:'.length)).join('\n');
}
function rpcFailure(error) {
    const { code, message } = (0,json/* isObject */.Gv)(error) ? error : { code: null, message: null };
    const quoted = typeof message === 'string' ? message : null;
    if (asksForSignIn(quoted ?? ''))
        return signInFailure();
    const isRun = typeof code !== 'number' || !NOT_RUN.includes(code);
    const reason = { code: 'rpc-error', rpcCode: String(code), isRun, quoted };
    return new calls_failure/* Failure */.HR(reason, { effect: isRun ? 'unknown' : 'none' });
}
/** The result of `tools/call`; `content` may hold other things than text. */
const callResultSchema = schemas/* looseObject */._H3({
    content: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* optional */.lqM(schemas/* string */.YjP()), text: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }))),
    structuredContent: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    isError: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
});
/** The document in a tool's result, or the failure that the result reports. */
function documentIn(result, subject) {
    const text = result.content?.find(({ text }) => typeof text === 'string')?.text;
    const words = typeof text === 'string' ? text : '';
    const document = parse(words) ?? (words === '' ? result.structuredContent : undefined);
    const error = (0,json/* isObject */.Gv)(document) ? (document.error ?? null) : null;
    if (result.isError)
        throw error === null ? toolFailure(words, subject) : refusal(error, subject);
    if (document === undefined)
        throw noDocument(words);
    if (error !== null)
        throw refusal(error, subject);
    return document;
}
/**
 * A failed tool's text: a decision of the server where it names a code or wrong arguments,
 * otherwise unknown.
 */
function toolFailure(words, subject) {
    const judged = refusal({ message: words }, subject);
    if (upstreamCode(words, null) !== null || judged.kind === 'sign-in')
        return judged;
    const isRun = !NOT_RUN.some((code) => words.includes(String(code)));
    return new calls_failure/* Failure */.HR({ code: 'tool-failed', quoted: shortened(words) }, { effect: isRun ? 'unknown' : 'none' });
}
function noDocument(words) {
    if (asksForSignIn(words))
        return signInFailure();
    return (0,calls_failure/* unreadable */.O$)({ code: 'no-document', quoted: words === '' ? null : shortened(words) });
}
/** The document checked against `schema`; a failure names the place, never the content. */
function readDocument(schema, document) {
    const read = schema.safeParse(document);
    if (read.success)
        return read.data;
    if (asksForSignIn(JSON.stringify(document)))
        throw signInFailure();
    const at = read.error.issues[0]?.path.join('.') || 'the document itself';
    throw (0,calls_failure/* unreadable */.O$)({ code: 'unknown-shape', at });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function shortened(words) {
    return words.length > 300 ? `${words.slice(0, 300)}\u2026` : words;
}

;// CONCATENATED MODULE: ./src/flowstudio/statuses.ts

const is = (...statuses) => ({ status }) => statuses.includes(status);
/**
 * The first row that matches (flow-studio-mcp.md, A reply). After 408 it is unknown what was done,
 * since gateways send it for their own timeouts too; so it is after every 5xx.
 */
const statuses_MEANINGS = [
    {
        when: ({ status }) => status >= 300 && status < 400,
        reason: (answer, { location }) => ({
            code: 'redirected',
            ...answer,
            location: withoutSecrets(location),
        }),
    },
    {
        when: is(401),
        isLasting: true,
        reason: (answer, { keyRefusal }) => ({ ...keyRefusal(), ...answer }),
    },
    {
        when: ({ status, html }) => html && status < 500 && status !== 408 && status !== 429,
        reason: (answer, { host }) => ({ code: 'html-page', ...answer, host }),
    },
    {
        when: is(402),
        isLasting: true,
        reason: (answer) => ({ code: 'key-plan-missing', ...answer }),
    },
    { when: is(403), reason: (answer, { keyRefusal }) => ({ ...keyRefusal(), ...answer }) },
    {
        when: is(404),
        reason: (answer, { host, path }) => ({ code: 'no-mcp-server', ...answer, host, path }),
    },
    {
        when: is(405),
        reason: (answer, { host, path }) => ({ code: 'no-mcp-calls', ...answer, host, path }),
    },
    {
        when: is(408),
        effect: 'unknown',
        transient: true,
        reason: (answer) => ({ code: 'request-too-slow', ...answer }),
    },
    { when: is(413), reason: (answer) => ({ code: 'request-too-large', ...answer }) },
    {
        when: is(425, 429),
        transient: true,
        reason: (answer) => ({ code: 'throttled', ...answer }),
    },
    {
        when: ({ status }) => status >= 500,
        effect: 'unknown',
        transient: true,
        reason: (answer) => ({ code: 'server-trouble', ...answer }),
    },
    { when: is(400), reason: (answer) => ({ code: 'request-malformed', ...answer }) },
    { when: () => true, reason: (answer) => ({ code: 'request-declined', ...answer }) },
];
/** What an HTTP answer other than 2xx means. */
function statusFailure(refused) {
    const meaning = statuses_MEANINGS.find(({ when }) => when(refused));
    const { reason, effect, transient, isLasting } = meaning;
    const { status, quoted, retryAfterMs } = refused;
    return new calls_failure/* Failure */.HR(reason({ status, quoted }, refused), {
        effect: effect ?? 'none',
        transient: transient ?? false,
        isLasting: isLasting ?? false,
        retryAfterMs,
    });
}
/** A path of plain words; any other may hold a secret. */
const PLAIN_PATH = /^(?:\/[a-z\d_-]{0,20}){1,4}$/;
/** Where a redirect points, if that holds no secret. */
function withoutSecrets(location) {
    if (location === null || !URL.canParse(location))
        return null;
    const { origin, pathname } = new URL(location);
    return `${origin}${PLAIN_PATH.test(pathname) ? pathname : ''}`;
}

;// CONCATENATED MODULE: ./src/flowstudio/http.ts







/**
 * The `fetch` under the MCP client. It sends only POST to the endpoint, follows no redirect, calls
 * only the tools in `options.tools`, reads the complete answer within the timeout, and throws a
 * `Failure` for every layer below the tools. It returns a JSON-RPC result.
 */
function openHttp(options) {
    const dispatcher = (0,exchange/* dispatcherFor */.tR)(options.endpoint);
    const { href } = options.endpoint;
    return {
        fetch: async (url, init = {}) => {
            // The client opens a stream with GET, which this server answers with 405; that call is
            // skipped.
            if (init.method !== 'POST' || String(url) !== href)
                return new Response(null, { status: 405 });
            const request = JSON.parse(String(init.body));
            insistAllowed(request, options.tools);
            const sent = {
                url: options.endpoint,
                method: 'POST',
                headers: Object.fromEntries(new Headers(init.headers)),
                body: String(init.body),
                signal: init.signal,
            };
            const { timeoutMs, signal: ending } = options;
            const received = await (0,exchange/* exchange */.cv)(dispatcher, sent, { timeoutMs, ending });
            options.onReply?.(rawReply(request, received));
            if (!(0,json/* isObject */.Gv)(request) || request.id === undefined)
                return new Response(null, { status: 202 });
            checkStatus(received, options);
            const contentType = received.headers.get('content-type') ?? '';
            const answer = answerIn(received.text, contentType, request.id);
            return new Response(answer, { headers: { 'content-type': 'application/json' } });
        },
        close: () => dispatcher.destroy(),
    };
}
function rawReply(request, { status, headers, text }) {
    const { method, params } = (0,json/* isObject */.Gv)(request) ? request : {};
    const tool = (0,json/* isObject */.Gv)(params) && method === 'tools/call' ? String(params.name) : null;
    const contentType = headers.get('content-type') ?? '';
    return { method: String(method), tool, status, contentType, text };
}
/** The last check before a request is sent, independent of the code above it. */
function insistAllowed(request, tools) {
    const { method, params } = (0,json/* isObject */.Gv)(request) ? request : {};
    const tool = method === 'tools/call' && (0,json/* isObject */.Gv)(params) ? String(params.name) : null;
    if ((0,json/* isObject */.Gv)(request) && (method !== 'tools/call' || tools.has(String(tool))))
        return;
    throw new calls_failure/* Failure */.HR({ code: 'call-not-allowed', tools: [...tools] });
}
function checkStatus({ status, headers, text }, options) {
    if (status >= 200 && status < 300)
        return;
    const { endpoint, now, keyRefusal } = options;
    throw statusFailure({
        status,
        location: headers.get('location'),
        retryAfterMs: (0,retry_after/* retryAfter */.P)(headers.get('retry-after'), now()),
        html: headers.get('content-type')?.includes('html') ?? false,
        quoted: wordsIn(text),
        host: endpoint.host,
        path: endpoint.pathname,
        keyRefusal,
    });
}
/** The server's message in the body of an error, where it is JSON and has one. */
function wordsIn(text) {
    try {
        const body = JSON.parse(text);
        const error = (0,json/* isObject */.Gv)(body) ? (body.error ?? body) : null;
        const words = (0,json/* isObject */.Gv)(error) ? error.message : error;
        return typeof words === 'string' && words !== '' ? words.slice(0, 300) : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/flowstudio/key.ts

/**
 * The claims that may hold a sign-in name; `name` and `oid` identify a person, but no account of
 * the map.
 */
const ACCOUNT_CLAIMS = ['upn', 'preferred_username', 'email', 'unique_name'];
/**
 * Reads a Flow Studio key locally. It is "a per-user JWT that lives 30 days"; no other claim is
 * guaranteed (flow-studio-mcp.md, Transport). Never throws.
 */
function readKey(apiKey) {
    const claims = payload(apiKey.trim());
    const account = ACCOUNT_CLAIMS.map((name) => claims[name]).find((value) => typeof value === 'string' && value.trim() !== '');
    return { expiresAt: dateOf(claims.exp), account: account?.trim() ?? null };
}
function payload(key) {
    try {
        const parsed = JSON.parse(Buffer.from(key.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return (0,json/* isObject */.Gv)(parsed) ? parsed : {};
    }
    catch {
        return {};
    }
}
function dateOf(seconds) {
    const date = new Date(typeof seconds === 'number' ? seconds * 1000 : Number.NaN);
    return Number.isNaN(date.getTime()) ? null : date;
}
/** Why the key as written cannot be sent to any server; null when it can be sent. */
function checkKey(apiKey) {
    if (apiKey === '')
        return { code: 'key-empty' };
    return /^[\x21-\x7e]+$/.test(apiKey) ? null : { code: 'key-malformed' };
}
function keyRefusal(apiKey, now) {
    const { expiresAt } = readKey(apiKey);
    if (expiresAt === null || expiresAt > now)
        return { code: 'key-not-accepted' };
    return { code: 'key-expired', day: expiresAt.toISOString().slice(0, 10) };
}

// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/client/dist/index.mjs + 22 modules
var dist = __webpack_require__(7450);
;// CONCATENATED MODULE: ./src/flowstudio/tools.ts


/** Tools that change nothing, whatever their arguments. */
const READING = new Set([
    'list_live_environments',
    'list_live_connections',
    'list_live_flows',
    'get_live_flow',
    'test_live_connection',
    'get_live_flow_runs',
    'get_live_flow_run_error',
]);
/** All tools that Flowgate can use. */
const WRITING = new Set([
    ...READING,
    'update_live_flow',
    'set_live_flow_state',
]);
/** One page of the reply to `tools/list`; other fields are allowed. */
const toolPageSchema = schemas/* looseObject */._H3({
    tools: schemas/* array */.YOg(schemas/* looseObject */._H3({
        name: schemas/* string */.YjP(),
        inputSchema: schemas/* optional */.lqM(schemas/* looseObject */._H3({
            properties: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
            required: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
        })),
    })),
    nextCursor: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
/** Whether a tool has an argument; a tool without a list is assumed to be as documented. */
function takes({ accepts }, argument) {
    return accepts === null || accepts.has(argument);
}
/** What this server offers; "detect features from `tools/list`" (flow-studio-mcp.md). */
class Catalogue {
    facts;
    tools;
    server;
    constructor(pages, { name, version, host }) {
        const tools = pages.flatMap((page) => page.tools.map(toTool));
        this.tools = new Map(tools.map((tool) => [tool.name, tool]));
        this.server = `${name} ${version} at ${host}`;
        this.facts = { name, version, tools };
    }
    find(name) {
        return this.tools.get(name) ?? null;
    }
    /** The tool, or a failure that names it and the server. */
    tool(name) {
        const tool = this.find(name);
        if (tool !== null)
            return tool;
        throw new calls_failure/* Failure */.HR({ code: 'tool-missing', tool: name, server: this.server });
    }
    /**
     * The arguments to send: all of `needed`, and those of `wanted` that the tool's schema has and
     * that are not null. It is a failure if the schema lacks a needed one, since leaving it out would
     * change what the call means: without `flowName` an update creates a flow.
     */
    fit({ name, accepts }, needed, wanted) {
        const missing = Object.keys(needed).find((key) => accepts !== null && !accepts.has(key));
        if (missing !== undefined) {
            const { server } = this;
            throw new calls_failure/* Failure */.HR({ code: 'argument-missing', tool: name, argument: missing, server });
        }
        const extra = Object.entries(wanted).filter(([key, value]) => value !== null && accepts?.has(key));
        return { ...needed, ...Object.fromEntries(extra) };
    }
}
function toTool({ name, inputSchema }) {
    const properties = inputSchema?.properties;
    const accepts = properties === undefined ? null : new Set(Object.keys(properties));
    return { name, accepts, requires: new Set(inputSchema?.required ?? []) };
}

;// CONCATENATED MODULE: ./src/flowstudio/session.ts


const VERSION = '1.0.0';
/**
 * "`User-Agent: FlowStudio-MCP/1.0` (or any `FlowStudio-MCP/\u2026`): without it the edge in front
 * answers with an HTML block page; never send `Origin`", nor `Authorization`
 * (flow-studio-mcp.md, Transport).
 */
const USER_AGENT = `FlowStudio-MCP/1.0 flowgate/${VERSION}`;
/**
 * The newest version is offered, as the official client does, and the server's choice is used;
 * servers are said to accept 2025-03-26 and 2024-11-05.
 */
const PROTOCOL_VERSIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];
/** More pages of tools than any server has. */
const MOST_TOOL_PAGES = 20;
/** The client's own timeout is a safety net: that of `openHttp` ends a call first. */
function clientTimeouts({ timeoutMs }) {
    return { timeout: timeoutMs + 10_000 };
}
/** A client after its handshake with the server; a failed attempt leaves nothing open. */
async function initialize(options, fetch) {
    const client = new dist/* Client */.Kj({ name: 'flowgate', version: VERSION }, { supportedProtocolVersions: PROTOCOL_VERSIONS });
    const transport = new dist/* StreamableHTTPClientTransport */.jS(options.endpoint, {
        fetch,
        requestInit: {
            redirect: 'manual',
            headers: { 'x-api-key': options.apiKey, 'user-agent': USER_AGENT },
        },
    });
    await client.connect(transport, clientTimeouts(options));
    return client;
}
/** What the server offers, from all pages of `tools/list`. */
async function listTools(client, options) {
    const pages = [];
    let cursor;
    do {
        const request = { method: 'tools/list', params: cursor ? { cursor } : {} };
        const page = await client.request(request, toolPageSchema, clientTimeouts(options));
        pages.push(page);
        cursor = page.nextCursor;
    } while (cursor && pages.length < MOST_TOOL_PAGES);
    const { name = 'Flow Studio', version = '' } = client.getServerVersion() ?? {};
    return new Catalogue(pages, { name, version, host: options.endpoint.host });
}

;// CONCATENATED MODULE: ./src/flowstudio/connection.ts







/**
 * Connects and asks once which tools the server offers; neither is billed. Throws only `HostError`.
 */
async function openConnection(options) {
    const { endpoint, apiKey, timeoutMs, now, tools, signal, onReply } = options;
    const way = { ...options, pace: new pace/* Pace */.o(options) };
    let wasTaken = false;
    const refusedKey = () => ({ ...keyRefusal(apiKey, now()), isMidRun: wasTaken });
    const http = await send('connect', 'read', way, async () => openHttp({ endpoint, timeoutMs, now, tools, keyRefusal: refusedKey, signal, onReply }));
    try {
        const client = await send('initialize', 'read', way, () => initialize(options, http.fetch));
        const catalogue = await send('tools/list', 'read', way, () => listTools(client, options));
        wasTaken = true;
        return new ToolConnection(way, client, catalogue, http.close);
    }
    catch (error) {
        await http.close();
        throw error;
    }
}
class ToolConnection {
    billedCalls = 0;
    /** Why no further call is sent: it would be refused, and still metered. */
    end = null;
    options;
    client;
    catalogue;
    closeHttp;
    constructor(options, client, catalogue, closeHttp) {
        this.options = options;
        this.client = client;
        this.catalogue = catalogue;
        this.closeHttp = closeHttp;
    }
    call(call) {
        return send(call.tool, call.kind, this.options, async () => {
            const tool = this.catalogue.tool(call.tool);
            const given = this.catalogue.fit(tool, call.needed, call.wanted?.(tool) ?? {});
            try {
                return call.read(documentIn(await this.request(call, given), given));
            }
            catch (error) {
                const failure = (0,calls_failure/* asFailure */.h_)(error);
                if (failure.reason.code === 'flow-not-visible' && call.absent !== undefined) {
                    return call.absent;
                }
                throw failure;
            }
        });
    }
    offers(tool) {
        return this.catalogue.find(tool);
    }
    server() {
        return this.catalogue.facts;
    }
    billed() {
        return this.billedCalls;
    }
    async close() {
        await this.client.close();
        await this.closeHttp();
    }
    /** "Every other tool call is metered": counted unless it certainly never reached a tool. */
    async request({ tool: name, kind }, given) {
        if (this.end !== null)
            throw endedBy(this.end);
        this.billedCalls++;
        try {
            return await this.client.request({ method: 'tools/call', params: { name, arguments: given } }, callResultSchema, clientTimeouts(this.options));
        }
        catch (error) {
            const failure = (0,calls_failure/* asFailure */.h_)(error);
            if (neverArrived(failure))
                this.billedCalls--;
            // A key may be good for everything but what is only observed.
            if (failure.isLasting && kind !== 'observe')
                this.end ??= failure;
            throw failure;
        }
    }
}
function neverArrived({ kind, effect }) {
    return kind === 'key' || (kind === 'network' && effect === 'none');
}
function endedBy({ reason, isLasting }) {
    return new calls_failure/* Failure */.HR({ ...reason, isUnsent: true }, { isLasting });
}
/** Runs a call with its retries; throws only `HostError`. */
async function send(call, kind, { apiKey, pace, onRetry }, attempt) {
    try {
        return await (0,retry/* withRetries */.L)(attempt, { kind, call, pace, onRetry });
    }
    catch (error) {
        throw (0,calls_failure/* toHostError */.ye)((0,calls_failure/* asFailure */.h_)(error), {
            call,
            write: !['read', 'observe'].includes(kind),
            secrets: [apiKey],
        });
    }
}

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(507);
;// CONCATENATED MODULE: ./src/flowstudio/endpoint.ts

/**
 * Why the key may not be sent to `endpoint`; null when it may. The endpoint must be https, or http
 * on loopback, without credentials (spec.md, Inputs of the action). Never repeats the endpoint's
 * content.
 */
function checkEndpoint(endpoint) {
    if (!URL.canParse(endpoint))
        return { code: 'endpoint-invalid' };
    const url = new URL(endpoint);
    if (url.username !== '' || url.password !== '')
        return { code: 'endpoint-has-password' };
    if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url)))
        return null;
    return { code: 'endpoint-insecure' };
}

// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
;// CONCATENATED MODULE: ./src/flowstudio/replies.ts


/**
 * The replies that Flowgate reads (flow-studio-mcp.md, Tools a CI client needs). Unknown fields are
 * allowed; a definition is not checked or changed by the schema.
 */
const jsonObject = schemas/* custom */.IeY(json/* isObject */.Gv);
const replies_text = schemas/* nullish */.cl6(schemas/* string */.YjP());
const summary = schemas/* looseObject */._H3({
    id: replies_text,
    name: replies_text,
    flowName: replies_text,
    displayName: replies_text,
    createdTime: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
});
/** A bare array on older servers, else a wrapper. */
const flowListSchema = schemas/* union */.KCZ([
    schemas/* array */.YOg(summary),
    schemas/* looseObject */._H3({
        flows: schemas/* array */.YOg(summary),
        nextLink: replies_text,
        totalCount: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    }),
]);
const liveFlowSchema = schemas/* looseObject */._H3({
    name: replies_text,
    properties: schemas/* looseObject */._H3({
        displayName: replies_text,
        state: replies_text,
        definition: jsonObject,
        connectionReferences: schemas/* nullish */.cl6(jsonObject),
        lastModifiedTime: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    }),
});
const savedSchema = schemas/* looseObject */._H3({
    created: schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()])),
    flowName: replies_text,
    flowKey: replies_text,
    updated: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* unknown */.L5J())),
})
    .check(schemas/* refine */.YPB(({ created, updated }) => Boolean(created) || Array.isArray(updated)));
const stateSchema = schemas/* looseObject */._H3({ actualState: schemas/* string */.YjP() });
/**
 * A connection or an environment is read field by field: if one has an unknown form, the others are
 * still read.
 */
const records = schemas/* array */.YOg(schemas/* unknown */.L5J());
const connectionListSchema = schemas/* union */.KCZ([
    records,
    schemas/* looseObject */._H3({
        connections: records,
        totalCount: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
        nextLink: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    }),
]);
const environmentListSchema = schemas/* union */.KCZ([records, schemas/* looseObject */._H3({ environments: records })]);
/** A bare array; each run is read field by field. */
const runListSchema = schemas/* union */.KCZ([records, schemas/* looseObject */._H3({ runs: records })]);
const runErrorSchema = schemas/* looseObject */._H3({ failedActions: schemas/* nullish */.cl6(records) });
/** Its form is not documented (flow-studio-mcp.md, `test_live_connection`). */
const connectionTestSchema = schemas/* looseObject */._H3({});
/** The guid of a listed flow, or null; some APIs write it as the end of a path. */
function listedName({ id, name, flowName }) {
    const given = [id, flowName, name].find((value) => value);
    return given?.split('/').at(-1) || null;
}
/**
 * The guid of a created flow: `created` where it is a string (older servers), otherwise `flowName`
 * (1.2), otherwise `flowKey` after its first dot; null when there is none.
 */
function createdName({ created, flowName, flowKey }) {
    if (typeof created === 'string' && created !== '')
        return created;
    return flowName || flowKey?.slice(flowKey.indexOf('.') + 1) || null;
}

;// CONCATENATED MODULE: ./src/flowstudio/list-connections.ts






const TOOL = 'list_live_connections';
/**
 * The connections of an environment that the key's account owns or that are shared with it. The
 * reply has no pages: where it counts more than it lists, it is requested once more with that
 * number.
 */
async function listConnections(connection, environmentName) {
    const first = await listAtMost(connection, environmentName, null);
    const tool = connection.offers(TOOL);
    if (first.isWhole || first.total === null || tool === null || !takes(tool, 'top'))
        return first;
    try {
        return await listAtMost(connection, environmentName, first.total);
    }
    catch (error) {
        // The largest allowed number is not documented; if it is refused, the first list is used.
        if (error instanceof host/* HostError */.d)
            return first;
        throw error;
    }
}
/**
 * Servers before 1.2 list every environment unless one is named; where none can be named, the list
 * is filtered.
 */
function listAtMost(connection, environmentName, top) {
    const tool = connection.offers(TOOL);
    const isNarrowed = tool === null || takes(tool, 'environmentName');
    return connection.call({
        kind: 'read',
        tool: TOOL,
        needed: { ...(isNarrowed ? { environmentName } : {}), ...(top === null ? {} : { top }) },
        read: (document) => {
            const reply = readDocument(connectionListSchema, document);
            const { connections, totalCount, nextLink } = Array.isArray(reply)
                ? { connections: reply, totalCount: null, nextLink: null }
                : reply;
            const records = connections;
            const total = Number(totalCount) || null;
            const here = isNarrowed ? records : records.filter((one) => isIn(one, environmentName));
            return {
                connections: here.map(toConnection).filter((one) => one !== null),
                isWhole: !nextLink && (total ?? 0) <= records.length,
                total,
            };
        },
    });
}
function toConnection(record) {
    const connectionName = lastStep((0,json/* digString */.AG)(record, 'id') || (0,json/* digString */.AG)(record, 'name'));
    if (connectionName === null)
        return null;
    return {
        connectionName,
        connector: (0,hosts/* connectorOf */.dO)((0,json/* digString */.AG)(record, 'connectorName') ?? ''),
        displayName: (0,json/* digString */.AG)(record, 'displayName') ?? '',
        owner: accountIn((0,json/* own */.ZV)(record, 'createdBy')),
        signedInAs: accountIn((0,json/* own */.ZV)(record, 'authenticatedUser')),
        status: statusOf(record),
        expiresAt: list_connections_dateOf((0,json/* digString */.AG)(record, 'expirationTime')),
    };
}
/** The fields that may hold a sign-in name, the most likely first. */
const ACCOUNT_FIELDS = ['userPrincipalName', 'email', 'displayName', 'name'];
/**
 * The creator of a connection owns it; `authenticatedUser` is the account that it signs in as. A
 * name without an @ identifies a person, but no account.
 */
function accountIn(person) {
    const names = typeof person === 'string' ? [person] : ACCOUNT_FIELDS.map((field) => (0,json/* digString */.AG)(person, field));
    return names.find((name) => name?.includes('@'))?.trim() ?? null;
}
/** "Status: `overallStatus`, else `statuses[0].status`; `statuses` may be empty." */
function statusOf(record) {
    const statuses = (0,json/* own */.ZV)(record, 'statuses');
    const [first] = Array.isArray(statuses) ? statuses : [];
    return (0,json/* digString */.AG)(record, 'overallStatus') || (0,json/* digString */.AG)(first, 'status') || null;
}
/** The year 1 is how the platform writes "never". */
function list_connections_dateOf(text) {
    const date = new Date(text ?? Number.NaN);
    return date.getTime() > 0 ? date : null;
}
/** A record without an environment is kept: left out, it would count as missing. */
function isIn(record, environmentName) {
    const environment = (0,json/* own */.ZV)(record, 'environment');
    const name = lastStep(typeof environment === 'string' ? environment : (0,json/* digString */.AG)(environment, 'name'));
    return name === null || name.toLowerCase() === environmentName.toLowerCase();
}
/** Some APIs write an id as the end of a path. */
function lastStep(id) {
    return id?.split('/').at(-1) || null;
}

;// CONCATENATED MODULE: ./src/flowstudio/list-environments.ts



/** The environments that the key's account may enter. */
function listEnvironments(connection) {
    return connection.call({
        kind: 'read',
        tool: 'list_live_environments',
        needed: {},
        read: (document) => {
            const reply = readDocument(environmentListSchema, document);
            const records = (Array.isArray(reply) ? reply : reply.environments);
            return records.map(toEnvironment).filter((one) => one !== null);
        },
    });
}
function toEnvironment(record) {
    const id = (0,json/* digString */.AG)(record, 'id') || (0,json/* digString */.AG)(record, 'name');
    const environmentName = id?.split('/').at(-1);
    if (!environmentName)
        return null;
    return {
        environmentName,
        displayName: (0,json/* digString */.AG)(record, 'displayName') ?? '',
        state: (0,json/* digString */.AG)(record, 'state') || null,
    };
}

;// CONCATENATED MODULE: ./src/flowstudio/list-flows.ts




const list_flows_TOOL = 'list_live_flows';
/** The longest that the tool waits for the API behind it. */
const LIST_SECONDS = 55;
/** More pages than an environment has. */
const MOST_PAGES = 200;
/**
 * All flows of an environment, page by page; each guid once. Where the server counts more than it
 * lists, they are requested once more with that number. A list that is cut short all the same is an
 * error, since a flow that it lacks may exist.
 */
async function listFlows(connection, environmentName) {
    const first = await listPages(connection, environmentName, null);
    const mayAskForMore = connection.offers(list_flows_TOOL)?.accepts?.has('top') === true;
    const { flows, listed, total } = first.total > first.listed && mayAskForMore
        ? await listPages(connection, environmentName, first.total)
        : first;
    if (total > listed)
        throw new host/* HostError */.d({ code: 'list-cut-short', call: list_flows_TOOL, listed, total });
    return flows;
}
/** Only the first page of them. */
async function firstFlows(connection, environmentName) {
    return (await listPage(connection, environmentName, null, [])).flows;
}
/** `listed`: how many flows came; `total`: how many there are, as the last page counts them. */
async function listPages(connection, environmentName, top) {
    const found = new Map();
    const links = [];
    let nameless = 0;
    let total = 0;
    for (let next = null;; links.push(next)) {
        const page = await listPage(connection, environmentName, top, links);
        for (const flow of page.flows)
            found.set(flow.flowName, flow);
        nameless += page.nameless;
        total = page.total ?? total;
        next = page.nextLink;
        if (next === null)
            return { flows: [...found.values()], listed: found.size + nameless, total };
    }
}
/** One page; `links`: those already followed. */
function listPage(connection, environmentName, top, links) {
    const continuationUrl = links.at(-1);
    return connection.call({
        kind: 'read',
        tool: list_flows_TOOL,
        needed: { environmentName, ...(continuationUrl === undefined ? {} : { continuationUrl }) },
        wanted: () => ({ timeoutSeconds: LIST_SECONDS, top }),
        read: (document) => {
            const reply = readDocument(flowListSchema, document);
            const { flows, nextLink, totalCount } = Array.isArray(reply)
                ? { flows: reply, nextLink: null, totalCount: null }
                : reply;
            const next = nextLink || null;
            if (next !== null && (links.includes(next) || links.length >= MOST_PAGES)) {
                throw (0,calls_failure/* unreadable */.O$)({ code: 'list-in-circle' });
            }
            const known = flows.map(toListed).filter((flow) => flow !== null);
            const total = Number(totalCount) || null;
            return { flows: known, nameless: flows.length - known.length, total, nextLink: next };
        },
    });
}
function toListed(listed) {
    const flowName = listedName(listed);
    const { displayName, createdTime } = listed;
    if (flowName === null)
        return null;
    const created = typeof createdTime === 'string' ? { createdTime } : {};
    return { flowName, displayName: displayName ?? '', ...created };
}

// EXTERNAL MODULE: ./src/flow/operations.ts
var operations = __webpack_require__(288);
// EXTERNAL MODULE: ./src/json/parse.ts
var json_parse = __webpack_require__(7105);
;// CONCATENATED MODULE: ./src/flowstudio/live-flow.ts





/**
 * A flow as a deployment reads it. A signed callback URL that a read adds is a secret
 * (flow-studio-mcp.md, `get_live_flow`): `properties.flowTriggerUri` is dropped, and the `metadata`
 * of operations loses every entry that holds one. Nothing else is left out, because a restore
 * writes this back; a signed URL that the author wrote into an action stays.
 */
function toLiveFlow(reply, requested) {
    const { displayName, state, definition, connectionReferences, lastModifiedTime } = reply.properties;
    insistKept({ definition, connectionReferences: connectionReferences ?? {} }, requested);
    stripCallbacks(definition);
    for (const { value } of (0,operations/* operations */.z)(definition, [])) {
        if ((0,json/* isObject */.Gv)(value))
            stripCallbacks(value);
    }
    if (reply.name && reply.name.toLowerCase() !== requested.toLowerCase()) {
        throw (0,calls_failure/* unreadable */.O$)({ code: 'other-flow', requested, found: reply.name });
    }
    return {
        flowName: requested,
        displayName: displayName ?? '',
        state: state ?? null,
        definition,
        connectionReferences: connectionReferences ?? {},
        ...(typeof lastModifiedTime === 'string' ? { lastModifiedTime } : {}),
    };
}
function insistKept(content, flowName) {
    const obstacle = (0,json_parse/* whyNotKept */.o)(content);
    if (obstacle !== null)
        throw new calls_failure/* Failure */.HR({ code: 'flow-unkept', flowName, obstacle });
}
/** The complete reply without the signed URLs that the server adds beside the definition. */
function withoutCallbacks(reply) {
    const properties = Object.entries(reply.properties).filter(([key, value]) => key === 'definition' || !(CALLBACK.test(key) || isSecret(value)));
    return { ...reply, properties: Object.fromEntries(properties) };
}
const CALLBACK = /^(callbackUrl|flowTriggerUri|triggerUri|signedUrl)$/i;
/**
 * Removes the callback URLs from an operation's `metadata`, and `metadata` itself if nothing else
 * is left in it.
 */
function stripCallbacks(holder) {
    delete holder.flowTriggerUri;
    const { metadata } = holder;
    if (!(0,json/* isObject */.Gv)(metadata))
        return;
    const secret = Object.keys(metadata).filter((key) => CALLBACK.test(key) || isSecret(metadata[key]));
    for (const key of secret)
        delete metadata[key];
    if (secret.length > 0 && Object.keys(metadata).length === 0)
        delete holder.metadata;
}
function isSecret(value) {
    return (0,redact/* holdsSignedUrl */.m3)(JSON.stringify(value) ?? '');
}

// EXTERNAL MODULE: ./src/live/runs.ts
var runs = __webpack_require__(9538);
;// CONCATENATED MODULE: ./src/flowstudio/read-runs.ts




const RUNS = 'get_live_flow_runs';
const RUN_ERROR = 'get_live_flow_run_error';
/** The runs of flows; undefined where the server has no tool that lists them. */
function runReader(connection) {
    if (connection.offers(RUNS) === null)
        return undefined;
    return {
        listRuns: (environmentName, flowName) => listRuns(connection, environmentName, flowName),
        ...(connection.offers(RUN_ERROR) === null
            ? {}
            : { readFailure: (...which) => readFailure(connection, ...which) }),
    };
}
function listRuns(connection, environmentName, flowName) {
    return connection.call({
        kind: 'observe',
        tool: RUNS,
        needed: { environmentName, flowName },
        wanted: () => ({ top: runs/* LISTED_RUNS */.P }),
        read: (document) => {
            const reply = readDocument(runListSchema, document);
            const listed = (Array.isArray(reply) ? reply : reply.runs);
            return listed.flatMap((each) => runIn(each) ?? []).slice(0, runs/* LISTED_RUNS */.P);
        },
    });
}
/** Null for a run without a name or a start, which cannot be distinguished from others. */
function runIn(listed) {
    const runName = (0,json/* digString */.AG)(listed, 'name');
    const time = Date.parse((0,json/* digString */.AG)(listed, 'startTime') ?? '');
    if (runName === null || Number.isNaN(time))
        return null;
    // `Date.parse` accepts a date followed by any text in brackets, which may be a secret.
    const startTime = new Date(time).toISOString();
    const status = wordIn((0,json/* dig */.rO)(listed, 'status')) ?? '';
    return { runName, status, startTime, code: wordIn((0,json/* dig */.rO)(listed, 'error', 'code')) };
}
/** "Outer to inner, the last is the cause"; its `error` is often missing (flow-studio-mcp.md, Runs). */
function readFailure(connection, environmentName, flowName, runName) {
    return connection.call({
        kind: 'observe',
        tool: RUN_ERROR,
        needed: { environmentName, flowName, runName },
        read: (document) => {
            const { failedActions } = readDocument(runErrorSchema, document);
            const cause = (failedActions ?? []).filter(json/* isObject */.Gv).at(-1);
            const code = wordIn((0,json/* dig */.rO)(cause, 'code')) ?? wordIn((0,json/* dig */.rO)(cause, 'error', 'code'));
            return { action: (0,json/* digString */.AG)(cause, 'actionName'), code };
        },
    });
}
/** A text that is no plain word is neither a code nor a status, and may hold anybody's data. */
function wordIn(value) {
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && /^[\w.-]{1,80}$/.test(text) ? text : null;
}

;// CONCATENATED MODULE: ./src/flowstudio/save-flow.ts




/**
 * `update_live_flow`: creates or replaces a complete flow, and returns its guid. Arguments that the
 * server would misunderstand are never sent.
 */
async function saveFlow(connection, save) {
    const { environmentName, flowName, displayName, definition } = save;
    const connectionReferences = save.connectionReferences;
    const content = { environmentName, definition, connectionReferences };
    if (flowName === null && !displayName)
        throw new host/* HostError */.d({ code: 'no-display-name' });
    // "`flowName` absent or blank creates a new flow."
    if (flowName !== null && flowName.trim() === '')
        throw new host/* HostError */.d({ code: 'no-flow-id' });
    if (connection.offers('get_live_flow') === null)
        throw new host/* HostError */.d({ code: 'cannot-read-back' });
    return connection.call({
        kind: flowName === null ? 'create' : 'update',
        tool: 'update_live_flow',
        needed: flowName === null ? { ...content, displayName } : { ...content, flowName },
        wanted: (tool) => ({ displayName, description: descriptionFor(tool, save) }),
        read: (document) => {
            const saved = readDocument(savedSchema, document);
            return flowName === null ? nameOfCreated(saved) : nameOfUpdated(saved, flowName);
        },
    });
}
/** The longest `description` that the tool accepts. */
const LONGEST_DESCRIPTION = 256;
/**
 * Servers before April 2026 require a description, which must not be empty: the flow's own, else
 * its name.
 */
function descriptionFor({ requires }, { description, definition, displayName, title }) {
    if (!requires.has('description'))
        return description;
    const known = [description, definition.description, displayName, title];
    const found = known.find((text) => typeof text === 'string' && text.trim() !== '');
    return String(found ?? '').slice(0, LONGEST_DESCRIPTION);
}
function nameOfCreated(saved) {
    const name = createdName(saved);
    if (saved.created && name !== null)
        return name;
    throw (0,calls_failure/* unreadable */.O$)({ code: 'created-without-id' });
}
/** "`updated` empty with `error: null` is a silent no-op": a failure. */
function nameOfUpdated(saved, flowName) {
    const created = saved.created ? createdName(saved) : null;
    if (created !== null && created.toLowerCase() !== flowName.toLowerCase()) {
        throw (0,calls_failure/* unreadable */.O$)({ code: 'created-instead', created, flowName });
    }
    if (saved.updated && saved.updated.length > 0)
        return flowName;
    if (saved.created)
        throw (0,calls_failure/* unreadable */.O$)({ code: 'update-unconfirmed' });
    throw new calls_failure/* Failure */.HR({ code: 'save-ignored' });
}

;// CONCATENATED MODULE: ./src/flowstudio/test-connection.ts




const CONNECTION_TEST = 'test_live_connection';
/**
 * The connector's own test, "newest servers only". Its reply is undocumented: the status is read
 * where other replies have it, and is null where there is none.
 */
function testConnection(connection, environmentName, connectorName, connectionName) {
    return connection.call({
        kind: 'read',
        tool: CONNECTION_TEST,
        needed: { environmentName, connectorName, connectionName },
        read: (document) => {
            const reply = readDocument(connectionTestSchema, document);
            return statusOf(reply) ?? ((0,json/* digString */.AG)(reply, 'status') || null);
        },
    });
}

;// CONCATENATED MODULE: ./src/flowstudio/expectations.ts

/** What Flowgate uses, the most important first (flow-studio-mcp.md, Tools a CI client needs). */
const EXPECTED = [
    {
        tool: 'get_live_flow',
        arguments: ['environmentName', 'flowName'],
        isNeeded: true,
        without: 'nothing can be compared with the live flows, and nothing deployed',
    },
    {
        tool: 'update_live_flow',
        arguments: ['environmentName', 'flowName', 'definition', 'displayName', 'connectionReferences'],
        isNeeded: true,
        without: 'nothing can be deployed',
    },
    {
        tool: 'list_live_flows',
        arguments: ['environmentName'],
        isNeeded: true,
        without: 'a flow that the map gives no `flowName` cannot be found',
    },
    {
        tool: 'list_live_connections',
        arguments: ['environmentName'],
        isNeeded: false,
        without: 'a connection that is missing or broken shows only when a save is refused',
    },
    {
        tool: 'list_live_environments',
        arguments: [],
        isNeeded: false,
        without: 'a wrong environmentName shows only when a call is refused',
    },
    {
        tool: 'set_live_flow_state',
        arguments: ['environmentName', 'flowName', 'state'],
        isNeeded: false,
        without: '`state` of the map cannot be carried out',
    },
    {
        tool: 'get_live_flow_runs',
        arguments: ['environmentName', 'flowName', 'top'],
        isNeeded: false,
        without: '`watch` cannot see the first runs after a deployment',
    },
    {
        tool: 'get_live_flow_run_error',
        arguments: ['environmentName', 'flowName', 'runName'],
        isNeeded: false,
        without: '`watch` cannot name the action that made a run fail',
    },
];
/** Everything that Flowgate uses and a server lacks. */
function missingTools({ tools }) {
    return EXPECTED.flatMap(({ tool: name, arguments: wanted, isNeeded, without }) => {
        const tool = tools.find((offered) => offered.name === name);
        const missing = tool === undefined ? [] : wanted.filter((each) => !takes(tool, each));
        if (tool !== undefined && missing.length === 0)
            return [];
        return [{ tool: name, arguments: missing, isNeeded, without }];
    });
}

;// CONCATENATED MODULE: ./src/flowstudio/flowstudio.ts



















const TIMEOUT_MS = 120_000;
const untilStopped = (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, signal === null ? {} : { signal }).catch(() => { });
/**
 * Connects to a Flow Studio MCP server to read, and asks, unbilled, which tools it has. Throws a
 * `HostError`, as every method does, when key, endpoint or server cannot be used.
 */
async function connectReader(options) {
    return readerOver(await flowstudio_open(options, READING));
}
/** Like `connectReader`, but able to write. */
async function connectFlowStudio(options) {
    const { signal = null, sleep = untilStopped } = options;
    const connection = await flowstudio_open(options, WRITING);
    const runs = runReader(connection);
    return {
        ...readerOver(connection),
        ...(runs === undefined ? {} : { runs }),
        saveFlow: (save) => saveFlow(connection, save),
        setState: (environmentName, flowName, state) => setState(connection, { environmentName, flowName, state }),
        pause: async (milliseconds) => {
            if (!signal?.aborted)
                await sleep(milliseconds, signal);
        },
    };
}
async function flowstudio_open(options, tools) {
    const { endpoint, now = () => new Date(), sleep = untilStopped, onRetry } = options;
    const apiKey = options.apiKey.trim();
    const unsafe = checkEndpoint(endpoint);
    if (unsafe !== null)
        throw new host/* HostError */.d(unsafe);
    const unusable = checkKey(apiKey);
    if (unusable !== null)
        throw new host/* HostError */.d(unusable);
    return openConnection({
        endpoint: new URL(endpoint),
        apiKey,
        timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
        tools,
        onRetry: (retry) => onRetry?.((0,redact/* redactAll */.$I)(retry, [apiKey])),
        now,
        sleep,
        signal: options.signal ?? null,
        onReply: options.onReply,
    });
}
function readerOver(connection) {
    return {
        server: () => connection.server(),
        listFlows: (environmentName) => listFlows(connection, environmentName),
        firstFlows: (environmentName) => firstFlows(connection, environmentName),
        readFlow: (environmentName, flowName) => readFlow(connection, environmentName, flowName),
        readReply: (environmentName, flowName) => readReply(connection, environmentName, flowName),
        listConnections: (environmentName) => listConnections(connection, environmentName),
        listEnvironments: () => listEnvironments(connection),
        ...(connection.offers(CONNECTION_TEST) === null
            ? {}
            : { testConnection: (...which) => testConnection(connection, ...which) }),
        calls: () => ({ billed: connection.billed() }),
        close: () => connection.close(),
    };
}
async function readFlow(connection, environmentName, flowName) {
    return (await readReply(connection, environmentName, flowName))?.flow ?? null;
}
function readReply(connection, environmentName, flowName) {
    return connection.call({
        kind: 'read',
        tool: 'get_live_flow',
        needed: { environmentName, flowName },
        read: (document) => {
            const reply = readDocument(liveFlowSchema, document);
            return { flow: toLiveFlow(reply, flowName), reply: withoutCallbacks(reply) };
        },
        absent: null,
    });
}
/** The state that the reply names; it is another one where a policy keeps the flow `Suspended`. */
function setState(connection, change) {
    return connection.call({
        kind: 'set-state',
        tool: 'set_live_flow_state',
        needed: { ...change },
        read: (document) => readDocument(stateSchema, document).actualState,
    });
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/**
 * `localhost`, 127.0.0.0/8 or ::1; the URL parser has already normalised `127.1` and similar forms.
 */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LISTED_RUNS)
/* harmony export */ });
/** How many runs of a flow are listed, the newest first. */
const LISTED_RUNS = 10;


/***/ }),

/***/ 1885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/** `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3); null when there is none. */
function retryAfter(header, now) {
    const text = String(header ?? '').trim();
    if (text === '')
        return null;
    const wait = /^\d+(?:\.\d+)?$/.test(text)
        ? Number(text) * 1000
        : Date.parse(text) - now.getTime();
    return Number.isNaN(wait) ? null : Math.max(0, wait);
}


/***/ })

};
;