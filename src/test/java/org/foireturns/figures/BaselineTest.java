package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Enough HALF = new Enough(50);

    private Given given = new Given();

    private void answers(String force, String... byYear) {
        given.force(force);
        for (int i = 0; i < byYear.length; i++) {
            if (!byYear[i].isEmpty()) {
                given.year(2022 + i).total(byYear[i]);
            }
        }
    }

    private Optional<Baseline> baseline() {
        return Baseline.of(OnFile.ground(given, "wales"), OnFile.LAST, HALF);
    }

    @Test
    void itIsTheEarliestYearWithEnoughForces() {
        answers("gwent", "10", "11", "12");
        answers("north-wales", "", "11", "12");
        Baseline baseline = baseline().orElseThrow();
        assertThat(baseline.period()).isEqualTo(OnFile.BEFORE);
        assertThat(baseline.overAll()).isTrue();
        assertThat(baseline.comparable("of Wales")).isEqualTo("the 2 of 4 forces of Wales");
        assertThat(baseline.answering()).isEqualTo("2 of 4 in 2023/24, 2 of 4 in 2024/25");
    }

    @Test
    void whereNoneHasEnoughItIsTheFirstWithTheMost() {
        answers("gwent", "10", "11", "12");
        Baseline baseline = baseline().orElseThrow();
        assertThat(baseline.period().words()).isEqualTo("2022/23");
        assertThat(baseline.overAll()).isFalse();
    }

    @Test
    void withoutAnEarlierYearThereIsNone() {
        answers("gwent", "", "", "12");
        assertThat(baseline()).isEmpty();
        given.period(Given.quarter(2023)).total("3");
        assertThat(baseline()).isEmpty();
    }

    @Test
    void fewOffencesAreToldWithTheNumbers() {
        answers("gwent", "", "110", "120");
        answers("north-wales", "", "100", "300");
        assertThat(baseline().orElseThrow().words("rose", true)).isEqualTo("rose between 2023/24 and 2024/25");
        given = new Given();
        answers("gwent", "", "11", "120");
        answers("north-wales", "", "", "7");
        Baseline few = baseline().orElseThrow();
        assertThat(few.words("rose", true)).isEqualTo("rose between 2023/24 and 2024/25, from 11 to 120");
        assertThat(few.words("rose", false)).isEqualTo("rose between 2023/24 and 2024/25, from 11 to 127");
    }
}
