export const id = 357;
export const ids = [357];
export const modules = {

/***/ 5357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportFrom: () => (/* binding */ exportFrom),
  readForExport: () => (/* binding */ readForExport),
  sourceOf: () => (/* binding */ sourceOf),
  withReader: () => (/* binding */ withReader)
});

// EXTERNAL MODULE: ./src/flow/order.ts
var order = __webpack_require__(6300);
// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/connections/adopt.ts

/**
 * What a map lacks in order to know the flows of an environment as they are live. Of two
 * connections under one name the one that more flows use becomes the entry, and the other an
 * override of its flow alone. What the map says already is never changed, only told.
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
        const told = settingsFor(flow, map, environment.name, table, ownerOf);
        notes.push(...told.notes);
        return told.settings === null ? [] : [[flow.file, told.settings]];
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
/** For each name the connection that most flows have there, by name. */
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
    return `${binding?.connectionName}\n${binding?.id}`.toLowerCase();
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

// EXTERNAL MODULE: ./src/fix/amend.ts
var amend = __webpack_require__(8156);
// EXTERNAL MODULE: ./src/flow/text.ts
var flow_text = __webpack_require__(6101);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/flow/json.ts
var json = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/flow/redact.ts
var redact = __webpack_require__(6663);
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/difference.ts
var difference = __webpack_require__(560);
// EXTERNAL MODULE: ./src/plan/live-document.ts + 1 modules
var live_document = __webpack_require__(2928);
// EXTERNAL MODULE: ./src/plan/tidy.ts
var tidy = __webpack_require__(5755);
// EXTERNAL MODULE: ./src/run/fixing.ts
var fixing = __webpack_require__(1952);
// EXTERNAL MODULE: ./src/run/workspace.ts
var workspace = __webpack_require__(6120);
;// CONCATENATED MODULE: ./src/run/exporting.ts















