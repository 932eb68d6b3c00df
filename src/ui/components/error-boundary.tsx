import { Component, type ComponentChildren } from 'preact';
import type { App } from '../../app/app.ts';
import { secondsWords } from '../../app/words/numbers.ts';
import { shellWords } from '../../app/words/shell.ts';
import { AppContext } from './app-context.ts';

interface ErrorBoundaryProps {
  /** Another one is another chance. */
  readonly screen: string;
  readonly children: ComponentChildren;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Stands in for a screen that broke; the session lives in the app and is not touched by it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static override contextType = AppContext;

  static override getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    const app: App = this.context;
    app.diagnostics.note('screen-failed', String(error));
  }

  /** A broken screen must not follow the person to the next one. */
  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.failed && before.screen !== this.props.screen) this.#again();
  }

  override state: ErrorBoundaryState = { failed: false };

  readonly #again = (): void => this.setState({ failed: false });

  override render() {
    if (!this.state.failed) return this.props.children;
    const app: App = this.context;
    const session = app.session.peek();
    const heldMs = session?.live.view.peek()?.accounts.heldMs ?? 0;
    return (
      <main class="page page-narrow">
        <div class="empty" role="alert">
          <h1>{shellWords.broken.title}</h1>
          {session !== null && <p>{shellWords.broken.kept(secondsWords(heldMs))}</p>}
          <div class="button-row">
            {session !== null && (
              <button
                type="button"
                class="button button-main"
                onClick={() => {
                  session.finish();
                  this.#again();
                }}
              >
                {shellWords.broken.save}
              </button>
            )}
            <button type="button" class="button" onClick={this.#again}>
              {shellWords.broken.again}
            </button>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                app.go({ name: 'stretches', query: '' });
                this.#again();
              }}
            >
              {shellWords.broken.home}
            </button>
          </div>
        </div>
      </main>
    );
  }
}
