/** Words of what comes after an order: help, deliveries, returns, goodbyes. */
import type { Words } from '../words.ts';

export const HELPING = {
  help: {
    en: [
      'help support faq faqs helpcenter help-center help-centre hc customer-service customer-care knowledge-base feedback customercare customer-care customerservice customer-service helpinfo helpdesk help-desk service-center support-center supportcenter kb ask helpandsupport help-and-support help-support customer-support customersupport supportcentre supporthome',
      'help center|help centre|how can we help|frequently asked questions|customer service|customer support|faq|help & support|customer care|support|help desk|support center|support centre|knowledge base|knowledgebase|q&a|questions and answers|need help|help topics|popular topics|how can i help|help|faqs|support site|get help|help and support|help and contact|help & contact|customer help|ask a question|need assistance|support articles',
    ],
    de: [
      'hilfe hilfe-center kundenservice kundendienst faq haeufige-fragen hilfe-kontakt kundenservice-kontakt service-hilfe',
      'hilfe|hilfe-center|wie können wir helfen|wie können wir dir helfen|häufige fragen|kundenservice|kundensupport|hilfe und kontakt|hilfe & kontakt|häufig gestellte fragen|service und hilfe|hilfe center|hilfe & service|fragen und antworten',
    ],
    fr: [
      'aide assistance service-client faq centre-aide besoin-d-aide aide-contact service-clients centre-d-aide questions-frequentes',
      "centre d'aide|comment pouvons-nous vous aider|questions fréquentes|service client|foire aux questions|aide|besoin d'aide|aide et contact|service après-vente|une question|assistance|service clients|centre d'assistance",
    ],
    es: [
      'ayuda soporte atencion-al-cliente preguntas-frecuentes centro-de-ayuda servicio-al-cliente preguntas',
      'centro de ayuda|¿cómo podemos ayudarte|preguntas frecuentes|atención al cliente|ayuda|ayuda y contacto|soporte|servicio al cliente|necesitas ayuda|atención al usuario',
    ],
    it: [
      'assistenza aiuto servizio-clienti domande-frequenti assistenza-clienti supporto centro-assistenza',
      'centro assistenza|come possiamo aiutarti|domande frequenti|servizio clienti|assistenza|aiuto|assistenza clienti|hai bisogno di aiuto|supporto|faq e assistenza',
    ],
    nl: [
      'hulp klantenservice veelgestelde-vragen helpcentrum hulp-en-contact service',
      'klantenservice|hoe kunnen we je helpen|veelgestelde vragen|hulp|hulp nodig|klantenservice en contact|helpcentrum|vragen en antwoorden|support',
    ],
    pt: [
      'ajuda suporte atendimento central-de-ajuda apoio-ao-cliente perguntas-frequentes duvidas duvidas-frequentes central-de-atendimento centro-de-ajuda',
      'central de ajuda|como podemos ajudar|perguntas frequentes|apoio ao cliente|ajuda|precisa de ajuda|central de atendimento|centro de ajuda|suporte|dúvidas frequentes|atendimento ao cliente|serviço ao cliente',
    ],
    pl: [
      'pomoc obsluga-klienta centrum-pomocy wsparcie pytania najczesciej-zadawane-pytania faq',
      'centrum pomocy|jak możemy pomóc|najczęściej zadawane pytania|obsługa klienta|pomoc|centrum obsługi|potrzebujesz pomocy|pytania i odpowiedzi|dział obsługi klienta|wsparcie|biuro obsługi klienta',
    ],
    sv: [
      'hjalp kundservice kundtjanst vanliga-fragor hjalpcenter fragor-och-svar',
      'kundservice|hur kan vi hjälpa|vanliga frågor|hjälpcenter|hjälp|kundtjänst|hjälp och kontakt|behöver du hjälp|frågor och svar',
    ],
    da: [
      'hjaelp kundeservice hjaelpecenter kundecenter spoergsmaal-og-svar',
      'kundeservice|hvordan kan vi hjælpe|ofte stillede spørgsmål|hjælp|kundeservice og kontakt|hjælpecenter|har du brug for hjælp|spørgsmål og svar|support',
    ],
    nb: [
      'hjelp kundeservice hjelpesenter kundesenter sporsmal-og-svar',
      'kundeservice|hvordan kan vi hjelpe|ofte stilte spørsmål|hjelp|kundesenter|hjelpesenter|trenger du hjelp|spørsmål og svar',
    ],
    fi: [
      'ohje asiakaspalvelu tuki ukk apua ohjeet',
      'asiakaspalvelu|miten voimme auttaa|usein kysytyt kysymykset|ohjekeskus|ohjeet|apua|tuki|ohje ja tuki|kysymykset ja vastaukset',
    ],
    cs: [
      'napoveda podpora zakaznicka-podpora caste-dotazy zakaznicky-servis pomoc casto-kladene-dotazy',
      'centrum nápovědy|jak vám můžeme pomoci|časté dotazy|zákaznická podpora|nápověda|podpora|pomoc|potřebujete poradit|zákaznický servis|často kladené dotazy|často kladené otázky',
    ],
    ja: [
      'help support faq ヘルプ',
      'ヘルプセンター|よくあるご質問|よくある質問|カスタマーサポート|お困りですか|お客様サポート|ヘルプ|ご利用ガイド|サポートセンター',
    ],
    zh: [
      'help bangzhu kefu',
      '帮助中心|常见问题|客服中心|幫助中心|常見問題|客户服务|客户支持|帮助|客戶服務|常見問答',
    ],
    tr: [
      'yardim destek musteri-hizmetleri sss yardim-merkezi sikca-sorulan-sorular',
      'yardım merkezi|nasıl yardımcı olabiliriz|sıkça sorulan sorular|müşteri hizmetleri|yardım|destek|müşteri destek|sık sorulan sorular',
    ],
    ru: [
      'pomosh pomoshch podderzhka faq pomoshch-pokupatelyu',
      'помощь|служба поддержки|вопросы и ответы|частые вопросы|поддержка|центр поддержки|часто задаваемые вопросы|справка|служба заботы',
    ],
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
    hu: [
      'segitseg ugyfelszolgalat gyik',
      'segítség|gyakori kérdések|ügyfélszolgálat|gyakran ismételt kérdések',
    ],
  },
  contact: {
    en: [
      'contact contact-us contactus submit-a-request tickets complaint complaints callback contactform contact-form enquiry inquiry support-ticket contact_us contact-support get-in-touch getintouch ask-a-question emailus email-us write-to-us enquiries complaint-form',
      'contact us|get in touch|submit a request|send us a message|make a complaint|contact|feedback|open a support ticket|support ticket|callback|contact form|write to us|reach us|talk to us|send a message|send message|contact information|customer enquiries|drop us a line|submit a ticket|contacts|leave a message|contact our|contact customer service|contact support|email us|call us|how to contact us|send us an email|ask us a question|ask a question|make an enquiry|general enquiries|request information|get in touch with us',
    ],
    de: [
      'kontakt kontaktformular beschwerde kontakt-formular kontaktaufnahme',
      'kontakt|kontaktieren sie uns|kontaktformular|schreib uns|anfrage senden|kontakt aufnehmen|nehmen sie kontakt auf|schreiben sie uns|ihre nachricht|so erreichen sie uns|ihre anfrage|nachricht senden',
    ],
    fr: [
      'contact contactez-nous nous-contacter reclamation formulaire-contact formulaire-de-contact nouscontacter',
      'contactez-nous|nous contacter|envoyer une demande|réclamation|contact|nous écrire|écrivez-nous|formulaire de contact|votre message|envoyer un message|contacter le service client',
    ],
    es: [
      'contacto contactanos contactenos reclamacion contacte contacta formulario-contacto',
      'contáctanos|contacto|enviar una solicitud|reclamaciones|contacta con nosotros|contacte con nosotros|contáctenos|formulario de contacto|escríbenos|enviar mensaje|solicita información',
    ],
    it: [
      'contatti contattaci reclami contatto scrivici modulo-contatti',
      'contattaci|contatti|invia una richiesta|reclami|contatto|scrivici|modulo di contatto|richiedi informazioni|invia messaggio|fai una segnalazione|segnalazioni',
    ],
    nl: [
      'contact klacht contactformulier neem-contact-op',
      'contact|neem contact op|een verzoek indienen|klacht indienen|contactformulier|stel je vraag|stuur ons een bericht|neem contact met ons op|contactgegevens',
    ],
    pt: [
      'contato contacto fale-conosco contacte-nos reclamacao contactos entre-em-contato',
      'fale conosco|contacte-nos|entre em contato|enviar um pedido|contato|contacto|contactos|formulário de contato|envie sua mensagem|contate-nos|enviar mensagem',
    ],
    pl: [
      'kontakt reklamacja formularz-kontaktowy',
      'kontakt|skontaktuj się z nami|napisz do nas|wyślij zgłoszenie|formularz kontaktowy|napisz wiadomość|wyślij wiadomość|dane kontaktowe',
    ],
    sv: [
      'kontakt kontakta-oss kontaktformular kontakta',
      'kontakta oss|skicka en förfrågan|kontakt|kontakta kundservice|kontaktformulär|skriv till oss|kontaktuppgifter|skicka meddelande',
    ],
    da: [
      'kontakt kontakt-os kontaktformular',
      'kontakt os|send en anmodning|kontakt|kontaktformular|skriv til os|kontakt kundeservice|send besked|kontaktoplysninger',
    ],
    nb: [
      'kontakt kontakt-oss kontaktskjema',
      'kontakt oss|send en forespørsel|klage|kontakt|kontaktskjema|skriv til oss|send melding|kontakt kundeservice',
    ],
    fi: [
      'yhteystiedot ota-yhteytta yhteydenotto',
      'ota yhteyttä|yhteydenotto|lähetä pyyntö|yhteystiedot|yhteydenottolomake|ota yhteyttä meihin|jätä viesti',
    ],
    cs: [
      'kontakt kontakty kontaktni-formular napiste-nam',
      'kontaktujte nás|kontakt|odeslat požadavek|kontaktní formulář|napište nám|kontakty|kontaktný formulár',
    ],
    ja: ['contact inquiry toiawase otoiawase', 'お問い合わせ|お問合せ|お問い合わせフォーム'],
    zh: ['contact lianxi', '联系我们|聯絡我們|联系客服|投诉'],
    tr: [
      'iletisim bize-ulasin sikayet',
      'iletişim|bize ulaşın|talep gönder|şikayet|bize yazın|iletişim formu|mesaj gönder',
    ],
    ru: [
      'kontakty obratnaya-svyaz kontakti contacts',
      'контакты|обратная связь|свяжитесь с нами|связаться с нами|форма обратной связи|написать нам|напишите нам|контактная информация',
    ],
    hu: [
      'kapcsolat elerhetoseg',
      'kapcsolat|írjon nekünk|kapcsolatfelvétel|írj nekünk|elérhetőségek|elérhetőség',
    ],
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
      'we received your message|we have received your message|your message has been sent|your message was sent|message sent|thank you for contacting us|thanks for contacting us|thank you for getting in touch|thank you for your message|thanks for your message|we received your request|your request has been received|your request was successfully submitted|we have received your enquiry|we have received your inquiry|your ticket has been created|we will get back to you|your {message,request,ticket,enquiry,inquiry,case,question} {was,has been} {sent,received,submitted,created,registered}|{ticket,case} created|we {received,have received} your {request,enquiry,inquiry,question,ticket}|thank you for {reaching out,your message,your enquiry,your inquiry,getting in touch}',
    ],
    de: [
      'nachricht-gesendet',
      'wir haben ihre nachricht erhalten|wir haben deine nachricht erhalten|ihre nachricht wurde gesendet|deine nachricht wurde gesendet|nachricht gesendet|vielen dank für ihre nachricht|vielen dank für deine nachricht|vielen dank für ihre anfrage|danke für ihre nachricht|danke für deine nachricht|ihre anfrage ist bei uns eingegangen|ihre anfrage wurde gesendet|wir haben ihre anfrage erhalten|{ihre,deine} {nachricht,anfrage} {wurde gesendet,wurde versendet,ist eingegangen,wurde übermittelt,ist bei uns eingegangen}|{vielen dank,danke} für {ihre,deine} {nachricht,anfrage,kontaktaufnahme}|wir haben {ihre,deine} {nachricht,anfrage} erhalten|anfrage gesendet',
    ],
    fr: [
      'message-envoye',
      'nous avons reçu votre message|nous avons bien reçu votre message|votre message a été envoyé|votre message a bien été envoyé|message envoyé|merci de nous avoir contactés|merci pour votre message|votre demande a été envoyée|votre {message,demande} {a été,a bien été} {envoyé,envoyée,transmise,reçu,reçue}|nous avons {reçu,bien reçu} votre {message,demande}|merci de nous avoir contacté|merci pour votre {message,demande}',
    ],
    es: [
      'mensaje-enviado',
      'hemos recibido tu mensaje|hemos recibido su mensaje|tu mensaje ha sido enviado|su mensaje ha sido enviado|mensaje enviado|gracias por contactarnos|gracias por ponerte en contacto|gracias por su mensaje|{tu,su} {mensaje,solicitud,consulta} {ha sido enviado,ha sido enviada,se ha enviado}|hemos recibido {tu,su} {mensaje,solicitud,consulta}|gracias por {contactar con nosotros,tu mensaje,su mensaje,tu consulta}',
    ],
    it: [
      'messaggio-inviato',
      'abbiamo ricevuto il tuo messaggio|il tuo messaggio è stato inviato|messaggio inviato|grazie per averci contattato|grazie per il tuo messaggio|abbiamo ricevuto {il tuo messaggio,la tua richiesta,il suo messaggio,la sua richiesta}|{la tua,la sua} richiesta è stata inviata|grazie per averci scritto',
    ],
    nl: [
      'bericht-verzonden',
      'we hebben je bericht ontvangen|wij hebben uw bericht ontvangen|je bericht is verzonden|uw bericht is verzonden|bericht verzonden|bedankt voor je bericht|bedankt voor uw bericht|{je,uw,jouw} {bericht,aanvraag,vraag} is {verzonden,verstuurd,ontvangen}|{we,wij} hebben {je,uw} {aanvraag,vraag,bericht} ontvangen|bedankt voor {je,uw} {aanvraag,vraag}',
    ],
    pt: [
      'mensagem-enviada',
      'recebemos a sua mensagem|recebemos sua mensagem|sua mensagem foi enviada|mensagem enviada|obrigado pelo seu contato|obrigado pelo seu contacto|{a sua,sua} {mensagem,solicitação} foi {enviada,recebida}|recebemos {a sua,sua} solicitação|obrigado {por entrar em contato,pela sua mensagem,pelo contato}',
    ],
    pl: [
      'wiadomosc-wyslana',
      'otrzymaliśmy twoją wiadomość|twoja wiadomość została wysłana|wiadomość została wysłana|dziękujemy za wiadomość|dziękujemy za kontakt|{twoje zgłoszenie,zgłoszenie} {zostało wysłane,zostało przyjęte}|otrzymaliśmy twoje zgłoszenie|dziękujemy za zgłoszenie',
    ],
    sv: [
      'meddelande-skickat',
      'vi har tagit emot ditt meddelande|ditt meddelande har skickats|tack för ditt meddelande|{din fråga,ditt ärende} har {skickats,mottagits}|vi har tagit emot {din fråga,ditt ärende}|tack för {din fråga,att du kontaktar oss}',
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
    ru: [
      '',
      'ваше сообщение отправлено|сообщение отправлено|мы получили ваше сообщение|{ваш запрос,ваше обращение} {отправлен,отправлено,принят,принято}|спасибо за {обращение,ваше сообщение}',
    ],
  },
  returns: {
    en: [
      'returns return refund refunds exchanges return-portal refund-policy return-policy returns-exchanges return-form return-request returnrequest returns-centre returns-portal start-a-return make-a-return returns-policy',
      'returns|start a return|return your order|return an item|request a refund|returns and refunds|refund policy|return policy|returns policy|return form|return request|returns & exchanges|returns and exchanges|shipping & returns|shipping and returns|delivery and returns|exchange or return|withdrawal form|return an order|return items|return item|return or exchange|make a return|your return|return request form|returns portal|how to return|returns centre|returns center|right of withdrawal|exchanges',
    ],
    de: [
      'retoure retouren ruecksendung rueckgabe widerruf umtausch retourenportal ruecksendungen',
      'retoure|rücksendung|rückgabe|retoure anmelden|widerruf|rücksendung anmelden|retourenportal|umtausch|widerrufsrecht|widerrufsformular|rücksendungen|artikel zurücksenden|{bestellung,ware,artikel aus bestellung} zurücksenden|zurücksenden|rückgabe und umtausch|widerrufsbelehrung',
    ],
    fr: [
      'retour retours remboursement echange retours-et-echanges retourner',
      'retours|retourner un article|retours et remboursements|faire un retour|retourner ma commande|retourner des {articles,produits}|nouveau retour|retours et échanges|échanges et retours|demande de retour|retourner un produit|droit de rétractation|retour',
    ],
    es: [
      'devolucion devoluciones reembolso cambios politica-de-devoluciones',
      'devoluciones|devolver un pedido|cambios y devoluciones|solicitar reembolso|devolución|cambios|hacer una devolución|política de devolución|política de devoluciones|devolver un producto|devolver {artículos,un artículo}|nueva devolución|derecho de desistimiento',
    ],
    it: [
      'reso resi rimborso restituzione resi-e-rimborsi resi-rimborsi recesso',
      'resi|resi e rimborsi|effettua un reso|restituire un articolo|restituisci {articoli,un articolo}|restituzione|nuovo reso|reso|richiesta di reso|resi e cambi|diritto di recesso|politica di reso|fai un reso|resi e sostituzioni',
    ],
    nl: [
      'retour retouren retourneren ruilen retourbeleid',
      'retourneren|retour aanmelden|ruilen en retourneren|retour|retouren|retour sturen|herroepingsrecht|retourbeleid|product retourneren|{retourzending,retourzendingen,retournering}|ruilen',
    ],
    pt: [
      'devolucao devolucoes troca trocas reembolso politica-de-devolucao trocas-e-devolucoes',
      'trocas e devoluções|devolver|devoluções|reembolso|devolução|política de devolução|política de trocas|trocas|solicitar devolução|devoluções e reembolsos|direito de arrependimento',
    ],
    pl: [
      'zwrot zwroty reklamacja reklamacje zwroty-i-reklamacje odstapienie-od-umowy',
      'zwroty|zwrot towaru|zwroty i reklamacje|zwrot|formularz zwrotu|odstąpienie od umowy|zgłoś zwrot|zwroty i wymiany|prawo odstąpienia|reklamacje i zwroty',
    ],
    sv: [
      'retur returer byten angra returnera angerratt reklamation',
      'retur|returer|byten och returer|registrera retur|returnera|ångerrätt|gör en retur|returnera en vara|ångra köp|retur och byte|reklamation',
    ],
    da: [
      'retur returnering returer ombytning returret reklamation',
      'retur|returnering|returner vare|fortrydelsesret|returnér|ombytning|reklamation|returret|bytte og retur|returlabel|returformular',
    ],
    nb: [
      'retur returer bytte angre retur-og-bytte reklamasjon',
      'retur|returer|bytte og retur|angrerett|angre kjøp|retur og bytte|returskjema|returnere|reklamasjon',
    ],
    fi: [
      'palautus palautukset palautus-ja-vaihto',
      'palautukset|palautus|palauta tuote|palautus ja vaihto|tuotteen palautus|peruutus ja palautus|palautusoikeus',
    ],
    cs: [
      'vraceni vraceni-zbozi reklamace reklamace-a-vraceni odstoupeni-od-smlouvy',
      'vrácení zboží|reklamace|vrácení a výměna|vrátenie tovaru|odstoupení od smlouvy|výměna zboží|reklamace a vrácení|odstúpenie od zmluvy',
    ],
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
    hu: [
      'visszakuldes elallas',
      'visszaküldés|elállás|csere és visszaküldés|garancia és visszaküldés',
    ],
  },
  tracking: {
    en: [
      'track tracking track-order trackorder order-status track-package track-my-order order-tracking ordertracking parcel-tracking shipment-tracking track-your-order trackyourorder orderstatus',
      'track your order|track order|order status|where is my order|your parcel|out for delivery|delivery status|track your parcel|track my order|track an order|order tracking|shipment tracking|parcel tracking|tracking number|track your package|tracking details',
    ],
    de: [
      'sendungsverfolgung sendungsstatus paket-verfolgen bestellstatus paketverfolgung bestellung-verfolgen',
      'sendungsverfolgung|paket verfolgen|lieferstatus|bestellstatus|sendung verfolgen|bestellung verfolgen|paketverfolgung|sendungsnummer|lieferung verfolgen',
    ],
    fr: [
      'suivi suivi-commande suivre-ma-commande suivi-colis suivi-de-commande suivi-livraison',
      'suivi de commande|suivre ma commande|suivi de colis|suivre mon colis|où est ma commande|suivi de livraison|suivre votre colis|suivi de votre commande',
    ],
    es: [
      'seguimiento rastreo seguimiento-pedido estado-pedido seguimiento-de-pedido',
      'seguimiento del pedido|sigue tu pedido|estado del pedido|rastrear envío|rastrear pedido|seguimiento de pedido|localizar envío|dónde está mi pedido|seguimiento de envíos',
    ],
    it: [
      'traccia tracciamento traccia-ordine stato-ordine stato-spedizione',
      "traccia il tuo ordine|stato dell'ordine|traccia la spedizione|stato ordine|tracciamento ordine|segui la spedizione|traccia ordine|dov è il mio ordine",
    ],
    nl: [
      'track-en-trace volg-bestelling bestelstatus',
      'volg je bestelling|track & trace|bestelstatus|volg je pakket|waar is mijn bestelling|track en trace|bestelling volgen|pakket volgen|status van je bestelling',
    ],
    pt: [
      'rastreio rastrear rastreamento acompanhar-pedido seguir-encomenda acompanhe-seu-pedido',
      'acompanhar pedido|rastrear pedido|seguir encomenda|rastreamento|rastreie seu pedido|acompanhe seu pedido|seguir a encomenda|onde está meu pedido|rastrear encomenda',
    ],
    pl: [
      'sledzenie sledz-przesylke status-zamowienia',
      'śledzenie przesyłki|śledź przesyłkę|status zamówienia|gdzie jest moja paczka|sprawdź status zamówienia|śledzenie zamówienia|śledź zamówienie',
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
    tr: [
      'kargo-takip siparis-takip',
      'kargo takibi|siparişim nerede|sipariş takibi|kargom nerede|sipariş durumu',
    ],
    ru: [
      'otslezhivanie',
      'отследить заказ|статус заказа|отслеживание заказа|где мой заказ|отследить посылку',
    ],
    hu: ['csomagkovetes', 'rendelés követése|csomagkövetés'],
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
