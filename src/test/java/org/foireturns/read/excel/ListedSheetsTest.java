package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.foireturns.model.Visibility;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.excel.ListedSheets.Book;
import org.foireturns.read.xml.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class ListedSheetsTest {
    @TempDir
    Path folder;

    private Book book(String inside) throws Exception {
        return of("<workbook xmlns:r='urn:r'>" + inside + "</workbook>");
    }

    private Book of(String markup) throws Exception {
        Path file = ZippedFile.xlsxRows("").part("xl/other.xml", markup).write(folder);
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            return ListedSheets.of(zip, "xl/other.xml");
        }
    }

    @ParameterizedTest
    @CsvSource({"visible, VISIBLE", "' VeryHidden ', VERY_HIDDEN", "hidden, HIDDEN", "other, HIDDEN", "'', VISIBLE"})
    void aSheetIsSeenOrHidden(String state, Visibility seen) throws Exception {
        Book book = book("<sheets><sheet name='A' r:id=' rId1 ' state='" + state + "'/><sheet/></sheets>");
        assertThat(book.sheets()).hasSize(2);
        assertThat(book.sheets().get(0).visibility()).isEqualTo(seen);
        assertThat(book.sheets().get(0).name()).isEqualTo("A");
        assertThat(book.sheets().get(0).relation()).isEqualTo("rId1");
        assertThat(book.sheets().get(1).number()).isEqualTo(2);
        assertThat(book.sheets().get(1).relation()).isEmpty();
        assertThat(book.sheets().get(1).visibility()).isEqualTo(Visibility.VISIBLE);
    }

    @Test
    void twoSheetsOfOneNameAreToldApart() throws Exception {
        Book book = book("<sheets><sheet name='A'/><sheet name='A'/></sheets>");
        assertThat(book.sharedNames()).isTrue();
        assertThat(book.sheets().get(0).name())
                .isNotEqualTo(book.sheets().get(1).name());
        assertThat(book("<sheets><sheet name='A'/><sheet name='B'/></sheets>").sharedNames())
                .isFalse();
    }

    @Test
    void daysAreCountedFromOneOfTwoYears() throws Exception {
        assertThat(book("<workbookPr date1904='1'/>").since1904()).isTrue();
        assertThat(book("<workbookPr date1904='0'/>").since1904()).isFalse();
        assertThat(book("<workbookPr/>").since1904()).isFalse();
    }

    @Test
    void aWorkbookOfWhichNoWindowIsSeenIsHidden() throws Exception {
        String hidden = "<workbookView visibility='hidden'/>";
        assertThat(book("<bookViews>" + hidden + "</bookViews>").windowHidden()).isTrue();
        assertThat(book("<bookViews>" + hidden + "<workbookView/></bookViews>").windowHidden())
                .isFalse();
        assertThat(book("<bookViews><workbookView/>" + hidden + "</bookViews>").windowHidden())
                .isFalse();
        assertThat(book("").windowHidden()).isFalse();
    }

    @Test
    void theFolderInWhichItWasSavedIsCounted() throws Exception {
        Book book = book("<AlternateContent><Choice><absPath url='C:/a'/></Choice></AlternateContent>"
                + "<AlternateContent><Choice><other/></Choice></AlternateContent>");
        assertThat(book.folders()).isEqualTo(1);
    }

    @Test
    void anotherPartIsNoWorkbook() {
        assertThatThrownBy(() -> of("<document/>")).isInstanceOf(UnreadableFile.class);
    }
}
