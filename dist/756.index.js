export const id = 756;
export const ids = [756];
export const modules = {

/***/ 1756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportKnown: () => (/* binding */ exportKnown)
});

// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/json/order.ts
var order = __webpack_require__(8434);
// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/map/parameters.ts
var parameters = __webpack_require__(1444);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(4374);
// EXTERNAL MODULE: ./src/run/project.ts + 3 modules
var run_project = __webpack_require__(8008);
// EXTERNAL MODULE: ./src/wording/lists.ts
var lists = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/wording/spelling.ts
var spelling = __webpack_require__(5156);
// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
;// CONCATENATED MODULE: ./src/export/choose.ts

/** Shows numbered choices until one is taken; null for an empty answer, which leaves it open. */
async function choose_choose(ask, question, choices) {
    const lines = choices.map(({ label }, index) => `  ${index + 1}  ${label}`);
    const text = [question, ...lines].map((line) => escapeCommands(escapeControl(line))).join('\n');
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

// EXTERNAL MODULE: ./src/map/accounts.ts
var accounts = __webpack_require__(7480);
;// CONCATENATED MODULE: ./src/export/deploying-account.ts

/**
 * The account that a key belongs to, for `deployAs`: as the key says, else the owner of all these
 * connections, else as a person says. Null where nobody knows.
 */
async function deployingAccount({ account }, owners, ask) {
    const known = account ?? onlyOwner(owners);
    if (known !== null || ask === null)
        return known;
    const question = 'Which account does the key belong to? The map needs it as deployAs, such as svc-flows@contoso.com; Enter leaves it out: ';
    return (await ask(question)) || null;
}
function onlyOwner([first = null, ...others]) {
    const isOne = others.every((owner) => owner !== null && first !== null && (0,accounts/* sameAccount */.M_)(owner, first));
    return isOne ? first : null;
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

;// CONCATENATED MODULE: ./src/export/environment-name.ts

/**
 * What the map calls an environment: its display name in small letters with `-` between the words,
 * else the beginning of its id.
 */
function environmentNameFor(id, visible) {
    const found = visible.find((each) => sameEnvironment(each.environmentName, id));
    const name = found?.displayName ?? '';
    return /[\p{L}\p{N}]/u.test(name) ? slugOf(name) : shortOf(id);
}
/** Ids of environments are compared without case. */
function sameEnvironment(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** `Default-26e65220-\u2026` becomes `default`; another guid is shortened to its beginning. */
function shortOf(id) {
    return /^default-/i.test(id) ? 'default' : `environment-${id.slice(0, 8).toLowerCase()}`;
}
/** An environment as a line to choose from. */
function environment_name_environmentLabel({ environmentName, displayName }) {
    return `${displayName}  ${environmentName}`;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./src/json/append.ts

/** Read from the text itself. */
function layoutOf(text) {
    const eol = /\r?\n/.exec(text)?.[0] ?? '';
    return { eol, unit: /^([ \t]+)["{[]/m.exec(text)?.[1] ?? '  ' };
}
/** Adds items at the end of an object or array, after comments too; a trailing comma is kept. */
function appended(text, holder, items, { eol, unit }) {
    const close = holder.offset + holder.length - 1;
    const last = holder.children?.at(-1);
    const end = last === undefined ? null : last.offset + last.length;
    const hasComma = end !== null && isCommaNext(text, end);
    const offset = text.slice(0, close).trimEnd().length;
    const outer = indentAt(text, holder.offset);
    const inner = last !== undefined && startsLine(text, last) ? indentAt(text, last.offset) : null;
    const lines = items.map((item) => `${eol}${eol === '' ? '' : (inner ?? outer + unit)}${item}`);
    const isClosedBelow = eol === '' || text.slice(offset, close).includes('\n');
    const content = `${lines.join(',')}${hasComma ? ',' : ''}${isClosedBelow ? '' : eol + outer}`;
    if (end === null || hasComma)
        return [{ offset, length: 0, text: content }];
    if (end === offset)
        return [{ offset, length: 0, text: `,${content}` }];
    return [
        { offset: end, length: 0, text: ',' },
        { offset, length: 0, text: content },
    ];
}
/** Whether a comma comes next, after white space and comments, which may contain commas. */
function isCommaNext(text, offset) {
    const scanner = (0,main.createScanner)(text, true);
    scanner.setPosition(offset);
    scanner.scan();
    return text[scanner.getTokenOffset()] === ',';
}
function indentAt(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}
function startsLine(text, { offset }) {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/json/splice.ts
var splice = __webpack_require__(272);
;// CONCATENATED MODULE: ./src/json/amend.ts



/**
 * A JSON text with the properties of `additions` that it lacks, added at the end of each object.
 * Everything already there stays unchanged, comments too, even where `additions` differs.
 */
function withAdditions(text, additions) {
    const { root } = (0,splice/* parsed */.Yz)(text);
    if (root?.type !== 'object')
        return text;
    return (0,splice/* applySplices */.Ut)(text, [...missing(text, root, additions, layoutOf(text))]);
}
function* missing(text, holder, additions, layout) {
    const there = propertiesOf(holder);
    const items = [];
    for (const [key, value] of Object.entries(additions)) {
        const node = there.get(key);
        if (node === undefined)
            items.push(property(key, value, innerIndent(text, holder, layout), layout));
        else if (node.type === 'object' && (0,json/* isObject */.Gv)(value))
            yield* missing(text, node, value, layout);
    }
    if (items.length > 0)
        yield* appended(text, holder, items, layout);
}
/**
 * A JSON text changed to mean `after`, only where it differs. Lists are replaced as a unit, and so
 * are objects whose keys are in another order. Null when the text is not a JSON document.
 */
function withChanges(text, after) {
    let now = (0,splice/* parsed */.Yz)(text);
    if (now.root === undefined)
        return null;
    // One by one, because neighbours share a comma.
    for (let gone = firstGone(now.root, after); gone !== null;) {
        now = (0,splice/* parsed */.Yz)((0,splice/* applySplices */.Ut)(now.text, (0,splice/* removal */.r2)(now.text, gone)));
        if (now.root === undefined)
            return null;
        gone = firstGone(now.root, after);
    }
    return (0,splice/* applySplices */.Ut)(now.text, [...changed(now, now.root, after, layoutOf(text))]);
}
/** The first property that `after` lacks. */
function firstGone(node, after) {
    if (node.type !== 'object' || !(0,json/* isObject */.Gv)(after))
        return null;
    for (const [key, value] of propertiesOf(node)) {
        const wanted = (0,json/* own */.ZV)(after, key);
        if (wanted === undefined)
            return value.parent ?? null;
        const inner = firstGone(value, wanted);
        if (inner !== null)
            return inner;
    }
    return null;
}
function* changed(whole, node, after, layout) {
    if (node.type === 'object' && (0,json/* isObject */.Gv)(after) && keepsOrder(node, after)) {
        const there = propertiesOf(node);
        const indent = innerIndent(whole.text, node, layout);
        const items = [];
        for (const [key, value] of Object.entries(after)) {
            const child = there.get(key);
            if (child === undefined)
                items.push(property(key, value, indent, layout));
            else
                yield* changed(whole, child, value, layout);
        }
        if (items.length > 0)
            yield* appended(whole.text, node, items, layout);
    }
    else if (JSON.stringify(contentOf(node)) !== JSON.stringify(after)) {
        const text = rendered(after, indentAt(whole.text, node.offset), layout);
        yield { offset: node.offset, length: node.length, text };
    }
}
/** Whether the keys that are there, and behind them those that are new, are in their order. */
function keepsOrder(node, after) {
    const keys = [...propertiesOf(node).keys(), ...Object.keys(after)];
    const written = Object.keys(Object.fromEntries(keys.map((key) => [key, null])));
    return written.join('\n') === Object.keys(after).join('\n');
}
function contentOf(node) {
    if (node.type === 'array')
        return (node.children ?? []).map(contentOf);
    if (node.type !== 'object')
        return node.value;
    return Object.fromEntries([...propertiesOf(node)].map(([key, value]) => [key, contentOf(value)]));
}
function propertiesOf({ children = [] }) {
    return new Map(children.flatMap(({ children: [key, value] = [] }) => key === undefined || value === undefined ? [] : [[String(key.value), value]]));
}
/** The indentation inside an object, as `appended` gives it to new properties. */
function innerIndent(text, holder, { eol, unit }) {
    if (eol === '')
        return '';
    const last = holder.children?.at(-1);
    const isOwnLine = last !== undefined && lineStart(text, last.offset).trim() === '';
    return isOwnLine ? lineStart(text, last.offset) : indentAt(text, holder.offset) + unit;
}
function lineStart(text, offset) {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
function property(key, value, indent, layout) {
    const colon = layout.eol === '' ? ':' : ': ';
    return `${JSON.stringify(key)}${colon}${rendered(value, indent, layout)}`;
}
function rendered(value, indent, { eol, unit }) {
    if (eol === '')
        return JSON.stringify(value);
    return JSON.stringify(value, null, unit).replaceAll('\n', eol + indent);
}

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
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 12 modules
var reasons = __webpack_require__(3403);
// EXTERNAL MODULE: ./src/run/map.ts
var run_map = __webpack_require__(9587);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/json/text.ts
var json_text = __webpack_require__(6755);
// EXTERNAL MODULE: ./src/workspace/links.ts
var links = __webpack_require__(5036);
// EXTERNAL MODULE: ./src/workspace/read-file.ts
var read_file = __webpack_require__(3064);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/workspace/whole-file.ts



/**
 * Writes a file so that readers see the old content or the new one, never a part. With `mode` the
 * file has exactly those permissions.
 */
async function writeWhole(path, content, mode) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 60)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', mode);
        try {
            await handle.writeFile(content);
            if (mode !== undefined)
                await handle.chmod(mode);
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

;// CONCATENATED MODULE: ./src/workspace/edit-file.ts






/**
 * Replaces the text of a file, which keeps its encoding and its permissions. `expected`: the text
 * as read before; null if it does not matter. Returns why nothing was written; null when the file
 * is as `edit` wants it.
 */
async function editFile(root, file, expected, edit) {
    const content = (0,read_file/* readWorkspaceFile */.sL)(root, file);
    if (content === null)
        return { code: 'file-gone' };
    if (!content.ok)
        return { code: 'file-unreadable', cause: content.reason };
    const decoded = (0,json_text/* decode */.D)(content.bytes);
    const { text } = decoded;
    if (expected !== null && text !== expected)
        return { code: 'file-changed-since-read' };
    if (!(0,json_text/* encode */.l)(text, decoded).equals(content.bytes))
        return { code: 'file-not-editable' };
    const edited = await edit(text);
    if (edited === null)
        return { code: 'file-not-editable' };
    if (typeof edited !== 'string')
        return edited.reason;
    return edited === text ? null : await replaceFile(root, file, (0,json_text/* encode */.l)(edited, decoded));
}
async function replaceFile(root, file, bytes) {
    try {
        const path = await (0,links/* pathToWrite */.ok)(root, file);
        await (0,promises_.access)(path, external_node_fs_.constants.W_OK);
        const { mode } = await (0,promises_.stat)(path);
        await writeWhole(path, bytes, mode);
        return null;
    }
    catch (error) {
        return writeProblem(error);
    }
}
/** The disk's error on a write, as data. Throws any other error. */
function writeProblem(error) {
    if (error instanceof links/* LinkError */.R6)
        return { code: 'file-behind-link', link: error.link };
    const { code } = error;
    if (typeof code !== 'string')
        throw error;
    return { code: 'file-not-written', errno: code };
}

;// CONCATENATED MODULE: ./src/workspace/new-file.ts





/**
 * Writes a file that does not exist yet, and the folders above it. Other processes see the complete
 * file or none. Returns why nothing was written; null when it was.
 */
async function writeNewFile(root, file, text) {
    try {
        const path = await (0,links/* pathToWrite */.ok)(root, file);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        if ((await (0,promises_.stat)(path).catch(() => null)) !== null)
            return { code: 'file-exists' };
        await writeWhole(path, text);
        return null;
    }
    catch (error) {
        return writeProblem(error);
    }
}

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
        const problem = await writeNewFile(root, mapFile, `${JSON.stringify(document, null, 2)}\n`);
        if (problem !== null)
            throw unwritten(mapFile, problem);
        return true;
    }
    let isChanged = false;
    const problem = await editFile(root, mapFile, map.source.text, async (text) => {
        const edited = withAdditions(text, additions);
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
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/difference.ts
var difference = __webpack_require__(560);
// EXTERNAL MODULE: ./src/secrets/redact.ts + 1 modules
var redact = __webpack_require__(1023);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __webpack_require__(3849);
// EXTERNAL MODULE: ./src/plan/canonical-operation.ts
var canonical_operation = __webpack_require__(4441);
// EXTERNAL MODULE: ./src/plan/key-order.ts
var key_order = __webpack_require__(9333);
// EXTERNAL MODULE: ./src/flow/operations.ts
var operations = __webpack_require__(288);
// EXTERNAL MODULE: ./src/plan/diff/run-order.ts
var run_order = __webpack_require__(8635);
;// CONCATENATED MODULE: ./src/export/normalise.ts






/**
 * A live flow as a file for people: the arguments of `update_live_flow` without what belongs to one
 * environment (guids, connections), which is in the map. It contains nothing that a save changes by
 * itself. Actions are in the order in which they run, and the keys of an operation in a fixed
 * order. Inside `inputs` the order is kept, since a Select writes its columns in that order.
 */
function normaliseFlow({ displayName, definition, connectionReferences, }) {
    const normal = normaliseDefinition(definition);
    return {
        displayName,
        definition: normal,
        connectionReferences: normaliseReferences(connectionReferences, usedKeys(normal)),
    };
}
/** The reference keys that a definition's operations name, sorted. */
function usedKeys(definition) {
    const keys = [...(0,operations/* operations */.z)(definition, [])].map(({ host }) => host?.key);
    return [...new Set(keys.filter((key) => key !== undefined))].toSorted();
}
/** The map names the connection; a reference that no operation uses is left out. */
function normaliseReferences(references, keys) {
    const kept = keys.flatMap((key) => {
        const reference = (0,json/* own */.ZV)(references, key);
        if (!(0,json/* isObject */.Gv)(reference))
            return [];
        const name = logicalName(reference);
        const id = (0,json/* own */.ZV)(reference, 'id') ?? (0,json/* dig */.rO)(reference, 'api', 'id') ?? null;
        const source = (0,json/* own */.ZV)(reference, 'source') ?? (0,json/* own */.ZV)(reference, 'runtimeSource') ?? null;
        return [
            [
                key,
                {
                    ...(id === null ? {} : { id }),
                    ...(source === null ? {} : { source }),
                    ...(name === null ? {} : { connectionReferenceLogicalName: name }),
                },
            ],
        ];
    });
    return Object.fromEntries(kept);
}
/** The logical name of the solution's connection reference, if the reference has one. */
function logicalName(reference) {
    const name = (0,json/* dig */.rO)(reference, 'connection', 'connectionReferenceLogicalName') ??
        (0,json/* own */.ZV)(reference, 'connectionReferenceLogicalName');
    return typeof name === 'string' && name !== '' ? name : null;
}
const SCHEMA = 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';
/** A definition without what the server adds, its parts in a fixed order. */
function normaliseDefinition(definition) {
    const { $schema, contentVersion, description, parameters, triggers, actions, outputs, ...rest } = definition;
    const { metadata, ...others } = rest;
    return {
        $schema: $schema ?? SCHEMA,
        contentVersion: typeof contentVersion === 'string' ? contentVersion : '1.0.0.0',
        ...(0,canonical/* describe */.q0)(description),
        parameters: normaliseParameters(parameters, definition),
        triggers: normaliseBlock(triggers, 'trigger'),
        actions: normaliseBlock(actions, 'action'),
        ...((0,json/* isObject */.Gv)(outputs) && Object.keys(outputs).length > 0 ? { outputs } : {}),
        ...others,
    };
}
/**
 * Connector operations need the platform's two parameters, which a read may omit or show with
 * values.
 */
function normaliseParameters(parameters, definition) {
    const declared = (0,json/* isObject */.Gv)(parameters) ? parameters : {};
    const needed = usedKeys(definition).length > 0 ? desired/* PLATFORM_PARAMETERS */.vC : {};
    const platform = Object.entries(desired/* PLATFORM_PARAMETERS */.vC).filter(([name]) => Object.hasOwn(needed, name) || Object.hasOwn(declared, name));
    const own = Object.keys(declared)
        .filter((name) => !Object.hasOwn(desired/* PLATFORM_PARAMETERS */.vC, name))
        .toSorted();
    return {
        ...Object.fromEntries(platform),
        ...Object.fromEntries(own.map((name) => [name, declared[name]])),
    };
}
/** The operations of one block: by name, but each directly after what it waits for. */
function normaliseBlock(block, kind) {
    if (!(0,json/* isObject */.Gv)(block))
        return {};
    const units = Object.keys(block)
        .toSorted()
        .map((name) => ({ operation: { kind, name, value: block[name] } }));
    const ordered = (0,run_order/* inRunOrder */.n)(units);
    return Object.fromEntries(ordered.map(({ operation: { name, value } }) => [name, normaliseOperation(value)]));
}
/**
 * The order in which people read an operation: what it is, when it runs, what it does, what is in
 * it.
 */
const FIRST = ['type', 'kind', 'description', 'recurrence', 'splitOn', 'conditions', 'runAfter'];
const LAST = ['expression', 'foreach', 'inputs', 'actions', 'else', 'cases', 'default'];
/** An operation without what the server adds, its own keys in a fixed order. */
function normaliseOperation(operation) {
    if (!(0,json/* isObject */.Gv)(operation))
        return operation;
    const { metadata, evaluatedRecurrence, ...kept } = operation;
    const named = normaliseMetadata(metadata);
    const form = {
        ...kept,
        ...(named === null ? {} : { metadata: named }),
        ...(hasServersAuthentication(operation) ? { inputs: withoutAuthentication(kept.inputs) } : {}),
        ...((0,json/* isObject */.Gv)(kept.actions) ? { actions: normaliseBlock(kept.actions, 'action') } : {}),
        ...((0,json/* isObject */.Gv)(kept.else) ? { else: normaliseBranch(kept.else) } : {}),
        ...((0,json/* isObject */.Gv)(kept.default) ? { default: normaliseBranch(kept.default) } : {}),
        ...((0,json/* isObject */.Gv)(kept.cases) ? { cases: normaliseCases(kept.cases) } : {}),
    };
    const others = Object.keys(form)
        .filter((key) => !FIRST.includes(key) && !LAST.includes(key))
        .toSorted();
    const order = [...FIRST, ...LAST, ...others].filter((key) => Object.hasOwn(form, key));
    return Object.fromEntries(order.map((key) => [key, form[key]]));
}
function normaliseCases(cases) {
    return Object.fromEntries(Object.entries(cases).map(([name, block]) => [
        name,
        (0,json/* isObject */.Gv)(block) ? normaliseBranch(block) : block,
    ]));
}
function normaliseBranch(branch) {
    return (0,json/* isObject */.Gv)(branch.actions)
        ? { ...branch, actions: normaliseBlock(branch.actions, 'action') }
        : branch;
}
/**
 * The designer creates new ids for operations, so they are left out; the names of picked files are
 * kept.
 */
function normaliseMetadata(metadata) {
    if (!(0,json/* isObject */.Gv)(metadata))
        return null;
    const { operationMetadataId, ...rest } = metadata;
    return Object.keys(rest).length > 0 ? rest : null;
}
const SERVERS_AUTHENTICATION = "@parameters('$authentication')";
/**
 * True for the authentication that the server adds to a connector's operation; any other is the
 * author's.
 */
function hasServersAuthentication(operation) {
    return ((0,hosts/* hostReference */.wf)(operation) !== null &&
        (0,json/* dig */.rO)(operation, 'inputs', 'authentication') === SERVERS_AUTHENTICATION);
}
function withoutAuthentication(inputs) {
    if (!(0,json/* isObject */.Gv)(inputs))
        return inputs ?? {};
    const { authentication, ...rest } = inputs;
    return rest;
}

;// CONCATENATED MODULE: ./src/export/merge-live.ts






/**
 * A file's definition, changed to mean what the live one means. Everything that a save changes by
 * itself, and every operation with the same meaning, stays as in the file. A parameter that the map
 * sets (`set`) keeps the file's own default, since the live value belongs to the environment.
 */
function mergeLive(file, live, set) {
    const normal = normaliseDefinition(live);
    const [was, is] = [(0,canonical/* canonicalDefinition */.AH)(file), (0,canonical/* canonicalDefinition */.AH)(live)];
    const blocks = {
        parameters: merge_live_parameters((0,json/* own */.ZV)(file, 'parameters'), (0,json/* own */.ZV)(normal, 'parameters'), set),
        triggers: block((0,json/* own */.ZV)(file, 'triggers'), (0,json/* own */.ZV)(normal, 'triggers')),
        actions: block((0,json/* own */.ZV)(file, 'actions'), (0,json/* own */.ZV)(normal, 'actions')),
    };
    const names = [...Object.keys(file), ...Object.keys(normal), ...Object.keys(blocks)];
    const parts = [...new Set(names)].flatMap((part) => {
        const isKept = isSame((0,json/* own */.ZV)(was, part), (0,json/* own */.ZV)(is, part));
        const value = (0,json/* own */.ZV)(blocks, part) ?? (isKept ? (0,json/* own */.ZV)(file, part) : (0,json/* own */.ZV)(normal, part));
        return value === undefined ? [] : [[part, value]];
    });
    return Object.fromEntries(parts);
}
function merge_live_parameters(file, live, set) {
    const [was, is] = [objectOf(file), objectOf(live)];
    const stays = (name) => name.startsWith('$') ? Object.hasOwn(was, name) : Object.hasOwn(is, name);
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(stays);
    const values = names.map((name) => {
        const [before, now] = [was[name], is[name]];
        if (before === undefined || now === undefined)
            return [name, (before ?? now)];
        if (name.startsWith('$') || isSameParameter(before, now))
            return [name, before];
        const value = (0,key_order/* parameterInOrderOf */.MH)(now, before);
        if (!Object.hasOwn(set, name) || !(0,json/* isObject */.Gv)(before) || !(0,json/* isObject */.Gv)(value))
            return [name, value];
        return [name, { ...value, defaultValue: before.defaultValue ?? null }];
    });
    return Object.fromEntries(values);
}
function block(file, live) {
    const [was, is] = [objectOf(file), objectOf(live)];
    const there = Object.keys(was).filter((name) => Object.hasOwn(is, name));
    const added = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
    return Object.fromEntries([
        ...there.map((name) => [name, operation(was[name], is[name])]),
        ...added.map((name) => [name, is[name]]),
    ]);
}
/** `live` is already normalised. */
function operation(file, live) {
    if (!(0,json/* isObject */.Gv)(file) || !(0,json/* isObject */.Gv)(live))
        return live;
    if (isSame((0,canonical_operation/* canonicalOperation */.M6)(file), (0,canonical_operation/* canonicalOperation */.M6)(live)))
        return file;
    const { metadata, ...changed } = live;
    if ((0,json/* isObject */.Gv)(file.metadata))
        changed.metadata = file.metadata;
    if ((0,json/* isObject */.Gv)(file.runAfter) && changed.runAfter === undefined)
        changed.runAfter = {};
    if ((0,hosts/* hostReference */.wf)(live) !== null)
        changed.inputs = withAuthentication(live.inputs, file.inputs);
    if ((0,json/* isObject */.Gv)(live.actions))
        changed.actions = block(file.actions, live.actions);
    for (const branch of ['else', 'default']) {
        if ((0,json/* isObject */.Gv)(live[branch]))
            changed[branch] = withActions(file[branch], live[branch]);
    }
    if ((0,json/* isObject */.Gv)(live.cases)) {
        const cases = Object.entries(live.cases).map(([name, one]) => [
            name,
            withActions((0,json/* own */.ZV)(file.cases, name), one),
        ]);
        changed.cases = Object.fromEntries(cases);
    }
    return (0,key_order/* operationInOrderOf */.M_)(changed, file);
}
function withActions(file, live) {
    if (!(0,json/* isObject */.Gv)(live) || !(0,json/* isObject */.Gv)(live.actions))
        return live;
    return { ...live, actions: block((0,json/* own */.ZV)(file, 'actions'), live.actions) };
}
/** Restores the file's own value, since a save removes or adds it. */
function withAuthentication(inputs, file) {
    const { authentication, ...rest } = objectOf(inputs);
    const before = (0,json/* own */.ZV)(file, 'authentication');
    return before === undefined ? rest : { ...rest, authentication: before };
}
function objectOf(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
function isSameParameter(one, other) {
    return isSame((0,canonical/* canonicalParameters */.$H)({ one }), (0,canonical/* canonicalParameters */.$H)({ one: other }));
}
/** Of two canonical forms. */
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

;// CONCATENATED MODULE: ./src/export/live-document.ts



/**
 * A flow's own document with the live content, in the format of its file. `values` are the
 * parameters that the map sets, which are not written to the file.
 */
function liveDocument(flow, live, values) {
    const definition = mergeLive(flow.definition, live.definition, values);
    let root = replacedAt(JSON.parse(flow.source.text), flow.definitionPath, definition);
    const holder = flow.definitionPath.slice(0, -1);
    if (!flow.namedByFile)
        root = replacedAt(root, [...holder, 'displayName'], live.displayName);
    if (flow.referencesPath === null)
        return root;
    return replacedAt(root, flow.referencesPath, references(flow, live, usedKeys(definition)));
}
/** The file's references without unused ones, and with new ones. */
function references(flow, live, keys) {
    const declared = valueAt(JSON.parse(flow.source.text), flow.referencesPath ?? []);
    const before = new Set(usedKeys(flow.definition));
    const kept = Object.entries(declared).filter(([key]) => keys.includes(key) || !before.has(key));
    const added = keys.filter((key) => !Object.hasOwn(declared, key));
    const fresh = added.map((key) => [
        key,
        reference(flow, (0,json/* own */.ZV)(live.connectionReferences, key)),
    ]);
    return Object.fromEntries([...kept, ...fresh]);
}
function reference({ format }, live) {
    const id = String((0,json/* own */.ZV)(live, 'id') ?? '');
    const source = String((0,json/* own */.ZV)(live, 'source') ?? 'Embedded');
    const name = logicalName(live);
    if (format === 'solution') {
        return {
            runtimeSource: source.toLowerCase(),
            connection: name === null ? {} : { connectionReferenceLogicalName: name },
            api: { name: id.split('/').at(-1) ?? '' },
        };
    }
    return { id, source, ...(name === null ? {} : { connectionReferenceLogicalName: name }) };
}
function replacedAt(root, [step, ...rest], value) {
    if (step === undefined)
        return value;
    const holder = root;
    return { ...holder, [step]: replacedAt(holder[step] ?? {}, rest, value) };
}
function valueAt(root, path) {
    return path.reduce((value, step) => (0,json/* own */.ZV)(value, String(step)) ?? {}, root);
}

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
    const document = format === 'live' ? reply : normaliseFlow(live);
    if ((0,redact/* holdsSignedUrl */.m3)(JSON.stringify(document)))
        return failed({ code: 'signed-url-in-definition' });
    const settings = project.map?.environments.get(environment.name)?.flows;
    const isSame = (flow) => isLive(flow, live, settings?.get(flow.file) ?? null);
    const flow = held ?? maybe.find((other) => !claimed.has(other.file) && isSame(other)) ?? null;
    if (flow === null) {
        const problem = await writeNewFile(root, file, `${JSON.stringify(document, null, 2)}\n`);
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
    const problem = await editFile(root, flow.file, flow.source.text, (text) => withChanges(text, liveDocument(flow, live, settings?.parameters ?? {})));
    return problem === null ? { result: 'updated', reason: null } : left(problem);
}
function adoptedFlow(file, live, isKnown) {
    const { flowName, state, definition, connectionReferences } = live;
    return {
        file,
        flowName,
        state: state === 'Started' || state === 'Stopped' ? state : null,
        isKnown,
        bindings: usedKeys(definition).flatMap((key) => {
            const reference = (0,json/* own */.ZV)(connectionReferences, key);
            const connectionName = (0,json/* digString */.AG)(reference, 'connectionName');
            const id = connectorId(reference);
            if (!connectionName || id === null)
                return [];
            return [{ name: logicalName(reference) ?? key, connectionName, id }];
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
    const name = wish.environment ?? known?.name ?? environmentNameFor(environmentName, await visibleTo(reader));
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
    if (visible.some((one) => sameEnvironment(one.environmentName, environmentName)))
        return listed;
    throw notThere(environmentName, visible);
}
/**
 * The id of the environment to export from, where nobody named one: the only one that the key sees,
 * else the one that a person chooses. Throws a `UsageError` that names them where nobody chooses.
 */
async function chosenEnvironment(reader, ask) {
    const visible = await visibleTo(reader);
    const choices = visible.map((value) => ({ value, label: environmentLabel(value) }));
    const question = 'Which environment do you want to export from?';
    const chosen = ask === null || visible.length === 0 ? null : await choose(ask, question, choices);
    if (chosen !== null)
        return chosen.environmentName;
    const names = visible.map((one) => `${one.environmentName} (${one.displayName})`);
    const seen = names.length > 0 ? `; the key sees ${andList(names, MOST_SHOWN)}` : '';
    throw new UsageError(`say which environment to export from: --environment-id with its id, as in the address of make.powerautomate.com, or --environment with its name in the map${seen}`);
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
    const account = await deployingAccount(key, bound, ask);
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

;// CONCATENATED MODULE: ./src/export/export-known.ts


/**
 * The action's export: from each requested environment of the map, the flows that Git knows, with
 * their live content; all flows where Git knows none. A pull request then shows the change.
 */
async function exportKnown(settings, surroundings) {
    const first = await readForExport(settings, surroundings.root);
    const names = environmentsIn(first, settings.environments);
    return withReader(settings, surroundings, async (reader, key) => {
        const runs = [];
        for (const environment of names) {
            const project = await readForExport(settings, surroundings.root);
            const source = await sourceOf(environment, project, reader);
            const wish = { flows: 'known', format: 'tidy', isForced: true };
            runs.push(await exportFrom(source, wish, project, { settings, surroundings, reader, key }));
        }
        return runs.reduce(together);
    });
}
/** Without a map the environment is named by its id. */
function environmentsIn({ map, mapFile }, asked) {
    if (map === null) {
        const [id] = asked;
        if (id !== undefined && asked.length === 1)
            return [{ environmentId: id, environment: null }];
        throw new usage_error/* UsageError */.e(`there is no ${mapFile}; set \`environment\` to the id of the environment to export from`);
    }
    const known = [...map.environments.keys()];
    const missing = asked.find((name) => !known.includes(name));
    if (missing !== undefined || known.length === 0) {
        throw new usage_error/* UsageError */.e(`\`environment\` names ${JSON.stringify(missing ?? '')}, and the map has ${known.join(', ') || 'none'}`);
    }
    const wanted = asked.length > 0 ? asked : known;
    return wanted.map((environment) => ({ environmentId: null, environment }));
}
function together(one, other) {
    const { report } = other;
    const flows = [...one.report.flows, ...report.flows];
    return {
        ...other,
        report: {
            ...report,
            environments: [...one.report.environments, ...report.environments],
            flows: [...new Map(flows.map((flow) => [flow.file, flow])).values()],
            outcomes: [...one.report.outcomes, ...report.outcomes],
        },
    };
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

/***/ 4715:
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

// EXTERNAL MODULE: ./src/http/loopback.ts
var loopback = __webpack_require__(507);
;// CONCATENATED MODULE: ./src/map/organisation.ts

/** Domains of Dataverse in Microsoft's clouds: commercial and GCC, GCC High, DoD, China. */
const DOMAINS = ['dynamics.com', 'microsoftdynamics.us', 'appsplatform.us', 'dynamics.cn'];
const NOT_AN_ORGANISATION = `must be the address of an organisation in Dataverse, such as https://contoso.crm4.dynamics.com: https, and a host under ${DOMAINS.join(', ')}`;
/**
 * Whether a text is an organisation's address, without path, port and credentials; or one on
 * loopback, which a run accepts only beside an `authority` on loopback.
 */
function isOrganisation(text) {
    if (!URL.canParse(text))
        return false;
    const url = new URL(text);
    const { protocol, hostname, port, username, password, pathname, search, hash } = url;
    if ([username, password, search, hash].some((part) => part !== '') || pathname !== '/')
        return false;
    if ((0,loopback/* isLoopback */.U)(url))
        return true;
    return (protocol === 'https:' && port === '' && DOMAINS.some((one) => hostname.endsWith(`.${one}`)));
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
    allow: mini_schemas/* optional */.lqM(described(mini_schemas/* array */.YOg(schema_glob('An account, or a pattern of accounts in which `*` matches any text.', 'svc-*@contoso.com')), 'Accounts, without case, `*` for any text; absent: every account.', ['svc-*@contoso.com'])),
});
const environmentSchema = mini_schemas/* strictObject */.rej({
    environmentName: described(mini_schemas/* string */.YjP().check(api/* _minLength */.m9(1)), 'The id of the environment: a guid, or Default-<tenant guid>.', 'Default-26e65220-5561-46ef-9783-ce5f20489241', '26e65220-5561-46ef-9783-ce5f20489241'),
    deployAs: mini_schemas/* optional */.lqM(account('The account whose API key deploys here; with `dataverse`, the client id of the application.')),
    dataverse: mini_schemas/* optional */.lqM(withMeta(mini_schemas/* string */.YjP().check(mini_schemas/* refine */.YPB(isOrganisation, { error: NOT_AN_ORGANISATION })), {
        description: 'The address of the environment in Dataverse, through which it is reached instead of Flow Studio.',
        examples: ['https://contoso.crm4.dynamics.com'],
        pattern: '^https?://',
        patternErrorMessage: 'An address is expected, such as https://contoso.crm4.dynamics.com.',
    })),
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

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ keptDescription),
/* harmony export */   ZA: () => (/* binding */ desiredFlow),
/* harmony export */   qy: () => (/* binding */ desiredDefinition),
/* harmony export */   vC: () => (/* binding */ PLATFORM_PARAMETERS),
/* harmony export */   wL: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _live_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _live_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9929);
/* harmony import */ var _map_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5473);




/**
 * The parameters without which the platform refuses a flow with connector operations
 * (`InvalidPowerFlow`).
 */
const PLATFORM_PARAMETERS = {
    $connections: { defaultValue: {}, type: 'Object' },
    $authentication: { defaultValue: {}, type: 'SecureObject' },
};
/**
 * Builds what a deployment would send: one reference for each used key and no other, the parameters
 * that connector operations need, and the environment's values. `live` gives the source of a
 * reference that neither the map nor the file has, and what a host keeps beside the definition.
 */
function desiredFlow(flow, { settings, bindings, environment }, live = null) {
    const liveReferences = live?.connectionReferences ?? {};
    const isRow = environment !== undefined && (0,_map_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .abilitiesOf */ .s)(environment).binds === 'row';
    return {
        displayName: settings?.displayName ?? flow.displayName,
        renames: settings?.displayName != null || !flow.namedByFile,
        description: flow.description,
        state: settings?.state ?? null,
        definition: {
            ...desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
            ...keptDescription(flow, live),
        },
        connectionReferences: Object.fromEntries(bindings.map((binding) => {
            const sent = sentReference(binding, liveReferences);
            const row = isRow ? { logicalName: (0,_live_references_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalNameOf */ .et)(binding, liveReferences) } : {};
            return [binding.used.key, { ...sent, ...row }];
        })),
    };
}
/**
 * The description that the platform copies from the flow's row into a definition that has none: it
 * is neither added nor removed by Git.
 */
function keptDescription({ definition, description }, live) {
    const isGiven = description !== null || definition.description !== undefined;
    const kept = live?.description === undefined ? undefined : live.definition.description;
    return isGiven || kept === undefined ? {} : { description: kept };
}
/** Names of parameters that the map sets, but the flow's definition does not declare. */
function undeclaredParameters(flow, { settings }) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const source = binding.source ?? (0,_live_source_js__WEBPACK_IMPORTED_MODULE_2__/* .liveSourceOf */ .R)(liveReferences, binding.used.key);
    return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}
/** A flow's definition as it is sent, where the map gives its parameters these values. */
function desiredDefinition({ definition, description }, values, needsConnections) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definition.parameters) ? definition.parameters : {};
    const set = Object.entries(values).flatMap(([name, value]) => {
        const parameter = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name);
        return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameter) ? [[name, { ...parameter, defaultValue: value }]] : [];
    });
    const ofPlatform = needsConnections ? PLATFORM_PARAMETERS : {};
    // Last, so that a value in the file cannot bind a connection without the map and unseen in the
    // plan.
    const parameters = {
        ...ofPlatform,
        ...declared,
        ...Object.fromEntries(set),
        ...ofPlatform,
    };
    return {
        ...definition,
        ...(description === null || definition.description !== undefined ? {} : { description }),
        ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    };
}


/***/ }),

/***/ 560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ definitionDifferences),
/* harmony export */   w: () => (/* binding */ referenceDifferences)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2665);

/**
 * Where two definitions differ in meaning, as pointers below `/definition`: the operation itself
 * for triggers and actions at any depth, otherwise the part of the definition. What is `ignored`
 * does not count.
 */
function definitionDifferences(one, other, ignored = []) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionPaths */ .KG)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionDiff */ .lV)(one, other, ignored));
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referencePaths */ .ki)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceDiff */ .lu)(one, other));
}


/***/ }),

/***/ 4374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ retriesTo),
/* harmony export */   z: () => (/* binding */ loadFlowStudio)
/* harmony export */ });
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3403);


/**
 * Loads the Flow Studio client after checking that the key may be sent to `endpoint`. Throws a
 * `UsageError` that begins with `called`, the name of the input or option, where it may not.
 */
async function loadFlowStudio(endpoint, called = '`endpoint`') {
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(450), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 1534));
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
