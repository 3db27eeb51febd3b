package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.junit.jupiter.api.Test;

class DocumentSheetsTest {
    private final DocumentSheets sheets = new DocumentSheets(Limits.USUAL);

    @Test
    void linesAroundATableStandOnItsSheet() throws Exception {
        say("Dear requester", "Thank you for your request.", "We hold the information.");
        say("It follows.");
        say("Offences by gender:");
        table("Year|Female|Male", "2023/24|12|<5");
        say("* fewer than five", "Yours");
        say("Question 2", "By platform");
        table("Platform|Offences", "Kik|3");

        assertThat(drawn())
                .containsExactly(
                        "Letter: A1 Dear requester, A2 Thank you for your request., A3 We hold the information., A4 It"
                                + " follows.",
                        "Table 1 (A2:C3): A1 Offences by gender:, A2 Year, B2 Female, C2 Male, A3 2023/24, B3 12, C3"
                                + " <5, A5 * fewer than five, A6 Yours",
                        "Table 2 (A3:B4): A1 Question 2, A2 By platform, A3 Platform, B3 Offences, A4 Kik, B4 3");
    }

    @Test
    void linesThatBeginWithANumberAreATableUnlessTheyAreNumbered() throws Exception {
        say("These were recorded:", "\u2022 66 Snapchat", "\u2022 3 Kik", "\u2022 22 not specified", "Yours");

        assertThat(drawn())
                .containsExactly("List 2 (A2:B4): A1 These were recorded:, A2 Snapchat, B2 66, A3 Kik, B3 3, A4 not"
                        + " specified, B4 22, A6 Yours");
    }

    @Test
    void aLineWithAWordOrBoundsIsARowAmongOthers() throws Exception {
        say("Used:", "Snapchat: 63", "TikTok: 1 to 4", "Kik: nil", "Not known: 9", "Email: none", "The end.");

        assertThat(drawn())
                .containsExactly("List 2 (A2:B5): A1 Used:, A2 Snapchat, B2 63, A3 TikTok, B3 1 to 4, A4 Kik, B4 nil,"
                        + " A5 Not known, B5 9, A7 Email: none, A8 The end.");
    }

    @Test
    void numberedLinesAreNoTable() throws Exception {
        say("1 Questions", "2 Answers", "3 Your rights");

        assertThat(drawn()).containsExactly("Letter: A1 1 Questions, A2 2 Answers, A3 3 Your rights");
    }

    @Test
    void questionsBesideAnswersInSentencesAreALetter() throws Exception {
        table("Your question|Our answer", "1. How many?|Kent Police recorded 98 offences.", "3. Youngest?|Aged 7.");

        assertThat(drawn())
                .containsExactly("Letter: A1 Your question, A2 Our answer, A3 1. How many?, A4 Kent Police recorded 98"
                        + " offences., A5 3. Youngest?, A6 Aged 7.");
    }

    @Test
    void aNumberInACellOfItsOwnMakesATableOfThem() throws Exception {
        table("Question|Answer", "1. How many?|98", "2. How many girls?|Kent Police recorded 90 girls.");

        assertThat(drawn()).singleElement().asString().startsWith("Table 1 (A1:B3)");
    }

    @Test
    void spacesThatKeepWordsTogetherPartThemToo() throws Exception {
        table("Kent\u00a0Police|FOI 12", "Girls:\u00a012\n\u00a0\u00a0Boys:\u00a03|");

        assertThat(drawn()).last().asString().endsWith("A2 Girls, B2 12, A3 Boys, B3 3");
    }

    @Test
    void aFrameIsNoTable() throws Exception {
        table("Official");
        table("first", "second");
        table("|only this", "|");

        assertThat(drawn()).containsExactly("Letter: A1 Official, A2 first, A3 second, A4 only this");
    }

