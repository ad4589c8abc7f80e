export const id = 1356;
export const ids = [1356];
export const modules = {

/***/ 1356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeMap: () => (/* binding */ makeMap)
});

// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/map/flow-places.ts
var flow_places = __webpack_require__(8541);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(9136);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
;// CONCATENATED MODULE: ./src/init/choose.ts

/** Shows numbered choices until one is taken; null for an empty answer, which leaves it open. */
async function choose(ask, question, choices) {
    const lines = choices.map(({ label }, index) => `  ${index + 1}  ${label}`);
    const text = [question, ...lines].map((line) => (0,wording_escape/* escapeCommands */.g9)((0,wording_escape/* escapeControl */.hN)(line))).join('\n');
    for (;;) {
        const answer = await ask(`${text}\n1 to ${choices.length}, or Enter to leave it open: `);
        if (answer === '')
            return null;
        const chosen = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined;
        if (chosen !== undefined)
            return chosen.value;
    }
}
/** A connection in a line. */
function labelOf({ connectionName, displayName, owner }) {
    const whose = owner === null ? '' : ` of ${owner}`;
    return `${connectionName}${whose}${displayName === '' ? '' : ` (${displayName})`}`;
}

// EXTERNAL MODULE: ./src/init/draft.ts
var draft = __webpack_require__(3453);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
;// CONCATENATED MODULE: ./src/init/live-view.ts



/** What the key sees on the server; refusals go to `warn`, and count as nothing seen. */
function liveView(reader, account, warn) {
    const lists = new Map();
    let environments = null;
    const orNone = (reading) => reading.catch((error) => {
        if (!(error instanceof host/* HostError */.d))
            throw error;
        warn((0,reasons/* messageOf */.bD)(error.failure));
        return [];
    });
    return {
        account,
        environments: () => {
            environments ??= orNone(reader.listEnvironments());
            return environments;
        },
        connections: (name) => {
            const reading = async () => (await reader.listConnections(name)).connections;
            const known = lists.get(name) ?? orNone(reading());
            lists.set(name, known);
            return known;
        },
    };
}
/** The working connections of a connector, the account's own first. */
function candidatesFor(id, connections, account) {
    const connector = (0,hosts/* connectorOf */.dO)(id);
    const all = connections.filter((each) => each.connector === connector && /^connected$/i.test(each.status ?? 'connected'));
    const isOwn = ({ owner }) => account !== null && owner?.toLowerCase() === account.toLowerCase();
    return {
        all: [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))],
        own: all.filter(isOwn),
    };
}

;// CONCATENATED MODULE: ./src/init/compose.ts





/**
 * Binds every reference that the flows use, in the environments that they go to: as settings files
 * say; otherwise as the flows' own files do; otherwise to the live connection of that connector
 * that the key's account owns, or to the only one. If several fit or none does, a person chooses;
 * without a person it stays open.
 */
