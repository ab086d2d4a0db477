/** Made by make-page-words.ts: change words.ts or chat-vendors.ts and run it again. */

/** Beginnings of words in lower case without accents. */
export const PAGE_WORDS = {
  cart: /(?<![a-z])(?:warenk|winkel|einkau|panier|cesta|sacola|sepet|k(?:oszyk|ori|osik|osar|urv|eranj|repse)|varuko|indkob|ostosk|カー|gouwuc|корзин|кошик|количк|καλαθ|장바구|سلة|سبد|cart(?![aeor])|basket(?!b)|carr(?:el|i[nt]|o)|gio.hang)/,
  checkout:
    /(?<![a-z])(?:orde|ordi|odem|p(?:aym|aie|aga|ago|urc|łat|okl|enzta|esana)|shipp|sped|sipa|deliv|dost|dopr|gues|expr|entreg|envi|billin|bestel|beta|confir|comma|cassa|comand|kass|kasa|zahl|zamo|zahl|livra|lever|livr|finali|trami|tesl|afre|maks|こ購|レシ|お支|jies|结[算账]|確認|購入|заказ|замов|поръч|παραγ|rendel|narudz|uzsak|주문|결제|طلب|سفارش|הזמנ|check.?out|đat.hang|thanh.to)/,
  returns: /(?<![a-z])(?:retu|refu|reto|exch|devo|zwro|pala|vrac|iade)/,
  account:
    /(?<![a-z])(?:acco|anme|myac|mypa|profil|passw|prih|kont|kirj|cuen|conta|cada|tili|ucet|uye|hesa|forgo|iniciar|inlo|insc|entrar|logow|giri|reje|reki|regist|(?:sign|log).?(?:in|up|on)|acce(?:d|ss?o))/,
  help: /(?<![a-z])(?:h(?:elp|ilf|ulp|jal|jae|jel)|suppo|faq|feedb|cust|know|aide|ayud|assi|ajud|pomoc|ohje|napo|yard|reque|tick|inqu|ilet)/,
  other:
    /(?<![a-z])(?:b(?:ooke|ooki|oek|estal|esti|estati|uchu)|pedid|potv|prij|concl|cancel|obri|ordr|tila|track|tracc|deku|dank|注文|こ注|感谢|s(?:end|egui|eur|uivi|led|pori)|rastr|revi|karg|kiit|zend)/,
};

/** What shows a support chat, in lower case; the beginning of a place is a new line. */
export const CHAT_MARKS =
  /intercom[-.c]|zdassets|@web.widget|iframe#launcher|#webwidget|zopim|embed.tawk|@chat.widget|.jivo|\njdiv|#jvlabel|livechatinc|#chat-widget-con|smartsupp|wchat.|fw-cdn|#fc_|beacon-v2|#beacon-con|olark|crisp[.-]c|tidio|usemess|hubspot-mess|driftt|#drift-|woot|gorgias.chat|lptag|lpsn|lpmcon|salesforce-scrt|embedded-?mess|salesforcelive|embeddedserv|#esw_|ocprod|omnichannel|purecloud|.pure.cl|#genesys|cx-w|kustomer|gladly|ada.sup|#ada-|salesiq|zsiq|#siq|shopify_?chat|\ninbox-on|dialogflow|\ndf-mess|connect.aws|amazon-connect|userlike|uslk|trengo|channel.io|#ch-plugin|dixa|.ladesk|podium.com|#podium-|js.qualif|#q-mess|reamaze|comm100|livehelpnow|#lhn[_h]|purechat|snapeng|snapabug|iadvize|giosg|bitrix24|bx-livech|b24-wid|chat-assets|#front-chat|conversations-w|brevo-conv|smooch|chaport|chatra|helpcrunch|happyfox|#hfc-|rocketchat|botpress|bp-?web|chatbase|voiceflow|\.inq\.|inqchat|unblu|spr-chat|forethought|yellowmess|#ymp|boldchat|.bcfl|fb-custom|fb_dialog/;
