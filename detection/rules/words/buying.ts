/** Words of buying: the way to an order. What is said at its end stands in ordered.ts. */
import type { Words } from '../words.ts';

export const BUYING = {
  cart: {
    en: [
      'cart basket bag shopping-cart shopping-bag shopping-basket viewcart trolley mycart my-cart shoppingcart shoppingbag basketview cartview my-bag mybag cart-page',
      'shopping cart|your cart|your bag|your basket|my bag|cart|my cart|basket|my basket|shopping bag|your shopping cart|your shopping bag|shopping basket|basket summary|cart summary|bag summary|items in your cart|your cart is empty|your basket is empty|your bag is empty|trolley|your trolley|cart items|my shopping cart|my shopping bag',
    ],
    de: [
      'warenkorb einkaufswagen einkaufskorb',
      'warenkorb|ihr warenkorb|dein warenkorb|einkaufswagen|mein warenkorb|dein einkaufswagen|ihr einkaufswagen|einkaufstasche|einkaufskorb',
    ],
    fr: [
      'panier mon-panier votre-panier',
      'panier|mon panier|votre panier|mon panier d achat|panier d achat|votre panier est vide|récapitulatif du panier',
    ],
    es: [
      'carrito cesta carro carrito-de-compras carro-de-compra mi-cesta',
      'carrito|tu cesta|cesta de la compra|mi carrito|mi cesta|cesta|tu carrito|carro de compra|carrito de compra|carrito de compras|tu compra|cesta de compra',
    ],
    it: [
      'carrello',
      'carrello|il tuo carrello|il mio carrello|carrello della spesa|il tuo carrello è vuoto|borsa|la tua borsa',
    ],
    nl: [
      'winkelwagen winkelmand winkelmandje',
      'winkelwagen|winkelmand|mijn winkelwagen|je winkelmandje|winkelmandje|jouw winkelwagen|je winkelwagen|mijn winkelmand|uw winkelwagen|winkeltas',
    ],
    pt: [
      'carrinho sacola cesto cesto-de-compras meu-carrinho',
      'carrinho|carrinho de compras|sua sacola|cesto de compras|meu carrinho|seu carrinho|o meu cesto|sacola de compras|minha sacola|cesto',
    ],
    pl: [
      'koszyk',
      'koszyk|twoj koszyk|mój koszyk|zawartość koszyka|twój koszyk jest pusty|koszyk zakupów',
    ],
    sv: [
      'varukorg kundvagn kassan/varukorg kundkorg',
      'varukorg|kundvagn|din varukorg|din kundvagn|min varukorg|varukorgen|kundkorg',
    ],
    da: [
      'kurv indkobskurv indkoebskurv indkoebsvogn',
      'kurv|indkøbskurv|din kurv|indkøbsvogn|min kurv|kurven',
    ],
    nb: [
      'handlekurv handlevogn',
      'handlekurv|handlevogn|din handlekurv|handlekurven|min handlekurv|handlevognen',
    ],
    fi: ['ostoskori kori', 'ostoskori|ostoskorisi|ostoskorini|ostoskärry'],
    cs: [
      'kosik nakupni-kosik',
      'košík|nákupní košík|váš košík|nákupný košík|obsah košíku|můj košík',
    ],
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
    id: [
      'keranjang',
      'keranjang|keranjang belanja|troli|troli belanja|tas belanja|troli pembelian',
    ],
    ar: ['', 'سلة التسوق|عربة التسوق|سلة المشتريات'],
    fa: ['', 'سبد خرید'],
    he: ['', 'סל הקניות|עגלת קניות'],
    lt: ['krepselis', 'krepšelis|prekių krepšelis'],
  },
  checkout: {
    en: [
      'checkout checkouts secure-checkout place-order onepage payment shipping delivery order-checkout pay neworder order-pay delivery-payment shipping-payment cart-checkout guest-checkout express-checkout order-form order-summary payment-info delivery-options shipping-method shipping-address billing-address checkout-step',
      'checkout|secure checkout|payment method|shipping address|review your order|ordering|placement of the order|place an order|place order|complete your order|complete order|confirm order|confirm the order|proceed to payment|proceed to shipping|delivery information|shipping details|shipping information|shipping method|delivery address|delivery method|billing address|billing details|payment options|choose payment|payment information|order summary|secure payment|delivery and payment|shipping and payment|shipping & billing|cash register|delivery data|delivery details|delivery options|billing data|billing and delivery|billing information|method of delivery|method of payment|ways of delivery|way of delivery|way of payment|type of delivery|type of payment|methods of payment|shipping options|transport and payment|finalizing an order|finalize order|finalise order|finalization of the order|completion of the order|completing the order|complete the order|overview of the order|order overview|order recap|order data|order with payment obligation|order details and payment|guest checkout|express checkout|checkout as guest|complete purchase|finish order|finish purchase|complete your purchase|pay now|place your order|make an order|making an order|placing an order|send order|order and pay|recipient of the order|recipient data|shipping and billing|choose delivery|choose a delivery|select delivery|select payment|payment and delivery|payment and shipping|contact and delivery|confirm and pay|billing & delivery|payment details|continue to payment|continue to shipping|pay securely|customer information',
    ],
    de: [
      'kasse zur-kasse bestellung bestellen zahlung',
      '=kasse|zur kasse|zahlungsart|lieferadresse|bestellung prüfen|versandart|zahlungsmethode|lieferadresse wählen|jetzt kaufen und bezahlen|zahlungspflichtig bestellen|bestellübersicht prüfen|rechnungsadresse|versand und zahlung|zahlung und versand|bestellung abschließen|kaufabwicklung|adresse eingeben|lieferung und zahlung',
    ],
    fr: [
      'commande paiement caisse valider-commande finaliser-commande livraison adresse-livraison mode-livraison paiement-securise passer-commande tunnel',
      '=paiement|finaliser ma commande|adresse de livraison|mode de paiement|=caisse|caisse sécurisée|=livraison|adresse de facturation|mode de livraison|modes de livraison|passer la commande|passer commande|valider ma commande|validation de commande|paiement sécurisé|livraison et paiement|=commander',
    ],
    es: [
      'finalizar-compra pago tramitar-pedido pedido envio datos-envio realizar-pedido forma-de-pago',
      'finalizar compra|tramitar pedido|método de pago|dirección de envío|=pago|=envío|forma de pago|método de envío|formas de envío|dirección de facturación|realizar pedido|confirmar pedido|pagar ahora|pago seguro|datos de envío|finalizar pedido|envío y pago',
    ],
    it: [
      'cassa pagamento concludi-ordine spedizione checkout-spedizione',
      "=pagamento|completa l'ordine|indirizzo di spedizione|metodo di pagamento|=spedizione|=cassa|metodo di spedizione|modalità di pagamento|indirizzo di fatturazione|effettua ordine|conferma e paga|procedi al pagamento|dati di spedizione|concludi ordine|riepilogo ordine",
    ],
    nl: [
      'afrekenen kassa bestellen betalen bezorging verzending bestelling-afronden gegevens',
      'afrekenen|bestelling plaatsen|betaalmethode|bezorgadres|=kassa|verzendmethode|=bezorging|=betaling|factuuradres|bestelling afronden|bestellen en betalen|gegevens en betaling|=bezorgen|=verzending|verder naar betalen|veilig betalen|bestelling bevestigen en betalen',
    ],
    pt: [
      'finalizar-compra finalizar-pedido pagamento caixa entrega envio morada finalizar-encomenda',
      'finalizar compra|forma de pagamento|endereço de entrega|=entrega|=envio|=pagamento|morada de entrega|método de envio|endereço de cobrança|finalizar encomenda|finalizar pedido|dados de entrega|opções de entrega|fechar pedido|método de pagamento|formas de envio',
    ],
    pl: [
      'zamowienie kasa platnosc realizacja-zamowienia adres dostawa zamow podsumowanie dostawa-i-platnosc',
      'zamówienie|metoda płatności|adres dostawy|podsumowanie zamówienia|dostawa i płatność|dane do dostawy|=kasa|sposób dostawy|sposób płatności|metody dostawy|wybierz dostawę|złóż zamówienie|zamawiam i płacę|kupuję i płacę|adres wysyłki|dane do wysyłki|potwierdź zakup|realizacja zamówienia',
    ],
    sv: [
      'kassa kassan till-kassan betalning betala leverans handla slutfor-kop',
      '=kassa|till kassan|betalningssätt|leveransadress|=betala|=leverans|leveranssätt|betalsätt|faktureringsadress|slutför köp|slutför köpet|fraktsätt|dina uppgifter|slutför beställningen|leverans och betalning',
    ],
    da: [
      'kasse til-kassen betaling levering fragt checkout-step gennemfoer',
      '=kassen|=betaling|leveringsadresse|gå til kassen|=levering|betalingsmetode|leveringsmetode|faktureringsadresse|gennemfør køb|gennemfør ordre|levering og betaling|fakturering og levering|fortsæt til levering|=fragt|leveringsoplysninger',
    ],
    nb: [
      'kasse til-kassen betaling levering fullfor',
      '=kasse|=betaling|leveringsadresse|gå til kassen|betalingsmåte|leveringsmåte|leveringsmetode|fullfør kjøp|fullfør bestilling|levering og betaling|fakturaadresse',
    ],
    fi: [
      'kassa kassalle maksu tilaus toimitus toimitus-ja-maksu',
      '=kassa|maksutapa|toimitusosoite|siirry kassalle|tilauksen yhteenveto|toimitustapa|=maksaminen|toimitus ja maksu|tilaa ja maksa|vahvista tilaus|laskutusosoite|=maksu',
    ],
    cs: [
      'pokladna objednavka platba doprava-a-platba dodaci-udaje doprava dokonceni-objednavky',
      'pokladna|objednávka|doprava a platba|doručovací adresa|dodací údaje|způsob platby|spôsob platby|dokončení objednávky|doručovacie údaje|objednat a zaplatit|objednať|=doprava|=platba|způsob dopravy|fakturační údaje|dodací adresa|odeslat objednávku|doprava a platby|spôsob dopravy|adresa doručení|dodacia adresa|závazně objednat',
    ],
    ja: [
      'checkout purchase 購入手続き',
      'ご購入手続き|レジに進む|お支払い方法|お届け先|注文内容の確認|ご注文手続き|配送先|お支払い|注文を確定する|ご注文内容|レジ|注文確認',
    ],
    zh: [
      'checkout jiesuan',
      '结算|结账|確認訂單|确认订单|支付方式|收货地址|結帳|填写订单|提交订单|配送方式|付款方式|收货信息|填寫資料',
    ],
    tr: [
      'odeme siparis satin-al teslimat adres-bilgileri',
      'ödeme|ödeme yöntemi|teslimat adresi|siparişi tamamla|=teslimat|teslimat bilgileri|ödeme bilgileri|siparişi onayla|ödeme seçenekleri|adres ve teslimat',
    ],
    ru: [
      'oformlenie oformlenie-zakaza zakaz order dostavka oplata',
      'оформление заказа|оформить заказ|способ оплаты|способ доставки|адрес доставки|доставка и оплата|=доставка|=оплата|=получатель|подтвердить заказ|данные получателя',
    ],
    hu: [
      'penztar rendeles szallitas fizetes',
      'pénztár|szállítás és fizetés|fizetési mód|szállítási cím|megrendelés|=szállítás|=fizetés|szállítási mód|számlázási cím|rendelés elküldése|megrendelem|számlázási adatok',
    ],
    ro: [
      'finalizare-comanda finalizeaza-comanda detalii-comanda plata livrare',
      'finalizare comandă|finalizează comanda|metodă de plată|modalitate de plată|adresa de livrare|modalitate de livrare|detalii comandă|livrare și plată|trimite comanda|=livrare|modalități de plată|modalitate plată|plasează comanda|date de livrare',
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
      'оформлення замовлення|спосіб оплати|спосіб доставки|оформити замовлення|=доставка|=оплата|=отримувач|підтвердити замовлення',
    ],
    vi: [
      'thanh-toan dat-hang',
      'thanh toán|phương thức thanh toán|địa chỉ giao hàng|thông tin giao hàng|đặt hàng|chi tiết thanh toán|thông tin thanh toán|phương thức vận chuyển',
    ],
    ko: ['', '주문하기|결제하기|결제 수단|배송지|주문/결제|주문서'],
    id: [
      'pembayaran',
      '=pembayaran|metode pembayaran|alamat pengiriman|metode pengiriman|checkout|=pengiriman|lanjut ke pembayaran|buat pesanan|bayar sekarang|beli langsung',
    ],
    ar: ['', 'إتمام الطلب|إتمام الشراء|طريقة الدفع|عنوان الشحن|الدفع'],
    fa: ['', 'تسویه حساب|پرداخت|روش پرداخت|تکمیل سفارش|آدرس تحویل'],
    he: ['', 'תשלום|פרטי משלוח|אמצעי תשלום'],
    lt: [
      'apmokejimas uzsakymas',
      'apmokėjimas|apmokėjimo būdas|pristatymo būdas|užsakymo pateikimas|pristatymo adresas',
    ],
  },
} satisfies Record<string, Words>;
