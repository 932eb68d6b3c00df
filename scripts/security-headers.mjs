const SELF = "'self'";
const NONE = "'none'";

const CONTENT_SECURITY_POLICY = {
  'default-src': [NONE],
  'script-src': [SELF, "'wasm-unsafe-eval'"],
  'style-src': [SELF],
  'img-src': [SELF, 'blob:', 'data:'],
  'media-src': [SELF, 'blob:', 'mediastream:'],
  'connect-src': [SELF],
  'worker-src': [SELF],
  'font-src': [SELF],
  'manifest-src': [SELF],
  'frame-ancestors': [NONE],
  'base-uri': [NONE],
  'form-action': [NONE],
};

const ALLOWED_FEATURES = ['autoplay', 'camera', 'fullscreen', 'screen-wake-lock'];
const DENIED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** @param {Record<string, readonly string[]>} policy */
function formatContentPolicy(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

function formatPermissionsPolicy() {
  const allowed = ALLOWED_FEATURES.map((feature) => `${feature}=(self)`);
  const denied = DENIED_FEATURES.map((feature) => `${feature}=()`);
  return [...allowed, ...denied].join(', ');
}

/** @param {Record<string, readonly string[]>} policy */
function buildHeaders(policy) {
  return {
    'Content-Security-Policy': formatContentPolicy(policy),
    'Permissions-Policy': formatPermissionsPolicy(),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** What the built app is served with, locally and wherever it is hosted. */
export const SECURITY_HEADERS = buildHeaders(CONTENT_SECURITY_POLICY);

/** Development differs only where hot replacement needs it: it injects <style> elements. */
export const DEV_SECURITY_HEADERS = buildHeaders({
  ...CONTENT_SECURITY_POLICY,
  'style-src': [SELF, "'unsafe-inline'"],
});
