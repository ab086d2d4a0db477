/** The journal on its way out: never in memory as a whole. */
import { TRAVEL_STORES } from '../merge.ts';
import type { Journal } from '../store.ts';
import { type About, FORMAT, FORMAT_VERSION } from './format.ts';

/** The journal as JSON, a row a line; `journal.schema.json` describes it. */
export async function* writeJson(
  journal: Journal,
  { model, exportedAt }: About,
): AsyncGenerator<string> {
  const head = { format: FORMAT, version: FORMAT_VERSION };
  const about = { exportedAt: new Date(exportedAt).toISOString(), model };
  const named = Object.entries({ ...head, ...about });
  yield `{\n${named.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(',\n')}`;
  for (const store of TRAVEL_STORES) {
    yield `,\n"${store}": [`;
    let isFirst = true;
    for await (const rows of journal.rowsOf(store)) {
      if (rows.length === 0) continue;
      yield `${isFirst ? '' : ','}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
      isFirst = false;
    }
    yield '\n]';
  }
  yield '\n}\n';
}

/** All of it as something that can be saved; the browser decides where it lies meanwhile. */
export async function asBlob(
  parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: 'application/json' | 'text/csv' | 'application/octet-stream',
): Promise<Blob> {
  let blob = new Blob([], { type });
  let held: BlobPart[] = [];
  let size = 0;
  for await (const part of parts) {
    held.push(part);
    size += part.length;
    if (size < 4_000_000) continue;
    blob = new Blob([blob, ...held], { type });
    held = [];
    size = 0;
  }
  return new Blob([blob, ...held], { type });
}
