import type { Notifier, Permission } from './reminders.ts';

/** The same for all tabs, so that the system shows one and never two. */
const TAG = 'limber-reminder';
const ICON = 'icon-192.png';

function isSupported(): boolean {
  return typeof Notification !== 'undefined';
}

async function ask(): Promise<Permission> {
  if (!isSupported()) return 'unsupported';
  return Notification.requestPermission().catch(() => 'denied' as const);
}

/** Phones allow them only through the service worker. */
function showByWorker(text: string): void {
  navigator.serviceWorker?.ready
    .then((worker) => worker.showNotification('Limber', { body: text, tag: TAG, icon: ICON }))
    .catch(() => undefined);
}

/** The browser's own notifications; nothing leaves the computer for them. */
export function createNotifier(): Notifier {
  return {
    permission: () => (isSupported() ? Notification.permission : 'unsupported'),
    ask,
    show: (text, onClick) => {
      try {
        const shown = new Notification('Limber', { body: text, tag: TAG, icon: ICON });
        shown.addEventListener('click', () => {
          window.focus();
          shown.close();
          onClick();
        });
      } catch {
        showByWorker(text);
      }
    },
  };
}
