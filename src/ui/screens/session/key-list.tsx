import { useEffect, useRef } from 'preact/hooks';
import { sessionWords } from '../../../app/words/session-screen.ts';

function rows(): readonly (readonly [key: string, does: string])[] {
  const { keyList } = sessionWords;
  return [
    [keyList.space, keyList.pause],
    ['→', keyList.skip],
    ['←', keyList.back],
    ['P', keyList.pain],
    ['E', keyList.easier],
    ['M', keyList.mute],
    ['F', keyList.full],
    ['Esc', keyList.stop],
    ['?', keyList.help],
    [keyList.hands, keyList.sign],
  ];
}

/** What each key does, over the session. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="dialog key-list" ref={dialog} aria-labelledby="keys-title" onCancel={onClose}>
      <h2 id="keys-title">{sessionWords.keyList.title}</h2>
      <dl>
        {rows().map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button button-main" onClick={onClose}>
        {sessionWords.keyList.close}
      </button>
    </dialog>
  );
}
