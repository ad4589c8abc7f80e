const require_carry_out = require("./carry-out.js");
exports.readProject = require_carry_out.p;
