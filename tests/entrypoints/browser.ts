/** As much of a browser as the background needs to answer a message, kept in memory. */
const area = () => {
  let rows: Record<string, unknown> = {};
  return {
    get: async (key: string) => (key in rows ? { [key]: structuredClone(rows[key]) } : {}),
    set: async (values: object) => void Object.assign(rows, structuredClone(values)),
    remove: async (key: string) => void delete rows[key],
    clear: () => {
      rows = {};
    },
    all: () => rows,
  };
};

export const OURS = { id: 'throughline', home: 'chrome-extension://throughline/' };

/** What was done to tabs, so that a test can say that nothing was. */
export const done: string[] = [];

export const browser = {
  runtime: { id: OURS.id, getURL: (path: string) => OURS.home + path.slice(1) },
  storage: { local: area(), session: area(), sync: area() },
  permissions: { contains: async () => true, getAll: async () => ({ origins: ['*://*/*'] }) },
  tabs: {
    get: async (id: number) => ({ id, url: 'https://www.shop.example/cart/', title: 'Shop' }),
    sendMessage: async (tab: number) => void done.push(`tell ${tab}`),
    query: async () => [],
  },
  scripting: {
    executeScript: async () => void done.push('script'),
    insertCSS: async () => void done.push('css'),
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => {},
    updateContentScripts: async () => {},
    unregisterContentScripts: async () => {},
  },
  action: new Proxy(
    {},
    {
      get: (_, name) => async (how: object) =>
        void done.push(`${String(name)} ${Object.values(how).join()}`),
    },
  ),
};
