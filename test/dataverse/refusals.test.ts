import { describe, expect, test } from '@jest/globals';
import { refusedRequest } from '../../src/dataverse/refusals.ts';

/** What is shown of an answer with this message: the code of the service behind it, and its words. */
function shown(message: string) {
  const text = JSON.stringify({ error: { code: '0x80060467', message } });
  const received = { status: 400, headers: new Map(), text };
  const subject = { address: 'https://o', clientId: null, environmentName: 'e' };
  return refusedRequest(received, subject, new Date(0)).reason;
}

const wrap = (details: string, word = 'BadRequest') =>
  `Flow client error returned with status code "${word}" and details "${details}".`;

describe('the wrapper of the flow service', () => {
  test.each([
    [
      'a refused save',
      wrap(
        `{"error":{"code":"InvalidOpenApiFlow","message":"Flow save failed with code 'WorkflowOperationParametersExtraParameter' and message 'The API operation 'X' does not contain 'y'.'."}}`,
      ),
      'WorkflowOperationParametersExtraParameter',
      "The API operation 'X' does not contain 'y'.",
    ],
    [
      'the same in another language, its quotes bare',
      wrap(
        '{"error":{"code":"InvalidOpenApiFlow","message":"Fehler beim Speichern mit Code "InvalidTemplate" und Nachricht "Aktion \'Send\'."."}}',
      ),
      'InvalidTemplate',
      "Aktion 'Send'.",
    ],
    [
      'another code of the service',
      wrap(
        `{"error":{"code":"ConnectionAuthorizationFailed","message":"Connection 'emailAddress' to 'shared_x' cannot be used."}}`,
        'Forbidden',
      ),
      'ConnectionAuthorizationFailed',
      "Connection 'emailAddress' to 'shared_x' cannot be used.",
    ],
    [
      'cut off in the middle',
      `Flow client error returned with status code "BadRequest" and details "{"error":{"code":"XrmConnectionReferenceMissingConnection","message":"Connection Id missing for`,
      'XrmConnectionReferenceMissingConnection',
      expect.any(String),
    ],
  ])('%s', (_, text, code, message) => {
    expect(shown(text)).toMatchObject({ upstreamCode: code, quoted: message });
  });

  test.each(['', 'The version of the existing record', '{"error":', '"code":'])(
    'is not seen in %p',
    (text) => {
      expect(shown(text)).toMatchObject({ upstreamCode: '0x80060467', quoted: text });
    },
  );
});
