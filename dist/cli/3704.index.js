"use strict";
exports.id = 3704;
exports.ids = [3704];
exports.modules = {

/***/ 3704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./src/live/facts.ts
var facts = __webpack_require__(4149);
// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/run/environments.ts
var environments = __webpack_require__(2923);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(9136);
// EXTERNAL MODULE: ./src/run/known-error.ts
var known_error = __webpack_require__(4634);
// EXTERNAL MODULE: ./src/run/project.ts + 3 modules
var project = __webpack_require__(8008);
// EXTERNAL MODULE: ./src/doctor/environments.ts
var doctor_environments = __webpack_require__(3481);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
;// CONCATENATED MODULE: ./src/doctor/server.ts


const RENEW = 'make a new one at https://mcp.flowstudio.app';
const DAY_MS = 86_400_000;
/** Keys live 30 days; the last seven are a warning. */
const SOON_DAYS = 7;
/** What a key says about itself; `apiKey` null where there is none. */
function keyLines(apiKey, { account, expiresAt }, now) {
    const about = 'key';
    if (apiKey === null) {
        const text = 'there is none, so nothing live was looked at; flows and map are checked without';
        return [{ about, state: 'warning', text, remedy: `${RENEW}, and set FLOW_STUDIO_API_KEY` }];
    }
    const whose = account === null ? 'it does not say whose it is' : `of ${account}`;
    if (expiresAt === null) {
        const text = `${whose}; it does not say until when it is valid`;
        return [{ about, state: 'warning', text, remedy: 'keys live 30 days: note the day' }];
    }
    const day = expiresAt.toISOString().slice(0, 10);
    const left = Math.floor((expiresAt.getTime() - now.getTime()) / DAY_MS);
    if (expiresAt <= now) {
        return [{ about, state: 'error', text: `${whose}; it expired on ${day}`, remedy: RENEW }];
    }
    const isSoon = left < SOON_DAYS;
    const text = `${whose}, valid until ${day}${isSoon ? `, ${(0,count/* count */.U9)(left, 'day')} from now` : ''}`;
    return [{ about, state: isSoon ? 'warning' : 'ok', text, remedy: isSoon ? RENEW : null }];
}
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** The connection to the server, and which of the needed tools it offers. */
function serverLines(endpoint, env, { name, version, tools }, lacks) {
    const proxy = PROXIES.find((variable) => env[variable]);
    const way = proxy === undefined ? 'reached' : `reached; ${proxy} is set`;
    const what = version === '' ? `${name}, of no version that it tells` : `${name} ${version}`;
    return [
        { about: 'endpoint', state: 'ok', text: `${endpoint} ${way}`, remedy: null },
        {
            about: 'server',
            state: 'ok',
            text: `${what}, with ${(0,count/* count */.U9)(tools.length, 'tool')}${lacks.length === 0 ? ', all that Flowgate uses among them' : ''}`,
            remedy: null,
        },
        ...lacks.map(lackLine),
    ];
}
function lackLine({ tool, arguments: missing, isNeeded, without }) {
    const what = missing.length === 0
        ? `it offers no \`${tool}\``
        : `its \`${tool}\` takes no ${missing.map((each) => `\`${each}\``).join(', ')}`;
    return {
        about: 'server',
        state: isNeeded ? 'error' : 'warning',
        text: `${what}: ${without}`,
        remedy: 'look for a newer version of Flowgate; else report it with `flowgate doctor --record`',
    };
}
/** Why the server could not be reached, or refused this key. */
function unreachedLines(endpoint, error) {
    const isOfKey = error.kind === 'key' || error.kind === 'sign-in';
    const way = isOfKey
        ? [{ about: 'endpoint', state: 'ok', text: `${endpoint} reached`, remedy: null }]
        : [];
    const about = isOfKey ? 'key' : 'endpoint';
    return [...way, { about, state: 'error', text: (0,reasons/* messageOf */.bD)(error.failure), remedy: null }];
}

// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/report/reasons/token-permission.ts
var token_permission = __webpack_require__(7817);
;// CONCATENATED MODULE: ./src/doctor/surroundings.ts





/** The oldest supported version of Node. */
const LEAST_NODE = 24;
/** The versions of Flowgate and Node. */
function versions(flowgate, node) {
    const isNew = Number.parseInt(node, 10) >= LEAST_NODE;
    return [
        { about: 'flowgate', state: 'ok', text: `version ${flowgate}`, remedy: null },
        {
            about: 'node',
            state: isNew ? 'ok' : 'error',
            text: `version ${node}`,
            remedy: isNew ? null : `install Node ${LEAST_NODE} or newer`,
        },
    ];
}
/** Flows and map; `found`: what was read, or why it could not be. */
function repositoryLines(found, mapFile) {
    if (found instanceof Error) {
        const remedy = 'write flows there: `flowgate export` brings live ones into Git';
        return [{ about: 'flows', state: 'warning', text: (0,known_error/* errorText */.k)(found), remedy }];
    }
    const { flows, skipped, badFiles } = found;
    const bad = badFiles.flatMap(({ problems: [first] }) => first === undefined ? [] : `${first.file}:${first.line}: ${first.message}`);
    const others = skipped.length > 0 ? `, ${(0,count/* count */.U9)(skipped.length, 'other file')} skipped` : '';
    return [
        {
            about: 'flows',
            state: badFiles.length > 0 ? 'error' : 'ok',
            text: `${(0,count/* count */.U9)(flows.length, 'flow')}${others}${bad.length > 0 ? `, ${(0,count/* count */.U9)(bad.length, 'file')} that cannot be read` : ''}`,
            remedy: null,
        },
        ...bad.map((text) => ({ about: 'flows', state: 'error', text, remedy: 'correct the file' })),
        ...mapLines(found, mapFile),
    ];
}
function mapLines({ map, mapProblems }, mapFile) {
    const about = 'map';
    if (mapProblems === null) {
        const text = `there is no ${mapFile}`;
        return [{ about, state: 'warning', text, remedy: '`flowgate init` writes one' }];
    }
    if (map === null) {
        return mapProblems.map(({ line, message }) => {
            const text = `${mapFile}:${line}: ${message}`;
            return { about, state: 'error', text, remedy: 'correct the map' };
        });
    }
    const names = [...map.environments.keys()];
    const text = `${(0,count/* count */.U9)(names.length, 'environment')}: ${names.join(', ')}`;
    return [{ about, state: 'ok', text, remedy: null }];
}
/** What the job's token may read; empty outside of a job. */
async function githubLines(env) {
    if (!env.GITHUB_ACTIONS)
        return [];
    const about = 'github';
    const token = env.GITHUB_TOKEN ?? '';
    if (token === '') {
        const text = 'GITHUB_TOKEN is not in the environment of this step, so nothing was tried';
        // biome-ignore lint/suspicious/noTemplateCurlyInString: as a workflow writes it
        const remedy = 'give the step `env: GITHUB_TOKEN: ${{ github.token }}`';
        return [{ about, state: 'unknown', text, remedy }];
    }
    try {
        const event = await (0,github_event.readEvent)(env);
        return event === null ? [] : await tried(token, event);
    }
    catch (error) {
        if (!(0,known_error/* isKnownError */.u)(error))
            throw error;
        return [{ about, state: 'error', text: (0,known_error/* errorText */.k)(error), remedy: null }];
    }
}
async function tried(token, event) {
    const { tryPermissions } = await __webpack_require__.e(/* import() */ 5435).then(__webpack_require__.bind(__webpack_require__, 5435));
    const all = await tryPermissions({ token, event, onNotice: () => { } });
    const lines = all.map(({ permission, failure }) => {
        const about = 'github';
        if (failure === null)
            return { about, state: 'ok', text: permission, remedy: null };
        if (failure.code !== 'github-permission-missing') {
            return { about, state: 'warning', text: (0,reasons/* messageOf */.bD)(failure), remedy: null };
        }
        const remedy = (0,token_permission/* permissionRemedy */.uF)(failure);
        const isForDrift = permission.startsWith('issues');
        return {
            about,
            state: isForDrift ? 'warning' : 'error',
            text: `${permission} is missing`,
            remedy: isForDrift ? `${remedy}, for \`mode: drift\`` : remedy,
        };
    });
    const text = 'what the token may write (comments, issues) cannot be read; the job\u2019s log has it under "Set up job", GITHUB_TOKEN Permissions';
    return [...lines, { about: 'github', state: 'unknown', text, remedy: null }];
}

