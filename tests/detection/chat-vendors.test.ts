import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findChat } from '../../detection/chat-find.ts';
import { CHAT_ROWS, vendorOf } from '../../detection/rules/chat-vendors.ts';

/**
 * What each vendor leaves on a page, as its own documents or its live widget show it: the container
 * that hangs at the end of the body (or the frame, wherever it is), and the host of its loader.
 */
const LEFT_ON_A_PAGE: [vendor: string, containers: string, loaders: string][] = [
  [
    'intercom',
    '<div id="intercom-container"> <div class="intercom-lightweight-app"> <iframe name="intercom-messenger-frame">',
    'widget.intercom.io js.intercomcdn.com',
  ],
  [
    'zendesk',
    '<iframe id="launcher"> <iframe data-product="web_widget"> <div id="webWidget">',
    'static.zdassets.com ekr.zdassets.com',
  ],
  ['zopim', '<div class="zopim">', 'v2.zopim.com'],
  ['tawk', '<iframe title="chat widget">', 'embed.tawk.to'],
  ['jivochat', '<jdiv>', 'code.jivosite.com code.jivo.ru'],
  ['livechat', '<div id="chat-widget-container">', 'cdn.livechatinc.com'],
  [
    'smartsupp',
    '<div id="smartsupp-widget-container">',
    'www.smartsuppchat.com rec.smartsuppcdn.com',
  ],
  [
    'freshchat',
    '<div id="fc_frame"> <iframe id="fc_widget">',
    'wchat.freshchat.com wchat.eu.freshchat.com eu.fw-cdn.com',
  ],
  ['helpscout', '<div id="beacon-container">', 'beacon-v2.helpscout.net'],
  ['olark', '<div id="olark-wrapper"> <div id="olark-container">', 'static.olark.com'],
  ['crisp', '<div id="crisp-chatbox"> <div class="crisp-client">', 'client.crisp.chat'],
  [
    'tidio',
    '<div id="tidio-chat"> <iframe id="tidio-chat-iframe">',
    'code.tidio.co widget.tidiochat.com',
  ],
  ['hubspot', '<div id="hubspot-messages-iframe-container">', 'js.usemessages.com'],
  [
    'drift',
    '<div id="drift-widget-container"> <iframe id="drift-frame-chat"> <iframe id="drift-frame-controller">',
    'js.driftt.com',
  ],
  ['chatwoot', '<div class="woot-widget-holder">', 'app.chatwoot.com'],
  [
    'gorgias',
    '<div id="gorgias-chat-container"> <iframe id="gorgias-chat-messenger-iframe">',
    'config.gorgias.chat assets.gorgias.chat',
  ],
  ['liveperson', '<div class="LPMcontainer">', 'lptag.liveperson.net accdn.lpsnmedia.net'],
  [
    'sf-miaw',
    '<div id="embedded-messaging"> <iframe id="embeddedMessagingFrame">',
    'kettle.salesforce-scrt.com',
  ],
  [
    'sf-liveagent',
    '<div class="embeddedServiceHelpButton"> <div class="embeddedServiceSidebar">',
    'd.la1.salesforceliveagent.com',
  ],
  [
    'd365',
    '<iframe id="Microsoft_Omnichannel_LCWidget_Chat_Iframe_Window">',
    'oc-cdn-ocprod.azureedge.net',
  ],
  [
    'genesys',
    '<div id="genesys-messenger"> <iframe id="genesys-mxg-frame">',
    'apps.mypurecloud.com apps.euw2.pure.cloud',
  ],
  ['kustomer', '<iframe id="kustomer-ui-sdk-iframe">', 'cdn.kustomerapp.com'],
  ['gladly', '<div id="gladlyChat_container">', 'cdn.gladly.com'],
  [
    'ada',
    '<iframe id="ada-button-frame"> <iframe id="ada-chat-frame"> <div id="ada-entry">',
    'static.ada.support',
  ],
  ['zoho', '<div id="zsiq_float"> <iframe id="siqiframe">', 'salesiq.zoho.com salesiq.zoho.eu'],
  [
    'shopify-inbox',
    '<inbox-online-store-chat> <div id="ShopifyChat">',
    'cdn.shopify.com/shopifycloud/shopify_chat',
  ],
  ['dialogflow', '<df-messenger>', 'www.gstatic.com/dialogflow-console'],
  [
    'amazon-connect',
    '<div id="amazon-connect-chat-widget"> <iframe id="amazon-connect-widget-frame">',
    'kettle.my.connect.aws',
  ],
  ['userlike', '<div id="userlike-tab"> <div id="uslk-button">', 'api.userlike.com'],
  ['trengo', '<div id="trengo-web-widget">', 'static.widget.trengo.eu'],
  ['channelio', '<div id="ch-plugin">', 'cdn.channel.io'],
  ['dixa', '<div class="dixa-messenger-namespace">', 'messenger.dixa.io'],
  ['liveagent', '', 'kettle.ladesk.com'],
  ['podium', '<div id="podium-bubble">', 'connect.podium.com'],
  ['qualified', '<iframe id="q-messenger-frame">', 'js.qualified.com'],
  ['reamaze', '<div id="reamaze-widget">', 'cdn.reamaze.com'],
  ['comm100', '<div id="comm100-container">', 'vue.comm100.com'],
  ['livehelpnow', '<div id="lhn_container"> <div id="lhnHocButton">', 'www.livehelpnow.net'],
  ['purechat', '<div id="PureChatWidget">', 'app.purechat.com'],
  ['snapengage', '<div id="SnapABug_CP">', 'www.snapengage.com'],
  ['iadvize', '<div class="iadvize-chatbox">', 'halc.iadvize.com'],
  ['giosg', '<div id="giosg_chat">', 'service.giosg.com'],
  [
    'bitrix24',
    '<div class="bx-livechat-wrapper"> <div class="b24-widget-button-wrapper">',
    'cdn.bitrix24.de',
  ],
  ['front', '<div id="front-chat-container">', 'chat-assets.frontapp.com'],
  ['brevo', '<div id="brevo-conversations">', 'conversations-widget.brevo.com'],
  ['smooch', '', 'cdn.smooch.io'],
  ['chaport', '<div class="chaport-container">', 'app.chaport.com'],
  ['chatra', '<div id="chatra">', 'call.chatra.io'],
  ['helpcrunch', '<div class="helpcrunch-iframe-wrapper">', 'embed.helpcrunch.com'],
  [
    'happyfox',
    '<div id="hfc-frame"> <div class="happyfox-chat-container">',
    'widget.happyfoxchat.com',
  ],
  ['rocketchat', '<div class="rocketchat-widget">', ''],
  ['botpress', '<div id="bp-web-widget-container"> <div class="bpWebchat">', 'cdn.botpress.cloud'],
  ['chatbase', '<div id="chatbase-bubble-window">', 'www.chatbase.co'],
  ['voiceflow', '<div id="voiceflow-chat">', 'cdn.voiceflow.com'],
  ['nuance', '<div id="inqChatStage">', 'kettle.inq.com'],
  ['unblu', '<unblu-embedded-app>', ''],
  ['sprinklr', '<div id="spr-chat__box">', ''],
  ['forethought', '<iframe id="forethought-chat">', 'solve-widget.forethought.ai'],
  ['yellow', '<div id="ymPluginDivContainerInitial">', 'cdn.yellowmessenger.com'],
  ['boldchat', '<div class="bcFloat">', 'vmss.boldchat.com'],
];

