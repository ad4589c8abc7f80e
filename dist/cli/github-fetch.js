require("./index.js");
const require_exchange = require("./exchange.js");
// src/calls/github-fetch.ts
var import_undici = require_exchange.require_undici();
/**
* The fetch of GitHub's client, through the proxies that the environment names. It follows
* redirects, to another origin without the token. A request that fails ends all connections: one
* that waits for a proxy would keep the process alive.
*/
function githubFetch(apiUrl) {
	let open = null;
	const fetch = async (url, sent) => {
		open ??= require_exchange.dispatcherFor(new URL(apiUrl), true);
		const dispatcher = open;
		try {
			return await (0, import_undici.fetch)(url, {
				...sent,
				dispatcher
			});
		} catch (error) {
			open = null;
			await dispatcher.destroy();
			throw error;
		}
	};
	return fetch;
}
exports.githubFetch = githubFetch;
