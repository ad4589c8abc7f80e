import type { LeavingFlow } from '../live/leaving.ts';
import { count } from '../wording/count.ts';
import type { Report } from './report.ts';

/** Some flows that leave Git, and what is said of all of them. */
interface LeavingGroup {
  message: string;
  flows: LeavingFlow[];
}

/**
 * The flows that leave Git by environment and live state: `2 flows leave Git; they stay live,
 * Started`. The environment is named by `draw` where there are several.
 */
export function leavingGroups(
  { leaving = [], environments }: Pick<Report, 'leaving' | 'environments'>,
  draw: (text: string) => string,
): LeavingGroup[] {
  const groups = Map.groupBy(leaving, ({ environment, state }) =>
    JSON.stringify([environment, state]),
  );
  return [...groups.values()].flatMap((flows): LeavingGroup[] => {
    const [first] = flows;
    if (first === undefined) return [];
    const where = environments.length > 1 ? ` in ${draw(first.environment)}` : '';
    const state = first.state === null ? '' : `, ${draw(first.state)}`;
    const [leave, stay] = flows.length === 1 ? ['leaves', 'it stays'] : ['leave', 'they stay'];
    return [
      {
        message: `${count(flows.length, 'flow')} ${leave} Git${where}; ${stay} live${state}`,
        flows,
      },
    ];
  });
}

/** The same for the verdict, as one part of a sentence for all; null where no flow leaves. */
export function leavingClause({ leaving = [] }: Pick<Report, 'leaving'>): string | null {
  const files = new Set(leaving.map(({ file }) => file)).size;
  if (files === 0) return null;
  return files === 1
    ? '1 flow leaves Git and stays live'
    : `${count(files, 'flow')} leave Git and stay live`;
}
