/**
 * What no shape can do without. Most texts have none of it: V8 then compiles this pattern alone, and
 * tries it alone.
 */
const HINT =
  /key["'\s:=]|sig["'\s:=%]|signature|code=|token=|passw|pwd|secret|authorization|cookie|eyj|bearer|basic|private key|gh[pousr]_|github_pat|xox|akia|aiza|sk-|q~|hook|:\/\/[^\s/:@'"?#]+:|[a-z\d+/]{38}/i;

/** Forms of secrets at any place: where a value would be shown, a suspicion is enough. */
export const SUSPICIOUS: readonly RegExp[] = [
  /\bsig(?:=|%3d)/i,
  /[?&;](?:code|key|token|access_token|refresh_token|id_token|password|pwd|client_secret|api[-_]?key|subscription-key)=[^&\s@{}]{6,}/i,
  /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)\s*=\s*[^;\s@{}]{3,}/i,
  /(?:api[-_]?key|subscription-key|functions-key|authorization|cookie|passw(?:or)?d|pwd|secret|\bsig)["']?\s{0,9}[:=]\s{0,9}["']?[^\s"'@{}<>,;&]{6}/i,
  /\beyJ[\w-]{8,}/,
  /\b(?:Bearer|Basic|SharedKey)\s+[\w.~+/=-]{8,}/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|xox[abeoprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|sk-[\w-]{16,})/,
  /[\w.~-]{3}\dQ~[\w.~-]{30,}/,
  /:\/\/[^\s/:@'"?#]+:[^\s/@'"?#]+@/,
  /webhook\.office\.com|outlook\.office\.com\/webhook|hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks/i,
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{38,}={1,2}(?![\w=])/,
  /(?<![\w/])(?=[a-z]*[A-Z\d])(?=[a-zA-Z]*\d)(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])[A-Za-z\d]{40,}(?![\w/])/,
];

/** Whether something in `text` looks like a secret. */
export function looksLikeSecret(text: string): boolean {
  return HINT.test(text) && SUSPICIOUS.some((shape) => shape.test(text));
}
