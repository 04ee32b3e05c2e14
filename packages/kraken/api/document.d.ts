export interface CalendarDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

export type Decoded<Decoder extends ScalarDecoder<unknown>> = NonNullable<ReturnType<Decoder>>;

export interface DecoderShape {
    readonly [field: string]: DecoderShape | ScalarDecoder<unknown>;
}

export type DocumentMarks = Pick<TypedDocumentNode, 'anonymous'>;

export type FragmentDocument<Result = unknown, Name extends string = string> = TypedDocumentNode<Result, Record<string, unknown>> & {
    __fragmentName?: Name;
};

export type FragmentString<Result = unknown, Name extends string = string> = TypedDocumentString<Result, Record<string, unknown>> & {
    __fragmentName?: Name;
};

export declare class InvalidScalarError extends EnergyError {
    readonly code = "invalid-scalar";
    readonly retryable = false;
    readonly path: readonly (string | number)[];
    constructor(path: readonly (string | number)[]);
}

export type Scalar<Name extends string, Wire> = Wire & {
    readonly [scalarName]?: Name;
};

export type ScalarDecoder<Value> = (wire: unknown) => Value | undefined;

export type TypedDocumentNode<Result = Record<string, unknown>, Variables = Record<string, unknown>> = DocumentNode & {
    readonly anonymous?: boolean;
    __apiType?: (variables: Variables) => Result;
};

export type TypedDocumentString<Result = Record<string, unknown>, Variables = Record<string, unknown>> = string & {
    __apiType?: (variables: Variables) => Result;
};

export declare function calendarDate(wire: unknown): CalendarDate | undefined;

export declare function compactDocument<Result, Variables>(text: string, fragments?: readonly DocumentNode[], marks?: DocumentMarks): TypedDocumentNode<Result, Variables>;

export declare function createDecoder<Wire extends object, Result>(shape: DecoderShape): (data: Wire) => Result;

export declare function dateTime(wire: unknown): Date | undefined;

export declare function decimal(wire: unknown): number | undefined;

export declare function documentHash(document: object): string;

export declare function persistedDocument<Result, Variables>(text: string, fragments?: readonly DocumentNode[], hash?: string | Readonly<Record<string, string>>, marks?: DocumentMarks): TypedDocumentNode<Result, Variables>;
