/** What is kept, and what its owner does with it. */
import type { RecordView } from '../../../../components/YourRecord.tsx';
import { records } from '../records.ts';
import { timeline } from './timeline.tsx';
import { opened } from './unfold.tsx';

const page = (record: RecordView) => opened(timeline({ page: 'record' }, { record }));

export const recordPages = Object.fromEntries(
  Object.entries(records).map(([name, record]) => [name, () => page(record)]),
);
