import type { Database, Row, Translation } from '@/lib/catalog';

const MEMBERS = `SELECT coalesce(original, key), key, language, slug, name, description FROM articles
WHERE original IS NOT NULL OR key IN (SELECT original FROM articles WHERE original IS NOT NULL)
ORDER BY original IS NOT NULL, language, path`;

/** Writes which article each translation is one with, as it was derived. @param originals key → key of the original */
export function writeOriginals(database: Database, originals: ReadonlyMap<number, number>): void {
  const known = new Map(
    database
      .prepare('SELECT key, original FROM articles WHERE original IS NOT NULL')
      .all()
      .map(([key, original]) => [Number(key), Number(original)]),
  );
  const update = database.prepare('UPDATE articles SET original = ? WHERE key = ?');
  for (const [key, original] of originals) if (known.get(key) !== original) update.run(original, key);
  for (const key of known.keys()) if (!originals.has(key)) update.run(null, key);
}

/** Writes beside each original what lists show of its translations; what is right already is left alone. */
export function writeTranslations(database: Database): void {
  const groups = new Map<number, Translation[]>();
  for (const row of database.prepare(MEMBERS).all()) {
    const group = groups.get(Number(row[0]));
    if (group) group.push(readMember(row));
    else groups.set(Number(row[0]), [readMember(row)]);
  }
  const told = database.prepare("SELECT key, translations FROM articles WHERE translations <> ''").all();
  const known = new Map(told.map(([key, text]) => [Number(key), String(text)]));
  const update = database.prepare('UPDATE articles SET translations = ? WHERE key = ?');
  for (const [key, group] of groups) {
    const text = JSON.stringify(
      group.map(({ key: own, language, slug, name, description }) => [own, language, slug, name, description]),
    );
    if (known.get(key) !== text) update.run(text, key);
  }
  for (const key of known.keys()) if (!groups.has(key)) update.run('', key);
}

function readMember([, key, language, slug, name, description]: Row): Translation {
  return {
    key: Number(key),
    language: String(language),
    slug: String(slug),
    name: String(name),
    description: String(description),
  };
}
