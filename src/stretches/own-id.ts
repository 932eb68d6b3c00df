/** Ids of own stretches begin with this, those of the library never do. */
export const OWN_PREFIX = 'own_';
