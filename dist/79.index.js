export const id = 79;
export const ids = [79];
export const modules = {

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

/***/ 1079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAuthority: () => (/* binding */ checkAuthority),
  openDataverse: () => (/* binding */ openDataverse),
  openReader: () => (/* binding */ openReader)
});

// UNUSED EXPORTS: AUDIENCE, NEEDED, jobTokens, subjectOf

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/calls/exchange.ts + 1 modules
var calls_exchange = __webpack_require__(4111);
// EXTERNAL MODULE: ./src/calls/failure.ts
var calls_failure = __webpack_require__(5115);
// EXTERNAL MODULE: ./src/calls/pace.ts
var pace = __webpack_require__(3334);
// EXTERNAL MODULE: ./src/calls/retry.ts
var retry = __webpack_require__(1915);
// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(507);
// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
;// CONCATENATED MODULE: ./src/dataverse/access.ts



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
            const userId = (0,json/* digString */.AG)(body, 'UserId');
            // It becomes a part of addresses.
            if (userId !== null && GUID.test(userId))
                return userId;
            throw new calls_failure/* Failure */.HR({ code: 'unknown-shape', at: 'UserId' });
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
            read: (body) => (0,json/* digString */.AG)(body, 'fullname'),
        });
    }
    catch (error) {
        if (error instanceof host/* HostError */.d)
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
        read: (body) => reachIn((0,json/* dig */.rO)(body, 'RolePrivileges')),
    });
}
/** `Depth` is Basic (its own rows), Local or Deep (those of business units), or Global. */
function reachIn(held) {
    const depths = Array.isArray(held) ? held.filter(json/* isObject */.Gv).map((one) => one.Depth) : [];
    if (depths.length === 0)
        return 'none';
    return depths.includes('Global') ? 'all' : 'part';
}

// EXTERNAL MODULE: ./src/secrets/redact.ts + 1 modules
var redact = __webpack_require__(1023);
// EXTERNAL MODULE: ./src/wording/retry-after.ts
var retry_after = __webpack_require__(1885);
;// CONCATENATED MODULE: ./src/dataverse/refusals.ts



const said = ({ quoted, upstreamCode }) => ({ quoted, upstreamCode });
const answer = ({ status, quoted }) => ({ status, quoted: quoted || null });
/** Limits of a user and web server in five minutes (dataverse-web-api.md, Limits). */
const LIMITS = ['0x80072322', '0x80072321', '0x80072326'];
/** The first row that matches; codes decide, since texts are localised. */
const MEANINGS = [
    {
        when: ({ status }) => status >= 300 && status < 400,
        reason: (one) => ({ code: 'redirected', ...answer(one), location: one.location }),
    },
    {
        when: ({ status }) => status === 401,
        reason: (one) => ({ code: 'token-not-accepted', ...answer(one), isMidRun: false }),
        isLasting: true,
    },
    {
        when: ({ status, code }) => status === 429 || LIMITS.includes(code),
        transient: true,
        reason: (one) => ({ code: 'throttled', ...answer(one) }),
    },
    {
        when: ({ isHtml, status }) => isHtml && status < 500 && status !== 408,
        reason: (one) => ({
            code: 'html-page',
            ...answer(one),
            host: new URL(one.subject.address).host,
        }),
    },
    {
        when: ({ code }) => code === '0x80072560' || code === '0x80040225',
        reason: (one) => {
            const { address, clientId } = one.subject;
            return { code: 'no-application-user', ...said(one), address, clientId };
        },
    },
    {
        when: ({ code, status }) => code === '0x80042f09' || (code === '0x80040220' && status === 403),
        reason: (one) => {
            const privilege = /\bprv\w+/.exec(one.quoted)?.[0] ?? null;
            return { code: 'privilege-missing', ...said(one), privilege };
        },
    },
    {
        when: ({ status }) => status === 412,
        reason: (one) => ({ code: 'version-changed', ...said(one) }),
    },
    {
        when: ({ code, quoted }) => code === '0x80040203' && /ActiveUnpublished/.test(quoted),
        reason: (one) => ({ code: 'draft-in-the-way', ...said(one) }),
    },
    {
        when: ({ code, status, subject }) => subject.flowName !== undefined && status === 404 && code === '0x80040217',
        reason: (one) => {
            const { environmentName, flowName = '' } = one.subject;
            return { code: 'flow-not-visible', ...said(one), environmentName, flowName };
        },
    },
    {
        when: ({ status }) => status === 408 || status >= 500,
        effect: 'unknown',
        transient: true,
        reason: (one) => ({ code: 'server-trouble', ...answer(one) }),
    },
    { when: () => true, reason: (one) => ({ code: 'refused', ...said(one) }) },
];
/** What an answer other than 2xx means. */
function refusal(received, subject, now) {
    const { status, headers, text } = received;
    const error = errorIn(text);
    const code = (0,json/* digString */.AG)(error, 'code') ?? '';
    const message = (0,json/* digString */.AG)(error, 'message') ?? '';
    const opened = unwrapped(message);
    const facts = {
        status,
        code: code.toLowerCase(),
        quoted: shortened(opened?.message ?? message),
        upstreamCode: opened?.code ?? (code || null),
        isHtml: headers.get('content-type')?.includes('html') ?? false,
        location: originOf(headers.get('location')),
        subject,
    };
    const { reason, effect, transient, isLasting } = MEANINGS.find(({ when }) => when(facts));
    return new calls_failure/* Failure */.HR(reason(facts), {
        effect: effect ?? 'none',
        transient: transient ?? false,
        isLasting: isLasting ?? false,
        retryAfterMs: transient ? (0,retry_after/* retryAfter */.P)(headers.get('retry-after'), now) : null,
    });
}
/**
 * What the flow service says inside Dataverse's wrapper: `\u2026 details "{"error":{"code":"\u2026",
 * "message":"\u2026"}}".`, with bare quotes. Null where nothing is wrapped.
 */
function unwrapped(message) {
    const outer = /"code":"([^"]+)"/.exec(message)?.[1];
    if (outer === undefined)
        return null;
    const text = (0,json/* digString */.AG)(errorIn(between(message, '"{"error":', '}"', 1)), 'message') ??
        withoutEnd(between(message, '"message":"', '"', 11) || message);
    return (SAVES.includes(outer) ? saveFailure(text) : null) ?? { code: outer, message: text };
}
/** Without the end of the JSON, where bare quotes keep it from being parsed. */
function withoutEnd(text) {
    return text.endsWith('"}}') ? text.slice(0, -3) : text;
}
/** Inside of these is the code that matters. */
const SAVES = ['InvalidOpenApiFlow', 'InvalidPowerFlow'];
/**
 * Code and words of `Flow save failed with code 'X' and message 'Y'.`; localised, the quotes are
 * double and the words between them others.
 */
