import { useTitle } from '../components/use-title.ts';

export function UnknownScreen() {
  useTitle('Not found');
  return (
    <main class="page page-narrow">
      <div class="empty">
        <h1>There is nothing here</h1>
        <p>The address may be old or mistyped.</p>
        <a class="button button-main" href="#/stretches">
          See the stretches
        </a>
      </div>
    </main>
  );
}
