/** What becomes of a message, once it is known who says it. */
import { type Browser, browser } from 'wxt/browser';
import type { Journal } from '../../journal/store.ts';
import { answerCard } from './answer-card.ts';
import { noticeChat, noticeFacts, noticeTaught } from './notice.ts';
import { heard } from './senders.ts';
import { mayLookAt } from './site-access.ts';
import { teach } from './teach.ts';
import { thisSite } from './this-site.ts';
import { journalState } from './witness.ts';

/** @returns undefined where there is no answer, or nobody who may have one */
export async function answer(
  journal: Journal,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  const ours = { id: browser.runtime.id, home: browser.runtime.getURL('/') };
  const said = heard(message, sender, ours);
  if (said?.by === 'us') {
    const { message } = said;
    return message.type === 'site' ? thisSite(journal, message.tab) : teach(journal, message);
  }
  if (said?.by === 'card') return answerCard(journal, said.message, said.from);
  if (said?.by !== 'page') return undefined;
  const { message: told, from, title } = said;
  // A page may outlive the permission it was opened under.
  if (!(await mayLookAt(from.url))) return undefined;
  // Where the journal is lost or cannot be used, nothing is noticed before the person knows.
  if ((await journalState(journal)) !== 'open') return undefined;
  if (told.type === 'facts') await noticeFacts(journal, told.facts, from);
  if (told.type === 'chat') await noticeChat(journal, told, from);
  if (told.type === 'taught') await noticeTaught(journal, from, title);
  return undefined;
}
