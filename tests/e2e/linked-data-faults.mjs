import Validator from '@adobe/structured-data-validator';
import { parseHTML } from 'linkedom';

/**
 * What a validator of rich results finds wrong with the JSON-LD of a page. Its warnings are about what is recommended, such as a
 * picture of each step, and left out.
 * @param {string} html
 * @returns {Promise<{ blocks: any[], faults: string[] }>}
 */
export async function linkedDataFaults(html) {
  const scripts = [...parseHTML(html).document.querySelectorAll('script[type="application/ld+json"]')];
  const blocks = scripts.map((each) => JSON.parse(each.textContent));
  const jsonld = grouped(blocks);
  const issues = await new Validator().validate({ jsonld, microdata: {}, rdfa: {} });
  const errors = issues.filter(({ severity }) => severity === 'ERROR');
  return { blocks, faults: errors.map(({ issueMessage, path }) => `${issueMessage} at ${JSON.stringify(path)}`) };
}

function grouped(blocks) {
  const types = new Set(blocks.map((block) => block['@type']));
  return Object.fromEntries([...types].map((type) => [type, blocks.filter((block) => block['@type'] === type)]));
}
