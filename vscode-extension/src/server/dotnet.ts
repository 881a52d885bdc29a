import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';

/** The .NET that the framework-dependent server is built for; a later one runs it too. */
export const neededDotnet = 10;

/**
 * Finds an installed .NET that can run the server.
 * @param chosen What the user set; then no other is looked at. "" for none.
 * @returns Full path of "dotnet"; null where none has the runtime.
 */
export async function findDotnet(chosen: string): Promise<string | null> {
  for (const candidate of chosen === '' ? candidates() : [chosen]) {
    if (isAbsolute(candidate) && (await isFile(candidate)) && (await hasRuntime(candidate))) return candidate;
  }
  return null;
}

/** Whether the answer of "dotnet --list-runtimes" names a runtime that is new enough. */
export function listsNeededRuntime(listed: string): boolean {
  return listed.split(/\r?\n/).some((line) => {
    const version = /^Microsoft\.NETCore\.App (\d+)\./.exec(line);
    return version !== null && Number(version[1]) >= neededDotnet;
  });
}

function candidates(): string[] {
  const name = process.platform === 'win32' ? 'dotnet.exe' : 'dotnet';
  // Where installers put it: an editor started from the desktop often has a shorter path than a terminal.
  const usual =
    process.platform === 'win32'
      ? [join(process.env['ProgramFiles'] ?? 'C:\\Program Files', 'dotnet')]
      : ['/usr/local/share/dotnet', '/usr/share/dotnet', '/usr/lib/dotnet', join(process.env['HOME'] ?? '/', '.dotnet')];
  const folders = [process.env['DOTNET_ROOT'] ?? '', ...(process.env['PATH'] ?? '').split(delimiter), ...usual];
  return [...new Set(folders.filter((folder) => isAbsolute(folder)).map((folder) => join(folder, name)))];
}

async function isFile(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function hasRuntime(dotnet: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(dotnet, ['--list-runtimes'], { timeout: 20_000, windowsHide: true });
    return listsNeededRuntime(stdout);
  } catch {
    // One that cannot even list its runtimes is none that runs the server.
    return false;
  }
}
