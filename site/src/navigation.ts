import type { Page } from './page.ts'

/** A section of the navigation, with its pages, generated ones included. */
export interface NavigationSection {
  readonly title: string
  readonly pages: readonly Page[]
}

/** An item of the side bar, as VitePress takes it. */
export interface SidebarItem {
  readonly text: string
  readonly link?: string
  readonly items?: readonly SidebarItem[]
}

/** A section in one folder with more pages than this gets a side bar of its own. */
const large = 12

/**
 * The side bars by the address that they are for. Nothing in them folds: what is large stands in one of its own, and the
 * common one leads there.
 */
export function sidebarsOf(
  sections: readonly NavigationSection[],
): Readonly<Record<string, readonly SidebarItem[]>> {
  const isLarge = ({ pages }: NavigationSection): boolean =>
    pages.length > large && new Set(pages.map(({ path }) => path.split('/')[0])).size === 1
  const common = sections.map((section) => {
    const [first] = section.pages
    return isLarge(section) || section.pages.length === 1
      ? { text: section.title, link: `/${first?.path}` }
      : groupOf(section)
  })
  const own = sections.filter(isLarge).map((section): [string, readonly SidebarItem[]] => {
    const [folder = ''] = section.pages[0]?.path.split('/') ?? []
    return [`/${folder}`, [groupOf(section)]]
  })
  return { ...Object.fromEntries(own), '/': common }
}

const groupOf = ({ title, pages }: NavigationSection): SidebarItem => ({
  text: title,
  items: pages.map((page) => ({ text: page.title, link: `/${page.path}` })),
})
