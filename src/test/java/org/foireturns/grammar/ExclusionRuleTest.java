package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionRuleTest {
    private static final Rule RULE = new ExclusionRule(new DateRule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2 | Facebook (not Messenger) | filler <)>",
                "2 | Facebook (excluding Messenger) | filler <)>",
                "1 | Facebook excluding Messenger | filler",
                "1 | Facebook excluding Messenger, Instagram and WhatsApp | filler; filler <, Instagram and WhatsApp>; filler <and WhatsApp>",
                "1 | Total excluding Messenger | -",
                "2 | Total (not Messenger) | -",
                "0 | not Messenger | -",
            })
    void aPlatformIsNotMeantBehindAnother(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "excluding outcomes | -",
                "excluding outcomes that were made in the time before all of these figures came | filler <that were made in the time before all of these figures came>",
                "outcomes not included | -",
                "outcomes not included in any of these figures that were made by the force | filler <in any of these figures that were made by the force>",
            })
    void aCategoryIsNotMeantInASentenceAlone(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "compared with 2023/24 | filler",
                "compared with 2023 | filler",
                "compared with 2023/24 (financial year) | filler",
                "compared with March 2023 | filler",
                "compared with March | -",
                "compared with Kent | -",
            })
    void anotherPeriodIsNotMeant(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
