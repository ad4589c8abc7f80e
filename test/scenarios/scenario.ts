import type { DataverseOptions, DataverseSimulator, Job } from '../simulators/dataverse/index.ts';
import type { FlowStudioOptions, FlowStudioSimulator } from '../simulators/flow-studio/index.ts';
import type { Fault as GitHubFault, Permissions } from '../simulators/github/index.ts';
import type { Played } from './play.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A story, played from its first run to its last against one GitHub and one Flow Studio. */
export interface Scenario {
  /** What it shows, in a sentence. */
  title: string;
  /** Whole trees by name; each one's parent is the one before it. */
  commits: Readonly<Record<string, Files>>;
  runs: readonly Run[];
  github?: {
    /** Of the job's token; without it those of the example workflows. */
    permissions?: Permissions;
    comments?: { author: string; body: string }[];
    faults?: GitHubFault[];
  };
  flowStudio?: FlowStudioOptions;
  /** What environments in Dataverse hold; files are written with their public addresses. */
  dataverse?: DataverseOptions;
  /** Changes the text of a reply on its way, for what the simulator never says itself. */
  alterReply?: (tool: string, text: string) => string;
  /** What must hold, whatever the snapshot says. */
  holds?: (played: Played) => void;
}

export interface Run {
  event: Event;
  /** Inputs under `with:`. `KEY` stands for the key of the account that deploys. */
  inputs?: Readonly<Record<string, string>>;
  /** What happens to the live flows before it. */
  meanwhile?: (flowStudio: FlowStudioSimulator) => void;
  /** The same in Dataverse. */
  meanwhileInDataverse?: (dataverse: DataverseSimulator) => void;
  /** The job, which has `id-token: write`; without it the job has no identity. */
  job?: Job;
}

/** An event, with the commits that it is about by name. All pull requests are #7. */
export type Event =
  | {
      on: 'pull_request' | 'pull_request_target';
      base: string;
      head: string;
      /** From a fork, whose token may only read. */
      fork?: boolean;
    }
  /** The merge of #7, or a push without a pull request; of a new ref, which has no `before`. */
  | { on: 'push'; before: string | null; after: string; merges?: boolean; ref?: string }
  /** The push that deletes the branch of #7; the job has the commit of the default branch. */
  | { on: 'push'; deletes: string; commit: string }
  | { on: 'workflow_dispatch' | 'schedule'; commit: string; ref?: string };

/** The default branch, from which events come that say nothing else. */
export const MAIN = 'refs/heads/main';
/** The hidden first line of Flowgate's comment. */
export const MARKER = '<!-- flowgate -->';

/** Keeps the type of a scenario, and what it says. */
export const scenario = (told: Scenario): Scenario => told;
