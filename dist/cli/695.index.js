export const id = 695;
export const ids = [695];
export const modules = {

/***/ 1695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeMap: () => (/* binding */ makeMap)
});

// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
// EXTERNAL MODULE: ./src/report/count.ts
var count = __webpack_require__(5861);
// EXTERNAL MODULE: ./src/report/terminal/safe.ts
var safe = __webpack_require__(6030);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/run/init/choose.ts


/** Shows numbered choices until one is taken; null for an empty answer, which leaves it open. */
async function choose(ask, question, choices) {
    const lines = choices.map(({ label }, index) => `  ${index + 1}  ${label}`);
    const text = [question, ...lines].map((line) => (0,safe/* harmless */.Is)((0,visible/* visible */.RK)(line))).join('\n');
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

// EXTERNAL MODULE: ./src/run/init/draft.ts
var draft = __webpack_require__(175);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
;// CONCATENATED MODULE: ./src/run/init/live-view.ts


/** A view of the server; what it refuses is told to `warn`, and counts as nothing seen. */
function liveView(reader, account, warn) {
    const lists = new Map();
    let environments = null;
    const orNone = (reading) => reading.catch((error) => {
        if (!(error instanceof host/* HostError */.d))
            throw error;
        warn((0,host/* said */.a)(error));
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
/** Those of a connector that work, the account's own first. */
function candidatesFor(id, connections, account) {
    const connector = (0,hosts/* connectorOf */.dO)(id);
    const all = connections.filter((each) => each.connector === connector && /^connected$/i.test(each.status ?? 'connected'));
    const isOwn = ({ owner }) => account !== null && owner?.toLowerCase() === account.toLowerCase();
    return {
        all: [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))],
        own: all.filter(isOwn),
    };
}

;// CONCATENATED MODULE: ./src/run/init/compose.ts




/**
 * Binds every reference that the flows use in the environments that they go to: as settings files
 * say, else as the flows' own files do, else to the live connection of that connector that the
 * key's account owns, or to the only one. What is left, or what several would fit, is a person's to
 * choose, and stays open where there is none.
 */
async function bindAll(environments, flows, knowledge) {
    const needs = (0,draft/* needsOf */.h)(flows);
    for (const environment of environments) {
        const here = needs.filter(({ flow }) => goesTo(flow, environment, environments));
        for (const [name, those] of Map.groupBy(here, (need) => need.name)) {
            await bind(name, those, environment, environments.length === 1, knowledge);
        }
        await tellOwners(environment, knowledge);
    }
}
/** A file of one environment of several goes there alone; a file that names none goes everywhere. */
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
    const [most] = (0,count/* tally */.N4)(own.map(({ connectionName }) => connectionName ?? ''));
    const first = own.find(({ connectionName }) => connectionName === most?.[0]);
    if (first === undefined) {
        environment.entries.set(name, await fromLive(name, id, environment, knowledge));
        return;
    }
    environment.entries.set(name, entryOf(first, id));
    for (const need of own.filter(({ connectionName }) => connectionName !== most?.[0])) {
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
/** With one environment, a file that does not say where it comes from comes from there. */
function isOf({ flow }, { environmentName }, isOnly) {
    if (flow.origin === null)
        return isOnly;
    return flow.origin.environmentName.toLowerCase() === environmentName?.toLowerCase();
}
function entryOf({ connectionName, id, flow }, known) {
    return { connectionName, id: id ?? known ?? '', owner: null, told: `from ${flow.file}` };
}
async function fromLive(name, id, { name: where, environmentName }, { live, ask }) {
    const open = (told) => ({
        connectionName: null,
        id: id ?? '',
        owner: null,
        told,
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
        const told = own.length === 1
            ? `the one of ${connector} that ${only.owner} owns`
            : `the only one of ${connector}`;
        return { connectionName: only.connectionName, id, owner: only.owner, told };
    }
    if (all.length === 0)
        return open(`no connection of ${connector} is to be seen there: make one`);
    const choices = all.map((value) => ({ value, label: labelOf(value) }));
    const question = `Which connection of ${connector} is \`${name}\` in ${where}?`;
    const chosen = ask === null ? null : await choose(ask, question, choices);
    if (chosen === null)
        return open(`one of ${all.slice(0, 3).map(labelOf).join(', ')}`);
    return { connectionName: chosen.connectionName, id, owner: chosen.owner, told: 'chosen' };
}
/** Owners as the server tells them, of connections that a file has named. */
async function tellOwners({ environmentName, entries, flows }, { live }) {
    if (live === null || environmentName === null)
        return;
    const all = [
        ...entries.values(),
        ...[...flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
    ];
    for (const entry of all.filter(({ owner, connectionName }) => owner === null && connectionName)) {
        const name = entry.connectionName?.toLowerCase();
        const found = (await live.connections(environmentName)).find(({ connectionName }) => connectionName.toLowerCase() === name);
        entry.owner = found?.owner ?? null;
    }
}

;// CONCATENATED MODULE: ./src/run/init/environments.ts



/**
 * The environments of the map to be: those of the settings files, else those that the flows' own
 * files name, else one. Throws a `UsageError` where what was asked for fits none of them.
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
/** `Default-26e65220-…` is `default`, another guid is known by its beginning. */
function shortOf(id) {
    return /^default-/i.test(id) ? 'default' : `environment-${id.slice(0, 8).toLowerCase()}`;
}
/** A connection lives in one environment: a file that has it was read there. */
function idByConnections({ entries }, flows) {
    const names = new Set([...entries.values()].map((each) => each.connectionName?.toLowerCase()));
    const same = (0,draft/* needsOf */.h)(flows.filter(({ origin }) => origin !== null)).find(({ connectionName }) => connectionName !== null && names.has(connectionName.toLowerCase()));
    return same?.flow.origin?.environmentName ?? null;
}
/** A key deploys where it may enter; elsewhere another one will. */
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
/** Files of several environments are named, so that each flow goes where it came from. */
function nameFlows(environments, flows) {
    for (const { origin, file } of environments.length > 1 ? flows : []) {
        const home = environments.find(({ environmentName }) => environmentName?.toLowerCase() === origin?.environmentName.toLowerCase());
        if (origin === null || home === undefined)
            continue;
        const known = home.flows.get(file) ?? { state: null, overrides: new Map() };
        home.flows.set(file, { ...known, flowName: origin.flowName });
    }
}

// EXTERNAL MODULE: ./src/flow/order.ts
var order = __webpack_require__(6300);
;// CONCATENATED MODULE: ./src/run/init/map-text.ts



const SCHEMA = 'https://raw.githubusercontent.com/flowgate/flowgate/main/schema/connection-references.schema.json';
/** The text of the map; what is open is a placeholder, which `map-placeholder` tells of. */
function mapText(environments, flows) {
    const document = {
        $schema: SCHEMA,
        version: 1,
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
/** A flow that one environment names is named by all that it goes to: it goes to no other then. */
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
/** Another one for each entry: two of them on one connection are a finding. */
function placeholderFor(name, id, environment) {
    return `<connection for ${name} (${(0,draft/* connectorNameOf */.O)(id || null)}) in ${environment}>`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/flow/json.ts
var json = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/flow/text.ts
var flow_text = __webpack_require__(6101);
// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
// EXTERNAL MODULE: ./src/run/workspace.ts
var workspace = __webpack_require__(6120);
;// CONCATENATED MODULE: ./src/run/init/settings.ts








/** Where the ALM Accelerator keeps what a solution needs in each environment, by its name. */
const ALM_FOLDERS = ['config/*/deploymentSettings.json', '*/config/*/deploymentSettings.json'];
/**
 * The environments that settings files speak of: the one of `pac solution create-settings` that is
 * named, else those of an ALM Accelerator folder. None of them tells the platform's id. Throws a
 * `UsageError` for a file that is none.
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
    for (const file of await (0,workspace/* findFiles */.lY)(root, ALM_FOLDERS)) {
        const content = (0,workspace.readWorkspaceFile)(root, file);
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
    const result = await (0,map/* parseMap */.y)(file, bytes, name);
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
/** A token that a pipeline fills in stays, so that the check tells of it by its own name. */
function entriesOf({ entries }, file) {
    return new Map([...entries].map(([key, { connectionName, id, owner }]) => {
        const isToken = /[#{}%<>]/.test(connectionName);
        const told = isToken ? `${file} has a token there` : `from ${file}`;
        const known = owner === null || !owner.includes('@') ? null : owner;
        return [key, { connectionName: connectionName || null, id, owner: known, told }];
    }));
}
/** `ActivateFlowConfiguration` names, by their guids, the flows that are on after a deployment. */
async function addStarted(root, file, { flows: drafts }, flows) {
    const custom = external_node_path_.posix.join((0,external_node_path_.dirname)(file), 'customDeploymentSettings.json');
    const content = (0,workspace.readWorkspaceFile)(root, custom);
    const document = content?.ok ? (0,main.parse)((0,flow_text/* decode */.D)(content.bytes).text) : null;
    const list = (0,json/* isObject */.Gv)(document) ? (0,json/* own */.ZV)(document, 'ActivateFlowConfiguration') : undefined;
    for (const item of Array.isArray(list) ? list : []) {
        const guid = (0,json/* digString */.AG)(item, 'solutionComponentUniqueName')?.toLowerCase() ?? '';
        const flow = flows.find(({ guids }) => guids.includes(guid));
        const started = { flowName: null, state: 'Started', overrides: new Map() };
        if (flow !== undefined)
            drafts.set(flow.file, started);
    }
}

;// CONCATENATED MODULE: ./src/run/init/init.ts







/** Makes a map for the flows of a repository that has none, from all that is known of them. */
async function makeMap({ flows }, options) {
    const { root, settings, environment: name, environmentId: id, ask } = options;
    const inSettings = await environmentsInSettings(root, settings, name, flows);
    return withLive(options, async (live) => {
        const knowledge = { live, ask };
        const environments = await draftEnvironments(inSettings, flows, { name, id }, knowledge);
        await bindAll(environments, flows, knowledge);
        return { text: mapText(environments, flows), environments };
    });
}
/** With what the key sees, where there is one; a server that is not reached is told of and left out. */
async function withLive({ apiKey, endpoint, warn }, work) {
    if (apiKey === null)
        return work(null);
    const { checkEndpoint, connectReader, readKey } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(752), __webpack_require__.e(450), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 4534));
    const wrong = checkEndpoint(endpoint);
    if (wrong !== null)
        throw new usage_error/* UsageError */.e(`\`endpoint\`: ${wrong}`);
    const reader = await connectReader({ endpoint, apiKey, onRetry: warn }).catch((error) => {
        if (!(error instanceof host/* HostError */.d))
            throw error;
        warn(error.message);
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
