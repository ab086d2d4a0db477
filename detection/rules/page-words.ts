/** Made by make-page-words.ts: change words.ts or chat-vendors.ts and run it again. */

/**
 * Beginnings of words in lower case without accents, each kind behind its own. One text: to look into
 * it costs a page less than a table that has to be made first.
 */
export const PAGE_WORDS =
  ' warenk einkau panier cesta winkel sacola koszyk varuko kurv indkob ostosk kori kosik カー gouwuc sepet cart basket carrel carrin carrit carro корзин кошик количк καλαθ kosar keranj 장바구 سلة >cart ' +
  ' orde paym shipp deliv gues expr billin purc confir kass zahl comma paie livra finali trami cassa paga ordi sped afre bestel beta entreg zamo kasa płat dost lever maks pokl dopr こ購 レシ お支 jies 结算 结账 確認 odem sipa tesl 購入 livr pago envi checkout заказ замов поръч παραγ rendel penzta comand narudz pesana đat 주문 결제 طلب הזמנ >checkout ' +
  ' retu refu exch reto devo zwro pala vrac iade >returns ' +
  ' acco myac profil kont cuen conta tili ucet mypa hesa passw forgo anme iniciar inlo entrar logow kirj prih giri insc cada reje reki uye signin signup signon login logup logon regist acced acceso accesso >account ' +
  ' help suppo faq cust know feedb hilf aide ayud assi hulp ajud pomoc hjal hjae hjel ohje napo yard reque tick inqu ilet >help ' +
  ' booke pedid concl obri bestal ordr besti tila potv prij deku 注文 こ注 感谢 track send suivi segui tracc rastr sled spori seur karg revi zend cancel booki buchu boek bestati dank kiit >other ';

/** What shows a support chat, in lower case; the beginning of a place is a new line. */
export const CHAT_MARKS =
  /intercom-|intercom\.|intercomc|zdassets|@web.widget|iframe#launcher|#webwidget|zopim|embed.tawk|@chat.widget|.jivo|\njdiv|livechati|#chat-widget-c|smartsupp|wchat.|fw-cdn|#fc_|beacon-v2|#beacon-c|olark|crisp.c|tidio|usemess|hubspot-mess|driftt|#drift-|woot|gorgias.chat|lptag|lpsn|lpmcon|salesforce-scrt|embedded-?mess|salesforceli|embeddedserv|#esw_|ocprod|omnich|purecl|.pure.cl|#genesys|cx-w|kustomer|gladly|ada.sup|#ada-|salesiq|zsiq|#siq|shopify_?chat|\ninbox-on|dialogflow|\ndf-mess|connect.aws|amazon-c|userlike|uslk|trengo|channel.io|#ch-plug|dixa|.ladesk|podium.com|#podium-|js.qualif|#q-mess|reamaze|comm100|livehelpn|#lhn[_h]|purechat|snapen|snapab|iadvize|giosg|bitrix24|bx-livech|b24-wid|chat-assets|#front-chat|rsations-w|brevo-conv|smooch|chaport|chatra|helpcr|happyfox|#hfc-|rocketc|botpress|bp-?web|chatbase|voiceflow|\.inq\.|inqchat|unblu|spr-chat|foreth|yellowmess|#ymp|boldchat|.bcfl/;
