package org.foireturns.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.CellRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRunsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B4                      | B4
            B4 B5 B6                | B4:B6
            B6 B4 B5 B5             | B4:B6
            B4 C4 B5 C5             | B4:C5
            B4 C4 B6 C6             | B4:C4 B6:C6
            B4 D4                   | B4 D4
            B4 C4 B5                | B4:C4 B5
            A2:F9 A5:F12            | A2:F12
            """)
    void neighboursBecomeOneRangeThatHoldsThemAndNoOthers(String cells, String runs) {
        assertThat(CellRuns.of(ranges(cells))).containsExactlyElementsOf(ranges(runs));
    }

    private static List<CellRange> ranges(String words) {
        return Stream.of(words.split(" ")).map(CellRange::parse).toList();
    }
}
