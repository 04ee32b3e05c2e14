import type { MarkdownRenderer } from 'vitepress'

/**
 * Makes each drawing a link to itself: a place that a keyboard reaches, so that what is wider than the screen can be moved, and that
 * shows it alone.
 */
export function linkDrawings(markdown: MarkdownRenderer): void {
  const { link_open: openLink, image: showImage } = markdown.renderer.rules
  markdown.renderer.rules.image = (tokens, index, options, environment, self) => {
    const image = showImage?.(tokens, index, options, environment, self) ?? ''
    const source = tokens[index]?.attrGet('src') ?? ''
    if (!source.endsWith('.svg') || !openLink) return image
    const link = new (Object.getPrototypeOf(tokens[index]).constructor)('link_open', 'a', 1)
    link.attrs = [
      ['href', source],
      ['class', 'drawing'],
      ['target', '_blank'],
    ]
    return `${openLink([link], 0, options, environment, self)}${image}</a>`
  }
}
