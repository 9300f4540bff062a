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

/** A new article that passes `stepwise check`; the author replaces the sentences. */
export function articleTemplate({ title, description, product, productId, articleId }: NewArticleFields): string {
  return `<properties
    pageTitle="${title}"
    description="${description}"
    service="${product}"
    resource=""
    authors=""
    ms.author=""
    displayOrder=""
    selfHelpType="generic"
    supportTopicIds=""
    resourceTags=""
    productPesIds="${productId}"
    cloudEnvironments="public"
    articleId="${articleId}"
/>

# ${title}

Say in one or two sentences what the reader sees, and what this article does about it.

## **Recommended Steps**

1. Write one action a step, and what the reader sees when it worked.
2. Say what to do when it did not.

## **Recommended Documents**

* [Azure documentation](https://learn.microsoft.com/azure/)
`;
}
