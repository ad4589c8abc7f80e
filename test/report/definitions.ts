import { dig, type Json, type JsonObject } from '../../src/json/json.ts';
import type { FlowContent } from '../../src/live/host.ts';
import { diffOf, type FlowDiff } from '../../src/plan/diff.ts';

/** An action after others, all of which succeeded. */
export function action(type: string, after: readonly string[], more: JsonObject = {}): JsonObject {
  const runAfter = Object.fromEntries(after.map((name) => [name, ['Succeeded']]));
  return { type, runAfter, ...more };
}

export function call(
  key: string,
  operationId: string,
  after: readonly string[],
  parameters: JsonObject = {},
): JsonObject {
  const host = {
    apiId: `/providers/Microsoft.PowerApps/apis/${key}`,
    connectionName: key,
    operationId,
  };
  return action('OpenApiConnection', after, { inputs: { host, parameters } });
}

export function version(definition: JsonObject, more: Partial<FlowContent> = {}): FlowContent {
  return { displayName: null, state: null, definition, connectionReferences: {}, ...more };
}

export function diff(
  before: JsonObject | null,
  after: JsonObject,
  words: { displayName?: [string, string]; state?: [string, string] } = {},
): FlowDiff {
  const { displayName: [oldName, name] = [null, null], state: [oldState, state] = [null, null] } =
    words;
  return diffOf(
    before === null ? null : version(before, { displayName: oldName, state: oldState }),
    version(after, { displayName: name, state }),
  );
}

const TRIGGER = (frequency: string): Json => ({
  Recurrence: { type: 'Recurrence', recurrence: { frequency, interval: 1, timeZone: 'UTC' } },
});

/** A flow that reminds of invoices, as it was. */
export const REMINDER: JsonObject = {
  triggers: TRIGGER('Day'),
  parameters: {
    siteUrl: { type: 'String', defaultValue: 'https://contoso.sharepoint.com/sites/test' },
    mailKey: { type: 'SecureString', defaultValue: 'hunter2-before' },
  },
  actions: {
    Initialize_count: action('InitializeVariable', [], {
      inputs: { variables: [{ name: 'count', type: 'integer', value: 0 }] },
    }),
    Get_items: call('shared_sharepointonline', 'GetItems', ['Initialize_count'], {
      dataset: "@parameters('siteUrl')",
      table: 'Invoices',
      $filter: "Status eq 'Open'",
    }),
    Filter_overdue: action('Query', ['Get_items'], {
      inputs: {
        from: "@outputs('Get_items')?['body/value']",
        where: "@less(item()?['Due'], utcNow())",
      },
    }),
    For_each_invoice: action('Foreach', ['Filter_overdue'], {
      foreach: "@body('Filter_overdue')",
      actions: {
        Check_amount: action('If', [], {
          expression: { greater: ["@items('For_each_invoice')?['Amount']", 1000] },
          actions: {
            Send_reminder: call('shared_office365', 'SendEmailV2', [], {
              'emailMessage/To': "@items('For_each_invoice')?['Mail']",
              'emailMessage/Subject': 'Invoice due',
              'emailMessage/Body': `<p>Dear customer, your invoice is due. ${'Please pay soon. '.repeat(12)}Kind regards, Contoso</p>`,
            }),
            Tell_manager: call('shared_teams', 'PostMessageToConversation', ['Send_reminder'], {
              poster: 'Flow bot',
              'body/messageBody': 'A large invoice is due',
            }),
          },
          else: { actions: { Skip_small: action('Compose', [], { inputs: 'too small' }) } },
        }),
        Count_up: action('IncrementVariable', ['Check_amount'], {
          inputs: { name: 'count', value: 1 },
        }),
      },
    }),
    Notify_old_channel: call('shared_teams', 'PostMessageToConversation', ['For_each_invoice'], {
      'body/messageBody': 'Done',
    }),
    Log_run: action('Http', ['Notify_old_channel'], {
      inputs: {
        method: 'POST',
        uri: 'https://log.contoso.com/runs?sig=abcdefghijklmnopqrstuvwxyz',
      },
    }),
  },
};

/** The same as it is to be. */
export const REMINDER_NOW: JsonObject = (() => {
  const now = structuredClone(REMINDER) as Record<string, Record<string, JsonObject>>;
  now.triggers = TRIGGER('Week') as never;
  const { parameters, actions } = now as {
    parameters: Record<string, JsonObject>;
    actions: Record<string, JsonObject>;
  };
  (parameters.siteUrl as JsonObject).defaultValue = 'https://contoso.sharepoint.com/sites/prod';
  (parameters.mailKey as JsonObject).defaultValue = 'hunter2-after';
  const { Filter_overdue, Notify_old_channel: _gone, ...kept } = actions;
  const each = structuredClone(kept.For_each_invoice) as { actions: Record<string, JsonObject> };
  const check = each.actions.Check_amount as {
    actions: Record<string, JsonObject>;
    else: { actions: JsonObject };
  };
  const { Tell_manager, ...yes } = check.actions;
  const mail = dig(yes.Send_reminder, 'inputs', 'parameters') as JsonObject;
  mail['emailMessage/Subject'] = 'Your invoice is overdue';
  mail['emailMessage/Body'] = String(mail['emailMessage/Body']).replace(
    'Kind regards',
    'Best wishes',
  );
  check.actions = {
    ...yes,
    Log_reminder: call('shared_sharepointonline', 'PostItem', ['Send_reminder'], {
      dataset: "@parameters('siteUrl')",
      table: 'Reminders',
      'item/Title': "@items('For_each_invoice')?['Title']",
    }),
  };
  each.actions.Tell_manager = {
    ...Tell_manager,
    runAfter: { Count_up: ['Succeeded'] },
  } as JsonObject;
  now.actions = {
    ...kept,
    Keep_overdue: Filter_overdue as JsonObject,
    For_each_invoice: {
      ...each,
      foreach: "@body('Keep_overdue')",
      runAfter: { Keep_overdue: ['Succeeded'] },
    } as JsonObject,
    Log_run: {
      ...(kept.Log_run as JsonObject),
      inputs: { method: 'PUT', uri: 'https://log.contoso.com/runs?sig=zyxwvutsrqponmlkjihgfedcba' },
      runAfter: { For_each_invoice: ['Succeeded', 'Failed'] },
    },
  } as never;
  return now as unknown as JsonObject;
})();

/** A flow whose actions run one after the other, in this order. */
export function inOrder(names: readonly string[]): JsonObject {
  const actions = names.map((name, index) => {
    return [name, action('Compose', index === 0 ? [] : [names[index - 1] ?? ''], { inputs: name })];
  });
  return { triggers: TRIGGER('Day') as JsonObject, actions: Object.fromEntries(actions) };
}

/** A flow of so many actions in a chain, every tenth a condition around two more. */
export function long(actions: number, changed: readonly number[] = []): JsonObject {
  const chain = Array.from({ length: actions }, (_, index) => {
    const after = index === 0 ? [] : [`Step_${index - 1}`];
    const value = changed.includes(index) ? 'after' : 'before';
    const step =
      index % 10 === 5
        ? action('If', after, {
            expression: { equals: [1, 1] },
            actions: { [`Inner_${index}`]: action('Compose', [], { inputs: value }) },
            else: { actions: { [`Other_${index}`]: action('Compose', [], { inputs: index }) } },
          })
        : action('Compose', after, { inputs: { index, value } });
    return [`Step_${index}`, step] as const;
  });
  return { triggers: TRIGGER('Day') as JsonObject, actions: Object.fromEntries(chain) };
}
