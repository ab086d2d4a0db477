/** Words of buying: the way to an order, its end, and what goes wrong. */
import type { Words } from '../words.ts';

export const BUYING = {
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
} satisfies Record<string, Words>;
