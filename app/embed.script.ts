import { defineHelp } from '@/components/embed/script';

/*
 * The script of other people's pages: `<script type="module" src="https://…/embed.js">` makes `<stepwise-help>` work there
 * (cli/serve/page-script.ts bundles it, apart from the script of our own pages). What an article or a flow needs is fetched when
 * one is opened.
 */
defineHelp();
