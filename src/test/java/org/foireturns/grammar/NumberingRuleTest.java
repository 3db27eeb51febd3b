package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingRuleTest {
    private static final Rule RULE = new NumberingRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Question 2 | numbering 2",
                "question one | numbering 1",
                "Q one | -",
                "Question two and more | numbering 2 <and more>",
                "Q1 | q 1",
                "Q5 | numbering 5",
                "Q5b) | numbering 5",
                "Q2(f) | numbering 2",
                "Q2(F) | q 2 <(F)>",
                "Q2(f | q 2 <(f>",
                "Q.1 | q 1",
                "Q1) | numbering 1",
                "Q1 and Q2 | q 1 <and Q2>",
                "Q5 and Q6 | numbering 5; numbering 5 <and Q6>",
                "Question 5, 6 and 7 | numbering 5; numbering 5 <, 6 and 7>",
                "Question Kent | -",
                "C2 / Q2 | numbering 2",
                "C2/Q2: | numbering 2",
                "C2 / Q3 | -",
                "C2 / D2 | -",
            })
    void readsTheNumberOfAQuestion(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Table 2b | numbering 2",
                "Note 1: | numbering 1",
                "Annex C | numbering 3",
                "(see note 3) | numbering 3",
                "[note 3] | numbering 3",
                "Tables 1, 2 and 4 | numbering 1; numbering 1 <, 2 and 4>",
                "Tables 1 to 3 | numbering 1; numbering 1 <to 3>",
                "Tables 1-3 | numbering 1; numbering 1 <-3>",
                "Tables 1 to Kent | numbering 1 <to Kent>",
                "Extract 03/04/25 | -",
                "Section 15A | -",
                "Total | -",
            })
    void readsTheNumberOfATable(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Outcome 16 | beside outcome + numbering 16",
                "Outcome zorb | -",
            })
    void aNumberedCategoryIsNoNumberOfATable(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | FOI 2025-0431 | reference",
                "0 | our ref: F/12/25 | reference",
                "0 | FOI zorb | -",
                "0 | F-2025-01566 | reference",
                "0 | 003142-25 | reference",
                "0 | 003142 | -",
                "0 | 12345: | -",
                "0 | 1-2 | -",
                "1 | a003142-25 | -",
            })
    void readsReferences(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "3 | Means of communication (b) | numbering 0",
                "3 | Means of communication (m) | -",
                "1 | Twitter [4] | numbering 4",
                "1 | Twitter [b] | numbering 0",
                "1 | Twitter (4) | -",
                "1 | Twitter [4] more | -",
                "0 | [4] | -",
            })
    void readsTheSignOfANoteBehindALabel(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }
}
