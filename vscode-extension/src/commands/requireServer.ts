import { t } from '../language/texts';
import { UserNotice, type CommandContext } from './context';

/** Starts the server where it does not run yet. */
export async function requireServer(context: CommandContext): Promise<void> {
  if (context.server.state !== 'running') await context.server.start();
  if (context.server.state !== 'running') throw new UserNotice(t('The server of CcHc.Lint does not run, so nothing can be checked.'));
}
