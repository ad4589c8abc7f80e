let node_zlib = require("node:zlib");
const require_carry_out = require("./carry-out.js"), require_terminal = require("./terminal.js"), require_links = require("./links.js");
let node_crypto = require("node:crypto");
// src/report/sarif/fingerprint.ts
function fingerprints(e) {
	let t = new Map();
	return e.map((e) => {
		let n = hashOf(e), r = (t.get(n) ?? 0) + 1;
		return t.set(n, r), `${n}:${r}`;
	});
}
function hashOf({ rule: e, file: t, at: n, environments: r, about: i = [] }) {
	let a = r.length > 1 ? r : r[0] ?? null, o = JSON.stringify([
		e,
		t,
		n,
		a,
		...i
	]);
	return (0, node_crypto.createHash)("sha256").update(o).digest("hex").slice(0, 16);
}
// src/report/sarif/rules.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
}, PROBLEM_SEVERITIES = {
	error: "error",
	warning: "warning",
	notice: "recommendation"
}, SUBJECTS = {
	flow: "each flow",
	map: "the connection-reference map",
	files: "the files",
	pull: "the pull request",
	live: "the live flows and connections (needs a key)",
	suppressions: "the suppressions of that map"
};
function descriptors() {
	return require_carry_out.Gt.map(({ id: e, severity: t, summary: n, subject: r }) => {
		let i = `It looks at ${SUBJECTS[r]}, and ${weight(t)}.`, a = "To accept a single finding, write it under `suppressions` in the map, with the reason.";
		return {
			id: e,
			name: e.replace(/(?:^|-)(\w)/g, (e, t) => t.toUpperCase()),
			shortDescription: { text: n },
			fullDescription: { text: `${n} ${i}` },
			help: {
				text: `${n} ${i} What is reported, what is accepted, why, and how to fix it: ${require_carry_out.Wt(e)}. ${a}`,
				markdown: `${n}\n\n${i}\n\n[What is reported, what is accepted, why, and how to fix it](${require_carry_out.Wt(e)}).\n\n${a}`
			},
			helpUri: require_carry_out.Wt(e),
			defaultConfiguration: t === "off" ? {
				enabled: !1,
				level: LEVELS.notice
			} : { level: LEVELS[t] },
			properties: {
				precision: "high",
				"problem.severity": PROBLEM_SEVERITIES[t === "off" ? "notice" : t],
				tags: ["power-automate", r === "flow" ? "flow" : "connection-references"]
			}
		};
	});
}
function weight(e) {
	return e === "off" ? "is off unless `rules` in the map gives it a severity" : `counts as ${e === "error" ? "an error" : `a ${e}`} unless \`rules\` in the map says otherwise`;
}
// src/report/sarif.ts
const MOST_GZIP_BYTES = 1e7;
function isTooLarge(e) {
	return Buffer.byteLength(e) > MOST_GZIP_BYTES && (0, node_zlib.gzipSync)(e).length > MOST_GZIP_BYTES;
}
function written(e, t, n, { version: r = null }) {
	let i = {
		tool: { driver: {
			name: "Flowgate",
			...r === null ? {} : { version: r },
			informationUri: "https://github.com/flowgate/flowgate",
			rules: descriptors()
		} },
		columnKind: "utf16CodeUnits",
		invocations: [invocation(n, e.length - t, e.length)],
		results: e.slice(0, t)
	};
	return `${JSON.stringify({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [i]
	})}\n`;
}
function resultsOf({ findings: e, suppressed: t }) {
	let n = [...e, ...t], r = fingerprints(n);
	return n.map((e, t) => ({
		rank: e.reason === void 0 ? require_carry_out.Ut[e.severity] : 3,
		finding: e,
		identity: r[t] ?? ""
	})).toSorted((e, t) => e.rank - t.rank).map(({ finding: e, identity: t }) => result(e, t));
}
function result(e, t) {
	let { rule: n, severity: r, message: i, environments: a, related: o } = e, s = require_carry_out.Ht(e).filter((e) => e.fix !== void 0), c = require_carry_out.Kt.indexOf(n);
	return {
		ruleId: n,
		...c === -1 ? {} : { ruleIndex: c },
		level: LEVELS[r],
		message: { text: plain(i, 1e3) },
		locations: [location(e)],
		...o.length === 0 ? {} : { relatedLocations: o.map(relatedLocation) },
		partialFingerprints: {
			primaryLocationLineHash: t,
			"flowgate/v2": t
		},
		...s.length === 0 ? {} : { fixes: s.map(fixOf) },
		...e.reason === void 0 ? {} : { suppressions: [suppression(e)] },
		...a.length === 0 ? {} : { properties: { environments: a } }
	};
}
function location({ file: e, at: t, ...n }) {
	let r = {
		fullyQualifiedName: t,
		name: require_carry_out.cr(t).at(-1) ?? "",
		kind: "property"
	};
	return {
		physicalLocation: {
			artifactLocation: artifact(e),
			region: region(n)
		},
		...t === "" ? {} : { logicalLocations: [r] }
	};
}
function relatedLocation({ file: e, line: t, message: n }, r) {
	let i = Math.max(1, t);
	return {
		id: r,
		message: { text: plain(n, 1e3) },
		physicalLocation: {
			artifactLocation: artifact(e),
			region: { startLine: i }
		}
	};
}
function artifact(e) {
	return {
		uri: require_links.i(e),
		uriBaseId: "%SRCROOT%"
	};
}
function region({ line: e, column: t, endLine: n, endColumn: r }) {
	let [i, a] = [Math.max(1, e), Math.max(1, t)], o = Math.max(i, n), s = o === i ? a + 1 : 1;
	return {
		startLine: i,
		startColumn: a,
		endLine: o,
		endColumn: Math.max(s, r)
	};
}
function fixOf({ file: e, fix: t }) {
	let n = t?.replacements ?? [];
	return {
		description: { text: "What `flowgate check --fix` writes." },
		artifactChanges: [{
			artifactLocation: artifact(e),
			replacements: n.map(({ line: e, column: t, endLine: n, endColumn: r, text: i }) => ({
				deletedRegion: {
					startLine: e,
					startColumn: t,
					endLine: n,
					endColumn: r
				},
				...i === "" ? {} : { insertedContent: { text: i } }
			}))
		}]
	};
}
function suppression({ reason: e = "", until: t = null }) {
	return {
		kind: "external",
		status: "accepted",
		justification: plain(`${e}${t === null ? "" : ` (until ${t})`}`, 1e3)
	};
}
function invocation({ notRun: e }, t, n) {
	let r = `Only ${require_carry_out.mi(n - t)} of ${require_carry_out.mi(n)} results are listed, the most severe first: GitHub takes no more. All are in the report.`;
	return {
		executionSuccessful: !0,
		...t === 0 ? {} : { toolExecutionNotifications: [{
			level: "warning",
			message: { text: r }
		}] },
		...e.length === 0 ? {} : { toolConfigurationNotifications: e.map(({ rule: e, reason: t }) => ({
			level: "note",
			message: { text: plain(`${e} did not run: ${require_carry_out.Pr(t)}`, 500) }
		})) }
	};
}
function plain(e, t) {
	return require_terminal.m(require_terminal.v(e, t)).replaceAll("](", "] (") || "(empty)";
}
exports.toSarif = function(e, t = {}) {
	let n = resultsOf(e), r = Math.min(n.length, 25e3), i = written(n, r, e, t);
	for (; r > 0 && isTooLarge(i);) r = Math.floor(r * .8), i = written(n, r, e, t);
	return i;
};
