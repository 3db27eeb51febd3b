package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class QuartersOfMonthsTest {
    private static List<String> told(String drawing) {
        return new QuartersOfMonths(Grammars.ofConfig())
                .in(grid(drawing)).stream()
                        .map(first -> first.quarter() + " from " + first.month())
                        .toList();
    }

    @Test
    void aQuarterBeginsWithTheFirstMonthBelowIt() {
        assertThat(told("""
                | 2024 | Qtr2 |     | 14 |
                |      |      | Apr | 6  |
                |      |      | May | 5  |
                |      |      | Jun | 3  |
                |      | Qtr3 |     | 17 |
                |      |      | Jul | 10 |
                |      |      | Aug | 4  |
                |      |      | Sep | 3  |
                """)).containsExactly("2 from 4", "3 from 7");
    }

    @Test
    void orWithTheMonthInItsOwnRow() {
        assertThat(told("""
                | Quarter 1 | April 2024 | 6 |
                |           | May 2024   | 5 |
                |           | June 2024  | 3 |
                """)).containsExactly("1 from 4");
    }

    @Test
    void orInItsOwnColumn() {
        assertThat(told("""
                | Q1  |     |     | Q2  |     |     |
                | Apr | May | Jun | Jul | Aug | Sep |
                | 1   | 2   | 3   | 4   | 5   | 6   |
                """)).containsExactly("1 from 4", "2 from 7");
    }

    @Test
    void otherMonthsTellNothing() {
        assertThat(told("""
                | Qtr2 |     | 14 |
                |      | Apr | 6  |
                |      | May | 5  |
                """)).isEmpty();
        assertThat(told("""
                | Qtr2 |     | 14 |
                |      | Apr | 6  |
                |      | Jun | 5  |
                |      | Jul | 5  |
                """)).isEmpty();
        assertThat(told("""
                | Qtr2 | May | 14 |
                |      | Jun | 6  |
                |      | Jul | 5  |
                """)).isEmpty();
    }

    @Test
    void oneWithoutItsMonthsLeavesThemAllOpen() {
        assertThat(told("""
                | Qtr2 |     | 14 |
                |      | Apr | 6  |
                |      | May | 5  |
                |      | Jun | 3  |
                | Qtr3 |     | 17 |
                """)).isEmpty();
    }
}
