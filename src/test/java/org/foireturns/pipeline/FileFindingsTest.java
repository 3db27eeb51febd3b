package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFindingsTest {
    private static FileFindings of(String name, FileFormat format) {
        ReturnFile file = new ReturnFile("2025", "2025/" + name, "00", 1, format);
        return new FileFindings(file, Place.ofFile(file, "kent"));
    }

    private static String told(Finding finding) {
        return finding.code() + ": " + FindingLine.of(finding).message();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PASSWORD       | XLSX    | encrypted
            DAMAGED        | XLSX    | unreadable
            FILE_TOO_LARGE | XLSX    | beyond-limit
            UNSUPPORTED    | ARCHIVE | not-tabular
            UNSUPPORTED    | XLSX    | unreadable
            """)
    void aFileThatIsRefusedIsToldByItsReason(Reason reason, FileFormat format, String code) {
        assertThat(of("a", format).refused(new UnreadableFile(reason, 5)).code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAMAGED      | unreadable  | damaged or was cut off
            EMPTY        | unreadable  | it is empty
            PRESENTATION | not-tabular | a presentation
            """)
    void aFileThatNoReaderWasGivenIsToldByItsFormat(FileFormat format, String code, String words) {
        assertThat(told(of("a.bin", format).unopened())).startsWith(code).contains(words);
    }

    @Test
    void aFileThatHoldsFilesIsToldWithTheirNumber() {
        assertThat(told(of("a.zip", FileFormat.ARCHIVE).apart(3)))
                .startsWith("holds-files")
                .contains("3");
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx, XLSX, false",
        "a.XLSM, XLSX, false",
        "a.xls, XLSX, true",
        "a.xls, XLS, false",
        "a.xlsx, XLS, true",
        "a.xlsb, XLSB, false",
        "a.xlsx, XLSB, true",
        "a.ods, ODS, false",
        "a.xls, ODS, true",
        "a.csv, CSV, false",
        "a.dat, CSV, false",
        "a.xls, CSV, true",
        "a.xlsx.csv, CSV, true",
        "a.txt, PLAIN_LETTER, false",
        "a.doc, PLAIN_LETTER, true",
        "a.pdf, PDF, false",
        "a.doc, PDF, true",
        "a.odt, ODT, false",
        "a.doc, ODT, true",
        "a.htm, WEB_PAGE, false",
        "a.xls, WEB_PAGE, true",
        "a.docx, WORD, false",
        "a.doc, WORD, true",
        "a.any, EMAIL, false",
        "a, WORD_97, false"
    })
    void anEndingThatIsNotThatOfTheContentIsTold(String name, FileFormat format, boolean told) {
        List<FindingLine> lines =
                of(name, format).opened(List.of(), new Workbook(List.of(), List.of()), List.of(), ScreenRules.USUAL);
        assertThat(lines.stream().anyMatch(line -> line.code().equals("type-mismatch")))
                .isEqualTo(told);
    }

    @Test
    void whatTheReaderRemarksIsToldBehindOtherFindings() {
        List<FindingLine> lines = of("a.xlsx", FileFormat.XLSX)
                .opened(
                        List.of(of("a", FileFormat.EMPTY).unopened()),
                        new Workbook(
                                List.of(), List.of(Workbook.Remark.CHART_SHEETS, Workbook.Remark.PAGES_SIDE_BY_SIDE)),
                        List.of(),
                        ScreenRules.USUAL);
        assertThat(lines).extracting(FindingLine::code).containsExactly("unreadable", "reader-remark", "page-layout");
    }
}
