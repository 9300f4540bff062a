import { About, Facts } from '@/components/article';
import type { Family } from '../example';
import { CLOUDS, RECORD } from '../samples/articles';

/** What is known about an article. */
export const FACTS: Family = {
  id: 'facts',
  name: 'Facts and tags',
  examples: [
    {
      name: 'Line of facts',
      use: 'Put it under the title of an article.',
      drawn: <Facts record={RECORD} clouds={CLOUDS} />,
    },
    {
      name: 'Line of facts, old and for one cloud',
      use: 'Readers meet it on an article that nobody changed for long.',
      drawn: (
        <Facts
          record={{ ...RECORD, changed: { on: '2019-03-03', isOld: true }, clouds: ['mooncake'], isForEngineers: true }}
          clouds={CLOUDS}
        />
      ),
    },
    {
      name: 'About this article',
      use: 'Put it in the side column of an article.',
      drawn: <About record={RECORD} clouds={CLOUDS} />,
    },
    {
      name: 'Facts in a row',
      use: 'Use it for figures that belong together.',
      drawn: (
        <dl className="facts">
          <div>
            <dt>Solved</dt>
            <dd>82 %</dd>
          </div>
          <div>
            <dt>Last opened</dt>
            <dd>March 3, 2024</dd>
          </div>
        </dl>
      ),
    },
    {
      name: 'Tags',
      use: 'Use one word or two that sort an entry; amber asks for attention, green says that all is well.',
      drawn: (
        <p className="chips">
          <span className="tag">4 steps</span>
          <span className="tag tag-guided">Guided</span>
          <span className="tag tag-attention">May be out of date</span>
          <span className="tag tag-good">Solved</span>
          <span className="badge">Draft</span>
          <span className="badge badge-strong">Azure China</span>
        </p>
      ),
    },
  ],
};
