package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.read.document.EdgedTable.Frame;
import org.junit.jupiter.api.Test;

class EdgedTableTest {
    private final EdgedTable table = new EdgedTable();

    /**
     * Adds a row of cells written as "text&gt;edge"; "^" goes on with the cell above, "&lt;" with the one at the left.
     */
    private void row(String... cells) throws Exception {
        List<Frame> frames = new ArrayList<>();
        List<CellText> texts = new ArrayList<>();
        for (String cell : cells) {
            String[] parts = cell.split(">", -1);
            CellText text = new CellText(100, nested -> {});
            if (!parts[0].isEmpty() && !parts[0].equals("^") && !parts[0].equals("<")) {
                text.paragraph(Paragraph.plain(parts[0]));
            }
            texts.add(text);
            if (parts.length > 1) {
                frames.add(new Frame(Integer.parseInt(parts[1]), parts[0].equals("^"), parts[0].equals("<")));
            }
        }
        table.add(frames, texts);
    }

    private String drawn() throws Exception {
        return table.table().pieces().stream()
                .map(piece -> piece.place() + " " + piece.text().text())
                .collect(Collectors.joining(", "));
    }

    @Test
    void cellsFallIntoTheColumnsOfAllEdges() throws Exception {
        assertThat(table.isEmpty()).isTrue();
        row("Gender>1000", "2024/25>3000");
        row("Female>1000", "12>2000", "13>3000");
        assertThat(table.isEmpty()).isFalse();
        assertThat(drawn()).isEqualTo("A1 Gender, B1:C1 2024/25, A2 Female, B2 12, C2 13");
    }

    @Test
    void edgesThatAreNearlyTheSameAreOne() throws Exception {
        row("Gender>1000", "Number>2000");
        row("Female>1050", "12>2060");
        assertThat(drawn()).isEqualTo("A1 Gender, B1 Number, A2 Female, B2 12");
    }

    @Test
    void cellsGoOnWithThoseAboveAndAtTheLeft() throws Exception {
        row("Kent>1000", "Female>2000", "12>3000");
        row("^>1000", "Male>2000", "3>3000");
        assertThat(drawn()).isEqualTo("A1:A2 Kent, B1 Female, C1 12, B2 Male, C2 3");
    }

    @Test
    void cellsWithoutAnEdgeTakeOneColumn() throws Exception {
        row("Kent>1000", "Female", "12");
        assertThat(drawn()).isEqualTo("A1 Kent, B1 Female, C1 12");
    }
}
