import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Pieces, renderBody } from '@/lib/markdown';
import { renderFragment } from '@/lib/markdown/fragments';
import { articleWithBody, DATA } from './article-with-body';
import { HOSTILE } from './hostile-html';

const FORBIDDEN =
  'script,style,iframe,object,embed,svg,math,form,input,button,textarea,select,meta,base,link,img,video,audio,source,template,noscript,marquee,slot,portal,body *|*[onload]';

/** All HTML of an article's pieces, as one string. */
function allHtml(pieces: Pieces): string {
  const steps = pieces.steps.map((step) => step.html);
  const notes = pieces.documents.map(
    (each) => `${each.noteHtml}<a href="${each.href.replaceAll('"', '&quot;')}">x</a>`,
  );
  const sections = pieces.sections.map((section) => section.html);
  const rest = [
    pieces.findingHtml,
    pieces.introHtml,
    pieces.stepsIntroHtml,
    pieces.stepsOutroHtml,
    pieces.documentsHtml,
  ];
  return [...rest, ...steps, ...notes, ...sections].join('\n');
}

/** What in a piece of HTML could act: forbidden elements, handlers, styles, ids, and addresses outside the allow-list. */
function threats(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const found: string[] = [];
  for (const node of document.body.querySelectorAll('*')) {
    if (FORBIDDEN.split(',').includes(node.localName)) found.push(`<${node.localName}>`);
    for (const { name, value } of node.attributes) {
      if (/^on|^style$|^src|^srcdoc$|^action$|^formaction$|^name$/.test(name)) found.push(`${name}="${value}"`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|#|\/(?!\/)|[^:/\\]+$)/.test(value))
        found.push(`href="${value}"`);
    }
  }
  return found;
}

describe('hostile HTML', () => {
  it('has at least 60 fixtures, each with a title of its own', () => {
    expect(new Set(HOSTILE.map(([title]) => title)).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  });

  it('is seen by the check itself: every kind of threat is named when it is let through', () => {
    const raw = '<img src=x onerror=a()><a href="javascript:a()">x</a><p style="x">y</p><script>a()</script>';
    expect(threats(raw)).toEqual([
      '<img>',
      'src="x"',
      'onerror="a()"',
      'href="javascript:a()"',
      'style="x"',
      '<script>',
    ]);
  });

  it.each(HOSTILE)('does nothing as a body: %s', (_, body) => {
    const alone = renderBody(articleWithBody(body), DATA).pieces;
    const inSteps = renderBody(articleWithBody(`# T\n\n## **Recommended Steps**\n\n* ${body}\n`), DATA).pieces;
    const inDocuments = renderBody(
      articleWithBody(`# T\n\n## **Recommended Documents**\n\n* [x](https://a.example) ${body}\n`),
      DATA,
    ).pieces;
    expect([alone, inSteps, inDocuments].flatMap((pieces) => threats(allHtml(pieces)))).toEqual([]);
  });

  it.each(HOSTILE)('does nothing as a fragment of a form: %s', (_, body) => {
    expect(threats(renderFragment(body))).toEqual([]);
  });
});
