package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comments on the cells of a return come to, from end to end; {@link CommentsAsTold} gathers them, and
 * {@link CommentReach} tells which numbers they could touch.
 */
class ToldCommentsTest {
    private static final String TABLE = """
            | Offences of sexual communication with a child |
            |          |         |         |
            | Victim   | 2023/24 | 2024/25 |
            | Female   | 120     | 131     |
            | Male     | 30      | *       |
            | Other    | 3       | 2       |
            """;

    private static Grid commented(String drawing, Map<String, String> comments) {
        return GridText.grid("Sheet1", drawing)
                .commented(comments.entrySet().stream()
                        .map(each -> new Comment(Address.parse(each.getKey()), each.getValue()))
                        .toList());
    }

    private static List<String> asked(String drawing, Map<String, String> comments) {
        return told("comments-unclear", drawing, comments);
    }

    private static List<String> told(String code, String drawing, Map<String, String> comments) {
        return DrawnReturn.oneYear(commented(drawing, comments)).reading().findings().stream()
                .filter(line -> line.code().equals(code))
                .map(line -> line.place().cell() + ": " + told(line))
                .toList();
    }

    private static String told(FindingLine line) {
        return line.message().replaceFirst("^.*(?:do not know how|note on them): (.*)\\.$", "$1");
    }

    private static List<String> read(Map<String, String> comments) {
        return DrawnReturn.sheets(commented(TABLE, comments)).observations();
    }

    @Test
    void whatIsNotUnderstoodIsAskedOnceWithTheNumbersThatItCouldTouch() {
        assertThat(asked(
                        TABLE,
                        Map.of(
                                "B4", "includes 3 out of force",
                                "C3", "Excludes Medway. Checked JS",
                                "A6", "12/6 JS",
                                "E9", "revised from 31")))
                .containsExactly("B3:E9: \"Excludes Medway.\" on C3 (over C4:C6); \"includes 3 out of force\" on B4;"
                        + " \"revised from 31\" on E9 (beside all numbers of the sheet)");
    }

    @Test
    void theSameWordsOnSeveralCellsAreOneComment() {
        assertThat(asked(TABLE, Map.of("B4", "see page 2 of 3", "C4", "see page 2 of 3")))
                .containsExactly("B4:C4: \"see page 2 of 3\" on B4, C4");
    }

    @Test
    void whatIsUnderstoodActsAndIsNotAsked() {
        Map<String, String> comments =
                Map.of("C3", "April to December only", "C5", "fewer than 5", "A6", "means not recorded");

        assertThat(asked(TABLE, comments)).isEmpty();
        assertThat(told("comments-heard", TABLE, comments))
                .containsExactly(
                        "A3:C6: \"April to December only\" on C3; \"fewer than 5\" on C5; \"means not recorded\" on A6");
        assertThat(read(comments))
                .anyMatch(line -> line.startsWith("C4 1 April 2024 to 31 December 2024 female"))
                .anyMatch(line -> line.startsWith("B6 2023/24 unknown"))
                .anyMatch(line -> line.startsWith("C5 ") && line.endsWith("0-4"));
    }

    @Test
    void whatHangsOnTheRowsOfAListIsAskedAndNoNoteOnItsSheet() {
        String rows = java.util.stream.IntStream.range(1, 25)
                .mapToObj(i -> "| %05d/24 | 2024-%02d-%02d | Sexual communication with a child | %s | %d |"
                        .formatted(46_000 + i, 4 + i % 9, i, i % 3 == 0 ? "Male" : "Female", 9 + i % 7))
                .collect(Collectors.joining("\n"));
        String list = "| Crime ref | Date recorded | Offence | Victim gender | Victim age |\n" + rows;

        assertThat(asked(list, Map.of("A5", "cancelled - duplicate of row 4")))
                .containsExactly("A5: \"cancelled - duplicate of row 4\" on A5 (in the list at A1:E25)");
    }

    @Test
    void whatHangsOnALetterIsAskedToo() {
        assertThat(asked(
                        "| We recorded 120 offences of sexual communication with a child in 2024/25. |",
                        Map.of("A1", "this is 131 with late entries")))
                .hasSize(1);
    }

    @Test
    void manyAreToldByTheirNumber() {
        Map<String, String> many = java.util.stream.IntStream.range(0, 12)
                .boxed()
                .collect(Collectors.toMap(i -> "F" + (i + 10), i -> "includes " + (i + 20) + " of Medway"));

        assertThat(asked(TABLE, many)).singleElement().asString().endsWith("; and 4 more");
    }

    private static List<String> notes(String note) {
        return DrawnReturn.oneYear(TABLE + "\n| " + note + " |\n").reading().findings().stream()
                .filter(line -> line.code().equals("notes-unclear"))
                .map(line -> line.place().cell() + ": " + told(line))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only offences that led to a charge are shown.",
                "Figures for Medway are not included.",
                "The numbers are monthly averages.",
                "These figures cannot be relied upon in any way."
            })
    void aNoteThatMayChangeNumbersIsAskedAbout(String note) {
        assertThat(notes(note)).containsExactly("A8: \"" + note + "\" on A8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* stands for a figure lower than 5 and is used here only.",
                "If you are not happy with this response you may only ask for an internal review.",
                "Figures are taken from a live system and may change, including those above.",
                "An offence may involve more than one platform, so that totals may not add up."
            })
    void otherNotesAreNot(String note) {
        assertThat(notes(note)).isEmpty();
    }

    @Test
    void aNoteThatIsAskedAboutAsANumberIsAskedAboutOnce() {
        assertThat(notes("The number for girls is overstated by 4 offences.")).isEmpty();
    }
}
