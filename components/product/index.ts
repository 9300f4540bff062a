/** Products: all of them, and the problems of one. */
export { EntryList } from './entry-list';
export { ProductPage, partName } from './product-page';
export { ProductsPage } from './products-page';
