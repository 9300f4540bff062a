import { type DialectRules, firstNamed } from './dialect-rules';

/** `ms.author` and `ms.service` are in self-help headers too. */
const OWN = [
  'ms.date',
  'ms.topic',
  'ms.prod',
  'ms.technology',
  'ms.subservice',
  'ms.custom',
  'ms.reviewer',
  'ms.contentlocale',
  'ms.collection',
  'ms.assetid',
  'ms.devlang',
  'ms.workload',
  'ms.tgt_pltfrm',
  'ms.localizationpriority',
  'ms.localizationstatus',
  'ms.contributors',
  'ms.update-cycle',
  'search.',
  'localization_priority',
];

/** Microsoft Learn (FORMAT-LEARN.md 1): YAML front matter with `title`, `description`, and `ms.…` properties. */
export const learn: DialectRules = {
  name: 'learn',
  about: 'YAML front matter with properties such as ms.date, ms.topic, and ms.service',
  recognize: (header) =>
    header.form === 'frontMatter' && !firstNamed(header, ['selfhelptype']) ? firstNamed(header, OWN) : undefined,
  names: { title: 'pageTitle' },
  isStrict: false,
};
