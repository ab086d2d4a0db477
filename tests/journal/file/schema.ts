/**
 * The schema of a journal's file, made from the very shapes that rows are held against.
 *
 *     node tests/journal/file/schema.ts && biome format --write journal/file
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { FORMAT, FORMAT_VERSION } from '../../../journal/file/format.ts';
import { SHAPES } from '../../../journal/shape.ts';

type Schema = ReturnType<typeof toJsonSchema>;

const ROWS = {
  settings: { of: ['setting'], says: 'What the person set; what is not here is as it comes.' },
  brands: { of: ['brand'], says: 'Brands that were met or named.' },
  rules: {
    of: ['rule'],
    says: 'Corrections of the person’s, which beat what is noticed, and marks of erased brands.',
  },
  moments: {
    of: ['moment', 'removed'],
    says: 'What was lived, seen or heard, or that it was removed.',
  },
  remarks: { of: ['remark', 'removed'], says: 'What was said of a brand as a whole.' },
} as const;

/** What only our own functions can tell of a value, for programs that have not got them. */
function shapeOf(name: keyof typeof SHAPES): Schema {
  const { $schema: _, ...shape } = toJsonSchema(SHAPES[name] as never, {
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'custom'
        ? { type: 'string', pattern: '^(site|name):.', maxLength: 300 }
        : jsonSchema,
  });
  return shape;
}

export function journalSchema(): Schema {
  const names = Object.keys(SHAPES) as (keyof typeof SHAPES)[];
  const lists = Object.entries(ROWS).map(([store, { of, says }]) => {
    const kinds = of.map((name) => ({ $ref: `#/$defs/${name}` }));
    const items = kinds.length === 1 ? kinds[0] : { anyOf: kinds };
    return [store, { description: says, type: 'array', items }];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Throughline journal',
    description:
      'One person’s record of how brands made them feel. Times are ms UTC, feelings −2…2.',
    type: 'object',
    required: ['format', 'version'],
    properties: {
      format: { const: FORMAT },
      version: { const: FORMAT_VERSION },
      exportedAt: { description: 'When it was written.', type: 'string', format: 'date-time' },
      model: { description: 'The model behind the line then.', type: 'string' },
      ...Object.fromEntries(lists),
    },
    $defs: Object.fromEntries(names.map((name) => [name, shapeOf(name)])),
  } as Schema;
}

if (process.argv[1] === import.meta.filename) {
  const file = resolve(import.meta.dirname, '../../../journal/file/journal.schema.json');
  writeFileSync(file, JSON.stringify(journalSchema()));
}
