/** What a template leaves to be filled in, and words that only say what belongs there. */
export function isPlaceholder(text: string): boolean {
  return (
    /^(?:<.*>|\[.*\]|\{.*\}|#\{.*\}#|%.*%|\$\(.*\)|\$\{.*\}|[*•●.-]+)?$/.test(text) ||
    /x{4,}|\*{3,}|•{3}|\.{3}|^your|your[-_]|[-_]here$|placeholder|change[-_]?me|redacted|example/i.test(
      text,
    ) ||
    /^(?:todo|tbd|fixme|dummy|sample|insert|enter|fill)\b|replace[-_]?(?:me|this|with)/i.test(
      text,
    ) ||
    /^(?:string|text|null|none|true|false|undefined|value|abc123|\d{1,5})$/i.test(text) ||
    /^(?:password|passwd|secret|token|yes|no|required|optional|enabled|disabled|hidden|unchanged)$/i.test(
      text,
    )
  );
}

/** A word or a name for a secret, such as `ClientSecret` or `kv-admin-password`, and none itself. */
export function isWordForOne(text: string): boolean {
  return text.length <= LONGEST_NAME && /^[a-z_.\s-]+$/i.test(text) && WORD.test(text);
}

const LONGEST_NAME = 127;
const WORD = /passw|passphrase|kennwort|pwd|secret|token|credential|key/i;

/** Where a vault or a setting keeps one: an address, a path, an Azure resource. */
export function isReference(text: string): boolean {
  return /^(?:https?:\/\/|\/|(?:kv|env|secret|keyvault|vault):|\w[\w-]*\.vault\.)/i.test(text);
}

/**
 * Made by a machine: letters and digits in turns, or base64 with its own signs. A name such as
 * `contoso-app2-secret-2026` has its digits at the end of its words.
 */
export function looksLikeKey(text: string): boolean {
  if (!/^[\w.~+/=:-]{16,}$/.test(text) || !/[a-z]/i.test(text) || isReference(text)) return false;
  const turns = text.match(/\d(?=[a-z])/gi)?.length ?? 0;
  return turns >= 3 || /^[a-z\d+/]{32,}={1,2}$/i.test(text);
}

/** Has letters, digits and a sign, as rules for passwords ask; an email address does not count. */
export function looksLikePassword(text: string): boolean {
  return (
    /^(?=.*[a-z])(?=.*\d)(?=.*[!@#$%&*+=?^~|;,])[^\s{}<>"]{6,64}$/i.test(text) &&
    !isReference(text) &&
    !/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(text)
  );
}