;// CONCATENATED MODULE: ./src/doctor/doctor.ts










/** Checks everything that a run depends on, local things first. It only reads. */
async function diagnose(options) {
    const { root, env, version } = options;
    const found = await (0,project.readProject)(options, root).catch((error) => {
        if (!(0,known_error/* isKnownError */.u)(error))
            throw error;
        return error;
    });
    const map = found instanceof Error ? null : found.map;
    (0,environments/* chooseEnvironments */.c)(map, 'check', options.environments);
    const wanted = wantedOf(map, options.environments);
    const through = (kind) => wanted.filter(({ host }) => host.kind === kind);
    const [byKey, byIdentity] = [through('flow-studio'), through('dataverse')];
    const needsNoKey = byIdentity.length > 0 && byKey.length === 0 && options.apiKey === null;
    const { lines, setup } = await chainTo(byIdentity, options);
    return {
        diagnoses: [
            ...versions(version, process.versions.node),
            ...repositoryLines(found, options.map),
            ...(await githubLines(env)),
            ...(needsNoKey ? [] : await liveLines(byKey, options)),
            ...lines,
        ],
        setup,
    };
}
function wantedOf(map, asked) {
    const all = [...(map?.environments.values() ?? [])];
    return all.filter(({ name }) => asked.length === 0 || asked.includes(name));
}
async function chainTo(environments, options) {
    if (environments.length === 0)
        return { lines: [], setup: [] };
    const { walkChain } = await __webpack_require__.e(/* import() */ 6002).then(__webpack_require__.bind(__webpack_require__, 6002));
    return walkChain(environments, options);
}
async function liveLines(wanted, options) {
    const { apiKey, endpoint, env, now, progress, onReply } = options;
    const { checkEndpoint, connectReader, missingTools, readKey } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(7450), __webpack_require__.e(1534)]).then(__webpack_require__.bind(__webpack_require__, 1534));
    const key = readKey(apiKey ?? '');
    const lines = keyLines(apiKey, key, now);
    if (apiKey === null)
        return lines;
    const wrong = checkEndpoint(endpoint);
    if (wrong !== null)
        return [...lines, { about: 'endpoint', state: 'error', text: (0,reasons/* messageOf */.bD)(wrong), remedy: null }];
    const connecting = {
        endpoint,
        apiKey,
        onRetry: (0,flow_studio/* retriesTo */.E)(progress),
        ...(onReply === null ? {} : { onReply }),
    };
    const reader = await connectReader(connecting).catch(host/* asHostError */.F);
    if (reader instanceof host/* HostError */.d)
        return [...lines, ...unreachedLines(endpoint, reader)];
    try {
        const facts = reader.server();
        const server = serverLines(endpoint, env, facts, missingTools(facts));
        return [...lines, ...server, ...(await ofEnvironments(reader, wanted, key.account, options))];
    }
    finally {
        await reader.close();
    }
}
async function ofEnvironments(reader, wanted, account, { onReply }) {
    const listed = await (0,facts/* readOrFailure */.Gx)(reader.listEnvironments());
    const lines = wanted.length === 0 ? [(0,doctor_environments/* visibleLine */.P8)(listed)] : [];
    for (const environment of wanted) {
        const connections = await (0,facts/* readOrFailure */.Gx)(reader.listConnections(environment.environmentName));
        lines.push(...(0,doctor_environments/* environmentLines */.di)(environment, listed, connections, account));
    }
    if (onReply !== null) {
        const [first] = listed.kind === 'read' ? listed.value : [];
        await readOneOfEach(reader, wanted, first?.environmentName ?? null);
    }
    return lines;
}
/** Reads one page of flows and one flow of the map, only to record their shapes. */
async function readOneOfEach(reader, wanted, visible) {
    const where = wanted[0]?.environmentName ?? visible;
    if (where === null)
        return;
    if (wanted.length === 0)
        await (0,facts/* readOrFailure */.Gx)(reader.listConnections(where));
    await (0,facts/* readOrFailure */.Gx)(reader.firstFlows(where));
    for (const { environmentName, flows } of wanted) {
        const named = [...flows.values()].find(({ flowName }) => flowName !== null);
        if (named?.flowName == null)
            continue;
        await (0,facts/* readOrFailure */.Gx)(reader.readFlow(environmentName, named.flowName));
        return;
    }
}


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ deployAsLines),
/* harmony export */   A5: () => (/* binding */ connectionLines),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   di: () => (/* binding */ environmentLines)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1128);
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _live_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4149);
/* harmony import */ var _map_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7480);
/* harmony import */ var _map_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6544);
/* harmony import */ var _report_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3938);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2639);
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2253);








