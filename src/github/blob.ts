import { createHash } from 'node:crypto';

/** Digits of an object's name in a repository with SHA-256 (git-hash-function-transition). */
const SHA_256 = 64;

/** Whether a name is that of these bytes: Git names a blob by the hash of its bytes. */
export function isBlob(bytes: Uint8Array, oid: string | undefined): boolean {
  const hash = createHash(oid?.length === SHA_256 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}
