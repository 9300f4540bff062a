import { defineRule } from '../rule';

/**
 * Something in `productPesIds` that cannot be an id; it is left out.
 * Bad: `productPesIds="PostgreSQL"` · Good: `productPesIds="16222"`
 */
export const invalidProductId = defineRule(
  { code: 'invalid-product-id', severity: 'warning', meaning: 'A product id is neither digits nor a GUID.' },
  (token: string) => ({
    message: `"${token.slice(0, 60)}" is no product id; expected digits or a GUID`,
    fix: 'Delete it, or write the id of the product.',
  }),
);
