import { Builder, ByteBuffer } from 'flatbuffers';

// Field slots (in vtable order) of the tables touched here, from TensorFlow Lite's schema.fbs and
// metadata_schema.fbs.
const MODEL_BUFFERS = 4;
const MODEL_METADATA = 6;
const METADATA_NAME = 0;
const METADATA_BUFFER = 1;
const BUFFER_DATA = 0;

const CONTENT_IS_IMAGE = 2;
const COLOR_SPACE_RGB = 1;
const UNIT_IS_NORMALIZATION = 1;

const DATA_ALIGNMENT = 16;
const CARRIER_NAME = 'min_runtime_version';
const METADATA_ENTRY_NAME = 'TFLITE_METADATA';

/** @typedef {{ readonly mean: number, readonly std: number }} Normalization */
/** @typedef {readonly ['offset' | 'int8', number] | null} Field */

/**
 * Gives a TFLite model the metadata that the Tasks runtime insists on: how its one RGB input is
 * normalised. The model must have a `min_runtime_version` entry, whose place the metadata takes:
 * both the entry's name and its buffer point forward to bytes appended here, so nothing else moves.
 *
 * @param {Uint8Array} model
 * @param {Normalization} normalization
 * @returns {Uint8Array}
 */
export function appendMetadata(model, normalization) {
  const metadata = encodeModelMetadata(normalization);
  const vectorStart = alignUp(model.length + 4, DATA_ALIGNMENT) - 4;
  const stringStart = alignUp(vectorStart + 4 + metadata.length, 4);
  const name = new TextEncoder().encode(METADATA_ENTRY_NAME);
  const result = new Uint8Array(alignUp(stringStart + 4 + name.length + 1, 4));
  const view = new DataView(result.buffer);

  result.set(model);
  writeVector(result, view, vectorStart, metadata);
  writeVector(result, view, stringStart, name);
  const { nameField, dataField } = locateCarrier(model);
  view.setUint32(nameField, stringStart - nameField, true);
  view.setUint32(dataField, vectorStart - dataField, true);
  return result;
}

/**
 * @param {number} offset
 * @param {number} alignment
 */
function alignUp(offset, alignment) {
  return Math.ceil(offset / alignment) * alignment;
}

/**
 * @param {Uint8Array} bytes
 * @param {DataView} view
 * @param {number} start
 * @param {Uint8Array} content
 */
function writeVector(bytes, view, start, content) {
  view.setUint32(start, content.length, true);
  bytes.set(content, start + 4);
}

/**
 * Where the carrier entry stores the offsets of its name and of its buffer's data.
 *
 * @param {Uint8Array} model
 */
function locateCarrier(model) {
  const bytes = new ByteBuffer(model);
  const root = bytes.readInt32(0);
  for (const entry of readTables(bytes, requireField(bytes, root, MODEL_METADATA, 'metadata'))) {
    const nameField = requireField(bytes, entry, METADATA_NAME, 'metadata name');
    if (readText(bytes, nameField) !== CARRIER_NAME) continue;
    const index = bytes.readUint32(requireField(bytes, entry, METADATA_BUFFER, 'metadata buffer'));
    const buffer = readTables(bytes, requireField(bytes, root, MODEL_BUFFERS, 'buffers'))[index];
    if (buffer === undefined) throw new Error(`The TFLite model has no buffer ${index}.`);
    return { nameField, dataField: requireField(bytes, buffer, BUFFER_DATA, 'buffer data') };
  }
  throw new Error(`The TFLite model has no "${CARRIER_NAME}" metadata entry to build on.`);
}

/**
 * @param {ByteBuffer} bytes
 * @param {number} table
 * @param {number} slot
 * @param {string} what
 */
function requireField(bytes, table, slot, what) {
  const offset = bytes.__offset(table, 4 + 2 * slot);
  if (offset === 0) throw new Error(`The TFLite model has no ${what}.`);
  return table + offset;
}

/**
 * @param {ByteBuffer} bytes
 * @param {number} vectorField
 */
function readTables(bytes, vectorField) {
  const start = bytes.__vector(vectorField);
  const length = bytes.readInt32(start - 4);
  return Array.from({ length }, (_, index) => bytes.__indirect(start + 4 * index));
}

/**
 * @param {ByteBuffer} bytes
 * @param {number} stringField
 */
function readText(bytes, stringField) {
  const start = bytes.__indirect(stringField);
  const length = bytes.readInt32(start);
  return new TextDecoder().decode(bytes.bytes().subarray(start + 4, start + 4 + length));
}

/**
 * @param {Normalization} normalization
 */
function encodeModelMetadata({ mean, std }) {
  const builder = new Builder(256);
  const normalization = buildTable(builder, [
    ['offset', buildFloats(builder, [mean])],
    ['offset', buildFloats(builder, [std])],
  ]);
  const unit = buildTable(builder, [
    ['int8', UNIT_IS_NORMALIZATION],
    ['offset', normalization],
  ]);
  const image = buildTable(builder, [['int8', COLOR_SPACE_RGB]]);
  const content = buildTable(builder, [
    ['int8', CONTENT_IS_IMAGE],
    ['offset', image],
  ]);
  const units = buildOffsets(builder, [unit]);
  const input = buildTable(builder, [null, null, null, ['offset', content], ['offset', units]]);
  const inputs = buildOffsets(builder, [input]);
  const subgraph = buildTable(builder, [null, null, ['offset', inputs]]);
  const subgraphs = buildOffsets(builder, [subgraph]);
  const root = buildTable(builder, [null, null, null, ['offset', subgraphs]]);
  builder.finish(root, 'M001');
  return builder.asUint8Array();
}

/**
 * Fields are listed by slot; null leaves a slot empty.
 *
 * @param {Builder} builder
 * @param {readonly Field[]} fields
 */
function buildTable(builder, fields) {
  builder.startObject(fields.length);
  fields.forEach((field, slot) => {
    if (field === null) return;
    const [kind, value] = field;
    if (kind === 'offset') builder.addFieldOffset(slot, value, 0);
    else builder.addFieldInt8(slot, value, 0);
  });
  return builder.endObject();
}

/**
 * @param {Builder} builder
 * @param {readonly number[]} values
 */
function buildFloats(builder, values) {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) builder.addFloat32(value);
  return builder.endVector();
}

/**
 * @param {Builder} builder
 * @param {readonly number[]} offsets
 */
function buildOffsets(builder, offsets) {
  builder.startVector(4, offsets.length, 4);
  for (const offset of offsets.toReversed()) builder.addOffset(offset);
  return builder.endVector();
}
