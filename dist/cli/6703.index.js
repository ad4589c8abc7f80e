export const id = 6703;
export const ids = [6703];
export const modules = {

/***/ 6703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportFrom: () => (/* binding */ exportFrom),
  readForExport: () => (/* binding */ readForExport),
  sourceOf: () => (/* binding */ sourceOf),
  withReader: () => (/* binding */ withReader)
});

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
// EXTERNAL MODULE: ./src/run/project.ts + 2 modules
var run_project = __webpack_require__(5774);
// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/wording/spelling.ts
var spelling = __webpack_require__(5156);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
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

// EXTERNAL MODULE: ./src/map/schema.ts + 2 modules
var schema = __webpack_require__(4981);
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
async function ownersOf({ environmentName }, reader, { account }, isNeeded, warn) {
    if (!isNeeded)
        return () => null;
    const listed = await reader.listConnections(environmentName).catch((error) => {
        if (!(error instanceof host/* HostError */.d))
            throw error;
        warn(`whose the connections are is not written: ${(0,reasons/* messageOf */.bD)(error.failure)}`);
        return { connections: [] };
    });
    const owners = new Map(listed.connections.map(({ connectionName, owner }) => [(0,connection_name/* connectionId */.y)(connectionName), owner]));
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
async function writeMap(source, adopted, { map, mapFile }, { root, key, owners, warn, }) {
    if (adopted.length === 0)
        return false;
    const { name, environmentName } = source;
    const environment = { name, environmentName, deployAs: key.account };
    const { additions, notes } = adoption(map, environment, adopted, owners);
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

// EXTERNAL MODULE: ./src/wording/glob.ts
var glob = __webpack_require__(8216);
// EXTERNAL MODULE: ./src/wording/glob-list.ts
var glob_list = __webpack_require__(4461);
;// CONCATENATED MODULE: ./src/export/file-names.ts



/** Characters of a name; in UTF-8 at most 240 bytes, where file systems take 255. */
const LONGEST = 60;
/** Names reserved by Windows for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/;
/**
 * A name in lower-case letters and digits of any script, with `-` between them; `flow` where none
 * is left.
 */
function slugOf(name) {
    const plain = name
        .toWellFormed()
        .normalize('NFD')
        .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
    const slug = [...plain]
        .slice(0, LONGEST)
        .join('')
        .replace(/^[-\p{M}]+|(?<!-)-+$/gu, '');
    return slug === '' || RESERVED.test(slug) ? `flow-${slug}`.replace(/-$/, '') : slug;
}
/** Makes unique names for new files, compared without case. */
class FileNames {
    #folder;
    #taken;
    #isWanted;
    /** `taken`: files that exist. Throws a `UsageError` where `globs` would not find a new file. */
    constructor(globs, taken) {
        const [first = ''] = globs.filter((glob) => !glob.startsWith('!'));
        this.#folder = (0,glob/* folderOf */.yS)(first);
        this.#taken = new Set([...taken].map(folded));
        this.#isWanted = (0,glob_list/* matcher */.j)(globs);
        if (this.#isWanted(this.#path('name')))
            return;
        throw new usage_error/* UsageError */.e(`no file that is written as ${this.#path('name')} would be found by ${first}; set \`flows\` to a glob such as flows/**/*.json`);
    }
    /**
     * The name's slug; where that is taken, with the beginning of the flow's guid, then the complete
     * guid.
     */
    fileFor({ displayName, flowName }) {
        const slug = slugOf(displayName);
        const guid = flowName.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
        const all = [slug, `${slug}-${guid.slice(0, 8)}`, `${slug}-${guid}`].map((name) => this.#path(name));
        const file = all.find((path) => !this.#taken.has(folded(path)) && this.#isWanted(path));
        if (file === undefined) {
            throw new usage_error/* UsageError */.e(`${all.at(-1)} is there already, and is not the flow ${flowName}`);
        }
        this.#taken.add(folded(file));
        return file;
    }
    #path(name) {
        return this.#folder === '' ? `${name}.json` : `${this.#folder}/${name}.json`;
    }
}
function folded(file) {
    return file.normalize('NFKC').toLowerCase();
}

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
    const listed = await reader.listFlows(environmentName).catch(async (error) => {
        const isUnknown = error instanceof host/* HostError */.d && error.kind === 'not-found';
        throw isUnknown ? notThere(environmentName, await visibleTo(reader)) : error;
    });
    const name = wish.environment ?? known?.name ?? (await nameFor(environmentName, reader));
    if (wish.environment === null &&
        known === undefined &&
        environments.some((one) => one.name === name)) {
        throw new usage_error/* UsageError */.e(`the map has another environment ${JSON.stringify(name)}; choose a name with --environment`);
    }
    return { name, environmentName, listed: listed.toSorted(byName) };
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
/** The display name of the environment, where the key can see it. */
async function nameFor(environmentName, reader) {
    const listed = await visibleTo(reader);
    const id = environmentName.toLowerCase();
    const found = listed.find((environment) => environment.environmentName.toLowerCase() === id);
    return slugOf(found?.displayName || environmentName);
}
/**
 * Writes the flows of one environment as files, and adds to the map what it lacks for them. A
 * second run changes nothing. Throws a `UsageError` for missing information, before anything is
 * written.
 */
async function exportFrom(source, wish, project, { settings, surroundings, reader, key }) {
    const { root, progress, warn } = surroundings;
    const chosen = chosenFlows(source, wish.flows, project);
    const taken = [...project.flows, ...project.skipped, ...project.badFiles].map(({ file }) => file);
    const names = new FileNames(project.sought.lists[0] ?? [], [...taken, project.mapFile]);
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
    const owners = await ownersOf(source, reader, key, adopted.length > 0, warn);
    const isWritten = await writeMap(source, adopted, project, { root, key, owners, warn });
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
