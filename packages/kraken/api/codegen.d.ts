export interface KrakenCodegenOptions extends DefineConfigOptions {
    readonly instance: KrakenSchemaName;
}

export type KrakenSchemaName = 'de' | 'gb' | 'au' | 'us' | 'fr' | 'jp' | 'es' | 'it';

export declare const defineConfig: (options: KrakenCodegenOptions) => CodegenConfig;
