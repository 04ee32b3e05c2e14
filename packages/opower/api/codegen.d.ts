export interface OpowerCodegenOptions extends DefineConfigOptions {
    readonly surface?: OpowerSurface;
}

export type OpowerSurface = 'official' | 'customer';

export declare const defineConfig: (options: OpowerCodegenOptions) => CodegenConfig;
