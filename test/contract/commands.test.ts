import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/commands/index.ts';
import { parse } from '../../src/terminal.ts';
import { blocksOf, filesEnding, read } from './repository.ts';

interface Line {
  place: string;
  command: string;
}

/** Every line of a code block that calls Flowgate. */
const lines: Line[] = filesEnding('.md')
  .flatMap(blocksOf)
  .flatMap(({ place, content }) =>
    [...content.matchAll(/^(?:npx )?flowgate (.+)$/gm)].map(([, command = '']) => ({
      place,
      command,
    })),
  );

test('the documents call every command', () => {
  const called = new Set(lines.map(({ command }) => command.split(' ')[0]));
  expect(COMMANDS.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([]);
});

describe.each(lines)('$place: flowgate $command', ({ command }) => {
  test('has a command and options that there are', () => {
    expect(parse(words(command)).kind).toBe('run');
  });
});

test('the README names every command', () => {
  const readme = read('README.md');
  expect(
    COMMANDS.filter(
      ({ name }) => !readme.includes(`\`${name}\``) && !readme.includes(`flowgate ${name}`),
    ),
  ).toEqual([]);
});

/** As a shell takes a line apart that has nothing but words and quotes. */
function words(line: string): string[] {
  const parts = line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g);
  return [...parts].map(([, double, single, word]) => double ?? single ?? word ?? '');
}
