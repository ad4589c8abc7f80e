const require_index = require("./index.js");
// src/workflows/yaml.ts
function separated(e) {
	return Object.entries(e).flatMap(([e, t], n, r) => {
		let i = entryLines([e, t]);
		return n === 0 || isComment(r[n - 1]?.[0] ?? "") || i.length === 0 ? i : ["", ...i];
	});
}
function quoted(e) {
	return e.includes("\n") ? `|\n${e}` : /^[A-Za-z][\w./-]*$/.test(e) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(e) ? e : JSON.stringify(e);
}
function indented(e) {
	return e.map((e) => e === "" ? "" : `  ${e}`);
}
function entryLines([e, t]) {
	if (t === void 0) return [];
	if (isComment(e)) return linesOf(t).map((e) => `# ${e}`);
	if (t === null) return [`${e}:`];
	if (isList(t) && t.some((e) => typeof e == "object")) return [`${e}:`, ...indented(t.flatMap(itemLines))];
	if (isList(t)) return [`${e}: [${t.join(", ")}]`];
	if (typeof t == "object") return [`${e}:`, ...indented(Object.entries(t).flatMap(entryLines))];
	let [n = "", ...r] = linesOf(t);
	return [`${e}: ${n}`, ...indented(r)];
}
function itemLines(e) {
	if (typeof e != "object" || !e || isList(e)) return [`- ${e}`];
	let t = Object.entries(e).filter(([, e]) => e !== void 0), n = t.filter(([e]) => isComment(e)).flatMap(entryLines), [r = "", ...i] = t.filter(([e]) => !isComment(e)).flatMap(entryLines);
	return [
		...n,
		`- ${r}`,
		...indented(i)
	];
}
function isComment(e) {
	return e.startsWith("#");
}
function isList(e) {
	return Array.isArray(e);
}
function linesOf(e) {
	return String(e).split("\n");
}
// src/workflows/pieces.ts
function workflowText({ jobs: e, ...t }) {
	return `${[
		...separated(t),
		"",
		"jobs:",
		...indented(separated(e))
	].join("\n")}\n`;
}
function expression(e) {
	return `\${{ ${e} }}`;
}
const KEY = expression("secrets.FLOW_STUDIO_API_KEY"), APPLICATION = {
	"tenant-id": expression("vars.AZURE_TENANT_ID"),
	"client-id": expression("vars.AZURE_CLIENT_ID")
}, SIGNS_IN = { "id-token": "write # the job signs in to Dataverse with its own identity, without a secret" }, PULL_REQUEST = { pull_request: { types: "[opened, synchronize, reopened, edited] # edited: also when the base branch changes" } };
function pushTo(e = "main") {
	return { push: { branches: [e] } };
}
const DRY_RUN = { "dry-run": {
	description: "Only show what would change",
	type: "boolean",
	default: !0
} }, ON_DRIFT = { "on-drift": {
	description: "A live flow that Git never had; read a dry run before you overwrite it",
	type: "choice",
	options: [
		"fail",
		"skip",
		"overwrite"
	],
	default: "fail"
} };
function oneAfterTheOther(e) {
	return {
		group: e,
		queue: "max # without it, only the newest waiting deployment is kept"
	};
}
function newestOnly(e) {
	return {
		group: e,
		"cancel-in-progress": "true # a newer push makes the older check worthless"
	};
}
function job({ needs: e, if: t, strategy: n, ...r }) {
	return {
		needs: e,
		if: t,
		strategy: n,
		"runs-on": "ubuntu-latest",
		"timeout-minutes": 30,
		...r
	};
}
const CHECKOUT = {
	uses: "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2",
	with: { "persist-credentials": !1 }
};
function flowgate(e = {}, t = {}) {
	let n = Object.keys(e).length === 0;
	return {
		...t,
		uses: "flowgate/flowgate@v1",
		with: n ? void 0 : e
	};
}
// src/workflows/starting.ts
var starting_exports = require_index.o({ workflowTexts: () => workflowTexts });
const DRIFT_ENVIRONMENT = "drift";
function workflowTexts(e) {
	let t = Object.entries(e.inputs).map(([e, t]) => [e, quoted(t)]), n = Object.fromEntries(t), r = accessTo(e);
	return {
		".github/workflows/flowgate-check.yml": workflowText(checkPulls("Flowgate check", n)),
		".github/workflows/flowgate-deploy.yml": workflowText(deployAll(e, n, r)),
		".github/workflows/flowgate-drift.yml": workflowText(watchDrift("Flowgate drift", n, r))
	};
}
const BY_KEY = {
	inputs: { "api-key": KEY },
	permissions: {},
	holds: "the key"
}, BY_IDENTITY = {
	inputs: APPLICATION,
	permissions: SIGNS_IN,
	holds: "the application"
}, BY_BOTH = {
	inputs: {
		...BY_KEY.inputs,
		...BY_IDENTITY.inputs
	},
	permissions: SIGNS_IN,
	holds: "key and application"
};
function accessTo({ environments: e, throughDataverse: t = [] }) {
	return t.length === 0 ? BY_KEY : e.every((e) => t.includes(e)) ? BY_IDENTITY : BY_BOTH;
}
function checkPulls(e, t = {}) {
	return {
		name: e,
		"# on": "Every pull request, whatever it touches: a required check that is left out would wait for ever.\nDo not skip the job with an `if`: GitHub counts a skipped job as passed.",
		on: PULL_REQUEST,
		permissions: {
			contents: "read # the files of the base branch, whose rules judge the change",
			"pull-requests": "write # the comment"
		},
		concurrency: newestOnly(`${groupOf(e)}-${expression("github.event.pull_request.number")}`),
		jobs: { check: job({
			"timeout-minutes": 10,
			steps: [CHECKOUT, flowgate(t, { "#": "No key and no secret: all that is checked is in the repository. A fork's token cannot\ncomment: there the job's summary has the same." })]
		}) }
	};
}
function watchDrift(e, t = {}, n = BY_KEY) {
	return {
		name: e,
		"# on": "Every night: what somebody changed by hand, as an issue for each environment.",
		on: {
			schedule: [{ cron: "\"17 3 * * *\"" }],
			workflow_dispatch: null
		},
		permissions: {
			contents: "read",
			issues: "write # one issue for each environment",
			...n.permissions
		},
		concurrency: { group: groupOf(e) },
		jobs: { drift: job({
			environment: `${DRIFT_ENVIRONMENT} # GitHub's environment: it holds ${n.holds}, and asks for no approval`,
			steps: [CHECKOUT, flowgate({
				mode: "drift",
				...t,
				...n.inputs
			})]
		}) }
	};
}
const CHOSEN = {
	"dry-run": expression("inputs.dry-run || false"),
	"on-drift": expression("inputs.on-drift || 'fail'")
};
function deployAll({ environments: e, branch: t }, n, r) {
	let i = "Flowgate deploy", { each: a, strategy: o, choice: s } = destinationOf(e);
	return {
		name: i,
		"# on": "What a push changed; by hand every flow, or with `dry-run` only how the live flows differ from Git.",
		on: {
			...pushTo(quoted(t)),
			workflow_dispatch: { inputs: {
				...s,
				...DRY_RUN,
				...ON_DRIFT
			} }
		},
		permissions: {
			contents: "read",
			"pull-requests": "write # the outcome goes into the comment of the merged pull request",
			...r.permissions
		},
		concurrency: oneAfterTheOther(groupOf(i)),
		jobs: { deploy: job({
			strategy: o,
			environment: a && `${a} # GitHub's environment: it holds ${r.holds}, and may ask for an approval`,
			steps: [CHECKOUT, flowgate({
				...n,
				environment: a,
				...r.inputs,
				...CHOSEN
			})]
		}) }
	};
}
function destinationOf(e) {
	let [t, ...n] = e.map(quoted);
	if (n.length === 0) return { each: t };
	let r = JSON.stringify(e).replaceAll("'", "''"), i = [t, ...n];
	return {
		each: expression("matrix.environment"),
		strategy: {
			"max-parallel": 1,
			matrix: { environment: expression(`fromJSON(inputs.environment && format('[{0}]', toJSON(inputs.environment)) || '${r}')`) }
		},
		choice: { environment: {
			description: "Where to",
			type: "choice",
			options: i,
			default: t
		} }
	};
}
function groupOf(e) {
	return e.toLowerCase().replaceAll(" ", "-");
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return starting_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return DRIFT_ENVIRONMENT;
	}
});
