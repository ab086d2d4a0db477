import de from '../../../assets/locales/de.yml?raw';
import en from '../../../assets/locales/en.yml?raw';
import { parseMessages, translator } from '../../messages.ts';

const german = new URLSearchParams(location.search).get('lang') === 'de';

export const i18n = { t: translator(parseMessages(german ? de : en)) };
