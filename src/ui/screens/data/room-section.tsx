import { useEffect, useState } from 'preact/hooks';
import {
  askToPersist,
  isAtRisk,
  readStorageRoom,
  type StorageRoom,
} from '../../../app/data/storage-room.ts';
import { dataWords } from '../../../app/words/data.ts';
import { sizeWords } from '../../../app/words/privacy.ts';
import { useApp } from '../../components/app-context.ts';
import { FactsList } from '../../components/facts-list.tsx';

/** Some browsers have no storage manager where the page is not served securely. */
function storage(): StorageManager | undefined {
  return 'storage' in navigator ? navigator.storage : undefined;
}

function promiseWords(isPersistent: boolean | null): string {
  const say = dataWords.room;
  return isPersistent === null ? say.unknown : isPersistent ? say.yes : say.no;
}

/** How much is stored, and whether the browser may clear it. */
export function RoomSection() {
  const { notify } = useApp();
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const read = (): Promise<void> => readStorageRoom(storage()).then(setRoom);
  useEffect(() => void read(), []);
  const say = dataWords.room;
  const ask = async (): Promise<void> => {
    const isPromised = await askToPersist(storage());
    notify({ text: isPromised ? say.kept : say.refused, action: null });
    await read();
  };
  if (room === null) return null;
  const used = room.usedBytes === null ? '–' : sizeWords(room.usedBytes);
  const note = room.quotaBytes === null ? say.unknown : say.of(sizeWords(room.quotaBytes));
  return (
    <section aria-labelledby="room-title">
      <h2 id="room-title">{say.title}</h2>
      <FactsList
        facts={[
          { label: say.used, value: used, note },
          { label: say.promise, value: promiseWords(room.isPersistent) },
        ]}
      />
      {isAtRisk(room) && <p class="section-note">{say.warning}</p>}
      {room.isPersistent !== true && (
        <button type="button" class="button" onClick={() => void ask()}>
          {say.ask}
        </button>
      )}
    </section>
  );
}
