import { render } from 'preact';
import { scenes } from './scenes.tsx';

const query = new URLSearchParams(location.search);
const scene = scenes[query.get('scene') ?? ''];
if (query.get('rtl')) document.documentElement.dir = 'rtl';
document.documentElement.lang = query.get('lang') ?? 'en';
if (query.get('scene')?.startsWith('card')) await import('../../../components/AskCard.css');
else if (query.get('scene')?.startsWith('popup')) await import('../../../components/Popup.css');
else await import('../../../components/Timeline.css');
const app = document.getElementById('app');
if (app && scene) render(scene(), app);
document.documentElement.dataset.ready = 'yes';
