package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitOfCornerTest {
    @Test
    void aCornerThatSaysOnlyWhatIsCountedSaysItOfTheTable() {
        assertThat(unit("Victims")).isEqualTo(Unit.VICTIMS);
        assertThat(unit("Number of victims")).isEqualTo(Unit.VICTIMS);
        assertThat(unit("Offences")).isEqualTo(Unit.OFFENCES);
    }

    @Test
    void oneThatNamesTheRowsSaysNothingOfIt() {
        assertThat(unit("Age of victims")).isEqualTo(Unit.OFFENCES);
        assertThat(unit("Victim age")).isEqualTo(Unit.OFFENCES);
    }

    private static @Nullable Unit unit(String corner) {
        return DrawnMeanings.at("B3", """
                | Sexual communication with a child, 2024/25 |        |      |
                | %s                                         | Female | Male |
                | 12-15                                      | 8      | 3    |
                """.formatted(corner)).unit();
    }
}