/** Writes each flow as a file. What fails is that flow's own, and the others go on. */
async function exportFlows(flows, names, exporting) {
    const adopted = [];
    // Before the first answer, so that a name does not depend on which comes first.
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
        const { file = flow.file, result, error } = exported;
        const environment = exporting.environment.name;
        const about = { environment, file, displayName, flowName, state: null, snapshot: null };
        const outcome = { ...about, result, error };
        exporting.onOutcome(outcome, ++done, flows.length);
        return outcome;
    }, { concurrency: exporting.concurrency });
    return { outcomes, adopted };
}
/** What the server or the disk refuses is told of the flow; all else is a defect. */
function asFailure(error) {
    const code = error.code;
    if (error instanceof host/* HostError */.d)
        return { result: 'failed', error: (0,host/* said */.a)(error), adopted: null };
    if (typeof code !== 'string')
        throw error;
    return { result: 'failed', error: `the file cannot be written (${code})`, adopted: null };
}
const GONE = 'it was listed, and is not there any more';
const SIGNED = 'its definition holds a signed URL, which whoever reads the repository could call; move it into a secure parameter or a variable, and export the flow again';
async function exportOne({ summary, held, maybe, file }, claimed, exporting) {
    const { root, reader, project, environment, format } = exporting;
    const read = await reader.readReply(environment.environmentName, summary.flowName);
    const failed = (error) => ({ result: 'failed', error, adopted: null });
    if (read === null)
        return failed(GONE);
    const { flow: live, reply } = read;
    const document = format === 'live' ? reply : (0,tidy/* tidyFlow */.LF)(live);
    if ((0,redact/* holdsSignedUrl */.m3)(JSON.stringify(document)))
        return failed(SIGNED);
    const settings = project.map?.environments.get(environment.name)?.flows;
    const isSame = (flow) => isLive(flow, live, settings?.get(flow.file) ?? null);
    const flow = held ?? maybe.find((other) => !claimed.has(other.file) && isSame(other)) ?? null;
    if (flow === null) {
        await writeNewFile(root, file, `${JSON.stringify(document, null, 2)}\n`);
        return { result: 'created', error: null, adopted: adoptedFlow(file, live, false) };
    }
    claimed.add(flow.file);
    const done = isSame(flow)
        ? { result: 'unchanged', error: null }
        : await bring(flow, live, settings?.get(flow.file) ?? null, exporting);
    return { ...done, file: flow.file, adopted: adoptedFlow(flow.file, live, true) };
}
/** Whether a file, with the map's values, means the flow as it is live. */
function isLive(flow, live, settings) {
    const { displayName, renames, definition } = (0,desired/* desiredFlow */.ZA)(flow, { settings, bindings: [] });
    return ((!renames || displayName === live.displayName) &&
        (0,difference/* definitionDifferences */.O)(definition, live.definition).length === 0);
}
const DIFFERS = 'the file differs from the live flow';
/** Brings a file that differs up to date, where that is asked for. */
async function bring(flow, live, settings, { root, isForced }) {
    if (!isForced) {
        return { result: 'skipped', error: `${DIFFERS}; --force takes the live content over` };
    }
    const left = (reason) => ({
        result: 'failed',
        error: `${DIFFERS}, and ${reason}`,
    });
    if (flow.format === 'dataverse-row')
        return left('a Dataverse row cannot be written back');
    const content = (0,workspace.readWorkspaceFile)(root, flow.file);
    if (!content?.ok)
        return left(content?.reason ?? 'it is gone');
    const decoded = (0,flow_text/* decode */.D)(content.bytes);
    if (decoded.text !== flow.source.text)
        return left('it has changed since it was read');
    const text = (0,amend/* amended */.P)(decoded.text, (0,live_document/* liveDocument */.C)(flow, live, settings?.parameters ?? {}));
    if (text === null)
        return left('it cannot be changed');
    await (0,fixing/* replaceFile */.fR)(await (0,fixing/* writablePath */.Uq)(root, flow.file), (0,fixing/* encode */.lF)(text, decoded));
    return { result: 'updated', error: null };
}
function adoptedFlow(file, live, isKnown) {
    const { flowName, state, definition, connectionReferences } = live;
    return {
        file,
        flowName,
        state: state === 'Started' || state === 'Stopped' ? state : null,
        isKnown,
        bindings: (0,tidy/* usedKeys */.QZ)(definition).flatMap((key) => {
            const reference = (0,json/* own */.ZV)(connectionReferences, key);
            const connectionName = (0,json/* digString */.AG)(reference, 'connectionName');
            const id = connectorId(reference);
            if (!connectionName || id === null)
                return [];
            return [{ name: (0,tidy/* logicalName */.rQ)(reference) ?? key, connectionName, id }];
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
/**
 * Writes a file that is not there yet, and the folders above it. Whoever looks meets the whole
 * file or none. Throws where it is there already, and where a link leads out of the workspace.
 */
async function writeNewFile(root, file, text) {
    const home = await (0,promises_.realpath)(root);
    const path = (0,external_node_path_.join)(home, file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(path));
    if (folder !== home && !folder.startsWith(`${home}${external_node_path_.sep}`))
        throw refused('ELOOP');
    if ((await (0,promises_.stat)(path).catch(() => null)) !== null)
        throw refused('EEXIST');
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path).slice(0, 60)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx');
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
function refused(code) {
    return Object.assign(new Error(code), { code });
}

// EXTERNAL MODULE: ./src/run/map.ts
var run_map = __webpack_require__(9587);
// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
;// CONCATENATED MODULE: ./src/run/export-map.ts









/** Whose each connection is, from one list; nothing where it cannot be had. */
async function ownersOf({ environmentName }, reader, { account }, isNeeded, warn) {
    if (!isNeeded)
        return () => null;
    const listed = await reader.listConnections(environmentName).catch((error) => {
        if (!(error instanceof host/* HostError */.d))
            throw error;
        warn(`whose the connections are is not written: ${(0,host/* said */.a)(error)}`);
        return { connections: [] };
    });
    const owners = new Map(listed.connections.map(({ connectionName, owner }) => [connectionName.toLowerCase(), owner]));
    return (connectionName) => {
        const owner = owners.get(connectionName.toLowerCase()) ?? null;
        if (owner === null)
            return null;
        // What is listed is the key's own, or shared with it.
        const isOwn = account === null || account.toLowerCase() === owner.toLowerCase();
        return { owner, sharedWith: isOwn ? [] : [account] };
    };
}
const SCHEMA = 'https://raw.githubusercontent.com/flowgate/flowgate/main/schema/connection-references.schema.json';
/** Adds to the map what it lacks; true when that was anything. */
async function writeMap(source, adopted, { map, mapFile }, { root, key, owners, warn, }) {
    if (adopted.length === 0)
        return false;
    const { name, environmentName } = source;
    const environment = { name, environmentName, deployAs: key.account };
    const { additions, notes } = adoption(map, environment, adopted, owners);
    for (const note of notes)
        warn(note);
    if (map === null) {
        const document = { $schema: SCHEMA, version: 1, ...additions };
        await writeNewFile(root, mapFile, `${JSON.stringify(document, null, 2)}\n`);
        return true;
    }
    const content = (0,workspace.readWorkspaceFile)(root, mapFile);
    const decoded = content?.ok ? (0,flow_text/* decode */.D)(content.bytes) : null;
    if (decoded === null || decoded.text !== map.source.text) {
        throw new usage_error/* UsageError */.e(`${mapFile} has changed since it was read; run this again`);
    }
    const text = (0,amend/* extended */.u)(decoded.text, additions);
    if (text === decoded.text)
        return false;
    const bytes = (0,fixing/* encode */.lF)(text, decoded);
    const read = await (0,run_map/* parseMap */.y)(mapFile, bytes, null);
    if (!read.ok)
        throw new Error(`${mapFile} would be invalid: ${read.problems[0]?.message}`);
    await (0,fixing/* replaceFile */.fR)(await (0,fixing/* writablePath */.Uq)(root, mapFile), bytes);
    return true;
}
/** The flows are written by now; the next run finds them by name and content. */
function unwritable(error, mapFile) {
    if (typeof error.code !== 'string')
        throw error;
    throw new usage_error/* UsageError */.e(`the flows were exported, and ${mapFile} cannot be written (${error.code}); make room or give access, and run this again`);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/run/export-names.ts



/** Characters of a name; in UTF-8 at most 240 bytes, where file systems take 255. */
const LONGEST = 60;
/** What Windows takes for a device, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;
/** A name in small letters and digits of any script, with `-` between them; `flow` where none is left. */
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
        .replace(/^[-\p{M}]+|-+$/gu, '');
    return slug === '' || RESERVED.test(slug) ? `flow-${slug}`.replace(/-$/, '') : slug;
}
/** Hands out names of new files that are equal to no other, not even without case. */
class FileNames {
    #folder;
    #taken;
    #isWanted;
    /** `taken`: files that are there. Throws a `UsageError` where `globs` would not find a new file. */
    constructor(globs, taken) {
        const [first = ''] = globs.filter((glob) => !glob.startsWith('!'));
        this.#folder = picomatch_default().scan(first).base;
        this.#taken = new Set([...taken].map(folded));
        this.#isWanted = (0,workspace/* matcher */.jN)(globs);
        if (this.#isWanted(this.#path('name')))
            return;
        throw new usage_error/* UsageError */.e(`no file that is written as ${this.#path('name')} would be found by ${first}; set \`flows\` to a glob such as flows/**/*.json`);
    }
    /** The name's slug; where that is taken, with the beginning of the flow's guid, then all of it. */
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

;// CONCATENATED MODULE: ./src/run/known-files.ts
/**
 * The files that may be a live flow: the one that the map or the file itself gives its guid, else
 * those that are named like it and are no other flow's. A name that several live flows have
 * stands for none of them unless a file's content decides.
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
    const rivals = Map.groupBy(listed.filter(({ flowName }) => claimed(flowName.toLowerCase()) === undefined), ({ displayName }) => displayName);
    return ({ flowName, displayName }) => {
        const [own] = claimed(flowName.toLowerCase()) ?? [];
        if (own !== undefined)
            return { held: own, maybe: [] };
        const named = byName.get(displayName) ?? [];
        const isAlone = rivals.get(displayName)?.length === 1 && named.length === 1;
        return isAlone ? { held: named[0] ?? null, maybe: [] } : { held: null, maybe: named };
    };
}
function originIn({ origin }, environmentName) {
    const isHere = origin?.environmentName.toLowerCase() === environmentName.toLowerCase();
    return isHere ? (origin?.flowName ?? null) : null;
}

// EXTERNAL MODULE: ./src/run/project.ts
var run_project = __webpack_require__(8624);
;// CONCATENATED MODULE: ./src/run/export.ts









/** A connection that cannot write, for as long as `work` takes. Throws a `UsageError` without a key. */
async function withReader({ apiKey, endpoint }, { progress }, work) {
    if (apiKey === null) {
        throw new usage_error/* UsageError */.e('`export` needs `api-key`, a Flow Studio key that may read the environment (in a terminal: FLOW_STUDIO_API_KEY)');
    }
    const { connectReader, checkEndpoint, readKey } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(752), __webpack_require__.e(450), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 4534));
    const wrong = checkEndpoint(endpoint);
    if (wrong !== null)
        throw new usage_error/* UsageError */.e(`\`endpoint\`: ${wrong}`);
    const reader = await connectReader({ endpoint, apiKey, onRetry: progress });
    try {
        return await work(reader, readKey(apiKey));
    }
    finally {
        await reader.close();
    }
}
/** The flows and the map as they are, flows or none. Throws a `UsageError` for a map that cannot be extended. */
async function readForExport(settings, root) {
    const project = await (0,run_project/* readRepository */.N)(settings, root);
    const { map, mapFile, mapProblems } = project;
    if (map === null && mapProblems !== null) {
        throw new usage_error/* UsageError */.e(`${mapFile} is invalid; see \`flowgate check\`, and correct it first`);
    }
    if (map !== null && !map.source.text.includes('"environments"')) {
        throw new usage_error/* UsageError */.e(`${mapFile} is a settings file of \`pac\`, which has no place for flows; set \`connection-references\` to a map of its own`);
    }
    return project;
}
/** Where to export from, and what is there. */
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
    const listed = await reader.listFlows(environmentName);
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
/** As the environment is called, where the key may know. */
async function nameFor(environmentName, reader) {
    const listed = await reader.listEnvironments().catch((error) => {
        if (error instanceof host/* HostError */.d)
            return [];
        throw error;
    });
    const id = environmentName.toLowerCase();
    const found = listed.find((environment) => environment.environmentName.toLowerCase() === id);
    return slugOf(found?.displayName || environmentName);
}
/**
 * Writes the flows of one environment as files, and what the map lacks to know them. A second run
 * finds them as they are. Throws a `UsageError` for what cannot be told, before anything is written.
 */
async function exportFrom(source, wish, project, { settings, surroundings, reader, key }) {
    const { root, progress, warn } = surroundings;
    const chosen = chosenFlows(source, wish.flows, project);
    const taken = [...project.flows, ...project.skipped, ...project.badFiles].map(({ file }) => file);
    const names = new FileNames(settings.flows, [...taken, project.mapFile]);
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
    const writing = writeMap(source, adopted, project, { root, key, owners, warn });
    const isWritten = await writing.catch((error) => unwritable(error, project.mapFile));
    if (isWritten)
        progress(`Wrote ${project.mapFile}`);
    return {
        report: await reportOf(source.name, outcomes, settings, root),
        project,
        github: null,
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
    if (only === undefined)
        throw new usage_error/* UsageError */.e(`the environment has no flow ${JSON.stringify(text)}`);
    if (others.length === 0)
        return only;
    const guids = [only, ...others].map(({ flowName }) => flowName).join(', ');
    throw new usage_error/* UsageError */.e(`${others.length + 1} flows are called ${JSON.stringify(text)}; give the guid of one: ${guids}`);
}
async function reportOf(environment, outcomes, settings, root) {
    const { flows, skipped } = await (0,run_project/* readRepository */.N)(settings, root);
    const files = new Set(outcomes.map(({ file }) => file));
    return {
        version: 1,
        mode: 'export',
        environments: [environment],
        flows: flows.filter(({ file }) => files.has(file)).map(report/* summarise */.fS),
        skipped: skipped.map(report/* summariseSkipped */.br),
        findings: [],
        notRun: [],
        suppressed: [],
        plan: null,
        comparedWith: null,
        outcomes,
        refusals: [],
    };
}


/***/ })

};
