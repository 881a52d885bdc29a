import { access, chmod, constants } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { t } from '../language/texts';
import { settings } from '../settings';
import { findDotnet, neededDotnet } from './dotnet';

/** How to start cchc-lint; further arguments follow those here. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** The server cannot be started on this machine; the message says why and the way out says what helps. */
export class CannotRun extends Error {
  constructor(
    message: string,
    readonly wayOut: 'install-dotnet' | 'open-settings',
  ) {
    super(message);
  }
}

/**
 * Finds the program: the one that the user set, the self-contained one of the package, or the one of the universal package,
 * which needs an installed .NET.
 * @throws {CannotRun} where none can be started.
 */
export async function findProgram(extensionFolder: string): Promise<Program> {
  const chosen = settings.serverPath;
  if (chosen !== '') {
    if (!isAbsolute(chosen) || !(await exists(chosen)))
      throw new CannotRun(t('The setting cchcLint.server.path names no file: {0}', chosen), 'open-settings');
    return chosen.toLowerCase().endsWith('.dll') ? portable(chosen) : own(chosen);
  }

  const folder = join(extensionFolder, 'server');
  const executable = join(folder, process.platform === 'win32' ? 'cchc-lint.exe' : 'cchc-lint');
  if (await exists(executable)) {
    await makeExecutable(executable);
    return own(executable);
  }
  return portable(join(folder, 'cchc-lint.dll'));
}

function own(executable: string): Program {
  return { command: executable, args: [], folder: dirname(executable), environment: process.env };
}

async function portable(assembly: string): Promise<Program> {
  const dotnet = await findDotnet(settings.dotnetPath);
  if (dotnet === null) {
    if (settings.dotnetPath !== '')
      throw new CannotRun(t('The setting cchcLint.server.dotnetPath names no .NET {0} or later: {1}', neededDotnet, settings.dotnetPath), 'open-settings');
    throw new CannotRun(t('On this kind of computer CcHc.Lint needs .NET {0} or later, and none was found. Install the .NET Runtime, then restart the server.', neededDotnet), 'install-dotnet');
  }
  return {
    command: dotnet,
    args: [assembly],
    folder: dirname(assembly),
    // A later .NET than the one it was built for is as good.
    environment: { ...process.env, DOTNET_ROLL_FORWARD: 'Major' },
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Some ways of installing an extension lose the mark that a file is a program. */
async function makeExecutable(path: string): Promise<void> {
  try {
    await access(path, constants.X_OK);
  } catch {
    await chmod(path, 0o755).catch(() => undefined);
  }
}
