"use strict";
exports.id = 6002;
exports.ids = [6002,3107];
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


/***/ }),

/***/ 6002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  walkChain: () => (/* binding */ walkChain)
});

// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(9136);
// EXTERNAL MODULE: ./src/run/identity.ts
var run_identity = __webpack_require__(9847);
;// CONCATENATED MODULE: ./src/doctor/identity.ts
const ABOUT = 'identity';
/** Who signs in to environments with `dataverse`, or what is missing for it. */
function identityLine(identity, given) {
    const half = halfSet(given);
    if (half !== null)
        return half;
    if (identity === null)
        return nobody(given);
    if (identity.kind === 'az') {
        const text = 'whoever is signed in to the Azure CLI, and not the application that deploys';
        return { about: ABOUT, state: 'ok', text, remedy: null };
    }
    const { tenantId, clientId, kind } = identity;
    const how = kind === 'job' ? "the job's own identity (OIDC)" : 'AZURE_CLIENT_SECRET';
    const text = `the application ${clientId} of the tenant ${tenantId}, with ${how}`;
    return { about: ABOUT, state: 'ok', text, remedy: null };
}
function halfSet({ tenantId, clientId }) {
    if ((tenantId === null) === (clientId === null))
        return null;
    const [is, isNot] = tenantId === null
        ? ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID']
        : ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID'];
    // Anybody of a tenant may sign in with the Azure CLI.
    const isEnough = tenantId !== null;
    const text = `${is} is set, and ${isNot} is not`;
    return {
        about: ABOUT,
        state: 'error',
        text,
        remedy: `set ${isNot}${isEnough ? ', or neither' : ''}`,
    };
}
function nobody({ clientId, isJob }) {
    if (isJob && clientId !== null) {
        const text = `the application ${clientId}, but GitHub gives this job no token of its identity`;
        const remedy = 'give the job `permissions: id-token: write`; a pull request from a fork gets none';
        return { about: ABOUT, state: 'error', text, remedy };
    }
    const text = 'there is none, so environments with `dataverse` were not looked at';
    const remedy = isJob
        ? 'give the step AZURE_TENANT_ID and AZURE_CLIENT_ID in its `env`, and the job `permissions: id-token: write`'
        : 'set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run `az login`';
    return { about: ABOUT, state: 'warning', text, remedy };
}

// EXTERNAL MODULE: ./src/dataverse/access.ts
var access = __webpack_require__(3107);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/live/facts.ts
var facts = __webpack_require__(4149);
// EXTERNAL MODULE: ./src/live/host-failure.ts
var host_failure = __webpack_require__(4045);
// EXTERNAL MODULE: ./src/live/references.ts
var references = __webpack_require__(7410);
// EXTERNAL MODULE: ./src/map/keys.ts
var keys = __webpack_require__(6544);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/doctor/environments.ts
var environments = __webpack_require__(3481);
;// CONCATENATED MODULE: ./src/doctor/organisation.ts










