import { SCHEMA_VERSION } from '@/lib/catalog';

declare const __STEPWISE_BUILD__: string | undefined;

/**
 * What a compiled row depends on beside its file: the sources (the bundler puts their hash in; `source` where they run
 * unbundled, as in tests) and the tables. A catalog of another version is compiled anew.
 */
export const COMPILER_VERSION = `${SCHEMA_VERSION}:${typeof __STEPWISE_BUILD__ === 'string' ? __STEPWISE_BUILD__ : 'source'}`;
