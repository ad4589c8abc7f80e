const require_dataverse = require("./dataverse.js");
const require_carry_out = require("./carry-out.js");
const require_flow_studio = require("./flow-studio.js");
const require_ways = require("./ways.js");
const require_doctor = require("./doctor2.js");
const require_terminal = require("./terminal.js");
const require_starting = require("./starting.js");
// src/doctor/identity.ts
const ABOUT$1 = "identity";
/** Who signs in to environments with `dataverse`, or what is missing for it. */
function identityLine(identity, given) {
	const half = halfSet(given);
	if (half !== null) return half;
	if (identity === null) return nobody(given);
	if (identity.kind === "az") return {
		about: ABOUT$1,
		state: "ok",
		text: "whoever is signed in to the Azure CLI, and not the application that deploys",
		remedy: null
	};
	const { tenantId, clientId, kind } = identity;
	const text = `the application ${clientId} of the tenant ${tenantId}, with ${kind === "job" ? "the job's own identity (OIDC)" : "AZURE_CLIENT_SECRET"}`;
	return {
		about: ABOUT$1,
		state: "ok",
		text,
		remedy: null
	};
}
function halfSet({ tenantId, clientId }) {
	if (tenantId === null === (clientId === null)) return null;
	const [is, isNot] = tenantId === null ? ["AZURE_CLIENT_ID", "AZURE_TENANT_ID"] : ["AZURE_TENANT_ID", "AZURE_CLIENT_ID"];
	const isEnough = tenantId !== null;
	const text = `${is} is set, and ${isNot} is not`;
	return {
		about: ABOUT$1,
		state: "error",
		text,
		remedy: `set ${isNot}${isEnough ? ", or neither" : ""}`
	};
}
function nobody({ clientId, isJob }) {
	if (isJob && clientId !== null) {
		const text = `the application ${clientId}, but GitHub gives this job no token of its identity`;
		return {
			about: ABOUT$1,
			state: "error",
			text,
			remedy: "give the job `permissions: id-token: write`; a pull request from a fork gets none"
		};
	}
	return {
		about: ABOUT$1,
		state: "warning",
		text: "there is none, so environments with `dataverse` were not looked at",
		remedy: isJob ? "give the step AZURE_TENANT_ID and AZURE_CLIENT_ID in its `env`, and the job `permissions: id-token: write`" : "set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run `az login`"
	};
}
// src/doctor/organisation.ts
/** The links from a token to the connections of one environment; ends at the first that is broken. */
async function organisationLines(reader, environment, account) {
	const { name: about, environmentName: id } = environment;
	const address = environment.host.kind === "dataverse" ? environment.host.address : null;
	const lines = [];
	const ok = (text) => void lines.push({
		about,
		state: "ok",
		text,
		remedy: null
	});
	const token = await require_carry_out.readOrFailure(reader.signIn(id));
	if (token.kind === "unreadable") return [broken(about, token.cause)];
	ok(`Microsoft Entra gave a token for ${address}`);
	const found = await require_carry_out.readOrFailure(reader.organisation(id));
	if (found.kind === "unreadable") return [...lines, ...unreached(about, found.cause, address)];
	lines.push(stateLine(about, found.value));
	const member = await require_carry_out.readOrFailure(reader.whoAmI(id));
	if (member.kind === "unreadable") return [...lines, broken(about, member.cause)];
	ok(`signed in there as ${member.value.name ?? "the user"} (${member.value.userId})`);
	const other = require_doctor.deployAsLines(environment, account);
	lines.push(...other);
	const deploys = account !== null && other.length === 0;
	lines.push(...await roleLines(reader, environment, member.value, deploys));
	lines.push(...await rowLines(reader, environment));
	return [...lines, ...await connectionsOf(reader, environment)];
}
/** A link that is broken, and why. */
function broken(about, cause) {
	return {
		about,
		state: "error",
		text: require_carry_out.messageOf(cause),
		remedy: null
	};
}
/** Somebody who is refused has reached it all the same. */
function unreached(about, cause, address) {
	const isReached = require_carry_out.kindOf(cause) === "refused";
	const line = {
		about,
		state: "ok",
		text: `${address} reached`,
		remedy: null
	};
	return [...isReached ? [line] : [], broken(about, cause)];
}
function stateLine(about, { displayName, environmentName, state }) {
	const isOff = state !== null && !require_carry_out.WORKING.test(state);
	const text = `${displayName || "the organisation"} is the map's ${environmentName}${isOff ? `, ${state}` : ""}`;
	return require_doctor.environmentLine(about, text, isOff);
}
/** `deploys`: whether this account is the one that writes. */
async function roleLines(reader, { name: about, environmentName }, { userId }, deploys) {
	const ask = async (privilege) => [privilege, await require_carry_out.readOrFailure(reader.reachOf(environmentName, userId, privilege))];
	const [read, write] = await Promise.all([Promise.all(require_dataverse.NEEDED.read.map(ask)), Promise.all(require_dataverse.NEEDED.write.map(ask))]);
	return [roleLine(about, "read", read, true), roleLine(about, "write", write, deploys)];
}
function roleLine(about, verb, answers, isNeeded) {
	const what = `${verb} flows and connection references`;
	const [unread] = answers.flatMap(([, read]) => read.kind === "unreadable" ? [read.cause] : []);
	if (unread !== void 0) return {
		about,
		state: "unknown",
		text: `whether its roles let it ${what} is unknown: ${require_carry_out.messageOf(unread)}`,
		remedy: null
	};
	const those = (reach) => answers.flatMap(([name, read]) => read.kind === "read" && read.value === reach ? [name] : []);
	const [none, part] = [those("none"), those("part")];
	const remedy = "give the application user a role that has it: the last command below";
	if (none.length > 0) {
		const text = `its roles do not let it ${what}: ${require_carry_out.andList(none)} missing`;
		return {
			about,
			state: isNeeded ? "error" : "warning",
			text,
			remedy
		};
	}
	if (part.length > 0) return {
		about,
		state: "warning",
		text: `its roles let it ${what}, but not those of everybody (${require_carry_out.andList(part)})`,
		remedy
	};
	return {
		about,
		state: "ok",
		text: `its roles let it ${what}`,
		remedy: null
	};
}
async function rowLines(reader, environment) {
	const { name: about, environmentName } = environment;
	const flows = await require_carry_out.readOrFailure(reader.listFlows(environmentName));
	const rows = await require_carry_out.readOrFailure(reader.listReferences?.(environmentName) ?? Promise.resolve([]));
	return [flows.kind === "unreadable" ? broken(about, flows.cause) : {
		about,
		state: "ok",
		text: require_carry_out.count(flows.value.length, "flow"),
		remedy: null
	}, rows.kind === "unreadable" ? broken(about, rows.cause) : referencesLine(about, require_carry_out.entriesOf(environment), rows.value)];
}
/** Which row an entry of the map means is known by its name; an entry may also be a flow's key. */
function referencesLine(about, entries, rows) {
	const byState = Map.groupBy(entries, (entry) => boundOf(entry, rows));
	const parts = [
		"as the map says",
		"unbound",
		"bound to another connection",
		"not there"
	].flatMap((state) => {
		const those = byState.get(state) ?? [];
		const names = state === "as the map says" ? "" : ` (${require_doctor.named(those.map(({ key }) => key))})`;
		return those.length === 0 ? [] : [`${those.length} ${state}${names}`];
	});
	const isWrong = byState.has("bound to another connection") || byState.has("not there");
	const text = `${require_carry_out.count(rows.length, "connection reference")}; the map's: ${parts.join(", ") || "none"}`;
	return {
		about,
		state: isWrong ? "warning" : "ok",
		text,
		remedy: isWrong ? "import the solution for one that is not there; `flowgate plan` shows what a deployment would do" : null
	};
}
function boundOf({ key, connectionName }, rows) {
	const row = require_carry_out.rowNamed(rows, key);
	if (row === void 0) return "not there";
	if (row.connectionName === null) return "unbound";
	return require_carry_out.sameConnection(row.connectionName, connectionName) ? "as the map says" : "bound to another connection";
}
/** An application that may not see connections can deploy all the same. */
async function connectionsOf(reader, environment) {
	const read = await require_carry_out.readOrFailure(reader.listConnections(environment.environmentName));
	if (read.kind === "read") return require_doctor.connectionLines(environment, read.value);
	const text = `its connections cannot be seen, so the rules about them do not run: ${require_carry_out.messageOf(read.cause)}`;
	return [{
		about: environment.name,
		state: "warning",
		text,
		remedy: "give the application the Power Platform role Reader for this environment (a preview)"
	}];
}
// src/doctor/setup.ts
/** Microsoft documents no least role for it; this one may customise flows. */
const ROLE = "System Customizer";
/** How many characters Entra takes for the name of a credential. */
const LONGEST_NAME = 120;
/**
* What makes the application, its federated credentials, and its user with a role in each
* environment: commands of `az` and `pac`, and the files that they read.
*/
function setupSteps({ tenantId, clientId, subjects, environments }) {
	const id = require_terminal.shellWord(clientId ?? "<client-id>");
	const tenant = tenantId === null ? "" : ` --tenant ${require_terminal.shellWord(tenantId)}`;
	const create = command("az ad app create --display-name flowgate --query appId --output tsv");
	return [
		command(`az login --allow-no-subscriptions${tenant}`),
		...clientId === null ? [create] : [],
		command(`az ad sp create --id ${id}`),
		...credentialsOf({
			clientId,
			subjects,
			environments
		}).flatMap((content, index) => {
			const file = `flowgate-credential-${index + 1}.json`;
			const add = `az ad app federated-credential create --id ${id} --parameters ${file}`;
			return [{
				kind: "file",
				file,
				content
			}, command(add)];
		}),
		...environments.flatMap((environment) => userOf(environment, id))
	];
}
/** Adds the application as a user of an environment, and gives it a role. */
function userOf({ environmentName, host }, id) {
	const address = host.kind === "dataverse" ? host.address ?? "" : "";
	const where = `--environment ${require_terminal.shellWord(environmentName)}`;
	return [command(`pac auth create --environment ${require_terminal.shellWord(address)}`), command(`pac admin assign-user ${where} --user ${id} --role ${require_terminal.shellWord(ROLE)} --application-user`)];
}
function command(text) {
	return {
		kind: "command",
		command: text
	};
}
/**
* One for the job that asks, and one for its subject with ids; otherwise one for each environment,
* and one for the nightly run. None for pull requests where the application deploys: they would let
* everybody write who can push.
*/
function credentialsOf({ clientId, subjects: { sent, prefix }, environments }) {
	const deploys = environments.some(({ deployAs }) => deployAs === null || require_carry_out.sameAccount(deployAs, clientId ?? ""));
	if (sent === null || require_carry_out.isOfPulls(sent.subject) && deploys) {
		const start = prefix ?? "repo:OWNER/REPOSITORY";
		const about = {
			issuer: sent?.issuer ?? "https://token.actions.githubusercontent.com",
			audience: require_dataverse.AUDIENCE
		};
		return [...environments.map(({ name }) => name), require_starting.DRIFT_ENVIRONMENT].map((name) => `${start}:environment:${name.replaceAll(":", "%3A")}`).map((subject) => credential({
			...about,
			subject
		}));
	}
	return [sent.subject, sent.immutable].filter((subject) => subject !== null).map((subject) => credential({
		...sent,
		subject
	}));
}
/** As `az ad app federated-credential create --parameters` reads it. */
function credential({ issuer, audience, subject }) {
	return {
		name: `flowgate-${subject.replaceAll(/[^A-Za-z0-9]+/g, "-")}`.slice(0, LONGEST_NAME).replace(/-$/, ""),
		issuer,
		subject,
		audiences: [audience]
	};
}
// src/doctor/subject.ts
const ABOUT = "subject";
const SUB = "actions/oidc/customization/sub";
/** Asks GitHub for a token of this job, and how it writes the subjects of the repository's jobs. */
async function readSubjects({ idToken, env }) {
	const { GITHUB_REPOSITORY: repository = "" } = env;
	const { sent, lines } = await sentLine(idToken);
	const template = await templateOf(env);
	const known = template instanceof Error ? null : template;
	const all = [
		...lines,
		...sent === null ? [] : formLines(sent),
		...templateLine(template)
	];
	const prefix = /^repo:[^:]+/.exec(sent?.subject ?? "")?.[0] ?? null ?? known?.prefix ?? (repository === "" ? null : `repo:${repository}`);
	if (idToken === null) all.push(unseenLine(repository || "OWNER/REPOSITORY"));
	return {
		sent,
		prefix,
		lines: all
	};
}
async function sentLine(idToken) {
	if (idToken === null) return {
		sent: null,
		lines: []
	};
	try {
		const sent = await idToken();
		const text = `this job sends \`${sent.subject}\`; a federated credential of the application must have exactly this`;
		return {
			sent,
			lines: [{
				about: ABOUT,
				state: "ok",
				text,
				remedy: null
			}]
		};
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		const text = require_carry_out.messageOf(error instanceof require_carry_out.Failure ? error.reason : {
			code: "id-token-not-given",
			detail
		});
		return {
			sent: null,
			lines: [{
				about: ABOUT,
				state: "error",
				text,
				remedy: null
			}]
		};
	}
}
function formLines(sent) {
	const { immutable } = sent;
	if (require_carry_out.isOfPulls(sent.subject)) return [{
		about: ABOUT,
		state: "warning",
		text: "every pull request of the repository has this subject: an application that has a federated credential for it can be used by whoever can push a branch",
		remedy: "use an application that may only read for it; let the one that deploys sign in from a job with a GitHub environment"
	}];
	if (immutable === null) return [];
	const text = `after a rename of the repository, or by choice, GitHub sends \`${immutable}\``;
	return [{
		about: ABOUT,
		state: "ok",
		text,
		remedy: "add a second federated credential with it before that"
	}];
}
/** Outside of a job, or for a token that may not read it, the form is unknown. */
async function templateOf(env) {
	const { GITHUB_ACTIONS, GITHUB_TOKEN: token = "" } = env;
	if (!GITHUB_ACTIONS || token === "") return null;
	const { readSubjectTemplate } = await Promise.resolve().then(() => require("./subject-template.js"));
	const { readEvent } = await Promise.resolve().then(() => require("./event.js"));
	try {
		const event = await readEvent(env);
		return event && await readSubjectTemplate({
			token,
			event,
			onNotice: () => {}
		});
	} catch (error) {
		if (require_carry_out.isKnownError(error)) return error;
		throw error;
	}
}
function templateLine(template) {
	const about = ABOUT;
	if (template === null) return [];
	if (template instanceof Error) return [{
		about,
		state: "unknown",
		text: `how GitHub writes it for other jobs is unknown: ${require_carry_out.errorText(template)}`,
		remedy: null
	}];
	const { claims, prefix } = template;
	if (claims !== null) return [{
		about,
		state: "warning",
		text: `the repository has a template of its own (${claims.join(", ")}), so only a job shows its subject`,
		remedy: null
	}];
	return [{
		about,
		state: "ok",
		text: `GitHub's own template, beginning with \`${prefix ?? "repo:\u2026"}\``,
		remedy: null
	}];
}
function unseenLine(repository) {
	const text = `what a job sends is only seen in a job: run \`flowgate doctor\` in a step of one with \`id-token: write\`, or ask \`gh api repos/${repository}/${SUB}\`, whose \`sub_claim_prefix\` begins it`;
	return {
		about: ABOUT,
		state: "unknown",
		text,
		remedy: null
	};
}
// src/doctor/dataverse.ts
/** Somebody is waiting: shorter than a deployment's. */
const TIMEOUT_MS = 3e4;
const NOTHING_SEEN = {
	sent: null,
	prefix: null,
	lines: []
};
/** Walks the chain to each of these environments, which are reached through Dataverse. */
async function walkChain(environments, options) {
	const { env, authority, tenantId, clientId, signIn } = options;
	const wrong = require_dataverse.checkAuthority(authority);
	if (wrong !== null) return {
		lines: [broken("identity", wrong)],
		setup: []
	};
	const identity = require_carry_out.signInIdentity(options, { signIn });
	const isJob = Boolean(env.GITHUB_ACTIONS);
	const first = identityLine(identity, {
		...options,
		isJob
	});
	const subjects = identity?.kind === "secret" ? NOTHING_SEEN : await subjectsOf(identity, options);
	const known = [first, ...subjects.lines];
	const isBroken = known.some(({ state }) => state === "error");
	const further = identity === null || isBroken ? [] : await linesOf(identity, environments, options);
	return {
		lines: [...known, ...further],
		setup: setupSteps({
			tenantId,
			clientId,
			environments,
			subjects
		})
	};
}
async function subjectsOf(identity, { env, signIn }) {
	if (identity?.kind !== "job") return readSubjects({
		idToken: null,
		env
	});
	const idToken = async () => {
		const assertion = await identity.idToken(require_dataverse.AUDIENCE);
		signIn.onSecret(assertion);
		return require_dataverse.subjectOf(assertion);
	};
	return readSubjects({
		idToken,
		env
	});
}
async function linesOf(identity, environments, { authority, now, progress, signIn, onReply }) {
	const reader = require_dataverse.openDataverseReader({
		identity,
		authority,
		organisations: require_ways.addressesOf(environments),
		onSecret: signIn.onSecret,
		timeoutMs: TIMEOUT_MS,
		onRetry: require_flow_studio.retriesTo(progress),
		now: () => now,
		...onReply === null ? {} : { onAnswer: onReply }
	});
	const account = identity.kind === "az" ? null : identity.clientId;
	const reading = {
		...reader,
		...require_carry_out.listingOnce(reader)
	};
	try {
		const lines = [];
		for (const environment of environments) lines.push(...await organisationLines(reading, environment, account));
		const [first] = environments;
		if (onReply !== null && first !== void 0) await readOneOfEach(reading, first);
		return lines;
	} finally {
		await reader.close();
	}
}
/** Lists the flows and reads one of them, only to record their shapes. */
async function readOneOfEach(reader, { environmentName }) {
	const listed = await require_carry_out.readOrFailure(reader.listFlows(environmentName));
	const [flow] = listed.kind === "read" ? listed.value : [];
	if (flow !== void 0) await require_carry_out.readOrFailure(reader.readFlow(environmentName, flow.flowName));
}
exports.walkChain = walkChain;
