import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isForEngineers } from '@/lib/format';
import { DATA } from './reading';

const RULE = { ...DATA, engineerWords: JSON.parse(readFileSync('content/data/engineer-words.json', 'utf8')) };

describe('a text for support engineers', () => {
  it.each([
    'Ask the customer for a network trace.',
    'Run this Kusto query',
    'Open **ASC** and look at the resource.',
    'Check the Jarvis dashboard (https://example.com).',
    'File an ICM.',
    'Copy the customer’s subscription id',
    'Customer should restart the machine',
  ])('is told by its words: %s', (text) => {
    expect(isForEngineers(text, RULE)).toBe(true);
  });

  it.each([
    'Restart the machine.',
    'Use customer-managed keys for the vault.',
    'Sort the rows with asc, then pick one.',
    'Icmp must be allowed; ICMPv4 too.',
    '',
  ])('is not seen in %j', (text) => {
    expect(isForEngineers(text, RULE)).toBe(false);
  });

  it('is not looked for where there is no list of words', () => {
    expect(isForEngineers('Ask the customer', DATA)).toBe(false);
  });
});
