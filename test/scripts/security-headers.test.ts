import { describe, expect, it } from 'vitest';
import { DEV_SECURITY_HEADERS, SECURITY_HEADERS } from '../../scripts/security-headers.mjs';

const policyOf = (headers: { 'Content-Security-Policy': string }) =>
  headers['Content-Security-Policy'].split('; ');

describe('security headers', () => {
  it('name no address but the app’s own', () => {
    for (const headers of [SECURITY_HEADERS, DEV_SECURITY_HEADERS]) {
      expect(Object.values(headers).join('\n')).not.toMatch(/https?:|\*/);
    }
  });

  it('start from nothing and allow no inline or evaluated script', () => {
    const policy = policyOf(SECURITY_HEADERS);
    expect(policy[0]).toBe("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy.join()).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  });

  it('give away the camera to nobody else, and no microphone or place', () => {
    const features = SECURITY_HEADERS['Permissions-Policy'].split(', ');
    expect(features).toContain('camera=(self)');
    expect(features).toContain('microphone=()');
    expect(features).toContain('geolocation=()');
  });
});
