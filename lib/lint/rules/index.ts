import type { Rule } from '../rule.ts';
import { rule as abbreviationUndeclared } from './abbreviation-undeclared.ts';
import { rule as capitalAfterSemicolon } from './capital-after-semicolon.ts';
import { rule as capitalAfterVe } from './capital-after-ve.ts';
import { rule as capitalBodyName } from './capital-body-name.ts';
import { rule as capitalNhanDan } from './capital-nhan-dan.ts';
import { rule as capitalOrg } from './capital-org.ts';
import { rule as capitalPartyState } from './capital-party-state.ts';
import { rule as capitalPeopleBodies } from './capital-people-bodies.ts';
import { rule as capitalSentence } from './capital-sentence.ts';
import { rule as capitalTitle } from './capital-title.ts';
import { rule as citationAfterDocument } from './citation-after-document.ts';
import { rule as citationAmended } from './citation-amended.ts';
import { rule as citationDateMismatch } from './citation-date-mismatch.ts';
import { rule as citationIncomplete } from './citation-incomplete.ts';
import { rule as citationInconsistent } from './citation-inconsistent.ts';
import { rule as citationIssuerSymbolMismatch } from './citation-issuer-symbol-mismatch.ts';
import { rule as citationMissingDate } from './citation-missing-date.ts';
import { rule as citationMissingIssuer } from './citation-missing-issuer.ts';
import { rule as citationMissingSo } from './citation-missing-so.ts';
import { rule as citationMissingType } from './citation-missing-type.ts';
import { rule as citationMissingYear } from './citation-missing-year.ts';
import { rule as citationNewerNamesake } from './citation-newer-namesake.ts';
import { rule as citationRedundantType } from './citation-redundant-type.ts';
import { rule as citationRepealed } from './citation-repealed.ts';
import { rule as citationRepeatedInFull } from './citation-repeated-in-full.ts';
import { rule as citationSoCapital } from './citation-so-capital.ts';
import { rule as citationSpacing } from './citation-spacing.ts';
import { rule as citationSymbolMalformed } from './citation-symbol-malformed.ts';
import { rule as citationTitleMismatch } from './citation-title-mismatch.ts';
import { rule as citationTypeSymbolMismatch } from './citation-type-symbol-mismatch.ts';
import { rule as citationWrongTitle } from './citation-wrong-title.ts';
import { rule as dateAfterDocument } from './date-after-document.ts';
import { rule as dateInvalid } from './date-invalid.ts';
import { rule as dateIssueLine } from './date-issue-line.ts';
import { rule as dateLeadingZero } from './date-leading-zero.ts';
import { rule as dateMissingYear } from './date-missing-year.ts';
import { rule as dateRangeReversed } from './date-range-reversed.ts';
import { rule as dateSeparator } from './date-separator.ts';
import { rule as dateStaleYear } from './date-stale-year.ts';
import { rule as dateStyleMix } from './date-style-mix.ts';
import { rule as dateTwoDigitYear } from './date-two-digit-year.ts';
import { rule as dateWeekend } from './date-weekend.ts';
import { rule as headingDuplicate } from './heading-duplicate.ts';
import { rule as headingEmpty } from './heading-empty.ts';
import { rule as headingLettering } from './heading-lettering.ts';
import { rule as headingOrder } from './heading-order.ts';
import { rule as headingPunctuation } from './heading-punctuation.ts';
import { rule as headingStyle } from './heading-style.ts';
import { rule as numberDecimal } from './number-decimal.ts';
import { rule as numberGrouping } from './number-grouping.ts';
import { rule as numberLeadingZero } from './number-leading-zero.ts';
import { rule as numberMagnitude } from './number-magnitude.ts';
import { rule as numberPercentSpace } from './number-percent-space.ts';
import { rule as numberPrecision } from './number-precision.ts';
import { rule as numberRange } from './number-range.ts';
import { rule as numberThousands } from './number-thousands.ts';
import { rule as numberUnit } from './number-unit.ts';
import { rule as numberWords } from './number-words.ts';
import { rule as orthographyInitial } from './orthography-initial.ts';
import { rule as orthographyToneMark } from './orthography-tone-mark.ts';
import { rule as orthographyTonePlace } from './orthography-tone-place.ts';
import { rule as percentChange } from './percent-change.ts';
import { rule as percentOver100 } from './percent-over-100.ts';
import { rule as percentRatio } from './percent-ratio.ts';
import { rule as percentUnit } from './percent-unit.ts';
import { rule as punctuationBracketUnbalanced } from './punctuation-bracket-unbalanced.ts';
import { rule as punctuationDoubled } from './punctuation-doubled.ts';
import { rule as punctuationEllipsis } from './punctuation-ellipsis.ts';
import { rule as punctuationEnding } from './punctuation-ending.ts';
import { rule as punctuationListEnd } from './punctuation-list-end.ts';
import { rule as punctuationQuoteUnbalanced } from './punctuation-quote-unbalanced.ts';
import { rule as punctuationSetPhrase } from './punctuation-set-phrase.ts';
import { rule as reportContradiction } from './report-contradiction.ts';
import { rule as reportMissingData } from './report-missing-data.ts';
import { rule as reportMissingItem } from './report-missing-item.ts';
import { rule as reportMissingSection } from './report-missing-section.ts';
import { rule as reportPlaceholder } from './report-placeholder.ts';
import { rule as reportRecipients } from './report-recipients.ts';
import { rule as reportSalutation } from './report-salutation.ts';
import { rule as reportSecrecyMark } from './report-secrecy-mark.ts';
import { rule as spacingAfterPunctuation } from './spacing-after-punctuation.ts';
import { rule as spacingBeforePunctuation } from './spacing-before-punctuation.ts';
import { rule as spacingBracket } from './spacing-bracket.ts';
import { rule as spacingDouble } from './spacing-double.ts';
import { rule as spacingGlued } from './spacing-glued.ts';
import { rule as spacingHyphen } from './spacing-hyphen.ts';
import { rule as sumBreakdown } from './sum-breakdown.ts';
import { rule as sumFlow } from './sum-flow.ts';
import { rule as termLawName } from './term-law-name.ts';
import { rule as termOrg } from './term-org.ts';
import { rule as termOutdated } from './term-outdated.ts';
import { rule as termStatutory } from './term-statutory.ts';
import { rule as unicodeDecomposed } from './unicode-decomposed.ts';
import { rule as unicodeHomoglyph } from './unicode-homoglyph.ts';
import { rule as unicodeInvisible } from './unicode-invisible.ts';
import { rule as unicodeLegacyEncoding } from './unicode-legacy-encoding.ts';
import { rule as wordConfusion } from './word-confusion.ts';
import { rule as wordLostStroke } from './word-lost-stroke.ts';
import { rule as wordMissingCua } from './word-missing-cua.ts';
import { rule as wordMissingVerb } from './word-missing-verb.ts';
import { rule as wordRepeated } from './word-repeated.ts';

