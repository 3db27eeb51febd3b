package org.foireturns.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfTableTest {
    private final RtfTable table = new RtfTable(Limits.USUAL);
    private final List<DocumentTable> given = new ArrayList<>();
    private final DocumentSink sink = new DocumentSink() {
        @Override
        public void paragraph(Paragraph paragraph) {}

        @Override
        public void table(DocumentTable table) {
            given.add(table);
        }
    };

    @ParameterizedTest
    @CsvSource({"clcbpat, 2, true", "trcbpat, 2, true", "clcbpat, 0, false"})
    void aRowIsShadedUntilTheNextBegins(String word, int number, boolean shaded) {
        assertThat(table.frame(word, number)).isTrue();
        assertThat(table.shaded()).isEqualTo(shaded);
        table.frame("clcbpat", 0);
        assertThat(table.shaded()).isEqualTo(shaded);
        table.frame("trowd", 0);
        assertThat(table.shaded()).isFalse();
    }

    @Test
    void wordsOfOtherThingsAreNotTaken() {
        assertThat(table.frame("clvmgf", 0)).isFalse();
        assertThat(table.frame("clmrg", 0)).isTrue();
        assertThat(table.frame("clvmrg", 0)).isTrue();
        assertThat(table.frame("trrh", -1)).isTrue();
        assertThat(table.flat()).isTrue();
    }

    @Test
    void itIsHandedOnOnceAndOnlyIfThereIsSomething() throws Exception {
        table.end(sink);
        assertThat(given).isEmpty();
        table.frame("cellx", 2_000);
        table.paragraph(Paragraph.plain("a"));
        table.cell();
        table.end(sink);
        table.end(sink);
        assertThat(given).hasSize(1);
    }

    @Test
    void aRowHasNoMoreCellsThanASheetHasColumns() throws Exception {
        for (int i = 0; i < 16_384; i++) {
            table.cell();
        }
        assertThat(catchThrowableOfType(UnreadableFile.class, table::cell).reason())
                .isEqualTo(Reason.TOO_WIDE);
        table.row();
        table.cell();
    }
}
