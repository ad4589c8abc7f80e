import { expect } from '@jest/globals';
import {
  changed,
  flowStudio,
  GUIDS,
  json,
  KEY,
  MAP_FILE,
  map,
  ONBOARDING,
  production,
  REMINDER,
  REVIEW,
  reminder,
  repository,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

const MOVED = 'flows/reminders/invoice-reminder.json';

/** The line of one flow goes with its file, that of another one stays; a third file moves. */
const mapAfter = changed(map, (document) => {
  const { flows = {} } = production(document);
  delete flows[REVIEW];
  delete flows[REMINDER];
  flows[MOVED] = { flowName: GUIDS[REMINDER] };
});

const pull = { on: 'pull_request', base: 'base', head: 'merged' } as const;

export default scenario({
  title: 'Two files are deleted and one is moved: two flows leave Git, and stay live',
  commits: {
    base: repository(),
    merged: repository({
      [MAP_FILE]: json(mapAfter),
      [ONBOARDING]: null,
      [REVIEW]: null,
      [REMINDER]: null,
      [MOVED]: json(reminder),
    }),
    later: repository({
      [MAP_FILE]: json(mapAfter),
      [ONBOARDING]: null,
      [REVIEW]: null,
      [REMINDER]: null,
      [MOVED]: json({ ...reminder, displayName: 'Reminders' }),
    }),
  },
  flowStudio: flowStudio(),
  runs: [
    { event: pull },
    { event: pull, inputs: { 'api-key': KEY, report: 'flowgate.json' } },
    { event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } },
    { event: { on: 'push', before: 'merged', after: 'later' }, inputs: { 'api-key': KEY } },
  ],
  holds({ flowStudio, runs }) {
    const [, known, deployed, later] = runs;
    expect(JSON.parse(known?.report ?? '{}').leaving).toMatchObject([
      { file: ONBOARDING, flowName: GUIDS[ONBOARDING], state: 'Started' },
      { file: REVIEW, flowName: GUIDS[REVIEW], state: 'Started' },
    ]);
    expect([known, deployed, later].map((run) => run?.outputs.errors)).toEqual(['0', '0', '1']);
    expect(flowStudio?.state.flows().map(({ state }) => state)).toEqual(Array(3).fill('Started'));
    const used = runs.flatMap(({ flowStudio: calls }) => calls.map(({ tool }) => tool));
    expect(used).not.toContain('set_live_flow_state');
  },
});
