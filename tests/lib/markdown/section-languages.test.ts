import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { roleOfHeading, type SectionRole } from '@/lib/format';
import { renderBody } from '@/lib/markdown';
import { ROOT } from '../../architecture/source-files';
import { articleWithBody, DATA } from './article-with-body';

const dataFile = (name: string) => JSON.parse(readFileSync(path.join(ROOT, 'content/data', name), 'utf8'));
const NAMES = dataFile('section-names.json');
const ROLES = dataFile('section-roles.json');

/** Headings as articles in each language have them: steps and documents of a self-help article, then cause, resolution, and workaround. */
const SAMPLES: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  en: ['Recommended Steps', 'Recommended Documents', 'Cause', 'Resolution', 'Workaround'],
  'zh-Hans': ['**建议的步骤**', '**建议的文档**', '原因', '解决方法', '变通方法'],
  'zh-Hant': ['**建議的步驟**', '**建議的文件**', '原因', '解決方案', '因應措施'],
  ja: ['推奨される手順', '推奨されるドキュメント', '考えられる原因', '解決策', '回避策'],
  ko: ['권장 단계', '권장 문서', '원인', '해결 방법 1', '임시 해결 방법'],
  de: ['Empfohlene Schritte', 'Empfohlene Dokumente', 'Mögliche Ursachen', 'Lösung 2: Port öffnen', 'Problemumgehung'],
  fr: ['Étapes recommandées', 'Documents recommandés', 'Cause', 'Résolution', 'Solution de contournement'],
  es: ['Pasos recomendados', 'Documentos recomendados', 'Causa', 'Solución', 'Solución alternativa'],
  'pt-BR': ['Etapas recomendadas', 'Documentos recomendados', 'Causa', 'Resolução', 'Solução alternativa'],
  it: ['Passaggi consigliati', 'Documenti consigliati', 'Causa', 'Soluzione', 'Soluzione alternativa'],
  nl: ['Aanbevolen stappen', 'Aanbevolen documenten', 'Oorzaak', 'Oplossing', 'Tijdelijke oplossing'],
  pl: ['Zalecane kroki', 'Zalecane dokumenty', 'Przyczyna', 'Rozwiązanie', 'Obejście problemu'],
  cs: ['Doporučené kroky', 'Doporučené dokumenty', 'Příčina', 'Řešení', 'Alternativní řešení'],
  tr: ['Önerilen Adımlar', 'Önerilen Belgeler', 'Neden', 'Çözüm', 'Geçici çözüm'],
  ru: ['Рекомендуемые действия', 'Рекомендуемые документы', 'Причина', 'Решение', 'Обходной путь'],
  ar: ['الخطوات الموصى بها', 'المستندات الموصى بها', 'السبب', 'الحل', 'الحل البديل'],
  he: ['שלבים מומלצים', 'מסמכים מומלצים', 'סיבה', 'פתרון', 'פתרון עוקף'],
};

it.each(Object.entries(SAMPLES))('an article in %s has its steps and its documents', (_, [steps, documents]) => {
  const body = `# A\n\nB.\n\n## ${steps}\n\n* One\n* Two\n\n## ${documents}\n\n* [C](https://docs.example.com/c)\n`;
  const { pieces } = renderBody(articleWithBody(body), { ...DATA, sectionNames: NAMES });
  expect(pieces.steps.map(({ text }) => text)).toEqual(['One', 'Two']);
  expect(pieces.documents.map(({ title }) => title)).toEqual(['C']);
});

it.each(Object.entries(SAMPLES))(
  'headings in %s say what their sections are for',
  (_, [, , cause, resolution, workaround]) => {
    const roles: readonly (SectionRole | undefined)[] = [cause, resolution, workaround].map((heading) =>
      roleOfHeading(heading, ROLES),
    );
    expect(roles).toEqual(['cause', 'resolution', 'workaround']);
  },
);
