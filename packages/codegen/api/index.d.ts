export type CacheKind = 'graphcache' | 'apollo-cache';

export interface CodegenConfig {
    ignoreNoDocuments?: boolean;
    pluckConfig?: PluckConfig;
    hooks?: {
        afterStart: (() => void)[];
    };
    generates: Record<string, CodegenOutput>;
}

export declare class CodegenError extends Error {
    readonly name = "CodegenError";
}

export interface CodegenOutput {
    schema: string | string[];
    documents: string[];
    preset: Preset;
    presetConfig: PresetOptions;
    watchPattern?: string | string[];
}

export type DecoderSource = (typeof runtimeDecoders)[number] | {
    readonly name: string;
    readonly from: string;
};

export interface DefineConfigOptions extends Omit<PresetOptions, 'schemaFile' | 'outputs' | 'command' | 'limits' | 'alternative'> {
    readonly documents: string | readonly string[];
    readonly output: string;
    readonly schema?: string | readonly string[];
}

export type DocumentMode = 'compact' | 'ast' | 'string';

export interface LoadedDocument {
    readonly document?: DocumentNode;
    readonly rawSDL?: string;
    readonly location?: string;
}

export interface PageLimits {
    readonly pageSize: number;
    readonly withoutPageSize?: readonly string[];
    readonly nodes?: number;
    readonly complexity?: number;
}

export interface Plugin {
    plugin(schema: GraphQLSchema, documents: readonly LoadedDocument[], config: PresetOptions): {
        prepend: string[];
        content: string;
    };
}

export interface Preset {
    buildGeneratesSection(input: PresetInput): PresetOutput[];
}

export interface PresetInput {
    readonly baseOutputDir: string;
    readonly presetConfig: PresetOptions;
    readonly schema: DocumentNode;
    readonly documents: readonly LoadedDocument[];
}

export interface PresetOptions {
    readonly schemaFile?: string | readonly string[];
    readonly layout?: 'single-file' | 'near-operation-file';
    readonly documentMode?: DocumentMode;
    readonly persistedDocuments?: boolean;
    readonly enums?: 'open' | 'closed';
    readonly descriptions?: boolean;
    readonly scalars?: Readonly<Record<string, ScalarType>>;
    readonly scalarTypes?: 'plain' | 'branded';
    readonly decoders?: Readonly<Record<string, DecoderSource>>;
    readonly cache?: CacheKind;
    readonly keyFields?: Readonly<Record<string, string>>;
    readonly runtime?: string;
    readonly tag?: string;
    readonly importExtension?: '' | '.js' | '.ts';
    readonly command?: string;
    readonly alternative?: AlternativeSchema;
    readonly limits?: PageLimits;
    readonly outputs?: readonly TagOutput[];
}

export interface PresetOutput {
    filename: string;
    schema: DocumentNode;
    documents: LoadedDocument[];
    config: Record<string, unknown>;
    plugins: Record<string, object>[];
    pluginMap: Record<string, {
        plugin: () => string;
    }>;
    skipDocumentsValidation: true;
}

export interface ProviderCodegen<Selector> {
    readonly packageName: string;
    readonly schemaFile: (options: Selector) => URL | readonly URL[];
    readonly alternative?: (options: Selector) => {
        readonly schemaFile: URL;
        readonly advice: string;
    } | undefined;
    readonly limits?: (options: Selector) => PageLimits | undefined;
    readonly scalars: Readonly<Record<string, ScalarType>>;
    readonly keyFields?: Readonly<Record<string, string>>;
}

export type ScalarType = string | {
    readonly output: string;
    readonly input: string;
};

export declare function combineConfigs(...configs: readonly CodegenConfig[]): CodegenConfig;

export declare function createDefineConfig<Selector extends object = object>(provider: ProviderCodegen<Selector>): (options: DefineConfigOptions & Selector) => CodegenConfig;

export declare const plugins: Readonly<Record<'types' | 'documents' | 'tags' | 'cache' | 'manifest', Plugin>>;

export declare const preset: Preset;
