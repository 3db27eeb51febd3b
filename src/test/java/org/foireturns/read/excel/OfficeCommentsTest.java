package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.XlsbFile;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments as Excel, openpyxl and others keep them; {@link XlsbComments} are those of binary workbooks. */
class OfficeCommentsTest {
    private static final String RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final String ROWS = "<row r='1'><c r='A1'><v>12</v></c></row>";

    @TempDir
    Path folder;

    private Workbook read(ZippedFile file) throws Exception {
        return Readers.forFormat(FileFormat.XLSX).read(file.write(folder), "Kent.xlsx");
    }

    private List<String> comments(ZippedFile file) throws Exception {
        return read(file).grids().get(0).comments().stream()
                .map(comment -> comment.cell() + " " + comment.text())
                .toList();
    }

    private static ZippedFile commented(String part, String list) {
        return ZippedFile.xlsxRows(ROWS)
                .part(RELATIONS, ZippedFile.relations("c1", "comments", "/" + part))
                .part(
                        part,
                        "<comments><authors><author>J Hall</author><author>tc={1}</author></authors><commentList>"
                                + list + "</commentList></comments>");
    }

    private static String comment(String cell, String text) {
        return "<comment ref='%s' authorId='0'><text>%s</text></comment>".formatted(cell, text);
    }

    @Test
    void theyHangOnTheirCellsWhereverTheirPartStands() throws Exception {
        String list = comment("A1", "<t>April only</t>") + comment("C7", "<r><t>on a </t></r><r><t>blank one</t></r>");

        assertThat(comments(commented("xl/comments1.xml", list))).containsExactly("A1 April only", "C7 on a blank one");
        assertThat(comments(commented("xl/comments/comment1.xml", list))).hasSize(2);
    }

    @Test
    void theNameOfTheAuthorIsNotKept() throws Exception {
        String plain = comment("A1", "<t>J Hall:\nApril only</t>");
        String bold = comment("A2", "<r><rPr><b/></rPr><t>Smith, J:</t></r><r><t>\nMay only</t></r>");

        assertThat(comments(commented("xl/comments1.xml", plain + bold)))
                .containsExactly("A1 April only", "A2 May only");
    }

    @Test
    void whatIsCrossedOutIsNotSaid() throws Exception {
        String struck = comment("A1", "<r><rPr><strike/></rPr><t>April </t></r><r><t>May only</t></r>");

        assertThat(comments(commented("xl/comments1.xml", struck))).containsExactly("A1 May only");
    }

    @Test
    void aThreadStandsInPlaceOfTheCommentThatTellsOfIt() throws Exception {
        String placeholder = "<comment ref='A1' authorId='1'><text><t>[Threaded comment]\n\nYour version.\n\nComment:\n"
                + "    April only\nReply:\n    Yes</t></text></comment>";
        ZippedFile alone = commented("xl/comments1.xml", placeholder);
        ZippedFile threaded = commented("xl/comments1.xml", placeholder)
                .part(
                        RELATIONS,
                        ZippedFile.relations(
                                "c1",
                                "comments",
                                "../comments1.xml",
                                "c2",
                                "threadedComment",
                                "../threadedComments/t1.xml"))
                .part(
                        "xl/threadedComments/t1.xml",
                        "<ThreadedComments><threadedComment ref='A1' personId='{2}'><text>@Jo Hall April only</text>"
                                + "<mentions><mention startIndex='0' length='8'/></mentions></threadedComment>"
                                + "<threadedComment ref='A1'><text>Agreed</text></threadedComment></ThreadedComments>");

        assertThat(comments(alone)).containsExactly("A1 April only\nYes");
        assertThat(comments(threaded)).containsExactly("A1 April only\nAgreed");
    }

    @Test
    void aDamagedPartIsLeftOutWithARemark() throws Exception {
        ZippedFile broken = commented("xl/comments1.xml", "<comment ref='A1'><text>");

        assertThat(read(broken).remarks()).containsExactly(Remark.COMMENTS_LOST);
        assertThat(read(broken).grids().get(0).nonBlank()).isOne();
        assertThat(read(commented("xl/comments1.xml", "").without("xl/comments1.xml"))
                        .remarks())
                .isEmpty();
    }

    @Test
    void thoseOfABinaryWorkbookHangOnTheirCellsToo() throws Exception {
        XlsbFile binary = new XlsbFile()
                .record(632, "J Hall")
                .record(635, 0, 4, 4, 2, 2, 0, 0, 0, 0)
                .record(637, (byte) 0, "J Hall:\nApril only")
                .record(637, (byte) 0, "of no cell");
        ZippedFile file = ZippedFile.xlsxRows(ROWS)
                .part(RELATIONS, ZippedFile.relations("c1", "comments", "../comments1.bin"))
                .binary("xl/comments1.bin", binary.part());

        assertThat(comments(file)).containsExactly("C5 April only");
    }

    @Test
    void aDrawingThatShowedOneRemembersIt() throws Exception {
        ZippedFile file = ZippedFile.xlsxRows(ROWS)
                .part("xl/drawings/commentsDrawing1.vml", "<xml><x ObjectType=\"Note\"/></xml>");

        assertThat(Readers.forFormat(FileFormat.XLSX).screen(file.write(folder)).sightings())
                .extracting(Sighting::trace)
                .containsExactly(Trace.COMMENT);
    }

    @Test
    void theyAreSeenByTheScreenWhereverTheirPartStands() throws Exception {
        ZippedFile file = commented("xl/odd/place.xml", comment("A1", "<t>x</t>"))
                .part("xl/drawings/commentsDrawing1.vml", "<xml><x ObjectType=\"Note\"/></xml>")
                .part("xl/comments/comment7.xml", "<comments><commentList/></comments>");

        assertThat(Readers.forFormat(FileFormat.XLSX).screen(file.write(folder)).sightings())
                .extracting(Sighting::trace, Sighting::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Trace.COMMENT, 1));
    }
}
