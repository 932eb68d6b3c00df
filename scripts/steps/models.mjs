/** Imported only when called: the builder needs packages that may not be installed before that. */
export async function prepareModels() {
  const { buildModels } = await import('../build-models.mjs');
  const built = buildModels();
  if (built.length > 0) console.log(`Built the pose models: ${built.join(', ')}.`);
}
