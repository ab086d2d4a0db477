/** Pauses before each try, ms. */
const TRIES = [0, 200, 1_000, 3_000];
/** A background that was stopped under the message may never answer it, ms. */
const PATIENCE = 8_000;

/**
 * Tells the background, again if it was stopped before it could answer: whoever hears the same
 * twice must end as if once.
 *
 * @throws what the last try threw; at once where the extension is gone
 */
export async function tellSurely<T>(send: () => Promise<T>, isThere: () => boolean): Promise<T> {
  let failure: unknown;
  for (const pause of TRIES) {
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
    if (!isThere()) break;
    try {
      return await inTime(send());
    } catch (error) {
      failure = error;
    }
  }
  throw failure ?? new Error('the extension is gone');
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('no answer')), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