const split = (list: string, at: RegExp) => list.split(at).filter(Boolean);

function chatOf(body: string, head = ''): ReturnType<typeof findChat> {
  const { document } = parseHTML(
    `<!doctype html><html><head>${head}</head><body><main><p>Kettles</p></main>${body}</body></html>`,
  );
  const found = findChat(document as unknown as Document);
  return found && { ...found, vendor: vendorOf(found.vendor) };
}

describe('a vendor is known', () => {
  it.each(
    LEFT_ON_A_PAGE.flatMap(([vendor, containers]) =>
      split(containers, /(?<=>) (?=<)/).map((container) => [vendor, container] as const),
    ),
  )('%s by %s', (vendor, container) => {
    const name = /^<([\w-]+)/.exec(container)?.[1];
    const found = chatOf(`${container}</${name}>`);
    expect(found?.vendor).toBe(vendor);
    expect(found?.box).toBeDefined();
  });

  it.each(
    LEFT_ON_A_PAGE.flatMap(([vendor, , loaders]) =>
      split(loaders, / /).map((loader) => [vendor, loader] as const),
    ),
  )('%s by its loader at %s', (vendor, loader) => {
    const src = `https://${loader}/v3/loader.js`;
    expect(chatOf('', `<script src="${src}"></script>`)).toEqual({ vendor, box: undefined });
  });
});

it('no vendor is in the rules that is not tried here, and none here is missing there', () => {
  const named = CHAT_ROWS.map(({ name }) => name);
  for (const name of named) expect(vendorOf(name)).toBe(name);
  expect(named.sort()).toEqual(LEFT_ON_A_PAGE.map(([vendor]) => vendor).sort());
});

it.each([
  ['a shop for door phones', '<div class="intercom products"></div>', ''],
  ['a zoom for pictures', '<div class="drift-zoom-pane"></div>', '/js/drift.min.js'],
  ['a launcher of games', '<div id="launcher"></div>', ''],
  ['a list of likes', '<div class="user-likes"></div>', ''],
  ['an offer for crisps', '<div class="crisps"></div>', '/media/crisps.js'],
  ['the front of a shop', '<div id="front-page"></div>', '/front.js'],
  ['a studio', '<div class="studio-tour"></div>', 'https://cdn.studio.shop/tour.js'],
  ['a page of a messenger', '<a href="https://wa.me/491701234567">Write us</a>', ''],
])('%s is no chat', (_, body, script) => {
  expect(chatOf(body, script && `<script src="${script}"></script>`)).toBeNull();
});
