import { decodeHTML } from 'entities';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import { leavesOf } from '@/lib/format';

/** Properties that name people or the teams that incidents go to. */
const PEOPLE = /^(?:authors?|ms\.author|authoralias|editor|feedbackemail|icmteam|icmservice)$/i;

const OWNER = /^owner\.(?:email|icm\.routingid|servicetreeid)$/;

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Words as aliases are made of; a mail address is one word. */
const WORD = /[\p{L}\p{N}_@.+-]*[\p{L}\p{N}_]/gu;

const SHORTEST_ALIAS = 4;

/**
 * What the properties and owners of a whole catalog hold that no reader may see: mail addresses, aliases of authors, incident
 * routing. What some article says in its text as well is no secret, nor is a place that lists of time zones name (Fort Nelson), and names of people that are plain words are not told apart.
 */
export class PrivateValues {
  readonly #secrets = new Set<string>();
  /** Those that are no single word, such as `mdm://team/queue`. */
  readonly #routes: readonly string[];

  constructor(catalog: Catalog) {
    const said = new Set<string>();
    for (const { slug } of catalog.articles()) {
      const record = catalog.article(slug);
      if (record === undefined) continue;
      for (const word of wordsOf(shownOf(record))) said.add(word);
      for (const value of privateOf(record)) this.#secrets.add(value);
    }
    for (const zone of Intl.supportedValuesOf('timeZone'))
      for (const word of wordsOf(zone.replace('_', ' ').toLowerCase())) said.add(word);
    for (const secret of this.#secrets) if (said.has(secret)) this.#secrets.delete(secret);
    this.#routes = this.all.filter((secret) => !wordsOf(secret).includes(secret));
  }

  /** What is looked for. */
  get all(): readonly string[] {
    return [...this.#secrets];
  }

  /** The private values that a page, or any other answer, holds anywhere: text, attributes, head and data for machines. */
  leaksOf(answer: string): readonly string[] {
    const text = decodeHTML(answer).toLowerCase();
    const words = wordsOf(text).filter((word) => this.#secrets.has(word));
    return [...new Set([...words, ...this.#routes.filter((route) => text.includes(route))])];
  }
}

/** Everything of a file that pages may show; a recommendation's owner is not. */
function shownOf({ name, title, description, path, slug, source, json, properties }: ArticleRecord): string {
  const body =
    json === undefined
      ? source
      : leavesOf(json)
          .filter(({ pattern }) => !OWNER.test(pattern))
          .map(({ value }) => String(value))
          .join(' ');
  const open = Object.entries(properties).filter(([property, value]) => !PEOPLE.test(property) && !/@/.test(value));
  return [name, title, description, path, slug, body, ...open.map(([, value]) => value)].join(' ');
}

function privateOf({ properties, json }: ArticleRecord): readonly string[] {
  const people = Object.entries(properties).filter(([property]) => PEOPLE.test(property));
  const aliases = people.flatMap(([, value]) => value.toLowerCase().split(/[,;\s]+/));
  const mails = Object.values(properties).flatMap((value) => value.toLowerCase().match(MAIL) ?? []);
  const owner = leavesOf(json).filter(({ pattern }) => OWNER.test(pattern));
  const routes = owner.map(({ value }) => String(value).trim().toLowerCase());
  return [...aliases, ...mails, ...routes].filter((value) => value.length >= SHORTEST_ALIAS);
}

/** Words with their parts: `a.b@c.example` also holds what stands before its at sign. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) => [word, ...word.split(/[@.+-]/)]);
}
