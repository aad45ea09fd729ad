/** Version of the engine; part of every result and of the seal, because a release may change a score. */
export const engineVersion = '0.1.0'
