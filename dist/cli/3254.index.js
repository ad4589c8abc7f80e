"use strict";
exports.id = 3254;
exports.ids = [3254];
exports.modules = {

/***/ 3254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chosenEnvironment: () => (/* binding */ chosenEnvironment),
  exportFrom: () => (/* binding */ exportFrom),
  readForExport: () => (/* binding */ readForExport),
  sourceOf: () => (/* binding */ sourceOf),
  withReader: () => (/* binding */ withReader)
});

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/json/order.ts
var order = __webpack_require__(8434);
// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/map/parameters.ts
var parameters = __webpack_require__(1444);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(9136);
// EXTERNAL MODULE: ./src/run/project.ts + 3 modules
var run_project = __webpack_require__(8008);
// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/wording/spelling.ts
var spelling = __webpack_require__(5156);
// EXTERNAL MODULE: ./src/export/choose.ts
var choose = __webpack_require__(7913);
// EXTERNAL MODULE: ./src/export/deploying-account.ts
var deploying_account = __webpack_require__(8333);
// EXTERNAL MODULE: ./src/export/environment-name.ts
var environment_name = __webpack_require__(3495);
// EXTERNAL MODULE: ./src/json/amend.ts
var amend = __webpack_require__(2125);
;// CONCATENATED MODULE: ./src/map/adopt.ts


/**
 * What a map lacks for the live flows of an environment. If one name has two connections, the one
 * that more flows use becomes the entry, and the other an override of its flow. What the map has
 * already is never changed, only reported.
 */
function adoption(map, environment, adopted, ownerOf) {
    const flows = adopted.toSorted((one, other) => (0,order/* byCodeUnit */.X)(one.file, other.file));
    const known = map?.environments.get(environment.name);
    const fresh = mostUsed(flows.flatMap(({ bindings }) => bindings)).filter(({ name }) => !known?.entries.has(name));
    const table = new Map([
        ...fresh.map((binding) => [binding.name, binding]),
        ...(known?.entries ?? []),
    ]);
    const notes = [];
    const settings = flows.flatMap((flow) => {
        const found = settingsFor(flow, map, environment.name, table, ownerOf);
        notes.push(...found.notes);
        return found.settings === null ? [] : [[flow.file, found.settings]];
    });
    const { environmentName, deployAs } = environment;
    const entries = fresh.map((binding) => [binding.name, entryOf(binding, ownerOf)]);
    return {
        additions: {
            environments: {
                [environment.name]: {
                    environmentName,
                    ...(known === undefined && deployAs !== null ? { deployAs } : {}),
                    connectionReferences: Object.fromEntries(entries),
                    ...(settings.length > 0 ? { flows: Object.fromEntries(settings) } : {}),
                },
            },
        },
        notes,
    };
}
/** For each name, the connection that most flows use, by name. */
function mostUsed(bindings) {
    const byName = Map.groupBy(bindings, ({ name }) => name);
    const chosen = [...byName.values()].flatMap((those) => {
        const same = [...Map.groupBy(those, identity).values()].toSorted((one, other) => other.length - one.length || (0,order/* byCodeUnit */.X)(identity(one[0]), identity(other[0])));
        return same[0]?.[0] ?? [];
    });
    return chosen.toSorted((one, other) => (0,order/* byCodeUnit */.X)(one.name, other.name));
}
function settingsFor({ file, flowName, state, isKnown, bindings }, map, name, table, ownerOf) {
    const environments = [...(map?.environments.values() ?? [])];
    const known = map?.environments.get(name)?.flows.get(file);
    const isNamed = environments.some(({ flows }) => flows.has(file));
    const isShared = isKnown && !isNamed && environments.some((other) => other.name !== name);
    if (isShared) {
        const note = `${file} goes to every environment, since none names it; naming it in ${name} alone would take it from the others, so its flowName, ${flowName}, is yours to write`;
        return { settings: null, notes: [note] };
    }
    const others = bindings.filter((binding) => {
        const entry = known?.overrides.get(binding.name) ?? table.get(binding.name);
        return entry === undefined || identity(entry) !== identity(binding);
    });
    if (known !== undefined) {
        const notes = others.map(({ name: key, connectionName }) => `\`${key}\` of ${file} is bound to ${connectionName} live, and to another connection in the map, which stays`);
        return { settings: { flowName }, notes };
    }
    const overrides = others.map((binding) => [binding.name, entryOf(binding, ownerOf)]);
    return {
        settings: {
            flowName,
            ...(state === null ? {} : { state }),
            ...(overrides.length > 0 ? { connectionReferences: Object.fromEntries(overrides) } : {}),
        },
        notes: [],
    };
}
function identity(binding) {
    return `${(0,connection_name/* connectionId */.y)(binding?.connectionName ?? '')}\n${binding?.id.toLowerCase()}`;
}
function entryOf({ connectionName, id }, ownerOf) {
    const known = ownerOf(connectionName);
    return {
        connectionName,
        id,
        ...(known === null ? {} : { owner: known.owner }),
        ...(known === null || known.sharedWith.length === 0 ? {} : { sharedWith: known.sharedWith }),
    };
}

