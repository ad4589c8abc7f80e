/** A file of a solution has something that no such file needs. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly what: 'doctype' | 'too-deep';

  constructor(what: RefusedError['what']) {
    super(what);
    this.what = what;
  }
}
