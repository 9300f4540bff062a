import fc from 'fast-check';

/**
 * On a build machine the same inputs are drawn every time, so that a change is judged by what it changes; everywhere else
 * each run draws its own. fast-check prints the seed of what fails.
 */
if (process.env.CI) fc.configureGlobal({ seed: 20_261_126 });
