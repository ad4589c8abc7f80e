import { stage } from '../test/deploy/stage.ts';

/** Deploys one flow for each kind of change, and tells which metered calls it took. */
export async function meteredCalls(): Promise<Record<string, string[]>> {
  const guid = '00000000-0000-4000-9000-000000000001';
  return {
    'one changed flow': await calls({ one: 'new' }, { one: { flowName: guid } }),
    'one unchanged flow': await calls({ one: 'old' }, { one: { flowName: guid } }),
    'one created flow': await calls({ three: 'new' }, { three: { create: true } }),
  };
}

async function calls(
  files: Record<string, string>,
  settings: Record<string, object>,
): Promise<string[]> {
  const at = await stage({ settings });
  try {
    await at.deploy(files);
    return at.studio.calls.filter(({ billed }) => billed).map(({ tool }) => tool);
  } finally {
    await at.close();
  }
}
