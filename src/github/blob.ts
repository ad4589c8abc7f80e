import { createHash } from 'node:crypto';

/** Hex digits of an object's name in a repository with SHA-256 (git-hash-function-transition). */
const SHA_256 = 64;

/** Whether Git names these bytes `oid`: a blob's name is the hash of its bytes. */
export function isBlob(bytes: Uint8Array, oid: string | null | undefined): boolean {
  const hash = createHash(oid?.length === SHA_256 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}
