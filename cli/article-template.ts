/** What a new article is made of. */
export interface NewArticleFields {
  readonly title: string;
  readonly description: string;
  /** The `service` property. */
  readonly product: string;
  /** Empty where nobody knows it; the article then stands under its service. */
  readonly productId: string;
  readonly articleId: string;
}

/** What a header says beside the article's own fields. */
interface Header extends NewArticleFields {
  readonly kind: string;
  /** Empty for kinds without one. */
  readonly schemaVersion?: string;
}

/** The property header of a new file. */
export function headerTemplate({ kind, schemaVersion = '', ...fields }: Header): string {
  const { title, description, product, productId, articleId } = fields;
  return `<properties
    pageTitle="${title}"
    description="${description}"
    service="${product}"
    resource=""${schemaVersion === '' ? '' : `\n    schemaVersion="${schemaVersion}"`}
    authors=""
    ms.author=""
    displayOrder=""
    selfHelpType="${kind}"
    supportTopicIds=""
    resourceTags=""
    productPesIds="${productId}"
    cloudEnvironments="public"
    articleId="${articleId}"
/>
`;
}

/** A new article that passes `stepwise check`; the author replaces the sentences. */
export function articleTemplate(fields: NewArticleFields): string {
  return `${headerTemplate({ ...fields, kind: 'generic' })}
# ${fields.title}

Say in one or two sentences what the reader sees and how this article helps.

## **Recommended Steps**

1. Write one action per step, and what the reader sees when it works.
2. Say what to do if it doesn't work.

## **Recommended Documents**

* [Azure documentation](https://learn.microsoft.com/azure/)
`;
}
