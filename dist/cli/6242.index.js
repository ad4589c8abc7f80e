"use strict";
exports.id = 6242;
exports.ids = [6242];
exports.modules = {

/***/ 6242:
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
// EXTERNAL MODULE: ./src/export/choose.ts
var choose = __webpack_require__(7913);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
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
        return open('not known');
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
        return open(`the key sees no connection of ${connector} there; make one`);
    const choices = all.map((value) => ({ value, label: (0,choose/* labelOf */.W)(value) }));
    const question = `Which connection of ${connector} is \`${name}\` in ${where}?`;
    const chosen = ask === null ? null : await (0,choose/* choose */.S)(ask, question, choices);
    if (chosen === null)
        return open(`one of ${all.slice(0, 3).map(choose/* labelOf */.W).join(', ')}`);
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

// EXTERNAL MODULE: ./src/export/deploying-account.ts
var deploying_account = __webpack_require__(8333);
// EXTERNAL MODULE: ./src/export/environment-name.ts
var environment_name = __webpack_require__(3495);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
;// CONCATENATED MODULE: ./src/init/environments.ts






/**
 * The environments of the new map: those of the settings files; otherwise those that the flows'
 * files name; otherwise one. Throws a `UsageError` where the requested environment matches none of
 * them.
 */
async function draftEnvironments(inSettings, flows, { name, id }, knowledge) {
    const isOfSettings = inSettings.length > 0;
    const found = isOfSettings ? [...inSettings] : await ofFiles(flows, name, id, knowledge);
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
        if (isOfSettings) {
            const isOnly = chosen.length === 1;
            environment.environmentName ??= await idByName(environment.name, isOnly, knowledge);
        }
    }
    nameFlows(chosen, flows);
    return chosen;
}
function environment(name, environmentName) {
    return { name, environmentName, deployAs: null, entries: new Map(), flows: new Map() };
}
async function ofFiles(flows, name, id, knowledge) {
    const { live } = knowledge;
    const origins = flows.flatMap(({ origin }) => origin?.environmentName ?? []);
    const ids = [...new Map(origins.map((origin) => [origin.toLowerCase(), origin])).values()];
    const [only, ...others] = ids;
    const visible = live === null ? [] : await live.environments();
    if (others.length === 0 || id !== null) {
        const one = id ?? only ?? (await idByName(name, true, knowledge));
        const isSeen = one !== null && visible.some((each) => (0,environment_name/* sameEnvironment */.iE)(each.environmentName, one));
        return [environment(name ?? (isSeen ? (0,environment_name/* environmentNameFor */.OE)(one, visible) : USUAL_NAME), one)];
    }
    const names = ids.map((each) => (0,environment_name/* environmentNameFor */.OE)(each, visible));
    return ids.map((each, index) => {
        const own = names[index] ?? USUAL_NAME;
        const isTaken = names.indexOf(own) !== index;
        return environment(isTaken ? `${own}-${(0,environment_name/* shortOf */.IX)(each)}` : own, each);
    });
}
/** What an environment is called whose display name is not known. */
const USUAL_NAME = 'production';
/** A connection exists in one environment: a file that contains it was read there. */
function idByConnections({ entries }, flows) {
    const names = new Set([...entries.values()].map((each) => (0,connection_name/* connectionId */.y)(each.connectionName ?? '')));
    const same = (0,draft/* needsOf */.h)(flows.filter(({ origin }) => origin !== null)).find(({ connectionName }) => connectionName !== null && names.has((0,connection_name/* connectionId */.y)(connectionName)));
    return same?.flow.origin?.environmentName ?? null;
}
/**
 * Writes who deploys: to the environments that the key can see, its account; to others another
 * account will. A person is asked once.
 */
