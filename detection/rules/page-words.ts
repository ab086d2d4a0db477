/** Made by make-page-words.ts from words.ts: change the words there and run it again. */
export const PAGE_WORDS = {
  cart: 'cart|basket|shoppi|warenk|einkau|panier|carrit|cesta|carro|carrel|winkel|carrin|sacola|cesto|koszyk|varuko|kundva|kurv|indkob|indkoe|handle|ostosk|kori|kosik|カー|gouwuc|sepet',
  checkout:
    'chec|orde|ship|deli|pay|bill|cash|kass|best|zahl|lief|comm|paie|cais|livr|fina|pago|tram|pedi|dire|cass|paga|conc|ordi|sped|afre|beta|bezo|caix|ende|zamo|kasa|plat|dost|płat|leve|maks|tila|toim|pokl|obje|doda|dopr|doru|purc|購入|ご|レシ|お支|お届|注文|jies|结算|结账|確認|确认|支付|收货|結帳|odem|sipa|sati|tesl',
  returns:
    'retu|refu|exch|reto|ruec|umta|remb|echa|devo|reem|reso|resi|rimb|ruil|troc|zwro|rekl|byte|angr|omby|bytt|pala|vrac|返品|tuih|iade',
  account:
    'acco|myac|prof|book|kont|cuen|clie|cont|sido|ordr|tili|ucet|mypa|マイ|wode|hesa|sign|log|pass|forg|pwfo|lost|anme|einl|iden|inic|acce|inlo|wach|entr|recu|zalo|odzy|lose|adga|kirj|prih|ロク|deng|giri|sifr|join|insc|aanm|cada|reje|medl|tilm|brug|reki|会員|zhuc|uye|kayi',
  help: 'help|supp|faq|cust|know|feed|hilf|aide|assi|ayud|sopo|frec|aiut|freq|hulp|klan|veel|ajud|supo|aten|pomo|obsl|wspa|hjal|vanl|hjae|hjel|ohje|asia|tuki|ukk|napo|podp|dota|ヘル|bang|kefu|yard|dest|hizm|sss|requ|tick|besc|recl|klac|cono|yhte|inqu|toia|otoi|lian|ilet|ulas|sika',
  other:
    'conf|dank|buch|merc|grac|graz|acqu|beda|boek|obri|dzie|reze|køb|kjøp|kiit|deku|予約|succ|wanc|感谢|订单|下单|訂單|感謝|tese|trac|send|verf|suiv|segu|rast|sled|spor|seur|配送|wuli|karg|revi|zend|bewe|avis|opin|rece|canc|kuen|disd|opze|anul|avsl|opsi|irti|zrus|ipta',
};
