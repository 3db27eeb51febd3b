package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTotalsTest {
    private final AreaTotals areas =
            new AreaTotals(Shelves.vocabulary(), Shelves.books().forces());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All forces",
                "Welsh total",
                "Total Wales",
                "Wales (total)",
                "Total for England and Wales",
                "UK Total",
                "All Welsh forces",
                "South East total",
                "East of England regional total",
                "Sum of all forces",
                "Yorkshire & the Humber total"
            })
    void aTotalWordWithAnArea(String label) {
        assertThat(areas.names(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wales",
                "South Wales total",
                "West Midlands total",
                "Scotland total",
                "Kent total",
                "All Snapchat",
                "Total arrests",
                "London",
                ""
            })
    void noAreaAloneAndNothingThatMayBeOneForce(String label) {
        assertThat(areas.names(label)).isFalse();
    }
}
