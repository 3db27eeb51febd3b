package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void drawsEachCellWithWhatItBecame() throws Exception {
        Path file = Files.writeString(folder.resolve("Kent Police.csv"), """
                Offences of sexual communication with a child

                Victim gender,2022/23,2023/24
                Female,12,-3
                Male,4,<5
                Total,16,9
                """);

        int status = check(file);

        assertThat(out.toString().lines().map(String::strip))
                .contains(
                        "Kent Police.csv: from Kent Police, request unassigned",
                        "3 : Victim gender : 2022/23       : 2023/24",
                        "4 : Female        + 12            x -3",
                        "5 : Male          + 4             + <5",
                        "6 : Total         = 16            = 9",
                        "3 cells counted, 2 totals, 1 rejected, 0 left out.",
                        "error      Kent Police C4: The number is negative or has decimals.");
        assertThat(status).isEqualTo(20);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void drawsWhatHangsOnCells() throws Exception {
        Path file = folder.resolve("Kent Police.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream written = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Q1");
            XSSFRow heads = sheet.createRow(0);
            heads.createCell(0).setCellValue("Offences of sexual communication with a child");
            heads.createCell(1).setCellValue("2024/25");
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("Female");
            row.createCell(1).setCellValue(12);
            XSSFComment comment =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 4, 6, 8));
            comment.setString("Smith, J.:\nApril to December only");
            comment.setAuthor("Smith, J.");
            heads.getCell(1).setCellComment(comment);
            book.write(written);
        }

        check(file);

        assertThat(out.toString())
                .contains("      on B1: April to December only\n")
                .doesNotContain("Smith");
    }

    @Test
    void looksIntoArchivesAsARunDoes() throws Exception {
        Path zip = zipped(folder.resolve("Kent Police.zip"));

        check(zip);

        assertThat(out.toString().lines().map(String::strip))
                .contains(
                        "unassigned/Kent Police.zip/a.csv: from Kent Police, request unassigned",
                        "B2     12  offences, 2022/23, female, all ages, all platforms  [counted]",
                        "unassigned/Kent Police.zip/b.csv: from Kent Police, request unassigned");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(zip));
    }

    static Path zipped(Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.csv", "b.csv")) {
                out.putNextEntry(new ZipEntry(name));
                out.write("Victim gender,2022/23\nFemale,12\nMale,4\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    @Test
    void saysWhatEachValueMeans() throws Exception {
        Path file = Files.writeString(folder.resolve("Kent Police.csv"), """
                Offences of sexual communication with a child 2022/23

                Victim gender,Offences
                Female,12
                Unknown,*
                Total,16
                """);

        check(file);

        assertThat(out.toString().lines().map(String::strip))
                .contains(
                        "Block A3:B6",
                        "B4     12  offences, 2022/23, female, all ages, all platforms  [counted]",
                        "B5     withheld (0 or more)  offences, 2022/23, gender unknown, all ages, all platforms"
                                + "  [counted]",
                        "B6     16  offences, 2022/23, all genders, all ages, all platforms  [total]");
    }

    @Test
    void saysInWhichWayATableIsReadAndOverWhich() throws Exception {
        check(Files.writeString(folder.resolve("Kent Police.csv"), """
                Victim gender,2022/23,2023/24
                Female,12,9
                Male,4,3
                Total,16,12
                """));

        assertThat(out.toString().lines().map(String::strip))
                .filteredOn(line -> line.startsWith("Read "))
                .singleElement()
                .asString()
                .startsWith("Read as it stands: 6 of 6 numbers are understood, 2 of 2 sums close (score ")
                .endsWith("It comes to the same turned, with its heads at the side.");
    }

    @Test
    void tellsABigTableByCombination() throws Exception {
        StringBuilder table = new StringBuilder("Sexual communication with a child\n\nMonth,Female,Male\n");
        for (int year = 2017; year < 2023; year++) {
            for (String month : new String[] {"Apr", "May", "Jun", "Jul", "Aug", "Sep"}) {
                table.append(month).append(' ').append(year).append(",1,2\n");
            }
        }
        check(Files.writeString(folder.resolve("Kent Police.csv"), table));

        assertThat(out.toString().lines().map(String::strip))
                .contains(
                        "B4:B39    36 values  offences, 36 periods, 1 April 2017 to 30 April 2017 to 1 September 2022 to"
                                + " 30 September 2022, female, all ages, all platforms  [counted]");
    }

    @Test
    void saysWhichFileItCannotOpen() {
        assertThat(check(folder.resolve("gone.xlsx"))).isEqualTo(64);
        assertThat(err.toString()).contains("gone.xlsx cannot be opened");
    }

    private int check(Path file) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("--config", "config", file.toString());
    }
}
