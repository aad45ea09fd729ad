/** The generated files by name. */
export declare const generate: () => Map<string, string>
