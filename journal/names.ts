/** Names as a person types them: what is one, and when are two the same? */

/** What tells two spellings of one name apart, or is not seen at all, counts for nothing. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cc}/gu;

/** Two spellings of one name: the same text; '' if nothing of it can be seen. */
export function foldName(name: string): string {
  const folded = name.slice(0, 400).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
  const seen = [...folded.replace(UNSEEN, '').trim()].slice(0, 80).join('').trimEnd();
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(seen) ? seen : '';
}

/**
 * A name as the person typed it, on one line and of at most 80 characters.
 * @throws RangeError if there is nothing in it
 */
export function asName(typed: string): string {
  if (foldName(typed) === '') throw new RangeError('a brand needs a name');
  const line = typed
    .slice(0, 400)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, 80).join('').trimEnd();
}
