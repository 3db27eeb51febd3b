package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.GridText;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideAnswersTest {
    private static final Place SHEET = Place.parse("2025", "kent", "a.xlsx", "Q1", "", "");

    private static BesideAnswers of(String drawing) {
        Grid grid = GridText.grid(drawing);
        SheetReading nothing = new SheetReading(grid.sheet(), grid.nonBlank(), List.of(), List.of(), Set.of());
        return BesideAnswers.in(grid, nothing, Grammars.ofConfig());
    }

    private static BesideAnswers beside(String text) {
        return of("""
                | Answer form 2025/kent |

                | Question                   | 2024/25 |
                | Age of the youngest victim | 8       | %s |
                """.formatted(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9           | true
            9 years     | true
            <5          | true
            nil         | true
            withheld    | true
            9 offences  | true
            9 girls     | true
            see email   | false
            *           | false
            J. Smith    | false
            2023/24     | false
            """)
    void aNumberAnAgeOrAWordForNoneMayBeAnotherAnswer(String text, boolean second) {
        BesideAnswers found = beside(text);
        assertThat(found.second()).hasSize(second ? 1 : 0);
        assertThat(found.remarks()).hasSize(second ? 0 : 1);
        assertThat(found.asked(SHEET).isPresent()).isEqualTo(second);
    }

    @Test
    void aSheetThatIsNoFormHasNone() {
        BesideAnswers none = of("""
                | Question                   | 2024/25 |
                | Age of the youngest victim | 8       | 9 |
                """);
        assertThat(none.second()).isEmpty();
        assertThat(none.remarks()).isEmpty();
        assertThat(none.asked(SHEET)).isEmpty();
    }

    @Test
    void theFirstEightAreNamedOneByOne() {
        List<Cell> cells = IntStream.range(0, 9)
                .mapToObj(row -> Cell.text(new Address(row, row % 3), "9", Style.PLAIN))
                .toList();
        assertThat(BesideAnswers.named(cells.subList(0, 2))).isEqualTo("A1, B2");
        assertThat(BesideAnswers.named(cells.subList(0, 8))).endsWith("A7, B8");
        assertThat(BesideAnswers.named(cells)).endsWith("A7, B8 and others");
        assertThat(BesideAnswers.around(cells)).hasToString("A1:C9");
    }
}
