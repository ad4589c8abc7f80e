const require_carry_out = require("./carry-out.js");
const require_content = require("./content.js");
const require_desired = require("./desired.js");
const require_difference = require("./difference.js");
const require_history = require("./history.js");
const require_terminal = require("./terminal.js");
// src/plan/hand-edits.ts
/** Null where a deployment would replace nothing but the state. */
function suspectOf(target, live, ignored) {
	const { flow, resolution } = target;
	const wanted = require_content.contentOf(require_desired.desiredFlow(flow, resolution, live));
	const overwritten = [
		...wanted.displayName !== null && wanted.displayName !== live.displayName ? [NAME] : [],
		...require_difference.referenceDifferences(live.connectionReferences, wanted.connectionReferences),
		...require_difference.definitionDifferences(live.definition, wanted.definition, ignored)
	];
	return overwritten.length === 0 ? null : {
		target,
		live,
		ignored,
		overwritten
	};
}
const NAME = "/displayName";
/** The same environment with the settings of some flows alone, by their files and their guids. */
function withFlowsOf(environment, files, guids) {
	const flows = [...environment.flows].filter(([file, { flowName }]) => files.has(file) || flowName !== null && guids.has(flowName.trim().toLowerCase()));
	return {
		...environment,
		flows: new Map(flows)
	};
}
/**
* Whether Git had the live flow as it is: a version of its file has its name and definition, and
* the map had each of its bindings. `environments`: the flow's environment in the versions of the
* map, newest first, with its own settings alone. The state does not matter, since a deployment may
* be asked not to change it.
*/
function isFrom(version, suspect, environments) {
	const { live, ignored } = suspect;
	const definition = definitionThen(version, live, settingsIn(environments));
	return sameDefinition(live.definition, definition, ignored) && isNamedAs(version, suspect, environments) && foreignBindings(version, suspect, environments).length === 0;
}
/** Where the live flow differs from a version, in the same sense, as pointers into the flow. */
function differencesFrom(version, suspect, environments) {
	const { live, ignored } = suspect;
	const definition = definitionThen(version, live, settingsIn(environments));
	return [
		...isNamedAs(version, suspect, environments) ? [] : [NAME],
		...foreignBindings(version, suspect, environments),
		...require_difference.definitionDifferences(live.definition, definition, ignored)
	];
}
function settingsIn(environments) {
	return environments.flatMap(({ flows }) => [...flows.values()]);
}
/**
* The name counts where it would be overwritten. Where the map knew the flow, but neither it nor the
* file gave a name, any name is as Git had it.
*/
function isNamedAs({ displayName, namedByFile }, { live, overwritten }, environments) {
	if (!overwritten.includes(NAME) || live.displayName === displayName) return true;
	return settingsIn(environments).some((then) => {
		return then.displayName === null ? namedByFile : then.displayName === live.displayName;
	});
}
/** The version's definition; a parameter that the map ever set has the live value, if it gave it. */
function definitionThen({ definition, description }, live, settings) {
	const values = [...new Set(settings.flatMap((then) => Object.keys(then.parameters ?? {})))].flatMap((name) => {
		const found = valueIn(live.definition, name);
		const isLive = (value) => sameValue(value, found);
		if (isLive(valueIn(definition, name))) return [];
		const given = settings.flatMap((then) => require_carry_out.own(then.parameters, name) ?? []);
		const [newest] = given;
		if (newest === void 0) return [];
		return [[name, found !== void 0 && given.some(isLive) ? found : newest]];
	});
	return {
		...require_desired.desiredDefinition({
			definition,
			description
		}, Object.fromEntries(values), true),
		...require_desired.keptDescription({
			definition,
			description
		}, live)
	};
}
function valueIn(definition, parameter) {
	return require_carry_out.dig(definition, "parameters", parameter, "defaultValue");
}
function sameValue(one, other) {
	if (one === void 0 || other === void 0) return one === other;
	return JSON.stringify(require_carry_out.sortKeys(one)) === JSON.stringify(require_carry_out.sortKeys(other));
}
function sameDefinition(one, other, ignored) {
	const [form, otherForm] = [one, other].map((each) => require_carry_out.canonicalDefinition(each, ignored));
	return JSON.stringify(form) === JSON.stringify(otherForm);
}
/**
* The bindings of the live flow's operations that no map had. A reference that the server does not
* show proves nothing, and one without an operation binds nothing.
*/
function foreignBindings(version, suspect, environments) {
	const { live } = suspect;
	const used = new Set(require_carry_out.operations(live.definition, []).flatMap(({ host }) => host?.key ?? []));
	const had = bindingsIn(version, suspect, environments);
	return [...require_carry_out.canonicalReferences(live.connectionReferences)].flatMap(([key, reference]) => {
		return reference.logicalName !== void 0 && !reference.connectionName || had.get(key)?.some((one) => require_carry_out.sameReference(one, reference)) === true || !used.has(key) ? [] : [require_carry_out.toPointer(["connectionReferences", key])];
	});
}
/** What each key was bound to, in all versions of the map. */
function bindingsIn(version, { target }, environments) {
	const used = require_carry_out.usedReferences(version);
	const resolved = environments.flatMap((environment) => {
		const files = [...environment.flows.keys()];
		return (files.length > 0 ? files : [version.file]).flatMap((file) => require_carry_out.resolveUsed({
			file,
			used
		}, environment).bindings);
	});
	const forms = [...target.resolution.bindings, ...resolved].flatMap(({ used: { key }, entry: { connectionName, id }, source }) => [...require_carry_out.canonicalReferences({ [key]: {
		connectionName,
		id,
		source
	} })]);
	const byKey = Map.groupBy(forms, ([key]) => key);
	return new Map([...byKey].map(([key, each]) => [key, each.map(([, reference]) => reference)]));
}
// src/run/history/past-maps.ts
/**
* The earlier versions of the map, newest first as far as the answers allow: at the path that the
* run uses, at its former one, and at the default one. A version that cannot be read is left out,
* and so is one that the run has read.
*/
async function* pastMaps(history, start) {
	const { project: { map, mapFile }, scope: { baseline }, settings } = start;
	const paths = mapPaths(start);
	const listed = await history.versionsOf(paths);
	const versions = paths.flatMap((path) => unread(listed.get(path) ?? [], mapFile, baseline)).slice(0, 50);
	const [only = null, ...others] = map?.environments.keys() ?? [];
	const environment = settings.environments[0] ?? (others.length === 0 ? only : null);
	for await (const [{ path }, bytes] of history.read(versions)) {
		if (bytes === null || bytes.length > 20971520) continue;
		const read = await require_carry_out.parseMap(path, bytes, {
			environment,
			flows: settings.flows
		});
		if (read.ok) yield read.map;
	}
}
/** Where the map of a run is, and where it may have been. */
function mapPaths({ project: { mapFile }, scope: { baseline } }) {
	const former = baseline?.changed?.get(mapFile)?.previousPath ?? mapFile;
	return [.../* @__PURE__ */ new Set([
		mapFile,
		former,
		require_terminal.DEFAULTS["connection-references"]
	])];
}
/**
* The versions of a path but for the map of the run, where the change leaves it as it is, and the
* map before the change.
*/
function unread(versions, mapFile, baseline) {
	if (baseline === null || versions[0]?.path !== mapFile) return versions;
	if (baseline.changed?.has(mapFile) === false) return versions.slice(1);
	const isRead = baseline.base.kind === "read";
	return versions.filter(({ commit }) => !isRead || commit !== baseline.ref);
}
/** An environment in another version of the map, where it may have another name. */
function versionsOfEnvironment(environments, { name, environmentName }) {
	return [...environments].filter((each) => require_carry_out.sameEnvironmentId(each.environmentName, environmentName) || isOfSettings(each) && each.name === name);
}
/** A settings file does not say which environment it is for. */
const isOfSettings = ({ paths }) => paths.environment.length === 0;
// src/run/history/history-search.ts
/** In how many versions of a flow a manual change is looked for. */
const NEAREST = 5;
/** How many versions of a file are read at first: most flows are as one of these. */
const FIRST = 5;
/**
* Looks for live flows in what Git had: what would be written, what was before the change, and then
* the history of the map and of each file, newest first.
*/
var HistorySearch = class {
	open;
	start;
	constructor(suspects, start) {
		this.start = start;
		this.open = new Set(suspects.map((suspect) => this.caseOf(suspect)));
		for (const one of this.open) this.compare(one, one.suspect.target.flow, 0);
	}
	/**
	* Leaves in `open` the flows that Git is not known to have had. Returns why it may have had them
	* all the same; null where it never had them.
	*/
	async run(history) {
		if (this.open.size === 0) return null;
		const flows = require_carry_out.count(this.open.size, "live flow");
		this.start.surroundings.progress(`Comparing ${flows} with older versions in Git`);
		try {
			await this.compareBefore(history);
			if (this.open.size > 0) await this.addMaps(history);
			if (this.open.size > 0) await this.compareVersions(history);
			return this.open.size > 0 ? await history.gap() : null;
		} catch (error) {
			if (error instanceof require_history.HistoryError) return error.reason;
			throw error;
		}
	}
	caseOf(suspect) {
		const { flow, resolution } = suspect.target;
		const { baseline } = this.start.scope;
		const before = baseline && require_carry_out.changedFrom(flow.file, baseline);
		const one = {
			suspect,
			files: /* @__PURE__ */ new Set([flow.file, ...before === null ? [] : [before]]),
			environments: [],
			nearest: /* @__PURE__ */ new Map()
		};
		addEnvironments(one, [resolution.environment]);
		if (baseline?.map) addEnvironments(one, baseline.map.environments.values());
		return one;
	}
	/** What Git had just before the change; a history that is simplified may leave it out. */
	async compareBefore(history) {
		const { baseline } = this.start.scope;
		if (baseline === null) return;
		const users = /* @__PURE__ */ new Map();
		for (const one of this.open) {
			const { file } = one.suspect.target.flow;
			const [path, known] = [require_carry_out.changedFrom(file, baseline), await baseline.flows.get(file)];
			if (known) this.compare(one, known, 1);
			else if (path !== null && known === void 0) users.set(path, [...users.get(path) ?? [], one]);
		}
		const files = [...users.keys()].map((path) => ({
			path,
			commit: baseline.ref,
			blob: null
		}));
		for await (const [{ path }, bytes] of history.read(files)) {
			const before = require_carry_out.flowOf(path, bytes);
			for (const one of users.get(path) ?? []) {
				baseline.flows.set(one.suspect.target.flow.file, Promise.resolve(before));
				if (before !== null) this.compare(one, before, 1);
			}
		}
	}
	async addMaps(history) {
		for await (const { environments } of pastMaps(history, this.start)) {
			const slim = this.slimmed(environments);
			for (const one of this.open) addEnvironments(one, slim);
		}
		for (const one of this.open) for (const [order, version] of one.nearest) this.compare(one, version, order);
	}
	/** A map may name thousands of flows. */
	slimmed(environments) {
		const files = new Set([...this.open].flatMap((one) => [...one.files]));
		const guids = new Set([...this.open].map(({ suspect }) => guidOf(suspect)));
		return [...environments.values()].map((each) => withFlowsOf(each, files, guids));
	}
	async compareVersions(history) {
		const paths = new Set([...this.open].flatMap(({ files }) => [...files]));
		const listed = await history.versionsOf([...paths].filter(require_history.isFilePath));
		for (const isIn of [(n) => n < FIRST, (n) => n >= FIRST]) {
			const users = this.usersOf(listed, isIn);
			for await (const [file, bytes] of history.read([...users.keys()])) {
				const version = require_carry_out.flowOf(file.path, bytes);
				for (const { one, number } of users.get(file) ?? []) if (version !== null) this.compare(one, version, number + 2);
			}
		}
	}
	/** The flows to compare with each version, whose number in its file's list is that of a round. */
	usersOf(listed, isInRound) {
		const users = [...this.open].flatMap((one) => [...one.files].flatMap((path) => [...listed.get(path)?.entries() ?? []].map(([number, file]) => ({
			one,
			number,
			file
		}))));
		return Map.groupBy(users.filter(({ one, number, file }) => isInRound(number) && !this.isCompared(one, file)), ({ file }) => file);
	}
	/** Whether a version is the one before the change, which was read first. */
	isCompared({ suspect }, { path, commit }) {
		const { baseline } = this.start.scope;
		return commit === baseline?.ref && path === require_carry_out.changedFrom(suspect.target.flow.file, baseline);
	}
	compare(one, version, order) {
		if (!this.open.has(one)) return;
		if (isFrom(version, one.suspect, one.environments)) this.open.delete(one);
		else if (order < NEAREST) one.nearest.set(order, version);
	}
};
function addEnvironments(one, environments) {
	const { suspect, files } = one;
	const { environment } = suspect.target.resolution;
	const guids = /* @__PURE__ */ new Set([guidOf(suspect)]);
	for (const found of versionsOfEnvironment(environments, environment)) {
		const own = withFlowsOf(found, files, guids);
		one.environments.push(own);
		for (const file of own.flows.keys()) files.add(file);
	}
}
function guidOf({ live }) {
	return live.flowName.toLowerCase();
}
// src/run/history/hand-edits.ts
/** So many flows have a history that is short beside the servers' answers. */
const FEW = 10;
/** Lets Git read what `withHandEdits` will need, if one of the run's few flows differs. */
function readHistoryAhead({ readAhead }, start) {
	const { flows } = start.project;
	if (flows.length > FEW) return;
	readAhead?.([...mapPaths(start), ...flows.map(({ file }) => file)].filter(require_history.isFilePath));
}
/**
* Finds the flows that a deployment would overwrite although Git never had them as they are: they
* were edited by hand, or were never in Git. Git is asked only about live flows that differ from
* what would be written. Where its history cannot be read, the flow counts as edited, with the
* reason.
*/
async function withHandEdits(currents, start, history) {
	const { ignored } = require_carry_out.judgingPolicy(start.project);
	const search = new HistorySearch([...currents].flatMap(([target, current]) => current.kind === "live" ? suspectOf(target, current.flow, ignored) ?? [] : []), start);
	const cause = await search.run(history);
	const edited = new Map([...search.open].map((one) => [one.suspect.target, editsOf(one)]));
	return new Map([...currents].map(([target, current]) => {
		const edits = edited.get(target) ?? [];
		if (current.kind !== "live" || edits.length === 0) return [target, current];
		return [target, {
			...current,
			kind: "edited",
			edits,
			cause
		}];
	}));
}
/**
* What a deployment would overwrite of the manual change, by the version that the live flow is most
* like; all of the change, where Git has the same parts in another whole.
*/
function editsOf({ suspect, environments, nearest }) {
	const [least = []] = [...nearest].toSorted(([one], [other]) => one - other).map(([, version]) => differencesFrom(version, suspect, environments)).toSorted((one, other) => one.length - other.length);
	const lost = least.filter((path) => suspect.overwritten.includes(path));
	return lost.length > 0 ? lost : least;
}
exports.readHistoryAhead = readHistoryAhead;
exports.withHandEdits = withHandEdits;
