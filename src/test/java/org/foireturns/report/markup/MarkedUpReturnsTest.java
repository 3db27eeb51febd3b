package org.foireturns.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.decisions.Offers;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Figures;
import org.foireturns.model.Address;
import org.foireturns.model.Evidence;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Forces;
import org.foireturns.model.Grid;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.model.Style;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.read.Readers;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Reconciliation;
import org.foireturns.report.Docket;
import org.foireturns.report.Edition;
import org.foireturns.report.Imprint;
import org.foireturns.report.Letterhead;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.RaisedFinding.State;
import org.foireturns.report.Registers;
import org.foireturns.report.SinceLast;
import org.foireturns.report.workbook.WorkbookParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedUpReturnsTest {
    private static final String CANARY = "CANARY";
    private static final String KENT = "2025/Kent Police.xlsx";

    @TempDir
    Path folder;

    @Test
    void aFindingIsOnItsCellAndOnTheListWithALink() throws Exception {
        Grid grid =
                Grid.named("Q1").add(text("A1", "Total")).add(number("B1", 264)).build();

        publish(Optional.of(List.of(grid)), true, finding(Owner.OFFICER, "Q1", "B1", "264 is too many."));

        WorkbookParts copy = copy("Kent Police.xlsx");
        assertThat(copy.text("xl/worksheets/sheet1.xml"))
                .contains("264 is too many.", "location=\"'Q1'!B1\"", "Ask the force.");
        assertThat(copy.text("xl/worksheets/sheet2.xml")).contains("<v>264</v>", "<legacyDrawing");
        assertThat(copy.text("xl/comments2.xml"))
                .contains("ref=\"B1\"", "Error: 264 is too many.", "Why it matters:", "What to do:");
    }

    @Test
    void theForceGetsItsOwnPointsAlone() throws Exception {
        Grid grid = Grid.named("Q1").add(number("B1", 264)).build();

        publish(
                Optional.of(List.of(grid)),
                true,
                finding(Owner.OFFICER, "Q1", "B1", "For the officer."),
                finding(Owner.FORCE, "Q1", "B1", "For the force."));

        assertThat(copy("for-the-force/Kent Police.xlsx").all())
                .contains("For the force.")
                .doesNotContain("For the officer.");
        assertThat(copy("Kent Police.xlsx").all()).contains("For the force.", "For the officer.");
    }

    @Test
    void nothingHiddenTravels() throws Exception {
        List<Grid> grids = Readers.forFormat(FileFormat.XLSX)
                .read(withCanaries(), "Kent Police.xlsx")
                .grids();

        publish(
                Optional.of(grids),
                true,
                finding(Owner.FORCE, "Seen", "B2", "A value beside CANARY-ROW and CANARY-COLUMN."),
                finding(Owner.FORCE, "Seen", "A4", "The cell says CANARY-ROW."),
                finding(Owner.FORCE, "Kept", "A1", "The sheet says CANARY-SHEET."));

        for (String name : List.of("Kent Police.xlsx", "for-the-force/Kent Police.xlsx")) {
            assertThat(copy(name).all())
                    .contains("In sight", HiddenWords.WITHHELD)
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void rowsAboutPeopleAreNotCopiedButForTheMarkedCells() throws Exception {
        Grid grid = Grid.named("List")
                .add(text("A1", "Crime reference"))
                .add(text("B1", "Platform"))
                .add(text("A2", "CANARY-1"))
                .add(text("B2", "Session"))
                .add(text("A3", "CANARY-2"))
                .build();
        FindingLine rows = new FindingLine(
                "record-level",
                Severity.QUESTION,
                Owner.FORCE,
                Place.parse("2025", "kent", KENT, "List", "A1:B3", ""),
                "2 rows look like one row per offence.",
                "We asked for counts.",
                "Send counts.");

        publish(Optional.of(List.of(grid)), true, rows, finding(Owner.OFFICER, "List", "B2", "Not on our list."));

        assertThat(copy("Kent Police.xlsx").text("xl/worksheets/sheet2.xml")).contains("Crime reference", "Session");
        assertThat(copy("Kent Police.xlsx").all()).doesNotContain(CANARY);
        assertThat(copy("for-the-force/Kent Police.xlsx").all()).doesNotContain(CANARY, "Session");
    }

    @Test
    void hostileTextsAreTextsAndNothingElse() throws Exception {
        Grid grid = Grid.named("=cmd|'/c calc'!A0 [x]:*?/\\ and more than thirty-one letters")
                .add(text("A1", "=cmd|' /c calc'!A0"))
                .add(text("A2", "@SUM(1+1)"))
                .add(text("A3", "<img src=x onerror=alert(1)>"))
                .add(text("A4", "abc\u202Egnp.exe\u0007\uFFFF\uD800"))
                .add(text("A5", "_x0041_"))
                .add(text("A6", "x".repeat(40_000)))
                .build();

        publish(Optional.of(List.of(grid)), true, finding(Owner.FORCE, grid.sheet(), "A1", "+1 =HYPERLINK(1)"));

        WorkbookParts copy = copy("Kent Police.xlsx");
        assertThat(copy.all())
                .doesNotContain("<f>", "<f ", "<img", "\u202E", "\u0007", "\uFFFF", "External")
                .contains("[U+202E]", "[U+0007]", "\uFFFD", "_x005F_x0041_", "[cut: 40000 characters in all]");
        String quoted = copy.text("xl/worksheets/sheet2.xml").replaceAll("(?s).*<c r=\"A2\" s=\"([0-9]+)\".*", "$1");
        String looks = copy.text("xl/styles.xml").replaceAll("(?s).*<cellXfs[^>]*>(.*)</cellXfs>.*", "$1");
        assertThat(looks.split("<xf ", -1)[Integer.parseInt(quoted) + 1]).contains("quotePrefix=\"1\"");
        try (XSSFWorkbook opened = new XSSFWorkbook(
                folder.resolve("marked-up/2025/Kent Police.xlsx").toFile())) {
            assertThat(opened.getSheetName(1)).hasSizeLessThanOrEqualTo(31);
            assertThat(opened.getSheetAt(1).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("_x0041_");
            assertThat(opened.getSheetAt(1).getRow(0).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void whatWasSetAsideUnreadIsNotCopied() throws Exception {
        publish(Optional.of(List.of()), false, finding(Owner.FORCE, "", "", "2 hidden sheets."));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsGoneLeavesItsIssues() throws Exception {
        publish(Optional.empty(), true, finding(Owner.FORCE, "Q1", "B1", "Is it so?"));

        assertThat(copy("Kent Police.xlsx").text("xl/worksheets/sheet1.xml"))
                .contains("Is it so?", "can no longer be opened");
    }

    private Path withCanaries() throws IOException {
        Path file = folder.resolve("canaries.bin");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet seen = book.createSheet("Seen");
            seen.createRow(0).createCell(0).setCellValue("In sight");
            seen.createRow(1).createCell(1).setCellValue(12);
            seen.getRow(0).createCell(3).setCellValue("CANARY-COLUMN");
            seen.setColumnHidden(3, true);
            seen.createRow(3).createCell(0).setCellValue("CANARY-ROW");
            seen.getRow(3).setZeroHeight(true);
            seen.getRow(1).createCell(2).setCellFormula("\"CANARY-FORMULA\"");
            CreationHelper make = book.getCreationHelper();
            ClientAnchor anchor = make.createClientAnchor();
            Cell cell = seen.getRow(0).getCell(0);
            cell.setCellComment(seen.createDrawingPatriarch().createCellComment(anchor));
            cell.getCellComment().setString(make.createRichTextString("CANARY-COMMENT"));
            cell.getCellComment().setAuthor("CANARY-AUTHOR");
            cell.getCellStyle().setDataFormat(make.createDataFormat().getFormat("0;\"CANARY-FORMAT\""));
            book.createSheet("Kept").createRow(0).createCell(0).setCellValue("CANARY-SHEET");
            book.setSheetHidden(1, true);
            book.createName().setNameName("CANARY_NAME");
            book.getName("CANARY_NAME").setRefersToFormula("Seen!$A$1");
            book.getProperties().getCoreProperties().setTitle("CANARY-TITLE");
            book.getProperties().getCustomProperties().addProperty("CANARY", "CANARY-PROPERTY");
            book.write(out);
        }
        assertThat(WorkbookParts.of(Files.readAllBytes(file)).all())
                .contains("CANARY-COMMENT", "CANARY-TITLE", "CANARY-FORMAT", "CANARY-FORMULA");
        return file;
    }

    private void publish(Optional<List<Grid>> grids, boolean readable, FindingLine... findings) throws IOException {
        ReturnFile file = new ReturnFile("2025", KENT, "ab", 1, FileFormat.XLSX);
        Evidence evidence = new Evidence(
                List.of(new ReturnSummary(file, "kent", readable)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Edition edition = new Edition(
                new Imprint("r", "1", Instant.EPOCH, LocalDate.of(2026, 11, 21)),
                List.of(),
                new Registers(new Forces(List.of()), new Platforms(List.of()), Book.OFFENCES),
                evidence,
                new Reconciliation(List.of(), List.of(), List.of(), List.of()),
                new Figures(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Enough.USUAL),
                Docket.open(
                        Stream.of(findings)
                                .map(line -> new RaisedFinding("id", line, State.NEW))
                                .toList(),
                        Offers.NONE),
                SinceLast.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Letterhead.NONE);
        new MarkedUpReturns(any -> grids).write(edition, new OutputFolder(folder));
    }

    private WorkbookParts copy(String name) throws IOException {
        return WorkbookParts.of(
                Files.readAllBytes(folder.resolve("marked-up/2025").resolve(name)));
    }

    private static FindingLine finding(Owner owner, String sheet, String cell, String what) {
        Place place = Place.parse("2025", "kent", KENT, sheet, cell, "");
        return new FindingLine("code", Severity.ERROR, owner, place, what, "A total rests on it.", "Ask the force.");
    }

    private static org.foireturns.model.Cell text(String address, String text) {
        return org.foireturns.model.Cell.text(Address.parse(address), text, Style.PLAIN);
    }

    private static org.foireturns.model.Cell number(String address, long number) {
        return org.foireturns.model.Cell.number(Address.parse(address), BigDecimal.valueOf(number), Style.PLAIN);
    }
}
