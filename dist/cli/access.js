const require_failure = require("./failure.js");
const require_carry_out = require("./carry-out.js");
// src/dataverse/access.ts
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
* What a deployment needs of the roles of its user, by the platform's names. Microsoft documents no
* least role.
*/
const NEEDED = {
	read: ["prvReadWorkflow", "prvReadconnectionreference"],
	write: ["prvWriteWorkflow", "prvWriteconnectionreference"]
};
/** The user of the token. Throws a `HostError` where there is no such user, or it has no role. */
async function whoAmI(client) {
	const userId = await client.send({
		kind: "read",
		call: "GET WhoAmI",
		url: client.url("WhoAmI"),
		read: (body) => {
			const userId = require_carry_out.digString(body, "UserId");
			if (userId !== null && GUID.test(userId)) return userId;
			throw new require_failure.Failure({
				code: "unknown-shape",
				at: "UserId"
			});
		}
	});
	return {
		userId,
		name: await nameOf(client, userId)
	};
}
async function nameOf(client, userId) {
	try {
		return await client.send({
			kind: "read",
			call: "GET systemusers(id)",
			url: client.url(`systemusers(${userId})`, { $select: "fullname" }),
			read: (body) => require_carry_out.digString(body, "fullname")
		});
	} catch (error) {
		if (error instanceof require_carry_out.HostError) return null;
		throw error;
	}
}
/** How far the roles of a user, also those of its teams, have a privilege. Throws a `HostError`. */
function reachOf(client, userId, privilege) {
	return client.send({
		kind: "read",
		call: "GET systemusers(id) privilege",
		url: client.url(`systemusers(${userId})/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='${privilege}')`),
		read: (body) => reachIn(require_carry_out.dig(body, "RolePrivileges"))
	});
}
/** `Depth` is Basic (its own rows), Local or Deep (those of business units), or Global. */
function reachIn(held) {
	const depths = Array.isArray(held) ? held.filter(require_carry_out.isObject).map((one) => one.Depth) : [];
	if (depths.length === 0) return "none";
	return depths.includes("Global") ? "all" : "part";
}
Object.defineProperty(exports, "NEEDED", {
	enumerable: true,
	get: function() {
		return NEEDED;
	}
});
Object.defineProperty(exports, "reachOf", {
	enumerable: true,
	get: function() {
		return reachOf;
	}
});
Object.defineProperty(exports, "whoAmI", {
	enumerable: true,
	get: function() {
		return whoAmI;
	}
});
