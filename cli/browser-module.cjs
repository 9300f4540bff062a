/**
 * Turbopack loader: a TypeScript module with all that it imports, as one JavaScript module for browsers. A page imports it
 * by its address when it is needed, with the browser's own `import()`; the framework's way to fetch a part later writes
 * script elements, which the site's content policy forbids.
 */
const { build } = require('esbuild');

module.exports = async function browserModule() {
  const done = this.async();
  try {
    const { outputFiles, metafile } = await build({
      absWorkingDir: this.rootContext,
      entryPoints: [this.resourcePath],
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    });
    for (const file of Object.keys(metafile.inputs))
      this.addDependency(require('node:path').resolve(this.rootContext, file));
    done(null, outputFiles[0].text);
  } catch (error) {
    done(error);
  }
};
