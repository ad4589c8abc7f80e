import { expect, test } from '@jest/globals';
import { type MapOptions, parseMap } from '../../../src/run/project/map.ts';

const FILE = 'connection-references.json';
const ANY: MapOptions = { environment: null, flows: [] };
const map = (name = 'production') =>
  Buffer.from(
    `{"version":1,"environments":{"${name}":{"environmentName":"e","connectionReferences":{}}}}`,
  );
const settings = Buffer.from('{"EnvironmentVariables":[],"ConnectionReferences":[]}');

async function isShared(
  one: [string, Uint8Array, MapOptions],
  other: [string, Uint8Array, MapOptions],
): Promise<boolean> {
  const first = await parseMap(...one);
  const second = await parseMap(...other);
  expect(second).toEqual(await parseMap(...other));
  return first === second;
}

test.each<[string, string, Uint8Array, MapOptions]>([
  ['in bytes of their own', FILE, map(), ANY],
  [
    'with another environment, which the map names itself',
    FILE,
    map(),
    { ...ANY, environment: 'x' },
  ],
])('the same map is parsed once: %s', async (_, file, bytes, options) => {
  expect(await isShared([FILE, map(), ANY], [file, bytes, options])).toBe(true);
});

test.each<[string, string, Uint8Array, MapOptions]>([
  ['file', 'other.json', map(), ANY],
  ['text', FILE, map('test'), ANY],
  ['beginning alone', FILE, Buffer.concat([map(), Buffer.from('\n')]), ANY],
  ['input flows', FILE, map(), { ...ANY, flows: ['flows/**'] }],
])('another %s is another map', async (_, file, bytes, options) => {
  expect(await isShared([FILE, map(), ANY], [file, bytes, options])).toBe(false);
});

test('a settings file is the map of the environment that is asked for', async () => {
  const named = (environment: string | null) =>
    parseMap('s.json', settings, { ...ANY, environment });
  const names = async (environment: string) => {
    const result = await named(environment);
    return result.ok ? [...result.map.environments.keys()] : result.problems;
  };
  expect(await names('production')).toEqual(['production']);
  expect(await names('test')).toEqual(['test']);
  expect(await named(null)).toMatchObject({ ok: false });
  expect(await names('test')).toEqual(['test']);
});
