/**
 * The values of promises that run side by side, once all of them have ended. Of several errors it
 * throws that of the first in their order, whichever came first in time.
 */
export async function sideBySide<const P extends readonly unknown[]>(
  promises: P,
): Promise<{ -readonly [I in keyof P]: Awaited<P[I]> }> {
  const ended = await Promise.allSettled(promises);
  const values = ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
  return values as { -readonly [I in keyof P]: Awaited<P[I]> };
}
