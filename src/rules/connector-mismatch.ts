import { connectorOf } from '../flow/hosts.ts';
import type { Operation } from '../flow/operations.ts';
import type { DeclaredReference } from '../flow/references.ts';
import { entryFault, useOf } from '../map/causes.ts';
import { connectorOfEntry, keyPath } from '../map/keys.ts';
import type { Binding, Resolution, UsedReference } from '../map/resolve.ts';
import type { FlowRule, Problem } from './rule.ts';

export const connectorMismatch: FlowRule = {
  id: 'connector-mismatch',
  subject: 'flow',
  severity: 'error',
  summary:
    "An operation, the file's reference and the map's entry name different connectors for one key.",
  *check({ used, uses }) {
    for (const reference of used) yield* againstDeclared(reference);
    yield* againstEachOther(used.map(({ declared }) => declared));
    for (const { environment, bindings } of uses) {
      for (const binding of bindings) yield* againstMap(binding, environment);
    }
  },
};

function* againstDeclared({ key, uses, declared }: UsedReference): Generator<Problem> {
  const connector = declared?.connector ?? null;
  for (const operation of outliers(uses, connector)) {
    const message = `\`${operation.name}\` calls \`${operation.host?.connector}\`, but the file declares its reference \`${key}\` for \`${connector}\`; use a reference of the right connector, or correct the declaration`;
    yield { at: keyPath(operation), message };
  }
  yield* againstSolution(declared);
}

/** A logical name means the same connector in every flow. */
function* againstSolution(declared: DeclaredReference | null): Generator<Problem> {
  const registered = connectorOf(declared?.registeredId ?? '');
  if (declared === null || registered === null || declared.connector === registered) return;
  const { key, connector, logicalName, path } = declared;
  const message = `\`${key}\` is declared for \`${connector}\`, but the solution's connection reference \`${logicalName}\` is one of \`${registered}\`; name a connection reference of \`${connector}\``;
  yield { at: path, message };
}

/** The same within a file, where no solution says what a logical name means. */
function* againstEachOther(references: readonly (DeclaredReference | null)[]): Generator<Problem> {
  const firstBy = new Map<string, DeclaredReference>();
  for (const declared of references) {
    const name = declared?.logicalName?.toLowerCase();
    if (name === undefined || declared?.connector == null) continue;
    if (connectorOf(declared.registeredId ?? '') !== null) continue;
    const first = firstBy.get(name) ?? declared;
    firstBy.set(name, first);
    if (first.connector === declared.connector) continue;
    const { key, connector, logicalName, path } = declared;
    const message = `\`${key}\` is declared for \`${connector}\`, but with the connection reference \`${logicalName}\`, which \`${first.key}\` has for \`${first.connector}\`; name a connection reference of \`${connector}\``;
    yield { at: path, message };
  }
}

/** The declared connector is compared for all operations, which were compared with it already. */
function* againstMap(
  { used: { key, uses, declared }, entry }: Binding,
  { name: environment }: Resolution['environment'],
): Generator<Problem> {
  const connector = connectorOfEntry(entry);
  const declaredAs = declared?.connector ?? null;
  const differs = declaredAs !== null && connector !== null && declaredAs !== connector;
  const wrong = declaredAs === null ? outliers(uses, connector) : differs ? [uses[0]] : [];
  for (const operation of wrong) {
    const wanted = declaredAs ?? operation.host?.connector;
    const why = `the map's entry \`${entry.key}\` binds a connection of \`${connector}\`; bind one of \`${wanted}\``;
    const message = `\`${operation.name}\` uses the connection reference \`${key}\` for \`${wanted}\`, but ${why}`;
    const cause = {
      ids: [entryFault('connector', entry)],
      inMap: {
        at: entry.paths.id,
        message: `flows need \`${wanted}\`, but ${why}`,
        each: useOf(operation),
      },
    };
    yield { at: keyPath(operation), environment, message, cause };
  }
}

/**
 * The operations that name another connector than `connector`. Where all of them agree on another
 * one, `connector` itself is the exception, and only the first operation is reported.
 */
function outliers(uses: readonly Operation[], connector: string | null): Operation[] {
  if (connector === null) return [];
  const naming = uses.filter(({ host }) => (host?.connector ?? null) !== null);
  const wrong = naming.filter(({ host }) => host?.connector !== connector);
  if (wrong.length === 0) return wrong;
  const named = new Set(naming.map(({ host }) => host?.connector));
  return named.size === 1 ? wrong.slice(0, 1) : wrong;
}
