let node_zlib = require("node:zlib");
const require_carry_out = require("./carry-out.js");
const require_terminal = require("./terminal.js");
const require_links = require("./links.js");
let node_crypto = require("node:crypto");
// src/report/sarif/fingerprint.ts
/**
* Identifies a finding over the life of a file: by the rule, the file, the value, the environments
* and what the rule says that it is about, never by a line, a commit or the message. Findings that
* are equal in all of it are numbered in the report's order.
*/
function fingerprints(findings) {
	const times = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const hash = hashOf(finding);
		const ordinal = (times.get(hash) ?? 0) + 1;
		times.set(hash, ordinal);
		return `${hash}:${ordinal}`;
	});
}
function hashOf({ rule, file, at, environments, about = [] }) {
	const environment = environments.length > 1 ? environments : environments[0] ?? null;
	const identity = JSON.stringify([
		rule,
		file,
		at,
		environment,
		...about
	]);
	return (0, node_crypto.createHash)("sha256").update(identity).digest("hex").slice(0, 16);
}
// src/report/sarif/rules.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const PROBLEM_SEVERITIES = {
	error: "error",
	warning: "warning",
	notice: "recommendation"
};
const SUBJECTS = {
	flow: "each flow",
	map: "the connection-reference map",
	files: "the files",
	pull: "the pull request",
	live: "the live flows and connections (needs a key)",
	suppressions: "the suppressions of that map"
};
/** Every rule, with or without findings: GitHub shows what was checked. */
function descriptors() {
	return require_carry_out.RULES.map(({ id, severity, summary, subject }) => {
		const facts = `It looks at ${SUBJECTS[subject]}, and ${weight(severity)}.`;
		const accept = "To accept a single finding, write it under `suppressions` in the map, with the reason.";
		return {
			id,
			name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
			shortDescription: { text: summary },
			fullDescription: { text: `${summary} ${facts}` },
			help: {
				text: `${summary} ${facts} What is reported, what is accepted, why, and how to fix it: ${require_carry_out.helpOf(id)}. ${accept}`,
				markdown: `${summary}\n\n${facts}\n\n[What is reported, what is accepted, why, and how to fix it](${require_carry_out.helpOf(id)}).\n\n${accept}`
			},
			helpUri: require_carry_out.helpOf(id),
			defaultConfiguration: severity === "off" ? {
				enabled: false,
				level: LEVELS.notice
			} : { level: LEVELS[severity] },
			properties: {
				precision: "high",
				"problem.severity": PROBLEM_SEVERITIES[severity === "off" ? "notice" : severity],
				tags: ["power-automate", subject === "flow" ? "flow" : "connection-references"]
			}
		};
	});
}
function weight(severity) {
	if (severity === "off") return "is off unless `rules` in the map gives it a severity";
	return `counts as ${severity === "error" ? "an error" : `a ${severity}`} unless \`rules\` in the map says otherwise`;
}
// src/report/sarif.ts
const SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** GitHub refuses more. It shows 5,000 of the results, the most severe. */
const MOST_RESULTS = 25e3;
const MOST_GZIP_BYTES = 1e7;
/** The findings for code scanning, and for any other reader of SARIF 2.1.0. */
function toSarif(report, options = {}) {
	const all = resultsOf(report);
	let kept = Math.min(all.length, MOST_RESULTS);
	let text = written(all, kept, report, options);
	while (kept > 0 && isTooLarge(text)) {
		kept = Math.floor(kept * .8);
		text = written(all, kept, report, options);
	}
	return text;
}
/** Compressing the largest takes a second; most are too small to need a test. */
function isTooLarge(text) {
	return Buffer.byteLength(text) > MOST_GZIP_BYTES && (0, node_zlib.gzipSync)(text).length > MOST_GZIP_BYTES;
}
function written(all, kept, report, { version = null }) {
	const run = {
		tool: { driver: {
			name: "Flowgate",
			...version === null ? {} : { version },
			informationUri: "https://github.com/flowgate/flowgate",
			rules: descriptors()
		} },
		columnKind: "utf16CodeUnits",
		invocations: [invocation(report, all.length - kept, all.length)],
		results: all.slice(0, kept)
	};
	return `${JSON.stringify({
		$schema: SARIF_SCHEMA,
		version: "2.1.0",
		runs: [run]
	})}\n`;
}
/** The most severe first, in the report's order; suppressed ones last. */
function resultsOf({ findings, suppressed }) {
	const all = [...findings, ...suppressed];
	const identities = fingerprints(all);
	return all.map((finding, index) => ({
		rank: finding.reason === void 0 ? require_carry_out.RANKS[finding.severity] : 3,
		finding,
		identity: identities[index] ?? ""
	})).toSorted((one, other) => one.rank - other.rank).map(({ finding, identity }) => result(finding, identity));
}
function result(finding, identity) {
	const { rule, severity, message, environments, related } = finding;
	const fixable = require_carry_out.problemsOf(finding).filter((problem) => problem.fix !== void 0);
	const index = require_carry_out.RULE_IDS.indexOf(rule);
	return {
		ruleId: rule,
		...index === -1 ? {} : { ruleIndex: index },
		level: LEVELS[severity],
		message: { text: plain(message, 1e3) },
		locations: [location(finding)],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: {
			primaryLocationLineHash: identity,
			"flowgate/v2": identity
		},
		...fixable.length === 0 ? {} : { fixes: fixable.map(fixOf) },
		...finding.reason === void 0 ? {} : { suppressions: [suppression(finding)] },
		...environments.length === 0 ? {} : { properties: { environments } }
	};
}
function location({ file, at, ...range }) {
	const logical = {
		fullyQualifiedName: at,
		name: require_carry_out.fromPointer(at).at(-1) ?? "",
		kind: "property"
	};
	return {
		physicalLocation: {
			artifactLocation: artifact(file),
			region: region(range)
		},
		...at === "" ? {} : { logicalLocations: [logical] }
	};
}
function relatedLocation({ file, line, message }, id) {
	const startLine = Math.max(1, line);
	return {
		id,
		message: { text: plain(message, 1e3) },
		physicalLocation: {
			artifactLocation: artifact(file),
			region: { startLine }
		}
	};
}
function artifact(file) {
	return {
		uri: require_links.encodedPath(file),
		uriBaseId: "%SRCROOT%"
	};
}
/** Never empty: GitHub marks nothing where the end is not after the start. */
function region({ line, column, endLine, endColumn }) {
	const [startLine, startColumn] = [Math.max(1, line), Math.max(1, column)];
	const lastLine = Math.max(startLine, endLine);
	const least = lastLine === startLine ? startColumn + 1 : 1;
	return {
		startLine,
		startColumn,
		endLine: lastLine,
		endColumn: Math.max(least, endColumn)
	};
}
function fixOf({ file, fix }) {
	const replacements = fix?.replacements ?? [];
	return {
		description: { text: "What `flowgate check --fix` writes." },
		artifactChanges: [{
			artifactLocation: artifact(file),
			replacements: replacements.map(({ line, column, endLine, endColumn, text }) => ({
				deletedRegion: {
					startLine: line,
					startColumn: column,
					endLine,
					endColumn
				},
				...text === "" ? {} : { insertedContent: { text } }
			}))
		}]
	};
}
function suppression({ reason = "", until = null }) {
	return {
		kind: "external",
		status: "accepted",
		justification: plain(`${reason}${until === null ? "" : ` (until ${until})`}`, 1e3)
	};
}
/** What was cut, and what did not run. */
function invocation({ notRun }, cut, all) {
	const text = `Only ${require_carry_out.amount(all - cut)} of ${require_carry_out.amount(all)} results are listed, the most severe first: GitHub takes no more. All are in the report.`;
	return {
		executionSuccessful: true,
		...cut === 0 ? {} : { toolExecutionNotifications: [{
			level: "warning",
			message: { text }
		}] },
		...notRun.length === 0 ? {} : { toolConfigurationNotifications: notRun.map(({ rule, reason }) => ({
			level: "note",
			message: { text: plain(`${rule} did not run: ${require_carry_out.messageOf(reason)}`, 500) }
		})) }
	};
}
/** Readers of SARIF show `[text](target)` in a message as a link, even if it comes from a name. */
function plain(text, max) {
	return require_terminal.escapeControl(require_terminal.shorten(text, max)).replaceAll("](", "] (") || "(empty)";
}
exports.toSarif = toSarif;
