package org.foireturns.read.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtReaderTest {
    private static final String STYLES = "<style:style style:name='H'><style:text-properties text:display='none'/>"
            + "</style:style><style:style style:name='H2' style:parent-style-name='H'/>"
            + "<style:style style:name='W'><style:text-properties fo:color='#ffffff'/></style:style>"
            + "<style:style style:name='D'><style:table-cell-properties fo:background-color='#1f3864'/></style:style>"
            + "<style:style style:name='S'><style:text-properties style:text-line-through-style='solid'/></style:style>"
            + "<style:style style:name='U'><style:text-properties style:text-position='super 58%'/></style:style>";

    @TempDir
    Path folder;

    @Test
    void readsParagraphsAndTables() throws Exception {
        assertThat(drawn(
                        "<text:p>Reply</text:p><text:h>By year</text:h><table:table><table:table-header-rows><table:table-row>"
                                + cell("", "Year") + cell("", "Total")
                                + "</table:table-row></table:table-header-rows><table:table-row>"
                                + cell("", "2023/24") + cell("", "34")
                                + "</table:table-row></table:table><text:p>End</text:p>"))
                .containsExactly(
                        "Letter: A1 Reply",
                        "Table 1 (A2:B3): A1 By year, A2 Year, B2 Total, A3 2023/24, B3 34, A5 End");
    }

    @Test
    void readsCellsOverSeveralRowsAndColumns() throws Exception {
        String covered = "<table:covered-table-cell/>";
        assertThat(drawn("<table:table><table:table-row>" + cell(" table:number-rows-spanned='2'", "Year")
                        + cell(" table:number-columns-spanned='2'", "Sex") + covered
                        + "</table:table-row><table:table-row>"
                        + covered + cell("", "F") + cell("", "M") + "</table:table-row></table:table>"))
                .containsExactly("Table 1 (A1:C2): A1 Year, B1 Sex, B2 F, C2 M");
    }

    @Test
    void readsListsBoxesNotesAndPiecesOfText() throws Exception {
        assertThat(drawn("<text:list><text:list-item><text:p>one<text:tab/>two</text:p></text:list-item></text:list>"
                        + "<text:p>Under 18<text:span text:style-name='U'>3</text:span><text:span text:style-name='S'>x</text:span>"
                        + "</text:p><text:p>a<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>"
                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>part of the year</text:p>"
                        + "</text:note-body></text:note></text:p>"))
                .containsExactly("Letter: A1 one two, A2 Under 18^3~x, A3 a^1, A4 boxed, A5 [note 1] part of the year");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes> | deleted text that tracked changes keep
            <text:p text:style-name='H2'>gone</text:p>                                     | hidden text
            <text:section text:display='none'><text:p>gone</text:p></text:section>         | hidden text
            <text:p><text:hidden-text>gone</text:hidden-text></text:p>                     | hidden text
            <text:p><text:variable-set text:display='none'>gone</text:variable-set></text:p> | hidden text
            <text:p><draw:frame svg:x='-30cm'><draw:text-box><text:p>gone</text:p></draw:text-box></draw:frame></text:p> | hidden text
            <table:table><table:table-row table:visibility='collapse'><table:table-cell><text:p>gone</text:p></table:table-cell></table:table-row></table:table> | hidden text
            <text:p text:style-name='W'>gone</text:p>                                      | text in the colour of the paper
            <text:p><office:annotation><text:p>gone</text:p></office:annotation></text:p>  | comments
            """)
    void whatNobodySeesIsToldAndNotRead(String element, String words) throws Exception {
        assertThat(seen(new OdtFile(STYLES, "<text:p>shown</text:p>" + element)))
                .containsExactly(words);
        assertThat(drawn("<text:p>shown</text:p>" + element)).containsExactly("Letter: A1 shown");
    }

    @Test
    void whiteLettersOnADarkGroundAreRead() throws Exception {
        String table = "<table:table><table:table-row>"
                + "<table:table-cell table:style-name='D'><text:p text:style-name='W'>Year</text:p></table:table-cell>"
                + cell("", "x") + "</table:table-row></table:table>";

        assertThat(seen(new OdtFile(STYLES, table))).isEmpty();
        assertThat(drawn(table)).containsExactly("Table 1 (A1:B1): A1 Year, B1 x");
    }

    @Test
    void readsHeadsAndFeetOfPages() throws Exception {
        OdtFile file = new OdtFile(STYLES, "<text:p>shown</text:p>")
                .part(
                        "styles.xml",
                        "office:document-styles",
                        "<office:master-styles><style:master-page><style:header><text:p>Kent</text:p></style:header>"
                                + "<style:footer><text:p>Official</text:p></style:footer></style:master-page></office:master-styles>");

        assertThat(Drawn.of(folder, FileFormat.ODT, file.bytes()))
                .containsExactly("Letter: A1 shown, A2 Kent, A3 Official");
    }

    @Test
    void whatTravelsWithItIsTold() throws Exception {
        OdtFile file = new OdtFile("", "<text:p>shown</text:p>")
                .part("Basic/Standard/Module1.xml", "x", "")
                .part("Object 1/content.xml", "x", "")
                .part(
                        "meta.xml",
                        "x",
                        "<office:meta><meta:user-defined meta:name='Note'>psst</meta:user-defined></office:meta>");

        assertThat(seen(file)).containsExactly("embedded files", "macros", "document properties about people");
    }

    private static String cell(String more, String text) {
        return "<table:table-cell" + more + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private List<String> drawn(String text) throws Exception {
        return Drawn.of(folder, FileFormat.ODT, new OdtFile(STYLES, text).bytes());
    }

    private List<String> seen(OdtFile file) throws Exception {
        return Drawn.seen(folder, FileFormat.ODT, file.bytes());
    }
}
