const require_index = require("./index.js");
const require_exchange = require("./exchange.js");
// node_modules/undici/lib/interceptor/redirect.js
var require_redirect = /* @__PURE__ */ require_index.__commonJSMin(((exports, module) => {
	const RedirectHandler = require_exchange.require_redirect_handler();
	module.exports = (opts) => {
		const globalMaxRedirections = opts?.maxRedirections;
		return (dispatch) => {
			return function redirectInterceptor(opts, handler) {
				const { maxRedirections = globalMaxRedirections, ...baseOpts } = opts;
				if (!maxRedirections) return dispatch(opts, handler);
				return dispatch(baseOpts, new RedirectHandler(dispatch, maxRedirections, opts, handler));
			};
		};
	};
}));
// src/calls/github-fetch.ts
var import_redirect = /* @__PURE__ */ require_index.__toESM(require_redirect(), 1);
/** As many as the standard of fetch allows. */
const MOST_REDIRECTS = 20;
const followingRedirects = (0, import_redirect.default)({ maxRedirections: MOST_REDIRECTS });
/**
* The fetch of GitHub's client, through the proxies that the environment names. An answer is
* returned only with its complete body, also for errors and pages; a query with a larger answer than
* is read is repeated in halves. It follows redirects, to another origin without the token. Each
* repeats the method and the body, as GitHub says (Best practices for using the REST API); only 303
* leads to a GET. A request that `signal` ends closes all connections: one that waits for a proxy
* would keep the process alive.
*/
function githubFetch(apiUrl) {
	let open = null;
	return async (url, options) => {
		const { method, headers, body = null, signal } = options;
		open ??= require_exchange.dispatcherFor(new URL(apiUrl), true).compose(followingRedirects);
		const dispatcher = open;
		try {
			const sent = {
				url: new URL(url),
				method,
				headers,
				body
			};
			const { bytes, ...answer } = await require_exchange.send(dispatcher, sent, signal);
			if (isRedirect(answer)) throw new Error(`more than ${MOST_REDIRECTS} redirects`);
			return {
				...answer,
				text: async () => new TextDecoder().decode(bytes),
				arrayBuffer: async () => bytes.slice().buffer,
				body: bytes
			};
		} catch (error) {
			if (signal.aborted) {
				open = null;
				await dispatcher.destroy();
			}
			throw error;
		}
	};
}
const isRedirect = ({ status, headers }) => status >= 300 && status < 400 && headers.has("location");
exports.githubFetch = githubFetch;
