"use strict";
exports.id = 1056;
exports.ids = [1056];
exports.modules = {

/***/ 7913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7377);

/** Shows numbered choices until one is taken; null for an empty answer, which leaves it open. */
async function choose(ask, question, choices) {
    const lines = choices.map(({ label }, index) => `  ${index + 1}  ${label}`);
    const text = [question, ...lines].map((line) => (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommands */ .g9)((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)(line))).join('\n');
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


/***/ }),

/***/ 8333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deployingAccount)
/* harmony export */ });
/* harmony import */ var _map_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7480);

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
    const isOne = others.every((owner) => owner !== null && first !== null && (0,_map_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAccount */ .M_)(owner, first));
    return isOne ? first : null;
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ shortOf),
/* harmony export */   OE: () => (/* binding */ environmentNameFor),
/* harmony export */   WG: () => (/* binding */ environmentLabel),
/* harmony export */   iE: () => (/* binding */ sameEnvironment)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);

/**
 * What the map calls an environment: its display name in small letters with `-` between the words,
 * else the beginning of its id.
 */
function environmentNameFor(id, visible) {
    const found = visible.find((each) => sameEnvironment(each.environmentName, id));
    const name = found?.displayName ?? '';
    return /[\p{L}\p{N}]/u.test(name) ? (0,_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .t)(name) : shortOf(id);
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
function environmentLabel({ environmentName, displayName }) {
    return `${displayName}  ${environmentName}`;
}


/***/ }),

/***/ 7447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ FileNames),
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4345);
/* harmony import */ var _wording_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8216);
/* harmony import */ var _wording_glob_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);



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
        this.#folder = (0,_wording_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(first);
        this.#taken = new Set([...taken].map(folded));
        this.#isWanted = (0,_wording_glob_list_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(globs);
        if (this.#isWanted(this.#path('name')))
            return;
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`no file that is written as ${this.#path('name')} would be found by ${first}; set \`flows\` to a glob such as flows/**/*.json`);
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
            throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${all.at(-1)} is there already, and is not the flow ${flowName}`);
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