import type { Catalog } from '../shape';

/** Hebrew words of the kinds' own pages, and of what stands around an article. */
export const heKindPages = (): Pick<
  Catalog,
  | 'recommendation'
  | 'topicList'
  | 'commonProblems'
  | 'tools'
  | 'portal'
  | 'entry'
  | 'troubleshooter'
  | 'workflow'
  | 'blanks'
> => ({
  recommendation: {
    impact: 'השפעה: {level}',
    impacts: { high: 'השפעה: גבוהה', medium: 'השפעה: בינונית', low: 'השפעה: נמוכה' },
    categories: {
      performance: 'ביצועים',
      highavailability: 'זמינות גבוהה',
      cost: 'עלות',
      operationalexcellence: 'מצוינות תפעולית',
      security: 'אבטחה',
    },
    offering: 'מוצר',
    resourceType: 'סוג המשאב',
    benefits: 'יתרונות',
    savings: 'חיסכון',
    actions: 'מה לעשות',
    onlyWhere: 'רק כאשר הערך של {name} הוא ”{value}”.',
    onlyWhereNot: 'רק כאשר הערך של {name} אינו ”{value}”.',
    remediation: 'באמצעות REST API',
    columns: 'מה הפורטל מציג לכל משאב',
    languages: 'שפות SDK',
    tip: 'עצה',
    learnMore: 'מידע נוסף על המלצה זו',
    disabled: 'המלצה זו מושבתת כרגע, ולכן היא אינה מוצגת בפורטל.',
  },
  topicList: {
    other: 'נושאים אחרים',
    tags: 'מילות חיפוש',
    none: 'אין עדיין נושאים למוצר זה.',
    articles: 'מאמרים בנושא זה',
  },
  commonProblems: {
    title: 'בעיות נפוצות',
    other: 'בעיות אחרות',
    tools: 'כלים לפתרון בעיות',
    toolsHelp: 'דפים אלה נמצאים בפורטל Azure.',
    all: 'עוד על בעיות אלה',
  },
  tools: { help: 'דפים אלה נמצאים בפורטל Azure, רובם בדף המשאב שלך.' },
  portal: {
    onResource: 'בפורטל Azure, בדף המשאב שלך',
    opens: 'בפורטל Azure ({portal})',
  },
  entry: {
    title: 'לאותה בעיה',
    solutions: 'פתרונות',
    forms: 'שאלות שהתמיכה תשאל',
    findings: 'תוצאות אפשריות של בדיקה אוטומטית',
    tools: 'כלים בפורטל Azure',
  },
  troubleshooter: {
    steps: 'הבדיקות, לפי הסדר',
    outcomes: 'תוצאות',
    questions: 'השאלות שקובעות את הדרך',
    partOf: 'חלק מתוך',
    card: 'כרטיס {at} מתוך {of}',
    cards: 'כרטיסים אחרים',
    previous: 'הכרטיס הקודם',
    next: 'הכרטיס הבא',
    forEngineers: 'למהנדסי תמיכה',
    forEngineersHelp: 'טקסט זה נכתב למהנדסי תמיכה, ולא ללקוחות.',
  },
  workflow: {
    count:
      '{count, plural, one {נשאלת שאלה אחת.} two {נשאלות עד שתי שאלות, אחת בכל פעם.} other {נשאלות עד # שאלות, אחת בכל פעם.}}',
    map: 'הצגת המפה המלאה',
    haveReady: 'כדאי להכין מראש',
    questions: 'השאלות שנשאלות',
    cards: 'מה ייבדק',
    outcomes: 'תוצאות אפשריות',
    attach: 'מה לצרף לפנייה',
  },
  blanks: {
    title: 'מילוי הפרטים שלך',
    help: 'מה שמוקלד כאן ממולא בכל מקום בדף, גם בפקודות. הוא נשאר בכרטיסייה זו של הדפדפן.',
    copy: 'העתקת קישור עם פרטים אלה',
    copied: 'הקישור הועתק. הוא כולל את הפרטים שלך, וכל מי שהקישור בידו יוכל לקרוא אותם.',
    copyFailed: 'ההעתקה נכשלה. אפשר להעתיק את הפרטים ידנית.',
    clear: 'ניקוי הפרטים',
    cleared: 'הפרטים נוקו.',
    resource: 'אפשר להדביק מזהה משאב של Azure או קישור לפורטל כדי למלא פרטים אלה',
    filledIn: 'מולאו:',
    fromLink: 'הקישור שפתחת מילא פרטים בדף זה. ייתכן שמישהו אחר בחר אותם, ולכן יש לבדוק אותם לפני הפעלת פקודה.',
  },
});

/** Hebrew words for question forms. */
export const heForm = (): Catalog['form'] => ({
  intro: 'אלה השאלות שהתמיכה שואלת על בעיה זו.',
  required: 'חובה',
  optional: 'אופציונלי',
  options: 'תשובות לבחירה',
  hints: 'מה לציין',
  dynamic: 'בפורטל Azure, הרשימה מגיעה מהמנוי שלך.',
  askedWhen: 'נשאלת רק אם {condition}.',
  neverAsked: 'לא נשאלת כרגע',
  attach: 'מה לצרף',
  check: 'בדיקה אוטומטית',
  checkFoundNothing: 'כשלא נמצא דבר, מוצג:',
  questions: 'שאלות',
  controls: {
    dropdown: 'בחירה אחת',
    multiselectdropdown: 'בחירה של כל המתאימים',
    radiobuttongroup: 'בחירה אחת',
    textbox: 'טקסט קצר',
    multilinetextbox: 'טקסט',
    numerictextbox: 'מספר',
    datetimepicker: 'תאריך ושעה',
    infoblock: 'מידע',
    textblock: 'מידע',
  },
});
