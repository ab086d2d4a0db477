/**
 * Made by make-page-words.ts from words.ts: change the words there and run it again.
 * Beginnings of words by kind, a capital or a bar before each but the first.
 */
export const PAGE_WORDS = {
  cart: 'warenkEinkauPanierCestaWinkelSacolaCestoKoszykVarukoKurvIndkobIndkoeOstoskKoriKosik|カーGouwucSepetCart(?![aeor])Basket(?!b)Carr(?:el|i[nt]|o)',
  checkout:
    'ordePaymShippDelivGuesExprBillinPurcConfirKassBestelZahlLiefCommaPaieCaisLivraFinaliTramiPedidEnviCassaPagaConclOrdiSpedAfreBetaBezorCaixEntregZamoKasaPlatnDostPłatLeverMaksTilaPoklPlatbDodaDoprDokoDoruZapl|購入|ご|レシ|お支|お届|注文Jies|结算|结账|確認|确认|支付|收货|結帳OdemSipaTeslCheck.?out',
  returns: 'retuRefuExchRetoRuecRembDevoReemRimbTrocZwroReklBytenByttPalaVrac|返品Iade',
  account:
    'accoMyacProfilKontCuenClieContaOrdrBestiTiliUcetMojeMypa|マイWodeHesaPasswForgoAuthIdentifAnmeIniciarInloEntrarLogowZaloKirjPrih|ロクDengGiriInscAanmelCadaRejeMedlTilmBrugReki|会員ZhucUyeKayi|(?:sign|log).?(?:in|up|on)RegistAcce(?:d|ss?o)',
  help: 'helpSuppoFaqCustKnowFeedbHilfAideAssiAyudSopoAiutHulpKlanAjudSupoPomocObslHjalHjaeHjelOhjeAsiakNapoPodpYardDesteRequeTickInquKlacOtaLianIletUlas',
  other:
    'bookiDankBuchuMerciGraciaGrazieConfermAcquistBedaBoekObriDzieRezerBestalKøbKjøpKiitDekuPotvPrij|予約|感谢|订单|下单|訂單|感謝TeseTrackSendSuiviSeguiRastrTraccSledSporiSeur|配送KargReviZendCancelKuenResilDisdOpzeAnulAvslOpsiIrtiZrusIpta',
};
