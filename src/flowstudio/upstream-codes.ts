/** The upstream shape; what is around the code may be localised, the code never is. */
const SAVE_FAILED = /save failed with code|\bcode\s+['"]\w+['"]/i;
/** A status is none: `returned with status code "Forbidden" and details "{…}"`. */
const CODE = /(?<!status )\bcode['"]?\s*(?:[:=]\s*)?['"]([A-Za-z][\w.]*)['"]/i;

/** Whether the words are the judgement of the API behind Flow Studio on a save. */
export function tellsOfSave(words: string): boolean {
  return SAVE_FAILED.test(words);
}

/** The upstream code: from the words, else the reply's own field, else a known one in the words. */
export function upstreamCode(words: string, field: string | number | null | undefined) {
  const own = field === null || field === undefined || field === '' ? null : String(field);
  return CODE.exec(words)?.[1] ?? own ?? KNOWN_CODES.find((code) => words.includes(code)) ?? null;
}

/** Codes of a save that may be in a text without the usual words around them. */
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
  'MissingEnvironmentFilter',
];
