import { Icon, type IconName } from '@/components/icons';
import { ArticleLine, type CloudTable, ownWords, siteWords, type Written } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary } from '@/lib/catalog';
import type { Contact } from '@/lib/format';
import { siteText } from '@/lib/text';
import type { Surroundings } from './surroundings';

interface Props {
  readonly around: Pick<Surroundings, 'entry' | 'contact'>;
  readonly clouds: CloudTable;
}

/** What else there is for the same problem: solutions, results of checks, tools; `null` for nothing. */
export function SameProblem({ around, clouds }: Props) {
  const { solutions, findings, tools } = around.entry;
  const words = siteText().entry;
  const lists = [
    { title: words.solutions, articles: solutions },
    { title: words.findings, articles: findings },
    { title: words.tools, articles: tools },
  ].filter(({ articles }) => articles.length > 0);
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="entry" className="no-print mt-14">
      <h2 id="entry">{words.title}</h2>
      {lists.map(({ title, articles }) => (
        <Titled key={title} title={title} articles={articles} clouds={clouds} />
      ))}
    </section>
  );
}

/** Where to go when the article did not help: what support will ask for this problem, and support itself; `null` for neither. */
export function StillStuck({ around }: Pick<Props, 'around'>) {
  const { forms } = around.entry;
  const words = siteText().article;
  const way = wayToSupport(around.contact);
  if (forms.length === 0 && way === undefined) return null;
  return (
    <section aria-labelledby="stuck" className="stuck no-print">
      <h2 id="stuck">{words.stuck}</h2>
      {forms.length > 0 && <p>{words.stuckForm}</p>}
      <ul className="actions">
        {forms.map((form) => (
          <li key={form.key}>
            <Way href={articleAddress(form.slug)} icon="form" label={form.name} written={ownWords(form, form.name)} />
          </li>
        ))}
        {way !== undefined && (
          <li>
            <Way icon="send" {...way} />
          </li>
        )}
      </ul>
    </section>
  );
}

interface WayProps {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  /** The attributes of the label. */
  readonly written: Written;
}

function Way({ href, icon, label, written }: WayProps) {
  return (
    <a href={href} className="button button-plain">
      <Icon name={icon} />
      <span {...written}>{label}</span>
    </a>
  );
}

/** A page or a mailbox; what takes only a finished summary (a webhook) is no way from here. */
function wayToSupport(contact: Contact | null): Pick<WayProps, 'href' | 'label' | 'written'> | undefined {
  const words = siteText().summaryPage;
  switch (contact?.kind) {
    case 'link':
      return { href: contact.href, ...labelOf(contact.label, words.contactLink) };
    case 'mail':
      return {
        href: `mailto:${contact.address}`,
        ...labelOf(contact.label, words.contactMail({ address: contact.address })),
      };
    default:
      return undefined;
  }
}

/** As the site's data says it, else in the interface's words. */
function labelOf(label: string, usual: string): Pick<WayProps, 'label' | 'written'> {
  return label === '' ? { label: usual, written: {} } : { label, written: siteWords(label) };
}

interface TitledProps {
  readonly title: string;
  readonly articles: readonly ArticleSummary[];
  readonly clouds: CloudTable;
}

function Titled({ title, articles, clouds }: TitledProps) {
  return (
    <div className="mt-4">
      <h3 className="font-sans text-body">{title}</h3>
      <ul className="mt-1 divide-y divide-line">
        {articles.map((article) => (
          <li key={article.key} className="py-2">
            <ArticleLine article={article} clouds={clouds} />
          </li>
        ))}
      </ul>
    </div>
  );
}
