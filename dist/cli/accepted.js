const require_carry_out = require("./carry-out.js");
// src/report/terminal/accepted.ts
/** What `--write-baseline` wrote into the map, in a sentence. */
function acceptedSentence({ suppressions, until }, mapFile) {
	if (suppressions.length === 0) return `There is nothing to accept: ${mapFile} stays as it is.`;
	const listed = require_carry_out.tally(suppressions.map(({ rule }) => rule)).map(([rule, times]) => `${times} ${rule}`).join(", ");
	return `Wrote ${require_carry_out.count(suppressions.length, "suppression")} into ${mapFile}, until ${until}: ${listed}.`;
}
exports.acceptedSentence = acceptedSentence;
