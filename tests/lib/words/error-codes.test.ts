import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, splitWords } from '@/lib/words';

describe('codes of a text', () => {
  it.each<[string, readonly string[]]>([
    ['backup fails with UserErrorVmNotFound since yesterday', ['UserErrorVmNotFound']],
    ['Code:"UserErrorVmNotFound", 0x80070005.', ['UserErrorVmNotFound', '0x80070005']],
    ['HRESULT -2147024891 and ERROR_TIMED_OUT', ['-2147024891', 'ERROR_TIMED_OUT']],
    ['AADSTS700016: not found; ORA-12154; aadsts50105', ['AADSTS700016', 'ORA-12154', 'aadsts50105']],
    ['System error 53 has occurred', ['53']],
    ['Error code: 40615', ['40615']],
    ['(Error 18456)', ['18456']],
    ['Number:40615', ['40615']],
    ['SQLSTATE 28000', ['28000']],
    ['exit code 137, event id 1074', ['137', '1074']],
    ['Port25BlockedInsights and ADFV2DemoFactory', ['Port25BlockedInsights', 'ADFV2DemoFactory']],
    ['request 6e587bc7-001e-000a-4b2e-217267000000 was refused', ['6e587bc7-001e-000a-4b2e-217267000000']],
    ['agent v1.1.443 at 168.63.129.16.', ['v1.1.443', '168.63.129.16']],
    ['the copy failed with 3204, a 409 error', ['3204', '409']],
    ['twice: 0x80070005 and 0x80070005', ['0x80070005']],
    ['how do I restore a VM to 10 disks in 2019', []],
    ['PowerShell on CosmosDB and windows2019', []],
    ['MySQL 5.7 to 8.0 in 3 steps', []],
    ['error 5.7 is a version', []],
    ['', []],
  ])('%s', (text, written) => {
    expect(codesIn(text).map((code) => code.written)).toEqual(written);
  });

  it('know one HRESULT by its hexadecimal, signed, and unsigned number', () => {
    const [hex] = codesIn('0x80070005');
    const [signed] = codesIn('it said -2147024891');
    expect([hex?.word, ...(hex?.others ?? [])]).toEqual(['0x80070005', '80070005', '2147024891', '2147942405']);
    expect(signed).toMatchObject({ word: '0x80070005', others: ['80070005', '2147024891', '2147942405'] });
  });

  it('know a number with letters before it by the number too, in the text as in the index', () => {
    expect(codesIn('AADSTS700016')[0]).toMatchObject({ word: 'aadsts700016', others: ['700016'] });
    expect(splitWords('AADSTS700016')).toEqual(['aadsts700016', '700016']);
    expect(splitWords('windows2019')).toEqual(['windows2019']);
  });

  it('tell what may be anything from what is nothing but a code', () => {
    const sure = (text: string) => codesIn(text).map(({ isSure }) => isSure);
    expect(sure('AADSTS50011 ora-12154 MB-500 0x80070005')).toEqual([true, true, true, true]);
    expect(sure('pg15 mb-500 14.2.1.7')).toEqual([false, false, false]);
  });

  it('are few, and found at once, whatever the text', () => {
    expect(codesIn(`${'0x80070005 '.repeat(2000)}UserErrorVmNotFound`)).toHaveLength(2);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { written, word } of codesIn(text)) expect(word.length * written.length).toBeGreaterThan(0);
      }),
    );
  });
});
