// src/http/proxy-variables.ts
/** The variables of the environment that name a proxy. */
const PROXY_VARIABLES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
Object.defineProperty(exports, "PROXY_VARIABLES", {
	enumerable: true,
	get: function() {
		return PROXY_VARIABLES;
	}
});
