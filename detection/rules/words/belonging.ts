/** Words of belonging: accounts, and the ways into them. */
import type { Words } from '../words.ts';

export const BELONGING = {
  account: {
    en: [
      'account my-account myaccount profile orders order-history my-orders address-book addressbook order-details my-orders addresses account-settings account-dashboard my-profile myprofile profile-update edit-profile useraccount user-account customer-account myorders account-notifications preferences settings my-details mydetails membership orderhistory',
      'my account|your account|your orders|order history|my profile|order details|orders history|purchase history|account settings|account information|update account|order list|account dashboard|my orders|my addresses|address book|edit address|shipping addresses|saved addresses|add new address|personal data|my details|personal details|=account|=orders|=profile|account overview|my personal information|order overview|customer account|edit profile|change address|notification settings|edit your account|saved items|my payment methods|my subscriptions|=membership',
    ],
    de: [
      'konto mein-konto kundenkonto meine-bestellungen meinkonto profil kundenbereich kontouebersicht adressen',
      'mein konto|meine bestellungen|kundenkonto|meine adressen|adressbuch|adresse bearbeiten|meine daten|bestellübersicht|bestellhistorie|=bestellungen|meine bestellung|=profil|persönliche daten|kontoübersicht|kundenbereich|=konto|adressen verwalten',
    ],
    fr: [
      'compte mon-compte mes-commandes espace-client mon-espace mes-adresses',
      "mon compte|mes commandes|espace client|mes adresses|carnet d'adresses|mes informations|historique des commandes|ajouter une adresse|=compte|=profil|mon profil|mes coordonnées|mon espace|tableau de bord",
    ],
    es: [
      'cuenta mi-cuenta mis-pedidos mi-perfil area-clientes micuenta',
      'mi cuenta|mis pedidos|tu cuenta|mis direcciones|nueva dirección|editar dirección|historial de pedidos|mis datos|=cuenta|mi perfil|información de la cuenta|área de clientes|mis compras',
    ],
    it: [
      'account il-mio-account i-miei-ordini area-clienti profilo area-riservata mio-account',
      'il mio account|i miei ordini|area clienti|i miei indirizzi|=rubrica|i miei dati|storico ordini|=account|il mio profilo|dettagli account|area riservata|miei ordini',
    ],
    nl: [
      'account mijn-account mijn-bestellingen mijn-profiel mijn-gegevens',
      'mijn account|mijn bestellingen|mijn adressen|adresboek|mijn gegevens|bestelgeschiedenis|=account|mijn profiel|mijn bestelling|accountoverzicht|mijn omgeving',
    ],
    pt: [
      'conta minha-conta meus-pedidos area-de-cliente meu-perfil a-minha-conta',
      'minha conta|meus pedidos|área de cliente|meus endereços|minhas encomendas|novo endereço|meus dados|histórico de pedidos|=conta|meu perfil|minhas compras|a minha conta|os meus pedidos|minhas informações',
    ],
    pl: [
      'konto moje-konto moje-zamowienia profil panel-klienta',
      'moje konto|moje zamówienia|historia zamówień|moje adresy|książka adresowa|moje dane|=konto|mój profil|ustawienia konta|=zamówienia|dane konta|panel klienta',
    ],
    sv: [
      'konto mitt-konto mina-sidor mina-ordrar min-profil',
      'mitt konto|mina sidor|mina beställningar|mina adresser|mina uppgifter|orderhistorik|=konto|min profil|kontoinställningar|mitt köp|orderöversikt',
    ],
    da: [
      'konto min-konto mine-ordrer min-side min-profil',
      'min konto|min side|mine ordrer|mine adresser|mine oplysninger|ordrehistorik|=konto|min profil|kontooversigt|mine køb',
    ],
    nb: [
      'konto min-konto min-side mine-bestillinger min-profil mine-ordre',
      'min konto|min side|mine bestillinger|=konto|min profil|mine ordrer|ordrehistorikk|mine adresser|mine kjøp',
    ],
    fi: [
      'tili oma-tili omat-tilaukset profiili',
      'oma tili|omat tilaukset|omat tiedot|osoitekirja|tilaushistoria|=tili|tilini|oma profiili|asiakastili',
    ],
    cs: [
      'ucet muj-ucet moje-objednavky muj-profil zakaznicky-ucet moj-ucet',
      'můj účet|moje objednávky|moje adresy|moje údaje|historie objednávek|=účet|zákaznický účet|můj profil|môj účet',
    ],
    ja: [
      'mypage account マイページ',
      'マイページ|注文履歴|アカウント情報|ご購入履歴|会員情報|登録情報|ご注文履歴|購入履歴',
    ],
    zh: [
      'account wode',
      '我的账户|我的订单|会员中心|我的帳戶|個人中心|个人资料|会员资料|訂單查詢|我的資料',
    ],
    tr: [
      'hesabim hesap siparislerim profilim',
      'hesabım|siparişlerim|hesap bilgilerim|profilim|üyelik bilgilerim|sipariş geçmişi|adreslerim',
    ],
    ru: [
      'lichnyj-kabinet',
      'личный кабинет|мои заказы|история заказов|мои адреса|мой профиль|мой аккаунт|адресная книга|редактирование профиля',
    ],
    hu: ['fiokom profilom rendeleseim', 'fiókom|rendeléseim|profilom|korábbi rendelések|adataim'],
    ro: [
      'cont contul-meu comenzile-mele',
      'contul meu|comenzile mele|istoric comenzi|datele mele|profilul meu',
    ],
    hr: ['racun moj-racun moje-narudzbe', 'moj račun|moje narudžbe|moj nalog'],
    el: ['logariasmos', 'ο λογαριασμός μου|οι παραγγελίες μου|ιστορικό παραγγελιών'],
    bg: ['profil', 'моят профил|моите поръчки'],
    uk: ['kabinet', 'особистий кабінет|мої замовлення|мій кабінет|історія замовлень|профіль'],
    vi: [
      'tai-khoan don-hang',
      'tài khoản của tôi|đơn hàng của tôi|đơn mua|=tài khoản|thông tin tài khoản|lịch sử đơn hàng|hồ sơ',
    ],
    ko: ['', '내 계정|마이페이지|주문내역|주문 내역'],
    id: ['akun', 'akun saya|pesanan saya|riwayat pesanan'],
    ar: ['', 'حسابي|طلباتي'],
    fa: ['', 'حساب کاربری|سفارش های من|پروفایل'],
    he: ['', 'החשבון שלי|ההזמנות שלי'],
    lt: ['paskyra', 'mano paskyra|mano užsakymai|mano duomenys|užsakymų istorija'],
  },
  billing: {
    en: [
      'billing invoices invoice payments subscription subscriptions plan wallet credit-card creditcard credit-cards creditcards payment-methods payment-method edit-cards billing-history paymentmethods saved-cards managecards payment-history edit-payment',
      'billing|invoices|payment methods|your plan|manage subscription|add a new payment method|add payment method|credit card information|edit credit cards|add credit card|my wallet|payment options|=payments|add a payment method|add a card|saved cards|credit cards|credit card details|manage payment|billing history|payment history|=subscriptions|your subscription|manage plan|saved payment methods|payment information and cards',
    ],
    de: [
      'rechnung rechnungen abrechnung abo abonnement zahlungsarten zahlungsmethoden',
      'rechnungen|abrechnung|zahlungsmethoden|abo verwalten|rechnungsübersicht|kreditkarten verwalten|kreditkartenverwaltung|zahlungsarten verwalten|gespeicherte zahlungsarten|=abonnement|mein abo',
    ],
    fr: [
      'facture factures facturation abonnement moyens-de-paiement',
      'factures|facturation|mon abonnement|moyens de paiement|mes moyens de paiement|mes factures|mes abonnements|ajouter une carte|cartes enregistrées',
    ],
    es: [
      'factura facturas facturacion suscripcion metodos-de-pago',
      'facturas|facturación|mi suscripción|métodos de pago|mis tarjetas|añadir tarjeta|mis facturas|=suscripciones',
    ],
    it: [
      'fattura fatture fatturazione abbonamento metodi-di-pagamento',
      'fatture|fatturazione|il mio abbonamento|metodi di pagamento|le mie fatture|aggiungi carta|le mie carte',
    ],
    nl: [
      'factuur facturen abonnement betaalmethoden',
      'facturen|facturatie|mijn abonnement|betaalmethoden|mijn facturen|abonnement beheren',
    ],
    pt: [
      'fatura faturas faturacao assinatura formas-de-pagamento',
      'faturas|cobrança|minha assinatura|formas de pagamento|meus cartões|adicionar cartão|minhas faturas',
    ],
    pl: [
      'faktura faktury platnosci subskrypcja',
      'faktury|=płatności|subskrypcja|metody płatności|moje faktury|zapisane karty|dodaj kartę',
    ],
    sv: [
      'faktura fakturor prenumeration',
      'fakturor|fakturering|min prenumeration|betalningsmetoder|mina fakturor|hantera prenumeration|sparade kort',
    ],
    da: ['faktura fakturaer abonnement', 'fakturaer|=betaling|mit abonnement'],
    nb: ['faktura fakturaer abonnement', 'fakturaer|=betaling|mitt abonnement'],
    fi: ['laskut lasku laskutus tilaukseni', 'laskut|laskutus|tilauksen hallinta'],
    cs: ['faktura faktury predplatne', 'faktury|=platby|předplatné'],
    ja: ['billing invoice 請求', 'ご請求|請求書|お支払い情報|ご契約プラン'],
    zh: ['billing fapiao zhangdan', '账单|发票|订阅管理|帳單'],
    tr: ['fatura faturalar abonelik', 'faturalar|ödeme bilgileri|aboneliğim'],
  },
  signup: {
    en: [
      'signup sign-up sign_up register registration create-account join sign-up-form createaccount join-us new-account newaccount newuser new-user create-user createuser create-profile regist member-registration memberregistration new-customer newcustomer user-registration userregistration accountcreate account-create create-customer',
      'create an account|create your account|sign up|register|join now|create account|create new account|create my account|new account|open an account|new customer|join for free|become a member|register now|sign up for free|account creation|register account|registration|user registration|member registration|new user|new member|create a new user|create user|create a profile|make an account|create a new account|account signup|sign up for an account|join today|open account|create a free account',
    ],
    de: [
      'registrieren registrierung anmelden konto-erstellen neukunde neukunden neues-konto konto-eroeffnen',
      'konto erstellen|registrieren|jetzt registrieren|neu hier|registrierung|kundenkonto anlegen|konto anlegen|kundenkonto eröffnen|konto eröffnen|neukunde|neu anmelden|mitglied werden|benutzerkonto erstellen|neues konto|neues kundenkonto',
    ],
    fr: [
      'inscription creer-un-compte s-inscrire creation-compte creer-compte nouveau-compte nouveau-membre nouveau-client',
      "créer un compte|inscription|s'inscrire|créer mon compte|créer un nouveau compte|créez votre compte|nouveau client|nouveau compte|je crée mon compte|inscrivez-vous|devenir membre|=enregistrement|création de compte",
    ],
    es: [
      'registro registrarse crear-cuenta nuevo-usuario nuevo-cliente crear-una-cuenta alta',
      'crear cuenta|crear una cuenta|regístrate|=registro|crea tu cuenta|crear una cuenta nueva|nueva cuenta|nuevo cliente|registrarse|registro de usuario|alta de usuario|crear usuario|hazte socio|registrarme',
    ],
    it: [
      'registrati registrazione crea-account iscriviti nuovo-account nuovo-cliente crea-un-account',
      'crea un account|registrati|registrazione|crea il tuo account|nuovo account|nuovo cliente|registrazione utente|iscriviti|crea account|nuovo utente|crea un nuovo account',
    ],
    nl: [
      'registreren aanmelden account-aanmaken registratie nieuwe-klant nieuw-account account-maken',
      'account aanmaken|registreren|word lid|maak een account|maak account|nieuw account|nieuwe klant|=registratie|nieuwe gebruiker|inschrijven|account maken',
    ],
    pt: [
      'cadastro registar registro criar-conta registo criar-uma-conta nova-conta novo-cliente cadastre-se',
      'criar conta|cadastre-se|registar|=cadastro|criar uma conta|crie sua conta|crie a sua conta|nova conta|novo cliente|novo usuário|=registo|registe-se|faça seu cadastro|criar cadastro|quero me cadastrar',
    ],
    pl: [
      'rejestracja zaloz-konto zarejestruj utworz-konto nowe-konto',
      'załóż konto|rejestracja|utwórz konto|załóż nowe konto|zakładanie konta|utwórz nowe konto|zarejestruj się|nowe konto|nowy klient',
    ],
    sv: [
      'registrera skapa-konto bli-medlem registrering ny-kund nytt-konto',
      'skapa konto|registrera dig|bli medlem|skapa ett konto|registrering|nytt konto|ny kund|ny användare|skapa användare|skapa ett nytt konto',
    ],
    da: [
      'opret-konto tilmeld opret-bruger opret-profil ny-bruger opret ny-kunde',
      'opret konto|opret bruger|tilmeld dig|opret en konto|oprette bruger|opret ny bruger|ny bruger|ny kunde|opret profil|tilmelding|opret dig|=registrer',
    ],
    nb: [
      'registrer opprett-konto bli-medlem ny-bruker opprett-bruker ny-kunde registrering',
      'opprett konto|registrer deg|bli medlem|opprett en konto|opprette konto|ny bruker|ny kunde|opprett bruker|registrering|opprett profil|lag konto|=registrer',
    ],
    fi: [
      'rekisteroidy luo-tili rekisteroityminen luo-kayttajatili uusi-asiakas',
      'luo tili|rekisteröidy|rekisteröityminen|luo uusi tili|luo käyttäjätili|uusi asiakas|liity jäseneksi',
    ],
    cs: [
      'registrace vytvorit-ucet registracia novy-zakaznik registrovat',
      'registrace|vytvořit účet|vytvořit nový účet|nový účet|zaregistrovat|nový zákazník|registrácia|registrovat',
    ],
    ja: [
      'register signup 会員登録 regist entry',
      '新規会員登録|会員登録|アカウントを作成|新規登録|新規会員|ユーザー登録|アカウント作成|アカウント登録',
    ],
    zh: [
      'register zhuce',
      '注册|註冊|创建账户|免费注册|创建帐户|建立帳戶|注册账号|會員註冊|新用户注册',
    ],
    tr: [
      'uye-ol kayit kayit-ol yeni-uye uyelik',
      'üye ol|kayıt ol|hesap oluştur|yeni üye|yeni üyelik|hesap aç|yeni hesap|üyelik oluştur',
    ],
    ru: [
      'registraciya register registratsiya',
      'регистрация|создать аккаунт|зарегистрироваться|создать учетную запись|создание аккаунта|новый пользователь|новый покупатель|создать профиль',
    ],
    hu: ['regisztracio', 'regisztráció|új fiók|fiók létrehozása|regisztrálok|új vásárló'],
    ro: [
      'inregistrare creeaza-cont inregistreaza-te cont-nou',
      'înregistrare|creează cont|cont nou|creare cont|deschide cont|deschiderea contului|creează un cont|înregistrează-te|client nou',
    ],
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
    lt: [
      'registracija',
      'registracija|sukurti paskyrą|registruotis|naujas vartotojas|naujas klientas|susikurti paskyrą',
    ],
  },
  login: {
    en: [
      'login signin sign-in log-in logon log-on password-reset reset-password forgot-password forgotpassword lost-password password remind-password password-recovery password-forgotten pwforgot lostpassword forgotten-password auth authentication authenticate identification account-recovery passwd forgot_password passwordreset resetpassword password-forgot password-lost userlogin user-login customer-login customerlogin signin-form verify-email otp',
      'sign in|log in|login|forgot password|forgot your password|reset password|reset your password|lost password|password reset|member login|password recovery|change password|two-step verification|verify your identity|enter your password|forgot my password|forgotten password|forgotten your password|i forgot|log on|sign on|login to|welcome back|returning customer|verification code|two-factor|account login|customer login|recover password|recover your password|set a new password|new password|already a customer|existing customer|client login|user login|one time password|verify it s you|sign in to|log in to',
    ],
    de: [
      'anmelden anmeldung einloggen passwort-vergessen kundenlogin passwort-zuruecksetzen passwort kennwort-vergessen',
      'anmelden|anmeldung|einloggen|passwort vergessen|passwort zurücksetzen|kundenlogin|bereits kunde|ich bin bereits kunde|neues passwort|passwort ändern|zugangsdaten vergessen|kennwort vergessen',
    ],
    fr: [
      'connexion identification se-connecter mot-de-passe-oublie mot-de-passe-perdu mot-de-passe authentification connectez-vous motdepasse',
      'connexion|se connecter|identifiez-vous|mot de passe oublié|réinitialiser votre mot de passe|mot de passe perdu|identification|déjà client|déjà inscrit|mot de passe|nouveau mot de passe|connectez-vous|je me connecte|mes identifiants',
    ],
    es: [
      'iniciar-sesion acceso acceder recuperar-contrasena entrar identificacion restablecer-contrasena recordar-contrasena',
      'iniciar sesión|inicia sesión|=acceder|olvidaste tu contraseña|recuperar contraseña|identifícate|ya soy cliente|restablecer contraseña|contraseña olvidada|cambiar contraseña|acceso clientes|=entrar|recuperar clave',
    ],
    it: [
      'accedi accesso password-dimenticata recupera-password login-cliente',
      'accedi|password dimenticata|recupera password|effettua il login|accesso clienti|hai dimenticato la password|già cliente|sei già cliente|reimposta password|nuova password|=accesso',
    ],
    nl: [
      'inloggen wachtwoord-vergeten wachtwoord wachtwoord-herstellen',
      'inloggen|wachtwoord vergeten|wachtwoord herstellen|aanmelden|bestaande klant|wachtwoord resetten|nieuw wachtwoord',
    ],
    pt: [
      'entrar iniciar-sessao recuperar-senha esqueci-senha esqueci-minha-senha identificacao',
      '=entrar|iniciar sessão|fazer login|esqueceu a senha|recuperar senha|palavra-passe|identificação|redefinir senha|já sou cliente|esqueci minha senha|esqueci a senha|acesse sua conta|acessar conta|recuperar palavra-passe',
    ],
    pl: [
      'logowanie zaloguj odzyskaj-haslo przypomnij-haslo zaloguj-sie',
      'zaloguj się|zaloguj|logowanie|nie pamiętasz hasła|odzyskaj hasło|przypomnij hasło|przypomnienie hasła|zresetuj hasło|resetowanie hasła|nie pamiętam hasła|odzyskiwanie hasła',
    ],
    sv: [
      'logga-in glomt-losenord inloggning',
      'logga in|glömt lösenord|återställ lösenord|nytt lösenord|inloggning|glömt ditt lösenord',
    ],
    da: [
      'log-ind glemt-adgangskode login-bruger',
      'log ind|log på|glemt adgangskode|glemt kodeord|glemt din adgangskode|nulstil adgangskode|ny adgangskode|nulstil kodeord|glemt password|glemt din kode',
    ],
    nb: [
      'logg-inn glemt-passord innlogging',
      'logg inn|logg på|glemt passord|glemt passordet|glemt ditt passord|nullstill passord|nytt passord|glemt mitt passord|innlogging',
    ],
    fi: [
      'kirjaudu kirjautuminen salasana unohtunut-salasana',
      'kirjaudu sisään|kirjaudu|unohtuiko salasana|unohditko salasanan|salasana unohtunut|vaihda salasana|sisäänkirjautuminen|unohtunut salasana',
    ],
    cs: [
      'prihlaseni prihlasit zapomenute-heslo prihlasenie',
      'přihlášení|přihlásit se|zapomenuté heslo|zapomněli jste heslo|obnovení hesla|přihlášení zákazníka|zabudnuté heslo|prihlásenie|prihlásiť sa|přihlásit',
    ],
    ja: [
      'login ログイン',
      'ログイン|パスワードをお忘れ|パスワード再設定|パスワードの再設定|パスワード再発行|サインイン|認証コード',
    ],
    zh: ['login denglu', '登录|登錄|登入|忘记密码|重置密码|找回密码|忘記密碼|会员登录|會員登入'],
    tr: [
      'giris giris-yap sifremi-unuttum uye-girisi oturum-ac',
      'giriş yap|şifremi unuttum|şifre sıfırlama|oturum aç|üye girişi|şifre hatırlatma',
    ],
    ru: [
      'vhod avtorizaciya',
      'вход|войти|авторизация|забыли пароль|восстановление пароля|напомнить пароль|вход в личный кабинет|сброс пароля|восстановить пароль|отослать пароль|забыли свой пароль',
    ],
    hu: [
      'bejelentkezes belepes',
      'bejelentkezés|belépés|elfelejtett jelszó|jelszó emlékeztető|új jelszó|elfelejtette jelszavát|belép',
    ],
    ro: [
      'autentificare conectare logare',
      'autentificare|conectare|intră în cont|ai uitat parola|resetare parolă|parolă uitată|am uitat parola|recuperare parolă',
    ],
    hr: ['prijava', 'prijava|prijavi se|zaboravljena lozinka'],
    el: ['syndesi', 'σύνδεση|είσοδος|ξέχασα τον κωδικό'],
    bg: ['vhod', 'вход|забравена парола|забравили сте паролата|влезте'],
    uk: ['vhid', 'вхід|увійти|забули пароль|відновлення пароля|авторизація'],
    vi: ['dang-nhap', 'đăng nhập|quên mật khẩu|đặt lại mật khẩu'],
    ko: ['', '로그인|비밀번호 찾기'],
    id: ['masuk', 'masuk|lupa kata sandi|lupa password'],
    ar: ['', 'تسجيل الدخول|نسيت كلمة المرور'],
    fa: ['', 'ورود|ورود به حساب|رمز عبور خود را فراموش'],
    he: ['', 'התחברות|כניסה|שכחתי סיסמה'],
    lt: [
      'prisijungimas prisijungti',
      'prisijungti|prisijungimas|pamiršote slaptažodį|slaptažodžio priminimas|pamiršau slaptažodį|prisijunkite',
    ],
  },
} satisfies Record<string, Words>;
