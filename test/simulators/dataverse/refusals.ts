import { odata, type Wire } from './wire.ts';

export type Language = 'en' | 'de';
type Text = Record<Language, string>;

/** An error of Dataverse: `{error: {code, message}}`, code in hex or empty [doc]. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  private readonly texts: Text;
  private readonly headers: Record<string, string>;

  constructor(status: number, code: string, texts: Text, headers: Record<string, string> = {}) {
    super(texts.en);
    this.status = status;
    this.code = code;
    this.texts = texts;
    this.headers = headers;
  }

  reply(language: Language): Wire {
    const error = { code: this.code, message: this.texts[language] };
    return odata(this.status, { error }, this.headers);
  }
}

/** In English whatever the organisation's language. */
export function refuse(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Refusal {
  return new Refusal(status, code, { en: message, de: message }, headers);
}

/** What a real server would answer, and this one does not. */
export function notSimulated(what: string): Refusal {
  return refuse(501, 'simulator', `simulator: ${what} is not simulated`);
}

/** Status words of the flow service, with the HTTP status of the wrapper. */
export type Word = 'BadRequest' | 'Forbidden' | 'NotFound';
const statuses: Record<Word, number> = { BadRequest: 400, Forbidden: 403, NotFound: 404 };

/** An error of the flow service, before it is wrapped. */
export interface Inner {
  code: string;
  text: string;
  word?: Word;
  /** `Flow save failed with code … and message …` inside `InvalidOpenApiFlow`. */
  inSave?: boolean;
}

/** Imports say `0x80040216`. */
const WRAPPED = '0x80060467';

/**
 * The wrapper of the flow service: inner quotes are bare, the code is English, the text is the
 * organisation's. In a localised text the inner code has double quotes, escaped [real].
 */
export function flowRefuses(inner: Inner, status?: number): Refusal {
  const { word = 'BadRequest' } = inner;
  const wrap = (language: Language) =>
    `Flow client error returned with status code "${word}" and details "${details(inner, language)}".`;
  const texts = { en: wrap('en'), de: wrap('de') };
  return new Refusal(status ?? statuses[word], WRAPPED, texts);
}

/** Not wrapped: a reference that is not bound, where a flow is turned on [real]. */
export const unbound = refuse(
  400,
  WRAPPED,
  'A connector was imported, however the related connection references need connections created and then any dependent flows can be started.',
);

function details({ code, text, inSave = false }: Inner, language: Language): string {
  const own = language === 'en' ? text : german(text);
  const said =
    language === 'en'
      ? `Flow save failed with code '${code}' and message '${own}'.`
      : `Fehler beim Speichern des Flows mit Code "${code}" und Nachricht "${own}".`;
  const outer = inSave ? { code: 'InvalidOpenApiFlow', message: said } : { code, message: own };
  return JSON.stringify({ error: outer });
}

/** Names in quotes survive translation; the sentence around them does not. */
function german(text: string): string {
  return `Der Vorgang ist fehlgeschlagen: ${(text.match(/'[^']*'/g) ?? []).join(', ')}.`;
}
