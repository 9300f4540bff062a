import type { Database } from '../database';
import { fold } from '../fold';

/** Finds the topic that one of old was merged into, by its ID; empty for a topic that is still its own, and for what is no topic. */
export function openNewerTopics(database: Database): (id: string) => string {
  const aliasOf = database.prepare('SELECT target FROM aliases WHERE name = ?');
  return (id) => {
    const [target] = aliasOf.first(fold(`/t/${id.trim()}`)) ?? [];
    return /^\/t\/(.+)$/.exec(String(target))?.[1] ?? '';
  };
}
