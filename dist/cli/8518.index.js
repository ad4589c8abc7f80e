"use strict";
exports.id = 8518;
exports.ids = [8518];
exports.modules = {

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

/***/ 8518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMap: () => (/* binding */ readMap)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/json/loss.ts
var loss = __webpack_require__(295);
// EXTERNAL MODULE: ./src/json/source.ts
var json_source = __webpack_require__(5717);
// EXTERNAL MODULE: ./src/json/syntax.ts
var syntax = __webpack_require__(3407);
// EXTERNAL MODULE: ./src/json/text.ts
var json_text = __webpack_require__(6755);
// EXTERNAL MODULE: ./src/map/flow-places.ts
var flow_places = __webpack_require__(8541);
// EXTERNAL MODULE: ./src/wording/blank.ts
var blank = __webpack_require__(5290);
// EXTERNAL MODULE: ./src/map/data-policies/policy.ts
var policy = __webpack_require__(1900);
// EXTERNAL MODULE: ./src/map/reached-by.ts
var reached_by = __webpack_require__(9892);
;// CONCATENATED MODULE: ./src/map/map.ts



/** Makes the map from its validated document. */
function fromDocument(source, document, deploys) {
    const environments = Object.entries(document.environments).map(([name, environment]) => {
        const path = ['environments', name];
        return [
            name,
            {
                name,
                environmentName: environment.environmentName,
                deployAs: accountOf(environment.deployAs),
                dataverse: environment.dataverse ?? null,
                host: (0,reached_by/* reachedAt */.i)(environment.dataverse ?? null),
                entries: entriesOf(environment.connectionReferences, [...path, 'connectionReferences']),
                flows: flowsOf(environment.flows ?? {}, [...path, 'flows']),
                connectors: {
                    allow: environment.connectors?.allow ?? null,
                    deny: environment.connectors?.deny ?? [],
                },
                paths: {
                    environment: path,
                    environmentName: [...path, 'environmentName'],
                    deployAs: [...path, 'deployAs'],
                    dataverse: [...path, 'dataverse'],
                },
            },
        ];
    });
    const files = document.files ?? null;
    return {
        source,
        files,
        deploys: deploys(files),
        environments: new Map(environments),
        owners: { allow: document.owners?.allow ?? null },
        rules: new Map(Object.entries(document.rules ?? {})),
        suppressions: document.suppressions ?? [],
        compare: { ignore: document.compare?.ignore ?? [] },
        dataPolicies: (0,policy/* unreadPolicies */._)(document.dataPolicies ?? []),
    };
}
/** Makes a map with the one environment `name` from a settings file, which names no environment. */
function fromSettings(source, document, name, deploys) {
    const entries = document.ConnectionReferences.map((reference, index) => {
        const path = ['ConnectionReferences', index];
        const entry = {
            key: reference.LogicalName,
            connectionName: reference.ConnectionId,
            id: reference.ConnectorId,
            source: null,
            owner: accountOf(reference.ConnectionOwner),
            sharedWith: [],
            stewards: [],
            usedBy: null,
            reviewBy: null,
            paths: {
                entry: [...path, 'LogicalName'],
                connectionName: [...path, 'ConnectionId'],
                id: [...path, 'ConnectorId'],
                owner: [...path, 'ConnectionOwner'],
            },
        };
        return [entry.key, entry];
    });
    const environment = {
        name,
        environmentName: name,
        deployAs: null,
        dataverse: null,
        host: (0,reached_by/* reachedAt */.i)(null),
        entries: new Map(entries),
        flows: new Map(),
        connectors: { allow: null, deny: [] },
        paths: { environment: [], environmentName: [], deployAs: [], dataverse: [] },
    };
    return {
        source,
        files: null,
        deploys: deploys(null),
        environments: new Map([[name, environment]]),
        owners: { allow: null },
        rules: new Map(),
        suppressions: [],
        compare: { ignore: [] },
        dataPolicies: (0,policy/* unreadPolicies */._)([]),
    };
}
/** A blank account counts as none. */
function accountOf(text) {
    return text === undefined || (0,blank/* isBlank */.z)(text) ? null : text;
}
function entriesOf(documents, at) {
    const entries = Object.entries(documents).map(([key, document]) => {
        const path = [...at, key];
        const entry = {
            key,
            connectionName: document.connectionName,
            id: document.id,
            source: document.source ?? null,
            owner: accountOf(document.owner),
            sharedWith: (document.sharedWith ?? []).filter((account) => !(0,blank/* isBlank */.z)(account)),
            stewards: document.stewards ?? [],
            usedBy: document.usedBy ?? null,
            reviewBy: document.reviewBy ?? null,
            paths: {
                entry: path,
                connectionName: [...path, 'connectionName'],
                id: [...path, 'id'],
                owner: [...path, 'owner'],
            },
        };
        return [key, entry];
    });
    return new Map(entries);
}
function flowsOf(documents, at) {
    const flows = Object.entries(documents).map(([file, document]) => {
        const path = [...at, file];
        const settings = {
            file,
            path,
            flowName: document.flowName || null,
            create: document.create ?? false,
            displayName: document.displayName || null,
            state: document.state ?? null,
            parameters: (document.parameters ?? {}),
            overrides: entriesOf(document.connectionReferences ?? {}, [...path, 'connectionReferences']),
        };
        return [file, settings];
    });
    return new Map(flows);
}

// EXTERNAL MODULE: ./src/wording/spelling.ts
var spelling = __webpack_require__(5156);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/map/schema.ts + 3 modules
var schema = __webpack_require__(4715);
;// CONCATENATED MODULE: ./src/map/problems.ts



/** Turns one issue of the schema into problems that name the field and its allowed values. */
function schemaProblems(source, issue) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code !== 'unrecognized_keys') {
        return [{ message: schemaMessage(source, issue, path), ...source.place(path) }];
    }
    return issue.keys.map((key) => unknownField(source, [...path, key]));
}
function schemaMessage(source, issue, path) {
    const name = nameAt(path);
    const missing = source.place(path).at !== (0,pointer/* toPointer */.rb)(path) ? 'is missing and ' : '';
    switch (issue.code) {
        case 'invalid_type':
            return `${name} ${missing}must be ${article(issue.expected)}`;
        case 'invalid_value':
            return `${name} ${missing}must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
        case 'invalid_format':
            return `${name} must be a day, written YYYY-MM-DD`;
        case 'too_small':
            return `${name} must not be empty`;
        case 'custom':
            return `${name} ${issue.message}`;
        case 'too_big':
            return `${name} is too long`;
        default:
            return `${name} is not what the schema of the map asks for`;
    }
}
/** A field by its key, an item of a list by the list's key and its index. */
function nameAt(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the map';
    return (0,spelling/* quote */.hD)(typeof last === 'number' ? `${path.at(-2) ?? ''}[${last}]` : last);
}
const KINDS = {
    array: 'a list',
    boolean: 'true or false',
    object: 'an object',
    record: 'an object',
    string: 'a text in quotes',
};
function article(expected) {
    return KINDS[expected] ?? `a ${expected}`;
}
/** The problem of a key at `path` that the schema does not allow there. */
function unknownField(source, path) {
    const key = String(path.at(-1));
    return {
        message: `unknown field ${(0,spelling/* quote */.hD)(key)}${(0,spelling/* suggestion */.h)(key, fieldsAt(path.slice(0, -1)))}`,
        ...source.keyPlace(path),
    };
}
/** The fields that the object at `path` may have. */
function fieldsAt(path) {
    const [section, , part] = path;
    if (section === undefined)
        return Object.keys(schema/* mapSchema */.mx.shape);
    if (section === 'compare')
        return Object.keys(schema/* compareSchema */.FL.shape);
    if (section === 'owners')
        return Object.keys(schema/* ownersSchema */.CX.shape);
    if (section === 'suppressions')
        return Object.keys(schema/* suppressionSchema */.vg.shape);
    if (part === undefined)
        return Object.keys(schema/* environmentSchema */.VW.shape);
    if (part === 'connectionReferences' || path[4] === 'connectionReferences') {
        return Object.keys(schema/* entrySchema */.Oo.shape);
    }
    return Object.keys(part === 'flows' ? schema/* flowSchema */.q7.shape : schema/* connectorsSchema */.Aw.shape);
}

;// CONCATENATED MODULE: ./src/map/names.ts




/**
 * Fields of an entry that are probably misspelt; names unlike any of ours belong to the platform.
 */
function misspeltFields(source, document) {
    const known = Object.keys(schema/* entrySchema */.Oo.shape);
    return entryPaths(document).flatMap((path) => {
        const entry = (0,json/* dig */.rO)(document, ...path);
        const keys = (0,json/* isObject */.Gv)(entry) ? Object.keys(entry) : [];
        return keys
            .filter((key) => !known.includes(key) && (0,spelling/* nearest */.pA)(key, known) !== null)
            .map((key) => unknownField(source, [...path, key]));
    });
}
/** Logical names that a settings file binds more than once: only the last would count. */
function repeatedNames(source, document) {
    const names = document.ConnectionReferences.map(({ LogicalName }) => LogicalName);
    const seen = new Set();
    return names.flatMap((name, index) => {
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        const message = `the connection reference ${(0,spelling/* quote */.hD)(name)} appears twice; only the last would count`;
        return [{ message, ...source.place(['ConnectionReferences', index, 'LogicalName']) }];
    });
}
/** Unknown rules in `rules` or `suppressions`. */
function unknownRules(source, document, ruleIds) {
    const named = [
        ...Object.keys(document.rules ?? {}).map((id) => ({
            id,
            place: () => source.keyPlace(['rules', id]),
        })),
        ...(document.suppressions ?? []).map(({ rule: id }, index) => ({
            id,
            place: () => source.place(['suppressions', index, 'rule']),
        })),
    ];
    return named
        .filter(({ id }) => !ruleIds.includes(id))
        .map(({ id, place }) => ({
        message: `there is no rule ${(0,spelling/* quote */.hD)(id)}${(0,spelling/* suggestion */.h)(id, ruleIds)}`,
        ...place(),
    }));
}
function entryPaths(document) {
    const environments = keysAt(document, ['environments']);
    return environments.flatMap((environment) => {
        const flows = keysAt(document, [...environment, 'flows']);
        return [environment, ...flows].flatMap((holder) => keysAt(document, [...holder, 'connectionReferences']));
    });
}
function keysAt(document, path) {
    const value = (0,json/* dig */.rO)(document, ...path);
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value).map((key) => [...path, key]) : [];
}

;// CONCATENATED MODULE: ./src/map/read.ts











/**
 * Reads `connection-references.json` (comments and trailing commas allowed) or a settings file of
 * `pac solution create-settings`. Never throws: each problem comes with its own place.
 */
function readMap(file, bytes, options) {
    const { text, encoding, undecodableAt } = (0,json_text/* decode */.D)(bytes);
    const source = new json_source/* Source */.k(file, text);
    if (undecodableAt !== null) {
        const message = `not decodable as ${encoding.toUpperCase()}; save the file as UTF-8`;
        return refused(source, [{ message, path: [], offset: undecodableAt, length: 1 }]);
    }
    const problem = (0,syntax/* syntaxProblem */.R8)(text, syntax/* RELAXED */.UH);
    if (problem !== null)
        return refused(source, [problem]);
    const unkept = (0,loss/* losses */.YY)(text, syntax/* RELAXED */.UH);
    if (unkept.length > 0)
        return refused(source, unkept);
    const document = (0,main.parse)(text, [], syntax/* RELAXED */.UH);
    return isSettings(document)
        ? readSettings(source, document, options)
        : readDocument(source, document, options);
}
function refused(source, problems) {
    return {
        ok: false,
        problems: problems.map(({ message, path, offset, length }) => ({
            message,
            ...source.span(path, offset, length),
        })),
    };
}
function deployedBy({ flows }) {
    return (files) => (flows === undefined ? () => true : (0,flow_places/* deployedPlaces */.V)(flows, files));
}
function readDocument(source, document, options) {
    const checked = schema/* mapSchema */.mx.safeParse(document);
    const issues = checked.success ? [] : checked.error.issues;
    const problems = [
        ...issues.flatMap((issue) => schemaProblems(source, issue)),
        ...misspeltFields(source, document),
    ];
    if (!checked.success || problems.length > 0)
        return { ok: false, problems };
    const unknown = unknownRules(source, checked.data, options.ruleIds);
    if (unknown.length > 0)
        return { ok: false, problems: unknown };
    return { ok: true, map: fromDocument(source, checked.data, deployedBy(options)) };
}
function isSettings(document) {
    return (0,json/* isObject */.Gv)(document) && Array.isArray(document.ConnectionReferences);
}
function readSettings(source, document, options) {
    const { environment } = options;
    const checked = schema/* settingsSchema */.dP.safeParse(document);
    if (!checked.success) {
        return {
            ok: false,
            problems: checked.error.issues.flatMap((issue) => schemaProblems(source, issue)),
        };
    }
    const repeated = repeatedNames(source, checked.data);
    if (repeated.length > 0)
        return { ok: false, problems: repeated };
    if (!environment) {
        const message = 'a settings file of `pac` names no environment; set the input `environment` to the id of the one that it is for';
        return { ok: false, problems: [{ message, ...source.place(['ConnectionReferences']) }] };
    }
    return { ok: true, map: fromSettings(source, checked.data, environment, deployedBy(options)) };
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


/***/ })

};
;