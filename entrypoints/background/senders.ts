/**
 * Who may say what: a message is taken in its own shape only, and only from where it may come.
 * Everything else is silence; a page whose process was taken over can send whatever it likes.
 */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { CHAT_STAGES } from '../../detection/reading.ts';
import { TEACHABLE } from '../../detection/taught.ts';
import type {
  CardMessage,
  ChatMessage,
  FactsMessage,
  SiteMessage,
  TaughtMessage,
  TeachMessage,
} from './messages.ts';
import type { From } from './notice.ts';

export type Heard =
  | { by: 'us'; message: SiteMessage | TeachMessage }
  | { by: 'card'; message: CardMessage; from: From & { frame: number } }
  | { by: 'page'; message: FactsMessage | ChatMessage | TaughtMessage; from: From; title: string };

/** Who we are: our id, and the address of our own pages with its slash at the end. */
export interface Ours {
  id: string;
  home: string;
}

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(60));

const FROM_US = v.variant('type', [
  v.strictObject({ type: v.literal('site'), tab }),
  v.strictObject({ type: v.literal('teach'), tab, kind: v.picklist(TEACHABLE) }),
]);

/** From the document of a tab itself. What the facts hold is cut to its shape where it is read. */
const FROM_TOP = v.variant('type', [
  v.strictObject({
    type: v.literal('facts'),
    facts: v.custom<object>((is) => typeof is === 'object' && is !== null && !Array.isArray(is)),
  }),
  v.strictObject({ type: v.literal('taught') }),
]);

/** From that, or from a chat vendor's frame in it. */
const FROM_ANY_FRAME = v.strictObject({
  type: v.literal('chat'),
  stage: v.picklist(CHAT_STAGES),
  vendor: v.pipe(v.string(), v.maxLength(300)),
});

const card = <const E extends v.GenericSchema>(event: E) =>
  v.strictObject({
    type: v.literal('card'),
    nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    event,
  });

/** From the card's place in the page. */
const FROM_PLACE = card(
  v.variant('is', [
    v.strictObject({
      is: v.literal('rest'),
      typing: v.boolean(),
      busy: v.boolean(),
      restless: v.boolean(),
    }),
    v.strictObject({ is: v.picklist(['placed', 'gone']) }),
  ]),
);

/** From the card, which is always in a frame of its own. */
const FROM_CARD = card(
  v.variant('is', [
    v.strictObject({ is: v.literal('rated'), v: v.picklist([-2, -1, 0, 1, 2]) }),
    v.strictObject({
      is: v.literal('detail'),
      field: v.picklist([
        ...(['solved', 'effort', 'words', 'expected', 'promise'] as const),
        ...(['action', 'agent', 'stake', 'note'] as const),
      ]),
      // Whether it fits its field is for the journal to say, which then refuses the moment.
      value: v.nullable(
        v.union([
          v.number(),
          v.pipe(v.string(), v.maxLength(2_000)),
          v.pipe(v.array(word), v.maxLength(8)),
        ]),
      ),
    }),
    v.strictObject({ is: v.picklist(['shown', 'declined', 'never', 'notThis', 'undo', 'gone']) }),
  ]),
);

/** The message with where it came from; null where this sender has no such thing to say. */
export function heard(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  ours: Ours,
): Heard | null {
  if (sender.id !== ours.id) return null;
  const frame = sender.frameId ?? 0;
  if (v.is(FROM_US, message)) {
    const isOurs = frame === 0 && (sender.url ?? '').startsWith(ours.home);
    return isOurs ? { by: 'us', message } : null;
  }
  // Everything else comes from a page, and never from a private window.
  const { id, url = '', title = '', incognito } = sender.tab ?? {};
  if (id === undefined || incognito) return null;
  const from = { tab: id, url };
  if (v.is(frame === 0 ? FROM_PLACE : FROM_CARD, message)) {
    return { by: 'card', message: message as CardMessage, from: { ...from, frame } };
  }
  const isPage = (frame === 0 && v.is(FROM_TOP, message)) || v.is(FROM_ANY_FRAME, message);
  if (!isPage || !from.url) return null;
  return {
    by: 'page',
    message: message as FactsMessage | ChatMessage | TaughtMessage,
    from,
    title,
  };
}
