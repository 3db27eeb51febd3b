package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class ParagraphNumbersTest {
    private static final String LETTER = """
            | 1 | We hold what you asked about sexual communication with a child, s.15A, in 2024/25. |
            | 2 | In 228 of these offences the victim was female.                                    |
            | 3 | In 52 of these offences the victim was male.                                       |
            | 4 | The youngest victim was a girl of 6.                                               |
            | 5 | Snapchat was recorded as having been used 97 times.                                |
            """;

    private static List<String> found(String drawing) {
        Grid grid = grid(drawing);
        return ParagraphNumbers.in(grid, Grammars.ofConfig()).stream()
                .map(cell -> cell.address().toString())
                .sorted()
                .toList();
    }

    @Test
    void numbersBeforeSentencesNumberThem() {
        assertThat(found(LETTER)).containsExactly("A1", "A2", "A3", "A4", "A5");
    }

    @Test
    void numbersBeforeLabelsAreLeftToTheirTable() {
        assertThat(found("""
                | 1 | Snapchat  |
                | 2 | Instagram |
                | 3 | Kik       |
                """)).isEmpty();
        assertThat(found("""
                | 1 | In 228 of these offences the victim was female. | 228 |
                | 2 | In 52 of these offences the victim was male.    | 52  |
                | 3 | Snapchat was recorded as having been used.      | 97  |
                """)).isEmpty();
    }

    @Test
    void theSentencesTellByThemselves() {
        Map<String, String> said = DrawnMeanings.of(LETTER);
        assertThat(said)
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B5", "2024/25 all all snapchat")
                .doesNotContainKey("A2");
    }

    @Test
    void aSentenceThatIsNotReadSaysNothingOfThoseBelow() {
        Map<String, String> said = DrawnMeanings.of("""
                | Between 1 April 2024 and 31 March 2025 we recorded 97 offences under section 15A. |
                | Boys were the victims in 23.                                                      |
                | There were 15 victims aged 11 and under.                                          |
                | The youngest, I am sorry to say, was a girl of 7.                                 |
                | Snapchat was used 40 times.                                                       |
                | WhatsApp was used 17 times.                                                       |
                """);
        assertThat(said).containsEntry("A3", "2024/25 all 0-11 all").containsEntry("A6", "2024/25 all all whatsapp");
    }
}
