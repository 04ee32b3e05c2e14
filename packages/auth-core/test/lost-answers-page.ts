import { loseAnswer } from './lose-answer.ts'

Object.assign(globalThis, { loseAnswer })
