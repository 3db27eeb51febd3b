package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRowsTest {
    private static final int ROWS = 6;

    /** The hash stands for the number of the row. */
    @ParameterizedTest
    @ValueSource(strings = {"42/000#/24", "#000", "CR-2024.01_#", "42XA00010#25", "123456789012345678901234#"})
    void rowsWithReferencesOfTheirOwnAreAboutPeople(String reference) {
        assertThat(PeopleRows.in(rows(reference))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202#/24", // a period
                "202#",
                "12#", // too short
                "1234567890123456789012345#", // too long
                "CR-12#", // three digits
                "/0012#", // begins with a sign
                "42 000#", // two words
                "Chrono-l\u00F3g-00#1",
                "42/0007/24", // the same in all rows
            })
    void rowsWithOtherTextsAreNot(String text) {
        assertThat(PeopleRows.in(rows(text))).isFalse();
    }

    private static Grid rows(String text) {
        GridBuilder grid = Grid.named("Sheet1");
        for (int row = 0; row < ROWS; row++) {
            grid.add(Cell.text(new Address(row, 0), text.replace("#", Integer.toString(row)), Style.PLAIN));
            grid.add(Cell.text(new Address(row, 1), "Female", Style.PLAIN));
            grid.add(Cell.text(new Address(row, 2), "Snapchat", Style.PLAIN));
        }
        return grid.build();
    }
}
