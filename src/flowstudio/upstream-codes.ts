/**
 * The form of an error of the API behind; the text around the code may be localised, the code never
 * is.
 */
const SAVE_FAILED = /save failed with code|\bcode\s+['"]\w+['"]/i;
/** Not a status: `returned with status code "Forbidden" and details "{…}"`. */
const CODE = /(?<!status )\bcode['"]?\s*(?:[:=]\s*)?['"]([A-Za-z][\w.]*)['"]/i;

/** Whether the text is the answer of the API behind Flow Studio to a save. */
export function isSaveError(words: string): boolean {
  return SAVE_FAILED.test(words);
}

/**
 * The code of the API behind: from the text, otherwise the reply's own field, otherwise a known
 * code in the text.
 */
export function upstreamCode(words: string, field: string | number | null | undefined) {
  const own = field === null || field === undefined || field === '' ? null : String(field);
  return CODE.exec(words)?.[1] ?? own ?? KNOWN_CODES.find((code) => words.includes(code)) ?? null;
}

/** Codes of a save that may appear in a text without the usual form. */
const KNOWN_CODES: readonly string[] = [
  'ConnectionAuthorizationFailed',
  'ConnectionNotConfigured',
  'DlpViolation',
  'ApiPolicyDataFlowViolation',
  'ApiPolicyApiGroupViolation',
  'WorkflowRunActionInputsMissingProperty',
  'WorkflowRunActionInputsInvalidProperty',
  'InvalidTemplate',
  'InvalidDefinition',
  'TemplateValidationError',
  'InvalidOpenApiFlow',
  'InvalidPowerFlow',
  'InvalidVariableInitialization',
  'InvalidVariableOperation',
  'ActionDescriptionTooLong',
  'TriggerDescriptionTooLong',
  'WorkflowOperationInputsApiOperationNotFound',
  'WorkflowOperationParametersExtraParameter',
  'OpenApiOperationParameterValidationFailed',
  'DynamicOperationRequestClientFailure',
  'CannotStartUnpublishedSolutionFlow',
  'InvokerConnectionOverrideFailed',
  'MissingEnvironmentFilter',
];
