import { makeLink } from '@/lib/desk';
import { migrate, openDatabase } from '@/lib/events';
import { databasePlace } from './events/database-place';

/** `stepwise desk-link`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { place, origin, rest } = databasePlace(args, process.env);
  if (rest.length > 0) throw new TypeError(`unexpected argument ${rest[0]}`);
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
