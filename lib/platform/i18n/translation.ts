/** The same keys as `T`, each a string: what makes a missing or a surplus French key a type error. */
export type Translation<T> = { [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
