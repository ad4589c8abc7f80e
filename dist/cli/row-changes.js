const require_carry_out = require("./carry-out.js");
// src/plan/row-changes.ts
/** The rows that must be bound before the flows of a plan are saved. */
function rowChanges(changes, rowsOf) {
	const wanted = changes.filter(require_carry_out.isWriting).flatMap((change) => rowsWanted(change, rowsOf));
	return [...Map.groupBy(wanted, ({ environment, logicalName }) => JSON.stringify([environment, logicalName])).values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const flows = [first, ...others].flatMap((one) => one.flows);
		return [{
			...first,
			flows: [...new Set(flows)]
		}];
	});
}
/** The rows that one flow needs bound otherwise than they are. */
function rowsWanted(change, rowsOf) {
	const { environment, environmentName, file, desired, bindings } = change;
	const rows = rowsOf(environmentName) ?? [];
	return Object.entries(desired.connectionReferences).flatMap(([key, reference]) => {
		const { logicalName = "", connectionName } = reference;
		const row = require_carry_out.rowNamed(rows, logicalName);
		if (row === void 0 || require_carry_out.sameConnection(row.connectionName ?? "", connectionName)) return [];
		const binding = bindings.find((one) => one.key === key);
		const from = row.connectionName === null ? null : fromOf(row.connectionName, binding?.from);
		const to = binding?.to ?? {
			connectionName,
			owner: null
		};
		return [{
			environment,
			environmentName,
			logicalName: row.logicalName,
			from,
			to,
			flows: [file]
		}];
	});
}
/** The connection of a row, with its owner where the flow was on it too. */
function fromOf(connectionName, known) {
	return known != null && require_carry_out.sameConnection(known.connectionName, connectionName) ? known : {
		connectionName,
		owner: null
	};
}
/** References without the connections of their rows, which do not belong to a flow. */
function withoutRowConnections(references) {
	const entries = Object.entries(references).map(([key, reference]) => {
		if (!require_carry_out.isObject(reference) || require_carry_out.own(reference, "logicalName") === void 0) return [key, reference];
		const { connectionName: _ofTheRow, ...rest } = reference;
		return [key, rest];
	});
	return Object.fromEntries(entries);
}
Object.defineProperty(exports, "rowChanges", {
	enumerable: true,
	get: function() {
		return rowChanges;
	}
});
Object.defineProperty(exports, "withoutRowConnections", {
	enumerable: true,
	get: function() {
		return withoutRowConnections;
	}
});
