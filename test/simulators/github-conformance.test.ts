import { afterEach, describe, expect, test } from '@jest/globals';
import type { Description } from '../../scripts/github/extract.ts';
import { extract } from '../../scripts/github/extract.ts';
import { inventionOf, refusalOf } from './github/conformance.ts';
import { type GitHubSimulator, startGitHub } from './github/index.ts';
import { mapSchema, type Schema } from './github/json-schema.ts';
import { readOperations, shapeOf } from './github/operations.ts';
import { ROUTES } from './github/routes.ts';

const HEAD = 'a'.repeat(40);
const REPO = '/repos/contoso/flows';
const ANNOTATION = {
  path: 'a',
  start_line: 1,
  end_line: 1,
  annotation_level: 'notice',
  message: 'm',
};

let github: GitHubSimulator | undefined;

afterEach(() => github?.close());

async function asked(method: string, path: string, body?: unknown) {
  github = await startGitHub({
    state: {
      repository: 'contoso/flows',
      commits: [{ sha: HEAD, parents: [], files: { 'a.json': '{}' } }],
      pulls: [{ number: 7, base: HEAD, head: HEAD, headRef: 'f', author: 'ada' }],
      tokens: [
        {
          token: 'job',
          login: 'github-actions[bot]',
          permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
        },
      ],
    },
  });
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: 'token job' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, answer: await response.json(), violations: github.violations };
}

const check = (change: object) => ({ name: 'n', head_sha: HEAD, ...change });
const output = (change: object) => check({ output: { title: 't', summary: 's', ...change } });

describe('a request that GitHub would refuse is refused, and fails its test', () => {
  test.each([
    ['a number that is none', 'GET', `${REPO}/pulls/seven`, undefined],
    ['a value that is none of the list', 'GET', `${REPO}/pulls?state=merged`, undefined],
    ['a parameter that there is not', 'GET', `${REPO}/pulls?per-page=100`, undefined],
    ['a body where none belongs', 'DELETE', `${REPO}/issues/comments/1`, { reason: 'old' }],
    ['no body where one belongs', 'POST', `${REPO}/issues/7/comments`, undefined],
    ['a property that there is not', 'POST', `${REPO}/issues/7/comments`, { text: 'hello' }],
    ['a property too many', 'POST', `${REPO}/issues/7/comments`, { body: 'hello', pin: true }],
    ['a value of another type', 'POST', `${REPO}/issues/7/comments`, { body: 7 }],
    [
      'a list that is too long',
      'POST',
      `${REPO}/check-runs`,
      output({ annotations: Array(51).fill(ANNOTATION) }),
    ],
    [
      'deep inside',
      'POST',
      `${REPO}/check-runs`,
      output({ annotations: [{ ...ANNOTATION, line: 1 }] }),
    ],
    ['what must be there', 'POST', `${REPO}/check-runs`, { head_sha: HEAD }],
  ])('%s', async (_, method, path, body) => {
    const { status, answer, violations } = await asked(method, path, body);
    expect({ status, answer }).toMatchObject({ status: 422, answer: { status: '422' } });
    expect(violations.splice(0)).toEqual([
      expect.stringContaining(`${method} ${path}: GitHub refuses it`),
    ]);
  });

  test('a completed check without its conclusion, and one that is not completed with any', async () => {
    const query = new URLSearchParams();
    const update = { route: 'PATCH /repos/:owner/:repo/check-runs/:id', query };
    const path = { owner: 'contoso', repo: 'flows', id: '1' };
    const refusal = (body: object) => refusalOf({ ...update, path, body });
    expect(refusal({ status: 'completed' })).not.toBeNull();
    expect(refusal({ status: 'completed', conclusion: 'success' })).toBeNull();
    expect(refusal({ status: 'in_progress', conclusions: 'success' })).not.toBeNull();
  });

  test('an operation that is not served', async () => {
    const { status, violations } = await asked('GET', '/emojis');
    expect(status).toBe(501);
    expect(violations.splice(0)).toEqual([expect.stringContaining('no GET /emojis')]);
  });

  test.each([
    ['no GraphQL', 'query {', 'Syntax Error'],
    ['a field that there is not', '{ viewer { name1 } }', 'Cannot query field "name1"'],
    ['a variable of another type', 'query ($id: String!) { node(id: $id) { id } }', 'type "ID!"'],
    [
      'a variable that is not given',
      'query ($id: ID!) { node(id: $id) { id } }',
      'was not provided',
    ],
    ['a variable that is not used', 'query ($id: ID) { viewer { login } }', 'is never used'],
    ['an object without its fields', '{ viewer }', 'must have a selection of subfields'],
    [
      'a value that is none of the list',
      'mutation { minimizeComment(input: { subjectId: "1", classifier: OLD }) { clientMutationId } }',
      'OLD',
    ],
  ])('%s', async (_, query, why) => {
    const { status, answer, violations } = await asked('POST', '/graphql', { query });
    expect({ status, answer }).toEqual({ status: 200, answer: { errors: [expect.anything()] } });
    expect(violations.splice(0)).toEqual([expect.stringContaining(why)]);
  });

  test('which is when the simulator is closed', async () => {
    await asked('GET', '/emojis');
    await expect(github?.close()).rejects.toThrow('Not as GitHub is:\nGET /emojis');
    github = undefined;
  });
});