/** The links from a token to the connections of one environment; ends at the first that is broken. */
async function organisationLines(reader, environment, account) {
    const { name: about, environmentName: id } = environment;
    const address = environment.host.kind === 'dataverse' ? environment.host.address : null;
    const lines = [];
    const ok = (text) => void lines.push({ about, state: 'ok', text, remedy: null });
    const token = await (0,facts/* readOrFailure */.Gx)(reader.signIn(id));
    if (token.kind === 'unreadable')
        return [broken(about, token.cause)];
    ok(`Microsoft Entra gave a token for ${address}`);
    const found = await (0,facts/* readOrFailure */.Gx)(reader.organisation(id));
    if (found.kind === 'unreadable')
        return [...lines, ...unreached(about, found.cause, address)];
    lines.push(standingLine(about, found.value));
    const member = await (0,facts/* readOrFailure */.Gx)(reader.whoAmI(id));
    if (member.kind === 'unreadable')
        return [...lines, broken(about, member.cause)];
    ok(`signed in there as ${member.value.name ?? 'the user'} (${member.value.userId})`);
    const other = (0,environments/* deployAsLines */.$T)(environment, account);
    lines.push(...other);
    const deploys = account !== null && other.length === 0;
    lines.push(...(await roleLines(reader, environment, member.value, deploys)));
    lines.push(...(await rowLines(reader, environment)));
    return [...lines, ...(await connectionsOf(reader, environment))];
}
function broken(about, cause) {
    return { about, state: 'error', text: (0,reasons/* messageOf */.bD)(cause), remedy: null };
}
/** Somebody who is refused has reached it all the same. */
function unreached(about, cause, address) {
    const isReached = (0,host_failure/* kindOf */.I)(cause) === 'refused';
    const line = { about, state: 'ok', text: `${address} reached`, remedy: null };
    return [...(isReached ? [line] : []), broken(about, cause)];
}
function standingLine(about, { displayName, environmentName, state }) {
    const isOff = state !== null && state !== 'Enabled';
    const text = `${displayName || 'the organisation'} is the map's ${environmentName}${isOff ? `, ${state}` : ''}`;
    const remedy = isOff ? 'an administrator has to enable it' : null;
    return { about, state: isOff ? 'error' : 'ok', text, remedy };
}
/** `deploys`: whether this account is the one that writes. */
async function roleLines(reader, { name: about, environmentName }, { userId }, deploys) {
    const ask = async (privilege) => [privilege, await (0,facts/* readOrFailure */.Gx)(reader.reachOf(environmentName, userId, privilege))];
    const [read, write] = await Promise.all([access/* NEEDED */.Ev.read, access/* NEEDED */.Ev.write].map((those) => Promise.all(those.map(ask))));
    return [
        roleLine(about, 'read', read ?? [], true),
        roleLine(about, 'write', write ?? [], deploys),
    ];
}
function roleLine(about, verb, answers, isNeeded) {
    const what = `${verb} flows and connection references`;
    const [unread] = answers.flatMap(([, read]) => (read.kind === 'unreadable' ? [read.cause] : []));
    if (unread !== undefined) {
        const text = `whether its roles let it ${what} is unknown: ${(0,reasons/* messageOf */.bD)(unread)}`;
        return { about, state: 'unknown', text, remedy: null };
    }
    const those = (reach) => answers.flatMap(([name, read]) => (read.kind === 'read' && read.value === reach ? [name] : []));
    const [none, part] = [those('none'), those('part')];
    const remedy = 'give the application user a role that has it: the last command below';
    if (none.length > 0) {
        const text = `its roles do not let it ${what}: ${(0,lists/* andList */.cM)(none)} missing`;
        return { about, state: isNeeded ? 'error' : 'warning', text, remedy };
    }
    if (part.length > 0) {
        const text = `its roles let it ${what}, but not those of everybody (${(0,lists/* andList */.cM)(part)})`;
        return { about, state: 'warning', text, remedy };
    }
    return { about, state: 'ok', text: `its roles let it ${what}`, remedy: null };
}
async function rowLines(reader, environment) {
    const { name: about, environmentName } = environment;
    const flows = await (0,facts/* readOrFailure */.Gx)(reader.listFlows(environmentName));
    const rows = await (0,facts/* readOrFailure */.Gx)(reader.listReferences?.(environmentName) ?? Promise.resolve([]));
    return [
        flows.kind === 'unreadable'
            ? broken(about, flows.cause)
            : { about, state: 'ok', text: (0,count/* count */.U9)(flows.value.length, 'flow'), remedy: null },
        rows.kind === 'unreadable'
            ? broken(about, rows.cause)
            : referencesLine(about, (0,keys/* entriesOf */.Mc)(environment), rows.value),
    ];
}
/** Which row an entry of the map means is known by its name; an entry may also be a flow's key. */
function referencesLine(about, entries, rows) {
    const byState = Map.groupBy(entries, (entry) => boundOf(entry, rows));
    const order = ['as the map says', 'unbound', 'bound to another connection', 'not there'];
    const parts = order.flatMap((state) => {
        const those = byState.get(state) ?? [];
        const names = state === 'as the map says' ? '' : ` (${(0,environments/* named */.KT)(those.map(({ key }) => key))})`;
        return those.length === 0 ? [] : [`${those.length} ${state}${names}`];
    });
    const isWrong = byState.has('bound to another connection') || byState.has('not there');
    const text = `${(0,count/* count */.U9)(rows.length, 'connection reference')}; the map's: ${parts.join(', ') || 'none'}`;
    const remedy = isWrong
        ? 'import the solution for one that is not there; `flowgate plan` shows what a deployment would do'
        : null;
    return { about, state: isWrong ? 'warning' : 'ok', text, remedy };
}
function boundOf({ key, connectionName }, rows) {
    const row = (0,references/* rowNamed */._q)(rows, key);
    if (row === undefined)
        return 'not there';
    if (row.connectionName === null)
        return 'unbound';
    return (0,connection_name/* sameConnection */.h)(row.connectionName, connectionName)
        ? 'as the map says'
        : 'bound to another connection';
}
/** An application that may not see connections can deploy all the same. */
async function connectionsOf(reader, environment) {
    const read = await (0,facts/* readOrFailure */.Gx)(reader.listConnections(environment.environmentName));
    if (read.kind === 'read')
        return (0,environments/* connectionLines */.A5)(environment, read.value);
    const text = `its connections cannot be seen, so the rules about them do not run: ${(0,reasons/* messageOf */.bD)(read.cause)}`;
    const remedy = 'give the application the Power Platform role Reader for this environment (a preview)';
    return [{ about: environment.name, state: 'warning', text, remedy }];
}

