package org.foireturns.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Label;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void signsInThePlaceOfValuesAreToldApartAndTheirLabelsAreLabels() {
        Described described = Described.of(DrawnTable.of("""
                | | 2001 |
                | North | 12 |
                | South | .. |
                """).grid(), List.of(), Read.WORDS);

        assertThat(described.entries())
                .extracting(entry -> entry.value().text())
                .containsExactly("12");
        assertThat(described.missing())
                .extracting(entry -> entry.value().text())
                .containsExactly("..");
        assertThat(described.labels()).extracting(Label::text).containsExactly("2001", "North", "South");
    }

    @Test
    void aTextThatBeginsWithFiguresInAColumnOfNumbersIsAValue() {
        Described described = Described.of(DrawnTable.of("""
                | | 2001 |
                | North | 12 |
                | South | 15 to 20 |
                | East | withheld |
                | West | 31 |
                """).grid(), List.of(), Read.WORDS);

        assertThat(described.entries())
                .extracting(entry -> entry.value().text())
                .containsExactly("12", "15 to 20", "31");
    }

    @Test
    void theHeadOfAFurtherColumnOfLabelsIsALabel() {
        Described described = Described.of(DrawnTable.of("""
                | Rank | State | Total |
                | 1 | Michigan | 24,266 |
                | 2 | Illinois | 8,259 |
                """).grid(), List.of(), Read.WORDS);

        assertThat(described.labels())
                .extracting(Label::text)
                .contains("State", "1", "Michigan")
                .doesNotContain("Rank");
    }
}
