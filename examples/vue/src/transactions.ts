import { energyError } from '@energy/auth-core'
import { usePaginatedQuery } from '@energy/auth-core/vue'
import { TransactionsDocument } from '@energy/kraken/de'
import { defineComponent, h } from 'vue'

/** Shows the transactions of an account, and more of them on demand. */
export const Transactions = defineComponent({
  props: { accountNumber: { type: String, required: true } },
  setup(props) {
    const { items, totalCount, fetching, error, hasMore, loadMore } = usePaginatedQuery(
      TransactionsDocument,
      () => ({ variables: { accountNumber: props.accountNumber }, pageSize: 50 }),
    )
    const more = () =>
      h('button', { type: 'button', id: 'more', disabled: fetching.value, onClick: loadMore }, 'More')
    return () =>
      h('section', [
        h(
          'ol',
          items.value.map(({ id, postedDate, title }) => h('li', { key: `${id}` }, `${postedDate} ${title}`)),
        ),
        error.value && h('p', { role: 'alert' }, energyError(error.value)?.code ?? error.value.message),
        hasMore.value && more(),
        h('output', `${items.value.length} of ${totalCount.value ?? '…'}`),
      ])
  },
})
