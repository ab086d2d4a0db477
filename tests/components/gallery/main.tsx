import { render } from 'preact';
import { scenes } from './scenes.tsx';

const query = new URLSearchParams(location.search);
const name = query.get('scene') ?? '';
const scene = scenes[name];
if (query.get('rtl')) document.documentElement.dir = 'rtl';
document.documentElement.lang = query.get('lang') ?? 'en';
if (name.startsWith('card')) await import('../../../entrypoints/card/frame.css');
else if (name.startsWith('popup')) await import('../../../components/Popup.css');
else await import('../../../components/Timeline.css');
const app = document.getElementById('app');
// The card stands in a frame, the timeline brings its own landmarks.
if (app && scene) render(name.startsWith('popup') ? <main>{scene()}</main> : scene(), app);
document.documentElement.dataset.ready = 'yes';
