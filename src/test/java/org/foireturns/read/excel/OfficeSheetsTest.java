package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.xml.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class OfficeSheetsTest {
    private static final String CELLS = "<row><c><v>1</v></c><c><is><t>a</t></is></c><c/></row>";

    @TempDir
    Path folder;

    private List<String> seen(ZippedFile book) throws Exception {
        Sightings seen = new Sightings();
        try (ZipParts zip = ZipParts.open(book.write(folder), Limits.USUAL)) {
            new OfficeSheets(new OfficeParts(zip), seen).look();
        }
        return seen.seen().sightings().stream()
                .map(each -> (each.trace() + " " + each.sheet() + " " + each.count()).replaceAll(" +", " "))
                .toList();
    }

    private static ZippedFile book(String attributes) {
        return ZippedFile.xlsxRows(CELLS)
                .part("xl/workbook.xml", ZippedFile.workbook("<sheet name='Data' r:id='rId1' " + attributes + "/>"));
    }

    @ParameterizedTest
    @CsvSource({"state='hidden'", "state='veryHidden'"})
    void aHiddenSheetIsToldByItsNumberAndItsCells(String state) throws Exception {
        assertThat(seen(book(state))).containsExactly("HIDDEN_SHEET sheet 1 2");
        assertThat(seen(book("state='visible'"))).isEmpty();
    }

    @Test
    void aWorkbookWithoutAWindowHidesItsSheets() throws Exception {
        assertThat(seen(book("").replace(
                                "xl/workbook.xml",
                                "<sheets>",
                                "<bookViews><workbookView visibility='hidden'/></bookViews><sheets>")))
                .containsExactly("HIDDEN_SHEET sheet 1 2");
    }

    @Test
    void sheetsThatTheWorkbookDoesNotListAreTold() throws Exception {
        String other = ZippedFile.worksheet("<sheetData>" + CELLS + "</sheetData>");
        assertThat(seen(book("").part("xl/worksheets/sheet9.xml", other))).containsExactly("STRAY_SHEET 2");
        assertThat(seen(book("").part("xl/worksheets/sheet9.xml", ZippedFile.worksheet("<sheetData/>"))))
                .isEmpty();
        assertThat(seen(book("").part("xl/worksheets/_rels/sheet9.xml", other))).isEmpty();
        assertThat(seen(book("").part("xl/worksheets/binaryIndex9.bin", other))).isEmpty();
        assertThat(seen(book("").part("xl/other/sheet9.xml", other))).isEmpty();
    }

    @Test
    void aSheetThatIsNotThereIsLeftToTheReader() throws Exception {
        String other = ZippedFile.worksheet("<sheetData>" + CELLS + "</sheetData>");
        assertThat(seen(book("").without("xl/worksheets/sheet1.xml").part("xl/worksheets/sheet9.xml", other)))
                .isEmpty();
    }

    @Test
    void cellsThatNobodySeesAreTold() throws Exception {
        ZippedFile white = ZippedFile.xlsxRows("<row r='1'><c r='A1' s='1'><v>1</v></c></row>")
                .styles("<fonts><font/><font><color rgb='FFFFFFFF'/></font></fonts>"
                        + "<cellXfs><xf/><xf fontId='1'/></cellXfs>");
        assertThat(seen(white)).containsExactly("UNSEEN_COLOUR Sheet1 1");
    }
}