    @Test
    void rowsOfPlainLinesArePartedIntoCells() throws Exception {
        say("We recorded:", "2022/23: 34", "2023/24: <5", "as asked.");
        say("Year\tOffences", "2022/23\t34");

        assertThat(drawn())
                .containsExactly(
                        "List 2 (A2:B3): A1 We recorded:, A2 2022/23, B2 34, A3 2023/24, B3 <5",
                        "List 5 (A2:B3): A1 as asked., A2 Year, B2 Offences, A3 2022/23, B3 34");
    }

    /** An address with tabs stays a paragraph. */
    @Test
    void linesOfOneParagraphWithTabsBeforeNumbersAreRows() throws Exception {
        say("Our ref:\t002561/25\nContact:\tMrs Peat");
        say("By gender", "Age\tFemale\tMale\n11 and under\t39\t13\n12-15\t154\t<5");

        assertThat(drawn())
                .containsExactly(
                        "Letter: A1 Our ref: 002561/25\nContact: Mrs Peat",
                        "List 3 (A2:C4): A1 By gender, A2 Age, B2 Female, C2 Male, A3 11 and under, B3 39, C3 13,"
                                + " A4 12-15, B4 154, C4 <5");
    }

    @Test
    void linesOfOneParagraphWithLabelsAndNumbersAreRows() throws Exception {
        say("Gender\nFemale: 101\nMale: 30");
        say("Our ref: 12\nDear Ann\nThank you.\nQ1: 34");

        assertThat(drawn())
                .containsExactly("List 2 (A2:B3): A1 Gender, A2 Female, B2 101, A3 Male, B3 30,"
                        + " A5 Our ref: 12\nDear Ann\nThank you.\nQ1: 34");
    }

    @Test
    void linesBeforeTheNumberOfATableAnswerAnotherQuestion() throws Exception {
        say("Q1. 34 offences", "Q3. The youngest was a girl of 5.", "Q4. See below.");
        table("Platform|Offences", "Kik|3");
        say("5. Youngest", "9, female", "6) By age");
        table("Age|Offences", "12|3");

        assertThat(drawn())
                .containsExactly(
                        "Letter: A1 Q1. 34 offences, A2 Q3. The youngest was a girl of 5.",
                        "Table 1 (A2:B3): A1 Q4. See below., A2 Platform, B2 Offences, A3 Kik, B3 3, A5 5. Youngest,"
                                + " A6 9, female",
                        "Table 2 (A2:B3): A1 6) By age, A2 Age, B2 Offences, A3 12, B3 3");
    }

    @Test
    void aHeadingBelowTheQuestionsThatWereAskedBeginsWhatIsAboutATable() throws Exception {
        say("1. How many offences?", "5. How often was each platform used?", "Please see below.");
        sheets.paragraph(new Paragraph(MarkedText.plain("Offences"), Style.PLAIN, true));
        table("Age|Offences", "12|3");

        assertThat(drawn())
                .containsExactly(
                        "Letter: A1 1. How many offences?, A2 5. How often was each platform used?, A3 Please see below.",
                        "Table 1 (A2:B3): A1 Offences, A2 Age, B2 Offences, A3 12, B3 3");
    }

    @Test
    void aTitleThatBeginsWithAnAgeNumbersNothing() throws Exception {
        say("Female victims:", "Aged 12-15");
        table("Platform|Offences", "Kik|3");

        assertThat(drawn())
                .containsExactly(
                        "Table 1 (A3:B4): A1 Female victims:, A2 Aged 12-15, A3 Platform, B3 Offences, A4 Kik, B4 3");
    }

    @Test
    void dotsAndGapsPartCells() throws Exception {
        say("Snapchat ........ 52", "Text message......6", "The end.");
        say("Age         Female   Male", "12 and over     3      4");

        assertThat(drawn())
                .containsExactly(
                        "List 1 (A1:B2): A1 Snapchat, B1 52, A2 Text message, B2 6",
                        "List 4 (A2:C3): A1 The end., A2 Age, B2 Female, C2 Male, A3 12 and over, B3 3, C3 4");
    }

