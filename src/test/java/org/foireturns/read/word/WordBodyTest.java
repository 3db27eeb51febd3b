package org.foireturns.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.read.Pieces;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.document.Handed;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class WordBodyTest {
    @TempDir
    Path folder;

    private final Unshown unshown = new Unshown();
    private final Handed handed = new Handed();

    private List<String> read(String markup) throws Exception {
        Path any = ZippedFile.xlsxRows("").write(folder);
        try (ZipParts zip = ZipParts.open(any, Limits.USUAL);
                XmlPart xml = Pieces.xml("<w:body>" + markup + "</w:body>")) {
            new WordBody(WordStyles.read(zip, "word/styles.xml"), unshown, new FootnoteNumbers()).read(xml, handed);
        }
        return handed.all();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    private static String tr(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    @Test
    void paragraphsStandInWhateverHoldsThem() throws Exception {
        assertThat(read(p("a") + "<w:sdt><w:sdtContent>" + p("b") + "</w:sdtContent></w:sdt><w:ins>" + p("c")
                        + "</w:ins><w:customXml>" + p("d") + "</w:customXml><w:moveTo>" + p("e") + "</w:moveTo>"
                        + "<w:sectPr>" + p("x") + "</w:sectPr>"))
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(Handed.words(unshown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"del", "moveFrom"})
    void whatWasRemovedIsCounted(String name) throws Exception {
        assertThat(read("<w:" + name + ">" + p("gone") + "</w:" + name + ">" + p("a")))
                .containsExactly("a");
        assertThat(Handed.words(unshown)).containsExactly("deleted text that tracked changes keep");
    }

    @Test
    void nothingThatWasRemovedIsNone() throws Exception {
        read("<w:del><w:p> </w:p></w:del>");
        assertThat(Handed.words(unshown)).isEmpty();
    }

    @Test
    void aTableHasRowsAndCells() throws Exception {
        assertThat(read(p("a") + table(tr(tc("Kent") + tc("3")) + tr(tc("Essex") + tc("4"))) + p("b")))
                .containsExactly("a", "[A1 Kent; B1 3; A2 Essex; B2 4]", "b");
    }

    @Test
    void cellsAndRowsMayStandInControls() throws Exception {
        assertThat(read(table("<w:sdt><w:sdtContent>"
                        + tr(tc("Kent") + "<w:sdt><w:sdtContent>" + tc("3") + "</w:sdtContent></w:sdt>")
                        + "</w:sdtContent></w:sdt><w:ins>" + tr("<w:customXml>" + tc("4") + "</w:customXml>")
                        + "</w:ins>")))
                .containsExactly("[A1 Kent; B1 3; A2 4]");
    }

    @Test
    void cellsReachOverColumnsAndRows() throws Exception {
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("wide") + "</w:tc>";
        String top = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("top") + "</w:tc>";
        String on = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("") + "</w:tc>";
        assertThat(read(table(tr(wide + tc("b")) + tr(top + tc("c") + tc("d")) + tr(on + tc("e") + tc("f")))))
                .containsExactly("[A1:B1 wide; C1 b; A2:A3 top; B2 c; C2 d; B3 e; C3 f]");
    }

    @Test
    void aCellThatGoesOnAndHasATextIsOneOfItsOwn() throws Exception {
        String top = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("top") + "</w:tc>";
        String on = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("7") + "</w:tc>";
        assertThat(read(table(tr(top) + tr(on)))).containsExactly("[A1 top; A2 7]");
    }

    @Test
    void columnsBeforeARowArePassedOver() throws Exception {
        assertThat(read(table(tr("<w:trPr><w:gridBefore w:val='2'/></w:trPr>" + tc("3")))))
                .containsExactly("[C1 3]");
    }

    @Test
    void aRowThatWasDeletedIsCountedAndNotRead() throws Exception {
        assertThat(read(table(tr(tc("Kent")) + tr("<w:trPr><w:del/></w:trPr>" + tc("gone")))))
                .containsExactly("[A1 Kent]");
        assertThat(Handed.words(unshown)).containsExactly("deleted text that tracked changes keep");
    }

    @Test
    void aTableInACellStandsBehindIt() throws Exception {
        assertThat(read(table(tr("<w:tc>" + p("Kent") + table(tr(tc("3"))) + "</w:tc>" + tc("b")))))
                .containsExactly("[A1 Kent; B1 b]", "[A1 3]");
    }

    @Test
    void aFieldThatKeepsSomethingIsCounted() throws Exception {
        WordBody body = new WordBody(styles(), unshown, new FootnoteNumbers());
        body.field(null);
        body.field(" PAGE ");
        assertThat(Handed.words(unshown)).isEmpty();
        body.field(" ADDIN EN.CITE <data> ");
        assertThat(Handed.words(unshown)).containsExactly("hidden text");
    }

    private WordStyles styles() throws Exception {
        try (ZipParts zip = ZipParts.open(ZippedFile.xlsxRows("").write(folder), Limits.USUAL)) {
            return WordStyles.read(zip, "word/styles.xml");
        }
    }
}
