package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class ColouredCellsTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    private static final SheetKey KEY = new SheetKey(
            Map.of(
                    0xFFC7E5, explained("Female"),
                    0xBDD7EE, explained("Male"),
                    0xFF5050, explained("withheld"),
                    0xFFFF99, explained("provisional")),
            Map.of(),
            Set.of());

    private static SheetKey.Explained explained(String text) {
        return new SheetKey.Explained(
                KeyMeaning.of(text, GRAMMAR).orElseThrow(), Cell.text(new Address(99, 0), text, Style.PLAIN));
    }

    private static Map<String, String> told(String drawing) {
        Map<String, String> told = new TreeMap<>();
        new ColouredCells(grid(drawing), KEY, GRAMMAR)
                .told(Set.of())
                .forEach((at, said) -> told.put(
                        at.toString(),
                        said.stream()
                                .map(by -> by.key().text() + (by.doubtful() ? "?" : ""))
                                .collect(Collectors.joining(" "))));
        return told;
    }

    @Test
    void aNumberHasItsOwnColourElseThatOfItsHeadOrLabel() {
        assertThat(told("""
                | Age        | 2024/25{blue} |
                | 12-15      | 1{pink}       |
                | 16+        | 2             |
                | Kik{pink}  |               | 3 |
                """))
                .containsEntry("B2", "Female")
                .containsEntry("B3", "Male")
                .doesNotContainKey("C4");
    }

    @Test
    void aColourMayOnlySayHowFarANumberHolds() {
        assertThat(told("| Age | 3{yellow} | *{red} | 4{red} |"))
                .containsEntry("B1", "provisional")
                .containsEntry("D1", "withheld?")
                .doesNotContainKey("C1");
    }

    @Test
    void totalsInAColourOfTheirOwnAreDoubtful() {
        assertThat(told("""
                | Age         | Offences |
                | 12-15       | 1        |
                | Total{pink} | 1{pink}  |
                """)).containsEntry("B3", "Female?");
    }

    @Test
    void blanksOfATableAreThoseWithALabelOnBothWays() {
        assertThat(new ColouredCells(grid("""
                        | Age   | Offences | | {red} |
                        | 12-15 | {red}    | | {red} |
                        """), KEY, GRAMMAR).blanks().keySet())
                .extracting(Address::toString)
                .isEqualTo(List.of("B2"));
    }
}
