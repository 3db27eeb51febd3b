package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.Objects;
import java.util.stream.Collectors;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadLinesTest {
    private static HeadLines at(Grid grid) {
        return HeadLines.at(grid, 0, DrawnList.WORDS);
    }

    private static String over(Grid grid, int column) {
        return Objects.requireNonNull(at(grid).over(column)).text();
    }

    @Test
    void textsBelowMergedHeadsArePartsOfThem() {
        Grid grid = grid("""
                | Crime | Recorded   | Sex of victim | <    | <         | Used     | <      |
                |       |            | Girl          | Boy  | Not shown | Snapchat | TikTok |
                | 1     | 2024-04-01 | x             |      |           | x        |        |
                """);
        assertThat(at(grid).bottom()).isEqualTo(1);
        assertThat(over(grid, 3)).isEqualTo("Sex of victim Boy");
        assertThat(over(grid, 1)).isEqualTo("Recorded");
    }

    @Test
    void aRowThatFillsTheOtherColumnsTooIsOneOfTheList() {
        Grid grid = grid("""
                | Crime | Recorded   | Sex of victim | <    | Used     | <      |
                | C1    | 2024-04-01 | Girl          | Boy  | Snapchat | TikTok |
                """);
        assertThat(at(grid).bottom()).isZero();
    }

    @Test
    void theSameTextInAllColumnsOfAHeadTellsNoParts() {
        Grid grid = grid("""
                | Crime | Recorded   | Sex of victim | <    | Used     | <        |
                |       |            | Girl          | Girl | Snapchat | Snapchat |
                """);
        assertThat(at(grid).bottom()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Crime | Sex                                    ; true
            Crime                                          ; false
            Crime | 5                                      ; false
            Crime No 1234 | Sex                            ; true
            Crime No 12345 | Sex                           ; false
            Sex (1 = M, 2 = F, 9 = Unknown, 10 = x) | Crime No ; true
            Sex (1, 2, 9, 10, 11) | Crime No               ; false
            Outcome at 01/05/2025 | Crime number | Sex     ; true
            Snapchat | Crime No                            ; true
            Snapchat | Kik                                 ; false
            Sex | Age | plums | figs                       ; true
            Sex | pears | plums | figs                     ; false
            Sex | plums                                    ; false
            """)
    void headsAreTextsOfWhichHalfSayWhatAColumnHolds(String row, boolean head) {
        assertThat(HeadLines.isHead(grid("| " + row + " |").row(0), DrawnList.WORDS))
                .isEqualTo(head);
    }

    /** The heads of the lines that begin at a row, and which lines these are. */
    private static String heads(int first, String drawing) {
        HeadLines lines = HeadLines.at(grid(drawing), first, DrawnList.WORDS);
        return lines.top() + "-" + lines.bottom() + " "
                + lines.columns().stream()
                        .map(column ->
                                Objects.requireNonNull(lines.over(column)).text())
                        .collect(Collectors.joining(" | "));
    }

    @Test
    void periodsAndGendersAreTitlesOfListsOfTheirOwn() {
        String same = "1-1 Recorded | Age | Recorded | Age";
        assertThat(heads(0, """
                | 2023/24  |     | 2024/25  |     |
                | Recorded | Age | Recorded | Age |
                """)).isEqualTo(same);
        assertThat(heads(0, """
                | Female victims |     | Male victims |     |
                | Recorded       | Age | Recorded     | Age |
                """)).isEqualTo(same);
        assertThat(heads(0, """
                | Gender unknown |     | Male victims |     |
                | Recorded       | Age | Recorded     | Age |
                """)).isEqualTo(same);
        assertThat(heads(0, """
                | Female victims |     | Male victims |     |
                | Recorded       | Age | Crime        | Age |
                """))
                .isEqualTo("0-1 Female victims Recorded | Female victims Age | Male victims Crime | Male victims Age");
    }

    @Test
    void anUpperLineSaysWhatTheLowerOneIsOf() {
        assertThat(heads(0, """
                | Crime  | Victim |     | Suspect |     |
                | number | Sex    | Age | Sex     | Age |
                | 1      | F      | 12  | M       | 13  |
                """)).isEqualTo("0-1 Crime number | Victim Sex | Victim Age | Suspect Sex | Suspect Age");
        String wide = """
                |          | Victim | <   | Suspect | <   |
                | Crime No | Sex    | Age | Sex     | Age |
                | 1        | F      | 12  | M       | 13  |
                """;
        String said = "0-1 Crime No | Victim Sex | Victim Age | Suspect Sex | Suspect Age";
        assertThat(heads(0, wide)).isEqualTo(said);
        assertThat(heads(1, wide)).isEqualTo(said);
        assertThat(heads(1, """
                | Details of the offence | <   | <   | <      |
                | Crime No               | Sex | Age | Method |
                """)).isEqualTo("1-1 Crime No | Sex | Age | Method");
    }

    @Test
    void aRowOfTheListIsNoLineOfHeads() {
        assertThat(heads(0, """
                | Crime No | Victim sex |
                | Snapchat | Female     |
                """)).isEqualTo("0-0 Crime No | Victim sex");
    }
}
