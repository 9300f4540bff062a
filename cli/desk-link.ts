import { makeLink } from '@/lib/desk';
import { migrate, openDatabase } from '@/lib/events';
import { databasePlace } from './events/database-place';
import { SettingsError } from './serve/settings';

/** `stepwise desk-link`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { place, origin, takesLinks } = databasePlace(args, process.env);
  if (!takesLinks)
    throw new SettingsError(
      'one-time links are off. Set STEPWISE_DESK=link, without STEPWISE_EVENTS=off, for the site and for this command, and restart the site',
    );
  const database = openDatabase(place);
  try {
    await migrate(database);
    const link = await makeLink(database.query, Date.now());
    process.stdout.write(`${origin}/desk/sign-in?link=${link}\nWorks once, for ten minutes.\n`);
    return 0;
  } finally {
    await database.close();
  }
}
