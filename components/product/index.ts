/** Products: all of them, and the problems of one. */
export { ProductPage, partName } from './product-page';
export { ProductsPage } from './products-page';