// EXTERNAL MODULE: ./src/live/access-words.ts
var access_words = __webpack_require__(9254);
// EXTERNAL MODULE: ./src/map/accounts.ts
var accounts = __webpack_require__(7480);
// EXTERNAL MODULE: ./src/wording/shell.ts
var shell = __webpack_require__(906);
// EXTERNAL MODULE: ./src/workflows/starting.ts + 2 modules
var starting = __webpack_require__(9840);
;// CONCATENATED MODULE: ./src/doctor/setup.ts




const ISSUER = 'https://token.actions.githubusercontent.com';
const AUDIENCE = 'api://AzureADTokenExchange';
/** Nobody knows the least role (dataverse-web-api.md, Unknown); this one may customise flows. */
const ROLE = 'System Customizer';
/** How many characters Entra takes for the name of a credential. */
const LONGEST_NAME = 120;
/**
 * What makes the application, its federated credentials, and its user with a role in each
 * environment: commands of `az` and `pac`, and the files that they read.
 */
function setupSteps({ tenantId, clientId, subjects, environments }) {
    const id = (0,shell/* shellWord */.r)(clientId ?? '<client-id>');
    const tenant = tenantId === null ? '' : ` --tenant ${(0,shell/* shellWord */.r)(tenantId)}`;
    const create = command('az ad app create --display-name flowgate --query appId --output tsv');
    return [
        command(`az login --allow-no-subscriptions${tenant}`),
        ...(clientId === null ? [create] : []),
        command(`az ad sp create --id ${id}`),
        ...credentialsOf({ clientId, subjects, environments }).flatMap((content, index) => {
            const file = `flowgate-credential-${index + 1}.json`;
            const add = `az ad app federated-credential create --id ${id} --parameters ${file}`;
            return [{ kind: 'file', file, content }, command(add)];
        }),
        ...environments.flatMap((environment) => userOf(environment, id)),
    ];
}
/** Adds the application as a user of an environment, and gives it a role. */
function userOf({ environmentName, host }, id) {
    const address = host.kind === 'dataverse' ? (host.address ?? '') : '';
    const where = `--environment ${(0,shell/* shellWord */.r)(environmentName)}`;
    return [
        command(`pac auth create --environment ${(0,shell/* shellWord */.r)(address)}`),
        command(`pac admin assign-user ${where} --user ${id} --role ${(0,shell/* shellWord */.r)(ROLE)} --application-user`),
    ];
}
function command(text) {
    return { kind: 'command', command: text };
}
/**
 * One for the job that asks, and one for its subject with ids; otherwise one for each environment,
 * and one for the nightly run. None for pull requests where the application deploys: they would let everybody write who can push.
 */
