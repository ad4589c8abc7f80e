const require_carry_out = require("./carry-out.js");
exports.readWorkspaceFile = require_carry_out.w;
