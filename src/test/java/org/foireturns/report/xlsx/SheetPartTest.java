package org.foireturns.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.junit.jupiter.api.Test;

class SheetPartTest {
    private final NewSheet sheet = new NewSheet("Data");

    private String written(boolean first) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XmlOut xml = new XmlOut(out)) {
            new SheetPart(sheet, new Styles()).write(xml, first);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String written() throws IOException {
        return written(false);
    }

    @Test
    void anEmptySheetHasNothingButItself() throws IOException {
        assertThat(written())
                .contains("<dimension ref=\"A1\"/>", "<sheetView workbookViewId=\"0\">", "<sheetData></sheetData>")
                .doesNotContain(
                        "cols",
                        "merge",
                        "Validation",
                        "hyperlink",
                        "autoFilter",
                        "Protection",
                        "pane",
                        "tablePart",
                        "Drawing");
        assertThat(written(true)).contains("tabSelected=\"1\"");
    }

    @Test
    void cellsAreTextsNumbersOrEmpty() throws IOException {
        sheet.put(0, 0, Content.text("A & B"), SheetLook.PLAIN)
                .put(0, 2, new Content.Figure(new BigDecimal("1E+3")), SheetLook.PLAIN.bold(true))
                .put(4, 1, new Content.Empty(), SheetLook.PLAIN);
        assertThat(written())
                .contains(
                        "<dimension ref=\"A1:C5\"/>",
                        "<c r=\"A1\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">A &amp; B</t></is></c>",
                        "<c r=\"C1\" s=\"1\"><v>1000</v></c>",
                        "<c r=\"B5\" s=\"0\"/>");
    }

    @Test
    void aTextThatExcelCouldRunIsQuoted() throws IOException {
        sheet.put(0, 0, Content.text("=1+1"), SheetLook.PLAIN).put(1, 0, Content.text("plain"), SheetLook.PLAIN);
        assertThat(written()).contains("<c r=\"A1\" s=\"1\" t=", "<c r=\"A2\" s=\"0\" t=");
    }

    @Test
    void whatIsRaisedStandsInSuperscript() throws IOException {
        sheet.put(0, 0, new Content.Text("82", "1"), SheetLook.PLAIN);
        assertThat(written())
                .contains("<r><t xml:space=\"preserve\">82</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr>"
                        + "<t xml:space=\"preserve\">1</t></r>");
    }

    @Test
    void aRowOfSeveralLinesIsHigher() throws IOException {
        sheet.width(0, 10)
                .put(0, 0, Content.text("word ".repeat(30)), SheetLook.PLAIN.wrapped())
                .put(1, 0, Content.text("word"), SheetLook.PLAIN);
        assertThat(written())
                .contains("<row r=\"1\" ht=\"", "<row r=\"2\">")
                .contains("<cols><col min=\"1\" max=\"1\" width=\"10\" customWidth=\"1\"/></cols>");
    }

    @Test
    void aHeadThatStaysCanBeFiltered() throws IOException {
        sheet.headStays();
        assertThat(written()).contains("ySplit=\"1\"").doesNotContain("autoFilter");
        sheet.put(0, 1, Content.text("Force"), SheetLook.PLAIN);
        assertThat(written()).contains("<autoFilter ref=\"A1:B1\"/>");
    }

    @Test
    void whatIsProtectedMergedLinkedAndOfferedIsSaid() throws IOException {
        sheet.protect()
                .merge(CellRange.parse("A1:B1"))
                .merge(CellRange.parse("A3:B3"))
                .link(Address.parse("A2"), "Ann's", Address.parse("B9"))
                .choices(Address.parse("C2"), List.of("yes", "no"));
        assertThat(written())
                .contains(
                        "<sheetProtection sheet=\"1\"",
                        "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:B3\"/></mergeCells>",
                        "<hyperlink ref=\"A2\" location=\"'Ann''s'!B9\"/>",
                        "sqref=\"C2\"><formula1 xml:space=\"preserve\">\"yes,no\"</formula1>");
    }
}
