import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Namesake, tellApart } from '@/lib/compile/derive/tell-apart';

type Fields = Partial<Record<'path' | 'clouds' | 'products' | 'pageTitle' | 'topic' | 'description' | 'text', string>>;

function namesake(key: number, fields: Fields): Namesake {
  const all = { path: 'garden/dig', clouds: '', products: '', pageTitle: '', topic: '', description: '', text: '' };
  const { path, clouds, products, pageTitle, topic, description, text } = { ...all, ...fields };
  const asked = { products: () => products, topic: () => topic, text: () => text };
  return { key, slug: `dig-${key}`, path, clouds, pageTitle, description, ...asked };
}

const told = (fields: readonly Fields[]) => [
  ...tellApart(
    'Dig a bed',
    fields.map((each, at) => namesake(at, each)),
  ).values(),
];

describe('articles of one name are told apart', () => {
  it.each<[string, readonly Fields[], readonly string[]]>([
    ['by their clouds, the worldwide one unnamed', [{ clouds: '' }, { clouds: 'Azure China' }], ['', 'Azure China']],
    [
      'by the platforms of their files',
      [{ path: 'a/dig-linux.md' }, { path: 'a/dig-windows.md' }],
      ['Linux', 'Windows'],
    ],
    ['by their products', [{ products: 'Roses' }, { products: 'Oaks, Beeches' }], ['Roses', 'Oaks, Beeches']],
    [
      'by page titles without the name',
      [{ pageTitle: 'Dig a bed - Rocks' }, { pageTitle: 'Clay | Dig a bed' }, { pageTitle: 'dig a bed' }],
      ['Rocks', 'Clay', ''],
    ],
    [
      'not by a page title that is a GUID',
      [{ pageTitle: '15b08ab3-9f32-0d3a-b24d-5f5ff2f0c4a2' }, { topic: 'Clay' }],
      ['', 'Clay'],
    ],
    [
      'by the first words that differ',
      [{ description: 'This is about beds in clay' }, { description: 'This is about beds in sand' }],
      ['… clay', '… sand'],
    ],
    [
      'by a text that tells all apart before a product that tells only some',
      [
        { products: 'Oaks', text: 'Clay' },
        { products: 'Oaks', text: 'Sand' },
        { products: 'Roses', text: 'Rock' },
      ],
      ['Clay', 'Sand', 'Rock'],
    ],
    [
      'by two traits where one is not enough',
      [
        { products: 'Oaks', topic: 'Clay' },
        { products: 'Oaks', topic: 'Sand' },
        { products: 'Roses', topic: 'Clay' },
        { products: 'Roses', topic: 'Sand' },
      ],
      ['Oaks · Clay', 'Oaks · Sand', 'Roses · Clay', 'Roses · Sand'],
    ],
    [
      'by the words of their files where nothing else differs',
      [{ path: 'beds/dig.md' }, { path: 'pots/dig.md' }],
      ['beds', 'pots'],
    ],
    ['by their addresses in the end', [{}, {}], ['dig-0', 'dig-1']],
  ])('%s', (_, fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  it('in few words', () => {
    const long = 'a word of many '.repeat(30);
    for (const words of told([{ text: `one ${long}` }, { text: `two ${long}` }])) expect(words.length).toBeLessThan(90);
  });
});

test('no two of any articles are told apart by the same words', () => {
  const text = fc.constantFrom(
    '',
    'Oaks',
    'oaks',
    'Oaks · Clay',
    'Clay',
    'a'.repeat(120),
    `${'a'.repeat(120)}b`,
    '…',
    'dig-1',
  );
  const names = ['path', 'clouds', 'products', 'pageTitle', 'topic', 'description', 'text'] as const;
  const fields = fc.record(Object.fromEntries(names.map((name) => [name, text])));
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 8 }), (all) => {
      const words = told(all).map((each) => each.toLowerCase());
      expect(new Set(words).size).toBe(all.length);
    }),
  );
});
