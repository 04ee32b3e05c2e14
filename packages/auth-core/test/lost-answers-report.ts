import { loseAnswer } from './lose-answer.ts'

// Prints what an app is told of the hosts at the URLs that it is given.
const losses = []
for (const url of process.argv.slice(2)) losses.push(await loseAnswer(url))
console.log(JSON.stringify(losses))