// EXTERNAL MODULE: ./src/map/schema.ts + 3 modules
var schema = __webpack_require__(4715);
// EXTERNAL MODULE: ./src/report/reasons/file.ts
var file = __webpack_require__(820);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/run/map.ts
var run_map = __webpack_require__(9587);
// EXTERNAL MODULE: ./src/workspace/edit-file.ts
var edit_file = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/workspace/new-file.ts
var new_file = __webpack_require__(2386);
;// CONCATENATED MODULE: ./src/export/export-map.ts











/** The owner of each connection, from one list; empty where it cannot be read. */
async function readOwners({ environmentName }, reader, isNeeded, warn) {
    if (!isNeeded)
        return new Map();
    const listed = await reader.listConnections(environmentName).catch((error) => {
        if (!(error instanceof host/* HostError */.d))
            throw error;
        warn(`whose the connections are is not written: ${(0,reasons/* messageOf */.bD)(error.failure)}`);
        return { connections: [] };
    });
    return new Map(listed.connections.map(({ connectionName, owner }) => [(0,connection_name/* connectionId */.y)(connectionName), owner]));
}
/** Whose a connection is, and whether it is shared with the account that deploys. */
function ownersOf(owners, account) {
    return (connectionName) => {
        const owner = owners.get((0,connection_name/* connectionId */.y)(connectionName)) ?? null;
        if (owner === null)
            return null;
        // A connection in the list belongs to the key's account or is shared with it.
        const isOwn = account === null || account.toLowerCase() === owner.toLowerCase();
        return { owner, sharedWith: isOwn ? [] : [account] };
    };
}
/** Adds to the map what it lacks; true when something was added. */
async function writeMap(source, adopted, { map, mapFile }, { root, account, ownerOf, warn, }) {
    if (adopted.length === 0)
        return false;
    const { name, environmentName } = source;
    const environment = { name, environmentName, deployAs: account };
    const { additions, notes } = adoption(map, environment, adopted, ownerOf);
    for (const note of notes)
        warn(note);
    if (map === null) {
        const document = { $schema: schema/* SCHEMA_ADDRESS */.b3, version: 1, ...additions };
        const problem = await (0,new_file/* writeNewFile */.S)(root, mapFile, `${JSON.stringify(document, null, 2)}\n`);
        if (problem !== null)
            throw unwritten(mapFile, problem);
        return true;
    }
    let isChanged = false;
    const problem = await (0,edit_file/* editFile */.$)(root, mapFile, map.source.text, async (text) => {
        const edited = (0,amend/* withAdditions */.w)(text, additions);
        isChanged = edited !== text;
        const read = await (0,run_map/* parseMap */.y)(mapFile, Buffer.from(edited), { environment: null, flows: [] });
        if (!read.ok)
            throw new Error(`${mapFile} would be invalid: ${read.problems[0]?.message}`);
        return edited;
    });
    if (problem !== null)
        throw unwritten(mapFile, problem);
    return isChanged;
}
/** The flows are already written; the next run finds them by name and content. */
function unwritten(mapFile, problem) {
    return new usage_error/* UsageError */.e(`the flows were exported, and ${mapFile} was not changed: ${(0,file/* fileMessage */.UW)(problem)}; correct that, and run this again`);
}

// EXTERNAL MODULE: ./src/export/file-names.ts
var file_names = __webpack_require__(7447);
;// CONCATENATED MODULE: ./src/export/known-files.ts
/**
 * The files that may hold a live flow: the one to which the map or the file itself gives its guid,
 * otherwise those with its name that belong to no other flow. A name that several live flows share
 * matches no file unless the content does.
 */
