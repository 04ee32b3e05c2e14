export interface KrakenCodegenOptions extends DefineConfigOptions {
    readonly instance: KrakenSchemaName;
}

export type KrakenSchemaName = BundledSchemaName | 'edf-gb' | 'eon-next' | 'good-energy' | 'meridian-nz' | 'powershop-nz';

export declare const defineConfig: (options: KrakenCodegenOptions) => CodegenConfig;
