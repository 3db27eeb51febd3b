package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionSample;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.TwoOffences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class PublicationWorkbookTest {
    private static WorkbookParts workbook;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        workbook = WorkbookParts.of(written("first", EditionSample.edition()));
    }

    private static byte[] written(String name, Edition edition) throws IOException {
        Path here = Files.createDirectory(folder.resolve(name));
        new PublicationWorkbook(0).write(edition, new OutputFolder(here));
        return Files.readAllBytes(here.resolve("foi-returns.xlsx"));
    }

    @Test
    void keepsTheRulesForStatisticsInSpreadsheets() throws IOException {
        assertThat(WorkbookLint.faults(workbook)).isEmpty();
    }

    /** Each line breaks the good workbook in one way; sheet 4 holds the headlines, sheet 5 the offences by nation. */
    @ParameterizedTest(name = "{3}: {0} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            docProps/core.xml        | Offences recorded by UK police forces: answers to Freedom of Information requests | ` ` | NO_TITLE
            docProps/core.xml        | en-GB                         | ` `                                              | NO_LANGUAGE
            xl/workbook.xml          | name="Notes"                  | name="Signs"                                     | NO_COVER_CONTENTS_NOTES
            xl/workbook.xml          | name="Gender"                 | name="PLATFORM"                                  | SHEET_NAME
            xl/workbook.xml          | name="Gender"                 | name="Gender/age"                                | SHEET_NAME
            xl/workbook.xml          | name="Gender"                 | name="Gender" state="hidden"                     | HIDDEN_SHEET
            xl/workbook.xml          | activeTab="0"                 | activeTab="3"                                    | OPENS_ELSEWHERE
            xl/worksheets/sheet4.xml | <row r="5"                    | <row hidden="1" r="5"                            | HIDDEN_ROW_OR_COLUMN
            xl/worksheets/sheet4.xml | </sheetData>                  | </sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells> | MERGED_CELLS
            xl/worksheets/sheet4.xml | </sheetData>                  | </sheetData><autoFilter ref="A5:E9"/>            | FILTER
            xl/tables/table4.xml     | <tableColumns                 | <autoFilter ref="A5:E9"/><tableColumns           | FILTER
            xl/worksheets/sheet4.xml | <selection                    | <pane ySplit="1" state="frozen"/><selection      | FREEZE
            xl/worksheets/sheet4.xml | activeCell="A1"               | activeCell="C7"                                  | CURSOR
            xl/worksheets/sheet4.xml | <c r="A1" s="                 | <c r="A1" s="0" was="                            | NO_HEADING
            xl/worksheets/sheet4.xml | <tablePart r:id="rId1"        | <tablePart r:id="rId9"/><tablePart r:id="rId1"   | NOT_ONE_TABLE
            xl/tables/table4.xml     | name="Headlines"              | name="Notes"                                     | TABLE_NAME
            xl/worksheets/sheet4.xml | </row></sheetData>            | </row><row r="99"><c r="A99" s="0"><v>1</v></c></row></sheetData> | BELOW_TABLE
            xl/tables/table4.xml     | name="Headline"               | name="Sentence"                                  | HEAD_DIFFERS
            xl/tables/table4.xml     | name="Headline"               | name="Request"                                   | HEAD_TWICE
            xl/worksheets/sheet5.xml | <v>7263</v>                   | <v></v>                                          | BLANK_CELL
            xl/worksheets/sheet5.xml | <v>7263</v>                   | <f>1+1</f><v>7263</v>                            | FORMULA
            xl/worksheets/sheet5.xml | "><v>7263</v>                 | " t="inlineStr"><v>7263</v>                      | NUMBER_AS_TEXT
            xl/worksheets/sheet5.xml | [p]                           | [q]                                              | SIGN_NOT_EXPLAINED
            xl/worksheets/sheet4.xml | <cols>                        | <kept>                                           | NO_WIDTHS
            xl/styles.xml            | <b/>                          | <i/>                                             | HEAD_LOOK
            xl/worksheets/_rels/sheet4.xml.rels | Id="rId1"          | Id="rId1" TargetMode="External"                  | OUTSIDE_LINK
            """)
    void theRulesRefuseABrokenWorkbook(String part, String old, String other, WorkbookLint.Fault fault)
            throws IOException {
        WorkbookParts broken = workbook.with(part, old, other);
        if (old.equals("<cols>")) {
            String text = broken.text(part);
            String columns = text.substring(text.indexOf("<kept>"), text.indexOf("</cols>") + "</cols>".length());
            broken = broken.with(part, columns, "");
        }

        assertThat(WorkbookLint.faults(broken)).contains(fault);
    }

    @Test
    void theSameNumbersGiveTheSameBytes() throws IOException {
        byte[] again = written("again", EditionSample.startedAt(Instant.parse("2027-01-02T03:04:05Z")));

        assertThat(again).isEqualTo(written("once more", EditionSample.edition()));
    }

    @Test
    void aNumberIsANumberAndARangeKeepsTheForcesOwnLimits() {
        assertThat(workbook.text("xl/worksheets/sheet8.xml")).contains("<v>836</v>", "<v>0.396021</v>");
        assertThat(workbook.text("xl/worksheets/sheet11.xml")).contains(">2,650 to 2,700 [c]<");
    }

    @Test
    void nothingInItSaysHowFarTheWorkIs() throws IOException {
        assertThat(workbook.text("xl/worksheets/sheet1.xml")).doesNotContain("publish", "report.html", "finding");
        assertThat(workbook.text("xl/workbook.xml")).doesNotContain("Reconciliation");
    }

    @Test
    void eachOffenceHasItsOwnSheetOfForcesAndIsNamedInEveryRow() throws IOException {
        WorkbookParts two = WorkbookParts.of(written("two", TwoOffences.both()));

        assertThat(WorkbookLint.faults(two)).isEmpty();
        assertThat(two.text("xl/workbook.xml")).contains("name=\"Offences_by_force\"", "name=\"Offences_by_force_2\"");
        assertThat(two.text("xl/worksheets/sheet6.xml"))
                .contains("year: Sexual communication with a child<", "<v>25</v>")
                .doesNotContain("<v>330</v>", "[r]");
        assertThat(two.text("xl/worksheets/sheet7.xml"))
                .contains("year: " + TwoOffences.SECOND + "<", "<v>330</v>")
                .doesNotContain("<v>25</v>");
        assertThat(two.text("xl/worksheets/sheet5.xml")).contains(">Offence<", ">" + TwoOffences.SECOND + "<");
        assertThat(workbook.text("xl/worksheets/sheet5.xml")).doesNotContain(">Offence<");
    }
}
