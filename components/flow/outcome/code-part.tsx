import { Html } from '@/components/article';
import { inLanguage } from '@/components/lists';
import { Told, told } from '@/components/words';
import { articleAddress } from '@/lib/addresses';
import type { Pieces } from '@/lib/markdown';
import type { CodePlace } from '@/lib/search';
import { articleText, directionOf, siteText } from '@/lib/text';
import { leadingHome } from '../leading-home';

/** Characters of HTML of a part that is shown beside others. */
const MOST_OF_PART = 6_000;

/** What an article says of an error code in the answers: the step or the section that names it, and the way there. */
export function CodePart({ place, pieces }: { readonly place: CodePlace; readonly pieces: Pieces | null }) {
  const { article, code, passage } = place;
  const words = siteText().flow;
  const html = pieces === null ? '' : rowsNaming(code, partOf(pieces, passage.fragment));
  const heading = passage.heading || article.name;
  return (
    <section className="code-part" aria-labelledby="code-part">
      <h3 id="code-part">{words.aboutCode({ code })}</h3>
      <div className="mt-2" {...inLanguage(article)}>
        {html === '' || html.length > MOST_OF_PART ? (
          <p {...directionOf(passage.text)}>{shortened(passage.text, code)}</p>
        ) : (
          <Html html={leadingHome(html, article.slug)} text={articleText(article.language)} />
        )}
      </div>
      <p className="mt-2">
        <a href={`${articleAddress(article.slug)}${passage.fragment === '' ? '' : `#${passage.fragment}`}`}>
          <Told>{words.codeInArticle({ heading: told(heading, inLanguage(article)) })}</Told>
        </a>
      </p>
    </section>
  );
}

function partOf({ introHtml, steps, sections }: Pieces, fragment: string): string {
  if (fragment === '') return introHtml;
  return [...steps, ...sections].find(({ id }) => id === fragment)?.html ?? '';
}

/** A table of errors has a row for each: of its rows only those that name the code, where any does, and the head. */
function rowsNaming(code: string, html: string): string {
  return html.replace(/<tbody>[\s\S]*?<\/tbody>/g, (body) => {
    const rows = body.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
    const naming = rows.filter((row) => row.toLowerCase().includes(code.toLowerCase()));
    return naming.length === 0 ? body : `<tbody>${naming.join('')}</tbody>`;
  });
}

/** Characters around a code where its part is too long, or of no article in Markdown. */
const AROUND = 160;

function shortened(text: string, code: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(code.toLowerCase()));
  const start = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const end = Math.max(text.lastIndexOf(' ', at + code.length + AROUND), at + code.length);
  const isWhole = text.length <= at + code.length + AROUND;
  return `${start > 0 ? '… ' : ''}${isWhole ? text.slice(start) : `${text.slice(start, end)} …`}`;
}
