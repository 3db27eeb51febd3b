package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.Objects;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

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
}
