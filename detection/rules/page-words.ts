/** Made by make-page-words.ts: change words.ts or chat-vendors.ts and run it again. */

/** Beginnings of words in lower case without accents. */
export const PAGE_WORDS = {
  cart: /(?<![a-z])(?:w(?:arenk|inkel)|einkau|panier|cest[ao]|s(?:acola|epet)|k(?:o(?:s(?:zyk|ik|ar)|ri)|urv|eranj|repse)|varuko|indko[be]|ostosk|カー|gouwuc|ко(?:рзин|шик|личк)|καλαθ|장바구|س(?:لة|بد)|cart(?![aeor])|basket(?!b)|carr(?:el|i[nt]|o)|gio.hang)/,
  checkout:
    /(?<![a-z])(?:o(?:rd[ei]|dem)|p(?:a(?:ym|ie|ga)|urc|lat[nb]|łat|okl|e(?:nzta|sana))|s(?:hipp|ped|ipa)|d(?:eliv|ost)|gues|e(?:xpr|ntreg)|b(?:illin|e(?:stel|ta))|c(?:o(?:n(?:fir|cl)|m(?:ma|and))|a(?:is|ssa))|kas[sa]|za(?:hl|mo)|l(?:ivra|ever)|finali|t(?:rami|esl)|afre|maks|購入|こ購|レシ|お支|jies|结[算账]|確認|за(?:каз|мов)|поръч|παραγ|rendel|narudz|uzsak|주문|결제|طلب|سفارش|הזמנ|check.?out|đat.hang|thanh.to)/,
  returns: /(?<![a-z])(?:re(?:t[uo]|fu)|exch|devo|zwro|pala|vrac|返品|iade)/,
  account:
    /(?<![a-z])(?:a(?:cco|uth|nme|anmel)|m(?:y(?:ac|pa)|oje|edl)|p(?:r(?:ofil|ih)|edid|assw)|k(?:ont|irj|ayi)|c(?:uen|onta|ada)|ordr|til[iam]|u(?:cet|ye)|マイ|wode|hesa|forgo|i(?:dentif|n(?:iciar|lo|sc))|entrar|logow|z(?:alo|huc)|ロク|deng|giri|re(?:je|ki|gist)|brug|会員|(?:sign|log).?(?:in|up|on)|acce(?:d|ss?o))/,
  help: /(?<![a-z])(?:h(?:elp|ilf|ulp|j(?:a[le]|el))|s(?:up(?:o|po)|opo)|f(?:aq|eedb)|cust|k(?:now|la[nc])|a(?:i(?:de|ut)|s(?:si|iak)|yud|jud)|po(?:moc|dp)|o(?:bsl|hje|ta)|napo|yard|deste|re(?:que|kl)|tick|i(?:nqu|let)|lian|ulas)/,
  other:
    /(?<![a-z])(?:b(?:o(?:ok[ei]|ek)|est(?:i|a(?:l|ti))|uchu)|einka|merci|gra(?:cia|zie)|o(?:bri|p(?:ze|si))|p(?:otv|rij)|d(?:eku|isd|ank)|注文|こ注|感谢|订单|trac[kc]|s(?:e(?:nd|gui|ur)|uivi|led|pori)|r(?:astr|e(?:vi|sil))|配送|k(?:arg|uen|iit)|z(?:end|rus)|cancel|a(?:nul|vsl)|i(?:rti|pta))/,
};

/** What shows a support chat, in lower case; the beginning of a place is a new line. */
export const CHAT_MARKS =
  /intercom[-.c]|zdassets|@web.widget|iframe#launcher|#webwidget|zopim|embed.tawk|@chat.widget|.jivo|\njdiv|#jvlabel|livechatinc|#chat-widget-con|smartsupp|wchat.|fw-cdn|#fc_|beacon-v2|#beacon-con|olark|crisp[.-]c|tidio|usemess|hubspot-mess|driftt|#drift-|woot|gorgias.chat|lptag|lpsn|lpmcon|salesforce-scrt|embedded-?mess|salesforcelive|embeddedserv|#esw_|ocprod|omnichannel|purecloud|.pure.cl|#genesys|cx-w|kustomer|gladly|ada.sup|#ada-|salesiq|zsiq|#siq|shopify_?chat|\ninbox-on|dialogflow|\ndf-mess|connect.aws|amazon-connect|userlike|uslk|trengo|channel.io|#ch-plugin|dixa|.ladesk|podium.com|#podium-|js.qualif|#q-mess|reamaze|comm100|livehelpnow|#lhn[_h]|purechat|snapeng|snapabug|iadvize|giosg|bitrix24|bx-livech|b24-wid|chat-assets|#front-chat|conversations-w|brevo-conv|smooch|chaport|chatra|helpcrunch|happyfox|#hfc-|rocketchat|botpress|bp-?web|chatbase|voiceflow|\.inq\.|inqchat|unblu|spr-chat|forethought|yellowmess|#ymp|boldchat|.bcfl|fb-custom|fb_dialog/;
/** Whose each of these marks is; nothing: the same as before. */
export const CHAT_NAMES =
  'intercom,zendesk,,,,zopim,tawk,,jivochat,,,livechat,,smartsupp,freshchat,,,helpscout,,olark,crisp,tidio,hubspot,,drift,,chatwoot,gorgias,liveperson,,,sf-miaw,,sf-liveagent,,,d365,,genesys,,,,kustomer,gladly,ada,,zoho,,,shopify-inbox,,dialogflow,,amazon-connect,,userlike,,trengo,channelio,,dixa,liveagent,podium,,qualified,,reamaze,comm100,livehelpnow,,purechat,snapengage,,iadvize,giosg,bitrix24,,,front,,brevo,,smooch,chaport,chatra,helpcrunch,happyfox,,rocketchat,botpress,,chatbase,voiceflow,nuance,,unblu,sprinklr,forethought,yellow,,boldchat,,facebook,';
