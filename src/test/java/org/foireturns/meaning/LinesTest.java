package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Map<String, Meant> DRAWN = DrawnMeanings.read("""
            | S.15A offences 2024/25 | Offences | Zork |
            | Female                 | 30       | 4    |
            | Male                   | 9        |      |
            """);

    private static final List<Meant> VALUES = List.copyOf(DRAWN.values());

    private static Meant at(String address) {
        return Objects.requireNonNull(DRAWN.get(address));
    }

    @Test
    void valuesStandInColumnsAndInRows() {
        Lines columns = Lines.columns(VALUES);
        assertThat(columns.all()).containsExactly(1, 2);
        assertThat(columns.at(1)).containsExactly(Map.entry(1, at("B2")), Map.entry(2, at("B3")));
        assertThat(columns.crossing(1)).containsExactly(Map.entry(1, at("B2")), Map.entry(2, at("C2")));
        Lines rows = Lines.rows(VALUES);
        assertThat(rows.all()).containsExactly(1, 2);
        assertThat(rows.at(2)).containsExactly(Map.entry(1, at("B3")));
        assertThat(rows.crossing(2)).containsExactly(Map.entry(1, at("C2")));
        assertThat(rows.of(at("B3"))).isEqualTo(2);
        assertThat(columns.beside(at("C2"))).containsExactly(at("B2"));
        assertThat(rows.beside(at("B3"))).containsExactly(at("B2"));
    }

    @Test
    void theLabelsOfALineStandInIt() {
        assertThat(Lines.columns(VALUES).labels(at("C2")).map(Cell::text)).containsExactly("Zork");
        assertThat(Lines.rows(VALUES).labels(at("C2")).map(Cell::text)).containsExactly("Female");
    }

    @Test
    void aValueIsAskedAboutForWhatItsLineIsCalled() {
        assertThat(Lines.columns(VALUES).isAskedForItsLine(at("C2"))).isTrue();
        assertThat(Lines.rows(VALUES).isAskedForItsLine(at("C2"))).isFalse();
        assertThat(Lines.columns(VALUES).isAskedForItsLine(at("B2"))).isFalse();
    }
}
