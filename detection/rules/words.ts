/**
 * Words of the touchpoints in sixteen languages: path words (slug form, spaces between), then
 * phrases of headings and buttons (bars between). For `product` the phrases are button labels.
 * Both sides are folded (lower case, no accents) before they are compared.
 */
export type WordKind =
  | 'cart'
  | 'checkout'
  | 'confirmation'
  | 'tracking'
  | 'returns'
  | 'help'
  | 'contact'
  | 'account'
  | 'billing'
  | 'signup'
  | 'cancel'
  | 'product'
  | 'login'
  | 'sent'
  | 'failed'
  | 'newsletter'
  | 'review'
  | 'thanks'
  | 'missing'
  | 'selling';

export const WORDS: Record<WordKind, Record<string, [paths: string, phrases: string]>> = {
  cart: {
    en: [
      'cart basket bag shopping-cart shopping-bag shopping-basket viewcart',
      'shopping cart|your cart|your bag|your basket|my bag|cart|my cart|basket|my basket|shopping bag',
    ],
    de: ['warenkorb einkaufswagen', 'warenkorb|ihr warenkorb|dein warenkorb|einkaufswagen'],
    fr: ['panier mon-panier votre-panier', 'panier|mon panier|votre panier'],
    es: [
      'carrito cesta carro carrito-de-compras',
      'carrito|tu cesta|cesta de la compra|mi carrito|mi cesta',
    ],
    it: ['carrello', 'carrello|il tuo carrello|il mio carrello'],
    nl: [
      'winkelwagen winkelmand winkelmandje',
      'winkelwagen|winkelmand|mijn winkelwagen|je winkelmandje',
    ],
    pt: ['carrinho sacola cesto', 'carrinho|carrinho de compras|sua sacola|cesto de compras'],
    pl: ['koszyk', 'koszyk|twoj koszyk|twój koszyk'],
    sv: ['varukorg kundvagn kassan/varukorg', 'varukorg|kundvagn|din varukorg'],
    da: ['kurv indkobskurv indkoebskurv', 'kurv|indkøbskurv|din kurv'],
    nb: ['handlekurv handlevogn', 'handlekurv|handlevogn|din handlekurv'],
    fi: ['ostoskori kori', 'ostoskori|ostoskorisi'],
    cs: ['kosik nakupni-kosik', 'košík|nákupní košík|váš košík'],
    ja: ['cart カート', 'カート|ショッピングカート|買い物かご|お買い物かご'],
    zh: ['cart gouwuche', '购物车|購物車|我的购物车|购物袋'],
    tr: ['sepet sepetim', 'sepet|sepetim|alışveriş sepeti'],
    ru: ['korzina', 'корзина|ваша корзина|моя корзина'],
    hu: ['kosar', 'kosár|kosaram'],
    ro: ['cos cos-cumparaturi cosul-meu', 'cosul meu|coș de cumpărături|coșul tău'],
    hr: ['kosarica kosara korpa', 'košarica|vaša košarica|korpa|moja korpa'],
    el: ['kalathi', 'καλάθι|το καλάθι μου|καλάθι αγορών'],
    bg: ['kolichka', 'количка|вашата количка|кошница'],
    uk: ['koshik', 'кошик|ваш кошик'],
    vi: ['gio-hang', 'giỏ hàng|giỏ hàng của bạn'],
    ko: ['', '장바구니'],
    id: ['keranjang', 'keranjang|keranjang belanja'],
    ar: ['', 'سلة التسوق|عربة التسوق|سلة المشتريات'],
    fa: ['', 'سبد خرید'],
    he: ['', 'סל הקניות|עגלת קניות'],
    lt: ['krepselis', 'krepšelis|prekių krepšelis'],
  },
  checkout: {
    en: [
      'checkout checkouts secure-checkout place-order onepage payment shipping delivery order-checkout pay neworder order-pay delivery-payment shipping-payment cart-checkout guest-checkout express-checkout order-form',
      'checkout|secure checkout|payment method|shipping address|review your order|ordering|placement of the order|place an order|place order|complete your order|complete order|confirm order|confirm the order|proceed to payment|proceed to shipping|delivery information|shipping details|shipping information|shipping method|delivery address|delivery method|billing address|billing details|payment options|choose payment|payment information|order summary|secure payment|delivery and payment|shipping and payment|shipping & billing|cash register|delivery data|delivery details|delivery options|billing data|billing and delivery|billing information|method of delivery|method of payment|ways of delivery|way of delivery|way of payment|type of delivery|type of payment|methods of payment|shipping options|transport and payment|delivery and payment|finalizing an order|finalize order|finalise order|finalization of the order|completion of the order|completing the order|complete the order|overview of the order|order overview|order recap|order data|order with payment obligation|order details and payment|guest checkout|express checkout|checkout as guest|complete purchase|finish order|finish purchase|complete your purchase|pay now|place your order|make an order|making an order|placing an order|send order|order and pay|recipient of the order|recipient data|shipping and billing|choose delivery|choose a delivery|select delivery|select payment|payment and delivery|payment and shipping|contact and delivery|confirm and pay',
    ],
    de: [
      'kasse zur-kasse bestellung bestellen zahlung',
      'kasse|zur kasse|zahlungsart|lieferadresse|bestellung prüfen',
    ],
    fr: [
      'commande paiement caisse valider-commande finaliser-commande',
      'paiement|finaliser ma commande|adresse de livraison|mode de paiement',
    ],
    es: [
      'finalizar-compra pago tramitar-pedido pedido',
      'finalizar compra|tramitar pedido|método de pago|dirección de envío',
    ],
    it: [
      'cassa pagamento concludi-ordine',
      "pagamento|completa l'ordine|indirizzo di spedizione|metodo di pagamento",
    ],
    nl: [
      'afrekenen kassa bestellen betalen',
      'afrekenen|bestelling plaatsen|betaalmethode|bezorgadres',
    ],
    pt: [
      'finalizar-compra finalizar-pedido pagamento caixa',
      'finalizar compra|forma de pagamento|endereço de entrega',
    ],
    pl: [
      'zamowienie kasa platnosc realizacja-zamowienia adres dostawa',
      'zamówienie|metoda płatności|adres dostawy|podsumowanie zamówienia|dostawa i płatność|dane do dostawy',
    ],
    sv: [
      'kassa kassan till-kassan betalning betala leverans handla',
      'kassa|till kassan|betalningssätt|leveransadress|betala|leverans',
    ],
    da: [
      'kasse til-kassen betaling levering',
      'kassen|betaling|leveringsadresse|gå til kassen|levering',
    ],
    nb: ['kasse til-kassen betaling', 'kasse|betaling|leveringsadresse|gå til kassen'],
    fi: [
      'kassa kassalle maksu tilaus toimitus',
      'kassa|maksutapa|toimitusosoite|siirry kassalle|tilauksen yhteenveto|toimitustapa',
    ],
    cs: [
      'pokladna objednavka platba doprava-a-platba dodaci-udaje doprava dokonceni-objednavky',
      'pokladna|objednávka|doprava a platba|doručovací adresa|dodací údaje|doprava a platba|způsob platby|spôsob platby|dokončení objednávky|doručovacie údaje|objednat a zaplatit|objednať',
    ],
    ja: [
      'checkout purchase 購入手続き',
      'ご購入手続き|レジに進む|お支払い方法|お届け先|注文内容の確認',
    ],
    zh: ['checkout jiesuan', '结算|结账|確認訂單|确认订单|支付方式|收货地址|結帳'],
    tr: ['odeme siparis satin-al', 'ödeme|ödeme yöntemi|teslimat adresi|siparişi tamamla'],
    ru: [
      'oformlenie oformlenie-zakaza zakaz order',
      'оформление заказа|оформить заказ|способ оплаты|способ доставки|адрес доставки',
    ],
    hu: [
      'penztar rendeles',
      'pénztár|szállítás és fizetés|fizetési mód|szállítási cím|megrendelés',
    ],
    ro: [
      'finalizare-comanda finalizeaza-comanda detalii-comanda plata livrare',
      'finalizare comandă|finalizează comanda|metodă de plată|metoda de plată|modalitate de plată|adresa de livrare|modalitate de livrare|detalii comandă|livrare și plată|trimite comanda',
    ],
    hr: [
      'blagajna kupovina placanje naplata dostava',
      'blagajna|način plaćanja|način dostave|adresa za dostavu|podaci za dostavu|podaci za isporuku|način isporuke|završi kupovinu|završi narudžbu|potvrdi narudžbu|podaci o kupcu',
    ],
    el: [
      'tameio pliromi oloklirosi-paraggelias',
      'ταμείο|ολοκλήρωση παραγγελίας|τρόπος πληρωμής|τρόποι πληρωμής|τρόπος αποστολής|διεύθυνση αποστολής|στοιχεία αποστολής|στοιχεία χρέωσης|ολοκλήρωση αγοράς',
    ],
    bg: [
      'porachka plashtane',
      'завършване на поръчката|начин на плащане|начин на доставка|адрес за доставка|данни за доставка|поръчка',
    ],
    uk: [
      'oformlennya zamovlennya',
      'оформлення замовлення|спосіб оплати|спосіб доставки|оформити замовлення',
    ],
    vi: [
      'thanh-toan dat-hang',
      'thanh toán|phương thức thanh toán|địa chỉ giao hàng|thông tin giao hàng|đặt hàng',
    ],
    ko: ['', '주문하기|결제하기|결제 수단|배송지|주문/결제|주문서'],
    id: ['pembayaran', 'pembayaran|metode pembayaran|alamat pengiriman|metode pengiriman|checkout'],
    ar: ['', 'إتمام الطلب|إتمام الشراء|طريقة الدفع|عنوان الشحن|الدفع'],
    fa: ['', 'تسویه حساب|پرداخت|روش پرداخت|تکمیل سفارش|آدرس تحویل'],
    he: ['', 'תשלום|פרטי משלוח|אמצעי תשלום'],
    lt: [
      'apmokejimas uzsakymas',
      'apmokėjimas|apmokėjimo būdas|pristatymo būdas|užsakymo pateikimas|pristatymo adresas',
    ],
  },
  confirmation: {
    en: [
      'thank-you thankyou thank_you thanks order-confirmation orderconfirmation order-received order-complete confirmation checkout-success order-success',
      'thank you for your order|thanks for your order|thank you for your purchase|order confirmed|your order is confirmed|order confirmation|order placed|we have received your order|booking confirmed|your booking is confirmed|order received|order complete|order completed|order is complete|order is confirmed|order has been|order was successful|order placed|order successful|purchase is complete|purchase complete|purchase confirmation|purchase successful|payment successful|payment received|booking confirmed|booking is confirmed|thank you for your booking|thank you for booking|thank you for ordering|thank you for purchasing|thanks for your purchase|order confirmation|your order number|thank you for shopping|reservation confirmed|your subscription is active|we have received your booking|thank you for your reservation|your order was placed|your order has been placed|your order has been received|order successfully|successfully placed|order accepted|order registered|order has been accepted|thank you for the order|thank you for placing|thanks for ordering|thanks for shopping|your booking is complete|payment complete|payment completed',
    ],
    de: [
      'danke vielen-dank bestellbestaetigung bestellbestatigung bestellung-abgeschlossen bestellung-erfolgreich',
      'vielen dank für ihre bestellung|vielen dank für deine bestellung|danke für ihre bestellung|danke für deine bestellung|ihre bestellung ist bei uns eingegangen|bestellung erfolgreich|bestellbestätigung|buchungsbestätigung|bestellung erhalten|bestellung ist eingegangen|bestellbestätigung|bestellung abgeschlossen|bestellung war erfolgreich|buchungsbestätigung|vielen dank für ihre buchung|vielen dank für deine buchung|danke für ihre buchung|danke für deinen einkauf|vielen dank für ihren einkauf|buchung bestätigt|ihre bestellnummer|zahlung erfolgreich',
    ],
    fr: [
      'merci confirmation-commande confirmation-de-commande commande-recue commande-confirmee',
      'merci pour votre commande|merci pour votre achat|votre commande est confirmée|votre commande a bien été enregistrée|confirmation de commande|réservation confirmée|commande reçue|confirmation de commande|commande confirmée|réservation confirmée|merci pour votre réservation|paiement accepté|votre numéro de commande|confirmation de votre commande',
    ],
    es: [
      'gracias confirmacion-pedido confirmacion-de-pedido pedido-recibido pedido-confirmado',
      'gracias por tu pedido|gracias por su pedido|gracias por tu compra|gracias por su compra|pedido confirmado|hemos recibido tu pedido|reserva confirmada|pedido recibido|pedido confirmado|confirmación del pedido|confirmación de pedido|reserva confirmada|gracias por tu reserva|tu pedido está confirmado|compra realizada|pago realizado',
    ],
    it: [
      'grazie conferma-ordine ordine-ricevuto ordine-confermato',
      "grazie per il tuo ordine|grazie per l'ordine|grazie per il tuo acquisto|ordine confermato|conferma dell'ordine|abbiamo ricevuto il tuo ordine|prenotazione confermata|ordine ricevuto|conferma ordine|conferma dell’ordine|prenotazione confermata|grazie per la prenotazione|ordine è stato ricevuto|acquisto completato|pagamento riuscito",
    ],
    nl: [
      'bedankt bestelling-ontvangen orderbevestiging bestelbevestiging',
      'bedankt voor je bestelling|bedankt voor uw bestelling|bestelling geplaatst|je bestelling is geplaatst|bestelling bevestigd|we hebben je bestelling ontvangen|bestelling ontvangen|bestelling bevestigd|bedankt voor je aankoop|boeking bevestigd|bedankt voor je boeking|orderbevestiging',
    ],
    pt: [
      'obrigado confirmacao-pedido pedido-recebido pedido-confirmado compra-concluida',
      'obrigado pela sua compra|obrigado pelo seu pedido|pedido confirmado|pedido realizado com sucesso|compra concluída|recebemos o seu pedido|encomenda confirmada|pedido recebido|confirmação do pedido|reserva confirmada|encomenda confirmada|obrigado pela sua encomenda|obrigado pela compra',
    ],
    pl: [
      'dziekujemy potwierdzenie-zamowienia zamowienie-zlozone',
      'dziękujemy za zamówienie|dziękujemy za zakupy|zamówienie zostało złożone|potwierdzenie zamówienia|zamówienie przyjęte|zamówienie przyjęte|zamówienie zostało przyjęte|rezerwacja potwierdzona|dziękujemy za złożenie zamówienia',
    ],
    sv: [
      'tack orderbekraftelse bestallning-mottagen',
      'tack för din beställning|tack för ditt köp|tack för din order|orderbekräftelse|din beställning är mottagen',
    ],
    da: [
      'tak ordrebekraeftelse ordre-modtaget',
      'tak for din ordre|tak for din bestilling|tak for dit køb|ordrebekræftelse|vi har modtaget din ordre',
    ],
    nb: [
      'takk ordrebekreftelse ordre-mottatt',
      'takk for din bestilling|takk for bestillingen|takk for ordren|takk for kjøpet|ordrebekreftelse|vi har mottatt din bestilling',
    ],
    fi: [
      'kiitos tilausvahvistus tilaus-vastaanotettu',
      'kiitos tilauksestasi|kiitos ostoksestasi|tilausvahvistus|tilauksesi on vastaanotettu|tilaus vahvistettu',
    ],
    cs: [
      'dekujeme potvrzeni-objednavky objednavka-prijata',
      'děkujeme za objednávku|děkujeme za nákup|děkujeme za vaši objednávku|potvrzení objednávky|objednávka byla přijata',
    ],
    ja: [
      'complete thanks 注文完了',
      'ご注文ありがとうございます|ご注文ありがとうございました|ご注文が完了しました|ご購入ありがとうございます|注文を確定しました|注文が確定されました|予約が完了しました',
    ],
    zh: [
      'success wancheng',
      '感谢您的订单|感谢您的购买|订单已提交|下单成功|支付成功|訂單已成立|感謝您的訂購|订单确认',
    ],
    tr: [
      'tesekkurler siparis-onayi siparis-tamamlandi',
      'siparişiniz için teşekkür ederiz|siparişiniz alındı|siparişiniz onaylandı|teşekkür ederiz|sipariş onayı',
    ],
    ru: [
      'spasibo zakaz-oformlen',
      'спасибо за заказ|заказ оформлен|заказ принят|спасибо за покупку|ваш заказ принят|заказ успешно|ваш заказ оформлен',
    ],
    hu: [
      'koszonjuk',
      'köszönjük a rendelést|köszönjük a megrendelést|sikeres rendelés|rendelését megkaptuk',
    ],
    ro: [
      'multumim comanda-finalizata confirmare-comanda',
      'mulțumim pentru comandă|comanda a fost plasată|comanda a fost înregistrată|confirmare comandă|comanda dumneavoastră a fost',
    ],
    hr: [
      'hvala potvrda-narudzbe',
      'hvala na narudžbi|hvala na kupnji|hvala na kupovini|narudžba je zaprimljena|potvrda narudžbe|uspješno ste naručili',
    ],
    el: [
      'efharisto',
      'ευχαριστούμε για την παραγγελία|η παραγγελία σας ολοκληρώθηκε|η παραγγελία σας καταχωρήθηκε|επιβεβαίωση παραγγελίας',
    ],
    bg: [
      'blagodarim',
      'благодарим за поръчката|поръчката е приета|поръчката ви е приета|потвърждение на поръчка',
    ],
    uk: ['dyakuyemo', 'дякуємо за замовлення|замовлення прийнято|замовлення оформлено'],
    vi: [
      'cam-on dat-hang-thanh-cong',
      'đặt hàng thành công|cảm ơn bạn đã đặt hàng|cảm ơn bạn đã mua hàng|thanh toán thành công',
    ],
    ko: ['', '주문이 완료|주문 완료|결제가 완료|주문해 주셔서 감사'],
    id: [
      'terima-kasih',
      'terima kasih atas pesanan|pesanan berhasil|pesanan anda telah|pembayaran berhasil|terima kasih telah berbelanja',
    ],
    ar: ['', 'شكرا لطلبك|تم استلام طلبك|تم تأكيد الطلب|تأكيد الطلب'],
    fa: ['', 'سفارش شما ثبت شد|از خرید شما متشکریم|پرداخت موفق|سفارش با موفقیت'],
    he: ['', 'תודה על ההזמנה|תודה על הזמנתך|ההזמנה התקבלה|אישור הזמנה'],
    lt: ['aciu', 'ačiū už užsakymą|užsakymas priimtas|užsakymo patvirtinimas'],
  },
  tracking: {
    en: [
      'track tracking track-order trackorder order-status track-package track-my-order',
      'track your order|track order|order status|where is my order|your parcel|out for delivery|delivery status',
    ],
    de: [
      'sendungsverfolgung sendungsstatus paket-verfolgen bestellstatus',
      'sendungsverfolgung|paket verfolgen|lieferstatus|bestellstatus|sendung verfolgen',
    ],
    fr: [
      'suivi suivi-commande suivre-ma-commande suivi-colis',
      'suivi de commande|suivre ma commande|suivi de colis|suivre mon colis',
    ],
    es: [
      'seguimiento rastreo seguimiento-pedido estado-pedido',
      'seguimiento del pedido|sigue tu pedido|estado del pedido|rastrear envío',
    ],
    it: [
      'traccia tracciamento traccia-ordine stato-ordine',
      "traccia il tuo ordine|stato dell'ordine|traccia la spedizione",
    ],
    nl: [
      'track-en-trace volg-bestelling bestelstatus',
      'volg je bestelling|track & trace|bestelstatus|volg je pakket',
    ],
    pt: [
      'rastreio rastrear rastreamento acompanhar-pedido seguir-encomenda',
      'acompanhar pedido|rastrear pedido|seguir encomenda|rastreamento',
    ],
    pl: [
      'sledzenie sledz-przesylke status-zamowienia',
      'śledzenie przesyłki|śledź przesyłkę|status zamówienia',
    ],
    sv: [
      'spara sparning folj-order',
      'spåra din beställning|spåra paket|orderstatus|följ din leverans',
    ],
    da: ['spor track-trace spor-pakke', 'spor din ordre|spor pakke|ordrestatus|følg din pakke'],
    nb: ['sporing spor spor-pakke', 'spor bestillingen|sporing|ordrestatus|følg pakken'],
    fi: ['seuranta seuraa-tilausta', 'seuraa tilausta|lähetyksen seuranta|tilauksen tila'],
    cs: [
      'sledovani sledovani-zasilky stav-objednavky',
      'sledování zásilky|sledovat objednávku|stav objednávky',
    ],
    ja: ['tracking 配送状況', '配送状況|お荷物の追跡|追跡番号|注文状況|配達状況'],
    zh: ['track wuliu', '物流信息|订单追踪|物流跟踪|查询物流|配送狀態'],
    tr: ['kargo-takip siparis-takip', 'kargo takibi|siparişim nerede|sipariş takibi'],
    ru: ['', 'отследить заказ|статус заказа'],
  },
  returns: {
    en: [
      'returns return refund refunds exchanges return-portal refund-policy return-policy returns-exchanges return-form return-request',
      'returns|start a return|return your order|return an item|request a refund|returns and refunds|refund policy|return policy|returns policy|return form|return request|returns & exchanges|returns and exchanges|shipping & returns|shipping and returns|delivery and returns|exchange or return|withdrawal form',
    ],
    de: [
      'retoure retouren ruecksendung rueckgabe widerruf umtausch',
      'retoure|rücksendung|rückgabe|retoure anmelden|widerruf',
    ],
    fr: [
      'retour retours remboursement echange',
      'retours|retourner un article|retours et remboursements|faire un retour',
    ],
    es: [
      'devolucion devoluciones reembolso cambios',
      'devoluciones|devolver un pedido|cambios y devoluciones|solicitar reembolso',
    ],
    it: [
      'reso resi rimborso restituzione',
      'resi|resi e rimborsi|effettua un reso|restituire un articolo',
    ],
    nl: [
      'retour retouren retourneren ruilen',
      'retourneren|retour aanmelden|ruilen en retourneren',
    ],
    pt: [
      'devolucao devolucoes troca trocas reembolso',
      'trocas e devoluções|devolver|devoluções|reembolso',
    ],
    pl: ['zwrot zwroty reklamacja reklamacje', 'zwroty|zwrot towaru|zwroty i reklamacje'],
    sv: ['retur returer byten angra', 'retur|returer|byten och returer|registrera retur'],
    da: ['retur returnering returer ombytning', 'retur|returnering|returner vare|fortrydelsesret'],
    nb: ['retur returer bytte angre', 'retur|returer|bytte og retur|angrerett'],
    fi: ['palautus palautukset palautus-ja-vaihto', 'palautukset|palautus|palauta tuote'],
    cs: ['vraceni vraceni-zbozi reklamace', 'vrácení zboží|reklamace|vrácení a výměna'],
    ja: ['returns 返品', '返品|返品・交換|返品交換|返金'],
    zh: ['returns tuihuo', '退货|退換貨|退换货|申请退款|退款'],
    tr: ['iade iade-degisim', 'iade|iade ve değişim|iade talebi'],
    ru: ['vozvrat', 'возврат|возврат товара'],
    ro: ['retur retururi', 'retur|politica de retur|retururi'],
    hr: ['povrat reklamacije', 'povrat|povrat robe|reklamacije|povrati'],
    el: ['epistrofes', 'επιστροφές|πολιτική επιστροφών|επιστροφή προϊόντων'],
    bg: ['vrashtane', 'връщане|връщане на стока'],
    uk: ['povernennya', 'повернення|повернення товару'],
    vi: ['doi-tra', 'đổi trả|chính sách đổi trả'],
    ko: ['', '반품|교환/반품|반품 신청|환불'],
    id: ['pengembalian', 'pengembalian|pengembalian barang|kebijakan pengembalian'],
    lt: ['grazinimas', 'grąžinimas|prekių grąžinimas'],
  },
  help: {
    en: [
      'help support faq faqs helpcenter help-center help-centre hc customer-service customer-care knowledge-base feedback customercare customer-care customerservice customer-service helpinfo helpdesk help-desk service-center support-center supportcenter kb',
      'help center|help centre|how can we help|frequently asked questions|customer service|customer support|faq|help & support|customer care|customer service|support|help desk|support center|support centre|knowledge base|knowledgebase|q&a|questions and answers|need help|help topics|popular topics|how can i help',
    ],
    de: [
      'hilfe hilfe-center kundenservice kundendienst faq',
      'hilfe|hilfe-center|wie können wir helfen|wie können wir dir helfen|häufige fragen|kundenservice',
    ],
    fr: [
      'aide assistance service-client faq centre-aide',
      "centre d'aide|comment pouvons-nous vous aider|questions fréquentes|service client|foire aux questions",
    ],
    es: [
      'ayuda soporte atencion-al-cliente preguntas-frecuentes',
      'centro de ayuda|¿cómo podemos ayudarte|preguntas frecuentes|atención al cliente',
    ],
    it: [
      'assistenza aiuto servizio-clienti domande-frequenti',
      'centro assistenza|come possiamo aiutarti|domande frequenti|servizio clienti',
    ],
    nl: [
      'hulp klantenservice veelgestelde-vragen',
      'klantenservice|hoe kunnen we je helpen|veelgestelde vragen',
    ],
    pt: [
      'ajuda suporte atendimento central-de-ajuda apoio-ao-cliente perguntas-frequentes',
      'central de ajuda|como podemos ajudar|perguntas frequentes|apoio ao cliente',
    ],
    pl: [
      'pomoc obsluga-klienta centrum-pomocy wsparcie',
      'centrum pomocy|jak możemy pomóc|najczęściej zadawane pytania|obsługa klienta',
    ],
    sv: [
      'hjalp kundservice kundtjanst vanliga-fragor',
      'kundservice|hur kan vi hjälpa|vanliga frågor|hjälpcenter',
    ],
    da: [
      'hjaelp kundeservice hjaelpecenter',
      'kundeservice|hvordan kan vi hjælpe|ofte stillede spørgsmål',
    ],
    nb: [
      'hjelp kundeservice hjelpesenter',
      'kundeservice|hvordan kan vi hjelpe|ofte stilte spørsmål',
    ],
    fi: [
      'ohje asiakaspalvelu tuki ukk',
      'asiakaspalvelu|miten voimme auttaa|usein kysytyt kysymykset|ohjekeskus',
    ],
    cs: [
      'napoveda podpora zakaznicka-podpora caste-dotazy',
      'centrum nápovědy|jak vám můžeme pomoci|časté dotazy|zákaznická podpora',
    ],
    ja: [
      'help support faq ヘルプ',
      'ヘルプセンター|よくあるご質問|よくある質問|カスタマーサポート|お困りですか',
    ],
    zh: ['help bangzhu kefu', '帮助中心|常见问题|客服中心|幫助中心|常見問題|客户服务'],
    tr: [
      'yardim destek musteri-hizmetleri sss',
      'yardım merkezi|nasıl yardımcı olabiliriz|sıkça sorulan sorular|müşteri hizmetleri',
    ],
    ru: ['pomosh pomoshch podderzhka', 'помощь|служба поддержки|вопросы и ответы|частые вопросы'],
    ro: [
      'ajutor intrebari-frecvente',
      'ajutor|întrebări frecvente|centru de ajutor|serviciul clienți',
    ],
    hr: [
      'pomoc podrska cesta-pitanja',
      'pomoć|česta pitanja|korisnička podrška|služba za korisnike',
    ],
    el: ['voitheia', 'βοήθεια|συχνές ερωτήσεις|εξυπηρέτηση πελατών'],
    bg: ['pomosht', 'помощ|често задавани въпроси|център за помощ'],
    uk: ['dopomoga', 'допомога|часті питання|служба підтримки'],
    vi: ['ho-tro tro-giup', 'trợ giúp|hỗ trợ khách hàng|câu hỏi thường gặp'],
    ko: ['', '고객센터|자주 묻는 질문|도움말|고객 지원'],
    id: ['bantuan', 'bantuan|pusat bantuan|pertanyaan umum|layanan pelanggan'],
    ar: ['', 'مركز المساعدة|الأسئلة الشائعة|خدمة العملاء'],
    fa: ['', 'سوالات متداول|پشتیبانی|راهنما'],
    he: ['', 'מרכז עזרה|שאלות נפוצות|שירות לקוחות'],
    lt: ['pagalba duk', 'pagalba|dažniausiai užduodami klausimai'],
  },
  contact: {
    en: [
      'contact contact-us contactus submit-a-request tickets complaint complaints callback contactform contact-form enquiry inquiry support-ticket',
      'contact us|get in touch|submit a request|send us a message|make a complaint|contact|feedback|open a support ticket|support ticket|callback|contact form|write to us|reach us|talk to us|send a message|send message|contact information|customer enquiries|drop us a line|submit a ticket|contacts|leave a message',
    ],
    de: [
      'kontakt kontaktformular beschwerde',
      'kontakt|kontaktieren sie uns|kontaktformular|schreib uns|anfrage senden',
    ],
    fr: [
      'contact contactez-nous nous-contacter reclamation',
      'contactez-nous|nous contacter|envoyer une demande|réclamation',
    ],
    es: [
      'contacto contactanos contactenos reclamacion',
      'contáctanos|contacto|enviar una solicitud|reclamaciones',
    ],
    it: ['contatti contattaci reclami', 'contattaci|contatti|invia una richiesta|reclami'],
    nl: ['contact klacht', 'contact|neem contact op|een verzoek indienen|klacht indienen'],
    pt: [
      'contato contacto fale-conosco contacte-nos reclamacao',
      'fale conosco|contacte-nos|entre em contato|enviar um pedido',
    ],
    pl: ['kontakt reklamacja', 'kontakt|skontaktuj się z nami|napisz do nas|wyślij zgłoszenie'],
    sv: ['kontakt kontakta-oss', 'kontakta oss|skicka en förfrågan|kontakt'],
    da: ['kontakt kontakt-os', 'kontakt os|send en anmodning|kontakt'],
    nb: ['kontakt kontakt-oss', 'kontakt oss|send en forespørsel|klage'],
    fi: ['yhteystiedot ota-yhteytta', 'ota yhteyttä|yhteydenotto|lähetä pyyntö'],
    cs: ['kontakt kontakty', 'kontaktujte nás|kontakt|odeslat požadavek'],
    ja: ['contact inquiry toiawase otoiawase', 'お問い合わせ|お問合せ|お問い合わせフォーム'],
    zh: ['contact lianxi', '联系我们|聯絡我們|联系客服|投诉'],
    tr: ['iletisim bize-ulasin sikayet', 'iletişim|bize ulaşın|talep gönder|şikayet'],
    ru: ['kontakty obratnaya-svyaz', 'контакты|обратная связь|свяжитесь с нами|связаться с нами'],
    hu: ['kapcsolat', 'kapcsolat|írjon nekünk'],
    ro: ['contact contactati-ne', 'contact|contactează-ne|contactați-ne|formular de contact'],
    hr: ['kontakt', 'kontakt|kontaktirajte nas'],
    el: ['epikoinonia', 'επικοινωνία|επικοινωνήστε μαζί μας'],
    bg: ['kontakti', 'контакти|свържете се с нас'],
    uk: ['kontakty', 'контакти|зв язатися з нами'],
    vi: ['lien-he', 'liên hệ|liên hệ với chúng tôi'],
    ko: ['', '문의하기|1:1 문의|연락처'],
    id: ['kontak hubungi-kami', 'hubungi kami|kontak'],
    ar: ['', 'اتصل بنا|تواصل معنا'],
    fa: ['', 'تماس با ما'],
    he: ['', 'צור קשר|יצירת קשר'],
    lt: ['kontaktai', 'kontaktai|susisiekite'],
  },
  account: {
    en: [
      'account my-account myaccount profile orders order-history my-orders address-book addressbook order-details my-orders addresses account-settings account-dashboard',
      'my account|your account|your orders|order history|my profile|order details|orders history|order history|purchase history|account settings|account information|update account|order list|account dashboard|my orders|my addresses|address book|edit address|shipping addresses|saved addresses|add new address|personal data|my details|personal details',
    ],
    de: [
      'konto mein-konto kundenkonto meine-bestellungen',
      'mein konto|meine bestellungen|kundenkonto|meine adressen|adressbuch|adresse bearbeiten|meine daten|bestellübersicht|bestellhistorie',
    ],
    fr: [
      'compte mon-compte mes-commandes',
      "mon compte|mes commandes|espace client|mes adresses|carnet d'adresses|mes informations|historique des commandes|ajouter une adresse",
    ],
    es: [
      'cuenta mi-cuenta mis-pedidos',
      'mi cuenta|mis pedidos|tu cuenta|mis direcciones|nueva dirección|editar dirección|historial de pedidos|mis datos',
    ],
    it: [
      'account il-mio-account i-miei-ordini area-clienti',
      'il mio account|i miei ordini|area clienti|i miei indirizzi|rubrica|i miei dati|storico ordini',
    ],
    nl: [
      'account mijn-account mijn-bestellingen',
      'mijn account|mijn bestellingen|mijn adressen|adresboek|mijn gegevens|bestelgeschiedenis',
    ],
    pt: [
      'conta minha-conta meus-pedidos area-de-cliente',
      'minha conta|meus pedidos|área de cliente|meus endereços|minhas encomendas|novo endereço|meus dados|histórico de pedidos',
    ],
    pl: [
      'konto moje-konto moje-zamowienia',
      'moje konto|moje zamówienia|historia zamówień|moje adresy|książka adresowa|moje dane',
    ],
    sv: [
      'konto mitt-konto mina-sidor mina-ordrar',
      'mitt konto|mina sidor|mina beställningar|mina adresser|mina uppgifter|orderhistorik',
    ],
    da: [
      'konto min-konto mine-ordrer min-side',
      'min konto|min side|mine ordrer|mine adresser|mine oplysninger|ordrehistorik',
    ],
    nb: ['konto min-konto min-side mine-bestillinger', 'min konto|min side|mine bestillinger'],
    fi: [
      'tili oma-tili omat-tilaukset',
      'oma tili|omat tilaukset|omat tiedot|osoitekirja|tilaushistoria',
    ],
    cs: [
      'ucet muj-ucet moje-objednavky',
      'můj účet|moje objednávky|moje adresy|moje údaje|historie objednávek',
    ],
    ja: ['mypage account マイページ', 'マイページ|注文履歴|アカウント情報|ご購入履歴'],
    zh: ['account wode', '我的账户|我的订单|会员中心|我的帳戶|個人中心'],
    tr: ['hesabim hesap siparislerim', 'hesabım|siparişlerim'],
    ru: [
      'lichnyj-kabinet',
      'личный кабинет|мои заказы|история заказов|мои адреса|мой профиль|мой аккаунт|адресная книга|редактирование профиля',
    ],
    hu: ['fiokom', 'fiókom|rendeléseim'],
    ro: ['cont contul-meu comenzile-mele', 'contul meu|comenzile mele'],
    hr: ['racun moj-racun moje-narudzbe', 'moj račun|moje narudžbe|moj nalog'],
    el: ['logariasmos', 'ο λογαριασμός μου|οι παραγγελίες μου|ιστορικό παραγγελιών'],
    bg: ['profil', 'моят профил|моите поръчки'],
    uk: ['kabinet', 'особистий кабінет|мої замовлення'],
    vi: ['tai-khoan don-hang', 'tài khoản của tôi|đơn hàng của tôi|đơn mua'],
    ko: ['', '내 계정|마이페이지|주문내역|주문 내역'],
    id: ['akun', 'akun saya|pesanan saya|riwayat pesanan'],
    ar: ['', 'حسابي|طلباتي'],
    fa: ['', 'حساب کاربری|سفارش های من|پروفایل'],
    he: ['', 'החשבון שלי|ההזמנות שלי'],
    lt: ['paskyra', 'mano paskyra|mano užsakymai'],
  },
  billing: {
    en: [
      'billing invoices invoice payments subscription subscriptions plan wallet credit-card creditcard credit-cards creditcards payment-methods payment-method edit-cards',
      'billing|invoices|payment methods|your plan|manage subscription|payment methods|add a new payment method|add payment method|credit card information|edit credit cards|add credit card|my wallet|payment options',
    ],
    de: [
      'rechnung rechnungen abrechnung abo abonnement',
      'rechnungen|abrechnung|zahlungsmethoden|abo verwalten',
    ],
    fr: [
      'facture factures facturation abonnement',
      'factures|facturation|mon abonnement|moyens de paiement',
    ],
    es: ['factura facturas facturacion suscripcion', 'facturas|facturación|mi suscripción'],
    it: ['fattura fatture fatturazione abbonamento', 'fatture|fatturazione|il mio abbonamento'],
    nl: ['factuur facturen abonnement', 'facturen|facturatie|mijn abonnement'],
    pt: ['fatura faturas faturacao assinatura', 'faturas|cobrança|minha assinatura'],
    pl: ['faktura faktury platnosci subskrypcja', 'faktury|płatności|subskrypcja'],
    sv: ['faktura fakturor prenumeration', 'fakturor|fakturering|min prenumeration'],
    da: ['faktura fakturaer abonnement', 'fakturaer|betaling|mit abonnement'],
    nb: ['faktura fakturaer abonnement', 'fakturaer|betaling|mitt abonnement'],
    fi: ['laskut lasku laskutus tilaukseni', 'laskut|laskutus|tilauksen hallinta'],
    cs: ['faktura faktury predplatne', 'faktury|platby|předplatné'],
    ja: ['billing invoice 請求', 'ご請求|請求書|お支払い情報|ご契約プラン'],
    zh: ['billing fapiao zhangdan', '账单|发票|订阅管理|帳單'],
    tr: ['fatura faturalar abonelik', 'faturalar|ödeme bilgileri|aboneliğim'],
  },
  signup: {
    en: [
      'signup sign-up sign_up register registration create-account join sign-up-form createaccount join-us',
      'create an account|create your account|sign up|register|join now|create account|create new account|create my account|new account|open an account|new customer|join for free|become a member|register now|sign up for free|account creation',
    ],
    de: [
      'registrieren registrierung anmelden konto-erstellen',
      'konto erstellen|registrieren|jetzt registrieren|neu hier',
    ],
    fr: ['inscription creer-un-compte s-inscrire', "créer un compte|inscription|s'inscrire"],
    es: ['registro registrarse crear-cuenta', 'crear cuenta|crear una cuenta|regístrate|registro'],
    it: ['registrati registrazione crea-account', 'crea un account|registrati|registrazione'],
    nl: ['registreren aanmelden account-aanmaken', 'account aanmaken|registreren|word lid'],
    pt: ['cadastro registar registro criar-conta', 'criar conta|cadastre-se|registar'],
    pl: ['rejestracja zaloz-konto', 'załóż konto|rejestracja|utwórz konto'],
    sv: ['registrera skapa-konto bli-medlem', 'skapa konto|registrera dig|bli medlem'],
    da: ['opret-konto tilmeld opret-bruger', 'opret konto|opret bruger|tilmeld dig'],
    nb: ['registrer opprett-konto bli-medlem', 'opprett konto|registrer deg|bli medlem'],
    fi: ['rekisteroidy luo-tili', 'luo tili|rekisteröidy'],
    cs: ['registrace vytvorit-ucet', 'registrace|vytvořit účet'],
    ja: ['register signup 会員登録', '新規会員登録|会員登録|アカウントを作成'],
    zh: ['register zhuce', '注册|註冊|创建账户|免费注册'],
    tr: ['uye-ol kayit kayit-ol', 'üye ol|kayıt ol|hesap oluştur'],
    ru: ['registraciya', 'регистрация|создать аккаунт|зарегистрироваться'],
    hu: ['regisztracio', 'regisztráció'],
    ro: ['inregistrare creeaza-cont', 'înregistrare|creează cont|cont nou|creare cont'],
    hr: ['registracija', 'registracija|registriraj se|otvori račun|kreiraj nalog'],
    el: ['eggrafi', 'εγγραφή|δημιουργία λογαριασμού'],
    bg: ['registratsiya registracia', 'регистрация|създаване на профил'],
    uk: ['reyestratsiya', 'реєстрація|зареєструватися'],
    vi: ['dang-ky', 'đăng ký|tạo tài khoản'],
    ko: ['', '회원가입|계정 만들기'],
    id: ['daftar pendaftaran', 'daftar|buat akun|pendaftaran'],
    ar: ['', 'إنشاء حساب|تسجيل جديد'],
    fa: ['', 'ثبت نام|ایجاد حساب'],
    he: ['', 'הרשמה|יצירת חשבון'],
    lt: ['registracija', 'registracija|sukurti paskyrą|registruotis'],
  },
  cancel: {
    en: [
      'cancel cancellation cancel-subscription cancel-membership unsubscribe close-account',
      "cancel your subscription|cancel membership|we're sorry to see you go|your subscription has been cancelled|subscription cancelled|end membership",
    ],
    de: [
      'kuendigen kuendigung kundigung abo-kuendigen vertrag-kuendigen',
      'kündigen|vertrag kündigen|abo kündigen|kündigung bestätigen|schade dass sie gehen',
    ],
    fr: [
      'resilier resiliation annuler-abonnement',
      'résilier|résilier votre contrat|annuler mon abonnement|résiliation',
    ],
    es: [
      'cancelar cancelacion baja darse-de-baja cancelar-suscripcion',
      'cancelar suscripción|darse de baja|cancelar tu suscripción',
    ],
    it: [
      'disdetta annulla-abbonamento recesso cancellazione',
      'annulla abbonamento|disdetta|disdici',
    ],
    nl: ['opzeggen opzegging annuleren', 'abonnement opzeggen|opzeggen|annuleren'],
    pt: [
      'cancelar cancelamento cancelar-assinatura',
      'cancelar assinatura|cancelar subscrição|cancelamento',
    ],
    pl: [
      'anuluj rezygnacja anulowanie wypowiedzenie',
      'anuluj subskrypcję|rezygnacja|wypowiedzenie umowy',
    ],
    sv: ['avsluta saga-upp uppsagning', 'avsluta prenumeration|säg upp|uppsägning'],
    da: ['opsig opsigelse afmeld', 'opsig abonnement|opsigelse|afmeld'],
    nb: ['si-opp oppsigelse avslutt', 'si opp abonnement|oppsigelse|avslutt abonnement'],
    fi: ['irtisano irtisanominen peruuta-tilaus', 'irtisano|peruuta tilaus|tilauksen peruutus'],
    cs: ['zrusit zruseni vypoved', 'zrušit předplatné|zrušení|výpověď'],
    ja: ['cancel taikai kaiyaku 解約', '解約|退会|定期購入の解約|キャンセル手続き'],
    zh: ['cancel quxiao', '取消订阅|取消会员|注销账户|取消訂閱'],
    tr: ['iptal abonelik-iptal uyelik-iptali', 'aboneliği iptal et|üyelik iptali'],
  },
  product: {
    en: [
      'product products p dp item pd prod listing',
      'add to cart|add to bag|add to basket|buy now',
    ],
    de: ['produkt produkte artikel', 'in den warenkorb|in den einkaufswagen|jetzt kaufen'],
    fr: ['produit produits article', 'ajouter au panier|acheter maintenant'],
    es: [
      'producto productos articulo',
      'añadir al carrito|añadir a la cesta|agregar al carrito|comprar ahora',
    ],
    it: ['prodotto prodotti articolo', 'aggiungi al carrello|acquista ora'],
    nl: [
      'product producten artikel',
      'in winkelwagen|in winkelmand|toevoegen aan winkelwagen|nu kopen',
    ],
    pt: ['produto produtos artigo', 'adicionar ao carrinho|comprar agora|adicionar à sacola'],
    pl: ['produkt produkty', 'dodaj do koszyka|do koszyka|kup teraz'],
    sv: ['produkt produkter artikel', 'lägg i varukorg|lägg i varukorgen|köp nu'],
    da: ['produkt produkter vare', 'læg i kurv|tilføj til kurv|køb nu'],
    nb: ['produkt produkter vare', 'legg i handlekurv|legg i handlevogn|kjøp nå'],
    fi: ['tuote tuotteet', 'lisää ostoskoriin|lisää koriin|osta nyt'],
    cs: ['produkt produkty zbozi', 'do košíku|přidat do košíku|vložit do košíku|koupit'],
    ja: ['item items product goods 商品', 'カートに入れる|カートに追加|今すぐ買う|購入する'],
    zh: ['item product goods shangpin', '加入购物车|加入購物車|立即购买|立即購買'],
    tr: ['urun urunler', 'sepete ekle|hemen al|satın al'],
    ru: ['tovar', 'в корзину|купить'],
    hu: ['termek', 'kosárba'],
    ro: ['produs produse', 'adaugă în coș'],
    hr: ['proizvod proizvodi', 'dodaj u košaricu|dodaj u korpu'],
    el: ['proion', 'προσθήκη στο καλάθι|στο καλάθι'],
    bg: ['produkt', 'добави в количката|купи'],
    uk: ['tovar', 'у кошик|купити'],
    vi: ['san-pham', 'thêm vào giỏ|mua ngay'],
    ko: ['', '장바구니 담기|장바구니에 담기|바로구매|구매하기'],
    id: ['produk', 'tambah ke keranjang|masukkan keranjang|beli sekarang'],
    ar: ['', 'أضف إلى السلة|اشتري الآن'],
    fa: ['', 'افزودن به سبد خرید|افزودن به سبد'],
    he: ['', 'הוסף לסל|הוספה לסל'],
    lt: ['preke', 'į krepšelį|pirkti'],
  },
  login: {
    en: [
      'login signin sign-in log-in logon log-on password-reset reset-password forgot-password forgotpassword lost-password password remind-password password-recovery password-forgotten pwforgot lostpassword forgotten-password auth authentication authenticate identification account-recovery passwd',
      'sign in|log in|login|forgot password|forgot your password|reset password|reset your password|lost password|password reset|member login|password recovery|reset your password|change password|two-step verification|verify your identity|enter your password|forgot my password|forgotten password|forgotten your password|i forgot|log on|sign on|login to|welcome back|returning customer|verification code|two-factor',
    ],
    de: [
      'anmelden anmeldung einloggen passwort-vergessen',
      'anmelden|anmeldung|einloggen|passwort vergessen|passwort zurücksetzen',
    ],
    fr: [
      'connexion identification se-connecter mot-de-passe-oublie mot-de-passe-perdu',
      'connexion|se connecter|identifiez-vous|mot de passe oublié|réinitialiser votre mot de passe|mot de passe perdu',
    ],
    es: [
      'iniciar-sesion acceso acceder recuperar-contrasena',
      'iniciar sesión|inicia sesión|acceder|olvidaste tu contraseña|recuperar contraseña',
    ],
    it: ['accedi accesso password-dimenticata', 'accedi|password dimenticata|recupera password'],
    nl: ['inloggen wachtwoord-vergeten', 'inloggen|wachtwoord vergeten'],
    pt: [
      'entrar iniciar-sessao recuperar-senha',
      'entrar|iniciar sessão|fazer login|esqueceu a senha|recuperar senha|palavra-passe',
    ],
    pl: [
      'logowanie zaloguj odzyskaj-haslo',
      'zaloguj się|zaloguj|logowanie|nie pamiętasz hasła|odzyskaj hasło',
    ],
    sv: ['logga-in glomt-losenord', 'logga in|glömt lösenord'],
    da: ['log-ind glemt-adgangskode', 'log ind|log på|glemt adgangskode|glemt kodeord'],
    nb: ['logg-inn glemt-passord', 'logg inn|logg på|glemt passord'],
    fi: ['kirjaudu kirjautuminen', 'kirjaudu sisään|kirjaudu|unohtuiko salasana'],
    cs: ['prihlaseni prihlasit', 'přihlášení|přihlásit se|zapomenuté heslo'],
    ja: ['login ログイン', 'ログイン|パスワードをお忘れ'],
    zh: ['login denglu', '登录|登錄|登入|忘记密码'],
    tr: ['giris giris-yap sifremi-unuttum', 'giriş yap|şifremi unuttum'],
    ru: ['vhod', 'вход|войти|авторизация|забыли пароль|восстановление пароля|напомнить пароль'],
    hu: ['bejelentkezes', 'bejelentkezés|belépés|elfelejtett jelszó'],
    ro: ['autentificare conectare', 'autentificare|conectare|intră în cont|ai uitat parola'],
    hr: ['prijava', 'prijava|prijavi se|zaboravljena lozinka'],
    el: ['syndesi', 'σύνδεση|είσοδος|ξέχασα τον κωδικό'],
    bg: ['vhod', 'вход|забравена парола'],
    uk: ['vhid', 'вхід|увійти|забули пароль'],
    vi: ['dang-nhap', 'đăng nhập|quên mật khẩu'],
    ko: ['', '로그인|비밀번호 찾기'],
    id: ['masuk', 'masuk|lupa kata sandi|lupa password'],
    ar: ['', 'تسجيل الدخول|نسيت كلمة المرور'],
    fa: ['', 'ورود|ورود به حساب|رمز عبور خود را فراموش'],
    he: ['', 'התחברות|כניסה|שכחתי סיסמה'],
    lt: ['prisijungimas', 'prisijungti|prisijungimas|pamiršote slaptažodį'],
  },
  sent: {
    en: [
      'message-sent request-received ticket-created',
      'we received your message|we have received your message|your message has been sent|your message was sent|message sent|thank you for contacting us|thanks for contacting us|thank you for getting in touch|thank you for your message|thanks for your message|we received your request|your request has been received|your request was successfully submitted|we have received your enquiry|we have received your inquiry|your ticket has been created|we will get back to you',
    ],
    de: [
      'nachricht-gesendet',
      'wir haben ihre nachricht erhalten|wir haben deine nachricht erhalten|ihre nachricht wurde gesendet|deine nachricht wurde gesendet|nachricht gesendet|vielen dank für ihre nachricht|vielen dank für deine nachricht|vielen dank für ihre anfrage|danke für ihre nachricht|danke für deine nachricht|ihre anfrage ist bei uns eingegangen|ihre anfrage wurde gesendet|wir haben ihre anfrage erhalten',
    ],
    fr: [
      'message-envoye',
      'nous avons reçu votre message|nous avons bien reçu votre message|votre message a été envoyé|votre message a bien été envoyé|message envoyé|merci de nous avoir contactés|merci pour votre message|votre demande a été envoyée',
    ],
    es: [
      'mensaje-enviado',
      'hemos recibido tu mensaje|hemos recibido su mensaje|tu mensaje ha sido enviado|su mensaje ha sido enviado|mensaje enviado|gracias por contactarnos|gracias por ponerte en contacto|gracias por su mensaje',
    ],
    it: [
      'messaggio-inviato',
      'abbiamo ricevuto il tuo messaggio|il tuo messaggio è stato inviato|messaggio inviato|grazie per averci contattato|grazie per il tuo messaggio',
    ],
    nl: [
      'bericht-verzonden',
      'we hebben je bericht ontvangen|wij hebben uw bericht ontvangen|je bericht is verzonden|uw bericht is verzonden|bericht verzonden|bedankt voor je bericht|bedankt voor uw bericht',
    ],
    pt: [
      'mensagem-enviada',
      'recebemos a sua mensagem|recebemos sua mensagem|sua mensagem foi enviada|mensagem enviada|obrigado pelo seu contato|obrigado pelo seu contacto',
    ],
    pl: [
      'wiadomosc-wyslana',
      'otrzymaliśmy twoją wiadomość|twoja wiadomość została wysłana|wiadomość została wysłana|dziękujemy za wiadomość|dziękujemy za kontakt',
    ],
    sv: [
      'meddelande-skickat',
      'vi har tagit emot ditt meddelande|ditt meddelande har skickats|tack för ditt meddelande',
    ],
    da: [
      'besked-sendt',
      'vi har modtaget din besked|din besked er sendt|tak for din besked|tak for din henvendelse',
    ],
    nb: [
      'melding-sendt',
      'vi har mottatt meldingen|meldingen er sendt|meldingen din er sendt|takk for din henvendelse|takk for meldingen',
    ],
    fi: [
      'viesti-lahetetty',
      'olemme vastaanottaneet viestisi|viestisi on lähetetty|kiitos viestistäsi|kiitos yhteydenotostasi',
    ],
    cs: [
      'zprava-odeslana',
      'vaše zpráva byla odeslána|obdrželi jsme vaši zprávu|děkujeme za vaši zprávu|děkujeme za zprávu',
    ],
    ja: [
      '',
      'お問い合わせありがとうございます|お問い合わせを受け付けました|送信が完了しました|送信完了',
    ],
    zh: ['', '我们已收到您的留言|我们已收到您的消息|感谢您的留言|提交成功'],
    tr: ['mesaj-gonderildi', 'mesajınızı aldık|mesajınız gönderildi|mesajınız için teşekkür'],
    ru: ['', 'ваше сообщение отправлено|сообщение отправлено|мы получили ваше сообщение'],
  },
  failed: {
    en: [
      'failed failure payment-failed declined error cancelled',
      'payment failed|payment declined|payment unsuccessful|payment was declined|payment was not successful|payment could not be|transaction failed|card was declined|order failed|order was not|order could not be|payment error|payment cancelled|payment canceled|order was cancelled|order has been cancelled|order has been canceled',
    ],
    de: [
      'fehlgeschlagen',
      'zahlung fehlgeschlagen|zahlung wurde abgelehnt|zahlung abgelehnt|bestellung fehlgeschlagen|zahlung konnte nicht|bestellung konnte nicht|zahlung abgebrochen|bestellung wurde storniert',
    ],
    fr: [
      'echec',
      'paiement refusé|échec du paiement|paiement échoué|le paiement a échoué|commande annulée|votre paiement a été refusé',
    ],
    es: [
      'error-pago',
      'pago rechazado|pago fallido|el pago ha fallado|error en el pago|pedido cancelado|pago denegado',
    ],
    it: [
      'pagamento-fallito',
      'pagamento non riuscito|pagamento rifiutato|pagamento fallito|ordine annullato',
    ],
    nl: [
      'mislukt',
      'betaling mislukt|betaling geweigerd|betaling is mislukt|bestelling geannuleerd',
    ],
    pt: ['falha', 'pagamento recusado|falha no pagamento|pagamento não aprovado|pedido cancelado'],
    pl: ['', 'płatność nie powiodła się|płatność odrzucona|płatność nieudana|zamówienie anulowane'],
    sv: ['', 'betalningen misslyckades|betalningen nekades|betalning nekad'],
    da: ['', 'betalingen mislykkedes|betaling afvist|betalingen blev afvist'],
    nb: ['', 'betalingen mislyktes|betalingen ble avvist|betaling avvist'],
    fi: ['', 'maksu epäonnistui|maksu hylättiin'],
    cs: ['', 'platba se nezdařila|platba byla zamítnuta|platba selhala'],
    ja: ['', '決済に失敗|お支払いに失敗|決済エラー'],
    zh: ['', '支付失败|付款失败'],
    tr: ['', 'ödeme başarısız|ödemeniz başarısız|ödeme reddedildi'],
    ru: ['', 'оплата не прошла|ошибка оплаты'],
  },
  newsletter: {
    en: [
      'newsletter subscribe subscribed unsubscribe',
      'subscribing|thanks for subscribing|subscribed|newsletter|mailing list|confirm your subscription|confirm your email',
    ],
    de: ['newsletter abonnieren', 'newsletter|abonniert|anmeldung zum newsletter'],
    fr: ['newsletter', "newsletter|inscription à la newsletter|lettre d'information"],
    es: ['newsletter boletin', 'boletín|newsletter|suscribirte|suscripción'],
    it: ['newsletter iscrizione', 'newsletter|iscrizione'],
    nl: ['nieuwsbrief', 'nieuwsbrief|aanmelding'],
    pt: ['newsletter', 'newsletter|subscrever'],
    pl: ['newsletter', 'newsletter|subskrypcję'],
    sv: ['nyhetsbrev', 'nyhetsbrev'],
    da: ['nyhedsbrev', 'nyhedsbrev'],
    nb: ['nyhetsbrev', 'nyhetsbrev'],
    fi: ['uutiskirje', 'uutiskirje'],
    cs: ['newsletter', 'odběr novinek|newsletter'],
    ja: ['', 'メルマガ|メールマガジン'],
    zh: ['', '订阅成功|邮件订阅'],
    tr: ['bulten', 'bülten'],
  },
  review: {
    en: ['review reviews zendesk', ''],
    de: ['bewertung bewertungen', ''],
    fr: ['avis', ''],
    es: ['opiniones', ''],
    it: ['recensioni', ''],
    nl: ['beoordelingen', ''],
    pl: ['opinie', ''],
    cs: ['recenze', ''],
  },
  /** Said when something is done, whatever it is. */
  thanks: {
    en: ['', 'thank you|thanks'],
    de: ['', 'danke|vielen dank|dankeschön'],
    fr: ['', 'merci'],
    es: ['', 'gracias|muchas gracias'],
    it: ['', 'grazie'],
    nl: ['', 'bedankt|dank je wel|dank u wel'],
    pt: ['', 'obrigado|obrigada'],
    pl: ['', 'dziękujemy|dziękuję'],
    sv: ['', 'tack'],
    da: ['', 'tak|mange tak'],
    nb: ['', 'takk|tusen takk'],
    fi: ['', 'kiitos'],
    cs: ['', 'děkujeme|ďakujeme'],
    ja: ['', 'ありがとうございます|ありがとうございました'],
    zh: ['', '谢谢|感谢您|謝謝'],
    tr: ['', 'teşekkürler|teşekkür ederiz'],
    ru: ['', 'спасибо|благодарим'],
    hu: ['', 'köszönjük'],
    ro: ['', 'mulțumim|vă mulțumim'],
    hr: ['', 'hvala'],
    el: ['', 'ευχαριστούμε'],
    bg: ['', 'благодарим'],
    uk: ['', 'дякуємо'],
    vi: ['', 'cảm ơn'],
    ko: ['', '감사합니다'],
    id: ['', 'terima kasih'],
  },
  missing: {
    en: [
      '',
      'page not found|not found|404|page does not exist|page doesn t exist|page can t be found|page cannot be found|no longer available|something went wrong|access denied|forbidden',
    ],
    de: ['', 'seite nicht gefunden|nicht gefunden|seite existiert nicht'],
    fr: ['', 'page introuvable|page non trouvée|page inexistante'],
    es: ['', 'página no encontrada|no encontrada|no se encuentra'],
    it: ['', 'pagina non trovata|non trovata'],
    nl: ['', 'pagina niet gevonden|niet gevonden'],
    pt: ['', 'página não encontrada|não encontrada'],
    pl: ['', 'nie znaleziono|strona nie istnieje'],
    sv: ['', 'sidan hittades inte|hittades inte|hittar inte sidan'],
    da: ['', 'siden blev ikke fundet|ikke fundet|siden findes ikke'],
    nb: ['', 'fant ikke siden|ikke funnet|siden finnes ikke'],
    fi: ['', 'sivua ei löydy|ei löytynyt'],
    cs: ['', 'stránka nenalezena|nenalezena|stránka nebyla nalezena'],
    ja: ['', 'ページが見つかりません'],
    zh: ['', '页面不存在|找不到页面|找不到頁面'],
    tr: ['', 'sayfa bulunamadı'],
    ru: ['', 'страница не найдена'],
    hu: ['', 'az oldal nem található'],
    ro: ['', 'pagina nu a fost găsită|pagină negăsită'],
    el: ['', 'η σελίδα δεν βρέθηκε'],
  },
  /** How shops speak of themselves in a title. */
  selling: {
    en: [
      '',
      'online store|online shop|web store|webshop|shop online|buy online|shop for|shop|store|buy|free shipping|free delivery|low prices|best prices|sale|discount|cheap|shopping',
    ],
    de: ['', 'onlineshop|online shop|shop|kaufen|günstig|versandkostenfrei'],
    fr: ['', 'boutique|boutique en ligne|acheter|achat|livraison gratuite|pas cher'],
    es: ['', 'tienda|tienda online|comprar|compra online|ofertas|envío gratis'],
    it: ['', 'negozio|negozio online|acquista|vendita online|spedizione gratuita'],
    nl: ['', 'webwinkel|webshop|kopen|koop|gratis verzending|online kopen'],
    pt: ['', 'loja|loja online|comprar|compre|frete grátis'],
    pl: ['', 'sklep|sklep internetowy|kup|tanio'],
    sv: ['', 'butik|webbutik|köp|handla|fri frakt'],
    da: ['', 'butik|webshop|køb|fri fragt|billige'],
    nb: ['', 'butikk|nettbutikk|kjøp|fri frakt'],
    fi: ['', 'verkkokauppa|kauppa|osta'],
    cs: ['', 'e shop|eshop|internetový obchod|obchod|koupit'],
    ja: ['', '通販|オンラインショップ|オンラインストア|ショップ|送料無料'],
    zh: ['', '商城|网上商店|購物|购物|官方商城'],
    tr: ['', 'mağaza|satın al|online alışveriş|alışveriş'],
    ru: ['', 'интернет магазин|магазин|купить'],
    hu: ['', 'webáruház|webshop'],
    ro: ['', 'magazin|magazin online|cumpără'],
    hr: ['', 'trgovina|web shop|prodavnica|kupi'],
    el: ['', 'κατάστημα|ηλεκτρονικό κατάστημα|αγορά'],
    bg: ['', 'магазин|онлайн магазин|купи'],
    uk: ['', 'інтернет магазин|магазин|купити'],
    vi: ['', 'cửa hàng|mua'],
    ko: ['', '쇼핑몰|온라인 스토어'],
    id: ['', 'toko|toko online|jual|beli'],
    fa: ['', 'فروشگاه|خرید'],
    ar: ['', 'متجر|تسوق'],
    he: ['', 'חנות'],
    lt: ['', 'parduotuvė|pirkti'],
  },
};

/** Words too common to say anything alone in a path. */
export const WEAK = new Set(
  'delivery shipping pay payment address adres support contact feedback doprava leverans levering handla zakaz p item items order bestellung commande pedido spor spara tak tack kasse return track success complete plan join profile password wallet retour retur cancel help support error acceso entrar thanks bytte kasa kassa'.split(
    ' ',
  ),
);