async function nameAccounts(environments, { live, ask }) {
    if (live === null)
        return;
    const visible = await live.environments();
    const seen = environments.filter(({ environmentName }) => visible.some((one) => (0,environment_name/* sameEnvironment */.iE)(one.environmentName, environmentName ?? '')));
    if (seen.length === 0)
        return;
    const owners = seen.flatMap(({ entries }) => [...entries.values()].map(({ owner }) => owner));
    const account = await (0,deploying_account/* deployingAccount */.l)(live, owners, ask);
    for (const environment of seen)
        environment.deployAs = account;
}
/** The environment that the key sees under this name, or that a person chooses. */
async function idByName(name, isOnly, { live, ask }) {
    const visible = live === null ? [] : await live.environments();
    const named = visible.filter(({ displayName, environmentName }) => displayName.toLowerCase() === name?.toLowerCase() ||
        (0,environment_name/* environmentNameFor */.OE)(environmentName, visible) === name);
    if (named.length === 1)
        return named[0]?.environmentName ?? null;
    if (isOnly && visible.length === 1)
        return visible[0]?.environmentName ?? null;
    if (ask === null || visible.length === 0)
        return null;
    const choices = visible.map(({ environmentName, displayName }) => ({
        value: environmentName,
        label: (0,environment_name/* environmentLabel */.WG)({ environmentName, displayName, state: null }),
    }));
    return (0,choose/* choose */.S)(ask, name === null ? 'Which environment do these flows go to?' : `Which environment is ${name}?`, choices);
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
// EXTERNAL MODULE: ./src/map/schema.ts + 3 modules
var schema = __webpack_require__(4715);
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

// EXTERNAL MODULE: ./src/map/placeholder.ts
var placeholder = __webpack_require__(2895);
;// CONCATENATED MODULE: ./src/init/missing.ts


/** Everything that is missing, in the order of the map. */
function missingIn(environments) {
    return environments.flatMap(({ name: environment, environmentName, deployAs, entries }) => [
        ...(environmentName === null ? [{ code: 'environment-id-unknown', environment }] : []),
        ...(deployAs === null ? [{ code: 'account-unknown', environment }] : []),
        ...[...entries]
            .filter(([, entry]) => isOpen(entry))
            .map(([key, { id, origin }]) => ({ code: 'connection-unknown', environment, key, id, origin })),
    ]);
}
/** Empty, or a token that a pipeline would fill in. */
function isOpen({ connectionName }) {
    return connectionName === null || (0,placeholder/* placeholderIn */.P)(connectionName) !== null;
}
/**
 * The environments without what is missing. Throws a `UsageError` where none is left, because no id
 * is known.
 */
function withoutMissing(environments) {
    const known = environments.filter(({ environmentName }) => environmentName !== null);
    if (known.length === 0) {
        const names = environments.map(({ name }) => name).join(', ');
        throw new usage_error/* UsageError */.e(`the id of ${names} is not known, so no map was written; give it with --environment-id, as in the address of make.powerautomate.com, or set FLOW_STUDIO_API_KEY`);
    }
    return known.map((environment) => ({
        ...environment,
        entries: new Map([...environment.entries].filter(([, entry]) => !isOpen(entry))),
    }));
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
    const names = new Set((0,draft/* needsOf */.h)(flows).map(({ name }) => name.toLowerCase()));
    const found = [];
    for (const file of await (0,find_files/* findFiles */.lY)(root, ALM_FOLDERS)) {
        const content = (0,read_file.readWorkspaceFile)(root, file);
        if (!content?.ok)
            continue;
        const environment = await readSettings(file, content.bytes, external_node_path_.posix.basename((0,external_node_path_.dirname)(file)));
        await addStarted(root, file, environment, flows);
        if (belongsTo(environment, names))
            add(found, environment);
    }
    return found;
}
/** Whether the settings are of these flows: those of another solution are left alone. */
function belongsTo({ entries, flows }, names) {
    return flows.size > 0 || [...entries.keys()].some((key) => names.has(key.toLowerCase()));
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
        await nameAccounts(environments, knowledge);
        const missing = missingIn(environments);
        const isOpen = missing.some(({ code }) => code !== 'account-unknown');
        const hasPlaceholders = isOpen && ((await options.allowsPlaceholders?.(missing)) ?? false);
        const written = hasPlaceholders ? environments : withoutMissing(environments);
        const text = mapText(written, deployed, files);
        return { text, environments: written, missing, hasPlaceholders };
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


/***/ })

};
;