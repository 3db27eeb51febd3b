package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class GroundTest {
    private final Given given = new Given()
            .force("gwent")
            .year(2023)
            .gender("female", "3")
            .gender("male", "n/a")
            .force("essex")
            .year(2024)
            .gender("female", "3")
            .gender("male", "4");
    private final Ground ground = OnFile.ground(given, "uk");
    private final Tally tally = Tally.share(
            ground.view(),
            ground.area(),
            OnFile.BEFORE.to(OnFile.LAST),
            Category.one(Dimension.VICTIM_GENDER, "female"));

    @Test
    void tellsHowManyForcesAndWhichYearsTheyLack() {
        assertThat(ground.coverage(tally)).isEqualTo("1 of 8 forces, 1 of them not for every year");
        assertThat(OnFile.ground(given, "gwent").coverage(tally)).isEqualTo("GWENT");
    }

    @Test
    void aYearInPartIsNotAYearWithoutANumber() {
        assertThat(ground.gaps(tally))
                .contains("No usable number: ", "ESSEX (2023/24)", "GWENT (2024/25)")
                .endsWith(
                        "Left out, because a part of the answer was rejected, is blank or is not held: GWENT (2023/24).");
    }

    @Test
    void sentencesInARowWithoutEmptyOnes() {
        assertThat(Ground.text("", "One.", "", "Two.")).isEqualTo("One. Two.");
        assertThat(Ground.text("", "")).isEmpty();
        assertThat(ground.bands(tally)).isEmpty();
    }
}
