/** Words of what comes after an order: help, deliveries, returns, goodbyes. */
import type { Words } from '../words.ts';

export const HELPING = {
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
} satisfies Record<string, Words>;
