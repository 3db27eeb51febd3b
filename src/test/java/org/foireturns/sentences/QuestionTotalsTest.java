package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTotalsTest {
    private final QuestionTotals questions = questions(
            "1. How many offences of sexual communication with a child were recorded?",
            "2. How many offences by gender of the victim?",
            "3. What was the age of the youngest victim of these offences?",
            "4. How many stalking offences?",
            "5. How many offences did you record in 2024/25?",
            "5. How many victims did you record?");

    private static QuestionTotals questions(String... paragraphs) {
        GridBuilder letter = Grid.named("Letter");
        for (int row = 0; row < paragraphs.length; row++) {
            letter.add(Cell.text(new Address(row, 0), paragraphs[row], Style.PLAIN));
        }
        return QuestionTotals.in(List.of(letter.build()), Grammars.ofConfig(), "71/17");
    }

    private static @Nullable Cell cell(String text) {
        return text.isEmpty() ? null : Cell.text(new Address(0, 0), text, Style.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            176                                     | Q1                             | offences = 176
            176                                     | Question 5                     | offences record 2024/25 = 176
            176                                     | How many offences were recorded? | offences = 176
            Answer: 176                             | Q1                             | offences = 176
            1. 135                                  | ''                             | offences = 135
            Q5 135                                  | ''                             | offences record 2024/25 = 135
            The answer to your first question is 104 | ''                            | offences = 104
            """)
    void aBareNumberAnswersAQuestionAboutAllOffences(String text, String before, String answer) {
        Statement answered = Objects.requireNonNull(questions.answered(text, cell(before)));
        assertThat(answered.label() + " = " + answered.number()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            176                                       | Q2
            176                                       | Q3
            176                                       | Q4
            176                                       | Q9
            176                                       | ''
            2. 135                                    | ''
            4. 135                                    | ''
            Total: 176                                | Q1
            176 offences                              | Q1
            12 and 176                                | Q1
            -                                         | Q1
            The answer to your second question is 104 | ''
            The answer to your fourth question is 104 | ''
            """)
    void aNumberOfAPartOrOfSomethingElseAnswersNone(String text, String before) {
        assertThat(questions.answered(text, cell(before))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q3 7       | ''                                                | true
            3. 7 years | ''                                                | true
            7          | Q3                                                | true
            7          | What was the age of the youngest victim?          | true
            7          | What was the age of the youngest female victim?   | false
            7          | Q1                                                | false
            7          | ''                                                | false
            Q1 7       | Q3                                                | false
            """)
    void anAnswerAboutTheYoungestIsNoCount(String text, String before, boolean youngest) {
        Cell own = Cell.text(new Address(1, 0), text, Style.PLAIN);
        assertThat(questions.ofYoungest(own, cell(before))).isEqualTo(youngest);
    }
}
