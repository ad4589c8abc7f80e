/** What is shown outside of the process is cleaned first. */
export interface Clean {
  /** Removes the secrets from a text. */
  clean: (text: string) => string;
}
