import type { Json } from './state.ts';

export type Language = 'en' | 'de';
type Text = Record<Language, string>;

/** A failure inside a tool: HTTP 200, no `isError`, the reply's text says `{"error": {...}}` [seen]. */
export class Refusal extends Error {
  readonly statusCode: number | null;
  readonly code: string | null;
  private readonly texts: Text;

  constructor(texts: Text, statusCode: number | null = null, code: string | null = null) {
    super(texts.en);
    this.texts = texts;
    this.statusCode = statusCode;
    this.code = code;
  }

  reply(language: Language): Json {
    const { statusCode, code } = this;
    return { error: { message: this.texts[language], statusCode, data: null, code } };
  }
}

/**
 * A JSON-RPC error: -32601 unknown method, -32602 wrong arguments.
 * Source: https://www.jsonrpc.org/specification#error_object
 */
export class RpcError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Flow Studio's own refusal, which it writes in English whatever the tenant's language. */
export function refuse(
  message: string,
  statusCode: number | null = null,
  code: string | null = null,
) {
  return new Refusal({ en: message, de: message }, statusCode, code);
}

/**
 * A refusal of the API behind Flow Studio. The code is only in the text, and the text after it may be
 * localised.
 */
export function saveFailed(code: string, text: string, statusCode = 400): Refusal {
  const wrap = (message: string) => `Flow save failed with code '${code}' and message '${message}'`;
  return new Refusal({ en: wrap(text), de: wrap(german(code, text)) }, statusCode);
}

const germanTexts: Record<string, string> = {
  ConnectionAuthorizationFailed: 'Der Aufrufer ist für diese Verbindung nicht autorisiert',
  ConnectionNotConfigured: 'Die Verbindung ist nicht konfiguriert',
  InvalidTemplate: 'Fehler bei der Vorlagenüberprüfung',
  InvalidDefinition: 'Die Definition ist ungültig',
  InvalidPowerFlow: 'Der Flow enthält einen erforderlichen Parameter nicht',
};

/** Names in quotes survive translation; the sentence around them does not. */
function german(code: string, text: string): string {
  const names = text.match(/'[^']*'/g) ?? [];
  return `${germanTexts[code] ?? 'Der Vorgang ist fehlgeschlagen'}: ${names.join(', ')}.`;
}