describe('an answer that GitHub would not give fails its test', () => {
  const pull = 'GET /repos/:owner/:repo/pulls/:number';

  test.each([
    ['a property that there is not', pull, { body: { merged_by_whom: 'ada' } }],
    ['a value of another type', pull, { body: { number: '7' } }],
    ['deep inside', pull, { body: { head: { repo: { owner: { name1: 'x' } } } } }],
    ['null for what is always there', pull, { body: { title: null } }],
    [
      'a body where there is none',
      'DELETE /repos/:owner/:repo/issues/comments/:id',
      { status: 204, body: {} },
    ],
    ['another status', 'POST /repos/:owner/:repo/issues', { status: 200, body: {} }],
  ])('%s', (_, route, reply) => {
    expect(inventionOf(route, reply)).not.toBeNull();
  });

  test('it may leave out what nobody reads', () => {
    expect(inventionOf(pull, { body: { number: 7, head: { repo: null } } })).toBeNull();
    expect(inventionOf(pull, { status: 502, body: 'Bad Gateway' })).toBeNull();
  });
});

test('GitHub has every operation that is served', () => {
  const held = Object.keys(readOperations().operations).map(shapeOf);
  const served = ROUTES.filter((route) => route !== 'POST /graphql').map(shapeOf);
  expect(served.toSorted()).toEqual(held.toSorted());
});

describe('what is taken from the description of GitHub', () => {
  const text = (schema: Schema) => ({ content: { 'application/json': { schema } } });
  const description: Description = {
    paths: {
      '/things/{id}': {
        get: {
          parameters: [{ $ref: '#/components/parameters/id' } as never],
          responses: {
            200: text({ $ref: '#/components/schemas/thing' }),
            404: { $ref: '#/components/responses/gone' } as never,
          },
        },
      },
      '/unused': { get: { responses: {} } },
    },
    components: {
      parameters: {
        id: {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'integer', description: 'the id' },
        },
      },
      responses: { gone: {} },
      schemas: {
        thing: {
          type: 'object',
          title: 'A thing',
          example: { type: { nullable: true }, properties: { a: null } },
          properties: {
            title: { type: 'string', nullable: true },
            part: { $ref: '#/components/schemas/part' },
          },
        },
        part: { type: 'string', enum: ['a'], nullable: true, example: 'a' },
        unused: {},
      },
    },
  };

  test('is an operation, and all that it refers to, without words', () => {
    expect(extract(description, ['GET /things/:thing'])).toEqual({
      operations: {
        'GET /things/{id}': {
          path: { id: { type: 'integer' } },
          query: {},
          required: [],
          body: null,
          responses: { 200: { $ref: '#/components/schemas/thing' }, 404: null },
        },
      },
      components: {
        schemas: {
          part: { type: ['string', 'null'], enum: ['a', null] },
          thing: {
            type: 'object',
            properties: {
              title: { type: ['string', 'null'] },
              part: { $ref: '#/components/schemas/part' },
            },
          },
        },
      },
    });
  });

  test('is never an operation that there is not', () => {
    expect(() => extract(description, ['PUT /things/:id'])).toThrow(
      'GitHub has no PUT /things/:id',
    );
  });

  test('every schema in a schema is changed, and no name or value that looks like one', () => {
    const values = { enum: [{ type: 'x' }], required: ['type'], default: { type: 'x' } };
    const schema = {
      ...values,
      properties: { type: { type: 'x' } },
      items: { anyOf: [{ type: 'x' }] },
    };
    const seen: unknown[] = [];
    mapSchema(schema, (each) => {
      seen.push(each);
      return each;
    });
    expect(seen).toEqual([{ type: 'x' }, { type: 'x' }, { anyOf: [{ type: 'x' }] }, schema]);
  });
});
