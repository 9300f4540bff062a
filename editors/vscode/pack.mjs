#!/usr/bin/env node
/**
 * `npm run package:vscode`: packs the extension into `.stepwise/stepwise.vsix` (or `--out FILE`). A .vsix is a zip file with the
 * extension in `extension/` beside a manifest and a list of types.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.join(HERE, '..', '..');

const { values } = parseArgs({
  options: { out: { type: 'string', default: path.join(ROOT, '.stepwise', 'stepwise.vsix') } },
});
const description = JSON.parse(readFileSync(path.join(HERE, 'package.json'), 'utf8'));
const bundled = await build({
  absWorkingDir: ROOT,
  entryPoints: [path.join(HERE, 'extension.ts')],
  bundle: true,
  write: false,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  logLevel: 'warning',
});
const files = {
  '[Content_Types].xml': strToU8(typesXml()),
  'extension.vsixmanifest': strToU8(manifestXml(description)),
  'extension/package.json': readFileSync(path.join(HERE, 'package.json')),
  'extension/README.md': readFileSync(path.join(HERE, 'README.md')),
  'extension/LICENSE.txt': readFileSync(path.join(ROOT, 'LICENSE')),
  'extension/extension.js': bundled.outputFiles[0].contents,
};
mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
// The same sources give the same bytes.
writeFileSync(values.out, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
console.log(`${values.out} written`);

function typesXml() {
  const types = {
    js: 'application/javascript',
    json: 'application/json',
    md: 'text/markdown',
    txt: 'text/plain',
    vsixmanifest: 'text/xml',
  };
  const rows = Object.entries(types).map(([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rows.join('')}</Types>\n`;
}

function manifestXml({ name, displayName, description: about, version, publisher, engines, categories }) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${about}</Description>
    <Categories>${categories.join(',')}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}