function credentialsOf({ clientId, subjects: { sent, prefix }, environments, }) {
    const deploys = environments.some(({ deployAs }) => deployAs === null || (0,accounts/* sameAccount */.M_)(deployAs, clientId ?? ''));
    if (sent === null || ((0,access_words/* isOfPulls */.w9)(sent.subject) && deploys)) {
        const start = prefix ?? 'repo:OWNER/REPOSITORY';
        const about = { issuer: sent?.issuer ?? ISSUER, audience: AUDIENCE };
        const names = [...environments.map(({ name }) => name), starting/* DRIFT_ENVIRONMENT */.wI];
        // GitHub writes a colon in a name so.
        const subjects = names.map((name) => `${start}:environment:${name.replaceAll(':', '%3A')}`);
        return subjects.map((subject) => credential({ ...about, subject }));
    }
    const all = [sent.subject, sent.immutable].filter((subject) => subject !== null);
    return all.map((subject) => credential({ ...sent, subject }));
}
/** As `az ad app federated-credential create --parameters` reads it. */
function credential({ issuer, audience, subject, }) {
    const name = `flowgate-${subject.replaceAll(/[^A-Za-z0-9]+/g, '-')}`.slice(0, LONGEST_NAME);
    return { name: name.replace(/-$/, ''), issuer, subject, audiences: [audience] };
}

// EXTERNAL MODULE: ./src/run/known-error.ts
var known_error = __webpack_require__(4634);
;// CONCATENATED MODULE: ./src/doctor/subject.ts



const subject_ABOUT = 'subject';
const SUB = 'actions/oidc/customization/sub';
/** Asks GitHub for a token of this job, and how it writes the subjects of the repository's jobs. */
async function readSubjects({ idToken, env }) {
    const { GITHUB_REPOSITORY: repository = '' } = env;
    const { sent, lines } = await sentLine(idToken);
    const template = await templateOf(env);
    const known = template instanceof Error ? null : template;
    const all = [...lines, ...(sent === null ? [] : formLines(sent)), ...templateLine(template)];
    const own = /^repo:[^:]+/.exec(sent?.subject ?? '')?.[0] ?? null;
    const prefix = own ?? known?.prefix ?? (repository === '' ? null : `repo:${repository}`);
    if (idToken === null)
        all.push(unseenLine(repository || 'OWNER/REPOSITORY'));
    return { sent, prefix, lines: all };
}
async function sentLine(idToken) {
    if (idToken === null)
        return { sent: null, lines: [] };
    try {
        const sent = await idToken();
        const text = `this job sends \`${sent.subject}\`; a federated credential of the application must have exactly this`;
        return { sent, lines: [{ about: subject_ABOUT, state: 'ok', text, remedy: null }] };
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        const text = (0,reasons/* messageOf */.bD)({ code: 'id-token-not-given', detail });
        return { sent: null, lines: [{ about: subject_ABOUT, state: 'error', text, remedy: null }] };
    }
}
function formLines(sent) {
    const { immutable } = sent;
    if ((0,access_words/* isOfPulls */.w9)(sent.subject)) {
        const text = 'every pull request of the repository has this subject: an application that has a federated credential for it can be used by whoever can push a branch';
        const remedy = 'use an application that may only read for it; let the one that deploys sign in from a job with a GitHub environment';
        return [{ about: subject_ABOUT, state: 'warning', text, remedy }];
    }
    if (immutable === null)
        return [];
    const text = `after a rename of the repository, or by choice, GitHub sends \`${immutable}\``;
    const remedy = 'add a second federated credential with it before that';
    return [{ about: subject_ABOUT, state: 'ok', text, remedy }];
}
/** Outside of a job, or for a token that may not read it, the form is unknown. */
async function templateOf(env) {
    const { GITHUB_ACTIONS, GITHUB_TOKEN: token = '' } = env;
    if (!GITHUB_ACTIONS || token === '')
        return null;
    const { readSubjectTemplate } = await __webpack_require__.e(/* import() */ 2734).then(__webpack_require__.bind(__webpack_require__, 2734));
    const { readEvent } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5015));
    try {
        const event = await readEvent(env);
        return event && (await readSubjectTemplate({ token, event, onNotice: () => { } }));
    }
    catch (error) {
        if ((0,known_error/* isKnownError */.u)(error) && error instanceof Error)
            return error;
        throw error;
    }
}
function templateLine(template) {
    const about = subject_ABOUT;
    if (template === null)
        return [];
    if (template instanceof Error) {
        const text = `how GitHub writes it for other jobs is unknown: ${(0,known_error/* errorText */.k)(template)}`;
        return [{ about, state: 'unknown', text, remedy: null }];
    }
    const { claims, prefix } = template;
    if (claims !== null) {
        const text = `the repository has a template of its own (${claims.join(', ')}), so only a job shows its subject`;
        return [{ about, state: 'warning', text, remedy: null }];
    }
    const text = `GitHub's own template, beginning with \`${prefix ?? 'repo:\u2026'}\``;
    return [{ about, state: 'ok', text, remedy: null }];
}
function unseenLine(repository) {
    const text = `what a job sends is only seen in a job: run \`flowgate doctor\` in a step of one with \`id-token: write\`, or ask \`gh api repos/${repository}/${SUB}\`, whose \`sub_claim_prefix\` begins it`;
    return { about: subject_ABOUT, state: 'unknown', text, remedy: null };
}

