import type { RawAnswer } from '../dataverse/dataverse.ts';
import type { RawReply } from '../flowstudio/flowstudio.ts';
import { UsageError } from '../process/usage-error.ts';
import { type Diagnosis, doctorJson, doctorText, setupText } from '../report/doctor.ts';
import { mayReadLive } from '../run/identity.ts';
import { count } from '../wording/count.ts';
import { isQuiet, lookAt, pathFromRoot, type Request, say, type Terminal } from './command.ts';
import { settingsOf, signInOf } from './reporting.ts';

/** Carries out `flowgate doctor`; returns the exit code. */
export async function doctor(request: Request, terminal: Terminal): Promise<number> {
  const isJson = wantsJson(request);
  const settings = settingsOf('check', request, terminal);
  const [folder] = request.values('record');
  const signIn = signInOf(terminal);
  if (folder !== undefined && !mayReadLive(settings, { signIn })) {
    throw new UsageError(
      '`--record` needs the key in FLOW_STUDIO_API_KEY, or an identity for Dataverse',
    );
  }
  const { diagnose } = await import('../doctor/doctor.ts');
  const replies: (RawReply | RawAnswer)[] = [];
  const { diagnoses, setup } = await diagnose({
    ...settings,
    root: terminal.root,
    env: terminal.env,
    version: terminal.version,
    now: terminal.now(),
    progress: (line) => say(terminal, line),
    signIn,
    onReply: folder === undefined ? null : (reply) => void replies.push(reply),
  });
  const { stdout } = terminal;
  const look = lookAt(stdout, terminal);
  if (isJson) stdout.write(doctorJson(diagnoses, setup, terminal.version));
  else if (isQuiet(terminal)) stdout.write(doctorText(errorsOf(diagnoses), look));
  else stdout.write(doctorText(diagnoses, look) + setupText(setup));
  if (folder !== undefined) await record(folder, replies, terminal);
  return errorsOf(diagnoses).length > 0 ? 1 : 0;
}

function errorsOf(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  return diagnoses.filter(({ state }) => state === 'error');
}

function wantsJson(request: Request): boolean {
  const [format = 'text'] = request.values('format');
  if (format === 'text' || format === 'json') return format === 'json';
  throw new UsageError(`--format is text or json here; not ${JSON.stringify(format)}`);
}

async function record(
  folder: string,
  replies: readonly (RawReply | RawAnswer)[],
  terminal: Terminal,
): Promise<void> {
  const { writeRecording } = await import('../doctor/recording.ts');
  const names = await writeRecording(terminal.root, pathFromRoot(terminal, folder), replies);
  if (names.length === 0) {
    say(terminal, 'Nothing was recorded, because no server answered.');
    return;
  }
  say(
    terminal,
    `Recorded ${count(names.length, 'answer')} in ${folder}, without names, texts and secrets. The lines above name accounts and environments: look through both before you attach them.`,
  );
}
