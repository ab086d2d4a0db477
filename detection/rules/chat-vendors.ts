/**
 * Support chats, a vendor a word: its name, and what the address of its script or its container
 * shows (`=`, where that is not the name itself; `%` stands for the name). A container is written as
 * `tag#id.class@title@name`. make-page-words.ts makes one expression of all marks, which goes into
 * every page: run it after a change here. An entry is no longer than it must be. A mark of a script is
 * a plain word: `glance.ts` looks for it without an expression.
 */
export const CHAT_VENDORS = `
intercom=%-|%\\.|%c zendesk=zdassets|@web.widget|iframe#launcher|#webWidget zopim
tawk=embed.%|@chat.widget jivochat=.jivo|^jdiv livechat=livechati|#chat-widget-c
smartsupp freshchat=wchat.|fw-cdn|#fc_ helpscout=beacon-v2|#beacon-c olark crisp=%.c
tidio hubspot=usemess|%-mess drift=%t|#%- chatwoot=woot gorgias=%.chat
liveperson=lptag|lpsn|LPMcon sf-miaw=salesforce-scrt|embedded-?mess
sf-liveagent=salesforceli|embeddedServ|#esw_ d365=ocprod|omnich
genesys=purecl|.pure.cl|#%|cx-w kustomer gladly ada=%.sup|#%- zoho=salesiq|zsiq|#siq
shopify-inbox=shopify_?chat|^inbox-on dialogflow=%|^df-mess
amazon-connect=connect.aws|amazon-c userlike=%|uslk trengo
channelio=channel.io|#ch-plug dixa liveagent=.ladesk
podium=%.com|#%- qualified=js.qualif|#q-mess reamaze comm100 livehelpnow=livehelpn|#lhn[_h]
purechat snapengage=snapen|snapab iadvize giosg bitrix24=%|bx-livech|b24-wid
front=chat-assets|#%-chat brevo=rsations-w|brevo-conv smooch
chaport chatra helpcrunch=helpcr happyfox=%|#hfc- rocketchat=rocketc
botpress=%|bp-?web chatbase voiceflow
nuance=\\.inq\\.|inqChat unblu sprinklr=spr-chat
forethought=foreth yellow=%mess|#ymp boldchat=%|.bcfl`;

/** Every vendor with its marks, in lower case, bars between. */
export const CHAT_ROWS = CHAT_VENDORS.trim()
  .split(/\s+/)
  .map((row) => {
    const [name = '', marks = name] = row.split('=');
    return { name, marks: marks.replaceAll('%', name).toLowerCase() };
  });

/** Whose a mark is that the page's script saw; what is no mark is a vendor's name already. */
export const vendorOf = (mark: string): string =>
  CHAT_ROWS.some(({ name }) => name === mark)
    ? mark
    : (CHAT_ROWS.find(({ marks }) => new RegExp(marks).test(mark))?.name ?? mark);
