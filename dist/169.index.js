export const id = 169;
export const ids = [169];
export const modules = {

/***/ 2169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// UNUSED EXPORTS: MOST_GZIP_BYTES, MOST_RESULTS, SARIF_SCHEMA

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/check/check.ts + 16 modules
var check = __webpack_require__(3954);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/rules/index.ts + 113 modules
var rules = __webpack_require__(8247);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
// EXTERNAL MODULE: ./src/wording/shorten.ts
var shorten = __webpack_require__(6617);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 12 modules
var reasons = __webpack_require__(3403);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/report/sarif/fingerprint.ts

/**
 * Identifies a finding over the life of a file: by the rule, the file, the value, the environments
 * and the names in the message, never by a line, a commit or other words of the message. Findings
 * that are equal in all of it are numbered in the report's order.
 */
function fingerprints(findings) {
    const times = new Map();
    return findings.map((finding) => {
        const hash = hashOf(finding);
        const ordinal = (times.get(hash) ?? 0) + 1;
        times.set(hash, ordinal);
        return `${hash}:${ordinal}`;
    });
}
function hashOf({ rule, file, at, environments, message }) {
    const environment = environments.length > 1 ? environments : (environments[0] ?? null);
    const about = JSON.stringify([rule, file, at, environment, ...names(message)]);
    return (0,external_node_crypto_.createHash)('sha256').update(about).digest('hex').slice(0, 16);
}
/** The texts in backticks before the advice, which may change with the rest of the file. */
function names(message) {
    const [problem = ''] = message.split('; ');
    return [...problem.matchAll(/`([^`]*)`/g)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./src/report/sarif/rules.ts


const LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' };
const SUBJECTS = {
    flow: 'each flow',
    map: 'the connection-reference map',
    files: 'the files',
    pull: 'the pull request',
    live: 'the live flows and connections (needs a key)',
    suppressions: 'the suppressions of that map',
};
/** Every rule, with or without findings: GitHub shows what was checked. */
function descriptors() {
    return rules/* RULES */.y.map(({ id, severity, summary, subject }) => {
        const facts = `It looks at ${SUBJECTS[subject]}, and ${weight(severity)}.`;
        const accept = 'To accept a single finding, write it under `suppressions` in the map, with the reason.';
        return {
            id,
            name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
            shortDescription: { text: summary },
            fullDescription: { text: `${summary} ${facts}` },
            help: {
                text: `${summary} ${facts} What is reported, what is accepted, why, and how to fix it: ${(0,check/* helpOf */.ZL)(id)}. ${accept}`,
                markdown: `${summary}\n\n${facts}\n\n[What is reported, what is accepted, why, and how to fix it](${(0,check/* helpOf */.ZL)(id)}).\n\n${accept}`,
            },
            helpUri: (0,check/* helpOf */.ZL)(id),
            defaultConfiguration: severity === 'off' ? { enabled: false, level: LEVELS.notice } : { level: LEVELS[severity] },
            properties: {
                precision: 'high',
                'problem.severity': PROBLEM_SEVERITIES[severity === 'off' ? 'notice' : severity],
                tags: ['power-automate', subject === 'flow' ? 'flow' : 'connection-references'],
            },
        };
    });
}
function weight(severity) {
    if (severity === 'off')
        return 'is off unless `rules` in the map gives it a severity';
    const noun = severity === 'error' ? 'an error' : `a ${severity}`;
    return `counts as ${noun} unless \`rules\` in the map says otherwise`;
}

;// CONCATENATED MODULE: ./src/report/sarif.ts











const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub refuses more. It shows 5,000 of the results, the most severe. */
const MOST_RESULTS = 25_000;
const MOST_GZIP_BYTES = 10_000_000;
/** The findings for code scanning, and for any other reader of SARIF 2.1.0. */
function toSarif(report, options = {}) {
    const { results: most, gzipBytes } = options.limits ?? {
        results: MOST_RESULTS,
        gzipBytes: MOST_GZIP_BYTES,
    };
    const all = resultsOf(report);
    let kept = Math.min(all.length, most);
    let text = written(all, kept, report, options);
    while (kept > 0 && isTooLarge(text, gzipBytes)) {
        kept = Math.floor(kept * 0.8);
        text = written(all, kept, report, options);
    }
    return text;
}
/** Compressing the largest takes a second; most are too small to need a test. */
function isTooLarge(text, gzipBytes) {
    return Buffer.byteLength(text) > gzipBytes && (0,external_node_zlib_.gzipSync)(text).length > gzipBytes;
}
function written(all, kept, report, { version = null }) {
    const driver = {
        name: 'Flowgate',
        ...(version === null ? {} : { version }),
        informationUri: 'https://github.com/flowgate/flowgate',
        rules: descriptors(),
    };
    const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, all.length - kept, all.length)],
        results: all.slice(0, kept),
    };
    return `${JSON.stringify({ $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}
/** The most severe first, in the report's order; suppressed ones last. */
function resultsOf({ findings, suppressed }) {
    const all = [...findings, ...suppressed];
    const identities = fingerprints(all);
    const ranked = all.map((finding, index) => ({
        rank: finding.reason === undefined ? check/* RANKS */.G2[finding.severity] : 3,
        finding,
        identity: identities[index] ?? '',
    }));
    return ranked
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ finding, identity }) => result(finding, identity));
}
function result(finding, identity) {
    const { rule, severity, message, environments, related } = finding;
    const fixable = (0,check/* problemsOf */.GW)(finding).filter((problem) => problem.fix !== undefined);
    const index = rules/* RULE_IDS */.I.indexOf(rule);
    return {
        ruleId: rule,
        ...(index === -1 ? {} : { ruleIndex: index }),
        level: LEVELS[severity],
        message: { text: plain(message, 1_000) },
        locations: [sarif_location(finding)],
        ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
        // GitHub uses only the first location; its upload action's own fingerprint treats a file of one
        // line as one place.
        partialFingerprints: { primaryLocationLineHash: identity, 'flowgate/v1': identity },
        ...(fixable.length === 0 ? {} : { fixes: fixable.map(fixOf) }),
        ...(finding.reason === undefined ? {} : { suppressions: [suppression(finding)] }),
        ...(environments.length === 0 ? {} : { properties: { environments } }),
    };
}
function sarif_location({ file, at, ...range }) {
    const name = (0,pointer/* fromPointer */.kU)(at).at(-1) ?? '';
    const logical = { fullyQualifiedName: at, name, kind: 'property' };
    return {
        physicalLocation: { artifactLocation: artifact(file), region: region(range) },
        ...(at === '' ? {} : { logicalLocations: [logical] }),
    };
}
function relatedLocation({ file, line, message }, id) {
    const startLine = Math.max(1, line);
    return {
        id,
        message: { text: plain(message, 1_000) },
        physicalLocation: { artifactLocation: artifact(file), region: { startLine } },
    };
}
function artifact(file) {
    return { uri: (0,links/* encodedPath */.yT)(file), uriBaseId: '%SRCROOT%' };
}
/** Never empty: GitHub marks nothing where the end is not after the start. */
function region({ line, column, endLine, endColumn }) {
    const [startLine, startColumn] = [Math.max(1, line), Math.max(1, column)];
    const lastLine = Math.max(startLine, endLine);
    const least = lastLine === startLine ? startColumn + 1 : 1;
    return { startLine, startColumn, endLine: lastLine, endColumn: Math.max(least, endColumn) };
}
function fixOf({ file, fix }) {
    const replacements = fix?.replacements ?? [];
    return {
        description: { text: 'What `flowgate check --fix` writes.' },
        artifactChanges: [
            {
                artifactLocation: artifact(file),
                replacements: replacements.map(({ line, column, endLine, endColumn, text }) => ({
                    deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
                    ...(text === '' ? {} : { insertedContent: { text } }),
                })),
            },
        ],
    };
}
function suppression({ reason = '', until = null }) {
    const end = until === null ? '' : ` (until ${until})`;
    const justification = plain(`${reason}${end}`, 1_000);
    return { kind: 'external', status: 'accepted', justification };
}
/** What was cut, and what did not run. */
function invocation({ notRun }, cut, all) {
    const text = `Only ${(0,count/* amount */.vj)(all - cut)} of ${(0,count/* amount */.vj)(all)} results are listed, the most severe first: GitHub takes no more. All are in the report.`;
    return {
        executionSuccessful: true,
        ...(cut === 0 ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text } }] }),
        ...(notRun.length === 0
            ? {}
            : {
                toolConfigurationNotifications: notRun.map(({ rule, reason }) => ({
                    level: 'note',
                    message: { text: plain(`${rule} did not run: ${(0,reasons/* messageOf */.bD)(reason)}`, 500) },
                })),
            }),
    };
}
/** Readers of SARIF show `[text](target)` in a message as a link, even if it comes from a name. */
function plain(text, max) {
    return (0,wording_escape/* escapeControl */.hN)((0,shorten/* shorten */.m)(text, max)).replaceAll('](', '] (') || '(empty)';
}


/***/ })

};
