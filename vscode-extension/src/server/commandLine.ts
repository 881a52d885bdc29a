import { execFile } from 'node:child_process';
import { findProgram } from './program';

/** What a run of the command said. */
export interface Ran {
  readonly exitCode: number;
  readonly output: string;
  readonly error: string;
}

/** Runs cchc-lint once, as on the command line. */
export async function runCommandLine(extensionFolder: string, args: readonly string[]): Promise<Ran> {
  const program = await findProgram(extensionFolder);
  return new Promise((resolve, reject) => {
    execFile(
      program.command,
      [...program.args, ...args],
      { cwd: program.folder, env: program.environment, timeout: 60_000, windowsHide: true },
      (failure, output, error) => {
        // A code other than 0 is an answer; a program that did not start is not.
        if (failure !== null && typeof failure.code !== 'number') reject(failure);
        else resolve({ exitCode: failure === null ? 0 : Number(failure.code), output, error });
      },
    );
  });
}