function saveFailure(text) {
    const [whole = '', quote = '', code = ''] = /(['"])([A-Za-z]\w{5,})\1/.exec(text) ?? [];
    if (code === '')
        return null;
    const rest = text.slice(text.indexOf(whole) + whole.length);
    return { code, message: between(rest, quote, quote, 1) || rest };
}
/** From `skip` characters after the first `start` to the last `end`; empty where one is missing. */
function between(text, start, end, skip) {
    const from = text.indexOf(start);
    const to = text.lastIndexOf(end);
    const isClosing = end.startsWith('}') ? 1 : 0;
    return from === -1 || to <= from ? '' : text.slice(from + skip, to + isClosing);
}
function errorIn(text) {
    try {
        const body = JSON.parse(text);
        return (0,json/* isObject */.Gv)(body) ? (0,json/* dig */.rO)(body, 'error') : undefined;
    }
    catch {
        return undefined;
    }
}
function shortened(text) {
    return text.length > 600 ? `${text.slice(0, 600)}\u2026` : text;
}
function originOf(location) {
    return location !== null && URL.canParse(location) ? new URL(location).origin : null;
}

;// CONCATENATED MODULE: ./src/dataverse/client.ts






/** Sends requests to one organisation; a token goes to its own host only, and along no redirect. */
class Client {
    options;
    dispatcher;
    constructor(options) {
        this.options = options;
        this.dispatcher = (0,calls_exchange/* dispatcherFor */.tR)(new URL(options.origin));
    }
    /** An address of the Web API, with options of a query. */
    url(path, query = {}) {
        const url = new URL(`/api/data/v9.2/${path}`, this.options.origin);
        // A `+` for a space is not what OData reads.
        url.search = Object.entries(query)
            .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
            .join('&');
        return url;
    }
    /** Sends a request with its retries. Throws only `HostError`. */
    async send(request) {
        const { kind, call, service = 'Dataverse' } = request;
        const { pace, tokens, turns, onRetry } = this.options;
        const { secrets } = tokens;
        try {
            return await (0,retry/* withRetries */.L)(() => turns.take(() => this.attempt(request)), {
                kind,
                call,
                service,
                pace,
                onRetry: (retry) => onRetry((0,redact/* redactAll */.$I)(retry, secrets)),
            });
        }
        catch (error) {
            const write = kind !== 'read' && kind !== 'observe';
            const failure = (0,calls_failure/* asFailure */.h_)(error);
            const about = failure.kind === 'sign-in' ? 'Microsoft Entra' : service;
            throw (0,calls_failure/* toHostError */.ye)(failure, { call, service: about, write, secrets });
        }
    }
    close() {
        return this.dispatcher.destroy();
    }
    /** A token may be revoked in the middle of a run: then one new one is tried. */
    async attempt(request) {
        const { tokens } = this.options;
        const resource = request.resource ?? this.options.origin;
        const first = await tokens.token(resource);
        let received = await this.exchange(request, first);
        if (received.status === 401 && tokens.wasAccepted) {
            await tokens.forget(resource, first);
            received = await this.exchange(request, await tokens.token(resource));
        }
        if (received.status < 200 || received.status >= 300)
            throw this.refused(request, received);
        tokens.wasAccepted = true;
        return request.read(bodyOf(received), received);
    }
    exchange({ url, method = 'GET', headers = {}, body }, token) {
        const { timeoutMs, ending } = this.options;
        const sent = {
            url,
            method,
            headers: {
                accept: 'application/json',
                authorization: `Bearer ${token}`,
                'odata-version': '4.0',
                'odata-maxversion': '4.0',
                ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
                ...headers,
            },
            body: body === undefined ? null : JSON.stringify(body),
        };
        return (0,calls_exchange/* exchange */.cv)(this.dispatcher, sent, { timeoutMs, ending });
    }
    refused({ flowName }, received) {
        const { origin, environmentName, tokens, now } = this.options;
        const { identity, wasAccepted } = tokens;
        const clientId = identity.kind === 'az' ? null : identity.clientId;
        const about = flowName === undefined ? {} : { flowName };
        const subject = { address: origin, clientId, environmentName, ...about };
        const failure = refusal(received, subject, now());
        const { reason } = failure;
        if (reason.code !== 'token-not-accepted')
            return failure;
        return new calls_failure/* Failure */.HR({ ...reason, isMidRun: wasAccepted }, { isLasting: true });
    }
}
/** Undefined for an answer without a body. A body that is no JSON object is a failure. */
function bodyOf({ status, text }) {
    if (status === 204 || status === 304)
        return undefined;
    try {
        const body = JSON.parse(text);
        if ((0,json/* isObject */.Gv)(body))
            return body;
    }
    catch { }
    throw new calls_failure/* Failure */.HR({ code: 'not-json' }, { effect: 'unknown', transient: true });
}

// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./src/dataverse/pages.ts



/** More pages than an environment has. */
const MOST_PAGES = 200;
const pageSchema = schemas/* looseObject */._H3({
    value: schemas/* array */.YOg(schemas/* custom */.IeY(json/* isObject */.Gv)),
    '@odata.nextLink': schemas/* nullish */.cl6(schemas/* string */.YjP()),
    nextLink: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
/**
 * The rows of all pages. A link to another origin, or one that was followed before, is a failure:
 * the first would take the token elsewhere, the second has no end.
 */
async function rowsOf(client, asked) {
    const { size, ...request } = asked;
    const headers = size === undefined ? {} : { prefer: `odata.maxpagesize=${size}` };
    const rows = [];
    const seen = new Set();
    for (let url = asked.url; url !== null;) {
        seen.add(url.href);
        const page = await client.send({
            kind: 'read',
            ...request,
            url,
            headers,
            read: (body) => pageIn(body, asked.url, seen),
        });
        rows.push(...page.rows);
        url = page.next;
    }
    return rows;
}
function pageIn(body, first, seen) {
    const read = pageSchema.safeParse(body);
    if (!read.success) {
        const at = read.error.issues[0]?.path.join('.') || 'the document itself';
        throw new calls_failure/* Failure */.HR({ code: 'unknown-shape', at });
    }
    const link = read.data['@odata.nextLink'] || read.data.nextLink || null;
    if (link === null)
        return { rows: read.data.value, next: null };
    const next = URL.canParse(link) ? new URL(link) : null;
    if (next?.origin !== first.origin)
        throw new calls_failure/* Failure */.HR({ code: 'link-elsewhere' });
    if (seen.has(next.href) || seen.size >= MOST_PAGES)
        throw new calls_failure/* Failure */.HR({ code: 'list-in-circle' });
    return { rows: read.data.value, next };
}

;// CONCATENATED MODULE: ./src/dataverse/connections.ts





/** Whose token the list of connections needs. */
const POWER_PLATFORM = 'https://api.powerplatform.com';
/**
 * The connections of an environment as far as the application may see them: they are not in
 * Dataverse, and the Power Platform API shows them to who has a role there. On loopback, where all
 * is tested, they are asked of the organisation's own origin.
 */
async function listConnections(client) {
    const { origin, environmentName } = client.options;
    const base = (0,loopback/* isLoopback */.U)(new URL(origin)) ? origin : POWER_PLATFORM;
    const path = `/connectivity/environments/${encodeURIComponent(environmentName)}/connections`;
    const url = new URL(path, base);
    url.searchParams.set('api-version', '2024-10-01');
    const rows = await rowsOf(client, {
        call: 'GET connections',
        service: 'the Power Platform API',
        url,
        resource: POWER_PLATFORM,
    });
    const isAnyOfAnApp = rows.some((row) => isApplication((0,json/* dig */.rO)(row, 'properties', 'createdBy')));
    const applications = isAnyOfAnApp ? await applicationsOf(client) : new Map();
    const connections = rows.flatMap((row) => connectionIn(row, applications) ?? []);
    return { connections, isWhole: true };
}
function connectionIn(row, applications) {
    const connectionName = (0,json/* digString */.AG)(row, 'name');
    if (!connectionName)
        return null;
    const properties = (0,json/* dig */.rO)(row, 'properties');
    const statuses = (0,json/* dig */.rO)(properties, 'statuses');
    const [first] = Array.isArray(statuses) ? statuses : [];
    const creator = (0,json/* dig */.rO)(properties, 'createdBy');
    const person = (0,json/* digString */.AG)(creator, 'userPrincipalName') || (0,json/* digString */.AG)(creator, 'email');
    const object = (0,json/* digString */.AG)(creator, 'id')?.toLowerCase() ?? '';
    return {
        connectionName,
        connector: (0,hosts/* connectorOf */.dO)((0,json/* digString */.AG)(properties, 'apiId') ?? ''),
        displayName: (0,json/* digString */.AG)(properties, 'displayName') ?? '',
        owner: person || applications.get(object) || null,
        signedInAs: accountIn((0,json/* digString */.AG)(properties, 'accountName')),
        status: (0,json/* digString */.AG)(first, 'status') || null,
        expiresAt: dateOf((0,json/* digString */.AG)(properties, 'expirationTime')),
    };
}
function isApplication(creator) {
    return (0,json/* digString */.AG)(creator, 'type') === 'ServicePrincipal';
}
/** A name without an @ identifies no account. */
function accountIn(name) {
    return name?.includes('@') ? name.trim() : null;
}
/** The year 1 is how the platform writes "never". */
function dateOf(text) {
    const date = new Date(text ?? Number.NaN);
    return date.getTime() > 0 ? date : null;
}
/**
 * Client ids by object id: a connection of an application names its object in Entra, the map its
 * client id. Empty where the role may not read users; the owner is unknown then.
 */
async function applicationsOf(client) {
    try {
        const rows = await rowsOf(client, {
            call: 'GET systemusers',
            url: client.url('systemusers', {
                $select: 'applicationid,azureactivedirectoryobjectid',
                $filter: 'applicationid ne null',
            }),
        });
        const pairs = rows.map((row) => [
            ((0,json/* digString */.AG)(row, 'azureactivedirectoryobjectid') ?? '').toLowerCase(),
            (0,json/* digString */.AG)(row, 'applicationid') ?? '',
        ]);
        return new Map(pairs.filter(([object, id]) => object !== '' && id !== ''));
    }
    catch (error) {
        if (error instanceof host/* HostError */.d)
            return new Map();
        throw error;
    }
}

// EXTERNAL MODULE: ./src/map/environment-id.ts
var environment_id = __webpack_require__(1389);
;// CONCATENATED MODULE: ./src/dataverse/environment.ts



const ACCESS = "Microsoft.Dynamics.CRM.EndpointAccessType'Default'";
/**
 * Asks an organisation which environment it is, and insists that it is the map's: a wrong address
 * must not receive flows of another environment.
 */
async function verifyOrganisation(client) {
    const { origin: address, environmentName } = client.options;
    const found = await client.send({
        kind: 'read',
        call: 'GET RetrieveCurrentOrganization',
        url: client.url('RetrieveCurrentOrganization(AccessType=@p)', { '@p': ACCESS }),
        read: (body) => ({
            id: (0,json/* digString */.AG)(body, 'Detail', 'EnvironmentId'),
            displayName: (0,json/* digString */.AG)(body, 'Detail', 'FriendlyName') ?? '',
            state: (0,json/* digString */.AG)(body, 'Detail', 'State'),
        }),
    });
    const { id, displayName, state } = found;
    if (id === null || !(0,environment_id/* sameEnvironmentId */.PB)(id, environmentName)) {
        const about = { address, environmentName, found: id };
        throw new host/* HostError */.d({ code: 'organisation-differs', ...about, service: 'Dataverse' });
    }
    return { environmentName, displayName, state };
}

// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(7105);
// EXTERNAL MODULE: ./src/live/references.ts
var live_references = __webpack_require__(7410);
;// CONCATENATED MODULE: ./src/dataverse/clientdata.ts



/** The parsed `clientdata` of a row: an unpacked solution file; null where it is none. */
function clientdataIn(text) {
    try {
        const parsed = JSON.parse(text ?? '');
        return (0,json/* isObject */.Gv)(parsed) && (0,json/* isObject */.Gv)(parsed.properties) ? parsed : null;
    }
    catch {
        return null;
    }
}
/**
 * The references of a row's `clientdata` as a live flow has them: each with the connection of its
 * row; empty where the row is bound to none.
 */
function liveReferences(clientdata, rows) {
    const references = (0,json/* dig */.rO)(clientdata, 'properties', 'connectionReferences');
    if (!(0,json/* isObject */.Gv)(references))
        return {};
    const all = Object.entries(references).map(([key, reference]) => {
        const logicalName = (0,json/* digString */.AG)(reference, 'connection', 'connectionReferenceLogicalName');
        const row = logicalName === null ? undefined : (0,live_references/* rowNamed */._q)(rows, logicalName);
        const source = (0,json/* digString */.AG)(reference, 'runtimeSource')?.toLowerCase();
        return [
            key,
            {
                connectionName: row?.connectionName ?? '',
                id: row?.connectorId || apiId((0,json/* digString */.AG)(reference, 'api', 'name') ?? ''),
                source: source === 'invoker' ? 'Invoker' : 'Embedded',
                ...(logicalName === null ? {} : { logicalName }),
            },
        ];
    });
    return Object.fromEntries(all);
}
/**
 * The text to save: what the row has beside definition and references stays. A reference that
 * changes neither its name nor its connector keeps its block, which may say more of the connector.
 */
function clientdataOf({ definition, connectionReferences }, now) {
    const before = (0,json/* dig */.rO)(now ?? {}, 'properties', 'connectionReferences');
    const references = Object.entries(connectionReferences).map(([key, reference]) => [key, blockOf(reference, (0,json/* dig */.rO)(before, key))]);
    const { templateName, ...properties } = (now?.properties ?? {});
    return JSON.stringify({
        schemaVersion: '1.0.0.0',
        ...now,
        properties: {
            ...properties,
            ...(templateName == null ? {} : { templateName }),
            connectionReferences: Object.fromEntries(references),
            definition,
        },
    });
}
function blockOf({ logicalName, source, id }, before) {
    const name = (0,hosts/* connectorWithSuffix */.nH)(id) ?? '';
    const api = (0,json/* dig */.rO)(before, 'api');
    const isSame = (0,hosts/* connectorWithSuffix */.nH)((0,json/* digString */.AG)(api, 'name') ?? '') === name &&
        (0,json/* digString */.AG)(before, 'connection', 'connectionReferenceLogicalName') === (logicalName ?? null);
    return {
        ...(isSame && (0,json/* isObject */.Gv)(before) ? before : {}),
        runtimeSource: source === 'Invoker' ? 'invoker' : 'embedded',
        connection: logicalName === undefined ? {} : { connectionReferenceLogicalName: logicalName },
        api: isSame && (0,json/* isObject */.Gv)(api) ? api : { name },
    };
}
function apiId(name) {
    return `/providers/Microsoft.PowerApps/apis/${name}`;
}

;// CONCATENATED MODULE: ./src/dataverse/flows.ts






const COLUMNS = 'workflowid,name,description,clientdata,statecode,statuscode,ismanaged,modifiedon';
/** The published row of a flow; null where the environment has none. */
async function readFlow(client, flowName, rows) {
    return absentAsNull(client.send({
        kind: 'read',
        call: 'GET workflows(id)',
        url: client.url(`workflows(${guid(flowName)})`, { $select: COLUMNS }),
        flowName,
        read: (body) => flowIn(body, flowName, rows),
    }));
}
/** The draft of a flow that was never published; null where there is none. */
async function readDraft(client, flowName, rows) {
    const path = `workflows(${guid(flowName)})/Microsoft.Dynamics.CRM.RetrieveUnpublished()`;
    return absentAsNull(client.send({
        kind: 'read',
        call: 'GET workflows(id) unpublished',
        url: client.url(path, { $select: COLUMNS }),
        flowName,
        read: (body) => flowIn(body, flowName, rows),
    }));
}
/** The ids of the flows with an unpublished draft, in lower case. */
async function listDrafts(client) {
    const rows = await rowsOf(client, {
        call: 'GET workflows unpublished',
        url: client.url('workflows/Microsoft.Dynamics.CRM.RetrieveUnpublishedMultiple()', {
            $select: 'workflowid',
            $filter: 'category eq 5 and componentstate eq 1',
        }),
    });
    return new Set(rows.map((row) => ((0,json/* digString */.AG)(row, 'workflowid') ?? '').toLowerCase()));
}
/** Every published flow of an environment. */
async function listFlows(client) {
    const rows = await rowsOf(client, {
        call: 'GET workflows',
        url: client.url('workflows', {
            $select: 'workflowid,name,createdon',
            $filter: 'category eq 5',
        }),
    });
    return rows.flatMap((row) => {
        const flowName = (0,json/* digString */.AG)(row, 'workflowid');
        if (flowName === null)
            return [];
        const createdTime = (0,json/* digString */.AG)(row, 'createdon');
        const created = createdTime === null ? {} : { createdTime };
        return [{ flowName, displayName: (0,json/* digString */.AG)(row, 'name') ?? '', ...created }];
    });
}
const flows_GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A text that is no guid would be another address. */
function guid(flowName) {
    if (flows_GUID.test(flowName))
        return flowName;
    throw new host/* HostError */.d({ code: 'no-flow-id' });
}
async function absentAsNull(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof host/* HostError */.d && error.failure.code === 'flow-not-visible')
            return null;
        throw error;
    }
}
const STATES = ['Stopped', 'Started', 'Suspended'];
function flowIn(body, flowName, rows) {
    const found = (0,json/* digString */.AG)(body, 'workflowid') ?? '';
    if (found.toLowerCase() !== flowName.toLowerCase()) {
        throw (0,calls_failure/* unreadable */.O$)({ code: 'other-flow', requested: flowName, found });
    }
    const clientdata = clientdataIn((0,json/* digString */.AG)(body, 'clientdata'));
    const definition = (0,json/* dig */.rO)(clientdata ?? {}, 'properties', 'definition');
    if (clientdata === null || !(0,json/* isObject */.Gv)(definition)) {
        throw (0,calls_failure/* unreadable */.O$)({ code: 'unknown-shape', at: 'clientdata' });
    }
    const obstacle = (0,parse/* whyNotKept */.o)(clientdata);
    if (obstacle !== null)
        throw new calls_failure/* Failure */.HR({ code: 'flow-unkept', flowName, obstacle });
    const version = (0,json/* digString */.AG)(body, '@odata.etag');
    const description = (0,json/* digString */.AG)(body, 'description');
    const lastModifiedTime = (0,json/* digString */.AG)(body, 'modifiedon');
    const flow = {
        flowName,
        displayName: (0,json/* digString */.AG)(body, 'name') ?? '',
        state: STATES[Number((0,json/* dig */.rO)(body, 'statecode'))] ?? null,
        // Every save copies it there, so that it reads the same before and after.
        definition: description ? { ...definition, description } : definition,
        connectionReferences: liveReferences(clientdata, rows),
        ...(version === null ? {} : { version }),
        ...((0,json/* dig */.rO)(body, 'ismanaged') === true ? { obstacle: 'managed' } : {}),
        ...(description ? { description } : {}),
        ...(lastModifiedTime === null ? {} : { lastModifiedTime }),
    };
    return { flow, clientdata };
}

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/flow/references.ts
var flow_references = __webpack_require__(2776);
;// CONCATENATED MODULE: ./src/dataverse/references.ts








const references_COLUMNS = 'connectionreferenceid,connectionreferencelogicalname,connectionid,connectorid,statecode';
/** Every connection reference of an environment. */
async function listReferences(client) {
    const rows = await rowsOf(client, {
        call: 'GET connectionreferences',
        url: client.url('connectionreferences', { $select: references_COLUMNS }),
    });
    return rows.flatMap((row) => referenceIn(row) ?? []);
}
/** Null for a row without an id or a name, which no flow can be bound to. */
function referenceIn(row) {
    const id = (0,json/* digString */.AG)(row, 'connectionreferenceid');
    const logicalName = (0,json/* digString */.AG)(row, 'connectionreferencelogicalname');
    if (!id || !logicalName)
        return null;
    return {
        id,
        logicalName,
        connectorId: (0,json/* digString */.AG)(row, 'connectorid') ?? '',
        connectionName: (0,json/* digString */.AG)(row, 'connectionid') || null,
        version: (0,json/* digString */.AG)(row, '@odata.etag') ?? '',
    };
}
/**
 * Binds a row to a connection, or to none, if it is bound as `from` says, and returns it as it reads
 * afterwards. Throws a `HostError`, also where the row still reads otherwise.
 */
async function bindReference(client, rows, { logicalName, from, to }) {
    const row = (0,live_references/* rowNamed */._q)(rows, logicalName);
    if (row === undefined)
        throw new host/* HostError */.d({ code: 'reference-row-missing', logicalName });
    if (!isBoundTo(row, from))
        throw notBound(row);
    const url = client.url(`connectionreferences(${row.id})`);
    const lost = await patched(client, url, row.version, to);
    const now = await client.send({
        kind: 'read',
        call: 'GET connectionreferences(id)',
        url: client.url(`connectionreferences(${row.id})`, { $select: references_COLUMNS }),
        read: (body) => {
            const read = referenceIn(body);
            if (read === null)
                throw (0,calls_failure/* unreadable */.O$)({ code: 'unknown-shape', at: 'connectionreferenceid' });
            return read;
        },
    });
    if (isBoundTo(now, to))
        return now;
    throw lost ?? notBound(now);
}
/** Null where the server accepted it; after any error the row itself says what it is bound to. */
async function patched(client, url, version, connectionid) {
    try {
        await client.send({
            kind: 'update',
            call: 'PATCH connectionreferences(id)',
            url,
            method: 'PATCH',
            headers: { 'if-match': version },
            body: { connectionid },
            read: () => { },
        });
        return null;
    }
    catch (error) {
        if (error instanceof host/* HostError */.d)
            return error;
        throw error;
    }
}
function isBoundTo({ connectionName }, wanted) {
    return (0,connection_name/* sameConnection */.h)(connectionName ?? '', wanted ?? '');
}
function notBound({ logicalName, connectionName: found }) {
    return new host/* HostError */.d({ code: 'reference-not-bound', logicalName, found, service: 'Dataverse' });
}
/** Every flow whose references name one of the rows, also those that Git does not know. */
async function flowsOnReferences(client, logicalNames) {
    const mentions = logicalNames.map((name) => `contains(clientdata,'${name.replaceAll("'", "''")}')`);
    const rows = await rowsOf(client, {
        call: 'GET workflows',
        url: client.url('workflows', {
            $select: 'workflowid,name,clientdata',
            $filter: `category eq 5 and (${mentions.join(' or ')})`,
        }),
        size: 50,
    });
    const wanted = new Set(logicalNames.map((name) => name.toLowerCase()));
    return rows.flatMap((row) => {
        const names = namesIn(row).filter((name) => wanted.has(name.toLowerCase()));
        const flowName = (0,json/* digString */.AG)(row, 'workflowid');
        if (flowName === null || names.length === 0)
            return [];
        return [{ flowName, displayName: (0,json/* digString */.AG)(row, 'name') ?? '', logicalNames: names }];
    });
}
function namesIn(row) {
    const clientdata = clientdataIn((0,json/* digString */.AG)(row, 'clientdata'));
    const references = (0,json/* dig */.rO)(clientdata ?? {}, 'properties', 'connectionReferences');
    const declared = (0,flow_references/* declaredReferences */.L)(references, []);
    return [...new Set(declared.flatMap(({ logicalName }) => logicalName ?? []))];
}

// EXTERNAL MODULE: ./src/live/runs.ts
var runs = __webpack_require__(9538);
;// CONCATENATED MODULE: ./src/dataverse/runs.ts




/** The newest runs of a flow. `flowruns.workflowid` is a text (dataverse-web-api.md, Limits, runs). */
async function listRuns(client, flowName) {
    const rows = await rowsOf(client, {
        call: 'GET flowruns',
        kind: 'observe',
        url: client.url('flowruns', {
            $select: 'name,status,starttime,errorcode',
            $filter: `workflowid eq '${guid(flowName)}'`,
            $orderby: 'starttime desc',
            $top: String(runs/* LISTED_RUNS */.P),
        }),
    });
    return rows.slice(0, runs/* LISTED_RUNS */.P).flatMap((row) => {
        const runName = (0,json/* digString */.AG)(row, 'name');
        const startTime = (0,json/* digString */.AG)(row, 'starttime') ?? '';
        if (runName === null || Number.isNaN(Date.parse(startTime)))
            return [];
        const code = (0,json/* digString */.AG)(row, 'errorcode');
        const isCode = code !== null && /^[\w.-]{1,80}$/.test(code);
        const status = (0,json/* digString */.AG)(row, 'status') ?? '';
        return [{ runName, status, startTime, code: isCode ? code : null }];
    });
}

;// CONCATENATED MODULE: ./src/dataverse/save.ts




/**
 * Replaces a flow that has the version of the save. Without one nothing is sent, since a PATCH
 * without `If-Match` may create. `now`: the row's `clientdata`, which keeps what is not saved.
 */
async function saveFlow(client, { flowName, version, displayName, description, ...content }, now) {
    if (flowName === null)
        throw new host/* HostError */.d({ code: 'creates-no-flows', service: 'Dataverse' });
    // The row's description replaces the definition's; without one the row must have none.
    const text = description ?? (0,json/* digString */.AG)(content.definition, 'description');
    await patchFlow(client, flowName, version, {
        clientdata: clientdataOf(content, now),
        ...(displayName === null ? {} : { name: displayName }),
        description: text,
    });
    return flowName;
}
const CODES = {
    Started: { statecode: 1, statuscode: 2 },
    Stopped: { statecode: 0, statuscode: 1 },
};
/** Turns a flow on or off; the state that was asked for, which the caller verifies by reading. */
async function setState(client, flowName, state, version) {
    await patchFlow(client, flowName, version, CODES[state]);
    return state;
}
async function patchFlow(client, flowName, version, body) {
    if (version === undefined || version === '' || version === '*') {
        throw new host/* HostError */.d({ code: 'version-missing', service: 'Dataverse' });
    }
    try {
        await client.send({
            kind: 'update',
            call: 'PATCH workflows(id)',
            url: client.url(`workflows(${guid(flowName)})`),
            method: 'PATCH',
            headers: { 'if-match': version },
            body,
            flowName,
            read: () => { },
        });
    }
    catch (error) {
        if (!(error instanceof host/* HostError */.d))
            throw error;
        // A call that was sent again finds the version of its own first attempt.
        if (error.kind === 'conflict' && error.failure.tries !== undefined)
            throw doubted(error);
        if (error.kind !== 'refused')
            throw error;
        throw (await isUntouched(client, flowName, version)) ? error : doubted(error);
    }
}
/** "Answered 400 may have created" (dataverse-web-api.md): the version says whether it wrote. */
async function isUntouched(client, flowName, version) {
    try {
        const now = await client.send({
            kind: 'read',
            call: 'GET workflows(id)',
            url: client.url(`workflows(${guid(flowName)})`, { $select: 'workflowid' }),
            flowName,
            read: (body) => (0,json/* digString */.AG)(body, '@odata.etag'),
        });
        return now === version;
    }
    catch (error) {
        if (error instanceof host/* HostError */.d)
            return false;
        throw error;
    }
}
function doubted({ failure, isLasting, cause }) {
    return new host/* HostError */.d(failure, { mayHaveWritten: true, isLasting, cause });
}

;// CONCATENATED MODULE: ./src/dataverse/entra.ts




/** What Entra demands of a token from GitHub (dataverse-web-api.md, Signing in). */
const AUDIENCE = 'api://AzureADTokenExchange';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** A token for `<resource>/.default`. Throws a `Failure` whose code says what to correct. */
async function entraToken(application, resource, options) {
    const assertion = application.kind === 'job' ? await assertionOf(application, options) : null;
    const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: application.clientId,
        scope: `${resource}/.default`,
        ...(application.kind === 'secret' ? { client_secret: application.clientSecret } : {}),
        ...(assertion === null
            ? {}
            : { client_assertion: assertion, client_assertion_type: JWT_BEARER }),
    });
    const { authority, dispatcher, timeoutMs, ending, now } = options;
    const url = new URL(`/${encodeURIComponent(application.tenantId)}/oauth2/v2.0/token`, authority);
    const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
    };
    const sent = { url, method: 'POST', headers, body: form.toString() };
    const received = await (0,calls_exchange/* exchange */.cv)(dispatcher, sent, { timeoutMs, ending });
    const reply = jsonOf(received);
    const token = (0,json/* digString */.AG)(reply, 'access_token');
    if (received.status !== 200 || token === null || token === '') {
        throw entra_refusal(received, reply, { application, resource, assertion, now });
    }
    options.onSecret(token);
    const seconds = Number((0,json/* dig */.rO)(reply, 'expires_in')) || 0;
    return { token, until: now().getTime() + seconds * 1000 };
}
/** A new one each time, since it is good for minutes only. */
async function assertionOf({ idToken }, { timeoutMs, onSecret }) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer in ${timeoutMs / 1000} s`)), timeoutMs);
    });
    try {
        const assertion = await Promise.race([idToken(AUDIENCE), late]);
        if (!assertion)
            throw new Error('an empty token');
        onSecret(assertion);
        return assertion;
    }
    catch (error) {
        const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        throw new calls_failure/* Failure */.HR({ code: 'id-token-not-given', detail: detail.trim() }, { isLasting: true });
    }
    finally {
        clearTimeout(timer);
    }
}
/** What each number of AADSTS means (dataverse-web-api.md, Signing in). */
const BY_NUMBER = {
    70025: 'federation-missing',
    700211: 'federation-missing',
    700212: 'federation-missing',
    700213: 'federation-missing',
    7002138: 'federation-missing',
    50027: 'assertion-refused',
    700024: 'assertion-refused',
    7000215: 'client-secret-wrong',
    7000216: 'client-secret-wrong',
    7000222: 'client-secret-expired',
    700016: 'application-unknown',
    90002: 'tenant-unknown',
    900023: 'tenant-unknown',
    500011: 'organisation-unknown',
};
function entra_refusal(received, reply, asked) {
    const { status, headers } = received;
    const aadsts = numberIn(reply);
    if (aadsts === null && (status === 429 || status >= 500 || status === 408)) {
        const code = status === 429 ? 'throttled' : 'server-trouble';
        const wait = (0,retry_after/* retryAfter */.P)(headers.get('retry-after'), asked.now());
        const details = { transient: true, effect: 'none', retryAfterMs: wait };
        return new calls_failure/* Failure */.HR({ code, status, quoted: null }, details);
    }
    if (status >= 300 && status < 400) {
        return new calls_failure/* Failure */.HR({ code: 'redirected', status, quoted: null, location: null });
    }
    if (reply === undefined)
        return new calls_failure/* Failure */.HR({ code: 'not-json' }, { transient: status === 200 });
    return new calls_failure/* Failure */.HR(signInFailure(aadsts, reply, asked), { isLasting: true });
}
function signInFailure(aadsts, reply, { application, resource, assertion }) {
    const { tenantId, clientId } = application;
    const about = { aadsts, quoted: sentenceIn(reply), tenantId, clientId };
    const code = BY_NUMBER[aadsts ?? 0] ?? 'sign-in-refused';
    if (code === 'federation-missing')
        return { code, ...about, ...subjectOf(assertion) };
    if (code === 'organisation-unknown')
        return { code, ...about, resource };
    return { code, ...about };
}
/** The claims of GitHub's token that a federated credential is about. */
function subjectOf(assertion) {
    const claims = claimsIn(assertion ?? '');
    const subject = (0,json/* digString */.AG)(claims, 'sub') ?? '';
    return {
        issuer: (0,json/* digString */.AG)(claims, 'iss') ?? 'https://token.actions.githubusercontent.com',
        audience: AUDIENCE,
        subject,
        immutable: immutableOf(subject, claims),
    };
}
/** `repo:o@<owner id>/r@<repository id>:\u2026`, as new and renamed repositories send it. */
function immutableOf(subject, claims) {
    const [owner = '', name = ''] = ((0,json/* digString */.AG)(claims, 'repository') ?? '').split('/');
    const [ownerId, id] = ['repository_owner_id', 'repository_id'].map((key) => (0,json/* digString */.AG)(claims, key));
    const plain = `repo:${owner}/${name}:`;
    if (!ownerId || !id || !subject.startsWith(plain))
        return null;
    return `repo:${owner}@${ownerId}/${name}@${id}:${subject.slice(plain.length)}`;
}
function claimsIn(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function numberIn(reply) {
    const codes = (0,json/* dig */.rO)(reply, 'error_codes');
    const [first] = Array.isArray(codes) ? codes : [];
    const written = /AADSTS(\d+)/.exec((0,json/* digString */.AG)(reply, 'error_description') ?? '')?.[1];
    return Number(first ?? written) || null;
}
/** Entra's sentence without the ids and the time that follow it. */
function sentenceIn(reply) {
    const text = (0,json/* digString */.AG)(reply, 'error_description') ?? (0,json/* digString */.AG)(reply, 'error');
    const [sentence = ''] = text?.split('Trace ID:') ?? [];
    return sentence.split('\n')[0]?.trim().slice(0, 300) || null;
}
function jsonOf({ text }) {
    try {
        const parsed = JSON.parse(text);
        return (0,json/* isObject */.Gv)(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/dataverse/identity.ts



const AZ_MS = 60_000;
/** A token of the Azure CLI. Throws a `Failure` with what the CLI says. */
async function azToken({ tenantId, env }, resource, now) {
    const args = ['account', 'get-access-token', '--output', 'json', '--resource', resource];
    const all = tenantId === null ? args : [...args, '--tenant', tenantId];
    // On Windows `az` is a batch file, which only a shell runs.
    const options = { env, timeout: AZ_MS, shell: process.platform === 'win32' };
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('az', all, options);
        const { accessToken, expires_on: until } = JSON.parse(stdout);
        if (typeof accessToken !== 'string' || accessToken === '')
            throw new Error('no token in it');
        return { token: accessToken, until: Number(until) * 1000 || now + AZ_MS * 10 };
    }
    catch (error) {
        throw new calls_failure/* Failure */.HR({ code: 'az-not-signed-in', detail: azDetail(error) }, { isLasting: true });
    }
}
/** The first line of what the CLI says, or that there is none. */
function azDetail(error) {
    const { code, stderr } = error;
    if (code === 'ENOENT')
        return 'az was not found';
    const [line] = String(stderr ?? '')
        .trim()
        .split(/\r?\n/);
    if (line)
        return line.slice(0, 300);
    // The output of a call that went well holds the token.
    return error instanceof SyntaxError ? 'its output is not JSON' : 'it ended with an error';
}

;// CONCATENATED MODULE: ./src/dataverse/tokens.ts


/** A token is replaced this long before it ends, so that no call begins with one that is about to. */
const BEFORE_END_MS = 300_000;
/** The tokens of one identity, one for each resource. */
class Tokens {
    identity;
    options;
    known = new Map();
    /** Every secret of this identity, so that none is shown. */
    secrets = [];
    /** True once a server has accepted one. */
    wasAccepted = false;
    constructor(identity, options) {
        this.identity = identity;
        const onSecret = (secret) => {
            this.secrets.push(secret);
            options.onSecret(secret);
        };
        this.options = { ...options, onSecret };
        if (identity.kind === 'secret')
            onSecret(identity.clientSecret);
    }
    /** A token for a resource; calls that ask at once share one sign-in. */
    async token(resource) {
        for (;;) {
            const known = this.known.get(resource);
            if (known === undefined)
                return (await this.ask(resource)).token;
            const found = await known;
            if (this.isGood(found))
                return found.token;
            if (this.known.get(resource) === known)
                this.known.delete(resource);
        }
    }
    /** Forgets a token that a server refused, unless there is a newer one. */
    async forget(resource, token) {
        if ((await this.known.get(resource))?.token === token)
            this.known.delete(resource);
    }
    ask(resource) {
        const asked = this.signIn(resource).catch((error) => {
            if (this.known.get(resource) === asked)
                this.known.delete(resource);
            throw error;
        });
        this.known.set(resource, asked);
        return asked;
    }
    isGood({ until }) {
        return until - BEFORE_END_MS > this.options.now().getTime();
    }
    async signIn(resource) {
        const { identity, options } = this;
        if (identity.kind !== 'az')
            return entraToken(identity, resource, options);
        const found = await azToken(identity, resource, options.now().getTime());
        options.onSecret(found.token);
        return found;
    }
}

;// CONCATENATED MODULE: ./src/dataverse/turns.ts
/**
 * Lets at most so many calls run at once, the others in their order. "52 at once" is a limit for
 * each user (dataverse-web-api.md, Limits), whatever `concurrency` says.
 */
class Turns {
    waiting = [];
    free;
    constructor(most) {
        this.free = most;
    }
    /** Runs `call` when it is its turn. */
    async take(call) {
        if (this.free > 0)
            this.free -= 1;
        else
            await new Promise((resolve) => this.waiting.push(resolve));
        try {
            return await call();
        }
        finally {
            const next = this.waiting.shift();
            if (next === undefined)
                this.free += 1;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./src/dataverse/job-token.ts


const TIMEOUT_MS = 30_000;
/**
 * Asks GitHub for tokens of the job's identity, as the two variables of the runner say; null where
 * the job has none. It throws an `Error` that says what GitHub answered. `@actions/core` prints each
 * token as a command for the runner, which must not get into the output of a command in a terminal.
 */
function jobTokens({ ACTIONS_ID_TOKEN_REQUEST_URL: address = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '', }) {
    if (!URL.canParse(address) || bearer === '')
        return null;
    return async (audience) => {
        const url = new URL(address);
        url.searchParams.set('audience', audience);
        const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
        const dispatcher = dispatcherFor(url);
        try {
            const sent = { url, method: 'GET', headers, body: null };
            const { status, text } = await exchange(dispatcher, sent, {
                timeoutMs: TIMEOUT_MS,
                ending: null,
            });
            const token = status === 200 ? tokenIn(text) : null;
            if (!token)
                throw new Error(`GitHub answered with status ${status}`);
            return token;
        }
        finally {
            await dispatcher.destroy();
        }
    };
}
function tokenIn(text) {
    try {
        return digString(JSON.parse(text), 'value');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/dataverse/dataverse.ts




















const dataverse_TIMEOUT_MS = 150_000;
/** "52 at once" for each user. */
const MOST_AT_ONCE = 52;
const untilStopped = (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, signal === null ? {} : { signal }).catch(() => { });
/** Why tokens may not be asked for at `authority`; null when they may. Its content is not repeated. */
function checkAuthority(authority) {
    if (!URL.canParse(authority))
        return { code: 'authority-invalid' };
    const url = new URL(authority);
    const isPlain = url.username === '' && url.password === '' && url.search === '';
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url));
    return isPlain && isSafe ? null : { code: 'authority-invalid' };
}
/**
 * The environments that `identity` reaches. Nothing is sent yet: each environment is asked, before
 * anything else, whether it is the one of the map. Throws a `HostError` for an unsafe authority.
 */
function openReader(options) {
    return readerOver(new Organisations(options));
}
/** Like `openReader`, but able to write. */
function openDataverse(options) {
    const all = new Organisations(options);
    const { signal = null, sleep = untilStopped } = options;
    return {
        ...readerOver(all),
        saveFlow: async (save) => {
            const one = await all.of(save.environmentName);
            return saveFlow(one.client, save, one.clientdataOf(save.flowName));
        },
        setState: async (environmentName, flowName, state, version) => {
            const { client } = await all.of(environmentName);
            return setState(client, flowName, state, version);
        },
        bindReference: async (environmentName, binding) => {
            const one = await all.of(environmentName);
            one.replace(await bindReference(one.client, await one.references(), binding));
        },
        runs: {
            listRuns: async (environmentName, flowName) => listRuns((await all.of(environmentName)).client, flowName),
        },
        pause: async (milliseconds) => {
            if (!signal?.aborted)
                await sleep(milliseconds, signal);
        },
    };
}
function readerOver(all) {
    return {
        listFlows: async (name) => listFlows((await all.of(name)).client),
        readFlow: async (name, flowName) => (await all.of(name)).readFlow(flowName),
        listConnections: async (name) => listConnections((await all.of(name)).client),
        listReferences: async (name) => (await all.of(name)).references(),
        flowsOnReferences: async (name, logicalNames) => flowsOnReferences((await all.of(name)).client, logicalNames),
        listEnvironments: () => all.list(),
        signIn: (name) => all.signIn(name),
        organisation: async (name) => (await all.of(name)).facts,
        whoAmI: async (name) => whoAmI((await all.of(name)).client),
        reachOf: async (name, userId, privilege) => reachOf((await all.of(name)).client, userId, privilege),
        close: () => all.close(),
    };
}
/** The organisations of a run. */
class Organisations {
    known = new Map();
    options;
    tokens;
    pace;
    turns = new Turns(MOST_AT_ONCE);
    toEntra;
    constructor(options) {
        const { authority, identity, onSecret, signal: ending = null } = options;
        const unsafe = checkAuthority(authority);
        if (unsafe !== null)
            throw new host/* HostError */.d(unsafe);
        const { now = () => new Date(), sleep = untilStopped } = options;
        const url = new URL(authority);
        this.options = options;
        this.toEntra = (0,calls_exchange/* dispatcherFor */.tR)(url);
        this.pace = new pace/* Pace */.o({ now, sleep, signal: ending });
        const { timeoutMs = dataverse_TIMEOUT_MS } = options;
        const how = { authority: url, dispatcher: this.toEntra, timeoutMs, ending, now, onSecret };
        this.tokens = new Tokens(identity, how);
    }
    /** The organisation of an environment, once it is known to be that environment's. */
    of(environmentName) {
        const known = this.known.get(environmentName) ?? this.open(environmentName);
        this.known.set(environmentName, known);
        return known;
    }
    async signIn(environmentName) {
        const { tokens, pace } = this;
        const about = { call: 'POST token', service: 'Microsoft Entra' };
        const { onRetry = () => { } } = this.options;
        const origin = this.originOf(environmentName);
        try {
            const how = { ...about, kind: 'read', pace, onRetry };
            await (0,retry/* withRetries */.L)(() => tokens.token(origin), how);
        }
        catch (error) {
            const { secrets } = tokens;
            throw (0,calls_failure/* toHostError */.ye)((0,calls_failure/* asFailure */.h_)(error), { ...about, write: false, secrets });
        }
    }
    async list() {
        const opened = await Promise.allSettled(this.known.values());
        return opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.facts] : []));
    }
    async close() {
        const opened = await Promise.allSettled(this.known.values());
        const clients = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.client] : []));
        await Promise.all([this.toEntra.destroy(), ...clients.map((client) => client.close())]);
    }
    async open(environmentName) {
        const origin = this.originOf(environmentName);
        const { timeoutMs = dataverse_TIMEOUT_MS, now = () => new Date(), onRetry = () => { } } = this.options;
        const { tokens, pace, turns } = this;
        const ending = this.options.signal ?? null;
        const shared = { tokens, pace, turns, timeoutMs, now, onRetry, ending };
        const client = new Client({ origin, environmentName, ...shared });
        try {
            return new OpenOrganisation(client, await verifyOrganisation(client));
        }
        catch (error) {
            await client.close();
            throw error;
        }
    }
    /** Loopback is only for tests, where the authority is there too. */
    originOf(environmentName) {
        const address = this.options.organisations.get(environmentName);
        if (address === undefined)
            throw new host/* HostError */.d({ code: 'organisation-not-approved' });
        const url = new URL(address);
        if ((0,loopback/* isLoopback */.U)(url) && !(0,loopback/* isLoopback */.U)(new URL(this.options.authority))) {
            throw new host/* HostError */.d({ code: 'organisation-invalid', address: url.origin });
        }
        return url.origin;
    }
}
/** One organisation, and what was read of it once. */
class OpenOrganisation {
    client;
    facts;
    rows = null;
    drafts = null;
    clientdata = new Map();
    constructor(client, facts) {
        this.client = client;
        this.facts = facts;
    }
    references() {
        this.rows ??= listReferences(this.client);
        return this.rows;
    }
    /** Takes over a row that was just bound. */
    replace(row) {
        const rows = this.references();
        this.rows = rows.then((all) => all.map((one) => (one.id === row.id ? row : one)));
    }
    /** The `clientdata` of a flow as it was last read. */
    clientdataOf(flowName) {
        return this.clientdata.get(flowName?.toLowerCase() ?? '') ?? null;
    }
    /** The published flow, and whether a draft blocks it; a draft alone where there is only that. */
    async readFlow(flowName) {
        const { client } = this;
        const [rows, drafts] = await Promise.all([this.references(), this.draftsOrNone()]);
        const isDraft = drafts.has(flowName.toLowerCase());
        const published = await readFlow(client, flowName, rows);
        const read = published ?? (isDraft ? await readDraft(client, flowName, rows) : null);
        if (read === null)
            return null;
        this.clientdata.set(flowName.toLowerCase(), read.clientdata);
        return isDraft ? { obstacle: 'draft', ...read.flow } : read.flow;
    }
    /** A role that may not list drafts learns of one when a save is refused. */
    draftsOrNone() {
        this.drafts ??= listDrafts(this.client).catch((error) => {
            if (error instanceof host/* HostError */.d && error.kind === 'refused')
                return new Set();
            throw error;
        });
        return this.drafts;
    }
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
