package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class LoneAnswersTest {
    private static List<String> found(String drawing) {
        return LoneAnswers.in(grid(drawing), Grammars.ofConfig()).stream()
                .map(cell -> cell.address().toString())
                .sorted()
                .toList();
    }

    @Test
    void oneChildBehindTheNumberOfAQuestionIsAnAnswer() {
        assertThat(found("| Q3 | Aged 6, female |")).containsExactly("B1");
        assertThat(found("| 3  | Male, 9        |")).containsExactly("B1");
        assertThat(found("| Girl of 7 years |")).containsExactly("A1");
        assertThat(found("| 3) Female, 4 years |")).containsExactly("A1");
        assertThat(found("| Q3. Girl, 7 |")).containsExactly("A1");
    }

    @Test
    void aGenderOrAnAgeAloneIsALabel() {
        assertThat(found("| Q3 | Female        |")).isEmpty();
        assertThat(found("| Q3 | Female, 12-15 |")).isEmpty();
        assertThat(found("| Q3 | Aged 6        |")).isEmpty();
        assertThat(found("| Male, 12-15: 15 |")).isEmpty();
        assertThat(found("| Male - 31 |")).isEmpty();
        assertThat(found("| 3) Female, 12-15 |")).isEmpty();
        assertThat(found("| 3) Female |")).isEmpty();
    }

    @Test
    void whatHasANumberOrALabelBesideItIsNoLoneAnswer() {
        assertThat(found("| Female, 6 | 41 |")).isEmpty();
        assertThat(found("| Youngest victim | Female, 6 |")).isEmpty();
    }

    @Test
    void severalUnderEachOtherAreHeadings() {
        assertThat(found("""
                | Female, 12 |
                | Snapchat   |
                | Female, 13 |
                | Snapchat   |
                """)).isEmpty();
    }

    @Test
    void whatFollowsIsNotAboutThatChild() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child, 1 April 2024 to 31 March 2025 |                |    |
                |                                                                  |                |    |
                | Q3                                                               | Aged 6, female |    |
                |                                                                  |                |    |
                | Q5                                                               | Facebook       | 40 |
                |                                                                  | Instagram      | 41 |
                """))
                .containsEntry("C6", "2024/25 all all instagram")
                .containsEntry("C5", "2024/25 all all facebook");
    }
}
