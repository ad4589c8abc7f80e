/** An answer other than success, before it is given the documentation URL of its endpoint. */
export class ApiError extends Error {
  readonly status: number;
  readonly details: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    details: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

export const notFound = (message = 'Not Found') => new ApiError(404, message);

/** The 422 of the JSON schema in front of an endpoint ("Invalid request.\n\n…"). */
export const invalidRequest = (problem: string) =>
  new ApiError(422, `Invalid request.\n\n${problem}`);

/** The 422 of the model behind an endpoint, with its `errors` list. */
export function validationFailed(resource: string, code: string, field: string, message: string) {
  return new ApiError(422, 'Validation Failed', { errors: [{ resource, code, field, message }] });
}

/**
 * The error's JSON, as docs.github.com shows it: `status` is a string.
 * Seen so in actions/create-github-app-token#258.
 */
export function errorBody(error: ApiError, documentation: string) {
  return {
    message: error.message,
    ...error.details,
    documentation_url: documentation,
    status: String(error.status),
  };
}
