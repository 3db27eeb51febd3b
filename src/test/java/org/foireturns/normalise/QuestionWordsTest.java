package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionWordsTest {
    private static final QuestionWords WORDS = Shelves.normaliser().questions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Q4 Platform used | 4: Platform used",
                "4. Platform used | 4: Platform used",
                "Question 4b) Platform used | 4b: Platform used",
                "4) Platform | 4: Platform",
                "Platform used | -",
                "4 | -",
                "2024 was the year | -"
            })
    void aQuestionBeginsWithItsNumber(String text, @Nullable String said) {
        Matcher numbered = WORDS.numbered().matcher(text);
        assertThat(numbered.matches() ? numbered.group(1) + ": " + numbered.group(2) : null)
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "We refuse question 4 | 4",
                "We refuse questions 2 to 4 | 2 to 4",
                "We refuse Q2, Q3 and Q5a | 2 + 3 + 5a",
                "We refuse parts 2 & 3 of it | 2 + 3",
                "We refuse question 204 | -",
                "IQ 2 of them | -",
                "We refuse it | -"
            })
    void aSentenceNamesOneOrSeveral(String text, @Nullable String said) {
        Matcher named = WORDS.named().matcher(text);
        if (!named.find()) {
            assertThat(said).isNull();
            return;
        }
        String rest = WORDS.further()
                .matcher(named.group(2))
                .results()
                .map(more -> (more.group(1) == null ? " + " : " to ") + more.group(2))
                .collect(Collectors.joining());
        assertThat(named.group(1) + rest).isEqualTo(said);
    }
}
