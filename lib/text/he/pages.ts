import type { Catalog } from '../shape';

/** Hebrew words of the single pages. */
export const hePages = (): Pick<
  Catalog,
  | 'home'
  | 'products'
  | 'product'
  | 'article'
  | 'preview'
  | 'previewEnded'
  | 'choice'
  | 'missing'
  | 'gone'
  | 'unavailable'
> => ({
  home: {
    title: 'איזו בעיה נוכל לעזור לך לפתור?',
    count:
      '{articles, plural, one {מאמר אחד} two {שני מאמרים} other {# מאמרים}} על {products, plural, one {מוצר אחד} two {שני מוצרים} other {# מוצרים}}.',
    try: 'דוגמאות:',
    ways: 'דרכים אחרות למצוא עזרה',
    answer: 'מענה על כמה שאלות',
    answerHelp: 'בוחרים מוצר ואחר כך בעיה, ואנחנו מוצאים את השלבים.',
    browse: 'עיון לפי מוצר',
    browseHelp:
      '{products, plural, one {הכול על מוצר אחד, לפי סוג הבעיה.} two {שני מוצרים, כל אחד מחולק לפי סוג הבעיה.} other {# מוצרים, כל אחד מחולק לפי סוג הבעיה.}}',
    lookUp: 'איתור מזהים',
    lookUpHelp: 'למהנדסי תמיכה: מדביקים מזהים של מאמרים, נושאים או מוצרים, ומשתפים את השלב המדויק.',
    guided: 'פותרי בעיות מודרכים',
    guidedTag: 'מודרך',
    checksTag: 'פותר בעיות',
    popular: 'מוצרים פופולריים',
    articles: '{count, plural, one {מאמר אחד} two {שני מאמרים} other {# מאמרים}}',
    products: 'מוצרים',
    more: '{count, plural, other {עוד #}}',
    allProducts: '{count, plural, one {הצגת המוצר} two {הצגת שני המוצרים} other {הצגת כל # המוצרים}}',
    noArticles: 'אין עדיין מאמרים. מאמר שנוסף לתיקיית התוכן מופיע כאן.',
  },
  products: {
    title: 'מוצרים',
    intro:
      '{products, plural, one {מוצר אחד} two {שני מוצרים} other {# מוצרים}} עם {articles, plural, one {מאמר אחד} two {שני מאמרים} other {# מאמרים}}.',
    byGroup: 'לפי קבוצה',
    byName: 'לפי סדר אלפביתי',
    otherGroup: 'אחר',
    filter: 'סינון מוצרים לפי שם',
    filterDone: '{count, plural, one {מוצג מוצר אחד} two {מוצגים שני מוצרים} other {מוצגים # מוצרים}}',
  },
  product: {
    problems: 'בעיות',
    counts:
      '{problems, plural, =0 {} one {בעיה אחת, } two {שתי בעיות, } other {# בעיות, }}{articles, plural, one {מאמר אחד} two {שני מאמרים} other {# מאמרים}}',
    offers: {
      solutions: '{count, plural, one {פתרון אחד} two {שני פתרונות} other {# פתרונות}}',
      guided: '{count, plural, one {פותר בעיות מודרך אחד} two {שני פותרי בעיות מודרכים} other {# פותרי בעיות מודרכים}}',
      checks: '{count, plural, one {פותר בעיות אחד} two {שני פותרי בעיות} other {# פותרי בעיות}}',
      forms: '{count, plural, one {טופס אחד} two {שני טפסים} other {# טפסים}}',
    },
    description:
      'בעיות עם {name} וכיצד לפתור אותן: {articles, plural, one {מאמר אחד} two {שני מאמרים} other {# מאמרים}}.',
    troubleshoot: 'פתרון בעיות במוצר זה',
    all: 'כל הבעיות',
    search: 'חיפוש במוצר {name}',
    searchHelp: 'הקלדה מסננת את הדף. הקשה על Enter מחפשת בכל המאמרים על מוצר זה.',
    searchButton: 'חיפוש',
    filterDone: '{count, plural, one {מוצג פריט אחד} two {מוצגים שני פריטים} other {מוצגים # פריטים}}',
    alsoShow: 'הצגת סוגים נוספים',
    more: '{count, plural, other {הצגת עוד #}}',
    showAll: '{count, plural, other {הצגת הכול ({count})}}',
    versions: '{count, plural, one {גרסה אחרת אחת} two {שתי גרסאות אחרות} other {# גרסאות אחרות}}',
    cloudVersions:
      '{count, plural, one {גרסה אחת לענן אחר} two {שתי גרסאות לעננים אחרים} other {# גרסאות לעננים אחרים}}',
    guided: 'מודרך',
    checks: 'פותר בעיות',
    form: 'טופס',
    empty: 'אין עדיין מאמרים על מוצר זה.',
    onlyFragments: 'אין עדיין פתרונות למוצר זה. ייתכן שדפים אלה יעזרו בכל זאת.',
    pages: 'עמודי הרשימה',
    pageOf: 'עמוד {page} מתוך {pages}',
    previous: 'הקודם',
    next: 'הבא',
    fragments: {
      TSG_Content: 'כרטיסים של פותרי בעיות',
      TSG_Questions: 'שאלות של פותרי בעיות',
      diagnostics: 'בדיקות אוטומטיות',
      rca: 'סיבות שורש',
      serviceHealthInsights: 'אירועי תקינות שירות',
      advisorRecommendationMetadata: 'המלצות',
      supportTopicDescription: 'נושאי תמיכה',
    },
    categories: {
      failover: 'מעבר בעת כשל ושכפול',
      recovery: 'שחזור והתאוששות',
      backups: 'גיבויים',
      security: 'כניסה ואבטחה',
      connectivity: 'קישוריות',
      performance: 'ביצועים',
      billing: 'חיוב ומכסות',
      monitoring: 'ניטור והתראות',
      setup: 'הגדרה והעברה',
      configuration: 'תצורה וניהול',
    },
  },
  article: {
    related: 'מאמרים קשורים',
    about: 'אודות מאמר זה',
    products: 'מוצרים',
    subProduct: 'תחום במוצר',
    appliesTo: 'חל על',
    topics: 'נושאי תמיכה',
    clouds: 'עננים',
    articleId: 'מזהה המאמר',
    kind: 'סוג',
    language: 'שפה',
    otherLanguages: 'בשפות אחרות',
    notInLanguage: 'מאמר זה אינו זמין בשפה המבוקשת ({wanted}). שפת הטקסט: {language}.',
    markdown: 'דף זה כ-Markdown',
    copy: 'העתקה',
    copyId: 'העתקת מזהה המאמר',
    idCopied: 'מזהה המאמר הועתק.',
    draft: 'טיוטה: הקוראים עדיין אינם רואים אותה.',
    retired: 'הוצא משימוש',
    onlyFor: 'רק עבור {clouds}',
    moreClouds: '{count, plural, one {וענן אחד נוסף} two {ושני עננים נוספים} other {ועוד # עננים}}',
    otherClouds: 'מאמר זה עבור ענן אחר',
    forCloud: 'עבור {clouds}',
    notForPublic: 'הוא אינו חל על הענן הגלובלי של Azure.',
    steps: '{count, plural, one {שלב אחד} two {שני שלבים} other {# שלבים}}',
    reasons: {
      sameTopic: 'אותו נושא תמיכה',
      otherCloud: 'אותו מאמר עבור ענן אחר',
      sameProduct: 'אותו מוצר',
      similarWords: 'ניסוח דומה',
      sameFolder: 'מאותו אוסף',
    },
    reasonOf: '{reason}: {shared}',
    plainNotice: 'לא ניתן היה לעצב מאמר זה, ולכן הוא מוצג כפי שנכתב.',
    lineOf: 'שורה {line}, עמודה {column}',
    empty: 'אין טקסט במאמר זה.',
    changed: 'עודכן בתאריך',
    mayBeOld: 'ייתכן שאינו עדכני',
    print: 'הדפסה',
    stuck: 'הבעיה עדיין קיימת?',
    stuckForm: 'מענה על השאלות שהתמיכה תשאל יאפשר לה להתחיל לטפל מיד.',
  },
  preview: {
    site: 'מציאת השלבים שיפתרו את הבעיה שלך',
    flow: 'שאלה אחת בכל פעם',
    of: 'תצוגה מקדימה של ”{title}”',
  },
  previewEnded: {
    title: 'התצוגה המקדימה הסתיימה',
    intro: 'קישורים לתצוגה מקדימה פועלים לזמן מוגבל. אפשר לבקש קישור חדש ממי ששלח לך את הקישור.',
  },
  choice: {
    articleTitle: 'יש כמה מאמרים עם המזהה {id}',
    topicTitle: 'מאמרים על ”{name}”',
    productTitle: 'יש כמה מוצרים עם המזהה {id}',
    intro: 'יש לבחור את המתאים.',
  },
  missing: {
    title: 'הדף לא נמצא',
    intro: 'אין דף בכתובת \u200e{address}. כדאי לבדוק אם יש בכתובת שגיאות הקלדה. ייתכן שהדף הועבר.',
    introPlain: 'כדאי לבדוק אם יש בכתובת שגיאות הקלדה. ייתכן שהדף הועבר.',
    nearest: 'אולי הכוונה לאחד מאלה?',
    products: 'אפשר גם לעיין לפי מוצר',
    allProducts: 'כל המוצרים',
  },
  gone: {
    title: 'מאמר זה הוסר',
    intro: 'הוא אינו עדכני, ושימוש בו עכשיו עלול לגרום לבעיות.',
    next: 'לאן לעבור במקום זאת',
    nearest: 'מאמרים בעלי שם דומה',
    products: 'אפשר גם לעיין לפי מוצר',
  },
  unavailable: {
    title: 'המאמרים אינם זמינים כרגע',
    intro: 'האתר פועל, אך אינו יכול לקרוא את התוכן שלו. כדאי לנסות שוב בעוד דקה.',
    operator: 'למפעילי האתר: פרטי התקלה מופיעים בכתובת \u200e/healthz.',
  },
});
