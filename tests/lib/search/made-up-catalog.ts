import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample } from '../compile/content-folder';

/** Articles made up for the tests of search: each differs from the others in what one test asks for. */
export const GARDEN: Readonly<Record<string, string>> = {
  'roses/unabletoprunerosebush.md': sample({
    title: 'Pruning',
    id: 'rose-1',
    topics: '100',
    body: '# Pruning\n\nShears help.\n\n## **Recommended Steps**\n\n1. Sharpen the shears.\n2. Cut every second branch above a bud.\n\n## **Frost damage**\n\nBrown wood shows ERROR_FROST_TOO_DEEP in spring.\n',
  }),
  'roses/card.md': sample({
    title: 'Cut tulips',
    id: 'card-1',
    kind: 'TSG_Content',
    body: '# Cut tulips\n\nLook at the stem.\n',
  }),
  'tulips/cutting-tulips.md': sample({
    title: 'Cutting tulips',
    id: 'tulip-1',
    topics: '200',
    products: '16221',
    body: '# Cutting tulips\n\nFlowers last longer in cold water.\n',
  }),
  'tulips/watering.md': sample({
    title: 'Watering tulips',
    id: 'tulip-2',
    body: '# Watering tulips\n\nNot too much. SoilMoistureTooHigh means stop.\n',
  }),
  'tulips/watering-mooncake.md': sample({
    title: 'Watering tulips',
    id: 'tulip-3',
    clouds: 'mooncake',
    body: '# Watering tulips\n\nNot too much, says the other garden.\n',
  }),
  'pots/greenhouse.md': sample({
    title: 'Heating a GreenHouse',
    id: 'pot-1',
    body: '# Heating\n\nKeep 0x80073610 away from the boiler.\n',
  }),
  'pots/zh.md': sample({
    title: '还原数据库',
    id: 'pot-2',
    clouds: 'mooncake',
    body: '# 还原数据库\n\n请按照以下步骤还原已删除的数据库。\n',
  }),
  'pots/questions.md': [
    '<properties pageTitle="Questions about compost" description="" service="" selfHelpType="problemScopingQuestions" supportTopicIds="300" productPesIds="16222" cloudEnvironments="public" articleId="form-1" ownershipId="" />',
    '# Questions about compost\n---\n{ "formTitle": "Compost", "formElements": [ { "id": "heap", "order": 1, "controlType": "dropdown", "displayLabel": "Which smell has the heap?", "required": true, "dropdownOptions": [ { "value": "Ammonia", "text": "Ammonia" } ] } ] }\n---\n',
  ].join('\n'),
  'data/synonyms.json': '[["pruning", "trimming"], ["greenhouse", "glass house"]]',
};

/** Compiles made-up content into a catalog of its own and opens it. */
export async function gardenCatalog(more: Readonly<Record<string, string>> = {}) {
  const { contentDir, outFile } = contentFolder({ ...GARDEN, ...more });
  await compileCatalog({ contentDir, outFile });
  return openCatalog(outFile);
}
