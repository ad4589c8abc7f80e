const require_carry_out = require("./carry-out.js");
exports.readEvent = require_carry_out.br;
