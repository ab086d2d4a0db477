/**
 * Made by make-index-families.ts on 2026-11-22 from name-suggestion-index 8.0.20260918
 * (BSD-3-Clause, its contributors) with the official websites of Wikidata (CC0). Facts, no texts: run
 * it again, do not edit.
 */

/** One brand a line, by its sites; `label.*` is that label under any suffix. */
export const INDEX_FAMILIES = `
7-eleven.* 7eleven.*
85cafe.com 85cafe.com.au 85cbakerycafe.com
a-bank.com.ua abank.com.ua
abanca.com abancacorporacionbancaria.com
absolutbank.by optikurs.by
ageallianz.it allianz.*
agi.com.br agibank.com.br
aikbank.rs aikbanka.rs
akindo-sushiro.co.jp sushiro.* sushirohk.com.hk
albertsons.com albertsonscompanies.com
aldi-nord.de aldi.be aldi.es aldi.fr aldi.lu aldi.nl aldi.pl aldi.pt
aldi-sued.de aldi.co.uk aldi.com.au aldi.ie aldi.us
alexela.ee alexelaoil.ee
alonbrands.com myalon.com
altoqueterpel.com terpel.com
applegreenelectric.com applegreenstores.com
aroma.co.il aroma.us aromaespressobar.ca
auchan-retail.com groupe-auchan.com
avia-france.fr avia-international.com avia-regenstauf.de avia.at avia.ch avia.de avia.hu avia.nl aviaenergias.es
avis.ca avis.co.in avis.co.nz avis.co.uk avis.co.za avis.com avis.com.au avis.com.tr avis.de avis.es avis.fr avis.mx avis.no avis.se avisautonoleggio.it
axa-betreuer.de axa.be axa.ch axa.com axa.de axa.es axa.fr axa.it axa.mx axasigorta.com.tr
axis.bank.in axisbank.com
azsgazprom.ru gazprom-agnks.ru gazprom.*
bahn.de deutschebahn.com
baj.com.sa bankaljazira.com
bancagenerali.com bancageneraliprivate.it
bancobpm.it bancobpmspa.com
bancodonordeste.gov.br bnb.gov.br
bancoinbursa.com inbursa.com
bancolombia.com grupobancolombia.com
bancopichincha.com.co bancopichincha.es pichincha.com pichincha.pe
bancosantander.es santander.com santander.com.mx
bandhan.bank.in bandhanbank.com
bank-of-africa.net bankofafrica.ma
bankbtpn.co.id btpn.com smbci.com
bankofchina.com boc.cn
bankofgeorgia.ge bog.ge
banquelaurentienne.ca laurentianbank.ca
bashneft-azs.ru bashneft.com
baskinrobbins.* baskinrobbinsindia.com baskinrobbinsmea.com
bawag.at bawag.com bawagpsk.com
bcbe.ch bekb.ch
bcf.ch fkb.ch
bci.cl bcinova.cl
beijing-hyundai.com.cn hyundai-bd.com hyundai-cyprus.com hyundai-egypt.net hyundai-honduras.com hyundai-mk.mk hyundai-motor.* hyundai-nicaragua.com hyundai-uae.com hyundai.* hyundaiarmenia.am hyundaibrunei.com hyundaicamionesybuses.cl hyundaicanada.com hyundaicolombia.co hyundaicr.com hyundaielsalvador.com hyundaigt.com hyundaijamaica.com hyundaijordan.com hyundaiok.com hyundaioman.com hyundaipr.com hyundaisrilanka.lk hyundaitrucks.com.au hyundaitrucks.ru hyundaiusa.com hyundaivenezuela.com
bigboy.com bigboyjapan.co.jp
bmw.com bmw.com.br bmw.com.mx bmw.de bmw.it bmwgroup.com
bnc.ca nbc.ca
bobbibrown.com.cn bobbibrowncosmetics.com bobbibrowncosmetics.fr
bonarea-agrupa.com bonarea.com
boots.ie boots.no bootsapotheek.nl
bosch-home.com.tr bosch-professional.com bosch-yetkiliservisi.com bosch.* boschcar.co.za
bps-sberbank.by sber-bank.by
br.com.br vibraenergia.com.br
bsn.com.my mybsn.com.my
burger-king.* burgerking-cambodia.com burgerking.* burgerkingbangladesh.com burgerkingdelivers.com.cy burgerkingdelivery.qa burgerkingfiji.com burgerkinggy.com burgerkinghonduras.hn burgerkingks.com burgerkinglatino.com burgerkingpr.com burgerkingve.com
byd-automobiles.com byd.com
cadillac.com cadillaceurope.com
cafedecoralcn.com cafedecoralfastfood.com
caffe-pascucci.co.kr pascucci.cz pascucci.it
canadapost-postescanada.ca canadapost.ca
capitalone.com capitalonebank.com
caritas-germany.org caritas.de
carrefour-proxi.fr carrefour.* carrefourmarket.ma carrefourtunisie.com
cbna.com communitybankna.com
centralbank.bank.in centralbankofindia.co.in
century21-saba.com century21-stkitts.com century21.* century21agcoplus.com century21albania.com century21aruba.com century21caribbean.com century21cayman.com century21cn.com century21colombia.com century21gibraltar.com century21global.com century21gr.com century21jm.com century21jordan.com century21korea.com century21maroc.com century21mexico.com century21numberone.com century21ponce.com century21qatar.com century21stmaarten.com century21tci.com century21thailand.com century21uk.com
chatime.* chatimejapan.com
chery.cn cheryinternational.com
chevron.com chevroncontechron.com chevronwithtechron.ca chevronwithtechron.com
circlek-deutschland.de circlek.com circlek.com.mx circlek.com.vn circlek.dk circlek.ee circlek.hk circlek.lt circlek.lv circlek.nl circlek.no circlek.pl circlek.se circlekatlantic.ca circlekindo.com circleksouthafrica.com
citi.com citibank.be citibank.com
citroen-haendler.de citroen.*
clubgazel.com gazel.com.pe
coca-cola.* coca-colacompany.com cocacola.com.br cocacolabelgium.be cocacolaespana.es cocacolanederland.nl yourcoca-cola.co.uk
costacoffee.* costaireland.ie costakuwait.com
credit-suisse.com creditsuisse.com
d1.com.co tiendasd1.com
dairyqueen.* dairyqueenthailand.com
daiso-sangyo.co.jp daiso.co.kr daisoglobal.com daisojapan.com daisous.com
dein-subway.de mysubway.ge subway-sandwiches.de subway.* subwayarabia.com subwaymexico.com.mx
delek-group.com delek.co.il
desparsicilia.it mijnspar.be mydespar.it myspar.ru spar-ni.co.uk spar.at spar.co.uk spar.co.za spar.com.au spar.dk spar.es spar.fr spar.hu spar.ie spar.no spar.pl spar.si spargeorgia.com spargrancanaria.es
dhl.co.uk dhl.com.mx dhl.com.tr dhl.es dhl.it dhl.ru dhlparcel.* dhlproductosyservicios.com
dia.com.br dia.es diacorporate.com supermercadosdia.com.ar
dintaifung.com.tw dintaifungusa.com
discoverlexus.com lexus-canarias.es lexus-polska.pl lexus.* lexusauto.es lexuscostarica.com lexusgeorgia.ge lexusindia.co.in lexuslebanon.com lexusoman.com lexusqatar.com lexusrp.com
dodopizza.ge dodopizza.ru dodopizzastory.com
dominos-ks.com dominos-pizza.ro dominos.* dominos242.com dominosarabia.com dominosaruba.com dominoshaiti.com dominositalia.it dominoslk.com dominospanama.com dominospizza.* dominospizzanc.com dominospr.com
dondondonki.com donki.com donquijotehawaii.com
dunkin.co.uk dunkindonuts.* dunkinksa.com
dwfitnessfirst.com fitnessfirst.* fitnessfirstclubs.com
elektra.com.mx grupoelektra.com.mx
enelx.com enelxway.com
eneos-ss.com eneos-wing.co.jp eneos.co.jp
enterprise.* enterpriserentacar.* enterprisetrucks.ca
era.be era.com erafrance.com
europcar-mobility-group.com europcar.*
evernew.ca forevernew.* forevernewclothing.com
fasgas.ca fasgasplus.ca
federal.bank.in federalbank.co.in
first-citizens.com firstcitizens.com
firstnational.com fnbo.com
ford.am ford.ao ford.at ford.ba ford.be ford.bg ford.ch ford.cl ford.co.il ford.co.ke ford.co.kr ford.co.th ford.com ford.com.al ford.com.co ford.com.ec ford.com.ge ford.com.kh ford.com.mt ford.com.pr ford.com.tn ford.com.tr ford.com.uy ford.com.ve ford.cz ford.dk ford.ee ford.fi ford.gr ford.hr ford.hu ford.lt ford.lu ford.lv ford.ma ford.md ford.mk ford.nc ford.no ford.pe ford.pl ford.pt ford.rs ford.ru ford.se ford.si ford.sk ford.sn ford.ua ford.ug fordcyprus.com fordegypt.com fordguinee.com fordpng.com fordsrilanka.com
forte.kz fortebank.com
fult.com fultonbank.com
gap.co.jp gapinc.com
garanti.com.tr garantibank.com garantibbva.com.tr
gatepetro.com mygatestore.com
gcb.com.gh gcbbank.com.gh
giant-bicycles.com giantcyclingworld.com
giveit2goodwill.org goodwill.org
globalsuzuki.com suzuki.* suzukimotos.com.br
globus-baumarkt.de globus.cz globus.de
gls-group.eu gls-hungary.com
go-sprint.de sprint-tank.com
gong-cha.* gongcha.co.jp gongchausa.com
gosunoco.com sunoco.co.jp sunoco.com sunocoinc.com
greeneking-pubs.co.uk greeneking.co.uk
greenway.sk greenwaynetwork.com
gruposupervielle.com supervielle.com.ar
guess.* guessfactory.com
gulf.ge gulfoilltd.com
gwm-eu.com gwm-global.com gwm.co.za gwm.com.cn gwm.iq gwmanz.com gwmbrunei.com onegwm.co.za
gwmora.co.uk gwmora.co.za ora-eu.com ora-motor.de oraev.com
gz-saizeriya.com.cn saizeriya.*
haagen-dazs-sa.co.za haagen-dazs.* haagendazs.*
hama-sushi.co.jp hamazushi.com
hanabank.com kebhana.com
hands.net tokyu-hands.co.jp
happy-lemon.co.uk happy-lemon.com happylemon.com.my happylemonusa.com
happylambhotpot.com happylambhotpotca.com lambhotpot.com
haval-global.com haval.*
hd-hyundaioilbank.co.kr oilbank.co.kr
hdfc.bank.in hdfcbank.com
hem-tankstelle.de meinehem.de
heyxpeng.co.il xpeng-auto.es xpeng.com
honda.* hondacarindia.com hondaph.com
hoyer-energie.de hoyer-tankstellen.de hoyer.de
huawei.com huaweitechcafeteria.com
icbc-ltd.com icbc.com.cn icbc.com.tr
icici.bank.in icicibank.com
idbi.bank.in idbi.com idbibank.in
idfcfirst.bank.in idfcfirstbank.com
infiniti.* infinitiguam.com infinitipr.com infinitiusa.com
intersport-rent.fr intersport.at intersport.com intersport.com.au intersport.de intersport.dk intersport.es intersport.fr intersport.no intersport.se intersportrent.it
ippudo-us.com ippudo.co.uk ippudo.com
irvingoil.com theirving.com
istarbucks.co.kr starbucks.*
isuzu-truck.vn isuzu.*
itesco.cz itesco.sk tesco.hu tesco.ie tesco.pl tesco.sk tescoplc.com
jet-tankstellen.de jet.de jetlocal.co.uk
jtbank.cz jtbanka.hr
kbc.com kbcagent.be
kentucky.cl kfc-armenia.com kfc-az.com kfc-kazakhstan.kz kfc-panama.com kfc-suisse.ch kfc-ukraine.com kfc.aw kfc.bg kfc.bm kfc.by kfc.ca kfc.co kfc.co.at kfc.co.il kfc.co.in kfc.co.jp kfc.co.nz kfc.co.th kfc.co.uk kfc.co.za kfc.com kfc.com.ar kfc.com.au kfc.com.cn kfc.com.cy kfc.com.do kfc.com.ec kfc.com.gt kfc.com.kh kfc.com.mt kfc.com.mx kfc.com.my kfc.com.pe kfc.com.ph kfc.com.py kfc.com.sg kfc.com.sv kfc.cz kfc.de kfc.dk kfc.ee kfc.es kfc.fr kfc.gr kfc.hn kfc.hr kfc.hu kfc.ie kfc.it kfc.kg kfc.lt kfc.lv kfc.me kfc.mu kfc.nl kfc.nu kfc.pl kfc.pt kfc.ro kfc.rs kfc.ru kfc.sa kfc.si kfc.tt kfcbd.com kfcbrasil.com.br kfcclub.com.tw kfccostarica.cr kfcdelivery.co.nz kfcdominica.com kfceesti.ee kfcguam.com kfchk.com kfcindonesia.com kfcjamaica.com kfckorea.com kfckosova.com kfcku.com kfcmongolia.com kfcnassau.com kfcpakistan.com kfcrestaurants.be kfcrozvoz.cz kfcslovakia.sk kfcslu.com kfcturkiye.com kfcvietnam.com.vn
krispykreme.* krispykremesa.com
krungthai.com ktb.co.th
kumon-km.com.tw kumon.* kumonglobal.com kumongroup.com kumonsearch.com.au
lagkagehuset.dk oleandsteen.co.uk
lauraashley.com lauraashleyusa.com
lavazza.com lavazza.it lavazzagroup.com
lcnb.com lcnbcorp.com
lcw.com lcwaikiki.*
leclercdrive.fr location.leclerc
leon-it.co leon-nl.co leon.co leonrestaurants.co.uk
lequipeur.com marks.com
libertyconvenience.com.au libertyoil.com.au
lilidrogerie.gr lilly.rs lillydrogerie.bg
locator-rbs.co.uk rbs.co.uk
lotteria.* lotteriausa.com
lukoil.* lukoilamericas.com
lynkco-sa.com lynkco.* lynkcokuwait.com lynkcooman.com
magasin-point-vert.fr monmagasinvert.fr
magnit-info.ru magnitcosmetic.ru
marugame-seimen.com marugame.com
mashreq.com mashreqbank.com
matsukiyo.hk matsukiyococokara-online.com matsumotokiyoshi-tw.com
mavis.com mavistire.com
maybank.co.id maybank.com maybank2u.com.my maybank2u.com.sg
mazda.* mazdashowroom.com mazdausa.com redconcesionariosmazda.com
mcdonalds-mcdelivery.es mcdonalds.* mcdonaldsarabia.com mcdonaldsindia.com mcdonaldsrestaurant.nl
mediamarkt.* mediaworld.it
metro-tr.com metro.de metro.fr
mi.co.id mi.com xiaomi.com
mimco-accessories.com mimco.co.nz mimco.com.au
minit.co.jp misterminit.co misterminit.eu
mister-donut.com misterdonut.*
mitsubishi-motors.* mitsubishimotors.com.br
mixue.com mixuemenus.org
mizoramruralbank.in mrb.bank.in
mobil.* mobilfuel.ca
mol.hu molaustria.at molcesko.cz molgroup.info molplugee.hu
monginis.net monginisbakery.com
muji.com ryohin-keikaku.jp
mypopularbanking.com popular.com popular.vi popularbank.com
mythorntons.com thorntonsinc.com
nhbank.com nonghyup.com
nikoraltd.ge nikorasupermarket.ge
nis.rs nisgazprom.rs
nissan-global.com nissan.* nissanusa.com
nitori-net.jp nitori.*
nlb.mk nlbtb.com.mk
nobuhotels.com noburestaurants.com
ocbc.id ocbcnisp.com
oil-tankstationer.dk oil-tankstellen.*
oldmutual.* uapoldmutual.co.ug uapoldmutual.com
omv.ro omvpetrom.com petrom.ro
opconnect-ev.com opconnect.com
opel.com opel.de opel.es opel.it opel.nl opel.no opelrent.de
orlen-deutschland.de orlen.pl
ovs.it ovsfashion.com
oxfam.org oxfamamerica.org oxfambelgie.be oxfamsol.be oxfamwereldwinkels.be
oxxo.com oxxogas.com
papajohns.* papajohnschina.com
paris.co.kr parisbaguette.com
pearle.be pearle.nl pearlevision.ca pearlevision.com
petrochina.com.cn petrochinaintl.com.hk
petronas.com petronasgas.com
pharmaprix.ca shoppersdrugmart.ca
phd.co.id pizzahut.ca pizzahut.co.id pizzahut.co.in pizzahut.co.kr pizzahut.co.th pizzahut.co.uk pizzahut.com pizzahut.com.au pizzahut.com.br pizzahut.com.cn pizzahut.com.mx pizzahut.com.my pizzahut.com.ph pizzahut.com.sa pizzahut.com.tr pizzahut.com.tw pizzahut.de pizzahut.es pizzahut.fr pizzahut.hu pizzahut.jp pizzahut.pl pizzahut.pt pizzahutfranchise.fr
phillips66.com phillips66gas.com
pianavyshnia.com pijanawisnia.pl
pinchonation.dk pinchonation.no pinchos.se
plantagen.fi plantagen.se plantasjen.no
pnc.com pncbank.com
popeyes.* popeyeschicken.* popeyesfrance.fr popeyesuk.com
pumaenergy.com pumaenergy.com.au pumaenergyarg.com.ar
rabobank.com rabobank.nl rabobankamerica.com
ram.com.ar ramtruck.ca ramtrucks.com
rbc.com rbcbanqueroyale.com rbcroyalbank.com rbcwealthmanagement.com rbcwm-usa.com
rbl.bank.in rblbank.com
rede.network redecharge.com
reece.com reece.com.au reecegroup.com.au
regions.com regionsbank.com
renault.* retail-renault-group.fr
rimi.lv rimibaltic.com
rosneft-azs.ru rosneft.com rosneft.ru
round1-group.co.jp round1.co.jp
s-oil.com s-oilbonus.com
sams.com.mx samsclub.com
samsung.com samsungsales.co.kr
santander.de santanderconsumer.it santanderconsumer.pl
scb.com.vn scbvietnam.com
sg.fr societegenerale.com societegenerale.fr
shoedept.com shoedeptencore.com
sinopecgroup.com sinopechongkong.com
skoda-auto.* skoda-avto.ru skoda.com.cn skoda.com.tr
socar.az socar.ge socarenergy.ch
stationsvito-ag.com vito-ag.com vito-corse.corsica
subaru-global.com subaru.*
sukiya-jp.com.tw sukiya.jp
tata.co.za tatamotors.com
tbcbank.ge valuto.ge
telenor.bg yettel.bg
tempo-canada.ca tempo.crs
terribleherbst.com terribles.com
texaco.* texacocontechron.com texacolubricants.com
tigersugar.cn tigersugar.com tigersugarec.com
tim-hortons.co.kr timhortons.ca timhortons.com timhortonsgcc.com
tnk-bp.com tnk.ru
total.com totalenergies.com totalfina.com totalfinaelf.com
toyota-africa.com toyota-bishkek.kg toyota-centralasia.com toyota-europe.com toyota-gabon.com toyota-indus.com toyota-kosovo.com toyota-mauritanie.com toyota-mongolia.mn toyota-rdc.com toyota.ae toyota.at toyota.az toyota.ba toyota.be toyota.bf toyota.bg toyota.bj toyota.bo toyota.cg toyota.ch toyota.ci toyota.cl toyota.co.il toyota.co.kr toyota.co.ma toyota.co.mz toyota.co.nz toyota.co.th toyota.co.tz toyota.co.ug toyota.co.uk toyota.co.za toyota.co.zw toyota.com toyota.com.ar toyota.com.au toyota.com.bd toyota.com.bh toyota.com.br toyota.com.cn toyota.com.co toyota.com.cy toyota.com.eg toyota.com.gt toyota.com.jo toyota.com.mk toyota.com.my toyota.com.ph toyota.com.py toyota.com.sa toyota.com.sv toyota.com.tn toyota.com.tr toyota.com.tw toyota.com.uy toyota.com.ve toyota.com.vn toyota.cz toyota.de toyota.dk toyota.ee toyota.es toyota.fi toyota.fr toyota.ge toyota.gm toyota.gr toyota.hr toyota.hu toyota.ie toyota.iq toyota.is toyota.it toyota.jp toyota.lt toyota.lu toyota.lv toyota.ly toyota.md toyota.mx toyota.nl toyota.no toyota.pl toyota.pt toyota.re toyota.ro toyota.rs toyota.ru toyota.se toyota.si toyota.sk toyota.sn toyota.tg toyota.ua toyotaalbania.al toyotaalgerie.com toyotabharat.com toyotacg.me toyotacr.com toyotaghana.com toyotairan.com toyotajamaica.com toyotakenya.ke toyotakz.com toyotalebanon.com toyotamalawi.com toyotamauritius.com toyotanigeria.com toyotaoman.com toyotaperu.com.pe toyotapr.com toyotaqatar.com toyotarp.com toyotarwanda.com toyotayemen.com toyotazambia.co.zm weins-toyota-kanagawa.co.jp
travelex.co.uk travelex.com.au travelexbank.com.br
truedan.com.tw truedan.jp truedansocal.com
tsb.co.nz tsbbank.co.nz
tui-group.com tui-reisecenter.de tui.be tui.com tui.pl tuiathome.nl tuigroup.com
uci-kinowelt.de ucicinemas.*
uco.bank.in ucobank.com
ultramar.ca ultramarcst.ca
unox.no unoxmobility.com unoxmobility.dk
uob.co.id uob.co.th uob.com.vn uobgroup.com
usbancorp.com usbank.com
valley.com valleynationalbank.com
virta.global virtaglobal.com
volksbank-pur.de volksbank-stuttgart.de volksbank.at volksbank.com volksbanking.de volksbankwien.at
volkswagen-dubai.com volkswagen.* volkswagenghana.com
volvocars-concessions.com volvocars.com volvocars.de
vtb-bank.by vtb.by
walmart.* walmartbuy.cn walmartmexico.com.mx walmartphotocentre.ca
watsons.* watsonsasia.com watsonsinternational.com
westfalen-ag.de westfalen.com
whsmith.co.uk whsmithplc.co.uk
worldgym.com worldgymtaiwan.com
xl-byg.dk xl-bygg.no xlbygg.se
yes.bank.in yesbank.in
yifangtea.com.tw yifangteaglobal.com
yoshinoya.* yoshinoyaamerica.com
yx.no yxenergi.no
zeekrglobal.com zeekrlife.com`;

/** Labels that belong to different brands under different suffixes. */
export const SHARED_LABELS = `
a1 accessstorage aeonbig alfabank apteka asb atb au auchan bancaintesa barclays barista bb bbva
bdc bdo bestwestern bn bna bnb boc bootlegger bpi br brantano bricoman bristol capitalbank carshop
ccc centralbank charita cheesecake chinalife cib circlek coccinelle coop coral croix-rouge
cruzroja csob daoxiangcun db dbs dhl dollar dollarstore ee eko eldorado eni esb eurostarshotels
eximbank exist express farmers firstnational footlocker gamestop gautier genkisushi ginospizza
global gov group habitat home hpb icbc ing intersport kb kennards key ktb landbank legion marks
mbank metro moov-africa mos mps mtb mtn mts nextbike nokas northwest novaposhta np ocbc ok
okmarket omv orange ozk paris partner pizzahut pnb podorozhnyk portal post posta postbank
prudential psbank q8 qnb quick raiffeisen rebelsport redcross rochester salt santander sante scb
scouts shimamura smartposti smarty societegenerale speedy stavmat stbank stc superstore t-mobile
tecnomat telekom telenor tesco three tommy toyota unilabs videnov vodafone vtb wallis www
yamaha-motor yd yes`;