    @Test
    void theSignOfTimesPartsALabelAndItsNumber() throws Exception {
        say("67 x Snapchat", "1 \u00d7 Kik", "We searched.", "Snapchat x 141", "Kik x 3", "The end.");
        say("4 x 4 vehicles", "Xbox 2");

        assertThat(drawn())
                .containsExactly(
                        "Letter: A8 Xbox 2",
                        "List 1 (A1:B2): A1 Snapchat, B1 67, A2 Kik, B2 1",
                        "List 4 (A2:B3): A1 We searched., A2 Snapchat, B2 141, A3 Kik, B3 3,"
                                + " A5 The end., A6 4 x 4 vehicles");
    }

    @Test
    void twoTabsLeaveACellBlankWhereLinesHaveAsManyTabs() throws Exception {
        say("Age\t2023/24\t\t2024/25", "\tFemale\tMale\tFemale", "11\t1\t2\t3", "12\t\t2\t3");
        say("and by platform", "Kik\t\t\t4", "Text message\t5");

        assertThat(drawn())
                .containsExactly(
                        "List 1 (A1:D4): A1 Age, B1 2023/24, D1 2024/25, B2 Female, C2 Male, D2 Female, A3 11, B3 1, C3 2,"
                                + " D3 3, A4 12, C4 2, D4 3",
                        "List 6 (A2:B3): A1 and by platform, A2 Kik, B2 4, A3 Text message, B3 5");
    }

    @Test
    void gapsLeaveTheColumnsAboveThemFree() throws Exception {
        say("Gender   Age            Offences", "Female   11 and under         12", "         12 and over           3");

        assertThat(drawn())
                .containsExactly(
                        "List 1 (A1:C3): A1 Gender, B1 Age, C1 Offences, A2 Female, B2 11 and under, C2 12, B3 12"
                                + " and over, C3 3");
    }

    @Test
    void linesOfAsManyPiecesAreAListThoughNoneEndsInANumber() throws Exception {
        say(
                "Year      Gender   Platform",
                "2024/25   Female   Kik",
                "2024/25   Male     Yubo",
                "2024/25   Male     Kik");

        assertThat(drawn())
                .singleElement()
                .asString()
                .startsWith("List 1 (A1:C4): A1 Year, B1 Gender, C1 Platform, A2 2024/25, B2 Female, C2 Kik");
    }

    @Test
    void threeLinesOfALabelAndANumberAreATableAndTwoAreAnAddress() throws Exception {
        say("PO Box 77", "Tel 101", "Snapchat was used.", "Snapchat 52", "Kik 1", "Not recorded *");

        assertThat(drawn())
                .containsExactly(
                        "Letter: A1 PO Box 77, A2 Tel 101",
                        "List 4 (A2:B4): A1 Snapchat was used., A2 Snapchat, B2 52, A3 Kik, B3 1, A4 Not recorded, B4 *");
    }

    @Test
    void twoSpacesBetweenSentencesPartNothing() throws Exception {
        say("We hold it.  It follows.", "Please write.  We answer.");

        assertThat(drawn()).containsExactly("Letter: A1 We hold it. It follows., A2 Please write. We answer.");
    }

    @Test
    void aListInACellIsAListOfTheLetter() throws Exception {
        table("Question|Answer", "Q1|34 offences", "Q2|Female\n12-15 = 9\n16 and over = 2");

        assertThat(drawn())
                .containsExactly(
                        "Letter: A1 Question, A2 Answer, A3 Q1, A4 34 offences",
                        "List 7 (A3:B4): A1 Q2, A2 Female, A3 12-15, B3 9, A4 16 and over, B4 2");
    }

