import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import FirstQuery from './components/first-query.vue'
import Playground from './components/playground.vue'
import SchemaExplorer from './components/schema-explorer.vue'
import './style.css'

/** VitePress's own theme, with what the pages show besides text. */
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('FirstQuery', FirstQuery)
    app.component('Playground', Playground)
    app.component('SchemaExplorer', SchemaExplorer)
  },
} satisfies Theme
