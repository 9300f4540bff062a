import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { article, catalogOf, drawArticle, texts } from '../drawing';

const TOPIC = { supportTopicIds: '32600001', productPesIds: '1' };
const FORM =
  '\n# Form\n---\n{ "title": "Form", "formElements": [{ "id": "q", "controlType": "textbox", "displayLabel": "When?" }] }\n---\n';

const FILES = {
  'finding.md': article(
    { selfHelpType: 'rca', infoBubbleText: 'The machine was restarted by its host', ...TOPIC },
    `# Restarted

<!--issueDescription-->
**<!--$vmname-->[vmname]<!--/$vmname-->** was restarted at <!--$StartTime-->10:00<!--/$StartTime-->.
<!--/issueDescription-->

### **Root Cause**

> The host failed.

## **Recommended Steps**

1. Run \`az vm show <!--$VMName-->VMName<!--/$VMName-->\`.
`,
  ),
  'unmarked.md': article({ selfHelpType: 'diagnostics' }, '# Unmarked\n\nThe disk is full.\n'),
  'solution.md': article(TOPIC, '# The solution\n\nDo it.\n'),
  'form.md': article({ selfHelpType: 'problemScopingQuestions', ...TOPIC }, FORM),
  'apollo.md': article(
    { selfHelpType: 'apollo' },
    '# Guided\n\n:::Section First look:::\n\nWords.\n\n:::Section Then this:::\n\n<video><src>https://www.youtube.com/watch?v=1</src><title>How to</title></video>\n\n![A chart](https://example.com/a.png)\n',
  ),
  'tools.md': article(
    { selfHelpType: 'tools', cloudEnvironments: 'mooncake' },
    '# tools\n\n[Redeploy](data-blade:Ext.Redeploy.id.$resourceId)<br>\nMove it.<br>\n\n[Alerts](data-blade:Ext.Alerts)<br>\nSee alerts.\n',
  ),
  'tile.md': article(
    { selfHelpType: 'partnerCenterQuickStart' },
    '\n<!--Link-->\nhttps://example.com/a",\n\n<!--Text-->\nBuild solutions\n\n<!--IconClass-->\nwin-icon\n',
  ),
  'dry-tsg/start.md': article({ selfHelpType: 'TSG_Description' }, '# Dry trees\n\nFind out why.\n'),
  'dry-tsg/check-leaves-2.md': article({ selfHelpType: 'TSG_Content' }, '# Leaves\n\nAsk the customer for a leaf.\n'),
  'dry-tsg/check-roots-1.md': article({ selfHelpType: 'TSG_Content' }, '# Roots\n\nDig.\n'),
  'dry-tsg/solution-water-3.md': article({ selfHelpType: 'TSG_Content' }, '# Water it\n\nWater it.\n'),
};

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(FILES);
});

const draw = (slug: string) => drawArticle(catalog, slug);
const hrefs = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('a finding', () => {
  it('says first what was found, then why and what to do', () => {
    const page = draw('finding');
    expect(texts(page, '.notice h2')).toEqual(['What we found']);
    expect(texts(page, 'article h2, article section > h3').slice(0, 3)).toEqual([
      'What we found',
      'Root Cause',
      'Recommended steps',
    ]);
    expect(texts(page, 'p.text-lead')).toEqual(['The machine was restarted by its host']);
  });

  it('without marks is its opening words', () => {
    expect(texts(draw('unmarked'), '.notice')[0]).toContain('The disk is full.');
  });

  it('leads to what solves it and to what support asks', () => {
    const page = draw('finding');
    expect(hrefs(page, '[aria-labelledby="entry"] a')).toEqual(['/articles/solution']);
    expect(hrefs(page, '[aria-labelledby="stuck"] a')).toEqual(['/articles/form']);
    expect(hrefs(draw('form'), '[aria-labelledby="entry"] a')).toEqual(['/articles/solution', '/articles/finding']);
  });
});

describe('blanks', () => {
  it('show their default and bear a readable name, commands included', () => {
    const blanks = [...draw('finding').querySelectorAll('.blank')];
    expect(
      blanks.map((blank) => [blank.getAttribute('data-blank'), blank.getAttribute('title'), blank.textContent]),
    ).toEqual([
      ['vmname', 'VM name', 'vmname'],
      ['starttime', 'Start time', '10:00'],
      ['vmname', 'VM name', 'VMName'],
    ]);
  });

  it('have one field each however they are written, behind script', () => {
    const panel = draw('finding').querySelector('details.fill');
    expect(panel?.classList.contains('needs-script')).toBe(true);
    expect(texts(draw('finding'), '.fill label')).toEqual(['VM name', 'Start time']);
  });

  it('are not asked for where there are none', () => {
    expect(draw('unmarked').querySelector('.fill')).toBeNull();
  });
});

describe('a guided solution', () => {
  it('folds its sections, numbered, each with an address', () => {
    const page = draw('apollo');
    expect(texts(page, 'details.fold > summary')).toEqual(['Section 1First look', 'Section 2Then this']);
    expect([...page.querySelectorAll('details.fold')].every((fold) => fold.id !== '')).toBe(true);
    expect(page.querySelector('details.fold #then-this')).not.toBeNull();
  });

  it('links to videos and pictures instead of loading them', () => {
    const page = draw('apollo');
    expect(hrefs(page, 'a.video-link')).toEqual(['https://www.youtube.com/watch?v=1']);
    expect(texts(page, 'a.image-link')[0]).toContain('A chart');
    expect(page.querySelector('iframe, img, video')).toBeNull();
  });
});

describe('tools of the portal', () => {
  it('are told with where they are, by cloud', () => {
    const page = draw('tools');
    expect(hrefs(page, 'a.portal-link')).toEqual(['https://portal.azure.cn/#blade/Ext/Alerts']);
    expect(texts(page, 'article li strong')).toEqual(['Redeploy']);
    expect(page.querySelector('article')?.textContent).toContain('Move it.');
  });
});

describe('a tile', () => {
  it('leads where it says, without its icon', () => {
    const page = draw('tile');
    expect(hrefs(page, 'p.text-lead a')).toEqual(['https://example.com/a']);
    expect(page.querySelector('article')?.textContent).not.toContain('win-icon');
  });
});

describe('a troubleshooter', () => {
  it('lists its checks in order, and its outcomes apart', () => {
    const page = draw('start');
    expect(texts(page, '[aria-labelledby="tsg-checks"] a')).toEqual(['Roots', 'Leaves']);
    expect(texts(page, '[aria-labelledby="tsg-outcomes"] a')).toEqual(['Water it']);
  });

  it('is named on each card, with the cards beside it', () => {
    const page = draw('check-leaves-2');
    expect(texts(page, 'article p.label')).toContain('Part of Dry trees · Card 2 of 3');
    expect(hrefs(page, 'nav.neighbours a')).toEqual(['/articles/check-roots-1', '/articles/solution-water-3']);
  });

  it('marks what speaks to the engineer, and only that', () => {
    expect(texts(draw('check-leaves-2'), '.badge')).toContain('For support engineers');
    expect(texts(draw('check-roots-1'), '.badge')).not.toContain('For support engineers');
  });
});
