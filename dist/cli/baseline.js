require("./index.js");
const require_carry_out = require("./carry-out.js");
exports.affectedBy = require_carry_out.affectedBy;
exports.readBaseline = require_carry_out.readBaseline;
