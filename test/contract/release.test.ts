import { expect, test } from '@jest/globals';
import { releaseNotes } from '../../scripts/release-notes.ts';
import { read } from './repository.ts';

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2027-01-02\n\n- new\n\n### Fixed\n\n- old\n\n## 1.1.0\n\n- older\n';

test('the notes of a version are its part of the changelog', () => {
  expect(releaseNotes(CHANGELOG, '1.2.0')).toBe('- new\n\n### Fixed\n\n- old\n');
  expect(releaseNotes(CHANGELOG, '1.1.0')).toBe('- older\n');
});

test.each(['1.2', '3.0.0', 'Unreleased', ''])('a release of %j is refused', (version) => {
  expect(() => releaseNotes(CHANGELOG, version)).toThrow(version);
});

test('this version has notes', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(releaseNotes(read('CHANGELOG.md'), version)).toContain('- ');
});
