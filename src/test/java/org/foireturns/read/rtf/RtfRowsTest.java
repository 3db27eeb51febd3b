package org.foireturns.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.Paragraph;
import org.junit.jupiter.api.Test;

class RtfRowsTest {
    private final RtfRows rows = new RtfRows(Limits.USUAL);
    private final List<String> given = new ArrayList<>();
    private final DocumentSink sink = new DocumentSink() {
        @Override
        public void paragraph(Paragraph paragraph) {
            given.add(paragraph.text().text());
        }

        @Override
        public void table(DocumentTable table) {
            given.add("table");
        }
    };

    /**
     * Words of the document: a text is a paragraph, {@code |} ends a cell, {@code /} a row, with {@code +} inner ones.
     */
    private void read(String words) throws UnreadableFile {
        for (String word : words.split(" ", -1)) {
            switch (word) {
                case "|" -> rows.cell();
                case "/" -> rows.row();
                case "+|" -> rows.innerCell();
                case "+/" -> rows.innerRow();
                default -> {
                    if (word.startsWith("\\")) {
                        String name = word.replaceAll("[\\\\0-9-]", "");
                        String number = word.replaceAll("[^0-9-]", "");
                        rows.frame(name, number.isEmpty() ? 0 : Integer.parseInt(number));
                    } else {
                        rows.paragraph(Paragraph.plain(word), sink);
                    }
                }
            }
        }
    }

    private String all(String words) throws UnreadableFile {
        read(words);
        rows.end(sink);
        return given.stream().collect(Collectors.joining(" "));
    }

    @Test
    void aTableStandsBetweenItsParagraphs() throws Exception {
        assertThat(all("before \\trowd \\cellx2000 \\intbl a | / \\pard after")).isEqualTo("before table after");
    }

    @Test
    void aRowWithoutCellsIsNoTable() throws Exception {
        assertThat(all("before / \\pard after")).isEqualTo("before after");
    }

    @Test
    void aTableAtTheEndIsHandedOn() throws Exception {
        assertThat(all("\\intbl a |")).isEqualTo("table");
    }

    @Test
    void aTableInACellFollowsItsOwn() throws Exception {
        assertThat(all(
                        "\\trowd \\cellx2000 \\intbl \\itap2 inner +| \\nesttableprops \\trowd \\cellx900 +/ \\itap1 a | /"
                                + " \\pard after"))
                .isEqualTo("table table after");
    }

    @Test
    void controlWordsBehindInnerCellsSpeakOfTheirRow() throws Exception {
        read("\\trowd \\clcbpat2 \\cellx2000 \\intbl \\itap2 a +|");
        assertThat(rows.shaded()).isTrue();
        read("\\nesttableprops \\trowd \\cellx900");
        assertThat(rows.shaded()).isTrue();
        read("+/ \\trowd");
        assertThat(rows.shaded()).isFalse();
    }

    @Test
    void aLowRowIsFlatWhereTheTextStandsInIt() throws Exception {
        read("\\trowd \\trrh-1 \\intbl");
        assertThat(rows.flat()).isTrue();
        read("\\pard");
        assertThat(rows.flat()).isFalse();
        read("\\trowd \\intbl");
        assertThat(rows.flat()).isFalse();
    }

    @Test
    void otherWordsAreNotOfRows() throws Exception {
        assertThat(rows.frame("intbl", 0)).isTrue();
        assertThat(rows.frame("cellx", 2_000)).isTrue();
        assertThat(rows.frame("b", 1)).isFalse();
    }

    @Test
    void tablesMayNotBeTooDeepOrTooWide() {
        int deepest = Limits.USUAL.depth();
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> read("\\itap" + (deepest + 1) + " a"))
                        .reason())
                .isEqualTo(Reason.TOO_DEEP);
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> {
                            for (int i = 0; i < 20_000; i++) {
                                rows.cell();
                            }
                        })
                        .reason())
                .isEqualTo(Reason.TOO_WIDE);
    }
}
