import { Camera, Clapperboard, FileInput, ImageIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { ownStretchWords } from '../../../app/words/own-stretch.ts';
import { useApp } from '../../components/app-context.ts';

export type PoseSource =
  | { readonly kind: 'camera' }
  | { readonly kind: 'photo'; readonly file: File }
  | { readonly kind: 'video'; readonly file: File };

interface FileButtonProps {
  readonly accept: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

function FileButton({ accept, label, onFile, children }: FileButtonProps) {
  return (
    <label class="button file-button">
      {children}
      {label}
      <input
        type="file"
        accept={accept}
        class="visually-hidden"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

function ImportButton() {
  const { ownStretches, notify, go } = useApp();
  async function read(file: File): Promise<void> {
    const result = await ownStretches.importFile(await file.text());
    if (!result.ok) {
      return notify({ text: ownStretchWords.notImported(result.why), action: null });
    }
    go({ name: 'stretch', stretchId: result.stretch.id });
    notify({ text: ownStretchWords.imported(result.stretch.name), action: null });
  }
  return (
    <FileButton
      accept="application/json,.json"
      label={ownStretchWords.importFile}
      onFile={(file) => void read(file)}
    >
      <FileInput class="icon" aria-hidden="true" />
    </FileButton>
  );
}

export function SourceChoice({ onChoose }: { readonly onChoose: (source: PoseSource) => void }) {
  const { camera, photo, video, from, local } = ownStretchWords;
  return (
    <section aria-labelledby="from-title">
      <h2 id="from-title">{from}</h2>
      <div class="button-row">
        <button
          type="button"
          class="button button-main"
          onClick={() => onChoose({ kind: 'camera' })}
        >
          <Camera class="icon" aria-hidden="true" />
          {camera}
        </button>
        <FileButton
          accept="image/*"
          label={photo}
          onFile={(file) => onChoose({ kind: 'photo', file })}
        >
          <ImageIcon class="icon" aria-hidden="true" />
        </FileButton>
        <FileButton
          accept="video/*"
          label={video}
          onFile={(file) => onChoose({ kind: 'video', file })}
        >
          <Clapperboard class="icon" aria-hidden="true" />
        </FileButton>
        <ImportButton />
      </div>
      <p class="choice-note">{local}</p>
    </section>
  );
}
