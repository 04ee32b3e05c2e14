export type ErrorCodesOf<Document> = Document extends {
    readonly __errorCodes?: infer Code;
} ? Extract<Code, string> : never;

export type KnownErrorCode = keyof typeof errorCodes;

export declare function explainErrorCode(code: KnownErrorCode): string;
export declare function explainErrorCode(code: string): string | undefined;
