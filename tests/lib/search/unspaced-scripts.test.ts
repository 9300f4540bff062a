import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search, suggest } from '@/lib/search';
import { article, catalogOf } from '../../components/drawing';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'zh-fails.md': article({}, '# 虚拟机备份失败\n\n检查快照扩展是否已安装，然后重试备份作业。'),
    'zh-restore.md': article({}, '# 还原已删除的数据库\n\n选择保留期内的时间点。'),
    'zh-network.md': article({}, '# 无法连接到虚拟网络\n\n检查网络安全组规则。'),
    'ja-backup.md': article({}, '# 仮想マシンのバックアップが失敗する\n\nスナップショットを確認してください。'),
    'ja-password.md': article({}, '# パスワードをリセットできない\n\nサインインをやり直します。'),
    'ja-hiragana.md': article({}, '# つながらないとき\n\nもういちどためします。'),
    'ko-backup.md': article({}, '# 가상 머신 백업 실패\n\n스냅샷을 확인하십시오.'),
    'ko-login.md': article({}, '# 로그인할 수 없음\n\n암호를 다시 설정합니다.'),
    'en-backup.md': article({}, '# A backup fails\n\nLook at the snapshot.'),
  });
});

const ROWS: readonly (readonly [string, string, string])[] = [
  ['Chinese, a whole title', '虚拟机备份失败', 'zh-fails'],
  ['Chinese, words out of a sentence', '快照扩展', 'zh-fails'],
  ['Chinese, words in another order', '备份虚拟机', 'zh-fails'],
  ['Chinese in a question', '如何还原数据库', 'zh-restore'],
  ['Chinese with blanks', '还原 数据库', 'zh-restore'],
  ['Chinese, one character', '网', 'zh-network'],
  ['Chinese beside Latin letters', 'vm备份失败', 'zh-fails'],
  ['Japanese katakana', 'バックアップ', 'ja-backup'],
  ['Japanese katakana of half width', 'ﾊﾞｯｸｱｯﾌﾟ', 'ja-backup'],
  ['Japanese kanji and kana', '仮想マシンの失敗', 'ja-backup'],
  ['Japanese in a question', 'パスワードをリセットするには', 'ja-password'],
  ['Japanese hiragana', 'つながらない', 'ja-hiragana'],
  ['Korean words', '백업 실패', 'ko-backup'],
  ['Korean without blanks', '가상머신백업', 'ko-backup'],
  ['Korean with another ending', '로그인하기', 'ko-login'],
];

describe('text of a script without blanks', () => {
  test.each(ROWS)('is found by %s', (_, q, slug) => {
    expect(search(catalog, { q, limit: 5 }).results[0]?.article.slug).toBe(slug);
  });

  test.each(ROWS)('is suggested for %s', (_, q, slug) => {
    const [first] = suggest(catalog, q, 5);
    expect(first?.kind === 'article' && first.article.slug).toBe(slug);
  });

  test('is marked in the passage where the query stands', () => {
    const excerpt = search(catalog, { q: '快照扩展', limit: 1 }).results[0]?.excerpt;
    const marked = excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end)).join('');
    expect(marked).toBe('快照扩展');
  });
});