/** How many environments, connectors or accounts a line names. */
const MOST = 8;
/** The environments that the key can see, when the map names none. */
function visibleLine(listed) {
    const about = 'environments';
    if (listed.kind === 'unreadable') {
        return { about, state: 'error', text: (0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(listed.cause), remedy: null };
    }
    const names = listed.value.map(({ displayName, environmentName }) => `${displayName} (${environmentName})`);
    const text = `the key sees ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(names.length, 'environment')}: ${named(names)}`;
    return { about, state: names.length === 0 ? 'warning' : 'ok', text, remedy: null };
}
/**
 * For one environment of the map: does it exist, which connections has it, and do they match the
 * map.
 */
function environmentLines(environment, listed, connections, account) {
    const about = environment.name;
    return [
        standingLine(environment, listed),
        ...deployAsLines(environment, account),
        ...(connections.kind === 'unreadable'
            ? [
                {
                    about,
                    state: 'error',
                    text: `its connections: ${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(connections.cause)}`,
                    remedy: null,
                },
            ]
            : connectionLines(environment, connections.value)),
    ];
}
/** Which connections an environment has, and whether those of the map are among them. */
function connectionLines(environment, list) {
    return [connectionsLine(environment.name, list), ...fitLines(environment, list)];
}
function standingLine({ name: about, environmentName }, listed) {
    if (listed.kind === 'unreadable') {
        return {
            about,
            state: 'warning',
            text: `environments: ${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(listed.cause)}`,
            remedy: null,
        };
    }
    const same = listed.value.find((each) => each.environmentName.toLowerCase() === environmentName.toLowerCase());
    if (same === undefined) {
        const seen = listed.value.map((each) => `${each.displayName} (${each.environmentName})`);
        const text = `the key does not see ${environmentName}; it sees ${named(seen) || 'none'}`;
        const remedy = 'correct environmentName in the map, or give the account access to it';
        return { about, state: 'error', text, remedy };
    }
    const isOff = same.state !== null && !_live_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKING */ .mQ.test(same.state);
    const text = `${same.displayName} (${environmentName})${same.state === null ? '' : `, ${same.state}`}`;
    const remedy = isOff ? 'an administrator has to enable it' : null;
    return { about, state: isOff ? 'error' : 'ok', text, remedy };
}
/** A warning where the map names another account than the one that was used. */
function deployAsLines({ name: about, deployAs }, account) {
    if (deployAs === null) {
        const remedy = `add deployAs${account === null ? ', the account of the key that deploys' : `: ${account}, if this key deploys`}`;
        const text = 'the map has no deployAs, so it is unknown whether that account may use the connections';
        return [{ about, state: 'warning', text, remedy }];
    }
    if (account === null || (0,_map_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .sameAccount */ .M_)(deployAs, account))
        return [];
    const text = `the map deploys as ${deployAs}, and this account is ${account}`;
    return [{ about, state: 'warning', text, remedy: 'use that account, or correct deployAs' }];
}
function connectionsLine(about, { connections, isWhole }) {
    const byConnector = (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N4)(connections.map(({ connector }) => connector ?? 'unknown'));
    const parts = byConnector.map(([connector, times]) => {
        const those = connections.filter((each) => (each.connector ?? 'unknown') === connector);
        const owners = (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N4)(those.map(({ owner }) => owner ?? 'of an unknown owner'));
        return `${connector} ${times} (${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .andList */ .cM)(owners.map(([owner, many]) => `${owner} ${many}`), MOST)})`;
    });
    const text = `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(connections.length, 'connection')}${parts.length === 0 ? '' : `: ${named(parts)}`}`;
    return isWhole
        ? { about, state: 'ok', text, remedy: null }
        : {
            about,
            state: 'warning',
            text: `${text}; the server has more than it lists`,
            remedy: null,
        };
}
/** The state of an entry's connection, as far as the list shows it. */
function conditionOf(entry, { connections, isWhole }) {
    const live = connections.find((each) => (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_7__/* .sameConnection */ .h)(each.connectionName, entry.connectionName));
    if (live === undefined)
        return isWhole ? 'missing' : 'unlisted';
    const wanted = (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(entry.id);
    if (live.connector !== null && wanted !== null && live.connector !== wanted)
        return 'connector';
    if (live.status !== null && !/^connected$/i.test(live.status))
        return 'broken';
    return isForeign(entry, live) ? 'foreign' : 'ok';
}
function isForeign({ owner }, live) {
    return owner !== null && live.owner !== null && !(0,_map_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .sameAccount */ .M_)(owner, live.owner);
}
const FAULTS = {
    missing: [
        'is not visible to the key',
        'error',
        'bind a connection that the key sees, or share this one',
    ],
    broken: ['is not connected', 'error', 'sign in to it again, in make.powerautomate.com'],
    connector: ['is of another connector', 'error', 'bind a connection of the right connector'],
    foreign: ['is of another owner than the map says', 'warning', 'correct owner in the map'],
    unlisted: [
        'is not in the part that was listed',
        'warning',
        'look for it in make.powerautomate.com',
    ],
};
/** Each entry of the map whose connection is not as it should be, by its name. */
function fitLines(environment, list) {
    const about = environment.name;
    const entries = (0,_map_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(environment);
    const faults = entries.flatMap((entry) => {
        const condition = conditionOf(entry, list);
        if (condition === 'ok')
            return [];
        const [words, state, remedy] = FAULTS[condition];
        const text = `the connection ${entry.connectionName} of ${entry.key} ${words}`;
        return [{ about, state, text, remedy }];
    });
    if (faults.length > 0)
        return faults;
    const text = `the map's ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(entries.length, 'entry', 'entries')}: all as the server has them`;
    return [{ about, state: 'ok', text, remedy: null }];
}
/** Some names, and how many more there are. */
function named(names) {
    return (0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .andList */ .cM)(names, MOST);
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ retriesTo),
/* harmony export */   z: () => (/* binding */ loadFlowStudio)
/* harmony export */ });
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);


/**
 * Loads the Flow Studio client after checking that the key may be sent to `endpoint`. Throws a
 * `UsageError` that begins with `called`, the name of the input or option, where it may not.
 */
async function loadFlowStudio(endpoint, called = '`endpoint`') {
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(7450), __webpack_require__.e(1534)]).then(__webpack_require__.bind(__webpack_require__, 1534));
    const wrong = flowStudio.checkEndpoint(endpoint);
    if (wrong !== null)
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${called}: ${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(wrong)}`);
    return flowStudio;
}
/** Reports each wait before a call is repeated. */
function retriesTo(progress) {
    return (retry) => progress(`${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(retry)}.`);
}


/***/ })

};
;