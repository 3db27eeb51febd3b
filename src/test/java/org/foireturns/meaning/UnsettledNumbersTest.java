package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class UnsettledNumbersTest {
    private static List<Grid> sheets(String... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> grid(
                        "Sheet" + (char) ('A' + i), "| Offences, 2024/25 | |\n| Offences | " + numbers[i] + " |\n"))
                .toList();
    }

    /** The cells of which we propose what they mean. */
    private static String proposed(List<Grid> sheets) {
        return DrawnMeanings.read(sheets).entrySet().stream()
                .filter(each -> each.getValue().proposal() != null)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Test
    void eachOfTwoNamesTheOther() {
        assertThat(DrawnMeanings.of(sheets("80", "82")))
                .containsEntry("SheetA!B2", "asked: has the same meaning as SheetB!B2 and another number")
                .containsEntry("SheetB!B2", "asked: has the same meaning as SheetA!B2 and another number");
    }

    @Test
    void ofSeveralEachNamesTheFirst() {
        assertThat(DrawnMeanings.of(sheets("80", "82", "81")))
                .containsEntry("SheetA!B2", "asked: has the same meaning as SheetB!B2 and another number")
                .containsEntry("SheetB!B2", "asked: has the same meaning as SheetA!B2 and another number")
                .containsEntry("SheetC!B2", "asked: has the same meaning as SheetA!B2 and another number");
    }

    @Test
    void anyOfThemMayStandUnlessOneIsTheSumOfAllOthers() {
        assertThat(proposed(sheets("80", "82", "81"))).isEqualTo("SheetA!B2 SheetB!B2 SheetC!B2");
        assertThat(proposed(sheets("30", "80", "50"))).isEqualTo("SheetB!B2");
        assertThat(proposed(sheets("80", "82"))).isEqualTo("SheetA!B2 SheetB!B2");
    }

    @Test
    void inOneTableNothingTellsThemApart() {
        Map<String, String> read = DrawnMeanings.of("""
                | S.15A offences | 2024/25 |
                | Offences       | 80      |
                | Offences       | 82      |
                """);
        assertThat(read)
                .containsEntry("B2", "asked: has the same meaning as B3 and another number")
                .containsEntry("B3", "asked: has the same meaning as B2 and another number");
        assertThat(proposed(List.of(grid("""
                | S.15A offences | 2024/25 |
                | Offences       | 80      |
                | Offences       | 82      |
                """)))).isEmpty();
    }
}
