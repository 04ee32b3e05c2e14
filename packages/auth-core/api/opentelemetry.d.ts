export interface OpenTelemetryOptions {
    readonly tracer?: Tracer | undefined;
    readonly meter?: Meter | undefined;
}

export declare function openTelemetry(options?: OpenTelemetryOptions): (event: ClientEvent) => void;
