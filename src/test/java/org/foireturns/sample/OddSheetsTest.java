package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.read.ZippedFile.relations;
import static org.foireturns.read.ZippedFile.workbook;
import static org.foireturns.read.ZippedFile.worksheet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.foireturns.config.Books;
import org.foireturns.read.ZippedFile;
import org.foireturns.report.Readiness;
import org.foireturns.run.Ending;
import org.foireturns.verify.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns whose sheets are put together or named as few are: each is read, and its books close. */
@SuppressWarnings("NullAway.Init")
class OddSheetsTest {
    private static final String TABLE = """
            Sexual communication with a child in 2024/25
            Gender,Offences
            Female,51
            Male,9
            """;
    private static final String OTHER_TABLE = """
            Platform,2024/25
            Snapchat,40
            WhatsApp,20
            """;

    private static Night night;
    private static Ending.Published ending;

    @BeforeAll
    static void runOnce(@TempDir Path folder) throws Exception {
        Path request = Files.createDirectories(folder.resolve("input/2025"));
        Files.writeString(request.resolve("Kent Police.csv"), """
                Offences by gender,All,Female,Male,Unknown
                2024/25,95,60,30,5

                11 and under,10,,Snapchat,20
                12 to 15,20,,WhatsApp,30
                16 and over,65,,Instagram,40
                """);
        Files.move(twoOfAName().write(folder), request.resolve("Essex Police.xlsx"));
        Files.move(
                ZippedFile.ods("", odsRows(TABLE))
                        .replace(
                                "content.xml",
                                "</table:table>",
                                "</table:table><table:table table:name='Sheet1'>" + odsRows(OTHER_TABLE)
                                        + "</table:table>")
                        .write(folder),
                request.resolve("Gwent Police.ods"));
        Files.write(request.resolve("Sussex Police.xls"), halfOfAPairInItsName());
        Files.writeString(request.resolve("Surrey Police.csv"), TABLE);
        night = new Night(folder.resolve("input"), Folders.CONFIG, Files.createDirectory(folder.resolve("home")));
        ending = (Ending.Published) night.run();
    }

    private static ZippedFile twoOfAName() {
        return ZippedFile.xlsx("")
                .part(
                        "xl/workbook.xml",
                        workbook("<sheet name='Answer' sheetId='1' r:id='rId1'/>"
                                + "<sheet name='Answer' sheetId='2' r:id='rId2'/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "rId1",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "rId2",
                                "worksheet",
                                "worksheets/sheet2.xml"))
                .part("xl/worksheets/sheet1.xml", worksheet("<sheetData>" + xlsxRows(TABLE) + "</sheetData>"))
                .part("xl/worksheets/sheet2.xml", worksheet("<sheetData>" + xlsxRows(OTHER_TABLE) + "</sheetData>"));
    }

    private static String xlsxRows(String table) {
        StringBuilder rows = new StringBuilder();
        table.lines().forEach(line -> {
            rows.append("<row>");
            for (String text : line.split(",", -1)) {
                rows.append(
                        text.matches("[0-9]+")
                                ? "<c><v>" + text + "</v></c>"
                                : "<c t='inlineStr'><is><t>" + text + "</t></is></c>");
            }
            rows.append("</row>");
        });
        return rows.toString();
    }

    private static String odsRows(String table) {
        StringBuilder rows = new StringBuilder();
        table.lines().forEach(line -> {
            rows.append("<table:table-row>");
            for (String text : line.split(",", -1)) {
                String number = text.matches("[0-9]+") ? " office:value-type='float' office:value='" + text + "'" : "";
                rows.append("<table:table-cell%s><text:p>%s</text:p></table:table-cell>".formatted(number, text));
            }
            rows.append("</table:table-row>");
        });
        return rows.toString();
    }

    /** No program writes such a name, so one sign of a good name is changed in the file. */
    private static byte[] halfOfAPairInItsName() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("An\u4E00swer");
            TABLE.lines().forEach(line -> {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String text : line.split(",", -1)) {
                    BadFiles.fill(row.createCell(row.getPhysicalNumberOfCells()), text);
                }
            });
            book.write(out);
            String bytes = out.toString(StandardCharsets.ISO_8859_1);
            return bytes.replace("n\0\0Ns\0", "n\0\0\u00D8s\0").getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void eachSheetHasAnAccountThatCloses() {
        assertThat(night.table("ledger.csv"))
                .extracting(line -> line.getField("file") + " " + line.getField("sheet"))
                .containsExactly(
                        "2025/Essex Police.xlsx Answer",
                        "2025/Essex Police.xlsx Answer (2)",
                        "2025/Gwent Police.ods Sheet1",
                        "2025/Gwent Police.ods Sheet1 (2)",
                        "2025/Kent Police.csv Kent Police",
                        "2025/Surrey Police.csv Surrey Police",
                        "2025/Sussex Police.xls An\uFFFDswer");
        assertThat(night.table("ledger.csv"))
                .allMatch(line -> line.getField("closes").equals("yes"));
        assertThat(Readiness.of(ending.edition())).isNotEqualTo(Readiness.BOOKS_OPEN);
        assertThat(night.table("findings.csv"))
                .noneMatch(line -> line.getField("code").equals("our-fault"));
    }

    @Test
    void eachCellIsCountedOnceWhereItStands() {
        assertThat(counts("Kent Police.csv"))
                .containsExactlyInAnyOrder(
                        "B2 all all all 95",
                        "C2 female all all 60",
                        "D2 male all all 30",
                        "E2 unknown all all 5",
                        "B4 all 0-11 all 10",
                        "B5 all 12-15 all 20",
                        "B6 all 16+ all 65",
                        "E4 all all snapchat 20",
                        "E5 all all whatsapp 30",
                        "E6 all all instagram 40");
        for (String file : List.of("Essex Police.xlsx", "Gwent Police.ods")) {
            assertThat(counts(file))
                    .as(file)
                    .containsExactlyInAnyOrder(
                            "B3 female all all 51",
                            "B4 male all all 9",
                            "B2 all all snapchat 40",
                            "B3 all all whatsapp 20");
        }
        assertThat(counts("Sussex Police.xls")).containsExactlyInAnyOrder("B3 female all all 51", "B4 male all all 9");
    }

    private static List<String> counts(String file) {
        return night.table("observations.csv").stream()
                .filter(line -> line.getField("file").equals("2025/" + file))
                .map(line -> String.join(
                        " ",
                        line.getField("cell"),
                        line.getField("victim_gender"),
                        line.getField("victim_age"),
                        line.getField("platform"),
                        line.getField("value")))
                .toList();
    }

    @Test
    void thatNamesWereChangedIsTold() {
        assertThat(night.table("findings.csv"))
                .filteredOn(line -> line.getField("message").contains("the same name"))
                .extracting(line -> line.getField("file"))
                .containsExactly("2025/Essex Police.xlsx", "2025/Gwent Police.ods");
    }

    @Test
    void everyFigureIsFoundAgainInItsCells() throws Exception {
        assertThat(night.table("lineage.csv"))
                .extracting(NamedCsvRecord::getFields)
                .anyMatch(fields -> fields.contains("Answer (2)"))
                .anyMatch(fields -> fields.contains("An\uFFFDswer"));
        assertThat(Verification.of(night.latest(), night.input(), Books.load(Folders.CONFIG))
                        .differences())
                .isEmpty();
    }
}
