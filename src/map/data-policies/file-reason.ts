import type { JsonReason } from '../../json/syntax.ts';
import type { Reason } from '../../wording/reason.ts';
import type { FindReason } from '../../workspace/find-files.ts';
import type { FileReadProblem } from '../../workspace/read-file.ts';

/** What is wrong with a file that `dataPolicies` names, or with a glob that finds none. */
export type PolicyFileReason =
  | Reason<'policy-file-missing', { glob: string }>
  | Reason<'policy-files-outside', { cause: FindReason }>
  | Reason<'policy-files-too-many', { files: number; most: number }>
  | Reason<'policy-file-behind-link', { file: string }>
  | Reason<'policy-file-too-large', { file: string; megabytes: number }>
  | Reason<'policy-file-unreadable', { file: string; cause: FileReadProblem }>
  | Reason<'policy-file-not-json', { file: string; line: number; cause: JsonReason }>
  /** `ConvertTo-Json` left out what is deeper than its `-Depth`. */
  | Reason<'policy-file-truncated', { file: string; line: number }>
  /** `at`: a pointer to the first value that an export cannot have. */
  | Reason<'policy-file-not-export', { file: string; line: number; at: string }>
  | Reason<'policy-duplicate', { policy: string; files: string[] }>;
