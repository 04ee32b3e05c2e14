export * from './generated/jp.ts'
