import { energyError } from '@energy/auth-core'
import { ViewerDocument } from '@energy/kraken/de'
import { useQuery } from '@urql/vue'
import { computed, defineComponent, h } from 'vue'
import { Transactions } from './transactions.ts'

/** Shows who is signed in, with the transactions of the first account. */
export const Viewer = defineComponent({
  emits: ['signOut'],
  setup(_, { emit }) {
    const { data, error } = useQuery({ query: ViewerDocument, variables: {} })
    const accountNumber = computed(() => data.value?.viewer?.accounts?.[0]?.number)
    return () => [
      h('h1', data.value?.viewer?.fullName ?? ''),
      h('button', { type: 'button', id: 'sign-out', onClick: () => emit('signOut') }, 'Sign out'),
      error.value && h('p', { role: 'alert' }, energyError(error.value)?.code ?? error.value.message),
      accountNumber.value && h(Transactions, { accountNumber: accountNumber.value }),
    ]
  },
})
