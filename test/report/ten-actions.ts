import type { JsonObject } from '../../src/json/json.ts';
import type { Report } from '../../src/report/report.ts';
import { binding, change, flow, plan, report } from './builders.ts';
import { call, diff } from './definitions.ts';

const OLD = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';
const NEW = 'shared-office365-d4a40000-5e1f-4f0c-9b1d-7c6e5a4b3c2d';

/** A flow whose ten actions send a mail each; the text of the first `changed` ones is new. */
function mails(changed: number): JsonObject {
  const names = Array.from({ length: 10 }, (_, index) => `Send_mail_${index + 1}`);
  const actions = names.map((name, index) => {
    const text = `<p>Dear customer, ${index < changed ? 'your invoice is overdue' : 'thank you'}, ${name}.</p>`;
    const after = index === 0 ? [] : [names[index - 1] ?? ''];
    return [name, call('shared_office365', 'SendEmailV2', after, { 'emailMessage/Body': text })];
  });
  return {
    triggers: { Recurrence: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } },
    actions: Object.fromEntries(actions),
  };
}

/**
 * As many flows of ten actions, of which so many change, and a new connection of another owner for
 * all of them; nothing is found.
 */
export function tenActions(
  flows: number,
  {
    changed = 3,
    environments = ['production'],
  }: { changed?: number; environments?: string[] } = {},
): Report {
  const files = Array.from(
    { length: flows },
    (_, index) => `flows/finance/reminder-${index + 1}.json`,
  );
  const difference = diff(mails(0), mails(changed));
  return report({
    environments,
    comparedWith: 'live',
    flows: files.map((file, index) =>
      flow(file, {
        displayName: `Invoice reminder ${index + 1}`,
        actions: 10,
        references: [
          { key: 'shared_office365', logicalName: null, connector: 'shared_office365', uses: 10 },
        ],
      }),
    ),
    plan: plan(
      environments.flatMap((environment) =>
        files.map((file, index) =>
          change('update', {
            environment,
            file,
            displayName: `Invoice reminder ${index + 1}`,
            diff: difference,
            bindings: [
              binding('shared_office365', [OLD, 'alice@contoso.com'], [NEW, 'bob@contoso.com']),
            ],
          }),
        ),
      ),
    ),
  });
}
