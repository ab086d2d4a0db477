import { render } from 'preact';
import { scenes } from './scenes.tsx';
import { screenOf } from './screen.ts';

const query = new URLSearchParams(location.search);
const name = query.get('scene') ?? '';
const scene = scenes[name];
const screen = screenOf(name);
if (query.get('rtl')) document.documentElement.dir = 'rtl';
document.documentElement.lang = query.get('lang') ?? 'en';
if (screen === 'card') await import('../../../entrypoints/card/frame.css');
else if (screen === 'popup') await import('../../../components/Popup.css');
else await import('../../../components/Timeline.css');
const app = document.getElementById('app');
// The card stands in a frame, the timeline brings its own landmarks.
if (app && scene) render(screen === 'popup' ? <main>{scene()}</main> : scene(), app);
Object.assign(globalThis, { scenes: Object.keys(scenes) });
document.documentElement.dataset.ready = 'yes';
