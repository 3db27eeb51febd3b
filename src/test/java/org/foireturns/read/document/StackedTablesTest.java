package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.junit.jupiter.api.Test;

class StackedTablesTest {
    @Test
    void theHeadsOfNumbersComeAgainWhereTheNextTableBegins() throws Exception {
        DocumentTable table =
                table("Victim gender|Offences", "Female|296", "Unknown|9", "Victim age|Offences", "12-15|271");

        assertThat(StackedTables.next(table.pieces(), table.rows())).isEqualTo(3);
        assertThat(table.stacked().stream().map(DocumentTable::rows)).containsExactly(3, 2);
        assertThat(texts(table.stacked().get(1))).containsExactly("Victim age", "Offences", "12-15", "271");
    }

    @Test
    void oneThatSaysAllItsHeadsAgainIsOne() throws Exception {
        DocumentTable again = table("Gender|Offences", "Female|296", "Gender|Offences", "Male|9");
        assertThat(again.stacked()).containsExactly(again);
        DocumentTable numbers = table("Female|12", "Male|3", "Unknown|12");
        assertThat(numbers.stacked()).containsExactly(numbers);
    }

    private static Stream<String> texts(DocumentTable table) {
        return table.pieces().stream().map(piece -> piece.text().text());
    }

    private static DocumentTable table(String... rows) throws Exception {
        DocumentTable table = new DocumentTable();
        for (String row : rows) {
            table.nextRow();
            for (String cell : row.split("\\|", -1)) {
                table.add(1, 1, MarkedText.plain(cell), Style.PLAIN);
            }
        }
        return table;
    }
}
