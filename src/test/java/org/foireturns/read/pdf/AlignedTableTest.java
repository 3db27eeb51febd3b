package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignedTableTest {
    @TempDir
    Path folder;

    private List<String> drawn(PdfFile file) throws Exception {
        return Drawn.of(folder, FileFormat.PDF, file.bytes());
    }

    private static PdfFile rows(PdfFile file, float from, float pitch, String... rows) throws Exception {
        float y = from;
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                boolean number = i > 0 && cells[i].matches("[0-9,]*");
                if (!cells[i].isEmpty()) {
                    file.text(60 + 120f * i + (number ? 110 - 6.2f * cells[i].length() : 0), y, cells[i]);
                }
            }
            y += pitch;
        }
        return file;
    }

    @Test
    void numbersAtTheRightStandUnderHeadsAtTheLeft() throws Exception {
        assertThat(drawn(rows(new PdfFile(), 100, 20, "Age|Female|Male", "11|1,204|3", "12|4|15")))
                .containsExactly(
                        "Table 1 (A1:C3): A1 Age, B1 Female, C1 Male, A2 11, B2 1,204, C2 3, A3 12, B3 4, C3 15");
    }

    @Test
    void aLineNearerThanTheRowsGoesOnWithItsRow() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 20, "Quarter|Female|Male", "Q1|7|3", "July to|4|15");
        file.text(60, 153, "September 2024");

        assertThat(drawn(rows(file, 173, 20, "Q3|1|2")))
                .containsExactly("Table 1 (A1:C4): A1 Quarter, B1 Female, C1 Male, A2 Q1, B2 7, C2 3,"
                        + " A3 July to September 2024, B3 4, C3 15, A4 Q3, B4 1, C4 2");
    }

    @Test
    void numbersBetweenTheLinesOfTheirLabelAreOfOneRow() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 24, "Quarter|Female|Male", "Q1|7|3", "Q2|7|3");
        file.text(60, 172, "July to").text(60, 186, "September");

        assertThat(drawn(rows(file, 179, 20, "|4|15")))
                .containsExactly(
                        "Table 1 (A1:C4): A1 Quarter, B1 Female, C1 Male, A2 Q1, B2 7, C2 3, A3 Q2, B3 7, C3 3,"
                                + " A4 July to September, B4 4, C4 15");
    }

    @Test
    void aRangeAndAWordThatGoOnInTheNextLineAreWhole() throws Exception {
        PdfFile file = new PdfFile();
        String[] rows = {
            "Victims|Number|Platform|Times", "Age 12-|35|Instagra|13", "15||m|", "Age 16+|10|Kik|5", "Age 18-|4|Yubo|1"
        };
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                file.text(60 + 100 * i, 100 + 13 * row, cells[i]);
            }
        }

        assertThat(drawn(file))
                .containsExactly("Table 1 (A1:D4): A1 Victims, B1 Number, C1 Platform, D1 Times, A2 Age 12-15, B2 35,"
                        + " C2 Instagram, D2 13, A3 Age 16+, B3 10, C3 Kik, D3 5, A4 Age 18-, B4 4, C4 Yubo, D4 1");
    }

    @Test
    void headsOfAgesInTwoLinesAreOneRow() throws Exception {
        PdfFile file = new PdfFile();
        String[] rows = {"Total|Not|Age 0-|Age", "offences|known|11|16+", "206|15|33|43", "207|16|34|44"};
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                file.text(60 + 100 * i, 100 + 13 * row, cells[i]);
            }
        }

        assertThat(drawn(file))
                .containsExactly("Table 1 (A1:D3): A1 Total offences, B1 Not known, C1 Age 0-11, D1 Age 16+,"
                        + " A2 206, B2 15, C2 33, D2 43, A3 207, B3 16, C3 34, D3 44");
    }

    @Test
    void aHeadHalfWayBetweenTwoRowsOfHeadsIsOfBoth() throws Exception {
        PdfFile file = new PdfFile()
                .text(160, 100, "2023/24")
                .text(280, 100, "2024/25")
                .text(60, 109, "Victim's age");
        String[] rows = {"|F|M|F|M", "0-11|3|4|5|6", "12-15|7|8|9|1"};
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                file.text(i == 0 ? 60 : 100 + 60 * i, 118 + 18 * row, cells[i]);
            }
        }

        assertThat(drawn(file))
                .singleElement()
                .asString()
                .contains("A1 Victim's age, B1 2023/24, D1 2024/25, B2 F, C2 M, D2 F, E2 M, A3 0-11");
    }

    @Test
    void theLastLabelMayGoOnBelowItsRow() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 13, "Victim|Female|Male", "Known|7|3", "Victims of|4|15");
        file.text(60, 139, "unknown").text(60, 152, "age");

        assertThat(drawn(file))
                .containsExactly("Table 1 (A1:C3): A1 Victim, B1 Female, C1 Male, A2 Known, B2 7, C2 3,"
                        + " A3 Victims of unknown age, B3 4, C3 15");
    }

    @Test
    void headsGoOnInSmallLettersAndBehindHyphens() throws Exception {
        assertThat(drawn(rows(
                        rows(new PdfFile(), 100, 13, "|11 and|12 to", "Year|under|fifteen"),
                        140,
                        20,
                        "2023|4|5",
                        "2024|7|8")))
                .containsExactly("Table 1 (A1:C3): A1 Year, B1 11 and under, C1 12 to fifteen,"
                        + " A2 2023, B2 4, C2 5, A3 2024, B3 7, C3 8");
        assertThat(drawn(rows(
                        rows(new PdfFile(), 100, 13, "Year|Age 12-|Age 16+", "|15|"), 140, 20, "2023|4|5", "2024|7|8")))
                .containsExactly("Table 1 (A1:C3): A1 Year, B1 Age 12-15, C1 Age 16+,"
                        + " A2 2023, B2 4, C2 5, A3 2024, B3 7, C3 8");
    }

    @Test
    void numbersBetweenTheLinesOfALabelAreOfThatRow() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 18, "Age|Female|Male", "Under 12|7|3", "16+|7|3");
        file.text(60, 149, "Not").text(60, 159, "recorded");

        assertThat(drawn(rows(file, 154, 18, "|4|15")))
                .containsExactly(
                        "Table 1 (A1:C4): A1 Age, B1 Female, C1 Male, A2 Under 12, B2 7, C2 3, A3 16+, B3 7, C3 3,"
                                + " A4 Not recorded, B4 4, C4 15");
    }

    @Test
    void rowsThatAreNearlyFullTellHowFarApartTheyStand() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 18, "Total|Age|Female|Male", "9|Under 12|7|3", "|16+|7|3");
        file.text(180, 149, "Not").text(180, 159, "recorded");

        assertThat(drawn(rows(file, 154, 18, "||4|15")))
                .singleElement()
                .asString()
                .endsWith("B3 16+, C3 7, D3 3, B4 Not recorded, C4 4, D4 15");
    }

    @Test
    void aHeadingBetweenTwoTablesPartsThem() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 16, "Age|Female|Male", "11|7|3", "12|4|15");
        file.text(60, 162, "By platform");

        assertThat(drawn(rows(file, 180, 16, "Platform|Offences", "Kik|4", "Snapchat|6")))
                .containsExactly(
                        "Table 1 (A1:C3): A1 Age, B1 Female, C1 Male, A2 11, B2 7, C2 3, A3 12, B3 4, C3 15",
                        "Table 2 (A2:B4): A1 By platform, A2 Platform, B2 Offences, A3 Kik, B3 4, A4 Snapchat, B4 6");
    }

    @Test
    void theRestOfAHeadBeginsNoOtherTable() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 13, "Offences|137", "Age|0-11|12-15|Grand");
        file.text(420, 126, "Total");

        assertThat(drawn(rows(file, 139, 13, "Female|1|2|3", "Male|4|5|9"))).hasSize(1);
    }

    @Test
    void aGroupAmongRowsPartsNothing() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 16, "Age|2023|2024", "11|7|3", "12|4|15");
        file.text(60, 162, "Male");

        assertThat(drawn(rows(file, 178, 16, "11|4|6", "12|5|6")))
                .singleElement()
                .asString()
                .startsWith("Table 1 (A1:C6)")
                .contains("A4 Male, A5 11, B5 4");
    }

    @Test
    void headsThatAreSaidAgainOnTheNextPageAreOfTheTable() throws Exception {
        PdfFile file = new PdfFile().text(60, 60, "We recorded:");
        rows(file, 700, 16, "Age|Female|Male", "11|7|3").page();
        rows(file, 60, 16, "Age|Female|Male", "12|4|15", "13|4|15").page();

        assertThat(drawn(rows(file, 60, 16, "Age|Female|Male", "14|1|2")))
                .containsExactly("Table 1 (A2:C6): A1 We recorded:, A2 Age, B2 Female, C2 Male, A3 11, B3 7, C3 3,"
                        + " A4 12, B4 4, C4 15, A5 13, B5 4, C5 15, A6 14, B6 1, C6 2");
    }

    @Test
    void headsInLinesThatAreSaidAgainAreOfTheTable() throws Exception {
        PdfFile file = new PdfFile().text(60, 60, "We recorded:").grid(80, 2, 2);
        file.row(95, "Age", "Offences").row(115, "11", "7").page();
        file.grid(80, 2, 2).row(95, "Age", "Offences").row(115, "12", "8").page();
        file.grid(80, 2, 2).row(95, "Age", "Offences").row(115, "13", "9");

        assertThat(drawn(file))
                .containsExactly(
                        "Table 1 (A2:B5): A1 We recorded:, A2 Age, B2 Offences, A3 11, B3 7, A4 12, B4 8, A5 13,"
                                + " B5 9");
    }

    @Test
    void sumsAtTheEndOfPagesAreNoFeet() throws Exception {
        PdfFile file = rows(new PdfFile(), 60, 16, "Age|Female|Male", "11|7|3", "Total|7|3")
                .page();

        assertThat(drawn(rows(file, 60, 16, "Platform|Female|Male", "Kik|4|15", "Total|4|15")))
                .containsExactly(
                        "Table 1 (A1:C3): A1 Age, B1 Female, C1 Male, A2 11, B2 7, C2 3, A3 Total, B3 7, C3 3",
                        "Table 2 (A1:C3): A1 Platform, B1 Female, C1 Male, A2 Kik, B2 4, C2 15, A3 Total, B3 4, C3 15");
    }

    @Test
    void aBoldLineOverHeadsBeginsAnotherTableThoughItStandsAsCloseAsTheRows() throws Exception {
        PdfFile file = rows(new PdfFile(), 100, 20, "Age|Female|Male", "11|12|3", "12|4|15");
        file.bold(60, 160, "By app");

        assertThat(drawn(rows(file, 180, 20, "App|Number", "Kik|3", "Yubo|2")))
                .containsExactly(
                        "Table 1 (A1:C3): A1 Age, B1 Female, C1 Male, A2 11, B2 12, C2 3, A3 12, B3 4, C3 15",
                        "Table 2 (A2:B4): A1 By app, A2 App, B2 Number, A3 Kik, B3 3, A4 Yubo, B4 2");
    }

    @Test
    void aSmallNumberBehindANumberIsACellOfItsOwn() throws Exception {
        assertThat(drawn(rows(new PdfFile(), 100, 18, "Age|Female|Male", "11|7|3", "12|4|9", "13|5|<5")))
                .singleElement()
                .asString()
                .endsWith("A4 13, B4 5, C4 <5");
    }
}
