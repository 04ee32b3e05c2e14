/**
 * The TypeScript type of each of Kraken's scalars in its wire form.
 *
 * @remarks A `Decimal` comes as a string, so that no digit is lost, and may be sent as a string or a number. Instants are
 * strings in ISO 8601; send them with an offset. Types: schemas of edf-gb, au, jp, es, it. `LoadZone` and
 * `ServiceProvider` (us), `ReadingCalendarType` and `ReadingQualification` (fr), `TypeOfRead` and `ReadingOrigin` (de) and
 * `ScheduleOverrideAction` (gb) are enums whose values nobody listed.
 */
export const scalars: Readonly<Record<string, string | { readonly input: string; readonly output: string }>> =
  {
    BigInt: 'number',
    Date: 'string',
    DateTime: 'string',
    Decimal: { input: 'string | number', output: 'string' },
    FloatSafeDecimal: { input: 'string | number', output: 'string' },
    GenericScalar: 'unknown',
    JSONString: 'string',
    LoadZone: 'string',
    NonEmptyID: 'string',
    NonEmptyString: 'string',
    NormalizedDecimal: { input: 'string | number', output: 'string' },
    ReadingCalendarType: 'string',
    ReadingOrigin: 'string',
    ReadingQualification: 'string',
    RoleString: 'string',
    ScheduleOverrideAction: 'string',
    ServiceProvider: 'string',
    Time: 'string',
    TypeOfRead: 'string',
    UUID: 'string',
  }