function candidates({ flows, map }, { name, environmentName }, listed) {
    const environment = map?.environments.get(name);
    const guidOf = (flow) => {
        const settings = environment?.flows.get(flow.file) ?? null;
        const known = settings?.flowName ?? originIn(flow, environmentName);
        return known?.toLowerCase() ?? null;
    };
    const nameOf = (flow) => environment?.flows.get(flow.file)?.displayName ?? flow.displayName;
    const here = new Set(listed.map(({ flowName }) => flowName.toLowerCase()));
    const byGuid = Map.groupBy(flows, guidOf);
    const loose = flows.filter((flow) => !here.has(guidOf(flow) ?? ''));
    const guided = (flow) => flow.guids.find((guid) => here.has(guid)) ?? null;
    const byOwnGuid = Map.groupBy(loose, guided);
    const byName = Map.groupBy(loose.filter((flow) => guided(flow) === null), nameOf);
    const claimed = (guid) => byGuid.get(guid) ?? byOwnGuid.get(guid);
    const sameName = Map.groupBy(listed.filter(({ flowName }) => claimed(flowName.toLowerCase()) === undefined), ({ displayName }) => displayName);
    return ({ flowName, displayName }) => {
        const [own] = claimed(flowName.toLowerCase()) ?? [];
        if (own !== undefined)
            return { held: own, maybe: [] };
        const named = byName.get(displayName) ?? [];
        const isAlone = sameName.get(displayName)?.length === 1 && named.length === 1;
        return isAlone ? { held: named[0] ?? null, maybe: [] } : { held: null, maybe: named };
    };
}
function originIn({ origin }, environmentName) {
    const isHere = origin?.environmentName.toLowerCase() === environmentName.toLowerCase();
    return isHere ? (origin?.flowName ?? null) : null;
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/difference.ts
var difference = __webpack_require__(560);
// EXTERNAL MODULE: ./src/secrets/redact.ts + 1 modules
var redact = __webpack_require__(1023);
// EXTERNAL MODULE: ./src/export/live-document.ts + 1 modules
var live_document = __webpack_require__(8800);
// EXTERNAL MODULE: ./src/export/normalise.ts
var normalise = __webpack_require__(9208);
;// CONCATENATED MODULE: ./src/export/write-flows.ts











/** Writes each flow as a file. A failure affects only its own flow. */
async function exportFlows(flows, names, exporting) {
    const adopted = [];
    // Before the first reply, so that names do not depend on which reply comes first.
    const named = flows.map((flow) => ({
        ...flow,
        file: flow.held?.file ?? names.fileFor(flow.summary),
    }));
    const claimed = new Set();
    let done = 0;
    const outcomes = await (0,p_map/* default */.Ay)(named, async (flow) => {
        const { displayName, flowName } = flow.summary;
        const exported = await exportOne(flow, claimed, exporting).catch(asFailure);
        if (exported.adopted !== null)
            adopted.push(exported.adopted);
        const { file = flow.file, result, reason } = exported;
        const environment = exporting.environment.name;
        const about = { environment, file, displayName, flowName, state: null, snapshot: null };
        const outcome = { ...about, result, reason };
        exporting.onOutcome(outcome, ++done, flows.length);
        return outcome;
    }, { concurrency: exporting.concurrency });
    return { outcomes, adopted };
}
/** A refusal of the server is a result of the flow; any other error is a defect. */
function asFailure(error) {
    if (!(error instanceof host/* HostError */.d))
        throw error;
    return failed(error.failure);
}
function failed(reason) {
    return { result: 'failed', reason, adopted: null };
}
async function exportOne({ summary, held, maybe, file }, claimed, exporting) {
    const { root, reader, project, environment, format } = exporting;
    const read = await reader.readReply(environment.environmentName, summary.flowName);
    if (read === null)
        return failed({ code: 'listed-but-gone' });
    const { flow: live, reply } = read;
    const document = format === 'live' ? reply : (0,normalise/* normaliseFlow */.P7)(live);
    if ((0,redact/* holdsSignedUrl */.m3)(JSON.stringify(document)))
        return failed({ code: 'signed-url-in-definition' });
    const settings = project.map?.environments.get(environment.name)?.flows;
    const isSame = (flow) => isLive(flow, live, settings?.get(flow.file) ?? null);
    const flow = held ?? maybe.find((other) => !claimed.has(other.file) && isSame(other)) ?? null;
    if (flow === null) {
        const problem = await (0,new_file/* writeNewFile */.S)(root, file, `${JSON.stringify(document, null, 2)}\n`);
        if (problem !== null)
            return failed(problem);
        return { result: 'created', reason: null, adopted: adoptedFlow(file, live, false) };
    }
    claimed.add(flow.file);
    const done = isSame(flow)
        ? { result: 'unchanged', reason: null }
        : await bring(flow, live, settings?.get(flow.file) ?? null, exporting);
    return { ...done, file: flow.file, adopted: adoptedFlow(flow.file, live, true) };
}
/** Whether a file, with the map's values, means the same as the live flow. */
function isLive(flow, live, settings) {
    const { displayName, renames, definition } = (0,desired/* desiredFlow */.ZA)(flow, { settings, bindings: [] });
    return ((!renames || displayName === live.displayName) &&
        (0,difference/* definitionDifferences */.O)(definition, live.definition).length === 0);
}
/** Updates a file that differs, if asked to. */
async function bring(flow, live, settings, { root, isForced }) {
    if (!isForced)
        return { result: 'skipped', reason: { code: 'file-differs' } };
    const left = (cause) => ({
        result: 'failed',
        reason: { code: 'file-not-updated', cause },
    });
    if (flow.format === 'dataverse-row')
        return left({ code: 'dataverse-row' });
    const problem = await (0,edit_file/* editFile */.$)(root, flow.file, flow.source.text, (text) => (0,amend/* withChanges */.A)(text, (0,live_document/* liveDocument */.C)(flow, live, settings?.parameters ?? {})));
    return problem === null ? { result: 'updated', reason: null } : left(problem);
}
function adoptedFlow(file, live, isKnown) {
    const { flowName, state, definition, connectionReferences } = live;
    return {
        file,
        flowName,
        state: state === 'Started' || state === 'Stopped' ? state : null,
        isKnown,
        bindings: (0,normalise/* usedKeys */.QZ)(definition).flatMap((key) => {
            const reference = (0,json/* own */.ZV)(connectionReferences, key);
            const connectionName = (0,json/* digString */.AG)(reference, 'connectionName');
            const id = connectorId(reference);
            if (!connectionName || id === null)
                return [];
            return [{ name: (0,normalise/* logicalName */.rQ)(reference) ?? key, connectionName, id }];
        }),
    };
}
const APIS = '/providers/Microsoft.PowerApps/apis/';
function connectorId(reference) {
    const id = (0,json/* digString */.AG)(reference, 'id') || (0,json/* digString */.AG)(reference, 'api', 'id');
    if (id)
        return id;
    const name = (0,json/* digString */.AG)(reference, 'api', 'name') || (0,json/* digString */.AG)(reference, 'apiName');
    return name ? `${APIS}${name.startsWith('shared_') ? name : `shared_${name}`}` : null;
}

;// CONCATENATED MODULE: ./src/export/export.ts

















/**
 * Calls `work` with a connection that cannot write, and closes it afterwards. Throws a `UsageError`
 * without a key.
 */
async function withReader({ apiKey, endpoint }, { progress }, work) {
    if (apiKey === null) {
        throw new usage_error/* UsageError */.e('`export` needs `api-key`, a Flow Studio key that may read the environment (in a terminal: FLOW_STUDIO_API_KEY)');
    }
    const { connectReader, readKey } = await (0,flow_studio/* loadFlowStudio */.z)(endpoint);
    const reader = await connectReader({ endpoint, apiKey, onRetry: (0,flow_studio/* retriesTo */.E)(progress) });
    try {
        return await work(reader, readKey(apiKey));
    }
    finally {
        await reader.close();
    }
}
/**
 * The flows, if any, and the map as they are. Throws a `UsageError` for a map that cannot be
 * extended.
 */
async function readForExport(settings, root) {
    const project = await (0,run_project/* readRepository */.Nu)(settings, root);
    const { map, mapFile, mapProblems } = project;
    if (map === null && mapProblems !== null) {
        throw new usage_error/* UsageError */.e(`${mapFile} is invalid; see \`flowgate check\`, and correct it first`);
    }
    if (map !== null && !map.source.text.includes('"environments"')) {
        throw new usage_error/* UsageError */.e(`${mapFile} is a settings file of \`pac\`, which has no place for flows; set \`connection-references\` to a map of its own`);
    }
    return project;
}
/** The environment to export from, and its flows. */
async function sourceOf(wish, { map }, reader) {
    const environments = [...(map?.environments.values() ?? [])];
    const named = environments.find(({ name }) => name === wish.environment);
    const environmentName = wish.environmentId ?? named?.environmentName ?? null;
    if (environmentName === null) {
        throw new usage_error/* UsageError */.e(`the map has no environment ${JSON.stringify(wish.environment)}; give its id with --environment-id`);
    }
    const isIt = (other) => other.toLowerCase() === environmentName.toLowerCase();
    const known = environments.find((environment) => isIt(environment.environmentName));
    const other = wish.environment !== null ? (named ?? known) : undefined;
    if (other !== undefined && (other.name !== wish.environment || !isIt(other.environmentName))) {
        throw new usage_error/* UsageError */.e(`the map calls ${other.environmentName} ${JSON.stringify(other.name)}`);
    }
    const listed = await flowsOf(environmentName, reader);
    const name = wish.environment ?? known?.name ?? (0,environment_name/* environmentNameFor */.OE)(environmentName, await visibleTo(reader));
    if (wish.environment === null &&
        known === undefined &&
        environments.some((one) => one.name === name)) {
        throw new usage_error/* UsageError */.e(`the map has another environment ${JSON.stringify(name)}; choose a name with --name`);
    }
    return { name, environmentName, listed: listed.toSorted(byName) };
}
/** Throws a `UsageError` that names the environments that the key sees, where this is none of them. */
async function flowsOf(environmentName, reader) {
    const listed = await reader.listFlows(environmentName).catch((error) => {
        if (error instanceof host/* HostError */.d && error.kind === 'not-found')
            return [];
        throw error;
    });
    if (listed.length > 0)
        return listed;
    const visible = await visibleTo(reader);
    if (visible.some((one) => (0,environment_name/* sameEnvironment */.iE)(one.environmentName, environmentName)))
        return listed;
    throw notThere(environmentName, visible);
}
/**
 * The id of the environment to export from, where nobody named one: the only one that the key sees,
 * else the one that a person chooses. Throws a `UsageError` that names them where nobody chooses.
 */
async function chosenEnvironment(reader, ask) {
    const visible = await visibleTo(reader);
    const choices = visible.map((value) => ({ value, label: (0,environment_name/* environmentLabel */.WG)(value) }));
    const question = 'Which environment do you want to export from?';
    const chosen = ask === null || visible.length === 0 ? null : await (0,choose/* choose */.S)(ask, question, choices);
    if (chosen !== null)
        return chosen.environmentName;
    const names = visible.map((one) => `${one.environmentName} (${one.displayName})`);
    const seen = names.length > 0 ? `; the key sees ${(0,lists/* andList */.cM)(names, MOST_SHOWN)}` : '';
    throw new usage_error/* UsageError */.e(`say which environment to export from: --environment-id with its id, as in the address of make.powerautomate.com, or --environment with its name in the map${seen}`);
}
function byName(one, other) {
    return (0,order/* byCodeUnit */.X)(one.displayName, other.displayName) || (0,order/* byCodeUnit */.X)(one.flowName, other.flowName);
}
/** The environments that the key sees; empty where they cannot be listed. */
function visibleTo(reader) {
    return reader.listEnvironments().catch((error) => {
        if (error instanceof host/* HostError */.d)
            return [];
        throw error;
    });
}
const MOST_SHOWN = 10;
function notThere(environmentName, visible) {
    const names = visible.map((one) => `${one.environmentName} (${one.displayName})`);
    const others = names.length > 0 ? `, which sees ${(0,lists/* andList */.cM)(names, MOST_SHOWN)}` : '';
    return new usage_error/* UsageError */.e(`the environment ${environmentName} is not there for the key${others}; give its id, as in the address of make.powerautomate.com`);
}
/**
 * Writes the flows of one environment as files, and adds to the map what it lacks for them. A
 * second run changes nothing. Throws a `UsageError` for missing information, before anything is
 * written.
 */
async function exportFrom(source, wish, project, { settings, surroundings, reader, key, ask = null }) {
    const { root, progress, warn } = surroundings;
    const chosen = chosenFlows(source, wish.flows, project);
    const taken = [...project.flows, ...project.skipped, ...project.badFiles].map(({ file }) => file);
    const names = new file_names/* FileNames */.l(project.sought.lists[0] ?? [], [...taken, project.mapFile]);
    progress(`Exporting ${chosen.length} of ${source.listed.length} flows of ${source.name}`);
    const { outcomes, adopted } = await exportFlows(chosen, names, {
        root,
        reader,
        project,
        environment: source,
        format: wish.format,
        isForced: wish.isForced,
        concurrency: settings.concurrency,
        onOutcome: ({ result, file, displayName }, done, total) => progress(`${done}/${total} ${result} ${file || displayName}`),
    });
    const owners = await readOwners(source, reader, adopted.length > 0, warn);
    const account = await accountFor(source, adopted, project, { owners, key, ask, warn });
    const ownerOf = ownersOf(owners, account);
    const isWritten = await writeMap(source, adopted, project, { root, account, ownerOf, warn });
    if (isWritten)
        progress(`Wrote ${project.mapFile}`);
    return {
        report: await reportOf(source.name, outcomes, settings, root),
        project,
        secrets: (0,parameters/* secretPaths */.$Q)(project.map, project.index),
        github: null,
        planned: null,
        drift: null,
        known: [...(project.map?.environments.keys() ?? [])],
        snapshots: null,
    };
}
/** The account of the key. It is asked for, and said to be unknown, only for a new environment. */
async function accountFor({ name }, adopted, { map }, { owners, key, ask, warn, }) {
    if (map?.environments.has(name) || adopted.length === 0)
        return key.account;
    const used = adopted.flatMap(({ bindings }) => bindings);
    const bound = used.map(({ connectionName }) => owners.get((0,connection_name/* connectionId */.y)(connectionName)) ?? null);
    const account = await (0,deploying_account/* deployingAccount */.l)(key, bound, ask);
    if (account === null) {
        warn(`deployAs of ${name} is left out of the map, because the key does not say whose it is; add the account that deploys`);
    }
    return account;
}
function chosenFlows({ name, environmentName, listed }, wanted, project) {
    const filesOf = candidates(project, { name, environmentName }, listed);
    const all = listed.map((summary) => ({ summary, ...filesOf(summary) }));
    if (wanted === 'all')
        return all;
    if (wanted === 'known') {
        const known = all.filter(({ held }) => held !== null);
        return known.length > 0 ? known : all;
    }
    const chosen = new Set(wanted.map((text) => oneOf(text, listed)));
    return all.filter(({ summary }) => chosen.has(summary));
}
function oneOf(text, listed) {
    const byGuid = listed.find(({ flowName }) => flowName.toLowerCase() === text.toLowerCase());
    if (byGuid !== undefined)
        return byGuid;
    const [only, ...others] = listed.filter(({ displayName }) => displayName === text);
    if (only === undefined) {
        const near = (0,spelling/* nearest */.pA)(text, listed.map(({ displayName }) => displayName));
        const meant = near === null ? 'without --flow they are listed' : `did you mean ${JSON.stringify(near)}?`;
        throw new usage_error/* UsageError */.e(`the environment has no flow ${JSON.stringify(text)}; ${meant}`);
    }
    if (others.length === 0)
        return only;
    const guids = [only, ...others].map(({ flowName }) => flowName).join(', ');
    throw new usage_error/* UsageError */.e(`${others.length + 1} flows are called ${JSON.stringify(text)}; give the guid of one: ${guids}`);
}
async function reportOf(environment, outcomes, settings, root) {
    const { flows, skipped } = await (0,run_project/* readRepository */.Nu)(settings, root);
    const files = new Set(outcomes.map(({ file }) => file));
    return {
        version: 2,
        mode: 'export',
        environments: [environment],
        flows: flows.filter(({ file }) => files.has(file)).map(report/* summarise */.fS),
        skipped: skipped.map(report/* summariseSkipped */.br),
        findings: [],
        notRun: [],
        suppressed: [],
        plan: null,
        drift: null,
        ignored: [],
        comparedWith: null,
        outcomes,
        unapprovedPlans: [],
    };
}


/***/ }),

/***/ 2386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _edit_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5036);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1225);





/**
 * Writes a file that does not exist yet, and the folders above it. Other processes see the complete
 * file or none. Returns why nothing was written; null when it was.
 */
async function writeNewFile(root, file, text) {
    try {
        const path = await (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .pathToWrite */ .o)(root, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null)
            return { code: 'file-exists' };
        await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(path, text);
        return null;
    }
    catch (error) {
        return (0,_edit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProblem */ .b)(error);
    }
}


/***/ })

};
;