import { Icon, type IconName } from '@/components/icons';
import { ArticleName, GroupIcon, ownWords } from '@/components/lists';
import { SearchForm } from '@/components/search';
import { siteNames } from '@/components/site';
import {
  articleAddress,
  ENGINEER_ADDRESS,
  FINDER_ID,
  flowAddress,
  flowIdOf,
  flowPageAddress,
  productAddress,
  searchAddress,
} from '@/lib/addresses';
import type { ArticleSummary, CatalogInfo } from '@/lib/catalog';
import { asksQuestions, type HomeView } from '@/lib/journey';
import { siteText, textIn } from '@/lib/text';
import { ProductGroups } from './product-groups';

interface Props {
  readonly info: CatalogInfo;
  readonly view: HomeView;
}

/** One thing first, the search; then the other ways in, what is featured, and every product. */
export function HomePage({ info, view }: Props) {
  const words = siteText().home;
  const { guided, popular, groups, productCount } = view;
  return (
    <>
      <Hero info={info} view={view} />
      {productCount > 0 && <Ways productCount={productCount} />}
      {guided.length > 0 && (
        <section aria-labelledby="guided" className="home-part">
          <h2 id="guided">{words.guided}</h2>
          <ul className="home-cards">
            {guided.map(({ article, productName }) => (
              <li key={article.key} className="card card-lift card-guided">
                <span className="tag tag-guided">
                  {asksQuestions(article.kind) ? words.guidedTag : words.checksTag}
                </span>
                <h3>
                  <a href={addressOf(article)} className="card-link" {...ownWords(article, article.name)}>
                    <ArticleName article={article} />
                  </a>
                </h3>
                {productName !== '' && <p className="label">{productName}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {popular.length > 0 && <Popular popular={popular} />}
      {groups.length > 0 && <ProductGroups groups={groups} productCount={productCount} />}
    </>
  );
}

function addressOf({ slug, kind }: ArticleSummary): string {
  return kind === 'TSG_Workflow' ? flowAddress(flowIdOf(slug)) : articleAddress(slug);
}

function Hero({ info, view: { examples, productCount } }: Props) {
  const words = siteText().home;
  const { line, written } = siteNames();
  return (
    <div className="hero">
      <Stairs />
      <h1>{words.title}</h1>
      <p className="hero-line">
        <span {...written.line}>
          {/[.!?…。！？]$/.test(line) ? line : line + textIn(written.line.lang ?? siteText().language).site.fullStop}
        </span>{' '}
        {info.articleCount > 0
          ? words.count({ articles: info.articleCount, products: productCount })
          : words.noArticles}
      </p>
      <SearchForm id="search" size="large" />
      {examples.length > 0 && (
        <p className="chips hero-examples">
          <span className="label">{words.try}</span>
          {examples.map(({ kind, text }) => (
            <a key={kind} href={searchAddress(text)} className={kind === 'question' ? 'chip' : 'chip font-mono'}>
              {text}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

/** The stair of the site's mark, as large as the hero. */
function Stairs() {
  return (
    <svg viewBox="0 0 400 210" className="hero-stairs" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M0 209h84v-42h84v-42h84v-42h84V41h64" strokeWidth="1.5" />
      <path d="M116 209v-42M148 209v-42M200 167v-42M232 167v-42M284 125V83M316 125V83M368 83V41M84 209h316M168 167h232M252 125h148M336 83h64" />
    </svg>
  );
}

function Ways({ productCount }: { readonly productCount: number }) {
  const words = siteText().home;
  return (
    <section aria-label={words.ways} className="home-part">
      <ul className="home-cards">
        <Way
          icon="flow"
          address={flowPageAddress(FINDER_ID, 'product')}
          name={words.answer}
          help={words.answerHelp}
          isFlow
        />
        <Way
          icon="layers"
          address="/products"
          name={words.browse}
          help={words.browseHelp({ products: productCount })}
        />
        <Way icon="id" address={ENGINEER_ADDRESS} name={words.lookUp} help={words.lookUpHelp} />
      </ul>
    </section>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly address: string;
  readonly name: string;
  readonly help: string;
  readonly isFlow?: boolean;
}

function Way({ icon, address, name, help, isFlow = false }: WayProps) {
  return (
    <li className="card card-lift home-way">
      <span className="icon-tile">
        <Icon name={icon} />
      </span>
      <div>
        <h2>
          <a href={address} className="card-link" data-flow-start={isFlow ? '' : undefined}>
            {name}
          </a>
        </h2>
        <p className="label">{help}</p>
      </div>
    </li>
  );
}

function Popular({ popular }: Pick<HomeView, 'popular'>) {
  const words = siteText().home;
  return (
    <section aria-labelledby="popular" className="home-part">
      <h2 id="popular">{words.popular}</h2>
      <ul className="home-cards home-cards-small">
        {popular.map(({ product, entries }) => (
          <li key={product.id} className="card">
            <div className="home-product">
              <GroupIcon group={product.group} />
              <div className="min-w-0">
                <h3>
                  <a href={productAddress(product.slug)} {...ownWords(product, product.name)}>
                    {product.name}
                  </a>
                </h3>
                <p className="label">{words.articles({ count: product.articleCount })}</p>
              </div>
            </div>
            <ul className="home-entries">
              {entries.map(({ article }) => (
                <li key={article.key}>
                  <a href={addressOf(article)} {...ownWords(article, article.name)}>
                    <ArticleName article={article} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
