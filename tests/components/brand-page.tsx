import { BrandPage } from '../../components/BrandPage.tsx';
import { portrait } from '../../experience/portrait.ts';
import type { Moment } from '../../journal/moment.ts';
import { show } from './faces.ts';
import { NOW, nordfaser, said } from './gallery/people.ts';

type Shown = Parameters<typeof BrandPage>[0];

/** The page of a brand with these moments; what it tells goes into `told`. */
export function brandPage(moments: Moment[], told: unknown[][] = [], more: Partial<Shown> = {}) {
  return show(
    <BrandPage
      id="site:nordfaser.example"
      name="Nordfaser"
      moments={moments}
      portrait={portrait(moments, NOW)}
      remarks={moments === nordfaser ? said : []}
      params={{}}
      left={null}
      whole={null}
      parts={[]}
      together={null}
      now={NOW}
      onChange={(...args) => told.push(['change', ...args])}
      onRemove={(...args) => told.push(['remove', ...args])}
      onRemark={(...args) => told.push(['remark', ...args])}
      onRemoveRemark={(...args) => told.push(['removeRemark', ...args])}
      onSavePicture={(...args) => told.push(['savePicture', ...args])}
      {...more}
    />,
  );
}
