/**
 * Words at the end of an order: that it was received, that it failed, thanks. Nouns and what became
 * of them are many, so they stand in braces, see `spellOut` in words.ts.
 */
import type { Words } from '../words.ts';

export const ORDERED = {
  confirmation: {
    en: [
      'order-confirmation orderconfirmation order-received order-complete confirmation checkout-success order-success',
      '{thank you,thanks} for {your order,your purchase,your booking,your reservation,the order,ordering,purchasing,booking,reserving,shopping,placing}|{order,booking,reservation,purchase} {confirmed,received,placed,complete,completed,accepted,registered,successful,successfully}|={order,booking,reservation,purchase} confirmation|{order,booking,reservation,purchase,trip,stay} is {confirmed,complete,completed,booked}|{order,booking,reservation} {was,has been} {confirmed,received,placed,accepted,completed,processed,submitted,successful,successfully}|{we have received,we received,we have got,we got,we ve got,we ve received} your {order,booking,reservation}|payment {successful,received,complete,completed,was successful}|successfully placed|your order number|your subscription is active|your {tickets,booking reference,order} are on their way|your order is on its way|order successfully placed|you re booked|your {reservation,trip,stay} is {booked,confirmed}',
    ],
    de: [
      'bestellbestaetigung bestellbestatigung bestellung-abgeschlossen bestellung-erfolgreich',
      '{vielen dank,danke,herzlichen dank,besten dank} für {ihre,deine,die} {bestellung,buchung,reservierung}|{vielen dank,danke,herzlichen dank,besten dank} für {ihren,deinen,den} {einkauf,auftrag}|{bestellung,buchung,reservierung} {bestätigt,erhalten,eingegangen,abgeschlossen,aufgegeben,erfolgreich}|{bestellung,buchung,reservierung} {ist,war,wurde} {bestätigt,eingegangen,bei uns eingegangen,abgeschlossen,aufgegeben,erfolgreich}|wir haben {ihre,deine} {bestellung,buchung,reservierung} erhalten|erfolgreich {bestellt,gebucht}|{bestell,buchungs,reservierungs,auftrags}bestätigung|ihre bestellnummer|zahlung {erfolgreich,war erfolgreich}',
    ],
    fr: [
      'confirmation-commande confirmation-de-commande commande-recue commande-confirmee',
      "merci {pour,de} {votre,ta} {commande,réservation,achat}|merci pour {ton achat,vos achats}|merci d'avoir {commandé,réservé}|vous {remercions,remercie} {pour,de} votre {commande,réservation,achat}|{commande,réservation} {confirmée,reçue,enregistrée,validée,terminée,acceptée,effectuée,réussie}|{commande,réservation} {est,a été,a bien été} {confirmée,reçue,enregistrée,validée,passée,prise en compte,traitée,effectuée,acceptée,transmise}|confirmation de {commande,réservation,la commande,la réservation,votre commande,votre réservation}|séjour est confirmé|nous avons {reçu,bien reçu} votre {commande,réservation}|paiement {accepté,effectué,réussi,validé}|votre numéro de commande",
    ],
    es: [
      'confirmacion-pedido confirmacion-de-pedido pedido-recibido pedido-confirmado',
      'gracias por {tu,su,el,la} {pedido,compra,reserva,orden}|gracias por {comprar,reservar}|pedido {confirmado,recibido,realizado,finalizado,completado,procesado,aceptado}|pedido {está,ha sido,fue,se ha} {confirmado,recibido,realizado,finalizado,completado,procesado,registrado,aceptado}|{reserva,compra,orden} {confirmada,recibida,realizada,finalizada,completada}|{reserva,compra,orden} {está,ha sido,fue} {confirmada,recibida,realizada,finalizada,completada}|hemos recibido {tu,su} {pedido,reserva,compra}|confirmación {del,de,de tu,de su} pedido|confirmación de {compra,reserva,la compra,la reserva,tu reserva,su reserva}|pago {realizado,aceptado,completado}',
    ],
    it: [
      'conferma-ordine ordine-ricevuto ordine-confermato',
      "{grazie,ringraziamo,ringrazia} per {il tuo,il suo,l',aver effettuato l'} {ordine,acquisto}|{grazie,ringraziamo} per l'{ordine,acquisto}|{grazie,ringraziamo} per {la,la tua,la sua} prenotazione|grazie per aver {prenotato,acquistato,ordinato}|ordine {confermato,ricevuto,completato,effettuato,inviato,terminato,registrato,concluso}|ordine è {confermato,completo}|ordine è stato {confermato,ricevuto,completato,effettuato,inviato,registrato,processato,elaborato,accettato}|prenotazione {confermata,effettuata,completata,ricevuta}|prenotazione è {confermata,completata,stata confermata,stata effettuata,stata ricevuta}|conferma {ordine,d'ordine,dell'ordine,dell'acquisto,della prenotazione,prenotazione,del tuo ordine}|abbiamo ricevuto {il tuo ordine,il suo ordine,la tua prenotazione}|acquisto {completato,effettuato,riuscito}|pagamento {riuscito,completato,effettuato}",
    ],
    nl: [
      'bestelling-ontvangen orderbevestiging bestelbevestiging',
      '{bedankt,dank je,dank u,hartelijk dank,dank} voor {je,uw,de,jouw} {bestelling,aankoop,boeking,reservering,order}|{bestelling,boeking,reservering,order} {geplaatst,bevestigd,ontvangen,voltooid,afgerond,gelukt}|{bestelling,boeking,reservering,order} {is,werd,is succesvol} {geplaatst,bevestigd,ontvangen,voltooid,afgerond,gelukt,verwerkt}|{we,wij} hebben {je,uw} {bestelling,boeking,reservering} ontvangen|bevestiging {bestelling,van je bestelling,van uw bestelling,van je boeking,van uw boeking}|{order,bestel,boekings,reserverings}bevestiging|betaling {gelukt,geslaagd,is gelukt,is geslaagd}',
    ],
    pt: [
      'confirmacao-pedido pedido-recebido pedido-confirmado compra-concluida',
      '{obrigado,obrigada} {pela,por} {sua compra,sua encomenda,sua reserva,tua encomenda,compra,encomenda,reserva,comprar}|{obrigado,obrigada} pelo {seu pedido,pedido}|pedido {confirmado,recebido,realizado,concluído,efetuado,finalizado,aceito}|pedido foi {confirmado,recebido,realizado,concluído,efetuado,finalizado,processado}|{compra,encomenda,reserva} {confirmada,recebida,concluída,efetuada,finalizada}|{compra,encomenda,reserva} foi {confirmada,recebida,concluída,efetuada,finalizada,registada}|recebemos {o seu,seu,o teu} pedido|recebemos a sua {encomenda,reserva}|confirmação {do pedido,de pedido,da encomenda,de compra,da compra,da reserva,de reserva}|pagamento {aprovado,confirmado,efetuado}',
    ],
    pl: [
      'potwierdzenie-zamowienia zamowienie-zlozone',
      'dziękujemy za {zamówienie,zakup,zakupy,złożenie zamówienia,złożone zamówienie,rezerwację,dokonanie rezerwacji}|zamówienie {przyjęte,złożone,otrzymane,potwierdzone,zakończone}|zamówienie zostało {przyjęte,złożone,otrzymane,potwierdzone,przetworzone,zarejestrowane,zapisane}|otrzymaliśmy {twoje,państwa} zamówienie|złożyłeś zamówienie|potwierdzenie {zamówienia,rezerwacji,zakupu}|rezerwacja {potwierdzona,przyjęta,została potwierdzona,została przyjęta}',
    ],
    sv: [
      'orderbekraftelse bestallning-mottagen',
      'tack för {din beställning,ditt köp,din order,din bokning,din reservation}|{orderbekräftelse,bokningsbekräftelse}|{beställning,order,bokning} {är,har} {mottagen,bekräftad,genomförd,mottagits,bekräftats}|vi har mottagit din {beställning,order,bokning}',
    ],
    da: [
      'ordrebekraeftelse ordre-modtaget',
      'tak for {din ordre,din bestilling,dit køb,din booking,din reservation,købet,bestillingen}|{ordrebekræftelse,bookingbekræftelse}|{ordre,bestilling,booking} er {modtaget,bekræftet,gennemført}|vi har modtaget din {ordre,bestilling,booking}',
    ],
    nb: [
      'ordrebekreftelse ordre-mottatt',
      'takk for {din bestilling,bestillingen,ordren,din ordre,kjøpet,ditt kjøp}|takk for at du {handlet,bestilte}|{ordrebekreftelse,bestillingsbekreftelse}|{bestillingen,ordren,bestilling} er {mottatt,bekreftet,fullført}|{bestillingen,ordren} din er {mottatt,bekreftet}|vi har mottatt {din bestilling,bestillingen,din ordre,ordren}',
    ],
    fi: [
      'tilausvahvistus tilaus-vastaanotettu',
      'kiitos {tilauksestasi,tilauksesta,ostoksestasi,varauksestasi,varauksesta}|{tilausvahvistus,varausvahvistus}|{tilauksesi,tilaus,varauksesi} on {vastaanotettu,vahvistettu}|{tilaus,varaus} vahvistettu|olemme vastaanottaneet tilauksesi',
    ],
    cs: [
      'potvrzeni-objednavky objednavka-prijata',
      'děkujeme za {objednávku,nákup,vaši objednávku,váš nákup,rezervaci,vaši rezervaci}|{potvrzení,potvrdenie} {objednávky,rezervace}|objednávka byla {přijata,odeslána,úspěšně odeslána,dokončena,potvrzena}|objednávka {přijata,dokončena}|ďakujeme za {objednávku,nákup,vašu objednávku}|objednávka bola {prijatá,odoslaná}',
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
      'siparis-onayi siparis-tamamlandi',
      'siparişiniz için teşekkür ederiz|siparişiniz alındı|siparişiniz onaylandı|teşekkür ederiz|sipariş onayı|siparişiniz {için teşekkürler,tamamlandı,oluşturuldu,başarıyla alındı}|siparişiniz başarıyla {oluşturuldu,tamamlandı}|ödemeniz {alındı,başarılı}|rezervasyonunuz onaylandı',
    ],
    ru: [
      'zakaz-oformlen',
      'спасибо за заказ|заказ оформлен|заказ принят|спасибо за покупку|ваш заказ принят|заказ успешно|ваш заказ оформлен|{ваш заказ,заказ} {получен,подтвержден,подтверждён,успешно оформлен,размещен,создан}|подтверждение заказа|{спасибо за ваш заказ,спасибо за ваш заказ,благодарим за заказ,благодарим за покупку}|бронирование подтверждено|оплата прошла успешно|мы получили ваш заказ',
    ],
    hu: [
      '',
      'köszönjük a rendelést|köszönjük a megrendelést|sikeres rendelés|rendelését megkaptuk|{rendelésedet,rendelését,a rendelést} {megkaptuk,rögzítettük}|rendelés visszaigazolása|köszönjük {a vásárlást,rendelésedet,rendelését,megrendelését}|rendelés {leadva,sikeres}|foglalás visszaigazolása',
    ],
    ro: [
      'comanda-finalizata confirmare-comanda',
      'mulțumim pentru comandă|comanda a fost plasată|comanda a fost înregistrată|confirmare comandă|comanda dumneavoastră a fost|comanda {ta,dvs} a fost {plasată,înregistrată,primită,confirmată}|{vă mulțumim,îți mulțumim} pentru comandă|rezervare confirmată|confirmarea comenzii|comandă {primită,confirmată}',
    ],
    hr: [
      'potvrda-narudzbe',
      'hvala na narudžbi|hvala na kupnji|hvala na kupovini|narudžba je zaprimljena|potvrda narudžbe|uspješno ste naručili|{vaša narudžba,narudžba} je {zaprimljena,potvrđena,primljena}|narudžba zaprimljena|{vaša porudžbina,porudžbina} je primljena|hvala {vam na narudžbi,na porudžbini}',
    ],
    el: [
      '',
      'ευχαριστούμε για την παραγγελία|η παραγγελία σας ολοκληρώθηκε|η παραγγελία σας καταχωρήθηκε|επιβεβαίωση παραγγελίας|η παραγγελία σας {ελήφθη,επιβεβαιώθηκε}|λάβαμε την παραγγελία σας|σας ευχαριστούμε για την παραγγελία',
    ],
    bg: [
      '',
      'благодарим за поръчката|поръчката е приета|поръчката ви е приета|потвърждение на поръчка|{вашата поръчка,поръчката} е {получена,потвърдена,завършена}|благодарим {за покупката,ви за поръчката}|успешна поръчка',
    ],
    uk: [
      '',
      'дякуємо за замовлення|замовлення прийнято|замовлення оформлено|{ваше замовлення,замовлення} {отримано,підтверджено,успішно оформлено}|підтвердження замовлення|дякуємо за {покупку,ваше замовлення}',
    ],
    vi: [
      'dat-hang-thanh-cong',
      'đặt hàng thành công|cảm ơn bạn đã đặt hàng|cảm ơn bạn đã mua hàng|thanh toán thành công|đơn hàng của bạn đã được {nhận,tiếp nhận,đặt,xác nhận}|đơn hàng đã được {đặt,xác nhận}|xác nhận đơn hàng|cảm ơn quý khách đã {đặt hàng,mua hàng}|đặt phòng thành công',
    ],
    ko: ['', '주문이 완료|주문 완료|결제가 완료|주문해 주셔서 감사'],
    id: [
      '',
      'terima kasih atas pesanan|pesanan berhasil|pesanan anda telah|pembayaran berhasil|terima kasih telah berbelanja|pesanan {diterima,dikonfirmasi,anda berhasil,anda telah diterima}|terima kasih {atas pembelian,sudah berbelanja}',
    ],
    ar: ['', 'شكرا لطلبك|تم استلام طلبك|تم تأكيد الطلب|تأكيد الطلب'],
    fa: ['', 'سفارش شما ثبت شد|از خرید شما متشکریم|پرداخت موفق|سفارش با موفقیت'],
    he: ['', 'תודה על ההזמנה|תודה על הזמנתך|ההזמנה התקבלה|אישור הזמנה'],
    lt: [
      '',
      'ačiū už užsakymą|užsakymas priimtas|užsakymo patvirtinimas|{jūsų užsakymas,užsakymas} {gautas,patvirtintas,priimtas}|ačiū, kad pirkote',
    ],
  },
  failed: {
    en: [
      'failed failure payment-failed declined error cancelled',
      'unfortunately|we re sorry|we are sorry|payment {failed,declined,unsuccessful,error,cancelled,canceled,rejected,has failed,was not,has not,could not,did not,not completed}|payment {was,has been} {declined,cancelled,canceled,rejected,unsuccessful}|failed payment|problem with {your payment,your order,the payment}|transaction {failed,declined,cancelled,was declined}|card was {declined,not accepted}|{order,booking,reservation} {failed,was not,is not,has not,could not,cannot,not completed,cancelled,canceled,expired}|{order,booking,reservation} {was,has been} {cancelled,canceled,declined,rejected}',
    ],
    de: [
      'fehlgeschlagen',
      'leider|zahlung {fehlgeschlagen,abgelehnt,abgebrochen,storniert,nicht erfolgreich,ist fehlgeschlagen,konnte nicht,nicht möglich}|zahlung wurde {abgelehnt,abgebrochen,nicht}|{ihre,deine} zahlung ist leider|{bestellung,buchung,reservierung} {fehlgeschlagen,konnte nicht,abgebrochen,storniert,nicht abgeschlossen,wurde storniert,wurde abgebrochen,wurde nicht,ist nicht}',
    ],
    fr: [
      'echec',
      "malheureusement|paiement {refusé,échoué,annulé,rejeté,a échoué,a été refusé,a été annulé,n'a pas}|échec {du,de} paiement|échec de la {commande,réservation,transaction}|{commande,réservation} {annulée,refusée,échouée,a échoué,a été annulée,n'a pas,n'est pas}",
    ],
    es: [
      'error-pago',
      'lamentablemente|lo sentimos|pago {rechazado,fallido,denegado,cancelado,ha fallado,ha sido rechazado,ha sido cancelado,fue rechazado,no se ha,no ha}|error en el pago|pedido {cancelado,fallido,rechazado,ha sido cancelado,no se ha,no ha}|{reserva,compra} {cancelada,fallida,rechazada,no se ha}',
    ],
    it: [
      'pagamento-fallito',
      'purtroppo|siamo spiacenti|pagamento {non riuscito,rifiutato,fallito,annullato,negato,non è,è fallito,è stato rifiutato,è stato annullato}|ordine {annullato,rifiutato,non è,è stato annullato}|prenotazione {annullata,non è,è stata annullata}',
    ],
    nl: [
      'mislukt',
      'helaas|betaling {mislukt,geweigerd,geannuleerd,is mislukt,is geweigerd,is geannuleerd,niet gelukt,is niet}|{bestelling,boeking} {geannuleerd,mislukt,is geannuleerd,is mislukt,is niet}',
    ],
    pt: [
      'falha',
      'infelizmente|pagamento {recusado,não aprovado,cancelado,falhou,foi recusado,não foi}|falha no pagamento|pedido {cancelado,recusado,foi cancelado,não foi}|{compra,encomenda,reserva} {cancelada,foi cancelada,não foi}',
    ],
    pl: [
      '',
      'niestety|płatność {nie powiodła się,odrzucona,nieudana,anulowana,została odrzucona,została anulowana,nie została}|zamówienie {anulowane,zostało anulowane,nie zostało}',
    ],
    sv: [
      '',
      'tyvärr|betalningen {misslyckades,nekades,avbröts,har avbrutits}|betalning {nekad,misslyckades,avbruten}|{beställningen,ordern} {misslyckades,har avbrutits,avbröts}',
    ],
    da: [
      '',
      'desværre|betalingen {mislykkedes,blev afvist,blev annulleret}|betaling {afvist,mislykkedes,annulleret}|{ordren,bestillingen} {blev annulleret,mislykkedes}',
    ],
    nb: [
      '',
      'dessverre|betalingen {mislyktes,ble avvist,ble avbrutt}|betaling {avvist,mislyktes,avbrutt}|{bestillingen,ordren} {ble avbrutt,ble kansellert,mislyktes}',
    ],
    fi: [
      '',
      'valitettavasti|maksu {epäonnistui,hylättiin,peruutettiin,keskeytyi}|{tilaus,varaus} {peruttiin,peruutettiin,epäonnistui}',
    ],
    cs: [
      '',
      'bohužel|platba {se nezdařila,byla zamítnuta,selhala,byla zrušena,zlyhala,bola zamietnutá}|objednávka {byla zrušena,bola zrušená,nebyla}',
    ],
    ja: ['', '決済に失敗|お支払いに失敗|決済エラー'],
    zh: ['', '支付失败|付款失败'],
    tr: [
      '',
      'ödeme başarısız|ödemeniz başarısız|ödeme reddedildi|sipariş iptal edildi|ödeme {alınamadı,onaylanmadı}',
    ],
    ru: [
      '',
      'оплата не прошла|ошибка оплаты|{платеж,платёж} {отклонен,отклонён,не прошел}|заказ отменен|не удалось оплатить',
    ],
    hu: ['', 'sikertelen {fizetés,rendelés}|a fizetés {sikertelen,nem sikerült}'],
    ro: ['', 'plata {a eșuat,a fost respinsă,nu a fost efectuată}|comandă anulată'],
    hr: ['', 'plaćanje {nije uspjelo,odbijeno}|narudžba {je otkazana,otkazana}'],
    el: ['', 'η πληρωμή {απέτυχε,απορρίφθηκε}'],
    bg: ['', 'неуспешно плащане|плащането {беше отказано,е неуспешно}'],
    uk: ['', 'оплата не пройшла|помилка оплати|замовлення скасовано'],
    vi: ['', 'thanh toán {thất bại,không thành công}|đơn hàng đã bị hủy'],
    ko: ['', '결제 실패|결제에 실패|주문 취소'],
    id: ['', 'pembayaran {gagal,ditolak}|pesanan dibatalkan'],
  },
  /** The button that places an order, or pays for it; what only buys stands beside products, too. */
  ordering: {
    en: [
      '',
      '{place,submit,confirm,complete,send} {order,your order,my order,the order}|{place,submit} order and pay|order with obligation to pay|{order,pay,book} now|pay and book|confirm and pay|agree and pay|{complete,confirm} {purchase,your purchase,booking,reservation,payment}',
    ],
    de: [
      '',
      '{zahlungspflichtig,kostenpflichtig,verbindlich} {bestellen,kaufen,buchen,reservieren}|jetzt {bestellen,buchen,bezahlen,zahlen}|jetzt zahlungspflichtig {bestellen,buchen}|bestellung {abschicken,absenden,aufgeben,abschließen,bestätigen}|=bestellen|=bezahlen',
    ],
    fr: [
      '',
      '{passer,valider,confirmer,finaliser} {commande,la commande,ma commande,votre commande}|commande avec obligation de paiement|commander avec obligation de paiement|{payer,commander,réserver} maintenant|{payer et réserver,finaliser la réservation}|=payer|=commander',
    ],
    es: [
      '',
      '{realizar,confirmar,finalizar,tramitar,hacer} {pedido,el pedido,mi pedido,la compra,compra}|{pagar,reservar} ahora|{pagar y reservar,completar la reserva,pedir con pago,pedido con obligación de pago}|=pagar',
    ],
    it: [
      '',
      '{conferma,concludi,completa,invia,effettua} {ordine,l ordine,acquisto,l acquisto,prenotazione,la prenotazione}|ordina con obbligo di pagamento|{paga,ordina,prenota} ora|paga e prenota|=ordina|=paga',
    ],
    nl: [
      '',
      'bestelling {plaatsen,bevestigen,afronden}|plaats {bestelling,je bestelling}|bestellen en betalen|nu {betalen,bestellen,boeken}|bestelling met betalingsverplichting|=bestellen|=betalen',
    ],
    pt: [
      '',
      '{finalizar,confirmar,efetuar,concluir,enviar} {pedido,compra,encomenda,a compra,o pedido}|pagar agora|=pagar',
    ],
    pl: [
      '',
      '{zamawiam,kupuję} i płacę|{złóż,potwierdź,wyślij} zamówienie|zamów z obowiązkiem zapłaty|zapłać teraz|=zamawiam|=kupuję|=zapłać',
    ],
    sv: ['', '{slutför,bekräfta,lägg} {köp,beställning,order,köpet}|betala nu|beställ nu'],
    da: ['', '{gennemfør,bekræft,afgiv} {køb,ordre,bestilling}|betal nu'],
    nb: ['', '{fullfør,bekreft,send} {kjøp,ordre,bestilling}|betal nå'],
    fi: ['', '{vahvista,lähetä} tilaus|maksa nyt|tilaa ja maksa'],
    cs: [
      '',
      '{objednat a zaplatit,objednat s povinností platby,odeslat objednávku,dokončit objednávku}|objednávka s povinnosťou platby|zaplatit nyní',
    ],
  },
  /** Said when something is done, whatever it is; thanks for something are another matter. */
  thanks: {
    en: ['thank-you thankyou thank_you thanks', '=thank you|=thanks'],
    de: ['danke vielen-dank', '=danke|=vielen dank|=dankeschön'],
    fr: ['merci', '=merci'],
    es: ['gracias', '=gracias|=muchas gracias'],
    it: ['grazie', '=grazie'],
    nl: ['bedankt', '=bedankt|=dank je wel|=dank u wel'],
    pt: ['obrigado', '=obrigado|=obrigada'],
    pl: ['dziekujemy', '=dziękujemy|=dziękuję'],
    sv: ['tack', '=tack'],
    da: ['tak', '=tak|=mange tak'],
    nb: ['takk', '=takk|=tusen takk'],
    fi: ['kiitos', '=kiitos'],
    cs: ['dekujeme', '=děkujeme|=ďakujeme'],
    ja: ['', '=ありがとうございます|=ありがとうございました'],
    zh: ['', '=谢谢|=感谢您|=謝謝'],
    tr: ['tesekkurler', '=teşekkürler|=teşekkür ederiz'],
    ru: ['spasibo', '=спасибо|=благодарим'],
    hu: ['koszonjuk', '=köszönjük'],
    ro: ['multumim', '=mulțumim|=vă mulțumim'],
    hr: ['hvala', '=hvala'],
    el: ['efharisto', '=ευχαριστούμε'],
    bg: ['blagodarim', '=благодарим'],
    uk: ['dyakuyemo', '=дякуємо'],
    vi: ['cam-on', '=cảm ơn'],
    ko: ['', '=감사합니다'],
    id: ['terima-kasih', '=terima kasih'],
    lt: ['aciu', ''],
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
