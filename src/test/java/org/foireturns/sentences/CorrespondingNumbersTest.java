package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrespondingNumbersTest {
    private static final List<Statement> BEFORE =
            List.of(new Statement("girls 11 and under", "14"), new Statement("girls 12 to 15", "73"));

    private final CorrespondingNumbers corresponding = new CorrespondingNumbers(Grammars.ofConfig());

    @Test
    void theyStandInTheOrderOfThoseBeforeThem() {
        assertThat(corresponding.in("For the boys the corresponding figures are 5 and 16.", BEFORE))
                .containsExactly(new Statement("boys 11 and under", "5"), new Statement("boys 12 to 15", "16"));
    }

    @Test
    void anotherYearHasThemInTheSameOrder() {
        assertThat(corresponding.in("For 2023/24 the ages were 12 and 52 in the same order.", BEFORE))
                .containsExactly(
                        new Statement("2023/24 girls 11 and under", "12"),
                        new Statement("2023/24 girls 12 to 15", "52"));
    }

    @Test
    void numbersOfYearsAreToldOfOneCategoryAfterAnother() {
        List<Statement> all = List.of(new Statement("offences 2024/25", "68"), new Statement("offences 2023/24", "59"));
        List<Statement> girls = corresponding.in("Female victims were 54 and 47 respectively.", all);
        assertThat(girls).extracting(Statement::number).containsExactly("54", "47");
        assertThat(girls).extracting(Statement::label).containsExactly("Female 2024/25", "Female 2023/24");
        assertThat(corresponding.in("Male victims 13 and 12.", girls))
                .extracting(Statement::number)
                .containsExactly("13", "12");
        assertThat(corresponding.in("Male victims 13 and 12.", all)).isEmpty();
        assertThat(corresponding.in("Male victims 13, 12 and 9 respectively.", all))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For the boys the corresponding figures are 5, 16 and 2.",
                "The corresponding figures for 2023/24 are 100 and 18.",
                "The corresponding figures for the suspects are 100 and 18.",
                "The corresponding figures on Snapchat are 100 and 18.",
                "There were 5 and 16 boys."
            })
    void othersAreNone(String sentence) {
        assertThat(corresponding.in(sentence, BEFORE)).isEmpty();
    }
}
