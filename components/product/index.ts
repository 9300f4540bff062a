/** Products: all of them, and the problems of one. */
export { ProblemsPage } from './problems-page';
export { ProductsPage } from './products-page';
