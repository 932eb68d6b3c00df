import type { SessionConfig, SessionEvent, SessionInput, SessionSummary, LiveView } from './session-types.ts';

export interface SessionState {
  readonly config: SessionConfig;
  readonly view: LiveView;
}

export declare function startSession(config: SessionConfig): SessionState;
export declare function step(
  state: SessionState,
  input: SessionInput,
): { readonly state: SessionState; readonly events: readonly SessionEvent[] };
export declare function summarise(state: SessionState): SessionSummary;
