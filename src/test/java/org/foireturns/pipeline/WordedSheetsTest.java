package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Outcome;
import org.foireturns.model.Style;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class WordedSheetsTest {
    @Test
    void linesWithTheirNumbersAreReadAsTheTableThatTheyAre() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 1 April 2024 to 31 March 2025 |
                |                                   |
                | Q2 (gender and age of victims)    |
                | • Female, 11 and under – 61       |
                | • Female, 12-15 – 175             |
                | • Male, age not recorded – 3      |
                |                                   |
                | Q5 (communication)                |
                | • Snapchat – 101                  |
                | • Not recorded – 60               |
                """);
        assertThat(drawn.observations())
                .containsExactlyInAnyOrder(
                        "A4 2024/25 female 0-11 61",
                        "A5 2024/25 female 12-15 175",
                        "A6 2024/25 male age-unknown 3",
                        "A9 2024/25 snapchat 101",
                        "A10 2024/25 platform-unknown 60");
        assertThat(drawn.rejected()).isEmpty();
        assertThat(drawn.closes()).isTrue();
    }

    @Test
    void sentencesSayWhatTheyCount() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | KENT POLICE |
                | In the period 1 April 2024 to 31 March 2025 there were 318 offences of sexual communication with a child. |
                | In respect of those offences, 255 victims were female and 58 were male. |
                """);
        assertThat(drawn.observations())
                .containsExactlyInAnyOrder("A2 2024/25 318", "A3 2024/25 female 255", "A3 2024/25 male 58");
    }

    @Test
    void aSentenceHasItsPeriodFromTheLetter() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | In the period 1 April 2024 to 31 March 2025 there were 318 offences of sexual communication with a child. |
                | In respect of those offences, 255 victims were female and 63 were male. |
                """);
        assertThat(drawn.blocks().stream()
                        .flatMap(block -> block.outcomes().stream())
                        .filter(Outcome.Accepted.class::isInstance)
                        .map(outcome ->
                                ((Outcome.Accepted) outcome).observation().witnesses()))
                .contains("period=file;victim_gender=A2");
    }

    @Test
    void aCellWithSeveralLinesHoldsSeveralNumbers() {
        Grid grid = Grid.named("Reply")
                .add(text("A1", "No."))
                .add(text("B1", "Question"))
                .add(text("C1", "Response"))
                .add(text("A2", "1"))
                .add(text("B2", "Number of recorded offences of sexual communication with a child in 2024/25"))
                .add(text("C2", "206 offences."))
                .add(text("A3", "2"))
                .add(text("B3", "Age and gender of the victim"))
                .add(text("C3", "Female - 167\nMale - 39\n\n11 and under - 90\n12-15 - 109\nNot recorded - 7"))
                .build();
        DrawnReturn drawn = DrawnReturn.oneYear(grid);
        assertThat(drawn.observations())
                .containsExactlyInAnyOrder(
                        "C2 2024/25 206",
                        "C3 2024/25 female 167",
                        "C3 2024/25 male 39",
                        "C3 2024/25 0-11 90",
                        "C3 2024/25 12-15 109",
                        "C3 2024/25 age-unknown 7");
        assertThat(drawn.rejected()).isEmpty();
    }

    @Test
    void aNumberBehindItsQuestionAnswersIt() {
        Grid grid = Grid.named("Q&A")
                .add(text("A1", "Question"))
                .add(text("B1", "Response"))
                .add(text("A2", "1. Number of offences of sexual communication with a child, April 2024 to March 2025"))
                .add(Cell.number(Address.parse("B2"), BigDecimal.valueOf(109), Style.PLAIN))
                .add(text("A3", "2. Age and gender of the victim"))
                .add(text("B3", "Female 11 and under: 32\nFemale 12-15: 54\nMale age unknown: 0"))
                .build();
        assertThat(DrawnReturn.oneYear(grid).observations())
                .containsExactlyInAnyOrder(
                        "B2 2024/25 109",
                        "B3 2024/25 female 0-11 32",
                        "B3 2024/25 female 12-15 54",
                        "B3 2024/25 male age-unknown 0");
    }

    @Test
    void whatIsAskedAboutIsToldOfTheCellOfTheWorksheet() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 2024/25 |
                |                       |
                | • Female – 61         |
                | • Male – 20           |
                | • Zorbing – 4         |
                """);
        assertThat(drawn.observations()).containsExactlyInAnyOrder("A3 2024/25 female 61", "A4 2024/25 male 20");
        assertThat(drawn.rejected()).containsExactly("A5 label-unknown");
    }

    @Test
    void aTableAmongTheSentencesIsReadWithItsCells() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Of the 187 victims of sexual communication with a child in 2024/25, 151 were female and 36 were male. |
                | The following were recorded as used in 2024/25: |
                | Snapchat | 46 (25%) |
                | WhatsApp | 39 (21%) |
                """);
        assertThat(drawn.observations())
                .containsExactlyInAnyOrder(
                        "A1 2024/25 187",
                        "A1 2024/25 female 151",
                        "A1 2024/25 male 36",
                        "B3 2024/25 snapchat 46",
                        "B4 2024/25 whatsapp 39");
    }

    @Test
    void linesWithinACellMakeALetterThoughANumberStandsAloneBesideThem() {
        Grid grid = Grid.named("Reply")
                .add(text("A1", "Request"))
                .add(text("B1", "Data 1 April 2024 - 31 March 2025"))
                .add(text("A2", "Q1 offences 71/17"))
                .add(Cell.number(Address.parse("B2"), BigDecimal.valueOf(342), Style.PLAIN))
                .add(text("A3", "Q2 gender"))
                .add(text("B3", "Female - 263\nMale - 64\nNot recorded - 15"))
                .add(text("A4", "Q3 youngest"))
                .add(text("B4", "Female, 4"))
                .build();
        assertThat(DrawnReturn.oneYear(grid).observations())
                .containsExactlyInAnyOrder(
                        "B2 2024/25 342", "B3 2024/25 female 263", "B3 2024/25 male 64", "B3 2024/25 unknown 15");
    }

    /** It is no number that is counted, and may stand below any table. */
    @Test
    void whoTheYoungestWasMakesNoLetterOfATable() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | SEXUAL COMMUNICATION WITH A CHILD |
                | Recorded 2024-25      |
                |                       |
                | FEMALE VICTIMS        |
                | 0 to 11 years         | 63      |
                | 12 to 15 years        | 192     |
                | Sum                   | 255     |
                |                       |
                | MALE VICTIMS          |
                | 0 to 11 years         | 21      |
                | 12 to 15 years        | 67      |
                | Sum                   | 88      |
                |                       |
                | Youngest              | M 8yrs  |
                """);
        assertThat(drawn.reading().sheets()).extracting(SheetReading::name).containsExactly("Sheet1");
        assertThat(drawn.observations())
                .contains(
                        "B5 2024/25 female 0-11 63",
                        "B6 2024/25 female 12-15 192",
                        "B10 2024/25 male 0-11 21",
                        "B11 2024/25 male 12-15 67");
    }

    @Test
    void aBlankLineEndsAList() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 2024/25 |
                |                    |
                | Aged 16 and over   |
                | Female: 5          |
                | Male: 1            |
                |                    |
                | Snapchat: 37       |
                | WhatsApp: 19       |
                """);
        assertThat(drawn.observations())
                .containsExactlyInAnyOrder(
                        "A4 2024/25 female 16+ 5",
                        "A5 2024/25 male 16+ 1",
                        "A7 2024/25 snapchat 37",
                        "A8 2024/25 whatsapp 19");
    }

    @Test
    void itemsBehindSemicolonsAreLines() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police: Q1 | 392 offences of sexual communication with a child in 2024/25  |
                | Q2 age          | 11 and under: 101; 12-15: 238; 16 and over: 53                |
                | Q5              | Snapchat x 170; Instagram x 62; WhatsApp x 55                 |
                """);
        assertThat(drawn.observations())
                .contains(
                        "B1 2024/25 392",
                        "B2 2024/25 0-11 101",
                        "B2 2024/25 12-15 238",
                        "B3 2024/25 snapchat 170",
                        "B3 2024/25 whatsapp 55");
    }

    @Test
    void timesIsNoPlatform() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 2024/25 |
                | Crimes recorded x 173 |
                |                       |
                | Insta x 37            |
                | X (Twitter) x 3       |
                """);
        assertThat(drawn.observations())
                .containsExactlyInAnyOrder("A2 2024/25 173", "A4 2024/25 instagram 37", "A5 2024/25 twitter 3");
    }

    @Test
    void aTableWithItsTitleIsNoLetter() throws UnreadableFile {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, 2024/25 |
                | Female | 255 |
                | Male   | 63  |
                """);
        assertThat(drawn.reading().sheets()).extracting(SheetReading::name).containsExactly("Sheet1");
        assertThat(letter(GridText.grid("""
                | There were 318 offences in the year, which is more than in the last one. |
                | Female | 255 | 260 |
                """))).isFalse();
    }

    @Test
    void aListInWordsIsNoLetter() throws UnreadableFile {
        assertThat(letter(GridText.grid("""
                | Gender | Age band | Platform |
                | Female | 12-15    | Snapchat |
                | Male   | 0-11     | Kik      |
                """))).isFalse();
    }

    @Test
    void aFileThatStatesNothingIsReadAsItStands() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police |
                | The information that you asked for is not held. |
                """);
        assertThat(drawn.reading().sheets()).extracting(SheetReading::name).containsExactly("Sheet1");
    }

    private static boolean letter(Grid grid) throws UnreadableFile {
        return WordedSheets.in(new Workbook(List.of(grid), List.of())).workbook().grids().stream()
                .anyMatch(each -> DocumentPlace.named(each.sheet()));
    }

    private static Cell text(String address, String words) {
        return Cell.text(Address.parse(address), words, Style.PLAIN);
    }
}