async function bindAll(environments, flows, knowledge) {
    const needs = (0,draft/* needsOf */.h)(flows);
    for (const environment of environments) {
        const here = needs.filter(({ flow }) => goesTo(flow, environment, environments));
        for (const [name, those] of Map.groupBy(here, (need) => need.name)) {
            await bind(name, those, environment, environments.length === 1, knowledge);
        }
        await addLiveOwners(environment, knowledge);
    }
}
/** A file that came from one environment goes only there; one that names none goes everywhere. */
function goesTo({ origin }, { environmentName }, environments) {
    const isOf = (id) => id?.toLowerCase() === origin?.environmentName.toLowerCase();
    return (origin === null ||
        isOf(environmentName) ||
        !environments.some((other) => isOf(other.environmentName)));
}
async function bind(name, needs, environment, isOnly, knowledge) {
    const known = environment.entries.get(name);
    if (known?.connectionName)
        return;
    const id = known?.id || needs.find((need) => need.id !== null)?.id || null;
    const own = needs.filter((need) => need.connectionName !== null && isOf(need, environment, isOnly));
    const [most] = (0,count/* tally */.N4)(own.map(({ connectionName }) => (0,connection_name/* connectionId */.y)(connectionName ?? '')));
    const first = own.find(({ connectionName }) => (0,connection_name/* connectionId */.y)(connectionName ?? '') === most?.[0]);
    if (first === undefined) {
        environment.entries.set(name, await fromLive(name, id, environment, knowledge));
        return;
    }
    environment.entries.set(name, entryOf(first, id));
    for (const need of own) {
        if ((0,connection_name/* connectionId */.y)(need.connectionName ?? '') === most?.[0])
            continue;
        const { file } = need.flow;
        const flow = environment.flows.get(file) ?? {
            flowName: null,
            state: null,
            overrides: new Map(),
        };
        flow.overrides.set(name, entryOf(need, id));
        environment.flows.set(file, flow);
    }
}
/** With one environment, a file that names no environment is assumed to come from it. */
function isOf({ flow }, { environmentName }, isOnly) {
    if (flow.origin === null)
        return isOnly;
    return flow.origin.environmentName.toLowerCase() === environmentName?.toLowerCase();
}
function entryOf({ connectionName, id, flow }, known) {
    return { connectionName, id: id ?? known ?? '', owner: null, origin: `from ${flow.file}` };
}
async function fromLive(name, id, { name: where, environmentName }, { live, ask }) {
    const open = (origin) => ({
        connectionName: null,
        id: id ?? '',
        owner: null,
        origin,
    });
    if (id === null)
        return open('no file says its connector');
    if (live === null || environmentName === null)
        return open('to be filled in');
    const connections = await live.connections(environmentName);
    const { all, own } = candidatesFor(id, connections, live.account);
    const connector = (0,draft/* connectorNameOf */.O)(id);
    const only = own.length === 1 ? own[0] : all.length === 1 ? all[0] : undefined;
    if (only !== undefined) {
        const origin = own.length === 1
            ? `the one of ${connector} that ${only.owner} owns`
            : `the only one of ${connector}`;
        return { connectionName: only.connectionName, id, owner: only.owner, origin };
    }
    if (all.length === 0)
        return open(`no connection of ${connector} is to be seen there: make one`);
    const choices = all.map((value) => ({ value, label: labelOf(value) }));
    const question = `Which connection of ${connector} is \`${name}\` in ${where}?`;
    const chosen = ask === null ? null : await choose(ask, question, choices);
    if (chosen === null)
        return open(`one of ${all.slice(0, 3).map(labelOf).join(', ')}`);
    return { connectionName: chosen.connectionName, id, owner: chosen.owner, origin: 'chosen' };
}
/** Adds the owners that the server shows to connections that come from a file. */
async function addLiveOwners({ environmentName, entries, flows }, { live }) {
    if (live === null || environmentName === null)
        return;
    const all = [
        ...entries.values(),
        ...[...flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
    ];
    for (const entry of all.filter(({ owner, connectionName }) => owner === null && connectionName)) {
        const found = (await live.connections(environmentName)).find(({ connectionName }) => (0,connection_name/* sameConnection */.h)(connectionName, entry.connectionName ?? ''));
        entry.owner = found?.owner ?? null;
    }
}

// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
;// CONCATENATED MODULE: ./src/init/environments.ts




/**
 * The environments of the new map: those of the settings files; otherwise those that the flows'
 * files name; otherwise one. Throws a `UsageError` where the requested environment matches none of
 * them.
 */
async function draftEnvironments(inSettings, flows, { name, id }, knowledge) {
    const found = inSettings.length > 0 ? [...inSettings] : await ofFiles(flows, name, id, knowledge);
    const chosen = name === null ? found : found.filter((environment) => environment.name === name);
    if (chosen.length === 0) {
        const names = found.map((environment) => environment.name).join(', ');
        throw new usage_error/* UsageError */.e(`\`--environment\` names ${JSON.stringify(name)}; there is ${names}`);
    }
    const [only, ...others] = chosen;
    if (id !== null && others.length > 0) {
        throw new usage_error/* UsageError */.e('`--environment-id` goes with one environment; name it by `--environment`');
    }
    if (id !== null && only !== undefined)
        only.environmentName = id;
    for (const environment of chosen) {
        environment.environmentName ??= idByConnections(environment, flows);
        environment.environmentName ??= await idByName(environment, chosen.length === 1, knowledge);
        environment.deployAs = await accountFor(environment, knowledge);
    }
    nameFlows(chosen, flows);
    return chosen;
}
function environment(name, environmentName) {
    return { name, environmentName, deployAs: null, entries: new Map(), flows: new Map() };
}
async function ofFiles(flows, name, id, { live }) {
    const origins = flows.flatMap(({ origin }) => origin?.environmentName ?? []);
    const ids = [...new Map(origins.map((origin) => [origin.toLowerCase(), origin])).values()];
    const [only, ...others] = ids;
    if (others.length === 0 || id !== null)
        return [environment(name ?? 'production', only ?? null)];
    const visible = live === null ? [] : await live.environments();
    return ids.map((each) => {
        const same = visible.find((one) => one.environmentName.toLowerCase() === each.toLowerCase());
        return environment(slugOf(same?.displayName ?? '') || shortOf(each), each);
    });
}
function slugOf(displayName) {
    return displayName
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
/** `Default-26e65220-\u2026` becomes `default`; another guid is shortened to its beginning. */
function shortOf(id) {
    return /^default-/i.test(id) ? 'default' : `environment-${id.slice(0, 8).toLowerCase()}`;
}
/** A connection exists in one environment: a file that contains it was read there. */
function idByConnections({ entries }, flows) {
    const names = new Set([...entries.values()].map((each) => (0,connection_name/* connectionId */.y)(each.connectionName ?? '')));
    const same = (0,draft/* needsOf */.h)(flows.filter(({ origin }) => origin !== null)).find(({ connectionName }) => connectionName !== null && names.has((0,connection_name/* connectionId */.y)(connectionName)));
    return same?.flow.origin?.environmentName ?? null;
}
/**
 * The key's account deploys to the environments that it can see; to others another account will.
 */
async function accountFor({ environmentName }, { live }) {
    if (live === null || live.account === null)
        return null;
    const id = environmentName?.toLowerCase();
    const visible = await live.environments();
    return visible.some((one) => one.environmentName.toLowerCase() === id) ? live.account : null;
}
async function idByName({ name }, isOnly, { live, ask }) {
    const visible = live === null ? [] : await live.environments();
    const named = visible.filter(({ displayName }) => displayName.toLowerCase() === name.toLowerCase());
    if (named.length === 1)
        return named[0]?.environmentName ?? null;
    if (isOnly && visible.length === 1)
        return visible[0]?.environmentName ?? null;
    if (ask === null || visible.length === 0)
        return null;
    const choices = visible.map(({ environmentName, displayName }) => ({
        value: environmentName,
        label: `${environmentName}  ${displayName}`,
    }));
    return choose(ask, `Which environment is ${name}?`, choices);
}
/** With several environments, each flow is named in the one that it came from. */
function nameFlows(environments, flows) {
    for (const { origin, file } of environments.length > 1 ? flows : []) {
        const home = environments.find(({ environmentName }) => environmentName?.toLowerCase() === origin?.environmentName.toLowerCase());
        if (origin === null || home === undefined)
            continue;
        const known = home.flows.get(file) ?? { state: null, overrides: new Map() };
        home.flows.set(file, { ...known, flowName: origin.flowName });
    }
}

// EXTERNAL MODULE: ./src/json/order.ts
var order = __webpack_require__(8434);
// EXTERNAL MODULE: ./src/map/schema.ts + 2 modules
var schema = __webpack_require__(4981);
;// CONCATENATED MODULE: ./src/init/map-text.ts




/**
 * The text of the map; unknown values become placeholders, which `map-placeholder` reports. `flows`:
 * those that it may name.
 */
function mapText(environments, flows, files = null) {
    const document = {
        $schema: schema/* SCHEMA_ADDRESS */.b3,
        version: 1,
        ...(files === null ? {} : { files }),
        environments: Object.fromEntries(environments.map((environment) => [
            environment.name,
            environmentDocument(environment, environments, flows),
        ])),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function environmentDocument(environment, environments, flows) {
    const { name, environmentName, deployAs, entries } = environment;
    const named = flowsDocument(environment, environments, flows);
    return {
        environmentName: environmentName ?? `<id of ${name}>`,
        ...(deployAs === null ? {} : { deployAs }),
        connectionReferences: entriesDocument(entries, name),
        ...(Object.keys(named).length === 0 ? {} : { flows: named }),
    };
}
/**
 * If one environment names a flow, every environment that it goes to must name it: it goes to no
 * other then.
 */
function flowsDocument(environment, environments, flows) {
    const named = flows.filter((flow) => goesTo(flow, environment, environments) &&
        environments.some((other) => other.flows.has(flow.file)));
    return Object.fromEntries(named.map(({ file }) => {
        const { flowName, state, overrides } = environment.flows.get(file) ?? {};
        const bound = entriesDocument(overrides ?? new Map(), environment.name);
        return [
            file,
            {
                ...(flowName ? { flowName } : {}),
                ...(state ? { state } : {}),
                ...(Object.keys(bound).length === 0 ? {} : { connectionReferences: bound }),
            },
        ];
    }));
}
function entriesDocument(entries, environment) {
    const sorted = [...entries].toSorted(([one], [other]) => (0,order/* byCodeUnit */.X)(one, other));
    return Object.fromEntries(sorted.map(([name, { connectionName, id, owner }]) => [
        name,
        {
            connectionName: connectionName ?? placeholderFor(name, id, environment),
            id,
            ...(owner === null ? {} : { owner }),
        },
    ]));
}
/** A different one for each entry: two entries with one connection would be a finding. */
function placeholderFor(name, id, environment) {
    return `<connection for ${name} (${(0,draft/* connectorNameOf */.O)(id || null)}) in ${environment}>`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/json/text.ts
var json_text = __webpack_require__(6755);
// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
// EXTERNAL MODULE: ./src/workspace/find-files.ts + 1 modules
var find_files = __webpack_require__(3493);
// EXTERNAL MODULE: ./src/workspace/read-file.ts
var read_file = __webpack_require__(3064);
;// CONCATENATED MODULE: ./src/init/settings.ts









/** Where the ALM Accelerator keeps the settings of a solution for each environment, by its name. */
const ALM_FOLDERS = ['config/*/deploymentSettings.json', '*/config/*/deploymentSettings.json'];
/**
 * The environments in settings files: the file of `pac solution create-settings` that is named,
 * otherwise those of an ALM Accelerator folder. None of them has the platform's id. Throws a
 * `UsageError` for a file of another kind.
 */
async function environmentsInSettings(root, settings, name, flows) {
    if (settings !== null) {
        const path = (0,external_node_path_.isAbsolute)(settings) ? settings : (0,external_node_path_.join)(root, settings);
        const bytes = await (0,promises_.readFile)(path).catch((error) => {
            throw new usage_error/* UsageError */.e(`\`--settings\`: ${settings} cannot be read (${error.code ?? error})`);
        });
        return [await readSettings(settings, bytes, name ?? 'production')];
    }
    const found = [];
    for (const file of await (0,find_files/* findFiles */.lY)(root, ALM_FOLDERS)) {
        const content = (0,read_file.readWorkspaceFile)(root, file);
        if (!content?.ok)
            continue;
        const environment = await readSettings(file, content.bytes, external_node_path_.posix.basename((0,external_node_path_.dirname)(file)));
        await addStarted(root, file, environment, flows);
        add(found, environment);
    }
    return found;
}
/** Several solutions may have a folder for one environment. */
function add(found, environment) {
    const known = found.find(({ name }) => name === environment.name);
    if (known === undefined)
        found.push(environment);
    else {
        for (const [key, entry] of environment.entries)
            known.entries.set(key, entry);
        for (const [file, flow] of environment.flows)
            known.flows.set(file, flow);
    }
}
async function readSettings(file, bytes, name) {
    const result = await (0,map/* parseMap */.y)(file, bytes, { environment: name, flows: [] });
    if (!result.ok) {
        const [first] = result.problems;
        throw new usage_error/* UsageError */.e(`${file}:${first?.line}: ${first?.message}`);
    }
    const environment = result.map.environments.get(name);
    if (environment?.environmentName !== name) {
        throw new usage_error/* UsageError */.e(`${file} is no settings file of \`pac solution create-settings\`: it is a map already`);
    }
    return {
        name,
        environmentName: null,
        deployAs: null,
        entries: entriesOf(environment, file),
        flows: new Map(),
    };
}
/** A token that a pipeline fills in is kept, so that the check reports it by its own name. */
function entriesOf({ entries }, file) {
    return new Map([...entries].map(([key, { connectionName, id, owner }]) => {
        const isToken = /[#{}%<>]/.test(connectionName);
        const origin = isToken ? `${file} has a token there` : `from ${file}`;
        const known = owner === null || !owner.includes('@') ? null : owner;
        return [key, { connectionName: connectionName || null, id, owner: known, origin }];
    }));
}
/** `ActivateFlowConfiguration` names, by guid, the flows that are on after a deployment. */
async function addStarted(root, file, { flows: drafts }, flows) {
    const custom = external_node_path_.posix.join((0,external_node_path_.dirname)(file), 'customDeploymentSettings.json');
    const content = (0,read_file.readWorkspaceFile)(root, custom);
    const document = content?.ok ? (0,main.parse)((0,json_text/* decode */.D)(content.bytes).text) : null;
    const list = (0,json/* isObject */.Gv)(document) ? (0,json/* own */.ZV)(document, 'ActivateFlowConfiguration') : undefined;
    for (const item of Array.isArray(list) ? list : []) {
        const guid = (0,json/* digString */.AG)(item, 'solutionComponentUniqueName')?.toLowerCase() ?? '';
        const flow = flows.find(({ guids }) => guids.includes(guid));
        const started = { flowName: null, state: 'Started', overrides: new Map() };
        if (flow !== undefined)
            drafts.set(flow.file, started);
    }
}

;// CONCATENATED MODULE: ./src/init/init.ts









/**
 * Makes a map for the flows of a repository without one, from everything known about them: for
 * those that would be deployed, or for all where none would be. It never names another one, since
 * a flow that the map names is deployed.
 */
async function makeMap(project, options) {
    const { root, settings, files, environment: name, environmentId: id, ask } = options;
    const candidates = project.flows.filter(({ solution }) => solution?.isAgentFlow !== true);
    const isDeployed = (0,flow_places/* deployedPlaces */.V)(files ?? [], null);
    const deployed = candidates.filter(({ file }) => isDeployed(file));
    const flows = deployed.length > 0 ? deployed : candidates;
    const inSettings = await environmentsInSettings(root, settings, name, flows);
    return withLive(options, async (live) => {
        const knowledge = { live, ask };
        const environments = await draftEnvironments(inSettings, flows, { name, id }, knowledge);
        await bindAll(environments, flows, knowledge);
        return { text: mapText(environments, deployed, files), environments };
    });
}
/**
 * Calls `work` with what the key sees, if there is a key; a server that cannot be reached is
 * reported and skipped.
 */
async function withLive({ apiKey, endpoint, warn }, work) {
    if (apiKey === null)
        return work(null);
    const { connectReader, readKey } = await (0,flow_studio/* loadFlowStudio */.z)(endpoint);
    const reader = await connectReader({ endpoint, apiKey, onRetry: (0,flow_studio/* retriesTo */.E)(warn) }).catch((error) => {
        if (!(error instanceof host/* HostError */.d))
            throw error;
        warn((0,reasons/* messageOf */.bD)(error.failure));
        return null;
    });
    if (reader === null)
        return work(null);
    try {
        return await work(liveView(reader, readKey(apiKey).account, warn));
    }
    finally {
        await reader.close();
    }
}


/***/ }),

/***/ 4981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b3: () => (/* binding */ SCHEMA_ADDRESS),
  FL: () => (/* binding */ compareSchema),
  Aw: () => (/* binding */ connectorsSchema),
  Oo: () => (/* binding */ entrySchema),
  VW: () => (/* binding */ environmentSchema),
  q7: () => (/* binding */ flowSchema),
  mx: () => (/* binding */ mapSchema),
  CX: () => (/* binding */ ownersSchema),
  dP: () => (/* binding */ settingsSchema),
  vg: () => (/* binding */ suppressionSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var mini_schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(6985);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODateTime", (inst, def) => {
    core.$ZodISODateTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return core._isoDateTime(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODate", (inst, def) => {
    core_schemas/* $ZodISODate */.v1.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return api/* _isoDate */.db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}

// EXTERNAL MODULE: ./src/wording/glob.ts
var glob = __webpack_require__(8216);
// EXTERNAL MODULE: ./src/json/pointer.ts
var json_pointer = __webpack_require__(9391);
;// CONCATENATED MODULE: ./src/map/comparable.ts

/** The pointers that `isIgnorable` lets pass, for editors. */
const IGNORABLE = /^\/definition\/(?!(?:\*|actions|triggers)$)(?:[^~/]|~[01])(?:[^~]|~[01])*$/;
/**
 * Whether `compare.ignore` may name it: a pointer into a definition, but not to all of its actions.
 */
function isIgnorable(pointer) {
    return problemOf(pointer) === null;
}
/** Why a pointer may not be named, as text after its name. */
function whyNotIgnorable({ input }) {
    return problemOf(String(input)) ?? 'is no pointer';
}
/**
 * Bindings decide which account a flow uses, and the other parts of a flow are short: both are
 * always compared.
 */
function problemOf(pointer) {
    if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) {
        return 'must be an RFC 6901 pointer, such as /definition/actions/Send/inputs/parameters/to, with ~1 for a slash and ~0 for a tilde';
    }
    const [first, second, ...more] = (0,json_pointer/* fromPointer */.kU)(pointer);
    if (first !== 'definition' || second === undefined || second === '') {
        return 'must lead into the definition, /definition/\u2026: bindings, name and state are always compared';
    }
    const isAll = more.length === 0 && ['*', 'actions', 'triggers'].includes(second);
    return isAll ? 'must name an operation, a parameter or a part of one, and not all of them' : null;
}

;// CONCATENATED MODULE: ./src/map/schema.ts



/** The address of the map's schema for editors: that of the newest release of its version. */
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/flowgate/flowgate/v1/schema/connection-references.schema.json';
/** Adds to the JSON Schema what an editor shows to people who write a map. */
const withMeta = (schema, notes) => schema.check(mini_schemas/* meta */.mIj({ ...notes }));
const described = (schema, description, ...examples) => withMeta(schema, { description, ...(examples.length > 0 ? { examples } : {}) });
const schema_glob = (description, ...examples) => withMeta(mini_schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(glob/* LONGEST_GLOB */.SO), mini_schemas/* refine */.YPB((text) => (0,glob/* globFault */.Hf)(text) === null, {
    error: ({ input }) => (0,glob/* globFault */.Hf)(String(input)) ?? '',
})), {
    description,
    examples,
    pattern: glob/* PLAIN_GLOB */.Ue.source,
    patternErrorMessage: `This glob ${glob/* GLOB_FAULT */.wx}.`,
});
/** A path from the repository's root, which may start with `!`. */
const INSIDE = /^(?!!?(?:[\\/]|[A-Za-z]:))(?!(?:[\s\S]*[\\/]|!)?\.\.(?:[\\/]|$))/;
const OUTSIDE = 'must be a path from the root of the repository, and not lead out of it';
const filesInside = (description, example) => withMeta(schema_glob(description, example).check(mini_schemas/* refine */.YPB((text) => INSIDE.test(text), { error: OUTSIDE })), {
    pattern: INSIDE.source + glob/* PLAIN_GLOB */.Ue.source.slice(1),
    patternErrorMessage: `This glob leads out of the repository, or ${glob/* GLOB_FAULT */.wx}.`,
});
const account = (description) => described(mini_schemas/* string */.YjP(), description, 'svc-flows@contoso.com');
const day = (description, example) => described(date(), description, example);
const entryExample = {
    connectionName: 'shared-sharepointonl-62599557-1f33-4aec-b4c0-a6e4afcae3be',
    id: '/providers/Microsoft.PowerApps/apis/shared_sharepointonline',
};
/**
 * One connection reference bound to a connection. Not strict, since the block that `get_live_flow`
 * returns is accepted as it is, with all fields that the platform adds.
 */
const entrySchema = mini_schemas/* looseObject */._H3({
    connectionName: described(mini_schemas/* string */.YjP(), 'The id of the connection in this environment, as `get_live_flow` and `list_live_connections` give it: shared-<connector>-<guid>, or 32 hexadecimal digits.', entryExample.connectionName, '4445162937b84457a3465d2f0c2cab7e'),
    id: described(mini_schemas/* string */.YjP(), 'The connector: /providers/Microsoft.PowerApps/apis/<connector>.', entryExample.id, '/providers/Microsoft.PowerApps/apis/shared_office365', '/providers/Microsoft.PowerApps/apis/shared_teams', '/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps'),
    displayName: mini_schemas/* optional */.lqM(described(mini_schemas/* string */.YjP(), 'A name for people.', 'SharePoint')),
    source: mini_schemas/* optional */.lqM(withMeta(mini_schemas/* enum */.k5n(['Embedded', 'Invoker']), {
        description: "Whose connection runs the flow; absent: as the flow's file, else the live flow, else Embedded.",
        enumDescriptions: [
            'The connection of this entry, for everybody who starts the flow.',
            'The connection of the person who starts the flow: for manual triggers alone.',
        ],
    })),
    owner: mini_schemas/* optional */.lqM(account('The account that the connection belongs to; a deployment by an account that neither owns it nor is in sharedWith is refused.')),
    sharedWith: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(account('An account with which the connection is shared.')), 'Further accounts that may use the connection.', ['deploy@contoso.com'])),
    stewards: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(described(mini_schemas/* string */.YjP(), 'A GitHub user, @name, or a team, @organization/team.', '@octocat', '@contoso/finance')), 'GitHub users or teams who must agree to a new use or a changed binding.', ['@contoso/finance', '@octocat'])),
    usedBy: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(schema_glob('A file, or a glob of files, from the root of the repository.', 'flows/**')), 'Which flows may use it, as globs of files; absent: all; an empty list: none.', ['flows/finance/**'])),
    reviewBy: mini_schemas/* optional */.lqM(day('The day, YYYY-MM-DD, by which someone looks at this entry again.', '2027-01-31')),
});
const entries = mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), described(entrySchema, 'The connection that this reference means here, as the block that `get_live_flow` returns; further fields of the platform may stay.', entryExample));
const flowSchema = mini_schemas/* strictObject */.rej({
    flowName: mini_schemas/* optional */.lqM(described(mini_schemas/* string */.YjP(), "The live flow's guid in this environment; absent: the flow is found by its display name.", '0757041a-8ef2-4f74-af06-06881916f371')),
    create: mini_schemas/* optional */.lqM(withMeta(mini_schemas/* boolean */.zMY(), {
        description: 'True: the flow may be created while it has no flowName.',
        default: false,
    })),
    displayName: mini_schemas/* optional */.lqM(described(mini_schemas/* string */.YjP(), "The live flow's name, where it differs from the file's.", 'Invoice reminder')),
    state: mini_schemas/* optional */.lqM(withMeta(mini_schemas/* enum */.k5n(['Started', 'Stopped']), {
        description: 'The state after a deployment; absent: left as it is.',
        enumDescriptions: ['The flow is on.', 'The flow is off.'],
    })),
    parameters: mini_schemas/* optional */.lqM(described(mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), mini_schemas/* unknown */.L5J()), "Values of the definition's parameters in this environment, by name.", { siteUrl: 'https://contoso.sharepoint.com/sites/prod' })),
    connectionReferences: mini_schemas/* optional */.lqM(described(entries, 'Bindings for this flow alone, before all others.', {
        shared_sharepointonline: entryExample,
    })),
});
const connector = (example) => schema_glob('A connector, or a glob of connectors, such as shared_*.', example);
const connectorsSchema = mini_schemas/* strictObject */.rej({
    allow: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(connector('shared_*')), 'The only connectors that flows may use here; absent: all.', ['shared_*'])),
    deny: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(connector('shared_twitter')), 'Connectors that no flow may use here, even if allowed.', ['shared_twitter'])),
});
const ownersSchema = mini_schemas/* strictObject */.rej({
    allow: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(schema_glob('An account, or a pattern of accounts in which `*` stands for any text.', 'svc-*@contoso.com')), 'Accounts, without case, `*` for any text; absent: every account.', ['svc-*@contoso.com'])),
});
const environmentSchema = mini_schemas/* strictObject */.rej({
    environmentName: described(mini_schemas/* string */.YjP().check(api/* _minLength */.m9(1)), 'The id of the environment: a guid, or Default-<tenant guid>.', 'Default-26e65220-5561-46ef-9783-ce5f20489241', '26e65220-5561-46ef-9783-ce5f20489241'),
    deployAs: mini_schemas/* optional */.lqM(account('The account whose API key deploys here.')),
    connectionReferences: described(entries, 'By reference key (shared_sharepointonline) or by the logical name of a connection reference (contoso_SharePoint); the logical name wins.', { shared_sharepointonline: entryExample }),
    flows: mini_schemas/* optional */.lqM(described(mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), described(flowSchema, 'Which live flow this file is here, and how it differs here.', {
        flowName: '0757041a-8ef2-4f74-af06-06881916f371',
    })), 'By file, from the root of the repository; a flow that some environments name goes to those alone.', { 'flows/invoice-reminder.json': { flowName: '0757041a-8ef2-4f74-af06-06881916f371' } })),
    connectors: mini_schemas/* optional */.lqM(described(connectorsSchema, 'The connectors that flows may use here, as globs.', {
        deny: ['shared_twitter'],
    })),
});
const suppressionSchema = mini_schemas/* strictObject */.rej({
    rule: described(mini_schemas/* string */.YjP(), 'The rule that stays silent.', 'owner-mismatch'),
    flow: mini_schemas/* optional */.lqM(schema_glob('The file, or a glob of files; absent: everywhere.', 'flows/old.json', 'flows/legacy/**')),
    at: mini_schemas/* optional */.lqM(described(mini_schemas/* string */.YjP(), 'An RFC 6901 pointer into the file; absent: the whole file.', '/properties/definition/actions/Send')),
    reason: described(mini_schemas/* string */.YjP().check(api/* _minLength */.m9(1)), 'Why; shown with the finding.', 'moves in Q1'),
    until: mini_schemas/* optional */.lqM(day('The last day, YYYY-MM-DD, on which it holds; absent: always.', '2027-03-31')),
});
const ignored = withMeta(mini_schemas/* string */.YjP().check(api/* _maxLength */.Eb(1_000), mini_schemas/* refine */.YPB(isIgnorable, { error: whyNotIgnorable })), {
    description: 'An RFC 6901 pointer into the definition of a flow, with `*` for one whole segment.',
    examples: ['/definition/actions/Send/inputs/parameters/emailMessage~1Subject'],
    pattern: IGNORABLE.source,
    patternErrorMessage: 'An RFC 6901 pointer to a part of the definition is expected, such as /definition/actions/Send/inputs; bindings, name and state are always compared.',
});
const compareSchema = mini_schemas/* strictObject */.rej({
    ignore: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(ignored), 'What of every flow is not compared with the live one, as RFC 6901 pointers into the flow; it is written as Git has it when the flow is written for another reason.', ['/definition/actions/Send/inputs/parameters/emailMessage~1Subject'])),
});
const environmentExample = {
    environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
    connectionReferences: { shared_sharepointonline: entryExample },
};
/** The committed map, as spec.md defines it. */
const mapSchema = mini_schemas/* strictObject */.rej({
    $schema: mini_schemas/* optional */.lqM(described(mini_schemas/* string */.YjP(), 'Where editors find the schema of this file.', SCHEMA_ADDRESS)),
    version: described(mini_schemas/* literal */.euz(1), 'The version of this format.'),
    files: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(filesInside('A glob of files from the root of the repository; `!` excludes.', 'flows/**/*.json'))
        .check(mini_schemas/* refine */.YPB((globs) => globs.some((one) => !one.startsWith('!')), {
        error: 'must name flows, such as flows/**/*.json, and not only exclude some',
    })), 'Which files are flows, all of which are deployed; absent: where everybody keeps them, and those outside flows/ are only checked.', ['flows/**/*.json'], ['**/Workflows/*.json', '!archive/**'])),
    environments: described(mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), described(environmentSchema, 'One environment: which it is, who deploys to it, and what references and flows are there.', environmentExample)), 'By a name of your own, such as production.', { production: environmentExample }),
    owners: mini_schemas/* optional */.lqM(described(ownersSchema, 'The accounts that may own a connection.', {
        allow: ['svc-*@contoso.com'],
    })),
    dataPolicies: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(filesInside('A file, or a glob of files, from the root of the repository.', 'policies/*.json')), 'Exports of data policies (DLP), as globs of files: a flow that breaks one is an error.', ['policies/*.json'])),
    rules: mini_schemas/* optional */.lqM(described(mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), mini_schemas/* enum */.k5n(['error', 'warning', 'notice', 'off'])), 'The severity of a rule, where it differs from the default.', { 'reference-unused': 'warning' })),
    suppressions: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(described(suppressionSchema, 'One accepted finding, or those of one rule.', {
        rule: 'owner-mismatch',
        flow: 'flows/old.json',
        reason: 'moves in Q1',
        until: '2027-03-31',
    })), 'Findings that are accepted, with the reason.')),
    compare: mini_schemas/* optional */.lqM(described(compareSchema, 'How flows are compared with the live ones.')),
});
/** A file of `pac solution create-settings`; the ALM Accelerator adds `ConnectionOwner`. */
const settingsSchema = mini_schemas/* looseObject */._H3({
    ConnectionReferences: mini_schemas/* array */.YOg(mini_schemas/* looseObject */._H3({
        LogicalName: mini_schemas/* string */.YjP(),
        ConnectionId: mini_schemas/* string */.YjP(),
        ConnectorId: mini_schemas/* string */.YjP(),
        ConnectionOwner: mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP()),
    })),
});


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
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(7450), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 800));
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
