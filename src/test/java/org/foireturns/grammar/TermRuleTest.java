package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRuleTest {
    private static final Rule RULE = new TermRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "female | gender female",
                "Snapchat | platform snapchat",
                "Kent | force kent",
                "offences | unit offences",
                "total | whole",
                "other | other",
                "Outcome | beside outcome; filler",
                "number of | filler; filler <of>",
                "recorded | filler",
                "not recorded | notheld; unknown",
                "last year | filler <year>; year -1",
                "provisional | provisional",
                "of which | filler; filler <which>; ofwhich",
                "zorb | -",
            })
    void proposesWhatTheVocabularySays(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "not | -",
                "April | -",
                "excluding | -",
            })
    void wordsThatOnlyChangeTheirNeighboursSayNothingAlone(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "F | gender female",
                "F 12-15 | gender female <12-15>",
                "M16+ | gender male <16+>",
                "F9 yrs | gender female <9 yrs>",
                "F was here in one long label of more than eight | -",
            })
    void aLetterIsAWordInAShortLabelAlone(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | F9 | -",
                "0 | F&B | -",
                "0 | F = forecast | -",
                "1 | 5F | -",
                "1 | £F | -",
                "1 | [F] | -",
                "2 | S&M | -",
            })
    void aLetterIsNoneBesideASignOrANumberThatTouches(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | X | filler; platform twitter",
                "1 | Telegram X | -",
                "1 | red X blue | filler <blue>",
            })
    void aLetterBehindOrBetweenOtherWordsIsNoPlatform(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "N 12-15 | -",
                "n 12-15 | filler <12-15>",
                "N 12-15 of them all | filler <12-15 of them all>",
            })
    void aCapitalBeforeABandOfAgesIsACode(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Note | filler; rowname",
                "Note: figures are live | filler <: figures are live>",
            })
    void theHeadOfAColumnOfNotesStandsAlone(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
