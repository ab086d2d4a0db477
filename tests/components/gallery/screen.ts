/** Where a scene stands: a frame in a shop's page, the window of the toolbar, a page of our own. */
export type Screen = 'card' | 'popup' | 'timeline';

/** A scene of a card or a popup is called so. */
export function screenOf(scene: string): Screen {
  const [first] = scene.split('-');
  return first === 'card' || first === 'popup' ? first : 'timeline';
}
