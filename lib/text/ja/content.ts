import type { Catalog } from '../shape';

/** The words between an author's words, in Japanese. */
export const jaContent = (): Catalog['content'] => ({
  notes: { note: '注', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
  inPortalOfResource: '(Azure portal のリソースのページ)',
  check: 'ポータルでの自動チェック',
  checkRuns: 'これを Azure portal で開くと、自動チェックが実行されます。実行中は次のように表示されます:',
  checkDetails: 'このチェックについて',
  checkFields: {
    noresulttext: '何も見つからなかった場合',
    timeouttext: '時間がかかりすぎた場合',
    failedtext: '失敗した場合',
    symptomid: 'チェックの名前',
    additionalinputsreq: '追加情報の入力が必要',
    maxinsightcount: '表示される結果の最大数',
  },
  chart: 'ポータルのグラフ',
  chartFields: { name: 'メトリック', aggregationtype: '集計', timespanduration: '期間' },
  video: 'ビデオ',
  image: '画像',
  colon: ': ',
  searchTheWeb: 'Microsoft Learn を検索 (ポータルでは、ここに結果が一覧表示されます)',
  table: '表',
  section: 'セクション',
  versions: {
    '>=': '{version} 以降',
    '>': '{version} より後',
    '<=': '{version} 以前',
    '<': '{version} より前',
  },
  versionsBetween: '{first} から {last} まで',
});
