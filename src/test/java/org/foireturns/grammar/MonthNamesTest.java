package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthNamesTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    /** The name of a month that is another word as well is a month all the same. */
    @ParameterizedTest
    @CsvSource({"May, months 5-5", "May 2024, period 2024-05-01/2024-05-31", "May-24, period 2024-05-01/2024-05-31"})
    void mayIsAMonth(String text, String said) {
        assertThat(Grammars.said(GRAMMAR.read(text))).isEqualTo(said);
    }
}
