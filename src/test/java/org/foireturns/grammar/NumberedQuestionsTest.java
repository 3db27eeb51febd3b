package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedQuestionsTest {
    private static Reading read(String text, String... others) {
        return NumberedQuestions.toldBy(Stream.of(others), Grammars.ofConfig()).read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1 & Q2", "Q1 and Q2", "Q1/Q2", "Q1 + Q2", "q1, q2", "Q1-Q2", "Q2 to Q3"})
    void besideAFifthTheyAreQuestions(String text) {
        assertThat(read(text, "Social media", "Q5").says(Fact.PartOfYear.class)).isFalse();
        assertThat(read(text, "Q5: platforms").says(Fact.PartOfYear.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1 & Q2", "Q1-Q3"})
    void withoutOneTheyMayBeQuarters(String text) {
        assertThat(read(text, "Q3", "Question 5", "Q50", "Snapchat").says(Fact.PartOfYear.class))
                .isTrue();
    }

    @Test
    void monthsStayMonths() {
        assertThat(read("April to June", "Q5").says(Fact.PartOfYear.class)).isTrue();
    }

    @Test
    void aQuestionWithItsYearIsNoQuarterUnlessTheFourthIs() {
        assertThat(read("Q2 - 2024/25 (excluding cancelled)", "Q5 - 2024/25").one(Fact.OfPeriod.class))
                .contains(new Fact.OfPeriod(Period.financialYear(2024)));
        assertThat(read("Q2 - 2024/25", "Q5 - 2024/25", "Q4 not held").one(Fact.OfPeriod.class))
                .contains(new Fact.OfPeriod(Period.financialYear(2024)));
        assertThat(read("Q2 2024/25", "Q5: platforms", "Q4 2024/25").one(Fact.OfPeriod.class))
                .isNotEqualTo(Optional.of(new Fact.OfPeriod(Period.financialYear(2024))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1-Q3 2024-25", "Q1 to Q3, 2024/25", "Q1 & Q2 2024/25"})
    void severalQuestionsWithTheirYearAreNoPartOfIt(String text) {
        assertThat(read(text, "Q5 2024-25").one(Fact.OfPeriod.class))
                .contains(new Fact.OfPeriod(Period.financialYear(2024)));
        assertThat(read(text, "Q3").one(Fact.OfPeriod.class))
                .isNotEqualTo(Optional.of(new Fact.OfPeriod(Period.financialYear(2024))));
    }
}
