const require_carry_out = require("./carry-out.js");
exports.judgingPolicy = require_carry_out.judgingPolicy;
