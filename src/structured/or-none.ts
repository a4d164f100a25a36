/** A list of values of a property; undefined, which is not written, when there is none. */
export const orNone = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