;// CONCATENATED MODULE: ./src/doctor/dataverse.ts







/** Somebody is waiting: shorter than a deployment's. */
const TIMEOUT_MS = 30_000;
const NOTHING_SEEN = { sent: null, prefix: null };
/** Walks the chain to each of these environments, which are reached through Dataverse. */
async function walkChain(environments, options) {
    const { checkAuthority, jobTokens } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(4904)]).then(__webpack_require__.bind(__webpack_require__, 4904));
    const { env, authority, tenantId, clientId, signIn } = options;
    const wrong = checkAuthority(authority);
    if (wrong !== null) {
        const line = {
            about: 'identity',
            state: 'error',
            text: (0,reasons/* messageOf */.bD)(wrong),
            remedy: null,
        };
        return { lines: [line], setup: [] };
    }
    signIn.onSecret(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
    const identity = (0,run_identity/* identityOf */.cu)(options, { signIn: { ...signIn, idToken: jobTokens(env) } });
    const isJob = Boolean(env.GITHUB_ACTIONS);
    const first = identityLine(identity, { ...options, isJob });
    const subjects = identity?.kind === 'secret' ? null : await subjectsOf(identity, options);
    const isBroken = [first, ...(subjects?.lines ?? [])].some(({ state }) => state === 'error');
    const further = identity === null || isBroken ? [] : await linesOf(identity, environments, options);
    return {
        lines: [first, ...(subjects?.lines ?? []), ...further],
        setup: setupSteps({ tenantId, clientId, environments, subjects: subjects ?? NOTHING_SEEN }),
    };
}
async function subjectsOf(identity, { env, signIn }) {
    const { AUDIENCE, subjectOf } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(4904)]).then(__webpack_require__.bind(__webpack_require__, 4904));
    if (identity?.kind !== 'job')
        return readSubjects({ idToken: null, env });
    const idToken = async () => {
        const assertion = await identity.idToken(AUDIENCE);
        signIn.onSecret(assertion);
        return subjectOf(assertion);
    };
    return readSubjects({ idToken, env });
}
async function linesOf(identity, environments, { authority, now, progress, signIn }) {
    const { openReader } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(4904)]).then(__webpack_require__.bind(__webpack_require__, 4904));
    const organisations = environments.flatMap(({ environmentName, host }) => host.kind === 'dataverse' && host.address !== null ? [[environmentName, host.address]] : []);
    const reader = openReader({
        identity,
        authority,
        organisations: new Map(organisations),
        onSecret: signIn.onSecret,
        timeoutMs: TIMEOUT_MS,
        onRetry: (0,flow_studio/* retriesTo */.E)(progress),
        now: () => now,
    });
    const account = identity.kind === 'az' ? null : identity.clientId;
    try {
        const lines = [];
        for (const environment of environments) {
            lines.push(...(await organisationLines(reader, environment, account)));
        }
        return lines;
    }
    finally {
        await reader.close();
    }
}


/***/ })

};
;