/** Every rule there is, in the order of the options page. */
export const rules: readonly Rule[] = [
  dateLeadingZero,
  dateInvalid,
  dateTwoDigitYear,
  dateMissingYear,
  dateRangeReversed,
  dateSeparator,
  dateIssueLine,
  dateStyleMix,
  dateStaleYear,
  dateWeekend,
  dateAfterDocument,
  numberThousands,
  numberDecimal,
  numberPercentSpace,
  numberGrouping,
  numberLeadingZero,
  numberRange,
  numberUnit,
  numberMagnitude,
  numberWords,
  numberPrecision,
  sumBreakdown,
  sumFlow,
  percentRatio,
  percentChange,
  percentOver100,
  percentUnit,
  citationMissingSo,
  citationSoCapital,
  citationSpacing,
  citationSymbolMalformed,
  citationTypeSymbolMismatch,
  citationIssuerSymbolMismatch,
  citationMissingYear,
  citationMissingType,
  citationIncomplete,
  citationRedundantType,
  citationTitleMismatch,
  citationWrongTitle,
  citationMissingDate,
  citationMissingIssuer,
  citationRepeatedInFull,
  citationInconsistent,
  citationDateMismatch,
  citationRepealed,
  citationNewerNamesake,
  citationAmended,
  citationAfterDocument,
  headingOrder,
  headingLettering,
  headingDuplicate,
  headingEmpty,
  headingPunctuation,
  headingStyle,
  wordRepeated,
  wordMissingCua,
  wordMissingVerb,
  wordConfusion,
  wordLostStroke,
  termStatutory,
  termOutdated,
  termOrg,
  termLawName,
  capitalOrg,
  capitalPeopleBodies,
  capitalBodyName,
  capitalPartyState,
  capitalSentence,
  capitalAfterSemicolon,
  capitalAfterVe,
  abbreviationUndeclared,
  orthographyInitial,
  orthographyToneMark,
  orthographyTonePlace,
  capitalTitle,
  capitalNhanDan,
  spacingGlued,
  spacingHyphen,
  spacingBeforePunctuation,
  spacingAfterPunctuation,
  spacingBracket,
  spacingDouble,
  punctuationBracketUnbalanced,
  punctuationDoubled,
  punctuationEllipsis,
  punctuationQuoteUnbalanced,
  punctuationSetPhrase,
  punctuationListEnd,
  punctuationEnding,
  unicodeDecomposed,
  unicodeHomoglyph,
  unicodeInvisible,
  unicodeLegacyEncoding,
  reportMissingItem,
  reportMissingData,
  reportMissingSection,
  reportContradiction,
  reportPlaceholder,
  reportSecrecyMark,
  reportSalutation,
  reportRecipients,
];