    @Test
    void aLoneLineIsLeftWhole() throws Exception {
        say("Reference: 34", "Dear requester", "a\ttab");

        assertThat(drawn()).containsExactly("Letter: A1 Reference: 34, A2 Dear requester, A3 a tab");
    }

    @Test
    void numbersAreNumbersAndOthersAreText() throws Exception {
        table("a|1,204|12 |007|3.5");

        assertThat(sheets.workbook().grids().get(0).cells())
                .filteredOn(Cell::isNumber)
                .extracting(Cell::text)
                .containsExactly("12", "3.5");
    }

    @Test
    void cellsOverSeveralRowsAndColumnsAreMerged() throws Exception {
        DocumentTable table = new DocumentTable();
        table.nextRow();
        table.add(2, 1, MarkedText.plain("Year"), Style.PLAIN);
        table.add(1, 2, MarkedText.plain("2023/24"), Style.PLAIN);
        table.nextRow();
        table.add(1, 1, MarkedText.plain("F"), Style.PLAIN);
        table.add(1, 1, MarkedText.plain("M"), Style.PLAIN);
        table.nextRow();
        table.goOn(1);
        table.add(9, 1, MarkedText.plain("1"), Style.PLAIN);
        sheets.table(table);

        Grid grid = sheets.workbook().grids().get(0);

        assertThat(grid.cells())
                .extracting(cell -> cell.address() + cell.text())
                .containsExactly("A1Year", "B12023/24", "B2F", "C2M", "B31");
        assertThat(grid.merges()).extracting(Object::toString).containsExactly("A1:A3", "B1:C1");
    }

    @Test
    void aDocumentOfTooManyTablesIsRefused() throws Exception {
        Limits few = new Limits(1000, 1000, 10, 2, 10, 1000, 1000, 100, 10);
        DocumentSheets limited = new DocumentSheets(few);
        for (int i = 0; i < 2; i++) {
            limited.table(of("a|b"));
        }

        assertThatThrownBy(() -> limited.table(of("a|b")))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.TOO_MANY_PARTS));
    }

    private void say(String... lines) throws UnreadableFile {
        for (String line : lines) {
            sheets.paragraph(Paragraph.plain(line));
        }
    }

    private void table(String... rows) throws UnreadableFile {
        sheets.table(of(rows));
    }

    private static DocumentTable of(String... rows) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        for (String row : rows) {
            table.nextRow();
            for (String cell : row.split("\\|", -1)) {
                table.add(1, 1, MarkedText.plain(cell), Style.PLAIN);
            }
        }
        return table;
    }

    private List<String> drawn() throws UnreadableFile {
        return sheets.workbook().grids().stream()
                .map(grid -> grid.sheet() + ": "
                        + String.join(
                                ", ",
                                grid.cells().stream()
                                        .map(cell -> cell.address() + " " + cell.text())
                                        .toList()))
                .toList();
    }

    @Test
    void theSignOfAnEntryIsNoCellThoughATabStandsBehindIt() throws Exception {
        say("By age:", "•\t11 and under - 38", "•\t12-15 - 112");
        say("Next");
        say("1.\tFemale: 12", "2.\tMale: 3");

        assertThat(drawn())
                .containsExactly(
                        "List 2 (A2:B3): A1 By age:, A2 11 and under, B2 38, A3 12-15, B3 112",
                        "List 5 (A2:B3): A1 Next, A2 1. Female, B2 12, A3 2. Male, B3 3");
    }

    @Test
    void aWideRowMayHaveHeadsOfTwoLines() throws Exception {
        say(
                "Period   Girls          Boys",
                "         Under 12  12+  Under 12  12+",
                "2024/25         1    2         3    4");

        assertThat(drawn())
                .containsExactly(
                        "List 1 (A1:E3): A1 Period, B1 Girls, D1 Boys, B2 Under 12, C2 12+, D2 Under 12, E2 12+,"
                                + " A3 2024/25, B3 1, C3 2, D3 3, E3 4");
    }
}
