import './install-origin-guard.ts';
import { SHARED_WAYS, tryWaysOut } from './outbound-attempts.ts';

// Guarded exactly as the pose worker is, and started only for the self-test.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
void tryWaysOut(SHARED_WAYS, scope).then((attempts) => scope.postMessage(attempts));
