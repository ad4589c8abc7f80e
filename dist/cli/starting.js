const require_index = require("./index.js");
// src/workflows/yaml.ts
/** The entries of a document as lines, with an empty line between any two. */
function separated(map) {
	return Object.entries(map).flatMap(([key, value], index, all) => {
		const lines = entryLines([key, value]);
		return index === 0 || isComment(all[index - 1]?.[0] ?? "") || lines.length === 0 ? lines : ["", ...lines];
	});
}
/**
* A text from elsewhere: in quotes where YAML would read something else, in lines where it has
* several.
*/
function quoted(text) {
	if (text.includes("\n")) return `|\n${text}`;
	return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
/** Lines one level deeper; empty ones stay empty. */
function indented(lines) {
	return lines.map((line) => line === "" ? "" : `  ${line}`);
}
function entryLines([key, value]) {
	if (value === void 0) return [];
	if (isComment(key)) return linesOf(value).map((line) => `# ${line}`);
	if (value === null) return [`${key}:`];
	if (isList(value) && value.some((item) => typeof item === "object")) return [`${key}:`, ...indented(value.flatMap(itemLines))];
	if (isList(value)) return [`${key}: [${value.join(", ")}]`];
	if (typeof value === "object") return [`${key}:`, ...indented(Object.entries(value).flatMap(entryLines))];
	const [first = "", ...rest] = linesOf(value);
	return [`${key}: ${first}`, ...indented(rest)];
}
function itemLines(item) {
	if (typeof item !== "object" || item === null || isList(item)) return [`- ${item}`];
	const entries = Object.entries(item).filter(([, value]) => value !== void 0);
	const above = entries.filter(([key]) => isComment(key)).flatMap(entryLines);
	const [first = "", ...rest] = entries.filter(([key]) => !isComment(key)).flatMap(entryLines);
	return [
		...above,
		`- ${first}`,
		...indented(rest)
	];
}
function isComment(key) {
	return key.startsWith("#");
}
function isList(value) {
	return Array.isArray(value);
}
function linesOf(value) {
	return String(value).split("\n");
}
// src/workflows/pieces.ts
/** The text of a workflow's file, with blank lines between its parts and between its jobs. */
function workflowText({ jobs, ...head }) {
	return `${[
		...separated(head),
		"",
		"jobs:",
		...indented(separated(jobs))
	].join("\n")}\n`;
}
/** An expression of GitHub Actions. */
function expression(text) {
	return `\${{ ${text} }}`;
}
const KEY = expression("secrets.FLOW_STUDIO_API_KEY");
/** The application that signs in to Dataverse. Its ids are no secrets, so they are variables. */
const APPLICATION = {
	"tenant-id": expression("vars.AZURE_TENANT_ID"),
	"client-id": expression("vars.AZURE_CLIENT_ID")
};
/**
* Never for a job of a pull request: with a credential for its subject, whoever can push a branch
* could sign in as the application.
*/
const SIGNS_IN = { "id-token": "write # the job signs in to Dataverse with its own identity, without a secret" };
/**
* Every pull request, and again when its base branch changes, since another branch has another
* policy.
*/
const PULL_REQUEST = { pull_request: { types: "[opened, synchronize, reopened, edited] # edited: also when the base branch changes" } };
/** Every merge into the branch. */
function pushTo(branch = "main") {
	return { push: { branches: [branch] } };
}
const DRY_RUN = { "dry-run": {
	description: "Only show what would change",
	type: "boolean",
	default: true
} };
const ON_DRIFT = { "on-drift": {
	description: "A live flow that Git never had; read a dry run before you overwrite it",
	type: "choice",
	options: [
		"fail",
		"skip",
		"overwrite"
	],
	default: "fail"
} };
/**
* One deployment at a time; none that waits is dropped. GitHub does not allow it together with
* cancel-in-progress.
*/
function oneAfterTheOther(group) {
	return {
		group,
		queue: "max # without it, only the newest waiting deployment is kept"
	};
}
/** A newer run cancels one in progress; only for checks. */
function newestOnly(group) {
	return {
		group,
		"cancel-in-progress": "true # a newer push makes the older check worthless"
	};
}
/** A job on GitHub's own runner; the conditions for running it come first. */
function job({ needs, if: condition, strategy, ...rest }) {
	return {
		needs,
		if: condition,
		strategy,
		"runs-on": "ubuntu-latest",
		"timeout-minutes": 30,
		...rest
	};
}
const CHECKOUT = {
	uses: "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2",
	with: { "persist-credentials": false }
};
/** The step that runs Flowgate; `about`: the fields before the action's name. */
function flowgate(inputs = {}, about = {}) {
	const isBare = Object.keys(inputs).length === 0;
	return {
		...about,
		uses: "flowgate/flowgate@v1",
		with: isBare ? void 0 : inputs
	};
}
// src/workflows/starting.ts
var starting_exports = /* @__PURE__ */ require_index.__exportAll({ workflowTexts: () => workflowTexts });
/** GitHub's environment with the key of the nightly run, which needs no approval. */
const DRIFT_ENVIRONMENT = "drift";
/**
* The three workflows to start with, by file: each with the fewest permissions that its mode needs.
*/
function workflowTexts(options) {
	const given = Object.entries(options.inputs).map(([name, text]) => [name, quoted(text)]);
	const inputs = Object.fromEntries(given);
	const access = accessTo(options);
	return {
		".github/workflows/flowgate-check.yml": workflowText(checkPulls("Flowgate check", inputs)),
		".github/workflows/flowgate-deploy.yml": workflowText(deployAll(options, inputs, access)),
		".github/workflows/flowgate-drift.yml": workflowText(watchDrift("Flowgate drift", inputs, access))
	};
}
const BY_KEY = {
	inputs: { "api-key": KEY },
	permissions: {},
	holds: "the key"
};
const BY_IDENTITY = {
	inputs: APPLICATION,
	permissions: SIGNS_IN,
	holds: "the application"
};
const BY_BOTH = {
	inputs: {
		...BY_KEY.inputs,
		...BY_IDENTITY.inputs
	},
	permissions: SIGNS_IN,
	holds: "key and application"
};
function accessTo({ environments, throughDataverse = [] }) {
	if (throughDataverse.length === 0) return BY_KEY;
	return environments.every((name) => throughDataverse.includes(name)) ? BY_IDENTITY : BY_BOTH;
}
/** Checks pull requests without a key. */
function checkPulls(name, inputs = {}) {
	return {
		name,
		"# on": `Every pull request, whatever it touches: a required check that is left out would wait for ever.
Do not skip the job with an \`if\`: GitHub counts a skipped job as passed.`,
		on: PULL_REQUEST,
		permissions: {
			contents: "read # the files of the base branch, whose rules judge the change",
			"pull-requests": "write # the comment"
		},
		concurrency: newestOnly(`${groupOf(name)}-${expression("github.event.pull_request.number")}`),
		jobs: { check: job({
			"timeout-minutes": 10,
			steps: [CHECKOUT, flowgate(inputs, { "#": `No key and no secret: all that is checked is in the repository. A fork's token cannot
comment: there the job's summary has the same.` })]
		}) }
	};
}
/** Looks for drift every night. */
function watchDrift(name, inputs = {}, access = BY_KEY) {
	return {
		name,
		"# on": "Every night: what somebody changed by hand, as an issue for each environment.",
		on: {
			schedule: [{ cron: "\"17 3 * * *\"" }],
			workflow_dispatch: null
		},
		permissions: {
			contents: "read",
			issues: "write # one issue for each environment",
			...access.permissions
		},
		concurrency: { group: groupOf(name) },
		jobs: { drift: job({
			environment: `${DRIFT_ENVIRONMENT} # GitHub's environment: it holds ${access.holds}, and asks for no approval`,
			steps: [CHECKOUT, flowgate({
				mode: "drift",
				...inputs,
				...access.inputs
			})]
		}) }
	};
}
/** What a person chooses when starting a run by hand; a push has the default. */
const CHOSEN = {
	"dry-run": expression("inputs.dry-run || false"),
	"on-drift": expression("inputs.on-drift || 'fail'")
};
function deployAll({ environments, branch }, inputs, access) {
	const name = "Flowgate deploy";
	const { each, strategy, choice } = destinationOf(environments);
	return {
		name,
		"# on": "What a push changed; by hand every flow, or with `dry-run` only how the live flows differ from Git.",
		on: {
			...pushTo(quoted(branch)),
			workflow_dispatch: { inputs: {
				...choice,
				...DRY_RUN,
				...ON_DRIFT
			} }
		},
		permissions: {
			contents: "read",
			"pull-requests": "write # the outcome goes into the comment of the merged pull request",
			...access.permissions
		},
		concurrency: oneAfterTheOther(groupOf(name)),
		jobs: { deploy: job({
			strategy,
			environment: each && `${each} # GitHub's environment: it holds ${access.holds}, and may ask for an approval`,
			steps: [CHECKOUT, flowgate({
				...inputs,
				environment: each,
				...access.inputs,
				...CHOSEN
			})]
		}) }
	};
}
/** One environment after the other; after the first failure the others do not start. */
function destinationOf(environments) {
	const [first, ...others] = environments.map(quoted);
	if (others.length === 0) return { each: first };
	const all = JSON.stringify(environments).replaceAll("'", "''");
	const chosen = "inputs.environment && format('[{0}]', toJSON(inputs.environment))";
	const options = [first, ...others];
	return {
		each: expression("matrix.environment"),
		strategy: {
			"max-parallel": 1,
			matrix: { environment: expression(`fromJSON(${chosen} || '${all}')`) }
		},
		choice: { environment: {
			description: "Where to",
			type: "choice",
			options,
			default: first
		} }
	};
}
/** The concurrency group of a workflow, from its name. */
function groupOf(name) {
	return name.toLowerCase().replaceAll(" ", "-");
}
Object.defineProperty(exports, "DRIFT_ENVIRONMENT", {
	enumerable: true,
	get: function() {
		return DRIFT_ENVIRONMENT;
	}
});
Object.defineProperty(exports, "starting_exports", {
	enumerable: true,
	get: function() {
		return starting_exports;
	}
});
