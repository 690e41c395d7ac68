/** The same keys as `T`, each a string: makes a missing or an extra French key a type error. */
export type Translation<T> = { [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
