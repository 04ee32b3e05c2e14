import { withBase } from 'vitepress'

/** Loads what runs in a page and is bundled apart from the pages. */
export async function loadInPage<Module>(name: string, withStyle = false): Promise<Module> {
  if (withStyle) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = withBase(`/in-page/${name}.css`)
    document.head.append(link)
  }
  return import(/* @vite-ignore */ new URL(withBase(`/in-page/${name}.js`), location.href).href)
}
