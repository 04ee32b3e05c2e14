export interface KrakenCodegenOptions extends DefineConfigOptions {
    readonly instance: KrakenSchemaName;
}

export type KrakenSchemaName = BundledSchemaName | 'nz' | 'eon-next' | 'good-energy' | 'edf-gb';

export declare const defineConfig: (options: KrakenCodegenOptions) => CodegenConfig;
